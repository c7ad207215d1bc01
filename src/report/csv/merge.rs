//! A merge as CSV.

use super::{caveat, finish, fraction, words};
use crate::lang::Lang;
use crate::merge::{Decision, Merged};

/// One row for each value that a unit gave, and one for each indicator without any.
#[must_use]
pub fn merge(merged: &Merged, lang: Lang) -> String {
    let mut rows = vec![words([
        "id", "name", "stage", "value", "decision", "owner", "unit", "given", "place",
    ])];
    for (indicator, row) in merged.rubric.indicators.iter().zip(&merged.rows) {
        let name = indicator.name.get(lang);
        let owners = row.owners.join("; ");
        if row.levels.is_empty() {
            rows.push(words([
                &indicator.id,
                name,
                "",
                "",
                "missing",
                &owners,
                "",
                "",
                "",
            ]));
        }
        for level in &row.levels {
            let value = level.value.map(fraction).unwrap_or_default();
            let decision = match level.decision {
                Decision::Agreed => "agreed",
                Decision::Owner => "owner",
                Decision::Lowest => "lowest",
                Decision::Conflict => "conflict",
            };
            for origin in &level.origins {
                rows.push(words([
                    &indicator.id,
                    name,
                    level.stage.word(),
                    &value,
                    decision,
                    &owners,
                    &origin.unit,
                    &fraction(origin.value),
                    &origin.place.to_string(),
                ]));
            }
        }
    }
    let rubrics = vec![&*merged.rubric; rows.len()];
    caveat::add_column(&mut rows, &rubrics, lang);
    finish(&rows)
}
