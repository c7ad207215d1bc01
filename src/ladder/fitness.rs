//! Whether a document counts for the level it is for.

use super::is_accepted;
use crate::evidence::{Day, Entered, Status};
use crate::rubric::{Demand, Rubric};

/// What decides whether a document counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'d> {
    /// The level it is for.
    pub level: Option<&'d Entered<u8>>,
    /// What was decided about it.
    pub status: Option<&'d Entered<Status>>,
    /// The day since which it is in force.
    pub date: Option<&'d Entered<Day>>,
    /// The last day on which it is in force.
    pub until: Option<&'d Entered<Day>>,
    /// Which of the rubric's kinds it is, see [`crate::rubric::EvidenceRules::kinds`].
    pub kind: Option<usize>,
}

/// A reason why a document does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unfit {
    /// It has not been accepted.
    NotAccepted,
    /// Its level is missing or none of the rubric's.
    NoLevel,
    /// One of its dates is not a date.
    Unreadable,
    /// It ends before it begins.
    Backwards,
    /// It is in force only after the day of judgement.
    FutureDated,
    /// It was in force only before the day of judgement.
    Expired,
    /// It is older than the rubric lets evidence for this level be; the position of the rule.
    Stale(usize),
    /// It has no date, and the rubric limits its age; the position of the rule.
    Undated(usize),
    /// By rule no document proves this indicator; the position of the rule.
    ProvesNothing(usize),
    /// It is listed before for the same level.
    Repeated,
    /// It is listed before for the same level as a document of another kind: it counts for its own
    /// kind, but not as one more document.
    OnlyForKind,
}

impl Unfit {
    /// Whether the reason lies in what the rubric demands for one level, and not in the document.
    pub(crate) fn is_of_rule(self) -> bool {
        matches!(
            self,
            Self::Stale(_)
                | Self::Undated(_)
                | Self::ProvesNothing(_)
                | Self::Repeated
                | Self::OnlyForKind
        )
    }

    /// A stable English word for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotAccepted => "not_accepted",
            Self::NoLevel => "no_level",
            Self::Unreadable => "unreadable_date",
            Self::Backwards => "ends_before_it_begins",
            Self::FutureDated => "future_dated",
            Self::Expired => "expired",
            Self::Stale(_) => "stale",
            Self::Undated(_) => "undated",
            Self::ProvesNothing(_) => "proves_nothing_by_rule",
            Self::Repeated => "repeated",
            Self::OnlyForKind => "only_for_kind",
        }
    }
}

/// Everything that keeps a document from counting for an indicator on the day of judgement.
///
/// Without a day, as long as the year of evaluation is not known, dates are not judged.
#[must_use]
pub fn unfit(facts: Facts<'_>, rubric: &Rubric, indicator: usize, day: Option<Day>) -> Vec<Unfit> {
    let mut reasons = Vec::new();
    if !is_accepted(facts.status) {
        reasons.push(Unfit::NotAccepted);
    }
    let level = facts.level.and_then(Entered::known).copied();
    let level = level.filter(|level| rubric.levels().contains(level));
    if level.is_none() {
        reasons.push(Unfit::NoLevel);
    }
    let legible = |date: Option<&Entered<Day>>| date.is_none_or(|date| date.known().is_some());
    if !legible(facts.date) || !legible(facts.until) {
        reasons.push(Unfit::Unreadable);
    }
    let date = facts.date.and_then(Entered::known).copied();
    let until = facts.until.and_then(Entered::known).copied();
    if let (Some(date), Some(until)) = (date, until)
        && until < date
    {
        reasons.push(Unfit::Backwards);
    }
    if let Some(day) = day {
        if date.is_some_and(|date| date > day) {
            reasons.push(Unfit::FutureDated);
        }
        if until.is_some_and(|until| until < day) {
            reasons.push(Unfit::Expired);
        }
    }
    for (position, rule) in rubric.evidence_rules.rules.iter().enumerate() {
        let applies = level.is_some_and(|level| rule.levels.contains(&level));
        if !applies || !rule.indicators.contains(&indicator) {
            continue;
        }
        let oldest = match &rule.demand {
            Demand::None => {
                reasons.push(Unfit::ProvesNothing(position));
                continue;
            }
            Demand::Count(_) => continue,
            Demand::MaxAge(months) => Some(*months),
            // What is only advised keeps no document from counting.
            Demand::Kinds(demand) if !demand.required => continue,
            Demand::Kinds(demand) => {
                let concerned = facts.kind.is_some_and(|kind| demand.kinds.contains(&kind));
                demand.max_age.filter(|_| concerned)
            }
        };
        match (oldest, date, day) {
            (Some(_), None, _) if facts.date.is_none() => {
                reasons.push(Unfit::Undated(position));
            }
            (Some(months), Some(date), Some(day)) if date < day.months_earlier(months) => {
                reasons.push(Unfit::Stale(position));
            }
            _ => {}
        }
    }
    reasons
}
