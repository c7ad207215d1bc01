//! A part of a tree: found by its id, shown on one line, made where it is not there yet.

use crate::number::read_number;
use crate::rubric::yaml::{Key, Tree, Value};

/// The value of a key, with an empty one made for it where there is none. The key is from now on
/// where the changes have it.
pub(super) fn slot(tree: &mut Tree, key: Key) -> &mut Tree {
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

/// The part with an id, in a list or below it.
pub(super) fn part_of<'t>(list: &'t mut Tree, id: &str) -> Option<&'t mut Tree> {
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

/// The ids of the parts of a list and of all below them.
pub(super) fn collect_ids(list: &Tree, ids: &mut Vec<String>) {
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

pub(super) fn name_of(rule: &Tree) -> Option<&str> {
    match &rule.value_of("name")?.value {
        Value::Scalar(Some(name)) => Some(name.trim()),
        _ => None,
    }
}

pub(super) fn id_of(part: &Tree) -> Option<&str> {
    match &part.value_of("id")?.value {
        Value::Scalar(Some(id)) => Some(id.trim()),
        _ => None,
    }
}

/// A value on one line; nothing where nothing is written.
pub(super) fn shown(tree: &Tree) -> Option<String> {
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

/// Whether two texts say the same, `1.30` and `1.3` for instance.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one == other || matches!((read_number(one), read_number(other)), (Ok(a), Ok(b)) if a == b)
}

/// The name of a base's part in English says nothing about a new name.
pub(super) fn forget_english(tree: &mut Tree, renamed: bool) {
    if renamed && let Value::Map(entries) = &mut tree.value {
        entries.retain(|(key, _)| key.name != "en");
    }
}
