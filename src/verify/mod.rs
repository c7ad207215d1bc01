//! Whether a report still says what its levels and the files behind it say.
//!
//! Its levels are compared with those of the files it was made from. Where all of these are there,
//! the report is written once more from them, in memory, and compared cell by cell with itself:
//! numbers, texts, results of formulas, and how the formulas are written. Otherwise it is written
//! for the levels that stand in it, and only numbers and formulas are compared.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod cells;
mod inputs;
mod levels;

use crate::assess::Request;
use crate::diagnostic::{Checked, Diagnostic, catalogue::reports as finding};
use crate::evaluation::Evaluation;
use crate::evidence::book::{self, Book, Formulas};
use crate::place::Place;
use crate::report::xlsx::PROGRAM;
use crate::report::xlsx::record::{self, Record};
use crate::report::xlsx::report;
use crate::score::{Scorecard, score};
use cells::Extent;
use std::path::Path;
use std::sync::Arc;

pub use inputs::{InputFile, InputState};

/// What was found when a report was verified.
#[derive(Clone, Debug)]
pub struct Verification {
    /// The file, as places call it.
    pub name: Arc<str>,
    /// The years of the report, scored from the levels that stand in it.
    pub years: Vec<Scorecard>,
    /// How many cells were computed anew.
    pub cells: usize,
    /// How many of them hold something else, or lost their formula.
    pub differing: usize,
    /// The files the report was made from, and whether they are still the same.
    pub inputs: Vec<InputFile>,
    /// Everything that does not agree.
    pub diagnostics: Vec<Diagnostic>,
}

/// Verifies a report (.xlsx). `name` is what places call it; the rubric of the request is used
/// where the report names one that is not built in.
///
/// The files behind the report are looked for where the record says, from the working folder and
/// from the folder of the report. No value means that the file is no report; the finding says so.
#[must_use]
pub fn verify(path: &Path, name: &Arc<str>, request: &Request) -> Checked<Verification> {
    let bytes = match book::load(path, name) {
        Ok(bytes) => bytes,
        Err(finding) => return Checked::failed(*finding),
    };
    let read = book::read_bytes(&bytes, Arc::clone(name));
    let mut diagnostics = read.diagnostics;
    let verified = read.value.and_then(|book| {
        let Some(record) = record::read(&book) else {
            diagnostics.push(finding::not_a_report().at(Place::file(Arc::clone(name))));
            return None;
        };
        let years = levels::read(&book, &record, request, &mut diagnostics)?;
        let report = Report {
            formulas: book::formulas(&bytes),
            book,
        };
        compare(&report, &record, path, years, &mut diagnostics)
    });
    if let Some(mut verified) = verified {
        verified.diagnostics = diagnostics;
        return Checked {
            diagnostics: Vec::new(),
            value: Some(verified),
        };
    }
    Checked {
        value: None,
        diagnostics,
    }
}

/// A report, and how its formulas are written.
struct Report {
    book: Book,
    formulas: Formulas,
}

impl Report {
    /// The report on some years as it is written today.
    fn on(evaluation: &Evaluation, record: &Record, name: &Arc<str>) -> Option<Self> {
        let bytes = report(evaluation, record.lang, None).ok()?;
        Some(Self {
            formulas: book::formulas(&bytes),
            book: book::read_bytes(&bytes, Arc::clone(name)).value?,
        })
    }
}

fn compare(
    actual: &Report,
    record: &Record,
    path: &Path,
    years: Vec<Scorecard>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Verification> {
    let book = &actual.book;
    let (inputs, originals) = inputs::compare(book, record, path, &years, diagnostics);
    let evaluation = originals.and_then(|found| {
        let scores = found.years.into_iter().map(|one| score(Arc::new(one)));
        Evaluation::of_one_agency(scores.collect(), found.published, found.diagnostics).value
    });
    let of_this_version = record.program == PROGRAM;
    let (cells, differing) = match evaluation {
        Some(evaluation) if of_this_version => {
            let expected = Report::on(&evaluation, record, &book.name)?;
            cells::compare(
                actual,
                &expected,
                Extent::Everything,
                record.lang,
                diagnostics,
            )
        }
        _ => {
            let evaluation = Evaluation::new(years.clone(), Vec::new(), Vec::new())?;
            let expected = Report::on(&evaluation, record, &book.name)?;
            let (extent, why) = if of_this_version {
                (Extent::Numbers, finding::rest_not_compared())
            } else {
                (
                    Extent::Results,
                    finding::report_of_other_version(&record.program),
                )
            };
            diagnostics.push(why.at(Place::file(Arc::clone(&book.name))));
            cells::compare(actual, &expected, extent, record.lang, diagnostics)
        }
    };
    Some(Verification {
        name: Arc::clone(&book.name),
        years,
        cells,
        differing,
        inputs,
        diagnostics: Vec::new(),
    })
}

/// As much of a digest as it takes to see that it is another one.
fn short(digest: &str) -> String {
    digest.chars().take(12).chain(['…']).collect()
}
