//! Why the index differs between two regulations, as a document.

use super::document::{Align, Document, Grid, Tone};
use crate::compare::{Across, Effects, Fate, Part};
pub(crate) use crate::lang::label::{level, weight};
use crate::lang::{Lang, Say, Text, label, phrases};
use crate::number::Exact;
use crate::rubric::{Relation, Rubric};

phrases! {
    heading() { id: "Mengapa indeksnya berbeda", en: "Why the indices differ" }
    split(change, level, weight, structure) {
        id: "Selisih {change} = tingkat {level}, bobot {weight}, struktur {structure}.",
        en: "Difference {change} = level {level}, weight {weight}, structure {structure}.",
    }
    explained(base) {
        id: "Tingkat: nilai indikator yang sama berubah. Bobot: bobotnya berubah. Struktur: indikator tidak dinilai lagi atau baru. Bobot dan struktur dihitung terhadap indeks sebelumnya, {base}; hanya tingkat yang menyangkut kinerja.",
        en: "Level: the value of the same indicator changed. Weight: its weight changed. Structure: an indicator is no longer measured, or new. Weight and structure are counted from the index before, {base}; only the level is about performance.",
    }
    nothing_comparable() {
        id: "Menurut padanannya tidak ada indikator yang nilainya dapat disandingkan, jadi seluruh selisih ini karena metode.",
        en: "By the crosswalk no indicator has values that can be set side by side, so all of the difference is method.",
    }
    structure() { id: "Struktur", en: "Structure" }
    comparable(count) { id: "Indikator yang sama ({count})", en: "The same indicators ({count})" }
    dropped(count) { id: "Tidak dinilai lagi ({count})", en: "No longer measured ({count})" }
    new(count) { id: "Baru ({count})", en: "New ({count})" }
    became(from, to) { id: "{from} → {to}", en: "{from} → {to}" }
    by_crosswalk(name) { id: "Menurut: {name}.", en: "According to: {name}." }
    same() { id: "sama", en: "same" }
    successor() { id: "penerus", en: "successor" }
    split_relation() { id: "dipecah", en: "split" }
    merged() { id: "digabung", en: "merged" }
    update() { id: "diperbarui", en: "update" }
    new_relation() { id: "baru", en: "new" }
    none() { id: "tidak dilanjutkan", en: "none" }
}

/// A relation in the language of the reader.
pub(super) fn relation_name(relation: Relation) -> Text {
    match relation {
        Relation::Same => same(),
        Relation::Successor => successor(),
        Relation::Split => split_relation(),
        Relation::Merged => merged(),
        Relation::Update => update(),
        Relation::New => new_relation(),
        Relation::None => none(),
    }
}

/// The three effects, then every indicator with its own.
pub(super) fn across_document(across: &Across, labels: [&str; 2], lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(heading().say(lang));
    document.lines(sentences(across, lang));
    document.grid(grid(across, labels, lang));
    document
}

/// The three effects, what they are counted from, and by which crosswalk.
pub(super) fn sentences(across: &Across, lang: Lang) -> Vec<String> {
    let crosswalk = &across.crosswalk;
    // Two decimals more than the index, so that the parts visibly add up.
    let decimals = crosswalk.to.decimals.saturating_add(2);
    let signed = |exact: Exact| exact.half_up(decimals).signed(lang);
    let effects = across.effects();
    let sentence = split(
        signed(effects.total()),
        signed(effects.level),
        signed(effects.weight),
        signed(effects.structure),
    );
    let base = across.base.half_up(crosswalk.from.decimals);
    let mut lines = vec![sentence.say(lang), explained(base).say(lang)];
    if across.count(Fate::Comparable) == 0 {
        lines.push(nothing_comparable().say(lang));
    }
    lines.push(by_crosswalk(&crosswalk.name).say(lang));
    lines
}

/// Every indicator with its effects, in three groups with their sums.
pub(super) fn grid(across: &Across, labels: [&str; 2], lang: Lang) -> Grid {
    let crosswalk = &across.crosswalk;
    let decimals = crosswalk.to.decimals.saturating_add(2);
    let signed = |exact: Exact| exact.half_up(decimals).signed(lang);
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (labels[0].to_owned(), Align::Right),
        (labels[1].to_owned(), Align::Right),
        (level().say(lang), Align::Right),
        (weight().say(lang), Align::Right),
        (structure().say(lang), Align::Right),
        (label::total().say(lang), Align::Right),
    ]);
    // An effect that an indicator cannot have is no zero to read.
    let effect = |exact: Exact| {
        let none = exact == Exact::ZERO;
        if none { String::new() } else { signed(exact) }
    };
    let numbers = |effects: &Effects| {
        let three = [effects.level, effects.weight, effects.structure].map(effect);
        let [level, weight, structure] = three;
        [level, weight, structure, signed(effects.total())]
    };
    for fate in Fate::ALL {
        let count = across.count(fate);
        if count == 0 {
            continue;
        }
        let name = match fate {
            Fate::Comparable => comparable(count),
            Fate::Dropped => dropped(count),
            Fate::New => new(count),
        };
        let mut cells = vec![name.say(lang), String::new(), String::new()];
        cells.extend(numbers(&across.effects_of(fate)));
        grid.row(0, Tone::Strong, cells);
        for part in across.parts.iter().filter(|part| part.fate == fate) {
            let value = |side: Option<(usize, Exact)>| {
                side.map(|(_, value)| value.say(lang)).unwrap_or_default()
            };
            let mut cells = vec![
                named(part, &crosswalk.from, &crosswalk.to, lang),
                value(part.from),
                value(part.to),
            ];
            cells.extend(numbers(&part.effects));
            let fell = part.effects.total() < Exact::ZERO;
            let tone = if fell { Tone::Fell } else { Tone::Plain };
            grid.row(1, tone, cells);
        }
    }
    let mut cells = vec![label::total().say(lang), String::new(), String::new()];
    cells.extend(numbers(&across.effects()));
    grid.row(0, Tone::Strong, cells);
    grid
}

/// `I26 → I36` and the name of today, or that of the side there is.
fn named(part: &Part, from: &Rubric, to: &Rubric, lang: Lang) -> String {
    let before = part.from.and_then(|(index, _)| from.indicators.get(index));
    let after = part.to.and_then(|(index, _)| to.indicators.get(index));
    match (before, after) {
        (Some(before), Some(after)) => {
            let ids = became(&before.id, &after.id);
            format!("{} {}", ids.get(lang), after.name.get(lang))
        }
        (Some(one), None) | (None, Some(one)) => format!("{} {}", one.id, one.name.get(lang)),
        (None, None) => String::new(),
    }
}
