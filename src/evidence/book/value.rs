//! What a stored value means as a cell, alike for every format.

use super::Cell;
use crate::number::Exact;

/// A number as the spreadsheet shows it: at most fifteen significant digits.
///
/// A cell holds a binary number that is only near the decimal a person typed; fifteen digits
/// bring that decimal back (`7.0000000000000009` is 7, 0.1+0.2 is 0.3). Digits after the
/// fifteenth decimal are dropped as well, so that every cell stays within the bounds of
/// [`crate::number::read_number`]. A number of more than fifteen whole digits is no measurement
/// but a code such as a NIP, and stays text.
pub(super) fn number(value: f64) -> Cell {
    exact(value).map_or_else(|| Cell::Text(value.to_string()), Cell::Number)
}

fn exact(value: f64) -> Option<Exact> {
    if value.is_nan() || value.abs() >= 1e15 {
        return None;
    }
    // Whole numbers below 10^15 are exact already; most cells of this field are levels.
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 10^15")]
    if value.fract() == 0.0 {
        return Some(Exact::from(value as i128));
    }
    let written = format!("{value:.14e}");
    let (mantissa, exponent) = written.split_once('e')?;
    let units: i128 = mantissa.replace('.', "").parse().ok()?;
    let decimals = 14 - exponent.parse::<i32>().ok()?;
    if decimals <= 15 {
        return Some(Exact::new(
            units,
            10_i128.pow(u32::try_from(decimals).ok()?),
        ));
    }
    // Below a hundredth: round half-up to fifteen decimals. Nothing of a number with more
    // than fifteen zeros after its mark is left.
    let surplus = u32::try_from(decimals - 15).ok()?;
    let scale = 10_i128.checked_pow(surplus).filter(|_| surplus <= 15);
    let units = scale.map_or(0, |scale| {
        (2 * units.abs() + scale) / (2 * scale) * units.signum()
    });
    Some(Exact::new(units, 10_i128.pow(15)))
}

/// The number of a formula that only divides two whole numbers, such as `7/6`: exactly that
/// fraction, which the stored result is as close to as a binary number can be. Any other formula
/// counts by its result, and so does one whose result was never brought up to date.
pub(super) fn fraction(formula: &str, stored: &Cell) -> Option<Cell> {
    let Cell::Number(stored) = stored else {
        return None;
    };
    let (above, below) = formula.trim().split_once('/')?;
    let whole = |text: &str| -> Option<i128> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        (digits && (1..=9).contains(&text.len())).then(|| text.parse().ok())?
    };
    let (above, below) = (whole(above)?, whole(below)?);
    if below == 0 {
        return None;
    }
    let exact = Exact::new(above, below);
    let close = (exact - *stored).abs() < Exact::new(1, 1_000_000_000);
    close.then_some(Cell::Number(exact))
}

/// A text as a cell: an error where it reads as one, nothing where it is only white space.
pub(crate) fn text(text: &str) -> Option<Cell> {
    if is_blank(text) {
        None
    } else if is_error(text.trim()) {
        Some(Cell::Error(text.trim().to_owned()))
    } else {
        Some(Cell::Text(text.to_owned()))
    }
}

/// Whether nothing of the text can be seen: white space, no-break and zero-width spaces.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(
                letter,
                '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
    })
}

/// Whether a text is what Excel or `LibreOffice` shows in place of a result.
///
/// Formats without error cells (text tables), and files in which errors were pasted as text,
/// hold the same words, and none of them is an answer.
pub(super) fn is_error(text: &str) -> bool {
    // Nearly every text is none, and tells so by its first letter.
    if !text.starts_with(['#', 'E']) {
        return false;
    }
    matches!(
        text,
        "#DIV/0!"
            | "#N/A"
            | "#NAME?"
            | "#NULL!"
            | "#NUM!"
            | "#REF!"
            | "#VALUE!"
            | "#SPILL!"
            | "#CALC!"
            | "#FIELD!"
            | "#BLOCKED!"
            | "#CONNECT!"
            | "#UNKNOWN!"
            | "#BUSY!"
            | "#GETTING_DATA"
            | "#DATA!"
    ) || text
        .strip_prefix("Err:")
        .is_some_and(|code| code.len() == 3 && code.bytes().all(|digit| digit.is_ascii_digit()))
}

/// A date in ISO 8601 as a format stores it, without a time of day that is midnight.
pub(super) fn iso_date(written: &str) -> Cell {
    let written = written.trim();
    let Some((day, time)) = written.split_once('T') else {
        return Cell::Date(written.to_owned());
    };
    // Fractions of a second, and the zone, say nothing about an evaluation.
    let time = time.get(..8).unwrap_or(time);
    match time {
        "00:00:00" | "00:00" => Cell::Date(day.to_owned()),
        time => Cell::Date(format!("{day}T{time}")),
    }
}

/// A time of day or a duration as text, `36:30:00`.
pub(super) fn clock(hours: u64, minutes: u64, seconds: u64) -> Cell {
    Cell::Text(format!("{hours:02}:{minutes:02}:{seconds:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_decimal_the_spreadsheet_shows() {
        for (value, numerator, denominator) in [
            (7.000_000_000_000_001, 7, 1),
            (0.1 + 0.2, 3, 10),
            (3.7, 37, 10),
            (-2.75, -11, 4),
            (0.0275, 11, 400),
            (1.0 / 300.0, 3_333_333_333_333, 10_i128.pow(15)),
            (-0.6e-15, -1, 10_i128.pow(15)),
            (0.1 + 0.2 - 0.3, 0, 1),
            (f64::MIN_POSITIVE, 0, 1),
            (999_999_999_999_999.0, 999_999_999_999_999, 1),
            (0.999_999_999_999_999_9, 1, 1),
        ] {
            let expected = Cell::Number(Exact::new(numerator, denominator));
            assert_eq!(number(value), expected, "{value:e}");
        }
        for value in [f64::NAN, f64::INFINITY, 1e15, -1e300] {
            assert!(matches!(number(value), Cell::Text(_)), "{value:e}");
        }
        assert_eq!(
            number(1.970_010_1e17),
            Cell::Text("197001010000000000".to_owned())
        );
    }

    #[test]
    fn what_cannot_be_seen_is_absent() {
        assert_eq!(text(" \u{a0}\t\r\n\u{200b}\u{feff}"), None);
        assert_eq!(text(" a "), Some(Cell::Text(" a ".to_owned())));
        assert_eq!(text(" #N/A "), Some(Cell::Error("#N/A".to_owned())));
        assert_eq!(text("Err:502"), Some(Cell::Error("Err:502".to_owned())));
        assert_eq!(text("Err:x"), Some(Cell::Text("Err:x".to_owned())));
    }
}
