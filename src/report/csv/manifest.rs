//! A manifest of evidence as CSV.

use super::{finish, words};
use crate::evidence_files::Inventory;

/// One row for each file of evidence; who cites it stands in one cell, separated by semicolons.
#[must_use]
pub fn manifest(inventory: &Inventory) -> String {
    let mut rows = vec![words([
        "path",
        "bytes",
        "sha256",
        "type",
        "named_for",
        "cited_by",
        "places",
    ])];
    for file in &inventory.files {
        let kind = file.kind.and_then(|kind| serde_json::to_value(kind).ok());
        let ids: Vec<&str> = file.cited_by.iter().map(|(id, _)| id.as_str()).collect();
        let places = file.cited_by.iter().map(|(_, place)| place.to_string());
        rows.push(words([
            &file.path,
            &file.bytes.to_string(),
            file.sha256.as_deref().unwrap_or_default(),
            kind.as_ref()
                .and_then(|kind| kind.as_str())
                .unwrap_or_default(),
            file.named_for.as_deref().unwrap_or_default(),
            &ids.join("; "),
            &places.collect::<Vec<_>>().join("; "),
        ]));
    }
    finish(&rows)
}
