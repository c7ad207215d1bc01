//! Columns that look as if they held levels and are not read, because nothing says what they are.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Level;
use crate::diagnostic::{Diagnostic, catalogue::units};
use crate::evidence::Reading;
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::columns::{Column, LONGEST};
use crate::evidence::level::read_level;
use crate::number::Exact;
use crate::words::fold;

/// Rows that show what a column holds.
const LOOKED_AT: usize = 200;
/// So few numbers say nothing.
const FEWEST: usize = 3;
/// Words in the headers of columns whose small numbers are no levels that were reached.
const OTHERS: &[&str] = &[
    "bobot",
    "weight",
    "target",
    "sasaran",
    "rencana",
    "proyeksi",
    "no",
    "nomor",
    "urut",
    "urutan",
    "domain",
    "aspek",
    "aspect",
    "jumlah",
    "count",
    "banyaknya",
    "selisih",
    "gap",
    "kenaikan",
    "delta",
    "prioritas",
    "priority",
    "tahun",
    "year",
    "lalu",
    "sebelumnya",
    "previous",
    "peringkat",
    "rank",
    "halaman",
    "page",
    "bulan",
    "triwulan",
    "semester",
    "versi",
    "minimal",
    "maksimal",
    "maksimum",
    "minimum",
    "max",
    "min",
    "skala",
    "scale",
    "kode",
    "code",
    "id",
];

/// Warns of columns without a meaning that hold other levels than those that are read: perhaps
/// the ones that an assessor has confirmed.
pub(super) fn report_unread(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    levels: &[Level],
    below: &[Row],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(used) = levels.last() else { return };
    let known = |at: u32| {
        let level = levels.iter().any(|level| level.column.index == at);
        level || columns.iter().any(|column| column.index == at)
    };
    for (at, cell) in &header.cells {
        let Cell::Text(text) = cell else { continue };
        if known(*at) || text.len() > LONGEST {
            continue;
        }
        let words = fold(text);
        let other = words.split(' ').any(|word| OTHERS.contains(&word));
        if !other && holds_other_levels(*at, levels, below) {
            let finding = units::level_column_unread(&used.column.header, cell.shown());
            diagnostics.push(finding.at(sheet.place(header.number, *at, None)));
        }
    }
}

/// Whether nearly all that stands in a column are levels, and not those of a column that is read.
fn holds_other_levels(at: u32, levels: &[Level], below: &[Row]) -> bool {
    let given = |row: &&Row| {
        let mut cells = levels.iter().map(|level| row.cell(level.column.index));
        cells.any(|cell| matches!(read_level(cell), Reading::Value(..)))
    };
    let (mut rows, mut filled, mut numbers) = (0, 0, 0);
    for row in below.iter().filter(given).take(LOOKED_AT) {
        rows += 1;
        let Some(cell) = row.cell(at) else { continue };
        filled += 1;
        numbers += usize::from(small(cell).is_some());
    }
    let differs = |level: &Level| {
        let mut rows = below.iter().filter(given).take(LOOKED_AT);
        rows.any(|row| {
            let read = read_level(row.cell(level.column.index));
            let other = row.cell(at).and_then(small);
            matches!((read, other), (Reading::Value(one, _), Some(other)) if one != other)
        })
    };
    numbers >= FEWEST
        && numbers * 10 >= filled * 9
        && numbers * 2 >= rows
        && levels.iter().all(differs)
}

/// A whole number as scales have them.
fn small(cell: &Cell) -> Option<Exact> {
    let number = match cell {
        Cell::Number(number) => *number,
        Cell::Text(text) if text.len() <= LONGEST => match read_level(Some(cell)) {
            Reading::Value(number, _) => number,
            _ => return None,
        },
        _ => return None,
    };
    let on_scale = (Exact::from(0)..=Exact::from(5)).contains(&number);
    (number.is_whole() && on_scale).then_some(number)
}
