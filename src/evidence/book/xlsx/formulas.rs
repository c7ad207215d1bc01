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
        found.insert(record.pos, formula);
    }
    Some(found)
}
