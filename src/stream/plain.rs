//! Answers about which there is nothing to say: every indicator once, each with a whole level.

use crate::evidence::{Source, Stage};
use crate::number::{Exact, MAX_WEIGHT_DENOMINATOR, common_denominator};
use crate::rubric::Rubric;
use std::sync::Arc;

/// The complete answers of an agency for a year, without a finding.
#[derive(Clone, Debug)]
pub struct Plain {
    /// The agency (instansi).
    pub agency: Arc<str>,
    /// The year of evaluation (tahun).
    pub year: u16,
    /// The stage whose values count.
    pub stage: Stage,
    /// What is measured.
    pub rubric: Arc<Rubric>,
    /// The level of each of [`Rubric::indicators`].
    pub levels: Vec<u8>,
    /// The line of each level, from one.
    pub lines: Vec<u32>,
    /// The line where the answers begin, from one.
    pub first: u32,
    /// The header of the column of levels.
    pub column: Arc<str>,
    /// What places call the file.
    pub file: Arc<str>,
    /// The file.
    pub source: Arc<Source>,
}

impl Plain {
    /// The exact index.
    #[must_use]
    pub fn index(&self) -> Exact {
        let indicators = &self.rubric.indicators;
        let denominators = indicators.iter().map(|one| one.weight.denominator());
        // Bounded when the rubric was read, see `number`.
        let scale = common_denominator(denominators, MAX_WEIGHT_DENOMINATOR).unwrap_or(1);
        let units = |weight: Exact| weight.numerator() * (scale / weight.denominator());
        let weighted = indicators.iter().zip(&self.levels);
        let sum: i128 = weighted
            .map(|(one, level)| units(one.weight) * i128::from(*level))
            .sum();
        Exact::new(sum, units(self.rubric.weight))
    }
}
