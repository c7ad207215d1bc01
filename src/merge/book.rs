//! The book of one unit, reduced to what it says: few texts and numbers, not its cells.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::trace::{Trace, traces_of};
use crate::assess::{Answered, Assessment, Request, Staged, assess_stages};
use crate::diagnostic::catalogue::answers::{AWAITED, MISSING};
use crate::diagnostic::{Checked, Diagnostic};
use crate::evidence::{Entry, Evidence, Located, Source, Stage};
use crate::number::Exact;
use crate::place::Place;
use crate::report::xlsx::FilledDocument;
use crate::rubric::Rubric;
use crate::words::{fold, units_in};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the book of one unit (perangkat daerah) says.
#[derive(Clone, Debug)]
pub struct UnitBook {
    /// The unit, where the rows that are filled in name exactly one.
    pub unit: Option<String>,
    /// The agency, with its cell where the book names it.
    pub agency: Option<Located<String>>,
    /// The year, with its cell where the book states it.
    pub year: Located<u16>,
    /// What is measured.
    pub rubric: Arc<Rubric>,
    /// The file.
    pub source: Source,
    /// Where its answers begin.
    pub place: Place,
    /// Whether it names the stage of its levels; see [`Evidence::staged`].
    pub staged: bool,
    /// The values it gives, by indicator and stage.
    pub values: Vec<GivenValue>,
    /// The texts it gives, by indicator.
    pub texts: Vec<GivenTexts>,
    /// The documents it lists.
    pub documents: Vec<FilledDocument>,
    /// Where its texts and documents stand.
    pub traces: Vec<Trace>,
    /// Findings about its cells; that indicators of other units are missing is none.
    pub diagnostics: Vec<Diagnostic>,
}

/// A value that a book gives itself, not inherited from an earlier stage.
#[derive(Clone, Debug)]
pub struct GivenValue {
    /// The position of the indicator.
    pub indicator: usize,
    /// The stage.
    pub stage: Stage,
    /// The value.
    pub value: Exact,
    /// Its cell.
    pub place: Place,
    /// The unit that its row names.
    pub unit: Option<String>,
}

/// What stands beside the level of an indicator.
#[derive(Clone, Debug, Default)]
pub struct GivenTexts {
    /// The position of the indicator.
    pub indicator: usize,
    /// The index or score of another agency (nilai asal).
    pub origin: Option<Exact>,
    /// Explanation (penjelasan).
    pub explanation: Option<String>,
    /// Evidence (data dukung).
    pub evidence: Option<String>,
    /// Link to the evidence (tautan).
    pub link: Option<String>,
    /// The unit that the row names.
    pub unit: Option<String>,
    /// A note (catatan).
    pub note: Option<String>,
}

/// The books of units among some evidence: one for each agency and year, and one for each unit
/// where one table holds the rows of several units for the same indicator.
#[must_use]
pub fn unit_books(evidence: Vec<Evidence>, request: &Request) -> Checked<Vec<UnitBook>> {
    let evidence: Vec<Evidence> = evidence.into_iter().flat_map(split_by_unit).collect();
    let claims: Vec<_> = evidence
        .iter()
        .map(|one| Claim {
            place: one.place.clone(),
            agency: one.agency.clone(),
            year: one.year.clone(),
            staged: one.staged,
        })
        .collect();
    let Checked { value, diagnostics } = assess_stages(evidence, request);
    let value = value.map(|all| {
        all.into_iter()
            .map(|staged| {
                let mut claims = claims.iter();
                let claim = claims.find(|claim| claim.place == staged.last.place);
                let claim = claim.cloned();
                unit_book(staged, claim)
            })
            .collect()
    });
    Checked { value, diagnostics }
}

/// What evidence says of itself, where it does.
#[derive(Clone, Debug)]
struct Claim {
    place: Place,
    agency: Option<Located<String>>,
    year: Option<Located<u16>>,
    staged: bool,
}

fn unit_book(mut staged: Staged, claim: Option<Claim>) -> UnitBook {
    let tells_stage = claim.as_ref().is_some_and(|claim| claim.staged);
    let (agency, year) = claim.map_or((None, None), |claim| (claim.agency, claim.year));
    let mut diagnostics = std::mem::take(&mut staged.last.diagnostics);
    // A unit answers its own indicators only; what nobody answered is told once, at the end.
    diagnostics.retain(|one| ![MISSING, AWAITED].contains(&one.code()));
    let mut values: Vec<GivenValue> = staged.assessments().flat_map(values_at).collect();
    values.sort_by_key(|one| (one.indicator, one.stage));
    let Assessment {
        agency: named,
        year: number,
        rubric,
        source,
        place,
        answers,
        ..
    } = staged.last;
    let documents = documents_of(&answers);
    let traces = answers.iter().enumerate();
    let traces = traces
        .flat_map(|(index, answer)| traces_of(index, answer))
        .collect();
    let texts: Vec<GivenTexts> = answers
        .into_iter()
        .enumerate()
        .map(|(indicator, answer)| {
            let text = |text: Option<Located<String>>| text.map(|text| text.value);
            GivenTexts {
                indicator,
                origin: answer.origin.map(|origin| origin.index),
                explanation: text(answer.explanation),
                evidence: text(answer.evidence),
                link: text(answer.link),
                unit: text(answer.unit),
                note: text(answer.note),
            }
        })
        .filter(GivenTexts::says_anything)
        .collect();
    let at_book = |value: String| Located {
        value,
        place: place.clone(),
    };
    UnitBook {
        unit: only_unit(&values, &texts),
        agency: agency.or_else(|| named.map(at_book)),
        year: year.unwrap_or_else(|| Located {
            value: number,
            place: place.clone(),
        }),
        rubric,
        source,
        place,
        staged: tells_stage,
        values,
        texts,
        documents,
        traces,
        diagnostics,
    }
}

/// The documents of all answers, in the order of the indicators.
fn documents_of(answers: &[Answered]) -> Vec<FilledDocument> {
    let answers = answers.iter().enumerate();
    let documents = answers.flat_map(|(indicator, answer)| {
        let judged = answer.support.iter().flat_map(|one| &one.documents);
        judged.map(move |judged| FilledDocument {
            indicator,
            ..FilledDocument::from(&judged.document)
        })
    });
    documents.collect()
}

fn values_at(assessment: &Assessment) -> impl Iterator<Item = GivenValue> {
    (0..assessment.answers.len()).filter_map(|indicator| {
        let answer = assessment.given(indicator)?;
        Some(GivenValue {
            indicator,
            stage: assessment.stage,
            value: answer.value?,
            place: answer.place.clone()?,
            unit: answer.unit.as_ref().map(|unit| unit.value.clone()),
        })
    })
}

impl UnitBook {
    /// Whether nothing is filled in: no level, text or document, whatever the form says of units.
    pub(super) fn is_empty(&self) -> bool {
        let said =
            |text: &GivenTexts| text.is_work() || text.origin.is_some() || text.note.is_some();
        self.values.is_empty() && self.documents.is_empty() && !self.texts.iter().any(said)
    }
}

impl GivenTexts {
    fn says_anything(&self) -> bool {
        let texts = [&self.explanation, &self.evidence, &self.link, &self.unit];
        self.origin.is_some() || texts.into_iter().chain([&self.note]).any(Option::is_some)
    }

    /// Whether it says more than whose indicator it is.
    pub(super) fn is_work(&self) -> bool {
        self.explanation.is_some() || self.evidence.is_some() || self.link.is_some()
    }
}

/// The unit that all rows with an answer name; a form that lists the owners of every indicator
/// does not tell whose copy it is.
fn only_unit(values: &[GivenValue], texts: &[GivenTexts]) -> Option<String> {
    let of_values = values.iter().map(|one| &one.unit);
    let of_texts = texts
        .iter()
        .filter(|one| one.is_work())
        .map(|one| &one.unit);
    let mut names = of_values
        .chain(of_texts)
        .flatten()
        .flat_map(|cell| units_in(cell));
    let first = names.next()?;
    let wanted = fold(first);
    names
        .all(|name| fold(name) == wanted)
        .then(|| first.to_owned())
}

/// The rows of each unit apart, where a table answers an indicator in the name of several units;
/// otherwise the evidence as it is, in which a second answer is a mistake.
fn split_by_unit(evidence: Evidence) -> Vec<Evidence> {
    let unit = |entry: &Entry| entry.unit.as_ref().map(|unit| fold(&unit.value));
    let mut seen = BTreeSet::new();
    let mut indicators = BTreeSet::new();
    let mut several = false;
    for entry in &evidence.entries {
        let indicator = fold(&entry.indicator.value);
        let new = seen.insert((indicator.clone(), unit(entry)));
        several |= !indicators.insert(indicator) && new;
    }
    if !several {
        return vec![evidence];
    }
    let mut parts: Vec<(Option<String>, Evidence)> = Vec::new();
    let Evidence {
        source,
        agency,
        year,
        rubric,
        rubric_sha256,
        staged,
        entries,
        documents,
        ..
    } = evidence;
    for entry in entries {
        let unit = unit(&entry);
        match parts.iter_mut().find(|(known, _)| *known == unit) {
            Some((_, part)) => part.entries.push(entry),
            None => parts.push((
                unit,
                Evidence {
                    source: source.clone(),
                    place: entry.indicator.place.clone(),
                    agency: agency.clone(),
                    year: year.clone(),
                    rubric: rubric.clone(),
                    rubric_sha256: rubric_sha256.clone(),
                    staged,
                    entries: vec![entry],
                    documents: Vec::new(),
                },
            )),
        }
    }
    // A document goes with the rows of its unit; one that names none, with the first.
    for document in documents {
        let unit = document.unit.as_ref().map(|unit| fold(&unit.value));
        let own = parts.iter().position(|(known, _)| *known == unit);
        if let Some((_, part)) = parts.get_mut(own.unwrap_or(0)) {
            part.documents.push(document);
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}
