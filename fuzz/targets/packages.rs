//! Packages made anew around changed parts. A fuzzer that changes a package itself changes its
//! checksums, too, and hardly ever gets past them.

use crate::tables;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Between the parts of one input.
pub(crate) const BETWEEN: u8 = 0x1e;

const WORKBOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Penilaian" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const STRINGS: &str = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>"#;
const STYLES: &str =
    r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

/// An Excel workbook: its sheet, and where there are any its shared strings, list of sheets,
/// formats and relations.
pub(crate) fn workbook(bytes: &[u8]) {
    tables::read(&workbook_of(bytes));
}

pub(crate) fn workbook_of(bytes: &[u8]) -> Vec<u8> {
    let mut parts = bytes.split(|byte| *byte == BETWEEN);
    let sheet = parts.next().unwrap_or_default();
    let mut or = |usual: &'static str| parts.next().unwrap_or(usual.as_bytes());
    let strings = or(STRINGS);
    let workbook = or(WORKBOOK);
    let styles = or(STYLES);
    let relations = or(RELATIONS);
    package(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
        ("xl/styles.xml", styles),
    ])
}

/// An `OpenDocument` spreadsheet: its content, and where there is one its settings.
pub(crate) fn opendocument(bytes: &[u8]) {
    let mut parts = bytes.split(|byte| *byte == BETWEEN);
    let content = parts.next().unwrap_or_default();
    let settings = parts.next().unwrap_or_default();
    tables::read(&package(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content),
        ("settings.xml", settings),
    ]));
}

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, options).expect("a part begins");
        writer.write_all(content).expect("memory takes it");
    }
    writer.finish().expect("the package ends").into_inner()
}
