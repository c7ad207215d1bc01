//! Everything there is to say about documents and the levels they are to support.

use super::{Judged, Unfit, kinds};
use crate::assess::{Answered, Assessment};
use crate::diagnostic::{Diagnostic, catalogue::documents as finding};
use crate::evidence::{Day, Entered, Status};
use crate::lang::{List, Text};
use crate::place::{Place, Spot};
use crate::rubric::{Demand, EvidenceRule, Rubric};
use crate::words::fold;

/// A finding that a workbook has no documents, for whoever asks for everything there is to find.
/// A text table has no place for them, so nothing is missing there.
#[must_use]
pub fn without_documents(assessment: &Assessment) -> Option<Diagnostic> {
    let workbook = matches!(assessment.place.spot(), Spot::Cell { .. } | Spot::Sheet(_));
    let place = Place::file(assessment.place.file_name());
    (workbook && !assessment.has_documents()).then(|| finding::no_documents().at(place))
}

/// The second of two rows that are one document.
pub(super) fn twice(first: &Judged, second: &Judged, rubric: &Rubric, index: usize) -> Diagnostic {
    let number = rubric.indicators.get(index).map_or(0, |one| one.number);
    finding::document_twice(number, second.level().unwrap_or(0))
        .at(second.document.place.clone())
        .label(first.document.place.clone(), finding::first_document_here())
}

/// Reports claims above their evidence, documents that do not count, and open lower levels.
pub(super) fn report(assessment: &mut Assessment) {
    let mut found = Vec::new();
    for (index, answer) in assessment.answers.iter().enumerate() {
        let documents = answer.support.iter().flat_map(|one| &one.documents);
        for document in documents {
            report_document(document, index, assessment, &mut found);
        }
        report_gap(answer, index, &assessment.rubric, &mut found);
        found.extend(report_claim(answer, index, assessment));
    }
    assessment.diagnostics.append(&mut found);
}

fn report_claim(answer: &Answered, index: usize, assessment: &Assessment) -> Option<Diagnostic> {
    let support = answer.support.as_ref()?;
    let claimed = support.claimed?;
    let rubric = &assessment.rubric;
    let indicator = rubric.indicators.get(index)?;
    let place = answer.place.as_ref().unwrap_or(&assessment.place).clone();
    let (number, name) = (indicator.number, &indicator.name);
    if !support.open.is_empty() {
        let open: Vec<String> = support.open.iter().map(u8::to_string).collect();
        if let Some(lacking) = kinds::claim_lacks(support, index, rubric) {
            return Some(lacking.at(place));
        }
        let finding =
            finding::claim_above_evidence(number, name, claimed, support.level, List(open));
        return Some(finding.at(place));
    }
    let beyond = assessment.rubric.value_of_level(indicator, support.level) > claimed;
    // Only documents for a level above the claim say that more was reached, not their absence.
    let cited = support
        .documents
        .iter()
        .any(|one| one.counts() && one.level() == Some(support.level));
    (beyond && cited).then(|| {
        let finding = finding::evidence_above_claim(number, name, support.level, claimed);
        finding.at(place)
    })
}

/// A document that counts for a level above one that is open.
fn report_gap(answer: &Answered, index: usize, rubric: &Rubric, found: &mut Vec<Diagnostic>) {
    let Some(support) = &answer.support else {
        return;
    };
    if !rubric.evidence_rules.cumulative {
        return;
    }
    let counted = support.documents.iter().filter(|one| one.counts());
    let above = counted.filter(|one| one.level() > Some(support.level));
    let mut told: Vec<u8> = Vec::new();
    for one in above {
        let Some(upper) = one.level().filter(|level| !told.contains(level)) else {
            continue;
        };
        told.push(upper);
        let counts = super::counting(&support.documents);
        let open: Vec<String> = (rubric.evidence_rules.from_level..upper)
            .filter(|&level| super::is_open(rubric, index, level, &counts))
            .map(|level| level.to_string())
            .collect();
        if !open.is_empty() {
            let finding = finding::lower_level_open(upper, List(open));
            found.push(finding.at(one.document.place.clone()));
        }
    }
}

fn report_document(
    judged: &Judged,
    index: usize,
    assessment: &Assessment,
    found: &mut Vec<Diagnostic>,
) {
    let rubric = &assessment.rubric;
    let document = &judged.document;
    let reference = Day::last_of(assessment.year);
    let day = |day: &Option<crate::evidence::Located<Entered<Day>>>| {
        let located = day.as_ref()?;
        Some((*located.value.known()?, located.place.clone()))
    };
    let (date, until) = (day(&document.date), day(&document.until));
    let level = judged.level();
    for unfit in &judged.unfit {
        let diagnostic = match (*unfit, &date, &until) {
            (Unfit::NoLevel, ..) => level.and_then(|level| {
                let place = document.level.as_ref()?.place.clone();
                let (min, max) = (*rubric.levels().start(), *rubric.levels().end());
                Some(finding::level_off_ladder(level, min, max).at(place))
            }),
            (Unfit::FutureDated, Some((date, place)), _) => {
                Some(finding::future_dated(*date, reference).at(place.clone()))
            }
            (Unfit::Expired, _, Some((until, place))) => {
                Some(finding::expired(*until, reference).at(place.clone()))
            }
            (Unfit::Backwards, Some((date, _)), Some((until, place))) => {
                Some(finding::ends_before_it_begins(*date, *until).at(place.clone()))
            }
            (Unfit::Stale(rule), Some((date, place)), _) => rule_at(rubric, rule).map(|rule| {
                let months = match &rule.demand {
                    Demand::MaxAge(months) => *months,
                    Demand::Kinds(demand) => demand.max_age.unwrap_or_default(),
                    Demand::Count(_) | Demand::None => 0,
                };
                let oldest = reference.months_earlier(months);
                finding::stale(&rule.name, *date, oldest).at(place.clone())
            }),
            (Unfit::Undated(rule), ..) => rule_at(rubric, rule)
                .map(|rule| finding::undated(&rule.name).at(document.place.clone())),
            (Unfit::ProvesNothing(rule), ..) => rule_at(rubric, rule).map(|rule| {
                let number = rubric.indicators.get(index).map_or(0, |one| one.number);
                let finding = finding::proves_nothing_by_rule(number, &rule.name);
                finding.at(document.indicator.place.clone())
            }),
            (Unfit::NotAccepted, ..) => draft(judged, rubric),
            // The reader of the sheet has said so already, or there is nothing to show.
            _ => None,
        };
        found.extend(diagnostic);
    }
}

/// A draft for a level whose documents have to be adopted.
fn draft(judged: &Judged, rubric: &Rubric) -> Option<Diagnostic> {
    let status = judged.document.status.as_ref()?;
    let level = judged.level()?;
    let from = rubric.evidence_rules.from_level;
    let is_draft = status.value.known() == Some(&Status::Draf);
    let finding = || finding::draft_for_level(level, from).at(status.place.clone());
    (is_draft && level >= from && rubric.levels().contains(&level)).then(finding)
}

fn rule_at(rubric: &Rubric, position: usize) -> Option<&EvidenceRule> {
    rubric.evidence_rules.rules.get(position)
}

/// The mark on what a workbook took over from an earlier year, without a full stop.
#[must_use]
pub fn carried_mark(year: u16) -> Text {
    finding::carried_mark(year)
}

/// The year of the mark at the beginning of a note, and what stands behind it.
#[must_use]
pub fn split_mark(note: &str) -> Option<(u16, &str)> {
    let (mark, rest) = note.split_once('.').unwrap_or((note, ""));
    let folded = fold(mark);
    let year = ["terbawa dari ", "carried over from "]
        .iter()
        .find_map(|words| folded.strip_prefix(words))?;
    Some((year.parse().ok()?, rest.trim_start()))
}

/// One finding about all answers that nobody has confirmed since they were carried over.
pub(super) fn report_carried(assessment: &mut Assessment) {
    let marks = assessment.answers.iter().filter_map(|answer| {
        let note = answer
            .note
            .as_ref()
            .filter(|_| answer.claimed().is_some())?;
        let (year, _) = split_mark(&note.value)?;
        Some((year, note.place.clone()))
    });
    let marks: Vec<(u16, Place)> = marks.collect();
    if let Some((year, place)) = marks.first() {
        let finding = finding::carried_over(marks.len(), *year).at(place.clone());
        assessment.diagnostics.push(finding);
    }
}
