//! JSON of a comparison: its columns, what moved the index, and every line of numbers.

use super::number::{decimal, exact_object, printed, score_fields};
use super::score::rating;
use super::{across, findings, finish, rubric_json, source_json, tool};
use crate::compare::{Comparison, Line, Movement};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::score::{Bounds, Scorecard};
use serde_json::{Map, Value, json};

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
