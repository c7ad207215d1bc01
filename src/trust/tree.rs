//! Where two JSON trees differ.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use serde_json::Value;
use std::fmt::Write;

/// A value that differs: where, as recorded, as computed again.
pub(super) type Difference = (String, String, String);

/// What a recorded tree and the same computed again have in common.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub(super) found: Vec<Difference>,
    /// The keys that only one of the two has, where these are no differences.
    pub(super) one_sided: Vec<String>,
    /// How many values were compared.
    pub(super) count: usize,
    /// Whether both have the same keys, because the same version of the program made them.
    strict: bool,
}

/// Compares a recorded tree with the same computed again. If not `strict`, another version wrote
/// it, whose keys may be others.
pub(super) fn differences(recorded: &Value, computed: &Value, strict: bool) -> Compared {
    let mut compared = Compared {
        strict,
        ..Compared::default()
    };
    compared.walk(recorded, computed, &mut String::new());
    compared
}

/// Findings say what was to say at the time, and of what was typed; they are no results.
const LEFT_OUT: &str = "diagnostics";

impl Compared {
    /// How far the two are from each other.
    pub(super) fn distance(&self) -> usize {
        self.found.len() + self.one_sided.len()
    }

    fn walk(&mut self, recorded: &Value, computed: &Value, path: &mut String) {
        match (recorded, computed) {
            (Value::Object(recorded), Value::Object(computed)) => {
                let only_computed = computed.keys().filter(|key| !recorded.contains_key(*key));
                for key in recorded.keys().chain(only_computed) {
                    let sides = (recorded.get(key), computed.get(key));
                    below(path, key, |path| self.field(key, sides, path));
                }
            }
            (Value::Array(recorded), Value::Array(computed)) => {
                for position in 0..recorded.len().max(computed.len()) {
                    let (one, other) = (recorded.get(position), computed.get(position));
                    let id = one.and_then(|one| one.get("id")).and_then(Value::as_str);
                    let step = id.map_or_else(|| (position + 1).to_string(), str::to_owned);
                    let length = path.len();
                    // Writing to a string cannot fail.
                    let _ = write!(path, "[{step}]");
                    match (one, other) {
                        (Some(one), Some(other)) => self.walk(one, other, path),
                        _ => self.differs(one, other, path),
                    }
                    path.truncate(length);
                }
            }
            _ => {
                self.count += 1;
                let same = match (recorded, computed) {
                    (Value::String(one), Value::String(other)) if path.ends_with("place") => {
                        same_place(one, other)
                    }
                    (Value::String(one), Value::String(other)) if path.ends_with("label") => {
                        same_label(one, other)
                    }
                    _ => recorded == computed,
                };
                if !same {
                    self.differs(Some(recorded), Some(computed), path);
                }
            }
        }
    }

    /// A key, which one of the two may lack.
    fn field(&mut self, key: &str, sides: (Option<&Value>, Option<&Value>), path: &mut String) {
        match sides {
            (Some(recorded), Some(computed)) => {
                if key != LEFT_OUT || !recorded.is_array() {
                    self.walk(recorded, computed, path);
                }
            }
            (recorded, computed) if self.strict => self.differs(recorded, computed, path),
            _ => self.one_sided.push(path.clone()),
        }
    }

    fn differs(&mut self, recorded: Option<&Value>, computed: Option<&Value>, path: &str) {
        let shown = |value: Option<&Value>| value.map_or_else(|| NOTHING.to_owned(), text);
        let difference = (path.to_owned(), shown(recorded), shown(computed));
        self.found.push(difference);
    }
}

/// What stands for a value that is not there.
pub(super) const NOTHING: &str = "–";

/// Does something with a path that is one key longer.
fn below(path: &mut String, key: &str, act: impl FnOnce(&mut String)) {
    let length = path.len();
    if length > 0 {
        path.push('.');
    }
    path.push_str(key);
    act(path);
    path.truncate(length);
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "null".to_owned(),
        Value::Array(_) | Value::Object(_) => "…".to_owned(),
        other => other.to_string(),
    }
}

/// A place calls its file by its name, or by its path where two files share a name.
pub(crate) fn same_place(one: &str, other: &str) -> bool {
    let short = |place: &str| {
        let (file, rest) = place.split_once(" › ").unwrap_or((place, ""));
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
        format!("{name} › {rest}")
    };
    short(one) == short(other)
}

/// A column of a comparison that shares agency and year with another bears its file in brackets, or
/// a number if the files share a name as well.
fn same_label(one: &str, other: &str) -> bool {
    let file_of = |label: &str| {
        let (owner, file) = label.strip_suffix(')')?.rsplit_once(" (")?;
        Some((owner.to_owned(), Some(file.to_owned())))
    };
    let numbered = |label: &str| {
        let (owner, number) = label.rsplit_once(" #")?;
        number.parse::<usize>().ok()?;
        Some((owner.to_owned(), None))
    };
    let parts = |label: &str| file_of(label).or_else(|| numbered(label));
    match (parts(one), parts(other)) {
        (Some((owner, file)), Some((other, other_file))) => {
            let same_file = file.zip(other_file);
            owner == other && same_file.is_none_or(|(file, other)| same_place(&file, &other))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn differences_are_named_by_their_path() {
        let recorded =
            json!({ "a": { "b": [{ "id": "I3", "value": 3 }] }, "c": 1, "diagnostics": 1 });
        let computed = json!({ "a": { "b": [{ "id": "I3", "value": 4 }] }, "c": 1, "new": 2 });
        let compared = differences(&recorded, &computed, false);
        let expected = [("a.b[I3].value".to_owned(), "3".to_owned(), "4".to_owned())];
        assert_eq!(compared.found, expected);
        assert_eq!(compared.one_sided, ["diagnostics", "new"]);
        assert_eq!(compared.count, 3);
        let compared = differences(&recorded, &computed, true);
        assert_eq!(compared.distance(), 3);
        assert!(same_place("a/b/x.xlsx › S!E7", "x.xlsx › S!E7"));
        assert!(!same_place("x.xlsx › S!E7", "x.xlsx › S!E8"));
    }

    #[test]
    fn lists_of_another_length_differ_in_what_only_one_has() {
        let (short, long) = (json!([{ "a": 1 }]), json!([{ "a": 1 }, { "a": 1 }]));
        for (one, other) in [(&short, &long), (&long, &short)] {
            assert_eq!(differences(one, other, false).distance(), 1);
        }
    }
}
