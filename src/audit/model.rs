//! The tree of a rubric on one grid of whole numbers.
//!
//! The weights of a rubric are whole multiples of one unit, and so are the values of its scale.
//! A node whose indicators lie `k₁, k₂, …` steps above the lowest level therefore has the value
//! `min + step · N / U`, where `N = Σ uᵢkᵢ` and `U = Σ uᵢ` are whole numbers and `uᵢ` are the
//! weights in units. What can be the value of a node is then a set of whole numbers `N`.

use super::sums::Sums;
use crate::number::{Exact, Printed, common_denominator};
use crate::rubric::{Node, Rubric, Scale};
use std::collections::BTreeMap;
use std::ops::Range;

/// The widest set a node may have. The weights of 59/2020 need 8,001 numbers, those of 8/2026
/// with its steps of 0.01 need 40,001.
const MAX_SUMS: i128 = 1 << 18;

/// The tree below the index, down to the nodes above the indicators.
#[derive(Clone, Debug)]
pub(super) struct Model {
    /// The index first, parents before children.
    pub(super) nodes: Vec<Part>,
    scale: Scale,
}

/// The index, a domain or an aspect.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The id in the rubric; `None` for the index.
    pub(super) id: Option<String>,
    pub(super) depth: Option<usize>,
    pub(super) parent: Option<usize>,
    pub(super) children: Vec<usize>,
    /// The weight in units: `U`.
    pub(super) units: usize,
    /// How many indicators it has.
    pub(super) indicators: usize,
    /// The weight in units that each of its indicators has, if it is the same for all and none
    /// belongs to a part below.
    pub(super) equal: Option<usize>,
    /// Every `N` that levels of its indicators give.
    pub(super) free: Sums,
}

/// What a number printed for a part measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// The part's own score, on the scale of the values.
    Own,
    /// What the part adds to the score of its parent.
    Contribution,
}

impl Model {
    /// The model of a rubric. No model means that its grid is too fine to list the sums on.
    pub(super) fn new(rubric: &Rubric) -> Option<Self> {
        Self::build(rubric, rubric.scale, &BTreeMap::new())
    }

    /// The model in which an indicator may also count zero; `None` where it may anyway.
    pub(super) fn with_zero(rubric: &Rubric) -> Option<Self> {
        let scale = rubric.scale;
        let extends = scale.min > Exact::ZERO && scale.min.is_multiple_of(scale.step);
        let min = Exact::ZERO;
        extends.then(|| Self::build(rubric, Scale { min, ..scale }, &BTreeMap::new()))?
    }

    /// The model in which some nodes weigh `factors` times what the rubric says.
    pub(super) fn reweighed(rubric: &Rubric, factors: &BTreeMap<String, Exact>) -> Option<Self> {
        Self::build(rubric, rubric.scale, factors)
    }

    fn build(rubric: &Rubric, scale: Scale, factors: &BTreeMap<String, Exact>) -> Option<Self> {
        let mut weights = Vec::new();
        for node in &rubric.nodes {
            collect_weights(node, Exact::ONE, factors, &mut weights);
        }
        let limit = i128::from(u32::MAX);
        let common = common_denominator(weights.iter().map(|w: &Exact| w.denominator()), limit)?;
        let whole: Vec<i128> = weights
            .iter()
            .map(|weight| weight.numerator() * (common / weight.denominator()))
            .collect();
        let unit = whole.iter().copied().fold(0, greatest_divisor);
        let span = (scale.max - scale.min) / scale.step;
        let steps = usize::try_from(span.numerator() / span.denominator()).ok()?;
        let total: i128 = whole.iter().sum::<i128>() / unit.max(1);
        if unit == 0 || total.checked_mul(steps as i128)? >= MAX_SUMS {
            return None;
        }
        let units: Vec<usize> = whole
            .iter()
            .map(|weight| usize::try_from(weight / unit).ok())
            .collect::<Option<_>>()?;
        let mut model = Self {
            nodes: Vec::new(),
            scale,
        };
        let root = (None, None, None, rubric.nodes.as_slice(), 0..units.len());
        model.push(root, &units, steps);
        Some(model)
    }

    /// Adds a node and everything below it; its position.
    fn push(
        &mut self,
        (id, depth, parent, children, range): Placed<'_>,
        units: &[usize],
        steps: usize,
    ) -> usize {
        let position = self.nodes.len();
        let own = units.get(range).unwrap_or_default();
        let lowest = children.iter().all(|child| child.children.is_empty());
        let equal = own
            .first()
            .filter(|first| lowest && own.iter().all(|unit| unit == *first));
        self.nodes.push(Part {
            id,
            depth,
            parent,
            children: Vec::new(),
            units: own.iter().sum(),
            indicators: own.len(),
            equal: equal.copied(),
            free: Sums::zero(),
        });
        let (mut below, mut free) = (Vec::new(), Sums::zero());
        if lowest {
            for &unit in own {
                let mut next = Sums::none(free.len() + unit * steps);
                for step in 0..=steps {
                    next.add_moved_up(&free, unit * step);
                }
                free = next;
            }
        } else {
            for child in children {
                let placed = (
                    Some(child.id.clone()),
                    Some(child.depth),
                    Some(position),
                    child.children.as_slice(),
                    child.indicators.clone(),
                );
                let at = self.push(placed, units, steps);
                free = free.plus(&self.nodes[at].free);
                below.push(at);
            }
        }
        let node = &mut self.nodes[position];
        (node.children, node.free) = (below, free);
        position
    }

    /// Whether a number can be a result at all: not below zero and not above the scale. A
    /// contribution, or a result with answers counted as zero, may lie below the scale.
    pub(super) fn has(&self, number: Exact) -> bool {
        (Exact::ZERO..=self.scale.max).contains(&number)
    }

    /// The value of a part, on the scale of the values.
    pub(super) fn value(&self, part: usize, sum: usize) -> Exact {
        let over = Exact::new(sum as i128, self.nodes[part].units as i128);
        self.scale.min + self.scale.step * over
    }

    /// The number that a table shows for a part, on the scale of what it measures.
    pub(super) fn shown(&self, part: usize, sum: usize, reading: Reading) -> Exact {
        self.value(part, sum) * self.share(part, reading)
    }

    /// What the value of a part is multiplied with before it is printed.
    pub(super) fn share(&self, part: usize, reading: Reading) -> Exact {
        let node = &self.nodes[part];
        match (reading, node.parent) {
            (Reading::Contribution, Some(parent)) => {
                Exact::new(node.units as i128, self.nodes[parent].units as i128)
            }
            _ => Exact::ONE,
        }
    }

    /// The sums of a part that are printed as a number.
    ///
    /// Half-up rounding prints the numbers from `low` up to, but not including, `high`; both
    /// ends of the range are the lowest whole numbers that are not below them.
    pub(super) fn printed_as(
        &self,
        part: usize,
        printed: Printed,
        reading: Reading,
    ) -> Range<usize> {
        let units = Exact::from(self.nodes[part].units as i128);
        let share = self.share(part, reading);
        let lowest_not_below = |number: Exact| {
            let exact = (number / share - self.scale.min) * units / self.scale.step;
            let (above, below) = (exact.numerator(), exact.denominator());
            let up = above.div_euclid(below) + i128::from(above.rem_euclid(below) != 0);
            usize::try_from(up.max(0)).unwrap_or(usize::MAX)
        };
        lowest_not_below(printed.low())..lowest_not_below(printed.high())
    }

    /// The sum of the levels behind a sum in units, where the indicators weigh the same.
    pub(super) fn levels(&self, part: usize, sum: usize) -> Option<Exact> {
        let node = &self.nodes[part];
        let steps = Exact::new(sum as i128, node.equal? as i128);
        Some(self.scale.min * Exact::from(node.indicators as i128) + self.scale.step * steps)
    }

    /// The printed or unprinted parts at and below a part, parents first.
    pub(super) fn below(&self, part: usize) -> Vec<usize> {
        let mut found = vec![part];
        let mut next = 0;
        while let Some(&at) = found.get(next) {
            found.extend(&self.nodes[at].children);
            next += 1;
        }
        found
    }
}

/// Id, depth, parent, children and indicators of a node that is added to a model.
type Placed<'r> = (
    Option<String>,
    Option<usize>,
    Option<usize>,
    &'r [Node],
    Range<usize>,
);

/// The weights of the indicators below a node, in order.
fn collect_weights(
    node: &Node,
    factor: Exact,
    factors: &BTreeMap<String, Exact>,
    weights: &mut Vec<Exact>,
) {
    let factor = factors.get(&node.id).map_or(factor, |own| factor * *own);
    if node.children.is_empty() {
        weights.push(node.weight * factor);
    }
    for child in &node.children {
        collect_weights(child, factor, factors, weights);
    }
}

fn greatest_divisor(a: i128, b: i128) -> i128 {
    if b == 0 {
        a
    } else {
        greatest_divisor(b, a % b)
    }
}
