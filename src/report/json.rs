//! JSON for programs: stable English keys, numbers as printed, exact values as text.
//!
//! Additions may come; what stands here stays. Two keys name one number where people and
//! programs need both: `value` is rounded as printed, `exact` is the fraction behind it.

mod across;
mod audit;
mod band;
mod difference;
mod explain;
mod findings;
mod impact;
mod manifest;
mod merge;
mod ranking;
mod stages;
mod support;
mod transfer;
mod verification;
mod verified;
mod worklist;

pub use audit::audit;
pub(crate) use audit::row as audited;
pub use difference::difference;
pub use explain::explain;
pub use impact::impact;
pub use manifest::manifest;
pub use merge::merge;
pub use ranking::ranking;

pub use stages::stages;
pub use transfer::transfers;
pub use verification::verification;
pub use verified::verified;
pub use worklist::worklist;

use super::caveat::rubric_json;
pub(super) use findings::findings;

use crate::assess::Answered;
use crate::assess::origin::is_awaited;
use crate::compare::{Comparison, Line, Movement};
use crate::diagnostic::Diagnostic;
use crate::evidence::Source;
use crate::exceptions::Judged;
use crate::ladder::Count;
use crate::lang::Lang;
use crate::number::{Exact, Rounded};
use crate::rubric::{Indicator, Node, Rubric};
use crate::score::{Bounds, Scorecard, Scored};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// `spbe.score/1`: scores, each with the findings about it; `diagnostics` at the top are those of
/// inputs that could not be scored.
#[must_use]
pub fn scores(scores: &[Scorecard], diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut text = score_head();
    for (position, score) in scores.iter().enumerate() {
        text.push_str(if position == 0 { "" } else { "," });
        text.push_str(&score_part(score, lang));
    }
    let simulation = scores.iter().any(|score| score.assessment.is_simulation());
    text + &score_tail(scores.is_empty(), diagnostics, simulation, lang)
}

/// What stands before the first assessment of [`scores`], which can be written piece by piece.
#[must_use]
pub fn score_head() -> String {
    let head = finish(&json!({ "format": "spbe.score/1", "tool": tool() }));
    let fields = head.trim_end().trim_end_matches('}').trim_end();
    format!("{fields},\n  \"assessments\": [")
}

/// One assessment of [`scores`]; a comma stands between two.
#[must_use]
pub fn score_part(score: &Scorecard, lang: Lang) -> String {
    indented("    ", finish(&assessment(score, lang)).trim_end())
}

/// What stands after the last assessment of [`scores`].
#[must_use]
pub fn score_tail(
    nothing: bool,
    diagnostics: &[Diagnostic],
    simulation: bool,
    lang: Lang,
) -> String {
    let mut rest = json!({ "diagnostics": findings(diagnostics, lang) });
    mark_simulation(&mut rest, simulation);
    let rest = finish(&rest);
    let end = if nothing { "]" } else { "\n  ]" };
    format!("{end},{}", rest.trim_start_matches('{'))
}

/// Each line after a line break and so many spaces.
fn indented(by: &str, text: &str) -> String {
    let lines = text.lines().map(|line| format!("\n{by}{line}"));
    lines.collect()
}

/// The mark of a simulation; it is there only where it is true, so that results of books look as
/// they always did.
fn mark_simulation(object: &mut Value, simulation: bool) {
    if simulation {
        object["simulation"] = json!(true);
    }
}

/// `spbe.compare/1`: the first column against the last, and every column between.
#[must_use]
pub fn comparison(comparison: &Comparison, diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut object = Map::new();
    object.insert("format".into(), json!("spbe.compare/1"));
    object.insert("tool".into(), tool());
    let all: Vec<Value> = (0..comparison.columns.len())
        .map(|position| column(comparison, position, lang))
        .collect();
    object.insert("from".into(), all.first().cloned().unwrap_or(Value::Null));
    object.insert("to".into(), all.last().cloned().unwrap_or(Value::Null));
    if all.len() > 2 {
        object.insert("columns".into(), json!(all));
    }
    let change = comparison.index_change();
    let change = change.map(|change| exact_object(change.exact, change.shown));
    object.insert("change".into(), json!(change));
    if let Some(published) = published(comparison) {
        object.insert("published".into(), published);
    }
    let moved: Vec<Value> = comparison
        .movements
        .iter()
        .map(|m| movement(m, comparison, lang))
        .collect();
    let mut moved = moved;
    if let Some(one) = &comparison.across {
        moved.extend(across::movements(one, comparison, lang));
        object.insert("method".into(), across::method(one, lang));
    }
    object.insert("movements".into(), json!(moved));
    let nodes: Vec<Value> = comparison
        .lines
        .iter()
        .map(|one| line(comparison, one, lang))
        .collect();
    object.insert("nodes".into(), json!(nodes));
    object.insert("diagnostics".into(), findings(diagnostics, lang));
    finish(&Value::Object(object))
}

/// A file that was read, and the mapping it was read with where there was one.
fn source_json(source: &Source) -> Value {
    let mut object = Map::new();
    object.insert("path".into(), json!(source.path.as_ref()));
    object.insert("sha256".into(), json!(source.sha256));
    if let Some(mapping) = &source.mapping {
        object.insert("mapping".into(), json!(mapping.as_ref()));
    }
    Value::Object(object)
}

/// `spbe.check/1`: every finding about some inputs.
#[must_use]
pub fn check(judged: &Judged, lang: Lang) -> String {
    let mut object = json!({
        "format": "spbe.check/1",
        "tool": tool(),
        "diagnostics": findings(&judged.open, lang),
    });
    add_accepted(&mut object, judged, lang);
    finish(&object)
}

/// `accepted`, where exceptions took anything away.
pub(super) fn add_accepted(object: &mut Value, judged: &Judged, lang: Lang) {
    let accepted = judged.accepted.iter().map(|(finding, acceptance)| {
        let mut all = findings(std::slice::from_ref(finding), lang);
        let mut one = all.get_mut(0).map_or(Value::Null, Value::take);
        one["accepted"] = json!({
            "reason": acceptance.reason,
            "owner": acceptance.owner,
            "until": acceptance.until.to_string(),
        });
        one
    });
    let accepted: Vec<Value> = accepted.collect();
    if !accepted.is_empty() {
        object["accepted"] = json!(accepted);
    }
}

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

pub(crate) fn finish(value: &Value) -> String {
    // The serializer of a value built here has nothing to fail on.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

pub(super) fn tool() -> Value {
    json!({ "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") })
}

fn years(rubric: &Rubric) -> Value {
    let from = Some(*rubric.years.start()).filter(|_| !rubric.is_of_any_year());
    let to = Some(*rubric.years.end()).filter(|&end| end != u16::MAX);
    json!({ "from": from, "to": to })
}

pub(super) fn printed(exact: Exact, rubric: &Rubric) -> Rounded {
    exact.half_up(rubric.decimals)
}

/// A number that is a short decimal, such as a weight or a value, without zeros at its end.
pub(super) fn decimal(exact: Exact) -> Value {
    let short = (0..=6)
        .map(|places| exact.half_up(places))
        .find(|short| short.exact() == exact);
    json!(short.unwrap_or_else(|| exact.half_up(6)))
}

fn exact_object(exact: Exact, shown: Rounded) -> Value {
    json!({ "value": shown, "exact": exact })
}

/// `value`, `exact`, `low` and `high` of a score; `value` is null while it is not one number.
fn score_fields(object: &mut Map<String, Value>, bounds: Bounds, complete: bool, rubric: &Rubric) {
    let known = complete.then_some(bounds.low);
    object.insert(
        "value".into(),
        json!(known.map(|exact| printed(exact, rubric))),
    );
    object.insert("exact".into(), json!(known));
    if !complete {
        object.insert("low".into(), json!(printed(bounds.low, rubric)));
        object.insert("high".into(), json!(printed(bounds.high, rubric)));
    }
}

/// One assessment as it stands in [`scores`].
pub(crate) fn assessment(score: &Scorecard, lang: Lang) -> Value {
    let assessment = &score.assessment;
    let rubric = score.rubric();
    let nodes: Vec<Value> = score
        .nodes
        .iter()
        .map(|node| scored(node, score, lang))
        .collect();
    let missing = assessment
        .missing()
        .map(|index| rubric.indicators[index].id.as_str());
    let missing: Vec<&str> = missing.collect();
    let mut object = Map::new();
    object.insert("agency".into(), json!(assessment.agency));
    object.insert("year".into(), json!(assessment.year));
    object.insert("stage".into(), json!(assessment.stage));
    object.insert("rubric".into(), rubric_json(rubric, lang));
    let sources = [source_json(&assessment.source)];
    object.insert("sources".into(), json!(sources));
    object.insert("index".into(), index(score));
    object.insert("rating".into(), rating(score, lang));
    if assessment.count() == Count::Items
        && let Some(rule) = &rubric.item_rule
    {
        let (name, source) = (rule.name.get(lang), &rule.source);
        let rule = json!({ "name": name, "source": source, "confidence": rule.confidence });
        object.insert("item_rule".into(), rule);
    }
    for (key, value) in support::both(score, lang) {
        object.insert(key.into(), value);
    }
    object.insert("missing".into(), json!(missing));
    band::band(&mut object, score, lang);
    band::sensitivity(&mut object, score);
    object.insert("nodes".into(), json!(nodes));
    let said: Vec<Diagnostic> = score.diagnostics().cloned().collect();
    let found = findings(&said, lang);
    object.insert("diagnostics".into(), found);
    let mut object = Value::Object(object);
    mark_simulation(&mut object, assessment.is_simulation());
    object
}

fn index(score: &Scorecard) -> Value {
    let rubric = score.rubric();
    let exact = score.exact_index();
    json!({
        "value": exact.map(|exact| printed(exact, rubric)),
        "exact": exact,
        "low": printed(score.index.low, rubric),
        "high": printed(score.index.high, rubric),
        "complete": score.is_complete(),
    })
}

/// The rating; while the index is open, `name` is null and `possible` tells the ends.
fn rating(score: &Scorecard, lang: Lang) -> Value {
    let (low, high) = score.ratings();
    let rubric = score.rubric();
    if !score.is_complete() {
        let one = low.band == high.band;
        return json!({
            "name": one.then(|| low.band.name.get(lang)),
            "possible": [low.band.name.get(lang), high.band.name.get(lang)],
            "boundary": false,
        });
    }
    json!({
        "name": low.band.name.get(lang),
        "next": low.next.map(|band| band.name.get(lang)),
        "distance": low.next.map(|_| printed(low.distance, rubric)),
        "boundary": low.boundary,
    })
}

fn scored(node: &Scored, score: &Scorecard, lang: Lang) -> Value {
    let rubric = score.rubric();
    let mut object = Map::new();
    object.insert("kind".into(), json!(rubric.kinds[node.depth].id));
    object.insert("id".into(), json!(node.id));
    object.insert("name".into(), json!(node.name.get(lang)));
    object.insert("weight".into(), decimal(node.weight));
    if node.weight.half_up(6).exact() != node.weight {
        object.insert("weight_exact".into(), json!(node.weight));
    }
    match node.indicator {
        None => {
            score_fields(&mut object, node.value, node.complete, rubric);
            support::of_node(&mut object, node.supported, score);
        }
        Some(index) => {
            let answer = &score.assessment.answers[index];
            object.insert("value".into(), json!(answer.value.map(decimal)));
            object.insert("exact".into(), json!(answer.value));
            let level = answer
                .value
                .and_then(|v| rubric.level_name(&rubric.indicators[index], v));
            object.insert("level_name".into(), json!(level.map(|name| name.get(lang))));
            object.insert("stage".into(), json!(answer.stage));
            if let Some(simulated) = answer.simulated {
                object.insert("simulation".into(), json!(true));
                object.insert("in_book".into(), json!(simulated.was.map(decimal)));
            }
            let place = answer.place.as_ref().map(ToString::to_string);
            object.insert("place".into(), json!(place));
            outside(
                &mut object,
                answer,
                &rubric.indicators[index],
                node.value,
                rubric,
                lang,
            );
            support::of_indicator(&mut object, score, index, lang);
            band::of_indicator(&mut object, answer.doubt.as_ref());
        }
    }
    let known = |bounds: Bounds| node.complete.then(|| printed(bounds.low, rubric));
    object.insert("contribution".into(), json!(known(node.contribution)));
    object.insert(
        "index_contribution".into(),
        json!(known(node.index_contribution)),
    );
    let index_exact = node.complete.then_some(node.index_contribution.low);
    object.insert("index_contribution_exact".into(), json!(index_exact));
    if !node.children.is_empty() {
        let children: Vec<Value> = node
            .children
            .iter()
            .map(|child| scored(child, score, lang))
            .collect();
        object.insert("children".into(), json!(children));
    }
    Value::Object(object)
}

/// `origin`: the index of another agency that a value comes from, or is to come from; `low` and
/// `high` of a value that is not known.
fn outside(
    object: &mut Map<String, Value>,
    answer: &Answered,
    indicator: &Indicator,
    bounds: Bounds,
    rubric: &Rubric,
    lang: Lang,
) {
    let external = indicator.external.as_ref();
    let score = indicator.score.as_ref();
    let named = external.map(|one| (&one.name, &one.owner));
    let named = named.or_else(|| score.map(|one| (&one.name, &one.owner)));
    let Some((name, owner)) = named else { return };
    let origin = answer.origin.as_ref();
    if external.is_none() && origin.is_none() {
        return;
    }
    object.insert(
        "origin".into(),
        json!({
            "name": name.get(lang),
            "owner": owner,
            "value": origin.map(|one| decimal(one.index)),
            "place": origin.map(|one| one.place.to_string()),
            "awaited": is_awaited(answer, indicator),
        }),
    );
    if answer.value.is_none() {
        object.insert("low".into(), json!(printed(bounds.low, rubric)));
        object.insert("high".into(), json!(printed(bounds.high, rubric)));
    }
}

fn column(comparison: &Comparison, position: usize, lang: Lang) -> Value {
    let column = &comparison.columns[position];
    let score = column.score.as_ref();
    let result = column.published.as_ref();
    let printed_index = result
        .and_then(|result| result.index.as_ref())
        .map(|index| index.value);
    let printed_value = printed_index.map(|index| index.value().half_up(index.decimals()));
    let index = match score {
        Some(score) => score
            .exact_index()
            .map(|exact| printed(exact, &column.rubric)),
        None => printed_value,
    };
    let mut sources: Vec<Value> = Vec::new();
    let files = score.map(|score| &score.assessment.source);
    for source in files.into_iter().chain(result.map(|result| &result.source)) {
        sources.push(source_json(source));
    }
    let rating = match score {
        Some(score) => rating(score, lang)["name"].clone(),
        None => json!(
            result
                .and_then(|result| result.rating.as_ref())
                .map(|r| r.value.clone())
        ),
    };
    json!({
        "label": column.label,
        "agency": column.agency,
        "year": column.year,
        "stage": column.stage(),
        "rubric": rubric_json(&column.rubric, lang),
        "index": index,
        "exact": score.and_then(Scorecard::exact_index),
        "low": score.map(|score| printed(score.index.low, &column.rubric)),
        "high": score.map(|score| printed(score.index.high, &column.rubric)),
        "rating": rating,
        "published": printed_value,
        "sources": sources,
    })
}

/// The printed indices of the first and last column, where a table gave any.
fn published(comparison: &Comparison) -> Option<Value> {
    let index = |position: usize| {
        let result = comparison.columns.get(position)?.published.as_ref()?;
        let index = result.index.as_ref()?.value;
        Some(index.value().half_up(index.decimals()))
    };
    let last = comparison.columns.len().checked_sub(1)?;
    let (from, to) = (index(0), index(last));
    (from.is_some() || to.is_some()).then(|| json!({ "from": from, "to": to }))
}

fn movement(movement: &Movement, comparison: &Comparison, lang: Lang) -> Value {
    let decimals = comparison
        .columns
        .last()
        .map_or(2, |column| column.rubric.decimals);
    let place = comparison.columns.last().and_then(|column| {
        let answer = &column.score.as_ref()?.assessment.answers[movement.indicator];
        answer.place.as_ref().map(ToString::to_string)
    });
    json!({
        "id": movement.id,
        "name": movement.name.get(lang),
        "from": decimal(movement.from),
        "to": decimal(movement.to),
        // Under one rubric all of a movement is the level's; the others are for changed methods.
        "level_effect": movement.total,
        "weight_effect": "0",
        "structure_effect": "0",
        "total": movement.total.half_up(decimals),
        "exact": movement.total,
        "place": place,
    })
}

fn line(comparison: &Comparison, line: &Line, lang: Lang) -> Value {
    let values: Vec<Value> = comparison
        .columns
        .iter()
        .zip(&line.cells)
        .map(|(column, cell)| {
            let Some(cell) = cell else { return Value::Null };
            let mut object = Map::new();
            if let Some(bounds) = cell.value {
                let complete = bounds.exact().is_some();
                score_fields(&mut object, bounds, complete, &column.rubric);
            }
            if let Some(exact) = cell.contribution.and_then(Bounds::exact) {
                object.insert("contribution".into(), json!(printed(exact, &column.rubric)));
            }
            if let Some(number) = cell.printed {
                let number = number.value().half_up(number.decimals());
                object.insert("published".into(), json!(number));
            }
            Value::Object(object)
        })
        .collect();
    let last = comparison.columns.len().saturating_sub(1);
    let change = comparison.change(line, 0, last);
    let change = change.map(|change| exact_object(change.exact, change.shown));
    let decimals = comparison
        .columns
        .last()
        .map_or(2, |column| column.rubric.decimals);
    let effect = comparison.index_effect(line);
    let effect = effect.map(|effect| exact_object(effect, effect.half_up(decimals)));
    json!({
        "kind": line.node.as_ref().map_or("index", |node| node.kind.as_str()),
        "id": line.node.as_ref().map(|node| node.id.as_str()),
        "name": line.name.get(lang),
        "weight": line.node.as_ref().map(|node| decimal(node.weight)),
        "values": values,
        "change": change,
        "index_effect": effect,
    })
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
