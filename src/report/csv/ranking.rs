//! One row per agency of a ranking.

use super::{caveat, finish, rounded, words};
use crate::lang::Lang;
use crate::number::Exact;
use crate::rank::{Ranked, Ranking};
use crate::rubric::Rubric;

/// One row per agency and year; after the columns of the ranking two for each part that any group
/// has in common: the value, and the difference from the median of the group.
#[must_use]
pub fn ranking(ranking: &Ranking, lang: Lang) -> String {
    let mut header = words([
        "rank",
        "of",
        "agency",
        "year",
        "rubric",
        "index",
        "exact",
        "rating",
        "percentile",
        "group",
        "group_rank",
        "group_of",
        "group_median",
        "group_gap",
        "strongest",
        "weakest",
    ]);
    let parts = parts(ranking);
    for id in &parts {
        header.extend([id.clone(), format!("{id}_gap")]);
    }
    let mut rows = vec![header];
    rows.extend(ranking.rows.iter().map(|row| cells(row, &parts, lang)));
    let rubrics: Vec<&Rubric> = ranking.rows.iter().map(|row| &*row.rubric).collect();
    caveat::add_column(&mut rows, &rubrics, lang);
    finish(&rows)
}

/// The parts of all rows, as each rubric lists them.
fn parts(ranking: &Ranking) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for row in &ranking.rows {
        let known = |id: &str| row.parts.iter().any(|part| part.id == id);
        for node in row.rubric.walk().filter(|node| known(&node.id)) {
            if !ids.contains(&node.id) {
                ids.push(node.id.clone());
            }
        }
    }
    ids
}

fn cells(row: &Ranked, parts: &[String], lang: Lang) -> Vec<String> {
    let number = |exact: Exact| rounded(exact, &row.rubric);
    let exact = (!row.printed).then(|| row.index.to_string());
    let strongest = row.parts.first().filter(|part| part.gap() > Exact::ZERO);
    let weakest = row.parts.last().filter(|part| part.gap() < Exact::ZERO);
    let mut cells = vec![
        row.rank.to_string(),
        row.of.to_string(),
        row.agency.clone().unwrap_or_default(),
        row.year.to_string(),
        row.rubric.id.clone(),
        number(row.index),
        exact.unwrap_or_default(),
        row.rating.get(lang).to_owned(),
        row.percentile.half_up(1).to_string(),
        row.group.name().get(Lang::En).to_owned(),
        row.group_rank.to_string(),
        row.group_of.to_string(),
        number(row.group_median),
        number(row.index - row.group_median),
        strongest.map(|part| part.id.clone()).unwrap_or_default(),
        weakest.map(|part| part.id.clone()).unwrap_or_default(),
    ];
    for id in parts {
        let part = row.parts.iter().find(|part| part.id == *id);
        cells.push(part.map(|part| number(part.value)).unwrap_or_default());
        cells.push(part.map(|part| number(part.gap())).unwrap_or_default());
    }
    cells
}
