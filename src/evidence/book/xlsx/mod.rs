//! Workbooks of Excel, cell by cell through calamine.
//!
//! What is written plainly is read without it, by [`plain`], which is several times sooner.
//!
//! Only the streaming reader of calamine is used, because its ranges take memory for every
//! address between the first and the last cell, and an allocation that fails ends the process.
//! [`guard`] refuses the other inputs for which it would take memory on the word of the file.

mod formulas;
mod guard;
mod layout;
mod plain;

pub(crate) use formulas::{Formulas, formulas};

use super::gathering::Gathering;
use super::package::Package;
use super::{Cell, Refusal, value};
use crate::diagnostic::catalogue::reading;
use crate::number::push_digits;
use calamine::{
    DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellFormulaMetadataRecord,
    XlsxError, XlsxFormulaMetadata, expand_shared_formula,
};
use std::collections::HashMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Serial number of the day after 9999-12-31, the last that Excel knows.
const END_OF_DATES: f64 = 2_958_466.0;

/// Shared formulas of a sheet: index, text, and the cell the text is written for.
type Shared = HashMap<usize, (String, (u32, u32))>;

thread_local! {
    static READING: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Whether this thread is inside the spreadsheet reader, where a panic is caught and reported as
/// a finding; for a panic hook that wants to keep quiet about those.
#[must_use]
pub fn is_reading() -> bool {
    READING.get()
}

/// Reads the sheets of a workbook.
pub(super) fn read(package: &mut Package<'_>, gathering: &mut Gathering) -> Result<(), Refusal> {
    // calamine computes addresses without looking, and overflow checks are on in every build:
    // a damaged address is a panic there, and has to be a finding here.
    READING.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut short = gathering.afresh();
        note_macros(package, &mut short);
        let outcome = match plain::read(package, &mut short) {
            Ok(()) => Ok(()),
            Err(plain::Stop::Refused(refusal)) => Err(refusal),
            Err(plain::Stop::NotPlain) => return the_long_way(package, gathering),
        };
        *gathering = short;
        outcome
    }));
    READING.set(false);
    match outcome {
        Ok(outcome) => outcome,
        Err(panic) => {
            let words = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("calamine");
            Err(gathering.refuse_here(reading::reader_gave_up(words)))
        }
    }
}

fn note_macros(package: &Package<'_>, gathering: &mut Gathering) {
    let mut parts = package.parts();
    if parts.any(|(name, _)| name.ends_with("vbaproject.bin")) {
        let note = reading::macros_ignored().at(gathering.whole());
        gathering.diagnostics.push(note);
    }
}

/// Reads a workbook through calamine, however its parts are written.
fn the_long_way(package: &mut Package<'_>, gathering: &mut Gathering) -> Result<(), Refusal> {
    guard::check(package, gathering)?;
    note_macros(package, gathering);
    sheets(package, gathering)
}

fn sheets(package: &mut Package<'_>, gathering: &mut Gathering) -> Result<(), Refusal> {
    let mut workbook = Xlsx::new(Cursor::new(package.bytes())).map_err(|error| {
        gathering.refuse(match error {
            XlsxError::Password => reading::password_protected(),
            error => reading::damaged_package(error.to_string()),
        })
    })?;
    let parts = layout::sheet_parts(package)?;
    for (index, sheet) in workbook.sheets_metadata().to_vec().into_iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        gathering.begin(Some(&sheet.name), sheet.visible != SheetVisible::Visible)?;
        if let Some(damage) = cells(&mut workbook, &sheet.name, gathering)? {
            gathering.leave_out(*damage);
            continue;
        }
        let layout = match parts.get(index) {
            Some(part) => layout::layout(package, part)?,
            None => layout::Layout::default(),
        };
        gathering.hide(layout.hidden_rows, layout.hidden_columns);
        gathering.end(layout.merges);
    }
    if gathering.sheets.is_empty() && gathering.damaged.is_empty() {
        return Err(gathering.refuse(reading::no_sheets()));
    }
    Ok(())
}

/// Reads the cells of a sheet; what is damaged in it, if it cannot be read to its end.
fn cells(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &str,
    gathering: &mut Gathering,
) -> Result<Option<Refusal>, Refusal> {
    let damaged = |gathering: &Gathering, error: XlsxError| {
        gathering.refuse_here(reading::damaged_sheet(error.to_string()))
    };
    let mut reader = match workbook.worksheet_cells_reader(sheet) {
        Ok(reader) => reader,
        Err(error) => return Ok(Some(damaged(gathering, error))),
    };
    let mut shared = Shared::new();
    loop {
        // The variant without metadata takes memory for as many shared formulas as an index
        // in the file says.
        match reader.next_cell_with_formula_metadata() {
            Ok(Some(record)) => {
                let (row, column) = record.pos;
                let calculated = record.formula.is_some();
                if let Some(cell) = cell(record, &mut shared) {
                    gathering.put(row, column, cell)?;
                    if calculated {
                        gathering.formula(row, column);
                    }
                }
            }
            Ok(None) => return Ok(None),
            Err(error) => return Ok(Some(damaged(gathering, error))),
        }
    }
}

fn cell(record: XlsxCellFormulaMetadataRecord<'_>, shared: &mut Shared) -> Option<Cell> {
    let formula = record.formula.and_then(|formula| match formula {
        XlsxFormulaMetadata::Normal { formula } => Some(formula),
        XlsxFormulaMetadata::Shared {
            shared_index,
            range,
            formula,
        } => {
            let written_for = range.map_or(record.pos, |range| range.start);
            shared.insert(shared_index, (formula.clone(), written_for));
            Some(formula)
        }
        XlsxFormulaMetadata::SharedDerived { shared_index } => {
            let (formula, written_for) = shared.get(&shared_index)?;
            // Only a formula without a result is ever shown.
            matches!(record.value, DataRef::Empty)
                .then(|| expand_shared_formula(formula, *written_for, record.pos).ok())?
        }
        _ => None,
    });
    let exactly = |stored: Cell| {
        let formula = formula.as_deref();
        let exact = formula.and_then(|formula| value::fraction(formula, &stored));
        Some(exact.unwrap_or(stored))
    };
    match record.value {
        DataRef::Empty => formula
            .filter(|formula| !value::is_blank(formula))
            .map(Cell::Uncalculated),
        #[expect(
            clippy::cast_precision_loss,
            reason = "calamine reads whole numbers as floats"
        )]
        DataRef::Int(number) => Some(value::number(number as f64)),
        DataRef::Float(number) => exactly(value::number(number)),
        DataRef::String(text) | DataRef::DurationIso(text) => value::text(&text),
        DataRef::SharedString(text) => value::text(text),
        DataRef::Bool(truth) => Some(Cell::Bool(truth)),
        DataRef::DateTime(date) => Some(dated(date)),
        DataRef::DateTimeIso(date) => Some(value::iso_date(&date)),
        DataRef::Error(error) => Some(Cell::Error(error.to_string())),
    }
}

/// A number with the format of a date, of a time of day or of a duration.
fn dated(date: ExcelDateTime) -> Cell {
    let serial = date.as_f64();
    if !(0.0..END_OF_DATES).contains(&serial) {
        return value::number(serial);
    }
    if date.is_duration() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between zero and the end of dates"
        )]
        let seconds = (serial * 86_400.0).round() as u64;
        return value::clock(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    if serial < 1.0 {
        return value::clock(hour.into(), minute.into(), second.into());
    }
    let mut written = String::with_capacity(20);
    let mut push = |before: &str, number: u64, width| {
        written.push_str(before);
        push_digits(&mut written, number, width);
    };
    push("", year.into(), 4);
    push("-", month.into(), 2);
    push("-", day.into(), 2);
    if (hour, minute, second) != (0, 0, 0) {
        push("T", hour.into(), 2);
        push(":", minute.into(), 2);
        push(":", second.into(), 2);
    }
    Cell::Date(written)
}
