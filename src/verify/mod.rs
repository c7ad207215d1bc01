//! Whether a report still says what its levels and the files behind it say.
//!
//! The report is written once more, in memory, for the levels that stand in it, and compared with
//! itself cell by cell; then its levels are compared with those of the files it was made from.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod cells;
mod inputs;
mod levels;

use crate::assess::Request;
use crate::diagnostic::{Checked, Diagnostic, catalogue::reports as finding};
use crate::evaluation::Evaluation;
use crate::evidence::book::{self, Book};
use crate::place::Place;
use crate::report::xlsx::record::{self, Record};
use crate::report::xlsx::report;
use crate::score::Scorecard;
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
    let read = book::read(path, Arc::clone(name));
    let mut diagnostics = read.diagnostics;
    let verified = read.value.and_then(|book| {
        let Some(record) = record::read(&book) else {
            diagnostics.push(finding::not_a_report().at(Place::file(Arc::clone(name))));
            return None;
        };
        let years = levels::read(&book, &record, request, &mut diagnostics)?;
        compare(&book, &record, path, years, &mut diagnostics)
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

fn compare(
    book: &Book,
    record: &Record,
    path: &Path,
    years: Vec<Scorecard>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Verification> {
    let evaluation = Evaluation::new(years.clone(), Vec::new(), Vec::new())?;
    let expected = report(&evaluation, record.lang, None).ok()?;
    let expected = book::read_bytes(&expected, Arc::clone(&book.name)).value?;
    let (cells, differing) = cells::compare(book, &expected, record.lang, diagnostics);
    let inputs = inputs::compare(book, record, path, &years, diagnostics);
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
