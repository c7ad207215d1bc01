//! `spbe.explain/1`

use super::support::asked;
use super::{decimal, finish, tool};
use crate::diagnostic::{Code, explanation, message_of};
use crate::lang::Lang;
use crate::report::explain::path_to;
use crate::rubric::Rubric;
use serde_json::{Value, json};

/// `spbe.explain/1`: what codes mean, and what indicators of a rubric ask for. Indicators are
/// positions in [`Rubric::indicators`].
#[must_use]
pub fn explain(codes: &[Code], indicators: Option<(&Rubric, &[usize])>, lang: Lang) -> String {
    let codes = codes.iter().filter_map(|&code| {
        let words = explanation(code)?.words(lang);
        Some(json!({
            "code": code,
            "severity": code.severity(),
            "message": message_of(code, lang),
            "what": words.what,
            "why": words.why,
            "example": words.example,
            "mend": words.mend,
        }))
    });
    let of_rubric = indicators.map(|(rubric, positions)| {
        let all = positions.iter();
        all.filter_map(|&index| indicator(rubric, index, lang))
            .collect::<Vec<Value>>()
    });
    finish(&json!({
        "format": "spbe.explain/1",
        "tool": tool(),
        "codes": codes.collect::<Vec<Value>>(),
        "rubric": indicators.map(|(rubric, _)| json!({ "id": rubric.id, "sha256": rubric.sha256 })),
        "indicators": of_rubric.unwrap_or_default(),
    }))
}

fn indicator(rubric: &Rubric, index: usize, lang: Lang) -> Option<Value> {
    let indicator = rubric.indicators.get(index)?;
    let path = path_to(rubric, index);
    let path = path.iter().map(|node| {
        let kind = rubric.kinds.get(node.depth).map(|kind| kind.id.as_str());
        json!({ "kind": kind, "id": node.id, "name": node.name.get(lang) })
    });
    let capability = rubric.capabilities.get(indicator.capability);
    let levels = indicator.criteria.iter().map(|(level, asks)| {
        let name = capability.and_then(|one| one.levels.get(level));
        let demands = rubric
            .demands(index, *level)
            .map(|rule| rule.name.get(lang));
        let mut object = json!({
            "level": level,
            "name": name.map(|name| name.get(lang)),
            "asks": asks,
            "demands": demands.collect::<Vec<_>>(),
        });
        if !rubric.evidence_rules.kinds.is_empty() {
            object["kinds"] = asked(rubric, index, *level, lang);
        }
        object
    });
    Some(json!({
        "id": indicator.id,
        "number": indicator.number,
        "name": indicator.name.get(lang),
        "weight": decimal(indicator.weight),
        "exact_weight": indicator.weight,
        "path": path.collect::<Vec<Value>>(),
        "capability": capability.map(|one| one.id.as_str()),
        "levels": levels.collect::<Vec<Value>>(),
        "evidence": indicator.evidence,
    }))
}
