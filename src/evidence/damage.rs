//! Whether a book may be read without the sheets of it that are damaged.

use super::book::Book;
use super::sheets::{find_table, is_named};
use crate::words::fold;

/// Sheets that say what the others are about: without them a book may be taken for another.
const NEEDED: &[&str] = &["penilaian", "identitas", "rekap"];
/// Sheets that hold no answers.
const BESIDE: &[&str] = &["data dukung", "petunjuk", "daftar"];

/// Whether the answers of a book are certainly on the sheets that are left.
///
/// They are where its sheet *Penilaian* is sound, or where all that is missing is a sheet that
/// never holds any. Anything else may be the sheet that would have counted.
pub(crate) fn answers_are_whole<'s>(book: &Book, damaged: impl Iterator<Item = &'s str>) -> bool {
    let damaged: Vec<String> = damaged.map(fold).collect();
    let one_of = |names: &[&str], sheet: &String| names.contains(&sheet.as_str());
    if damaged.iter().any(|sheet| one_of(NEEDED, sheet)) {
        return false;
    }
    let mut sheets = book.sheets.iter();
    let sound = sheets.any(|sheet| is_named(sheet, "penilaian") && find_table(sheet).is_some());
    sound || damaged.iter().all(|sheet| one_of(BESIDE, sheet))
}
