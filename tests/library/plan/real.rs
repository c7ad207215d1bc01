//! Plans on the shipped rubrics: real levels, bounds that no plan beats, and time.

use super::assessment;
use crate::stopwatch::Stopwatch;
use proptest::prelude::*;
use spbe::assess::Assessment;
use spbe::number::Exact;
use spbe::plan::{Dependency, Goal, Limits, Outcome, Plan, Raises, plan};
use spbe::rubric::for_year;
use std::sync::Arc;
use std::time::Duration;

/// Kota Bekasi 2020, 3.70: levels with the printed sums of the aspects.
const BEKASI: [i128; 37] = [
    3, 3, 4, 3, 4, 3, 3, 3, 3, 4, 4, 4, 4, 4, 3, 3, 4, 3, 2, 4, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 3, 5, 5, 5,
];

fn of_year(year: u16, levels: &[i128]) -> Arc<Assessment> {
    let values: Vec<Exact> = levels.iter().map(|&level| Exact::from(level)).collect();
    assessment(for_year(year).unwrap(), year, &values)
}

fn raises(plan: &Plan) -> &Raises {
    match &plan.outcome {
        Outcome::Raises(raises) => raises,
        other => panic!("raises, not {other:?}"),
    }
}

fn solve(assessment: &Arc<Assessment>, target: &str, limits: &Limits) -> Plan {
    let goal = Goal::read(target, &assessment.rubric, assessment.year).unwrap();
    plan(Arc::clone(assessment), goal, &[], limits)
        .value
        .unwrap()
}

#[test]
fn bekasi_2020_reaches_memuaskan_with_eleven_steps() {
    let bekasi = of_year(2020, &BEKASI);
    let plan = solve(&bekasi, "Memuaskan", &Limits::none(&bekasi));
    assert_eq!(plan.before, Exact::new(1109, 300));
    // 4.2 - 1109/300 = 151/300 is needed. A step of I25..I31 gives 15/300, and each has one left;
    // one of I18..I24 gives 12/300. Ten steps give at most 7×15 + 3×12 = 141; eleven give 153.
    let raises = raises(&plan);
    assert_eq!(raises.cost, Exact::from(11));
    assert!(raises.proved_minimal);
    assert_eq!(raises.after, Exact::new(1109 + 153, 300));
    // Of eleven steps with 153 the fewest indicators: seven by one step, I18 and I19 by two each,
    // because they are the first of the regulation that have two left.
    let touched: Vec<(usize, usize)> = raises
        .raises
        .iter()
        .map(|raise| (raise.indicator + 1, raise.steps.len()))
        .collect();
    let expected: Vec<(usize, usize)> = [(18, 2), (19, 2)]
        .into_iter()
        .chain((25..=31).map(|number| (number, 1)))
        .collect();
    assert_eq!(touched, expected);
    // Others: any four steps of 12 among I18..I24 (2, 3, 1, 2, 2, 2, 2 are left), or three of
    // those and one of 10 among I32, I33 and I34, which gives 105 + 36 + 10 = 151 exactly.
    let ways = |steps: usize| {
        let mut ways = vec![1_u128, 0, 0, 0, 0];
        for left in [2_usize, 3, 1, 2, 2, 2, 2] {
            ways = (0..5)
                .map(|sum| (0..=left.min(sum)).map(|one| ways[sum - one]).sum())
                .collect();
        }
        ways[steps]
    };
    let alternatives = raises.alternatives.as_ref().unwrap();
    assert_eq!(alternatives.count.number, ways(4) + 3 * ways(3));
    assert_eq!(alternatives.always, (24..31).collect::<Vec<_>>());
    assert_eq!(
        alternatives.sometimes,
        (17..24).chain(31..34).collect::<Vec<_>>()
    );
    // With n steps the best of each size: fifteens, then twelves.
    let best: Vec<Exact> = raises.budgets.iter().map(|budget| budget.index).collect();
    let by_hand = |steps: i128| Exact::new(1109 + 15 * steps.min(7) + 12 * (steps - 7).max(0), 300);
    assert_eq!(best, (0..=11).map(by_hand).collect::<Vec<_>>());
}

/// The least a plan may cost if steps could be taken in part, which no whole plan beats: the
/// dearest gains last, along the upper hull of each indicator.
fn fractional_bound(assessment: &Assessment, limits: &Limits, gain: Exact) -> Exact {
    let rubric = &assessment.rubric;
    let mut pieces: Vec<(Exact, Exact)> = Vec::new();
    for (indicator, limit) in rubric.indicators.iter().zip(&limits.indicators) {
        let mut from = 0;
        while from < limit.costs.len() {
            // The cheapest mean cost from here on is the next piece of the hull.
            let mean = |to: &usize| {
                let cost: Exact = limit.costs[from..*to].iter().copied().sum();
                cost / Exact::from((to - from) as i128)
            };
            let to = (from + 1..=limit.costs.len()).min_by_key(mean).unwrap();
            let steps = Exact::from((to - from) as i128);
            let share = indicator.weight / rubric.weight;
            pieces.push((mean(&to) / share, steps * share));
            from = to;
        }
    }
    pieces.sort();
    let (mut missing, mut cost) = (gain, Exact::ZERO);
    for (price, size) in pieces {
        let part = size.min(missing);
        cost += part * price;
        missing = missing - part;
    }
    assert_eq!(missing, Exact::ZERO);
    cost
}

/// The cost of taking the cheapest gains first until the target is reached.
fn greedy(assessment: &Assessment, limits: &Limits, gain: Exact) -> Exact {
    let rubric = &assessment.rubric;
    let mut taken = vec![0; rubric.indicators.len()];
    let (mut missing, mut cost) = (gain, Exact::ZERO);
    while missing > Exact::ZERO {
        let next = (0..taken.len())
            .filter(|&index| taken[index] < limits.indicators[index].costs.len())
            .min_by_key(|&index| {
                limits.indicators[index].costs[taken[index]] / rubric.indicators[index].weight
            })
            .unwrap();
        cost += limits.indicators[next].costs[taken[next]];
        missing = missing - rubric.indicators[next].weight / rubric.weight;
        taken[next] += 1;
    }
    cost
}

fn real_question() -> impl Strategy<Value = (Arc<Assessment>, Limits, i128)> {
    let year = prop_oneof![Just(2020_u16), Just(2024_u16)];
    let costs = proptest::collection::vec(proptest::collection::vec(1..=100_000_i128, 5), 47);
    (
        year,
        proptest::collection::vec(1..=5_i128, 47),
        costs,
        1..=99_i128,
    )
        .prop_map(|(year, levels, costs, percent)| {
            let count = for_year(year).unwrap().indicators.len();
            let assessment = of_year(year, &levels[..count]);
            let mut limits = Limits::none(&assessment);
            for (limit, costs) in limits.indicators.iter_mut().zip(costs) {
                for (cost, units) in limit.costs.iter_mut().zip(costs) {
                    *cost = Exact::new(units, 100);
                }
            }
            (assessment, limits, percent)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_plan_beats_the_fractional_bound_and_none_loses_to_greed(
        (assessment, limits, percent) in real_question()
    ) {
        let goal = Goal::number(Exact::ZERO);
        let before = plan(Arc::clone(&assessment), goal, &[], &limits).value.unwrap().before;
        let gain = (Exact::from(5) - before) * Exact::new(percent, 100);
        let goal = Goal::number(before + gain);
        let plan = plan(Arc::clone(&assessment), goal, &[], &limits).value.unwrap();
        let raises = raises(&plan);
        prop_assert!(raises.proved_minimal);
        prop_assert!(raises.cost >= fractional_bound(&assessment, &limits, gain));
        prop_assert!(raises.cost <= greedy(&assessment, &limits, gain));
        prop_assert!(raises.after >= before + gain);
        let gained: Exact = raises.raises.iter().map(|raise| raise.gain).sum();
        prop_assert_eq!(before + gained, raises.after);
    }
}

/// Costs without any pattern, the same on every run.
fn scattered(limits: &mut Limits, seed: u64) {
    let mut state = seed;
    for cost in limits
        .indicators
        .iter_mut()
        .flat_map(|limit| &mut limit.costs)
    {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        *cost = Exact::new(i128::from(state >> 44) + 1, 100);
    }
}

/// Generous, because this is a build without optimisation on a shared machine; an optimised one
/// needs a twentieth.
fn in_time<T>(what: impl FnOnce() -> T) -> T {
    let start = Stopwatch::start();
    let done = what();
    assert!(
        start.elapsed() < Duration::from_secs(10),
        "{:?}",
        start.elapsed()
    );
    done
}

#[test]
fn forty_seven_indicators_with_arbitrary_costs_are_fast() {
    let assessment = of_year(2024, &[2; 47]);
    let mut limits = Limits::none(&assessment);
    for seed in 1..=3 {
        scattered(&mut limits, seed);
        let plan = in_time(|| solve(&assessment, "Memuaskan", &limits));
        assert!(raises(&plan).proved_minimal);
    }
}

#[test]
fn pairs_of_policy_and_implementation_over_years_are_fast_and_proved() {
    let assessment = of_year(2024, &[2; 47]);
    let mut limits = Limits::none(&assessment);
    scattered(&mut limits, 7);
    // Every policy of the first aspect holds down two indicators, one of them by way of another.
    for policy in 0..10 {
        for (indicator, not_above) in [(policy + 10, policy), (policy + 20, policy + 10)] {
            limits.dependencies.push(Dependency {
                indicator,
                not_above,
                place: None,
            });
        }
    }
    let plan = in_time(|| solve(&assessment, "Sangat Baik", &limits));
    assert!(raises(&plan).proved_minimal);
    limits.max_steps = Some(1);
    limits.years = 3;
    for limit in &mut limits.indicators[30..40] {
        limit.earliest = 2;
    }
    let plan = in_time(|| solve(&assessment, "Sangat Baik", &limits));
    assert!(raises(&plan).proved_minimal);
    assert_eq!(plan.years.len(), 3);
}
