//! Answers: what is read from books as people lay them out, and every finding with its place.

mod foreign;
mod form_2018;
mod headers;
mod identity;
mod indicators;
mod layout;
mod levels;
mod mistakes;
mod stages;

use crate::books::{Outcome, under_5, under_59};

/// The answers and findings of a table under 59/2020.
fn of_59(table: &str) -> String {
    under_59(table).shown()
}

/// The answers and findings of a table under 5/2018.
fn of_5(table: &str) -> String {
    under_5(table).shown()
}

/// The levels that were read, `-` for none.
fn levels(outcome: &Outcome) -> String {
    let answers = &outcome.card().assessment.answers;
    let shown = |value: Option<spbe::number::Exact>| {
        value.map_or_else(|| "-".to_owned(), |value| value.to_string())
    };
    let all: Vec<String> = answers.iter().map(|answer| shown(answer.value)).collect();
    all.join(" ")
}
