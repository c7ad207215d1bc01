//! Levels that their decimal comma has divided, where commas divide the fields of a table as well.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::{Level, Long};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::units;
use crate::evidence::Reading;
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::columns::{Column, Role};
use crate::evidence::level::read_level;

/// Rows that show whether a column holds numbers.
const LOOKED_AT: usize = 200;
/// Digits behind the comma of a level.
const DIGITS: usize = 2;

/// The column beside a level, which holds what a comma has cut off.
#[derive(Debug)]
pub(super) struct Beside {
    /// Position of the level among all levels.
    level: usize,
    column: u32,
    header: String,
    kind: Kind,
}

/// What stands beside a level when no comma has divided it.
#[derive(Debug)]
enum Kind {
    /// Prose, which is more than a number.
    Prose,
    /// Texts, which may be numbers now and then.
    Texts,
    /// Numbers of their own. A divided level pushes them into the prose of this column and header.
    Numbers(Option<(u32, String)>),
    /// Nothing that the header names.
    Unnamed,
}

/// What stands beside each level that is not followed by another.
pub(super) fn beside_levels(
    levels: &[Level],
    columns: &[Column],
    header: &Row,
    below: &[Row],
) -> Vec<Beside> {
    let is_level = |at: u32| levels.iter().any(|level| level.column.index == at);
    let known = |at: u32| columns.iter().find(|column| column.index == at);
    let is_prose = |column: &&Column| matches!(column.role, Role::Explanation | Role::Note);
    let shown = |at: u32| header.cell(at).map(Cell::shown).unwrap_or_default();
    let mut found = Vec::new();
    for (position, level) in levels.iter().enumerate() {
        let Some(beside) = level
            .column
            .index
            .checked_add(1)
            .filter(|at| !is_level(*at))
        else {
            continue;
        };
        let behind = columns.iter().filter(|column| column.index > beside);
        let prose = behind.filter(is_prose).min_by_key(|column| column.index);
        let numbers = || Kind::Numbers(prose.map(|column| (column.index, shown(column.index))));
        let kind = match known(beside).map(|column| column.role) {
            Some(Role::Explanation | Role::Note) => Kind::Prose,
            Some(Role::Evidence | Role::Link | Role::Unit) => Kind::Texts,
            Some(_) => numbers(),
            None if header.cell(beside).is_none() => Kind::Unnamed,
            None if holds_numbers(beside, below) => numbers(),
            None => Kind::Texts,
        };
        found.push(Beside {
            level: position,
            column: beside,
            header: shown(beside),
            kind,
        });
    }
    found
}

/// The last column of a table, which may have columns that its header does not name: the one that
/// most of its rows end in.
pub(super) fn width(key: &Column, last: u32, below: &[Row]) -> u32 {
    let rows = below.iter().take(LOOKED_AT);
    let rows = rows.filter(|row| row.cell(key.index).is_some());
    let mut ends: Vec<u32> = rows
        .filter_map(|row| row.cells.last())
        .map(|(end, _)| *end)
        .collect();
    ends.sort_unstable();
    let middle = ends.len().saturating_sub(1) / 2;
    ends.get(middle).map_or(last, |end| last.max(*end))
}

/// Whether most of what stands in a column are numbers.
fn holds_numbers(column: u32, below: &[Row]) -> bool {
    let rows = below.iter().take(LOOKED_AT);
    let (mut numbers, mut others) = (0, 0);
    for cell in rows.filter_map(|row| row.cell(column)) {
        if is_number(cell) {
            numbers += 1;
        } else {
            others += 1;
        }
    }
    numbers >= others
}

fn is_number(cell: &Cell) -> bool {
    matches!(read_level(Some(cell)), Reading::Value(_, None))
}

/// What is only digits, so many at most.
fn digits(cell: Option<&Cell>, most: usize) -> Option<&str> {
    match cell? {
        Cell::Text(text) => Some(text.trim()).filter(|text| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            digits && text.len() <= most
        }),
        _ => None,
    }
}

/// A level as it is written, if it may be the part before a comma: `3`, `Level 3`.
fn whole_part(cell: Option<&Cell>) -> Option<&str> {
    let Cell::Text(text) = cell.filter(|cell| is_number(cell))? else {
        return None;
    };
    let text = text.trim();
    let whole = !text.contains([',', '.', '/', '%']);
    (whole && text.ends_with(|last: char| last.is_ascii_digit())).then_some(text)
}

impl Long {
    /// A finding if a comma within a level has divided it: in `1,3,5,ada` and `1,3,5,` the level
    /// is not 3. What stands beside the level is then only digits, and either the row is longer
    /// than its header or a number stands where a text belongs.
    pub(super) fn divided(&self, sheet: &Sheet, row: &Row) -> Option<Diagnostic> {
        let (end, _) = row.cells.last().filter(|_| sheet.commas)?;
        let beyond = *end > self.last;
        self.beside.iter().find_map(|beside| {
            let level = self.levels.get(beside.level)?;
            let number = whole_part(row.cell(level.column.index))?;
            let rest = row.cell(beside.column);
            let finding = if beyond {
                units::level_divided(number, digits(rest, 4)?, &self.last_header)
            } else {
                let rest = digits(rest, DIGITS)?;
                match &beside.kind {
                    Kind::Prose => units::level_divided_in_prose(number, rest, &beside.header),
                    Kind::Texts => units::level_perhaps_divided(number, rest, &beside.header),
                    Kind::Unnamed => return None,
                    Kind::Numbers(prose) => {
                        let (column, header) = prose.as_ref()?;
                        let moved = row.cell(*column).filter(|cell| is_number(cell))?;
                        units::level_divided_in_row(number, rest, moved.shown(), header)
                    }
                }
            };
            let place = sheet.place(row.number, level.column.index, Some(&level.column.header));
            Some(finding.at(place))
        })
    }

    /// A finding if a row of a text has more fields than its table and a level may have moved into
    /// one to the right: in `1,yes, 4,3` below `No,Penjelasan,Tingkat` the level is not 4.
    pub(super) fn moved(&self, sheet: &Sheet, row: &Row) -> Option<Diagnostic> {
        let (end, _) = row.cells.last()?;
        let by = end.checked_sub(self.width).filter(|by| *by > 0)?;
        if sheet.name.is_some() {
            return None;
        }
        let is_level = |at: u32| {
            let cell = row.cell(at);
            cell.is_some() && !matches!(read_level(cell), Reading::Words(_))
        };
        let last = self.levels.iter().map(|level| level.column.index).max()?;
        let found = (1..=by).find_map(|by| last.checked_add(by).filter(|at| is_level(*at)))?;
        let found = row.cell(found)?.shown();
        let fields = |last: u32| u64::from(last) + 1;
        let finding = units::row_moved(fields(*end), fields(self.width), found);
        Some(finding.at(sheet.row_place(row.number)))
    }

    /// The columns beside levels, of which digits alone may be what a comma has cut off.
    pub(super) fn beside(&self) -> impl Iterator<Item = u32> {
        let beside = self.beside.iter();
        let told = beside.filter(|one| !matches!(one.kind, Kind::Numbers(None) | Kind::Unnamed));
        told.map(|one| one.column)
    }
}

/// Whether a field beside a level may be what a comma has cut off it.
pub(crate) fn may_be_rest(field: &[u8]) -> bool {
    let field = field.trim_ascii();
    (1..=DIGITS).contains(&field.len()) && field.iter().all(u8::is_ascii_digit)
}
