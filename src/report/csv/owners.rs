//! The list of owners, to be filled in.

use crate::lang::Lang;
use crate::rubric::Rubric;
use std::fmt::Write;

/// `pengampu.csv` with a row for each indicator and nobody named yet; as Excel with Indonesian
/// settings writes it, because that is where it is filled in.
#[must_use]
pub fn owners(rubric: &Rubric, lang: Lang) -> String {
    let mut text = String::from("\u{feff}No;Indikator;Perangkat Daerah;Pendukung\r\n");
    for indicator in &rubric.indicators {
        let name = super::harmless(indicator.name.get(lang)).replace('"', "\"\"");
        // Writing to a string cannot fail.
        let _ = write!(text, "{};\"{name}\";;\r\n", indicator.number);
    }
    text
}
