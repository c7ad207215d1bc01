//! Records in JSON, as the national application exports them: a list of objects, one of which is
//! a row and whose keys are the header.
//!
//! Only records are taken for a table. Whatever else JSON may hold is refused as before.

mod repeated;

use super::gathering::Gathering;
use super::{Cell, Refusal, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::reading;
use crate::place::{Place, Spot};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// Bytes of a JSON file. A tree of JSON takes some thirty times its text; the results of all 600
/// agencies of a year have a third of one MiB.
const MAX_JSON: usize = 8 << 20;
/// Objects inside a record that are looked into; `serde_json` itself stops at 128.
const MAX_DEPTH: usize = 4;
/// Keys that all records have together.
const MAX_KEYS: usize = 2_000;

/// Reads records; `None` if the text is JSON of another shape.
pub(super) fn read(text: &str, gathering: &mut Gathering) -> Result<Option<()>, Refusal> {
    if text.len() > MAX_JSON {
        let size = u64::try_from(text.len().div_ceil(1 << 20)).unwrap_or(u64::MAX);
        return Err(gathering.refuse(reading::file_too_large(size, MAX_JSON >> 20)));
    }
    if let Some((line, key)) = repeated::find(text) {
        return Err(at_line(line, reading::key_repeated(key), gathering));
    }
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return Err(damaged(&error, gathering)),
    };
    let Some(records) = records(&value) else {
        return Ok(None);
    };
    let mut keys = Keys::default();
    let mut cells = Vec::new();
    for (record, row) in records.iter().zip(1_u32..) {
        keys.gather("", record, 0, &mut |column, cell| {
            cells.push((row, column, cell));
        });
        if keys.paths.len() > MAX_KEYS {
            return Ok(None);
        }
    }
    gathering.begin(None, false)?;
    let paths: Vec<Arc<str>> = keys.paths.iter().map(|path| path.as_str().into()).collect();
    gathering.name_keys(paths);
    for (path, column) in keys.paths.iter().zip(0..) {
        // What stands before the last key only says where a value is kept.
        let leaf = path.rsplit('.').next().unwrap_or(path);
        gathering.put(0, column, Cell::Text(leaf.to_owned()))?;
    }
    for (row, column, cell) in cells {
        gathering.put(row, column, cell)?;
    }
    gathering.end(Vec::new());
    Ok(Some(()))
}

/// The records: a list of objects, alone or as the only list in an object.
fn records(value: &Value) -> Option<Vec<&Map<String, Value>>> {
    let of_list = |list: &'_ [Value]| !list.is_empty() && list.iter().all(Value::is_object);
    let list = match value {
        Value::Array(list) => list,
        Value::Object(object) => {
            // A report of a program names its format, and is no table of anybody.
            if object.contains_key("format") {
                return None;
            }
            let mut lists = object.values().filter_map(Value::as_array);
            let only = lists.next()?;
            lists.next().is_none().then_some(only)?
        }
        _ => return None,
    };
    of_list(list).then(|| list.iter().filter_map(Value::as_object).collect())
}

/// The keys of all records, each a column.
#[derive(Default)]
struct Keys {
    paths: Vec<String>,
    columns: HashMap<String, u32>,
}

impl Keys {
    fn gather(
        &mut self,
        above: &str,
        object: &Map<String, Value>,
        depth: usize,
        put: &mut impl FnMut(u32, Cell),
    ) {
        for (key, value) in object {
            let path = if above.is_empty() {
                key.clone()
            } else {
                format!("{above}.{key}")
            };
            let cell = match value {
                Value::Object(inner) => {
                    if depth < MAX_DEPTH {
                        self.gather(&path, inner, depth + 1, put);
                    }
                    continue;
                }
                Value::Null | Value::Array(_) => continue,
                Value::Bool(truth) => Some(Cell::Bool(*truth)),
                // As text a number keeps the decimals it is written with.
                Value::Number(number) => value::text(&number.to_string()),
                Value::String(text) => value::text(text),
            };
            if let Some(cell) = cell {
                put(self.column(path), cell);
            }
        }
    }

    fn column(&mut self, path: String) -> u32 {
        if let Some(column) = self.columns.get(&path) {
            return *column;
        }
        let column = u32::try_from(self.paths.len()).unwrap_or(u32::MAX);
        self.paths.push(path.clone());
        self.columns.insert(path, column);
        column
    }
}

fn damaged(error: &serde_json::Error, gathering: &Gathering) -> Refusal {
    let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
    at_line(line, reading::damaged_json(), gathering)
}

fn at_line(line: u32, finding: Diagnostic, gathering: &Gathering) -> Refusal {
    let spot = Spot::Line { line, column: None };
    Box::new(finding.at(Place::new(gathering.whole().file_name(), spot)))
}
