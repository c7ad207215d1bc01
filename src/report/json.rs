//! JSON for programs: stable English keys, numbers as printed, exact values as text.
//!
//! Additions may come; what stands here stays. Two keys name one number where people and
//! programs need both: `value` is rounded as printed, `exact` is the fraction behind it.

mod across;
mod audit;
mod band;
mod check;
mod comparison;
mod difference;
mod explain;
mod findings;
mod impact;
mod manifest;
mod merge;
mod number;
mod ranking;
mod rubric;
mod score;
mod stages;
mod support;
mod transfer;
mod verification;
mod verified;
mod worklist;

pub use audit::audit;
pub(crate) use audit::row as audited;
pub use check::check;
pub use comparison::comparison;
pub use difference::difference;
pub use explain::explain;
pub use impact::impact;
pub use manifest::manifest;
pub use merge::merge;
pub use ranking::ranking;
pub(crate) use ranking::ranking_rows;
pub use rubric::{rubric, rubrics};
pub(crate) use score::assessment;
pub use score::{score_head, score_part, score_tail, scores};
pub use stages::stages;
pub use transfer::transfers;
pub use verification::verification;
pub use verified::verified;
pub use worklist::worklist;

use super::caveat::rubric_json;
pub(super) use findings::findings;
pub(super) use number::{decimal, printed};

use crate::evidence::Source;
use findings::add_accepted;
use score::{index, rating};
use serde_json::{Map, Value, json};

/// A value as the text of a file.
pub(crate) fn finish(value: &Value) -> String {
    // The serializer of a value built here has nothing to fail on.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// The program that writes.
pub(super) fn tool() -> Value {
    json!({ "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") })
}

/// A file that was read, and the mapping it was read with where there was one.
fn source_json(source: &Source) -> Value {
    let mut object = Map::new();
    object.insert("path".into(), json!(source.path.as_ref()));
    object.insert("sha256".into(), json!(source.sha256));
    if let Some(mapping) = &source.mapping {
        object.insert("mapping".into(), json!(mapping.as_ref()));
    }
    Value::Object(object)
}
