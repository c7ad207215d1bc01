//! Packs the built-in rubrics: `rubrics/*.yaml` becomes JSON in which every scalar is text.
//!
//! Reading YAML with the place of every value takes longer than everything else in scoring a
//! book, and nobody needs the places of a file that a test has found to be without fault. Rubrics
//! of the user's own are read as YAML when the program runs.

#![allow(
    clippy::expect_used,
    reason = "a build that cannot pack the rubrics stops"
)]

use granit_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=rubrics");
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder"));
    for entry in fs::read_dir("rubrics").expect("the rubrics are there") {
        let path = entry.expect("a folder can be listed").path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let text = fs::read_to_string(&path).expect("a rubric can be read");
            let packed = pack(&text, &path).to_string();
            let name = path.with_extension("json");
            let name = name.file_name().expect("a rubric has a name");
            fs::write(target.join(name), packed).expect("the target can be written");
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
                Value::Null
            } else {
                Value::String(text.into_owned())
            }
        }
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            while let Some(item) = events.next().filter(|next| *next != Event::SequenceEnd) {
                items.push(value(item, events));
            }
            Value::Array(items)
        }
        Event::MappingStart(..) => {
            let mut entries = Map::new();
            while let Some(key) = events.next().filter(|next| *next != Event::MappingEnd) {
                let Event::Scalar(key, ..) = key else {
                    panic!("a key is text, not {key:?}")
                };
                let next = events.next().expect("a key has a value");
                entries.insert(key.into_owned(), value(next, events));
            }
            Value::Object(entries)
        }
        other => panic!("a rubric has no use for {other:?}"),
    }
}
