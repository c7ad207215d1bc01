//! How far two assessors agree who give ordered levels to the same indicators.
//!
//! Sources: J. Cohen, "Weighted kappa: Nominal scale agreement provision for scaled disagreement
//! or partial credit", Psychological Bulletin 70(4), 1968, 213–220; J. L. Fleiss and J. Cohen,
//! "The equivalence of weighted kappa and the intraclass correlation coefficient as measures of
//! reliability", Educational and Psychological Measurement 33(3), 1973, 613–619.

use crate::number::{Exact, MAX_VALUE_DENOMINATOR, common_denominator};

/// The sources of the statistics, in the short form that reports print.
pub const SOURCES: &str = "Cohen 1968, Psychological Bulletin 70(4): 213–220; \
    Fleiss & Cohen 1973, Educational and Psychological Measurement 33(3): 613–619";

/// The agreement of two series of values, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// How many indicators have a value in both series.
    pub compared: usize,
    /// How many of them have the same value.
    pub equal: usize,
    /// The share of equal values; `None` where nothing is compared.
    pub share: Option<Exact>,
    /// The mean of second minus first: above zero where the second gives more. `None` where
    /// nothing is compared.
    pub bias: Option<Exact>,
    /// Cohen's kappa with quadratic weights, from -1 to 1. `None` where it is not defined: when
    /// nothing is compared, or when the disagreement expected by chance is zero because both
    /// series consist of one and the same value.
    pub kappa: Option<Exact>,
}

/// The agreement of pairs of values.
///
/// The weight of a disagreement is the square of its distance, so kappa is
/// `1 − n·Σ(aᵢ − bᵢ)² / ΣᵢΣⱼ(aᵢ − bⱼ)²`: what is seen against what chance would give with the same
/// margins. Written over pairs it needs no list of categories and holds for decimal scales too.
#[must_use]
pub fn agreement(pairs: &[(Exact, Exact)]) -> Agreement {
    let equal = pairs.iter().filter(|(a, b)| a == b).count();
    let count = whole(pairs.len());
    let of_all = |sum: Exact| (!pairs.is_empty()).then(|| sum / Exact::from(count));
    Agreement {
        compared: pairs.len(),
        equal,
        share: of_all(Exact::from(whole(equal))),
        bias: of_all(pairs.iter().map(|(a, b)| *b - *a).sum()),
        kappa: kappa(pairs),
    }
}

/// Computed in whole units of the values' common denominator. The bounds of values (see
/// [`crate::number`]) keep a unit count below 10^15, its square below 10^30, and the sums over a
/// rubric's indicators within 128 bits.
fn kappa(pairs: &[(Exact, Exact)]) -> Option<Exact> {
    let denominators = pairs
        .iter()
        .flat_map(|(a, b)| [a.denominator(), b.denominator()]);
    let unit = common_denominator(denominators, MAX_VALUE_DENOMINATOR * MAX_VALUE_DENOMINATOR)?;
    let units = |value: Exact| value.numerator() * (unit / value.denominator());
    let count = whole(pairs.len());
    let (mut seen, mut squares, mut first, mut second) = (0, 0, 0, 0);
    for (a, b) in pairs.iter().map(|(a, b)| (units(*a), units(*b))) {
        seen += (a - b) * (a - b);
        squares += a * a + b * b;
        first += a;
        second += b;
    }
    // ΣᵢΣⱼ(aᵢ − bⱼ)², multiplied out.
    let expected = count * squares - 2 * first * second;
    (expected != 0).then(|| Exact::new(expected - count * seen, expected))
}

fn whole(count: usize) -> i128 {
    i128::try_from(count).unwrap_or(i128::MAX)
}
