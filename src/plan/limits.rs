//! What a plan may do: costs, locks, ceilings, the pace, and what depends on what.

use crate::assess::Assessment;
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::{Indicator, Rubric};

/// The most years a plan may span.
pub const MAX_YEARS: u16 = 10;

/// What a plan may do.
#[derive(Clone, Debug)]
pub struct Limits {
    /// One for each of [`Rubric::indicators`], in their order.
    pub indicators: Vec<Limit>,
    /// Which indicators must not end above which others.
    pub dependencies: Vec<Dependency>,
    /// The most level steps of one indicator in one year; none without a limit.
    pub max_steps: Option<usize>,
    /// How many years the plan has, from 1 to [`MAX_YEARS`].
    pub years: u16,
}

/// What may be done with one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The cost of each step, from the current value to the next whole level and on to the top of
    /// the scale; in any unit, never negative.
    pub costs: Vec<Exact>,
    /// Whether the indicator must stay as it is (terkunci).
    pub locked: bool,
    /// The highest level allowed (maks), where it is not the top of the scale.
    pub ceiling: Option<Exact>,
    /// The first year of the plan, from one, in which the indicator may rise (paling awal).
    pub earliest: u16,
}

/// An indicator that must not end above another: an implementation and its policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The position of the indicator that is held down.
    pub indicator: usize,
    /// The position of the indicator it must not be above.
    pub not_above: usize,
    /// Where it is stated.
    pub place: Option<Place>,
}

impl Limits {
    /// No limits: one year, every step at a cost of one.
    #[must_use]
    pub fn none(assessment: &Assessment) -> Self {
        let rubric = &assessment.rubric;
        let limit = |(answer, indicator): (&crate::assess::Answered, &Indicator)| Limit {
            costs: answer.value.map_or_else(Vec::new, |value| {
                vec![Exact::ONE; levels_above(rubric, indicator, value).len()]
            }),
            locked: false,
            ceiling: None,
            earliest: 1,
        };
        let answers = assessment.answers.iter().zip(&rubric.indicators);
        Self {
            indicators: answers.map(limit).collect(),
            dependencies: Vec::new(),
            max_steps: None,
            years: 1,
        }
    }
}

/// The values an indicator can be raised to: every whole level above its own, and the top of the
/// scale.
///
/// On a scale with decimals a step therefore leads to the end of the next level, because that is
/// what a criterion asks for; hundredths between two levels are no goals of their own.
#[must_use]
pub fn levels_above(rubric: &Rubric, indicator: &Indicator, value: Exact) -> Vec<Exact> {
    let scale = rubric.scale;
    let whole = rubric
        .levels()
        .map(|level| rubric.value_of_level(indicator, level))
        .filter(|&level| scale.holds(level) && level > value);
    let mut levels: Vec<Exact> = whole.collect();
    if levels.last().copied().unwrap_or(value) < scale.max {
        levels.push(scale.max);
    }
    levels
}
