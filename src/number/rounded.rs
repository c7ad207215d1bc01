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
        let mut short = self;
        while short.decimals > 0 && short.units % 10 == 0 {
            short = Self::new(short.units / 10, short.decimals - 1);
        }
        short.say(lang)
    }
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
