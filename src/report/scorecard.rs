//! Scorecards as a document: the index, its rating, and the tree it comes from.

use super::band::{band_document, ends};
use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use super::sensitivity::sensitivity_document;
use super::simulation;
use crate::assess::Answered;
use crate::ladder::Count;
use crate::lang::{Lang, Say, label, planning};
use crate::number::Exact;
use crate::rubric::{Basis, Indicator, Rating, Rubric};
use crate::score::{Bounds, Scorecard, Scored};

/// The scores of some assessments, one after the other.
#[must_use]
pub fn score_document(scores: &[Scorecard], lang: Lang) -> Document {
    let mut document = Document::default();
    for score in scores {
        document.extend(one(score, lang));
    }
    document.extend(caveat::document(scores.iter().map(Scorecard::rubric), lang));
    document
}

fn one(score: &Scorecard, lang: Lang) -> Document {
    let assessment = &score.assessment;
    let rubric = score.rubric();
    let mut document = Document::default();
    let agency = assessment
        .agency
        .clone()
        .unwrap_or_else(|| label::unnamed_agency().say(lang));
    document.heading(format!(
        "{}{agency} {}: {}",
        simulation::mark(assessment, lang),
        assessment.year,
        headline(score, lang)
    ));
    if let Some(sentence) = simulation::sentence(assessment, lang) {
        document.line(sentence);
    }
    let total = assessment.answers.len();
    let assessed = total - assessment.missing().count();
    document.line(format!(
        "{} · {} · {}",
        rubric.regulation,
        label::at_stage(assessment.stage).get(lang),
        label::assessed_count(assessed, total).get(lang),
    ));
    if score.is_complete() {
        let (rating, _) = score.ratings();
        document.line(distance(&rating, rubric.decimals, lang));
        if let Some(line) = boundary(score, &rating, lang) {
            document.line(line);
        }
    }
    if let Some(line) = both_ways(score, lang) {
        document.line(line);
    }
    document.extend(band_document(score, lang));
    document.grid(tree(score, lang));
    document.extend(sensitivity_document(score, lang));
    document
}

/// "Indeks SPBE 3,70, Sangat Baik", or the bounds of an incomplete index.
pub(super) fn headline(score: &Scorecard, lang: Lang) -> String {
    let rubric = score.rubric();
    let index = &rubric.index;
    let (low, high) = score.ratings();
    let number = |exact: Exact| exact.half_up(rubric.decimals);
    if let Some(exact) = score.exact_index() {
        return label::index_is(index, number(exact), &low.band.name).say(lang);
    }
    let between = label::index_between(index, number(score.index.low), number(score.index.high));
    format!("{}, {}", between.get(lang), rating_words(&low, &high, lang))
}

/// The rating, or the first and last that are possible.
pub(super) fn rating_words(low: &Rating<'_>, high: &Rating<'_>, lang: Lang) -> String {
    if low.band == high.band {
        low.band.name.say(lang)
    } else {
        label::either_rating(&low.band.name, &high.band.name).say(lang)
    }
}

pub(super) fn distance(rating: &Rating<'_>, decimals: u8, lang: Lang) -> String {
    match rating.next {
        Some(next) => {
            let from = next.from.half_up(decimals);
            label::to_next(rating.distance.half_up(decimals), &next.name, from).say(lang)
        }
        None => label::highest_rating().say(lang),
    }
}

/// Which rating the other reading of the index would give, where that matters.
pub(super) fn boundary(score: &Scorecard, rating: &Rating<'_>, lang: Lang) -> Option<String> {
    if !rating.boundary {
        return None;
    }
    let rubric = score.rubric();
    let rounded = score.exact_index()?.half_up(rubric.decimals);
    let other = rubric
        .bands
        .iter()
        .rfind(|band| band.from <= rounded.exact());
    let exact = rubric
        .bands
        .iter()
        .rfind(|band| Some(band.from) <= score.exact_index());
    Some(match rubric.rate_on.in_year(score.assessment.year) {
        Basis::Exact => label::boundary_exact(rounded, &other?.name).say(lang),
        Basis::Rounded => label::boundary_rounded(rounded, &exact?.name).say(lang),
    })
}

/// "Diklaim 3,70 (Sangat Baik); didukung bukti 2,10 (Cukup)", where the book has documents.
pub(super) fn both_ways(score: &Scorecard, lang: Lang) -> Option<String> {
    let rubric = score.rubric();
    let year = score.assessment.year;
    let way = |bounds: Bounds| {
        let (low, high) = (
            rubric.rate(bounds.low, year),
            rubric.rate(bounds.high, year),
        );
        let number = bounds_words(bounds, rubric.decimals, lang);
        format!("{number} ({})", rating_words(&low, &high, lang))
    };
    let line = label::claimed_and_supported(way(score.claimed), way(score.supported?)).say(lang);
    Some(match score.assessment.count() {
        Count::Claimed => line,
        Count::Supported => format!("{line} {}", label::counted_by_evidence().get(lang)),
        Count::Items => format!("{line} {}", by_items(rubric, lang)),
    })
}

/// That what counts is a proposal, by which rule, and how far to trust it.
fn by_items(rubric: &Rubric, lang: Lang) -> String {
    let rule = rubric.item_rule.as_ref();
    let said = rule.map(|rule| label::counted_by_items(&rule.name, &rule.confidence));
    said.map(|said| said.say(lang)).unwrap_or_default()
}

fn tree(score: &Scorecard, lang: Lang) -> Grid {
    let mut columns = vec![
        (label::part().say(lang), Align::Left),
        (label::weight().say(lang), Align::Right),
        (label::score().say(lang), Align::Right),
    ];
    // Beside what counts, the other way to count, where there are documents to tell it.
    if score.supported.is_some() {
        let other = match score.assessment.count() {
            Count::Claimed => label::supported(),
            Count::Supported | Count::Items => label::claimed(),
        };
        columns.push((other.say(lang), Align::Right));
    }
    columns.extend([
        (label::contribution().say(lang), Align::Right),
        (label::to_index().say(lang), Align::Right),
        (label::level().say(lang), Align::Left),
    ]);
    let mut grid = Grid::new(columns);
    for node in score.walk() {
        let tone = if node.depth == 0 {
            Tone::Strong
        } else {
            Tone::Plain
        };
        grid.row(node.depth, tone, cells(node, score, lang));
    }
    grid
}

fn cells(node: &Scored, score: &Scorecard, lang: Lang) -> Vec<String> {
    let rubric = score.rubric();
    let bounds = |bounds: Bounds| bounds_words(bounds, rubric.decimals, lang);
    let (value, level) = match node.indicator {
        None => (bounds(node.value), String::new()),
        Some(index) => {
            let answer = &score.assessment.answers[index];
            let value = answer.value;
            let name = value.and_then(|v| rubric.level_name(&rubric.indicators[index], v));
            let name = name.map(|name| name.say(lang)).unwrap_or_default();
            let simulated = answer.simulated.map(|_| planning::simulated_value());
            let mark = simulated.map(|word| format!(" ({})", word.get(lang)));
            let name = outside(name, answer, &rubric.indicators[index], lang);
            if let Some(doubt) = &answer.doubt {
                (ends(doubt, lang), doubt.cause.words().say(lang))
            } else {
                (
                    value.map_or_else(|| "—".to_owned(), |value| value.say(lang)),
                    format!("{name}{}", mark.unwrap_or_default()),
                )
            }
        }
    };
    let mut cells = vec![
        format!("{} {}", node.id, node.name.get(lang)),
        node.weight.half_up(2).short(lang),
        value,
    ];
    cells.extend(other_way(node, score, lang));
    cells.extend([
        bounds(node.contribution),
        bounds(node.index_contribution),
        level,
    ]);
    cells
}

/// The name of a level with the index it comes from, or what an indicator waits for.
fn outside(name: String, answer: &Answered, indicator: &Indicator, lang: Lang) -> String {
    let Some(external) = &indicator.external else {
        return name;
    };
    match &answer.origin {
        Some(origin) if answer.value.is_some() => {
            label::from_index(name, &external.name, origin.index).say(lang)
        }
        Some(origin) => format!("{} {}", external.name.get(lang), origin.index.say(lang)),
        None if answer.value.is_none() => label::awaits(&external.name, &external.owner).say(lang),
        None => name,
    }
}

/// The score of a node by the way to count that is not the one chosen.
pub(super) fn other_way(node: &Scored, score: &Scorecard, lang: Lang) -> Option<String> {
    let supported = node.supported?;
    let count = score.assessment.count();
    let Some(index) = node.indicator else {
        let other = match count {
            Count::Claimed => supported,
            Count::Supported | Count::Items => node.claimed,
        };
        return Some(bounds_words(other, score.rubric().decimals, lang));
    };
    let answer = score.assessment.answers.get(index)?;
    let other = match count {
        Count::Claimed => answer.supported(),
        Count::Supported | Count::Items => answer.claimed(),
    };
    Some(other.map_or_else(|| "—".to_owned(), |value| value.say(lang)))
}

/// `3,70`, or `3,42–3,80` while it is not known exactly.
pub(super) fn bounds_words(bounds: Bounds, decimals: u8, lang: Lang) -> String {
    let number = |exact: Exact| exact.half_up(decimals).say(lang);
    match bounds.exact() {
        Some(exact) => number(exact),
        None => format!("{}–{}", number(bounds.low), number(bounds.high)),
    }
}
