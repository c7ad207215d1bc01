//! Which level a value belongs to, and which levels its documents have to prove.
//!
//! Where values are levels, level 3 is the value 3. Where they are decimals, a rubric may say at
//! which value each level begins (`from`); a value then belongs to the last level that it has
//! reached, and whoever stands where level 3 begins has done all that level 2 asks for.

use super::{Capability, Indicator, Rubric};
use crate::lang::Text;
use crate::number::Exact;

impl Rubric {
    fn capability_of(&self, indicator: &Indicator) -> Option<&Capability> {
        self.capabilities.get(indicator.capability)
    }

    /// Whether levels are ranges of values for this indicator, and not values themselves.
    #[must_use]
    pub fn is_graded(&self, indicator: &Indicator) -> bool {
        self.capability_of(indicator)
            .is_some_and(|capability| !capability.starts.is_empty())
    }

    /// The level that a value belongs to.
    #[must_use]
    pub fn level_of(&self, indicator: &Indicator, value: Exact) -> Option<u8> {
        let starts = &self.capability_of(indicator)?.starts;
        if starts.is_empty() {
            return floor(value);
        }
        let reached = starts.iter().rev().find(|(_, start)| **start <= value);
        reached.map(|(level, _)| *level)
    }

    /// The value at which everything up to a level is done: the level itself, or where the next
    /// one begins. Below the first level it is the lowest value.
    #[must_use]
    pub fn value_of_level(&self, indicator: &Indicator, level: u8) -> Exact {
        let scale = self.scale;
        let (first, last) = scale.levels().into_inner();
        let graded = self.capability_of(indicator).map(|one| &one.starts);
        match graded.filter(|starts| !starts.is_empty()) {
            None => Exact::from(i128::from(level)).max(scale.min).min(scale.max),
            Some(_) if level < first => scale.min,
            Some(_) if level >= last => scale.max,
            Some(starts) => starts.get(&(level + 1)).copied().unwrap_or(scale.max),
        }
    }

    /// The highest level that a value claims anything of, and that has to be proved for it: of
    /// 1.50 only the first level where the second begins there.
    #[must_use]
    pub fn level_claimed(&self, indicator: &Indicator, value: Exact) -> Option<u8> {
        if !self.is_graded(indicator) {
            return floor(value);
        }
        let first = *self.levels().start();
        if value <= self.scale.min {
            return Some(first.saturating_sub(1));
        }
        self.levels()
            .find(|&level| value <= self.value_of_level(indicator, level))
    }

    /// The name of the level that a value belongs to: `Terdefinisi` for level 3 of a process.
    ///
    /// A value between two whole levels bears the name of the lower one.
    #[must_use]
    pub fn level_name(&self, indicator: &Indicator, value: Exact) -> Option<&Text> {
        let level = self.level_of(indicator, value)?;
        self.capability_of(indicator)?.levels.get(&level)
    }

    /// What an indicator is asked for at a value, in Indonesian: the criterion of the highest
    /// level that the value claims anything of.
    #[must_use]
    pub fn asks(&self, indicator: usize, value: Exact) -> Option<&str> {
        let indicator = self.indicators.get(indicator)?;
        let level = self.level_claimed(indicator, value)?;
        indicator.criteria.get(&level).map(String::as_str)
    }
}

/// The whole level that a value has reached.
fn floor(value: Exact) -> Option<u8> {
    u8::try_from(value.numerator().div_euclid(value.denominator())).ok()
}
