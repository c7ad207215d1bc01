//! A merge as what the workbook of the agency is filled with.

use super::{Decision, Merged, MergedLevel, MergedRow, Origin, Part};
use crate::evidence::Stage;
use crate::lang::{Lang, List, Say, Text, phrases};
use crate::number::Exact;
use crate::report::xlsx::{Filled, FilledBook, FilledOrigin, FilledRow};

phrases! {
    from(places) { id: "dari {places}", en: "from {places}" }
    conflict(stage, values) { id: "berbeda pada tahap {stage}: {values}", en: "different at stage {stage}: {values}" }
    different_sources(values) { id: "nilai asal berbeda: {values}", en: "different source values: {values}" }
    level_at(stage) { id: "tingkat, {stage}", en: "level, {stage}" }
    explanation() { id: "penjelasan", en: "explanation" }
    evidence() { id: "data dukung", en: "evidence" }
    link() { id: "tautan", en: "link" }
    note() { id: "catatan", en: "note" }
    source_value() { id: "nilai asal", en: "source value" }
    document() { id: "dokumen", en: "document" }
    document_for(level) { id: "dokumen tingkat {level}", en: "document for level {level}" }
    used() { id: "ya", en: "yes" }
    used_of_owner() { id: "ya, dari pengampunya", en: "yes, of the owner" }
    used_as_lowest() { id: "ya, yang terendah", en: "yes, the lowest" }
    not_of_owner() { id: "tidak; dipakai milik pengampunya", en: "no; that of the owner counts" }
    not_lowest() { id: "tidak; dipakai yang terendah", en: "no; the lowest counts" }
    not_agreed() { id: "tidak; perangkat daerah berbeda, dikosongkan", en: "no; the units differ, left empty" }
    at_stage(stage, places) { id: "{stage} dari {places}", en: "{stage} from {places}" }
}

/// What [`crate::report::xlsx::template`] writes for a merge: every level with a note of the cell
/// it comes from, and conflicts left empty with a note of both values.
#[must_use]
pub fn filled(merged: &Merged, lang: Lang) -> Filled {
    let mut filled = Filled {
        agency: merged.agency.clone(),
        year: Some(merged.year),
        ..Filled::default()
    };
    filled.rows = merged
        .rows
        .iter()
        .map(|row| filled_row(row, lang))
        .collect();
    filled.documents.clone_from(&merged.documents);
    let books = merged.units.iter().map(|unit| FilledBook {
        unit: unit.name.clone(),
        source: unit.source.clone(),
    });
    filled.books = books.collect();
    filled.origins = all_origins(merged, lang);
    for unit in &merged.units {
        filled.note_carried(unit.place.file_name(), unit.rescored.as_deref());
    }
    filled
}

/// Where every level, then every text and document of an indicator stands.
fn all_origins(merged: &Merged, lang: Lang) -> Vec<FilledOrigin> {
    let mut all = Vec::new();
    for (indicator, row) in merged.rows.iter().enumerate() {
        for level in &row.levels {
            all.extend(level.origins.iter().map(|origin| FilledOrigin {
                indicator,
                part: level_at(level.stage).say(lang),
                said: origin.value.say(lang),
                unit: origin.unit.clone(),
                fate: fate(level, origin).get(lang).to_owned(),
                place: origin.place.clone(),
            }));
        }
        let traces = merged.traces.iter();
        let traces = traces.filter(|trace| trace.indicator == indicator);
        let differ = sources_differ(row);
        all.extend(traces.map(|trace| {
            FilledOrigin {
                indicator,
                part: name_of(trace.part).get(lang).to_owned(),
                said: trace.said.clone(),
                unit: trace.unit.clone().unwrap_or_default(),
                fate: match trace.part {
                    Part::Source if differ => not_agreed(),
                    _ => used(),
                }
                .get(lang)
                .to_owned(),
                place: trace.place.clone(),
            }
        }));
    }
    all
}

fn name_of(part: Part) -> Text {
    match part {
        Part::Explanation => explanation(),
        Part::Evidence => evidence(),
        Part::Link => link(),
        Part::Note => note(),
        Part::Source => source_value(),
        Part::Document(Some(level)) => document_for(level),
        Part::Document(None) => document(),
    }
}

/// What became of a level that a unit gave.
fn fate(level: &MergedLevel, origin: &Origin) -> Text {
    let counts = level.value == Some(origin.value);
    match (level.decision, counts) {
        (Decision::Agreed, _) => used(),
        (Decision::Owner, true) => used_of_owner(),
        (Decision::Owner, false) => not_of_owner(),
        (Decision::Lowest, true) => used_as_lowest(),
        (Decision::Lowest, false) => not_lowest(),
        (Decision::Conflict, _) => not_agreed(),
    }
}

fn filled_row(row: &MergedRow, lang: Lang) -> FilledRow {
    let origins = origins(row, lang);
    let (first, differ) = (row.sources.first(), sources_differ(row));
    let source = first.filter(|_| !differ).map(|(_, number)| *number);
    let differing = differ.then(|| {
        let each = row.sources.iter();
        let each = each.map(|(unit, number)| format!("{unit} {}", number.say(lang)));
        different_sources(List(each.collect())).say(lang)
    });
    let notes = row.note.iter().cloned().chain(origins).chain(differing);
    let note = notes.collect::<Vec<_>>().join("\n");
    let at = |level: &MergedLevel| Some((level.stage, level.value?));
    let given: Vec<(Stage, Exact)> = row.levels.iter().filter_map(at).collect();
    let claimed = given.iter().find(|(stage, _)| *stage == Stage::Mandiri);
    let mut filled = FilledRow {
        // Books without stages give a final level only, which is what they claim as well.
        level: claimed.map(|(_, value)| *value).or_else(|| row.value()),
        stages: given,
        origin: source,
        unit: row.unit.clone(),
        note: (!note.is_empty()).then_some(note),
        ..FilledRow::default()
    };
    filled.explanation.clone_from(&row.explanation);
    filled.evidence.clone_from(&row.evidence);
    filled.link.clone_from(&row.link);
    filled
}

/// Whether units give different indices or scores, so that none of them is taken over.
fn sources_differ(row: &MergedRow) -> bool {
    let mut pairs = row.sources.windows(2);
    pairs.any(|pair| pair[0].1 != pair[1].1)
}

/// Where the levels come from: one sentence where there is one stage, else one for each.
fn origins(row: &MergedRow, lang: Lang) -> Vec<String> {
    let one = row.levels.len() == 1;
    let sentence = |level: &MergedLevel| {
        let decided = level.origins.iter();
        if level.decision == Decision::Conflict {
            let values = decided.map(|origin| {
                let (unit, value) = (&origin.unit, origin.value.say(lang));
                format!("{unit} {value} ({})", origin.place)
            });
            return conflict(level.stage, List(values.collect())).say(lang);
        }
        let decided = decided.filter(|origin| Some(origin.value) == level.value);
        let places = List(decided.map(|origin| origin.place.to_string()).collect());
        if one {
            from(places).say(lang)
        } else {
            at_stage(level.stage, places).say(lang)
        }
    };
    row.levels.iter().map(sentence).collect()
}
