//! Findings that were looked at and accepted: why, by whom, and until when.
//!
//! There is no clock in this program. Whether an exception has expired is judged at a day that is
//! given, else on 31 December of the year of evaluation, the day that documents are judged at.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod read;

pub(crate) use read::headers;
pub use read::{read, read_yaml};

use crate::diagnostic::{Code, Diagnostic, catalogue::exceptions as finding};
use crate::evidence::Day;
use crate::lang::Lang;
use crate::place::Place;
use crate::words::fold;

/// A finding, or a few alike, that count for nothing until a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The code of the findings.
    pub code: Code,
    /// Where they stand, with `*` for anything: `terbitan.csv:3*`. Everywhere without it.
    pub at: Option<String>,
    /// Words that their place or message has, `I17`, `indikator 17`, or the agency they are about.
    pub mentions: Option<String>,
    /// Why they are accepted.
    pub reason: String,
    /// Who answers for that.
    pub owner: String,
    /// The last day on which they are.
    pub until: Day,
    /// Where the exception is written.
    pub place: Place,
}

/// Why a finding does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The reason given.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day of it.
    pub until: Day,
}

/// Findings after exceptions were applied.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// What counts, with what is to be said about the exceptions themselves at the end.
    pub open: Vec<Diagnostic>,
    /// What does not count.
    pub accepted: Vec<(Diagnostic, Acceptance)>,
}

/// Applies exceptions to findings. Those that have expired on `today`, or that match nothing, are
/// findings of their own; without a day none has expired, which is said.
#[must_use]
pub fn apply(exceptions: &[Exception], findings: Vec<Diagnostic>, today: Option<Day>) -> Judged {
    let mut used = vec![false; exceptions.len()];
    let expired = |one: &Exception| today.is_some_and(|today| one.until < today);
    let mut judged = Judged::default();
    for finding in findings {
        let mut acceptance = None;
        for (one, used) in exceptions.iter().zip(&mut used) {
            if !one.matches(&finding) {
                continue;
            }
            *used = true;
            if !expired(one) && acceptance.is_none() {
                acceptance = Some(Acceptance {
                    reason: one.reason.clone(),
                    owner: one.owner.clone(),
                    until: one.until,
                });
            }
        }
        match acceptance {
            Some(acceptance) => judged.accepted.push((finding, acceptance)),
            None => judged.open.push(finding),
        }
    }
    for (one, used) in exceptions.iter().zip(used) {
        let about = match today {
            Some(today) if expired(one) => {
                finding::expired(one.code.as_str(), one.until, &one.owner, today)
            }
            _ if !used => finding::unused(one.code.as_str()),
            _ => continue,
        };
        judged.open.push(about.at(one.place.clone()));
    }
    if let (None, Some(first)) = (today, exceptions.first()) {
        let file = Place::file(first.place.file_name());
        judged
            .open
            .push(finding::not_judged(exceptions.len()).at(file));
    }
    judged
}

impl Exception {
    /// Whether a finding is one that is meant.
    #[must_use]
    pub fn matches(&self, finding: &Diagnostic) -> bool {
        if finding.code() != self.code {
            return false;
        }
        let place = finding.place().map(ToString::to_string).unwrap_or_default();
        let there = self.at.as_ref().is_none_or(|at| like(at, &place));
        there
            && self.mentions.as_ref().is_none_or(|words| {
                let words = format!(" {} ", fold(words));
                let said = |text: &str| format!(" {} ", fold(text)).contains(&words);
                let of_agency = finding.agency().is_some_and(said);
                of_agency
                    || said(&place)
                    || Lang::ALL.iter().any(|&lang| said(finding.message(lang)))
            })
    }
}

/// Whether a text is what a pattern says, in which `*` stands for anything.
fn like(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn stars_stand_for_anything() {
        for (pattern, text, expected) in [
            ("a.csv:3", "a.csv:3", true),
            ("a.csv:3", "a.csv:31", false),
            ("a.csv:3*", "a.csv:3 › indeks", true),
            ("*!F14", "2023.xlsx › Penilaian!F14", true),
            ("*!F14", "2023.xlsx › Penilaian!F140", false),
            ("2023*Penilaian*", "2023.xlsx › Penilaian!F14", true),
            ("*", "", true),
            ("", "x", false),
            ("a*a", "a", false),
            ("a*b*c", "a-c-b", false),
        ] {
            assert_eq!(like(pattern, text), expected, "{pattern} {text}");
        }
    }
}
