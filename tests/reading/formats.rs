//! One table, handed in in every format.

use crate::build::{book, cells, number, open_document, text};
use encoding_rs::WINDOWS_1252;
use rust_xlsxwriter::Workbook;
use spbe::evidence::book::Cell;
use std::fmt::Write as _;

/// Starts at B5, has a blank row, an accent, and a separator and a quote inside a text.
const TABLE: [(u32, [Option<&str>; 4]); 4] = [
    (4, [None, Some("No"), Some("Indikator"), Some("Nilai")]),
    (
        5,
        [
            None,
            Some("1"),
            Some("Kebijakan; \"arsitektur\", café"),
            Some("3,5"),
        ],
    ),
    (7, [None, Some("2"), None, Some("#N/A")]),
    (8, [None, Some("3"), Some(" spasi "), Some("–")]),
];

fn expected() -> Vec<((u32, u32), Cell)> {
    let mut cells = Vec::new();
    for (row, fields) in TABLE {
        for (column, field) in (0..).zip(fields) {
            match field {
                Some("#N/A") => cells.push(((row, column), Cell::Error("#N/A".to_owned()))),
                Some(field) => cells.push(((row, column), text(field))),
                None => {}
            }
        }
    }
    cells
}

fn separated(separator: &str) -> String {
    let mut lines = vec![String::new(); 9];
    for (row, fields) in TABLE {
        let fields = fields.map(|field| match field {
            Some(field) if field.contains([';', ',', '"', '\t']) => {
                format!("\"{}\"", field.replace('"', "\"\""))
            }
            field => field.unwrap_or_default().to_owned(),
        });
        lines[row as usize] = fields.join(separator);
    }
    lines.join("\r\n")
}

fn utf_16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn a_text_table_reads_the_same_in_every_encoding_and_dialect() {
    let semicolons = separated(";");
    let mut inputs: Vec<(&str, Vec<u8>)> = vec![
        ("semicolons", semicolons.clone().into_bytes()),
        ("commas", separated(",").into_bytes()),
        ("tabs", separated("\t").into_bytes()),
        ("bars", separated("|").into_bytes()),
        ("utf-8 marked", format!("\u{feff}{semicolons}").into_bytes()),
        ("utf-16le marked", utf_16(&format!("\u{feff}{semicolons}"))),
        ("utf-16le", utf_16(&semicolons)),
        (
            "windows-1252",
            WINDOWS_1252.encode(&semicolons).0.into_owned(),
        ),
        ("old mac", semicolons.replace("\r\n", "\r").into_bytes()),
        ("unix", semicolons.replace("\r\n", "\n").into_bytes()),
    ];
    let big: Vec<u8> = utf_16(&semicolons)
        .chunks(2)
        .flat_map(|pair| [pair[1], pair[0]])
        .collect();
    inputs.push(("utf-16be", big));
    for (name, bytes) in inputs {
        let book = book(&bytes);
        assert_eq!(cells(&book), expected(), "{name}");
        assert_eq!(book.sheets.len(), 1);
        assert_eq!(book.sheets[0].name, None);
    }
}

#[test]
fn a_spreadsheet_reads_the_same_as_the_text() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for ((row, column), cell) in expected() {
        sheet
            .write(row, u16::try_from(column).unwrap(), cell.shown_in_full())
            .unwrap();
    }
    let xlsx = workbook.save_to_buffer().unwrap();
    assert_eq!(cells(&book(&xlsx)), expected());

    let mut rows = String::new();
    for row in 0..9 {
        rows += "<table:table-row><table:table-cell/>";
        for column in 1..4 {
            let cell = expected().into_iter().find(|(at, _)| *at == (row, column));
            let shown = cell
                .map(|(_, cell)| cell.shown_in_full())
                .unwrap_or_default();
            // A space at the start or end of a text is written as an element.
            let shown = shown.replace(" spasi ", "<text:s/>spasi<text:s/>");
            let _ = write!(
                rows,
                r#"<table:table-cell office:value-type="string"><text:p>{shown}</text:p></table:table-cell>"#
            );
        }
        rows += "</table:table-row>";
    }
    let ods = open_document(
        "",
        &format!(r#"<table:table table:name="Nilai">{rows}</table:table>"#),
    );
    assert_eq!(cells(&book(&ods)), expected());
}

trait ShownInFull {
    fn shown_in_full(&self) -> String;
}

impl ShownInFull for Cell {
    fn shown_in_full(&self) -> String {
        match self {
            Cell::Text(text) | Cell::Error(text) => text.clone(),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn numbers_read_the_same_in_both_spreadsheet_formats() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let numbers = [3.0, 3.7, 0.1 + 0.2, 7.000_000_000_000_001, -0.025];
    let mut rows = String::new();
    for (row, value) in (0..).zip(numbers) {
        sheet.write(row, 0, value).unwrap();
        let _ = write!(
            rows,
            r#"<table:table-row><table:table-cell office:value-type="float" office:value="{value:?}"><text:p>x</text:p></table:table-cell></table:table-row>"#
        );
    }
    let expected: Vec<_> = [(3, 1), (37, 10), (3, 10), (7, 1), (-1, 40)]
        .into_iter()
        .map(|(above, below)| number(above, below))
        .collect();
    let ods = open_document(
        "",
        &format!(r#"<table:table table:name="A">{rows}</table:table>"#),
    );
    for bytes in [workbook.save_to_buffer().unwrap(), ods] {
        let read: Vec<_> = cells(&book(&bytes))
            .into_iter()
            .map(|(_, cell)| cell)
            .collect();
        assert_eq!(read, expected);
    }
}
