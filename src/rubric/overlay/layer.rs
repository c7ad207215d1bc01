//! The changes that one file makes, laid over the tree of its base.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Change;
use super::part::{collect_ids, forget_english, is_same, part_of, shown, slot};
use crate::diagnostic::{catalogue::overlays as finding, catalogue::rubrics, closest};
use crate::rubric::fields::{Fields, Reader};
use crate::rubric::keys;
use crate::rubric::yaml::{Key, Span, Tree, Value};
use std::collections::BTreeMap;

/// The changes that one file makes.
pub(super) struct Layer<'i> {
    pub(super) by: &'i str,
    pub(super) base: &'i str,
    pub(super) changes: Vec<Change>,
}

impl Layer<'_> {
    /// Lays everything that a file says over its base.
    pub(super) fn lay(
        &mut self,
        reader: &mut Reader,
        base: &mut Tree,
        tree: &Tree,
        fields: &Fields<'_>,
    ) {
        for (name, value) in fields.entries() {
            let key = || Key {
                name: name.to_owned().into(),
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
    pub(super) fn replace(
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

    pub(super) fn note(
        &mut self,
        part: Option<&str>,
        key: &str,
        before: Option<String>,
        after: String,
    ) {
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
        let mut changed: BTreeMap<String, Span> = BTreeMap::new();
        for item in items {
            let Some(fields) = reader.fields(item, known) else {
                continue;
            };
            let Some(id) = reader.required_text(&fields, "id") else {
                continue;
            };
            if is_twice(reader, &mut changed, item, &id) {
                continue;
            }
            let place = item.value_of("id").map_or(&item.span, |tree| &tree.span);
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

    pub(super) fn change_part(
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
                name: name.to_owned().into(),
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
}

/// Whether a file changes the part with an id for the second time, which is reported.
pub(super) fn is_twice(
    reader: &mut Reader,
    changed: &mut BTreeMap<String, Span>,
    item: &Tree,
    id: &str,
) -> bool {
    let place = item.value_of("id").map_or(&item.span, |tree| &tree.span);
    if let Some(first) = changed.get(id) {
        let twice = rubrics::duplicate_id(id).at(place.clone());
        reader.report(twice.label(first.clone(), rubrics::first_here()));
        return true;
    }
    changed.insert(id.to_owned(), place.clone());
    false
}
