use super::{Exact, NumberError, read_number};
use crate::lang::{Lang, Say};

/// A number read from a printed table, with the precision it was printed in.
///
/// `3.70` stands for every number from 3.695 up to, but not including, 3.705: those are the
/// numbers that half-up rounding prints so.
///
/// ```
/// use spbe::number::{Exact, Printed};
///
/// let printed = Printed::read("3,70")?;
/// assert!(printed.prints(Exact::new(1109, 300)));
/// assert!(!printed.prints(Exact::new(3705, 1000)));
/// assert_eq!(Printed::read("3.7")?.low(), Exact::new(365, 100));
/// # Ok::<(), spbe::number::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Printed {
    value: Exact,
    decimals: u8,
}

impl Printed {
    /// Reads a printed number with a decimal comma or point.
    ///
    /// # Errors
    ///
    /// When the text is not a number, see [`read_number`], or one that nobody prints as a result:
    /// a fraction, a percentage, or more than fifteen decimals.
    pub fn read(text: &str) -> Result<Self, NumberError> {
        let text = text.trim();
        if text.contains(['/', '%']) {
            return Err(NumberError::NotANumber);
        }
        let value = read_number(text)?;
        let decimals = text
            .rsplit_once([',', '.'])
            .map_or(0, |(_, fraction)| fraction.len());
        let decimals = u8::try_from(decimals).unwrap_or(u8::MAX);
        if decimals > super::read::MAX_DECIMALS {
            return Err(NumberError::TooLong);
        }
        Ok(Self { value, decimals })
    }

    /// A number from a spreadsheet cell, which does not tell how it was printed: taken as printed
    /// with the given number of decimals, or more where it has more.
    #[must_use]
    pub fn from_cell(value: Exact, decimals: u8) -> Self {
        let needed = (decimals..=super::read::MAX_DECIMALS)
            .find(|&places| value.half_up(places).exact() == value)
            .unwrap_or(decimals);
        Self {
            value,
            decimals: needed,
        }
    }

    /// The number that is printed.
    #[must_use]
    pub fn value(self) -> Exact {
        self.value
    }

    /// How many decimals are printed.
    #[must_use]
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// The same number with at most some decimals, so that arithmetic with it stays within the
    /// bounds of [`crate::number`].
    #[must_use]
    pub(crate) fn at_most(self, decimals: u8) -> Self {
        if self.decimals <= decimals {
            return self;
        }
        Self {
            value: self.value.half_up(decimals).exact(),
            decimals,
        }
    }

    /// The lowest number that is printed so: 3.695 for `3.70`.
    #[must_use]
    pub fn low(self) -> Exact {
        self.value - self.half_unit()
    }

    /// Where the numbers that are printed so end; this number itself is printed higher: 3.705 for
    /// `3.70`.
    #[must_use]
    pub fn high(self) -> Exact {
        self.value + self.half_unit()
    }

    fn half_unit(self) -> Exact {
        Exact::new(1, 2 * 10_i128.pow(u32::from(self.decimals)))
    }

    /// Whether `exact` is printed as this number: rounded half-up to its decimals it gives it.
    #[must_use]
    pub fn prints(self, exact: Exact) -> bool {
        exact.half_up(self.decimals).exact() == self.value
    }
}

impl Say for Printed {
    fn say(&self, lang: Lang) -> String {
        self.value.half_up(self.decimals).say(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_precision_it_was_printed_in() {
        let printed = Printed::read("3,70").unwrap();
        assert_eq!(printed.decimals(), 2);
        assert!(printed.prints(Exact::new(3_695, 1000)));
        assert!(printed.prints(Exact::new(1109, 300)));
        assert!(!printed.prints(Exact::new(3_705, 1000)));
        assert_eq!(printed.low(), Exact::new(3_695, 1000));
        assert_eq!(printed.high(), Exact::new(3_705, 1000));
        assert_eq!(Printed::read("5,0").unwrap().decimals(), 1);
    }

    #[test]
    fn refuses_what_nobody_prints_as_a_result() {
        let zeros = format!("3.{}", "0".repeat(300));
        for text in ["20/6", "13 %", zeros.as_str()] {
            assert!(Printed::read(text).is_err(), "{text}");
        }
    }
}
