//! `spbe audit TABLE...`

use super::arguments::Context;
use super::output::{Format, created, shown, write_with_findings};
use super::{Outcome, exceptions, inputs, schema, tell, words as say};
use clap::Args;
use spbe::audit::{Verdict, audit, no_table};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::exceptions::Judged;
use spbe::report;
use spbe::schema::Schema;
use spbe::score::{Scorecard, score};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required_unless_present = "schema", value_name = say::table_value(), help = say::help_tables())]
    tables: Vec<PathBuf>,
    #[command(flatten)]
    schema: schema::Asked,
    #[command(flatten)]
    exceptions: exceptions::ExceptionOptions,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    if arguments.schema.is_asked() {
        return schema::print(Schema::Audit, context);
    }
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
    // A table of many agencies has one message for all; who is meant tells an exception.
    let of_rows = audit.rows.iter().flat_map(|row| {
        let of_row = row.findings.iter().cloned();
        of_row.map(|one| one.about(row.published.agency.clone()))
    });
    let of_audit = of_rows.chain(audit.findings.iter().cloned());
    let found: Vec<Diagnostic> = all.iter().cloned().chain(of_audit).collect();
    let year = audit.rows.iter().map(|row| row.published.year).max();
    let mut files = inputs.files;
    let judged = arguments.exceptions.apply(found, year, &mut files)?;
    show_exceptions(&judged, context);
    let run = report::Run {
        command: "audit",
        files: &files,
        findings: &judged,
    };
    let lang = context.lang;
    write_with_findings(context, &arguments.tables, &run, |format| {
        let document = || report::audit_document(&audit, lang);
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::audit(&audit, lang).into_bytes(),
            Format::Xlsx => report::xlsx::audit(&audit, lang, created()?)?,
            Format::Json => report::json::audit(&audit, &all, &judged, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    // What is impossible stays so until somebody accepts it.
    let impossible = judged.accepted.is_empty() && audit.count(Verdict::Impossible) > 0;
    Ok(Outcome::found(impossible || has_errors(&judged.open)))
}

/// What exceptions took away, and what is to be said about themselves.
fn show_exceptions(judged: &Judged, context: &Context) {
    let about = judged
        .open
        .iter()
        .filter(|one| one.code().is_about_exceptions());
    let about: Vec<Diagnostic> = about.cloned().collect();
    context.show(&about);
    tell::say(&report::accepted(judged, context.lang));
}
