//! Where the report is signed: cells to write into, with a line below each.

use super::super::super::{Written, cells, style};
use super::super::words;
use super::{BEFORE, GAP, ID, NAME, Writer};
use crate::report::facts;
use rust_xlsxwriter::{ColNum, RowNum};

/// Rows that a signature takes.
const ROOM: RowNum = 4;

impl Writer<'_, '_> {
    /// Two blocks beside each other.
    pub(super) fn signatures(&mut self) -> Written {
        let lang = self.lang();
        let title = words::signatures();
        cells::text(self.sheet, self.row, ID, title.get(lang), &style::heading())?;
        let top = self.row + 1;
        let measured = facts::measured(self.side.card.rubric());
        let blocks = [
            (ID, NAME, words::coordinator(&measured)),
            (BEFORE, GAP, words::assessor(&measured)),
        ];
        for (first, last, who) in blocks {
            let body = style::body();
            let columns = first..=last;
            self.line(top, columns.clone(), words::place_and_date().get(lang))?;
            cells::wide_text(self.sheet, top + 2, columns.clone(), who.get(lang), &body)?;
            let name = top + 2 + ROOM;
            self.line(name, columns.clone(), words::name().get(lang))?;
            self.line(name + 1, columns, words::staff_number().get(lang))?;
        }
        self.row = top + ROOM + 4;
        Ok(())
    }

    /// A line to write on, and what belongs there.
    fn line(
        &mut self,
        row: RowNum,
        columns: std::ops::RangeInclusive<ColNum>,
        label: &str,
    ) -> Written {
        let format = style::to_fill();
        cells::wide_text(self.sheet, row, columns, &format!("{label}:"), &format)?;
        self.sheet.set_row_height(row, 20)?;
        Ok(())
    }
}
