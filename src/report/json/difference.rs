//! What changed from one rubric to another.

use super::{add_accepted, findings, finish, tool};
use crate::exceptions::Judged;
use crate::lang::{Lang, changing};
use crate::report::caveat::rubric_json;
use crate::rubric::{Amendment, Difference, Effect, Said};
use serde_json::{Value, json};

/// `spbe.rubric-diff/1`: every change with what it was and what it is, numbers as exact text.
#[must_use]
pub fn difference(difference: &Difference, judged: &Judged, lang: Lang) -> String {
    let count = |effect| difference.of(effect).count();
    let changes = difference.changes.iter();
    let mut object = json!({
        "format": "spbe.rubric-diff/1",
        "tool": tool(),
        "from": rubric_json(&difference.from, lang),
        "to": rubric_json(&difference.to, lang),
        "equal": difference.is_empty(),
        "changes_results": difference.changes_results(),
        "paired_by": difference.pairing,
        "summary": {
            "changes": difference.changes.len(),
            "scores": count(Effect::Scores),
            "ratings": count(Effect::Ratings),
            "evidence": count(Effect::Evidence),
            "words": count(Effect::Words),
        },
        "changes": changes.map(|one| change(one, lang)).collect::<Vec<_>>(),
        "diagnostics": findings(&judged.open, lang),
    });
    add_accepted(&mut object, judged, lang);
    finish(&object)
}

/// One change, as others have it too.
pub(super) fn change(change: &Amendment, lang: Lang) -> Value {
    let (before, after) = change.sides(lang);
    let side = |said: &Option<Said>, words: String| match said {
        None => Value::Null,
        Some(Said::Number(exact)) => json!(exact),
        Some(Said::Words(_)) => json!(words),
    };
    json!({
        "change": change.kind,
        "what": change.topic,
        "affects": change.effect(),
        "id": (!change.id.is_empty()).then_some(&change.id),
        "name": change.name.as_ref().map(|name| name.get(lang)),
        "level": change.level,
        "before": side(&change.before, before),
        "after": side(&change.after, after),
        "sentence": changing::sentence(change).get(lang),
    })
}
