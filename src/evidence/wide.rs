//! The wide layout: one row per agency and year, one column per indicator.

use super::book::{Row, Sheet};
use super::columns::{Column, Role};
use super::identity::{Identity, read_year};
use super::level::read_level;
use super::rows::{Merged, counts_columns, is_sum};
use super::{Answer, Entry, Evidence, Located, Reading, Source, Stage};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding, catalogue::units};
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

/// A finding if a row of a text table has numbers to the right of its header. In `3,0,4,0` a comma
/// within the numbers divides them, and every value after the first is that of its neighbour.
fn spilled(sheet: &Sheet, header: &Row, row: &Row) -> Option<Diagnostic> {
    let (last, header) = header.cells.last().filter(|_| sheet.commas)?;
    let beyond = row.cells.iter().filter(|(column, _)| column > last);
    let mut numbers =
        beyond.filter(|(_, cell)| matches!(read_level(Some(cell)), Reading::Value(..)));
    let (column, cell) = numbers.next()?;
    let finding = units::numbers_beyond_header(header.shown(), cell.shown());
    Some(finding.at(sheet.place(row.number, *column, None)))
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
        if let Some(finding) = spilled(sheet, header, row) {
            diagnostics.push(finding);
            continue;
        }
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
                let place = sheet.place(row.number, column.index, Some(&column.header));
                let answer = Answer::of(row.cell(column.index), place);
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
    let level = |column: &Column| {
        matches!(column.role, Role::Numbered(_))
            && read_level(row.cell(column.index)) != Reading::Nothing
    };
    let sum = || {
        let mut labels = row.cells.iter().filter(|(at, _)| {
            let known = columns.iter().find(|column| column.index == *at);
            known.is_none_or(|column| column.role == Role::Agency)
        });
        labels.any(|(_, cell)| is_sum(cell))
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
