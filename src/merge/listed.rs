//! Which indicators a cell of the list of owners means: one, a list, ranges, or all of these.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Assigned;
use crate::diagnostic::{Diagnostic, catalogue::units as finding};
use crate::evidence::Day;
use crate::rubric::{Found, Rubric};
use crate::words::fold;

/// What stands between the ends of a range, in small letters; the longer ones first.
const FROM_TO: &[&str] = &[
    "sampai dengan",
    "s.d.",
    "s.d",
    "s/d",
    " sd ",
    "sampai",
    "hingga",
    " to ",
    "…",
    "...",
    "..",
    "–",
    "—",
    "‑",
    "−",
    "~",
    " - ",
    "-",
];
/// What stands between the members of a list, besides commas, semicolons and lines.
const AND: &[&str] = &[" dan ", " and ", " serta ", "&", "+", "/"];

/// One part of a list.
enum Part {
    /// The indicators from one to another, by their positions.
    Indicators(Vec<usize>),
    /// A range that ends before it begins.
    Reversed,
    /// Nothing of the rubric.
    Unknown,
}

/// The indicators of a row. What is not understood is reported and left out.
pub(super) fn indicators(
    row: &Assigned,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<usize> {
    let written = &row.indicators.value;
    // The name of an indicator may have commas and words of lists in it.
    if !is_numbers(written)
        && let Some(index) = known(written, rubric)
    {
        return vec![index];
    }
    let mut found = Vec::new();
    for part in written.split([',', ';', '\n']).map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let finding = match read(part, rubric) {
            Part::Indicators(mut some) => {
                found.append(&mut some);
                continue;
            }
            Part::Reversed => finding::assigned_reversed(part),
            Part::Unknown if is_date(part) => finding::assigned_date(part),
            Part::Unknown => finding::assigned_unknown(part, &rubric.id, rubric.indicators.len()),
        };
        diagnostics.push(finding.at(row.indicators.place.clone()));
    }
    found
}

fn read(part: &str, rubric: &Rubric) -> Part {
    // Some indicators have a number with a dash, such as `35-1`.
    if let Some(index) = rubric.indicator_named(part) {
        return Part::Indicators(vec![index]);
    }
    let small = part.to_lowercase();
    for word in FROM_TO {
        let Some((from, to)) = small.split_once(word) else {
            continue;
        };
        match (end(from, rubric), end(to, rubric)) {
            (Some(from), Some(to)) if from <= to => return Part::Indicators((from..=to).collect()),
            (Some(_), Some(_)) => return Part::Reversed,
            // A range certainly, although not of this rubric, or without its end.
            _ if is_numbers(from) && (is_numbers(to) || to.trim().is_empty()) => {
                return Part::Unknown;
            }
            _ => {}
        }
    }
    let mut members = vec![small.as_str()];
    for word in AND {
        // `1/3/26` may be a day.
        if *word == "/" && small.matches(word).count() > 1 {
            continue;
        }
        members = members.iter().flat_map(|one| one.split(word)).collect();
    }
    // `1 2 5`, but not `I 5`.
    if members.iter().all(|one| is_numbers(one)) {
        members = members.iter().flat_map(|one| apart(one)).collect();
    }
    if let [_, _, ..] = members[..] {
        let all: Option<Vec<Vec<usize>>> = members
            .iter()
            .map(|one| match read(one.trim(), rubric) {
                Part::Indicators(some) => Some(some),
                Part::Reversed | Part::Unknown => None,
            })
            .collect();
        return all.map_or(Part::Unknown, |all| Part::Indicators(all.concat()));
    }
    known(part, rubric).map_or(Part::Unknown, |index| Part::Indicators(vec![index]))
}

/// The indicator at an end of a range, which is one: `3-4` is a range itself, if anything.
fn end(written: &str, rubric: &Rubric) -> Option<usize> {
    let several = fold(written)
        .split(' ')
        .filter(|word| is_numbers(word))
        .count()
        > 1;
    let one = !several || written.contains('.');
    let named = rubric.indicator_named(written);
    named.or_else(|| known(written, rubric).filter(|_| one))
}

fn known(written: &str, rubric: &Rubric) -> Option<usize> {
    let words = fold(written);
    let bare = ["nomor ", "no "]
        .iter()
        .find_map(|word| words.strip_prefix(word));
    let written = bare.filter(|rest| is_numbers(rest)).unwrap_or(written);
    match rubric.find_indicator(written) {
        Found::Exactly(index) | Found::Nearly(index) => Some(index),
        Found::Either(..) | Found::Nothing => None,
    }
}

/// Whether a text is nothing but numbers, apart from the words put before the number of an indicator.
fn is_numbers(text: &str) -> bool {
    let words = fold(text);
    let mut numbers = 0;
    for word in words.split(' ') {
        let bare = word.strip_prefix('i').unwrap_or(word);
        if !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers += 1;
        } else if !["indikator", "ke", "no", "nomor", "i"].contains(&word) {
            return false;
        }
    }
    numbers > 0
}

/// The numbers of a text between white space, where there is nothing else in it.
fn apart(text: &str) -> Vec<&str> {
    let bare = |word: &str| {
        let word = word.trim_start_matches(['i', 'I']);
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.iter().all(|word| bare(word)) {
        words
    } else {
        vec![text]
    }
}

/// Whether a text is a day, which is what Excel makes of `1-3`: `2026-03-01`, `01-Mar`, `3-Jan-26`.
fn is_date(text: &str) -> bool {
    if Day::written(text).is_some() {
        return true;
    }
    let words = fold(text);
    let words: Vec<&str> = words.split(' ').collect();
    let is_day = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let [one, other, ..] = words[..] else {
        return false;
    };
    let spelled = |day: &str, month: &str| {
        is_day(day) && !is_day(month) && Day::written(&format!("{day} {month} 2024")).is_some()
    };
    words.len() <= 3 && (spelled(one, other) || spelled(other, one))
}
