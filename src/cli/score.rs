//! `spbe score BOOK...`

mod many;
mod outputs;
mod parts;

use super::arguments::Context;
use super::output::{Format, Target, not_written, write_with_findings};
use super::{Outcome, batch, inputs, schema, words as say};
use clap::{Args, ValueEnum};
use outputs::FORMS;
use spbe::assess::Assessment;
use spbe::band::{Chances, band, read_chances};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evidence::book::read;
use spbe::exceptions::Judged;
use spbe::ladder::Count;
use spbe::report;
use spbe::schema::Schema;
use spbe::score::{Scorecard, score};
use spbe::sensitivity::sensitivity;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required_unless_present = "schema", value_name = say::book_value(), help = say::help_books())]
    books: Vec<PathBuf>,
    #[command(flatten)]
    schema: schema::Asked,
    #[arg(long, value_name = say::setting_value(), help = say::help_set())]
    set: Vec<String>,
    #[arg(long, value_name = say::count_value(), help = say::help_count())]
    count: Option<CountName>,
    #[command(flatten)]
    batch: batch::Options,
    #[arg(long, value_name = say::folder_value(), help = say::help_partition())]
    partition: Option<PathBuf>,
    #[arg(long, conflicts_with = "count", help = say::help_band())]
    band: bool,
    #[arg(long, visible_alias = "peluang", value_name = say::file_value(), requires = "band", help = say::help_probabilities())]
    probabilities: Option<PathBuf>,
    #[arg(long, help = say::help_sensitivity())]
    sensitivity: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum CountName {
    Claimed,
    Supported,
    Items,
}

impl Arguments {
    fn count(&self) -> Count {
        match self.count {
            Some(CountName::Supported) => Count::Supported,
            Some(CountName::Items) => Count::Items,
            Some(CountName::Claimed) | None => Count::Claimed,
        }
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    if arguments.schema.is_asked() {
        return schema::print(Schema::Score, context);
    }
    let is_known = |target: &&Target| FORMS.contains(&target.format);
    if let Some(target) = context.targets.iter().find(|target| !is_known(target)) {
        return Err(not_written(target.format, FORMS));
    }
    // Findings for build servers are about a few files, each named.
    let few = arguments.probabilities.is_some() || !context.findings_targets.is_empty();
    if !few && many::is_meant(arguments, context)? {
        return many::run(arguments, context);
    }
    let inputs = inputs::read(&arguments.books, context)?;
    inputs.refuse_tables();
    let count = arguments.count();
    let refused = !inputs.published.is_empty();
    let mut assessments = inputs.assessments;
    let mut unset = Vec::new();
    for assessment in &mut assessments {
        unset.extend(assessment.simulate(&arguments.set));
    }
    if has_errors(&unset) {
        // Scores without what was assumed would pass for the simulation.
        context.show(&unset);
        return Ok(Outcome::Nothing);
    }
    let mut paths = arguments.books.clone();
    paths.extend(arguments.probabilities.clone());
    let mut given = Vec::new();
    let chances = match &arguments.probabilities {
        Some(path) => read_probabilities(path, &paths, &assessments, &mut given),
        None => Some(Chances::default()),
    };
    let Some(chances) = chances else {
        // Bounds without what was given would pass for those that were asked for.
        context.show(&given);
        return Ok(Outcome::Nothing);
    };
    let scored_by = |one: Assessment| {
        let assessment = if arguments.band {
            one.doubting(&chances)
        } else {
            one.counting(count)
        };
        let mut card = score(Arc::new(assessment));
        card.band = arguments.band.then(|| band(&card));
        card.sensitivity = arguments.sensitivity.then(|| sensitivity(&card));
        card
    };
    let scores: Vec<Scorecard> = assessments.into_iter().map(scored_by).collect();
    let all: Vec<Diagnostic> = inputs
        .diagnostics
        .iter()
        .chain(&given)
        .chain(scores.iter().flat_map(Scorecard::diagnostics))
        .cloned()
        .collect();
    context.show_in_brief(&all, &inputs.files, &arguments.books);
    let lang = context.lang;
    let json_wanted = context
        .targets
        .iter()
        .any(|target| target.format == Format::Json);
    let wanted = json_wanted || !context.findings_targets.is_empty();
    if scores.is_empty() && !wanted {
        return Ok(Outcome::Nothing);
    }
    let judged = Judged {
        open: all.clone(),
        accepted: Vec::new(),
    };
    let run = report::Run {
        command: "score",
        files: &inputs.files,
        findings: &judged,
    };
    write_with_findings(context, &paths, &run, |format| {
        let document = || report::score_document(&scores, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::scores(&scores, lang).into_bytes(),
            Format::Json => report::json::scores(&scores, &inputs.diagnostics, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(match (scores.is_empty(), refused || has_errors(&all)) {
        (true, _) => Outcome::Nothing,
        (false, true) => Outcome::Findings,
        (false, false) => Outcome::Clean,
    })
}

/// The probabilities in a file, which are for one assessment; `None`, and why, if they cannot be
/// used. `paths` are all files of the run, this one last.
fn read_probabilities(
    path: &Path,
    paths: &[PathBuf],
    assessments: &[Assessment],
    found: &mut Vec<Diagnostic>,
) -> Option<Chances> {
    let name = inputs::names(paths).pop()?;
    let book = read(path, name);
    super::ledger::read_file(path);
    found.extend(book.diagnostics);
    let chances = read_chances(&book.value?, assessments);
    found.extend(chances.diagnostics);
    chances.value
}
