//! Rows of a workbook → the tree that a rubric file is read into.

use super::table::{Field, Record, Table};
use crate::diagnostic::{Diagnostic, catalogue::rubric_books as finding, closest};
use crate::place::Place;
use crate::rubric::sheets::{
    self, ANY_YEAR, BASIS_WORDS, FIELDS, INDICATORS, NO, RUBRIC, STRUCTURE, Sheet, YES,
};
use crate::rubric::yaml::{Key, Tree, Value};
use crate::words::fold;

/// A mapping that is being made.
struct Mapping {
    place: Place,
    entries: Vec<(Key, Tree)>,
}

impl Mapping {
    fn at(place: &Place) -> Self {
        Self {
            place: place.clone(),
            entries: Vec::new(),
        }
    }

    fn put(&mut self, key: impl Into<String>, value: Tree) {
        let span = value.span.clone();
        let name = key.into();
        self.entries.push((Key { name, span }, value));
    }

    fn put_text(&mut self, key: &str, field: Option<&Field>) {
        if let Some(field) = field {
            self.put(key, scalar(&field.text, &field.place));
        }
    }

    /// Puts the cells of some columns under their own keys.
    fn put_all(&mut self, record: &Record, keys: &[&str]) {
        for key in keys {
            self.put_text(key, record.get(key));
        }
    }

    fn put_list(&mut self, key: &str, items: Vec<Tree>) {
        if let Some(first) = items.first() {
            let span = first.span.clone();
            let value = Value::List(items);
            self.put(key, Tree { value, span });
        }
    }

    fn put_levels(&mut self, key: &str, levels: &[(u8, &Field)]) {
        let Some((_, first)) = levels.first() else {
            return;
        };
        let mut inside = Self::at(&first.place);
        for (level, field) in levels {
            inside.put(level.to_string(), scalar(&field.text, &field.place));
        }
        self.put(key, inside.tree());
    }

    fn tree(self) -> Tree {
        Tree {
            value: Value::Map(self.entries),
            span: self.place,
        }
    }
}

fn scalar(text: &str, place: &Place) -> Tree {
    Tree {
        value: Value::Scalar(Some(text.to_owned().into())),
        span: place.clone(),
    }
}

/// The parts of a cell that lists them.
fn parts(field: &Field, separators: &[char]) -> Vec<Tree> {
    let parts = field.text.split(separators).map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| scalar(part, &field.place)).collect()
}

/// The tables by the sheets they come from.
struct Tables<'t>(&'t [Table]);

impl<'t> Tables<'t> {
    fn of(&self, sheet: &Sheet) -> &'t [Record] {
        let position = sheets::ALL.iter().position(|one| one.name == sheet.name);
        let table = position.and_then(|position| self.0.get(position));
        table.map_or(&[], |table| &table.rows)
    }
}

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

/// Every row of a sheet as an entry of a list.
fn put_rows(root: &mut Mapping, tables: &Tables<'_>, key: &str, sheet: &Sheet, keys: &[&str]) {
    let rows = tables.of(sheet).iter().map(|record| {
        let mut entry = Mapping::at(&record.place);
        entry.put_all(record, keys);
        entry.tree()
    });
    root.put_list(key, rows.collect());
}

/// The rows of the first sheet by their keys.
fn put_fields(root: &mut Mapping, tables: &Tables<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let rows = tables.of(&RUBRIC);
    let mut found: Vec<(&str, &Record)> = Vec::new();
    for record in rows {
        let Some(name) = record.get("key") else {
            continue;
        };
        let folded = fold(&name.text);
        let known = FIELDS
            .iter()
            .find(|(_, heads, _)| [heads.0, heads.1].iter().any(|head| fold(head) == folded));
        let Some((key, ..)) = known else {
            let heads = FIELDS.iter().flat_map(|(_, heads, _)| [heads.0, heads.1]);
            let meant = closest(&name.text, heads).unwrap_or(FIELDS[0].1.0);
            diagnostics.push(finding::unknown_field(&name.text, meant).at(name.place.clone()));
            continue;
        };
        if found.iter().any(|(other, _)| other == key) {
            diagnostics.push(finding::twice_in_workbook(&name.text).at(name.place.clone()));
        }
        found.push((key, record));
    }
    let record = |key: &str| {
        found
            .iter()
            .find(|(one, _)| *one == key)
            .map(|(_, record)| *record)
    };
    for (key, heads, needed) in FIELDS {
        match record(key) {
            None if *needed => {
                diagnostics.push(finding::field_missing(heads.0).at(root.place.clone()));
            }
            Some(record) if *needed && record.get("value").is_none() => {
                let place = record.place_of("value").clone();
                diagnostics.push(finding::cell_empty(heads.0).at(place));
            }
            _ => {}
        }
    }
    let field = |key: &str| record(key)?.get("value");
    let named = |key: &str| {
        let record = record(key)?;
        let mut name = Mapping::at(&record.place);
        name.put_text("name", record.get("value"));
        name.put_text("en", record.get("en"));
        (!name.entries.is_empty()).then(|| name.tree())
    };
    root.put_text("id", field("id"));
    root.put_text("name", field("name"));
    root.put_text("en", record("name").and_then(|record| record.get("en")));
    root.put_text("regulation", field("regulation"));
    if let Some(name) = named("index") {
        root.put("index", name);
    }
    put_years(root, field("years.from"), field("years.to"));
    root.put_text("status", field("status"));
    if let Some(caveat) = named("caveat") {
        root.put("caveat", caveat);
    }
    let inside = |keys: &[(&str, &str)]| {
        let first = keys.iter().find_map(|(key, _)| field(key));
        let mut mapping = Mapping::at(first.map_or(&root.place, |first| &first.place));
        for (key, name) in keys {
            mapping.put_text(name, field(key));
        }
        mapping
    };
    let scale = inside(&[
        ("scale.min", "min"),
        ("scale.max", "max"),
        ("scale.step", "step"),
    ]);
    let mut rounding = inside(&[("rounding.decimals", "decimals")]);
    let mode = scalar("half-up", &rounding.place);
    rounding.put("mode", mode);
    let rate_on = rate_on(field("rate_on.default"), tables, &root.place);
    let mut item_rule = record("item_rule").map(|record| Mapping::at(&record.place));
    if let Some(rule) = &mut item_rule {
        rule.put_text("name", field("item_rule"));
        rule.put_text(
            "en",
            record("item_rule").and_then(|record| record.get("en")),
        );
        rule.put_text("source", field("item_rule.source"));
        rule.put_text("confidence", field("item_rule.confidence"));
    }
    root.put("scale", scale.tree());
    root.put("rounding", rounding.tree());
    root.put("rate_on", rate_on);
    root.put_text("weight", field("weight"));
    if let Some(rule) = item_rule.filter(|rule| !rule.entries.is_empty()) {
        root.put("item_rule", rule.tree());
    }
    put_rules(root, field("from_level"), field("cumulative"), tables);
}

fn put_years(root: &mut Mapping, from: Option<&Field>, to: Option<&Field>) {
    let Some(from) = from else {
        return;
    };
    if [ANY_YEAR.0, ANY_YEAR.1].contains(&&*fold(&from.text)) && to.is_none() {
        root.put("years", scalar(ANY_YEAR.1, &from.place));
        return;
    }
    let mut years = Mapping::at(&from.place);
    years.put_text("from", Some(from));
    years.put_text("to", to);
    root.put("years", years.tree());
}

/// The word of a rubric file for what ratings are taken from; any other word as it is.
fn basis(field: &Field) -> Tree {
    let word = fold(&field.text);
    let known = BASIS_WORDS
        .iter()
        .find(|(_, words)| [words.0, words.1].contains(&&*word));
    scalar(known.map_or(&field.text, |(word, _)| word), &field.place)
}

fn rate_on(default: Option<&Field>, tables: &Tables<'_>, place: &Place) -> Tree {
    let mut rate_on = Mapping::at(default.map_or(place, |field| &field.place));
    if let Some(default) = default {
        rate_on.put("default", basis(default));
    }
    let rows = tables.of(&sheets::BASES);
    if let Some(first) = rows.first() {
        let mut years = Mapping::at(&first.place);
        for record in rows {
            if let (Some(year), Some(one)) = (record.get("year"), record.get("basis")) {
                let span = year.place.clone();
                let name = year.text.clone();
                years.entries.push((Key { name, span }, basis(one)));
            }
        }
        rate_on.put("years", years.tree());
    }
    rate_on.tree()
}

/// The word of a rubric file for yes or no; any other word as it is.
fn truth(field: &Field) -> Tree {
    let is = |words: (&str, &str)| [words.0, words.1].contains(&&*fold(&field.text));
    let word = match (is(YES), is(NO)) {
        (true, _) => "true",
        (_, true) => "false",
        _ => &field.text,
    };
    scalar(word, &field.place)
}

fn put_rules(
    root: &mut Mapping,
    from_level: Option<&Field>,
    cumulative: Option<&Field>,
    tables: &Tables<'_>,
) {
    let rules = tables.of(&sheets::RULES).iter().map(|record| {
        let mut rule = Mapping::at(&record.place);
        rule.put_all(record, &["name", "en", "max_age_months", "min_documents"]);
        for key in ["indicators", "levels", "kinds"] {
            let parts = record
                .get(key)
                .map(|field| parts(field, &[',', ';', '\n', ' ']));
            rule.put_list(key, parts.unwrap_or_default());
        }
        if let Some(field) = record.get("documents") {
            let yes = [YES.0, YES.1].contains(&&*fold(&field.text));
            rule.put(
                "documents",
                scalar(if yes { "none" } else { &field.text }, &field.place),
            );
        }
        if let Some(field) = record.get("required") {
            rule.put("required", truth(field));
        }
        rule.put_all(record, &["source", "confidence"]);
        rule.tree()
    });
    let rules: Vec<Tree> = rules.collect();
    let kinds = tables.of(&sheets::DOCUMENT_KINDS).iter().map(|record| {
        let mut kind = Mapping::at(&record.place);
        kind.put_all(record, &["id", "name", "en"]);
        let aliases = record.get("aliases").map(|field| parts(field, &['\n']));
        kind.put_list("aliases", aliases.unwrap_or_default());
        kind.tree()
    });
    let kinds: Vec<Tree> = kinds.collect();
    let first = from_level
        .or(cumulative)
        .map(|field| &field.place)
        .or(kinds.first().or(rules.first()).map(|first| &first.span));
    let Some(first) = first else {
        return;
    };
    let mut mapping = Mapping::at(first);
    mapping.put_text("from_level", from_level);
    if let Some(field) = cumulative {
        mapping.put("cumulative", truth(field));
    }
    mapping.put_list("kinds", kinds);
    mapping.put_list("rules", rules);
    root.put("evidence_rules", mapping.tree());
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
                let span = number.place.clone();
                let name = number.text.clone();
                levels.entries.push((Key { name, span }, level.tree()));
            }
        }
        let levels = levels.tree();
        capability.put("levels", levels);
        capability.tree()
    });
    root.put_list("capabilities", capabilities.collect());
}

/// Reports a cell whose id is not on the sheet that it refers to.
fn known(
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
fn check_owners(tables: &Tables<'_>, diagnostics: &mut Vec<Diagnostic>) {
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

/// The tree of parts that is being put together.
struct Forest<'t> {
    tables: &'t Tables<'t>,
    kinds: usize,
    /// The ids from the top to the part that is being made.
    path: Vec<&'t str>,
    made: usize,
}

fn put_nodes(root: &mut Mapping, tables: &Tables<'_>, diagnostics: &mut Vec<Diagnostic>) {
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

fn id_of(record: &Record) -> Option<&str> {
    record.get("id").map(|field| field.text.as_str())
}

fn parent_of(record: &Record) -> Option<&str> {
    record.get("parent").map(|field| field.text.as_str())
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
