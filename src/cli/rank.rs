//! `spbe rank BOOK|TABLE|DIR...`

use super::arguments::Context;
use super::output::{Format, write_all};
use super::{Outcome, inputs, words as say};
use clap::Args;
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::rank::rank;
use spbe::report;
use spbe::score::{Scorecard, score};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::book_table_or_folder_value(), help = say::help_books_tables_or_folders())]
    inputs: Vec<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let inputs = inputs::read(&arguments.inputs, context)?;
    let scores: Vec<Scorecard> = inputs
        .assessments
        .into_iter()
        .map(|one| score(Arc::new(one)))
        .collect();
    let ranking = rank(&scores, &inputs.published);
    // What is wrong inside a book that can be ranked is for `check`; here only who is left out.
    let left_out: Vec<Diagnostic> = inputs
        .diagnostics
        .iter()
        .chain(&ranking.failures)
        .cloned()
        .collect();
    context.show(&left_out);
    let lang = context.lang;
    write_all(context, &arguments.inputs, |format| {
        let document = || report::ranking_document(&ranking, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::ranking(&ranking, lang).into_bytes(),
            Format::Json => report::json::ranking(&ranking, &left_out, lang).into_bytes(),
            Format::Xlsx | Format::Html | Format::OnePage | Format::Yaml => return Ok(None),
        }))
    })?;
    Ok(match (ranking.rows.is_empty(), has_errors(&left_out)) {
        (true, _) => Outcome::Nothing,
        (false, true) => Outcome::Findings,
        (false, false) => Outcome::Clean,
    })
}
