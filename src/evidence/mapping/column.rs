//! The column that the user names: by its letters, or by the text above it.

use super::{Assigned, Mapping};
use crate::diagnostic::{Diagnostic, catalogue::mapping as finding, closest};
use crate::evidence::book::{Cell, Row, Sheet};
use crate::lang::{List, Text};
use crate::place::column_letters;
use crate::words::fold;
use std::sync::Arc;

/// The column that is meant, and whether its header stands in the second row of the header.
pub(super) fn resolve(
    one: &Assigned,
    sheet: &Sheet,
    header: usize,
    has_header: bool,
) -> Result<(u32, bool), Box<Diagnostic>> {
    let written = one.column.trim();
    let number = sheet.rows.get(header).map_or(0, |row| row.number);
    let place = || sheet.row_place(number);
    let refuse = |finding: Diagnostic| {
        let diagnostic = Mapping::placed(finding, place(), &one.place);
        Err(Box::new(diagnostic))
    };
    let rows = sheet.rows.get(header..).unwrap_or_default();
    let holds = |at: u32| rows.iter().any(|row| row.cell(at).is_some());
    let found = if has_header {
        headed(sheet, header, written)
    } else {
        Vec::new()
    };
    let letter = letters(written).filter(|at| holds(*at));
    let certain = fold(written).starts_with("kolom ") || fold(written).starts_with("column ");
    if let Some(at) = letter
        && (certain || found.is_empty())
    {
        return Ok((at, false));
    }
    if let Some(same) = found.iter().find(|(index, _)| Some(*index) == letter) {
        return Ok(*same);
    }
    match (letter, &found[..]) {
        (Some(_), [(index, _), ..]) => {
            refuse(finding::letter_or_header(written, column_letters(*index)))
        }
        (None, [only]) => Ok(*only),
        (None, [_, ..]) => {
            let columns = found.iter().map(|(index, _)| column_letters(*index));
            refuse(finding::header_repeated(written, List(columns.collect())))
        }
        (_, []) => {
            let hint = hint(written, rows);
            refuse(finding::no_such_column(written, &one.field, hint))
        }
    }
}

/// The header that comes nearest, else the columns there are.
fn hint(written: &str, rows: &[Row]) -> Text {
    let near = rows.first().and_then(|row| nearly(row, written));
    if let Some(near) = near.filter(|_| letters(written).is_none()) {
        return finding::perhaps(near);
    }
    let cells = rows
        .iter()
        .take(1)
        .flat_map(|row| row.cells.iter().take(12));
    let columns = cells.map(|(at, cell)| format!("{} `{}`", column_letters(*at), cell.shown()));
    finding::columns_are(List(columns.collect()))
}

/// The header of a row that is written almost like another.
pub(super) fn nearly(row: &Row, header: &str) -> Option<String> {
    let shown = row.cells.iter().map(|(_, cell)| cell.shown());
    // No header is a page long, and comparing one would take its time.
    let shown: Vec<String> = shown.filter(|text| text.len() < 200).collect();
    closest(header, shown.iter().map(String::as_str)).map(str::to_owned)
}

/// Whether a row has this header.
pub(super) fn stands_in(row: &Row, header: &str) -> bool {
    let wanted = fold(header);
    let mut cells = row.cells.iter();
    cells.any(|(_, cell)| fold(&cell.shown()) == wanted)
}

/// The columns with this header in a row or the one below it, and whether it is the one below.
pub(super) fn headed(sheet: &Sheet, header: usize, written: &str) -> Vec<(u32, bool)> {
    let wanted = fold(written);
    let row = sheet.rows.get(header);
    let next = sheet.rows.get(header + 1);
    let next = next.filter(|next| row.is_some_and(|row| next.number == row.number + 1));
    let within = |row: Option<&Row>| -> Vec<u32> {
        let cells = row.map(|row| &row.cells[..]).unwrap_or_default();
        let same = cells
            .iter()
            .filter(|(_, cell)| fold(&cell.shown()) == wanted);
        same.map(|(index, _)| *index).collect()
    };
    if wanted.is_empty() {
        return Vec::new();
    }
    let first = within(row);
    if !first.is_empty() {
        return first.into_iter().map(|index| (index, false)).collect();
    }
    within(next)
        .into_iter()
        .map(|index| (index, true))
        .collect()
}

/// What stands above a column, or its letters where nothing does.
pub(super) fn header_text(sheet: &Sheet, header: usize, body: usize, column: u32) -> Arc<str> {
    let rows = sheet.rows.get(header..body).unwrap_or_default();
    let cell = rows.iter().rev().find_map(|row| row.cell(column));
    let text = cell.map(Cell::shown);
    let text = text.filter(|text| !fold(text).is_empty());
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.map_or_else(|| column_letters(column), words).into()
}

/// The column that letters name, perhaps after the word `kolom`.
pub(super) fn letters(written: &str) -> Option<u32> {
    let written = written.trim();
    let bare = match written.split_once(' ') {
        Some((word, rest)) if matches!(&*fold(word), "kolom" | "column") => rest.trim(),
        _ => written,
    };
    if bare.is_empty() || bare.len() > 3 || !bare.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let mut column = 0_u32;
    for letter in bare.bytes() {
        column = column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    }
    column.checked_sub(1).filter(|column| *column < 16_384)
}
