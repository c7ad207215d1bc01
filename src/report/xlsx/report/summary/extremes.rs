//! The strongest and the weakest parts, found by formulas, so that they follow a changed level.

use super::super::super::cells::{self, Shown};
use super::super::super::{Written, rows, style, tree, words as shared};
use super::super::{known, words};
use super::parts::Parts;
use super::{FEED, GAP, ID, NAME, WIDTHS, Writer};
use crate::lang::Text;
use crate::number::Exact;
use crate::score::Scored;
use rust_xlsxwriter::{ColNum, RowNum};

/// How many are named at each end.
const NAMED: usize = 3;

/// The score that ranks are taken from, without the noise of binary numbers.
const RANKED: ColNum = FEED + 4;
const FROM_HIGHEST: ColNum = FEED + 5;
const FROM_LOWEST: ColNum = FEED + 6;

impl Writer<'_, '_> {
    /// Ranks the rows of a table in columns beside it, from the highest and from the lowest. Of
    /// equal scores the first in the rubric comes first; what is incomplete has no rank.
    pub(super) fn rank(&mut self, parts: &Parts, nodes: &[(usize, &Scored)]) -> Written {
        let lang = self.lang();
        let headers = [
            (RANKED, shared::unrounded()),
            (FROM_HIGHEST, words::from_highest()),
            (FROM_LOWEST, words::from_lowest()),
        ];
        for (column, text) in headers {
            let format = style::remark();
            cells::text(self.sheet, parts.first - 1, column, text.get(lang), &format)?;
        }
        let range = |column| {
            let (first, last) = (parts.first, parts.last);
            format!(
                "{}:{}",
                cells::fixed(first, column),
                cells::fixed(last, column)
            )
        };
        for ((row, &(position, node)), place) in (parts.first..).zip(nodes).zip(0..) {
            let source = self.side.sheet.node_row(position);
            let exact = self.side.sheet.cell(source, tree::EXACT);
            let formula = self
                .report
                .if_known(&[&exact], &format!("ROUND({exact},10)"));
            let shown = match known(node) {
                Some(value) => Shown::Printed(value.half_up(10)),
                None => self.report.incomplete(),
            };
            let format = style::remark();
            cells::formula(self.sheet, row, RANKED, &formula, &shown, &format)?;
            let own = cells::address(row, RANKED);
            for (column, order) in [(FROM_HIGHEST, 0), (FROM_LOWEST, 1)] {
                let mut formula = format!("RANK({own},{},{order})", range(RANKED));
                if row > parts.first {
                    let above = (
                        cells::fixed(parts.first, RANKED),
                        cells::address(row - 1, RANKED),
                    );
                    formula = format!("{formula}+COUNTIF({}:{},{own})", above.0, above.1);
                }
                let formula = self.report.if_known(&[&own], &formula);
                let rank = rank(nodes, place, order == 0);
                let shown = rank.map_or_else(|| self.report.incomplete(), Shown::Whole);
                cells::formula(self.sheet, row, column, &formula, &shown, &format)?;
            }
        }
        Ok(())
    }

    /// The highest and the lowest rows of a table, fetched by their rank.
    pub(super) fn extremes(
        &mut self,
        parts: &Parts,
        nodes: &[(usize, &Scored)],
        kind: &Text,
    ) -> Written {
        let lang = self.lang();
        let count = NAMED.min(nodes.len());
        let ends = [
            (words::strongest(count, kind), FROM_HIGHEST, true),
            (words::weakest(count, kind), FROM_LOWEST, false),
        ];
        for (title, column, highest) in ends {
            cells::text(self.sheet, self.row, ID, title.get(lang), &style::heading())?;
            self.row += 1;
            self.columns()?;
            for wanted in 1..=count {
                let mut places = 0..nodes.len();
                let place = places.find(|&place| rank(nodes, place, highest) == Some(wanted));
                let found = place.and_then(|place| parts.rows.get(place));
                self.fetch(parts, column, wanted, found.map(Vec::as_slice))?;
                self.row += 1;
            }
            self.row += 1;
        }
        let remark = words::rank_remark();
        cells::text(
            self.sheet,
            self.row - 1,
            ID,
            remark.get(lang),
            &style::remark(),
        )?;
        self.row += 1;
        Ok(())
    }

    /// The row of a table whose rank is `wanted`.
    fn fetch(
        &mut self,
        parts: &Parts,
        ranks: ColNum,
        wanted: usize,
        found: Option<&[Shown]>,
    ) -> Written {
        let range = |column: ColNum| {
            let (first, last): (RowNum, RowNum) = (parts.first, parts.last);
            format!(
                "{}:{}",
                cells::fixed(first, column),
                cells::fixed(last, column)
            )
        };
        let nothing = Shown::Words(shared::NOTHING.to_owned());
        for column in ID..=GAP {
            let formula = format!(
                "IFERROR(INDEX({},MATCH({wanted},{},0)),{})",
                range(column),
                range(ranks),
                cells::literal(shared::NOTHING)
            );
            let shown = found.and_then(|row| row.get(usize::from(column)));
            let shown = shown.unwrap_or(&nothing);
            if let (NAME, Shown::Words(name)) = (column, shown) {
                let lines = rows::lines(name, WIDTHS[usize::from(NAME)]);
                rows::fit(self.sheet, self.row, lines)?;
            }
            let format = self.format(column);
            cells::formula(self.sheet, self.row, column, &formula, shown, &format)?;
        }
        Ok(())
    }
}

/// The rank of a node among those that are complete, from one.
fn rank(nodes: &[(usize, &Scored)], place: usize, from_highest: bool) -> Option<usize> {
    let own: Exact = known(nodes.get(place)?.1)?;
    let others = nodes.iter().enumerate();
    let before = others.filter(|&(other, (_, node))| {
        known(node).is_some_and(|value| {
            let beyond = if from_highest {
                value > own
            } else {
                value < own
            };
            beyond || (value == own && other < place)
        })
    });
    Some(1 + before.count())
}
