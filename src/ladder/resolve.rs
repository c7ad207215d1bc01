//! Which indicator a document is for, and whether two rows are one document.

use super::Judged;
use crate::diagnostic::{Diagnostic, catalogue::answers, catalogue::documents as finding};
use crate::evidence::{Document, Located};
use crate::rubric::{Found, Rubric};
use crate::words::fold;

/// The position of the indicator that a document names.
pub(super) fn indicator(
    document: &Document,
    rubric: &Rubric,
    found: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let Located { value, place } = &document.indicator;
    let (index, warning) = find(value, rubric);
    found.extend(warning.map(|warning| warning.at(place.clone())));
    index
}

/// The indicator a person means by a number, an id, a name, or by number and name as the
/// drop-down of the workbook offers them: `12 - Peta Rencana SPBE`.
pub(crate) fn find(written: &str, rubric: &Rubric) -> (Option<usize>, Option<Diagnostic>) {
    let unknown = || {
        let count = rubric.indicators.len();
        finding::unknown_indicator(written, count, &rubric.id)
    };
    let number = |index: usize| rubric.indicators.get(index).map_or(0, |one| one.number);
    if let Some((code, name)) = split(written)
        && let Found::Exactly(index) = rubric.find_indicator(code)
    {
        let named = rubric.indicator_named(name).filter(|&named| named != index);
        let warning = named.and_then(|named| {
            let other = rubric.indicators.get(named)?;
            let finding = finding::number_and_name_differ(number(index), &other.name, other.number);
            Some(finding)
        });
        return (Some(index), warning);
    }
    match rubric.find_indicator(written) {
        Found::Exactly(index) => (Some(index), None),
        Found::Nearly(index) => {
            let warning = rubric
                .indicators
                .get(index)
                .map(|one| answers::nearly_indicator(written, &one.name, one.number));
            (Some(index), warning)
        }
        Found::Either(one, other) => {
            let finding = answers::ambiguous_indicator(written, number(one), number(other));
            (None, Some(finding))
        }
        Found::Nothing => (None, Some(unknown())),
    }
}

/// A number or id and the name behind it.
fn split(written: &str) -> Option<(&str, &str)> {
    let written = written.trim();
    let end = written.find([' ', ':', '–', '—'])?;
    let (code, rest) = written.split_at(end);
    let code = code.trim_end_matches(['.', '-', ')']);
    let name = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let numbered = code.chars().any(|letter| letter.is_ascii_digit());
    let named = name.starts_with(char::is_alphabetic);
    (numbered && named).then_some((code, name))
}

/// Whether two rows are one document for one level: with equal numbers and titles, either of
/// which may be missing, but not both.
pub(super) fn same(one: &Judged, other: &Judged) -> bool {
    let words = |text: &Option<Located<String>>| text.as_ref().map(|text| fold(&text.value));
    let (a, b) = (&one.document, &other.document);
    let named = a.title.is_some() || a.number.is_some();
    named
        && one.level().is_some()
        && one.level() == other.level()
        && words(&a.title) == words(&b.title)
        && words(&a.number) == words(&b.number)
        && words(&a.link) == words(&b.link)
}
