//! A rubric that changes another: `extends` names the base, the rest of the file what differs.
//!
//! Both are trees, and the changes are laid over the tree of the base before any of it is read.
//! So every check of a rubric holds for the result, and each finding stands where its text does, in
//! the base or in the changes. Parts are named by their ids. Parts cannot be added or removed:
//! whoever needs another structure writes a rubric of its own, whose results nobody will take for
//! comparable.

mod evidence;
mod layer;
mod part;
mod shelf;

pub(super) use shelf::Shelf;

use super::fields::Reader;
use super::load::load_tree;
use super::yaml::{self, Tree};
use super::{builtins, keys};
use crate::diagnostic::{Checked, Diagnostic, catalogue::overlays as finding, closest, has_errors};
use crate::place::Place;
use layer::Layer;
use std::sync::Arc;

/// How many files may stand one on another.
const MAX_FILES: usize = 4;

/// What a rubric took over, and what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The id of the rubric that it changes.
    pub base: String,
    /// The digest of that rubric, see [`super::Rubric::sha256`].
    pub sha256: String,
    /// What differs, first the changes that the base itself made to another.
    pub changes: Vec<Change>,
}

/// A key of a rubric that says something else than in its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The id of the rubric that made the change.
    pub by: String,
    /// The id of the domain, aspect, indicator, capability or kind; `None` for the rubric itself.
    pub part: Option<String>,
    /// The key, `weight` or `criteria.3`.
    pub key: String,
    /// What the base says; `None` where it says nothing.
    pub before: Option<String>,
    /// What holds now.
    pub after: String,
}

/// A tree in which nothing is left to take over.
pub(super) struct Resolved {
    pub(super) tree: Tree,
    pub(super) extension: Option<Extension>,
}

/// A rubric from a text that may change another.
pub(super) fn load_with(tree: Tree, file: &str, shelf: Shelf<'_>) -> Checked<super::Rubric> {
    let mut reader = Reader::default();
    let resolved = resolve(&mut reader, tree, file, shelf);
    let mut diagnostics = reader.diagnostics;
    let Some(Resolved { tree, extension }) = resolved else {
        return Checked {
            value: None,
            diagnostics,
        };
    };
    let checked = load_tree(&tree);
    diagnostics.extend(checked.diagnostics);
    let value = checked.value.map(|rubric| super::Rubric {
        extends: extension,
        ..rubric
    });
    Checked { value, diagnostics }
}

/// Lays the changes of `tree`, the content of `file`, over the rubric that it extends, if any.
pub(super) fn resolve(
    reader: &mut Reader,
    tree: Tree,
    file: &str,
    shelf: Shelf<'_>,
) -> Option<Resolved> {
    resolve_after(reader, tree, shelf, &[file.to_owned()])
}

fn resolve_after(
    reader: &mut Reader,
    tree: Tree,
    shelf: Shelf<'_>,
    trail: &[String],
) -> Option<Resolved> {
    if tree.key("extends").is_none() {
        let extension = None;
        return Some(Resolved { tree, extension });
    }
    let fields = reader.fields(&tree, keys::RUBRIC)?;
    let id = reader.required_text(&fields, "id");
    let named = fields.get("extends")?;
    let name = reader.text(named)?;
    let base = find_base(reader, &name, &named.span, shelf, trail)?;
    let checked = load_tree(&base.tree);
    let Some(rubric) = checked.value else {
        reader.diagnostics.extend(checked.diagnostics);
        return None;
    };
    let id = id?;
    if id == rubric.id {
        let place = fields.get("id").map_or(fields.place(), |tree| &tree.span);
        reader.report(finding::own_id_needed(&id).at(place.clone()));
        return None;
    }
    let changes = base.extension.map_or_else(Vec::new, |one| one.changes);
    let mut layer = Layer {
        by: &id,
        base: &rubric.id,
        changes,
    };
    let mut merged = base.tree;
    layer.lay(reader, &mut merged, &tree, &fields);
    let extension = Some(Extension {
        base: rubric.id.clone(),
        sha256: rubric.sha256.clone(),
        changes: layer.changes,
    });
    let tree = merged;
    (!has_errors(&reader.diagnostics)).then_some(Resolved { tree, extension })
}

/// The base that a name leads to, with nothing left to take over.
fn find_base(
    reader: &mut Reader,
    name: &str,
    place: &Place,
    shelf: Shelf<'_>,
    trail: &[String],
) -> Option<Resolved> {
    let report = |reader: &mut Reader, finding: Diagnostic| {
        reader.report(finding.at(place.clone()));
        None
    };
    if name.contains(['/', '\\', ':']) || name.starts_with('.') {
        return report(reader, finding::base_elsewhere(name));
    }
    let Some((text, file)) = shelf.find(name) else {
        let known: Vec<String> = builtins().map(|rubric| rubric.id.clone()).collect();
        let unknown = match closest(name, known.iter().map(String::as_str)) {
            Some(meant) => finding::base_unknown_like(name, meant),
            None => finding::base_unknown(name, known.join(", ")),
        };
        return report(reader, unknown);
    };
    if trail.contains(&file) {
        let mut trail = trail.to_vec();
        trail.push(file);
        return report(reader, finding::base_in_circle(trail.join(" → ")));
    }
    if trail.len() >= MAX_FILES {
        return report(reader, finding::base_too_deep(MAX_FILES));
    }
    let shown: Arc<str> = Arc::from(file.as_str());
    let parsed = text.and_then(|text| yaml::parse(&text, &shown));
    let tree = match parsed {
        Ok(tree) => tree,
        Err(diagnostic) if diagnostic.place().is_some() => {
            reader.report(*diagnostic);
            return None;
        }
        Err(diagnostic) => return report(reader, *diagnostic),
    };
    let mut longer = trail.to_vec();
    longer.push(file);
    resolve_after(reader, tree, shelf, &longer)
}
