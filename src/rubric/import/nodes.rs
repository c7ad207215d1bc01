//! The parts of a rubric: rows that name their parents → a tree of them.

use super::mapping::{Mapping, parts};
use super::references::known;
use super::table::Record;
use super::tree::Tables;
use crate::diagnostic::{Diagnostic, catalogue::rubric_books as finding};
use crate::rubric::sheets::{self, INDICATORS, STRUCTURE, Sheet};
use crate::rubric::yaml::Tree;

/// Domains, aspects and indicators, each below its parent.
pub(super) fn put_nodes(
    root: &mut Mapping,
    tables: &Tables<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let structure = tables.of(&STRUCTURE);
    for record in structure.iter().chain(tables.of(&INDICATORS)) {
        if record.get("parent").is_some() {
            known(record, "parent", &STRUCTURE, structure, diagnostics);
        }
    }
    let mut forest = Forest {
        tables,
        kinds: tables.of(&sheets::KINDS).len(),
        path: Vec::new(),
        made: 0,
    };
    let nodes = forest.below(None, diagnostics);
    root.put_list("nodes", nodes);
    if forest.made < structure.len() {
        // What cannot be reached from the top hangs on itself, or on a parent that is not there.
        let circle = structure
            .iter()
            .filter(|record| hangs_on_itself(record, structure));
        let circle = circle.filter_map(|record| record.get("parent").zip(record.get("id")));
        diagnostics.extend(
            circle
                .map(|(parent, id)| finding::parents_in_circle(&id.text).at(parent.place.clone())),
        );
    }
}

/// The tree of parts that is being put together.
struct Forest<'t> {
    tables: &'t Tables<'t>,
    kinds: usize,
    /// The ids from the top to the part that is being made.
    path: Vec<&'t str>,
    made: usize,
}

impl<'t> Forest<'t> {
    /// The parts below one, or those at the top.
    fn below(&mut self, parent: Option<&'t str>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Tree> {
        let mut nodes = Vec::new();
        let depth = self.path.len() + 1;
        for record in self.tables.of(&STRUCTURE) {
            let Some(id) = id_of(record).filter(|_| parent_of(record) == parent) else {
                continue;
            };
            self.made += 1;
            if depth >= self.kinds {
                let finding = finding::wrong_depth(id, depth, self.kinds);
                diagnostics.push(finding.at(record.place_of("parent").clone()));
                continue;
            }
            if self.path.contains(&id) {
                continue;
            }
            self.path.push(id);
            let below = self.below(Some(id), diagnostics);
            self.path.pop();
            if below.is_empty() {
                diagnostics.push(finding::part_without_parts(id).at(record.place.clone()));
            }
            let mut node = start(record);
            node.put_list("nodes", below);
            nodes.push(node.tree());
        }
        for record in self.tables.of(&INDICATORS) {
            if parent_of(record) != parent {
                continue;
            }
            if depth != self.kinds {
                let id = id_of(record).unwrap_or("?");
                let finding = finding::wrong_depth(id, depth, self.kinds);
                diagnostics.push(finding.at(record.place_of("parent").clone()));
                continue;
            }
            nodes.push(self.indicator(record));
        }
        nodes
    }

    fn indicator(&self, record: &Record) -> Tree {
        let id = id_of(record);
        let own = |sheet: &Sheet| {
            let rows = self.tables.of(sheet).iter();
            rows.filter(move |one| one.get("indicator").map(|field| field.text.as_str()) == id)
        };
        let mut node = start(record);
        node.put_text("capability", record.get("capability"));
        node.put_levels("criteria", &record.by_level("criteria"));
        node.put_text("evidence", record.get("evidence"));
        if let Some(row) = own(&sheets::EXTERNAL).next() {
            let mut external = Mapping::at(&row.place);
            external.put_all(row, &["name", "en", "owner"]);
            let points = own(&sheets::POINTS).map(|record| {
                let mut point = Mapping::at(&record.place);
                point.put_all(record, &["index", "value"]);
                point.tree()
            });
            external.put_list("points", points.collect());
            node.put("external", external.tree());
        }
        if let Some(row) = own(&sheets::SCORES).next() {
            let mut score = Mapping::at(&row.place);
            score.put_all(row, &["name", "en", "owner", "max"]);
            let levels = row.by_level("levels");
            if levels.is_empty() {
                score.put("levels", Mapping::at(&row.place).tree());
            }
            score.put_levels("levels", &levels);
            node.put("score", score.tree());
        }
        node.put_levels("items", &record.by_level("items"));
        node.tree()
    }
}

/// What every part has.
fn start(record: &Record) -> Mapping {
    let mut node = Mapping::at(&record.place);
    node.put_all(record, &["id", "name", "en", "weight"]);
    let aliases = record.get("aliases").map(|field| parts(field, &['\n']));
    node.put_list("aliases", aliases.unwrap_or_default());
    node
}

/// Whether a part is found above itself.
fn hangs_on_itself(record: &Record, structure: &[Record]) -> bool {
    let mut at = parent_of(record);
    for _ in 0..structure.len() {
        let Some(parent) = at else {
            return false;
        };
        if Some(parent) == id_of(record) {
            return true;
        }
        at = structure
            .iter()
            .find(|one| id_of(one) == Some(parent))
            .and_then(parent_of);
    }
    false
}

fn id_of(record: &Record) -> Option<&str> {
    record.get("id").map(|field| field.text.as_str())
}

fn parent_of(record: &Record) -> Option<&str> {
    record.get("parent").map(|field| field.text.as_str())
}
