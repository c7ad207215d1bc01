//! Reads the kinds of maturity: the names of their levels, and where each level begins.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::fields::Reader;
use super::keys;
use super::load::read_name;
use super::yaml::{Span, Tree};
use super::{Capability, Scale};
use crate::diagnostic::catalogue::rubrics as finding;
use crate::lang::Text;
use crate::number::Exact;
use std::collections::BTreeMap;

/// Reads `capabilities`.
pub(super) fn read_capabilities(
    reader: &mut Reader,
    tree: &Tree,
    scale: Option<&Scale>,
) -> Option<Vec<Capability>> {
    let mut capabilities: Vec<Capability> = Vec::new();
    for item in reader.list(tree)? {
        let Some(fields) = reader.fields(item, keys::CAPABILITY) else {
            continue;
        };
        let id = reader.required_text(&fields, "id");
        let name = read_name(reader, &fields);
        let levels = reader.required(&fields, "levels").and_then(|tree| {
            let mut levels = BTreeMap::new();
            let mut starts = BTreeMap::new();
            for (level, _, tree) in reader.numbered::<u8>(tree)? {
                let Some(fields) = reader.fields(tree, keys::LEVEL) else {
                    continue;
                };
                if let Some(name) = read_name(reader, &fields) {
                    levels.insert(level, name);
                }
                if let Some(tree) = fields.get("from")
                    && let Some(start) = reader.number(tree)
                {
                    starts.insert(level, (start, tree.span.clone()));
                }
            }
            check_starts(reader, tree, scale, &levels, &starts);
            let starts = starts.into_iter();
            let starts = starts.map(|(level, (start, _))| (level, start)).collect();
            Some((tree, levels, starts))
        });
        let (Some(id), Some(name), Some((levels_tree, levels, starts))) = (id, name, levels) else {
            continue;
        };
        if let Some(scale) = scale {
            check_levels(reader, levels_tree, scale, levels.keys(), |missing| {
                finding::missing_level_names(&id, missing)
            });
        }
        if capabilities.iter().any(|other| other.id == id) {
            reader.report(finding::duplicate_id(&id).at(fields.place().clone()));
        }
        capabilities.push(Capability {
            id,
            name,
            levels,
            starts,
        });
    }
    Some(capabilities)
}

/// Where levels say at which value they begin, all of them do, the first at the bottom of the
/// scale and each above the one before.
fn check_starts(
    reader: &mut Reader,
    tree: &Tree,
    scale: Option<&Scale>,
    levels: &BTreeMap<u8, Text>,
    starts: &BTreeMap<u8, (Exact, Span)>,
) {
    let Some(scale) = scale.filter(|_| !starts.is_empty()) else {
        return;
    };
    for level in levels.keys().filter(|level| !starts.contains_key(level)) {
        let place = tree.key(&level.to_string()).unwrap_or(&tree.span).clone();
        reader.report(finding::missing_key("from").at(place));
    }
    let mut before = None;
    for (level, (start, place)) in starts {
        let fits = match before {
            None => *start == scale.min,
            Some(before) => before < *start && *start < scale.max,
        };
        if !fits {
            let finding = finding::level_starts_wrong(*level, *start, scale.min, scale.max);
            reader.report(finding.at(place.clone()));
        }
        before = Some(*start);
    }
}

/// Reports the whole levels of the scale that have no entry, and entries that have no level.
pub(super) fn check_levels<'l>(
    reader: &mut Reader,
    tree: &Tree,
    scale: &Scale,
    present: impl Iterator<Item = &'l u8>,
    missing: impl Fn(String) -> crate::diagnostic::Diagnostic,
) {
    let present: Vec<u8> = present.copied().collect();
    let levels = scale.levels();
    let absent: Vec<String> = levels
        .clone()
        .filter(|level| !present.contains(level))
        .map(|level| level.to_string())
        .collect();
    let place = tree.first_key().unwrap_or(&tree.span).clone();
    if !absent.is_empty() {
        reader.report(missing(absent.join(", ")).at(place.clone()));
    }
    for level in present.into_iter().filter(|level| !levels.contains(level)) {
        let place = tree.key(&level.to_string()).unwrap_or(&place).clone();
        reader.report(finding::level_off_scale(level, scale.min, scale.max).at(place));
    }
}
