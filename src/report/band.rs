//! Doubts as a document: what widens the interval, which ratings remain, how likely they are.

use super::document::{Align, Document, Grid, Tone};
use crate::band::{Band, Distribution, Doubt};
use crate::lang::{Lang, Say, banding as say, label};
use crate::number::{Chance, Exact};
use crate::score::Scorecard;

/// More printed values of the index than this are left to csv and json.
const MOST_ROWS: usize = 30;

/// What the doubts of a score leave open; nothing where nobody asked.
pub(super) fn band_document(score: &Scorecard, lang: Lang) -> Document {
    let mut document = Document::default();
    let Some(band) = &score.band else {
        return document;
    };
    if band.doubts.is_empty() {
        document.line(say::no_doubts().get(lang));
        return document;
    }
    let (low, high) = (score.index.low, score.index.high);
    let fine = |exact: Exact| fine(exact, score.rubric().decimals, lang);
    document.line(say::between(fine(low), fine(high), fine(high - low)).say(lang));
    if let Some(values) = band.values {
        document.line(say::values_possible(values).say(lang));
    }
    document.heading(say::doubts_heading().say(lang));
    document.grid(doubts(band, score, lang));
    document.heading(say::ratings_heading().say(lang));
    document.grid(ratings(band, score, lang));
    match &band.distribution {
        Some(distribution) => document.extend(spread(distribution, score, lang)),
        None => document.line(say::no_distribution().get(lang)),
    }
    document.heading(label::structure_heading().say(lang));
    document
}

/// `3,1625`, or `3,3867 (254/75)` where two decimals more than the index has do not tell it all.
fn fine(exact: Exact, decimals: u8, lang: Lang) -> String {
    let rounded = exact.half_up(decimals.saturating_add(2));
    if rounded.exact() == exact {
        rounded.short(lang)
    } else {
        format!("{} ({exact})", rounded.say(lang))
    }
}

fn doubts(band: &Band, score: &Scorecard, lang: Lang) -> Grid {
    let rubric = score.rubric();
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (say::cause().say(lang), Align::Left),
        (say::from_to().say(lang), Align::Right),
        (say::widens().say(lang), Align::Right),
        (say::of_width().say(lang), Align::Right),
    ]);
    let width = score.index.high - score.index.low;
    for one in &band.doubts {
        let indicator = &rubric.indicators[one.indicator];
        let answer = &score.assessment.answers[one.indicator];
        let Some(doubt) = &answer.doubt else { continue };
        let share = one.width * Exact::from(100) / width;
        let cells = vec![
            format!("{} {}", indicator.id, indicator.name.get(lang)),
            doubt.cause.words().say(lang),
            ends(doubt, lang),
            one.width.half_up(rubric.decimals + 1).say(lang),
            format!("{}%", share.half_up(1).say(lang)),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

/// `2–3`.
pub(super) fn ends(doubt: &Doubt, lang: Lang) -> String {
    format!("{}–{}", doubt.low.say(lang), doubt.high.say(lang))
}

fn ratings(band: &Band, score: &Scorecard, lang: Lang) -> Grid {
    let decimals = score.rubric().decimals;
    let likely = band.distribution.is_some();
    let mut columns = vec![
        (label::rating().say(lang), Align::Left),
        (label::from().say(lang), Align::Right),
    ];
    if likely {
        columns.push((say::chance().say(lang), Align::Right));
        columns.push((say::at_least().say(lang), Align::Right));
    }
    let mut grid = Grid::new(columns);
    for (position, one) in band.ratings.iter().enumerate() {
        let from = one.rating.from.half_up(decimals).say(lang);
        let mut cells = vec![one.rating.name.say(lang), from];
        if let Some(chance) = &one.chance {
            let higher = band.ratings.iter().skip(position);
            let at_least: Chance = higher.filter_map(|one| one.chance.as_ref()).sum();
            cells.push(percent(chance, lang));
            cells.push(percent(&at_least, lang));
        }
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn spread(distribution: &Distribution, score: &Scorecard, lang: Lang) -> Document {
    let decimals = score.rubric().decimals;
    let mut document = Document::default();
    document.heading(say::distribution_heading().say(lang));
    let quantile = |part: u8| {
        let index = distribution.quantile(part)?;
        Some(index.half_up(decimals))
    };
    if let (Some(median), Some(low), Some(high)) = (quantile(50), quantile(5), quantile(95)) {
        let mean = distribution.mean.half_up(decimals);
        document.line(say::centre(mean, median, low, high).say(lang));
    }
    document.line(say::independent().say(lang));
    let printed = distribution.printed(decimals);
    if printed.len() > MOST_ROWS {
        document.line(say::distribution_excerpt(printed.len()).say(lang));
        return document;
    }
    let mut grid = Grid::new([
        (score.rubric().index.say(lang), Align::Right),
        (say::chance().say(lang), Align::Right),
        (say::at_least().say(lang), Align::Right),
    ]);
    for (position, (index, chance)) in printed.iter().enumerate() {
        let higher = printed.iter().skip(position);
        let at_least: Chance = higher.map(|(_, chance)| chance).sum();
        let cells = vec![
            index.say(lang),
            percent(chance, lang),
            percent(&at_least, lang),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    document.grid(grid);
    document
}

/// `12,50%`. What is possible is never shown as nothing, nor what is not certain as certain.
fn percent(chance: &Chance, lang: Lang) -> String {
    let shown = chance.in_percent().half_up(2);
    match shown.units() {
        0 if !chance.is_zero() => say::below_shown(lang.decimal("0.01")).say(lang),
        10_000 if !chance.is_certain() => say::above_shown(lang.decimal("99.99")).say(lang),
        _ => format!("{}%", shown.say(lang)),
    }
}
