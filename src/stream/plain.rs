//! Answers about which there is nothing to say: every indicator once, each with a whole level.

use crate::evidence::{Source, Stage};
use crate::number::{Exact, MAX_WEIGHT_DENOMINATOR, common_denominator};
use crate::place::{Place, Spot};
use crate::rubric::{Node, Rubric};
use std::ops::Range;
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
    /// The weights of the rubric as whole numbers.
    pub(crate) weights: Arc<Weights>,
    /// The level of each of [`Rubric::indicators`].
    pub levels: Vec<u8>,
    /// The line of each level, from one.
    pub lines: Vec<u32>,
    /// Which of the columns each level stands in; nothing if there is but one.
    pub given: Vec<u8>,
    /// The line where the answers begin, from one.
    pub first: u32,
    /// The columns of levels, from the first stage to the last.
    pub columns: Arc<[LevelColumn]>,
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
    /// The column that the level of an indicator stands in.
    #[must_use]
    pub fn column(&self, indicator: usize) -> usize {
        self.given.get(indicator).copied().map_or(0, usize::from)
    }

    /// The exact index.
    #[must_use]
    pub fn index(&self) -> Exact {
        self.mean(&(0..self.levels.len()), self.rubric.weight)
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

    /// The sum of the weighted levels of some indicators, divided by a weight.
    fn mean(&self, indicators: &Range<usize>, weight: Exact) -> Exact {
        let units = self.weights.units.get(indicators.clone());
        let levels = self.levels.get(indicators.clone());
        let weighted = units
            .into_iter()
            .flatten()
            .zip(levels.into_iter().flatten());
        let sum: i64 = weighted.map(|(unit, level)| unit * i64::from(*level)).sum();
        Exact::new(sum.into(), self.weights.scale) / weight
    }
}

/// The weights of a rubric as whole numbers of units.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    /// How many units one is.
    pub(crate) scale: i128,
    /// How many units each indicator weighs.
    pub(crate) units: Vec<i64>,
}

impl Weights {
    /// `None` if they are more than a row of a long table is made for.
    pub(crate) fn of(rubric: &Rubric) -> Option<Self> {
        let weights = || rubric.indicators.iter().map(|one| one.weight);
        let scale = common_denominator(weights().map(Exact::denominator), MAX_WEIGHT_DENOMINATOR)?;
        let units = weights().map(|one| one.numerator() * (scale / one.denominator()));
        // So that no sum of them times any level can outgrow its type.
        let fits = |unit: i128| u32::try_from(unit).ok().map(i64::from);
        let units = units.map(fits).collect::<Option<_>>()?;
        Some(Self { scale, units })
    }
}
