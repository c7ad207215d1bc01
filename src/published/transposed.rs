//! The transposed form of reports: rows are index, domains and aspects, columns are years.

use super::ResultRow;
use super::cells::{names_rating, read_located, read_number, read_text};
use super::headers::is_of_indicators;
use super::labels::{Label, Labels};
use super::year_columns::{Columns, Value};
use crate::diagnostic::{Diagnostic, catalogue::tables as finding};
use crate::evidence::Located;
use crate::evidence::book::{Row, Sheet};
use crate::evidence::fields::beyond_results;
use crate::evidence::identity::{Identity, year_in_headings};
use crate::evidence::level::is_nothing;
use crate::number::Printed;
use crate::place::Place;
use crate::rubric::{Rubric, builtin, for_year};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Reads every value column as the results of one year.
pub(super) fn read_years(
    sheet: &Sheet,
    (above, header, below): (&[Row], &Row, &[Row]),
    columns: &Columns,
    identity: &Identity,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<ResultRow> {
    let end = below.iter().position(is_of_indicators);
    let below = &below[..end.unwrap_or(below.len())];
    let moved = |row: &Row| beyond_results(sheet, header, row);
    let found: Vec<Diagnostic> = below.iter().filter_map(moved).collect();
    // Nearly every table is read as it stands.
    let below: Cow<'_, [Row]> = if found.is_empty() {
        below.into()
    } else {
        let kept = below.iter().filter(|row| moved(row).is_none());
        kept.cloned().collect()
    };
    let below = &*below;
    diagnostics.extend(found);
    let place = |value: &Value| sheet.place(header.number, value.index, Some(&value.header));
    let mut found = Vec::new();
    let mut known = BTreeSet::new();
    for value in &columns.values {
        let mut same = columns.values.iter().filter(|o| o.year == value.year);
        match same.next() {
            Some(first) if first.index != value.index => diagnostics.push(
                finding::written_twice(&value.header)
                    .at(place(value))
                    .label(place(first), finding::first_here()),
            ),
            _ if same.next().is_none() => {
                let year = match value.year {
                    Some(year) => Some(Located {
                        value: year,
                        place: place(value),
                    }),
                    None => identity
                        .year
                        .clone()
                        .or_else(|| year_in_headings(sheet, above)),
                };
                let rubric = rubric_of(identity, year.as_ref().map(|year| year.value));
                let reader = Reader {
                    sheet,
                    label: columns.label,
                    value,
                    labels: Labels::new(rubric.as_deref()),
                    seen: BTreeMap::new(),
                };
                let row = ResultRow {
                    agency: identity.agency.clone(),
                    year,
                    rubric: identity.rubric.clone(),
                    index: None,
                    parts: BTreeMap::new(),
                    rating: None,
                    group: None,
                    place: place(value),
                };
                found.extend(reader.read(below, row, &mut known, diagnostics));
            }
            // Which of two columns of one year counts is not ours to guess.
            _ => {}
        }
    }
    report_unknown(sheet, columns, below, &known, diagnostics);
    found
}

/// The rubric whose names the labels of a column bear.
fn rubric_of(identity: &Identity, year: Option<u16>) -> Option<Arc<Rubric>> {
    match &identity.rubric {
        Some(stamp) => builtin(stamp.value.trim()),
        None => year.and_then(for_year),
    }
}

/// Numbers whose label nothing is known about would be lost without a word.
fn report_unknown(
    sheet: &Sheet,
    columns: &Columns,
    below: &[Row],
    known: &BTreeSet<u32>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for row in below.iter().filter(|row| !known.contains(&row.number)) {
        let Some(label) = read_text(sheet, row, columns.label, None) else {
            continue;
        };
        let mut cells = columns.values.iter().filter_map(|v| row.cell(v.index));
        if cells.any(|cell| matches!(read_number(cell), Ok(Some(_)))) {
            diagnostics.push(finding::unknown_row(&label.value).at(label.place));
        }
    }
}

/// One value column, read from top to bottom.
struct Reader<'b> {
    sheet: &'b Sheet,
    label: u32,
    value: &'b Value,
    labels: Labels<'b>,
    /// Where each result was first written.
    seen: BTreeMap<Option<String>, Place>,
}

impl Reader<'_> {
    /// The results of the column, or `None` if it holds none. Rows whose label is known are added
    /// to `known`.
    fn read(
        mut self,
        below: &[Row],
        mut result: ResultRow,
        known: &mut BTreeSet<u32>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<ResultRow> {
        for row in below {
            let Some(text) = read_text(self.sheet, row, self.label, None) else {
                continue;
            };
            let Some(label) = self.labels.read(&text.value) else {
                continue;
            };
            known.insert(row.number);
            match label {
                Label::Rating | Label::Category => {
                    let (index, header) = (self.value.index, &self.value.header);
                    let rating = read_text(self.sheet, row, index, Some(header));
                    let sure = |text: &str| label == Label::Rating || names_rating(text);
                    let rating = rating.filter(|rating| sure(&rating.value));
                    result.rating = result.rating.or(rating);
                }
                // A name may stand there again for the rubric of another year.
                Label::Index | Label::Part(_) if self.is_blank(row) => {}
                Label::Index => {
                    let number = self.number(row, diagnostics);
                    let single = self.first_time(None, row, &text.value, diagnostics);
                    result.index = number.filter(|_| single);
                }
                Label::Part(id) => {
                    let number = self.number(row, diagnostics);
                    if !self.first_time(Some(id.clone()), row, &text.value, diagnostics) {
                        result.parts.remove(&id);
                    } else if let Some(number) = number {
                        result.parts.insert(id, number);
                    }
                }
                Label::Indicator => {}
            }
        }
        let empty = result.index.is_none() && result.parts.is_empty() && result.rating.is_none();
        (!empty).then_some(result)
    }

    fn is_blank(&self, row: &Row) -> bool {
        let cell = row.cell(self.value.index);
        cell.is_none_or(|cell| is_nothing(&cell.shown()))
    }

    fn place(&self, row: &Row) -> Place {
        let (index, header) = (self.value.index, &self.value.header);
        self.sheet.place(row.number, index, Some(header))
    }

    fn number(&self, row: &Row, diagnostics: &mut Vec<Diagnostic>) -> Option<Located<Printed>> {
        let cell = row.cell(self.value.index);
        read_located(cell, || self.place(row), diagnostics)
    }

    /// Whether a result was not written before; a second time is reported.
    fn first_time(
        &mut self,
        part: Option<String>,
        row: &Row,
        label: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> bool {
        let place = self.place(row);
        let Some(first) = self.seen.get(&part) else {
            self.seen.insert(part, place);
            return true;
        };
        diagnostics.push(
            finding::written_twice(label)
                .at(place)
                .label(first.clone(), finding::first_here()),
        );
        false
    }
}
