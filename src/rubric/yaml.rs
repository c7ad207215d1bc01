//! YAML text → a tree that knows where everything stands.
//!
//! The only file that names the YAML crate. Scalars stay text as they are written, so that a
//! weight of `1.30` never passes through a binary number. Anchors, aliases and merge keys have no
//! use in a rubric and are refused, and with them every way to make a small file large.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use crate::diagnostic::{Diagnostic, catalogue::rubrics as finding};
use crate::lang::Text;
use crate::place::{self, Place, Spot};
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::DuplicateKeyPolicy;
use serde_yaml::{Error, Location, Spanned};
use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// The largest rubric file read; the regulations of this field take 60 kB.
pub(crate) const MAX_BYTES: usize = 1 << 20;
/// The most YAML nodes a rubric may have; the regulations of this field need 1,500.
const MAX_NODES: usize = 20_000;
/// How deep a rubric may nest; three levels of nodes need eight.
const MAX_DEPTH: usize = 24;

/// A YAML value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// Where a value or a key stands. Most of a tree is places, so that they are small here, and the
/// values of a rubric that comes with the program, which know nothing but their file, share one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span(Arc<Place>);

impl From<Place> for Span {
    fn from(place: Place) -> Self {
        Self(Arc::new(place))
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Arc::unwrap_or_clone(span.0)
    }
}

impl From<Span> for Option<Place> {
    fn from(span: Span) -> Self {
        Some(span.into())
    }
}

impl Deref for Span {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.0
    }
}

/// What stands at a place of the YAML text.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Any scalar, as text; `None` when nothing or `~` is written.
    Scalar(Option<Cow<'static, str>>),
    List(Vec<Tree>),
    /// Keys in the order of the text, duplicates included.
    Map(Vec<(Key, Tree)>),
}

impl Tree {
    /// What the tree is, in both languages, for "expected a list, found text".
    pub(crate) fn kind(&self) -> Text {
        match self.value {
            Value::Scalar(None) => finding::kind_nothing(),
            Value::Scalar(Some(_)) => finding::kind_text(),
            Value::List(_) => finding::kind_list(),
            Value::Map(_) => finding::kind_mapping(),
        }
    }
}

impl Tree {
    fn entry(&self, name: &str) -> Option<&(Key, Tree)> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(key, _)| key.name == name),
            _ => None,
        }
    }

    /// The place of a key, if the tree is a mapping that has it.
    pub(crate) fn key(&self, name: &str) -> Option<&Span> {
        self.entry(name).map(|(key, _)| &key.span)
    }

    /// The value of a key, if the tree is a mapping that has it.
    pub(crate) fn value_of(&self, name: &str) -> Option<&Tree> {
        self.entry(name).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub(crate) fn value_of_mut(&mut self, name: &str) -> Option<&mut Tree> {
        match &mut self.value {
            Value::Map(entries) => {
                let mut entries = entries.iter_mut();
                let entry = entries.find(|(key, _)| key.name == name);
                entry.map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The place of the first key, where a person would say that a mapping begins.
    pub(crate) fn first_key(&self) -> Option<&Span> {
        match &self.value {
            Value::Map(entries) => entries.first().map(|(key, _)| &key.span),
            _ => None,
        }
    }
}

/// A key of a mapping.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) name: Cow<'static, str>,
    pub(crate) span: Span,
}

/// Reads one YAML document.
pub(crate) fn parse(text: &str, file: &Arc<str>) -> Result<Tree, Box<Diagnostic>> {
    if text.len() > MAX_BYTES {
        let finding = finding::too_large(MAX_BYTES / 1024);
        return Err(Box::new(finding.at(Place::file(Arc::clone(file)))));
    }
    let options = serde_yaml::options! {
        with_snippet: false,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        budget: serde_yaml::budget! {
            max_nodes: MAX_NODES,
            max_depth: MAX_DEPTH,
            max_aliases: 0,
            max_anchors: 0,
        },
    };
    let source = Source {
        text,
        file,
        whole: place::Source::new(text),
    };
    serde_yaml::from_str_with_options::<Raw>(text, options)
        .map(|raw| source.tree(raw))
        .map_err(|error| Box::new(source.explain(&error)))
}

/// The text a tree is cut from.
struct Source<'a> {
    text: &'a str,
    file: &'a Arc<str>,
    /// The same text, for places that outlive it.
    whole: place::Source,
}

impl Source<'_> {
    fn place(&self, location: Location) -> Place {
        let span = location.span();
        // The scanner tells line and column of what it cannot read, but no offset.
        let start = span
            .byte_offset()
            .and_then(|start| usize::try_from(start).ok())
            .unwrap_or_else(|| self.offset(location));
        let length = span
            .byte_len()
            .and_then(|length| usize::try_from(length).ok())
            .unwrap_or(0);
        let end = start.saturating_add(length).min(self.text.len());
        let bytes = start.min(end)..end;
        let line = u32::try_from(location.line()).unwrap_or(u32::MAX);
        let column = u32::try_from(location.column()).unwrap_or(u32::MAX);
        Place::new(
            Arc::clone(self.file),
            Spot::Span {
                line,
                column,
                bytes: self.trimmed(bytes),
                source: self.whole.clone(),
            },
        )
    }

    /// The bytes before a line and column.
    fn offset(&self, location: Location) -> usize {
        let whole = |number| usize::try_from(number).unwrap_or(usize::MAX);
        let (line, column) = (whole(location.line()), whole(location.column()));
        let from = |at: usize| self.text.get(at..).unwrap_or_default();
        let mut begin = 0;
        for _ in 1..line {
            let end = match from(begin).find(['\n', '\r']) {
                Some(length) => begin + length,
                None => break,
            };
            begin = end + if from(end).starts_with("\r\n") { 2 } else { 1 };
        }
        let rest = from(begin).char_indices();
        let mut rest = rest.take_while(|(_, letter)| !matches!(letter, '\n' | '\r'));
        let length = rest.nth(column.saturating_sub(1)).map(|(at, _)| at);
        begin + length.unwrap_or_else(|| from(begin).lines().next().map_or(0, str::len))
    }

    /// A span without the line ends that block values carry behind them.
    fn trimmed(&self, bytes: Range<usize>) -> Range<usize> {
        match self.text.get(bytes.clone()) {
            Some(text) => bytes.start..bytes.start + text.trim_end().len(),
            None => bytes,
        }
    }

    fn tree(&self, raw: Raw) -> Tree {
        let span = Span::from(self.place(raw.0.referenced));
        let value = match raw.0.value {
            RawValue::Text(text) => Value::Scalar(Some(text.into())),
            RawValue::Null => Value::Scalar(None),
            // A plain scalar that the reader took for a number or a truth value: as written.
            RawValue::Typed => Value::Scalar(Some(self.written(&span).to_owned().into())),
            RawValue::List(items) => {
                Value::List(items.into_iter().map(|item| self.tree(item)).collect())
            }
            RawValue::Map(entries) => Value::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| {
                        let key = Key {
                            span: self.place(key.referenced).into(),
                            name: key.value.into(),
                        };
                        (key, self.tree(value))
                    })
                    .collect(),
            ),
        };
        Tree { value, span }
    }

    fn written(&self, place: &Place) -> &str {
        match place.spot() {
            Spot::Span { bytes, .. } => self.text.get(bytes.clone()).unwrap_or_default().trim(),
            _ => "",
        }
    }

    /// A finding of our own words for an error of the YAML reader.
    fn explain(&self, error: &Error) -> Diagnostic {
        let place = match error.location() {
            Some(location) => self.place(location),
            None => Place::file(Arc::clone(self.file)),
        };
        let diagnostic = match error {
            Error::Budget { .. }
            | Error::AliasError { .. }
            | Error::AliasReplayLimitExceeded { .. }
            | Error::AliasExpansionLimitExceeded { .. }
            | Error::UnknownAnchor { .. } => finding::yaml_too_deep(MAX_DEPTH, MAX_NODES),
            Error::MultipleDocuments { .. } => finding::several_documents(),
            Error::Eof { .. } => finding::empty_file(),
            other => finding::not_yaml(first_line(&other.to_string())),
        };
        diagnostic.at(place)
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

struct Raw(Spanned<RawValue>);

enum RawValue {
    Text(String),
    Null,
    Typed,
    List(Vec<Raw>),
    Map(Vec<(Spanned<String>, Raw)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Spanned::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(text.to_owned()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_i128<E: de::Error>(self, _: i128) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_u128<E: de::Error>(self, _: u128) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawValue, D::Error> {
        RawValue::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<RawValue, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(RawValue::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawValue, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(RawValue::Map(entries))
    }
}
