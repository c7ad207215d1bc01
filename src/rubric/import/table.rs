//! A sheet of the workbook as rows of named cells.

use crate::diagnostic::{Diagnostic, catalogue::rubric_books as finding};
use crate::evidence::book::{Cell, Row, Sheet as Written};
use crate::place::Place;
use crate::rubric::sheets::{Column, Sheet};
use crate::rubric::write::number;
use crate::words::fold;

/// More rows than any sheet of a rubric has.
const MAX_ROWS: usize = 2_000;
/// Rows above the headings, such as a title somebody added.
const ROWS_ABOVE: usize = 10;

/// The rows of a sheet that hold anything.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) rows: Vec<Record>,
}

/// A row: its cells by the keys of their columns.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) place: Place,
    cells: Vec<Field>,
    /// Where a cell stands whose column is there.
    places: Vec<(&'static str, Place)>,
}

/// A cell that holds something.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) key: &'static str,
    /// The number behind the heading, for columns by level.
    pub(super) level: Option<u8>,
    pub(super) text: String,
    pub(super) place: Place,
}

/// A column of the sheet as it is found.
struct Found {
    column: &'static Column,
    level: Option<u8>,
    position: u32,
}

impl Table {
    /// Reads a sheet; what cannot be read is reported.
    pub(super) fn read(
        sheet: &Written,
        wanted: &'static Sheet,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let heads = sheet.rows.iter().take(ROWS_ABOVE);
        let known = |row: &&Row| {
            row.cells
                .iter()
                .filter(|(_, cell)| named(wanted, cell).is_some())
                .count()
        };
        let best = heads.max_by_key(|row| (known(row), std::cmp::Reverse(row.number)));
        let Some(head) = best.filter(|row| known(row) > 0) else {
            for column in wanted.columns.iter().filter(|column| column.needed) {
                let finding = finding::column_missing(column.heads.0, wanted.name);
                diagnostics.push(finding.at(sheet.whole()));
            }
            return Self::default();
        };
        let columns = find_columns(sheet, head, wanted, diagnostics);
        let below = sheet.rows.iter().filter(|row| row.number > head.number);
        if below.clone().count() > MAX_ROWS {
            diagnostics.push(finding::too_many_rows(MAX_ROWS).at(sheet.whole()));
            return Self::default();
        }
        let rows = below.filter_map(|row| read_row(sheet, row, &columns, diagnostics));
        Self {
            rows: rows.collect(),
        }
    }
}

/// The column that a heading names, and its level.
fn named(wanted: &'static Sheet, cell: &Cell) -> Option<(&'static Column, Option<u8>)> {
    let head = fold(&cell.shown());
    wanted.columns.iter().find_map(|column| {
        [column.heads.0, column.heads.1]
            .into_iter()
            .find_map(|name| {
                let name = fold(name);
                if !column.by_level {
                    return (head == name).then_some((column, None));
                }
                let level = head.strip_prefix(&name)?.trim().parse().ok()?;
                Some((column, Some(level)))
            })
    })
}

fn find_columns(
    sheet: &Written,
    head: &Row,
    wanted: &'static Sheet,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Found> {
    let mut columns: Vec<Found> = Vec::new();
    for (position, cell) in &head.cells {
        let place = sheet.place(head.number, *position, None);
        let Some((column, level)) = named(wanted, cell) else {
            diagnostics.push(finding::column_not_read(cell.shown()).at(place));
            continue;
        };
        let same = |one: &Found| one.column.key == column.key && one.level == level;
        if columns.iter().any(same) {
            diagnostics.push(finding::twice_in_workbook(cell.shown()).at(place));
            continue;
        }
        columns.push(Found {
            column,
            level,
            position: *position,
        });
    }
    for column in wanted.columns.iter().filter(|column| column.needed) {
        if !columns.iter().any(|found| found.column.key == column.key) {
            let finding = finding::column_missing(column.heads.0, wanted.name);
            diagnostics.push(finding.at(sheet.row_place(head.number)));
        }
    }
    columns
}

/// A row with anything in the columns that are read.
fn read_row(
    sheet: &Written,
    row: &Row,
    columns: &[Found],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Record> {
    let mut record = Record {
        place: sheet.row_place(row.number),
        cells: Vec::new(),
        places: Vec::new(),
    };
    let mut unreadable = Vec::new();
    for found in columns {
        let place = sheet.place(row.number, found.position, None);
        record.places.push((found.column.key, place.clone()));
        let Some(cell) = row.cell(found.position) else {
            continue;
        };
        let key = found.column.key;
        if let Some(text) = text_of(cell) {
            record.cells.push(Field {
                key,
                level: found.level,
                text,
                place,
            });
        } else {
            unreadable.push(key);
            diagnostics.push(finding::cell_without_value(cell.shown()).at(place));
        }
    }
    if record.cells.is_empty() {
        return None;
    }
    for found in columns.iter().filter(|found| found.column.needed) {
        let key = found.column.key;
        if record.get(key).is_none() && !unreadable.contains(&key) {
            let place = sheet.place(row.number, found.position, None);
            diagnostics.push(finding::cell_empty(found.column.heads.0).at(place));
        }
    }
    Some(record)
}

/// A cell as a rubric file would have it; `None` where it holds no value.
fn text_of(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Error(_) | Cell::Uncalculated(_) => None,
        Cell::Number(exact) => Some(number(*exact)),
        Cell::Text(_) | Cell::Date(_) | Cell::Bool(_) => Some(cell.shown()),
    }
}

impl Record {
    /// The cell of a column, where it holds anything.
    pub(super) fn get(&self, key: &str) -> Option<&Field> {
        self.cells.iter().find(|field| field.key == key)
    }

    /// The cells of a column by level, from the lowest.
    pub(super) fn by_level(&self, key: &str) -> Vec<(u8, &Field)> {
        let fields = self.cells.iter().filter(|field| field.key == key);
        let mut levels: Vec<_> = fields
            .filter_map(|field| Some((field.level?, field)))
            .collect();
        levels.sort_unstable_by_key(|(level, _)| *level);
        levels
    }

    /// Where the cell of a column stands, filled in or not.
    pub(super) fn place_of(&self, key: &str) -> &Place {
        let found = self.places.iter().find(|(one, _)| *one == key);
        found.map_or(&self.place, |(_, place)| place)
    }
}
