//! The columns of a transposed table: labels on the left, then a column for each year.

use super::cells::{one_line, read_number};
use super::headers::{is_index, is_of_indicators, part_id};
use super::labels::{Label, Labels};
use crate::evidence::book::{Cell, Row};
use crate::evidence::columns::year_of;
use crate::rubric::regulations;
use crate::words::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Headers of the only column of numbers, whose year stands above the table.
const VALUE: &[&str] = &[
    "nilai",
    "indeks",
    "nilai indeks",
    "skor",
    "hasil",
    "value",
    "score",
];

/// The columns of a transposed table.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) label: u32,
    pub(super) values: Vec<Value>,
}

/// A column of numbers; without a year in its header, its year stands above the table.
#[derive(Clone, Debug)]
pub(super) struct Value {
    pub(super) index: u32,
    pub(super) header: Arc<str>,
    pub(super) year: Option<u16>,
}

/// The columns of a row that heads a transposed table: values headed by years, or a single one
/// headed `Nilai`, and to their left the labels of at least the index or two of its parts.
pub(super) fn read_columns(row: &Row, below: &[Row]) -> Option<Columns> {
    if is_of_indicators(row) {
        return None;
    }
    let headed = |year: fn(&str) -> Option<Option<u16>>| -> Vec<Value> {
        let value = |(index, cell): &(u32, Cell)| {
            let header = one_line(&cell.shown());
            let year = year(&fold(&header))?;
            Some(Value {
                index: *index,
                header: header.into(),
                year,
            })
        };
        row.cells.iter().filter_map(value).collect()
    };
    let mut values = headed(|folded| year_of(folded).map(Some));
    if values.is_empty() {
        values = headed(|folded| VALUE.contains(&folded).then_some(None));
        values.truncate(1);
    }
    // `Tahun | 2020` above a table says when, it does not head a column.
    let first = values.first()?;
    let beside = row.cells.iter().rfind(|(index, _)| *index < first.index);
    let labelled = beside.is_some_and(|(_, cell)| fold(&cell.shown()).starts_with("tahun"));
    if labelled && values.len() == 1 {
        return None;
    }
    let label = label_column(&values, below)?;
    Some(Columns { label, values })
}

/// The column left of the values that names the most results.
fn label_column(values: &[Value], below: &[Row]) -> Option<u32> {
    let first = values.first()?.index;
    let has_number = |row: &Row| {
        let mut cells = values.iter().filter_map(|value| row.cell(value.index));
        cells.any(|cell| matches!(read_number(cell), Ok(Some(_))))
    };
    let mut counts: BTreeMap<u32, (bool, BTreeSet<String>)> = BTreeMap::new();
    for row in below.iter().filter(|row| has_number(row)) {
        for (column, cell) in row.cells.iter().take_while(|(column, _)| *column < first) {
            let folded = fold(&cell.shown());
            let (index, parts) = counts.entry(*column).or_default();
            *index |= is_index(&folded);
            if part_id(&folded).is_some() || is_any_part(&cell.shown()) {
                parts.insert(folded);
            }
        }
    }
    let named = |(index, parts): &(bool, BTreeSet<String>)| parts.len() + usize::from(*index);
    let promising = |count: &(bool, BTreeSet<String>)| count.0 || count.1.len() >= 2;
    let (column, _) = counts
        .into_iter()
        .filter(|(_, count)| promising(count))
        .min_by_key(|(_, count)| std::cmp::Reverse(named(count)))?;
    Some(column)
}

/// Whether a label names a domain or aspect of any regulation.
fn is_any_part(label: &str) -> bool {
    regulations()
        .any(|rubric| matches!(Labels::new(Some(&rubric)).read(label), Some(Label::Part(_))))
}
