//! An agency and year that stand in two rows of a wide table.

use super::{Entry, Evidence, Located, Reading};
use crate::diagnostic::{Diagnostic, catalogue::units};
use crate::lang::label;
use crate::words::fold;
use std::collections::{BTreeMap, BTreeSet};

/// The answers of a table, each agency and year once. Where two rows say the same the first
/// counts; where they differ neither does, because which of them is right is not ours to guess.
pub(super) fn each_once(rows: Vec<Evidence>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Evidence> {
    let mut first: BTreeMap<_, usize> = BTreeMap::new();
    let mut left_out = BTreeSet::new();
    for (position, row) in rows.iter().enumerate() {
        let at = *first.entry(owner(row)).or_insert(position);
        let Some(earlier) = rows.get(at).filter(|_| at != position) else {
            continue;
        };
        left_out.insert(position);
        let agency = label::agency_named(row.agency.as_ref().map(|agency| agency.value.as_str()));
        let year = row.year.as_ref().map(|year| year.value);
        let year = year.map_or_else(String::new, |year| format!(" {year}"));
        let mut answers = earlier.entries.iter().zip(&row.entries);
        let differ = answers.find(|(one, other)| level(one) != level(other));
        diagnostics.push(match differ {
            None => units::row_repeated(agency, year)
                .at(row.place.clone())
                .label(earlier.place.clone(), units::first_row_here()),
            Some((one, other)) => {
                left_out.insert(at);
                let place = |entry: &Entry| {
                    let first = entry.answers.first();
                    first.map(|(_, answer)| answer.place.clone())
                };
                let header = other.indicator.value.clone();
                let finding = units::row_contradicted(agency, year, header)
                    .at(place(other).unwrap_or_else(|| row.place.clone()));
                let first = place(one).unwrap_or_else(|| earlier.place.clone());
                finding.label(first, units::first_row_here())
            }
        });
    }
    let rows = rows.into_iter().enumerate();
    let kept = rows.filter(|(position, _)| !left_out.contains(position));
    let mut joined: Vec<Evidence> = Vec::new();
    let mut at: BTreeMap<_, usize> = BTreeMap::new();
    for (_, row) in kept {
        let (agency, year, _) = owner(&row);
        let at = *at.entry((agency, year)).or_insert(joined.len());
        match joined.get_mut(at) {
            None => joined.push(row),
            Some(earlier) => join(earlier, row),
        }
    }
    joined
}

/// Adds what another unit of the same agency says, as rows of a long table are.
fn join(earlier: &mut Evidence, row: Evidence) {
    let says = |entry: &Entry| level(entry).is_some_and(|level| *level != Reading::Nothing);
    for entry in row.entries.into_iter().filter(says) {
        let same = |known: &&mut Entry| known.indicator == entry.indicator && !says(known);
        match earlier.entries.iter_mut().find(same) {
            Some(known) => *known = entry,
            None => earlier.entries.push(entry),
        }
    }
}

/// Whose answers these are: agency, year, unit. Names are compared as those of the long form are.
fn owner(row: &Evidence) -> (Option<String>, Option<u16>, Option<String>) {
    let name = |named: &Located<String>| fold(&named.value);
    let unit = row.entries.first().and_then(|entry| entry.unit.as_ref());
    let year = row.year.as_ref().map(|year| year.value);
    (row.agency.as_ref().map(name), year, unit.map(name))
}

fn level(entry: &Entry) -> Option<&Reading> {
    entry.answers.first().map(|(_, answer)| &answer.reading)
}
