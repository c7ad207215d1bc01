//! Whether the fields of a row in a text table are those that its header names.
//!
//! A separator within a field moves every value to the right of it to the column of its neighbour,
//! and one that is missing moves them to the left; the numbers look right and are not.

use super::Reading;
use super::book::{Cell, Row, Sheet};
use super::level::read_level;
use crate::diagnostic::{Diagnostic, catalogue::reading, catalogue::units};
use crate::words::fold;

/// Excel leaves out the empty fields at the end of rows, but of so many rows together.
const BLOCK: u32 = 16;

/// A finding if a row of a wide table goes on to the right of its header, whose last column is
/// `last`; `levels` says whether that column holds levels.
///
/// Numbers there have moved. Texts may be remarks without a heading, unless what the last column
/// holds is as likely to have moved there.
pub(super) fn beyond_levels(
    sheet: &Sheet,
    header: &Row,
    (last, levels): (u32, bool),
    row: &Row,
) -> Option<Diagnostic> {
    let (column, cell) = beyond(sheet, last, row, |cell| {
        !levels || matches!(read_level(Some(cell)), Reading::Value(..))
    })?;
    let title = header.cell(last).map(Cell::shown).unwrap_or_default();
    let finding = match read_level(Some(cell)) {
        Reading::Value(..) => units::numbers_beyond_header(title, cell.shown()),
        _ => reading::fields_beyond_header(title, cell.shown()),
    };
    Some(finding.at(sheet.place(row.number, column, None)))
}

/// The same for a row of printed results: a number to the right of the header has moved, and so has
/// a text where a comma has divided a number.
pub(crate) fn beyond_results(sheet: &Sheet, header: &Row, row: &Row) -> Option<Diagnostic> {
    let (last, title) = header.cells.last()?;
    let digits = |cell: &Cell| match cell {
        Cell::Text(text) => {
            let text = text.trim();
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
        }
        Cell::Number(number) => number.is_whole(),
        _ => false,
    };
    let divided = || {
        let beside = row.cells.windows(2);
        let is_pair = |pair: &[(u32, Cell)]| match pair {
            [(at, whole), (next, rest)] => {
                *next == at + 1 && whole.shown().trim().len() == 1 && digits(whole) && digits(rest)
            }
            _ => false,
        };
        sheet.commas && beside.into_iter().any(is_pair)
    };
    let (column, cell) = beyond(sheet, *last, row, |cell| {
        matches!(read_level(Some(cell)), Reading::Value(..)) || divided()
    })?;
    let finding = reading::fields_beyond_header(title.shown(), cell.shown());
    Some(finding.at(sheet.place(row.number, column, None)))
}

/// The first filled cell to the right of a column for which something holds. What has moved stands
/// right there; but where commas divide numbers, any may be empty.
fn beyond<'r>(
    sheet: &Sheet,
    last: u32,
    row: &'r Row,
    holds: impl Fn(&Cell) -> bool,
) -> Option<(u32, &'r Cell)> {
    // Fields are known of text tables only.
    sheet.fields_of(row.number)?;
    let beyond = row.cells.iter().rev();
    let beyond = beyond.take_while(|(column, _)| *column > last);
    let filled = beyond.filter(|(_, cell)| !fold(&cell.shown()).is_empty());
    let near = filled.filter(|(column, _)| sheet.commas || *column == last + 1);
    let found = near.filter(|(_, cell)| holds(cell)).last()?;
    Some((found.0, &found.1))
}

/// A finding if a row ends before its header does, though every field up to its end is filled. One
/// may be missing between them.
pub(super) fn one_missing(sheet: &Sheet, last: u32, row: &Row) -> Option<Diagnostic> {
    let (own, needed) = (sheet.fields_of(row.number)?, last + 1);
    let filled = u32::try_from(row.cells.len()).ok()?;
    if own >= needed || filled < own {
        return None;
    }
    let block = row.number / BLOCK;
    let first = sheet
        .rows
        .partition_point(|other| other.number / BLOCK < block);
    let others = sheet.rows.iter().skip(first);
    let mut others = others.take_while(|other| other.number / BLOCK == block);
    let whole = others.any(|other| sheet.fields_of(other.number) >= Some(needed));
    let finding = || units::fields_missing(own, needed).at(sheet.row_place(row.number));
    whole.then(finding)
}
