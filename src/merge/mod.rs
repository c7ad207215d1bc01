//! The books of units (perangkat daerah) → the book of their agency.
//!
//! Every value keeps its cell. Two units that give one indicator different levels at one stage
//! are a conflict: its owner decides, or the lowest where that is asked for, or nobody, and then
//! the indicator stays empty. Nothing is summed or averaged.

mod assignment;
mod book;
mod decide;
mod filled;
mod gather;
mod listed;
mod trace;

pub use assignment::{Assigned, Assignment, Owners};
pub use book::{GivenTexts, GivenValue, UnitBook, unit_books};
pub use filled::filled;
pub use trace::{Part, Trace};

use crate::diagnostic::{Diagnostic, catalogue::units as finding};
use crate::evidence::{Source, Stage};
use crate::number::Exact;
use crate::place::Place;
use crate::report::xlsx::FilledDocument;
use crate::rubric::Rubric;
use crate::words::fold;
use decide::merge_indicator;
use gather::{Member, gather_documents, gather_traces, name_members, report_empty, select};
use std::sync::Arc;

/// Who decides where units differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Resolve {
    /// The owner that the list of owners names, if it gave one level.
    #[default]
    Owner,
    /// The lowest level counts.
    Lowest,
}

/// The books of units as one.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The agency, where any book names it.
    pub agency: Option<String>,
    /// The year of evaluation.
    pub year: u16,
    /// What is measured.
    pub rubric: Arc<Rubric>,
    /// The books that were merged, in the order given.
    pub units: Vec<MergedUnit>,
    /// The list of owners, if there was one.
    pub assignment: Option<Source>,
    /// The units that the list of owners names and of which there is no book.
    pub missing_units: Vec<String>,
    /// One for each of [`Rubric::indicators`], in their order.
    pub rows: Vec<MergedRow>,
    /// The documents of all books; one that several list alike stands here once.
    pub documents: Vec<FilledDocument>,
    /// Where each text and document comes from, in the order of the indicators.
    pub traces: Vec<Trace>,
    /// Everything there is to say, that of the books included.
    pub diagnostics: Vec<Diagnostic>,
}

/// A book that was merged.
#[derive(Clone, Debug)]
pub struct MergedUnit {
    /// The name of its unit, or of its file where no unit is known.
    pub name: String,
    /// The file.
    pub source: Source,
    /// Where its answers begin.
    pub place: Place,
    /// How many indicators it gives a level.
    pub given: usize,
    /// The SHA-256 of the rubric it was made for, where its levels are taken over on purpose
    /// although that has another content; see [`Rubric::rescored`].
    pub rescored: Option<String>,
}

/// What all units say about one indicator.
#[derive(Clone, Debug, Default)]
pub struct MergedRow {
    /// The levels, a stage each, in the order of the stages.
    pub levels: Vec<MergedLevel>,
    /// The indices or scores of other agencies that units give, each with its unit.
    pub sources: Vec<(String, Exact)>,
    /// The owners of the indicator.
    pub owners: Vec<String>,
    /// Explanation; of several units joined, each with its name.
    pub explanation: Option<String>,
    /// Evidence, joined in the same way.
    pub evidence: Option<String>,
    /// Links, joined in the same way.
    pub link: Option<String>,
    /// Notes, joined in the same way.
    pub note: Option<String>,
    /// Whose it is: its owners, else the units that answered, else those that the rows name.
    pub unit: Option<String>,
}

/// The level at one stage and where it comes from.
#[derive(Clone, Debug)]
pub struct MergedLevel {
    /// The stage.
    pub stage: Stage,
    /// The level, or `None` where the units differ and nobody decides.
    pub value: Option<Exact>,
    /// How it came to be.
    pub decision: Decision,
    /// Every value that was given.
    pub origins: Vec<Origin>,
}

/// How the level of an indicator came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Decision {
    /// One unit gave it, or several gave the same.
    Agreed,
    /// The units differ and the owner's level counts.
    Owner,
    /// The units differ and the lowest counts, as was asked for.
    Lowest,
    /// The units differ and nobody decides.
    Conflict,
}

/// A value and where it comes from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The unit that gave it.
    pub unit: String,
    /// The value.
    pub value: Exact,
    /// Its cell.
    pub place: Place,
}

impl MergedRow {
    /// The level that counts: that of the last stage, and none while any stage is in conflict,
    /// because an empty stage would inherit what was not agreed.
    #[must_use]
    pub fn value(&self) -> Option<Exact> {
        if self.is_conflict() {
            return None;
        }
        self.levels.last()?.value
    }

    /// Whether units differ at any stage and nobody decides.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        let mut levels = self.levels.iter();
        levels.any(|level| level.decision == Decision::Conflict)
    }
}

/// Merges the books of units; `None` if there is none.
///
/// Books of another agency, year or rubric than most are refused with both places; the rest is
/// merged.
#[must_use]
pub fn merge(
    books: Vec<UnitBook>,
    assignment: Option<&Assignment>,
    resolve: Resolve,
) -> Option<Merged> {
    let mut diagnostics = Vec::new();
    let (mut books, common) = select(books, &mut diagnostics)?;
    settle_stages(&mut books, &mut diagnostics);
    let rubric = common.rubric;
    let owners = assignment.map(|assignment| {
        let owners = assignment.owners(&rubric);
        diagnostics.extend(owners.diagnostics);
        owners.value.unwrap_or_default()
    });
    let mut members = name_members(books, owners.as_ref(), &mut diagnostics);
    for member in &mut members {
        diagnostics.append(&mut member.book.diagnostics);
    }
    let rows: Vec<MergedRow> = (0..rubric.indicators.len())
        .map(|indicator| {
            let owners = owners.as_ref();
            merge_indicator(
                &members,
                indicator,
                &rubric,
                owners,
                resolve,
                &mut diagnostics,
            )
        })
        .collect();
    report_empty(&members, &mut diagnostics);
    let missing_units = missing_units(&members, owners.as_ref(), &rubric, &mut diagnostics);
    report_unanswered(&rows, &rubric, &mut diagnostics);
    let traces = gather_traces(&mut members);
    let documents = gather_documents(&mut members);
    let units = members.into_iter().map(Member::summary).collect();
    Some(Merged {
        agency: common.agency,
        year: common.year,
        rubric,
        units,
        assignment: assignment.map(|assignment| assignment.source.clone()),
        missing_units,
        rows,
        documents,
        traces,
        diagnostics,
    })
}

/// The note that a folder holds files that are no books; a folder of units often holds evidence.
#[must_use]
pub fn other_files(folder: &std::path::Path, count: usize) -> Diagnostic {
    finding::other_files_in_folder(count).at(Place::file(folder.to_string_lossy()))
}

/// The note that a file of the folder is taken as the list of owners.
#[must_use]
pub fn list_in_folder(file: &std::path::Path) -> Diagnostic {
    finding::assignment_in_folder().at(Place::file(file.to_string_lossy()))
}

/// Takes levels of which nothing tells the stage for what the unit claims itself, where other
/// books say that this is what they hold: two claims of one indicator are compared, and none of
/// them passes for a final value.
fn settle_stages(books: &mut [UnitBook], diagnostics: &mut Vec<Diagnostic>) {
    let claims = |book: &&UnitBook| {
        let mut values = book.values.iter();
        book.staged && values.any(|value| value.stage == Stage::Mandiri)
    };
    let Some(other) = books.iter().find(claims).map(|book| book.place.clone()) else {
        return;
    };
    for book in books.iter_mut().filter(|book| !book.staged) {
        if let Some(first) = book.values.first() {
            let finding = finding::taken_as_claim().at(first.place.clone());
            diagnostics.push(finding.label(other.clone(), finding::claims_here()));
        }
        for value in &mut book.values {
            value.stage = Stage::Mandiri;
        }
    }
}

/// The units with indicators to answer and no book, each reported where the list names it.
fn missing_units(
    members: &[Member],
    owners: Option<&Owners>,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let mut missing = Vec::new();
    let Some(owners) = owners else { return missing };
    for (position, unit) in owners.units.iter().enumerate() {
        let wanted = fold(&unit.value);
        if members.iter().any(|member| member.speaks_for(&wanted)) {
            continue;
        }
        let owned: Vec<usize> = owners.owned(position).collect();
        let finding = if owned.is_empty() {
            finding::unit_without_task(&unit.value)
        } else {
            finding::unit_without_book(&unit.value, rubric.in_runs(&owned))
        };
        diagnostics.push(finding.at(unit.place.clone()));
        missing.push(unit.value.clone());
    }
    missing
}

fn report_unanswered(rows: &[MergedRow], rubric: &Rubric, diagnostics: &mut Vec<Diagnostic>) {
    let empty = rows.iter().enumerate();
    let empty = empty.filter(|(_, row)| row.levels.is_empty());
    let empty: Vec<usize> = empty.map(|(indicator, _)| indicator).collect();
    if !empty.is_empty() {
        let finding = finding::unanswered(empty.len(), rows.len(), rubric.in_runs(&empty));
        diagnostics.push(finding);
    }
}
