//! Rows of a workbook → the tree that a rubric file is read into.

use super::fields::put_fields;
use super::mapping::Mapping;
use super::nodes::put_nodes;
use super::references::{check_owners, known};
use super::table::{Record, Table};
use crate::diagnostic::Diagnostic;
use crate::place::Place;
use crate::rubric::sheets::{self, Sheet};
use crate::rubric::yaml::{Key, Tree};

/// The tree of a rubric. What has no place in it is reported.
pub(super) fn build(tables: &[Table], place: &Place, diagnostics: &mut Vec<Diagnostic>) -> Tree {
    let tables = Tables(tables);
    let mut root = Mapping::at(place);
    put_fields(&mut root, &tables, diagnostics);
    put_rows(
        &mut root,
        &tables,
        "sources",
        &sheets::SOURCES,
        &["part", "source", "confidence"],
    );
    put_rows(
        &mut root,
        &tables,
        "open_points",
        &sheets::OPEN_POINTS,
        &["name", "en"],
    );
    let band = ["name", "en", "from", "below", "to"];
    put_rows(&mut root, &tables, "bands", &sheets::BANDS, &band);
    put_rows(
        &mut root,
        &tables,
        "kinds",
        &sheets::KINDS,
        &["id", "name", "en"],
    );
    put_capabilities(&mut root, &tables, diagnostics);
    check_owners(&tables, diagnostics);
    put_nodes(&mut root, &tables, diagnostics);
    root.tree()
}

/// The tables by the sheets they come from.
pub(super) struct Tables<'t>(&'t [Table]);

impl<'t> Tables<'t> {
    pub(super) fn of(&self, sheet: &Sheet) -> &'t [Record] {
        let position = sheets::ALL.iter().position(|one| one.name == sheet.name);
        let table = position.and_then(|position| self.0.get(position));
        table.map_or(&[], |table| &table.rows)
    }
}

/// Every row of a sheet as an entry of a list.
fn put_rows(root: &mut Mapping, tables: &Tables<'_>, key: &str, sheet: &Sheet, keys: &[&str]) {
    let rows = tables.of(sheet).iter().map(|record| {
        let mut entry = Mapping::at(&record.place);
        entry.put_all(record, keys);
        entry.tree()
    });
    root.put_list(key, rows.collect());
}

fn put_capabilities(root: &mut Mapping, tables: &Tables<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let rows = tables.of(&sheets::CAPABILITIES);
    let names = tables.of(&sheets::LEVELS);
    for record in names {
        known(
            record,
            "capability",
            &sheets::CAPABILITIES,
            rows,
            diagnostics,
        );
    }
    let capabilities = rows.iter().map(|record| {
        let mut capability = Mapping::at(&record.place);
        capability.put_all(record, &["id", "name", "en"]);
        let id = record.get("id").map(|field| field.text.as_str());
        let own = names
            .iter()
            .filter(|one| one.get("capability").map(|field| field.text.as_str()) == id);
        let mut levels = Mapping::at(&record.place);
        for record in own {
            let mut level = Mapping::at(&record.place);
            level.put_all(record, &["name", "en", "from"]);
            if let Some(number) = record.get("level") {
                let span = number.place.clone().into();
                let name = number.text.clone().into();
                levels.entries.push((Key { name, span }, level.tree()));
            }
        }
        let levels = levels.tree();
        capability.put("levels", levels);
        capability.tree()
    });
    root.put_list("capabilities", capabilities.collect());
}
