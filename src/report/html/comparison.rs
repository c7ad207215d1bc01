//! Years side by side, and what moved the index from each to the next.

use super::blocks::table;
use super::chart::{self, Caption, Step};
use super::words as say;
use crate::compare::{Comparison, Movement};
use crate::evaluation::Evaluation;
use crate::lang::{Lang, Say, Text, label};
use crate::number::Exact;
use crate::report::across;
use crate::report::comparison::{facets, side_by_side};
use crate::report::facts::{self, Pair};
use crate::report::narrative;
use crate::report::scorecard::bounds_words;
use maud::{Markup, html};

/// More steps than this are drawn as one; the table beside the drawing has them all.
const STEPS: usize = 16;

pub(super) fn comparison(evaluation: &Evaluation, comparison: &Comparison, lang: Lang) -> Markup {
    let title = say::side_by_side().say(lang);
    let several = comparison
        .columns
        .iter()
        .map(|column| facets(column).len())
        .sum::<usize>()
        > 1;
    html! {
        @if several { (table(&side_by_side(comparison, lang), &title, lang)) }
        @for (position, pair) in facts::pairs(evaluation).iter().enumerate().rev() {
            (movement(evaluation, pair, position, lang))
        }
    }
}

fn movement(evaluation: &Evaluation, pair: &Pair<'_>, position: usize, lang: Lang) -> Markup {
    let label = |at| facts::year_label(evaluation, at);
    let (from, to) = (label(pair.from_at), label(pair.to_at));
    let years = (from.as_str(), to.as_str());
    html! {
        h3 { (say::movement_heading(&from, &to).get(lang)) }
        @if pair.is_one_method() {
            @if let Some(sentence) = narrative::index_change(pair, years, lang) { p { (sentence) } }
            @match pair.movements() {
                None => { p { (narrative::change_open().get(lang)) } }
                Some(movements) if movements.is_empty() => {
                    p { (label::no_indicator_moved().get(lang)) }
                }
                Some(movements) => {
                    @for line in narrative::moved(pair, &movements, lang) { p { (line) } }
                    div.berdampingan.lebar {
                        div {
                            (waterfall(pair, &movements, years, position, lang))
                            p.keterangan { (say::waterfall_axis().get(lang)) }
                        }
                        @let title = say::movement_table(&from, &to).say(lang);
                        (table(&narrative::indicators(pair, &movements, years, lang), &title, lang))
                    }
                }
            }
        } @else {
            p.perhatian { (narrative::method_changed(pair, years, lang)) }
            @if let Some(across) = pair.across() {
                @for line in across::sentences(&across, lang) { p { (line) } }
                @let title = say::effects_table(&from, &to).say(lang);
                (table(&across::grid(&across, [&from, &to], lang), &title, lang))
            }
        }
    }
}

fn waterfall(
    pair: &Pair<'_>,
    movements: &[Movement],
    years: (&str, &str),
    position: usize,
    lang: Lang,
) -> Markup {
    let fine = narrative::fine(pair);
    let step = |label: String, by: Exact| Step {
        label,
        shown: by.half_up(fine).signed(lang),
        by,
    };
    let drawn = if movements.len() > STEPS {
        STEPS - 1
    } else {
        movements.len()
    };
    let mut way: Vec<Step> = Vec::new();
    way.extend(
        movements
            .iter()
            .take(drawn)
            .map(|one| step(one.id.clone(), one.total)),
    );
    let rest: Vec<Exact> = movements.iter().skip(drawn).map(|one| one.total).collect();
    if !rest.is_empty() {
        let label: Text = say::other_steps(rest.len());
        way.push(step(label.say(lang), rest.into_iter().sum()));
    }
    let decimals = pair.to.rubric().decimals;
    let shown = |score: &crate::score::Scorecard| bounds_words(score.index, decimals, lang);
    let (first, last) = (shown(pair.from), shown(pair.to));
    let told: Vec<String> = way
        .iter()
        .map(|one| say::step_described(&one.label, &one.shown).say(lang))
        .collect();
    let ends = say::waterfall_described(years.0, &first, years.1, &last).say(lang);
    let caption = Caption {
        id: &format!("air-terjun-{}", position + 1),
        title: say::waterfall_title(years.0, years.1).say(lang),
        description: format!("{ends} {}.", told.join("; ")),
    };
    let from = (years.0.to_owned(), pair.from.index.low, first);
    let to = (years.1.to_owned(), pair.to.index.low, last);
    chart::waterfall(&caption, &from, &way, &to)
}
