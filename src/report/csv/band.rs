//! Doubts as columns beside the score of each node, and rows for ratings and outcomes.

use super::scores::{ScoreColumns, ScoreRows};
use super::{fraction, rounded};
use crate::lang::Lang;
use crate::number::Chance;
use crate::score::Scored;

/// The columns: why an answer is doubtful, how much it widens the interval of the index, and the
/// probability of a rating or an outcome.
pub(super) const COLUMNS: [&str; 4] = ["doubt", "width_exact", "probability", "probability_exact"];

/// Adds the columns to the row of the index, or of a node.
pub(super) fn push(rows: &mut ScoreRows<'_>, node: Option<&Scored>) {
    let score = rows.score;
    let leaf = node.and_then(|node| node.indicator);
    let answer = leaf.and_then(|leaf| score.assessment.answers.get(leaf));
    let doubt = answer.and_then(|answer| answer.doubt.as_ref());
    rows.text(doubt.map(|doubt| doubt.cause.word()).unwrap_or_default());
    let width = node.map_or(score.index, |node| node.index_contribution);
    if node.is_none_or(|node| !node.complete) {
        rows.exact(width.high - width.low);
    } else {
        rows.nothing(1);
    }
    rows.nothing(2);
}

/// Adds a row for each rating and each index that remain possible.
pub(super) fn outcomes(
    rows: &mut ScoreRows<'_>,
    columns: ScoreColumns,
    lang: Lang,
    caveat: Option<&str>,
) {
    let score = rows.score;
    let Some(band) = &score.band else { return };
    let mut one = |kind: &str, name: &str, value: [&str; 4], chance: Option<&Chance>| {
        rows.begin();
        rows.text(kind);
        rows.nothing(1);
        rows.text(name);
        rows.nothing(1);
        for value in value {
            rows.text(value);
        }
        // Contributions, rating, place and source, and what sensitivity would say.
        rows.nothing(6);
        if columns.sensitivity {
            rows.nothing(super::sensitivity::COLUMNS.len());
        }
        rows.nothing(2);
        match chance {
            Some(chance) => {
                rows.text(&chance.half_up(6).to_string());
                rows.text(&chance.to_string());
            }
            None => rows.nothing(2),
        }
        rows.end(columns, caveat);
    };
    for rating in &band.ratings {
        // Where the rating begins stands where the lower bound of a score does.
        let value = ["", &fraction(rating.rating.from), "", ""];
        let name = rating.rating.name.get(lang);
        one("rating", name, value, rating.chance.as_ref());
    }
    let outcomes = band.distribution.iter().flat_map(|all| &all.outcomes);
    for (index, chance) in outcomes {
        let value = rounded(*index, score.rubric());
        let value = [&*value, &*value, &*value, &index.to_string()];
        one(
            "outcome",
            score.rubric().index.get(lang),
            value,
            Some(chance),
        );
    }
}
