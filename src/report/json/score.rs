//! JSON of scores: an assessment with its index, its rating and all its nodes.

use super::number::{decimal, printed, score_fields};
use super::{band, findings, finish, rubric_json, source_json, support, tool};
use crate::assess::Answered;
use crate::assess::origin::is_awaited;
use crate::diagnostic::Diagnostic;
use crate::ladder::Count;
use crate::lang::Lang;
use crate::rubric::{Indicator, Rubric};
use crate::score::{Bounds, Scorecard, Scored};
use serde_json::{Map, Value, json};

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

pub(super) fn index(score: &Scorecard) -> Value {
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
pub(super) fn rating(score: &Scorecard, lang: Lang) -> Value {
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
