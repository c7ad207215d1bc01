//! The ladder: which level documents support, and what is said about those that do not.

mod findings;
mod kinds;
mod laws;
mod layouts;
mod rules;

use spbe::assess::{Assessment, Request, assess};
use spbe::diagnostic::Diagnostic;
use spbe::evidence::book::read_bytes;
use spbe::evidence::{Day, Entered, Status, read_evidence};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::Rubric;

/// An accepted document of the year before the evaluation of 2023.
fn document(indicator: usize, level: u8) -> FilledDocument {
    FilledDocument {
        indicator: indicator - 1,
        level: Some(level.into()),
        title: Some(format!("Dokumen {indicator}.{level}")),
        date: Some(day(2022, 6, 1)),
        status: Some(Status::Diterima.into()),
        ..FilledDocument::default()
    }
}

fn day(year: u16, month: u8, day: u8) -> Entered<Day> {
    Day::new(year, month, day).unwrap().into()
}

/// A book of 2023 in which every indicator claims one level.
fn filled(rubric: &Rubric, level: i128, documents: Vec<FilledDocument>) -> Filled {
    let row = FilledRow {
        level: Some(Exact::from(level)),
        ..FilledRow::default()
    };
    Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2023),
        rows: vec![row; rubric.indicators.len()],
        documents,
        ..Filled::default()
    }
}

/// What a book says after it was written and read back, and everything found on the way.
fn read_back(rubric: &Rubric, filled: &Filled) -> (Assessment, Vec<Diagnostic>) {
    let bytes = template(rubric, filled, Lang::Id, None).unwrap();
    read(&bytes, rubric)
}

fn read(bytes: &[u8], rubric: &Rubric) -> (Assessment, Vec<Diagnostic>) {
    let book = read_bytes(bytes, "b.xlsx".into());
    let mut found = book.diagnostics;
    let evidence = read_evidence(&book.value.unwrap(), "b.xlsx", None);
    found.extend(evidence.diagnostics);
    let request = Request {
        rubric: Some(rubric.clone().into()),
        year: Some(2023),
        ..Request::default()
    };
    let assessed = assess(evidence.value.unwrap(), &request);
    found.extend(assessed.diagnostics);
    let assessment = assessed.value.unwrap().remove(0);
    found.extend(assessment.diagnostics.iter().cloned());
    (assessment, found)
}

/// A line for each finding: code, place, message and help.
fn lines(found: &[Diagnostic]) -> Vec<String> {
    let line = |one: &Diagnostic| {
        let place = one.place().map(ToString::to_string).unwrap_or_default();
        let code = one.code().as_str();
        format!(
            "{code} {place}: {} / {}",
            one.message(Lang::Id),
            one.help(Lang::Id)
        )
    };
    found.iter().map(line).collect()
}

/// The codes of the findings, each once, in the order they were made.
fn codes(found: &[Diagnostic]) -> Vec<&'static str> {
    let mut codes: Vec<_> = found.iter().map(|one| one.code().as_str()).collect();
    codes.dedup();
    codes
}

/// The level that documents support for an indicator, by its number.
fn level(assessment: &Assessment, indicator: usize) -> u8 {
    let support = assessment.answers[indicator - 1].support.as_ref();
    support.unwrap().level
}
