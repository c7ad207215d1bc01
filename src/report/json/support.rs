//! Claimed and supported levels side by side, and the documents behind them.

use super::{decimal, printed};
use crate::evidence::{Day, Entered, Located};
use crate::ladder::{Judged, LackingKind, Support};
use crate::lang::Lang;
use crate::rubric::{Demand, Rubric};
use crate::score::{Bounds, Scorecard};
use serde_json::{Map, Value, json};

/// The index of one way to count, and its rating.
fn way(bounds: Bounds, score: &Scorecard, lang: Lang) -> Value {
    let rubric = score.rubric();
    let exact = bounds.exact();
    let rate = |index| rubric.rate(index, score.assessment.year).band;
    let (low, high) = (rate(bounds.low), rate(bounds.high));
    json!({
        "index": {
            "value": exact.map(|exact| printed(exact, rubric)),
            "exact": exact,
            "low": printed(bounds.low, rubric),
            "high": printed(bounds.high, rubric),
            "complete": exact.is_some(),
        },
        "rating": { "name": (low == high).then(|| low.name.get(lang)) },
    })
}

/// What counts, and both indices; `supported` is null where the book has no documents.
pub(super) fn both(score: &Scorecard, lang: Lang) -> [(&'static str, Value); 3] {
    let supported = score.supported.map(|bounds| way(bounds, score, lang));
    [
        ("count", json!(score.assessment.count())),
        ("claimed", way(score.claimed, score, lang)),
        ("supported", json!(supported)),
    ]
}

/// `claimed`, `supported` and the documents of an indicator.
pub(super) fn of_indicator(
    object: &mut Map<String, Value>,
    score: &Scorecard,
    index: usize,
    lang: Lang,
) {
    let Some(answer) = score.assessment.answers.get(index) else {
        return;
    };
    object.insert("claimed".into(), json!(answer.claimed().map(decimal)));
    object.insert("supported".into(), json!(answer.supported().map(decimal)));
    if let Some(support) = &answer.support {
        if score.rubric().item_rule.is_some() {
            object.insert("proposed".into(), json!(support.proposed.map(decimal)));
        }
        object.insert("documents".into(), documents(support, score.rubric(), lang));
    }
}

/// `supported` of a domain or aspect, where the book has documents.
pub(super) fn of_node(
    object: &mut Map<String, Value>,
    supported: Option<Bounds>,
    score: &Scorecard,
) {
    if let Some(bounds) = supported {
        let exact = bounds.exact();
        let shown = exact.map(|exact| printed(exact, score.rubric()));
        object.insert("supported".into(), json!(shown));
        object.insert("supported_exact".into(), json!(exact));
    }
}

/// Where a rubric asks for kinds of documents, also those that are missing at any level.
fn documents(support: &Support, rubric: &Rubric, lang: Lang) -> Value {
    let list = support.documents.iter().map(|one| document(one, rubric));
    let list: Vec<Value> = list.collect();
    let mut object = json!({ "level": support.level, "open": support.open, "list": list });
    if !rubric.evidence_rules.kinds.is_empty() {
        let kinds = support.lacking.iter().map(|one| lacking(one, lang));
        object["missing_kinds"] = json!(kinds.collect::<Vec<_>>());
    }
    object
}

/// A kind of document that a level asks for and lacks.
pub(super) fn lacking(one: &LackingKind, lang: Lang) -> Value {
    json!({
        "level": one.level,
        "kind": one.id,
        "name": one.name.get(lang),
        "needed": one.needed,
        "accepted": one.accepted,
        "required": one.required,
    })
}

pub(super) fn document(judged: &Judged, rubric: &Rubric) -> Value {
    let document = &judged.document;
    let text = |text: &Option<Located<String>>| text.as_ref().map(|text| text.value.clone());
    let day = |day: &Option<Located<Entered<Day>>>| {
        let known = day.as_ref().and_then(|day| day.value.known());
        known.map(ToString::to_string)
    };
    let status = document.status.as_ref().and_then(|one| one.value.known());
    let reasons: Vec<&str> = judged.unfit.iter().map(|reason| reason.word()).collect();
    let mut object = json!({
        "level": judged.level(),
        "title": text(&document.title),
        "number": text(&document.number),
        "date": day(&document.date),
        "until": day(&document.until),
        "link": text(&document.link),
        "unit": text(&document.unit),
        "status": status,
        "note": text(&document.note),
        "counts": judged.counts(),
        "reasons": reasons,
        "place": document.place.to_string(),
    });
    if !rubric.evidence_rules.kinds.is_empty() {
        let kind = judged
            .kind
            .and_then(|kind| rubric.evidence_rules.kinds.get(kind));
        object["kind"] = json!(kind.map(|kind| &kind.id));
        object["kind_as_written"] = json!(text(&document.kind));
    }
    object
}

/// What a rubric demands of documents.
pub(super) fn rules(rubric: &Rubric, lang: Lang) -> Value {
    let rules = rubric.evidence_rules.rules.iter().map(|rule| {
        let ids = rule.indicators.iter();
        let ids = ids.filter_map(|&index| Some(rubric.indicators.get(index)?.id.as_str()));
        let mut object = json!({
            "name": rule.name.get(lang),
            "indicators": ids.collect::<Vec<_>>(),
            "levels": rule.levels,
        });
        match &rule.demand {
            Demand::MaxAge(months) => object["max_age_months"] = json!(months),
            Demand::Count(count) => object["min_documents"] = json!(count),
            Demand::None => object["documents"] = json!("none"),
            Demand::Kinds(demand) => {
                let ids = rubric.ids_of_kinds(&demand.kinds);
                object["kinds"] = json!(ids.collect::<Vec<_>>());
                object["min_documents"] = json!(demand.each);
                object["required"] = json!(demand.required);
                if let Some(months) = demand.max_age {
                    object["max_age_months"] = json!(months);
                }
            }
        }
        object["source"] = json!(rule.source);
        object["confidence"] = json!(rule.confidence);
        object
    });
    let rules: Vec<Value> = rules.collect();
    let demanded = &rubric.evidence_rules;
    let mut object = json!({
        "from_level": demanded.from_level,
        "cumulative": demanded.cumulative,
        "rules": rules,
    });
    if !demanded.kinds.is_empty() {
        let kinds = demanded.kinds.iter().map(
            |kind| json!({ "id": kind.id, "name": kind.name.get(lang), "aliases": kind.aliases }),
        );
        object["kinds"] = json!(kinds.collect::<Vec<_>>());
    }
    object
}

/// The kinds of documents that a level of an indicator asks for.
pub(super) fn asked(rubric: &Rubric, index: usize, level: u8, lang: Lang) -> Value {
    let asked = rubric.asked_kinds(index, level).into_iter();
    let kinds = asked.filter_map(|one| {
        let kind = rubric.evidence_rules.kinds.get(one.kind)?;
        Some(json!({
            "kind": kind.id,
            "name": kind.name.get(lang),
            "needed": one.needed,
            "max_age_months": one.max_age,
            "required": one.required,
        }))
    });
    json!(kinds.collect::<Vec<_>>())
}
