//! `spbe.manifest/1`

use super::{finish, tool};
use crate::evidence_files::Inventory;
use serde_json::{Value, json};

/// `spbe.manifest/1`: every file of evidence with its size and who cites it, and the digest and
/// type of those that are cited. The same in every language.
#[must_use]
pub fn manifest(inventory: &Inventory) -> String {
    let files = inventory.files.iter().map(|file| {
        let cited = file.cited_by.iter();
        let cited = cited.map(|(id, place)| json!({ "id": id, "place": place.to_string() }));
        json!({
            "path": file.path,
            "bytes": file.bytes,
            "sha256": file.sha256,
            "type": file.kind,
            "named_for": file.named_for,
            "cited_by": cited.collect::<Vec<Value>>(),
        })
    });
    finish(&json!({
        "format": "spbe.manifest/1",
        "tool": tool(),
        "folder": inventory.folder,
        "files": files.collect::<Vec<Value>>(),
    }))
}
