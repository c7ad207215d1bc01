//! What the cell of a level says.

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

pub(super) fn read_level(cell: Option<&Cell>) -> Reading {
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
    if is_nothing(text) {
        return Reading::Nothing;
    }
    let lower = text.to_lowercase();
    let bare = ["level", "tingkat kematangan", "tingkat", "lvl", "l"]
        .iter()
        .find_map(|prefix| lower.strip_prefix(prefix))
        .map_or(lower.as_str(), |rest| {
            rest.trim_start_matches([' ', ':', '-', '.'])
        });
    split_name(bare).unwrap_or_else(|| Reading::Words(text.to_owned()))
}

/// A number at the beginning, alone or followed by the name of its level.
fn split_name(text: &str) -> Option<Reading> {
    let end = text
        .find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, ',' | '.' | '/')))
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    if rest.starts_with('%') || digits.contains('/') {
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
    fn marks_for_nothing_are_not_assessed() {
        for text in ["-", "----", "—", "n/a", "Belum dinilai", "…"] {
            assert_eq!(read_text(text), Reading::Nothing, "{text}");
        }
    }

    #[test]
    fn two_numbers_are_not_one() {
        for text in [
            "2-3", "2 - 3", "3 4", "tiga", "3x2", "5/5", "4/2", "3%", "3/5 baik", "60 %",
        ] {
            assert_eq!(read_text(text), Reading::Words(text.into()), "{text}");
        }
    }
}
