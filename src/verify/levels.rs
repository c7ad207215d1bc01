//! The levels that stand in a report.

use super::short;
use crate::assess::{Answered, Assessment, Request};
use crate::diagnostic::{Diagnostic, catalogue::reports as finding};
use crate::evidence::book::{Book, Cell, Sheet};
use crate::evidence::{Source, Stage};
use crate::number::Exact;
use crate::place::Place;
use crate::report::xlsx::record::{self, Record, RecordedYear};
use crate::rubric::{Rubric, builtin};
use crate::score::{Scorecard, score};
use std::sync::Arc;

/// The years of a report, scored from its levels; `None` where that is not possible, with
/// findings that say why.
pub(super) fn read(
    book: &Book,
    record: &Record,
    request: &Request,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Vec<Scorecard>> {
    let mut years = Vec::new();
    for year in &record.years {
        match read_year(book, year, request) {
            Ok((card, mut findings)) => {
                diagnostics.append(&mut findings);
                years.push(card);
            }
            Err(finding) => diagnostics.push(*finding),
        }
    }
    (years.len() == record.years.len()).then_some(years)
}

fn read_year(
    book: &Book,
    year: &RecordedYear,
    request: &Request,
) -> Result<(Scorecard, Vec<Diagnostic>), Box<Diagnostic>> {
    let whole = || Place::file(Arc::clone(&book.name));
    let rubric = rubric(year, request).map_err(|finding| Box::new((*finding).at(whole())))?;
    let sheet = record::sheet_named(book, &year.sheet);
    let sheet = sheet.ok_or_else(|| Box::new(finding::sheet_missing(&year.sheet).at(whole())))?;
    let mut findings = Vec::new();
    let cells = record::level_cells(&rubric);
    let answers = cells.into_iter().map(|(row, column)| {
        let place = sheet.place(row, column, None);
        let value = level(sheet, (row, column), &rubric).unwrap_or_else(|finding| {
            findings.push(finding.at(place.clone()));
            None
        });
        Answered {
            value,
            place: Some(place),
            ..Answered::default()
        }
    });
    let answers: Vec<Answered> = answers.collect();
    let assessment = Assessment {
        agency: Some(year.agency.clone()).filter(|agency| !agency.is_empty()),
        year: year.year,
        stage: year.stage.unwrap_or(Stage::Akhir),
        rubric,
        source: Source {
            path: year.file.path.as_str().into(),
            sha256: year.file.sha256.clone(),
            mapping: year.mapping.as_deref().map(Into::into),
        },
        place: sheet.whole(),
        answers,
        diagnostics: Vec::new(),
    };
    Ok((score(Arc::new(assessment)), findings))
}

/// The rubric that a year was scored with, if it is still the same.
fn rubric(year: &RecordedYear, request: &Request) -> Result<Arc<Rubric>, Box<Diagnostic>> {
    let given = request.rubric.as_ref();
    let given = given.filter(|rubric| rubric.id == year.rubric).cloned();
    let Some(rubric) = given.or_else(|| builtin(&year.rubric)) else {
        return Err(Box::new(finding::rubric_unknown(&year.rubric)));
    };
    if rubric.sha256 != year.rubric_sha256 {
        let (recorded, now) = (short(&year.rubric_sha256), short(&rubric.sha256));
        return Err(Box::new(finding::rubric_changed(
            &year.rubric,
            recorded,
            now,
        )));
    }
    Ok(match &year.rescored {
        Some(stamped) => Arc::new(rubric.rescoring(stamped)),
        None => rubric,
    })
}

/// The level in a cell; nothing for an empty one.
fn level(
    sheet: &Sheet,
    (row, column): (u32, u32),
    rubric: &Rubric,
) -> Result<Option<Exact>, Box<Diagnostic>> {
    let scale = rubric.scale;
    match super::cells::cell(sheet, row, column) {
        None => Ok(None),
        Some(Cell::Number(value)) if scale.admits(*value) => Ok(Some(*value)),
        Some(other) => Err(Box::new(finding::not_a_level(
            other.shown(),
            scale.min,
            scale.max,
        ))),
    }
}
