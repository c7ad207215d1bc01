//! What a person says about a table that is not recognised: which column holds what.

mod column;
mod file;
mod fit;

pub(super) use fit::tables;

use super::Located;
use super::book::Cell;
use super::columns::{Role, field_names, role_of};
use crate::diagnostic::{Checked, Diagnostic, catalogue::mapping as finding, closest, has_errors};
use crate::place::Place;
use std::path::Path;

/// Which sheet and row a table stands in and which of its columns holds what, where the headers
/// do not say so themselves.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    /// The sheet, by its name or its position from one.
    sheet: Option<Located<String>>,
    /// The row of the header, from one as spreadsheets count.
    header: Option<Located<u32>>,
    columns: Vec<Assigned>,
}

/// A field and the column that is to hold it.
#[derive(Clone, Debug)]
struct Assigned {
    field: String,
    role: Role,
    /// Letters, or the text of a header.
    column: String,
    /// Where the user says so.
    place: Place,
}

impl Assigned {
    /// Whether both are columns of the same thing; a level is a level whatever it is called.
    fn same_as(&self, other: &Self) -> bool {
        let level = |role: Role| matches!(role, Role::Level { .. });
        self.role == other.role || level(self.role) && level(other.role)
    }
}

impl Mapping {
    /// What the options `--map`, `--sheet` and `--header` say; `None` where there are none.
    ///
    /// A value of `--map` gives columns to fields, `indikator=B,tingkat=D`, or is the path of a
    /// file that does. Options count more than such a file.
    #[must_use]
    pub fn from_options(
        map: &[String],
        sheet: Option<&str>,
        header: Option<u32>,
    ) -> Checked<Option<Self>> {
        let mut diagnostics = Vec::new();
        let mut mapping = Self::default();
        let (written, files): (Vec<&String>, _) = map.iter().partition(|one| one.contains('='));
        for path in files {
            let read = file::read(Path::new(path));
            diagnostics.extend(read.diagnostics);
            mapping.take(read.value.unwrap_or_default());
        }
        let place = || Place::file("--map");
        let mut options = Self::default();
        for text in written {
            for (field, column) in assignments(text) {
                options.assign(&field, &column, place(), &mut diagnostics);
            }
        }
        let located = |value: &str| Located {
            value: value.to_owned(),
            place: Place::file("--sheet"),
        };
        options.sheet = sheet.map(located);
        options.header = header.map(|value| Located {
            value,
            place: Place::file("--header"),
        });
        mapping.take(options);
        let said = !map.is_empty() || mapping.sheet.is_some() || mapping.header.is_some();
        let value = (!has_errors(&diagnostics)).then(|| said.then_some(mapping));
        Checked { value, diagnostics }
    }

    /// Whether it names the sheet, so that it is meant for a file however that is recognised.
    #[must_use]
    pub fn names_sheet(&self) -> bool {
        self.sheet.is_some()
    }

    /// Takes up what another mapping says, in place of what this one says about the same.
    fn take(&mut self, other: Self) {
        self.sheet = other.sheet.or_else(|| self.sheet.take());
        self.header = other.header.or_else(|| self.header.take());
        for one in other.columns {
            self.columns.retain(|known| !known.same_as(&one));
            self.columns.push(one);
        }
    }

    fn assign(
        &mut self,
        field: &str,
        column: &str,
        place: Place,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let (field, column) = (field.trim(), column.trim());
        if field.is_empty() || column.is_empty() {
            let written = format!("{field}={column}");
            diagnostics.push(finding::not_an_assignment(written).at(place));
            return;
        }
        let Some(role) = role_of(&Cell::Text(field.to_owned())) else {
            let hint = closest(field, field_names())
                .map_or_else(finding::check_spelling, finding::perhaps);
            diagnostics.push(finding::not_a_field(field, hint).at(place));
            return;
        };
        let one = Assigned {
            field: field.to_owned(),
            role,
            column: column.to_owned(),
            place,
        };
        match self.columns.iter().find(|known| known.same_as(&one)) {
            Some(known) => diagnostics.push(
                finding::field_twice(&known.field, field)
                    .at(one.place)
                    .label(known.place.clone(), finding::mapped_here()),
            ),
            None => self.columns.push(one),
        }
    }

    /// The finding at its place in the book, and where the user names what it is about.
    fn placed(
        diagnostic: Diagnostic,
        place: impl Into<Option<Place>>,
        named: &Place,
    ) -> Diagnostic {
        diagnostic
            .at(place)
            .label(named.clone(), finding::mapped_here())
    }
}

/// `indikator=B,tingkat=D` → its pairs. A comma without a field behind it is part of a header.
fn assignments(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for part in text.split(',') {
        match (part.split_once('='), pairs.last_mut()) {
            (Some((field, column)), _) => pairs.push((field.to_owned(), column.to_owned())),
            (None, Some((_, column))) => {
                column.push(',');
                column.push_str(part);
            }
            (None, None) => pairs.push((part.to_owned(), String::new())),
        }
    }
    pairs
}
