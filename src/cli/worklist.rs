//! `spbe worklist BOOK [--unit NAME]`

use super::arguments::Context;
use super::merge::{Owners, read_assignment};
use super::output::{Format, shown, write_all};
use super::{Outcome, inputs, words as say};
use clap::Args;
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::report;
use spbe::worklist::{Worklist, worklist};
use std::path::PathBuf;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::book_value(), help = say::help_books())]
    books: Vec<PathBuf>,
    #[arg(long, value_name = say::name_value(), help = say::help_unit())]
    unit: Option<String>,
    #[command(flatten)]
    owners: Owners,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let inputs = inputs::read(&arguments.books, context)?;
    inputs.refuse_tables();
    let mut diagnostics = inputs.diagnostics;
    let assignment = match &arguments.owners.pengampu {
        None => None,
        Some(path) => {
            let checked = read_assignment(path);
            diagnostics.extend(checked.diagnostics);
            if checked.value.is_none() {
                context.show(&diagnostics);
                return Ok(Outcome::Nothing);
            }
            checked.value
        }
    };
    let mut lists: Vec<Worklist> = Vec::new();
    for assessment in inputs.assessments {
        let owners = assignment.as_ref().and_then(|assignment| {
            let owners = assignment.owners(&assessment.rubric);
            diagnostics.extend(owners.diagnostics);
            owners.value
        });
        lists.push(worklist(
            assessment,
            owners.as_ref(),
            arguments.unit.as_deref(),
        ));
    }
    let of_lists = lists.iter().flat_map(|list| &list.diagnostics);
    let all: Vec<Diagnostic> = diagnostics.iter().chain(of_lists).cloned().collect();
    context.show_in_brief(&all, &inputs.files, &arguments.books);
    if lists.iter().all(|list| list.units.is_empty()) {
        return Ok(Outcome::Nothing);
    }
    let lang = context.lang;
    let files: Vec<PathBuf> = arguments
        .books
        .iter()
        .chain(&arguments.owners.pengampu)
        .cloned()
        .collect();
    write_all(context, &files, |format| {
        let document = || {
            let all = lists
                .iter()
                .map(|list| report::worklist_document(list, lang));
            report::Document::joined(all)
        };
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::worklist(&lists, lang).into_bytes(),
            Format::Json => report::json::worklist(&lists, &diagnostics, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::found(
        has_errors(&all) || !inputs.published.is_empty(),
    ))
}
