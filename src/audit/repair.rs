//! The fewest cells whose correction makes an impossible row possible.

use super::cells::{Cell, Readings, limits, prints, reading_of, recomputed};
use super::model::Model;
use super::slip::{Slip, slip};
use super::solve::solve;
use crate::number::{Printed, Rounded};
use crate::place::Place;
use crate::rubric::Rubric;

/// Cells that can be corrected together, all of them needed.
#[derive(Clone, Debug)]
pub struct Repair {
    /// One cell, or two where no single one is enough.
    pub cells: Vec<Corrected>,
    /// Whether both numbers are wrong for certain and yet give the number printed above them, so
    /// that nobody who only adds up notices.
    pub cancels: bool,
}

/// A cell and what it could say.
#[derive(Clone, Debug)]
pub struct Corrected {
    /// The id of the part, or `indeks`.
    pub field: String,
    /// What is printed.
    pub printed: Printed,
    /// Where.
    pub place: Place,
    /// Every number that fits all other cells, likely slips first, then the nearest.
    pub consistent: Vec<Candidate>,
    pub(super) part: usize,
}

/// A number that a cell could say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The number as it would be printed.
    pub value: Rounded,
    /// The slip that would explain what is printed instead.
    pub slip: Option<Slip>,
}

/// Rows with more cells are not searched for pairs; the reports known have twelve.
const MAX_CELLS: usize = 24;
/// A pair of cells says little where many pairs would do.
const MAX_PAIRS: usize = 6;

/// Every single cell whose correction is enough; if there is none, the likeliest pairs. `wrong`
/// are the parts whose number is impossible by itself.
pub(super) fn repairs(
    rubric: &Rubric,
    model: &Model,
    cells: &[Cell],
    readings: &Readings,
    wrong: &[usize],
) -> Vec<Repair> {
    let search = Search {
        rubric,
        model,
        cells,
        readings,
        wrong,
    };
    let single: Vec<Repair> = (0..cells.len())
        .filter_map(|cell| search.without(&[cell]))
        .collect();
    if !single.is_empty() || cells.len() > MAX_CELLS {
        return ranked(single);
    }
    let pairs = (0..cells.len()).flat_map(|a| (a + 1..cells.len()).map(move |b| [a, b]));
    let mut pairs = ranked(pairs.filter_map(|pair| search.without(&pair)).collect());
    pairs.truncate(MAX_PAIRS);
    pairs
}

struct Search<'r> {
    rubric: &'r Rubric,
    model: &'r Model,
    cells: &'r [Cell],
    readings: &'r Readings,
    /// The parts whose number is impossible by itself.
    wrong: &'r [usize],
}

impl Search<'_> {
    /// The repair that corrects some cells, if setting them aside makes the row possible.
    fn without(&self, aside: &[usize]) -> Option<Repair> {
        let kept = self
            .cells
            .iter()
            .enumerate()
            .filter(|(at, _)| !aside.contains(at));
        let limits = limits(self.model, kept.map(|(_, cell)| cell), self.readings);
        let solved = solve(self.model, &limits);
        if !solved.is_possible() {
            return None;
        }
        let sums = solved.possible_sums(self.model, &limits);
        let correct = |&at: &usize| {
            let cell = self.cells.get(at)?;
            Some(self.corrected(cell, sums.get(cell.part)?))
        };
        Some(Repair {
            cells: aside.iter().filter_map(correct).collect(),
            cancels: self.cancels(aside),
        })
    }

    fn corrected(&self, cell: &Cell, sums: &super::sums::Sums) -> Corrected {
        let reading = reading_of(self.model, cell.part, self.readings);
        // A number off the scale may have lost its decimal mark, and its decimals with it.
        let off_scale = cell.printed.value() > self.rubric.scale.max;
        let decimals = if off_scale {
            cell.printed.decimals().max(self.rubric.decimals)
        } else {
            cell.printed.decimals()
        };
        let mut consistent: Vec<Candidate> = prints(self.model, cell.part, sums, reading, decimals)
            .into_iter()
            .map(|value| Candidate {
                value,
                slip: slip(cell.printed, value),
            })
            .collect();
        let distance = |one: &Candidate| (one.value.exact() - cell.printed.value()).abs();
        consistent.sort_by_key(|one| (one.slip.is_none(), distance(one)));
        Corrected {
            field: cell.field(self.model),
            printed: cell.printed,
            place: cell.place.clone(),
            consistent,
            part: cell.part,
        }
    }

    /// Whether two wrong cells under one parent give what is printed for it.
    fn cancels(&self, aside: &[usize]) -> bool {
        let parts: Vec<usize> = aside
            .iter()
            .filter_map(|&at| Some(self.cells.get(at)?.part))
            .collect();
        let [a, b] = parts[..] else { return false };
        if !(self.wrong.contains(&a) && self.wrong.contains(&b)) {
            return false;
        }
        let (nodes, parent) = (&self.model.nodes, self.model.nodes[a].parent);
        let Some(parent) = parent.filter(|_| nodes[b].parent == parent) else {
            return false;
        };
        let above = self.cells.iter().find(|cell| cell.part == parent);
        let given = recomputed(self.model, parent, self.cells, self.readings, false);
        let share = self
            .model
            .share(parent, reading_of(self.model, parent, self.readings));
        above
            .zip(given)
            .is_some_and(|(cell, given)| cell.printed.prints(given * share))
    }
}

/// Repairs that a slip explains first, then those that leave the fewest choices.
fn ranked(mut repairs: Vec<Repair>) -> Vec<Repair> {
    repairs.sort_by_key(|repair| {
        let slips = repair.cells.iter().filter(|cell| cell.has_slip()).count();
        let choices: usize = repair.cells.iter().map(|cell| cell.consistent.len()).sum();
        (!repair.cancels, std::cmp::Reverse(slips), choices)
    });
    repairs
}

impl Corrected {
    fn has_slip(&self) -> bool {
        self.consistent
            .first()
            .is_some_and(|first| first.slip.is_some())
    }
}
