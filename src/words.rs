//! Text compared as people read it: case, punctuation and double spaces do not count.

/// The words of a text in lower case, one space between them: `No.  Indikator *` → `no indikator`.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        // Nearly every letter is one of these, and the general way is several times slower.
        if letter.is_ascii_alphanumeric() {
            folded.push(letter.to_ascii_lowercase());
        } else if letter.is_alphanumeric() {
            folded.extend(letter.to_lowercase());
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The units (perangkat daerah) that one cell names, each on a line of its own or after a
/// semicolon; commas belong to names such as `Dinas Komunikasi, Informatika dan Statistik`.
pub(crate) fn units_in(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split(['\n', '\r', ';']).map(str::trim);
    parts.filter(|unit| !fold(unit).is_empty())
}

#[cfg(test)]
mod tests {
    use super::{fold, units_in};

    #[test]
    fn units_of_a_cell_keep_their_commas() {
        let units: Vec<&str> = units_in(" Dinas Kominfo, Statistik; Bappeda\n-\nBKD ").collect();
        assert_eq!(units, ["Dinas Kominfo, Statistik", "Bappeda", "BKD"]);
    }

    #[test]
    fn punctuation_and_case_do_not_count() {
        assert_eq!(fold("  No.\u{a0}Indikator\n* "), "no indikator");
        assert_eq!(fold("Tingkat Kematangan (1-5)"), "tingkat kematangan 1 5");
        assert_eq!(fold("…"), "");
    }
}
