//! JSON of rubrics: the list of them, and everything that one says.

use super::number::{decimal, printed};
use super::{finish, support, tool};
use crate::lang::Lang;
use crate::number::Exact;
use crate::rubric::{Indicator, Node, Rubric};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// `spbe.rubrics/1`: the rubrics there are.
#[must_use]
pub fn rubrics(rubrics: &[Arc<Rubric>], lang: Lang) -> String {
    let rubrics: Vec<Value> = rubrics
        .iter()
        .map(|rubric| {
            json!({
                "id": rubric.id,
                "name": rubric.name.get(lang),
                "regulation": rubric.regulation,
                "status": rubric.status,
                "years": years(rubric),
                "indicators": rubric.indicators.len(),
                "sha256": rubric.sha256,
            })
        })
        .collect();
    finish(&json!({ "format": "spbe.rubrics/1", "tool": tool(), "rubrics": rubrics }))
}

/// `spbe.rubric/1`: everything one rubric says, criteria and typical evidence included.
#[must_use]
pub fn rubric(rubric: &Rubric, lang: Lang) -> String {
    let bands: Vec<Value> = rubric
        .bands
        .iter()
        .map(|band| {
            let (from, to) = (printed(band.from, rubric), printed(band.to, rubric));
            json!({ "name": band.name.get(lang), "from": from, "to": to })
        })
        .collect();
    let nodes: Vec<Value> = rubric
        .nodes
        .iter()
        .map(|node| rubric_node(node, rubric, lang))
        .collect();
    let scale = rubric.scale;
    let points = rubric.open_points.iter().map(|point| point.get(lang));
    let extends = rubric.extends.as_ref().map(|extension| {
        let changes = extension.changes.iter().map(|change| {
            json!({
                "by": change.by,
                "part": change.part,
                "key": change.key,
                "before": change.before,
                "after": change.after,
            })
        });
        let changes: Vec<Value> = changes.collect();
        json!({ "id": extension.base, "sha256": extension.sha256, "changes": changes })
    });
    finish(&json!({
        "format": "spbe.rubric/1",
        "tool": tool(),
        "id": rubric.id,
        "sha256": rubric.sha256,
        "name": rubric.name.get(lang),
        "extends": extends,
        "regulation": rubric.regulation,
        "years": years(rubric),
        "status": rubric.status,
        "caveat": rubric.caveat.as_ref().map(|caveat| caveat.get(lang)),
        "open_points": points.collect::<Vec<_>>(),
        "scale": { "min": decimal(scale.min), "max": decimal(scale.max), "step": decimal(scale.step) },
        "decimals": rubric.decimals,
        "bands": bands,
        "evidence_rules": support::rules(rubric, lang),
        "nodes": nodes,
    }))
}

fn years(rubric: &Rubric) -> Value {
    let from = Some(*rubric.years.start()).filter(|_| !rubric.is_of_any_year());
    let to = Some(*rubric.years.end()).filter(|&end| end != u16::MAX);
    json!({ "from": from, "to": to })
}

fn rubric_node(node: &Node, rubric: &Rubric, lang: Lang) -> Value {
    let mut object = Map::new();
    object.insert("kind".into(), json!(rubric.kinds[node.depth].id));
    object.insert("id".into(), json!(node.id));
    object.insert("name".into(), json!(node.name.get(lang)));
    object.insert("weight".into(), decimal(node.weight));
    object.insert("weight_exact".into(), json!(node.weight));
    let effective = node.weight * Exact::from(100) / rubric.weight;
    object.insert("effective_weight".into(), decimal(effective));
    object.insert("effective_weight_exact".into(), json!(effective));
    if node.children.is_empty() {
        let indicator = &rubric.indicators[node.indicators.start];
        let capability = &rubric.capabilities[indicator.capability];
        object.insert("number".into(), json!(indicator.number));
        object.insert("capability".into(), json!(capability.id));
        object.insert("criteria".into(), json!(indicator.criteria));
        object.insert("evidence".into(), json!(indicator.evidence));
        rubric_outside(&mut object, indicator, lang);
    } else {
        let children: Vec<Value> = node
            .children
            .iter()
            .map(|child| rubric_node(child, rubric, lang))
            .collect();
        object.insert("children".into(), json!(children));
    }
    Value::Object(object)
}

/// What an indicator takes from outside of the evaluation, and how many pieces of evidence it has.
fn rubric_outside(object: &mut Map<String, Value>, indicator: &Indicator, lang: Lang) {
    if let Some(external) = &indicator.external {
        let points = external.points.iter();
        let points =
            points.map(|one| json!({ "index": decimal(one.index), "value": decimal(one.value) }));
        let points: Vec<Value> = points.collect();
        let (name, owner) = (external.name.get(lang), &external.owner);
        let external = json!({ "name": name, "owner": owner, "points": points });
        object.insert("external".into(), external);
    }
    if let Some(score) = &indicator.score {
        let levels = score.levels.iter();
        let levels: Map<String, Value> = levels
            .map(|(level, least)| (level.to_string(), decimal(*least)))
            .collect();
        let (name, owner) = (score.name.get(lang), &score.owner);
        let max = decimal(score.max);
        let score = json!({ "name": name, "owner": owner, "max": max, "levels": levels });
        object.insert("score".into(), score);
    }
    if !indicator.items.is_empty() {
        object.insert("items".into(), json!(indicator.items));
    }
}
