//! The items one after the other, and for each a bound of what the rest must cost.
//!
//! Before each item stands a [`Spot`] for every way in which the earlier items that later ones
//! depend on can have been raised. A spot knows the moves its item has there, and frontiers of
//! everything from there on. With one year and no merged points a frontier is not only a bound
//! but the exact cost of the rest, dependencies included.

use super::frontier::Frontier;
use super::problem::{Item, Problem};
use std::collections::BTreeMap;

/// More spots than this are not searched.
const MAX_SPOTS: usize = 20_000;

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
    frontiers: Vec<Frontier>,
}

/// All spots, item by item; one more stands after the last item.
#[derive(Clone, Debug)]
pub(super) struct Stages {
    pub(super) spots: Vec<Vec<Spot>>,
    /// Sums of years, each with how often a year counts: what is needed in several years
    /// together is needed as well, and bounds the cost where no single year does.
    sums: Vec<Vec<i128>>,
}

impl Stages {
    /// Nothing if there are too many spots to search.
    pub(super) fn new(problem: &Problem) -> Option<Self> {
        let mut stages = Self {
            spots: moves(problem)?,
            sums: sums(problem.needs.len()),
        };
        stages.bound(problem);
        Some(stages)
    }

    /// Fills in the frontiers, from the last item to the first.
    fn bound(&mut self, problem: &Problem) {
        let total = |sum: &[i128], gains: &[i128]| -> i128 {
            sum.iter()
                .zip(gains)
                .map(|(times, gain)| times * gain)
                .sum()
        };
        // Targets on the way may demand more than the last; what each budget reaches in the last
        // year is then not bounded by the last target.
        let years = problem.needs.len();
        let unbounded = |sum: &[i128]| years > 1 && sum == single(years, years - 1);
        let enough = |sum: &[i128]| {
            let needed = total(sum, &problem.needs);
            if unbounded(sum) { i128::MAX } else { needed }
        };
        let mut after: Vec<Vec<Frontier>> = vec![vec![Frontier::nothing(); self.sums.len()]];
        for spots in self.spots.iter_mut().rev() {
            for spot in spots.iter_mut() {
                let of_sum = |(position, sum): (usize, &Vec<i128>)| {
                    let options = spot
                        .moves
                        .iter()
                        .map(|one| (total(sum, &one.gains), one.cost, &after[one.next][position]));
                    Frontier::merge(options, enough(sum))
                };
                if !spot.moves.is_empty() {
                    spot.frontiers = self.sums.iter().enumerate().map(of_sum).collect();
                } else if spot.frontiers.is_empty() {
                    // A dead end: an item that cannot keep a dependency here.
                    spot.frontiers = vec![Frontier::default(); self.sums.len()];
                }
            }
            after = spots.iter().map(|spot| spot.frontiers.clone()).collect();
        }
    }

    /// A bound from below of what it costs to gain `rest` in each year from a spot on; nothing if
    /// it cannot be gained.
    pub(super) fn least_cost(&self, item: usize, spot: usize, rest: &[i128]) -> Option<i128> {
        let mut least = 0;
        for (sum, frontier) in self.sums.iter().zip(&self.spots[item][spot].frontiers) {
            let needed = sum.iter().zip(rest).map(|(times, rest)| times * rest).sum();
            least = least.max(frontier.cost_of(needed)?);
        }
        Some(least)
    }

    /// The undominated pairs of all items: the highest gain of the last year at each cost.
    /// Nothing where they are only bounds.
    pub(super) fn best_by_cost(&self) -> Option<&[(i128, i128)]> {
        let years = self.sums.first()?.len();
        let last = self.sums.get(years.checked_sub(1)?)?;
        debug_assert!(last.ends_with(&[1]), "the sum of the last year alone");
        let frontier = self.spots.first()?.first()?.frontiers.get(years - 1)?;
        (!frontier.merged).then(|| frontier.points())
    }
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
    let end = Spot {
        moves: Vec::new(),
        frontiers: vec![Frontier::nothing(); sums(problem.needs.len()).len()],
    };
    stages.push(vec![end]);
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
