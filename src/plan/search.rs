//! The cheapest plan, with the proof that it is.
//!
//! A dynamic program over the items. A state is what was gained by the end of each year so far
//! (no more than is needed counts) and the spot; of all ways into a state only the cheapest
//! matters, because whatever completes one completes the others at the same cost. A state is
//! dropped only if its cost and a bound of the rest exceed a limit. The limit starts at the bound
//! of the whole, below which there is no plan, and rises until a plan is found: everything up to
//! the limit was then looked at, so nothing cheaper exists.

use super::count::Count;
use super::problem::Problem;
use super::stages::{Move, Stages};
use std::collections::{BTreeMap, BTreeSet};

/// More states than this, over all attempts, are not searched.
const MAX_STATES: usize = 500_000;

/// The cheapest plan: of equally cheap ones that with the highest index, then with the fewest
/// indicators, then with the highest levels of the first indicators of the regulation.
#[derive(Clone, Debug)]
pub(super) struct Cheapest {
    /// The steps of each item.
    pub(super) steps: Vec<usize>,
    /// How many plans are as cheap, this one included.
    pub(super) count: Count,
    /// For each item, the fewest and the most steps that any of those plans takes.
    pub(super) steps_of_all: Vec<(usize, usize)>,
}

/// What a search came to.
#[derive(Clone, Debug)]
pub(super) enum Found {
    Cheapest(Box<Cheapest>),
    /// There is no plan, whatever it costs.
    Nothing,
    /// There were too many states.
    TooMany,
}

/// A spot, and what was gained by the end of each year.
type State = (usize, Vec<i128>);

/// The cheapest ways into a state.
#[derive(Clone, Debug)]
struct Node {
    cost: i128,
    count: Count,
    best: Way,
}

/// One way into a state, in the order in which equally cheap ways are preferred.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    /// What is gained at the end, beyond what is needed too.
    gain: i128,
    /// How many items are left as they are.
    untouched: usize,
    /// The steps of each indicator, in the order of the regulation.
    steps: Vec<u8>,
}

type Layer = BTreeMap<State, Node>;

/// Searches for the cheapest plan.
pub(super) fn cheapest(problem: &Problem, stages: &mut Stages) -> Found {
    let Some(least) = stages.least_cost(0, 0, &problem.needs) else {
        return Found::Nothing;
    };
    let mut least = least;
    let mut limit = least;
    let mut searched = 0;
    let mut sharp = problem.needs.len() == 1;
    loop {
        let mut beyond: Option<i128> = None;
        let Some(layers) = expand(problem, stages, limit, &mut beyond, &mut searched) else {
            return Found::TooMany;
        };
        if let Some((goal, node)) = layers.last().and_then(|layer| layer.first_key_value()) {
            let steps_of_all = usage(problem, stages, &layers, goal);
            let of_indicator = &node.best.steps;
            let items = problem.items.iter();
            let steps = items.map(|item| usize::from(of_indicator[item.indicator]));
            return Found::Cheapest(Box::new(Cheapest {
                steps: steps.collect(),
                count: node.count,
                steps_of_all,
            }));
        }
        // Every state within the limit was looked at. The next limit is at least the bound of a
        // state that was dropped, and grows quickly where costs are fine.
        let Some(beyond) = beyond else {
            return Found::Nothing;
        };
        if sharp {
            limit = beyond.max(limit + (limit - least));
        } else {
            // A year alone does not tell the cost: several bind together.
            stages.sharpen(problem);
            sharp = true;
            least = stages.least_cost(0, 0, &problem.needs).unwrap_or(least);
            limit = beyond.max(least);
        }
    }
}

/// The states after each item, those after the last being complete plans. `beyond` becomes the
/// lowest bound that was dropped. Nothing once there are too many states.
fn expand(
    problem: &Problem,
    stages: &Stages,
    limit: i128,
    beyond: &mut Option<i128>,
    searched: &mut usize,
) -> Option<Vec<Layer>> {
    let start = Node {
        cost: 0,
        count: Count::ONE,
        best: Way {
            gain: 0,
            untouched: 0,
            steps: vec![0; problem.items.len()],
        },
    };
    let mut layers = vec![Layer::from([((0, vec![0; problem.needs.len()]), start)])];
    for (position, item) in problem.items.iter().enumerate() {
        let mut next = Layer::new();
        let here = layers.last()?;
        for (state, node) in here {
            for one in &stages.spots[position][state.0].moves {
                let after = follow(problem, state, one);
                let cost = node.cost + one.cost;
                let rest = rest(problem, &after.1);
                let Some(more) = stages.least_cost(position + 1, after.0, &rest) else {
                    continue;
                };
                if cost + more > limit {
                    let bound = cost + more;
                    *beyond = Some(beyond.map_or(bound, |beyond| beyond.min(bound)));
                    continue;
                }
                let mut best = node.best.clone();
                best.gain += item.gains[one.steps];
                best.untouched += usize::from(one.steps == 0);
                best.steps[item.indicator] = u8::try_from(one.steps).ok()?;
                let node = Node {
                    cost,
                    count: node.count,
                    best,
                };
                match next.get_mut(&after) {
                    None => {
                        *searched += 1;
                        next.insert(after, node);
                    }
                    Some(known) => known.join(node),
                }
            }
        }
        if *searched > MAX_STATES {
            return None;
        }
        layers.push(next);
    }
    Some(layers)
}

impl Node {
    /// Two groups of ways into the same state.
    fn join(&mut self, other: Self) {
        if other.cost < self.cost {
            *self = other;
        } else if other.cost == self.cost {
            self.count = self.count.plus(other.count);
            if other.best > self.best {
                self.best = other.best;
            }
        }
    }
}

/// The state a move leads to; gains beyond what is needed do not tell states apart.
fn follow(problem: &Problem, state: &State, one: &Move) -> State {
    let gains = state.1.iter().zip(&one.gains).zip(&problem.needs);
    let gains = gains.map(|((before, gain), need)| (before + gain).min(*need));
    (one.next, gains.collect())
}

fn rest(problem: &Problem, gained: &[i128]) -> Vec<i128> {
    let needs = problem.needs.iter().zip(gained);
    needs.map(|(need, gained)| need - gained).collect()
}

/// For each item, the fewest and the most steps that the cheapest plans take: back from the goal
/// along the moves that are part of one.
fn usage(
    problem: &Problem,
    stages: &Stages,
    layers: &[Layer],
    goal: &State,
) -> Vec<(usize, usize)> {
    let mut steps = vec![(usize::MAX, 0); problem.items.len()];
    let mut alive: BTreeSet<State> = BTreeSet::from([goal.clone()]);
    for position in (0..problem.items.len()).rev() {
        let mut before = BTreeSet::new();
        for (state, node) in &layers[position] {
            for one in &stages.spots[position][state.0].moves {
                let after = follow(problem, state, one);
                let cost = node.cost + one.cost;
                let known = layers[position + 1].get(&after);
                if alive.contains(&after) && known.is_some_and(|known| known.cost == cost) {
                    let (least, most) = &mut steps[position];
                    *least = one.steps.min(*least);
                    *most = one.steps.max(*most);
                    before.insert(state.clone());
                }
            }
        }
        alive = before;
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::super::problem::Item;
    use super::*;
    use crate::number::Exact;

    /// A question about some items over three years, without any pattern.
    fn question(seed: u64) -> Problem {
        let mut state = seed;
        let mut any = |below: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from((state >> 33) % below).unwrap()
        };
        let levels: Vec<Exact> = (1..=4).map(Exact::from).collect();
        let mut items = Vec::new();
        for indicator in 0..9 {
            let (weight, price) = (1 + any(6) as i128, any(40) as i128);
            let mut costs = vec![0];
            for _ in 1..levels.len() {
                costs.push(costs[costs.len() - 1] + price + any(30) as i128);
            }
            items.push(Item {
                indicator,
                levels: levels.clone(),
                gains: (0..4).map(|steps| weight * steps).collect(),
                costs,
                least: 0,
                most: 3,
                pace: 1 + any(2),
                locked: false,
                earliest: any(2),
                below: (0..indicator).filter(|_| any(6) == 0).collect(),
            });
        }
        let mut problem = Problem {
            items,
            needs: vec![0; 3],
            strict: true,
            gain_unit: Exact::ONE,
            cost_unit: 1,
        };
        let most = problem.highest().unwrap();
        let gains = problem.gains(&problem.ways(&most).unwrap());
        let part = 40 + any(60) as i128;
        problem.needs = gains.iter().map(|gain| gain * part / 100).collect();
        problem
    }

    #[test]
    fn bounds_by_hulls_lead_to_the_same_plan() {
        for seed in 0..30 {
            let problem = question(seed);
            let found = |points: usize| {
                let mut stages = Stages::with_points(&problem, points).unwrap();
                match cheapest(&problem, &mut stages) {
                    Found::Cheapest(one) => (one.steps, one.count, one.steps_of_all),
                    other => panic!("{seed}: {other:?}"),
                }
            };
            assert_eq!(found(0), found(usize::MAX), "{seed}");
        }
    }
}
