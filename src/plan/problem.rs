//! The question in whole numbers: which steps, at which cost, for which gain in each year.
//!
//! Gains are in units of the finest weight × level, costs in units of the finest cost, so that
//! nothing is ever rounded. An item is an indicator; items stand in an order in which nothing
//! comes before what it depends on.

use super::limits::{Dependency, Limits, levels_above};
use crate::assess::Assessment;
use crate::number::{Exact, common_denominator};

/// Bounds the whole numbers below: a gain has at most 10^18 units, a cost at most 10^30.
const MAX_GAIN_UNIT: i128 = 1_000_000_000_000;
const MAX_COST_UNIT: i128 = 1_000_000;

/// An indicator that may be raised.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The position of the indicator in the rubric.
    pub(super) indicator: usize,
    /// The value after each number of steps, the current one first.
    pub(super) levels: Vec<Exact>,
    /// What each number of steps adds to the sum of weight × value.
    pub(super) gains: Vec<i128>,
    /// What each number of steps costs.
    pub(super) costs: Vec<i128>,
    /// The fewest and the most steps that are allowed.
    pub(super) least: usize,
    pub(super) most: usize,
    /// The most steps in one year.
    pub(super) pace: usize,
    /// Whether it was locked.
    pub(super) locked: bool,
    /// The first year in which it may rise, from zero.
    pub(super) earliest: usize,
    /// The earlier items it must not end above.
    pub(super) below: Vec<usize>,
}

/// Everything the search needs to know.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) items: Vec<Item>,
    /// The gain that is needed by the end of each year, never negative.
    pub(super) needs: Vec<i128>,
    /// Whether dependencies must hold at the end, or only forbid raising what would break them.
    pub(super) strict: bool,
    /// Units in one point of the index.
    pub(super) gain_unit: Exact,
    /// Units in a cost of one.
    pub(super) cost_unit: i128,
}

/// Why a question cannot be put in whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// The costs have no common unit that is coarse enough.
    Costs,
    /// The values have none.
    Values,
    /// A dependency leads back to where it began, through this indicator.
    Circle(usize),
}

impl Problem {
    /// Puts the question for a complete assessment; `thresholds` are the indices to reach by the
    /// end of each year.
    pub(super) fn new(
        assessment: &Assessment,
        limits: &Limits,
        thresholds: &[Exact],
    ) -> Result<Self, Unfit> {
        let rubric = &assessment.rubric;
        let count = rubric.indicators.len();
        let value = |index: usize| assessment.answers[index].value.unwrap_or(rubric.scale.min);
        let levels: Vec<Vec<Exact>> = (0..count)
            .map(|index| {
                let above = levels_above(rubric, &rubric.indicators[index], value(index));
                std::iter::once(value(index)).chain(above).collect()
            })
            .collect();
        let weighted = |index: usize, level: Exact| rubric.indicators[index].weight * level;
        let products =
            (0..count).flat_map(|index| levels[index].iter().map(move |&l| weighted(index, l)));
        let unit = common_denominator(products.map(Exact::denominator), MAX_GAIN_UNIT)
            .ok_or(Unfit::Values)?;
        let costs = limits.indicators.iter().flat_map(|limit| &limit.costs);
        let cost_unit = common_denominator(costs.map(|cost| cost.denominator()), MAX_COST_UNIT)
            .ok_or(Unfit::Costs)?;
        let gain_unit = rubric.weight * Exact::from(unit);
        let now: Exact = (0..count).map(|index| weighted(index, value(index))).sum();
        let needs = thresholds
            .iter()
            .map(|&threshold| whole_above(threshold * gain_unit - now * Exact::from(unit)).max(0))
            .collect();
        let choices = (0..count).map(|index| most_steps(&levels[index], &limits.indicators[index]));
        let choices: Vec<usize> = choices.map(|most| most + 1).collect();
        let order = order(&choices, &limits.dependencies)?;
        let position = |index: usize| order.iter().position(|&at| at == index);
        let mut items = Vec::with_capacity(count);
        for &index in &order {
            let limit = &limits.indicators[index];
            let from = value(index);
            let whole =
                |level: Exact| (weighted(index, level - from) * Exact::from(unit)).numerator();
            let mut cost = 0;
            let charges = limit.costs.iter().map(|step| {
                cost += (*step * Exact::from(cost_unit)).numerator();
                cost
            });
            let below = limits
                .dependencies
                .iter()
                .filter(|one| one.indicator == index);
            let mut below: Vec<usize> = below.filter_map(|one| position(one.not_above)).collect();
            below.sort_unstable();
            below.dedup();
            items.push(Item {
                indicator: index,
                gains: levels[index].iter().map(|&level| whole(level)).collect(),
                costs: std::iter::once(0).chain(charges).collect(),
                least: 0,
                most: most_steps(&levels[index], limit),
                pace: limits.max_steps.unwrap_or(usize::MAX),
                locked: limit.locked,
                earliest: usize::from(limit.earliest.saturating_sub(1)),
                below,
                levels: levels[index].clone(),
            });
        }
        Ok(Self {
            items,
            needs,
            strict: true,
            gain_unit,
            cost_unit,
        })
    }

    /// The steps an item has taken by the end of each year if it takes `steps` in all, each as
    /// early as it may; nothing if it cannot take that many.
    ///
    /// `below` are the same for the items it must not end above. In no year is it raised above
    /// them either, so that a policy never follows its implementation.
    ///
    /// Taking each step as early as possible loses nothing: every other way to take the same
    /// steps has taken no more of them in any year, so it gains no more in any year.
    pub(super) fn paced(&self, item: &Item, steps: usize, below: &[&[u16]]) -> Option<Vec<u16>> {
        let mut taken: usize = 0;
        let mut by_year = Vec::with_capacity(self.needs.len());
        for year in 0..self.needs.len() {
            if year >= item.earliest {
                taken = steps.min(taken.saturating_add(item.pace));
            }
            for (&other, way) in item.below.iter().zip(below) {
                taken = taken.min(self.room(item, other, usize::from(way[year])));
            }
            by_year.push(u16::try_from(taken).ok()?);
        }
        let holds = |(&other, way): (&usize, &&[u16])| {
            let end = way.last().map_or(0, |&end| usize::from(end));
            !self.strict || item.levels[steps] <= self.items[other].levels[end]
        };
        (taken == steps && item.below.iter().zip(below).all(holds)).then_some(by_year)
    }

    /// The most steps an item may take while another stands at some level; what is above it
    /// already may stay.
    fn room(&self, item: &Item, other: usize, steps: usize) -> usize {
        let limit = self.items[other].levels[steps].max(item.levels[0]);
        item.levels
            .iter()
            .rposition(|&level| level <= limit)
            .unwrap_or(0)
    }

    /// The steps of every item by the end of each year; nothing if that cannot be done.
    pub(super) fn ways(&self, steps: &[usize]) -> Option<Vec<Vec<u16>>> {
        let mut ways: Vec<Vec<u16>> = Vec::with_capacity(steps.len());
        for (item, &steps) in self.items.iter().zip(steps) {
            if !(item.least..=item.most).contains(&steps) {
                return None;
            }
            let below: Vec<&[u16]> = item.below.iter().map(|&other| &ways[other][..]).collect();
            let way = self.paced(item, steps, &below)?;
            ways.push(way);
        }
        Some(ways)
    }

    /// The most steps every item can take: nothing that is allowed takes more anywhere, in any
    /// year. The item at which it fails, where no plan can keep its dependencies.
    pub(super) fn highest(&self) -> Result<Vec<usize>, usize> {
        let mut ways: Vec<Vec<u16>> = Vec::with_capacity(self.items.len());
        let mut most = Vec::with_capacity(self.items.len());
        for (position, item) in self.items.iter().enumerate() {
            let below: Vec<&[u16]> = item.below.iter().map(|&other| &ways[other][..]).collect();
            let mut options = (item.least..=item.most).rev();
            let found = options.find_map(|steps| Some((steps, self.paced(item, steps, &below)?)));
            let (steps, way) = found.ok_or(position)?;
            most.push(steps);
            ways.push(way);
        }
        Ok(most)
    }

    /// The question without its dependencies; whatever answers this one answers that one, so
    /// nothing that is proved of its cost is too high for this one.
    pub(super) fn without_dependencies(&self) -> Self {
        let mut loose = self.clone();
        for item in &mut loose.items {
            item.below.clear();
        }
        loose
    }

    /// What some steps gain by the end of each year.
    pub(super) fn gains(&self, ways: &[Vec<u16>]) -> Vec<i128> {
        let gain = |year: usize| {
            let items = self.items.iter().zip(ways);
            items
                .map(|(item, way)| item.gains[usize::from(way[year])])
                .sum()
        };
        (0..self.needs.len()).map(gain).collect()
    }

    /// What some steps cost.
    pub(super) fn cost(&self, steps: &[usize]) -> i128 {
        let items = self.items.iter().zip(steps);
        items.map(|(item, &steps)| item.costs[steps]).sum()
    }

    /// Whether some gains are enough in every year.
    pub(super) fn suffice(&self, gains: &[i128]) -> bool {
        gains
            .iter()
            .zip(&self.needs)
            .all(|(gain, need)| gain >= need)
    }

    /// Units of gain as a part of the index.
    pub(super) fn index(&self, gain: i128) -> Exact {
        Exact::from(gain) / self.gain_unit
    }

    /// Units of cost as a cost.
    pub(super) fn charge(&self, cost: i128) -> Exact {
        Exact::new(cost, self.cost_unit)
    }
}

fn most_steps(levels: &[Exact], limit: &super::Limit) -> usize {
    if limit.locked {
        return 0;
    }
    let highest = |ceiling: Exact| levels.iter().rposition(|&level| level <= ceiling);
    match limit.ceiling {
        // A ceiling below the current level lowers nothing.
        Some(ceiling) => highest(ceiling).unwrap_or(0),
        None => levels.len() - 1,
    }
}

/// The smallest whole number that is not below.
fn whole_above(number: Exact) -> i128 {
    -(-number.numerator()).div_euclid(number.denominator())
}

/// A group of indicators that could come next: what an [`order`] is chosen by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Next {
    /// In how many ways the indicators that others wait for can have been raised after the group.
    after: u128,
    /// The most ways on the way there.
    widest: u128,
    /// How many they are.
    length: usize,
    /// The group, each indicator after those it depends on.
    group: Vec<usize>,
}

/// The indicators, each after all it depends on, so that as few ways as possible to have raised
/// the earlier ones have to be told apart at a time.
///
/// The next is always the indicator, with all it depends on, that leaves the fewest ways open.
fn order(choices: &[usize], dependencies: &[Dependency]) -> Result<Vec<usize>, Unfit> {
    let count = choices.len();
    let mut needs = vec![Vec::new(); count];
    let mut waiting = vec![Vec::new(); count];
    for one in dependencies {
        needs[one.indicator].push(one.not_above);
        waiting[one.not_above].push(one.indicator);
    }
    let ways = |placed: &[bool]| {
        let is_open =
            |&index: &usize| placed[index] && waiting[index].iter().any(|&at| !placed[at]);
        let open = (0..count).filter(is_open);
        open.fold(1, |ways: u128, index| {
            ways.saturating_mul(choices[index] as u128)
        })
    };
    // What nothing waits for and what waits for nothing may come at any time.
    let is_free = |&index: &usize| needs[index].is_empty() && waiting[index].is_empty();
    let mut order: Vec<usize> = (0..count).filter(is_free).collect();
    let mut placed: Vec<bool> = (0..count).map(|index| is_free(&index)).collect();
    while order.len() < count {
        let open = (0..count).filter(|&index| !placed[index]);
        let candidates = open.filter_map(|index| {
            let (mut trial, mut begun) = (placed.clone(), vec![false; count]);
            let mut group = Vec::new();
            gather(index, &needs, &mut trial, &mut begun, &mut group)?;
            trial.clone_from(&placed);
            let mut widest = 0;
            for &one in &group {
                trial[one] = true;
                widest = widest.max(ways(&trial));
            }
            Some(Next {
                after: ways(&trial),
                widest,
                length: group.len(),
                group,
            })
        });
        let Some(next) = candidates.min() else {
            let stuck = (0..count).find(|&index| !placed[index]).unwrap_or(0);
            return Err(Unfit::Circle(stuck));
        };
        for one in next.group {
            placed[one] = true;
            order.push(one);
        }
    }
    Ok(order)
}

/// Adds an indicator after all it depends on and that is not placed yet; nothing if it depends on
/// itself by way of others.
fn gather(
    index: usize,
    needs: &[Vec<usize>],
    placed: &mut [bool],
    begun: &mut [bool],
    group: &mut Vec<usize>,
) -> Option<()> {
    if placed[index] {
        return Some(());
    }
    if std::mem::replace(&mut begun[index], true) {
        return None;
    }
    for &other in &needs[index] {
        gather(other, needs, placed, begun, group)?;
    }
    placed[index] = true;
    group.push(index);
    Some(())
}
