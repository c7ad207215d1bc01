//! A table in a file, its columns known by their headers, never by their position.

use crate::diagnostic::{Diagnostic, catalogue::planning as finding, closest};
use crate::evidence::Located;
use crate::evidence::book::{Book, Cell, Row, Sheet};
use crate::place::Place;
use crate::words::fold;
use std::sync::Arc;

/// A header may stand in any of the first rows of its sheet.
const HEADER_ROWS: u32 = 40;

/// What a column of a table may be called.
pub(crate) type Words<R> = &'static [(R, &'static [&'static str])];

/// What the column of the indicators may be called.
pub(crate) const INDICATOR: &[&str] = &[
    "indikator",
    "indicator",
    "kode",
    "kode indikator",
    "no indikator",
    "id",
    "no",
];

/// A table of a sheet.
pub(crate) struct Table<'b, R> {
    sheet: &'b Sheet,
    columns: Vec<(u32, Arc<str>, R)>,
    pub(crate) rows: &'b [Row],
}

impl<'b, R: Copy + Eq> Table<'b, R> {
    /// The first header in the book whose columns are enough. A column whose header is nearly one
    /// of the words is reported, because what stands in it would be lost.
    pub(crate) fn find(
        book: &'b Book,
        words: Words<R>,
        enough: impl Fn(&[R]) -> bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let role = |cell: &Cell| {
            let folded = fold(&cell.shown());
            let known = words
                .iter()
                .find(|(_, names)| names.contains(&folded.as_str()));
            known.map(|(role, _)| *role)
        };
        for sheet in &book.sheets {
            let rows = sheet.rows.iter().enumerate();
            for (position, row) in rows.take_while(|(_, row)| row.number < HEADER_ROWS) {
                let known = row.cells.iter().filter_map(|(index, cell)| {
                    Some((*index, Arc::from(cell.shown()), role(cell)?))
                });
                let columns: Vec<(u32, Arc<str>, R)> = known.collect();
                let roles: Vec<R> = columns.iter().map(|column| column.2).collect();
                if !enough(&roles) {
                    continue;
                }
                for (index, cell) in &row.cells {
                    let names = words.iter().flat_map(|(_, names)| names.iter().copied());
                    if role(cell).is_none()
                        && let Some(near) = closest(&fold(&cell.shown()), names)
                    {
                        let place = sheet.place(row.number, *index, None);
                        diagnostics.push(finding::unknown_column(cell.shown(), near).at(place));
                    }
                }
                let rows = sheet.rows.get(position + 1..).unwrap_or_default();
                return Some(Self {
                    sheet,
                    columns,
                    rows,
                });
            }
        }
        None
    }

    /// The cell of a row in the column of a role.
    pub(crate) fn cell(&self, row: &'b Row, role: R) -> Option<&'b Cell> {
        let column = self.columns.iter().find(|column| column.2 == role)?;
        row.cell(column.0)
    }

    /// The text of a cell, and where it stands.
    pub(crate) fn text(&self, row: &'b Row, role: R) -> Option<Located<String>> {
        let cell = self.cell(row, role)?;
        Some(Located {
            value: cell.shown(),
            place: self.place(row, role),
        })
    }

    /// The place of a cell, or of its row where the table has no such column.
    pub(crate) fn place(&self, row: &Row, role: R) -> Place {
        let column = self.columns.iter().find(|column| column.2 == role);
        column.map_or_else(
            || self.sheet.row_place(row.number),
            |(index, header, _)| self.sheet.place(row.number, *index, Some(header)),
        )
    }
}
