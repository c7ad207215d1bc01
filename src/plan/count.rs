//! A number of plans, exact as long as it fits.

/// How many plans there are: exactly, or more than a number too large to go on counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The number.
    pub number: u128,
    /// Whether there are more than that.
    pub more: bool,
}

impl Count {
    pub(super) const ONE: Self = Self {
        number: 1,
        more: false,
    };

    pub(super) fn plus(self, other: Self) -> Self {
        let sum = self.number.checked_add(other.number);
        Self {
            number: sum.unwrap_or(u128::MAX),
            more: self.more || other.more || sum.is_none(),
        }
    }
}
