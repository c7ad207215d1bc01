//! Cells that name a row of another sheet.

use super::table::Record;
use super::tree::Tables;
use crate::diagnostic::{Diagnostic, catalogue::rubric_books as finding, closest};
use crate::rubric::sheets::{self, INDICATORS, Sheet};

/// Reports a cell whose id is not on the sheet that it refers to.
pub(super) fn known(
    record: &Record,
    key: &str,
    sheet: &Sheet,
    rows: &[Record],
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let Some(field) = record.get(key) else {
        return false;
    };
    let ids = || {
        rows.iter()
            .filter_map(|row| Some(row.get("id").or(row.get("indicator"))?.text.as_str()))
    };
    if ids().any(|id| id == field.text) {
        return true;
    }
    let unknown = match closest(&field.text, ids()) {
        Some(meant) => finding::not_on_sheet_like(&field.text, sheet.name, meant),
        None => finding::not_on_sheet(&field.text, sheet.name),
    };
    diagnostics.push(unknown.at(field.place.clone()));
    false
}

/// What belongs to an indicator names one that is there, and only once.
pub(super) fn check_owners(tables: &Tables<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let indicators = tables.of(&INDICATORS);
    for sheet in [&sheets::EXTERNAL, &sheets::SCORES] {
        let rows = tables.of(sheet);
        for (position, record) in rows.iter().enumerate() {
            known(record, "indicator", &INDICATORS, indicators, diagnostics);
            let Some(field) = record.get("indicator") else {
                continue;
            };
            let same = |one: &Record| one.get("indicator").is_some_and(|id| id.text == field.text);
            if rows.iter().take(position).any(same) {
                let finding = finding::twice_in_workbook(&field.text);
                diagnostics.push(finding.at(field.place.clone()));
            }
        }
    }
    let external = tables.of(&sheets::EXTERNAL);
    for record in tables.of(&sheets::POINTS) {
        known(
            record,
            "indicator",
            &sheets::EXTERNAL,
            external,
            diagnostics,
        );
    }
}
