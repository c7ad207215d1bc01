//! Slips of the pen and of the keyboard between a printed number and one it may stand for.

use crate::number::{Printed, Rounded};

/// How one printed number becomes another by a usual slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Slip {
    /// The digits are the same and the decimal mark is lost or moved: `37` for `3,70`.
    DecimalMark,
    /// The digit before the decimal mark is lost: `,60` for `3,60`.
    LeadingDigit,
    /// One digit differs: `3,32` for `3,42`.
    OneDigit,
    /// Two neighbouring digits changed places: `3,24` for `3,42`.
    Transposed,
}

/// The slip that makes the printed number of another one, if one does.
pub(super) fn slip(printed: Printed, other: Rounded) -> Option<Slip> {
    let (wrong, right) = (digits(&printed), digits_of(other));
    if printed.value() == other.exact() {
        return None;
    }
    if wrong.significant() == right.significant() {
        return Some(Slip::DecimalMark);
    }
    if wrong.decimals != right.decimals {
        return None;
    }
    let width = wrong.number.len().max(right.number.len());
    let (wrong, right) = (padded(&wrong.number, width), padded(&right.number, width));
    let differing: Vec<usize> = (0..width)
        .filter(|&at| wrong.get(at) != right.get(at))
        .collect();
    match differing[..] {
        // Only one digit stands before the decimal mark on the scales of this field.
        [0] if wrong.first() == Some(&b'0') => Some(Slip::LeadingDigit),
        [_] => Some(Slip::OneDigit),
        [a, b] if b == a + 1 && wrong.get(a) == right.get(b) && wrong.get(b) == right.get(a) => {
            Some(Slip::Transposed)
        }
        _ => None,
    }
}

/// The digits of a number without its decimal mark.
struct Digits {
    number: String,
    decimals: usize,
}

impl Digits {
    fn significant(&self) -> &str {
        self.number.trim_matches('0')
    }
}

fn digits(printed: &Printed) -> Digits {
    digits_of(printed.value().half_up(printed.decimals()))
}

fn digits_of(number: Rounded) -> Digits {
    let text = number.to_string();
    let decimals = text
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len());
    Digits {
        number: text.chars().filter(char::is_ascii_digit).collect(),
        decimals,
    }
}

fn padded(digits: &str, width: usize) -> Vec<u8> {
    format!("{digits:0>width$}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_apart() {
        for (printed, other, expected) in [
            ("3,32", "3,42", Some(Slip::OneDigit)),
            ("3,24", "3,42", Some(Slip::Transposed)),
            ("2,34", "3,24", Some(Slip::Transposed)),
            (",60", "3,60", Some(Slip::LeadingDigit)),
            ("0,30", "3,30", Some(Slip::LeadingDigit)),
            ("342", "3,42", Some(Slip::DecimalMark)),
            ("37", "3,70", Some(Slip::DecimalMark)),
            ("34,2", "3,42", Some(Slip::DecimalMark)),
            ("3,32", "3,41", None),
            ("2,99", "3,00", None),
        ] {
            let other = Printed::read(other).unwrap();
            let other = other.value().half_up(other.decimals());
            assert_eq!(
                slip(Printed::read(printed).unwrap(), other),
                expected,
                "{printed}"
            );
        }
    }
}
