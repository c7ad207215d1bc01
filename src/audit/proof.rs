//! Why printed numbers cannot hold together, in one sentence for each contradiction.

use super::cells::{Cell, Readings, limits, name, prints, reading_of};
use super::model::Model;
use super::solve::solve;
use super::sums::Sums;
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding};
use crate::lang::{List, Text};
use crate::number::{Exact, Rounded};

/// What is wrong with a row, and what is left of it.
#[derive(Debug)]
pub(super) struct Contradictions {
    /// The parts whose number does not fit, lowest first, each with the cells it contradicts.
    pub(super) found: Vec<Contradiction>,
    /// The cells that fit each other, the contradicting numbers set aside.
    pub(super) kept: Vec<Cell>,
}

/// A printed number that no levels print together with the numbers below it.
#[derive(Debug)]
pub(super) struct Contradiction {
    pub(super) cell: Cell,
    /// The printed numbers below that matter; all of them if the number alone is impossible.
    pub(super) against: Vec<Cell>,
    pub(super) finding: Diagnostic,
    /// Whether the number is impossible whatever else is printed.
    pub(super) alone: bool,
}

/// Every contradiction of a row. A number that does not fit is set aside to judge those above it.
pub(super) fn contradictions(
    model: &Model,
    cells: &[Cell],
    readings: &Readings,
    decimals: u8,
) -> Contradictions {
    let mut kept = cells.to_vec();
    let mut found = Vec::new();
    loop {
        let limits = limits(model, &kept, readings);
        let solved = solve(model, &limits);
        let fails = |cell: &Cell| {
            let (before, after) = (&solved.before[cell.part], &solved.after[cell.part]);
            !before.is_empty() && after.is_empty()
        };
        // Parents stand before their children, so the last one that fails is the lowest.
        let Some(at) = kept.iter().rposition(fails) else {
            return Contradictions { found, kept };
        };
        let cell = kept.remove(at);
        let judge = Judge {
            model,
            kept: &kept,
            readings,
            decimals,
        };
        found.push(judge.explain(cell));
    }
}

struct Judge<'r> {
    model: &'r Model,
    kept: &'r [Cell],
    readings: &'r Readings,
    decimals: u8,
}

impl Judge<'_> {
    fn explain(&self, cell: Cell) -> Contradiction {
        let (model, part) = (self.model, cell.part);
        let node = &model.nodes[part];
        let below = model.below(part);
        let cells = |wanted: &dyn Fn(usize) -> bool| -> Vec<Cell> {
            let inside = self.kept.iter();
            let inside = inside.filter(|one| one.part != part && wanted(one.part));
            inside.cloned().collect()
        };
        let all = || cells(&|one| below.contains(&one));
        let alone = self.sums_with(&cell, &[]);
        if alone.1.is_empty() {
            let finding = finding::unprintable(
                name(model, part),
                cell.printed,
                node.indicators,
                self.nearest(&cell, &alone.0),
            );
            return Contradiction {
                finding: finding.at(cell.place.clone()),
                against: all(),
                alone: true,
                cell,
            };
        }
        let children = cells(&|one| node.children.contains(&one));
        let with_children = self.sums_with(&cell, &children);
        let (against, sums) = if with_children.1.is_empty() {
            (children, with_children.0)
        } else {
            let all = all();
            let sums = self.sums_with(&cell, &all).0;
            (all, sums)
        };
        let labelled = |one: &Cell| finding::cell_is(name(model, one.part), one.printed);
        let parts = List(against.iter().map(labelled).collect());
        let reading = reading_of(model, part, self.readings);
        let decimals = cell.printed.decimals().min(self.decimals);
        let possible = some_values(prints(model, part, &sums, reading, decimals));
        let subject = name(model, part);
        let finding = if self.intervals_meet(&cell, &against) {
            finding::no_levels_print_all(subject, cell.printed, parts, possible)
        } else {
            finding::does_not_follow(subject, cell.printed, parts, possible)
        };
        let mut finding = finding.at(cell.place.clone());
        for one in &against {
            finding = finding.label(one.place.clone(), labelled(one));
        }
        Contradiction {
            cell,
            against,
            finding,
            alone: false,
        }
    }

    /// The sums of the cell's part with some numbers below it, without and with its own.
    fn sums_with(&self, cell: &Cell, below: &[Cell]) -> (Sums, Sums) {
        let limits = limits(self.model, below.iter().chain([cell]), self.readings);
        let mut solved = solve(self.model, &limits);
        (
            solved.before.swap_remove(cell.part),
            solved.after.swap_remove(cell.part),
        )
    }

    /// The possible numbers just below and just above one that is impossible by itself.
    fn nearest(&self, cell: &Cell, sums: &Sums) -> List<Rounded> {
        let reading = reading_of(self.model, cell.part, self.readings);
        let decimals = cell.printed.decimals().max(self.decimals);
        let prints = prints(self.model, cell.part, sums, reading, decimals);
        let over = prints.partition_point(|one| one.exact() < cell.printed.value());
        let around = over.saturating_sub(1)..(over + 1).min(prints.len());
        List(prints.get(around).unwrap_or_default().to_vec())
    }

    /// Whether rounding alone would allow the number: the interval it stands for meets the one
    /// that the intervals of the numbers below add up to.
    fn intervals_meet(&self, cell: &Cell, below: &[Cell]) -> bool {
        let share = self
            .model
            .share(cell.part, reading_of(self.model, cell.part, self.readings));
        let (low, high) = self.interval(cell.part, below);
        low * share < cell.printed.high() && cell.printed.low() < high * share
    }

    fn interval(&self, part: usize, below: &[Cell]) -> (Exact, Exact) {
        if let Some(cell) = below.iter().find(|cell| cell.part == part) {
            let share = self
                .model
                .share(part, reading_of(self.model, part, self.readings));
            return (cell.printed.low() / share, cell.printed.high() / share);
        }
        let node = &self.model.nodes[part];
        if node.children.is_empty() {
            return (
                self.model.value(part, 0),
                self.model.value(part, node.free.len() - 1),
            );
        }
        let zero = (Exact::ZERO, Exact::ZERO);
        let (low, high) = node.children.iter().fold(zero, |(low, high), &child| {
            let (l, h) = self.interval(child, below);
            let units = Exact::from(self.model.nodes[child].units as i128);
            (low + l * units, high + h * units)
        });
        let units = Exact::from(node.units as i128);
        (low / units, high / units)
    }
}

/// A few values as a list, many as what they lie between.
fn some_values(values: Vec<Rounded>) -> Text {
    match values[..] {
        [] => finding::nothing(),
        [first, .., last] if values.len() > 5 => finding::between(first, last),
        _ => finding::just(List(values)),
    }
}
