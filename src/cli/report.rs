//! `spbe report BOOK... -o FILE`

use super::arguments::Context;
use super::output::{Format, created, write_all};
use super::{Outcome, inputs, words as say};
use anyhow::bail;
use clap::Args;
use spbe::advice::advise;
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evaluation::Evaluation;
use spbe::report;
use spbe::score::score;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::book_or_table_value(), help = say::help_books_or_tables())]
    inputs: Vec<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let only_tables = |target: &super::output::Target| target.format == Format::Table;
    if context.targets.iter().all(only_tables) {
        bail!("{}", say::report_needs_output());
    }
    let inputs = inputs::read(&arguments.inputs, context)?;
    let mut all: Vec<Diagnostic> = inputs.diagnostics;
    let of_books = inputs.assessments.iter().flat_map(|one| &one.diagnostics);
    let of_tables = inputs.published.iter().flat_map(|one| &one.diagnostics);
    all.extend(of_books.chain(of_tables).cloned());
    let scores = inputs.assessments.into_iter().map(Arc::new).map(score);
    let Some(evaluation) = Evaluation::new(scores.collect(), inputs.published, all.clone()) else {
        context.show(&all);
        return Ok(Outcome::Nothing);
    };
    context.show(&evaluation.diagnostics);
    let lang = context.lang;
    write_all(context, &arguments.inputs, |format| {
        Ok(match format {
            Format::Xlsx => Some(report::xlsx::report(&evaluation, lang, created()?)?),
            Format::Html => Some(report::html::html(&evaluation, lang).into_bytes()),
            Format::OnePage => {
                let advice = evaluation.latest().map(advise);
                advice.map(|advice| report::html::leader(&evaluation, &advice, lang).into_bytes())
            }
            Format::Markdown => {
                Some(report::markdown(&report::narrative(&evaluation, lang)).into_bytes())
            }
            Format::Table | Format::Csv | Format::Json | Format::Yaml => None,
        })
    })?;
    Ok(if has_errors(&evaluation.diagnostics) {
        Outcome::Findings
    } else {
        Outcome::Clean
    })
}
