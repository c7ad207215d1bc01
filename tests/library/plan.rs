//! Plans: the cheapest, held against trying everything.

mod brute;
mod goals;
mod real;

use brute::Question;
use proptest::prelude::*;
use spbe::assess::{Answered, Assessment};
use spbe::number::Exact;
use spbe::plan::{Dependency, Outcome, Plan, plan};
use spbe::rubric::Rubric;
use std::sync::Arc;

/// An assessment of a rubric, every indicator with a value.
fn assessment(rubric: Arc<Rubric>, year: u16, values: &[Exact]) -> Arc<Assessment> {
    let answer = |&value: &Exact| Answered {
        value: Some(value),
        ..Answered::default()
    };
    let answers = values.iter().map(answer).collect();
    Arc::new(crate::assessed::assessment(rubric, year, answers))
}

/// A question with as many indicators, years and levels as trying everything can bear.
fn question(indicators: usize, years: u16, top: u8) -> impl Strategy<Value = Question> {
    let limit = (
        1..=6_i128,
        1..=top,
        proptest::collection::vec(0..=5_i128, usize::from(top)),
        prop::bool::weighted(0.15),
        prop::option::weighted(0.2, 1..=top),
        1..=years,
    );
    (
        proptest::collection::vec(limit, 2..=indicators),
        prop_oneof![Just(1_i128), Just(2), Just(3)],
        proptest::collection::vec((0..indicators, 0..indicators), 0..=3),
        prop::option::weighted(if years > 1 { 0.7 } else { 0.3 }, 1..=2_usize),
        0..=100_i128,
        proptest::collection::vec(0..=100_i128, usize::from(years) - 1),
        any::<bool>(),
    )
        .prop_map(
            move |(limits, divisor, depends, pace, target, interim, spread)| {
                let dependencies = depends
                    .into_iter()
                    .filter(|(one, other)| {
                        one != other && *one < limits.len() && *other < limits.len()
                    })
                    .collect();
                Question {
                    weights: limits
                        .iter()
                        .map(|one| Exact::new(one.0, divisor))
                        .collect(),
                    levels: limits.iter().map(|one| one.1).collect(),
                    costs: limits.iter().map(|one| one.2.clone()).collect(),
                    locked: limits.iter().map(|one| one.3).collect(),
                    ceilings: limits.iter().map(|one| one.4).collect(),
                    earliest: limits.iter().map(|one| one.5).collect(),
                    top,
                    dependencies,
                    pace,
                    years,
                    target,
                    interim: (!spread).then_some(interim),
                }
            },
        )
}

fn holds(question: &Question) -> Result<(), TestCaseError> {
    let (assessment, limits, goal, interim) = question.put();
    let checked = plan(assessment, goal, &interim, &limits);
    if question.is_circular() {
        prop_assert!(checked.value.is_none());
        return Ok(());
    }
    let plan: Plan = checked.value.unwrap();
    let thresholds: Vec<Exact> = plan.years.iter().map(|year| year.threshold).collect();
    let best = brute::solve(question, &thresholds);
    match (&plan.outcome, best) {
        (Outcome::Reached, Some(best)) => prop_assert!(best.nothing_to_do),
        (Outcome::Blocked(blocked), None) => {
            prop_assert!(!blocked.blocks.is_empty());
            prop_assert!(
                checked
                    .diagnostics
                    .iter()
                    .any(|one| one.code().as_str().starts_with('E'))
            );
        }
        (Outcome::Raises(raises), Some(best)) => {
            prop_assert!(!best.nothing_to_do);
            prop_assert!(raises.proved_minimal);
            prop_assert_eq!(raises.cost, best.cost);
            prop_assert_eq!(raises.after, best.index);
            prop_assert_eq!(brute::steps(question, &raises.raises), best.steps);
            let alternatives = raises.alternatives.as_ref().unwrap();
            prop_assert_eq!(alternatives.count.number, best.count);
            prop_assert_eq!(&alternatives.always, &best.always);
            prop_assert_eq!(&alternatives.sometimes, &best.sometimes);
            prop_assert_eq!(&alternatives.levels, &best.levels);
            prop_assert_eq!(raises.at_least, best.cost);
            let budgets = raises.budgets.iter().map(|one| (one.cost, one.index));
            prop_assert_eq!(budgets.collect::<Vec<_>>(), best.budgets);
            brute::check_years(question, &raises.raises, &thresholds)?;
        }
        (outcome, best) => {
            let message = format!("{outcome:?} against {best:?}");
            return Err(TestCaseError::fail(message));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_for_one_year_is_what_trying_everything_finds(question in question(6, 1, 4)) {
        holds(&question)?;
    }

    #[test]
    fn a_plan_for_two_years_is_what_trying_everything_finds(question in question(4, 2, 4)) {
        holds(&question)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_for_three_years_is_what_trying_everything_finds(question in question(3, 3, 5)) {
        holds(&question)?;
    }
}

/// The dependency of a question, as the library takes it.
fn dependency(indicator: usize, not_above: usize) -> Dependency {
    Dependency {
        indicator,
        not_above,
        place: None,
    }
}
