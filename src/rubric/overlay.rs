//! A rubric that changes another: `extends` names the base, the rest of the file what differs.
//!
//! Both are trees, and the changes are laid over the tree of the base before any of it is read.
//! So every check of a rubric holds for the result, and each finding stands where its text does, in
//! the base or in the changes. Parts are named by their ids. Parts cannot be added or removed:
//! whoever needs another structure writes a rubric of its own, whose results nobody will take for
//! comparable.

use super::fields::{Fields, Reader};
use super::load::{load_tree, read_text};
use super::yaml::{self, Key, Tree, Value};
use super::{builtins, keys, yaml_of_builtin};
use crate::diagnostic::{Checked, has_errors};
use crate::diagnostic::{Diagnostic, catalogue::overlays as finding, catalogue::rubrics, closest};
use crate::number::read_number;
use crate::place::Place;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// How many files may stand one on another.
const MAX_FILES: usize = 4;

/// What a rubric took over, and what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The id of the rubric that it changes.
    pub base: String,
    /// The digest of that rubric, see [`super::Rubric::sha256`].
    pub sha256: String,
    /// What differs, first the changes that the base itself made to another.
    pub changes: Vec<Change>,
}

/// A key of a rubric that says something else than in its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The id of the rubric that made the change.
    pub by: String,
    /// The id of the domain, aspect, indicator, capability or kind; `None` for the rubric itself.
    pub part: Option<String>,
    /// The key, `weight` or `criteria.3`.
    pub key: String,
    /// What the base says; `None` where it says nothing.
    pub before: Option<String>,
    /// What holds now.
    pub after: String,
}

/// A tree in which nothing is left to take over.
pub(super) struct Resolved {
    pub(super) tree: Tree,
    pub(super) extension: Option<Extension>,
}

/// Where the names of bases lead: to the built-in rubrics, and to the files of one folder.
#[derive(Clone, Copy)]
pub(super) struct Shelf<'p> {
    pub(super) folder: Option<&'p Path>,
}

/// The text of a file, or why it cannot be had.
type Content = Result<Cow<'static, str>, Box<Diagnostic>>;

impl Shelf<'_> {
    /// The text of a base and the name of its file; `None` where there is none.
    fn find(self, name: &str) -> Option<(Content, String)> {
        if let Some(yaml) = yaml_of_builtin(name) {
            return Some((Ok(Cow::Borrowed(yaml)), format!("{name}.yaml")));
        }
        let folder = self.folder?;
        let with_ending = format!("{name}.yaml");
        let file = [name, &with_ending].into_iter().find(|file| {
            // A link could lead anywhere.
            let there = folder.join(file).symlink_metadata();
            there.is_ok_and(|there| there.is_file())
        })?;
        let text = read_text(&folder.join(file)).map(Cow::Owned);
        Some((text, file.to_owned()))
    }
}

/// Lays the changes of `tree`, the content of `file`, over the rubric that it extends, if any.
pub(super) fn resolve(
    reader: &mut Reader,
    tree: Tree,
    file: &str,
    shelf: Shelf<'_>,
) -> Option<Resolved> {
    resolve_after(reader, tree, shelf, &[file.to_owned()])
}

fn resolve_after(
    reader: &mut Reader,
    tree: Tree,
    shelf: Shelf<'_>,
    trail: &[String],
) -> Option<Resolved> {
    if tree.key("extends").is_none() {
        let extension = None;
        return Some(Resolved { tree, extension });
    }
    let fields = reader.fields(&tree, keys::RUBRIC)?;
    let id = reader.required_text(&fields, "id");
    let named = fields.get("extends")?;
    let name = reader.text(named)?;
    let base = find_base(reader, &name, &named.span, shelf, trail)?;
    let checked = load_tree(&base.tree);
    let Some(rubric) = checked.value else {
        reader.diagnostics.extend(checked.diagnostics);
        return None;
    };
    let id = id?;
    if id == rubric.id {
        let place = fields.get("id").map_or(fields.place(), |tree| &tree.span);
        reader.report(finding::own_id_needed(&id).at(place.clone()));
        return None;
    }
    let changes = base.extension.map_or_else(Vec::new, |one| one.changes);
    let mut layer = Layer {
        by: &id,
        base: &rubric.id,
        changes,
    };
    let mut merged = base.tree;
    layer.lay(reader, &mut merged, &tree, &fields);
    let extension = Some(Extension {
        base: rubric.id.clone(),
        sha256: rubric.sha256.clone(),
        changes: layer.changes,
    });
    let tree = merged;
    (!has_errors(&reader.diagnostics)).then_some(Resolved { tree, extension })
}

/// The base that a name leads to, with nothing left to take over.
fn find_base(
    reader: &mut Reader,
    name: &str,
    place: &Place,
    shelf: Shelf<'_>,
    trail: &[String],
) -> Option<Resolved> {
    let report = |reader: &mut Reader, finding: Diagnostic| {
        reader.report(finding.at(place.clone()));
        None
    };
    if name.contains(['/', '\\', ':']) || name.starts_with('.') {
        return report(reader, finding::base_elsewhere(name));
    }
    let Some((text, file)) = shelf.find(name) else {
        let known: Vec<String> = builtins().map(|rubric| rubric.id.clone()).collect();
        let unknown = match closest(name, known.iter().map(String::as_str)) {
            Some(meant) => finding::base_unknown_like(name, meant),
            None => finding::base_unknown(name, known.join(", ")),
        };
        return report(reader, unknown);
    };
    if trail.contains(&file) {
        let mut trail = trail.to_vec();
        trail.push(file);
        return report(reader, finding::base_in_circle(trail.join(" → ")));
    }
    if trail.len() >= MAX_FILES {
        return report(reader, finding::base_too_deep(MAX_FILES));
    }
    let shown: Arc<str> = Arc::from(file.as_str());
    let parsed = text.and_then(|text| yaml::parse(&text, &shown));
    let tree = match parsed {
        Ok(tree) => tree,
        Err(diagnostic) if diagnostic.place().is_some() => {
            reader.report(*diagnostic);
            return None;
        }
        Err(diagnostic) => return report(reader, *diagnostic),
    };
    let mut longer = trail.to_vec();
    longer.push(file);
    resolve_after(reader, tree, shelf, &longer)
}

/// The changes that one file makes.
struct Layer<'i> {
    by: &'i str,
    base: &'i str,
    changes: Vec<Change>,
}

impl Layer<'_> {
    /// Lays everything that a file says over its base.
    fn lay(&mut self, reader: &mut Reader, base: &mut Tree, tree: &Tree, fields: &Fields<'_>) {
        for (name, value) in fields.entries() {
            let key = || Key {
                name: name.to_owned(),
                span: tree.key(name).unwrap_or(&tree.span).clone(),
            };
            match name {
                "extends" => {}
                "id" => *slot(base, key()) = value.clone(),
                "nodes" => self.change_parts(reader, base, name, value, keys::INDICATOR),
                "capabilities" => self.change_parts(reader, base, name, value, keys::CAPABILITY),
                "kinds" => self.change_parts(reader, base, name, value, keys::KIND),
                "sources" | "open_points" => self.add(reader, slot(base, key()), name, value),
                "evidence_rules" => self.change_rules(reader, slot(base, key()), value),
                _ => self.replace(reader, base, None, key(), value, name),
            }
        }
        let renamed = fields.get("name").is_some() && fields.get("en").is_none();
        forget_english(base, renamed);
    }

    /// Puts a value in the place of that of the base.
    fn replace(
        &mut self,
        reader: &mut Reader,
        base: &mut Tree,
        part: Option<&str>,
        key: Key,
        value: &Tree,
        path: &str,
    ) {
        let place = key.span.clone();
        let slot = slot(base, key);
        let before = shown(slot);
        let after = shown(value).unwrap_or_default();
        if before
            .as_deref()
            .is_some_and(|before| is_same(before, &after))
        {
            reader.report(finding::changes_nothing(path, self.base).at(place));
        } else {
            self.note(part, path, before, after);
        }
        *slot = value.clone();
    }

    fn note(&mut self, part: Option<&str>, key: &str, before: Option<String>, after: String) {
        self.changes.push(Change {
            by: self.by.to_owned(),
            part: part.map(str::to_owned),
            key: key.to_owned(),
            before,
            after,
        });
    }

    /// Adds entries to a list of the base.
    fn add(&mut self, reader: &mut Reader, list: &mut Tree, key: &str, added: &Tree) {
        let Some(items) = reader.list(added) else {
            return;
        };
        for item in items {
            self.note(None, key, None, shown(item).unwrap_or_default());
        }
        match &mut list.value {
            Value::List(entries) => entries.extend(items.iter().cloned()),
            _ => *list = added.clone(),
        }
    }

    /// Changes parts of the base that are named by their ids.
    fn change_parts(
        &mut self,
        reader: &mut Reader,
        base: &mut Tree,
        list: &str,
        parts: &Tree,
        known: &[&'static str],
    ) {
        let Some(items) = reader.list(parts) else {
            return;
        };
        let mut changed: BTreeMap<String, Place> = BTreeMap::new();
        for item in items {
            let Some(fields) = reader.fields(item, known) else {
                continue;
            };
            let Some(id) = reader.required_text(&fields, "id") else {
                continue;
            };
            let place = item.value_of("id").map_or(&item.span, |tree| &tree.span);
            if let Some(first) = changed.get(&id) {
                let twice = rubrics::duplicate_id(&id).at(place.clone());
                reader.report(twice.label(first.clone(), rubrics::first_here()));
                continue;
            }
            changed.insert(id.clone(), place.clone());
            let mut ids = Vec::new();
            let there = base.value_of(list);
            if let Some(tree) = there {
                collect_ids(tree, &mut ids);
            }
            let Some(target) = base.value_of_mut(list).and_then(|tree| part_of(tree, &id)) else {
                let ids = ids.iter().map(String::as_str);
                let unknown = match closest(&id, ids.clone()) {
                    Some(meant) => finding::unknown_part_like(&id, self.base, meant),
                    None => finding::unknown_part(&id, self.base),
                };
                reader.report(unknown.at(place.clone()));
                continue;
            };
            self.change_part(reader, target, &id, item, &fields);
        }
    }

    fn change_part(
        &mut self,
        reader: &mut Reader,
        target: &mut Tree,
        id: &str,
        item: &Tree,
        fields: &Fields<'_>,
    ) {
        let changes = fields.entries().filter(|(name, _)| *name != "id");
        let alone = matches!(&item.value, Value::Map(entries) if entries.len() == 1);
        if alone {
            reader.report(finding::changes_nothing(id, self.base).at(fields.place().clone()));
        }
        for (name, value) in changes {
            let key = Key {
                name: name.to_owned(),
                span: item.key(name).unwrap_or(&item.span).clone(),
            };
            let by_level = matches!(name, "criteria" | "items" | "levels");
            match &value.value {
                Value::Map(levels) if by_level && target.key(name).is_some() => {
                    let inside = slot(target, key);
                    for (level, value) in levels {
                        let path = format!("{name}.{}", level.name);
                        self.change_level(reader, inside, id, level, value, &path);
                    }
                }
                _ => self.replace(reader, target, Some(id), key, value, name),
            }
        }
        let renamed = fields.get("name").is_some() && fields.get("en").is_none();
        forget_english(target, renamed);
    }

    /// Changes one level; the name of a level and where it begins are changed apart.
    fn change_level(
        &mut self,
        reader: &mut Reader,
        levels: &mut Tree,
        id: &str,
        level: &Key,
        value: &Tree,
        path: &str,
    ) {
        let inside = levels.value_of_mut(&level.name);
        let inside = inside.filter(|inside| matches!(inside.value, Value::Map(_)));
        if let (Some(inside), Value::Map(entries)) = (inside, &value.value) {
            for (key, value) in entries {
                let path = format!("{path}.{}", key.name);
                self.replace(reader, inside, Some(id), key.clone(), value, &path);
            }
            let renamed = value.key("name").is_some() && value.key("en").is_none();
            forget_english(inside, renamed);
        } else {
            self.replace(reader, levels, Some(id), level.clone(), value, path);
        }
    }

    /// A rule of the same name takes the place of that of the base, others are added.
    fn change_rules(&mut self, reader: &mut Reader, base: &mut Tree, value: &Tree) {
        let Some(fields) = reader.fields(value, keys::EVIDENCE_RULES) else {
            return;
        };
        if !matches!(base.value, Value::Map(_)) {
            base.value = Value::Map(Vec::new());
            base.span = value.span.clone();
        }
        for name in ["from_level", "cumulative"] {
            let Some(tree) = fields.get(name) else {
                continue;
            };
            let key = Key {
                name: name.to_owned(),
                span: tree.span.clone(),
            };
            let path = format!("evidence_rules.{name}");
            self.replace(reader, base, None, key, tree, &path);
        }
        if let Some(kinds) = fields.get("kinds") {
            let key = Key {
                name: "kinds".to_owned(),
                span: value.key("kinds").unwrap_or(&value.span).clone(),
            };
            self.change_kinds(reader, slot(base, key), kinds);
        }
        let Some(items) = fields.get("rules").and_then(|tree| reader.list(tree)) else {
            return;
        };
        let key = Key {
            name: "rules".to_owned(),
            span: value.key("rules").unwrap_or(&value.span).clone(),
        };
        let rules = slot(base, key);
        if !matches!(rules.value, Value::List(_)) {
            rules.value = Value::List(Vec::new());
        }
        let Value::List(rules) = &mut rules.value else {
            return;
        };
        for item in items {
            let name = name_of(item).unwrap_or_default();
            let after = shown(item).unwrap_or_default();
            let old: Vec<&str> = rules.iter().filter_map(name_of).collect();
            if let Some(index) = rules.iter().position(|rule| name_of(rule) == Some(name)) {
                let before = shown(&rules[index]);
                self.note(None, "evidence_rules.rules", before, after);
                rules[index] = item.clone();
            } else {
                if let Some(meant) = closest(name, old) {
                    let place = item.value_of("name").map_or(&item.span, |tree| &tree.span);
                    reader.report(finding::rule_nearly(name, meant).at(place.clone()));
                }
                self.note(None, "evidence_rules.rules", None, after);
                rules.push(item.clone());
            }
        }
    }
}

impl Layer<'_> {
    /// Kinds of documents are changed key by key where the base has their ids, else added.
    fn change_kinds(&mut self, reader: &mut Reader, base: &mut Tree, kinds: &Tree) {
        let Some(items) = reader.list(kinds) else {
            return;
        };
        if !matches!(base.value, Value::List(_)) {
            base.value = Value::List(Vec::new());
        }
        let mut changed: BTreeMap<String, Place> = BTreeMap::new();
        for item in items {
            let Some(id) = id_of(item).map(str::to_owned) else {
                // Whatever has no id is added, and refused when the result is read.
                if let Value::List(entries) = &mut base.value {
                    entries.push(item.clone());
                }
                continue;
            };
            let place = item.value_of("id").map_or(&item.span, |tree| &tree.span);
            if let Some(first) = changed.get(&id) {
                let twice = rubrics::duplicate_id(&id).at(place.clone());
                reader.report(twice.label(first.clone(), rubrics::first_here()));
                continue;
            }
            changed.insert(id.clone(), place.clone());
            if let Some(target) = part_of(base, &id) {
                if let Some(fields) = reader.fields(item, keys::DOCUMENT_KIND) {
                    self.change_part(reader, target, &id, item, &fields);
                }
            } else if let Value::List(entries) = &mut base.value {
                let after = shown(item).unwrap_or_default();
                self.note(None, "evidence_rules.kinds", None, after);
                entries.push(item.clone());
            }
        }
    }
}

/// The name of a base's part in English says nothing about a new name.
fn forget_english(tree: &mut Tree, renamed: bool) {
    if renamed && let Value::Map(entries) = &mut tree.value {
        entries.retain(|(key, _)| key.name != "en");
    }
}

/// The value of a key, with an empty one made for it where there is none. The key is from now on
/// where the changes have it.
fn slot(tree: &mut Tree, key: Key) -> &mut Tree {
    let span = key.span.clone();
    if !matches!(tree.value, Value::Map(_)) {
        tree.value = Value::Map(Vec::new());
    }
    let Value::Map(entries) = &mut tree.value else {
        unreachable!("it has just been made a mapping")
    };
    let position = entries.iter().position(|(old, _)| old.name == key.name);
    let index = position.unwrap_or(entries.len());
    if position.is_none() {
        let value = Value::Scalar(None);
        entries.push((key, Tree { value, span }));
    }
    &mut entries[index].1
}

fn name_of(rule: &Tree) -> Option<&str> {
    match &rule.value_of("name")?.value {
        Value::Scalar(Some(name)) => Some(name.trim()),
        _ => None,
    }
}

fn id_of(part: &Tree) -> Option<&str> {
    match &part.value_of("id")?.value {
        Value::Scalar(Some(id)) => Some(id.trim()),
        _ => None,
    }
}

/// The ids of the parts of a list and of all below them.
fn collect_ids(list: &Tree, ids: &mut Vec<String>) {
    let Value::List(parts) = &list.value else {
        return;
    };
    for part in parts {
        ids.extend(id_of(part).map(str::to_owned));
        if let Some(below) = part.value_of("nodes") {
            collect_ids(below, ids);
        }
    }
}

/// The part with an id, in a list or below it.
fn part_of<'t>(list: &'t mut Tree, id: &str) -> Option<&'t mut Tree> {
    let Value::List(parts) = &mut list.value else {
        return None;
    };
    parts.iter_mut().find_map(|part| {
        if id_of(part) == Some(id) {
            return Some(part);
        }
        part_of(part.value_of_mut("nodes")?, id)
    })
}

/// Whether two texts say the same, `1.30` and `1.3` for instance.
fn is_same(one: &str, other: &str) -> bool {
    one == other || matches!((read_number(one), read_number(other)), (Ok(a), Ok(b)) if a == b)
}

/// A value on one line; nothing where nothing is written.
fn shown(tree: &Tree) -> Option<String> {
    Some(match &tree.value {
        Value::Scalar(None) => return None,
        Value::Scalar(Some(text)) => text.trim().to_owned(),
        Value::List(items) => {
            let items = items.iter().filter_map(|item| match item.value {
                Value::Map(_) => shown(item).map(|text| format!("{{ {text} }}")),
                _ => shown(item),
            });
            items.collect::<Vec<_>>().join(", ")
        }
        Value::Map(entries) => {
            let entries = entries.iter().filter_map(|(key, value)| {
                let text = shown(value)?;
                Some(format!("{}: {text}", key.name))
            });
            entries.collect::<Vec<_>>().join(", ")
        }
    })
}

/// A rubric from a text that may change another.
pub(super) fn load_with(tree: Tree, file: &str, shelf: Shelf<'_>) -> Checked<super::Rubric> {
    let mut reader = Reader::default();
    let resolved = resolve(&mut reader, tree, file, shelf);
    let mut diagnostics = reader.diagnostics;
    let Some(Resolved { tree, extension }) = resolved else {
        return Checked {
            value: None,
            diagnostics,
        };
    };
    let checked = load_tree(&tree);
    diagnostics.extend(checked.diagnostics);
    let value = checked.value.map(|rubric| super::Rubric {
        extends: extension,
        ..rubric
    });
    Checked { value, diagnostics }
}
