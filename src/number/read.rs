// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Exact;

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// The text is not written as a number.
    #[error("not a number")]
    NotANumber,
    /// The text has more digits than any weight, level or index has.
    #[error("more digits than an index can have")]
    TooLong,
    /// A fraction with nothing below its line.
    #[error("division by zero")]
    DivisionByZero,
}

/// Digits allowed before and after the decimal mark: the national application exports ten
/// decimals, and fifteen digits are all a spreadsheet cell holds.
const MAX_DIGITS: usize = 15;
pub(super) const MAX_DECIMALS: u8 = 15;

/// Reads a number as people and programs write it: `3`, `3.0`, `3,0`, `-0,5`, `2.75 %`, `20/6`.
///
/// A single comma or point is the decimal mark, whatever the locale; marks that group thousands
/// do not occur on the scales of this field and are refused. A trailing percent sign is dropped,
/// because weights are percentages with or without it. No binary number is involved.
///
/// # Errors
///
/// When the text is not one number, see [`NumberError`].
pub fn read_number(text: &str) -> Result<Exact, NumberError> {
    let text = text.trim();
    let text = text.strip_suffix('%').map_or(text, str::trim_end);
    match text.split_once('/') {
        None => read_decimal(text),
        Some((above, below)) => {
            let (above, below) = (read_decimal(above.trim())?, read_decimal(below.trim())?);
            if below == Exact::ZERO {
                return Err(NumberError::DivisionByZero);
            }
            Ok(above / below)
        }
    }
}

fn read_decimal(text: &str) -> Result<Exact, NumberError> {
    let (negative, digits) = match text.as_bytes().first() {
        Some(b'-') => (true, text.get(1..).unwrap_or_default()),
        Some(b'+') => (false, text.get(1..).unwrap_or_default()),
        _ => (false, text),
    };
    let (whole, fraction) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !only_digits(whole) || !only_digits(fraction) {
        return Err(NumberError::NotANumber);
    }
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    if whole.len() > MAX_DIGITS || fraction.len() > MAX_DIGITS {
        return Err(NumberError::TooLong);
    }
    let units = whole
        .bytes()
        .chain(fraction.bytes())
        .fold(0_i128, |units, digit| units * 10 + i128::from(digit - b'0'));
    let scale = 10_i128.pow(u32::try_from(fraction.len()).unwrap_or(0));
    Ok(Exact::new(if negative { -units } else { units }, scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_usual_way_of_writing_a_number() {
        for (text, numerator, denominator) in [
            ("3", 3, 1),
            ("03", 3, 1),
            ("3.0", 3, 1),
            ("3,70", 37, 10),
            (" ,60 ", 3, 5),
            ("-0,5", -1, 2),
            ("2.75 %", 11, 4),
            ("20/6", 10, 3),
            ("7 / 6", 7, 6),
            ("3.8000000000", 19, 5),
        ] {
            assert_eq!(
                read_number(text),
                Ok(Exact::new(numerator, denominator)),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_what_is_not_one_number() {
        for text in [
            "", "-", ".", "1.234,5", "1e3", "NaN", "٣", "3 4", "1/2/3", "0x1", "/", "3/",
        ] {
            assert_eq!(read_number(text), Err(NumberError::NotANumber), "{text}");
        }
        assert_eq!(read_number("1/0"), Err(NumberError::DivisionByZero));
        assert_eq!(read_number(&"9".repeat(40)), Err(NumberError::TooLong));
    }
}
