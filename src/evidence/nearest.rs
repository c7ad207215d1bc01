//! What comes nearest to the header of a table, for a book that could not be recognised.

use super::book::{Book, Cell, Row};
use super::columns::{Column, Role, read_header};
use super::sheets::HEADER_ROWS;
use crate::diagnostic::{catalogue::reading, closest};
use crate::lang::{Lang, Say, Text};
use crate::place::Place;

/// The row that looks most like a header, for a book that could not be recognised.
pub(crate) struct Nearest {
    pub(crate) place: Place,
    /// What it says.
    pub(crate) header: String,
    /// What it lacks, and how to show where that is.
    pub(crate) hint: Text,
}

/// What comes nearest to the header of a table, if anything does.
pub(crate) fn nearest_header(book: &Book) -> Option<Nearest> {
    // The first of the best, so that the answer does not depend on how ties are broken.
    let best = |key: fn(&Row) -> (usize, usize)| {
        let rows = book.sheets.iter().flat_map(|sheet| {
            let rows = sheet.rows.iter().take_while(|row| row.number < HEADER_ROWS);
            rows.map(move |row| (key(row), sheet, row))
        });
        rows.reduce(|best, next| if next.0 > best.0 { next } else { best })
    };
    let (known, sheet, row) = best(likeness)?;
    // Where agency and year are all that is known, the header is a row of nothing but words.
    let words = best(words_in).filter(|(words, ..)| known.0 == 0 && words.0 > 2);
    let (sheet, row) = words.map_or((sheet, row), |(_, sheet, row)| (sheet, row));
    let words: Vec<String> = row
        .cells
        .iter()
        .take(8)
        .map(|(_, cell)| cell.shown())
        .collect();
    (known > (0, 0)).then(|| Nearest {
        place: sheet.row_place(row.number),
        header: words.join(" | "),
        hint: lacking(row),
    })
}

/// What a header lacks. The only column nobody knows, or one that is misspelt, may be what is
/// missing; the user decides.
fn lacking(row: &Row) -> Text {
    let columns = read_header(row);
    let has = |kind: fn(Role) -> bool| columns.iter().any(|column| kind(column.role));
    let unknown = || {
        let known = |at: u32| columns.iter().any(|column| column.index == at);
        let cells = row.cells.iter().filter(move |(at, _)| !known(*at));
        cells.map(|(_, cell)| cell.shown())
    };
    let perhaps = |field: &str| {
        let unknown: Vec<String> = unknown().collect();
        let near = closest(field, unknown.iter().map(String::as_str)).map(str::to_owned);
        near.or_else(|| match &unknown[..] {
            [only] => Some(only.clone()),
            _ => None,
        })
    };
    // Everything is numbered; only what is called an indicator is one.
    let is_indicator = |role: Role| matches!(role, Role::Code | Role::Indicator | Role::Name);
    match (has(Role::is_level), has(is_indicator)) {
        (false, true) => reading::lacks_level(Named(perhaps("tingkat"))),
        (true, false) => reading::lacks_indicator(Named(perhaps("indikator"))),
        _ => reading::lacks_both(),
    }
}

/// A header, or the word for any column where there is none to name.
struct Named(Option<String>);

impl Say for Named {
    fn say(&self, lang: Lang) -> String {
        let any = match lang {
            Lang::Id => "KOLOM",
            Lang::En => "COLUMN",
        };
        match &self.0 {
            Some(header) if header.contains(' ') => format!("'{header}'"),
            Some(header) => header.clone(),
            None => any.to_owned(),
        }
    }
}

/// How many words a row has, none where it has anything else.
fn words_in(row: &Row) -> (usize, usize) {
    let texts = row.cells.iter();
    let texts = texts
        .filter(|(_, cell)| matches!(cell, Cell::Text(_)))
        .count();
    (if texts == row.cells.len() { texts } else { 0 }, 0)
}

/// How much a row looks like a header. Agency and year count last, because they are named above
/// a table as well.
pub(super) fn likeness(row: &Row) -> (usize, usize) {
    let columns = read_header(row);
    let of_table =
        |column: &&Column| !matches!(column.role, Role::Agency | Role::YearOf | Role::Year(_));
    (columns.iter().filter(of_table).count(), columns.len())
}
