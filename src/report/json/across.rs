//! What the difference across two regulations consists of.

use super::{decimal, printed};
use crate::compare::{Across, Comparison, Effects, Fate, Part};
use crate::lang::Lang;
use crate::number::Exact;
use serde_json::{Value, json};

/// How the method changed: the crosswalk, the three effects, and those of each group.
pub(super) fn method(across: &Across, lang: Lang) -> Value {
    let crosswalk = &across.crosswalk;
    let side = |effects: &Effects| {
        json!({
            "level_effect": effects.level,
            "weight_effect": effects.weight,
            "structure_effect": effects.structure,
            "exact": effects.total(),
            "total": printed(effects.total(), &crosswalk.to),
        })
    };
    let mut object = json!({
        "changed": true,
        "from": crosswalk.from.id,
        "to": crosswalk.to.id,
        "crosswalk": crosswalk.name.get(lang),
        "base": across.base,
        "effects": side(&across.effects()),
    });
    for fate in Fate::ALL {
        let mut group = side(&across.effects_of(fate));
        group["indicators"] = json!(across.count(fate));
        object[fate.word()] = group;
    }
    object
}

/// One movement for each indicator of both sides.
pub(super) fn movements(across: &Across, comparison: &Comparison, lang: Lang) -> Vec<Value> {
    let place = |part: &Part| {
        let (index, _) = part.to?;
        let score = comparison.columns.last()?.score.as_ref()?;
        let answer = score.assessment.answers.get(index)?;
        answer.place.as_ref().map(ToString::to_string)
    };
    let movement = |part: &Part| {
        let (from, to) = (&across.crosswalk.from, &across.crosswalk.to);
        let before = part.from.and_then(|(index, _)| from.indicators.get(index));
        let after = part.to.and_then(|(index, _)| to.indicators.get(index));
        let named = after.or(before);
        let value = |side: Option<(usize, Exact)>| side.map(|(_, value)| decimal(value));
        let total = part.effects.total();
        json!({
            "id": named.map(|one| one.id.as_str()),
            "name": named.map(|one| one.name.get(lang)),
            "from_id": before.map(|one| one.id.as_str()),
            "to_id": after.map(|one| one.id.as_str()),
            "part": part.fate,
            "relation": part.relation,
            "from": value(part.from),
            "to": value(part.to),
            "level_effect": part.effects.level,
            "weight_effect": part.effects.weight,
            "structure_effect": part.effects.structure,
            "total": printed(total, to),
            "exact": total,
            "place": place(part),
        })
    };
    across.parts.iter().map(movement).collect()
}
