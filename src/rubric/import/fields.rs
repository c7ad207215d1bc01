//! The first sheet of a workbook, whose rows are what holds for the rubric as a whole.

use super::mapping::{Mapping, scalar};
use super::rules::put_rules;
use super::table::{Field, Record};
use super::tree::Tables;
use crate::diagnostic::{Diagnostic, catalogue::rubric_books as finding, closest};
use crate::place::Place;
use crate::rubric::sheets::{self, ANY_YEAR, BASIS_WORDS, FIELDS, RUBRIC};
use crate::rubric::yaml::{Key, Tree};
use crate::words::fold;

/// The rows of the first sheet by their keys.
pub(super) fn put_fields(
    root: &mut Mapping,
    tables: &Tables<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let rows = tables.of(&RUBRIC);
    let mut found: Vec<(&str, &Record)> = Vec::new();
    for record in rows {
        let Some(name) = record.get("key") else {
            continue;
        };
        let folded = fold(&name.text);
        let known = FIELDS
            .iter()
            .find(|(_, heads, _)| [heads.0, heads.1].iter().any(|head| fold(head) == folded));
        let Some((key, ..)) = known else {
            let heads = FIELDS.iter().flat_map(|(_, heads, _)| [heads.0, heads.1]);
            let first = FIELDS.first().map(|(_, heads, _)| heads.0);
            let meant = closest(&name.text, heads).or(first).unwrap_or_default();
            diagnostics.push(finding::unknown_field(&name.text, meant).at(name.place.clone()));
            continue;
        };
        if found.iter().any(|(other, _)| other == key) {
            diagnostics.push(finding::twice_in_workbook(&name.text).at(name.place.clone()));
        }
        found.push((key, record));
    }
    let record = |key: &str| {
        found
            .iter()
            .find(|(one, _)| *one == key)
            .map(|(_, record)| *record)
    };
    for (key, heads, needed) in FIELDS {
        match record(key) {
            None if *needed => {
                diagnostics.push(finding::field_missing(heads.0).at(root.place.clone()));
            }
            Some(record) if *needed && record.get("value").is_none() => {
                let place = record.place_of("value").clone();
                diagnostics.push(finding::cell_empty(heads.0).at(place));
            }
            _ => {}
        }
    }
    let field = |key: &str| record(key)?.get("value");
    let named = |key: &str| {
        let record = record(key)?;
        let mut name = Mapping::at(&record.place);
        name.put_text("name", record.get("value"));
        name.put_text("en", record.get("en"));
        (!name.entries.is_empty()).then(|| name.tree())
    };
    root.put_text("id", field("id"));
    root.put_text("name", field("name"));
    root.put_text("en", record("name").and_then(|record| record.get("en")));
    root.put_text("regulation", field("regulation"));
    if let Some(name) = named("index") {
        root.put("index", name);
    }
    put_years(root, field("years.from"), field("years.to"));
    root.put_text("status", field("status"));
    if let Some(caveat) = named("caveat") {
        root.put("caveat", caveat);
    }
    let inside = |keys: &[(&str, &str)]| {
        let first = keys.iter().find_map(|(key, _)| field(key));
        let mut mapping = Mapping::at(first.map_or(&root.place, |first| &first.place));
        for (key, name) in keys {
            mapping.put_text(name, field(key));
        }
        mapping
    };
    let scale = inside(&[
        ("scale.min", "min"),
        ("scale.max", "max"),
        ("scale.step", "step"),
    ]);
    let mut rounding = inside(&[("rounding.decimals", "decimals")]);
    let mode = scalar("half-up", &rounding.place);
    rounding.put("mode", mode);
    let rate_on = rate_on(field("rate_on.default"), tables, &root.place);
    let mut item_rule = record("item_rule").map(|record| Mapping::at(&record.place));
    if let Some(rule) = &mut item_rule {
        rule.put_text("name", field("item_rule"));
        rule.put_text(
            "en",
            record("item_rule").and_then(|record| record.get("en")),
        );
        rule.put_text("source", field("item_rule.source"));
        rule.put_text("confidence", field("item_rule.confidence"));
    }
    root.put("scale", scale.tree());
    root.put("rounding", rounding.tree());
    root.put("rate_on", rate_on);
    root.put_text("weight", field("weight"));
    if let Some(rule) = item_rule.filter(|rule| !rule.entries.is_empty()) {
        root.put("item_rule", rule.tree());
    }
    put_rules(root, field("from_level"), field("cumulative"), tables);
}

fn put_years(root: &mut Mapping, from: Option<&Field>, to: Option<&Field>) {
    let Some(from) = from else {
        return;
    };
    if [ANY_YEAR.0, ANY_YEAR.1].contains(&&*fold(&from.text)) && to.is_none() {
        root.put("years", scalar(ANY_YEAR.1, &from.place));
        return;
    }
    let mut years = Mapping::at(&from.place);
    years.put_text("from", Some(from));
    years.put_text("to", to);
    root.put("years", years.tree());
}

/// The word of a rubric file for what ratings are taken from; any other word as it is.
fn basis(field: &Field) -> Tree {
    let word = fold(&field.text);
    let known = BASIS_WORDS
        .iter()
        .find(|(_, words)| [words.0, words.1].contains(&&*word));
    scalar(known.map_or(&field.text, |(word, _)| word), &field.place)
}

fn rate_on(default: Option<&Field>, tables: &Tables<'_>, place: &Place) -> Tree {
    let mut rate_on = Mapping::at(default.map_or(place, |field| &field.place));
    if let Some(default) = default {
        rate_on.put("default", basis(default));
    }
    let rows = tables.of(&sheets::BASES);
    if let Some(first) = rows.first() {
        let mut years = Mapping::at(&first.place);
        for record in rows {
            if let (Some(year), Some(one)) = (record.get("year"), record.get("basis")) {
                let span = year.place.clone().into();
                let name = year.text.clone().into();
                years.entries.push((Key { name, span }, basis(one)));
            }
        }
        rate_on.put("years", years.tree());
    }
    rate_on.tree()
}
