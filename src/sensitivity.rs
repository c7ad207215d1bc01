//! What each indicator weighs in an index, and what the index would be without it.

use crate::number::Exact;
use crate::score::{Bounds, Scorecard};

/// What one indicator means for the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sensitivity {
    /// The position of the indicator.
    pub indicator: usize,
    /// Its effective weight: the share of the index, from zero to one, whatever the unit of the
    /// rubric's weights.
    pub share: Exact,
    /// The index if the indicator were left out and the weights of all others scaled up to take
    /// its place; `None` for the only indicator of a rubric.
    pub without: Option<Bounds>,
}

impl Sensitivity {
    /// How much leaving it out would move the index, where both are known exactly.
    #[must_use]
    pub fn effect(&self, score: &Scorecard) -> Option<Exact> {
        Some(self.without?.exact()? - score.exact_index()?)
    }
}

/// What each indicator of a score means for its index, in the order of the rubric.
///
/// Without indicator *i* the index is the weighted mean of the others: the sum of weight × value
/// over them, divided by the sum of their weights.
#[must_use]
pub fn sensitivity(score: &Scorecard) -> Vec<Sensitivity> {
    let rubric = score.rubric();
    let of_leaf = |leaf: &crate::score::Scored| {
        let indicator = leaf.indicator?;
        let rest = rubric.weight - leaf.weight;
        let left = |index: Exact, own: Exact| (index * rubric.weight - own * leaf.weight) / rest;
        let without = (rest > Exact::ZERO).then(|| Bounds {
            low: left(score.index.low, leaf.value.low),
            high: left(score.index.high, leaf.value.high),
        });
        Some(Sensitivity {
            indicator,
            share: leaf.weight / rubric.weight,
            without,
        })
    };
    score.walk().filter_map(of_leaf).collect()
}
