//! A merge as a document: which books, what is missing, where units differed.

use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use crate::lang::{Lang, Say, label, phrases};
use crate::merge::{Decision, Merged, MergedLevel};
use crate::rubric::Indicator;

phrases! {
    merged(count) { id: "gabungan {count} buku", en: "{count} books merged" }
    filled_of(filled, total) {
        id: "{filled} dari {total} indikator terisi",
        en: "{filled} of {total} indicators filled in",
    }
    in_conflict(count) { id: "{count} dikosongkan karena perangkat daerah berbeda", en: "{count} left empty because units differ" }
    unanswered(count) { id: "{count} tanpa tingkat yang dapat dipakai", en: "{count} without a usable level" }
    book() { id: "Buku", en: "Book" }
    no_book() { id: "belum ada", en: "none yet" }
    differences() { id: "Diisi berbeda oleh beberapa perangkat daerah", en: "Answered differently by several units" }
    given() { id: "Isian", en: "Answers" }
    counts() { id: "Yang dipakai", en: "What counts" }
    by_owner(value) { id: "{value} (pengampu)", en: "{value} (owner)" }
    by_lowest(value) { id: "{value} (terendah)", en: "{value} (lowest)" }
    nothing() { id: "kosong", en: "nothing" }
}

/// The books that were merged, the units without a book, and every difference.
#[must_use]
pub fn merge_document(merge: &Merged, lang: Lang) -> Document {
    let mut document = Document::default();
    let unnamed = label::unnamed_agency();
    let agency = merge.agency.as_deref().unwrap_or(unnamed.get(lang));
    let title = merged(merge.units.len()).say(lang);
    document.heading(format!("{agency} {}: {title}", merge.year));
    document.line(summary(merge, lang));
    document.grid(books(merge, lang));
    let differing: Vec<(&Indicator, &MergedLevel)> = differing(merge).collect();
    if differing.is_empty() {
        document.extend(caveat::document([&*merge.rubric], lang));
        return document;
    }
    document.heading(differences().say(lang));
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (label::stage().say(lang), Align::Left),
        (given().say(lang), Align::Left),
        (counts().say(lang), Align::Left),
    ]);
    for (indicator, level) in differing {
        let value = level
            .value
            .map_or_else(String::new, |value| value.say(lang));
        let (counts, tone) = match level.decision {
            Decision::Agreed => (value, Tone::Plain),
            Decision::Owner => (by_owner(value).say(lang), Tone::Plain),
            Decision::Lowest => (by_lowest(value).say(lang), Tone::Plain),
            Decision::Conflict => (nothing().say(lang), Tone::Fell),
        };
        let origins = level.origins.iter().map(|origin| {
            let (unit, place) = (&origin.unit, &origin.place);
            format!("{unit}: {} ({place})", origin.value.say(lang))
        });
        let cells = vec![
            format!("{} {}", indicator.id, indicator.name.get(lang)),
            level.stage.word().to_owned(),
            origins.collect::<Vec<_>>().join(";\n"),
            counts,
        ];
        grid.row(0, tone, cells);
    }
    document.grid(grid);
    document.extend(caveat::document([&*merge.rubric], lang));
    document
}

fn summary(merge: &Merged, lang: Lang) -> String {
    let rows = &merge.rows;
    let filled = rows.iter().filter(|row| row.value().is_some()).count();
    let conflicts = rows.iter().filter(|row| row.is_conflict()).count();
    let empty = rows.iter().filter(|row| row.levels.is_empty()).count();
    let mut parts = vec![filled_of(filled, rows.len()).say(lang)];
    if conflicts > 0 {
        parts.push(in_conflict(conflicts).say(lang));
    }
    if empty > 0 {
        parts.push(unanswered(empty).say(lang));
    }
    format!("{}.", parts.join("; "))
}

fn books(merge: &Merged, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::unit().say(lang), Align::Left),
        (label::indicators().say(lang), Align::Right),
        (book().say(lang), Align::Left),
    ]);
    for unit in &merge.units {
        let file = unit.place.file_name().to_owned();
        let cells = vec![unit.name.clone(), unit.given.to_string(), file];
        grid.row(0, Tone::Plain, cells);
    }
    for unit in &merge.missing_units {
        let cells = vec![unit.clone(), "—".to_owned(), no_book().say(lang)];
        grid.row(0, Tone::Fell, cells);
    }
    grid
}

/// The levels on which units did not agree by themselves.
fn differing(merge: &Merged) -> impl Iterator<Item = (&Indicator, &MergedLevel)> {
    let rows = merge.rubric.indicators.iter().zip(&merge.rows);
    let levels =
        rows.flat_map(|(indicator, row)| row.levels.iter().map(move |one| (indicator, one)));
    levels.filter(|(_, level)| level.decision != Decision::Agreed)
}
