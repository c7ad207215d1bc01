//! The wide layout: one row per agency and year, one column per indicator.

use super::book::{Row, Sheet};
use super::columns::{Column, Role};
use super::identity::{Identity, read_year};
use super::level::read_level;
use super::{Answer, Entry, Evidence, Located, Source, Stage};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::words::fold;

/// Whether a header is that of a wide table: numbered columns and an agency or a year.
pub(super) fn is_wide(columns: &[Column]) -> bool {
    let numbered = columns
        .iter()
        .filter(|column| matches!(column.role, Role::Numbered(_)));
    let owner = columns
        .iter()
        .any(|column| matches!(column.role, Role::Agency | Role::YearOf));
    owner && numbered.count() >= 2
}

/// Reads every row below the header as one assessment.
pub(super) fn read_wide(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    rows: &[Row],
    source: &Source,
    identity: &Identity,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Evidence> {
    let mut found = Vec::new();
    for row in rows {
        let text = |role: Role| {
            let column = columns.iter().find(|column| column.role == role)?;
            let value = row.cell(column.index)?.shown();
            let place = sheet.place(row.number, column.index, Some(&column.header));
            (!fold(&value).is_empty()).then_some(Located { value, place })
        };
        let agency = text(Role::Agency).or_else(|| identity.agency.clone());
        let year = match text(Role::YearOf) {
            Some(written) => {
                let year = read_year(&written.value);
                if year.is_none() {
                    let header = fold(&written.value).starts_with("tahun");
                    if !header {
                        diagnostics.push(finding::not_a_year(&written.value).at(written.place));
                    }
                    continue;
                }
                year.map(|value| Located {
                    value,
                    place: written.place,
                })
            }
            None => identity.year.clone(),
        };
        let entries = columns
            .iter()
            .filter_map(|column| {
                let Role::Numbered(number) = column.role else {
                    return None;
                };
                let place = sheet.place(row.number, column.index, Some(&column.header));
                let reading = read_level(row.cell(column.index));
                Some(Entry {
                    indicator: Located {
                        value: number.to_string(),
                        place: sheet.place(header.number, column.index, Some(&column.header)),
                    },
                    name: None,
                    answers: vec![(Stage::Akhir, Answer { reading, place })],
                    explanation: None,
                    evidence: None,
                    link: None,
                    unit: text(Role::Unit),
                    note: text(Role::Note),
                })
            })
            .collect();
        found.push(Evidence {
            source: source.clone(),
            place: sheet.row_place(row.number),
            agency,
            year,
            rubric: identity.rubric.clone(),
            entries,
            documents: Vec::new(),
        });
    }
    found
}
