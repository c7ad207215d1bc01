//! Takes a YAML tree apart, and remembers everything that is wrong with its shape.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::yaml::{Span, Tree, Value};
use crate::diagnostic::{Diagnostic, catalogue::rubrics as finding, closest};
use crate::number::{Exact, read_number};
use std::borrow::Cow;

/// Collects findings while a tree is read. Every method that returns `None` has reported why.
#[derive(Default)]
pub(crate) struct Reader {
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// A mapping whose keys are all known.
pub(crate) struct Fields<'t> {
    place: Span,
    entries: Vec<(&'t str, &'t Tree)>,
}

impl<'t> Fields<'t> {
    /// Where the mapping begins: at its first key, which is where a person would look.
    pub(crate) fn place(&self) -> &Span {
        &self.place
    }

    /// Every key with its value, in the order of the text.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'t str, &'t Tree)> + Clone {
        self.entries.iter().copied()
    }

    /// The value of a key that may be absent.
    pub(crate) fn get(&self, name: &str) -> Option<&'t Tree> {
        let entry = self.entries.iter().find(|(key, _)| *key == name);
        entry.map(|(_, tree)| *tree)
    }
}

impl Reader {
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The mapping at `tree`, with every unknown or repeated key reported.
    pub(crate) fn fields<'t>(
        &mut self,
        tree: &'t Tree,
        known: &[&'static str],
    ) -> Option<Fields<'t>> {
        let Value::Map(entries) = &tree.value else {
            let example = known.first().copied().unwrap_or_default();
            self.report(finding::not_a_mapping(tree.kind(), example).at(tree.span.clone()));
            return None;
        };
        let place = entries
            .first()
            .map_or(&tree.span, |(key, _)| &key.span)
            .clone();
        let mut fields = Fields {
            place,
            entries: Vec::with_capacity(entries.len()),
        };
        for (position, (key, value)) in entries.iter().enumerate() {
            let mut before = entries.iter().take(position);
            if let Some((first, _)) = before.find(|(other, _)| other.name == key.name) {
                self.report(
                    finding::duplicate_key(&*key.name)
                        .at(key.span.clone())
                        .label(first.span.clone(), finding::first_here()),
                );
                continue;
            }
            if known.contains(&&*key.name) {
                fields.entries.push((&key.name, value));
            } else {
                let unknown = match closest(&key.name, known.iter().copied()) {
                    Some(meant) => finding::unknown_key_like(&*key.name, meant),
                    None => finding::unknown_key(&*key.name, known.join(", ")),
                };
                self.report(unknown.at(key.span.clone()));
            }
        }
        Some(fields)
    }

    pub(crate) fn required<'t>(&mut self, fields: &Fields<'t>, name: &str) -> Option<&'t Tree> {
        let found = fields.get(name);
        if found.is_none() {
            self.report(finding::missing_key(name).at(fields.place.clone()));
        }
        found
    }

    pub(crate) fn list<'t>(&mut self, tree: &'t Tree) -> Option<&'t [Tree]> {
        match &tree.value {
            Value::List(items) if !items.is_empty() => Some(items),
            _ => {
                self.report(finding::not_a_list(tree.kind()).at(tree.span.clone()));
                None
            }
        }
    }

    pub(crate) fn text(&mut self, tree: &Tree) -> Option<String> {
        self.words(tree).map(Cow::into_owned)
    }

    /// The same, not copied where it is a text of the program.
    pub(crate) fn words(&mut self, tree: &Tree) -> Option<Cow<'static, str>> {
        match &tree.value {
            Value::Scalar(Some(Cow::Borrowed(text))) if !text.trim().is_empty() => {
                Some(Cow::Borrowed(text.trim()))
            }
            Value::Scalar(Some(text)) if !text.trim().is_empty() => {
                Some(Cow::Owned(text.trim().to_owned()))
            }
            _ => {
                self.report(finding::not_a_text(tree.kind()).at(tree.span.clone()));
                None
            }
        }
    }

    pub(crate) fn number(&mut self, tree: &Tree) -> Option<Exact> {
        let text = self.text(tree)?;
        let number = read_number(&text).ok();
        if number.is_none() {
            self.report(finding::not_a_number(text).at(tree.span.clone()));
        }
        number
    }

    /// A whole number that fits `T`.
    pub(crate) fn whole<T: TryFrom<i128>>(&mut self, tree: &Tree) -> Option<T> {
        let number = self.number(tree)?;
        let whole = if number.is_whole() {
            T::try_from(number.numerator()).ok()
        } else {
            None
        };
        if whole.is_none() {
            self.report(finding::not_a_whole_number(number).at(tree.span.clone()));
        }
        whole
    }

    pub(crate) fn required_text(&mut self, fields: &Fields<'_>, name: &str) -> Option<String> {
        let tree = self.required(fields, name)?;
        self.text(tree)
    }

    pub(crate) fn required_number(&mut self, fields: &Fields<'_>, name: &str) -> Option<Exact> {
        let tree = self.required(fields, name)?;
        self.number(tree)
    }

    /// One of a few words, and what it stands for.
    pub(crate) fn choice<T: Copy>(&mut self, tree: &Tree, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(tree)?;
        let found = words
            .iter()
            .find(|(word, _)| *word == text)
            .map(|&(_, value)| value);
        if found.is_none() {
            let words: Vec<&str> = words.iter().map(|&(word, _)| word).collect();
            self.report(finding::not_a_choice(text, words.join(", ")).at(tree.span.clone()));
        }
        found
    }

    /// A mapping from whole numbers: levels or years. Keys that repeat or are none are reported.
    pub(crate) fn numbered<'t, T>(&mut self, tree: &'t Tree) -> Option<Vec<(T, &'t Span, &'t Tree)>>
    where
        T: std::str::FromStr + PartialEq,
    {
        let Value::Map(entries) = &tree.value else {
            self.report(finding::not_a_mapping(tree.kind(), "1").at(tree.span.clone()));
            return None;
        };
        let mut numbered: Vec<(T, &Span, &Tree)> = Vec::new();
        for (key, value) in entries {
            match key.name.parse::<T>() {
                Err(_) => self.report(finding::not_a_whole_number(&*key.name).at(key.span.clone())),
                Ok(number) => match numbered.iter().find(|(seen, ..)| *seen == number) {
                    Some((_, first, _)) => self.report(
                        finding::duplicate_key(&*key.name)
                            .at(key.span.clone())
                            .label((*first).clone(), finding::first_here()),
                    ),
                    None => numbered.push((number, &key.span, value)),
                },
            }
        }
        Some(numbered)
    }
}
