//! The narrative chapter of an evaluation report (laporan hasil evaluasi, LHE).
//!
//! Every sentence is computed and bears its numbers. Nothing is called strong, weak or changed
//! without a threshold that the sentence or its heading names.

mod change;
mod judgement;
mod words;

use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use super::facts::{self, Pair};
use super::scorecard::{both_ways, boundary, bounds_words, rating_words};
use super::simulation;
use crate::evaluation::Evaluation;
use crate::lang::{Lang, List, Say, label};
use crate::rubric::Rating;
use crate::score::Scorecard;
use words as say;

pub(super) use change::{change_open, fine, indicators, method_changed, moved};
pub(super) use judgement::unsupported;

/// So many indicators without an answer are named in full; of more, only the ids.
const NAMED: usize = 8;

/// The chapter about the latest year, and about how it came there from the years before.
#[must_use]
pub fn narrative(evaluation: &Evaluation, lang: Lang) -> Document {
    let mut document = Document::default();
    let Some(latest) = evaluation.latest() else {
        return document;
    };
    let assessment = &latest.assessment;
    let agency = label::agency_named(assessment.agency.as_deref());
    let title = say::title(facts::measured(latest.rubric()), agency, assessment.year).say(lang);
    document.title(format!("{}{title}", simulation::mark(assessment, lang)));
    document.extend(body(evaluation, latest, lang));
    document.heading(say::sources_heading().say(lang));
    document.line(say::computed_by(env!("CARGO_PKG_VERSION")).say(lang));
    for (position, score) in evaluation.years.iter().enumerate() {
        let source = &score.assessment.source;
        let year = facts::year_label(evaluation, position);
        document.item(say::source_of(year, &source.path, &source.sha256).say(lang));
    }
    let rubrics = evaluation.years.iter().map(Scorecard::rubric);
    document.extend(caveat::document(rubrics, lang));
    document
}

/// The chapter without its title and sources, for reports that have their own.
pub(super) fn body(evaluation: &Evaluation, latest: &Scorecard, lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(say::index_heading().say(lang));
    document.lines(headline(latest, lang));
    let pairs = facts::pairs(evaluation);
    if evaluation.years.len() > 2 {
        document.heading(say::years_heading().say(lang));
        document.grid(years(evaluation, lang));
    }
    if let Some(pair) = pairs.last() {
        document.extend(change::change(evaluation, pair, lang));
    }
    document.extend(judgement::strengths(latest, lang));
    document.extend(judgement::weaknesses(latest, lang));
    document.extend(judgement::claims(latest, lang));
    document.extend(judgement::next(latest, lang));
    document
}

/// The index, its rating and what they rest on, sentence by sentence.
pub(super) fn headline(score: &Scorecard, lang: Lang) -> Vec<String> {
    let assessment = &score.assessment;
    let rubric = score.rubric();
    let agency = label::agency_named(assessment.agency.as_deref());
    let (low, high) = score.ratings();
    let mut lines = Vec::new();
    lines.extend(simulation::sentence(assessment, lang));
    let number = |exact: crate::number::Exact| exact.half_up(rubric.decimals);
    let year = assessment.year;
    lines.push(if let Some(index) = score.exact_index() {
        say::index_is(&rubric.index, agency, year, number(index), &low.band.name).say(lang)
    } else {
        let ratings = rating_words(&low, &high, lang);
        let (low, high) = (number(score.index.low), number(score.index.high));
        say::index_open(&rubric.index, agency, year, low, high, ratings).say(lang)
    });
    let total = assessment.answers.len();
    let missing: Vec<usize> = assessment.missing().collect();
    let (stage, assessed) = (assessment.stage, total - missing.len());
    let basis = if rubric.is_regulation() {
        say::basis(&rubric.regulation, stage, assessed, total)
    } else {
        say::basis_of_instrument(&rubric.name, stage, assessed, total)
    };
    lines.push(basis.say(lang));
    if missing.is_empty() {
        lines.push(distance(&low, rubric.decimals, lang));
        lines.extend(boundary(score, &low, lang));
    } else {
        let indicators = missing.iter().filter_map(|&at| rubric.indicators.get(at));
        let names = indicators.map(|one| {
            if missing.len() > NAMED {
                one.id.clone()
            } else {
                format!("{} {}", one.id, one.name.get(lang))
            }
        });
        lines.push(say::missing(List(names.collect())).say(lang));
    }
    lines.extend(both_ways(score, lang));
    lines
}

/// How far the next rating is.
fn distance(rating: &Rating<'_>, decimals: u8, lang: Lang) -> String {
    let Some(next) = rating.next else {
        return say::top_rating().say(lang);
    };
    let (distance, from) = (
        rating.distance.half_up(decimals),
        next.from.half_up(decimals),
    );
    match distance.units() {
        0 => say::at_border(&next.name, from).say(lang),
        _ => say::below_next(distance, &next.name, from).say(lang),
    }
}

/// Every year with its index, rating and method.
fn years(evaluation: &Evaluation, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (say::year().say(lang), Align::Left),
        (say::index().say(lang), Align::Right),
        (label::rating().say(lang), Align::Left),
        (say::method().say(lang), Align::Left),
    ]);
    for (position, score) in evaluation.years.iter().enumerate() {
        let (low, high) = score.ratings();
        let cells = vec![
            facts::year_label(evaluation, position),
            bounds_words(score.index, score.rubric().decimals, lang),
            rating_words(&low, &high, lang),
            score.rubric().regulation.clone(),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

/// The change of the index in one sentence, where it can be told.
pub(super) fn index_change(pair: &Pair<'_>, years: (&str, &str), lang: Lang) -> Option<String> {
    use std::cmp::Ordering;
    let change = pair.index_change()?;
    let decimals = pair.to.rubric().decimals;
    let number = |score: &Scorecard| bounds_words(score.index, decimals, lang);
    let (from, to) = (number(pair.from), number(pair.to));
    let shown = change.shown.signed(lang);
    let mut sentence = match change.exact.cmp(&crate::number::Exact::ZERO) {
        Ordering::Greater => say::index_rose(years.0, years.1, from, to, &shown).say(lang),
        Ordering::Less => say::index_fell(years.0, years.1, from, to, &shown).say(lang),
        Ordering::Equal => say::index_same(years.0, years.1, to).say(lang),
    };
    if change.shown != change.of_shown {
        let remark = say::of_shown(shown, change.of_shown.signed(lang));
        sentence = format!("{sentence} {}", remark.get(lang));
    }
    Some(sentence)
}
