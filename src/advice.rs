//! What to do first: at most three steps, taken from a proved plan wherever there is one.

use crate::lang::Lang;
use crate::number::Exact;
use crate::plan::{Goal, Limits, Outcome, Plan, levels_above, plan};
use crate::score::Scorecard;
use std::cmp::Reverse;
use std::sync::Arc;

/// So many steps are advised.
const STEPS: usize = 3;

/// What to do first.
#[derive(Clone, Debug)]
pub struct Advice {
    /// The way to the next rating; `None` at the top, and while answers are missing.
    pub plan: Option<Plan>,
    /// Why these steps and no others.
    pub grounds: Grounds,
    /// The steps, the first first.
    pub actions: Vec<Action>,
}

/// How the steps were chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grounds {
    /// They are the whole plan.
    Plan,
    /// Of a plan that raises so many indicators, they raise the index most per level.
    PartOfPlan(usize),
    /// There is no plan; they raise the index most.
    LargestGains,
    /// The assessment has gaps; they narrow the index most.
    Missing,
    /// There is nothing to do.
    Nothing,
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Raise an indicator.
    Raise {
        /// Its position in the rubric.
        indicator: usize,
        /// Its value now.
        from: Exact,
        /// Its value afterwards.
        to: Exact,
        /// What that adds to the index.
        gain: Exact,
    },
    /// Assess an indicator that has no value.
    Assess {
        /// Its position in the rubric.
        indicator: usize,
        /// By how much the interval of the index becomes narrower.
        narrows: Exact,
    },
}

/// What to do first about an assessment.
#[must_use]
pub fn advise(score: &Scorecard) -> Advice {
    if !score.is_complete() {
        return advice(None, Grounds::Missing, missing(score));
    }
    let Some(plan) = next_rating(score) else {
        return without_plan(score);
    };
    let Outcome::Raises(raises) = &plan.outcome else {
        return without_plan(score);
    };
    let mut chosen: Vec<_> = raises.raises.iter().collect();
    let all = chosen.len();
    if all > STEPS {
        let per_level = |steps: usize, gain: Exact| {
            gain / Exact::from(i128::try_from(steps.max(1)).unwrap_or(i128::MAX))
        };
        chosen.sort_by_key(|one| Reverse(per_level(one.steps.len(), one.gain)));
        chosen.truncate(STEPS);
    }
    let actions = chosen.into_iter().map(|one| Action::Raise {
        indicator: one.indicator,
        from: one.from,
        to: one.to,
        gain: one.gain,
    });
    let actions = actions.collect();
    let grounds = if all > STEPS {
        Grounds::PartOfPlan(all)
    } else {
        Grounds::Plan
    };
    advice(Some(plan), grounds, actions)
}

fn advice(plan: Option<Plan>, grounds: Grounds, actions: Vec<Action>) -> Advice {
    Advice {
        plan,
        grounds,
        actions,
    }
}

/// The cheapest way to the next rating, where there is a higher one.
fn next_rating(score: &Scorecard) -> Option<Plan> {
    let assessment = &score.assessment;
    let next = score.ratings().0.next?;
    let goal = Goal::read(next.name.get(Lang::Id), &assessment.rubric, assessment.year).ok()?;
    let limits = Limits::none(assessment);
    plan(Arc::clone(assessment), goal, &[], &limits).value
}

fn without_plan(score: &Scorecard) -> Advice {
    let rubric = score.rubric();
    let answers = score.assessment.answers.iter().zip(&rubric.indicators);
    let mut raises: Vec<(Exact, Exact, Action)> = answers
        .enumerate()
        .filter_map(|(indicator, (answer, one))| {
            let from = answer.value?;
            let to = *levels_above(rubric, one, from).first()?;
            let gain = (to - from) * one.weight / rubric.weight;
            let action = Action::Raise {
                indicator,
                from,
                to,
                gain,
            };
            Some((gain, from, action))
        })
        .collect();
    // Of equal gains the lowest levels, and of those the order of the regulation.
    raises.sort_by_key(|&(gain, from, _)| (Reverse(gain), from));
    raises.truncate(STEPS);
    let actions: Vec<Action> = raises.into_iter().map(|one| one.2).collect();
    let grounds = if actions.is_empty() {
        Grounds::Nothing
    } else {
        Grounds::LargestGains
    };
    advice(None, grounds, actions)
}

/// The missing indicators, the weightiest first.
fn missing(score: &Scorecard) -> Vec<Action> {
    let rubric = score.rubric();
    let span = rubric.scale.max - rubric.scale.min;
    let mut open: Vec<(Exact, Action)> = score
        .assessment
        .missing()
        .filter_map(|indicator| {
            let weight = rubric.indicators.get(indicator)?.weight;
            let narrows = span * weight / rubric.weight;
            Some((narrows, Action::Assess { indicator, narrows }))
        })
        .collect();
    open.sort_by_key(|one| Reverse(one.0));
    open.into_iter().take(STEPS).map(|one| one.1).collect()
}
