//! Answers that need no reader of their own: every indicator once, each with a sound value.

use super::Finding;
use crate::evidence::{Source, Stage};
use crate::number::{Exact, MAX_WEIGHT_DENOMINATOR, common_denominator};
use crate::place::{Place, Spot};
use crate::rubric::{Node, Rubric};
use std::ops::Range;
use std::sync::Arc;

/// The complete answers of an agency for a year, about which there is nothing to say but what is
/// said of all such answers.
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
    /// The weights of the rubric as whole numbers.
    pub(crate) weights: Arc<Weights>,
    /// The value of each of [`Rubric::indicators`], in units of which [`Plain::fineness`] are one.
    pub values: Vec<u16>,
    /// The line of each value, from one.
    pub lines: Vec<u32>,
    /// Which of the columns each value stands in; nothing if there is but one.
    pub given: Vec<u8>,
    /// The line where the answers begin, from one.
    pub first: u32,
    /// The columns of values, from the first stage to the last.
    pub columns: Arc<[LevelColumn]>,
    /// The note that is said of all such answers under the rubric, if there is one.
    pub(crate) note: Option<Finding>,
    /// What places call the file.
    pub file: Arc<str>,
    /// The file.
    pub source: Arc<Source>,
}

/// A column of levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelColumn {
    /// The column, from zero.
    pub index: usize,
    /// What stands above it.
    pub header: Arc<str>,
    /// The stage (tahap) that its levels are of.
    pub stage: Stage,
}

impl Plain {
    /// How many units of a value are one: 1 where values are levels, 100 where they have two
    /// decimals.
    #[must_use]
    pub fn fineness(&self) -> u16 {
        self.weights.fineness
    }

    /// What there is to say about the answers.
    #[must_use]
    pub fn note(&self) -> Option<Finding> {
        self.note.clone()
    }

    /// The column that the value of an indicator stands in.
    #[must_use]
    pub fn column(&self, indicator: usize) -> usize {
        self.given.get(indicator).copied().map_or(0, usize::from)
    }

    /// The exact index.
    #[must_use]
    pub fn index(&self) -> Exact {
        self.mean(&(0..self.values.len()), self.rubric.weight)
    }

    /// The exact score of a domain, aspect or indicator.
    #[must_use]
    pub fn score(&self, node: &Node) -> Exact {
        self.mean(&node.indicators, node.weight)
    }

    /// Where the answers begin.
    #[must_use]
    pub fn place(&self) -> Place {
        let (line, column) = (self.first, None);
        Place::new(Arc::clone(&self.file), Spot::Line { line, column })
    }

    /// The sum of the weighted values of some indicators, divided by a weight.
    fn mean(&self, indicators: &Range<usize>, weight: Exact) -> Exact {
        let units = self.weights.units.get(indicators.clone());
        let values = self.values.get(indicators.clone());
        let weighted = units
            .into_iter()
            .flatten()
            .zip(values.into_iter().flatten());
        let sum: i64 = weighted.map(|(unit, value)| unit * i64::from(*value)).sum();
        self.weights.mean(sum, weight)
    }
}

/// The weights and values of a rubric as whole numbers of units.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    /// How many units of a weight are one.
    pub(crate) scale: i128,
    /// How many units of a value are one.
    pub(crate) fineness: u16,
    /// How many units each indicator weighs.
    pub(crate) units: Vec<i64>,
}

/// Values that an indicator may have in answers that are plain.
const VALUES: u16 = 1_000;

impl Weights {
    /// `None` if they are more than a row of a long table is made for.
    pub(crate) fn of(rubric: &Rubric) -> Option<Self> {
        let weights = || rubric.indicators.iter().map(|one| one.weight);
        let scale = common_denominator(weights().map(Exact::denominator), MAX_WEIGHT_DENOMINATOR)?;
        let units = weights().map(|one| one.numerator() * (scale / one.denominator()));
        // So that no sum of them times any level can outgrow its type.
        let fits = |unit: i128| u32::try_from(unit).ok().map(i64::from);
        let units = units.map(fits).collect::<Option<_>>()?;
        let steps = [rubric.scale.min, rubric.scale.step].map(Exact::denominator);
        let fineness = common_denominator(steps.into_iter(), VALUES.into())?;
        let highest = rubric.scale.max * Exact::from(fineness);
        if highest > Exact::from(i128::from(VALUES)) {
            return None;
        }
        Some(Self {
            scale,
            fineness: u16::try_from(fineness).ok()?,
            units,
        })
    }

    /// A value in units, if it is a whole number of them.
    pub(crate) fn units_of(&self, value: Exact) -> Option<u16> {
        let units = value * Exact::from(i128::from(self.fineness));
        let whole = units.is_whole().then(|| units.numerator())?;
        u16::try_from(whole).ok().filter(|units| *units <= VALUES)
    }

    /// A sum of weighted values, in units of both, divided by a weight.
    pub(crate) fn mean(&self, sum: i64, weight: Exact) -> Exact {
        let (above, below) = self.divided_by(weight);
        Exact::new(i128::from(sum) * above, below)
    }

    /// What such a sum is multiplied with and divided by when it is divided by a weight.
    pub(crate) fn divided_by(&self, weight: Exact) -> (i128, i128) {
        let unit = self.scale * i128::from(self.fineness);
        (weight.denominator(), unit * weight.numerator())
    }
}
