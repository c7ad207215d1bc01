//! `spbe check BOOK|TABLE|RUBRIC...`

use super::arguments::Context;
use super::batch::{self, Batch, Piecewise, Streaming, Told};
use super::output::{Format, refuse_input, write_file, write_with_findings};
use super::{Outcome, exceptions, inputs, words as say};
use clap::Args;
use serde::{Deserialize, Serialize};
use spbe::assess::{Assessment, Request, assess};
use spbe::batch::{Owner, Owners};
use spbe::diagnostic::{Diagnostic, Severity, has_errors};
use spbe::evidence::Source;
use spbe::evidence_files::check_files;
use spbe::input::Input;
use spbe::ladder::without_documents;
use spbe::published::{check as contradictions, resolve};
use spbe::report;
use spbe::rubric::{Crosswalk, Rubric};
use spbe::stream::{Answers, Finding, Plainly};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::file_value(), help = say::help_check_inputs())]
    inputs: Vec<PathBuf>,
    #[arg(long, value_name = say::folder_value(), help = say::help_evidence_dir())]
    evidence_dir: Option<PathBuf>,
    #[arg(long, value_name = say::file_value(), requires = "evidence_dir", help = say::help_manifest())]
    manifest: Option<PathBuf>,
    #[command(flatten)]
    exceptions: exceptions::ExceptionOptions,
    #[command(flatten)]
    batch: batch::Options,
}

/// What a check came upon.
pub(super) struct Checked {
    pub(super) findings: Vec<Diagnostic>,
    /// How many of the files could be read.
    pub(super) readable: usize,
    /// What places call each file, and its path.
    pub(super) files: Vec<(Arc<str>, PathBuf)>,
    /// The last year of evaluation among the inputs.
    pub(super) year: Option<u16>,
}

/// What one file, or some answers of a long table, hold.
#[derive(Default, Serialize, Deserialize)]
struct Seen {
    /// The last year of evaluation.
    year: Option<u16>,
    /// Whose assessments they are.
    owners: Vec<Owner>,
}

impl Seen {
    fn assessments(found: &[Assessment]) -> Self {
        Self {
            year: found.iter().map(|one| one.year).max(),
            owners: found.iter().filter_map(Owner::of).collect(),
        }
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let (rubrics, books): (Vec<PathBuf>, Vec<PathBuf>) = arguments
        .inputs
        .iter()
        .cloned()
        .partition(|path| is_rubric(path));
    let mut checked = check_rubrics(&rubrics);
    let mut files = rubrics;
    // Books of one agency, year and stage in two files.
    let mut owners = Owners::default();
    if arguments.evidence_dir.is_some() {
        // Every citation of every book is looked up in one folder, so all books are needed at once.
        let inputs = inputs::read(&books, context)?;
        checked.readable += inputs.readable;
        checked.files.extend(inputs.files);
        let assessed = inputs.assessments.iter().map(|one| one.year);
        let printed = inputs.published.iter().map(|one| one.year);
        checked.year = assessed.chain(printed).max();
        let all = &mut checked.findings;
        all.extend(inputs.diagnostics);
        let notes = notes(&inputs.assessments, all);
        all.extend(notes);
        let seen = Seen::assessments(&inputs.assessments).owners.into_iter();
        all.extend(seen.filter_map(|owner| owners.add(owner)));
        let cited = check_evidence(arguments, &inputs.assessments, context)?;
        all.extend(
            inputs
                .assessments
                .into_iter()
                .flat_map(|one| one.diagnostics),
        );
        all.extend(inputs.published.into_iter().flat_map(|result| {
            let agency = result.agency;
            let findings = result.diagnostics.into_iter();
            findings.map(move |one| one.about(agency.clone()))
        }));
        all.extend(cited);
        files.extend(books);
    } else {
        let books = Batch::new(&books, &arguments.batch, context, &["check"])?.in_full();
        let work =
            |input, diagnostics: &mut Vec<Diagnostic>| check_input(input, context, diagnostics);
        let (all, year) = (&mut checked.findings, &mut checked.year);
        let streaming = Streaming {
            request: context.request.clone(),
            plain: Plainly::Always,
            work: Box::new(check_portion),
            end: Box::new(|_: &Source, _: usize| Seen::default()),
        };
        let mut twice = Vec::new();
        let summary = books.run_streaming(work, &streaming, |told: Told<Seen>| {
            all.extend(told.diagnostics);
            *year = (*year).max(told.value.year);
            let seen = told.value.owners.into_iter();
            twice.extend(seen.filter_map(|owner| owners.add(owner)));
            Ok(())
        })?;
        all.extend(twice);
        checked.readable += summary.readable;
        let named = books.files.iter();
        let named = named.map(|file| (Arc::clone(&file.name), file.path.clone()));
        checked.files.extend(named);
        files.extend(books.paths());
    }
    finish("check", checked, &files, &arguments.exceptions, context)
}

/// What there is to say about one book or table, and what it holds.
fn check_input(input: Input, context: &Context, diagnostics: &mut Vec<Diagnostic>) -> Seen {
    match input {
        Input::Evidence(evidence) => {
            let assessed = assess(evidence, &context.request);
            diagnostics.extend(assessed.diagnostics);
            let found = assessed.value.unwrap_or_default();
            let seen = Seen::assessments(&found);
            let notes = notes(&found, diagnostics);
            diagnostics.extend(notes);
            diagnostics.extend(found.into_iter().flat_map(|one| one.diagnostics));
            seen
        }
        Input::Table(table) => {
            let resolved = resolve(table, &context.request);
            diagnostics.extend(resolved.diagnostics);
            let mut year = None;
            for mut result in resolved.value.unwrap_or_default() {
                year = year.max(Some(result.year));
                let contradictions = contradictions(&result);
                diagnostics.append(&mut result.diagnostics);
                diagnostics.extend(contradictions);
            }
            Seen {
                year,
                ..Seen::default()
            }
        }
    }
}

/// What there is to say about some answers of a long table, and their last year. Its agencies are
/// too many to be remembered.
fn check_portion(answers: &mut [Answers], request: &Request) -> Piecewise<Seen> {
    let (mut of_table, mut about) = (Vec::new(), Vec::new());
    let mut year = None;
    for one in answers {
        match one {
            Answers::Plain(plain) => {
                year = year.max(Some(plain.year));
                about.extend(plain.note());
            }
            Answers::Read(portion) => {
                let assessed = assess(std::mem::take(&mut portion.evidence), request);
                of_table.extend(assessed.diagnostics);
                for one in assessed.value.unwrap_or_default() {
                    year = year.max(Some(one.year));
                    about.extend(one.diagnostics.into_iter().map(Finding::from));
                }
            }
        }
    }
    Piecewise {
        value: Seen {
            year,
            ..Seen::default()
        },
        of_table,
        about,
    }
}

/// A note for each book without documents, however many assessments it holds. Where the book has
/// errors, these come first.
fn notes(assessments: &[Assessment], found: &[Diagnostic]) -> Vec<Diagnostic> {
    let own = assessments.iter().flat_map(|one| &one.diagnostics);
    let errors = found.iter().chain(own);
    let errors = errors.filter(|one| one.severity() == Severity::Error);
    let mut told: Vec<&str> = errors
        .filter_map(|one| Some(one.place()?.file_name()))
        .collect();
    let mut notes = Vec::new();
    for one in assessments {
        let book = one.place.file_name();
        if !told.contains(&book) {
            told.push(book);
            notes.extend(without_documents(one));
        }
    }
    notes
}

/// The files that books cite, with a manifest of them if one is asked for.
fn check_evidence(
    arguments: &Arguments,
    assessments: &[Assessment],
    context: &Context,
) -> anyhow::Result<Vec<Diagnostic>> {
    let Some(folder) = &arguments.evidence_dir else {
        return Ok(Vec::new());
    };
    let apart: Vec<PathBuf> = arguments
        .inputs
        .iter()
        .chain(&arguments.manifest)
        .cloned()
        .collect();
    let checked = check_files(assessments, folder, &apart);
    let Some(inventory) = checked.value else {
        return Ok(checked.diagnostics);
    };
    if let Some(path) = &arguments.manifest {
        let ending = path.extension().and_then(|ending| ending.to_str());
        let manifest = match ending.map(str::to_lowercase).as_deref() {
            Some("json") => report::json::manifest(&inventory),
            Some("csv") => report::csv::manifest(&inventory),
            _ => anyhow::bail!("{}", say::manifest_ending(path.display())),
        };
        refuse_input(path, &arguments.inputs)?;
        write_file(path, manifest.as_bytes(), context.force)?;
    }
    Ok(inventory.diagnostics)
}

/// Findings to the targets, and a sentence that sums them up.
pub(super) fn finish(
    command: &str,
    mut checked: Checked,
    files: &[PathBuf],
    options: &exceptions::ExceptionOptions,
    context: &Context,
) -> anyhow::Result<Outcome> {
    let judged = options.apply(checked.findings, checked.year, &mut checked.files)?;
    let all = &judged.open;
    let run = report::Run {
        command,
        files: &checked.files,
        findings: &judged,
    };
    let count = |severity| all.iter().filter(|one| one.severity() == severity).count();
    let summary = say::checked(
        files.len(),
        count(Severity::Error),
        count(Severity::Warning),
    );
    let lang = context.lang;
    write_with_findings(context, files, &run, |format| {
        Ok(Some(match format {
            Format::Table => {
                let findings = report::findings(all, lang, context.colour);
                let accepted = report::accepted(&judged, lang);
                format!("{findings}{accepted}{summary}\n").into_bytes()
            }
            Format::Csv => report::csv::check(all, lang).into_bytes(),
            Format::Json => report::json::check(&judged, lang).into_bytes(),
            Format::Markdown => {
                report::markdown(&report::findings_document(all, lang)).into_bytes()
            }
            _ => return Ok(None),
        }))
    })?;
    Ok(match (checked.readable, has_errors(all)) {
        (0, _) => Outcome::Nothing,
        (_, true) => Outcome::Findings,
        (_, false) => Outcome::Clean,
    })
}

/// A rubric is YAML, which no book or table is.
fn is_rubric(path: &Path) -> bool {
    path.extension().is_some_and(|ending| {
        ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml")
    })
}

/// Every problem of some rubrics and crosswalks.
pub(super) fn check_rubrics(paths: &[PathBuf]) -> Checked {
    let mut all = Checked {
        findings: Vec::new(),
        readable: 0,
        files: Vec::new(),
        year: None,
    };
    for (path, name) in paths.iter().zip(inputs::names(paths)) {
        let (readable, found) = check_rubric(path, &name);
        super::ledger::read_file(path);
        all.readable += usize::from(readable);
        all.findings.extend(found);
        all.files.push((name, path.clone()));
    }
    all
}

/// Whether a file could be read, and its findings.
fn check_rubric(path: &Path, name: &str) -> (bool, Vec<Diagnostic>) {
    if let Some(crosswalk) = Crosswalk::read_builtin(path, name) {
        return (true, crosswalk.diagnostics);
    }
    let checked = Rubric::read(path, name);
    let readable = checked.value.is_some() || std::fs::File::open(path).is_ok();
    (readable, checked.diagnostics)
}
