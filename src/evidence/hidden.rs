//! Rows and columns that a workbook hides: their values count, and it is said that they do.

use super::book::Sheet;
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::lang::Text;
use crate::place::column_letters;
use crate::words::fold;
use std::collections::BTreeSet;

/// Runs of rows or columns that are named before the rest is only hinted at.
const SHOWN: usize = 8;

/// One note for all hidden rows and columns of a sheet that hold anything.
pub(crate) fn hidden_lines(sheet: &Sheet) -> Option<Diagnostic> {
    if sheet.hidden_rows.is_empty() && sheet.hidden_columns.is_empty() {
        return None;
    }
    let mut rows = BTreeSet::new();
    let mut columns = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for row in &sheet.rows {
        if sheet
            .hidden_rows
            .iter()
            .any(|run| run.contains(&row.number))
        {
            rows.insert(row.number);
        }
        for (column, cell) in &row.cells {
            if !sheet.hidden_columns.iter().any(|run| run.contains(column)) {
                continue;
            }
            // The column of ids that our own workbooks hide holds nothing for people.
            if row.number < 40 && fold(&cell.shown()) == "id" {
                ids.insert(*column);
            }
            columns.insert(*column);
        }
    }
    columns.retain(|column| !ids.contains(column));
    let (first_row, first_column) = (rows.first().copied(), columns.first().copied());
    let place = match (first_row, first_column) {
        (Some(row), _) => sheet.row_place(row),
        (None, Some(column)) => sheet.place(0, column, None),
        (None, None) => return None,
    };
    let rows = runs(&rows, |row| (u64::from(row) + 1).to_string());
    let columns = runs(&columns, column_letters);
    let sentence = |row: &str, column: &str| {
        let parts = [(row, &rows), (column, &columns)];
        let parts = parts.iter().filter(|(_, list)| !list.is_empty());
        let parts: Vec<String> = parts.map(|(word, list)| format!("{word} {list}")).collect();
        parts.join("; ")
    };
    let what = Text::new(sentence("baris", "kolom"), sentence("rows", "columns"));
    Some(finding::hidden_lines(what).at(place))
}

/// `5–7, 9`
fn runs(numbers: &BTreeSet<u32>, name: impl Fn(u32) -> String) -> String {
    let numbers: Vec<u32> = numbers.iter().copied().collect();
    let chunks: Vec<&[u32]> = numbers
        .chunk_by(|one, next| one.checked_add(1) == Some(*next))
        .collect();
    let mut words: Vec<String> = chunks
        .iter()
        .take(SHOWN)
        .map(|run| match run {
            [first, .., last] => format!("{}–{}", name(*first), name(*last)),
            few => few.iter().map(|one| name(*one)).collect(),
        })
        .collect();
    if chunks.len() > SHOWN {
        words.push("…".to_owned());
    }
    words.join(", ")
}
