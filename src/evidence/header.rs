//! Headers of several rows: what the cells above and below each other make of a column.
//!
//! `Nilai Tingkat Kematangan` above `2021` and `2022` are the levels of two years, `Penilaian
//! Mandiri` above `Tingkat` and `Penjelasan` the level of a stage and what was written about it.
//! A group stands above all its columns, merged over them or in the first one alone.

use super::book::{Cell, Merge, Row, Sheet};
use super::columns::{Column, LONGEST, Role, role_of};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use std::sync::Arc;

/// Rows that a header may have below its first.
const ROWS_BELOW: usize = 3;

/// A header as a whole.
pub(super) struct Header {
    /// What its columns hold, from left to right.
    pub(super) columns: Vec<Column>,
    /// Position of the first row below it in [`Sheet::rows`].
    pub(super) body: usize,
    /// A finding if it goes on in a row that was not understood.
    pub(super) unread: Option<Diagnostic>,
}

/// The header that begins in a row.
pub(super) fn read(sheet: &Sheet, first: usize) -> Header {
    let mut block = Block {
        sheet,
        rows: Vec::new(),
    };
    let rows = sheet.rows.get(first..).unwrap_or_default();
    block.rows.extend(rows.first());
    let start = rows.first().map_or(0, |row| row.number);
    let mut below = rows.iter().zip(0..).skip(1);
    // Rows of words alone belong to the header as long as one that divides it comes after them.
    let mut last = 1;
    let next = loop {
        let Some((row, distance)) = below.next() else {
            break None;
        };
        if row.number.checked_sub(distance) != Some(start) || block.rows.len() > ROWS_BELOW {
            break Some(row);
        }
        match block.following(row) {
            Following::Divides => {
                block.rows.push(row);
                last = block.rows.len();
            }
            Following::Words => block.rows.push(row),
            Following::Other => break Some(row),
        }
    };
    block.rows.truncate(last);
    let columns = block.columns();
    let unread = next.and_then(|row| block.unread(row, &columns));
    Header {
        columns,
        body: first + block.rows.len(),
        unread,
    }
}

/// What a row below a header is.
enum Following {
    /// It divides what holds levels.
    Divides,
    /// Words alone, of a header or of the table.
    Words,
    /// Something else, or too far away.
    Other,
}

/// The rows of a header.
struct Block<'b> {
    sheet: &'b Sheet,
    rows: Vec<&'b Row>,
}

/// A cell of a header, above a column or beside it.
struct Part<'b> {
    cell: &'b Cell,
    role: Option<Role>,
    /// Whether it stands in the column itself, and not in one to the left.
    own: bool,
}

impl<'b> Block<'b> {
    /// Whether a row below divides the columns further: words alone, of which one names a level,
    /// a stage or a year, and nothing where the rows above tell the indicator.
    fn following(&self, row: &Row) -> Following {
        let divides = |role: Option<Role>| role.is_some_and(is_division);
        let words = |cell: &Cell| match cell {
            Cell::Text(text) if text.contains(char::is_alphabetic) => text.len() <= LONGEST,
            cell => matches!(role_of(cell), Some(Role::Year(_))),
        };
        let keys = |row: &Row| {
            let mut cells = row.cells.iter();
            cells.any(|(_, cell)| role_of(cell).is_some_and(Role::is_key))
        };
        let told = self.rows.iter().any(|above| keys(above));
        // A row of groups may stand above all that tells the indicator, but then of nothing else;
        // a single one is a title, such as `Tahun 2023`.
        let groups = || {
            let above = || self.rows.iter().flat_map(|above| &above.cells);
            above().count() > 1 && above().all(|(_, cell)| divides(role_of(cell)))
        };
        if !(told || groups() && keys(row)) {
            return Following::Other;
        }
        let free = |column: u32| {
            let mut above = self.rows.iter().filter_map(|above| above.cell(column));
            !above.any(|cell| role_of(cell).is_some_and(Role::is_key))
        };
        // What stands below an explanation or a note was written there.
        let below_group = |column: u32, cell: &Cell| {
            let mut above = self.parts(column, self.rows.len());
            divides(role_of(cell)) && above.all(|part| part.role.is_none_or(is_division))
        };
        let mut cells = row.cells.iter();
        if !cells.all(|(column, cell)| words(cell) && (!told || free(*column))) {
            return Following::Other;
        }
        let mut cells = row.cells.iter();
        if !told || cells.any(|(column, cell)| below_group(*column, cell)) {
            Following::Divides
        } else {
            Following::Words
        }
    }

    /// The cells above a column in the first rows, from top to bottom.
    fn parts(&self, column: u32, rows: usize) -> impl Iterator<Item = Part<'b>> {
        let rows = self.rows.iter().take(rows);
        rows.filter_map(move |row| self.part(row, column))
    }

    /// What a row of the header says about a column: its own cell, else the one that is merged
    /// over it, else the nearest to the left, as long as it names no column of its own.
    fn part(&self, row: &'b Row, column: u32) -> Option<Part<'b>> {
        let part = |cell: &'b Cell, own: bool| Part {
            cell,
            role: role_of(cell),
            own,
        };
        if let Some(cell) = row.cell(column) {
            return Some(part(cell, true));
        }
        let covers =
            |merge: &&Merge| merge.rows.contains(&row.number) && merge.columns.contains(&column);
        if let Some(merge) = self.sheet.merges.iter().find(covers) {
            // A cell that reaches down from a row above was counted there.
            let begins = *merge.rows.start() == row.number;
            let cell = row.cell(*merge.columns.start()).filter(|_| begins)?;
            return Some(part(cell, *merge.columns.start() == column));
        }
        let (at, left) = row.cells.iter().rev().find(|(at, _)| *at < column)?;
        // A merged cell ends where it ends.
        let ends = |merge: &Merge| merge.rows.contains(&row.number) && merge.columns.contains(at);
        let named = role_of(left).is_some_and(|role| !is_division(role));
        (!named && !self.sheet.merges.iter().any(ends)).then(|| part(left, false))
    }

    /// What the columns hold.
    fn columns(&self) -> Vec<Column> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let mut indices: Vec<u32> = cells.map(|(column, _)| *column).collect();
        indices.sort_unstable();
        indices.dedup();
        let mut columns: Vec<Column> = Vec::new();
        for index in indices {
            let parts: Vec<Part<'_>> = self.parts(index, self.rows.len()).collect();
            let Some(role) = role_of_parts(&parts) else {
                continue;
            };
            // What was written about one stage does not stand for another.
            let grouped = parts.len() > 1 && is_prose(role);
            if grouped && columns.iter().any(|known| known.role == role) {
                continue;
            }
            columns.push(Column {
                index,
                header: Arc::from(header_of(&parts, role)),
                role,
            });
        }
        columns
    }

    /// A finding if the next row still looks like a header: it divides what holds levels, and
    /// tells no indicator.
    fn unread(&self, next: &Row, columns: &[Column]) -> Option<Diagnostic> {
        let known = |wanted: fn(Role) -> bool| {
            let columns = columns.iter().filter(move |column| wanted(column.role));
            columns.map(|column| column.index)
        };
        let told = known(Role::is_key).any(|column| next.cell(column).is_some());
        let first = known(is_division).min()?;
        let mut cells = next.cells.iter().filter(|(column, _)| *column >= first);
        let (column, cell) = cells.find(|(_, cell)| role_of(cell).is_some_and(is_division))?;
        let place = self.sheet.place(next.number, *column, None);
        (!told).then(|| finding::header_not_understood(cell.shown()).at(place))
    }
}

/// Whether a cell of a header names levels, or which of them.
fn is_division(role: Role) -> bool {
    matches!(
        role,
        Role::Level { .. } | Role::Stage(_) | Role::Year(_) | Role::StageOf(..)
    )
}

/// Whether a column holds what was written beside a level.
fn is_prose(role: Role) -> bool {
    matches!(
        role,
        Role::Explanation | Role::Evidence | Role::Link | Role::Note
    )
}

/// What cells above each other say together.
fn role_of_parts(parts: &[Part<'_>]) -> Option<Role> {
    let (last, above) = parts.split_last()?;
    if above.is_empty() {
        return last.role.filter(|_| last.own);
    }
    let find = |of: fn(Role) -> Option<Role>| {
        let mut roles = parts.iter().rev().filter_map(|part| part.role);
        roles.find_map(of)
    };
    let stage = find(|role| matches!(role, Role::Stage(_)).then_some(role));
    let year = find(|role| matches!(role, Role::Year(_)).then_some(role));
    let level = find(|role| matches!(role, Role::Level { .. }).then_some(role));
    match last.role {
        // Below a group only what is known counts: a weight or a score is no level. A column that
        // is named above alone is what it is called there.
        None => {
            let top = above.iter().rev().find(|part| part.own)?;
            top.role.filter(|role| !is_division(*role))
        }
        Some(role) if !is_division(role) => Some(role),
        Some(_) => match (stage, year) {
            (Some(Role::Stage(stage)), Some(Role::Year(year))) => Some(Role::StageOf(stage, year)),
            (stage, year) => stage.or(year).or(level),
        },
    }
}

/// How a column is called: by what stands last in it, and by its group where that is needed to
/// tell it from others.
fn header_of(parts: &[Part<'_>], role: Role) -> String {
    let said = |part: &Part<'_>| {
        let shown = part.cell.shown();
        shown.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let last = parts.last().map(said).unwrap_or_default();
    let alone = parts.last().and_then(|part| part.role) == Some(role);
    let group = parts.iter().rev().skip(1);
    let mut group = group.filter(|part| matches!(part.role, Some(Role::Stage(_) | Role::Year(_))));
    match group.next() {
        Some(group) if !alone => format!("{} {last}", said(group)),
        _ => last,
    }
}
