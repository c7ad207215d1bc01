//! Numbers and addresses as people and programs write them.

use crate::packages::workbook_of;
use spbe::evidence::book::read_bytes;
use spbe::number::{Printed, read_number};
use spbe::place::column_letters;

/// What is read as a number is written and read again as the same.
pub(crate) fn number(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(number) = read_number(text) {
        let again = read_number(&number.to_string());
        if let Ok(again) = again {
            assert_eq!(again, number);
        }
        if number.to_string().len() <= 15 {
            assert!(again.is_ok(), "{number}");
        }
    }
    if let Ok(printed) = Printed::read(text) {
        assert_eq!(read_number(text), Ok(printed.value()));
    }
}

/// The last row and column of a sheet, counted from one.
const ROWS: u32 = 1_048_576;
const COLUMNS: u32 = 16_384;

/// Row and column of an address from zero, by the book.
fn address_of(text: &str) -> Option<(u32, u32)> {
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let letters = &text[..text.len() - digits.len()];
    if letters.is_empty() || letters.len() > 3 || digits.starts_with('0') || digits.len() > 7 {
        return None;
    }
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| {
        column * 26 + u32::from(letter - b'A') + 1
    });
    let row: u32 = digits.parse().ok()?;
    (row <= ROWS && column <= COLUMNS).then(|| (row - 1, column - 1))
}

/// An address in a cell and in merged regions. A right one is that of the cell that is read.
pub(crate) fn address(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if text.contains(['<', '>', '&', '"', '\u{1e}']) {
        return;
    }
    let (one, other) = text.split_once(' ').unwrap_or((text, "A1:B2"));
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="{other}"/><sheetData><row><c r="{one}"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="{other}"/><mergeCell ref="{one}"/><mergeCell ref="{one}:{other}"/></mergeCells></worksheet>"#
    );
    let read = read_bytes(&workbook_of(sheet.as_bytes()), "fuzz.xlsx".into());
    let (Some(expected), Some(book)) = (address_of(one), read.value) else {
        return;
    };
    let sheet = book.sheets.first().expect("one sheet");
    let row = sheet.rows.first().expect("one row");
    let (column, _) = row.cells.first().expect("one cell");
    assert_eq!((row.number, *column), expected, "{one}");
    let written = format!("{}{}", column_letters(*column), row.number + 1);
    assert_eq!(written, one);
}
