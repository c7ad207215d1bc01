//! Mappings as files, so that what was found out once can be used for every book alike.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Mapping;
use crate::diagnostic::{Checked, catalogue::mapping as finding, has_errors};
use crate::evidence::Located;
use crate::place::Place;
use crate::rubric::fields::Reader;
use crate::rubric::yaml::{self, Value};
use std::fmt::Write;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

const KEYS: &[&str] = &["sheet", "header", "map"];
/// A mapping of every indicator of a wide table takes a few kilobytes.
const MAX_BYTES: u64 = 64 << 10;

/// Reads the file of a mapping.
pub(super) fn read(path: &Path) -> Checked<Mapping> {
    let name: Arc<str> = path.to_string_lossy().into();
    let mut text = String::new();
    let read =
        std::fs::File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_string(&mut text));
    if let Err(error) = read {
        let reason = error.to_string();
        return Checked::failed(finding::map_unreadable(reason).at(Place::file(name)));
    }
    parse(&text, &name)
}

fn parse(text: &str, name: &Arc<str>) -> Checked<Mapping> {
    let tree = match yaml::parse(text, name) {
        Ok(tree) => tree,
        Err(diagnostic) => return Checked::failed(*diagnostic),
    };
    let mut reader = Reader::default();
    let mut mapping = Mapping::default();
    if let Some(fields) = reader.fields(&tree, KEYS) {
        if let Some(tree) = fields.get("sheet") {
            let place = tree.span.clone().into();
            mapping.sheet = reader.text(tree).map(|value| Located { value, place });
        }
        if let Some(tree) = fields.get("header") {
            let place = tree.span.clone().into();
            mapping.header = reader.whole(tree).map(|value| Located { value, place });
        }
        if let Some(tree) = fields.get("map") {
            if let Value::Map(entries) = &tree.value {
                for (key, value) in entries {
                    if let Some(column) = reader.text(value) {
                        let found = &mut reader.diagnostics;
                        mapping.assign(&key.name, &column, key.span.clone().into(), found);
                    }
                }
            } else {
                // Says that keys with values were expected.
                reader.fields(tree, &["indikator"]);
            }
        }
    }
    let diagnostics = reader.diagnostics;
    Checked {
        value: (!has_errors(&diagnostics)).then_some(mapping),
        diagnostics,
    }
}

impl Mapping {
    /// Reads a mapping from YAML; `name` is what places call it. No value means that there are
    /// errors among the findings.
    #[must_use]
    pub fn parse(text: &str, name: &str) -> Checked<Self> {
        parse(text, &Arc::from(name))
    }

    /// The mapping as the file that [`Mapping::from_options`] reads.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        if let Some(sheet) = &self.sheet {
            let _ = writeln!(text, "sheet: {}", scalar(&sheet.value));
        }
        if let Some(header) = &self.header {
            let _ = writeln!(text, "header: {}", header.value);
        }
        if !self.columns.is_empty() {
            text.push_str("map:\n");
        }
        for one in &self.columns {
            let (field, column) = (scalar(&one.field), scalar(&one.column));
            let _ = writeln!(text, "  {field}: {column}");
        }
        // An empty file says nothing, and is refused.
        if text.is_empty() {
            text.push_str("map: {}\n");
        }
        text
    }
}

/// A text as YAML reads it back, in quotes where it needs them.
fn scalar(text: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "_-. ".contains(letter);
    // What begins with a digit may be a number to YAML, and one too long to be read.
    let begins = text.chars().next().is_some_and(char::is_alphabetic);
    let is_nothing = text.eq_ignore_ascii_case("null");
    if begins && !is_nothing && text.chars().all(plain) && text.trim() == text {
        return text.to_owned();
    }
    // A string of JSON is one of YAML.
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_saved_is_read_back() {
        let map = ["indikator=No, urut,tingkat='Nilai: \"akhir\"',2021=kolom F".to_owned()];
        let mapping = Mapping::from_options(&map, Some("Rekap #1"), Some(9));
        let saved = mapping.value.unwrap().unwrap().to_yaml();
        let read = parse(&saved, &"peta.yaml".into()).value.unwrap();
        assert_eq!(read.to_yaml(), saved);
        let columns: Vec<&str> = read.columns.iter().map(|one| &*one.column).collect();
        assert_eq!(columns, ["No, urut", "'Nilai: \"akhir\"'", "kolom F"]);
    }
}
