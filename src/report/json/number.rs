//! Numbers in JSON: as printed, as short decimals, and as the fraction behind them.

use crate::number::{Exact, Rounded};
use crate::rubric::Rubric;
use crate::score::Bounds;
use serde_json::{Map, Value, json};

/// A number as the outputs of a rubric print it.
pub(in crate::report) fn printed(exact: Exact, rubric: &Rubric) -> Rounded {
    exact.half_up(rubric.decimals)
}

/// A number that is a short decimal, such as a weight or a value, without zeros at its end.
pub(in crate::report) fn decimal(exact: Exact) -> Value {
    let short = (0..=6)
        .map(|places| exact.half_up(places))
        .find(|short| short.exact() == exact);
    json!(short.unwrap_or_else(|| exact.half_up(6)))
}

/// A number as printed, and the fraction behind it.
pub(super) fn exact_object(exact: Exact, shown: Rounded) -> Value {
    json!({ "value": shown, "exact": exact })
}

/// `value`, `exact`, `low` and `high` of a score; `value` is null while it is not one number.
pub(super) fn score_fields(
    object: &mut Map<String, Value>,
    bounds: Bounds,
    complete: bool,
    rubric: &Rubric,
) {
    let known = complete.then_some(bounds.low);
    object.insert(
        "value".into(),
        json!(known.map(|exact| printed(exact, rubric))),
    );
    object.insert("exact".into(), json!(known));
    if !complete {
        object.insert("low".into(), json!(printed(bounds.low, rubric)));
        object.insert("high".into(), json!(printed(bounds.high, rubric)));
    }
}
