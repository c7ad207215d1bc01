//! What rose and what fell since the year before, and by which indicators.

use super::{index_change, say};
use crate::compare::Movement;
use crate::evaluation::Evaluation;
use crate::lang::{Lang, Say, Text, label, many::many};
use crate::number::Exact;
use crate::report::document::{Align, Document, Grid, Tone};
use crate::report::facts::{self, Pair};
use crate::report::scorecard::bounds_words;

pub(super) fn change(evaluation: &Evaluation, pair: &Pair<'_>, lang: Lang) -> Document {
    let mut document = Document::default();
    let label = |at| facts::year_label(evaluation, at);
    let (from, to) = (label(pair.from_at), label(pair.to_at));
    document.heading(say::change_heading(&from, &to).say(lang));
    if !pair.is_one_method() {
        document.line(method_changed(pair, (&from, &to), lang));
        document.lines(effects(pair, (&from, &to), lang));
        return document;
    }
    if let Some(sentence) = index_change(pair, (&from, &to), lang) {
        document.line(sentence);
        document.line(ratings(pair, lang));
    }
    document.lines(parts_moved(pair, lang));
    document.grid(parts(pair, lang));
    let Some(movements) = pair.movements() else {
        document.line(change_open().say(lang));
        return document;
    };
    document.lines(moved(pair, &movements, lang));
    if !movements.is_empty() {
        document.grid(indicators(pair, &movements, (&from, &to), lang));
    }
    document
}

/// That the years cannot be compared, and why.
pub(in crate::report) fn method_changed(
    pair: &Pair<'_>,
    years: (&str, &str),
    lang: Lang,
) -> String {
    let (from, to) = (pair.from.rubric(), pair.to.rubric());
    say::method_changed(&from.regulation, years.0, &to.regulation, years.1).say(lang)
}

/// What the difference across two regulations consists of, where that can be told.
fn effects(pair: &Pair<'_>, years: (&str, &str), lang: Lang) -> Vec<String> {
    let number = |score: &crate::score::Scorecard| {
        let index = score.exact_index()?;
        Some(index.half_up(score.rubric().decimals))
    };
    let (Some(from), Some(to)) = (number(pair.from), number(pair.to)) else {
        return Vec::new();
    };
    let mut lines = vec![say::two_indices(years.0, from, years.1, to).say(lang)];
    if let Some(across) = pair.across() {
        let signed = |exact: Exact| exact.half_up(fine(pair)).signed(lang);
        let same = across.count(crate::compare::Fate::Comparable);
        if same == 0 {
            let total = signed(across.effects().total());
            lines.push(say::all_method(total, &across.crosswalk.name).say(lang));
            return lines;
        }
        let effects = across.effects();
        let [total, level, weight, structure] = [
            signed(effects.total()),
            signed(effects.level),
            signed(effects.weight),
            signed(effects.structure),
        ];
        lines.push(say::effects(total, level, weight, structure).say(lang));
        lines.push(
            say::effects_rest_on(many(same, "indikator", "indicator"), &across.crosswalk.name)
                .say(lang),
        );
    }
    lines
}

fn ratings(pair: &Pair<'_>, lang: Lang) -> String {
    let (from, to) = (pair.from.ratings().0.band, pair.to.ratings().0.band);
    match to.from.cmp(&from.from) {
        std::cmp::Ordering::Greater => say::rating_rose(&from.name, &to.name),
        std::cmp::Ordering::Less => say::rating_fell(&from.name, &to.name),
        std::cmp::Ordering::Equal => say::rating_same(&to.name),
    }
    .say(lang)
}

/// Which of the parts at the top rose and which fell, domains in the SPBE.
fn parts_moved(pair: &Pair<'_>, lang: Lang) -> Vec<String> {
    let decimals = pair.to.rubric().decimals;
    let tops = pair.to.walk();
    let tops = tops.filter(|node| node.depth == 0 && node.indicator.is_none());
    let (mut rose, mut fell) = (Vec::new(), Vec::new());
    for node in tops {
        let Some(before) = pair.before(node) else {
            continue;
        };
        let Some(change) = pair.change(before.value, node.value) else {
            continue;
        };
        let number = |bounds| bounds_words(bounds, decimals, lang);
        let name = format!("{} {}", node.id, node.name.get(lang));
        let moved = say::part_moved(name, number(before.value), number(node.value)).say(lang);
        match change.exact.cmp(&Exact::ZERO) {
            std::cmp::Ordering::Greater => rose.push(moved),
            std::cmp::Ordering::Less => fell.push(moved),
            std::cmp::Ordering::Equal => {}
        }
    }
    let kind = facts::kind(pair.to.rubric(), 0);
    let mut lines = Vec::new();
    if !rose.is_empty() {
        lines.push(say::parts_rose(&kind, crate::lang::List(rose)).say(lang));
    }
    if !fell.is_empty() {
        lines.push(say::parts_fell(&kind, crate::lang::List(fell)).say(lang));
    }
    lines
}

/// The parts of the tree above the indicators, before and after.
fn parts(pair: &Pair<'_>, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::part().say(lang), Align::Left),
        (say::before().say(lang), Align::Right),
        (say::after().say(lang), Align::Right),
        (label::change().say(lang), Align::Right),
    ]);
    let decimals = pair.to.rubric().decimals;
    for node in pair.to.walk().filter(|node| node.indicator.is_none()) {
        let Some(before) = pair.before(node) else {
            continue;
        };
        let change = pair.change(before.value, node.value);
        let tone = match (&change, node.depth) {
            (Some(change), _) if change.exact < Exact::ZERO => Tone::Fell,
            (_, 0) => Tone::Strong,
            _ => Tone::Plain,
        };
        let cells = vec![
            format!("{} {}", node.id, node.name.get(lang)),
            bounds_words(before.value, decimals, lang),
            bounds_words(node.value, decimals, lang),
            change.map_or_else(|| "—".to_owned(), |change| change.shown.signed(lang)),
        ];
        grid.row(node.depth, tone, cells);
    }
    grid
}

/// How many indicators moved, and which of them the index most.
pub(in crate::report) fn moved(pair: &Pair<'_>, movements: &[Movement], lang: Lang) -> Vec<String> {
    let total = pair.to.assessment.answers.len();
    let fell = movements
        .iter()
        .filter(|one| one.total < Exact::ZERO)
        .count();
    let count = |count: usize| match count {
        0 => say::none(),
        _ => Text::new(count.to_string(), count.to_string()),
    };
    let same = count(total - movements.len());
    let (rose, fell) = (count(movements.len() - fell), count(fell));
    let mut lines = vec![say::moved(total, rose, fell, same).say(lang)];
    let rubric = pair.to.rubric();
    let level = |value: Exact| {
        let shown = facts::value_words(rubric, value, lang);
        if rubric.scale.is_whole() {
            say::level(shown)
        } else {
            say::value(shown)
        }
    };
    if let Some((first, rest)) = movements.split_first() {
        let indicator = format!("{} {}", first.id, first.name.get(lang));
        let by = first.total.half_up(fine(pair)).signed(lang);
        let sentence = say::strongest_movement(indicator, level(first.from), level(first.to), by);
        let equal = rest
            .iter()
            .filter(|one| one.total.abs() == first.total.abs());
        let equal: Vec<&str> = equal.map(|one| one.id.as_str()).collect();
        let mut sentence = sentence.say(lang);
        if !equal.is_empty() {
            let others = say::as_strong_movements(crate::lang::List(equal));
            sentence = format!("{sentence} {}", others.get(lang));
        }
        lines.push(sentence);
        lines.push(say::movements_sum().say(lang));
    }
    lines
}

pub(in crate::report) fn indicators(
    pair: &Pair<'_>,
    movements: &[Movement],
    years: (&str, &str),
    lang: Lang,
) -> Grid {
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (say::level_before(years.0).say(lang), Align::Right),
        (say::level_before(years.1).say(lang), Align::Right),
        (say::effect().say(lang), Align::Right),
    ]);
    let decimals = fine(pair);
    for movement in movements {
        let tone = if movement.total < Exact::ZERO {
            Tone::Fell
        } else {
            Tone::Plain
        };
        let cells = vec![
            format!("{} {}", movement.id, movement.name.get(lang)),
            facts::value_words(pair.to.rubric(), movement.from, lang),
            facts::value_words(pair.to.rubric(), movement.to, lang),
            movement.total.half_up(decimals).signed(lang),
        ];
        grid.row(0, tone, cells);
    }
    let total: Exact = movements.iter().map(|movement| movement.total).sum();
    let total = total.half_up(decimals).signed(lang);
    let cells = vec![
        label::total().say(lang),
        String::new(),
        String::new(),
        total,
    ];
    grid.row(0, Tone::Strong, cells);
    grid
}

/// Why there is no breakdown while answers are missing.
pub(in crate::report) fn change_open() -> Text {
    say::change_open()
}

/// Two decimals more than the index, so that the parts visibly add up.
pub(in crate::report) fn fine(pair: &Pair<'_>) -> u8 {
    pair.to.rubric().decimals.saturating_add(2)
}
