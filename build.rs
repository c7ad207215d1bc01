//! Packs the built-in rubrics: `rubrics/*.yaml` becomes text in which every value says its length,
//! and every scalar is text. `src/rubric/packed.rs` says how it is written, and reads it.
//!
//! Reading YAML with the place of every value takes longer than everything else in scoring a
//! book, and nobody needs the places of a file that a test has found to be without fault. Rubrics
//! of the user's own are read as YAML when the program runs.

#![allow(
    clippy::expect_used,
    reason = "a build that cannot pack the rubrics stops"
)]

#[path = "src/words.rs"]
#[allow(dead_code, reason = "names are only folded here")]
mod words;

use granit_parser::{Event, Parser, ScalarStyle};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What stands in a YAML file; a scalar stays as it is written.
enum Value {
    Nothing,
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

impl Value {
    /// What stands behind a key of a mapping.
    fn get(&self, key: &str) -> Option<&Value> {
        let Value::Map(entries) = self else {
            return None;
        };
        let found = entries.iter().find(|(name, _)| name == key);
        found.map(|(_, value)| value)
    }

    fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list behind a key; none where there is no list.
    fn list(&self, key: &str) -> &[Value] {
        match self.get(key) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }
}

fn main() {
    println!("cargo::rerun-if-changed=rubrics");
    println!("cargo::rerun-if-changed=src/words.rs");
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder"));
    for entry in fs::read_dir("rubrics").expect("the rubrics are there") {
        let path = entry.expect("a folder can be listed").path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let text = fs::read_to_string(&path).expect("a rubric can be read");
            let rubric = pack(&text, &path);
            let mut names = Vec::new();
            collect_names(&rubric, &mut names);
            let write = |ending: &str, content: String| {
                let name = path.with_extension(ending);
                let name = name.file_name().expect("a rubric has a name");
                fs::write(target.join(name), content).expect("the target can be written");
            };
            write("names.txt", names.join("\n"));
            write("packed", packed(&rubric));
        }
    }
}

/// The name of a rubric or a part of it in both languages, its other names, and those of its parts,
/// folded. They tell of which rubric a book may be, before any rubric is unpacked.
fn collect_names(of: &Value, names: &mut Vec<String>) {
    let own = ["name", "en"].iter().filter_map(|key| of.get(key));
    let written = own.chain(of.list("aliases")).filter_map(Value::text);
    names.extend(written.map(words::fold));
    for part in of.list("nodes") {
        collect_names(part, names);
    }
}

/// A value as the program unpacks it.
fn packed(value: &Value) -> String {
    let text = |text: &str| format!("t{}:{text}", text.len());
    match value {
        Value::Nothing => "n0:".to_owned(),
        Value::Text(words) => text(words),
        Value::List(items) => {
            let all: String = items.iter().map(packed).collect();
            format!("l{}:{all}", items.len())
        }
        Value::Map(entries) => {
            let pair = |(key, value): &(String, Value)| text(key) + &packed(value);
            let all: String = entries.iter().map(pair).collect();
            format!("m{}:{all}", entries.len())
        }
    }
}

fn pack(text: &str, path: &Path) -> Value {
    let mut events = Parser::new_from_str(text)
        .map(|event| match event {
            Ok((event, _)) => event,
            Err(error) => panic!("{}: {error}", path.display()),
        })
        .filter(|event| {
            !matches!(
                event,
                Event::Comment(..) | Event::StreamStart | Event::DocumentStart(..)
            )
        });
    let first = events.next().expect("a rubric is not empty");
    value(first, &mut events)
}

/// The value that an event begins.
fn value<'t>(event: Event<'t>, events: &mut impl Iterator<Item = Event<'t>>) -> Value {
    match event {
        Event::Scalar(text, style, ..) => {
            let nothing = matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
            if nothing && style == ScalarStyle::Plain {
                Value::Nothing
            } else {
                Value::Text(text.into_owned())
            }
        }
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            while let Some(item) = events.next().filter(|next| *next != Event::SequenceEnd) {
                items.push(value(item, events));
            }
            Value::List(items)
        }
        Event::MappingStart(..) => {
            let mut entries = Vec::new();
            while let Some(key) = events.next().filter(|next| *next != Event::MappingEnd) {
                let Event::Scalar(key, ..) = key else {
                    panic!("a key is text, not {key:?}")
                };
                let next = events.next().expect("a key has a value");
                entries.push((key.into_owned(), value(next, events)));
            }
            Value::Map(entries)
        }
        other => panic!("a rubric has no use for {other:?}"),
    }
}
