//! Several years: what is to be reached by when, and which steps to take in which year.

use super::fallback;
use super::problem::Problem;
use super::search::{Found, cheapest};
use super::stages::Stages;
use super::{Goal, MAX_YEARS};
use crate::assess::Assessment;
use crate::diagnostic::{Diagnostic, catalogue::planning as finding};
use crate::number::Exact;

/// What is to be reached by the end of a year of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearGoal {
    /// The year of evaluation.
    pub year: u16,
    /// The lowest exact index that is enough.
    pub threshold: Exact,
}

/// The goals of the years: those that are stated, or equal parts of the way to the target.
pub(super) fn goals(
    goal: &Goal,
    interim: &[Goal],
    before: Exact,
    assessment: &Assessment,
    years: u16,
) -> Result<Vec<YearGoal>, Box<Diagnostic>> {
    if !(1..=MAX_YEARS).contains(&years) {
        return Err(Box::new(finding::years_out_of_range(years, MAX_YEARS)));
    }
    let count = usize::from(years);
    if !interim.is_empty() && interim.len() + 1 != count {
        return Err(Box::new(finding::interim_count(
            interim.len(),
            years,
            count - 1,
        )));
    }
    let mut before_it: Option<&Goal> = None;
    for one in interim.iter().chain([goal]) {
        if let Some(earlier) = before_it
            && earlier.threshold > one.threshold
        {
            return Err(Box::new(finding::interim_falls(&earlier.name, &one.name)));
        }
        before_it = Some(one);
    }
    // A plan never lowers the index, so a target that is reached needs no steps on the way.
    let way = (goal.threshold - before).max(Exact::ZERO);
    let goals = (1..=years).map(|year| {
        let stated = interim
            .get(usize::from(year) - 1)
            .map(|goal| goal.threshold);
        let part = Exact::new(i128::from(year), i128::from(years));
        let threshold = if year == years {
            goal.threshold
        } else {
            stated.unwrap_or(before + way * part)
        };
        YearGoal {
            year: assessment.year.saturating_add(year),
            threshold,
        }
    });
    Ok(goals.collect())
}

/// The steps of each item by the end of each year, for steps in all that are enough.
///
/// Each year takes only what its own target and the pace of later years demand, at the least
/// cost: the question of one year less, among the steps of the plan. It always has an answer,
/// because the earliest way to take the steps of the plan is one.
pub(super) fn schedule(problem: &Problem, steps: &[usize]) -> Vec<Vec<usize>> {
    let mut by_year = vec![steps.to_vec()];
    for years in (1..problem.needs.len()).rev() {
        let Some(later) = by_year.last() else { break };
        let mut shorter = problem.clone();
        shorter.needs.truncate(years);
        shorter.strict = false;
        for (item, &steps) in shorter.items.iter_mut().zip(later) {
            item.most = steps;
            item.least = steps.saturating_sub(item.pace);
        }
        let found = Stages::new(&shorter).map(|mut stages| cheapest(&shorter, &mut stages));
        let earliest = || {
            let ways = problem.ways(later)?;
            let taken = ways
                .iter()
                .map(|way| way.get(years - 1).map(|&at| usize::from(at)));
            taken.collect::<Option<Vec<usize>>>()
        };
        let next = match found {
            Some(Found::Cheapest(cheapest)) => Some(cheapest.steps),
            _ => fallback::good(&shorter).or_else(earliest),
        };
        by_year.push(next.unwrap_or_else(|| later.clone()));
    }
    by_year.reverse();
    by_year
}
