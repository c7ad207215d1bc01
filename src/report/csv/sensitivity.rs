//! What each indicator weighs, as columns beside its score.

use super::{ScoreRow, fraction, rounded};
use crate::score::{Bounds, Scorecard};

/// The columns: effective weight in percent, the index without the indicator (its bounds where
/// doubts are), its exact value, and the exact change.
pub(super) const COLUMNS: [&str; 5] = [
    "effective_weight",
    "without_low",
    "without_high",
    "without_exact",
    "effect_exact",
];

/// Appends the columns to the rows of a score: the index first, then every node from the top.
pub(super) fn append(rows: &mut [ScoreRow<'_>], score: &Scorecard) {
    let rubric = score.rubric();
    let nodes = std::iter::once(None).chain(score.walk().map(Some));
    for (row, node) in rows.iter_mut().zip(nodes) {
        let known = score.sensitivity.iter().flatten();
        let leaf = node.and_then(|node| node.indicator);
        let one = leaf.and_then(|leaf| known.clone().find(|one| one.indicator == leaf));
        let without = one.and_then(|one| one.without);
        let text = |part: Option<String>| part.unwrap_or_default().into();
        row.extend([
            text(one.map(|one| fraction(one.share * crate::number::Exact::from(100)))),
            text(without.map(|bounds| rounded(bounds.low, rubric))),
            text(without.map(|bounds| rounded(bounds.high, rubric))),
            text(
                without
                    .and_then(Bounds::exact)
                    .map(|exact| exact.to_string()),
            ),
            text(
                one.and_then(|one| one.effect(score))
                    .map(|effect| effect.to_string()),
            ),
        ]);
    }
}
