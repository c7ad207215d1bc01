//! Text compared as people read it: case, punctuation and double spaces do not count.

/// The words of a text in lower case, one space between them: `No.  Indikator *` → `no indikator`.
pub(crate) fn fold(text: &str) -> String {
    // Nearly every text is plain, and the general way is several times slower.
    if text.is_ascii() {
        return fold_plain(text);
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            folded.extend(letter.to_lowercase());
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The words of a text of nothing but ASCII.
fn fold_plain(text: &str) -> String {
    let mut folded = Vec::with_capacity(text.len());
    let mut apart = false;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            if apart {
                folded.push(b' ');
                apart = false;
            }
            folded.push(byte.to_ascii_lowercase());
        } else {
            apart = !folded.is_empty();
        }
    }
    // ASCII is always UTF-8.
    String::from_utf8(folded).unwrap_or_default()
}

/// Whether a text has no words, so that [`fold`] leaves nothing of it.
pub(crate) fn is_wordless(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// The units (perangkat daerah) that one cell names, each on a line of its own or after a
/// semicolon; commas belong to names such as `Dinas Komunikasi, Informatika dan Statistik`.
pub(crate) fn units_in(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split(['\n', '\r', ';']).map(str::trim);
    parts.filter(|unit| !is_wordless(unit))
}

#[cfg(test)]
mod tests {
    use super::{fold, is_wordless, units_in};
    use proptest::prelude::*;

    /// Fold as it is defined, letter by letter.
    fn fold_slowly(text: &str) -> String {
        let lower = |letter: char| {
            if letter.is_alphanumeric() {
                letter.to_lowercase().collect()
            } else {
                " ".to_owned()
            }
        };
        let words: String = text.chars().map(lower).collect();
        words
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    proptest! {
        #[test]
        fn plain_text_is_folded_like_any_other(text in "[ -~]{0,40}|\\PC{0,20}") {
            prop_assert_eq!(fold(&text), fold_slowly(&text));
            prop_assert_eq!(is_wordless(&text), fold(&text).is_empty());
        }
    }

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
