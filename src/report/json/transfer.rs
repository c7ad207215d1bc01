//! What evidence is worth under the next regulation.

use super::{decimal, findings, finish, printed, tool};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::number::Exact;
use crate::report::caveat::rubric_json;
use crate::report::transfer::{assumed, named_evidence};
use crate::rubric::Rubric;
use crate::score::Bounds;
use crate::transfer::{Inherited, Transfer, Transferred};
use serde_json::{Value, json};

/// `spbe.crosswalk/1`: for each book the range of the new index, its assumptions, the shares of the
/// weight, and every new indicator with its evidence.
#[must_use]
pub fn transfers(transfers: &[Transfer], diagnostics: &[Diagnostic], lang: Lang) -> String {
    let all: Vec<Value> = transfers.iter().map(|one| transfer(one, lang)).collect();
    finish(&json!({
        "format": "spbe.crosswalk/1",
        "tool": tool(),
        "assessments": all,
        "diagnostics": findings(diagnostics, lang),
    }))
}

fn transfer(transfer: &Transfer, lang: Lang) -> Value {
    let assessment = &transfer.assessment;
    let to = &transfer.crosswalk.to;
    let source = &assessment.source;
    let shares = transfer.shares();
    let share = |share: Exact| json!({ "value": share.half_up(4), "exact": share });
    let assumptions = assumed(transfer);
    let assumptions = assumptions.iter().map(|line| line.get(lang));
    let rating = |index: Exact| {
        to.rate(index, *to.years.start())
            .band
            .name
            .get(lang)
            .to_owned()
    };
    let updated = transfer.updated;
    json!({
        "agency": assessment.agency,
        "year": assessment.year,
        "stage": assessment.stage,
        "from": rubric_json(&assessment.rubric, lang),
        "to": rubric_json(to, lang),
        "crosswalk": transfer.crosswalk.name.get(lang),
        "sources": [{ "path": source.path.as_ref(), "sha256": source.sha256 }],
        "index": bounds(updated, to),
        "index_without_update": bounds(transfer.as_it_is, to),
        "rating": { "possible": [rating(updated.low), rating(updated.high)] },
        "assumptions": assumptions.collect::<Vec<_>>(),
        "by_documents": transfer.is_by_documents(),
        "shares": {
            "touched": share(shares.touched()),
            "reuse": share(shares.reuse),
            "update": share(shares.update),
            "new": share(shares.new),
            "other_agency": share(shares.outside),
        },
        "indicators": transfer.indicators.iter()
            .filter_map(|one| indicator(one, transfer, lang))
            .collect::<Vec<_>>(),
    })
}

/// A range has two ends and no value.
fn bounds(bounds: Bounds, rubric: &Rubric) -> Value {
    json!({
        "low": printed(bounds.low, rubric),
        "high": printed(bounds.high, rubric),
        "low_exact": bounds.low,
        "high_exact": bounds.high,
    })
}

fn indicator(one: &Transferred, transfer: &Transfer, lang: Lang) -> Option<Value> {
    let to = &transfer.crosswalk.to;
    let indicator = to.indicators.get(one.indicator)?;
    let sources = one.sources.iter();
    let sources = sources.filter_map(|one| source(one, transfer, lang));
    Some(json!({
        "id": indicator.id,
        "name": indicator.name.get(lang),
        "weight": decimal(indicator.weight),
        "treatment": one.treatment,
        "assumption": one.assumption,
        "value": bounds(one.updated, to),
        "value_without_update": bounds(one.as_it_is, to),
        "from": sources.collect::<Vec<_>>(),
        "typical_evidence": indicator.evidence,
    }))
}

fn source(source: &Inherited, transfer: &Transfer, lang: Lang) -> Option<Value> {
    let indicator = transfer.crosswalk.from.indicators.get(source.indicator)?;
    let row = &source.row;
    Some(json!({
        "id": indicator.id,
        "name": indicator.name.get(lang),
        "relation": row.relation,
        "treatment": row.relation.treatment(),
        "value": source.value.map(decimal),
        "has_evidence": source.has_evidence,
        "evidence": named_evidence(source, transfer),
        "rationale": row.rationale,
        "source": row.source,
        "confidence": row.confidence,
    }))
}
