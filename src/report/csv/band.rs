//! Doubts as columns beside the score of each node, and rows for ratings and outcomes.

use super::{Owner, ScoreRow, begin, fraction, rounded};
use crate::band::Cause;
use crate::lang::Lang;
use crate::number::Chance;
use crate::score::Scorecard;
use std::borrow::Cow;

/// The columns: why an answer is doubtful, how much it widens the interval of the index, and the
/// probability of a rating or an outcome.
pub(super) const COLUMNS: [&str; 4] = ["doubt", "width_exact", "probability", "probability_exact"];

/// Appends the columns to the rows of a score (the index first, then every node from the top), and
/// a row for each rating and each index that remain possible.
pub(super) fn append<'s>(
    rows: &mut Vec<ScoreRow<'s>>,
    score: &'s Scorecard,
    owner: &'s Owner<'s>,
    lang: Lang,
) {
    let cells = rows.first().map_or(0, Vec::len);
    let nodes = std::iter::once(None).chain(score.walk().map(Some));
    for (row, node) in rows.iter_mut().zip(nodes) {
        let leaf = node.and_then(|node| node.indicator);
        let answer = leaf.and_then(|leaf| score.assessment.answers.get(leaf));
        let cause = answer
            .and_then(|answer| answer.doubt.as_ref())
            .map(|doubt| doubt.cause);
        let width = node.map_or(score.index, |node| node.index_contribution);
        let width = width.high - width.low;
        let open = node.is_none_or(|node| !node.complete);
        row.extend([
            cause.map(Cause::word).unwrap_or_default().into(),
            if open {
                width.to_string().into()
            } else {
                "".into()
            },
            "".into(),
            "".into(),
        ]);
    }
    let Some(band) = &score.band else { return };
    let one = |kind: &str, name: &str, value: [String; 2], chance: Option<&Chance>| {
        let mut row = begin(owner);
        let [value, exact] = value.map(Cow::from);
        let none = || Cow::from("");
        row.extend([
            kind.to_owned().into(),
            none(),
            name.to_owned().into(),
            none(),
        ]);
        row.extend([value.clone(), value.clone(), value, exact]);
        row.resize(cells, none());
        row.extend([none(), none()]);
        row.push(chance.map_or_else(none, |chance| chance.half_up(6).to_string().into()));
        row.push(chance.map_or_else(none, |chance| chance.to_string().into()));
        row
    };
    for rating in &band.ratings {
        let from = fraction(rating.rating.from);
        let value = [String::new(), String::new()];
        let mut row = one(
            "rating",
            rating.rating.name.get(lang),
            value,
            rating.chance.as_ref(),
        );
        // Where the rating begins stands where the lower bound of a score does.
        if let Some(low) = row.get_mut(9) {
            *low = from.into();
        }
        rows.push(row);
    }
    let outcomes = band.distribution.iter().flat_map(|all| &all.outcomes);
    for (index, chance) in outcomes {
        let value = [rounded(*index, score.rubric()), index.to_string()];
        rows.push(one(
            "outcome",
            score.rubric().index.get(lang),
            value,
            Some(chance),
        ));
    }
}
