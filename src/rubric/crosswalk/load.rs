//! YAML → [`Crosswalk`], or everything that keeps it from being one.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::{Crosswalk, Relation, Row};
use crate::diagnostic::{Checked, catalogue::rubrics as finding, closest, has_errors};
use crate::rubric::Rubric;
use crate::rubric::fields::{Fields, Reader};
use crate::rubric::keys;
use crate::rubric::load::read_name;
use crate::rubric::yaml::{self, Span, Tree};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A row and where it stands.
type Placed = (Row, Span);

pub(super) fn load(
    text: &str,
    file: &Arc<str>,
    find: impl Fn(&str) -> Option<Arc<Rubric>>,
) -> Checked<Crosswalk> {
    let tree = match yaml::parse(text, file) {
        Ok(tree) => tree,
        Err(diagnostic) => return Checked::failed(*diagnostic),
    };
    let mut reader = Reader::default();
    let crosswalk = read(&mut reader, &tree, find);
    let diagnostics = reader.diagnostics;
    let value = crosswalk.filter(|_| !has_errors(&diagnostics));
    Checked { value, diagnostics }
}

fn read(
    reader: &mut Reader,
    tree: &Tree,
    find: impl Fn(&str) -> Option<Arc<Rubric>>,
) -> Option<Crosswalk> {
    let fields = reader.fields(tree, keys::CROSSWALK)?;
    let name = read_name(reader, &fields);
    let from = read_rubric(reader, &fields, "from", &find);
    let to = read_rubric(reader, &fields, "to", &find);
    let comparable = fields.get("comparable").map(|tree| {
        let words = relations();
        let items = reader.list(tree)?;
        let read = items.iter().map(|item| reader.choice(item, &words));
        read.collect::<Option<BTreeSet<Relation>>>()
    });
    let rows = reader.required(&fields, "rows");
    let (from, to) = (from?, to?);
    let mut read: Vec<Placed> = Vec::new();
    for item in reader.list(rows?)? {
        if let Some(row) = read_row(reader, item, &from, &to) {
            read.push(row);
        }
    }
    check_pairs(reader, &read, &from, &to);
    check_relations(reader, &read, &from, &to);
    if !has_errors(&reader.diagnostics) {
        let place = rows?.span.clone();
        check_complete(reader, &read, &from, &place, |row| row.from);
        check_complete(reader, &read, &to, &place, |row| row.to);
    }
    Some(Crosswalk {
        name: name?,
        from,
        to,
        comparable: comparable.unwrap_or(Some(BTreeSet::new()))?,
        rows: read.into_iter().map(|(row, _)| row).collect(),
    })
}

fn relations() -> Vec<(&'static str, Relation)> {
    Relation::ALL.map(|one| (one.word(), one)).to_vec()
}

fn read_rubric(
    reader: &mut Reader,
    fields: &Fields<'_>,
    key: &str,
    find: impl Fn(&str) -> Option<Arc<Rubric>>,
) -> Option<Arc<Rubric>> {
    let tree = reader.required(fields, key)?;
    let id = reader.text(tree)?;
    let found = find(&id);
    if found.is_none() {
        reader.report(finding::crosswalk_of_unknown_rubric(id).at(tree.span.clone()));
    }
    found
}

fn read_row(reader: &mut Reader, item: &Tree, from: &Rubric, to: &Rubric) -> Option<Placed> {
    let fields = reader.fields(item, keys::ROW)?;
    let relation = reader
        .required(&fields, "relation")
        .and_then(|tree| reader.choice(tree, &relations()));
    let before = fields.get("from").map(|tree| indicator(reader, tree, from));
    let after = fields.get("to").map(|tree| indicator(reader, tree, to));
    let rationale = reader.required_text(&fields, "rationale");
    let source = reader.required_text(&fields, "source");
    let confidence = reader.required_text(&fields, "confidence");
    let relation = relation?;
    let needs = match relation {
        Relation::New => (false, true),
        Relation::None => (true, false),
        _ => (true, true),
    };
    if (before.is_some(), after.is_some()) != needs {
        let word = relation.word();
        let finding = match relation {
            Relation::New => finding::new_has_no_from(word),
            Relation::None => finding::none_has_no_to(word),
            _ => finding::relation_needs_both(word),
        };
        reader.report(finding.at(fields.place().clone()));
        return None;
    }
    // A side that is written must be known.
    let known = |side: Option<Option<usize>>| match side {
        Some(None) => None,
        Some(Some(index)) => Some(Some(index)),
        None => Some(None),
    };
    let row = Row {
        from: known(before)?,
        to: known(after)?,
        relation,
        rationale: rationale?,
        source: source?,
        confidence: confidence?,
    };
    Some((row, fields.place().clone()))
}

/// The position of an indicator that is named by its id.
fn indicator(reader: &mut Reader, tree: &Tree, rubric: &Rubric) -> Option<usize> {
    let id = reader.text(tree)?;
    let found = rubric.indicators.iter().position(|one| one.id == id);
    if found.is_none() {
        let ids = rubric.indicators.iter().map(|one| one.id.as_str());
        let meant = closest(&id, ids.clone()).or_else(|| ids.clone().next());
        let finding = finding::crosswalk_unknown_id(&id, &rubric.id, meant.unwrap_or_default());
        reader.report(finding.at(tree.span.clone()));
    }
    found
}

/// No pair stands twice.
fn check_pairs(reader: &mut Reader, rows: &[Placed], from: &Rubric, to: &Rubric) {
    for (position, (row, place)) in rows.iter().enumerate() {
        let mut earlier = rows.iter().take(position);
        let same = earlier.find(|(other, _)| other.from == row.from && other.to == row.to);
        if let Some((_, first)) = same {
            let name = |rubric: &Rubric, index: Option<usize>| {
                let found = index.and_then(|index| rubric.indicators.get(index));
                found.map_or_else(|| "–".to_owned(), |one| one.id.clone())
            };
            let finding = finding::crosswalk_pair_twice(name(from, row.from), name(to, row.to));
            reader.report(
                finding
                    .at(place.clone())
                    .label(first.clone(), finding::first_here()),
            );
        }
    }
}

/// What a row claims must agree with the others of its indicators.
fn check_relations(reader: &mut Reader, rows: &[Placed], from: &Rubric, to: &Rubric) {
    let of_from = |index: Option<usize>| rows.iter().filter(|(row, _)| row.from == index).count();
    let of_to = |index: Option<usize>| rows.iter().filter(|(row, _)| row.to == index).count();
    let id = |rubric: &Rubric, index: Option<usize>| {
        let found = index.and_then(|index| rubric.indicators.get(index));
        found.map(|one| one.id.clone()).unwrap_or_default()
    };
    for (row, place) in rows {
        let finding = match row.relation {
            Relation::Split if of_from(row.from) < 2 => finding::split_into_one(id(from, row.from)),
            Relation::Merged if of_to(row.to) < 2 => finding::merged_from_one(id(to, row.to)),
            Relation::None if of_from(row.from) > 1 => finding::none_but_others(id(from, row.from)),
            Relation::New if of_to(row.to) > 1 => finding::new_but_others(id(to, row.to)),
            _ => continue,
        };
        reader.report(finding.at(place.clone()));
    }
}

/// Every indicator of a side has a row.
fn check_complete(
    reader: &mut Reader,
    rows: &[Placed],
    rubric: &Rubric,
    place: &Span,
    side: impl Fn(&Row) -> Option<usize>,
) {
    let present: BTreeSet<usize> = rows.iter().filter_map(|(row, _)| side(row)).collect();
    let missing: Vec<usize> = (0..rubric.indicators.len())
        .filter(|index| !present.contains(index))
        .collect();
    if !missing.is_empty() {
        let finding = finding::crosswalk_incomplete(&rubric.id, rubric.in_runs(&missing));
        reader.report(finding.at(place.clone()));
    }
}
