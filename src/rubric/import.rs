//! Workbook → [`Rubric`], or everything that keeps it from being one, cell by cell.
//!
//! The rows become the tree that a rubric file is read into, each value with the place of its
//! cell. So the same checks hold as for YAML, and their findings name cells.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod fields;
mod mapping;
mod nodes;
mod references;
mod rules;
mod table;
mod tree;

use super::load::load_tree;
use super::sheets;
use super::{Rubric, sheets::Sheet};
use crate::diagnostic::{Checked, Diagnostic, catalogue::rubric_books as finding, has_errors};
use crate::evidence::book::{Book, read_bytes};
use crate::place::Place;
use crate::words::fold;
use std::sync::Arc;
use table::Table;

/// As much of a line as a message shows.
const LONGEST_LINE: usize = 100;

impl Rubric {
    /// Reads a rubric from the workbook that [`crate::report::xlsx::rubric`] writes, as people
    /// have changed it. Columns are known by their headings in either language.
    ///
    /// Every finding is reported at once, each with its cell; a missing rubric always comes with
    /// errors.
    #[must_use]
    pub fn from_book(book: &Book) -> Checked<Self> {
        let mut diagnostics = Vec::new();
        let tables = read_tables(book, &mut diagnostics);
        if has_errors(&diagnostics) {
            return Checked {
                value: None,
                diagnostics,
            };
        }
        let place = Place::file(Arc::clone(&book.name));
        let tree = tree::build(&tables, &place, &mut diagnostics);
        if has_errors(&diagnostics) {
            // Weights and ratings are checked nonetheless, so that one run names everything. What
            // follows from what is missing already is not told again.
            let follows = |one: &Diagnostic| {
                matches!(one.code().as_str(), "E0113" | "E0180")
                    || diagnostics.iter().any(|other| other.place() == one.place())
            };
            let more = load_tree(&tree).diagnostics.into_iter();
            let more: Vec<Diagnostic> = more.filter(|one| !follows(one)).collect();
            diagnostics.extend(more);
            return Checked {
                value: None,
                diagnostics,
            };
        }
        let checked = load_tree(&tree);
        diagnostics.extend(checked.diagnostics);
        Checked {
            value: checked.value,
            diagnostics,
        }
    }
}

impl Rubric {
    /// What a workbook written of this rubric fails to carry; nothing where it holds all of it.
    #[must_use]
    pub fn lost_in_workbook(&self, bytes: &[u8]) -> Option<Diagnostic> {
        let place = Place::file(self.id.as_str());
        let book = read_bytes(bytes, Arc::from(self.id.as_str())).value;
        let read = book.and_then(|book| Self::from_book(&book).value);
        let read = read.map_or_else(String::new, |rubric| rubric.normalised());
        let own = self.normalised();
        if own == read {
            return None;
        }
        let mut read = read.lines();
        let lost = own.lines().find(|line| read.next() != Some(line));
        let line: String = lost
            .unwrap_or_default()
            .trim()
            .chars()
            .take(LONGEST_LINE)
            .collect();
        Some(finding::lost_in_workbook(line).at(place))
    }
}

/// The sheets of a rubric, in the order of [`sheets::ALL`].
fn read_tables(book: &Book, diagnostics: &mut Vec<Diagnostic>) -> Vec<Table> {
    let name_of =
        |sheet: &crate::evidence::book::Sheet| sheet.name.as_deref().map(fold).unwrap_or_default();
    let is =
        |sheet: &crate::evidence::book::Sheet, wanted: &Sheet| name_of(sheet) == fold(wanted.name);
    let known =
        |sheet: &crate::evidence::book::Sheet| sheets::ALL.iter().any(|wanted| is(sheet, wanted));
    if !book.sheets.iter().any(known) {
        let names: Vec<&str> = book
            .sheets
            .iter()
            .filter_map(|one| one.name.as_deref())
            .collect();
        let names = if names.is_empty() {
            "–".to_owned()
        } else {
            names.join(", ")
        };
        let finding = finding::not_a_rubric_book(names);
        diagnostics.push(finding.at(Place::file(Arc::clone(&book.name))));
        return Vec::new();
    }
    for sheet in &book.sheets {
        let empty = sheet.rows.is_empty();
        if !known(sheet) && !empty && name_of(sheet) != fold(sheets::GUIDE) {
            let name = sheet.name.as_deref().unwrap_or_default();
            diagnostics.push(finding::sheet_not_read(name).at(sheet.whole()));
        }
    }
    let all = sheets::ALL.iter();
    all.map(|wanted| {
        let mut there = book.sheets.iter().filter(|sheet| is(sheet, wanted));
        let Some(sheet) = there.next() else {
            if wanted.needed {
                let finding = finding::sheet_missing(wanted.name);
                diagnostics.push(finding.at(Place::file(Arc::clone(&book.name))));
            }
            return Table::default();
        };
        if let Some(twice) = there.next() {
            diagnostics.push(finding::twice_in_workbook(wanted.name).at(twice.whole()));
        }
        Table::read(sheet, wanted, diagnostics)
    })
    .collect()
}
