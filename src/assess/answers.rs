//! What each row answers, and everything that is wrong with it.

use super::identity::Identity;
use super::indicators::resolve;
use super::{Answered, Assessment, Request, origin, stages};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::evidence::{Answer, Entry, Evidence, Reading, Stage};
use crate::lang::{Lang, Say, Text};
use crate::number::{Exact, MAX_VALUE_DENOMINATOR, common_denominator};
use crate::place::Place;
use crate::rubric::{Indicator, Rubric};
use crate::words::{fold, folds_to};
use std::collections::HashSet;

/// The assessment, or the finding that the answers are those of another rubric. `told` holds the
/// places of indicators already reported, because rows of a wide table share their header.
pub(super) fn answer(
    evidence: Evidence,
    identity: Identity,
    request: &Request,
    told: &mut HashSet<Place>,
) -> Result<Assessment, Box<Diagnostic>> {
    let Identity {
        agency,
        year,
        rubric,
        warnings: mut diagnostics,
    } = identity;
    let rows = resolve(&evidence, &rubric, told, &mut diagnostics)?;
    let stage = choose_stage(&evidence, &rows, request, &mut diagnostics);
    let Evidence {
        source,
        place,
        entries,
        ..
    } = evidence;
    let none = rubric.indicators.iter().map(|_| Answered::default());
    let mut answers: Vec<Answered> = none.collect();
    let mut repeated = vec![false; answers.len()];
    let mut alike: Vec<(usize, Option<Place>)> = Vec::new();
    for (entry, index) in entries.into_iter().zip(rows) {
        let Some(index) = index else { continue };
        let indicator = &rubric.indicators[index];
        let read = read_entry(entry, indicator, &rubric, stage, &mut diagnostics);
        let known = &mut answers[index];
        if known.place.is_none() || (!known.was_given() && !repeated[index]) {
            *known = read;
        } else if !read.was_given() {
            // Nothing was said twice.
        } else if is_alike(known, &read) {
            alike.push((index, read.place));
        } else {
            diagnostics.push(duplicate(indicator, known, &read));
            repeated[index] = true;
        }
    }
    diagnostics.extend(answered_alike(alike, &rubric));
    // Which of two answers counts is not ours to guess, so neither does.
    for (answer, _) in answers
        .iter_mut()
        .zip(&repeated)
        .filter(|(_, repeated)| **repeated)
    {
        answer.value = None;
        answer.range = None;
        answer.chances.clear();
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
    origin::report(&mut assessment);
    stages::report_inherited(&mut assessment);
    report_missing(&mut assessment);
    Ok(assessment)
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
    rows: &[Option<usize>],
    request: &Request,
    diagnostics: &mut Vec<Diagnostic>,
) -> Stage {
    // Sums below a column tell nothing about how far its stage is.
    let entries = || {
        evidence
            .entries
            .iter()
            .zip(rows)
            .filter(|(_, row)| row.is_some())
    };
    let answers = || entries().flat_map(|(entry, _)| &entry.answers);
    let has_values = |stage: Stage| {
        answers().any(|(at, answer)| *at == stage && answer.reading != Reading::Nothing)
    };
    let Some(stage) = request.stage else {
        let last = Stage::ALL
            .into_iter()
            .rev()
            .find(|&stage| has_values(stage));
        let first_column = answers().map(|(stage, _)| *stage).min();
        return last.or(first_column).unwrap_or(Stage::Akhir);
    };
    let mut stages = Stage::ALL.into_iter().take_while(|&at| at <= stage);
    if !stages.any(has_values) {
        let finding = finding::stage_without_values(stage);
        diagnostics.push(finding.at(evidence.place.clone()));
    }
    stage
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
    let mut range = None;
    let mut at = None;
    // Where nothing is said, it is to be said at this stage.
    let mut columns = entry.answers.iter().rev();
    let column = columns.find(|(column, _)| *column <= stage);
    let column = column.or_else(|| entry.answers.first());
    let mut place = column.map(|(_, answer)| answer.place.clone());
    for (column, answer) in &entry.answers {
        let counts = *column <= stage && answer.reading != Reading::Nothing;
        // Answers of other stages are read too, so that one run names every bad cell.
        let read = read_value(answer, indicator, rubric, diagnostics);
        if counts {
            (value, at, place) = (read, Some(*column), Some(answer.place.clone()));
            range = range_of(&answer.reading, rubric);
        }
    }
    let first = entry.answers.first().map_or(stage, |(first, _)| *first);
    let mut answered = Answered {
        value,
        stage: at,
        within: None,
        origin: None,
        place,
        explanation: entry.explanation,
        evidence: entry.evidence,
        link: entry.link,
        unit: entry.unit,
        note: entry.note,
        support: None,
        range,
        chances: entry.chances,
        doubt: None,
        simulated: None,
    };
    let source = entry.source.as_ref();
    origin::settle(
        &mut answered,
        source,
        first.min(stage),
        indicator,
        rubric,
        diagnostics,
    );
    answered
}

/// A value as its cell shows it.
struct Seen<'a>(&'a Answer, Exact);

impl Say for Seen<'_> {
    fn say(&self, lang: Lang) -> String {
        let Self(answer, value) = self;
        let written = answer.written.clone();
        written.unwrap_or_else(|| value.say(lang))
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
            // A slip of a finger gives 6 or 33; this far beyond the scale there is another scale.
            let hundred = (Exact::from(50)..=Exact::from(100)).contains(value)
                || (*value > Exact::from(10) && !value.is_whole());
            if !scale.contains(*value)
                && let Some(finding) = origin::looks_like_index(*value, indicator, rubric)
            {
                finding
            } else if !scale.contains(*value) && hundred && max < Exact::from(50) {
                finding::off_scale_of_hundred(Seen(answer, *value), min, max)
            } else if !scale.contains(*value) {
                finding::off_scale(Seen(answer, *value), min, max)
            } else if !scale.admits(*value) {
                finding::off_step(Seen(answer, *value), min, max, scale.step)
            } else {
                let expected = rubric.level_name(indicator, *value);
                if let (Some(found), Some(expected)) = (name, expected)
                    && !is_named(expected, found)
                {
                    let warning = finding::level_name_differs(*value, expected, found);
                    diagnostics.push(warning.at(answer.place.clone()));
                }
                if answer.zero_by_formula {
                    diagnostics.push(finding::zero_by_formula().at(answer.place.clone()));
                }
                return Some(*value);
            }
        }
        // The name of a range of values is none of them.
        Reading::Words(words) if rubric.is_graded(indicator) => {
            finding::not_a_level(words, min, max)
        }
        Reading::Range(low, high) if low >= high => finding::range_backward(*low, *high),
        Reading::Range(low, high) => {
            match [low, high].into_iter().find(|end| !scale.holds(**end)) {
                Some(end) if scale.contains(*end) => finding::off_step(*end, min, max, scale.step),
                Some(end) => finding::off_scale(*end, min, max),
                None => finding::doubtful_level(*low, *high),
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

/// The value of a level about which there is nothing to say.
pub(crate) fn sound_value(
    reading: Reading,
    indicator: &Indicator,
    rubric: &Rubric,
) -> Option<Exact> {
    let place = Place::file("");
    let mut found = Vec::new();
    let answer = Answer {
        reading,
        written: None,
        place,
        zero_by_formula: false,
    };
    let value = read_value(&answer, indicator, rubric, &mut found);
    value.filter(|_| found.is_empty())
}

/// The two levels of a range, if both are on the scale and in their order.
fn range_of(reading: &Reading, rubric: &Rubric) -> Option<(Exact, Exact)> {
    let Reading::Range(low, high) = *reading else {
        return None;
    };
    let known = low < high && rubric.scale.holds(low) && rubric.scale.holds(high);
    known.then_some((low, high))
}

fn is_named(name: &Text, folded: &str) -> bool {
    Lang::ALL
        .iter()
        .any(|&lang| folds_to(name.get(lang), folded))
}

/// The two units that rows name, where they are two.
fn two_units<'a>(first: &'a Answered, second: &'a Answered) -> Option<[&'a str; 2]> {
    let units = [first.unit.as_ref()?, second.unit.as_ref()?];
    let [one, other] = units.map(|unit| unit.value.as_str());
    (fold(one) != fold(other)).then_some([one, other])
}

/// Whether two units give an indicator the same value: then nothing is left open.
fn is_alike(first: &Answered, second: &Answered) -> bool {
    let same = first.value.is_some() && first.value == second.value;
    same && first.stage == second.stage && two_units(first, second).is_some()
}

fn answered_alike(mut rows: Vec<(usize, Option<Place>)>, rubric: &Rubric) -> Option<Diagnostic> {
    let place = rows.first()?.1.clone();
    rows.sort_by_key(|(index, _)| *index);
    rows.dedup_by_key(|(index, _)| *index);
    let indicators: Vec<usize> = rows.iter().map(|(index, _)| *index).collect();
    Some(finding::units_answer_alike(rubric.in_runs(&indicators)).at(place))
}

fn duplicate(indicator: &Indicator, first: &Answered, second: &Answered) -> Diagnostic {
    let (number, name) = (indicator.number, &indicator.name);
    let finding = match two_units(first, second) {
        Some([one, other]) => finding::units_answer_differently(number, name, one, other),
        None => finding::duplicate_indicator(number, name),
    };
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
        if let Some(next) = common_denominator(denominators.into_iter(), MAX_VALUE_DENOMINATOR) {
            common = next;
        } else {
            diagnostics.push(finding::values_too_fine(value).at(answer.place.clone()));
            answer.value = None;
        }
    }
}

/// One finding that names every indicator nobody answered, at the first cell to fill in. An answer
/// that is not usable has a finding of its own.
pub(super) fn report_missing(assessment: &mut Assessment) {
    let rubric = &assessment.rubric;
    let answers = &assessment.answers;
    let missing: Vec<usize> = (0..answers.len())
        .filter(|&index| !answers[index].was_given())
        .filter(|&index| !origin::is_awaited(&answers[index], &rubric.indicators[index]))
        .collect();
    let Some(&first) = missing.first() else {
        return;
    };
    let (count, total) = (missing.len(), rubric.indicators.len());
    let finding = finding::missing_indicators(count, total, rubric.in_runs(&missing));
    let place = answers[first].place.as_ref().unwrap_or(&assessment.place);
    let finding = finding.at(place.clone());
    assessment.diagnostics.push(finding);
}
