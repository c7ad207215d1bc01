//! What each row answers, and everything that is wrong with it.

use super::identity::Identity;
use super::{Answered, Assessment, Request, origin, stages};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::evidence::identity::PEMDI;
use crate::evidence::{Answer, Entry, Evidence, Located, Reading, Stage};
use crate::lang::{Lang, Say, Text};
use crate::number::{Exact, MAX_VALUE_DENOMINATOR, common_denominator};
use crate::place::Place;
use crate::rubric::{Found, Indicator, Rubric, builtins_knowing};
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
fn resolve(
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
