//! Who owns which indicator: `pengampu.csv`, in any form a book may have.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::listed::indicators;
use crate::diagnostic::{Checked, Diagnostic, catalogue::units as finding};
use crate::evidence::book::{Book, Cell, Row, Sheet, read};
use crate::evidence::columns::{Column, Role, read_header};
use crate::evidence::{Located, Source};
use crate::lang::List;
use crate::place::Place;
use crate::rubric::Rubric;
use crate::words::{fold, units_in};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// A header may stand in any of the first rows of its sheet.
const HEADER_ROWS: u32 = 40;

/// The list of owners (pengampu) as it is written, before it is known for which rubric.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// The file it was read from.
    pub source: Source,
    /// The file as a whole, for findings about all of it.
    pub place: Place,
    /// What is assigned, and to whom, row by row.
    pub rows: Vec<Assigned>,
}

/// One row: one or more indicators and their unit.
#[derive(Clone, Debug)]
pub struct Assigned {
    /// The indicators as written: `3`, `1, 2, 5`, `1 s.d. 5`, `1-5`, or a name.
    pub indicators: Located<String>,
    /// The unit (perangkat daerah) as written.
    pub unit: Located<String>,
    /// The units that help it (pendukung), where the list has a column for them.
    pub helpers: Option<Located<String>>,
}

/// The owners of each indicator of a rubric.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    /// The units in the order of the list, each with the place that first names it.
    pub units: Vec<Located<String>>,
    /// For each of [`Rubric::indicators`] the positions of its owners in [`Owners::units`].
    pub of: Vec<Vec<usize>>,
    /// For each indicator the names of the units that help (pendukung); they decide nothing.
    pub helpers: Vec<Vec<String>>,
}

impl Assignment {
    /// Reads the list of owners from a book: a header with `indikator` and `perangkat daerah` (or
    /// `opd`, `pengampu`, `unit`), then a row for each indicator. `path` is the path as given.
    #[must_use]
    pub fn read(book: &Book, path: &str) -> Checked<Self> {
        let place = Place::file(Arc::clone(&book.name));
        let tables = book.sheets.iter().filter_map(find_table);
        // Of several sheets the first visible one is meant.
        let Some(table) = tables.min_by_key(|table| table.sheet.hidden) else {
            return Checked::failed(finding::no_assignment().at(place));
        };
        let Table { sheet, keys, .. } = &table;
        let mut diagnostics = Vec::new();
        let mut rows = Vec::new();
        let mut without_unit = Vec::new();
        for row in table.below {
            let column = keys.iter().find(|key| text(sheet, row, key).is_some());
            let key = column.and_then(|key| text(sheet, row, key));
            if let (Some(key), Some(column)) = (&key, column)
                && is_list_made_a_number(row, column)
            {
                let written = key.value.replace('.', ",");
                diagnostics.push(finding::assigned_decimal(written).at(key.place.clone()));
                continue;
            }
            match (key, text(sheet, row, &table.unit)) {
                (Some(indicators), Some(unit)) => rows.push(Assigned {
                    indicators,
                    unit,
                    helpers: table.helpers.as_ref().and_then(|one| text(sheet, row, one)),
                }),
                (Some(written), None) => without_unit.push(written),
                (None, _) => {}
            }
        }
        diagnostics.extend(to_nobody(without_unit));
        let source = Source {
            path: path.into(),
            sha256: book.sha256.clone(),
            mapping: None,
        };
        let value = Some(Self {
            source,
            place,
            rows,
        });
        Checked { value, diagnostics }
    }

    /// The finding that a file in a folder of books is a list of owners, if it is one.
    #[must_use]
    pub fn passed_over(path: &Path, name: &Arc<str>) -> Option<Diagnostic> {
        let book = read(path, Arc::clone(name)).value?;
        book.sheets.iter().find_map(find_table)?;
        Some(finding::assignment_passed_over().at(Place::file(Arc::clone(name))))
    }

    /// The owners of a rubric's indicators. What is not understood is reported and left out.
    #[must_use]
    pub fn owners(&self, rubric: &Rubric) -> Checked<Owners> {
        let mut diagnostics = Vec::new();
        let mut owners = Owners {
            units: Vec::new(),
            of: vec![Vec::new(); rubric.indicators.len()],
            helpers: vec![Vec::new(); rubric.indicators.len()],
        };
        for row in &self.rows {
            let indicators = indicators(row, rubric, &mut diagnostics);
            let helpers = row.helpers.iter();
            for name in helpers.flat_map(|cell| units_in(&cell.value)) {
                for &indicator in &indicators {
                    if let Some(of) = owners.helpers.get_mut(indicator) {
                        of.push(name.to_owned());
                    }
                }
            }
            for name in units_in(&row.unit.value) {
                let unit = owners.position(name).unwrap_or_else(|| {
                    owners.units.push(Located {
                        value: name.to_owned(),
                        place: row.unit.place.clone(),
                    });
                    owners.units.len() - 1
                });
                for &indicator in &indicators {
                    if let Some(of) = owners.of.get_mut(indicator)
                        && !of.contains(&unit)
                    {
                        of.push(unit);
                    }
                }
            }
        }
        self.remark(&owners, rubric, &mut diagnostics);
        Checked {
            value: Some(owners),
            diagnostics,
        }
    }

    fn remark(&self, owners: &Owners, rubric: &Rubric, diagnostics: &mut Vec<Diagnostic>) {
        for (indicator, of) in rubric.indicators.iter().zip(&owners.of) {
            if of.len() > 1 {
                let names = of.iter().filter_map(|&unit| owners.units.get(unit));
                let names: Vec<&str> = names.map(|unit| unit.value.as_str()).collect();
                let finding = finding::several_owners(&indicator.id, List(names));
                diagnostics.push(finding.at(self.place.clone()));
            }
        }
        let without = owners.of.iter().enumerate();
        let without = without.filter(|(_, of)| of.is_empty());
        let without: Vec<usize> = without.map(|(indicator, _)| indicator).collect();
        if !without.is_empty() {
            let finding = finding::without_owner(without.len(), rubric.in_runs(&without));
            diagnostics.push(finding.at(self.place.clone()));
        }
    }
}

impl Owners {
    /// The position of a unit, by its name as people read it.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        let wanted = fold(name);
        self.units
            .iter()
            .position(|unit| fold(&unit.value) == wanted)
    }

    /// The names of the owners of an indicator.
    pub fn names(&self, indicator: usize) -> impl Iterator<Item = &str> {
        let of = self.of.get(indicator).into_iter().flatten();
        of.filter_map(|&unit| Some(self.units.get(unit)?.value.as_str()))
    }

    /// The indicators that a unit owns or helps with, and its name as the list writes it; `None`
    /// for a unit that the list does not name.
    #[must_use]
    pub fn of_unit(&self, name: &str) -> Option<(&str, BTreeSet<usize>)> {
        let wanted = fold(name);
        let owner = self.position(name);
        let helpers = self.helpers.iter().enumerate();
        let helping = helpers.flat_map(|(index, names)| {
            let own = names.iter().filter(|name| fold(name) == wanted);
            own.map(move |name| (index, name.as_str()))
        });
        let helping: Vec<(usize, &str)> = helping.collect();
        let written = owner.and_then(|unit| self.units.get(unit));
        let written = written.map(|unit| unit.value.as_str());
        let written = written.or_else(|| helping.first().map(|(_, name)| *name))?;
        let mut indicators: BTreeSet<usize> = helping.into_iter().map(|(index, _)| index).collect();
        indicators.extend(owner.into_iter().flat_map(|unit| self.owned(unit)));
        Some((written, indicators))
    }

    /// The names of all units, owners first.
    #[must_use]
    pub fn all_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.units.iter().map(|unit| unit.value.as_str()).collect();
        for name in self.helpers.iter().flatten() {
            if !names.iter().any(|known| fold(known) == fold(name)) {
                names.push(name);
            }
        }
        names
    }

    /// The indicators that a unit owns, by their position.
    pub fn owned(&self, unit: usize) -> impl Iterator<Item = usize> {
        let owned = self.of.iter().enumerate();
        owned.filter_map(move |(indicator, of)| of.contains(&unit).then_some(indicator))
    }
}

/// Rows without a unit are named one by one as long as they are few; a list that was only begun has
/// dozens, of which the first is named.
const FEW: usize = 5;

fn to_nobody(rows: Vec<Located<String>>) -> Vec<Diagnostic> {
    match &rows[..] {
        [first, ..] if rows.len() > FEW => {
            let finding = finding::many_assigned_to_nobody(rows.len(), &first.value);
            vec![finding.at(first.place.clone())]
        }
        _ => {
            let each = rows.into_iter();
            let each = each.map(|row| finding::assigned_to_nobody(&row.value).at(row.place));
            each.collect()
        }
    }
}

/// Headers of the column of units that help the owner.
const HELPERS: &[&str] = &[
    "pendukung",
    "opd pendukung",
    "perangkat daerah pendukung",
    "unit pendukung",
    "supporting unit",
    "supporting units",
];

/// A sheet with a header, the rows below it, and the columns that tell indicator and unit.
struct Table<'b> {
    sheet: &'b Sheet,
    below: &'b [Row],
    keys: Vec<Column>,
    unit: Column,
    helpers: Option<Column>,
}

fn find_table(sheet: &Sheet) -> Option<Table<'_>> {
    let rows = sheet.rows.iter().enumerate();
    let mut rows = rows.take_while(|(_, row)| row.number < HEADER_ROWS);
    rows.find_map(|(position, row)| {
        let columns = read_header(row);
        let unit = columns.iter().find(|column| column.role == Role::Unit)?;
        // The surest first; a row without a number may still have a name.
        let keys: Vec<Column> = [Role::Code, Role::Indicator, Role::Running, Role::Name]
            .into_iter()
            .flat_map(|role| columns.iter().filter(move |column| column.role == role))
            .cloned()
            .collect();
        let helpers = row.cells.iter().find_map(|(index, cell)| {
            let header = cell.shown();
            HELPERS.contains(&fold(&header).as_str()).then(|| Column {
                index: *index,
                header: header.into(),
                role: Role::Unit,
            })
        });
        (!keys.is_empty()).then(|| Table {
            sheet,
            below: sheet.rows.get(position + 1..).unwrap_or_default(),
            keys,
            unit: unit.clone(),
            helpers,
        })
    })
}

/// Whether a cell is a number such as `1.2`, which is what a spreadsheet makes of the list `1,2`.
/// In a column of codes it is the second indicator of the first aspect.
fn is_list_made_a_number(row: &Row, column: &Column) -> bool {
    let Some(Cell::Number(number)) = row.cell(column.index) else {
        return false;
    };
    column.role != Role::Code && !number.is_whole()
}

fn text(sheet: &Sheet, row: &Row, column: &Column) -> Option<Located<String>> {
    let value = row.cell(column.index)?.shown();
    let place = sheet.place(row.number, column.index, Some(&column.header));
    (!fold(&value).is_empty()).then_some(Located { value, place })
}
