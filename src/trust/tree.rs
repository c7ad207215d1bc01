//! Where two JSON trees differ.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use serde_json::Value;
use std::fmt::Write;

/// A value that differs: where, as recorded, as computed again.
pub(super) type Difference = (String, String, String);

/// What differs between a recorded tree and the same computed again, and how many values were
/// compared. Keys that only the computed one has came with a later version.
pub(super) fn differences(recorded: &Value, computed: &Value) -> (Vec<Difference>, usize) {
    let mut found = Vec::new();
    let mut count = 0;
    walk(
        recorded,
        computed,
        &mut String::new(),
        &mut found,
        &mut count,
    );
    (found, count)
}

/// Findings say what was to say at the time, and in which words; they are no results.
const LEFT_OUT: [&str; 2] = ["diagnostics", "sources"];

fn walk(
    recorded: &Value,
    computed: &Value,
    path: &mut String,
    found: &mut Vec<Difference>,
    count: &mut usize,
) {
    let length = path.len();
    match (recorded, computed) {
        (Value::Object(recorded), Value::Object(computed)) => {
            for (key, value) in recorded {
                if LEFT_OUT.contains(&key.as_str()) {
                    continue;
                }
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                walk(
                    value,
                    computed.get(key).unwrap_or(&Value::Null),
                    path,
                    found,
                    count,
                );
                path.truncate(length);
            }
        }
        (Value::Array(recorded), Value::Array(computed)) => {
            let longest = recorded.len().max(computed.len());
            for position in 0..longest {
                let at = |array: &[Value]| array.get(position).cloned().unwrap_or(Value::Null);
                let (one, other) = (at(recorded), at(computed));
                let id = one.get("id").and_then(Value::as_str);
                let step = id.map_or_else(|| (position + 1).to_string(), str::to_owned);
                // Writing to a string cannot fail.
                let _ = write!(path, "[{step}]");
                walk(&one, &other, path, found, count);
                path.truncate(length);
            }
        }
        _ => {
            *count += 1;
            let is_place = path.ends_with("place");
            let same = if is_place {
                same_place(&text(recorded), &text(computed))
            } else {
                recorded == computed
            };
            if !same {
                found.push((path.clone(), text(recorded), text(computed)));
            }
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".to_owned(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn differences_are_named_by_their_path() {
        let recorded =
            json!({ "a": { "b": [{ "id": "I3", "value": 3 }] }, "c": 1, "diagnostics": 1 });
        let computed = json!({ "a": { "b": [{ "id": "I3", "value": 4 }] }, "c": 1, "new": 2 });
        let (found, count) = differences(&recorded, &computed);
        let expected = [("a.b[I3].value".to_owned(), "3".to_owned(), "4".to_owned())];
        assert_eq!(found, expected);
        assert_eq!(count, 3);
        assert!(same_place("a/b/x.xlsx › S!E7", "x.xlsx › S!E7"));
        assert!(!same_place("x.xlsx › S!E7", "x.xlsx › S!E8"));
    }
}
