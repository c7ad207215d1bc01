//! Strengths, weaknesses, claims without evidence, and what the next level asks for.

use super::say;
use crate::lang::{Lang, List, Say, many::many};
use crate::number::Exact;
use crate::report::document::Document;
use crate::report::facts::{self, STRONG, WEAK, level_of, value_words};
use crate::report::words::target_is;
use crate::score::{Scorecard, Scored};

/// So many of the weakest indicators are told what the next level asks for.
const NEXT: usize = 5;

pub(super) fn strengths(score: &Scorecard, lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(say::strengths_heading().say(lang));
    let from = Exact::from(i128::from(STRONG));
    let kind = facts::group_kind(score.rubric());
    let groups = named(score, lang, |value| value >= from);
    document.line(if groups.is_empty() {
        say::no_group_from(kind, from).say(lang)
    } else {
        say::groups_from(groups.len(), kind, from, List(groups)).say(lang)
    });
    document.lines(open(score, lang));
    let total = facts::valued(score).count();
    let strong = |level| level >= STRONG;
    let items = at_levels(score, lang, strong, true);
    document.line(say::strong_indicators(STRONG, items.len(), total).say(lang));
    document.items(items);
    document
}

pub(super) fn weaknesses(score: &Scorecard, lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(say::weaknesses_heading().say(lang));
    let kind = facts::group_kind(score.rubric());
    if let Some(target) = facts::target(score.rubric()) {
        let groups = named(score, lang, |value| value < target);
        document.line(if groups.is_empty() {
            say::no_group_below(kind, target).say(lang)
        } else {
            say::groups_below(groups.len(), kind, target, List(groups)).say(lang)
        });
        document.line(target_is(target).say(lang));
    }
    document.lines(open(score, lang));
    let total = facts::valued(score).count();
    let items = at_levels(score, lang, |level| level <= WEAK, false);
    document.line(say::weak_indicators(WEAK, items.len(), total).say(lang));
    document.items(items);
    document
}

/// The groups whose score is not known yet, if there are any.
fn open(score: &Scorecard, lang: Lang) -> Option<String> {
    let groups = facts::groups(score).into_iter();
    let open = groups.filter(|node| node.value.exact().is_none());
    let open: Vec<String> = open
        .map(|node| format!("{} {}", node.id, node.name.get(lang)))
        .collect();
    (!open.is_empty()).then(|| say::groups_open(List(open)).say(lang))
}

/// The groups whose score is known and passes a test, each with score and parent.
fn named(score: &Scorecard, lang: Lang, passes: impl Fn(Exact) -> bool) -> Vec<String> {
    let decimals = score.rubric().decimals;
    let groups = facts::groups(score).into_iter();
    groups
        .filter_map(|node| {
            let value = node.value.exact().filter(|&value| passes(value))?;
            let value = value.half_up(decimals);
            let name = format!("{} {}", node.id, node.name.get(lang));
            Some(match parent(score, node) {
                Some(parent) => {
                    let kind = facts::kind(score.rubric(), parent.depth);
                    let parent = format!("{} {}", kind.get(lang), parent.name.get(lang));
                    say::group_in(name, value, parent).say(lang)
                }
                None => say::group_alone(name, value).say(lang),
            })
        })
        .collect()
}

fn parent<'s>(score: &'s Scorecard, node: &Scored) -> Option<&'s Scored> {
    let is_parent = |one: &&Scored| one.children.iter().any(|child| child.id == node.id);
    score.walk().find(is_parent)
}

/// The indicators whose level passes a test, from the lowest level or from the highest.
fn at_levels(
    score: &Scorecard,
    lang: Lang,
    passes: impl Fn(u8) -> bool,
    highest_first: bool,
) -> Vec<String> {
    let rubric = score.rubric();
    let mut found: Vec<(u8, usize, &Scored, Exact)> = facts::valued(score)
        .filter_map(|(index, node, value)| {
            let level = level_of(rubric, index, value).filter(|&level| passes(level))?;
            Some((level, index, node, value))
        })
        .collect();
    found.sort_by_key(|&(level, index, ..)| {
        let level = i16::from(level);
        (if highest_first { -level } else { level }, index)
    });
    let item = |(level, index, node, value): (u8, usize, &Scored, Exact)| {
        let name = format!("{} {}", node.id, node.name.get(lang));
        let shown = value_words(rubric, value, lang);
        let indicator = rubric.indicators.get(index);
        let named = indicator.and_then(|one| rubric.level_name(one, value));
        match (rubric.scale.is_whole(), named) {
            (true, Some(named)) => say::indicator_at_named(name, shown, named),
            (true, None) => say::indicator_at(name, shown),
            (false, Some(named)) => say::indicator_valued_named(name, shown, level, named),
            (false, None) => say::indicator_valued(name, shown, level),
        }
        .say(lang)
    };
    found.into_iter().map(item).collect()
}

/// The levels that are higher than the documents support.
pub(super) fn claims(score: &Scorecard, lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(say::claims_heading().say(lang));
    if !score.assessment.has_documents() {
        document.line(say::no_documents().say(lang));
        return document;
    }
    let items = unsupported(score, lang);
    let total = score.assessment.answers.len();
    document.line(match items.len() {
        0 => say::all_supported().say(lang),
        count => say::claims(count, total).say(lang),
    });
    document.items(items);
    document
}

/// One sentence for each claim above its evidence.
pub(in crate::report) fn unsupported(score: &Scorecard, lang: Lang) -> Vec<String> {
    let indicators = &score.rubric().indicators;
    let answers = score.assessment.answers.iter().zip(indicators);
    answers
        .enumerate()
        .filter_map(|(index, (answer, indicator))| {
            let support = answer.support.as_ref()?;
            let (claimed, supported) = (support.claimed?, support.supported?);
            let name = format!("{} {}", indicator.id, indicator.name.get(lang));
            if supported >= claimed {
                return None;
            }
            if let Some(needed) = support.needed_for_claim(index, score.rubric()) {
                return Some(say::claim_needs(name, claimed, supported, needed).say(lang));
            }
            let open = List(support.open.clone());
            Some(if open.0.is_empty() {
                say::claim(name, claimed, supported).say(lang)
            } else {
                say::claim_open(name, claimed, supported, open).say(lang)
            })
        })
        .collect()
}

/// The criteria of the next level for the indicators at the lowest one.
pub(super) fn next(score: &Scorecard, lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(say::next_heading().say(lang));
    let rubric = score.rubric();
    let below = |&(_, _, value): &(usize, &Scored, Exact)| value < rubric.scale.max;
    let mut open: Vec<_> = facts::valued(score).filter(below).collect();
    let level = |index: usize, value: Exact| level_of(rubric, index, value);
    let levels = open.iter();
    let Some(lowest) = levels
        .filter_map(|&(index, _, value)| level(index, value))
        .min()
    else {
        if facts::valued(score).next().is_some() {
            document.line(say::next_top().say(lang));
        }
        return document;
    };
    open.retain(|&(index, _, value)| level(index, value) == Some(lowest));
    open.sort_by_key(|&(index, node, _)| (std::cmp::Reverse(node.weight), index));
    let count = open.len();
    open.truncate(NEXT);
    let indicators = many(count, "indikator", "indicator");
    document.line(if open.len() < count {
        say::next_of(open.len(), indicators, lowest).say(lang)
    } else {
        say::next_all(indicators, lowest).say(lang)
    });
    document.line(say::criteria_language().say(lang));
    for (index, node, value) in open {
        let Some(indicator) = rubric.indicators.get(index) else {
            continue;
        };
        let Some(&to) = crate::plan::levels_above(rubric, indicator, value).first() else {
            continue;
        };
        let name = format!("{} {}", node.id, node.name.get(lang));
        let criterion = rubric.asks(index, to).unwrap_or("—");
        let (from, to) = (
            value_words(rubric, value, lang),
            value_words(rubric, to, lang),
        );
        let asked = if rubric.scale.is_whole() {
            say::asks(name, from, to, criterion)
        } else {
            say::asks_value(name, from, to, criterion)
        };
        document.item(asked.say(lang));
    }
    document
}
