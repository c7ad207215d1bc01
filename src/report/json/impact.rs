//! What a changed rubric does to an archive.

use super::difference::change;
use super::{add_accepted, findings, finish, tool};
use crate::impact::{Case, Moved, Standing};
use crate::lang::Lang;
use crate::report::ImpactFacts;
use crate::report::caveat::rubric_json;
use serde_json::{Value, json};

/// `spbe.rubric-impact/1`: what changed in the rubric, and every assessment under both.
#[must_use]
pub fn impact(facts: &ImpactFacts<'_>, lang: Lang) -> String {
    let difference = facts.difference;
    let changes = difference.changes.iter();
    let mut object = json!({
        "format": "spbe.rubric-impact/1",
        "tool": tool(),
        "from": rubric_json(&difference.from, lang),
        "to": rubric_json(&difference.to, lang),
        "summary": {
            "assessments": facts.cases.len(),
            "index_changes": facts.other_index(),
            "rating_changes": facts.other_rating(),
            "failed": facts.failed,
            "passed_over": facts.passed_over,
        },
        "changes": changes.map(|one| change(one, lang)).collect::<Vec<_>>(),
        "assessments": facts.cases.iter().map(|one| case(one, facts, lang)).collect::<Vec<_>>(),
        "diagnostics": findings(&facts.findings.open, lang),
    });
    add_accepted(&mut object, facts.findings, lang);
    finish(&object)
}

fn case(case: &Case, facts: &ImpactFacts<'_>, lang: Lang) -> Value {
    let change = case.change();
    let decimals = case.after.decimals;
    let moved = case.moved.iter().map(|one| moved(one, lang));
    let mut object = json!({
        "agency": case.agency,
        "year": case.year,
        "stage": case.stage,
        "source": { "path": case.source.path.as_ref(), "sha256": case.source.sha256 },
        "before": standing(&case.before, lang),
        "after": standing(&case.after, lang),
        "change": change.map(|exact| json!({ "value": exact.half_up(decimals), "exact": exact })),
        "index_changes": case.index_changes(),
        "rating_changes": case.rating_changes(),
        "cause": {
            "indicator": case.moved.first().map(|one| json!(one.id)),
            "borders": case.by_borders,
            "said": case.cause().get(lang),
        },
        "moved": moved.collect::<Vec<_>>(),
    });
    if let Some(baseline) = facts.baseline {
        let accepted = baseline.accepted(case);
        object["accepted"] = json!(accepted.map(|one| standing(&one, lang)));
    }
    object
}

fn standing(one: &Standing, lang: Lang) -> Value {
    let known = (one.low == one.high).then_some(one.low);
    json!({
        "value": known.map(|exact| exact.half_up(one.decimals)),
        "exact": known,
        "low": one.low.half_up(one.decimals),
        "high": one.high.half_up(one.decimals),
        "complete": one.complete,
        "rating": one.rating().get(lang),
    })
}

fn moved(one: &Moved, lang: Lang) -> Value {
    json!({ "id": one.id, "name": one.name.get(lang), "effect": one.effect })
}
