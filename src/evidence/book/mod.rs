//! A workbook or text table as it was handed in: cells at absolute addresses.
//!
//! [`read`] takes a file, [`read_bytes`] takes bytes. What a file is, is told by its content and
//! never by its name. Everything is bounded before memory is taken for it: the file's own size,
//! what a package unpacks to, the number of cells and the text in them. Formulas, macros and
//! links are never followed; a formula counts by the result that was stored with it.

// Nothing here may panic, whatever the bytes.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod gathering;
mod json;
mod kind;
mod ods;
mod open;
mod package;
mod text;
mod value;
mod xlsx;

pub(crate) use json::repeated;
pub(crate) use open::{
    MAX_TEXT, Partly, cause, digest_of, is_lock_file, load_partly, read_partly, too_large,
};
pub use open::{load, read, read_bytes};
pub(crate) use text::{
    Beginning, blocks, head_of_text, is_binary_byte, records, rows_of_text, unclosed_quote,
};
pub(crate) use value::text as cell_of_text;
pub use xlsx::is_reading;
pub(crate) use xlsx::{Formulas, formulas};

use crate::diagnostic::Diagnostic;
use crate::number::Exact;
use crate::place::{Place, Spot, column_letters};
use crate::words::folds_to;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Why a file is refused. Boxed, because a finding is much larger than what is read.
type Refusal = Box<Diagnostic>;

/// What was read from one file, before anything is known about its meaning.
///
/// ```
/// use spbe::evidence::book;
///
/// let read = book::read_bytes("No;Tingkat\n1;3,0\n".as_bytes(), "buku.csv".into());
/// let book = read.value.expect("a table");
/// let sheet = &book.sheets[0];
/// let cell = sheet.rows[1].cell(1).expect("a cell");
/// assert_eq!(cell.shown(), "3,0");
/// assert_eq!(sheet.place(1, 1, None).to_string(), "buku.csv:2 › B");
/// ```
#[derive(Clone, Debug)]
pub struct Book {
    /// The file's name as shown in every place.
    pub name: Arc<str>,
    /// SHA-256 of the file's bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// The sheets in the order of the file; a text table has one.
    pub sheets: Vec<Sheet>,
}

/// One sheet of a workbook, or the whole of a text table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The file's name as shown in every place.
    pub file: Arc<str>,
    /// The sheet's name; `None` for a text table.
    pub name: Option<Arc<str>>,
    /// Whether the workbook hides the sheet.
    pub hidden: bool,
    /// The rows that hold anything, from top to bottom.
    pub rows: Vec<Row>,
    /// The merged regions; only the first cell of a region holds anything.
    pub merges: Vec<Merge>,
    /// The rows that the workbook hides, from zero.
    pub hidden_rows: Vec<RangeInclusive<u32>>,
    /// The columns that the workbook hides, from zero.
    pub hidden_columns: Vec<RangeInclusive<u32>>,
    /// The cells that hold a formula, row and column from zero, from top to bottom and left to
    /// right.
    pub formulas: Vec<(u32, u32)>,
    /// For records of JSON, the path of each column's key; then row 0 is the header and every
    /// other row a record.
    pub keys: Vec<Arc<str>>,
    /// Whether commas divide the fields, so that one that marks decimals divides a number.
    pub commas: bool,
    /// For text tables, how many fields rows have, empty ones included: the row from which on a
    /// number of them holds, and the number.
    pub fields: Vec<(u32, u32)>,
}

/// A region of cells that is shown as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Rows, from zero.
    pub rows: RangeInclusive<u32>,
    /// Columns, from zero.
    pub columns: RangeInclusive<u32>,
}

/// A row of a sheet that holds anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Row of the sheet or line of the text, counted from zero.
    pub number: u32,
    /// The cells that hold anything, from left to right, each with its column from zero.
    pub cells: Vec<(u32, Cell)>,
}

/// What a cell holds; a cell that holds nothing is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Text, never only white space.
    Text(String),
    /// A number: the decimal number of at most fifteen digits that the spreadsheet shows.
    Number(Exact),
    /// A date in ISO 8601, `2020-12-31`, or with time of day where it has one.
    Date(String),
    /// A truth value.
    Bool(bool),
    /// An error such as `#REF!`.
    Error(String),
    /// A formula whose result was never stored in the file.
    Uncalculated(String),
}

impl Row {
    /// The cell in a column, if it holds anything.
    #[must_use]
    pub fn cell(&self, column: u32) -> Option<&Cell> {
        let index = self
            .cells
            .binary_search_by_key(&column, |&(column, _)| column)
            .ok()?;
        self.cells.get(index).map(|(_, cell)| cell)
    }
}

impl Sheet {
    /// Whether what a cell holds is the result of a formula.
    #[must_use]
    pub fn has_formula(&self, row: u32, column: u32) -> bool {
        self.formulas.binary_search(&(row, column)).is_ok()
    }

    /// The place of a cell, for messages and traces. `header` names the column in a text table;
    /// without one, the letter does under which a spreadsheet shows it.
    #[must_use]
    pub fn place(&self, row: u32, column: u32, header: Option<&Arc<str>>) -> Place {
        let spot = match &self.name {
            Some(sheet) => Spot::Cell {
                sheet: Arc::clone(sheet),
                row,
                column,
            },
            None if !self.keys.is_empty() => {
                let key = usize::try_from(column).ok();
                Spot::Record {
                    record: row,
                    key: key.and_then(|column| self.keys.get(column)).cloned(),
                }
            }
            None => Spot::Line {
                line: row + 1,
                column: Some(match header {
                    Some(header) => Arc::clone(header),
                    None => column_letters(column).into(),
                }),
            },
        };
        Place::new(Arc::clone(&self.file), spot)
    }

    /// How many fields a row of a text table has, empty ones included; `None` for other sheets.
    pub(crate) fn fields_of(&self, row: u32) -> Option<u32> {
        let after = self.fields.partition_point(|&(from, _)| from <= row);
        let run = after.checked_sub(1).and_then(|at| self.fields.get(at));
        run.map(|&(_, count)| count)
    }

    /// The place of a whole row: its first cell in a sheet, its line in a text table.
    #[must_use]
    pub fn row_place(&self, row: u32) -> Place {
        if self.name.is_some() {
            return self.place(row, 0, None);
        }
        if !self.keys.is_empty() {
            let spot = Spot::Record {
                record: row,
                key: None,
            };
            return Place::new(Arc::clone(&self.file), spot);
        }
        let spot = Spot::Line {
            line: row + 1,
            column: None,
        };
        Place::new(Arc::clone(&self.file), spot)
    }

    /// The place of the sheet as a whole.
    #[must_use]
    pub fn whole(&self) -> Place {
        match &self.name {
            Some(sheet) => Place::new(Arc::clone(&self.file), Spot::Sheet(Arc::clone(sheet))),
            None => Place::file(Arc::clone(&self.file)),
        }
    }
}

impl Cell {
    /// Whether these are the words of the cell, which are folded.
    pub(crate) fn says(&self, folded: &str) -> bool {
        match self {
            Self::Text(text) => folds_to(text, folded),
            other => folds_to(&other.shown(), folded),
        }
    }

    /// The cell as a person sees it, with a decimal point.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) | Self::Date(text) | Self::Error(text) => text.trim().to_owned(),
            Self::Number(number) => {
                use crate::lang::{Lang, Say};
                number.say(Lang::En)
            }
            Self::Bool(true) => "TRUE".to_owned(),
            Self::Bool(false) => "FALSE".to_owned(),
            Self::Uncalculated(formula) => format!("={formula}"),
        }
    }
}

/// Bytes in lower-case hexadecimal, the form digests are shown in.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |four: u8| char::from_digit(u32::from(four), 16).unwrap_or('0');
    let digits = bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(digits);
    text
}
