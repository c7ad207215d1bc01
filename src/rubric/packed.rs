//! A built-in rubric as the build script has packed it → the tree that its YAML is read into.

use super::yaml::{Key, Tree, Value};
use crate::place::Place;
use serde_json::Value as Json;

/// The tree of a packed rubric. Nothing in it knows its place but the file.
pub(super) fn unpack(packed: &str, file: &Place) -> serde_json::Result<Tree> {
    serde_json::from_str(packed).map(|json| tree(json, file))
}

fn tree(json: Json, file: &Place) -> Tree {
    let value = match json {
        Json::Null => Value::Scalar(None),
        Json::String(text) => Value::Scalar(Some(text)),
        // The build script writes neither, because a scalar stays as it is written.
        Json::Bool(_) | Json::Number(_) => Value::Scalar(Some(json.to_string())),
        Json::Array(items) => Value::List(items.into_iter().map(|item| tree(item, file)).collect()),
        Json::Object(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(name, value)| {
                    let span = file.clone();
                    (Key { name, span }, tree(value, file))
                })
                .collect(),
        ),
    };
    Tree {
        value,
        span: file.clone(),
    }
}
