//! `spbe rubric impact OLD NEW BOOK...|DIR`

use super::super::arguments::Context;
use super::super::batch::{self, Batch};
use super::super::output::{Format, refuse_input, shown, write_file, write_with_findings};
use super::super::{Outcome, exceptions, inputs, ledger, schema, words as say};
use super::pair::{self, Pair};
use crate::cli::tell::tell;
use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use spbe::diagnostic::{Diagnostic, Severity, has_errors};
use spbe::impact::{Baseline, Case, FailOn, cases, judge};
use spbe::input::Input;
use spbe::report;
use spbe::rubric::Difference;
use spbe::schema::Schema;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// More than the accepted results of any archive.
const MAX_BASELINE: u64 = 64 << 20;

#[derive(Args, Debug)]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    rubrics: pair::Named,
    #[arg(required_unless_present = "schema", value_name = say::book_value(), help = say::help_impact_books())]
    books: Vec<PathBuf>,
    #[arg(long, value_name = say::impact_fail_value(), help = say::help_impact_fail())]
    fail_on: Option<FailOnName>,
    #[arg(long, value_name = say::file_value(), help = say::help_baseline())]
    baseline: Option<PathBuf>,
    #[arg(long, requires = "baseline", help = say::help_accept())]
    accept: bool,
    #[command(flatten)]
    schema: schema::Asked,
    #[command(flatten)]
    exceptions: exceptions::ExceptionOptions,
    #[command(flatten)]
    batch: batch::Options,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOnName {
    Rating,
    Index,
    None,
}

impl Arguments {
    fn fail_on(&self) -> FailOn {
        match self.fail_on {
            _ if self.accept => FailOn::Nothing,
            Some(FailOnName::Rating) => FailOn::Rating,
            Some(FailOnName::Index) => FailOn::Index,
            None if self.baseline.is_some() => FailOn::Index,
            Some(FailOnName::None) | None => FailOn::Nothing,
        }
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let Some(pair) = arguments.rubrics.load(&arguments.schema, context)? else {
        return schema::print(Schema::RubricImpact, context);
    };
    let Pair {
        before,
        after,
        difference,
        ..
    } = pair;
    if let Some(finding) = difference.nothing_in_common() {
        context.show(&[finding]);
        return Ok(Outcome::Nothing);
    }
    let baseline = match read_baseline(arguments, context)? {
        Ok(baseline) => baseline,
        Err(finding) => {
            context.show(&[*finding]);
            return Ok(Outcome::Nothing);
        }
    };
    let settings = ["rubric impact", &before.sha256, &after.sha256];
    let books = Batch::new(&arguments.books, &arguments.batch, context, &settings)?.in_full();
    let named = !inputs::expand(&arguments.books, &[])?.wide;
    let work = |input, diagnostics: &mut Vec<Diagnostic>| {
        assessed(input, &difference, context, named, diagnostics)
    };
    let (mut all, mut findings): (Vec<Case>, _) = (Vec::new(), Vec::new());
    let (mut failed, mut passed_over) = (0, 0);
    let summary = books.run(work, |told| {
        failed += usize::from(told.value.is_empty() && has_errors(&told.diagnostics));
        let notes = told.diagnostics.iter();
        passed_over += notes.filter(|one| one.severity() == Severity::Note).count();
        findings.extend(told.diagnostics);
        all.extend(told.value);
        Ok(())
    })?;
    let paths = books.paths();
    let mut files: Vec<_> = inputs::names(&paths)
        .into_iter()
        .zip(paths.clone())
        .collect();
    if let (Some(path), Some(baseline)) = (&arguments.baseline, &baseline) {
        let name = path.display().to_string();
        files.push((name.as_str().into(), path.clone()));
        if !arguments.accept {
            findings.extend(baseline.left(&all, &name));
        }
    }
    findings.extend(judge(&all, baseline.as_ref(), arguments.fail_on()));
    let year = all.iter().map(|case| case.year).max();
    let judged = arguments.exceptions.apply(findings, year, &mut files)?;
    // In a folder what is passed over is counted; what is wrong with each file has its line.
    let note = |one: &&Diagnostic| one.severity() != Severity::Note || named;
    let told: Vec<Diagnostic> = judged.open.iter().filter(note).cloned().collect();
    context.show(&told);
    let run = report::Run {
        command: "rubric impact",
        files: &files,
        findings: &judged,
    };
    let facts = report::ImpactFacts {
        difference: &difference,
        cases: &all,
        failed,
        passed_over,
        baseline: baseline.as_ref().filter(|_| !arguments.accept),
        findings: &judged,
    };
    let lang = context.lang;
    let mut inputs = paths;
    inputs.extend(pair.paths);
    if all.is_empty() && failed == summary.files && context.findings_targets.is_empty() {
        return Ok(Outcome::Nothing);
    }
    write_with_findings(context, &inputs, &run, |format| {
        let document = || report::impact_document(&facts, lang);
        Ok(Some(match format {
            Format::Table => {
                let mut table = shown(format, &document(), context);
                table.extend(report::accepted(&judged, lang).into_bytes());
                table
            }
            Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::impact(&facts, lang).into_bytes(),
            Format::Json => report::json::impact(&facts, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    tell!(
        "{}",
        say::impact_files(summary.files, all.len(), passed_over, failed)
    );
    if all.is_empty() {
        return Ok(Outcome::Nothing);
    }
    if let Some(path) = arguments.baseline.as_deref().filter(|_| arguments.accept) {
        if failed > 0 && !context.force {
            tell!("{}: {}", say::error_word(), say::not_accepted(failed));
            return Ok(Outcome::Findings);
        }
        refuse_input(path, &inputs)?;
        let text = Baseline::of(&all, &after).write();
        // Only this option moves the baseline, so it need not be forced as well.
        write_file(path, text.as_bytes(), true)?;
    }
    Ok(Outcome::found(has_errors(&judged.open)))
}

/// The baseline, if one is named and there; a file that is none is refused and left as it is,
/// unless it is to be replaced by force.
fn read_baseline(
    arguments: &Arguments,
    context: &Context,
) -> anyhow::Result<Result<Option<Baseline>, Box<Diagnostic>>> {
    let Some(path) = &arguments.baseline else {
        return Ok(Ok(None));
    };
    if !path.exists() {
        if !arguments.accept {
            bail!("{}", say::no_baseline(path.display()));
        }
        return Ok(Ok(None));
    }
    let text = read(path).with_context(|| say::cannot_read(path.display()))?;
    ledger::read(path, text.as_bytes());
    Ok(match Baseline::read(&text, &path.display().to_string()) {
        Ok(baseline) => Ok(Some(baseline)),
        Err(_) if arguments.accept && context.force => Ok(None),
        Err(finding) => Err(finding),
    })
}

fn read(path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    File::open(path)?
        .take(MAX_BASELINE)
        .read_to_string(&mut text)?;
    Ok(text)
}

/// The assessments of one file under both rubrics, with what keeps it from being scored.
fn assessed(
    input: Input,
    difference: &Difference,
    context: &Context,
    named: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Case> {
    let evidence = match input {
        Input::Evidence(evidence) => evidence,
        Input::Table(table) => {
            diagnostics.push(table.not_a_book(named));
            return Vec::new();
        }
    };
    let found = cases(evidence, difference, &context.request);
    diagnostics.extend(found.diagnostics);
    let damage = |one: &Diagnostic| {
        // What is told of a book that can be scored is for `check`.
        one.code().is_about_changes()
            || (one.severity() == Severity::Error && !one.code().is_about_gaps())
    };
    diagnostics.retain(damage);
    found.value.unwrap_or_default()
}
