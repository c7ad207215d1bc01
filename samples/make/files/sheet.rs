//! One table in every format that is read: text, `OpenDocument`, Excel.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What a cell holds.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    Number(u16),
    /// An error value, such as `#REF!`.
    Error(&'static str),
    /// A formula without a stored result, as programs write that do not calculate.
    Formula(&'static str),
    /// A date, counted in days as Excel does.
    Date(u16),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u16> for Cell {
    fn from(number: u16) -> Self {
        Self::Number(number)
    }
}

/// Cells row by row from the top left corner.
pub(crate) type Rows = Vec<Vec<Cell>>;

/// How a text table is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dialect {
    pub(crate) separator: char,
    pub(crate) end_of_line: &'static str,
    /// Whether a byte order mark comes first, as Excel writes it.
    pub(crate) marked: bool,
}

impl Dialect {
    /// As an Excel with Indonesian settings saves CSV UTF-8.
    pub(crate) const INDONESIAN: Self = Self {
        separator: ';',
        end_of_line: "\r\n",
        marked: true,
    };
    /// As spreadsheets paste into a text editor.
    pub(crate) const TABS: Self = Self {
        separator: '\t',
        end_of_line: "\n",
        marked: false,
    };
    /// As programs export CSV.
    pub(crate) const COMMAS: Self = Self {
        separator: ',',
        end_of_line: "\n",
        marked: false,
    };
    /// Semicolons and nothing else, the easiest to read in a file that shows one mistake.
    pub(crate) const PLAIN: Self = Self {
        separator: ';',
        end_of_line: "\n",
        marked: false,
    };
}

/// A text table.
pub(crate) fn text(rows: &Rows, dialect: Dialect) -> String {
    let mut text = String::from(if dialect.marked { "\u{feff}" } else { "" });
    for row in rows {
        for (position, cell) in row.iter().enumerate() {
            if position > 0 {
                text.push(dialect.separator);
            }
            match cell {
                Cell::Text(words) if words.contains(['"', '\n', dialect.separator]) => {
                    let _ = write!(text, "\"{}\"", words.replace('"', "\"\""));
                }
                Cell::Text(words) => text.push_str(words),
                Cell::Number(number) | Cell::Date(number) => {
                    let _ = write!(text, "{number}");
                }
                Cell::Error(words) | Cell::Formula(words) => text.push_str(words),
                Cell::Empty => {}
            }
        }
        text.push_str(dialect.end_of_line);
    }
    text
}

/// A workbook of Excel with the given sheets.
pub(crate) fn xlsx(sheets: &[(&str, Rows)]) -> anyhow::Result<Vec<u8>> {
    let sheets: Vec<(&str, String)> = sheets
        .iter()
        .map(|(name, rows)| (*name, sheet_data(rows)))
        .collect();
    xlsx_of_data(&sheets)
}

/// A workbook of Excel whose sheets are given as the XML of their rows.
pub(crate) fn xlsx_of_data(sheets: &[(&str, String)]) -> anyhow::Result<Vec<u8>> {
    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut types = format!(
        r#"{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{TYPE}.styles+xml"/>"#
    );
    let mut names = String::new();
    let mut relations =
        format!(r#"<Relationship Id="rId0" Type="{OFFICE}/styles" Target="styles.xml"/>"#);
    let mut parts: Vec<(String, String)> = Vec::new();
    for (number, (name, data)) in (1..).zip(sheets) {
        let path = format!("worksheets/sheet{number}.xml");
        let _ = write!(
            types,
            r#"<Override PartName="/xl/{path}" ContentType="{TYPE}.worksheet+xml"/>"#
        );
        let _ = write!(
            names,
            r#"<sheet name="{}" sheetId="{number}" r:id="rId{number}"/>"#,
            escaped(name)
        );
        let _ = write!(
            relations,
            r#"<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="{path}"/>"#
        );
        parts.push((
            format!("xl/{path}"),
            format!(r#"{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>"#),
        ));
    }
    types.push_str("</Types>");
    let first = [
        ("[Content_Types].xml", types),
        (
            "_rels/.rels",
            format!(
                r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>"#
            ),
        ),
        // The second format of cells is the built-in date.
        (
            "xl/styles.xml",
            format!(
                r#"{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>"#
            ),
        ),
    ];
    let first = first.map(|(path, content)| (path.to_owned(), content));
    parts.splice(0..0, first);
    package(None, &parts)
}

fn sheet_data(rows: &Rows) -> String {
    let mut data = String::new();
    for (number, row) in (1..).zip(rows) {
        let _ = write!(data, r#"<row r="{number}">"#);
        for (letter, cell) in ('A'..='Z').zip(row) {
            let at = format!("{letter}{number}");
            let _ = match cell {
                Cell::Empty => Ok(()),
                Cell::Text(text) => write!(
                    data,
                    r#"<c r="{at}" t="inlineStr"><is><t>{}</t></is></c>"#,
                    escaped(text)
                ),
                Cell::Number(value) => write!(data, r#"<c r="{at}"><v>{value}</v></c>"#),
                Cell::Error(error) => write!(data, r#"<c r="{at}" t="e"><v>{error}</v></c>"#),
                Cell::Formula(formula) => {
                    write!(data, r#"<c r="{at}"><f>{}</f></c>"#, escaped(formula))
                }
                Cell::Date(days) => write!(data, r#"<c r="{at}" s="1"><v>{days}</v></c>"#),
            };
        }
        data.push_str("</row>");
    }
    data
}

/// A spreadsheet of `LibreOffice` with one sheet.
pub(crate) fn ods(name: &str, rows: &Rows) -> anyhow::Result<Vec<u8>> {
    const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
    const SPACE: &str = "urn:oasis:names:tc:opendocument:xmlns";
    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
    let mut table = String::new();
    for row in rows {
        table.push_str("<table:table-row>");
        if row.is_empty() {
            table.push_str("<table:table-cell/>");
        }
        for cell in row {
            let _ = match cell {
                Cell::Empty => write!(table, "<table:table-cell/>"),
                Cell::Number(value) | Cell::Date(value) => write!(
                    table,
                    r#"<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>"#
                ),
                Cell::Text(text) => write!(
                    table,
                    r#"<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>"#,
                    escaped(text)
                ),
                Cell::Error(text) | Cell::Formula(text) => write!(
                    table,
                    r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
                ),
            };
        }
        table.push_str("</table:table-row>");
    }
    let content = format!(
        r#"{HEAD}<office:document-content xmlns:office="{SPACE}:office:1.0" xmlns:table="{SPACE}:table:1.0" xmlns:text="{SPACE}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="{}">{table}</table:table></office:spreadsheet></office:body></office:document-content>"#,
        escaped(name)
    );
    let manifest = format!(
        r#"{HEAD}<manifest:manifest xmlns:manifest="{SPACE}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#
    );
    let parts = [
        ("content.xml".to_owned(), content),
        ("META-INF/manifest.xml".to_owned(), manifest),
    ];
    package(Some(MIMETYPE), &parts)
}

/// A zip package. A media type comes first and unpacked, as `OpenDocument` wants it.
fn package(mimetype: Option<&str>, parts: &[(String, String)]) -> anyhow::Result<Vec<u8>> {
    // Never the clock.
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .compression_level(Some(9));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    if let Some(mimetype) = mimetype {
        let stored = options.compression_method(CompressionMethod::Stored);
        zip.start_file("mimetype", stored.compression_level(None))?;
        zip.write_all(mimetype.as_bytes())?;
    }
    for (path, content) in parts {
        zip.start_file(path, options)?;
        zip.write_all(content.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
