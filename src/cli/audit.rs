//! `spbe audit TABLE...`

use super::arguments::Context;
use super::output::{Format, write_all};
use super::{Outcome, inputs, words as say};
use clap::Args;
use spbe::audit::{Verdict, audit, no_table};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::report;
use spbe::score::{Scorecard, score};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::table_value(), help = say::help_tables())]
    tables: Vec<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let inputs = inputs::read_unchecked(&arguments.tables, context)?;
    let mut all: Vec<Diagnostic> = inputs.diagnostics;
    let own = inputs.assessments.iter().flat_map(|one| &one.diagnostics);
    all.extend(own.cloned());
    let books_only = !inputs.assessments.is_empty();
    if inputs.published.is_empty() && (books_only || !has_errors(&all)) {
        all.push(no_table());
    }
    context.show(&all);
    if inputs.published.is_empty() {
        return Ok(Outcome::Nothing);
    }
    let books: Vec<Scorecard> = inputs
        .assessments
        .into_iter()
        .map(|one| score(Arc::new(one)))
        .collect();
    let audit = audit(inputs.published, &books);
    let lang = context.lang;
    write_all(context, &arguments.tables, |format| {
        let document = || report::audit_document(&audit, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::audit(&audit, lang).into_bytes(),
            Format::Json => report::json::audit(&audit, &all, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    let refuted = audit.rows.iter().any(|row| has_errors(&row.findings));
    let impossible = audit.count(Verdict::Impossible) > 0;
    Ok(if impossible || refuted || has_errors(&all) {
        Outcome::Findings
    } else {
        Outcome::Clean
    })
}
