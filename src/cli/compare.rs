//! `spbe compare BOOK|TABLE...`

use super::arguments::Context;
use super::output::{Format, created, write_all};
use super::{Outcome, inputs, words as say};
use clap::Args;
use spbe::compare::compare;
use spbe::diagnostic::{Diagnostic, has_errors};
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
    let inputs = inputs::read(&arguments.inputs, context)?;
    let mut all: Vec<Diagnostic> = inputs.diagnostics;
    all.extend(
        inputs
            .assessments
            .iter()
            .flat_map(|one| one.diagnostics.iter().cloned()),
    );
    all.extend(
        inputs
            .published
            .iter()
            .flat_map(|one| one.diagnostics.iter().cloned()),
    );
    let scores = inputs
        .assessments
        .into_iter()
        .map(|one| score(Arc::new(one)))
        .collect();
    let comparison = compare(scores, inputs.published);
    all.extend(comparison.diagnostics.iter().cloned());
    context.show(&all);
    if comparison.columns.len() < 2 {
        return Ok(Outcome::Nothing);
    }
    let lang = context.lang;
    write_all(context, &arguments.inputs, |format| {
        let document = || report::comparison_document(&comparison, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::comparison(&comparison, lang).into_bytes(),
            Format::Json => report::json::comparison(&comparison, &all, lang).into_bytes(),
            Format::Xlsx => {
                let scores = comparison.scores();
                if scores.len() < 2 {
                    anyhow::bail!("{}", say::workbook_needs_books());
                }
                report::xlsx::comparison(&scores, lang, created()?)?
            }
            Format::Yaml => return Ok(None),
        }))
    })?;
    Ok(if has_errors(&all) {
        Outcome::Findings
    } else {
        Outcome::Clean
    })
}
