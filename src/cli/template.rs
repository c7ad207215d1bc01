//! `spbe template -o FILE.xlsx`

use super::arguments::Context;
use super::merge::{Owners, read_assignment};
use super::output::{Format, created, write_all};
use super::{Outcome, inputs, words as say};
use anyhow::bail;
use clap::Args;
use spbe::assess::{Assessment, Request, assess};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evidence::{Evidence, Stage};
use spbe::input::Input;
use spbe::report::xlsx::{Filled, template};
use spbe::rubric::{Rubric, for_year, regulations};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(long, value_name = say::name_value(), help = say::help_template_unit())]
    unit: Option<String>,
    #[command(flatten)]
    owners: Owners,
    #[arg(long, value_name = say::book_value(), help = say::help_from())]
    from: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let only_tables = |target: &super::output::Target| target.format == Format::Table;
    if context.targets.iter().all(only_tables) {
        bail!("{}", say::template_needs_output());
    }
    if arguments.unit.is_some() && arguments.owners.pengampu.is_none() {
        bail!("{}", say::unit_needs_assign());
    }
    let mut all = Vec::new();
    let earlier = arguments
        .from
        .as_deref()
        .map(|path| Earlier::read(path, context, &mut all))
        .transpose();
    let earlier = match earlier {
        Ok(earlier) => earlier,
        Err(error) => {
            // What is wrong with the book says more than that nothing could be taken from it.
            context.show(&all);
            return Err(error);
        }
    };
    let request = &context.request;
    let year = request.year;
    let year = year.or_else(|| earlier.as_ref().map(|one| one.last.year + 1));
    let rubric = choose_rubric(context, year)?;
    let mut filled = match &earlier {
        Some(earlier) => earlier.filled(&rubric, year, context)?,
        None => Filled {
            agency: request.agency.clone(),
            year,
            ..Filled::default()
        },
    };
    if let Some(path) = &arguments.owners.pengampu {
        let assigned = assign(
            path,
            arguments.unit.as_deref(),
            &rubric,
            &mut filled,
            context,
        );
        all.extend(assigned?);
    }
    let from: Vec<PathBuf> = arguments.from.iter().cloned().collect();
    let files: Vec<_> = inputs::names(&from).into_iter().zip(from.clone()).collect();
    let earlier_year = context.of_earlier_year();
    earlier_year.show_in_brief(&all, &files, &from);
    let read: Vec<PathBuf> = [&arguments.from, &arguments.owners.pengampu]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    write_all(context, &read, |format| match format {
        Format::Xlsx => Ok(Some(template(&rubric, &filled, context.lang, created()?)?)),
        _ => Ok(None),
    })?;
    Ok(Outcome::found(has_errors(&all)))
}

/// The rubric asked for, else the one of the year, else the newest.
fn choose_rubric(context: &Context, year: Option<u16>) -> anyhow::Result<Arc<Rubric>> {
    if let Some(rubric) = &context.request.rubric {
        return Ok(Arc::clone(rubric));
    }
    match year {
        Some(year) => match for_year(year) {
            Some(rubric) => Ok(rubric),
            None => bail!("{}", say::no_rubric_for_year(year)),
        },
        None => match regulations().last() {
            Some(rubric) => Ok(rubric),
            None => bail!("{}", say::template_needs_output()),
        },
    }
}

/// The book of an earlier year.
struct Earlier {
    path: String,
    evidence: Vec<Evidence>,
    /// Its latest assessment, before the year asked for where one is.
    last: Assessment,
}

impl Earlier {
    fn read(path: &Path, context: &Context, all: &mut Vec<Diagnostic>) -> anyhow::Result<Self> {
        let shown = path.display();
        let paths = [path.to_path_buf()];
        let name = inputs::names(&paths).swap_remove(0);
        let checked = inputs::open(path, name, context)?;
        all.extend(checked.diagnostics);
        let Some(Input::Evidence(evidence)) = checked.value else {
            bail!("{}", say::from_holds_no_book(shown));
        };
        let request = Self::request(context, &evidence, None, None);
        let assessed = assess(evidence.clone(), &request);
        all.extend(assessed.diagnostics);
        let wanted = context.request.year;
        let mut found = assessed.value.unwrap_or_default();
        found.retain(|one| wanted.is_none_or(|wanted| one.year <= wanted));
        let agencies: BTreeSet<&str> = found
            .iter()
            .filter_map(|one| one.agency.as_deref())
            .collect();
        if agencies.len() > 1 {
            let names: Vec<&str> = agencies.into_iter().take(5).collect();
            bail!("{}", say::from_holds_several(shown, names.join(", ")));
        }
        let Some(last) = found.into_iter().max_by_key(|one| one.year) else {
            bail!("{}", say::from_holds_no_book(shown));
        };
        all.extend(last.diagnostics.iter().cloned());
        Ok(Self {
            path: shown.to_string(),
            evidence,
            last,
        })
    }

    /// The book is read as what it is: `--year` and `--rubric` are those of the new one, unless
    /// the book bears the stamp of that rubric, which may be none of the program's own.
    fn request(
        context: &Context,
        evidence: &[Evidence],
        year: Option<u16>,
        stage: Option<Stage>,
    ) -> Request {
        let stamped = |rubric: &&Arc<Rubric>| {
            let mut stamps = evidence.iter().filter_map(|one| one.rubric.as_ref());
            stamps.any(|stamp| stamp.value.trim() == rubric.id)
        };
        Request {
            rubric: context.request.rubric.as_ref().filter(stamped).cloned(),
            agency: context.request.agency.clone(),
            year,
            stage: stage.or(context.request.stage),
            rescore: context.request.rescore,
            several_years: false,
        }
    }

    /// What the new book begins with: all of it as it was for the same year, else carried over. A
    /// rubric that changes that of the book takes it over, too.
    fn filled(
        &self,
        rubric: &Rubric,
        year: Option<u16>,
        context: &Context,
    ) -> anyhow::Result<Filled> {
        let theirs = &self.last.rubric;
        if theirs.id != rubric.id && !rubric.is_change_of(&theirs.id) {
            let (theirs, ours) = (&theirs.id, &rubric.id);
            bail!("{}", say::from_other_rubric(&self.path, theirs, ours));
        }
        match year {
            Some(year) if year != self.last.year => {
                Ok(Filled::carried_over(&self.last, year, context.lang))
            }
            _ => Ok(self.copied(context)),
        }
    }

    fn copied(&self, context: &Context) -> Filled {
        let mut filled = Filled::from(&self.last);
        for stage in Stage::ALL {
            let year = Some(self.last.year);
            let request = Self::request(context, &self.evidence, year, Some(stage));
            let assessed = assess(self.evidence.clone(), &request).value;
            for one in assessed.iter().flatten() {
                filled.take_stage(stage, one);
            }
        }
        filled
    }
}

/// Names the units, and leaves only the indicators of the one asked for.
fn assign(
    path: &Path,
    unit: Option<&str>,
    rubric: &Rubric,
    filled: &mut Filled,
    context: &Context,
) -> anyhow::Result<Vec<Diagnostic>> {
    let read = read_assignment(path);
    let mut all = read.diagnostics;
    let owners = read.value.and_then(|assignment| {
        let owners = assignment.owners(rubric);
        all.extend(owners.diagnostics);
        owners.value
    });
    let Some(owners) = owners else {
        context.show(&all);
        bail!("{}", say::not_readable_table(path.display()));
    };
    filled
        .rows
        .resize_with(rubric.indicators.len(), Default::default);
    for (index, row) in filled.rows.iter_mut().enumerate() {
        if row.unit.is_none() {
            let names: Vec<&str> = owners.names(index).collect();
            row.unit = (!names.is_empty()).then(|| names.join("; "));
        }
    }
    if let Some(unit) = unit {
        let Some((name, only)) = owners.of_unit(unit) else {
            context.show(&all);
            let known = owners.all_names();
            if known.is_empty() {
                bail!("{}", say::no_unit_yet(unit));
            }
            bail!("{}", say::no_such_unit(unit, known.join(", ")));
        };
        if only.is_empty() {
            context.show(&all);
            bail!("{}", say::unit_without_indicators(name));
        }
        filled.unit = Some(name.to_owned());
        filled.only = Some(only);
    }
    Ok(all)
}
