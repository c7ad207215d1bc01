//! One row per agency of a ranking.

use super::{caveat, finish, push_cell, rounded, words};
use crate::lang::Lang;
use crate::number::Exact;
use crate::rank::{Ranked, Ranking};
use crate::rubric::Rubric;
use std::collections::HashSet;
use std::sync::Arc;

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
        header.extend([(*id).to_owned(), format!("{id}_gap")]);
    }
    let mut caveats = Caveats::of(ranking);
    header.extend(caveats.is_needed.then(|| "caveat".to_owned()));
    let mut text = finish(&[header]);
    for row in &ranking.rows {
        for cell in cells(row, &parts, lang) {
            push_cell(&mut text, &cell);
        }
        if let Some(caveat) = caveats.of_row(row, lang) {
            push_cell(&mut text, caveat);
        }
        text.pop();
        text.push('\n');
    }
    text
}

/// What has to be known about the rubrics of a ranking; nothing where none has anything.
struct Caveats {
    is_needed: bool,
    told: Vec<(Arc<Rubric>, String)>,
}

impl Caveats {
    fn of(ranking: &Ranking) -> Self {
        let mut rubrics = ranking.rows.iter().map(|row| &row.rubric);
        Self {
            is_needed: rubrics.any(|rubric| rubric.is_remarkable()),
            told: Vec::new(),
        }
    }

    fn of_row(&mut self, row: &Ranked, lang: Lang) -> Option<&str> {
        if !self.is_needed {
            return None;
        }
        let same = |(rubric, _): &(Arc<Rubric>, String)| Arc::ptr_eq(rubric, &row.rubric);
        let at = self.told.iter().position(same).unwrap_or_else(|| {
            let rubric = Arc::clone(&row.rubric);
            let cell = caveat::cell(&rubric, lang);
            self.told.push((rubric, cell));
            self.told.len() - 1
        });
        self.told.get(at).map(|(_, cell)| cell.as_str())
    }
}

/// The parts of all rows, as each rubric lists them.
fn parts(ranking: &Ranking) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    let mut told = HashSet::new();
    // Those of a kind have the same parts.
    for row in ranking.rows.iter().filter(|row| told.insert(row.kin())) {
        let own = row.parts();
        let known = |id: &str| own.iter().any(|part| part.id == id);
        for node in row.rubric.walk().filter(|node| known(&node.id)) {
            if !ids.contains(&node.id.as_str()) {
                ids.push(&node.id);
            }
        }
    }
    ids
}

fn cells(row: &Ranked, parts: &[&str], lang: Lang) -> Vec<String> {
    let number = |exact: Exact| rounded(exact, &row.rubric);
    let exact = (!row.printed).then(|| row.index.to_string());
    let own = row.parts();
    let strongest = own.first().filter(|part| part.gap() > Exact::ZERO);
    let weakest = own.last().filter(|part| part.gap() < Exact::ZERO);
    let mut cells = vec![
        row.rank.to_string(),
        row.of.to_string(),
        row.agency.as_deref().unwrap_or_default().to_owned(),
        row.year.to_string(),
        row.rubric.id.clone(),
        number(row.index),
        exact.unwrap_or_default(),
        row.rating(lang).to_owned(),
        row.percentile.half_up(1).to_string(),
        row.group.name().get(Lang::En).to_owned(),
        row.group_rank.to_string(),
        row.group_of.to_string(),
        number(row.group_median),
        number(row.index - row.group_median),
        strongest.map(|part| part.id.to_owned()).unwrap_or_default(),
        weakest.map(|part| part.id.to_owned()).unwrap_or_default(),
    ];
    for id in parts {
        let part = own.iter().find(|part| part.id == *id);
        cells.push(part.map(|part| number(part.value)).unwrap_or_default());
        cells.push(part.map(|part| number(part.gap())).unwrap_or_default());
    }
    cells
}
