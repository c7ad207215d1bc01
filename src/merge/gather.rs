//! Which books belong together, and whose each of them is.

use super::{GivenValue, MergedUnit, Owners, Trace, UnitBook};
use crate::diagnostic::{Diagnostic, catalogue::units as finding};
use crate::place::Place;
use crate::report::xlsx::FilledDocument;
use crate::rubric::Rubric;
use crate::words::{fold, plain_name, units_in};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// What all merged books have in common.
pub(super) struct Common {
    pub(super) agency: Option<String>,
    pub(super) year: u16,
    pub(super) rubric: Arc<Rubric>,
}

/// A book and the name of its unit.
pub(super) struct Member {
    pub(super) name: String,
    /// Whether the name is certainly the unit's; else the rows may name other units.
    certain: bool,
    pub(super) book: UnitBook,
}

/// The books of the agency, year and rubric that most have, with a finding for each other book.
/// `None` if there is no book at all.
pub(super) fn select(
    books: Vec<UnitBook>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Vec<UnitBook>, Common)> {
    let rubric = most(books.iter().map(|book| &book.rubric.sha256))?.clone();
    let (same, others): (Vec<_>, Vec<_>) = books
        .into_iter()
        .partition(|book| book.rubric.sha256 == rubric);
    let first = same.first()?;
    for book in &others {
        let finding = finding::other_rubric(&book.rubric.id, &first.rubric.id);
        diagnostics.push(refusal(
            finding,
            &book.place,
            &first.place,
            &first.rubric.id,
        ));
    }
    let year = *most(same.iter().map(|book| &book.year.value))?;
    let (same, others): (Vec<_>, Vec<_>) =
        same.into_iter().partition(|book| book.year.value == year);
    let first = same.first()?;
    for book in &others {
        let finding = finding::other_year(book.year.value, year);
        let written = year.to_string();
        diagnostics.push(refusal(
            finding,
            &book.year.place,
            &first.year.place,
            &written,
        ));
    }
    let agency_of = |book: &UnitBook| book.agency.as_ref().map(|agency| plain_name(&agency.value));
    let names: Vec<String> = same.iter().filter_map(agency_of).collect();
    let agency = most(names.iter()).cloned();
    // A book that names no agency may well be of this one.
    let (same, others): (Vec<_>, Vec<_>) = same
        .into_iter()
        .partition(|book| agency_of(book).is_none() || agency_of(book) == agency);
    let first = same.iter().find_map(|book| book.agency.clone());
    for book in &others {
        if let (Some(found), Some(first)) = (&book.agency, &first) {
            let finding = finding::other_agency(&found.value, &first.value);
            diagnostics.push(refusal(finding, &found.place, &first.place, &first.value));
        }
    }
    let common = Common {
        agency: first.map(|agency| agency.value.trim().to_owned()),
        year,
        rubric: Arc::clone(&same.first()?.rubric),
    };
    Some((same, common))
}

fn refusal(finding: Diagnostic, at: &Place, other: &Place, expected: &str) -> Diagnostic {
    let finding = finding.at(at.clone());
    finding.label(other.clone(), finding::expected_here(expected))
}

/// The value that occurs most often; of equals, the first.
fn most<'v, T: PartialEq + 'v>(values: impl Iterator<Item = &'v T>) -> Option<&'v T> {
    let mut counts: Vec<(&T, usize)> = Vec::new();
    for value in values {
        match counts.iter_mut().find(|(known, _)| *known == value) {
            Some((_, count)) => *count += 1,
            None => counts.push((value, 1)),
        }
    }
    let counts = counts.into_iter();
    let most = counts.reduce(|best, next| if next.1 > best.1 { next } else { best });
    most.map(|(value, _)| value)
}

/// Names each book after the unit its rows name, else after the unit of the list of owners that
/// its file is named after, else after its file.
pub(super) fn name_members(
    books: Vec<UnitBook>,
    owners: Option<&Owners>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let books = books.into_iter();
    books
        .map(|book| {
            let stem = Path::new(book.place.file_name()).file_stem();
            let stem = stem.map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
            let (name, certain) = match (&book.unit, owners) {
                (Some(unit), Some(owners)) if owners.position(unit).is_none() => {
                    diagnostics.push(finding::unit_not_assigned(unit).at(book.place.clone()));
                    (unit.clone(), true)
                }
                (Some(unit), _) => (unit.clone(), true),
                (None, owners) => match owners.and_then(|owners| named_in(&stem, owners)) {
                    Some(unit) => {
                        diagnostics.push(finding::unit_by_file_name(unit).at(book.place.clone()));
                        (unit.to_owned(), true)
                    }
                    None => match unit_to_fill(&book) {
                        Some(unit) => (unit, true),
                        None => (stem, false),
                    },
                },
            };
            Member {
                name,
                certain,
                book,
            }
        })
        .collect()
}

/// The unit that all rows of an empty form wait for.
fn unit_to_fill(book: &UnitBook) -> Option<String> {
    if !book.is_empty() {
        return None;
    }
    let cells = book.texts.iter().filter_map(|text| text.unit.as_deref());
    let mut rows = cells.map(|cell| units_in(cell).collect::<Vec<_>>());
    let first = rows.next()?;
    let common = rows.fold(first, |mut common, row| {
        common.retain(|unit| row.iter().any(|other| fold(other) == fold(unit)));
        common
    });
    match common[..] {
        [unit] => Some(unit.to_owned()),
        _ => None,
    }
}

/// Reports the books in which nothing is filled in, unless their unit sent another.
pub(super) fn report_empty(members: &[Member], diagnostics: &mut Vec<Diagnostic>) {
    let (empty, filled): (Vec<_>, Vec<_>) =
        members.iter().partition(|member| member.book.is_empty());
    for member in empty {
        let name = fold(&member.name);
        if !filled.iter().any(|other| other.speaks_for(&name)) {
            let finding = finding::unit_book_empty(&member.name);
            diagnostics.push(finding.at(member.book.place.clone()));
        }
    }
}

/// The one unit whose whole name is part of a file name; of names within each other the longest.
fn named_in<'o>(stem: &str, owners: &'o Owners) -> Option<&'o str> {
    let stem = format!(" {} ", fold(stem));
    let inside = |name: &str, text: &str| text.contains(&format!(" {} ", fold(name)));
    let names = owners.units.iter().map(|unit| unit.value.as_str());
    let found: Vec<&str> = names.filter(|name| inside(name, &stem)).collect();
    let mut longest = found.iter().filter(|name| {
        let mut others = found.iter().filter(|other| other != name);
        !others.any(|other| inside(name, &format!(" {} ", fold(other))))
    });
    match (longest.next(), longest.next()) {
        (Some(name), None) => Some(name),
        _ => None,
    }
}

/// The documents of all books in the order of the indicators, each with a unit where one is
/// known, and what several books list alike once.
pub(super) fn gather_documents(members: &mut [Member]) -> Vec<FilledDocument> {
    let mut all: Vec<FilledDocument> = Vec::new();
    for member in members {
        for mut document in std::mem::take(&mut member.book.documents) {
            if document.unit.is_none() && member.certain {
                document.unit = Some(member.name.clone());
            }
            all.push(document);
        }
    }
    all.sort_by_key(|document| document.indicator);
    let mut seen = BTreeSet::new();
    all.retain(|document| seen.insert(format!("{document:?}")));
    all
}

/// Where the texts and documents of all books come from, in the order of the indicators, each
/// with the unit whose it is.
pub(super) fn gather_traces(members: &mut [Member]) -> Vec<Trace> {
    let mut all: Vec<Trace> = Vec::new();
    for member in members {
        for mut trace in std::mem::take(&mut member.book.traces) {
            trace.unit = Some(member.unit_of(trace.unit.as_ref()).to_owned());
            all.push(trace);
        }
    }
    all.sort_by_key(|trace| trace.indicator);
    all
}

impl Member {
    /// The unit that gave a value: that of the book, else the only one its row names.
    pub(super) fn unit_of<'m>(&'m self, row: Option<&'m String>) -> &'m str {
        if self.certain {
            return &self.name;
        }
        let mut named = units_in(row.map_or("", String::as_str));
        match (named.next(), named.next()) {
            (Some(unit), None) => unit,
            _ => &self.name,
        }
    }

    /// Whether the book, or any value in it, is of a unit; its name is folded already.
    pub(super) fn speaks_for(&self, folded: &str) -> bool {
        let is = |value: &GivenValue| fold(self.unit_of(value.unit.as_ref())) == folded;
        fold(&self.name) == folded || self.book.values.iter().any(is)
    }

    pub(super) fn summary(self) -> MergedUnit {
        let mut given: Vec<usize> = self.book.values.iter().map(|one| one.indicator).collect();
        given.dedup();
        MergedUnit {
            name: self.name,
            source: self.book.source,
            place: self.book.place,
            given: given.len(),
            rescored: self.book.rubric.rescored.clone(),
        }
    }
}
