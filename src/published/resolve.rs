//! Whose results these are, of which year, and what their numbers measure.

use super::{Published, ResultRow, ResultTable};
use crate::assess::Request;
use crate::assess::file_year::year_in_name;
use crate::assess::identity::{Claims, choose_rubric, choose_year, outside_rubric, select};
use crate::diagnostic::{Checked, Diagnostic, catalogue::tables as finding};
use crate::evidence::{Located, Source};
use crate::lang::{Lang, List, Text};
use crate::number::{Exact, Printed};
use crate::place::Place;
use crate::rubric::{Node, Rubric};
use crate::words::fold;
use std::collections::{BTreeMap, BTreeSet};

impl Claims for ResultRow {
    fn agency(&self) -> Option<&Located<String>> {
        self.agency.as_ref()
    }
    fn year(&self) -> Option<&Located<u16>> {
        self.year.as_ref()
    }
    fn rubric(&self) -> Option<&Located<String>> {
        self.rubric.as_ref()
    }
    fn place(&self) -> &Place {
        &self.place
    }
}

/// The results of a table that the request asks for, each under its rubric.
///
/// The year is the row's, else the one asked for, else the only year in the file name, with a
/// warning. The rubric is the one asked for, else the one written above the table, else that of
/// the year. Two results of one agency and year are an error and neither is used.
///
/// No value means that no result is left; the findings say why. Numbers that are impossible on
/// the rubric's scale are reported in [`Published::diagnostics`] and left out.
#[must_use]
pub fn resolve(table: ResultTable, request: &Request) -> Checked<Vec<Published>> {
    let mut diagnostics = Vec::new();
    let ResultTable { source, mut rows } = table;
    // A row without a name among rows with names is not the agency that was asked for.
    if request.agency.is_some() && rows.iter().any(|row| row.agency.is_some()) {
        rows.retain(|row| row.agency.is_some());
    }
    let rows = select(rows, request, &mut diagnostics);
    let rows = without_repeated(rows, &mut diagnostics);
    let years: BTreeSet<u16> = rows
        .iter()
        .filter_map(|row| Some(row.year()?.value))
        .collect();
    // A file of several years is not named after the year of one of its rows.
    let named = rows
        .first()
        .filter(|_| years.len() <= 1)
        .and_then(|row| year_in_name(row.place.file_name()));
    let mut found = Vec::new();
    for row in rows {
        let year = choose_year(&row, request, named).and_then(|(year, warning)| {
            let rubric = choose_rubric(&row, request, year)?;
            Ok((year, rubric, warning))
        });
        match year {
            Ok((year, rubric, warning)) => {
                let outside = outside_rubric(&row, &rubric, year);
                for warning in warning.into_iter().chain(outside) {
                    push_once(&mut diagnostics, warning);
                }
                let parts = known_parts(&row, &rubric, &mut diagnostics);
                found.push(publish(row, parts, (year, rubric), &source, request));
            }
            Err(error) => push_once(&mut diagnostics, *error),
        }
    }
    report_nameless(&found, &mut diagnostics);
    Checked {
        value: (!found.is_empty()).then_some(found),
        diagnostics,
    }
}

/// Adds a finding that would read the same for every row of a table only the first time.
fn push_once(diagnostics: &mut Vec<Diagnostic>, finding: Diagnostic) {
    let same = |other: &Diagnostic| {
        other.code() == finding.code() && other.message(Lang::Id) == finding.message(Lang::Id)
    };
    if !diagnostics.iter().any(same) {
        diagnostics.push(finding);
    }
}

/// The rows that are the only one of their agency and year.
fn without_repeated(rows: Vec<ResultRow>, diagnostics: &mut Vec<Diagnostic>) -> Vec<ResultRow> {
    let any_named = rows.iter().any(|row| row.agency.is_some());
    let mut first: BTreeMap<(Option<String>, Option<u16>), &ResultRow> = BTreeMap::new();
    let mut repeated = BTreeSet::new();
    for row in &rows {
        let Some(key) = key_of(row, any_named) else {
            continue;
        };
        let Some(known) = first.get(&key) else {
            first.insert(key, row);
            continue;
        };
        let year = row.year.as_ref();
        let year = year.map_or_else(String::new, |year| format!(" {}", year.value));
        let whose = match &row.agency {
            Some(agency) => Text::new(agency.value.clone(), agency.value.clone()),
            None => finding::the_agency(),
        };
        let of = |lang| format!("{}{year}", whose.get(lang));
        diagnostics.push(
            finding::same_result_twice(Text::new(of(Lang::Id), of(Lang::En)))
                .at(row.place.clone())
                .label(known.place.clone(), finding::first_result_here()),
        );
        repeated.insert(key);
    }
    let single =
        |row: &ResultRow| key_of(row, any_named).is_none_or(|key| !repeated.contains(&key));
    rows.into_iter().filter(single).collect()
}

/// What two rows must not share. Rows without a name are different agencies in a table that names
/// others, and the same one in a table that names none.
fn key_of(row: &ResultRow, any_named: bool) -> Option<(Option<String>, Option<u16>)> {
    let agency = row.agency.as_ref().map(|agency| fold(&agency.value));
    let year = row.year.as_ref().map(|year| year.value);
    let nameless = agency.is_none() && (any_named || year.is_none());
    (!nameless).then_some((agency, year))
}

/// The parts of a row that the rubric has; the others are reported.
fn known_parts(
    row: &ResultRow,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Located<Printed>> {
    let mut parts = BTreeMap::new();
    for (id, part) in &row.parts {
        if inner_nodes(rubric).any(|node| node.id == *id) {
            parts.insert(id.clone(), part.clone());
        } else {
            let known = List(inner_nodes(rubric).map(|node| node.id.as_str()).collect());
            let finding = finding::unknown_part(id, &rubric.id, known);
            push_once(diagnostics, finding.at(part.place.clone()));
        }
    }
    parts
}

fn inner_nodes(rubric: &Rubric) -> impl Iterator<Item = &Node> {
    rubric.walk().filter(|node| !node.children.is_empty())
}

fn publish(
    row: ResultRow,
    parts: BTreeMap<String, Located<Printed>>,
    (year, rubric): (u16, std::sync::Arc<Rubric>),
    source: &Source,
    request: &Request,
) -> Published {
    let mut diagnostics = Vec::new();
    // What is printed for a part below the top may be a contribution, which may be small.
    let at_top = |id: &str| rubric.nodes.iter().any(|node| node.id == id);
    let mut off_scale = Vec::new();
    let index = row.index.filter(|index| {
        let possible = is_possible(index, &rubric, true, &mut diagnostics);
        if !possible {
            off_scale.push((None, index.clone()));
        }
        possible
    });
    let (parts, refused): (BTreeMap<_, _>, BTreeMap<_, _>) = parts
        .into_iter()
        .partition(|(id, part)| is_possible(part, &rubric, at_top(id), &mut diagnostics));
    off_scale.extend(refused.into_iter().map(|(id, part)| (Some(id), part)));
    let agency = row.agency.map(|agency| agency.value.trim().to_owned());
    Published {
        agency: agency.or_else(|| request.agency.clone()),
        year,
        rubric,
        source: source.clone(),
        index,
        parts,
        off_scale,
        rating: row.rating,
        group: row.group,
        place: row.place,
        diagnostics,
    }
}

/// Whether a number can be a result. One below the scale can: in 2023 the ministry printed a
/// domain of 0.30 where no answer is below 1, so it is kept with a warning.
fn is_possible(
    number: &Located<Printed>,
    rubric: &Rubric,
    is_score: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let (value, scale) = (number.value.value(), rubric.scale);
    let possible = (Exact::ZERO..=scale.max).contains(&value);
    let finding = if !possible {
        finding::off_scale(number.value, scale.max)
    } else if is_score && value < scale.min {
        finding::below_scale(number.value, scale.min)
    } else {
        return true;
    };
    diagnostics.push(finding.at(number.place.clone()));
    possible
}

/// One finding that counts the results nobody is named for.
fn report_nameless(found: &[Published], diagnostics: &mut Vec<Diagnostic>) {
    let mut nameless = found.iter().filter(|result| result.agency.is_none());
    if let Some(first) = nameless.next() {
        let count = nameless.count() + 1;
        diagnostics.push(finding::rows_without_agency(count).at(first.place.clone()));
    }
}
