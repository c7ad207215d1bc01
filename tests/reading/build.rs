//! Small inputs, written here so that a test shows what it reads.

use spbe::diagnostic::Checked;
use spbe::evidence::book::{Book, Cell, read_bytes};
use spbe::lang::Lang;
use spbe::number::Exact;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A zip package of deflated parts.
pub(crate) fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_level(Some(1));
    for (name, content) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">PROPERTIES<sheets><sheet name="Nilai" sheetId="1" r:id="rId1"/></sheets></workbook>"#;

/// A workbook with one sheet, of which the rows are given as XML, and more parts.
pub(crate) fn raw_workbook(rows: &str, properties: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let workbook = WORKBOOK.replace("PROPERTIES", properties);
    let sheet = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    );
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(
        more.iter()
            .map(|(name, content)| (*name, content.as_bytes())),
    );
    package(&parts)
}

/// An `OpenDocument` spreadsheet with the given styles and tables.
pub(crate) fn open_document(styles: &str, tables: &str) -> Vec<u8> {
    let mut content = String::new();
    let _ = write!(
        content,
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    package(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content.as_bytes()),
    ])
}

pub(crate) fn read(bytes: &[u8]) -> Checked<Book> {
    read_bytes(bytes, "uji".into())
}

/// The book in bytes that can be read.
pub(crate) fn book(bytes: &[u8]) -> Book {
    let checked = read(bytes);
    checked
        .value
        .unwrap_or_else(|| panic!("{:?}", checked.diagnostics))
}

/// The codes of everything there is to say about the bytes.
pub(crate) fn codes(bytes: &[u8]) -> Vec<&'static str> {
    read(bytes)
        .diagnostics
        .iter()
        .map(|finding| finding.code().as_str())
        .collect()
}

/// Code, place and Indonesian message of the finding that refuses the bytes.
pub(crate) fn refusal(bytes: &[u8]) -> (&'static str, String, String) {
    let checked = read(bytes);
    assert!(checked.value.is_none(), "not refused: {:?}", checked.value);
    let finding = checked.diagnostics.last().unwrap();
    (
        finding.code().as_str(),
        finding.place().unwrap().to_string(),
        finding.message(Lang::Id).to_owned(),
    )
}

/// Every cell of a book as `row,column` from zero.
pub(crate) fn cells(book: &Book) -> Vec<((u32, u32), Cell)> {
    book.sheets
        .iter()
        .flat_map(|sheet| &sheet.rows)
        .flat_map(|row| {
            row.cells
                .iter()
                .map(|(column, cell)| ((row.number, *column), cell.clone()))
        })
        .collect()
}

pub(crate) fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

pub(crate) fn number(numerator: i128, denominator: i128) -> Cell {
    Cell::Number(Exact::new(numerator, denominator))
}
