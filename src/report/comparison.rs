//! A comparison as a document: columns side by side, then what moved the index.

use super::across::across_document;
use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use super::scorecard::{bounds_words, headline, rating_words};
use crate::compare::{Change, Column, Comparison, Line, LineCell, Movement};
use crate::lang::moving::Counted;
use crate::lang::{Lang, List, Say, label, moving as say};
use crate::number::Exact;

/// The comparison, heading and tables.
#[must_use]
pub fn comparison_document(comparison: &Comparison, lang: Lang) -> Document {
    let mut document = Document::default();
    let labels: Vec<&str> = comparison
        .columns
        .iter()
        .map(|column| column.label.as_str())
        .collect();
    let owner = comparison
        .columns
        .first()
        .and_then(|column| column.agency.clone());
    match owner.filter(|_| is_one_agency(comparison)) {
        Some(agency) => document.heading(format!("{agency}: {}", labels.join(" → "))),
        None => document.heading(labels.join(" · ")),
    }
    document.line(summary(comparison, lang));
    if let [first, .., last] = &comparison.columns[..]
        && !comparison.is_one_method()
    {
        let (from, to) = (&first.rubric.regulation, &last.rubric.regulation);
        document.line(label::method_changed_heading(from, to).say(lang));
    }
    document.grid(side_by_side(comparison, lang));
    if let Some(moved) = movements(comparison, lang) {
        document.extend(moved);
    }
    if let (Some(one), [first, .., last]) = (&comparison.across, &comparison.columns[..]) {
        document.extend(across_document(one, [&first.label, &last.label], lang));
    }
    let rubrics = comparison.columns.iter().map(|column| &*column.rubric);
    document.extend(caveat::document(rubrics, lang));
    document
}

fn is_one_agency(comparison: &Comparison) -> bool {
    let mut pairs = comparison.columns.windows(2);
    pairs.all(|pair| pair[0].agency == pair[1].agency)
}

/// "Indeks SPBE 3,42 → 3,70 (+0,27), Baik → Sangat Baik"; arrows and a change only where one
/// agency was measured with one method, for nothing leads from one agency to another.
fn summary(comparison: &Comparison, lang: Lang) -> String {
    let Some(line) = comparison.lines.first() else {
        return String::new();
    };
    let numbers: Vec<String> = comparison
        .columns
        .iter()
        .zip(&line.cells)
        .map(|(column, cell)| shown(column, cell.as_ref(), lang))
        .collect();
    let one_agency = is_one_agency(comparison);
    let between = if one_agency { " → " } else { " · " };
    let change = comparison
        .index_change()
        .filter(|_| one_agency && comparison.is_one_method())
        .map(|change| format!(" ({})", change.shown.signed(lang)))
        .unwrap_or_default();
    let ratings: Vec<String> = comparison
        .columns
        .iter()
        .map(|column| rating(column, lang))
        .collect();
    let name = line.name.get(lang);
    format!(
        "{name} {}{change}, {}",
        numbers.join(between),
        ratings.join(between)
    )
}

fn shown(column: &Column, cell: Option<&LineCell>, lang: Lang) -> String {
    let computed = cell.and_then(|cell| cell.value);
    let computed = computed.map(|bounds| bounds_words(bounds, column.rubric.decimals, lang));
    let printed = cell
        .and_then(|cell| cell.printed)
        .map(|printed| printed.say(lang));
    match (computed, printed) {
        (Some(computed), Some(printed)) => label::computed_and_printed(computed, printed).say(lang),
        (Some(number), None) | (None, Some(number)) => number,
        (None, None) => "—".to_owned(),
    }
}

/// The rating of a column: of its computed index, else of its printed one.
fn rating(column: &Column, lang: Lang) -> String {
    if let Some(score) = &column.score {
        let (low, high) = score.ratings();
        return rating_words(&low, &high, lang);
    }
    let Some(result) = &column.published else {
        return "—".to_owned();
    };
    match (&result.rating, &result.index) {
        (Some(rating), _) => column
            .rubric
            .band_named(&rating.value)
            .map_or_else(|| rating.value.clone(), |band| band.name.say(lang)),
        (None, Some(index)) => column
            .rubric
            .rate(index.value.value(), column.year)
            .band
            .name
            .say(lang),
        (None, None) => "—".to_owned(),
    }
}

/// What is shown of a column: its own score, its share of the parent, what was printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Facet {
    Value,
    Contribution,
    Printed,
}

pub(super) fn facets(column: &Column) -> Vec<Facet> {
    let mut facets = Vec::new();
    if column.score.is_some() {
        facets.extend([Facet::Value, Facet::Contribution]);
    }
    if column.published.is_some() {
        facets.push(Facet::Printed);
    }
    facets
}

pub(super) fn side_by_side(comparison: &Comparison, lang: Lang) -> Grid {
    let mut columns = vec![
        (label::part().say(lang), Align::Left),
        (label::weight().say(lang), Align::Right),
    ];
    for column in &comparison.columns {
        for facet in facets(column) {
            let word = match facet {
                Facet::Value => label::score(),
                Facet::Contribution => label::contribution(),
                // Beside what was computed a table is wide enough.
                Facet::Printed if column.score.is_some() => label::print(),
                Facet::Printed => label::printed(),
            };
            columns.push((
                format!("{}\n{}", column.label, word.get(lang)),
                Align::Right,
            ));
        }
    }
    let change = if is_one_agency(comparison) {
        label::change()
    } else {
        label::difference()
    };
    let pairs = comparison.columns.len().saturating_sub(1);
    for position in 0..pairs {
        let title = if pairs == 1 {
            change.say(lang)
        } else {
            let (from, to) = (
                &comparison.columns[position],
                &comparison.columns[position + 1],
            );
            format!("{}\n{} →\n{}", change.get(lang), from.label, to.label)
        };
        columns.push((title, Align::Right));
    }
    let mut grid = Grid::new(columns);
    for line in &comparison.lines {
        let depth = line.node.as_ref().map_or(0, |node| node.depth);
        let strong = line.node.as_ref().is_none_or(|node| node.depth == 0);
        let changes: Vec<Option<Change>> = (0..pairs)
            .map(|from| comparison.change(line, from, from + 1))
            .collect();
        let fell = changes
            .iter()
            .flatten()
            .any(|change| change.exact < Exact::ZERO);
        let tone = match (fell, strong) {
            (true, _) => Tone::Fell,
            (false, true) => Tone::Strong,
            (false, false) => Tone::Plain,
        };
        grid.row(depth, tone, cells(comparison, line, &changes, lang));
    }
    grid
}

fn cells(
    comparison: &Comparison,
    line: &Line,
    changes: &[Option<Change>],
    lang: Lang,
) -> Vec<String> {
    let mut cells = match &line.node {
        None => vec![line.name.say(lang), String::new()],
        Some(node) => vec![
            format!("{} {}", node.id, line.name.get(lang)),
            node.weight.half_up(2).short(lang),
        ],
    };
    for (column, cell) in comparison.columns.iter().zip(&line.cells) {
        let decimals = column.rubric.decimals;
        for facet in facets(column) {
            let number = cell.as_ref().and_then(|cell| match facet {
                Facet::Value => Some(bounds_words(cell.value?, decimals, lang)),
                // Of a domain the share is its own score, as in printed tables: shown once.
                Facet::Contribution if line.node.as_ref().is_none_or(|n| n.depth == 0) => None,
                Facet::Contribution => Some(bounds_words(cell.contribution?, decimals, lang)),
                Facet::Printed => Some(cell.printed?.say(lang)),
            });
            cells.push(number.unwrap_or_default());
        }
    }
    for change in changes {
        cells.push(
            change
                .as_ref()
                .map(|change| change_words(change, lang))
                .unwrap_or_default(),
        );
    }
    cells
}

/// `▲ +0,12`, `▼ -0,10`: a mark beside the sign, so that a fall is seen without colour.
fn change_words(change: &Change, lang: Lang) -> String {
    let mark = match change.exact.cmp(&Exact::ZERO) {
        std::cmp::Ordering::Less => "▼ ",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "▲ ",
    };
    format!("{mark}{}", change.shown.signed(lang))
}

/// "3,42 → 3,70: delapan indikator naik, tidak ada yang turun; paling kuat I30 … +0,05".
fn explanation(comparison: &Comparison, lang: Lang) -> String {
    /// So many indicators are named; the table below has them all.
    const NAMED: usize = 3;
    let decimals = comparison
        .columns
        .last()
        .map_or(2, |column| column.rubric.decimals);
    let moved = |movement: &Movement| {
        let by = movement.total.half_up(decimals).signed(lang);
        // What rounds to nothing has moved it all the same.
        let by = match movement.total.half_up(decimals).units() {
            0 => movement
                .total
                .half_up(decimals.saturating_add(2))
                .signed(lang),
            _ => by,
        };
        let indicator = format!("{} {}", movement.id, movement.name.get(lang));
        say::moved(indicator, by).say(lang)
    };
    let sum = |up: bool| -> (usize, String) {
        let of = |one: &&Movement| (one.total > Exact::ZERO) == up;
        let some = comparison.movements.iter().filter(of);
        let total: Exact = some.clone().map(|one| one.total).sum();
        (some.count(), total.half_up(decimals).signed(lang))
    };
    let ((rose, up), (fell, down)) = (sum(true), sum(false));
    let what = match (rose, fell) {
        (1, 0) => say::one_rose(),
        (0, 1) => say::one_fell(),
        (rose, 0) => say::only_rose(Counted(rose)),
        (0, fell) => say::only_fell(Counted(fell)),
        (rose, fell) => say::rose_and_fell(Counted(rose), up, Counted(fell), down),
    };
    let named: Vec<String> = comparison.movements.iter().take(NAMED).map(moved).collect();
    let what = if comparison.movements.len() > NAMED {
        say::strongest(what, List(named))
    } else {
        say::all_of_them(what, List(named))
    };
    let index = |position: usize| {
        let column = comparison.columns.get(position)?;
        Some(bounds_words(
            column.score.as_ref()?.index,
            column.rubric.decimals,
            lang,
        ))
    };
    let last = comparison.columns.len().saturating_sub(1);
    match (index(0), index(last)) {
        (Some(from), Some(to)) => say::explained(from, to, what).say(lang),
        _ => what.say(lang),
    }
}

/// What each domain and aspect moved the index by; its parts add up to it.
fn by_part(comparison: &Comparison, lang: Lang) -> Option<Grid> {
    let last = comparison.columns.len().checked_sub(1)?;
    let decimals = comparison.columns.get(last)?.rubric.decimals;
    let mut grid = Grid::new([
        (label::part().say(lang), Align::Left),
        (say::own_score().say(lang), Align::Right),
        (label::moved_index_by().say(lang), Align::Right),
    ]);
    for line in &comparison.lines {
        let effect = comparison.index_effect(line)?;
        let own = comparison.change(line, 0, last)?;
        let (depth, name, tone) = match &line.node {
            None => (0, line.name.say(lang), Tone::Strong),
            Some(node) => {
                let tone = if effect < Exact::ZERO {
                    Tone::Fell
                } else {
                    Tone::Plain
                };
                (
                    node.depth,
                    format!("{} {}", node.id, line.name.get(lang)),
                    tone,
                )
            }
        };
        let cells = vec![
            name,
            own.shown.signed(lang),
            effect.half_up(decimals.saturating_add(2)).signed(lang),
        ];
        grid.row(depth, tone, cells);
    }
    Some(grid)
}

/// The indicators that moved; their parts add up to the change of the index.
fn movements(comparison: &Comparison, lang: Lang) -> Option<Document> {
    let [first, .., last] = &comparison.columns[..] else {
        return None;
    };
    let (Some(_), Some(score)) = (&first.score, &last.score) else {
        return None;
    };
    if !comparison.is_one_method() {
        return None;
    }
    let mut document = Document::default();
    document.heading(label::indicators_that_moved().say(lang));
    if comparison.movements.is_empty() {
        document.line(label::no_indicator_moved().say(lang));
        return Some(document);
    }
    document.line(explanation(comparison, lang));
    if let Some(change) = comparison.index_change()
        && change.shown != change.of_shown
    {
        let exact = change.exact.half_up(last.rubric.decimals.saturating_add(2));
        let (shown, exact) = (change.of_shown.signed(lang), exact.signed(lang));
        let fraction = change.exact.to_string();
        document.line(say::hides(shown, exact, fraction).say(lang));
    }
    // Two decimals more than the index, so that the parts visibly add up.
    let decimals = last.rubric.decimals.saturating_add(2);
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (first.label.clone(), Align::Right),
        (last.label.clone(), Align::Right),
        (label::moved_index_by().say(lang), Align::Right),
        (label::place().say(lang), Align::Left),
    ]);
    for movement in &comparison.movements {
        let tone = if movement.total < Exact::ZERO {
            Tone::Fell
        } else {
            Tone::Plain
        };
        let place = score.assessment.answers[movement.indicator].place.as_ref();
        let cells = vec![
            format!("{} {}", movement.id, movement.name.get(lang)),
            movement.from.say(lang),
            movement.to.say(lang),
            movement.total.half_up(decimals).signed(lang),
            place.map(ToString::to_string).unwrap_or_default(),
        ];
        grid.row(0, tone, cells);
    }
    let total: Exact = comparison
        .movements
        .iter()
        .map(|movement| movement.total)
        .sum();
    let total = total.half_up(decimals).signed(lang);
    let cells = vec![
        label::total().say(lang),
        String::new(),
        String::new(),
        total,
        String::new(),
    ];
    grid.row(0, Tone::Strong, cells);
    document.grid(grid);
    if let Some(parts) = by_part(comparison, lang) {
        document.heading(say::by_part_heading().say(lang));
        document.grid(parts);
    }
    if !score.is_complete() {
        document.line(headline(score, lang));
    }
    Some(document)
}
