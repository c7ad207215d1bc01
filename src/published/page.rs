//! Result pages of the national application: labels, and to their right one value each.
//!
//! Such a page has no header at all. Agency, index, rating, domains and aspects stand in one
//! column and are known by their labels alone.

use super::ResultRow;
use super::cells::{names_rating, read_located, read_number, read_text};
use super::headers::is_of_indicators;
use super::labels::{Label, Labels};
use crate::diagnostic::{Diagnostic, catalogue::tables as finding};
use crate::evidence::Located;
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::identity::{Identity, year_in_headings};
use crate::rubric::{Rubric, for_year, regulations};
use crate::words::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A label and what stands beside it.
struct Line<'b> {
    row: &'b Row,
    label: String,
    /// The column of the value, and the value where it shares the cell of its label.
    value: (u32, Option<Cell>),
}

impl<'b> Line<'b> {
    /// `Indeks SPBE : 3.25` in one cell, or the label and the value in two with perhaps a colon
    /// between them.
    fn of(row: &'b Row) -> Option<Self> {
        let mut cells = row.cells.iter();
        let has_letter = |cell: &Cell| cell.shown().contains(char::is_alphabetic);
        let (column, cell) = cells.find(|(_, cell)| has_letter(cell))?;
        let text = cell.shown();
        let (label, inside) = text.split_once(':').unwrap_or((&text, ""));
        let inside = inside.trim();
        if !inside.is_empty() {
            let value = (*column, Some(Cell::Text(inside.to_owned())));
            let label = label.to_owned();
            return Some(Self { row, label, value });
        }
        let (value, _) = cells.find(|(_, cell)| !fold(&cell.shown()).is_empty())?;
        let label = label.to_owned();
        Some(Self {
            row,
            label,
            value: (*value, None),
        })
    }

    fn cell(&self) -> Option<&Cell> {
        let (column, inside) = &self.value;
        inside.as_ref().or_else(|| self.row.cell(*column))
    }

    fn has_number(&self) -> bool {
        let number = self.cell().map(read_number);
        matches!(number, Some(Ok(Some(_))))
    }
}

/// What a page promises: the index and at least two of its parts, each with a single number.
pub(super) fn is_page(sheet: &Sheet) -> bool {
    if sheet.rows.iter().any(is_of_indicators) {
        return false;
    }
    let lines: Vec<Line<'_>> = sheet.rows.iter().filter_map(Line::of).collect();
    let with_numbers = || lines.iter().filter(|line| line.has_number());
    // Where a line has several numbers, only a header could tell which of them counts.
    let several = |line: &Line<'_>| {
        let (column, _) = line.value;
        let mut cells = line.row.cells.iter();
        cells.any(|(at, cell)| *at > column && matches!(read_number(cell), Ok(Some(_))))
    };
    let any_rubric = |rubric: &Arc<Rubric>| {
        let mut labels = Labels::new(Some(rubric));
        let read = with_numbers().filter(|line| !several(line));
        let read: Vec<_> = read.filter_map(|line| labels.read(&line.label)).collect();
        let parts = read.iter().filter(|one| matches!(one, Label::Part(_)));
        read.contains(&Label::Index) && parts.count() >= 2
    };
    regulations().any(|rubric| any_rubric(&rubric))
}

/// Reads a page as the result of one agency and year.
pub(super) fn read_page(
    sheet: &Sheet,
    identity: &Identity,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ResultRow> {
    let lines: Vec<Line<'_>> = sheet.rows.iter().filter_map(Line::of).collect();
    let in_headings = || year_in_headings(sheet, &sheet.rows);
    let year = identity.year.clone().or_else(in_headings);
    let rubric = rubric_of(identity, year.as_ref(), &lines);
    let mut labels = Labels::new(rubric.as_deref());
    let mut result = ResultRow {
        agency: identity.agency.clone(),
        year,
        rubric: identity.rubric.clone(),
        index: None,
        parts: BTreeMap::new(),
        rating: None,
        group: None,
        place: sheet.whole(),
    };
    let mut repeated = BTreeSet::new();
    for line in &lines {
        let (column, inside) = &line.value;
        let place = || sheet.place(line.row.number, *column, None);
        let Some(label) = labels.read(&line.label) else {
            if line.has_number() {
                diagnostics.push(finding::unknown_row(&line.label).at(place()));
            }
            continue;
        };
        match label {
            Label::Rating | Label::Category => {
                let rating = match inside {
                    Some(inside) => Some(Located {
                        value: inside.shown(),
                        place: place(),
                    }),
                    None => read_text(sheet, line.row, *column, None),
                };
                let sure = |text: &str| label == Label::Rating || names_rating(text);
                let rating = rating.filter(|rating| sure(&rating.value));
                result.rating = result.rating.or(rating);
            }
            Label::Index => {
                let number = read_located(line.cell(), place, diagnostics);
                if let (Some(number), Some(first)) = (&number, &result.index) {
                    // The index may head the page and sum it up, if both say the same.
                    if number.value.value() != first.value.value() {
                        diagnostics.push(
                            finding::written_twice(&line.label)
                                .at(number.place.clone())
                                .label(first.place.clone(), finding::first_here()),
                        );
                        repeated.insert(None);
                    }
                } else {
                    result.index = number;
                }
            }
            Label::Part(id) => {
                let Some(number) = read_located(line.cell(), place, diagnostics) else {
                    continue;
                };
                if let Some(first) = result.parts.get(&id) {
                    diagnostics.push(
                        finding::written_twice(&line.label)
                            .at(number.place)
                            .label(first.place.clone(), finding::first_here()),
                    );
                    repeated.insert(Some(id));
                } else {
                    result.parts.insert(id, number);
                }
            }
            Label::Indicator => {}
        }
    }
    // Which of two numbers counts is not ours to guess.
    if repeated.contains(&None) {
        result.index = None;
    }
    result
        .parts
        .retain(|id, _| !repeated.contains(&Some(id.clone())));
    let empty = result.index.is_none() && result.parts.is_empty();
    (!empty).then_some(result)
}

/// The rubric of the year, or while it is not known the one that knows the most labels; the parts
/// of regulations have other names, and of equals the first is as good as any.
fn rubric_of(
    identity: &Identity,
    year: Option<&Located<u16>>,
    lines: &[Line<'_>],
) -> Option<Arc<Rubric>> {
    if let Some(stamp) = &identity.rubric {
        return crate::rubric::builtin(stamp.value.trim());
    }
    if let Some(year) = year {
        return for_year(year.value);
    }
    let known = |rubric: &Arc<Rubric>| {
        let mut labels = Labels::new(Some(rubric));
        let numbers = lines.iter().filter(|line| line.has_number());
        let read = numbers.filter_map(|line| labels.read(&line.label));
        let parts: BTreeSet<String> = read
            .filter_map(|label| match label {
                Label::Part(id) => Some(id),
                _ => None,
            })
            .collect();
        parts.len()
    };
    regulations().reduce(|best, next| {
        if known(&next) > known(&best) {
            next
        } else {
            best
        }
    })
}
