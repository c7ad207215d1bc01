//! `spbe.merge/1`

use super::{decimal, findings, finish, tool};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::merge::{Merged, MergedLevel, MergedRow, Part, Trace};
use crate::report::caveat::rubric_json;
use crate::rubric::Indicator;
use serde_json::{Value, json};

/// `spbe.merge/1`: every level with the cells it comes from, conflicts, and what is missing.
#[must_use]
pub fn merge(merged: &Merged, diagnostics: &[Diagnostic], lang: Lang) -> String {
    let units = merged.units.iter().map(|unit| {
        let mut object = json!({
            "unit": unit.name,
            "indicators": unit.given,
            "path": unit.source.path.as_ref(),
            "sha256": unit.source.sha256,
            "place": unit.place.to_string(),
        });
        if let Some(stamped) = &unit.rescored {
            object["rescored"] = json!({ "stamped": stamped });
        }
        object
    });
    let units: Vec<Value> = units.collect();
    let rows = merged.rubric.indicators.iter().zip(&merged.rows);
    let rows: Vec<Value> = rows
        .enumerate()
        .map(|(position, (indicator, one))| {
            let traces = merged.traces.iter();
            let traces = traces.filter(|trace| trace.indicator == position);
            row(indicator, one, traces, lang)
        })
        .collect();
    let assignment = merged.assignment.as_ref();
    let assignment =
        assignment.map(|source| json!({ "path": source.path.as_ref(), "sha256": source.sha256 }));
    finish(&json!({
        "format": "spbe.merge/1",
        "tool": tool(),
        "agency": merged.agency,
        "year": merged.year,
        "rubric": rubric_json(&merged.rubric, lang),
        "units": units,
        "assignment": assignment,
        "missing_units": merged.missing_units,
        "rows": rows,
        "diagnostics": findings(diagnostics, lang),
    }))
}

fn row<'t>(
    indicator: &Indicator,
    row: &MergedRow,
    traces: impl Iterator<Item = &'t Trace>,
    lang: Lang,
) -> Value {
    let texts = traces.map(|trace| {
        json!({
            "kind": trace.part.word(),
            "level": match trace.part {
                Part::Document(level) => level,
                _ => None,
            },
            "text": trace.said,
            "unit": trace.unit,
            "place": trace.place.to_string(),
        })
    });
    let texts: Vec<Value> = texts.collect();
    let levels: Vec<Value> = row.levels.iter().map(level).collect();
    json!({
        "id": indicator.id,
        "name": indicator.name.get(lang),
        "value": row.value().map(decimal),
        "conflict": row.is_conflict(),
        "owners": row.owners,
        "unit": row.unit,
        "stages": levels,
        "texts": texts,
    })
}

fn level(level: &MergedLevel) -> Value {
    let origins = level.origins.iter().map(|origin| {
        json!({
            "unit": origin.unit,
            "value": decimal(origin.value),
            "place": origin.place.to_string(),
        })
    });
    json!({
        "stage": level.stage,
        "value": level.value.map(decimal),
        "decision": level.decision,
        "origins": origins.collect::<Vec<_>>(),
    })
}
