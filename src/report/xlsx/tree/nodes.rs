//! The rows of the tree: weight, level, unrounded score, and what is printed of it.

use super::super::cells::{self, Shown};
use super::super::{Written, rows, style, words};
use super::{
    EXACT, ID, INDEX, KIND, LEVEL, NAME, NAME_WIDTH, SCORE, TO_INDEX, TO_PARENT, TreeSheet, WEIGHT,
};
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::rubric::Rubric;
use crate::score::{Bounds, Scorecard, Scored};
use rust_xlsxwriter::{Format, RowNum, Worksheet};

/// Writes rows from top to bottom; a node's own row is filled once its parts are written.
pub(super) struct Writer<'w> {
    pub(super) sheet: &'w mut Worksheet,
    pub(super) card: &'w Scorecard,
    pub(super) layout: &'w TreeSheet,
    pub(super) lang: Lang,
    pub(super) next: RowNum,
}

impl Writer<'_> {
    pub(super) fn rubric(&self) -> &Rubric {
        self.card.rubric()
    }

    pub(super) fn word(&self, text: &Text) -> String {
        text.get(self.lang).to_owned()
    }

    /// What a score cell shows: its number, or that answers are missing.
    pub(super) fn rounded(&self, bounds: Bounds, complete: bool, missing: &str) -> Shown {
        if complete {
            Shown::Printed(bounds.low.half_up(self.rubric().decimals))
        } else {
            Shown::Words(missing.to_owned())
        }
    }

    /// `ROUND(…)` of an expression over an unrounded score, or its words while it is missing.
    pub(super) fn round(&self, score: &str, expression: &str) -> String {
        let decimals = self.rubric().decimals;
        format!("IF(ISNUMBER({score}),ROUND({expression},{decimals}),{score})")
    }

    /// Writes a node and what is below it; returns its row.
    pub(super) fn node(&mut self, node: &Scored, parent: Option<RowNum>) -> Written<RowNum> {
        let row = self.next;
        self.next += 1;
        let mut parts = Vec::new();
        for child in &node.children {
            parts.push(self.node(child, Some(row))?);
        }
        let leaf = node.children.is_empty();
        let format = style::node(node.depth, leaf);
        let kind = self.rubric().kinds.get(node.depth);
        let kind = kind.map(|kind| self.word(&kind.name)).unwrap_or_default();
        cells::text(self.sheet, row, KIND, &kind, &format)?;
        cells::text(self.sheet, row, ID, &node.id, &format)?;
        let (name, wrapped) = (node.name.get(self.lang), format.clone().set_text_wrap());
        cells::text(self.sheet, row, NAME, name, &wrapped)?;
        rows::fit(self.sheet, row, rows::lines(name, NAME_WIDTH))?;
        self.weight(row, &parts, node.weight, &format)?;
        let missing = if leaf {
            self.leaf(row, node, &format)?
        } else {
            cells::blank(self.sheet, row, LEVEL..=LEVEL, &format)?;
            let below = (row + 1, self.next - 1);
            self.mean(row, below, count(node), node.value, node.complete, &format)?
        };
        self.printed(row, parent, node, &missing, &format)?;
        Ok(row)
    }

    /// The weight of a row: typed for an indicator, else the sum of its parts.
    pub(super) fn weight(
        &mut self,
        row: RowNum,
        parts: &[RowNum],
        weight: Exact,
        format: &Format,
    ) -> Written {
        let format = style::score(format.clone(), 2);
        let adjoining = parts.windows(2).all(|pair| pair[0] + 1 == pair[1]);
        let formula = match parts {
            [] => return cells::number(self.sheet, row, WEIGHT, weight, &format),
            [first, .., last] if adjoining => {
                format!("SUM({})", cells::span(*first, *last, WEIGHT))
            }
            _ => {
                let parts = parts.iter().map(|&part| cells::address(part, WEIGHT));
                parts.collect::<Vec<_>>().join("+")
            }
        };
        let shown = Shown::Exact(weight);
        cells::formula(self.sheet, row, WEIGHT, &formula, &shown, &format)
    }

    /// The level of an indicator, and its score, which is the level.
    fn leaf(&mut self, row: RowNum, node: &Scored, format: &Format) -> Written<String> {
        let level = style::changeable(format.clone());
        let missing = self.word(&words::not_assessed());
        let value = node.complete.then_some(node.value.low);
        let shown = if let Some(value) = value {
            cells::number(self.sheet, row, LEVEL, value, &level)?;
            Shown::Exact(value)
        } else {
            cells::blank(self.sheet, row, LEVEL..=LEVEL, &level)?;
            Shown::Words(missing.clone())
        };
        let cell = cells::address(row, LEVEL);
        let formula = format!("IF(ISNUMBER({cell}),{cell},{})", cells::literal(&missing));
        let format = style::score(format.clone(), 6);
        cells::formula(self.sheet, row, EXACT, &formula, &shown, &format)?;
        Ok(missing)
    }

    /// The unrounded weighted mean of the indicators in some rows. Rows of domains and aspects
    /// among them have no level, so they add nothing.
    pub(super) fn mean(
        &mut self,
        row: RowNum,
        (first, last): (RowNum, RowNum),
        indicators: usize,
        value: Bounds,
        complete: bool,
        format: &Format,
    ) -> Written<String> {
        let missing = self.word(&words::incomplete());
        let (weights, levels) = (
            cells::span(first, last, WEIGHT),
            cells::span(first, last, LEVEL),
        );
        let own = cells::address(row, WEIGHT);
        let formula = format!(
            "IF(COUNT({levels})<{indicators},{},SUMPRODUCT({weights},{levels})/{own})",
            cells::literal(&missing)
        );
        let shown = if complete {
            Shown::Exact(value.low)
        } else {
            Shown::Words(missing.clone())
        };
        let format = style::score(format.clone(), 6);
        cells::formula(self.sheet, row, EXACT, &formula, &shown, &format)?;
        Ok(missing)
    }

    /// The three printed numbers of a node.
    fn printed(
        &mut self,
        row: RowNum,
        parent: Option<RowNum>,
        node: &Scored,
        missing: &str,
        format: &Format,
    ) -> Written {
        let exact = cells::address(row, EXACT);
        let weight = cells::address(row, WEIGHT);
        let share = |of: RowNum| format!("{exact}*{weight}/{}", cells::address(of, WEIGHT));
        let numbers = [
            (SCORE, exact.clone(), node.value),
            (
                TO_PARENT,
                parent.map_or_else(|| exact.clone(), share),
                node.contribution,
            ),
            (TO_INDEX, share(INDEX), node.index_contribution),
        ];
        let format = style::score(format.clone(), self.rubric().decimals);
        for (column, expression, bounds) in numbers {
            let formula = self.round(&exact, &expression);
            let shown = self.rounded(bounds, node.complete, missing);
            cells::formula(self.sheet, row, column, &formula, &shown, &format)?;
        }
        Ok(())
    }
}

/// How many indicators there are at or below a node.
fn count(node: &Scored) -> usize {
    if node.children.is_empty() {
        1
    } else {
        node.children.iter().map(count).sum()
    }
}
