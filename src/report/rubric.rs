//! A rubric as a document.

use super::document::{Align, Document, Grid, Tone};
use super::{caveat, kinds};
use crate::lang::{Lang, Say, banding, label};
use crate::number::Exact;
use crate::rubric::{Basis, Demand, Extension, Rubric};
use std::sync::Arc;

/// The rubrics there are, one line each.
#[must_use]
pub fn rubric_list(rubrics: &[Arc<Rubric>], lang: Lang) -> Document {
    let mut grid = Grid::new([
        (label::id().say(lang), Align::Left),
        (label::regulation().say(lang), Align::Left),
        (label::years().say(lang), Align::Right),
        (label::indicators().say(lang), Align::Right),
        (label::scale().say(lang), Align::Right),
    ]);
    for rubric in rubrics {
        let scale = format!(
            "{}–{}",
            rubric.scale.min.say(lang),
            rubric.scale.max.say(lang)
        );
        let count = rubric.indicators.len().to_string();
        let cells = vec![
            rubric.id.clone(),
            rubric.regulation.clone(),
            years(rubric, lang),
            count,
            scale,
        ];
        grid.row(0, Tone::Plain, cells);
    }
    let mut document = Document::default();
    document.grid(grid);
    document
}

fn years(rubric: &Rubric, lang: Lang) -> String {
    let (from, to) = (*rubric.years.start(), *rubric.years.end());
    if rubric.is_of_any_year() {
        label::any_year().say(lang)
    } else if to == u16::MAX {
        label::and_later(from).say(lang)
    } else {
        format!("{from}–{to}")
    }
}

/// Everything a rubric says; the criteria and typical evidence only if asked for.
#[must_use]
pub fn rubric_document(rubric: &Rubric, criteria: bool, lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(format!("{} ({})", rubric.name.get(lang), rubric.regulation));
    document.line(format!("{} · {}", rubric.id, years(rubric, lang)));
    document.line(caveat::status(rubric).say(lang));
    for line in caveat::lines(rubric, lang) {
        document.line(line);
    }
    document.line(format!("{}: {}", label::digest().get(lang), rubric.sha256));
    if let Some(extension) = &rubric.extends {
        document.heading(label::changes_heading(&extension.base).say(lang));
        document.line(format!(
            "{} {}: {}",
            label::digest().get(lang),
            extension.base,
            extension.sha256
        ));
        document.grid(changes(extension, lang));
    }
    let scale = rubric.scale;
    document.line(label::scale_is(scale.min, scale.max, scale.step).say(lang));
    document.line(label::rounding_is(rubric.decimals).say(lang));
    document.line(rating_basis(rubric, lang));
    document.heading(label::ratings_heading().say(lang));
    document.grid(ratings(rubric, lang));
    document.heading(label::levels_heading().say(lang));
    document.grid(levels(rubric, lang));
    document.heading(label::structure_heading().say(lang));
    document.grid(structure(rubric, lang));
    if criteria {
        document.heading(label::criteria_heading().say(lang));
        document.grid(criteria_grid(rubric, lang));
    }
    let demanded = &rubric.evidence_rules;
    if !demanded.rules.is_empty() || !demanded.cumulative {
        document.heading(label::evidence_rules_heading().say(lang));
        let from = demanded.from_level;
        document.line(if demanded.cumulative {
            label::documents_from_level(from).say(lang)
        } else {
            label::highest_document_from_level(from).say(lang)
        });
        if !demanded.rules.is_empty() {
            document.grid(evidence_rules(rubric, lang));
        }
    }
    if rubric.indicators.iter().any(|one| one.external.is_some()) {
        document.heading(label::outside_heading().say(lang));
        document.grid(outside(rubric, lang));
    }
    document.heading(label::sources_heading().say(lang));
    document.grid(sources(rubric, lang));
    document
}

/// What a rubric says that its base does not.
fn changes(extension: &Extension, lang: Lang) -> Grid {
    let several = extension
        .changes
        .windows(2)
        .any(|pair| pair[0].by != pair[1].by);
    let mut columns = vec![
        (label::part().say(lang), Align::Left),
        (label::changed_key().say(lang), Align::Left),
        (label::changed_before().say(lang), Align::Left),
        (label::changed_after().say(lang), Align::Left),
    ];
    if several {
        columns.push((label::changed_by().say(lang), Align::Left));
    }
    let mut grid = Grid::new(columns);
    for change in &extension.changes {
        let mut cells = vec![
            change.part.clone().unwrap_or_default(),
            change.key.clone(),
            change.before.clone().unwrap_or_default(),
            change.after.clone(),
        ];
        if several {
            cells.push(change.by.clone());
        }
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn evidence_rules(rubric: &Rubric, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::evidence().say(lang), Align::Left),
        (label::indicators().say(lang), Align::Left),
        (label::levels().say(lang), Align::Left),
        (label::sources_heading().say(lang), Align::Left),
    ]);
    for rule in &rubric.evidence_rules.rules {
        let numbers: Vec<usize> = rule.indicators.iter().map(|index| index + 1).collect();
        let levels: Vec<usize> = rule.levels.iter().map(|&level| level.into()).collect();
        let cells = vec![
            rule.name.say(lang),
            runs(&numbers),
            runs(&levels),
            format!("{} [{}]", rule.source, rule.confidence),
        ];
        grid.row(0, Tone::Plain, cells);
        if let Demand::Kinds(demand) = &rule.demand {
            let said = kinds::demanded(rubric, demand, lang);
            grid.row(
                1,
                Tone::Plain,
                vec![said, String::new(), String::new(), String::new()],
            );
        }
    }
    grid
}

/// The indices of other agencies that become values, with the points of their conversion, and the
/// scores that levels ask for.
fn outside(rubric: &Rubric, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (label::source_value().say(lang), Align::Left),
        (label::conversion().say(lang), Align::Left),
    ]);
    for one in &rubric.indicators {
        if let Some(external) = &one.external {
            let points = external.points.iter();
            let points = points
                .map(|point| format!("{} → {}", point.index.say(lang), point.value.say(lang)));
            let name = format!("{} ({})", external.name.get(lang), external.owner);
            let points: Vec<String> = points.collect();
            grid.row(
                0,
                Tone::Plain,
                vec![one.id.clone(), name, points.join("; ")],
            );
        }
        if let Some(score) = &one.score {
            let levels = score.levels.iter();
            let levels = levels.map(|(level, least)| label::score_for(*level, *least).say(lang));
            let name = format!("{} ({})", score.name.get(lang), score.owner);
            let levels: Vec<String> = levels.collect();
            grid.row(
                0,
                Tone::Plain,
                vec![one.id.clone(), name, levels.join("; ")],
            );
        }
    }
    grid
}

/// Numbers as people write them: `1–2, 4–28`.
fn runs(numbers: &[usize]) -> String {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let runs = runs.filter_map(|run| match (run.first()?, run.last()?) {
        (first, last) if first == last => Some(first.to_string()),
        (first, last) => Some(format!("{first}–{last}")),
    });
    runs.collect::<Vec<_>>().join(", ")
}

fn rating_basis(rubric: &Rubric, lang: Lang) -> String {
    let mut words = vec![match rubric.rate_on.default {
        Basis::Exact => label::rated_exact().say(lang),
        Basis::Rounded => label::rated_rounded().say(lang),
    }];
    words.extend(
        rubric
            .rate_on
            .years
            .iter()
            .map(|(year, basis)| match basis {
                Basis::Exact => label::rated_exact_in(*year).say(lang),
                Basis::Rounded => label::rated_rounded_in(*year).say(lang),
            }),
    );
    words.join("; ") + "."
}

fn ratings(rubric: &Rubric, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::rating().say(lang), Align::Left),
        (label::from().say(lang), Align::Right),
        (label::below().say(lang), Align::Right),
    ]);
    for (position, band) in rubric.bands.iter().enumerate() {
        let highest = position + 1 == rubric.bands.len();
        let to = band.to.half_up(rubric.decimals).say(lang);
        let to = if highest { format!("= {to}") } else { to };
        let from = band.from.half_up(rubric.decimals).say(lang);
        grid.row(0, Tone::Plain, vec![band.name.say(lang), from, to]);
    }
    grid
}

fn levels(rubric: &Rubric, lang: Lang) -> Grid {
    let heads = rubric
        .capabilities
        .iter()
        .map(|one| (one.name.say(lang), Align::Left));
    let mut columns = vec![(label::level().say(lang), Align::Right)];
    columns.extend(heads);
    let mut grid = Grid::new(columns);
    for level in rubric.levels() {
        let mut cells = vec![level.to_string()];
        let names = rubric.capabilities.iter().map(|one| one.levels.get(&level));
        cells.extend(names.map(|name| name.map(|name| name.say(lang)).unwrap_or_default()));
        let starts = rubric.capabilities.iter();
        let starts = starts.filter_map(|one| one.starts.get(&level));
        for (cell, start) in cells.iter_mut().skip(1).zip(starts) {
            let from = label::from_value(start.half_up(rubric.decimals));
            *cell = format!("{cell} ({})", from.get(lang));
        }
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn structure(rubric: &Rubric, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::part().say(lang), Align::Left),
        (label::weight().say(lang), Align::Right),
        (banding::effective_weight().say(lang), Align::Right),
        (banding::one_level().say(lang), Align::Right),
        (label::capability().say(lang), Align::Left),
    ]);
    for node in rubric.walk() {
        let tone = if node.depth == 0 {
            Tone::Strong
        } else {
            Tone::Plain
        };
        let indicator = node
            .children
            .is_empty()
            .then(|| &rubric.indicators[node.indicators.start]);
        let capability = indicator.map(|one| rubric.capabilities[one.capability].name.say(lang));
        let name = format!("{} {}", node.id, node.name.get(lang));
        let share = node.weight / rubric.weight;
        let percent = (share * Exact::from(100)).half_up(2).say(lang);
        // What the index gains when an indicator rises by one level.
        let level = indicator.map(|_| share.half_up(rubric.decimals + 2).say(lang));
        let cells = vec![
            name,
            node.weight.say(lang),
            format!("{percent}%"),
            level.unwrap_or_default(),
            capability.unwrap_or_default(),
        ];
        grid.row(node.depth, tone, cells);
    }
    grid
}

fn criteria_grid(rubric: &Rubric, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (label::level().say(lang), Align::Right),
        (label::criteria_heading().say(lang), Align::Left),
    ]);
    for indicator in &rubric.indicators {
        let name = format!("{} {}", indicator.id, indicator.name.get(lang));
        grid.row(0, Tone::Strong, vec![name, String::new(), String::new()]);
        for (level, text) in &indicator.criteria {
            grid.row(
                1,
                Tone::Plain,
                vec![String::new(), level.to_string(), text.clone()],
            );
        }
        let evidence = format!("{}: {}", label::evidence().get(lang), indicator.evidence);
        grid.row(1, Tone::Plain, vec![String::new(), String::new(), evidence]);
    }
    grid
}

fn sources(rubric: &Rubric, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::part().say(lang), Align::Left),
        (label::sources_heading().say(lang), Align::Left),
        (label::confidence().say(lang), Align::Left),
    ]);
    for source in &rubric.sources {
        let cells = vec![
            source.part.clone(),
            source.source.clone(),
            source.confidence.clone(),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}
