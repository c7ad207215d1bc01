//! JSON of the findings about some inputs.

use super::{add_accepted, findings, finish, tool};
use crate::exceptions::Judged;
use crate::lang::Lang;
use serde_json::json;

/// `spbe.check/1`: every finding about some inputs.
#[must_use]
pub fn check(judged: &Judged, lang: Lang) -> String {
    let mut object = json!({
        "format": "spbe.check/1",
        "tool": tool(),
        "diagnostics": findings(&judged.open, lang),
    });
    add_accepted(&mut object, judged, lang);
    finish(&object)
}
