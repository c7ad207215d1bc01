//! What each row answers, and everything that is wrong with it.

use super::identity::Identity;
use super::{Answered, Assessment, Request};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::evidence::{Answer, Entry, Evidence, Located, Reading, Stage};
use crate::lang::{Lang, List, Text};
use crate::number::{Exact, MAX_VALUE_DENOMINATOR, common_denominator};
use crate::rubric::{Found, Indicator, Rubric, builtins};
use crate::words::fold;

pub(super) fn answer(evidence: Evidence, identity: Identity, request: &Request) -> Assessment {
    let Identity {
        agency,
        year,
        rubric,
        warnings: mut diagnostics,
    } = identity;
    let stage = choose_stage(&evidence, request, &mut diagnostics);
    let rows = resolve(&evidence, &rubric, &mut diagnostics);
    let Evidence {
        source,
        place,
        entries,
        ..
    } = evidence;
    let mut answers: Vec<Answered> = vec![Answered::default(); rubric.indicators.len()];
    let mut repeated = vec![false; answers.len()];
    for (entry, index) in entries.into_iter().zip(rows) {
        let Some(index) = index else { continue };
        let indicator = &rubric.indicators[index];
        let read = read_entry(entry, indicator, &rubric, stage, &mut diagnostics);
        let known = &mut answers[index];
        if known.place.is_none() || (!known.was_given() && !repeated[index]) {
            *known = read;
        } else if read.was_given() {
            diagnostics.push(duplicate(indicator, known, &read));
            repeated[index] = true;
        }
    }
    // Which of two answers counts is not ours to guess, so neither does.
    for (answer, _) in answers
        .iter_mut()
        .zip(&repeated)
        .filter(|(_, repeated)| **repeated)
    {
        answer.value = None;
    }
    check_fineness(&mut answers, &mut diagnostics);
    let mut assessment = Assessment {
        agency,
        year,
        stage,
        rubric,
        source,
        place,
        answers,
        diagnostics,
    };
    report_missing(&mut assessment);
    assessment
}

impl Answered {
    /// Whether a cell says anything, usable or not.
    fn was_given(&self) -> bool {
        self.stage.is_some()
    }
}

/// The stage asked for, or the last one with any value.
fn choose_stage(
    evidence: &Evidence,
    request: &Request,
    diagnostics: &mut Vec<Diagnostic>,
) -> Stage {
    let answers = || evidence.entries.iter().flat_map(|entry| &entry.answers);
    let has_values = |stage: Stage| {
        answers().any(|(at, answer)| *at == stage && answer.reading != Reading::Nothing)
    };
    match request.stage {
        Some(stage) => {
            if !Stage::ALL
                .into_iter()
                .take_while(|&at| at <= stage)
                .any(has_values)
            {
                let finding = finding::stage_without_values(stage);
                diagnostics.push(finding.at(evidence.place.clone()));
            }
            stage
        }
        None => {
            let last = Stage::ALL
                .into_iter()
                .rev()
                .find(|&stage| has_values(stage));
            let first_column = answers().map(|(stage, _)| *stage).min();
            last.or(first_column).unwrap_or(Stage::Akhir)
        }
    }
}

/// The indicator of each entry; a number and a name that disagree are reported, and so is a book
/// whose names are those of another rubric.
fn resolve(
    evidence: &Evidence,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<usize>> {
    let mut findings = Vec::new();
    let rows: Vec<Option<usize>> = evidence
        .entries
        .iter()
        .map(|entry| find(entry, rubric, &mut findings))
        .collect();
    if let Some(other) = other_rubric(evidence, &rows, rubric) {
        diagnostics.push(other);
        return vec![None; rows.len()];
    }
    diagnostics.append(&mut findings);
    if evidence.entries.is_empty() {
        diagnostics.push(finding::no_entries().at(evidence.place.clone()));
    }
    rows
}

fn find(entry: &Entry, rubric: &Rubric, diagnostics: &mut Vec<Diagnostic>) -> Option<usize> {
    let label = |index: usize| rubric.indicators[index].number;
    let index = find_written(&entry.indicator, rubric, diagnostics)?;
    if let Some(name) = &entry.name
        && let Some(named) = rubric.indicator_named(&name.value)
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
fn other_rubric(
    evidence: &Evidence,
    rows: &[Option<usize>],
    rubric: &Rubric,
) -> Option<Diagnostic> {
    let named = || {
        evidence
            .entries
            .iter()
            .zip(rows)
            .filter_map(|(e, row)| Some((e.name.as_ref()?, row)))
    };
    let own =
        named().filter(|(name, row)| rubric.indicator_named(&name.value) == **row && row.is_some());
    let own = own.count();
    let total = named().count();
    if total == 0 || own * 2 >= total {
        return None;
    }
    let number = |entry: &Entry| fold(&entry.indicator.value);
    builtins()
        .filter(|other| other.id != rubric.id)
        .find_map(|other| {
            let fits = |entry: &&Entry| {
                let Some(name) = &entry.name else {
                    return false;
                };
                let found = other.indicator_named(&name.value);
                found.is_some_and(|index| {
                    other.find_indicator(&number(entry)) == Found::Exactly(index)
                })
            };
            let count = evidence.entries.iter().filter(fits).count();
            let place = evidence
                .rubric
                .as_ref()
                .map_or(&evidence.place, |stamp| &stamp.place);
            (count >= 3 && count > own).then(|| {
                finding::names_of_other_rubric(count, &other.id, &rubric.id).at(place.clone())
            })
        })
}

/// The value of a row at the chosen stage: the last stage up to it that says anything.
fn read_entry(
    entry: Entry,
    indicator: &Indicator,
    rubric: &Rubric,
    stage: Stage,
    diagnostics: &mut Vec<Diagnostic>,
) -> Answered {
    let mut value = None;
    let mut at = None;
    let mut place = entry.answers.last().map(|(_, answer)| answer.place.clone());
    for (column, answer) in &entry.answers {
        let counts = *column <= stage && answer.reading != Reading::Nothing;
        // Answers of other stages are read too, so that one run names every bad cell.
        let read = read_value(answer, indicator, rubric, diagnostics);
        if counts {
            (value, at, place) = (read, Some(*column), Some(answer.place.clone()));
        }
    }
    Answered {
        value,
        stage: at,
        place,
        explanation: entry.explanation,
        evidence: entry.evidence,
        link: entry.link,
        unit: entry.unit,
        note: entry.note,
        simulated: None,
    }
}

fn read_value(
    answer: &Answer,
    indicator: &Indicator,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Exact> {
    let scale = rubric.scale;
    let (min, max) = (scale.min, scale.max);
    let finding = match &answer.reading {
        Reading::Nothing => return None,
        Reading::Value(value, name) => {
            // A fraction such as 7/6 is a value before rounding; a decimal must be on a step.
            let unrounded = !scale.is_whole() && value.half_up(6).exact() != *value;
            if !scale.contains(*value) {
                finding::off_scale(*value, min, max)
            } else if !scale.holds(*value) && !unrounded {
                finding::off_step(*value, min, max, scale.step)
            } else {
                let expected = rubric.level_name(indicator, *value);
                if let (Some(found), Some(expected)) = (name, expected)
                    && !is_named(expected, found)
                {
                    let warning = finding::level_name_differs(*value, expected, found);
                    diagnostics.push(warning.at(answer.place.clone()));
                }
                return Some(*value);
            }
        }
        Reading::Words(words) => {
            let levels = &rubric.capabilities[indicator.capability].levels;
            let folded = fold(words);
            match levels.iter().find(|(_, name)| is_named(name, &folded)) {
                Some((level, _)) => return Some(Exact::from(i128::from(*level))),
                None => finding::not_a_level(words, min, max),
            }
        }
        Reading::Error(error) => finding::error_cell(error),
        Reading::Uncalculated(formula) => finding::uncalculated(formula),
        Reading::Date(date) => finding::date_instead_of_level(date),
    };
    diagnostics.push(finding.at(answer.place.clone()));
    None
}

fn is_named(name: &Text, folded: &str) -> bool {
    Lang::ALL.iter().any(|&lang| fold(name.get(lang)) == folded)
}

fn duplicate(indicator: &Indicator, first: &Answered, second: &Answered) -> Diagnostic {
    let finding = finding::duplicate_indicator(indicator.number, &indicator.name);
    let finding = finding.at(second.place.clone());
    match (&first.place, first.value) {
        (Some(place), Some(value)) => {
            finding.label(place.clone(), finding::first_answer_here(value))
        }
        (Some(place), None) => finding.label(place.clone(), finding::first_answer_here("?")),
        (None, _) => finding,
    }
}

/// Keeps the arithmetic of scores within its bounds, see [`crate::number`].
pub(super) fn check_fineness(answers: &mut [Answered], diagnostics: &mut Vec<Diagnostic>) {
    let mut common = 1;
    for answer in answers {
        let Some(value) = answer.value else { continue };
        let denominators = [common, value.denominator()];
        match common_denominator(denominators.into_iter(), MAX_VALUE_DENOMINATOR) {
            Some(next) => common = next,
            None => {
                diagnostics.push(finding::values_too_fine(value).at(answer.place.clone()));
                answer.value = None;
            }
        }
    }
}

/// One finding that names every indicator without a value.
pub(super) fn report_missing(assessment: &mut Assessment) {
    let rubric = &assessment.rubric;
    let missing: Vec<&str> = assessment
        .missing()
        .map(|index| rubric.indicators[index].id.as_str())
        .collect();
    if !missing.is_empty() {
        let (count, total) = (missing.len(), rubric.indicators.len());
        let finding = finding::missing_indicators(count, total, List(missing));
        let finding = finding.at(assessment.place.clone());
        assessment.diagnostics.push(finding);
    }
}
