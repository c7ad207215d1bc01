//! `spbe report BOOK... -o FILE` and `spbe report --verify REPORT`

use super::arguments::Context;
use super::output::{Format, created, shown, write_all};
use super::{Outcome, inputs, words as say};
use anyhow::bail;
use clap::Args;
use spbe::advice::advise;
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evaluation::Evaluation;
use spbe::report;
use spbe::score::score;
use spbe::verify::verify;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required_unless_present = "verify", value_name = say::book_or_table_value(), help = say::help_books_or_tables())]
    inputs: Vec<PathBuf>,
    #[arg(long, value_name = say::report_value(), conflicts_with = "inputs", help = say::help_verify())]
    verify: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    if let Some(path) = &arguments.verify {
        return run_verify(path, context);
    }
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
    let checked = Evaluation::of_one_agency(scores.collect(), inputs.published, all);
    let Some(evaluation) = checked.value else {
        context.show(&checked.diagnostics);
        return Ok(Outcome::Nothing);
    };
    context.show_in_brief(&evaluation.diagnostics, &inputs.files, &arguments.inputs);
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
            _ => None,
        })
    })?;
    Ok(Outcome::found(has_errors(&evaluation.diagnostics)))
}

/// Compares a report with its levels and with the files it was made from.
fn run_verify(path: &Path, context: &Context) -> anyhow::Result<Outcome> {
    let name = inputs::names(&[path.to_path_buf()]).remove(0);
    let checked = verify(path, &name, &context.request);
    context.show(&checked.diagnostics);
    let Some(verified) = checked.value else {
        return Ok(Outcome::Nothing);
    };
    context.show(&verified.diagnostics);
    let lang = context.lang;
    write_all(context, &[path.to_path_buf()], |format| {
        let document = || report::verification_document(&verified, lang);
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Json => report::json::verification(&verified, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::found(has_errors(&verified.diagnostics)))
}
