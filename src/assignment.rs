//! Who answers which indicator: the file of owners, `pengampu.csv`.

use crate::diagnostic::{Checked, Diagnostic, catalogue::documents as finding};
use crate::evidence::book::{Book, Cell, Row, Sheet};
use crate::evidence::columns::{Role, role_of};
use crate::ladder::find;
use crate::place::Place;
use crate::rubric::Rubric;
use crate::words::fold;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The header of an assignment file may stand in any of its first rows.
const HEADER_ROWS: u32 = 40;

/// Headers of the column of units that help the owner.
const HELPERS: &[&str] = &[
    "pendukung",
    "opd pendukung",
    "perangkat daerah pendukung",
    "unit pendukung",
    "supporting unit",
    "supporting units",
    "support",
];

/// The units that answer each indicator of a rubric.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// One for each of [`Rubric::indicators`], in their order.
    rows: Vec<Assigned>,
}

/// The units of one indicator.
#[derive(Clone, Debug, Default)]
struct Assigned {
    owner: Option<(String, Place)>,
    helpers: Vec<String>,
}

impl Assignment {
    /// Reads the columns `indikator`, `perangkat daerah` (the owner) and, where there is one,
    /// `pendukung`, from a text table or the first sheet of a book that has them.
    #[must_use]
    pub fn read(book: &Book, rubric: &Rubric) -> Checked<Self> {
        let Some(table) = book.sheets.iter().find_map(find_table) else {
            let place = book.sheets.first().map(Sheet::whole);
            let place = place.unwrap_or_else(|| Place::file(Arc::clone(&book.name)));
            return Checked::failed(finding::no_assignments().at(place));
        };
        let mut diagnostics = Vec::new();
        let mut rows = vec![Assigned::default(); rubric.indicators.len()];
        for row in &table.sheet.rows[table.body..] {
            let Some(indicator) = text(row, table.indicator) else {
                continue;
            };
            let place = |column| table.sheet.place(row.number, column, None);
            let Some(index) = find(&indicator, rubric).0 else {
                let count = rubric.indicators.len();
                let finding = finding::assigned_indicator_unknown(&indicator, count, &rubric.id);
                diagnostics.push(finding.at(place(table.indicator)));
                continue;
            };
            let Some(assigned) = rows.get_mut(index) else {
                continue;
            };
            if let Some(owner) = text(row, table.owner) {
                take_owner(
                    assigned,
                    owner,
                    place(table.owner),
                    index + 1,
                    &mut diagnostics,
                );
            }
            let helpers = table.helpers.and_then(|column| text(row, column));
            let helpers = helpers.unwrap_or_default();
            let helpers = helpers.split([';', ',', '\n']).map(str::trim);
            let helpers = helpers.filter(|name| !fold(name).is_empty());
            assigned.helpers.extend(helpers.map(str::to_owned));
        }
        Checked {
            value: Some(Self { rows }),
            diagnostics,
        }
    }

    /// The owner (pengampu) of an indicator, by its position.
    #[must_use]
    pub fn owner(&self, indicator: usize) -> Option<&str> {
        let owner = self.rows.get(indicator)?.owner.as_ref()?;
        Some(&owner.0)
    }

    /// Every unit that owns or helps with an indicator, in the order of the indicators.
    #[must_use]
    pub fn units(&self) -> Vec<&str> {
        let mut units: Vec<&str> = Vec::new();
        for assigned in &self.rows {
            let owner = assigned.owner.iter().map(|(name, _)| name.as_str());
            for unit in owner.chain(assigned.helpers.iter().map(String::as_str)) {
                if !units.iter().any(|known| fold(known) == fold(unit)) {
                    units.push(unit);
                }
            }
        }
        units
    }

    /// The positions of the indicators that a unit owns or helps with, and the unit's name as the
    /// file writes it; `None` for a unit the file does not name.
    #[must_use]
    pub fn of_unit(&self, unit: &str) -> Option<(&str, BTreeSet<usize>)> {
        let wanted = fold(unit);
        let name = self.units().into_iter().find(|name| fold(name) == wanted)?;
        let own = |assigned: &Assigned| {
            let owner = assigned.owner.iter().map(|(name, _)| name.as_str());
            let mut all = owner.chain(assigned.helpers.iter().map(String::as_str));
            all.any(|name| fold(name) == wanted)
        };
        let rows = self.rows.iter().enumerate();
        let own = rows.filter(|(_, assigned)| own(assigned));
        Some((name, own.map(|(index, _)| index).collect()))
    }
}

/// Which of two owners answers is not ours to guess; the first stands, and the finding is an
/// error.
fn take_owner(
    assigned: &mut Assigned,
    owner: String,
    place: Place,
    number: usize,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match &assigned.owner {
        Some((first, at)) if fold(first) != fold(&owner) => diagnostics.push(
            finding::two_owners(number, first, &owner)
                .at(place)
                .label(at.clone(), finding::first_document_here()),
        ),
        Some(_) => {}
        None => assigned.owner = Some((owner, place)),
    }
}

/// A sheet with a header and the columns that matter.
struct Table<'b> {
    sheet: &'b Sheet,
    body: usize,
    indicator: u32,
    owner: u32,
    helpers: Option<u32>,
}

fn find_table(sheet: &Sheet) -> Option<Table<'_>> {
    let rows = sheet.rows.iter().enumerate();
    let mut rows = rows.take_while(|(_, row)| row.number < HEADER_ROWS);
    rows.find_map(|(position, row)| {
        let with = |wanted: &dyn Fn(&Cell) -> bool| {
            let mut cells = row.cells.iter();
            cells
                .find(|(_, cell)| wanted(cell))
                .map(|&(index, _)| index)
        };
        let of = |role: Role| with(&|cell| role_of(cell) == Some(role));
        // The surest header first: a running number may count rows instead of indicators.
        let indicator = [Role::Code, Role::Indicator, Role::Running, Role::Name];
        let indicator = indicator.into_iter().find_map(of)?;
        Some(Table {
            sheet,
            body: position + 1,
            indicator,
            owner: of(Role::Unit)?,
            helpers: with(&|cell| HELPERS.contains(&fold(&cell.shown()).as_str())),
        })
    })
}

fn text(row: &Row, column: u32) -> Option<String> {
    let shown = row.cell(column)?.shown();
    (!fold(&shown).is_empty()).then_some(shown)
}
