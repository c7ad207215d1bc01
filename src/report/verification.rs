//! What became of a report that was verified.

use super::document::{Align, Document, Grid, Tone};
use super::scorecard::headline;
use crate::diagnostic::has_errors;
use crate::lang::{Lang, Say, label, phrases};
use crate::verify::{InputState, Verification};

phrases! {
    agrees(name) {
        id: "{name}: semua angka mengikuti tingkatnya.",
        en: "{name}: every number follows from the levels.",
    }
    disagrees(name) {
        id: "{name}: ada yang tidak cocok.",
        en: "{name}: not everything agrees.",
    }
    compared(cells, differing) {
        id: "{cells} sel dihitung ulang, {differing} berbeda.",
        en: "{cells} cells computed anew, {differing} differ.",
    }
    file() { id: "Berkas asal", en: "Original file" }
    state() { id: "Keadaan", en: "State" }
    same() { id: "sama", en: "the same" }
    changed() { id: "berubah", en: "changed" }
    missing() { id: "tidak ditemukan", en: "not found" }
}

/// The outcome in a few lines, and the files behind the report.
#[must_use]
pub fn verification_document(verified: &Verification, lang: Lang) -> Document {
    let mut document = Document::default();
    let outcome = if has_errors(&verified.diagnostics) {
        disagrees(&verified.name)
    } else {
        agrees(&verified.name)
    };
    document.heading(outcome.say(lang));
    document.line(compared(verified.cells, verified.differing).say(lang));
    for card in &verified.years {
        let agency = label::agency_named(card.assessment.agency.as_deref());
        let year = card.assessment.year;
        let line = format!("{} {year}: {}", agency.say(lang), headline(card, lang));
        document.line(line);
    }
    let mut grid = Grid::new([
        (file().say(lang), Align::Left),
        (state().say(lang), Align::Left),
    ]);
    for input in &verified.inputs {
        let (state, tone) = match input.state {
            InputState::Same => (same(), Tone::Plain),
            InputState::Changed => (changed(), Tone::Fell),
            InputState::Missing => (missing(), Tone::Fell),
        };
        grid.row(0, tone, vec![input.path.clone(), state.say(lang)]);
    }
    document.grid(grid);
    document
}
