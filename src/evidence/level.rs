//! What the cell of a level says.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Reading;
use super::book::Cell;
use crate::number::{Exact, read_number};
use crate::words::fold;

/// Words for "not assessed" that are found where a level should be.
const NOTHING: &[&str] = &[
    "n a",
    "na",
    "tidak ada",
    "belum",
    "belum ada",
    "belum dinilai",
    "belum diisi",
    "kosong",
    "tidak dinilai",
    "not assessed",
    "none",
];

pub(crate) fn read_level(cell: Option<&Cell>) -> Reading {
    match cell {
        None => Reading::Nothing,
        Some(Cell::Number(number)) => Reading::Value(*number, None),
        Some(Cell::Text(text)) => read_text(text),
        Some(Cell::Error(error)) => Reading::Error(error.clone()),
        Some(Cell::Uncalculated(formula)) => Reading::Uncalculated(formula.clone()),
        Some(Cell::Date(date)) => Reading::Date(date.clone()),
        Some(cell @ Cell::Bool(_)) => Reading::Words(cell.shown()),
    }
}

/// Whether a text only marks that nothing stands there: a dash, dots, `n/a`, `belum dinilai`.
pub(crate) fn is_nothing(text: &str) -> bool {
    let folded = fold(text);
    folded.is_empty() || NOTHING.contains(&folded.as_str())
}

/// `3`, `3,0`, `7/6`, `Level 3`, `Tingkat 3`, `L3`, `3 - Terdefinisi`, `3 (Terdefinisi)`.
fn read_text(text: &str) -> Reading {
    let text = text.trim();
    if let Ok(number) = read_number(text) {
        // `5/5` is five out of five and `60%` a share: no way to write a level, and the number
        // it comes to may well be one.
        if text.contains('%') || (text.contains('/') && number.is_whole()) {
            return Reading::Words(text.to_owned());
        }
        return Reading::Value(number, None);
    }
    if is_nothing(text) && !text.contains(is_tick) {
        return Reading::Nothing;
    }
    let lower = text.to_lowercase();
    // Word processors put spaces of other kinds between words and numbers.
    let lower = if lower.is_ascii() {
        lower
    } else {
        let plain = |one: char| if one.is_whitespace() { ' ' } else { one };
        lower.chars().map(plain).collect()
    };
    let bare = ["level", "tingkat kematangan", "tingkat", "lvl", "l"]
        .iter()
        .find_map(|prefix| lower.strip_prefix(prefix))
        .map_or(lower.as_str(), |rest| {
            rest.trim_start_matches([' ', ':', '-', '.'])
        });
    read_range(bare)
        .or_else(|| split_name(bare))
        .unwrap_or_else(|| Reading::Words(text.to_owned()))
}

/// Whether a letter ticks something off, which says that there is something.
fn is_tick(letter: char) -> bool {
    matches!(letter, '√' | '☐'..='☒' | '✅' | '✓'..='✘' | '●' | '■' | '★' | '☆')
}

/// What stands between the two ends of a range; the longer words first.
const BETWEEN: &[&str] = &[
    "sampai dengan",
    "sampai",
    "hingga",
    "s.d.",
    "s.d",
    "s/d",
    "sd",
    "to",
    "-",
    "‐",
    "‑",
    "‒",
    "–",
    "—",
    "−",
];

/// `2-3`, `2 – 3`, `2 s.d. 3`, `2 sampai 3`: two plain numbers and nothing else. `02-03` is the
/// second of March as likely as a range, and `2-3-2024` is a date.
fn read_range(text: &str) -> Option<Reading> {
    let number = |text: &str| {
        let digits = text.trim();
        let mut letters = digits.chars();
        let plain = letters
            .clone()
            .all(|one| one.is_ascii_digit() || matches!(one, ',' | '.'));
        let dated =
            letters.next() == Some('0') && letters.next().is_some_and(|two| two.is_ascii_digit());
        let read = read_number(digits).ok();
        read.filter(|_| plain && !dated)
    };
    BETWEEN.iter().find_map(|between| {
        let (low, high) = text.split_once(between)?;
        Some(Reading::Range(number(low)?, number(high)?))
    })
}

/// A number at the beginning, alone or followed by the name of its level.
fn split_name(text: &str) -> Option<Reading> {
    let end = text
        .find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, ',' | '.' | '/')))
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    // Who writes `3?` or `3+` does not mean 3, or not for sure.
    if rest.starts_with('%') || rest.contains(['?', '+', '±']) || digits.contains('/') {
        return None;
    }
    let number: Exact = read_number(digits.trim_end_matches(['.', ','])).ok()?;
    let name = fold(rest);
    // `2-3` and `4 5` are two numbers, not a level and its name.
    if name.chars().any(|letter| letter.is_ascii_digit()) {
        return None;
    }
    Some(Reading::Value(number, (!name.is_empty()).then_some(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_way_to_write_a_level_is_read() {
        let three = Exact::from(3);
        for text in [
            "3",
            " 3 ",
            "3.0",
            "3,0",
            "Level 3",
            "level: 3",
            "Tingkat 3",
            "Tingkat Kematangan 3",
            "L3",
            "03",
            "Level\u{a0}3",
            "Tingkat\u{a0}Kematangan\u{202f}3",
            "\u{a0}3\u{a0}",
        ] {
            assert_eq!(read_text(text), Reading::Value(three, None), "{text}");
        }
        for text in [
            "3 - Terdefinisi",
            "3 – Terdefinisi",
            "3. Terdefinisi",
            "Level 3 (Terdefinisi)",
        ] {
            assert_eq!(
                read_text(text),
                Reading::Value(three, Some("terdefinisi".into())),
                "{text}"
            );
        }
        assert_eq!(read_text("3,5"), Reading::Value(Exact::new(7, 2), None));
    }

    #[test]
    fn a_range_is_two_numbers_and_what_stands_between() {
        let between = Reading::Range(Exact::from(2), Exact::from(3));
        for text in [
            "2-3",
            "2 - 3",
            "2–3",
            "2 — 3",
            "2 s.d. 3",
            "2 s/d 3",
            "2 sd 3",
            "2 sampai 3",
            "2 sampai dengan 3",
            "2 hingga 3",
            "2 to 3",
            "Level 2-3",
            "Tingkat 2 s.d. 3",
            "2,0-3,0",
        ] {
            assert_eq!(read_text(text), between, "{text}");
        }
        let backward = Reading::Range(Exact::from(3), Exact::from(2));
        assert_eq!(read_text("3-2"), backward);
    }

    #[test]
    fn marks_for_nothing_are_not_assessed() {
        for text in ["-", "----", "—", "n/a", "Belum dinilai", "…"] {
            assert_eq!(read_text(text), Reading::Nothing, "{text}");
        }
    }

    #[test]
    fn two_numbers_are_not_one() {
        for text in [
            "02-03",
            "2-3-2024",
            "2/3-4",
            "3 4",
            "2 3",
            "2-3%",
            "2 - 3 Terkelola",
            "tiga",
            "3x2",
            "5/5",
            "4/2",
            "3%",
            "3/5 baik",
            "3?",
            "3 ?",
            "3+",
            "3 (Terdefinisi?)",
            "✓",
            "√",
            "✔",
            "●",
            "60 %",
        ] {
            assert_eq!(read_text(text), Reading::Words(text.into()), "{text}");
        }
    }
}
