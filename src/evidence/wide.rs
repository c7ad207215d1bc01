//! The wide layout: one row per agency and year, one column per indicator.

use super::book::{Cell, Row, Sheet};
use super::columns::{Column, Role};
use super::fields::{beyond_levels, one_missing};
use super::identity::{Identity, read_year};
use super::level::read_level;
use super::rows::{Merged, counts_columns, is_statistic, is_sum};
use super::{Answer, Entry, Evidence, Located, Reading, Source, Stage};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::words::fold;

/// Whether a header is that of a wide table: numbered columns and an agency or a year.
pub(super) fn is_wide(columns: &[Column]) -> bool {
    let numbered = columns
        .iter()
        .filter(|column| matches!(column.role, Role::Numbered(_)));
    let owner = columns
        .iter()
        .any(|column| matches!(column.role, Role::Agency | Role::YearOf));
    owner && numbered.count() >= 2
}

/// The last column that rows above the body of a table fill, and whether it holds levels. Of a
/// header of several rows any may reach it.
fn last_column(sheet: &Sheet, body: &[Row], columns: &[Column]) -> Option<(u32, bool)> {
    let first = body.first()?.number;
    let above = sheet.rows.iter().take_while(|row| row.number < first);
    let last = above.filter_map(|row| Some(row.cells.last()?.0)).max()?;
    let mut numbered = columns.iter().filter(|column| column.index == last);
    let levels = numbered.any(|column| matches!(column.role, Role::Numbered(_)));
    Some((last, levels))
}

/// Reads every row below the header as one assessment. `table` is the header and its columns.
pub(super) fn read_wide(
    sheet: &Sheet,
    table: (&Row, &[Column]),
    rows: &[Row],
    source: &Source,
    identity: &Identity,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Evidence> {
    let (header, columns) = table;
    let merged = Merged::of(sheet);
    let last = last_column(sheet, rows, columns);
    let mut found = Vec::new();
    for row in rows {
        let text = |role: Role| {
            let column = columns.iter().find(|column| column.role == role)?;
            let row = merged.row(sheet, row, column.index);
            let value = row.cell(column.index)?.shown();
            let place = sheet.place(row.number, column.index, Some(&column.header));
            (!fold(&value).is_empty()).then_some(Located { value, place })
        };
        if is_no_answer(row, header, columns) {
            continue;
        }
        let beyond = last.and_then(|last| beyond_levels(sheet, header, last, row));
        if let Some(finding) = beyond {
            diagnostics.push(finding);
            continue;
        }
        diagnostics.extend(last.and_then(|(last, _)| one_missing(sheet, last, row)));
        let year = match text(Role::YearOf) {
            Some(written) => {
                let Some(value) = read_year(&written.value) else {
                    diagnostics.push(finding::not_a_year(&written.value).at(written.place));
                    continue;
                };
                let place = written.place;
                Some(Located { value, place })
            }
            None => identity.year.clone(),
        };
        let entries = columns
            .iter()
            .filter_map(|column| {
                let Role::Numbered(number) = column.role else {
                    return None;
                };
                let answer = Answer::of(sheet, row, column);
                Some(Entry {
                    indicator: Located {
                        value: number.to_string(),
                        place: sheet.place(header.number, column.index, Some(&column.header)),
                    },
                    heading: false,
                    name: None,
                    answers: vec![(Stage::Akhir, answer)],
                    source: None,
                    chances: Vec::new(),
                    explanation: None,
                    evidence: None,
                    link: None,
                    unit: text(Role::Unit),
                    note: text(Role::Note),
                })
            })
            .collect();
        found.push(Evidence {
            source: source.clone(),
            place: sheet.row_place(row.number),
            agency: text(Role::Agency).or_else(|| identity.agency.clone()),
            year,
            rubric: identity.rubric.clone(),
            rubric_sha256: identity.rubric_sha256.clone(),
            entries,
            staged: false,
            documents: Vec::new(),
        });
    }
    found
}

/// A header that is repeated, a row that numbers the columns, a sum, or a note below the table.
fn is_no_answer(row: &Row, header: &Row, columns: &[Column]) -> bool {
    let repeats = || {
        row.cells.iter().all(|(column, cell)| {
            let above = header.cell(*column);
            above.is_some_and(|above| fold(&above.shown()) == fold(&cell.shown()))
        })
    };
    let is_numbered = |column: &&Column| matches!(column.role, Role::Numbered(_));
    let level = |column: &Column| {
        is_numbered(&column) && read_level(row.cell(column.index)) != Reading::Nothing
    };
    // A row is known by its agency; one that names none by what it begins with. Whatever else it
    // tells, such as `Jumlah OPD 32` in a column of remarks, says nothing of what it is.
    let sum = || {
        let of_agency = || {
            let mut columns = columns.iter();
            let column = columns.find(|column| column.role == Role::Agency)?;
            row.cell(column.index).filter(|cell| !is_blank(cell))
        };
        let begins = || {
            let mut cells = row.cells.iter().filter(|(_, cell)| !is_blank(cell));
            let (at, cell) = cells.next()?;
            let mut numbered = columns.iter().filter(is_numbered);
            let left = numbered.all(|column| *at < column.index);
            left.then_some(cell)
        };
        let label = of_agency().or_else(begins);
        label.is_some_and(|cell| {
            is_sum(cell) || matches!(cell, Cell::Text(text) if is_statistic(text))
        })
    };
    // A text that stands alone is a note, unless all there is to tell of an agency is its name.
    let name = |at: u32| {
        let is = |role: Role| {
            columns
                .iter()
                .any(|one| one.role == role && one.index == at)
        };
        is(Role::Agency) && !columns.iter().any(|one| one.role == Role::YearOf)
    };
    let note = || match &row.cells[..] {
        [(at, _)] => !columns.iter().any(level) && !name(*at),
        _ => false,
    };
    repeats() || counts_columns(row) || sum() || note()
}

fn is_blank(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if fold(text).is_empty())
}
