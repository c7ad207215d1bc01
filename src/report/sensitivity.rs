//! What each indicator weighs, and the index without it, as a document.

use super::document::{Align, Document, Grid, Tone};
use super::scorecard::{bounds_words, rating_words};
use crate::lang::{Lang, Say, banding as say, label};
use crate::number::Exact;
use crate::score::Scorecard;

/// What each indicator means for the index; nothing where nobody asked.
pub(super) fn sensitivity_document(score: &Scorecard, lang: Lang) -> Document {
    let mut document = Document::default();
    let Some(all) = &score.sensitivity else {
        return document;
    };
    let rubric = score.rubric();
    let year = score.assessment.year;
    document.heading(say::sensitivity_heading().say(lang));
    document.line(say::sensitivity_rule().get(lang));
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (say::effective_weight().say(lang), Align::Right),
        (say::one_level().say(lang), Align::Right),
        (say::index_without().say(lang), Align::Right),
        (say::effect().say(lang), Align::Right),
        (say::rating_without().say(lang), Align::Left),
    ]);
    for one in all {
        let indicator = &rubric.indicators[one.indicator];
        let effect = one
            .effect(score)
            .map(|effect| effect.half_up(rubric.decimals + 1));
        let without = one
            .without
            .map(|bounds| bounds_words(bounds, rubric.decimals, lang));
        let rating = one.without.map(|bounds| {
            let (low, high) = (
                rubric.rate(bounds.low, year),
                rubric.rate(bounds.high, year),
            );
            rating_words(&low, &high, lang)
        });
        let cells = vec![
            format!("{} {}", indicator.id, indicator.name.get(lang)),
            format!("{}%", (one.share * Exact::from(100)).half_up(2).say(lang)),
            one.share.half_up(rubric.decimals + 2).say(lang),
            without.unwrap_or_default(),
            effect.map(|effect| effect.signed(lang)).unwrap_or_default(),
            rating.unwrap_or_default(),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    document.grid(grid);
    document
}
