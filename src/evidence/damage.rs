//! Whether a book may be read without the sheets of it that are damaged.

use super::book::Book;
use super::sheets::{find_table, is_named};
use crate::words::fold;

/// Sheets that say what the others are about: without them a book may be taken for another.
const NEEDED: &[&str] = &["penilaian", "identitas", "rekap"];
/// Sheets that hold no answers.
const BESIDE: &[&str] = &["data dukung", "petunjuk", "daftar"];

/// Whether the answers of a book are certainly on the sheets that are left, where those of the
/// names in `lost` are not.
///
/// They are where its sheet *Penilaian* is sound, or where all that is missing is a sheet that
/// never holds any. Anything else may be the sheet that would have counted. Where not even the names
/// of all missing sheets are known, *Identitas* has to be there as well.
pub(crate) fn answers_are_whole(book: &Book, lost: &[&str], rest_unknown: bool) -> bool {
    let lost: Vec<String> = lost.iter().map(|name| fold(name)).collect();
    let one_of = |names: &[&str], sheet: &String| names.contains(&sheet.as_str());
    if lost.iter().any(|sheet| one_of(NEEDED, sheet)) {
        return false;
    }
    let mut sheets = book.sheets.iter();
    let sound = sheets.any(|sheet| is_named(sheet, "penilaian") && find_table(sheet).is_some());
    if rest_unknown {
        return sound && book.sheets.iter().any(|sheet| is_named(sheet, "identitas"));
    }
    sound || lost.iter().all(|sheet| one_of(BESIDE, sheet))
}
