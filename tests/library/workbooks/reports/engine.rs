//! A spreadsheet engine that is not ours, and how its results differ from those that are stored.

use super::super::{formulas, sheet, sheets, text};
use calamine::Data;
use ironcalc::base::Model;
use ironcalc::base::cell::CellValue;
use ironcalc::import::load_from_xlsx_bytes;
use spbe::rubric::Rubric;

/// The column of the levels on a sheet of scores, from one.
const LEVEL: i32 = 5;

/// A workbook in the engine.
pub(super) struct Engine(Model<'static>);

impl Engine {
    pub(super) fn open(bytes: &[u8]) -> Self {
        let workbook = load_from_xlsx_bytes(bytes, "laporan", "en", "UTC").unwrap();
        Self(Model::from_workbook(workbook, "en").unwrap())
    }

    fn sheet(&self, name: &str) -> u32 {
        let sheets = self.0.get_worksheets_properties();
        let position = sheets.iter().position(|sheet| sheet.name == name);
        u32::try_from(position.unwrap()).unwrap()
    }

    /// Puts levels into the cells where the report has them; `None` empties the cell.
    pub(super) fn type_levels(&mut self, name: &str, rubric: &Rubric, levels: &[Option<i128>]) {
        let sheet = self.sheet(name);
        for (indicator, level) in rubric.indicators.iter().zip(levels) {
            let is_own = |row: &i32| {
                let id = self.0.get_cell_value_by_index(sheet, *row, 2).unwrap();
                id == CellValue::String(indicator.id.clone())
            };
            let row = (1..500).find(is_own).unwrap();
            let typed = level.map(|level| level.to_string()).unwrap_or_default();
            self.0.set_user_input(sheet, row, LEVEL, typed).unwrap();
        }
    }

    pub(super) fn compute(&mut self) {
        self.0.evaluate();
    }

    /// What a cell holds now; row and column from zero.
    pub(super) fn value(&self, name: &str, row: u32, column: u32) -> CellValue {
        let (row, column) = (i32::try_from(row).unwrap(), i32::try_from(column).unwrap());
        let sheet = self.sheet(name);
        self.0
            .get_cell_value_by_index(sheet, row + 1, column + 1)
            .unwrap()
    }
}

/// The cells with a formula whose result is another than the one stored in a file.
pub(super) fn differences(engine: &Engine, stored: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut count = 0;
    for (name, _) in sheets(stored) {
        let (formulas, values) = (formulas(stored, &name), sheet(stored, &name));
        let Some(start) = formulas.start() else {
            continue;
        };
        for (row, column, formula) in formulas.used_cells() {
            let row = start.0 + u32::try_from(row).unwrap();
            let column = start.1 + u32::try_from(column).unwrap();
            count += 1;
            let ours = values.get_value((row, column));
            let theirs = engine.value(&name, row, column);
            let same = match (ours, &theirs) {
                (Some(Data::Float(ours)), CellValue::Number(theirs)) => {
                    (ours - theirs).abs() < 1e-9
                }
                (_, CellValue::String(theirs)) => text(&values, row, column) == *theirs,
                _ => false,
            };
            if !same {
                let place = spbe::place::column_letters(column);
                found.push(format!(
                    "{name}!{place}{}: stored {ours:?}, computed {theirs:?} by {formula}",
                    row + 1
                ));
            }
        }
    }
    assert!(count > 40, "a report is full of formulas, not {count}");
    found
}
