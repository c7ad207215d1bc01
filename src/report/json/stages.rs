//! `spbe.stages/1`

use super::{decimal, findings, finish, index, rating, tool};
use crate::compare::agreement::{Agreement, SOURCES};
use crate::compare::{Disagreement, StageComparison, StagePair};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::report::caveat::rubric_json;
use serde_json::{Value, json};

/// `spbe.stages/1`: the stages of each assessment side by side; `diagnostics` at the top are those
/// of inputs that could not be read.
#[must_use]
pub fn stages(all: &[StageComparison], diagnostics: &[Diagnostic], lang: Lang) -> String {
    let assessments: Vec<Value> = all.iter().map(|one| assessment(one, lang)).collect();
    finish(&json!({
        "format": "spbe.stages/1",
        "tool": tool(),
        "method": { "kappa": "Cohen's kappa, quadratic weights", "sources": SOURCES },
        "assessments": assessments,
        "diagnostics": findings(diagnostics, lang),
    }))
}

fn assessment(comparison: &StageComparison, lang: Lang) -> Value {
    let stages: Vec<Value> = comparison
        .columns
        .iter()
        .map(|column| {
            json!({
                "stage": column.stage,
                "index": index(&column.score),
                "rating": rating(&column.score, lang),
                "given": column.given,
                "inherited": column.inherited,
                "missing": column.score.assessment.missing().count(),
            })
        })
        .collect();
    let pairs: Vec<Value> = comparison
        .pairs
        .iter()
        .map(|one| pair(comparison, one, lang))
        .collect();
    let disagreements = comparison.disagreements.iter();
    let disagreements: Vec<Value> = disagreements
        .map(|one| disagreement(comparison, one, lang))
        .collect();
    let rubric = &comparison.rubric;
    json!({
        "agency": comparison.agency,
        "year": comparison.year,
        "rubric": rubric_json(rubric, lang),
        "sources": [super::source_json(&comparison.source)],
        "stages": stages,
        "pairs": pairs,
        "disagreements": disagreements,
        "diagnostics": findings(&comparison.diagnostics, lang),
    })
}

fn pair(comparison: &StageComparison, pair: &StagePair, lang: Lang) -> Value {
    let kind = comparison.rubric.kinds.iter().rev().nth(1);
    let groups = pair.groups.iter().map(|(id, name, agreement)| {
        let mut object = statistics(agreement);
        object["kind"] = json!(kind.map(|kind| kind.id.as_str()));
        object["id"] = json!(id);
        object["name"] = json!(name.get(lang));
        object
    });
    let units = pair.units.iter().map(|(name, agreement)| {
        let mut object = statistics(agreement);
        object["unit"] = json!(name);
        object
    });
    let mut object = json!({
        "from": comparison.columns[pair.from].stage,
        "to": comparison.columns[pair.to].stage,
        "inherited": pair.inherited,
    });
    if let (Value::Object(object), Value::Object(numbers)) =
        (&mut object, statistics(&pair.agreement))
    {
        object.extend(numbers);
    }
    object["nodes"] = groups.collect();
    object["units"] = units.collect();
    object
}

/// Numbers rounded as printed and exact; null where there is none, never NaN.
fn statistics(agreement: &Agreement) -> Value {
    let number = |exact: Option<crate::number::Exact>, decimals: u8| {
        exact.map(|exact| json!({ "value": exact.half_up(decimals), "exact": exact }))
    };
    json!({
        "compared": agreement.compared,
        "equal": agreement.equal,
        "exact_agreement": number(agreement.share, 3),
        "mean_difference": number(agreement.bias, 2),
        "weighted_kappa": number(agreement.kappa, 3),
    })
}

fn disagreement(comparison: &StageComparison, one: &Disagreement, lang: Lang) -> Value {
    let indicator = &comparison.rubric.indicators[one.indicator];
    let values: Vec<Value> = comparison
        .columns
        .iter()
        .zip(&one.values)
        .map(|(column, value)| {
            let place = value.as_ref().and_then(|value| value.place.as_ref());
            json!({
                "stage": column.stage,
                "value": value.as_ref().map(|value| decimal(value.value)),
                "given": value.as_ref().is_some_and(|value| value.given),
                "place": place.map(ToString::to_string),
            })
        })
        .collect();
    json!({
        "id": indicator.id,
        "name": indicator.name.get(lang),
        "unit": one.unit,
        "values": values,
        "change": decimal(one.change),
    })
}
