//! YAML tree → [`Rubric`], or everything that keeps it from being one.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::bands::read_bands;
use super::capabilities::read_capabilities;
use super::evidence_rules::read_rules;
use super::fields::{Fields, Reader};
use super::items::read_item_rule;
use super::keys;
use super::nodes::{Known, read_nodes};
use super::overlay::{Shelf, load_with};
use super::yaml::{self, Tree, Value};
use super::{Basis, Kind, RateOn, Rubric, Scale, Source, find, normal};
use crate::diagnostic::{Checked, Diagnostic, catalogue::rubrics as finding, has_errors};
use crate::lang::Text;
use crate::number::{Exact, MAX_SCALE, MAX_TOTAL_WEIGHT};
use crate::place::Place;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::Arc;

/// The rubric a text describes. What it extends is a built-in rubric, or stands in `folder`.
pub(super) fn load(text: &str, file: &Arc<str>, folder: Option<&Path>) -> Checked<Rubric> {
    let tree = match yaml::parse(text, file) {
        Ok(tree) => tree,
        Err(diagnostic) => return Checked::failed(*diagnostic),
    };
    if matches!(tree.value, Value::Scalar(None)) {
        return Checked::failed(finding::empty_file().at(Place::file(Arc::clone(file))));
    }
    if tree.key("extends").is_none() {
        return load_tree(&tree);
    }
    let name = Path::new(&**file)
        .file_name()
        .and_then(|name| name.to_str());
    let name = name.unwrap_or(file).to_owned();
    load_with(tree, &name, Shelf { folder })
}

/// The rubric a tree describes; every finding stands where the tree does.
pub(super) fn load_tree(tree: &Tree) -> Checked<Rubric> {
    let mut reader = Reader::default();
    let rubric = read_rubric(&mut reader, tree);
    let diagnostics = reader.diagnostics;
    let value = if has_errors(&diagnostics) {
        None
    } else {
        rubric
    };
    Checked { value, diagnostics }
}

/// The text of a file, or why there is none; never more than a rubric can be long.
pub(super) fn read_text(path: &Path) -> Result<String, Box<Diagnostic>> {
    let limit = yaml::MAX_BYTES as u64;
    let read = || -> std::io::Result<String> {
        let mut text = String::new();
        File::open(path)?
            .take(limit + 1)
            .read_to_string(&mut text)?;
        Ok(text)
    };
    read().map_err(|error| Box::new(finding::unreadable(error.to_string())))
}

fn read_rubric(reader: &mut Reader, tree: &Tree) -> Option<Rubric> {
    let fields = reader.fields(tree, keys::RUBRIC)?;
    // Every part is read before any is missed, so that one run names everything.
    let id = reader.required_text(&fields, "id");
    let name = read_name(reader, &fields);
    let regulation = reader.required_text(&fields, "regulation");
    let index = reader
        .required(&fields, "index")
        .and_then(|tree| read_named(reader, tree));
    let years = reader
        .required(&fields, "years")
        .and_then(|tree| read_years(reader, tree));
    let status = reader.required_text(&fields, "status");
    let caveat = fields.get("caveat").map(|tree| read_named(reader, tree));
    let open_points = fields.get("open_points").map(|tree| {
        let items = reader.list(tree)?;
        let points: Vec<_> = items.iter().map(|item| read_named(reader, item)).collect();
        points.into_iter().collect::<Option<Vec<_>>>()
    });
    let sources = reader
        .required(&fields, "sources")
        .and_then(|tree| read_sources(reader, tree));
    let scale = reader
        .required(&fields, "scale")
        .and_then(|tree| read_scale(reader, tree));
    let decimals = reader
        .required(&fields, "rounding")
        .and_then(|tree| read_rounding(reader, tree));
    let rate_on = reader
        .required(&fields, "rate_on")
        .and_then(|tree| read_rate_on(reader, tree));
    let bands = reader
        .required(&fields, "bands")
        .and_then(|tree| read_bands(reader, tree, scale.as_ref()));
    let capabilities = reader
        .required(&fields, "capabilities")
        .and_then(|tree| read_capabilities(reader, tree, scale.as_ref()));
    let kinds = reader
        .required(&fields, "kinds")
        .and_then(|tree| read_kinds(reader, tree));
    let weight = read_total(reader, &fields);
    // The tree needs to know how deep it is; of the rest it checks what there is to check.
    let tree = reader.required(&fields, "nodes");
    let known = Known {
        scale,
        capabilities: capabilities.as_deref(),
        kinds: kinds.as_deref()?,
    };
    let read = tree.and_then(|tree| read_nodes(reader, tree, known, weight));
    let (nodes, indicators) = read?;
    let graded = capabilities
        .iter()
        .flatten()
        .any(|capability| !capability.starts.is_empty());
    let evidence_rules = read_rules(reader, fields.get("evidence_rules"), scale?, graded, &nodes);
    let item_rule = fields
        .get("item_rule")
        .map(|tree| read_item_rule(reader, tree));
    if item_rule.is_none() && indicators.iter().any(|one| !one.items.is_empty()) {
        reader.report(finding::missing_key("item_rule").at(fields.place().clone()));
    }
    let names = find::names(&indicators);
    let ids = find::ids(&indicators);
    let names_of_parts = find::names_of_parts(&nodes);
    let mut rubric = Rubric {
        id: id?,
        name: name?,
        regulation: regulation?,
        index: index?,
        years: years?,
        status: status?,
        caveat: caveat.unwrap_or(None),
        open_points: open_points.flatten().unwrap_or_default(),
        sources: sources?,
        scale: scale?,
        decimals: decimals?,
        rate_on: rate_on?,
        bands: bands?,
        capabilities: capabilities?,
        kinds: kinds?,
        nodes,
        indicators,
        evidence_rules: evidence_rules?,
        item_rule: item_rule.flatten(),
        weight: weight?,
        extends: None,
        sha256: String::new(),
        rescored: None,
        names,
        ids,
        names_of_parts,
    };
    rubric.sha256 = normal::digest(&rubric);
    Some(rubric)
}

/// `name` and its English version `en`; without `en` the Indonesian name serves both.
pub(super) fn read_name(reader: &mut Reader, fields: &Fields<'_>) -> Option<Text> {
    let name = reader
        .required(fields, "name")
        .and_then(|tree| reader.words(tree));
    let english = fields.get("en").map(|tree| reader.words(tree));
    let name = name?;
    let english = english.unwrap_or_else(|| Some(name.clone()))?;
    Some(Text::new(name, english))
}

/// A name on its own, as `{ name: …, en: … }`.
fn read_named(reader: &mut Reader, tree: &Tree) -> Option<Text> {
    let fields = reader.fields(tree, keys::NAMED)?;
    read_name(reader, &fields)
}

/// `{ from: 2021, to: 2025 }`, or `any` for an instrument that belongs to no year.
fn read_years(reader: &mut Reader, tree: &Tree) -> Option<RangeInclusive<u16>> {
    if matches!(tree.value, Value::Scalar(Some(_))) {
        return reader.choice(tree, &[("any", ())]).map(|()| 0..=u16::MAX);
    }
    let fields = reader.fields(tree, keys::YEARS)?;
    let from: Option<u16> = reader
        .required(&fields, "from")
        .and_then(|tree| reader.whole(tree));
    let to: Option<u16> = match fields.get("to") {
        Some(tree) => reader.whole(tree),
        None => Some(u16::MAX),
    };
    let (from, to) = (from?, to?);
    if from > to {
        reader.report(finding::years_reversed(from, to).at(fields.place().clone()));
        return None;
    }
    Some(from..=to)
}

fn read_sources(reader: &mut Reader, tree: &Tree) -> Option<Vec<Source>> {
    let items = reader.list(tree)?;
    let sources: Vec<_> = items
        .iter()
        .map(|item| {
            let fields = reader.fields(item, keys::SOURCE)?;
            let part = reader.required_text(&fields, "part");
            let source = reader.required_text(&fields, "source");
            let confidence = reader.required_text(&fields, "confidence");
            Some(Source {
                part: part?,
                source: source?,
                confidence: confidence?,
            })
        })
        .collect();
    sources.into_iter().collect()
}

fn read_scale(reader: &mut Reader, tree: &Tree) -> Option<Scale> {
    let fields = reader.fields(tree, keys::SCALE)?;
    let min = reader.required_number(&fields, "min");
    let max = reader.required_number(&fields, "max");
    let step = reader.required_number(&fields, "step");
    let (min, max, step) = (min?, max?, step?);
    let whole_ends = min.is_whole() && max.is_whole();
    let in_range = Exact::ZERO <= min && min < max && max <= Exact::from(MAX_SCALE);
    let stepped = step > Exact::ZERO && Exact::ONE.is_multiple_of(step);
    // The whole levels have names and criteria, and a byte holds them.
    if !(whole_ends && in_range && stepped && max <= Exact::from(255)) {
        reader.report(finding::bad_scale(min, max, step).at(fields.place().clone()));
        return None;
    }
    Some(Scale { min, max, step })
}

fn read_rounding(reader: &mut Reader, tree: &Tree) -> Option<u8> {
    let fields = reader.fields(tree, keys::ROUNDING)?;
    let decimals_tree = reader.required(&fields, "decimals");
    let decimals: Option<u8> = decimals_tree.and_then(|tree| reader.whole(tree));
    let mode = reader
        .required(&fields, "mode")
        .and_then(|tree| reader.choice(tree, &[("half-up", ())]));
    if let (Some(decimals), Some(tree)) = (decimals, decimals_tree)
        && decimals > 6
    {
        reader.report(finding::too_many_decimals(decimals).at(tree.span.clone()));
        return None;
    }
    mode.and(decimals)
}

fn read_rate_on(reader: &mut Reader, tree: &Tree) -> Option<RateOn> {
    const WORDS: &[(&str, Basis)] = &[("exact", Basis::Exact), ("rounded", Basis::Rounded)];
    let fields = reader.fields(tree, keys::RATE_ON)?;
    let default = reader
        .required(&fields, "default")
        .and_then(|tree| reader.choice(tree, WORDS));
    let mut years = BTreeMap::new();
    if let Some(tree) = fields.get("years") {
        for (year, _, tree) in reader.numbered::<u16>(tree)? {
            if let Some(basis) = reader.choice(tree, WORDS) {
                years.insert(year, basis);
            }
        }
    }
    Some(RateOn {
        default: default?,
        years,
    })
}

fn read_kinds(reader: &mut Reader, tree: &Tree) -> Option<Vec<Kind>> {
    let items = reader.list(tree)?;
    let kinds: Vec<_> = items
        .iter()
        .map(|item| {
            let fields = reader.fields(item, keys::KIND)?;
            let id = reader.required_text(&fields, "id");
            let name = read_name(reader, &fields);
            Some(Kind {
                id: id?,
                name: name?,
            })
        })
        .collect();
    kinds.into_iter().collect()
}

/// The total weight: 100, for percentages, unless the rubric says otherwise.
fn read_total(reader: &mut Reader, fields: &Fields<'_>) -> Option<Exact> {
    let Some(tree) = fields.get("weight") else {
        return Some(Exact::from(100));
    };
    let total = reader.number(tree)?;
    if total <= Exact::ZERO || total > Exact::from(MAX_TOTAL_WEIGHT) {
        reader.report(
            finding::bad_weight(total, Exact::from(MAX_TOTAL_WEIGHT)).at(tree.span.clone()),
        );
        return None;
    }
    Some(total)
}
