//! Several years: what is to be reached by when, and which steps to take in which year.

use super::fallback;
use super::problem::Problem;
use super::search::{Found, cheapest};
use super::stages::Stages;
use super::{Goal, MAX_YEARS, Plan, Raises};
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

/// What a plan does in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearPlan {
    /// What is to be reached.
    pub goal: YearGoal,
    /// The exact index at the end of the year.
    pub index: Exact,
    /// What the steps of the year cost.
    pub cost: Exact,
    /// The indicators that rise, by their position, and the value they rise to.
    pub steps: Vec<(usize, Exact)>,
}

impl Raises {
    /// What is done year by year.
    #[must_use]
    pub fn by_year(&self, plan: &Plan) -> Vec<YearPlan> {
        let rubric = &plan.assessment.rubric;
        let mut index = plan.before;
        let mut years = Vec::with_capacity(plan.years.len());
        for (turn, goal) in (1_u16..).zip(&plan.years) {
            let mut cost = Exact::ZERO;
            let mut steps = Vec::new();
            for raise in &self.raises {
                let mut own = raise.steps.iter().filter(|step| step.year == turn);
                cost += own.clone().map(|step| step.cost).sum();
                let Some(last) = own.next_back() else {
                    continue;
                };
                let mut earlier = raise.steps.iter().filter(|step| step.year < turn);
                let from = earlier.next_back().map_or(raise.from, |step| step.to);
                let weight = rubric.indicators[raise.indicator].weight;
                index += (last.to - from) * weight / rubric.weight;
                steps.push((raise.indicator, last.to));
            }
            years.push(YearPlan {
                goal: goal.clone(),
                index,
                cost,
                steps,
            });
        }
        years
    }
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
