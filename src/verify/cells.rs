//! The cells of a report beside those of the report that its levels give.

use crate::diagnostic::{Diagnostic, catalogue::reports as finding};
use crate::evidence::book::{Book, Cell, Sheet};
use crate::lang::{Lang, Say, Text, phrases};
use crate::number::Exact;
use crate::place::Place;
use crate::report::xlsx::record;
use std::collections::BTreeSet;
use std::sync::Arc;

phrases! {
    nothing() { id: "sel kosong", en: "an empty cell" }
}

/// The difference of two unrounded results below which they are the same: spreadsheets compute
/// with binary numbers, and keep fifteen digits of them.
const SAME: i128 = 1_000_000_000;

/// Compares every number and every result of a formula. Returns how many were compared, and how
/// many differ.
pub(super) fn compare(
    book: &Book,
    expected: &Book,
    lang: Lang,
    diagnostics: &mut Vec<Diagnostic>,
) -> (usize, usize) {
    let (mut compared, mut differing) = (0, 0);
    for sheet in &expected.sheets {
        let name = sheet.name.as_deref().unwrap_or_default();
        if !record::is_computed(name, lang) {
            continue;
        }
        let Some(actual) = record::sheet_named(book, name) else {
            let place = Place::file(Arc::clone(&book.name));
            diagnostics.push(finding::sheet_missing(name).at(place));
            differing += 1;
            continue;
        };
        let formulas = positions(sheet);
        let kept = positions(actual);
        for row in &sheet.rows {
            for (column, cell) in &row.cells {
                let position = (row.number, *column);
                let calculated = formulas.contains(&position);
                if !calculated && !matches!(cell, Cell::Number(_)) {
                    continue;
                }
                compared += 1;
                let stored = self::cell(actual, row.number, *column);
                let place = actual.place(row.number, *column, None);
                if !same(stored, cell) {
                    let finding = finding::cell_differs(said(stored), said(Some(cell)));
                    diagnostics.push(finding.at(place));
                    differing += 1;
                } else if calculated && !kept.contains(&position) {
                    diagnostics.push(finding::formula_gone(said(stored)).at(place));
                    differing += 1;
                }
            }
        }
    }
    (compared, differing)
}

fn positions(sheet: &Sheet) -> BTreeSet<(u32, u32)> {
    sheet.formulas.iter().copied().collect()
}

/// The cell at an address, if it holds anything.
pub(super) fn cell(sheet: &Sheet, row: u32, column: u32) -> Option<&Cell> {
    let rows = &sheet.rows;
    let index = rows.binary_search_by_key(&row, |row| row.number).ok()?;
    rows.get(index)?.cell(column)
}

fn same(stored: Option<&Cell>, computed: &Cell) -> bool {
    match (stored, computed) {
        (Some(Cell::Number(stored)), Cell::Number(computed)) => {
            (*stored - *computed).abs() < Exact::new(1, SAME)
        }
        (Some(stored), computed) => stored.shown() == computed.shown(),
        (None, computed) => computed.shown().is_empty(),
    }
}

/// What a cell holds, in a sentence.
fn said(cell: Option<&Cell>) -> Text {
    match cell {
        None => nothing(),
        Some(Cell::Number(number)) => {
            let of = |lang| format!("`{}`", number.say(lang));
            Text::new(of(Lang::Id), of(Lang::En))
        }
        Some(other) => {
            let shown = format!("`{}`", other.shown());
            Text::new(shown.clone(), shown)
        }
    }
}
