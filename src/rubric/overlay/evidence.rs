//! Changes to what a rubric asks of evidence: rules by their names, kinds of documents by their ids.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::layer::{Layer, is_twice};
use super::part::{id_of, name_of, part_of, shown, slot};
use crate::diagnostic::{catalogue::overlays as finding, closest};
use crate::rubric::fields::Reader;
use crate::rubric::keys;
use crate::rubric::yaml::{Key, Span, Tree, Value};
use std::collections::BTreeMap;

impl Layer<'_> {
    /// A rule of the same name takes the place of that of the base, others are added.
    pub(super) fn change_rules(&mut self, reader: &mut Reader, base: &mut Tree, value: &Tree) {
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
                name: name.to_owned().into(),
                span: tree.span.clone(),
            };
            let path = format!("evidence_rules.{name}");
            self.replace(reader, base, None, key, tree, &path);
        }
        if let Some(kinds) = fields.get("kinds") {
            let key = Key {
                name: "kinds".into(),
                span: value.key("kinds").unwrap_or(&value.span).clone(),
            };
            self.change_kinds(reader, slot(base, key), kinds);
        }
        let Some(items) = fields.get("rules").and_then(|tree| reader.list(tree)) else {
            return;
        };
        let key = Key {
            name: "rules".into(),
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
            let mut old = rules.iter_mut();
            if let Some(rule) = old.find(|rule| name_of(rule) == Some(name)) {
                let before = shown(rule);
                self.note(None, "evidence_rules.rules", before, after);
                *rule = item.clone();
            } else {
                if let Some(meant) = closest(name, rules.iter().filter_map(name_of)) {
                    let place = item.value_of("name").map_or(&item.span, |tree| &tree.span);
                    reader.report(finding::rule_nearly(name, meant).at(place.clone()));
                }
                self.note(None, "evidence_rules.rules", None, after);
                rules.push(item.clone());
            }
        }
    }

    /// Kinds of documents are changed key by key where the base has their ids, else added.
    fn change_kinds(&mut self, reader: &mut Reader, base: &mut Tree, kinds: &Tree) {
        let Some(items) = reader.list(kinds) else {
            return;
        };
        if !matches!(base.value, Value::List(_)) {
            base.value = Value::List(Vec::new());
        }
        let mut changed: BTreeMap<String, Span> = BTreeMap::new();
        for item in items {
            let Some(id) = id_of(item).map(str::to_owned) else {
                // Whatever has no id is added, and refused when the result is read.
                if let Value::List(entries) = &mut base.value {
                    entries.push(item.clone());
                }
                continue;
            };
            if is_twice(reader, &mut changed, item, &id) {
                continue;
            }
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
