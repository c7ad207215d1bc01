//! What changed from one rubric to another, as a document.

use super::document::{Align, Document, Grid, Tone};
use crate::lang::{Lang, Say, changing, phrases};
use crate::rubric::{Difference, Effect, Pairing, Topic};

phrases! {
    heading(from, to) { id: "Perubahan dari {from} ke {to}", en: "Changes from {from} to {to}" }
    nothing() { id: "Tidak ada yang berubah.", en: "Nothing changed." }
    counted(all, results, words) {
        id: "{all} perubahan: {results} dapat mengubah hasil, {words} hanya kata-kata.",
        en: "{all} changes: {results} can change results, {words} only words.",
    }
    digests(from, to) { id: "SHA-256 {from} → {to}", en: "SHA-256 {from} → {to}" }
    by_name() {
        id: "Kebanyakan ID berarti lain di kedua rubrik, jadi indikator dipasangkan menurut namanya.",
        en: "Most ids mean something else in the other rubric, so indicators are paired by their names.",
    }
    by_crosswalk() {
        id: "Indikator dipasangkan menurut padanan antara kedua peraturan, bukan menurut nomornya.",
        en: "Indicators are paired by the crosswalk between the two regulations, not by their numbers.",
    }
    part() { id: "Bagian", en: "Part" }
    what() { id: "Apa", en: "What" }
    before() { id: "Sebelum", en: "Before" }
    after() { id: "Sesudah", en: "After" }
}

/// Every change, those that can change results first; nothing but a sentence where there is none.
#[must_use]
pub fn difference_document(difference: &Difference, lang: Lang) -> Document {
    let (from, to) = (&difference.from, &difference.to);
    let mut document = Document::default();
    document.heading(heading(&from.id, &to.id).say(lang));
    document.line(digests(&from.sha256[..12], &to.sha256[..12]).say(lang));
    if difference.is_empty() {
        document.line(nothing().say(lang));
        return document;
    }
    let words = difference.of(Effect::Words).count();
    let all = difference.changes.len();
    document.line(counted(all, all - words, words).say(lang));
    match difference.pairing {
        Pairing::Id => {}
        Pairing::Name => document.line(by_name().say(lang)),
        Pairing::Crosswalk => document.line(by_crosswalk().say(lang)),
    }
    for effect in Effect::ALL {
        let mut grid = Grid::new([
            (part().say(lang), Align::Left),
            (what().say(lang), Align::Left),
            (before().say(lang), Align::Left),
            (after().say(lang), Align::Left),
        ]);
        for change in difference.of(effect) {
            let (mut before, mut after) = change.sides(lang);
            if change.topic == Topic::Node {
                for side in [&mut before, &mut after] {
                    if !side.is_empty() {
                        *side = changing::weighing(&*side).say(lang);
                    }
                }
            }
            let what = changing::what(change).say(lang);
            let cells = vec![changing::owner(change).say(lang), what, before, after];
            grid.row(0, Tone::Plain, cells);
        }
        if !grid.rows.is_empty() {
            document.heading(changing::effect(effect).say(lang));
            document.grid(grid);
        }
    }
    document
}
