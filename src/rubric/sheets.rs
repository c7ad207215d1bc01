//! A rubric as the sheets of a workbook, for people who review it in Excel.
//!
//! `sheets/layout.rs` says which sheets and columns there are, `sheets/rows.rs` what stands in
//! them; `report/xlsx/rubric.rs` writes them, and `import/` reads them back.

mod layout;
mod rows;

pub(crate) use layout::{
    ALL, BANDS, BASES, CAPABILITIES, DOCUMENT_KINDS, EXTERNAL, FIELDS, INDICATORS, KINDS, LEVELS,
    OPEN_POINTS, POINTS, RUBRIC, RULES, SCORES, SOURCES, STRUCTURE,
};
pub(crate) use rows::rows;

use super::Rubric;
use super::write::number as written;
use crate::lang::Lang;
use crate::number::Exact;

/// A sheet: its name and its columns.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// The name of the sheet, alike in both languages.
    pub(crate) name: &'static str,
    /// What it holds, in Indonesian and English.
    pub(crate) about: (&'static str, &'static str),
    pub(crate) columns: &'static [Column],
    /// Whether a rubric cannot do without it.
    pub(crate) needed: bool,
}

/// A column of a sheet.
#[derive(Debug)]
pub(crate) struct Column {
    /// The key of the rubric file that it holds.
    pub(crate) key: &'static str,
    /// Its heading in Indonesian and English.
    pub(crate) heads: (&'static str, &'static str),
    /// Whether every row has to have a value in it.
    pub(crate) needed: bool,
    /// Whether there is one for each level, with the number behind its heading.
    pub(crate) by_level: bool,
    /// Its width in characters.
    pub(crate) width: u16,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    Nothing,
    Text(String),
    Number(Exact),
}

/// The sheet that explains the others and is not read.
pub(crate) const GUIDE: &str = "Petunjuk";
/// What stands for years without beginning.
pub(crate) const ANY_YEAR: (&str, &str) = ("semua", "any");
/// What stands for a rule that no documents prove the value.
pub(crate) const YES: (&str, &str) = ("ya", "yes");
/// What stands where something does not hold.
pub(crate) const NO: (&str, &str) = ("tidak", "no");
/// The words for what ratings are taken from, and those of the rubric file.
pub(crate) const BASIS_WORDS: [(&str, (&str, &str)); 2] = [
    ("exact", ("tepat", "exact")),
    ("rounded", ("tercetak", "rounded")),
];

/// One of two words.
pub(crate) fn of(words: (&'static str, &'static str), lang: Lang) -> &'static str {
    match lang {
        Lang::Id => words.0,
        Lang::En => words.1,
    }
}

/// The levels of a rubric: the numbers behind the headings of columns by level.
pub(crate) fn numbers(rubric: &Rubric) -> Vec<u8> {
    rubric.levels().collect()
}

/// A number as text, for a cell that cannot hold it as a number.
pub(crate) fn fraction(number: Exact) -> String {
    written(number)
}
