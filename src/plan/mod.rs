//! The cheapest set of level raises that reaches a target, proved to be the cheapest.
//!
//! [`plan`] takes a complete assessment, a [`Goal`] and [`Limits`], and finds among all sets of
//! raises that keep the limits one of least cost. The answer rests on no approximation: gains and
//! costs are whole numbers of their finest unit, and the search drops a partial plan only when a
//! bound shows that it cannot become a cheapest one. Should a question be too large for that, the
//! answer says that it is not proved.
//!
//! Among equally cheap plans the one with the highest index is taken, of those the one that
//! touches the fewest indicators, and of those the one that raises the first indicators of the
//! regulation most.

mod asked;
mod blocked;
mod count;
mod fallback;
pub mod files;
mod frontier;
mod goal;
mod limits;
mod problem;
mod search;
mod stages;
mod years;

pub(crate) use asked::named;
pub use asked::{one_assessment, read_interim, read_locks};
pub use blocked::{Block, Blocked, Cause};
pub use count::Count;
pub use goal::Goal;
pub use limits::{Dependency, Limit, Limits, MAX_YEARS, levels_above};
pub use years::{YearGoal, YearPlan};

use crate::assess::Assessment;
use crate::diagnostic::{Checked, Diagnostic, catalogue::planning as finding};
use crate::number::Exact;
use problem::{Problem, Unfit};
use search::{Cheapest, Found};
use stages::Stages;
use std::sync::Arc;

/// What there is to do to reach a target.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::{number::Exact, plan::{Goal, Limits, Outcome, plan}};
///
/// let card = scores("samples/kota-bekasi/2020.xlsx").remove(0);
/// let goal = Goal::read("Memuaskan", card.rubric(), 2020).expect("a rating");
/// let limits = Limits::none(&card.assessment);
/// let plan = plan(card.assessment.clone(), goal, &[], &limits).value.expect("a plan");
/// let Outcome::Raises(raises) = &plan.outcome else { panic!("not reached yet") };
/// assert_eq!(raises.cost, Exact::from(11));
/// assert!(raises.proved_minimal);
/// ```
#[derive(Clone, Debug)]
pub struct Plan {
    /// What is to be raised.
    pub assessment: Arc<Assessment>,
    /// What is to be reached.
    pub goal: Goal,
    /// What is to be reached by the end of each year; the last is the target itself.
    pub years: Vec<YearGoal>,
    /// The exact index before.
    pub before: Exact,
    /// How the target can be reached.
    pub outcome: Outcome,
}

/// How a target can be reached.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is reached already, and nothing has to be done.
    Reached,
    /// By these raises.
    Raises(Box<Raises>),
    /// Not at all.
    Blocked(Blocked),
}

/// A set of raises.
#[derive(Clone, Debug)]
pub struct Raises {
    /// The raises, in the order of the regulation.
    pub raises: Vec<Raise>,
    /// The exact index after them.
    pub after: Exact,
    /// What they cost together.
    pub cost: Exact,
    /// Whether it is proved that nothing cheaper reaches the target.
    pub proved_minimal: bool,
    /// What every plan that reaches the target costs at least: the cost itself where that is
    /// proved, otherwise as much as could be proved.
    pub at_least: Exact,
    /// The plans of the same cost; unknown where nothing is proved.
    pub alternatives: Option<Alternatives>,
    /// The highest index that each budget reaches by the last year, as far as this plan's cost:
    /// the budgets at which it rises. Empty where that is not known exactly.
    pub budgets: Vec<Budget>,
}

/// An indicator that is raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raise {
    /// The position of the indicator in the rubric.
    pub indicator: usize,
    /// Its value before.
    pub from: Exact,
    /// Its value after.
    pub to: Exact,
    /// What it adds to the index.
    pub gain: Exact,
    /// What it costs.
    pub cost: Exact,
    /// Its steps, from level to level.
    pub steps: Vec<Step>,
}

/// One step of an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The value it leads to.
    pub to: Exact,
    /// What it costs.
    pub cost: Exact,
    /// The year of the plan in which it is taken, from one.
    pub year: u16,
}

/// The plans that cost the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternatives {
    /// How many there are, the plan itself included.
    pub count: Count,
    /// The indicators that all of them raise, in the order of the regulation.
    pub always: Vec<usize>,
    /// The indicators that some of them raise and some do not.
    pub sometimes: Vec<usize>,
    /// Every indicator that any of them raises, with the lowest and the highest level at which
    /// they leave it, in the order of the regulation.
    pub levels: Vec<(usize, Exact, Exact)>,
}

/// What a budget reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The budget.
    pub cost: Exact,
    /// The highest exact index for it.
    pub index: Exact,
}

/// Finds the cheapest plan for an assessment.
///
/// `interim` are targets for the years before the last, one each; where there are none, the way
/// to the target is divided equally among the years.
///
/// No value means that the question could not be put: indicators without a value, limits that
/// contradict each other. A target out of reach is an answer, with an error that says so.
#[must_use]
pub fn plan(
    assessment: Arc<Assessment>,
    goal: Goal,
    interim: &[Goal],
    limits: &Limits,
) -> Checked<Plan> {
    if let Some(first) = assessment.missing().next() {
        let first = &assessment.rubric.indicators[first].id;
        let finding = finding::incomplete(assessment.missing().count(), first);
        return Checked::failed(finding.at(assessment.place.clone()));
    }
    if limits.max_steps == Some(0) {
        return Checked::failed(finding::no_steps_allowed());
    }
    let before = index(&assessment);
    let years = match years::goals(&goal, interim, before, &assessment, limits.years) {
        Ok(years) => years,
        Err(finding) => return Checked::failed(*finding),
    };
    let thresholds: Vec<Exact> = years.iter().map(|year| year.threshold).collect();
    let problem = match Problem::new(&assessment, limits, &thresholds) {
        Ok(problem) => problem,
        Err(unfit) => return Checked::failed(refusal(unfit, &assessment, limits)),
    };
    let mut diagnostics = broken_now(&assessment, limits);
    let reached = problem.needs.iter().all(|&need| need == 0) && diagnostics.is_empty();
    let outcome = if reached {
        Outcome::Reached
    } else {
        answer(&problem, before)
    };
    if let Outcome::Blocked(blocked) = &outcome {
        diagnostics.push(blocked.finding(&assessment, &goal, &years));
    }
    let value = Some(Plan {
        assessment,
        goal,
        years,
        before,
        outcome,
    });
    Checked { value, diagnostics }
}

/// The exact index of a complete assessment.
fn index(assessment: &Assessment) -> Exact {
    let rubric = &assessment.rubric;
    let answers = assessment.answers.iter().zip(&rubric.indicators);
    let products = answers.filter_map(|(answer, one)| Some(answer.value? * one.weight));
    products.sum::<Exact>() / rubric.weight
}

fn refusal(unfit: Unfit, assessment: &Assessment, limits: &Limits) -> Diagnostic {
    let place = assessment.place.clone();
    match unfit {
        Unfit::Costs => finding::costs_too_fine().at(None),
        Unfit::Values => finding::values_too_fine().at(place),
        Unfit::Circle(index) => {
            let mut stated = limits.dependencies.iter();
            let stated = stated.rfind(|one| one.indicator == index);
            let place = stated.and_then(|one| one.place.clone());
            finding::circle(&assessment.rubric.indicators[index].id).at(place)
        }
    }
}

/// A warning for each dependency that does not hold before anything is raised.
fn broken_now(assessment: &Assessment, limits: &Limits) -> Vec<Diagnostic> {
    let id = |index: usize| assessment.rubric.indicators[index].id.as_str();
    let broken = limits.dependencies.iter().filter_map(|one| {
        let level = assessment.answers[one.indicator].value?;
        let other = assessment.answers[one.not_above].value?;
        let place = one.place.clone();
        (level > other).then(|| {
            finding::broken_already(id(one.indicator), level, id(one.not_above), other).at(place)
        })
    });
    broken.collect()
}

fn answer(problem: &Problem, before: Exact) -> Outcome {
    if let Some(blocked) = blocked::blocked(problem, before) {
        return Outcome::Blocked(blocked);
    }
    let mut stages = Stages::new(problem);
    let found = stages
        .as_mut()
        .map_or(Found::TooMany, |stages| search::cheapest(problem, stages));
    let mut raises = match found {
        Found::Cheapest(cheapest) => proved(problem, &cheapest, before),
        // What is not blocked is reached by the most that is allowed, so this is a good plan.
        Found::TooMany | Found::Nothing => {
            let steps = fallback::good(problem).unwrap_or_default();
            bounded(problem, stages.as_ref(), raises(problem, &steps, before))
        }
    };
    raises.budgets = stages.map_or_else(Vec::new, |stages| {
        budgets(problem, &stages, &raises, before)
    });
    Outcome::Raises(Box::new(raises))
}

fn proved(problem: &Problem, cheapest: &Cheapest, before: Exact) -> Raises {
    let mut alternatives = Alternatives {
        count: cheapest.count,
        always: Vec::new(),
        sometimes: Vec::new(),
        levels: Vec::new(),
    };
    for (item, &(least, most)) in problem.items.iter().zip(&cheapest.steps_of_all) {
        match (least, most) {
            (_, 0) => continue,
            (0, _) => alternatives.sometimes.push(item.indicator),
            _ => alternatives.always.push(item.indicator),
        }
        let levels = (item.indicator, item.levels[least], item.levels[most]);
        alternatives.levels.push(levels);
    }
    alternatives.always.sort_unstable();
    alternatives.sometimes.sort_unstable();
    alternatives.levels.sort_unstable();
    let raises = raises(problem, &cheapest.steps, before);
    Raises {
        proved_minimal: true,
        at_least: raises.cost,
        alternatives: Some(alternatives),
        ..raises
    }
}

/// A plan that was not found by a search, with what is known all the same: every plan costs at
/// least what it would without dependencies, or as much as the search was sure of.
fn bounded(problem: &Problem, stages: Option<&Stages>, raises: Raises) -> Raises {
    let bound = if let Some(stages) = stages {
        stages.least_cost(0, 0, &problem.needs)
    } else {
        let loose = problem.without_dependencies();
        Stages::new(&loose).and_then(|mut stages| {
            stages.sharpen(&loose);
            stages.least_cost(0, 0, &loose.needs)
        })
    };
    let at_least = problem.charge(bound.unwrap_or(0)).min(raises.cost);
    Raises {
        proved_minimal: at_least == raises.cost,
        at_least,
        ..raises
    }
}

/// The raises that some steps amount to, not yet proved to be the cheapest.
fn raises(problem: &Problem, steps: &[usize], before: Exact) -> Raises {
    let schedule = years::schedule(problem, steps);
    let mut raises = Vec::new();
    let mut gain = 0;
    for (position, (item, &steps)) in problem.items.iter().zip(steps).enumerate() {
        gain += item.gains[steps];
        if steps == 0 {
            continue;
        }
        let year_of = |step: usize| {
            let done = |by_then: &Vec<usize>| by_then[position] >= step;
            let year = schedule.iter().position(done).unwrap_or(0) + 1;
            u16::try_from(year).unwrap_or(u16::MAX)
        };
        let one = |step: usize| Step {
            to: item.levels[step],
            cost: problem.charge(item.costs[step] - item.costs[step - 1]),
            year: year_of(step),
        };
        raises.push(Raise {
            indicator: item.indicator,
            from: item.levels[0],
            to: item.levels[steps],
            gain: problem.index(item.gains[steps]),
            cost: problem.charge(item.costs[steps]),
            steps: (1..=steps).map(one).collect(),
        });
    }
    raises.sort_by_key(|raise| raise.indicator);
    Raises {
        raises,
        after: before + problem.index(gain),
        cost: problem.charge(problem.cost(steps)),
        proved_minimal: false,
        at_least: Exact::ZERO,
        alternatives: None,
        budgets: Vec::new(),
    }
}

/// The highest index of each budget below the plan's cost, then the plan's.
fn budgets(problem: &Problem, stages: &Stages, raises: &Raises, before: Exact) -> Vec<Budget> {
    if !raises.proved_minimal {
        return Vec::new();
    }
    let points = stages.best_by_cost(problem).unwrap_or_default();
    let below = points.iter().map(|&(gain, cost)| Budget {
        cost: problem.charge(cost),
        index: before + problem.index(gain),
    });
    let mut budgets: Vec<Budget> = below.filter(|one| one.cost < raises.cost).collect();
    if !points.is_empty() {
        budgets.push(Budget {
            cost: raises.cost,
            index: raises.after,
        });
    }
    budgets
}
