//! Text compared as people read it: case, punctuation and double spaces do not count.

/// The words of a text in lower case, one space between them: `No.  Indikator *` → `no indikator`.
pub(crate) fn fold(text: &str) -> String {
    // Nearly every text is plain, and the general way is several times slower.
    if text.is_ascii() {
        let mut folded = String::with_capacity(text.len());
        fold_plain(text, &mut folded);
        return folded;
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

/// The same in the memory of another text, for many texts that are looked at and not kept.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    if text.is_ascii() {
        fold_plain(text, folded);
    } else {
        *folded = fold(text);
    }
}

/// Whether [`fold`] makes this of a text; told at the first letter that differs.
pub(crate) fn folds_to(text: &str, folded: &str) -> bool {
    if !text.is_ascii() {
        return fold(text) == folded;
    }
    let (mut left, mut apart) = (folded.as_bytes(), false);
    for byte in text.bytes() {
        let letter = match PLAIN[usize::from(byte)] {
            0 => {
                apart = left.len() < folded.len();
                continue;
            }
            letter => letter,
        };
        if std::mem::take(&mut apart) {
            let Some((b' ', rest)) = left.split_first() else {
                return false;
            };
            left = rest;
        }
        match left.split_first() {
            Some((first, rest)) if *first == letter => left = rest,
            _ => return false,
        }
    }
    left.is_empty()
}

/// What [`fold`] makes of each byte of ASCII: itself in lower case, or nothing.
const PLAIN: [u8; 256] = {
    let mut plain = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            plain[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    plain
};

/// The words of a text of nothing but ASCII.
fn fold_plain(text: &str, folded: &mut String) {
    let mut words = std::mem::take(folded).into_bytes();
    words.clear();
    words.resize(text.len(), 0);
    let (mut end, mut apart) = (0, false);
    // What is left of a byte is a byte, and a space stands for one that is not: there is room.
    let mut put = |end: &mut usize, letter: u8| {
        if let Some(place) = words.get_mut(*end) {
            *place = letter;
            *end += 1;
        }
    };
    for byte in text.bytes() {
        let letter = PLAIN[usize::from(byte)];
        if letter == 0 {
            apart = end > 0;
            continue;
        }
        if std::mem::take(&mut apart) {
            put(&mut end, b' ');
        }
        put(&mut end, letter);
    }
    words.truncate(end);
    *folded = String::from_utf8(words).unwrap_or_default();
}

/// Whether a text has no words, so that [`fold`] leaves nothing of it.
pub(crate) fn is_wordless(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// The words of an agency's name without what documents put before it, and with the usual short
/// forms written out: `Pemerintah Kab. Madiun` → `kabupaten madiun`.
pub(crate) fn plain_name(agency: &str) -> String {
    let folded = fold(agency);
    let before = [
        "pemerintah daerah provinsi ",
        "pemerintah daerah kabupaten ",
        "pemerintah daerah kota ",
        "pemerintah daerah kab ",
        "pemerintah ",
        "pemda ",
    ];
    let before = before.iter().find(|words| folded.starts_with(*words));
    let rest = match before {
        // The kind of agency stays; `Daerah Khusus` and `Daerah Istimewa` are part of a name.
        Some(words) if words.starts_with("pemerintah daerah ") => {
            &folded["pemerintah daerah ".len()..]
        }
        Some(words) => &folded[words.len()..],
        None => folded.as_str(),
    };
    let (first, others) = rest.split_once(' ').unwrap_or((rest, ""));
    let first = match first {
        "kab" | "pemkab" => "kabupaten",
        "prov" | "pemprov" => "provinsi",
        "pemkot" => "kota",
        other => other,
    };
    format!("{first} {others}").trim_end().to_owned()
}

/// The units (perangkat daerah) that one cell names, each on a line of its own or after a
/// semicolon; commas belong to names such as `Dinas Komunikasi, Informatika dan Statistik`.
pub(crate) fn units_in(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split(['\n', '\r', ';']).map(str::trim);
    parts.filter(|unit| !is_wordless(unit))
}

#[cfg(test)]
mod tests {
    use super::{fold, fold_into, folds_to, is_wordless, plain_name, units_in};
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
        fn plain_text_is_folded_like_any_other(
            text in "[ -~]{0,40}|\\PC{0,20}",
            other in "[a-c ]{0,3}|[ -~]{0,9}",
        ) {
            let mut folded = other.clone();
            fold_into(&text, &mut folded);
            prop_assert_eq!(&folded, &fold(&text));
            prop_assert!(folds_to(&text, &folded));
            for (one, other) in [(&text, &other), (&other, &text)] {
                prop_assert_eq!(folds_to(one, &fold(other)), fold(one) == fold(other));
            }
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
    fn names_of_agencies_are_told_apart_by_their_kind_only() {
        for (written, plain) in [
            ("Pemerintah Kab. Madiun", "kabupaten madiun"),
            ("Pemkab Madiun", "kabupaten madiun"),
            ("Kabupaten Madiun", "kabupaten madiun"),
            ("Pemerintah Daerah Kota Bekasi", "kota bekasi"),
            ("Kota Bekasi", "kota bekasi"),
            (
                "Pemerintah Daerah Istimewa Yogyakarta",
                "daerah istimewa yogyakarta",
            ),
            ("Kementerian Keuangan", "kementerian keuangan"),
            ("Pemerintah Kota", "kota"),
            ("", ""),
        ] {
            assert_eq!(plain_name(written), plain, "{written}");
        }
    }

    #[test]
    fn punctuation_and_case_do_not_count() {
        assert_eq!(fold("  No.\u{a0}Indikator\n* "), "no indikator");
        assert_eq!(fold("Tingkat Kematangan (1-5)"), "tingkat kematangan 1 5");
        assert_eq!(fold("…"), "");
    }
}
