//! Exact numbers: weights, maturity values and scores.
//!
//! One type, [`Exact`], carries every number from a cell to a printed index. It is a reduced
//! fraction of whole numbers, so a sum of `1.30` weights or a division by three loses nothing.
//! A number is rounded once, when it is shown, by [`Exact::half_up`]; the result is a
//! [`Rounded`], which can be written but no longer computed with.
//!
//! # Why arithmetic cannot overflow
//!
//! Inputs are bounded where they are read: a rubric's weights share a denominator of at most
//! [`MAX_WEIGHT_DENOMINATOR`] and sum to at most [`MAX_TOTAL_WEIGHT`], the values of one
//! assessment share a denominator of at most [`MAX_VALUE_DENOMINATOR`] and lie on a scale of at
//! most [`MAX_SCALE`]. A score is then a fraction with at most 10^18 above and 10^15 below, and
//! the difference of two scores of different rubrics still fits 128 bits. Release builds keep
//! overflow checks on, so a mistake in this reasoning would stop the program rather than print
//! a wrong index.

mod chance;
mod printed;
mod read;
mod rounded;

pub use chance::Chance;
pub use printed::Printed;
pub use read::{NumberError, read_number};
pub use rounded::Rounded;
pub(crate) use rounded::push_digits;

use num_rational::Ratio;
use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

/// The largest common denominator of the weights of one rubric.
pub const MAX_WEIGHT_DENOMINATOR: i128 = 1_000_000;
/// The largest sum of the weights of one rubric.
pub const MAX_TOTAL_WEIGHT: i128 = 1_000;
/// The largest common denominator of the values of one assessment.
pub const MAX_VALUE_DENOMINATOR: i128 = 1_000_000;
/// The largest value a rubric's scale may have.
pub const MAX_SCALE: i128 = 1_000;

/// An exact fraction: a weight (bobot), a maturity value (nilai) or a score (indeks).
///
/// ```
/// use spbe::number::Exact;
///
/// // Three indicators of equal weight with the levels 3, 4 and 4.
/// let weight = Exact::new(20, 6);
/// let mean = [3, 4, 4].map(|level| weight * Exact::from(level)).into_iter().sum::<Exact>()
///     / (weight * Exact::from(3));
/// assert_eq!(mean.to_string(), "11/3");
/// assert_eq!(mean.half_up(2).to_string(), "3.67");
/// // A tie goes up, and no binary number spoils it.
/// assert_eq!(Exact::new(2975, 1000).half_up(2).to_string(), "2.98");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Exact(Ratio<i128>);

impl Exact {
    /// Zero, the neutral element of sums.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));
    /// One.
    pub const ONE: Self = Self(Ratio::new_raw(1, 1));

    /// The fraction `numerator / denominator`, reduced.
    ///
    /// # Panics
    ///
    /// When the denominator is zero.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Self {
        match (i64::try_from(numerator), i64::try_from(denominator)) {
            // The one number without an opposite, and zero below the line, are left to the other.
            (Ok(above), Ok(below)) if above > i64::MIN && below > 0 => {
                Self::wide(Ratio::new(above, below))
            }
            _ => Self(Ratio::new(numerator, denominator)),
        }
    }

    /// The fraction in numbers of half the length, where sums and products of two such fractions
    /// fit them: processors divide those directly and longer ones by a program.
    fn narrow(self) -> Option<Ratio<i64>> {
        let part = |number: &i128| i32::try_from(*number).ok().map(i64::from);
        Some(Ratio::new_raw(part(self.0.numer())?, part(self.0.denom())?))
    }

    fn wide(narrow: Ratio<i64>) -> Self {
        let (above, below) = narrow.into_raw();
        Self(Ratio::new_raw(above.into(), below.into()))
    }

    /// The number above the line of the reduced fraction.
    #[must_use]
    pub fn numerator(self) -> i128 {
        *self.0.numer()
    }

    /// The number below the line of the reduced fraction; always positive.
    #[must_use]
    pub fn denominator(self) -> i128 {
        *self.0.denom()
    }

    /// Whether the number has no fractional part.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// Whether the number is a whole multiple of `step`.
    #[must_use]
    pub fn is_multiple_of(self, step: Self) -> bool {
        (self / step).is_whole()
    }

    /// The largest whole number that is not above it.
    #[must_use]
    pub fn floor(self) -> Self {
        Self(self.0.floor())
    }

    /// The distance to zero.
    #[must_use]
    pub fn abs(self) -> Self {
        if self < Self::ZERO { -self } else { self }
    }

    /// The number rounded to `decimals` places, ties away from zero (half-up), as the published
    /// tables of 2023 and 2024 are rounded and as the `ROUND` of spreadsheets rounds.
    #[must_use]
    pub fn half_up(self, decimals: u8) -> Rounded {
        if let Some(units) = self.units_of(decimals) {
            return Rounded::new(units.into(), decimals);
        }
        let scale = 10_i128.pow(u32::from(decimals));
        let (numerator, denominator) = (self.numerator(), self.denominator());
        let (whole, rest) = (numerator.abs() / denominator, numerator.abs() % denominator);
        // The whole part is kept out of the product, which would outgrow its type first.
        let units = whole * scale + (2 * rest * scale + denominator) / (2 * denominator);
        Rounded::new(units * numerator.signum(), decimals)
    }

    /// What [`Exact::half_up`] counts, where it can be told in numbers of half the length.
    fn units_of(self, decimals: u8) -> Option<i64> {
        let scale = 10_i64.checked_pow(u32::from(decimals))?;
        let numerator = i64::try_from(self.numerator()).ok()?;
        let denominator = i64::try_from(self.denominator()).ok()?;
        let magnitude = numerator.checked_abs()?;
        let (whole, rest) = (magnitude / denominator, magnitude % denominator);
        let twice = rest.checked_mul(2)?.checked_mul(scale)?;
        let part = twice.checked_add(denominator)? / denominator.checked_mul(2)?;
        let units = whole.checked_mul(scale)?.checked_add(part)?;
        Some(units * numerator.signum())
    }

    /// Adds it to a text as [`fmt::Display`] writes it, which takes several times as long.
    pub(crate) fn write(self, text: &mut String) {
        let (Ok(above), Ok(below)) = (
            i64::try_from(self.numerator()),
            u64::try_from(self.denominator()),
        ) else {
            text.push_str(&self.to_string());
            return;
        };
        if above < 0 {
            text.push('-');
        }
        push_digits(text, above.unsigned_abs(), 1);
        if below != 1 {
            text.push('/');
            push_digits(text, below, 1);
        }
    }

    /// The nearest binary number, for the stored results of spreadsheet formulas and for the
    /// lengths of bars. Never use it to compute or compare.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "nearest is what is asked for")]
    pub fn approximate(self) -> f64 {
        self.numerator() as f64 / self.denominator() as f64
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.narrow(), other.narrow()) {
            (Some(one), Some(two)) => {
                let (above, below) = (one.numer() * two.denom(), two.numer() * one.denom());
                above.cmp(&below)
            }
            _ => self.0.cmp(&other.0),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<i128> for Exact {
    fn from(whole: i128) -> Self {
        Self(Ratio::from_integer(whole))
    }
}

/// Writes `3` or `1109/300`, the form used for exact values in JSON.
impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for Exact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads what [`fmt::Display`] writes, in numbers far from the ends of their type.
impl<'de> serde::Deserialize<'de> for Exact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        let (above, below) = written.split_once('/').unwrap_or((&written, "1"));
        let part = |digits: &str| digits.parse::<i128>().ok();
        match (part(above), part(below)) {
            (Some(above), Some(below)) if below > 0 && above.checked_abs().is_some() => {
                Ok(Self::new(above, below))
            }
            _ => Err(serde::de::Error::custom("not a fraction")),
        }
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        match (self.narrow(), other.narrow()) {
            (Some(one), Some(other)) => Self::wide(one + other),
            _ => Self(self.0 + other.0),
        }
    }
}

impl AddAssign for Exact {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        match (self.narrow(), other.narrow()) {
            (Some(one), Some(other)) => Self::wide(one - other),
            _ => Self(self.0 - other.0),
        }
    }
}

impl Mul for Exact {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        match (self.narrow(), other.narrow()) {
            (Some(one), Some(other)) => Self::wide(one * other),
            _ => Self(self.0 * other.0),
        }
    }
}

/// # Panics
///
/// When the divisor is zero.
impl Div for Exact {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        match (self.narrow(), other.narrow()) {
            (Some(one), Some(other)) => Self::wide(one / other),
            _ => Self(self.0 / other.0),
        }
    }
}

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, Add::add)
    }
}

/// The smallest number that all `denominators` divide, or `None` once it exceeds `limit`.
pub(crate) fn common_denominator(
    denominators: impl Iterator<Item = i128>,
    limit: i128,
) -> Option<i128> {
    denominators.into_iter().try_fold(1, |common, denominator| {
        let shared = Exact::new(common, denominator);
        // `common / shared.numerator()` is their greatest common divisor.
        let next = shared.numerator().checked_mul(denominator)?;
        (next <= limit).then_some(next)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Numbers on both sides of every length at which another way is taken.
    fn number() -> impl Strategy<Value = i128> {
        let edge = |at: i128| (at - 3..at + 3).boxed();
        prop_oneof![
            -1000_i128..1000,
            edge(i128::from(i32::MAX)),
            edge(i128::from(i32::MIN)),
            edge(i128::from(i64::MAX)),
            edge(i128::from(i64::MIN)),
            -1_000_000_000_000_i128..1_000_000_000_000,
        ]
    }

    fn half_up_of_long(number: Ratio<i128>, decimals: u8) -> i128 {
        let scale = Ratio::from_integer(10_i128.pow(u32::from(decimals)));
        let half = Ratio::new(1, 2);
        let size = if number < Ratio::from_integer(0) {
            -number
        } else {
            number
        };
        (size * scale + half).floor().to_integer() * number.numer().signum()
    }

    proptest! {
        #[test]
        fn short_numbers_are_computed_as_long_ones_are(
            a in number(), b in number(), c in number(), d in number(), decimals in 0_u8..8,
        ) {
            prop_assume!(b != 0 && d != 0);
            let (one, other) = (Exact::new(a, b), Exact::new(c, d));
            let (long, longer) = (Ratio::new(a, b), Ratio::new(c, d));
            prop_assert_eq!(one.0, long);
            prop_assert_eq!(one.cmp(&other), long.cmp(&longer));
            let mut text = String::new();
            one.write(&mut text);
            prop_assert_eq!(text, one.to_string());
            let fits = [a, b, c, d].iter().all(|part| part.abs() < 1 << 60);
            if fits {
                prop_assert_eq!((one + other).0, long + longer);
                prop_assert_eq!((one - other).0, long - longer);
                prop_assert_eq!((one * other).0, long * longer);
                if c != 0 {
                    prop_assert_eq!((one / other).0, long / longer);
                }
            }
            prop_assert_eq!(one.half_up(decimals).units(), half_up_of_long(long, decimals));
        }
    }

    #[test]
    fn ties_go_up_where_a_binary_number_goes_down() {
        assert_eq!(Exact::new(29_750, 10_000).half_up(2).to_string(), "2.98");
        assert_eq!(Exact::new(31_450, 10_000).half_up(2).to_string(), "3.15");
        assert_eq!(Exact::new(32_650, 10_000).half_up(2).to_string(), "3.27");
        assert_eq!(Exact::new(-5, 1000).half_up(2).to_string(), "-0.01");
    }

    #[test]
    fn the_widest_numbers_that_are_read_can_be_rounded() {
        // Fifteen digits on both sides, and the difference of two scores of rubrics whose
        // weights and values are as fine as they may be.
        let digits = "9".repeat(15);
        let widest = read_number(&format!("{digits}.{digits}")).unwrap();
        assert_eq!(widest.half_up(15).exact(), widest);
        let denominator = (1_000_000_000 - 1) * 1_000_000;
        let one = Exact::new(denominator * 255 - 1, denominator);
        let other = Exact::new(1, denominator + 1_000_000);
        assert_eq!((one - other).half_up(6).to_string(), "255.000000");
    }

    #[test]
    fn a_common_denominator_is_bounded() {
        assert_eq!(
            common_denominator([10, 3, 100].into_iter(), 1000),
            Some(300)
        );
        assert_eq!(
            common_denominator([997, 991, 983].into_iter(), 1_000_000),
            None
        );
    }
}
