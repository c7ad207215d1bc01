//! `spbe compare BOOK|TABLE...`

use super::arguments::Context;
use super::output::{Format, created, shown, write_all, write_with_findings};
use super::tell::tell;
use super::{Outcome, inputs, schema, words as say};
use anyhow::bail;
use clap::Args;
use spbe::assess::assess_stages;
use spbe::compare::{Comparison, compare, compare_stages};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evaluation::Evaluation;
use spbe::exceptions::Judged;
use spbe::input::Input;
use spbe::lang::Lang;
use spbe::report;
use spbe::schema::Schema;
use spbe::score::score;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required_unless_present = "schema", value_name = say::book_or_table_value(), help = say::help_books_or_tables())]
    inputs: Vec<PathBuf>,
    #[command(flatten)]
    schema: schema::Asked,
    #[arg(long, help = say::help_stages())]
    stages: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    if arguments.schema.is_asked() {
        return schema::print(Schema::Compare, context);
    }
    if arguments.stages {
        return run_stages(&arguments.inputs, context);
    }
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
    // What is to be said of the comparison the page finds by itself.
    let of_inputs = all.clone();
    let comparison = compare(scores, inputs.published);
    all.extend(comparison.diagnostics.iter().cloned());
    context.show_in_brief(&all, &inputs.files, &arguments.inputs);
    if comparison.columns.len() < 2 {
        return Ok(Outcome::Nothing);
    }
    let judged = Judged {
        open: all.clone(),
        accepted: Vec::new(),
    };
    let run = report::Run {
        command: "compare",
        files: &inputs.files,
        findings: &judged,
    };
    let lang = context.lang;
    write_with_findings(context, &arguments.inputs, &run, |format| {
        let document = || report::comparison_document(&comparison, lang);
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::comparison(&comparison, lang).into_bytes(),
            Format::Json => report::json::comparison(&comparison, &all, lang).into_bytes(),
            Format::Xlsx => {
                let scores = comparison.scores();
                if scores.len() < 2 {
                    anyhow::bail!("{}", say::workbook_needs_books());
                }
                report::xlsx::comparison(&scores, lang, created()?)?
            }
            Format::Html => page(&comparison, &of_inputs, lang)?,
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::found(has_errors(&all)))
}

/// The page of the years of one agency, with a waterfall from each to the next.
fn page(comparison: &Comparison, all: &[Diagnostic], lang: Lang) -> anyhow::Result<Vec<u8>> {
    let columns = comparison.columns.iter();
    let published = columns.filter_map(|column| column.published.clone());
    let checked = Evaluation::of_one_agency(comparison.scores(), published.collect(), all.to_vec());
    let Some(evaluation) = checked.value else {
        let new = checked.diagnostics.get(all.len()..).unwrap_or_default();
        let findings = report::findings(new, lang, false);
        bail!("{}\n{}", say::page_needs_one_agency(), findings.trim_end());
    };
    Ok(report::html::html(&evaluation, lang).into_bytes())
}

/// The stages of each book side by side, each book for itself.
fn run_stages(paths: &[PathBuf], context: &Context) -> anyhow::Result<Outcome> {
    let mut diagnostics = Vec::new();
    let mut comparisons = Vec::new();
    let mut files = Vec::new();
    for (path, name) in paths.iter().zip(inputs::names(paths)) {
        files.push((name.clone(), path.clone()));
        let read = inputs::open(path, name.clone(), context)?;
        diagnostics.extend(read.diagnostics);
        match read.value {
            Some(Input::Evidence(evidence)) => {
                let staged = assess_stages(evidence, &context.request);
                diagnostics.extend(staged.diagnostics);
                let staged = staged.value.unwrap_or_default().into_iter();
                comparisons.extend(staged.map(compare_stages));
            }
            Some(Input::Table(_)) => {
                tell!("{}: {}", say::error_word(), say::no_stages_in_table(&name));
                return Ok(Outcome::Nothing);
            }
            None => {}
        }
    }
    let mut all = diagnostics.clone();
    all.extend(
        comparisons
            .iter()
            .flat_map(|one| one.diagnostics.iter().cloned()),
    );
    context.show_in_brief(&all, &files, paths);
    if comparisons.iter().all(|one| one.pairs.is_empty()) {
        return Ok(Outcome::Nothing);
    }
    let lang = context.lang;
    write_all(context, paths, |format| {
        let document = || {
            let all = comparisons
                .iter()
                .map(|one| report::stages_document(one, lang));
            report::Document::joined(all)
        };
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::stages(&comparisons, lang).into_bytes(),
            Format::Json => report::json::stages(&comparisons, &diagnostics, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::found(has_errors(&all)))
}
