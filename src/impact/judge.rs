//! Which changes of an archive are errors.

use super::{Baseline, Case, Standing};
use crate::diagnostic::{Diagnostic, catalogue::changes as finding};
use crate::lang::{Lang, Say, Text, impact as words, label};

/// What about an assessment must not change unless it is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailOn {
    /// Its rating.
    Rating,
    /// Its index, and its rating.
    Index,
    /// Nothing: changes are only told.
    Nothing,
}

/// A finding for each assessment that changes: against what was accepted of it, else against the
/// rubric before. What equals the baseline is no finding.
#[must_use]
pub fn judge(cases: &[Case], baseline: Option<&Baseline>, fail_on: FailOn) -> Vec<Diagnostic> {
    let findings = cases.iter().filter_map(|case| {
        let accepted = baseline.and_then(|baseline| baseline.accepted(case));
        let held = accepted.as_ref().unwrap_or(&case.before);
        finding_of(case, held, fail_on)
    });
    findings.collect()
}

fn finding_of(case: &Case, held: &Standing, fail_on: FailOn) -> Option<Diagnostic> {
    let now = &case.after;
    let index = (held.low, held.high) != (now.low, now.high);
    let names = |one: &Standing| {
        let (low, high) = &one.ratings;
        (low.get(Lang::Id).to_owned(), high.get(Lang::Id).to_owned())
    };
    let rating = names(held) != names(now);
    if !index && !rating {
        return None;
    }
    let agency = label::agency_named(case.agency.as_deref());
    let mut reason = case.cause();
    if reason.get(Lang::Id).is_empty() {
        reason = words::since_baseline();
    }
    let whole = |one: &Standing| {
        let said = |lang| format!("{} {}", one.index().get(lang), one.rating().get(lang));
        Text::new(said(Lang::Id), said(Lang::En))
    };
    let found = if rating && fail_on != FailOn::Nothing {
        finding::rating_changes(agency, case.year, held.rating(), now.rating(), reason)
    } else if index && fail_on == FailOn::Index {
        let known = held.low == held.high && now.low == now.high;
        let change = |lang: Lang| {
            let change = (now.low - held.low).half_up(4);
            if known {
                change.signed(lang)
            } else {
                words::open().say(lang)
            }
        };
        let change = Text::new(change(Lang::Id), change(Lang::En));
        finding::index_changes(agency, case.year, held.index(), now.index(), change, reason)
    } else {
        finding::archive_changes(agency, case.year, whole(held), whole(now), reason)
    };
    Some(found.at(case.place.clone()))
}
