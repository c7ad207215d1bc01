//! The tree of every year: level, weight, score, contribution, and the cell of each level.

use super::blocks::{depth, scrolling, years};
use super::words as say;
use crate::evaluation::Evaluation;
use crate::ladder::Count;
use crate::lang::{Lang, Say, Text, label, planning};
use crate::number::Exact;
use crate::place::{Place, Spot};
use crate::report::scorecard::{bounds_words, headline, other_way};
use crate::score::{Bounds, Scorecard, Scored};
use maud::{Markup, html};

pub(super) fn scores(evaluation: &Evaluation, lang: Lang) -> Markup {
    years(evaluation, |score, year| {
        html! {
            h3 { (say::scores_of(year).get(lang)) }
            p {
                (headline(score, lang)) ". " (score.rubric().regulation) ". "
                (say::file().get(lang)) ": " (score.assessment.place.file_name()) "."
            }
            (tree(score, year, lang))
        }
    })
}

fn tree(score: &Scorecard, year: &str, lang: Lang) -> Markup {
    let caption = say::scores_of(year).say(lang);
    scrolling(
        &caption,
        lang,
        &html! {
            table.pohon data-urutkan="" {
                caption.tersirat { (caption) }
                thead { tr { (headers(score, lang)) } }
                tbody {
                    tr.kuat.puncak {
                        th.d0 scope="row" { (score.rubric().index.get(lang)) }
                        (number(None, &score.rubric().weight.half_up(2).short(lang)))
                        (interval(score.index, score, lang))
                        @if score.supported.is_some() { (interval(other_index(score), score, lang)) }
                        td {} td {} td {} td {}
                    }
                    @for node in score.walk() { (row(node, score, lang)) }
                }
            }
        },
    )
}

fn headers(score: &Scorecard, lang: Lang) -> Markup {
    let other = score
        .supported
        .is_some()
        .then(|| match score.assessment.count() {
            Count::Claimed => label::supported(),
            Count::Supported | Count::Items => label::claimed(),
        });
    let numbers: Vec<Text> = [label::weight(), label::score()]
        .into_iter()
        .chain(other)
        .chain([label::contribution(), label::to_index()])
        .collect();
    html! {
        th scope="col" { (label::part().get(lang)) }
        @for name in numbers { th.angka scope="col" { (name.get(lang)) } }
        th scope="col" { (label::level().get(lang)) }
        th scope="col" { (label::place().get(lang)) }
    }
}

fn other_index(score: &Scorecard) -> Bounds {
    match score.assessment.count() {
        Count::Claimed => score.supported.unwrap_or(score.claimed),
        Count::Supported | Count::Items => score.claimed,
    }
}

fn row(node: &Scored, score: &Scorecard, lang: Lang) -> Markup {
    let rubric = score.rubric();
    let answer = node
        .indicator
        .and_then(|at| score.assessment.answers.get(at));
    let indicator = node.indicator.and_then(|at| rubric.indicators.get(at));
    let value = answer.and_then(|answer| answer.value);
    let level = indicator
        .zip(value)
        .and_then(|(one, value)| rubric.level_name(one, value));
    html! {
        tr.kuat[node.depth == 0].daun[node.indicator.is_some()] {
            th scope="row" class=(depth(node.depth)) {
                (node.id) " " (node.name.get(lang))
                @if let Some(unit) = answer.and_then(|answer| answer.unit.as_ref()) {
                    span.kecil-saja { (unit.value.trim()) }
                }
            }
            (number(Some(node.weight), &node.weight.half_up(2).short(lang)))
            @match (node.indicator, value) {
                (None, _) => { (interval(node.value, score, lang)) }
                (Some(_), Some(value)) => { (number(Some(value), &value.say(lang))) }
                (Some(_), None) => { (number(None, "—")) }
            }
            @if score.supported.is_some() {
                (number(None, &other_way(node, score, lang).unwrap_or_default()))
            }
            (interval(node.contribution, score, lang))
            (interval(node.index_contribution, score, lang))
            td.tingkat {
                @if let Some(level) = level { (level.get(lang)) }
                @if indicator.is_some() && value.is_none() { (say::not_assessed().get(lang)) }
                @if answer.is_some_and(|answer| answer.simulated.is_some()) {
                    " (" (planning::simulated_value().get(lang)) ")"
                }
            }
            td.tempat {
                @if let Some(place) = answer.and_then(|answer| answer.place.as_ref()) {
                    (within(place, score))
                }
            }
        }
    }
}

/// A place without the name of the file, where that is the file of the year.
pub(super) fn within(place: &Place, score: &Scorecard) -> String {
    let whole = place.to_string();
    let file = score.assessment.place.file_name();
    match place.spot() {
        Spot::Cell { .. } if place.file_name() == file => {
            let spot = whole
                .strip_prefix(file)
                .and_then(|rest| rest.strip_prefix(" › "));
            spot.map_or_else(|| whole.clone(), str::to_owned)
        }
        _ => whole,
    }
}

fn interval(bounds: Bounds, score: &Scorecard, lang: Lang) -> Markup {
    number(
        Some(bounds.low),
        &bounds_words(bounds, score.rubric().decimals, lang),
    )
}

/// A number, and beside what is shown the fine one to sort by.
fn number(exact: Option<Exact>, shown: &str) -> Markup {
    html! {
        td.angka data-n=[exact.map(|exact| exact.half_up(9).to_string())] { (shown) }
    }
}
