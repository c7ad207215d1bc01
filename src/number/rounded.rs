use crate::lang::{Lang, Say};
use std::fmt;

/// A number as it is printed: whole units of a fixed number of decimals.
///
/// Two printed numbers of the same precision compare and subtract as a reader of the table
/// would do it, which may differ by one unit from the difference of the exact numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rounded {
    units: i128,
    decimals: u8,
}

impl Rounded {
    pub(super) fn new(units: i128, decimals: u8) -> Self {
        Self { units, decimals }
    }

    /// A fraction as it is printed, which need not be reduced for that.
    ///
    /// # Panics
    ///
    /// When `below` is zero.
    pub(crate) fn of(above: i128, below: i128, decimals: u8) -> Self {
        super::Exact(num_rational::Ratio::new_raw(above, below)).half_up(decimals)
    }

    /// How many decimals it is shown with.
    #[must_use]
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// The number in units of its last decimal: 370 for `3.70`.
    #[must_use]
    pub fn units(self) -> i128 {
        self.units
    }

    /// The exact value of what is printed: 37/10 for `3.70`.
    #[must_use]
    pub fn exact(self) -> super::Exact {
        super::Exact::new(self.units, 10_i128.pow(u32::from(self.decimals)))
    }

    /// The difference of two numbers as a reader of the table would take it.
    ///
    /// # Panics
    ///
    /// When the two are printed with different precision.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        assert_eq!(
            self.decimals, other.decimals,
            "numbers of one table share their precision"
        );
        Self::new(self.units - other.units, self.decimals)
    }

    /// The number with its sign always written: `+0,28`, `-0,10`, and `0,00` without a sign.
    #[must_use]
    pub fn signed(self, lang: Lang) -> String {
        let plus = if self.units > 0 { "+" } else { "" };
        format!("{plus}{}", self.say(lang))
    }

    /// The number without the zeros at its end: `17` for `17.00`, `1.3` for `1.30`.
    #[must_use]
    pub fn short(self, lang: Lang) -> String {
        self.shortened().say(lang)
    }

    /// The same number with no more decimals than it needs.
    pub(crate) fn shortened(self) -> Self {
        let mut decimals = self.decimals;
        // Long numbers are divided by a program, which takes many times as long.
        if let Ok(mut units) = i64::try_from(self.units) {
            while decimals > 0 && units % 10 == 0 {
                (units, decimals) = (units / 10, decimals - 1);
            }
            return Self::new(units.into(), decimals);
        }
        let mut units = self.units;
        while decimals > 0 && units % 10 == 0 {
            (units, decimals) = (units / 10, decimals - 1);
        }
        Self::new(units, decimals)
    }

    /// Adds it to a text as [`fmt::Display`] writes it, which takes several times as long.
    pub(crate) fn write(self, text: &mut String) {
        let scale = 10_u64.checked_pow(u32::from(self.decimals));
        let magnitude = u64::try_from(self.units.unsigned_abs());
        let (Some(scale), Ok(magnitude)) = (scale, magnitude) else {
            text.push_str(&self.to_string());
            return;
        };
        if self.units < 0 {
            text.push('-');
        }
        push_digits(text, magnitude / scale, 1);
        if self.decimals > 0 {
            text.push('.');
            push_digits(text, magnitude % scale, self.decimals.into());
        }
    }
}

/// Adds a number in digits, with zeros in front up to a width of at most twenty.
pub(crate) fn push_digits(text: &mut String, number: u64, width: usize) {
    let mut digits = [b'0'; 20];
    let mut first = digits.len();
    let mut rest = number;
    while rest > 0 {
        first -= 1;
        digits[first] += u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
    }
    let first = first.min(digits.len().saturating_sub(width));
    text.extend(digits[first..].iter().map(|digit| char::from(*digit)));
}

/// Writes with a decimal point, the form of JSON and CSV.
impl fmt::Display for Rounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let magnitude = self.units.unsigned_abs();
        let sign = if self.units < 0 { "-" } else { "" };
        let decimals = usize::from(self.decimals);
        let scale = 10_u64.checked_pow(u32::from(self.decimals));
        // Nearly every number is this short, and the long ones are divided by a program.
        if let (Some(scale), Ok(magnitude)) = (scale, u64::try_from(magnitude)) {
            return match decimals {
                0 => write!(f, "{sign}{magnitude}"),
                _ => write!(
                    f,
                    "{sign}{}.{:0decimals$}",
                    magnitude / scale,
                    magnitude % scale
                ),
            };
        }
        let scale = 10_u128.pow(u32::from(self.decimals));
        write!(f, "{sign}{}", magnitude / scale)?;
        if self.decimals > 0 {
            write!(
                f,
                ".{:0width$}",
                magnitude % scale,
                width = usize::from(self.decimals)
            )?;
        }
        Ok(())
    }
}

impl Say for Rounded {
    fn say(&self, lang: Lang) -> String {
        lang.decimal(&self.to_string())
    }
}

/// A JSON number with the decimals it is printed with: `3.70`, not `3.7`.
impl serde::Serialize for Rounded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::Error;
        let number: serde_json::Number = self.to_string().parse().map_err(S::Error::custom)?;
        number.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_number_is_added_to_a_text_as_it_is_shown(
            units in prop_oneof![-1000_i128..1000, any::<i64>().prop_map(i128::from), any::<i128>()],
            decimals in 0_u8..25,
        ) {
            let number = Rounded::new(units, decimals);
            let mut text = String::from("= ");
            number.write(&mut text);
            prop_assert_eq!(text, format!("= {number}"));
            let short = number.shortened();
            prop_assert!(short.decimals == 0 || short.units % 10 != 0);
            if units.abs() < 1 << 62 && decimals < 18 {
                prop_assert_eq!(short.exact(), number.exact());
            }
        }
    }
}
