//! What each indicator weighs, as columns beside its score.

use super::scores::ScoreRows;
use crate::number::Exact;
use crate::score::{Bounds, Scored};

/// The columns: effective weight in percent, the index without the indicator (its bounds where
/// doubts are), its exact value, and the exact change.
pub(super) const COLUMNS: [&str; 5] = [
    "effective_weight",
    "without_low",
    "without_high",
    "without_exact",
    "effect_exact",
];

/// Adds the columns to the row of the index, or of a node.
pub(super) fn push(rows: &mut ScoreRows<'_>, node: Option<&Scored>) {
    let score = rows.score;
    let leaf = node.and_then(|node| node.indicator);
    let known = score.sensitivity.iter().flatten();
    let one = leaf.and_then(|leaf| known.into_iter().find(|one| one.indicator == leaf));
    let without = one.and_then(|one| one.without);
    match one {
        Some(one) => rows.fraction(one.share * Exact::from(100)),
        None => rows.nothing(1),
    }
    match without {
        Some(bounds) => {
            rows.rounded(bounds.low);
            rows.rounded(bounds.high);
        }
        None => rows.nothing(2),
    }
    let exact = without.and_then(Bounds::exact);
    for exact in [exact, one.and_then(|one| one.effect(score))] {
        match exact {
            Some(exact) => rows.exact(exact),
            None => rows.nothing(1),
        }
    }
}
