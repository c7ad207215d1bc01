//! The mappings of a tree, made of cells: each value with the place of its own.

use super::table::{Field, Record};
use crate::place::Place;
use crate::rubric::sheets::{NO, YES};
use crate::rubric::yaml::{Key, Tree, Value};
use crate::words::fold;
use std::borrow::Cow;

/// A mapping that is being made.
pub(super) struct Mapping {
    pub(super) place: Place,
    pub(super) entries: Vec<(Key, Tree)>,
}

impl Mapping {
    pub(super) fn at(place: &Place) -> Self {
        Self {
            place: place.clone(),
            entries: Vec::new(),
        }
    }

    pub(super) fn put(&mut self, key: impl Into<String>, value: Tree) {
        let span = value.span.clone();
        let name = Cow::Owned(key.into());
        self.entries.push((Key { name, span }, value));
    }

    pub(super) fn put_text(&mut self, key: &str, field: Option<&Field>) {
        if let Some(field) = field {
            self.put(key, scalar(&field.text, &field.place));
        }
    }

    /// Puts the cells of some columns under their own keys.
    pub(super) fn put_all(&mut self, record: &Record, keys: &[&str]) {
        for key in keys {
            self.put_text(key, record.get(key));
        }
    }

    pub(super) fn put_list(&mut self, key: &str, items: Vec<Tree>) {
        if let Some(first) = items.first() {
            let span = first.span.clone();
            let value = Value::List(items);
            self.put(key, Tree { value, span });
        }
    }

    pub(super) fn put_levels(&mut self, key: &str, levels: &[(u8, &Field)]) {
        let Some((_, first)) = levels.first() else {
            return;
        };
        let mut inside = Self::at(&first.place);
        for (level, field) in levels {
            inside.put(level.to_string(), scalar(&field.text, &field.place));
        }
        self.put(key, inside.tree());
    }

    pub(super) fn tree(self) -> Tree {
        Tree {
            value: Value::Map(self.entries),
            span: self.place.into(),
        }
    }
}

pub(super) fn scalar(text: &str, place: &Place) -> Tree {
    Tree {
        value: Value::Scalar(Some(text.to_owned().into())),
        span: place.clone().into(),
    }
}

/// The parts of a cell that lists them.
pub(super) fn parts(field: &Field, separators: &[char]) -> Vec<Tree> {
    let parts = field.text.split(separators).map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| scalar(part, &field.place)).collect()
}

/// The word of a rubric file for yes or no; any other word as it is.
pub(super) fn truth(field: &Field) -> Tree {
    let is = |words: (&str, &str)| [words.0, words.1].contains(&&*fold(&field.text));
    let word = match (is(YES), is(NO)) {
        (true, _) => "true",
        (_, true) => "false",
        _ => &field.text,
    };
    scalar(word, &field.place)
}
