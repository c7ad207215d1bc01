//! `spbe.worklist/1`

use super::support::{asked, document, lacking};
use super::{decimal, findings, finish, tool};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::report::caveat::rubric_json;
use crate::worklist::{Lack, OpenItem, Worklist};
use serde_json::{Value, json};

/// `spbe.worklist/1`: what is open for each unit of each assessment.
#[must_use]
pub fn worklist(lists: &[Worklist], diagnostics: &[Diagnostic], lang: Lang) -> String {
    let assessments: Vec<Value> = lists.iter().map(|list| assessment(list, lang)).collect();
    finish(&json!({
        "format": "spbe.worklist/1",
        "tool": tool(),
        "assessments": assessments,
        "diagnostics": findings(diagnostics, lang),
    }))
}

fn assessment(list: &Worklist, lang: Lang) -> Value {
    let units = list.units.iter().map(|unit| {
        let items = unit.items.iter();
        let items: Vec<Value> = items.filter_map(|one| item(list, one, lang)).collect();
        json!({ "unit": unit.unit, "indicators": unit.indicators, "items": items })
    });
    json!({
        "agency": list.agency,
        "year": list.year,
        "stage": list.stage,
        "rubric": rubric_json(&list.rubric, lang),
        "sources": [{ "path": list.source.path.as_ref(), "sha256": list.source.sha256 }],
        "units": units.collect::<Vec<_>>(),
        "diagnostics": findings(&list.diagnostics, lang),
    })
}

fn item(list: &Worklist, item: &OpenItem, lang: Lang) -> Option<Value> {
    let indicator = list.rubric.indicators.get(item.indicator)?;
    let asks = item.next.and_then(|next| indicator.criteria.get(&next));
    let lacks = item.lacks.iter().map(|lack| match lack {
        Lack::Level => json!({ "kind": "level" }),
        Lack::Evidence => json!({ "kind": "evidence" }),
        Lack::NoDocument(level) => json!({ "kind": "no_document", "level": level }),
        Lack::Document(judged) => {
            json!({ "kind": "document", "document": document(judged, &list.rubric) })
        }
        Lack::Kind(one) => json!({ "kind": "document_kind", "document_kind": lacking(one, lang) }),
    });
    let mut object = json!({
        "id": indicator.id,
        "name": indicator.name.get(lang),
        "value": item.value.map(decimal),
        "next": item.next,
        "asks": asks,
        "evidence": indicator.evidence,
        "lacks": lacks.collect::<Vec<_>>(),
        "place": item.place.as_ref().map(ToString::to_string),
    });
    if let Some(next) = item.next
        && !list.rubric.evidence_rules.kinds.is_empty()
    {
        object["asks_kinds"] = asked(&list.rubric, item.indicator, next, lang);
    }
    Some(object)
}
