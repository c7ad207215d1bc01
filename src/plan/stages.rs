//! The items one after the other, and for each a bound of what the rest must cost.
//!
//! Before each item stands a [`Spot`] for every way in which the earlier items that later ones
//! depend on can have been raised. A spot knows the moves its item has there, and frontiers of
//! everything from there on. With one year and all points kept a frontier is not only a bound but
//! the exact cost of the rest, dependencies included.

use super::frontier::Frontier;
use super::problem::{Item, Problem};
use std::collections::BTreeMap;

/// More spots than this are not searched.
const MAX_SPOTS: usize = 30_000;
/// Of frontiers of more points only the hull is kept, so that all of them together have no more
/// than the second number, about 256 megabytes.
const MAX_POINTS: usize = 20_000;
const MAX_POINTS_OF_ALL: usize = 8_000_000;
/// How often a year counts in a sum at first, so that it can count more or less often.
const COUNTED: i128 = 16;

/// One way to raise an item.
#[derive(Clone, Debug)]
pub(super) struct Move {
    pub(super) steps: usize,
    pub(super) cost: i128,
    /// The gain by the end of each year.
    pub(super) gains: Vec<i128>,
    /// The spot before the next item to which it leads.
    pub(super) next: usize,
}

/// What is open before an item; see the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Spot {
    pub(super) moves: Vec<Move>,
}

/// Bounds from one sum of years.
///
/// What is needed in several years is needed in their sum as well, however often each is counted,
/// and a sum may bound the cost from below where no single year does.
#[derive(Clone, Debug)]
struct Bound {
    /// How often each year counts.
    sum: Vec<i128>,
    /// A frontier for each spot, item by item.
    frontiers: Vec<Vec<Frontier>>,
}

/// All spots, item by item; one more stands after the last item.
#[derive(Clone, Debug)]
pub(super) struct Stages {
    pub(super) spots: Vec<Vec<Spot>>,
    bounds: Vec<Bound>,
    /// The most points of a frontier.
    most: usize,
}

impl Stages {
    /// Nothing if there are too many spots to search.
    pub(super) fn new(problem: &Problem) -> Option<Self> {
        Self::with_points(problem, MAX_POINTS_OF_ALL)
    }

    /// With so many points in all frontiers together.
    pub(super) fn with_points(problem: &Problem, points: usize) -> Option<Self> {
        let spots = moves(problem)?;
        let sums = sums(problem.needs.len());
        let count: usize = spots.iter().map(Vec::len).sum();
        // One more frontier comes with the sum that is found last.
        let share = points / (count * (sums.len() + 1));
        let mut stages = Self {
            spots,
            bounds: Vec::new(),
            most: share.min(MAX_POINTS),
        };
        for sum in sums {
            let bound = stages.bound(problem, sum, stages.most);
            stages.bounds.push(bound);
        }
        Some(stages)
    }

    /// The frontiers for a sum of years, from the last item to the first.
    fn bound(&self, problem: &Problem, sum: Vec<i128>, most: usize) -> Bound {
        // Targets on the way may demand more than the last; what each budget reaches in the last
        // year is then not bounded by the last target.
        let enough = total(&sum, &problem.needs);
        let mut frontiers: Vec<Vec<Frontier>> = vec![vec![Frontier::nothing()]];
        for spots in self.spots.iter().rev().skip(1) {
            let after = frontiers.last().map_or(&[][..], Vec::as_slice);
            let here = step(spots, &sum, after, enough, most);
            frontiers.push(here);
        }
        frontiers.reverse();
        Bound { sum, frontiers }
    }

    /// A bound from below of what it costs to gain `rest` in each year from a spot on; nothing if
    /// it cannot be gained.
    pub(super) fn least_cost(&self, item: usize, spot: usize, rest: &[i128]) -> Option<i128> {
        let mut least = 0;
        for bound in &self.bounds {
            least = least.max(bound.least_cost(item, spot, rest)?);
        }
        Some(least)
    }

    /// Adds the sum of years that bounds the whole cost best, as far as a short climb finds it:
    /// years are counted more or less often as long as that raises the bound.
    pub(super) fn sharpen(&mut self, problem: &Problem) {
        let value = |bound: &Bound| bound.least_cost(0, 0, &problem.needs);
        // Hulls are compared, which are quickly made.
        let starts = sums(problem.needs.len()).into_iter();
        let starts = starts.map(|sum| self.bound(problem, sum, 0));
        let Some(best) = starts.max_by_key(|bound| value(bound)) else {
            return;
        };
        let mut best_value = value(&best);
        let mut best: Vec<i128> = best.sum.iter().map(|times| times * COUNTED).collect();
        for stride in [COUNTED, COUNTED / 2, COUNTED / 4, COUNTED / 8, 1, 1] {
            for year in 0..best.len() {
                for change in [stride, -stride] {
                    let mut sum = best.clone();
                    sum[year] = (sum[year] + change).max(0);
                    let tried = self.bound(problem, sum, 0);
                    if value(&tried) > best_value {
                        best_value = value(&tried);
                        best = tried.sum;
                    }
                }
            }
        }
        let bound = self.bound(problem, best, self.most);
        self.bounds.push(bound);
    }

    /// The undominated pairs of all items: the highest gain of the last year at each cost, whatever
    /// is needed on the way. Nothing where there are too many to list.
    pub(super) fn best_by_cost(&self, problem: &Problem) -> Option<Vec<(i128, i128)>> {
        let years = problem.needs.len();
        let last = single(years, years.checked_sub(1)?);
        // Targets on the way may demand more than the last, and then no gain is ever enough.
        let enough = match problem.needs[..] {
            [need] => need,
            _ => i128::MAX,
        };
        // Only two items' frontiers stand at the same time, so these need no common limit.
        let mut after = vec![Frontier::nothing()];
        for spots in self.spots.iter().rev().skip(1) {
            after = step(spots, &last, &after, enough, MAX_POINTS);
            let points: usize = after.iter().map(|one| one.points().len()).sum();
            if points > MAX_POINTS_OF_ALL || after.iter().any(|one| one.hull) {
                return None;
            }
        }
        Some(after.first()?.points().to_vec())
    }
}

/// The frontiers of the spots before an item, from those after it.
fn step(
    spots: &[Spot],
    sum: &[i128],
    after: &[Frontier],
    enough: i128,
    most: usize,
) -> Vec<Frontier> {
    let of_spot = |spot: &Spot| {
        let options = spot.moves.iter();
        let options = options.map(|one| (total(sum, &one.gains), one.cost, &after[one.next]));
        Frontier::merge(options, enough, most)
    };
    spots.iter().map(of_spot).collect()
}

impl Bound {
    fn least_cost(&self, item: usize, spot: usize, rest: &[i128]) -> Option<i128> {
        self.frontiers[item][spot].cost_of(total(&self.sum, rest))
    }
}

/// Gains of several years as one number.
fn total(sum: &[i128], gains: &[i128]) -> i128 {
    sum.iter()
        .zip(gains)
        .map(|(times, gain)| times * gain)
        .sum()
}

/// A year alone.
fn single(years: usize, year: usize) -> Vec<i128> {
    (0..years).map(|at| i128::from(at == year)).collect()
}

/// Each year alone, then each with the next, then all.
fn sums(years: usize) -> Vec<Vec<i128>> {
    let of = |range: std::ops::Range<usize>| -> Vec<i128> {
        (0..years)
            .map(|year| i128::from(range.contains(&year)))
            .collect()
    };
    let mut sums: Vec<Vec<i128>> = (0..years).map(|year| single(years, year)).collect();
    sums.extend((1..years).map(|year| of(year - 1..year + 1)));
    if years > 2 {
        sums.push(of(0..years));
    }
    sums
}

/// The spots with their moves, from the first item to the last.
fn moves(problem: &Problem) -> Option<Vec<Vec<Spot>>> {
    let items = &problem.items;
    let mut stages: Vec<Vec<Spot>> = Vec::with_capacity(items.len() + 1);
    // The ways the open items were raised, in the order of the items, for each spot.
    let mut open: Vec<usize> = Vec::new();
    let mut here: BTreeMap<Vec<Vec<u16>>, usize> = BTreeMap::from([(Vec::new(), 0)]);
    let mut count = 0;
    for (position, item) in items.iter().enumerate() {
        let stays = |other: &usize| {
            items[position + 1..]
                .iter()
                .any(|later| later.below.contains(other))
        };
        let mut kept: Vec<usize> = open.iter().copied().filter(stays).collect();
        if stays(&position) {
            kept.push(position);
        }
        let mut next: BTreeMap<Vec<Vec<u16>>, usize> = BTreeMap::new();
        let mut spots = vec![Spot::default(); here.len()];
        for (ways, &spot) in &here {
            for steps in item.least..=item.most {
                let Some(way) = way_of(problem, item, steps, &open, ways) else {
                    continue;
                };
                let gains = way.iter().map(|&steps| item.gains[usize::from(steps)]);
                let gains = gains.collect();
                let at = |other: &usize| match open.iter().position(|one| one == other) {
                    Some(place) => ways[place].clone(),
                    None => way.clone(),
                };
                let following = kept.iter().map(at).collect();
                let known = next.len();
                let next = *next.entry(following).or_insert(known);
                spots[spot].moves.push(Move {
                    steps,
                    cost: item.costs[steps],
                    gains,
                    next,
                });
            }
        }
        count += spots.len();
        if count > MAX_SPOTS {
            return None;
        }
        stages.push(spots);
        (open, here) = (kept, next);
    }
    stages.push(vec![Spot::default()]);
    Some(stages)
}

fn way_of(
    problem: &Problem,
    item: &Item,
    steps: usize,
    open: &[usize],
    ways: &[Vec<u16>],
) -> Option<Vec<u16>> {
    let way = |other: &usize| {
        let place = open.iter().position(|one| one == other)?;
        Some(&ways[place][..])
    };
    let below: Option<Vec<&[u16]>> = item.below.iter().map(way).collect();
    problem.paced(item, steps, &below?)
}
