//! Values that come from an index of another agency, and levels that a score of one allows.

use super::{Answered, Assessment, Origin};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::evidence::{Answer, Reading, Stage};
use crate::lang::{Lang, List, Say, Text};
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::{External, Indicator, Rubric};

/// What the column of source values says about an indicator: its value where it is an index to
/// convert, a limit on its level where it is a score. Which of two numbers counts is not guessed.
pub(super) fn settle(
    read: &mut Answered,
    source: Option<&Answer>,
    first: Stage,
    indicator: &Indicator,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(source) = source else { return };
    if source.reading == Reading::Nothing {
        // The index is what will be filled in here, if anything is.
        if indicator.external.is_some() && read.stage.is_none() {
            read.place = Some(source.place.clone());
        }
        return;
    }
    let place = &source.place;
    let Some(number) = number_in(source, diagnostics) else {
        // It was given, even if nobody can use it.
        read.stage = read.stage.or(indicator.external.is_some().then_some(first));
        return;
    };
    read.origin = Some(Origin {
        index: number,
        place: place.clone(),
    });
    if let Some(external) = &indicator.external {
        convert(
            read,
            (number, place),
            first,
            indicator,
            external,
            rubric,
            diagnostics,
        );
    } else if indicator.score.is_some() {
        limit(read, (number, place), indicator, rubric, diagnostics);
    } else {
        diagnostics.push(finding::source_not_used(&indicator.id).at(place.clone()));
    }
}

/// The number in a cell of the column of source values.
fn number_in(source: &Answer, diagnostics: &mut Vec<Diagnostic>) -> Option<Exact> {
    let finding = match &source.reading {
        Reading::Nothing => return None,
        Reading::Value(number, None) => return Some(*number),
        Reading::Value(number, Some(words)) => finding::not_a_source_value(words, *number),
        Reading::Range(low, high) => {
            finding::source_is_no_number(format!("{}-{}", low.say(Lang::Id), high.say(Lang::Id)))
        }
        Reading::Words(words) | Reading::Date(words) => finding::source_is_no_number(words),
        Reading::Error(error) => finding::error_cell(error),
        Reading::Uncalculated(formula) => finding::uncalculated(formula),
    };
    diagnostics.push(finding.at(source.place.clone()));
    None
}

fn convert(
    read: &mut Answered,
    (index, place): (Exact, &Place),
    first: Stage,
    indicator: &Indicator,
    external: &External,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let (id, name) = (&indicator.id, &external.name);
    let Some(bounds) = external.convert(index, &rubric.scale) else {
        let (min, max) = external.range(&rubric.scale);
        let min = min.unwrap_or(Exact::ZERO);
        diagnostics.push(finding::index_off_range(id, index, name, min, max).at(place.clone()));
        read.stage = read.stage.or(Some(first));
        read.value = None;
        return;
    };
    let Some(value) = bounds.exact() else {
        let finding = finding::index_without_value(id, index, name, bounds.low, bounds.high);
        diagnostics.push(finding.at(place.clone()));
        if read.stage.is_none() {
            read.within = Some(bounds);
            read.stage = Some(first);
            read.place = Some(place.clone());
        }
        return;
    };
    let shown = value.half_up(rubric.decimals);
    match read.value {
        // The converted number, perhaps as it is printed: the index says it exactly.
        Some(given) if given == value || given == shown.exact() => read.value = Some(value),
        Some(given) => {
            let finding = finding::value_and_index_differ(id, given, index, name, shown);
            let finding = finding.at(read.place.clone());
            diagnostics.push(finding.label(place.clone(), finding::index_here(index)));
            read.value = None;
        }
        // A cell that cannot be used has its finding, and stays unused.
        None if read.stage.is_some() => {}
        None => {
            let said = if shown.exact() == value {
                Text::new(shown.say(Lang::Id), shown.say(Lang::En))
            } else {
                finding::exactly(shown, value)
            };
            diagnostics.push(finding::converted(id, name, index, said).at(place.clone()));
            read.value = Some(value);
            read.stage = Some(first);
            read.place = Some(place.clone());
        }
    }
}

/// A warning where the value claims a level that the score does not allow.
fn limit(
    read: &Answered,
    (number, place): (Exact, &Place),
    indicator: &Indicator,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(score) = &indicator.score else {
        return;
    };
    let (id, name) = (&indicator.id, &score.name);
    if number < Exact::ZERO || number > score.max {
        let finding = finding::index_off_range(id, number, name, Exact::ZERO, score.max);
        diagnostics.push(finding.at(place.clone()));
        return;
    }
    let allowed = score.allows(number, rubric.levels()).unwrap_or(0);
    let claimed = read
        .value
        .and_then(|value| rubric.level_claimed(indicator, value));
    if let (Some(claimed), Some(value)) = (claimed, read.value)
        && claimed > allowed
    {
        let finding = finding::value_above_score(id, value, claimed, name, number, allowed);
        let finding = finding.at(read.place.clone());
        diagnostics.push(finding.label(place.clone(), finding::index_here(number)));
    }
}

/// A value off the scale that is an index its indicator is converted from.
pub(super) fn looks_like_index(
    value: Exact,
    indicator: &Indicator,
    rubric: &Rubric,
) -> Option<Diagnostic> {
    let external = indicator.external.as_ref()?;
    let known = external.convert(value, &rubric.scale).is_some();
    let scale = rubric.scale;
    known.then(|| {
        let finding = finding::index_in_place_of_value;
        finding(&indicator.id, value, scale.min, scale.max, &external.name)
    })
}

/// One note about the values that were given without the index they come from, and one warning
/// about the indices that are still to come.
pub(super) fn report(assessment: &mut Assessment) {
    let answers = assessment.answers.iter().zip(&assessment.rubric.indicators);
    let bare = |answer: &Answered| answer.value.is_some() && answer.origin.is_none();
    let taken = answers.filter(|(answer, one)| one.external.is_some() && bare(answer));
    let (ids, places): (Vec<&str>, Vec<_>) = taken
        .map(|(answer, one)| (one.id.as_str(), answer.place.clone()))
        .unzip();
    if let Some(first) = places.into_iter().next() {
        let place = first.unwrap_or_else(|| assessment.place.clone());
        assessment.diagnostics.push(converted_already(ids, place));
    }
    report_awaited(assessment);
}

/// The note that values were given without the index they come from.
pub(crate) fn converted_already(indicators: Vec<&str>, first: Place) -> Diagnostic {
    finding::taken_as_converted(List(indicators)).at(first)
}

/// One warning about all indices that are still to come.
pub(super) fn report_awaited(assessment: &mut Assessment) {
    let answers = assessment.answers.iter().zip(&assessment.rubric.indicators);
    let awaited = answers.filter_map(|(answer, one)| {
        let external = one.external.as_ref()?;
        let name = finding::index_of(&one.id, &external.name, &external.owner);
        is_awaited(answer, one).then(|| (name, answer.place.clone()))
    });
    let (names, places): (Vec<Text>, Vec<_>) = awaited.unzip();
    if let Some(first) = places.into_iter().next() {
        let place = first.unwrap_or_else(|| assessment.place.clone());
        let scale = assessment.rubric.scale;
        let finding = finding::indices_awaited(List(names), scale.min, scale.max);
        assessment.diagnostics.push(finding.at(place));
    }
}

/// Whether the value of an indicator waits for the index of another agency.
pub(crate) fn is_awaited(answer: &Answered, indicator: &Indicator) -> bool {
    indicator.external.is_some() && answer.stage.is_none() && answer.value.is_none()
}
