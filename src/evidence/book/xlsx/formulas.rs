//! The formulas of a workbook as they are written, for whoever compares two of them.

use super::super::Refusal;
use super::super::gathering::Gathering;
use super::super::package::Package;
use super::{READING, Shared, guard};
use calamine::{Reader, Xlsx, XlsxFormulaMetadata, expand_shared_formula};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::catch_unwind;
use std::sync::Arc;

/// The formulas of each sheet by row and column from zero, shared ones as their cell has them.
/// Sheets that cannot be read have none.
pub(crate) type Formulas = BTreeMap<String, BTreeMap<(u32, u32), String>>;

/// Bytes of the formulas of a sheet. A report has some hundred KiB, but few bytes may say that one
/// formula stands in a million cells.
const MAX_TEXT: usize = 16 << 20;

/// The formulas of the bytes of a workbook (.xlsx); none of what is no workbook.
pub(crate) fn formulas(bytes: &[u8]) -> Formulas {
    READING.set(true);
    let found = catch_unwind(|| of_package(bytes).unwrap_or_default());
    READING.set(false);
    found.unwrap_or_default()
}

fn of_package(bytes: &[u8]) -> Result<Formulas, Refusal> {
    let file: Arc<str> = "".into();
    let gathering = Gathering::new(Arc::clone(&file));
    let mut package = Package::open(bytes, &file)?;
    guard::check(&mut package, &gathering)?;
    let Ok(mut workbook) = Xlsx::new(Cursor::new(package.bytes())) else {
        return Ok(Formulas::new());
    };
    let names = workbook.sheet_names();
    let of_each = names.into_iter().map(|name| {
        let found = of_sheet(&mut workbook, &name).unwrap_or_default();
        (name, found)
    });
    Ok(of_each.collect())
}

fn of_sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &str,
) -> Option<BTreeMap<(u32, u32), String>> {
    let mut reader = workbook.worksheet_cells_reader(sheet).ok()?;
    let mut found = BTreeMap::new();
    let mut shared = Shared::new();
    let mut text = 0_usize;
    while let Some(record) = reader.next_cell_with_formula_metadata().ok()? {
        let formula = match record.formula {
            Some(XlsxFormulaMetadata::Normal { formula }) => formula,
            Some(XlsxFormulaMetadata::Shared {
                shared_index,
                range,
                formula,
            }) => {
                let written_for = range.map_or(record.pos, |range| range.start);
                shared.insert(shared_index, (formula.clone(), written_for));
                formula
            }
            Some(XlsxFormulaMetadata::SharedDerived { shared_index }) => {
                let (formula, written_for) = shared.get(&shared_index)?;
                expand_shared_formula(formula, *written_for, record.pos).ok()?
            }
            // Of what it cannot tell, only that there is one.
            Some(_) => String::new(),
            None => continue,
        };
        text = text.saturating_add(formula.len());
        if text > MAX_TEXT {
            return None;
        }
        found.insert(record.pos, formula);
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::formulas;
    use std::fmt::Write as _;
    use std::io::{Cursor, Write as _};

    /// A workbook with one sheet of these rows.
    fn workbook(rows: &str) -> Vec<u8> {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "http://schemas.openxmlformats.org/package/2006";
        let sheet = format!("{office}/worksheet");
        let parts = [
            (
                "[Content_Types].xml",
                format!(
                    "<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
                ),
            ),
            (
                "_rels/.rels",
                format!(
                    "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/workbook.xml",
                format!(
                    "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                format!(
                    "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{sheet}\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/worksheets/sheet1.xml",
                format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
            ),
        ];
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            writer
                .start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// Rows with one formula, which the first has and the others share.
    fn shared(formula: &str, count: u32) -> Vec<u8> {
        let mut rows = format!(
            "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A{count}\" si=\"0\">{formula}</f><v>1</v></c></row>"
        );
        for row in 2..=count {
            write!(
                rows,
                "<row r=\"{row}\"><c r=\"A{row}\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>"
            )
            .unwrap();
        }
        workbook(&rows)
    }

    #[test]
    fn a_shared_formula_is_that_of_its_cell() {
        let found = formulas(&shared("B1+$C$1", 3));
        let of_sheet: Vec<&str> = found["A"].values().map(String::as_str).collect();
        assert_eq!(of_sheet, ["B1+$C$1", "B2+$C$1", "B3+$C$1"]);
    }

    #[test]
    fn few_bytes_do_not_become_many() {
        let long = "B1+".repeat(2000) + "1";
        assert!(formulas(&shared(&long, 50))["A"].len() == 50);
        assert!(formulas(&shared(&long, 5000))["A"].is_empty());
        assert!(formulas(b"PK\x03\x04 nothing").is_empty());
    }
}
