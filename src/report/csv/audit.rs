//! One row per result of an audit.

use super::{caveat, finish, words};
use crate::audit::{Audit, Audited};
use crate::lang::Lang;
use crate::number::{Printed, Rounded};

/// One row per result: what is printed, what is possible, and the verdict with its reasons.
///
/// Lists inside a cell are separated by spaces; `repairs` reads `indeks=3.42`, cells that must be
/// corrected together are joined by `+`, and only the likeliest value of each is shown.
#[must_use]
pub fn audit(audit: &Audit, lang: Lang) -> String {
    let mut rows = vec![words([
        "agency",
        "year",
        "rubric",
        "verdict",
        "index",
        "from_parts",
        "possible_low",
        "possible_high",
        "possible_count",
        "exact_count",
        "exact",
        "repairs",
        "codes",
        "findings",
        "place",
    ])];
    rows.extend(audit.rows.iter().map(|row| cells(row, lang)));
    let rubrics: Vec<_> = audit
        .rows
        .iter()
        .map(|row| &*row.published.rubric)
        .collect();
    caveat::add_column(&mut rows, &rubrics, lang);
    finish(&rows)
}

fn cells(row: &Audited, lang: Lang) -> Vec<String> {
    let (index, published) = (&row.index, &row.published);
    let number = |number: Option<&Rounded>| number.map(ToString::to_string).unwrap_or_default();
    let printed = |printed: Printed| printed.value().half_up(printed.decimals()).to_string();
    let repairs: Vec<String> = row
        .repairs
        .iter()
        .map(|repair| {
            let cells = repair.cells.iter().map(|cell| {
                let likeliest = cell.consistent.first().map(|one| &one.value);
                format!("{}={}", cell.field, number(likeliest))
            });
            cells.collect::<Vec<_>>().join("+")
        })
        .collect();
    let codes: Vec<&str> = row.findings.iter().map(|one| one.code().as_str()).collect();
    let said: Vec<&str> = row.findings.iter().map(|one| one.message(lang)).collect();
    let exact = index.singled_out().map(|exact| exact.to_string());
    vec![
        published.agency.clone().unwrap_or_default(),
        published.year.to_string(),
        published.rubric.id.clone(),
        row.verdict.word().to_owned(),
        published
            .index
            .as_ref()
            .map(|index| printed(index.value))
            .unwrap_or_default(),
        number(index.from_parts.as_ref()),
        number(index.possible.first()),
        number(index.possible.last()),
        index.possible.len().to_string(),
        index.exact_count.to_string(),
        exact.unwrap_or_default(),
        repairs.join(" "),
        codes.join(" "),
        said.join(" · "),
        published.place.to_string(),
    ]
}
