//! How far a line moved from one column to another.

use super::{Comparison, Line};
use crate::number::{Exact, Rounded};
use crate::score::Scorecard;

/// The difference of two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The exact difference, or the difference of the printed numbers where only those exist.
    pub exact: Exact,
    /// The difference as it is shown: rounded once.
    pub shown: Rounded,
    /// What a reader gets who subtracts the numbers shown.
    pub of_shown: Rounded,
}

impl Comparison {
    /// The change of a line from one column to another: exact where both columns were computed,
    /// of the printed numbers where both were printed, and nothing for a mixture.
    #[must_use]
    pub fn change(&self, line: &Line, from: usize, to: usize) -> Option<Change> {
        let (from_cell, to_cell) = (
            line.cells.get(from)?.as_ref()?,
            line.cells.get(to)?.as_ref()?,
        );
        let decimals = self.columns.get(to)?.rubric.decimals;
        let change = |from: Exact, to: Exact| Change {
            exact: to - from,
            shown: (to - from).half_up(decimals),
            of_shown: to.half_up(decimals).minus(from.half_up(decimals)),
        };
        if let (Some(from), Some(to)) = (from_cell.exact(), to_cell.exact()) {
            return Some(change(from, to));
        }
        if from_cell.value.is_some() || to_cell.value.is_some() {
            return None;
        }
        Some(change(from_cell.printed?.value(), to_cell.printed?.value()))
    }

    /// What a line moved the index by from the first column to the last: the change of what it
    /// contributes to the index. The parts of a node add up to it, and all indicators to the
    /// change of the index. Nothing across rubrics, or while a level below it is missing.
    #[must_use]
    pub fn index_effect(&self, line: &Line) -> Option<Exact> {
        let [first, .., last] = &self.columns[..] else {
            return None;
        };
        if first.rubric.sha256 != last.rubric.sha256 {
            return None;
        }
        let (from, to) = (first.score.as_ref()?, last.score.as_ref()?);
        let Some(node) = &line.node else {
            return Some(to.exact_index()? - from.exact_index()?);
        };
        let of = |score: &Scorecard| {
            let scored = score.walk().find(|one| one.id == node.id)?;
            scored.complete.then_some(scored.index_contribution.low)
        };
        Some(of(to)? - of(from)?)
    }

    /// The change of the index from the first column to the last.
    #[must_use]
    pub fn index_change(&self) -> Option<Change> {
        self.change(self.lines.first()?, 0, self.columns.len().checked_sub(1)?)
    }
}
