//! What changed from one rubric to another, as CSV.

use super::{finish, fraction, words};
use crate::lang::Lang;
use crate::rubric::{Difference, Said};

/// One row for each change; no row but the header where nothing changed.
#[must_use]
pub fn difference(difference: &Difference, lang: Lang) -> String {
    let mut rows = vec![words([
        "change", "what", "affects", "id", "name", "level", "before", "after", "from", "to",
    ])];
    for change in &difference.changes {
        let (before, after) = change.sides(lang);
        let side = |said: &Option<Said>, words: String| match said {
            Some(Said::Number(exact)) => fraction(*exact),
            _ => words,
        };
        let what = serde_json::to_value(change.topic).unwrap_or_default();
        rows.push(words([
            change.kind.word(),
            what.as_str().unwrap_or_default(),
            change.effect().word(),
            &change.id,
            change.name.as_ref().map_or("", |name| name.get(lang)),
            &change
                .level
                .map(|level| level.to_string())
                .unwrap_or_default(),
            &side(&change.before, before),
            &side(&change.after, after),
            &difference.from.id,
            &difference.to.id,
        ]));
    }
    finish(&rows)
}
