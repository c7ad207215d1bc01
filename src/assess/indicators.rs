//! Which indicator each row answers, and whether the book is of the rubric at all.

use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::evidence::identity::PEMDI;
use crate::evidence::{Entry, Evidence, Located};
use crate::place::Place;
use crate::rubric::{Found, Rubric, builtins_knowing};
use crate::words::fold;
use std::collections::HashSet;

/// What a row turned out to be about.
struct Resolved {
    /// The indicator that it answers.
    index: Option<usize>,
    /// The indicator that its name belongs to, numbers aside.
    named: Option<usize>,
    /// Its name, folded.
    name: String,
}

/// The indicator of each entry; a number and a name that disagree are reported. A finding
/// if the names in the book are those of another rubric.
pub(super) fn resolve(
    evidence: &Evidence,
    rubric: &Rubric,
    told: &mut HashSet<Place>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<Option<usize>>, Box<Diagnostic>> {
    let mut findings = Vec::new();
    let rows: Vec<Resolved> = evidence
        .entries
        .iter()
        .map(|entry| {
            let name = fold(&name_of(entry).value);
            let named = rubric.indicator_named_folded(&name);
            let answers = if entry.heading {
                let found = rubric.find_indicator(&entry.indicator.value);
                matches!(found, Found::Exactly(_))
            } else {
                // A row about a domain or aspect sums up others, and its number is no level.
                named.is_some() || !rubric.is_folded_name_of_part(&name)
            };
            let index = answers.then(|| find(entry, named, rubric, &mut findings));
            Resolved {
                index: index.flatten(),
                named,
                name,
            }
        })
        .collect();
    let other = other_rubric(evidence, &rows, rubric);
    if let Some(other) = other.or_else(|| own_framework(evidence, &rows, rubric)) {
        return Err(Box::new(other));
    }
    findings.retain(|finding| finding.place().is_none_or(|at| told.insert(at.clone())));
    diagnostics.append(&mut findings);
    if evidence.entries.is_empty() {
        diagnostics.push(finding::no_entries().at(evidence.place.clone()));
    }
    Ok(rows.into_iter().map(|row| row.index).collect())
}

/// The name of a row: a book without a column of names may tell the indicators by name instead of
/// by number.
fn name_of(entry: &Entry) -> &Located<String> {
    entry.name.as_ref().unwrap_or(&entry.indicator)
}

/// The indicator of a row whose name, if it has one, belongs to `named`.
fn find(
    entry: &Entry,
    named: Option<usize>,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let label = |index: usize| rubric.indicators[index].number;
    // A wide table of several years has columns that not every year fills.
    if entry.is_empty() && rubric.find_indicator(&entry.indicator.value) == Found::Nothing {
        return None;
    }
    let index = find_written(&entry.indicator, rubric, diagnostics)?;
    if let Some(name) = &entry.name
        && let Some(named) = named
        && named != index
    {
        let of_name = &rubric.indicators[named];
        let finding = finding::number_and_name_differ(label(index), &of_name.name, of_name.number);
        diagnostics.push(finding.at(name.place.clone()));
    }
    Some(index)
}

/// The indicator that a cell names; anything but a certain name is reported.
pub(crate) fn find_written(
    cell: &Located<String>,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let Located {
        value: written,
        place,
    } = cell;
    let label = |index: usize| rubric.indicators[index].number;
    let (index, finding) = match rubric.find_indicator(written) {
        Found::Exactly(index) => return Some(index),
        Found::Nearly(index) => {
            let indicator = &rubric.indicators[index];
            let finding = finding::nearly_indicator(written, &indicator.name, indicator.number);
            (Some(index), finding)
        }
        Found::Either(one, other) => {
            let finding = finding::ambiguous_indicator(written, label(one), label(other));
            (None, finding)
        }
        Found::Nothing => {
            let count = rubric.indicators.len();
            (None, finding::unknown_indicator(written, count, &rubric.id))
        }
    };
    diagnostics.push(finding.at(place.clone()));
    index
}

/// A finding if more rows bear the names of another rubric than of this one.
fn other_rubric(evidence: &Evidence, rows: &[Resolved], rubric: &Rubric) -> Option<Diagnostic> {
    let entries = &evidence.entries;
    let is_own = |row: &&Resolved| row.index.is_some() && row.named == row.index;
    let own = rows.iter().filter(is_own).count();
    if own * 2 >= entries.len() {
        return None;
    }
    builtins_knowing(rows.iter().map(|row| row.name.as_str()), 3)
        .filter(|other| other.id != rubric.id)
        .find_map(|other| {
            let fits = |(entry, row): &(&Entry, &Resolved)| {
                let found = other.indicator_named_folded(&row.name);
                found.is_some_and(|index| {
                    other.find_indicator(&entry.indicator.value) == Found::Exactly(index)
                })
            };
            let count = entries.iter().zip(rows).filter(fits).count();
            let stamp = evidence.rubric.as_ref().map(|stamp| &stamp.place);
            let first = || {
                let (entry, _) = entries.iter().zip(rows).find(fits)?;
                Some(&name_of(entry).place)
            };
            let place = stamp.or_else(first).unwrap_or(&evidence.place);
            // Abbreviations are names of neither, so the rest of the book says nothing.
            (count >= 3 && count > own).then(|| {
                finding::names_of_other_rubric(count, &other.id, &rubric.id).at(place.clone())
            })
        })
}

/// A finding if a book of the Indeks Pemerintah Digital hardly has an indicator of the regulation.
///
/// Local applications measure it with indicators of their own, numbered from one as those of the
/// regulation are; by number alone their values would be taken for others.
fn own_framework(evidence: &Evidence, rows: &[Resolved], rubric: &Rubric) -> Option<Diagnostic> {
    if rubric.id != PEMDI {
        return None;
    }
    let is_word = |text: &str| text.chars().any(char::is_alphabetic);
    let named = evidence
        .entries
        .iter()
        .zip(rows)
        .filter_map(|(entry, row)| {
            let name = entry.name.as_ref().filter(|name| is_word(&name.value))?;
            Some((name, row))
        });
    let named: Vec<(&Located<String>, &Resolved)> = named.collect();
    let known = |(_, row): &&(_, &Resolved)| row.index.is_some() && row.named == row.index;
    let own = named.iter().filter(known).count();
    let (first, _) = named.first()?;
    (named.len() >= 3 && own * 4 < named.len()).then(|| {
        let finding = finding::names_of_no_indicator(named.len() - own, named.len(), &rubric.id);
        finding.at(first.place.clone())
    })
}
