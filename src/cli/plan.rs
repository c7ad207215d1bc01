//! `spbe plan BOOK --target T`

use super::arguments::Context;
use super::output::{Format, created, shown, write_all};
use super::{Outcome, inputs, schema, words as say};
use anyhow::bail;
use clap::Args;
use spbe::assess::Assessment;
use spbe::diagnostic::{Checked, Diagnostic, has_errors};
use spbe::evidence::Source;
use spbe::evidence::book::{Book, read};
use spbe::plan::files::{read_costs, read_dependencies};
use spbe::plan::{Goal, Limits, Plan, one_assessment, plan, read_interim, read_locks};
use spbe::report;
use spbe::schema::Schema;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required_unless_present = "schema", value_name = say::book_value(), help = say::help_book())]
    book: Option<PathBuf>,
    #[command(flatten)]
    schema: schema::Asked,
    #[arg(long, required_unless_present = "schema", value_name = say::target_value(), help = say::help_target())]
    target: Option<String>,
    #[arg(long, visible_alias = "biaya", value_name = say::file_value(), help = say::help_cost())]
    cost: Option<PathBuf>,
    #[arg(long, value_name = say::indicators_value(), help = say::help_lock())]
    lock: Vec<String>,
    #[arg(long, value_name = say::file_value(), help = say::help_depends())]
    depends: Option<PathBuf>,
    #[arg(long, value_name = "N", help = say::help_max_steps())]
    max_steps: Option<usize>,
    #[arg(long, value_name = "N", help = say::help_years())]
    years: Option<u16>,
    #[arg(long, value_name = say::targets_value(), help = say::help_interim())]
    interim: Option<String>,
    #[arg(long, value_name = say::setting_value(), help = say::help_set())]
    set: Vec<String>,
}

/// What is asked, and everything there is to say about how it is asked.
#[derive(Default)]
struct Asked {
    /// The files beside the book.
    sources: Vec<Source>,
    diagnostics: Vec<Diagnostic>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let (Some(book), false) = (&arguments.book, arguments.schema.is_asked()) else {
        return schema::print(Schema::Plan, context);
    };
    let mut paths = vec![book.clone()];
    paths.extend(arguments.cost.clone());
    paths.extend(arguments.depends.clone());
    let inputs = inputs::read(&paths[..1], context)?;
    if let Some(result) = inputs.published.first() {
        bail!("{}", say::not_a_book(&result.place));
    }
    let mut all = inputs.diagnostics;
    let chosen = one_assessment(inputs.assessments);
    all.extend(chosen.diagnostics);
    let Some(mut assessment) = chosen.value else {
        context.show(&all);
        return Ok(Outcome::Nothing);
    };
    let mut asked = Asked {
        sources: Vec::new(),
        diagnostics: assessment.simulate(&arguments.set),
    };
    let assessment = Arc::new(assessment);
    let question = asked.question(arguments, &paths, &assessment);
    let refused = has_errors(&asked.diagnostics);
    all.extend(assessment.diagnostics.iter().cloned());
    all.append(&mut asked.diagnostics);
    let planned = question
        .filter(|_| !refused)
        .map(|(goal, interim, limits)| {
            let checked = plan(assessment, goal, &interim, &limits);
            all.extend(checked.diagnostics);
            checked.value
        });
    context.show_in_brief(&all, &inputs.files, &paths[..1]);
    let Some(plan) = planned.flatten() else {
        return Ok(Outcome::Nothing);
    };
    write(&plan, &asked.sources, &all, &paths, context)?;
    Ok(Outcome::found(has_errors(&all)))
}

impl Asked {
    /// The target, the interim targets and the limits; one run finds every problem with them.
    fn question(
        &mut self,
        arguments: &Arguments,
        paths: &[PathBuf],
        assessment: &Assessment,
    ) -> Option<(Goal, Vec<Goal>, Limits)> {
        let (rubric, year) = (&assessment.rubric, assessment.year);
        let target = arguments.target.as_deref().unwrap_or_default();
        let goal = Goal::read(target, rubric, year);
        let goal = goal.map_err(|finding| self.diagnostics.push(*finding));
        let mut limits = Limits::none(assessment);
        limits.years = arguments.years.unwrap_or(1);
        limits.max_steps = arguments.max_steps;
        let interim = arguments.interim.as_deref().unwrap_or_default();
        let interim = read_interim(interim, limits.years, rubric, year);
        self.diagnostics.extend(interim.diagnostics);
        // The book is the first of the paths; the others follow in the order they are read here.
        let names = inputs::names(paths);
        let mut names = names.iter().skip(1);
        if let Some(path) = &arguments.cost {
            let costs = self.read(path, names.next(), |book| {
                read_costs(book, assessment, &limits)
            });
            limits.indicators = costs.unwrap_or(limits.indicators);
        }
        if let Some(path) = &arguments.depends {
            let read = self.read(path, names.next(), |book| read_dependencies(book, rubric));
            limits.dependencies = read.unwrap_or_default();
        }
        let locks = read_locks(&arguments.lock, rubric, &mut limits);
        self.diagnostics.extend(locks);
        Some((goal.ok()?, interim.value?, limits))
    }

    /// Reads a file beside the book, in any form that a book may have.
    fn read<T>(
        &mut self,
        path: &Path,
        name: Option<&Arc<str>>,
        meaning: impl FnOnce(&Book) -> Checked<T>,
    ) -> Option<T> {
        let name = name.map_or_else(|| path.to_string_lossy().into(), Arc::clone);
        let book = read(path, name);
        super::ledger::read_file(path);
        self.diagnostics.extend(book.diagnostics);
        let book = book.value?;
        self.sources.push(Source {
            path: path.to_string_lossy().into(),
            sha256: book.sha256.clone(),
            mapping: None,
        });
        let checked = meaning(&book);
        self.diagnostics.extend(checked.diagnostics);
        checked.value
    }
}

fn write(
    plan: &Plan,
    sources: &[Source],
    all: &[Diagnostic],
    paths: &[PathBuf],
    context: &Context,
) -> anyhow::Result<()> {
    let lang = context.lang;
    write_all(context, paths, |format| {
        let document = || report::plan_document(plan, lang);
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::plan_csv(plan, lang).into_bytes(),
            Format::Json => report::plan_json(plan, sources, all, lang).into_bytes(),
            Format::Xlsx => report::xlsx::plan(plan, sources, lang, created()?)?,
            _ => return Ok(None),
        }))
    })
}
