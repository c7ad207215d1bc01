use super::{Exact, Rounded};
use num_bigint::BigUint;
use num_rational::Ratio;
use std::fmt;
use std::iter::Sum;

/// An exact number that may have any number of digits, never below zero: a probability (peluang),
/// or the mean of many values. The probability of one outcome of 47 doubts has the product of 47
/// denominators below its line, which no fixed width holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Chance(Ratio<BigUint>);

impl Chance {
    /// The share of `part` in `whole`, reduced.
    ///
    /// # Panics
    ///
    /// When `whole` is zero.
    #[must_use]
    pub(crate) fn new(part: BigUint, whole: BigUint) -> Self {
        Self(Ratio::new(part, whole))
    }

    /// Whether it is certain, a probability of one.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.0.numer() == self.0.denom()
    }

    /// Whether it is nothing at all.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        *self.0.numer() == BigUint::ZERO
    }

    /// The number rounded to `decimals` places, ties up, like [`Exact::half_up`].
    #[must_use]
    pub fn half_up(&self, decimals: u8) -> Rounded {
        let scale = BigUint::from(10_u8).pow(u32::from(decimals));
        let (part, whole) = (self.0.numer(), self.0.denom());
        let units = (part * scale * 2_u8 + whole) / (whole * 2_u8);
        // A probability is at most one and a mean at most the scale, so the digits fit.
        Rounded::new(i128::try_from(units).unwrap_or(i128::MAX), decimals)
    }

    /// The number as an [`Exact`], where it fits one.
    #[must_use]
    pub fn exact(&self) -> Option<Exact> {
        let whole = |number: &BigUint| i128::try_from(number.clone()).ok();
        Some(Exact::new(whole(self.0.numer())?, whole(self.0.denom())?))
    }

    /// The number times one that is not below zero.
    #[must_use]
    pub(crate) fn times(&self, factor: Exact) -> Self {
        let whole = |number: i128| BigUint::from(number.unsigned_abs());
        let factor = Ratio::new(whole(factor.numerator()), whole(factor.denominator()));
        Self(&self.0 * factor)
    }

    /// A hundred times as much, for percentages.
    #[must_use]
    pub(crate) fn in_percent(&self) -> Self {
        Self(&self.0 * BigUint::from(100_u8))
    }
}

/// Numbers with one denominator, as those of a distribution are, add up fast.
impl<'c> Sum<&'c Chance> for Chance {
    fn sum<I: Iterator<Item = &'c Chance>>(chances: I) -> Self {
        let zero = Self(Ratio::new_raw(BigUint::ZERO, BigUint::from(1_u8)));
        chances.fold(zero, |sum, chance| Self(sum.0 + &chance.0))
    }
}

/// Writes `1/4`, the form used for exact values in JSON.
impl fmt::Display for Chance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for Chance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chance_of_any_length_is_rounded_half_up() {
        let third = Chance::new(BigUint::from(1_u8), BigUint::from(3_u8));
        assert_eq!(third.half_up(4).to_string(), "0.3333");
        let eighth = Chance::new(BigUint::from(1_u8), BigUint::from(8_u8));
        assert_eq!(eighth.half_up(2).to_string(), "0.13");
        let tiny = Chance::new(BigUint::from(7_u8), BigUint::from(100_u8).pow(47));
        assert_eq!(tiny.half_up(6).to_string(), "0.000000");
        assert!(!tiny.is_zero());
        assert_eq!(tiny.exact(), None);
        assert_eq!(third.in_percent().exact(), Some(Exact::new(100, 3)));
    }
}
