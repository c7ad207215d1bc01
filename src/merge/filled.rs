//! A merge as what the workbook of the agency is filled with.

use super::{Decision, Merged, MergedLevel, MergedRow};
use crate::lang::{Lang, List, Say, phrases};
use crate::report::xlsx::{Filled, FilledRow};

phrases! {
    from(places) { id: "dari {places}", en: "from {places}" }
    conflict(stage, values) { id: "berbeda pada tahap {stage}: {values}", en: "different at stage {stage}: {values}" }
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
    filled
}

fn filled_row(row: &MergedRow, lang: Lang) -> FilledRow {
    let origins = origins(row, lang);
    let notes = row.note.iter().cloned().chain(origins);
    let note = notes.collect::<Vec<_>>().join("\n");
    let mut filled = FilledRow {
        level: row.value(),
        unit: row.unit.clone(),
        note: (!note.is_empty()).then_some(note),
        ..FilledRow::default()
    };
    filled.explanation.clone_from(&row.explanation);
    filled.evidence.clone_from(&row.evidence);
    filled.link.clone_from(&row.link);
    filled
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
