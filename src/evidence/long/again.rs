//! Where another table begins below a long one: another header, or the labels of another agency or
//! year.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Long;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::units;
use crate::evidence::Reading;
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::columns::{Column, Role, role_of};
use crate::evidence::identity::Identity;
use crate::evidence::level::read_level;
use crate::words::fold;

/// Whether rows belong to another table, which has begun among them.
#[derive(Debug, Default)]
pub(super) struct Astray {
    header: bool,
    agency: bool,
    year: bool,
}

impl Astray {
    /// Whether a row is another's.
    pub(super) fn is(&self) -> bool {
        self.header || self.agency || self.year
    }

    /// Looks whether another table begins in a row, or the own goes on, and tells of another.
    pub(super) fn look(
        &mut self,
        long: &Long,
        sheet: &Sheet,
        row: &Row,
        identity: &Identity,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        // Nearly every row is an indicator, and tells so by its first digit.
        let numbered = match row.cell(long.key.index) {
            Some(Cell::Text(text)) => text
                .trim_start()
                .starts_with(|one: char| one.is_ascii_digit()),
            Some(_) => true,
            None => false,
        };
        if numbered {
            return;
        }
        if let Some(same) = long.header_again(row) {
            self.header = !same;
            if !same {
                diagnostics.push(long.other_header(sheet, row));
            }
            return;
        }
        // Where a column tells whose a row is, labels do not.
        if long
            .columns
            .iter()
            .any(|column| column.role == Role::Agency)
        {
            return;
        }
        let Some(found) = Identity::labelled(sheet, row) else {
            return;
        };
        if let (Some(found), Some(known)) = (&found.agency, &identity.agency) {
            self.agency = fold(&found.value) != fold(&known.value);
            if self.agency {
                let finding = units::other_block(&found.value, &known.value);
                let here = units::named_here(&known.value);
                let finding = finding.at(found.place.clone());
                diagnostics.push(finding.label(known.place.clone(), here));
            }
        }
        let told = long.has_headed_years()
            || long
                .columns
                .iter()
                .any(|column| column.role == Role::YearOf);
        if let (Some(found), Some(known)) = (&found.year, identity.year.as_ref().filter(|_| !told))
        {
            self.year = found.value != known.value;
            if self.year {
                let finding = units::other_block(found.value, known.value);
                let here = units::named_here(known.value);
                let finding = finding.at(found.place.clone());
                diagnostics.push(finding.label(known.place.clone(), here));
            }
        }
    }
}

impl Long {
    /// Whether a row is a header that says the same as that of the table, as tables have on every
    /// page, or another; `None` if it is none.
    pub(crate) fn header_again(&self, row: &Row) -> Option<bool> {
        let (key, cells) = (row.cell(self.key.index)?, row.cells.len());
        let level = |at: u32| {
            let reading = read_level(row.cell(at));
            matches!(reading, Reading::Value(..) | Reading::Range(..))
        };
        if cells < 2 || self.levels.iter().any(|one| level(one.column.index)) {
            return None;
        }
        let is_key = role_of(key).is_some_and(Role::is_key);
        // Whose a row is stands there in a row of answers.
        let mut agency = self.columns.iter().filter(|one| one.role == Role::Agency);
        let headed = agency.all(|one| row.cell(one.index).and_then(role_of).is_some());
        (is_key && headed).then(|| self.columns.iter().all(|column| self.agrees(row, column)))
    }

    /// Whether a header below that of the table says the same about a column.
    fn agrees(&self, row: &Row, column: &Column) -> bool {
        let role = column.role;
        let (here, above) = (row.cell(column.index), self.top.cell(column.index));
        let counts = role.is_level() || role.is_key();
        let (Some(here), Some(above)) = (here, above) else {
            // What stands below a group has nothing of its own there.
            return !role.is_level() || here.is_none() == above.is_none();
        };
        let (words, own) = (fold(&here.shown()), fold(&above.shown()));
        let alike = match (role_of(here), role) {
            (Some(Role::Level { .. }), Role::Level { .. }) => true,
            (Some(found), role) => found == role || (found.is_key() && role.is_key()),
            // `Indikator Domain Layanan`, or other words for what is no number.
            (None, role) => !counts || (role.is_key() && words.starts_with(&own)),
        };
        words == own || alike
    }

    /// The finding about a header that says something else than the table's.
    pub(crate) fn other_header(&self, sheet: &Sheet, row: &Row) -> Diagnostic {
        let shown = |row: &Row| {
            let cells = row.cells.iter().take(SHOWN);
            let cells: Vec<String> = cells.map(|(_, cell)| cell.shown()).collect();
            cells.join(" | ")
        };
        let finding = units::other_header(shown(row), shown(&self.top));
        let above = sheet.row_place(self.header);
        finding
            .at(sheet.row_place(row.number))
            .label(above, units::header_here())
    }
}

/// Cells of a header that are shown.
const SHOWN: usize = 8;
