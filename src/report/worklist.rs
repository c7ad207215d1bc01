//! A worklist as a document: a table for each unit.

use super::document::{Align, Document, Grid, Tone};
use super::{caveat, kinds};
use crate::ladder::{Judged, Unfit};
use crate::lang::{Lang, Say, Text, label, phrases};
use crate::worklist::{Lack, UnitWork, Worklist};

phrases! {
    open_of(open, total) { id: "{open} dari {total} indikator terbuka", en: "{open} of {total} indicators open" }
    nobody() { id: "(tanpa perangkat daerah)", en: "(no unit)" }
    next_asks() { id: "Tingkat berikutnya meminta", en: "The next level asks for" }
    typical(evidence) { id: "Data dukung: {evidence}", en: "Evidence: {evidence}" }
    missing() { id: "Yang kurang", en: "Missing" }
    no_level() { id: "tingkat belum diisi", en: "no level yet" }
    no_evidence() { id: "data dukung belum disebut", en: "no evidence named yet" }
    no_document(level) { id: "tingkat {level}: belum cukup dokumen", en: "level {level}: not enough documents" }
    document(level, title, why) { id: "tingkat {level}: {title} ({why})", en: "level {level}: {title} ({why})" }
    of_no_level(title, why) { id: "{title} ({why})", en: "{title} ({why})" }
    said_by_assessor(why, note) { id: "{why}: {note}", en: "{why}: {note}" }
    untitled() { id: "dokumen tanpa judul", en: "document without a title" }
    not_accepted() { id: "belum diterima", en: "not accepted" }
    status_is(status) { id: "status {status}", en: "status {status}" }
    without_level() { id: "tingkat yang didukung tidak jelas", en: "the level it supports is not clear" }
    unreadable_date() { id: "tanggal tidak terbaca", en: "date not readable" }
    backwards() { id: "berakhir sebelum berlaku", en: "ends before it begins" }
    future_dated() { id: "belum berlaku pada akhir tahun evaluasi", en: "not yet in force at the end of the year" }
    expired() { id: "habis masa berlaku", en: "expired" }
    stale() { id: "terlalu lama", en: "too old" }
    undated() { id: "tanpa tanggal", en: "without a date" }
    proves_nothing() { id: "indikator ini tidak dibuktikan dengan dokumen", en: "no document proves this indicator" }
    repeated() { id: "sudah tercatat di atas", en: "listed twice" }
    only_for_kind() { id: "sudah tercatat di atas, di sini dihitung untuk jenisnya", en: "listed twice, counts here for its kind" }
    highest() { id: "(tingkat tertinggi)", en: "(highest level)" }
    all_done() { id: "Tidak ada yang terbuka.", en: "Nothing is open." }
    from_rubric(rubric) { id: "Kriteria dan data dukung dari rubrik {rubric}.", en: "Criteria and evidence are those of the rubric {rubric}, in Indonesian." }
}

/// What is open, unit by unit: level, what the next one asks for, what is missing.
#[must_use]
pub fn worklist_document(list: &Worklist, lang: Lang) -> Document {
    let mut document = Document::default();
    let unnamed = label::unnamed_agency();
    let agency = list.agency.as_deref().unwrap_or(unnamed.get(lang));
    let stage = label::at_stage(list.stage).say(lang);
    document.heading(format!("{agency} {}, {stage}", list.year));
    document.line(from_rubric(&list.rubric.id).say(lang));
    for unit in &list.units {
        let name = unit.unit.clone().unwrap_or_else(|| nobody().say(lang));
        let open = open_of(unit.items.len(), unit.indicators).say(lang);
        document.heading(format!("{name}: {open}"));
        if unit.items.is_empty() {
            document.line(all_done().say(lang));
        } else {
            document.grid(grid(list, unit, lang));
        }
    }
    document.extend(caveat::document([&*list.rubric], lang));
    document
}

fn grid(list: &Worklist, unit: &UnitWork, lang: Lang) -> Grid {
    let mut columns = vec![
        (label::indicator().say(lang), Align::Left),
        (label::level().say(lang), Align::Right),
        (next_asks().say(lang), Align::Left),
    ];
    let lacking = unit.items.iter().any(|item| !item.lacks.is_empty());
    if lacking {
        columns.push((missing().say(lang), Align::Left));
    }
    let mut grid = Grid::new(columns);
    for item in &unit.items {
        let Some(indicator) = list.rubric.indicators.get(item.indicator) else {
            continue;
        };
        let level = item
            .value
            .map_or_else(|| "—".to_owned(), |value| value.say(lang));
        let asks = item.next.and_then(|next| {
            let criterion = indicator.criteria.get(&next)?;
            Some(format!("{next}: {criterion}"))
        });
        let tone = if item.lacks.is_empty() {
            Tone::Plain
        } else {
            Tone::Fell
        };
        let mut asks = asks.unwrap_or_else(|| highest().say(lang));
        if let Some(next) = item.next {
            for line in kinds::asked(&list.rubric, item.indicator, next, lang) {
                asks = format!("{asks}\n{line}");
            }
        }
        if !indicator.evidence.is_empty() {
            asks = format!("{asks}\n{}", typical(&indicator.evidence).get(lang));
        }
        let mut cells = vec![
            format!("{} {}", indicator.id, indicator.name.get(lang)),
            level,
            asks,
        ];
        if lacking {
            cells.push(lacks(&item.lacks, lang).join("\n"));
        }
        grid.row(0, tone, cells);
    }
    grid
}

/// What is missing, a sentence each.
pub(super) fn lacks(lacks: &[Lack], lang: Lang) -> Vec<String> {
    let say = |lack: &Lack| match lack {
        Lack::Level => no_level().say(lang),
        Lack::Evidence => no_evidence().say(lang),
        Lack::NoDocument(level) => no_document(level).say(lang),
        Lack::Document(judged) => unfit_document(judged, lang),
        Lack::Kind(kind) => kinds::lacking(kind, lang),
    };
    lacks.iter().map(say).collect()
}

/// A document that does not count: its level, its title, why, and what the assessor wrote.
fn unfit_document(judged: &Judged, lang: Lang) -> String {
    let entry = &judged.document;
    let title = entry.title.as_ref().or(entry.number.as_ref());
    let title = title.map_or_else(|| untitled().say(lang), |title| title.value.clone());
    let reasons = judged.unfit.iter().map(|reason| reason_of(*reason, judged));
    let reasons: Vec<String> = reasons.map(|reason| reason.say(lang)).collect();
    let mut why = reasons.join(", ");
    if let Some(note) = &entry.note {
        why = said_by_assessor(why, &note.value).say(lang);
    }
    match judged.level() {
        Some(level) => document(level, title, why).say(lang),
        None => of_no_level(title, why).say(lang),
    }
}

pub(super) fn reason_of(reason: Unfit, judged: &Judged) -> Text {
    match reason {
        Unfit::NotAccepted => match judged.document.status.as_ref() {
            Some(status) => status.value.known().map_or_else(not_accepted, status_is),
            None => not_accepted(),
        },
        Unfit::NoLevel => without_level(),
        Unfit::Unreadable => unreadable_date(),
        Unfit::Backwards => backwards(),
        Unfit::FutureDated => future_dated(),
        Unfit::Expired => expired(),
        Unfit::Stale(_) => stale(),
        Unfit::Undated(_) => undated(),
        Unfit::ProvesNothing(_) => proves_nothing(),
        Unfit::Repeated => repeated(),
        Unfit::OnlyForKind => only_for_kind(),
    }
}
