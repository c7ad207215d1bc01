//! A table of domains or aspects: score, change, and distance to the target.

use super::super::super::cells::{self, Shown};
use super::super::super::{Written, rows, style, tree, words as shared};
use super::super::{known, rounded, target};
use super::{BEFORE, CHANGE, GAP, ID, NAME, SCORE, TARGET, WEIGHT, WIDTHS, Writer};
use crate::lang::Text;
use crate::number::Exact;
use crate::score::{Bounds, Scored};
use rust_xlsxwriter::{ColNum, Format, RowNum, Url};

/// Where a table of parts stands, and what its formulas yield.
pub(super) struct Parts {
    pub(super) first: RowNum,
    pub(super) last: RowNum,
    /// Of every row, the results in the columns from [`ID`] to [`GAP`].
    pub(super) rows: Vec<Vec<Shown>>,
}

/// A cell of a row: its formula and what that yields.
struct Part {
    column: ColNum,
    formula: String,
    shown: Shown,
}

impl Writer<'_, '_> {
    /// Writes a table of nodes, each with its position among all nodes.
    pub(super) fn parts(&mut self, title: &Text, nodes: &[(usize, &Scored)]) -> Written<Parts> {
        let lang = self.lang();
        cells::text(self.sheet, self.row, ID, title.get(lang), &style::heading())?;
        self.row += 1;
        self.columns()?;
        let first = self.row;
        let mut results = Vec::new();
        for &(position, node) in nodes {
            results.push(self.part(position, node)?);
            self.row += 1;
        }
        let last = self.row.saturating_sub(1).max(first);
        self.row += 1;
        Ok(Parts {
            first,
            last,
            rows: results,
        })
    }

    /// Writes the row of a node; returns the results of its cells.
    fn part(&mut self, position: usize, node: &Scored) -> Written<Vec<Shown>> {
        let (row, lang) = (self.row, self.lang());
        let name = node.name.get(lang);
        // From here, a reader goes to the row in the tree, and from there to the levels.
        let target = self.side.sheet.cell(self.side.sheet.node_row(position), 0);
        let link = Url::new(format!("internal:{target}")).set_text(&node.id);
        let format = style::link(style::plain());
        self.sheet.write_url_with_format(row, ID, &link, &format)?;
        cells::text(self.sheet, row, NAME, name, &style::wrapped())?;
        rows::fit(
            self.sheet,
            row,
            rows::lines(name, WIDTHS[usize::from(NAME)]),
        )?;
        let mut results = vec![Shown::Words(node.id.clone()), Shown::Words(name.to_owned())];
        for part in self.numbers(position, node) {
            let format = self.format(part.column);
            cells::formula(
                self.sheet,
                row,
                part.column,
                &part.formula,
                &part.shown,
                &format,
            )?;
            results.push(part.shown);
        }
        Ok(results)
    }

    /// How a column of numbers looks.
    pub(super) fn format(&self, column: ColNum) -> Format {
        let decimals = self.side.card.rubric().decimals;
        match column {
            WEIGHT => style::score(style::plain(), 2),
            SCORE => style::score(style::plain().set_bold(), decimals),
            CHANGE if self.report.before().is_some() => style::change(style::plain(), decimals),
            GAP => style::change(style::plain(), decimals),
            ID | NAME => style::wrapped(),
            _ => style::score(style::plain(), decimals),
        }
    }

    fn numbers(&self, position: usize, node: &Scored) -> Vec<Part> {
        let sheet = &self.side.sheet;
        let row = sheet.node_row(position);
        let decimals = self.side.card.rubric().decimals;
        let score = sheet.cell(row, tree::SCORE);
        let mut parts = vec![
            Part {
                column: WEIGHT,
                formula: sheet.cell(row, tree::WEIGHT),
                shown: Shown::Exact(node.weight),
            },
            Part {
                column: SCORE,
                formula: score,
                shown: self.report.printed(known(node), decimals),
            },
        ];
        parts.extend(self.movement(position, node));
        parts.extend(self.to_goal(row, node));
        parts
    }

    /// The year before and the change from it; without one, the two contributions.
    fn movement(&self, position: usize, node: &Scored) -> [Part; 2] {
        let (sheet, decimals) = (&self.side.sheet, self.side.card.rubric().decimals);
        let row = sheet.node_row(position);
        let earlier = self.report.before();
        let earlier = earlier.and_then(|side| Some((side, side.card.walk().nth(position)?)));
        let Some((side, before)) = earlier else {
            let contribution = |column, source, bounds: Bounds| Part {
                column,
                formula: sheet.cell(row, source),
                shown: self
                    .report
                    .printed(node.complete.then_some(bounds.low), decimals),
            };
            return [
                contribution(BEFORE, tree::TO_PARENT, node.contribution),
                contribution(CHANGE, tree::TO_INDEX, node.index_contribution),
            ];
        };
        let exact = |sheet: &tree::TreeSheet| sheet.cell(row, tree::EXACT);
        let (from, to) = (exact(&side.sheet), exact(sheet));
        let change = known(before).zip(known(node)).map(|(from, to)| to - from);
        let difference = rounded(&format!("{to}-{from}"), decimals);
        [
            Part {
                column: BEFORE,
                formula: side.sheet.cell(row, tree::SCORE),
                shown: self.report.printed(known(before), decimals),
            },
            Part {
                column: CHANGE,
                formula: self.report.if_known(&[&from, &to], &difference),
                shown: self.report.printed(change, decimals),
            },
        ]
    }

    /// The target, and how far above it the score is.
    fn to_goal(&self, row: RowNum, node: &Scored) -> [Part; 2] {
        let decimals = self.side.card.rubric().decimals;
        let goal: Option<Exact> = target(self.side.card.rubric());
        let Some((cell, goal)) = self.target.clone().zip(goal) else {
            return [TARGET, GAP].map(|column| Part {
                column,
                formula: cells::literal(shared::NOTHING),
                shown: Shown::Words(shared::NOTHING.to_owned()),
            });
        };
        let exact = self.side.sheet.cell(row, tree::EXACT);
        let difference = rounded(&format!("{exact}-{cell}"), decimals);
        let above = known(node).map(|value| value - goal);
        [
            Part {
                column: TARGET,
                formula: cell,
                shown: Shown::Printed(goal.half_up(decimals)),
            },
            Part {
                column: GAP,
                formula: self.report.if_known(&[&exact], &difference),
                shown: self.report.printed(above, decimals),
            },
        ]
    }
}
