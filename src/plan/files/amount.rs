//! A cost as people write it, thousands and currency included.

use crate::evidence::book::Cell;
use crate::number::{Exact, read_number};

/// Why a cell holds no cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoCost {
    /// It is not a number, or below zero.
    NotACost,
    /// `1.500` is fifteen hundred here and one and a half there.
    Either { whole: Exact, decimal: Exact },
}

pub(super) fn read_cost(cell: &Cell) -> Result<Exact, NoCost> {
    let cost = match cell {
        Cell::Number(number) => *number,
        Cell::Text(text) => read_text(text)?,
        _ => return Err(NoCost::NotACost),
    };
    if cost < Exact::ZERO {
        return Err(NoCost::NotACost);
    }
    Ok(cost)
}

/// `2`, `2,5`, `Rp 1.500.000,00`, `1,500,000`; a single mark before three digits is either.
fn read_text(text: &str) -> Result<Exact, NoCost> {
    let text = text.trim();
    let lower = text.to_lowercase();
    let bare = ["rp.", "rp", "idr"]
        .iter()
        .find_map(|sign| lower.strip_prefix(sign));
    let bare = bare.unwrap_or(&lower).trim();
    let bare = bare.strip_suffix(",-").unwrap_or(bare);
    let number = |text: &str| read_number(text).map_err(|_| NoCost::NotACost);
    if bare.contains('%') {
        return Err(NoCost::NotACost);
    }
    let marks: Vec<char> = bare
        .chars()
        .filter(|one| matches!(one, '.' | ','))
        .collect();
    match marks[..] {
        [] => number(bare),
        [mark] => {
            let decimal = number(bare)?;
            if grouped(bare, mark) {
                let whole = number(&without(bare, mark))?;
                return Err(NoCost::Either { whole, decimal });
            }
            Ok(decimal)
        }
        [first, .., last] if first == last => {
            if !grouped(bare, first) || marks.iter().any(|&mark| mark != first) {
                return Err(NoCost::NotACost);
            }
            number(&without(bare, first))
        }
        [first, ..] => {
            let (whole, _) = bare.rsplit_once(['.', ',']).unwrap_or((bare, ""));
            if !grouped(whole, first) {
                return Err(NoCost::NotACost);
            }
            number(&without(bare, first))
        }
    }
}

/// Whether a mark stands before every three digits: `1.500.000`, but not `0.125`.
fn grouped(text: &str, mark: char) -> bool {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split(mark);
    let first = parts.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && digits(first)
        && parts.all(|part| part.len() == 3 && digits(part))
}

fn without(text: &str, mark: char) -> String {
    text.chars().filter(|&one| one != mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_way_to_write_an_amount_is_read() {
        for (text, numerator, denominator) in [
            ("2", 2, 1),
            ("2,5", 5, 2),
            ("0.125", 1, 8),
            ("1500", 1500, 1),
            ("Rp 1.500.000", 1_500_000, 1),
            ("Rp1.500.000,50", 3_000_001, 2),
            ("Rp. 1.500.000,-", 1_500_000, 1),
            ("1,500,000.25", 6_000_001, 4),
            ("1.5000", 3, 2),
        ] {
            let expected = Ok(Exact::new(numerator, denominator));
            assert_eq!(read_text(text), expected, "{text}");
        }
    }

    #[test]
    fn what_may_be_two_amounts_is_none() {
        let either = NoCost::Either {
            whole: Exact::from(1500),
            decimal: Exact::new(3, 2),
        };
        assert_eq!(read_text("1.500"), Err(either));
        for text in [
            "1.50.000",
            "1.500.00",
            "1,2.3,4",
            "5 %",
            "gratis",
            "1.500,5.0",
            "",
        ] {
            assert_eq!(read_text(text), Err(NoCost::NotACost), "{text}");
        }
    }
}
