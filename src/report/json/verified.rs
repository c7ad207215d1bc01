//! `spbe.verify/1`

use super::{findings, finish, tool};
use crate::lang::Lang;
use crate::trust::Verification;
use serde_json::{Value, json};

/// `spbe.verify/1`: what was found out about some outputs, each with its path.
#[must_use]
pub fn verified(all: &[(String, Verification)], lang: Lang) -> String {
    let outputs: Vec<Value> = all
        .iter()
        .map(|(path, one)| {
            json!({
                "path": path,
                "output": one.format,
                "holds": one.holds(),
                "sources": one.sources,
                "values": one.values,
                "last": one.last,
                "diagnostics": findings(&one.diagnostics, lang),
            })
        })
        .collect();
    finish(&json!({ "format": "spbe.verify/1", "tool": tool(), "outputs": outputs }))
}
