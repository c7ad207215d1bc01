//! Sums of what every doubt may add, exactly: which can come out, and how likely each is.

use crate::number::{Exact, common_denominator};
use num_bigint::BigUint;
use std::collections::{BTreeMap, BTreeSet};

/// How many additions may be made: a second or two on a slow machine.
const MOST_WORK: usize = 2_500_000;
/// Bounds the common denominator of weighted values, see [`crate::number`].
const MOST_FINE: i128 = 1_000_000_000_000_000;

/// Every sum that has a probability.
pub(super) struct Sums {
    /// Each sum with how often it comes out, from the lowest.
    pub(super) parts: Vec<(Exact, BigUint)>,
    /// How often anything comes out.
    pub(super) whole: BigUint,
}

/// The terms as whole multiples of one fraction, and its denominator.
fn on_grid(terms: &[Vec<Exact>]) -> Option<(Vec<Vec<i128>>, i128)> {
    let all = terms.iter().flatten().map(|term| term.denominator());
    let common = common_denominator(all, MOST_FINE)?;
    let whole = |term: &Exact| term.numerator() * (common / term.denominator());
    let grid = terms.iter().map(|one| one.iter().map(whole).collect());
    Some((grid.collect(), common))
}

/// Every sum of one term of each list; `None` if they are too many.
pub(super) fn reach(terms: &[Vec<Exact>]) -> Option<BTreeSet<i128>> {
    let (grid, _) = on_grid(terms)?;
    let mut sums = BTreeSet::from([0]);
    let mut work = 0_usize;
    for terms in &grid {
        work = work.checked_add(sums.len().checked_mul(terms.len())?)?;
        if work > MOST_WORK {
            return None;
        }
        let shifted = sums
            .iter()
            .flat_map(|sum| terms.iter().map(move |term| sum + term));
        sums = shifted.collect();
    }
    Some(sums)
}

/// How likely every sum of one term of each list is, when `chances` tells how likely each term is
/// and the lists are independent; `None` if the sums are too many. The convolution counts in whole
/// numbers only: the probabilities of a list are multiples of one fraction.
pub(super) fn add_up(terms: &[Vec<Exact>], chances: &[Vec<Exact>]) -> Option<Sums> {
    let (grid, common) = on_grid(terms)?;
    let mut sums = BTreeMap::from([(0_i128, BigUint::from(1_u8))]);
    let mut whole = BigUint::from(1_u8);
    let mut work = 0_usize;
    for (terms, chances) in grid.iter().zip(chances) {
        let denominators = chances.iter().map(|chance| chance.denominator());
        let fraction = common_denominator(denominators, MOST_FINE)?;
        let counts: Vec<u128> = chances
            .iter()
            .map(|chance| chance.numerator() * (fraction / chance.denominator()))
            .map(|count| u128::try_from(count).ok())
            .collect::<Option<_>>()?;
        work = work.checked_add(sums.len().checked_mul(terms.len())?)?;
        if work > MOST_WORK {
            return None;
        }
        let mut next: BTreeMap<i128, BigUint> = BTreeMap::new();
        for (sum, part) in &sums {
            for (term, &count) in terms.iter().zip(&counts) {
                *next.entry(sum + term).or_default() += part * count;
            }
        }
        sums = next;
        whole *= u128::try_from(fraction).ok()?;
    }
    let exact = |(sum, part): (i128, BigUint)| (Exact::new(sum, common), part);
    Some(Sums {
        parts: sums.into_iter().map(exact).collect(),
        whole,
    })
}
