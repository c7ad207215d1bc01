//! The cells of a report beside those of the report that its levels give.

use super::Report;
use crate::diagnostic::{Diagnostic, Severity, catalogue::reports as finding};
use crate::evidence::book::{Cell, Sheet};
use crate::lang::{Lang, Say, Text, phrases};
use crate::number::Exact;
use crate::place::Place;
use crate::report::xlsx::record;
use crate::trust::same_place;
use std::collections::BTreeMap;
use std::sync::Arc;

phrases! {
    nothing() { id: "sel kosong", en: "an empty cell" }
}

/// The difference of two unrounded results below which they are the same: spreadsheets compute
/// with binary numbers, and keep fifteen digits of them.
const SAME: i128 = 1_000_000_000;

/// How much of a report is known again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// What its levels give: numbers and results of formulas, however another version writes these.
    Results,
    /// That, and the formulas, of the sheets that hold nothing else.
    Numbers,
    /// All that its files give.
    Everything,
}

/// Compares what is known again, cell by cell: numbers, formulas and their results, and texts if
/// those are known. Returns how many were compared, and how many differ.
pub(super) fn compare(
    actual: &Report,
    expected: &Report,
    extent: Extent,
    lang: Lang,
    diagnostics: &mut Vec<Diagnostic>,
) -> (usize, usize) {
    let (mut compared, mut differing) = (0, 0);
    for sheet in &expected.book.sheets {
        let name = sheet.name.as_deref().unwrap_or_default();
        if extent != Extent::Everything && !record::is_computed(name, lang) {
            continue;
        }
        let Some(kept) = record::sheet_named(&actual.book, name) else {
            let place = Place::file(Arc::clone(&actual.book.name));
            diagnostics.push(finding::sheet_missing(name).at(place));
            differing += 1;
            continue;
        };
        let pair = Pair {
            kept,
            kept_formulas: actual.formulas.get(name),
            known: sheet,
            known_formulas: expected.formulas.get(name),
            extent,
        };
        let (count, mut found) = pair.differences();
        compared += count;
        if !found.is_empty() && record::is_findings(name, lang) {
            // They depend on which files were read in one run, and how they were called.
            found = vec![finding::findings_differ().at(kept.whole())];
        }
        differing += found
            .iter()
            .filter(|one| one.severity() == Severity::Error)
            .count();
        diagnostics.append(&mut found);
    }
    (compared, differing)
}

/// A sheet of the report and the same as it is known again.
struct Pair<'s> {
    kept: &'s Sheet,
    kept_formulas: Option<&'s BTreeMap<(u32, u32), String>>,
    known: &'s Sheet,
    known_formulas: Option<&'s BTreeMap<(u32, u32), String>>,
    extent: Extent,
}

impl Pair<'_> {
    /// How many cells were compared, and what differs.
    fn differences(&self) -> (usize, Vec<Diagnostic>) {
        let mut known = cells(self.known);
        // A formula that gives no text stands in a cell that holds nothing.
        for position in self.known_formulas.into_iter().flat_map(BTreeMap::keys) {
            known.entry(*position).or_insert(None);
        }
        let mut compared = 0;
        let mut found = Vec::new();
        for (&(row, column), &computed) in &known {
            let formula = self.known_formulas.and_then(|of| of.get(&(row, column)));
            let is_number = matches!(computed, Some(Cell::Number(_)));
            if self.extent != Extent::Everything && formula.is_none() && !is_number {
                continue;
            }
            compared += 1;
            let stored = cell(self.kept, row, column);
            let place = || self.kept.place(row, column, None);
            if !same(stored, computed) {
                let (stored, computed) = (said(stored), said(computed));
                let finding = match self.extent {
                    Extent::Results | Extent::Numbers => finding::cell_differs(stored, computed),
                    Extent::Everything => finding::cell_of_files_differs(stored, computed),
                };
                found.push(finding.at(place()));
            } else if let Some(formula) = formula {
                let kept = self.kept_formulas.and_then(|of| of.get(&(row, column)));
                match kept {
                    None => found.push(finding::formula_gone(said(stored)).at(place())),
                    Some(kept) if self.extent != Extent::Results && bare(kept) != bare(formula) => {
                        found.push(finding::formula_differs(kept, formula).at(place()));
                    }
                    Some(_) => {}
                }
            }
        }
        if self.extent == Extent::Everything {
            let kept = cells(self.kept);
            let added = kept.into_iter().filter(|(at, _)| !known.contains_key(at));
            found.extend(added.map(|((row, column), stored)| {
                finding::cell_added(said(stored)).at(self.kept.place(row, column, None))
            }));
        }
        (compared, found)
    }
}

/// What the cells of a sheet hold.
fn cells(sheet: &Sheet) -> BTreeMap<(u32, u32), Option<&Cell>> {
    let rows = sheet.rows.iter();
    let cells = rows.flat_map(|row| {
        row.cells
            .iter()
            .map(|(column, cell)| (row.number, column, cell))
    });
    cells
        .map(|(row, column, cell)| ((row, *column), Some(cell)))
        .collect()
}

/// A formula without what programs write as they like: spaces, and quotes round names of sheets.
fn bare(formula: &str) -> String {
    let formula = formula.strip_prefix('=').unwrap_or(formula);
    formula
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\''))
        .collect()
}

/// The cell at an address, if it holds anything.
pub(super) fn cell(sheet: &Sheet, row: u32, column: u32) -> Option<&Cell> {
    let rows = &sheet.rows;
    let index = rows.binary_search_by_key(&row, |row| row.number).ok()?;
    rows.get(index)?.cell(column)
}

fn same(stored: Option<&Cell>, computed: Option<&Cell>) -> bool {
    if let (Some(Cell::Number(stored)), Some(Cell::Number(computed))) = (stored, computed) {
        return (*stored - *computed).abs() < Exact::new(1, SAME);
    }
    let shown = |cell: Option<&Cell>| cell.map(Cell::shown).unwrap_or_default();
    let (stored, computed) = (shown(stored), shown(computed));
    let is_place = [&stored, &computed].iter().all(|text| text.contains(" › "));
    stored == computed || (is_place && same_place(&stored, &computed))
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
