//! The stages of one assessment as a document.

use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use super::scorecard::{bounds_words, rating_words};
use crate::compare::agreement::{Agreement, SOURCES};
use crate::compare::{Disagreement, StageColumn, StageComparison, StagePair, StageValue};
use crate::lang::{Lang, Say, label, phrases};
use crate::number::Exact;

phrases! {
    given() { id: "Dinilai", en: "Given" }
    inherited() { id: "Diwarisi", en: "Inherited" }
    empty() { id: "Kosong", en: "Empty" }
    agreement_heading() { id: "Kesepakatan antartahap", en: "Agreement between stages" }
    compared() { id: "Dibandingkan", en: "Compared" }
    only_inherited() { id: "Hanya warisan", en: "Only inherited" }
    equal() { id: "Sama persis", en: "Equal" }
    bias() { id: "Selisih rata-rata", en: "Mean difference" }
    kappa() { id: "Kappa berbobot", en: "Weighted kappa" }
    undefined() { id: "tak terdefinisi", en: "undefined" }
    what_counts() {
        id: "Yang dibandingkan hanya indikator yang dinilai sendiri oleh kedua tahap; yang hanya diwarisi tidak dihitung sebagai kesepakatan.",
        en: "Only indicators that both stages value themselves are compared; what is merely inherited is not counted as agreement.",
    }
    how_kappa(sources) {
        id: "Kappa Cohen dengan bobot kuadrat: 1 sepakat penuh, 0 seperti kebetulan, negatif lebih buruk dari kebetulan ({sources}).",
        en: "Cohen's kappa with quadratic weights: 1 is full agreement, 0 is chance, below 0 is worse than chance ({sources}).",
    }
    no_kappa() {
        id: "Kappa tak terdefinisi bila tidak ada yang dibandingkan, atau bila semua nilai kedua tahap sama sehingga kebetulan pun tidak dapat berbeda.",
        en: "Kappa is undefined where nothing is compared, or where all values of both stages are one and the same, so that even chance could not differ.",
    }
    by_group() { id: "Selisih rata-rata menurut aspek", en: "Mean difference by aspect" }
    by_unit() { id: "Selisih rata-rata menurut perangkat daerah", en: "Mean difference by unit" }
    how_difference() {
        id: "Nilai tahap kemudian dikurangi tahap sebelumnya; dalam kurung banyaknya indikator yang dibandingkan.",
        en: "The later stage minus the earlier one; in brackets the number of indicators compared.",
    }
    disagreements_heading(count) { id: "Dinilai berbeda: {count} indikator", en: "Valued differently: {count} indicators" }
    no_disagreements() { id: "Tidak ada indikator yang dinilai berbeda.", en: "No indicator is valued differently." }
    in_brackets() { id: "Dalam kurung: diwarisi dari tahap sebelumnya.", en: "In brackets: inherited from the stage before." }
}

/// The stages: the index at each, agreement, differences by aspect and unit, and every indicator
/// that was valued differently.
#[must_use]
pub fn stages_document(comparison: &StageComparison, lang: Lang) -> Document {
    let mut document = Document::default();
    let words: Vec<&str> = comparison
        .columns
        .iter()
        .map(|one| one.stage.word())
        .collect();
    let unnamed = label::unnamed_agency();
    let agency = comparison.agency.as_deref().unwrap_or(unnamed.get(lang));
    let year = comparison.year;
    document.heading(format!("{agency} {year}: {}", words.join(" → ")));
    document.grid(index_grid(comparison, lang));
    if comparison.pairs.is_empty() {
        return document;
    }
    document.heading(agreement_heading().say(lang));
    document.grid(agreement_grid(comparison, lang));
    document.line(what_counts().say(lang));
    document.line(how_kappa(SOURCES).say(lang));
    if comparison
        .pairs
        .iter()
        .any(|pair| pair.agreement.kappa.is_none())
    {
        document.line(no_kappa().say(lang));
    }
    differences(&mut document, comparison, lang);
    disagreements(&mut document, comparison, lang);
    document.extend(caveat::document([&*comparison.rubric], lang));
    document
}

fn index_grid(comparison: &StageComparison, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::stage().say(lang), Align::Left),
        (comparison.rubric.index.say(lang), Align::Right),
        (label::rating().say(lang), Align::Left),
        (given().say(lang), Align::Right),
        (inherited().say(lang), Align::Right),
        (empty().say(lang), Align::Right),
    ]);
    for column in &comparison.columns {
        let (low, high) = column.score.ratings();
        let missing = column.score.assessment.missing().count();
        let cells = vec![
            column.stage.word().to_owned(),
            bounds_words(column.score.index, comparison.rubric.decimals, lang),
            rating_words(&low, &high, lang),
            column.given.to_string(),
            column.inherited.to_string(),
            missing.to_string(),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn agreement_grid(comparison: &StageComparison, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::stage().say(lang), Align::Left),
        (compared().say(lang), Align::Right),
        (only_inherited().say(lang), Align::Right),
        (equal().say(lang), Align::Right),
        (bias().say(lang), Align::Right),
        (kappa().say(lang), Align::Right),
    ]);
    for pair in &comparison.pairs {
        let (from, to) = ends(comparison, pair);
        let [compared, equal, bias] = numbers(&pair.agreement, lang);
        let kappa = match pair.agreement.kappa {
            Some(kappa) => kappa.half_up(3).say(lang),
            None => undefined().say(lang),
        };
        let names = format!("{} → {}", from.stage.word(), to.stage.word());
        let cells = vec![
            names,
            compared,
            pair.inherited.to_string(),
            equal,
            bias,
            kappa,
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn ends<'c>(
    comparison: &'c StageComparison,
    pair: &StagePair,
) -> (&'c StageColumn, &'c StageColumn) {
    (&comparison.columns[pair.from], &comparison.columns[pair.to])
}

/// How many are compared, how many are equal and their share, and the mean difference.
fn numbers(agreement: &Agreement, lang: Lang) -> [String; 3] {
    let share = agreement.share.map(|share| {
        let percent = (share * Exact::from(100)).half_up(1).say(lang);
        format!("{} ({percent} %)", agreement.equal)
    });
    let bias = agreement.bias.map(|bias| bias.half_up(2).signed(lang));
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "—".to_owned());
    [
        agreement.compared.to_string(),
        or_dash(share),
        or_dash(bias),
    ]
}

/// By aspect and by unit, a column for each pair of stages; a table without rows is left out.
fn differences(document: &mut Document, comparison: &StageComparison, lang: Lang) {
    let pairs = &comparison.pairs;
    let groups = names(pairs.iter().flat_map(|pair| {
        let groups = pair.groups.iter();
        groups.map(|(id, name, _)| format!("{id} {}", name.get(lang)))
    }));
    let units = names(
        pairs
            .iter()
            .flat_map(|pair| pair.units.iter().map(|(name, _)| name.clone())),
    );
    let of_group = |pair: &StagePair, wanted: &str| {
        let mut groups = pair.groups.iter();
        let found = groups.find(|(id, name, _)| format!("{id} {}", name.get(lang)) == wanted);
        found.map(|(.., agreement)| *agreement)
    };
    let of_unit = |pair: &StagePair, wanted: &str| {
        let found = pair.units.iter().find(|(name, _)| name == wanted);
        found.map(|(_, agreement)| *agreement)
    };
    if !groups.is_empty() {
        document.heading(by_group().say(lang));
        let first = label::part().say(lang);
        document.grid(difference_grid(comparison, first, &groups, &of_group, lang));
    }
    if !units.is_empty() {
        document.heading(by_unit().say(lang));
        let first = label::unit().say(lang);
        document.grid(difference_grid(comparison, first, &units, &of_unit, lang));
    }
    document.line(how_difference().say(lang));
}

/// Each name once, in the order of the first time.
fn names(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in all {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn difference_grid(
    comparison: &StageComparison,
    first: String,
    rows: &[String],
    find: &dyn Fn(&StagePair, &str) -> Option<Agreement>,
    lang: Lang,
) -> Grid {
    let mut columns = vec![(first, Align::Left)];
    columns.extend(comparison.pairs.iter().map(|pair| {
        let (from, to) = ends(comparison, pair);
        (
            format!("{} →\n{}", from.stage.word(), to.stage.word()),
            Align::Right,
        )
    }));
    let mut grid = Grid::new(columns);
    for name in rows {
        let mut cells = vec![name.clone()];
        cells.extend(comparison.pairs.iter().map(|pair| {
            let agreement = find(pair, name);
            let known = agreement.and_then(|one| Some((one.bias?, one.compared)));
            known.map_or_else(
                || "—".to_owned(),
                |(bias, count)| format!("{} ({count})", bias.half_up(2).signed(lang)),
            )
        }));
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn disagreements(document: &mut Document, comparison: &StageComparison, lang: Lang) {
    document.heading(disagreements_heading(comparison.disagreements.len()).say(lang));
    if comparison.disagreements.is_empty() {
        document.line(no_disagreements().say(lang));
        return;
    }
    let mut columns = vec![(label::indicator().say(lang), Align::Left)];
    let stages = comparison.columns.iter();
    columns.extend(stages.map(|column| (column.stage.word().to_owned(), Align::Right)));
    columns.extend([
        (label::change().say(lang), Align::Right),
        (label::place().say(lang), Align::Left),
    ]);
    let mut grid = Grid::new(columns);
    for one in &comparison.disagreements {
        grid.row(0, tone(one), cells(comparison, one, lang));
    }
    document.grid(grid);
    let all = comparison.disagreements.iter();
    if all
        .flat_map(|one| one.values.iter().flatten())
        .any(|value| !value.given)
    {
        document.line(in_brackets().say(lang));
    }
}

fn tone(one: &Disagreement) -> Tone {
    if one.change < Exact::ZERO {
        Tone::Fell
    } else {
        Tone::Plain
    }
}

fn cells(comparison: &StageComparison, one: &Disagreement, lang: Lang) -> Vec<String> {
    let indicator = &comparison.rubric.indicators[one.indicator];
    let mut cells = vec![format!("{} {}", indicator.id, indicator.name.get(lang))];
    cells.extend(one.values.iter().map(|value| match value {
        Some(StageValue {
            value, given: true, ..
        }) => value.say(lang),
        Some(StageValue { value, .. }) => format!("({})", value.say(lang)),
        None => "—".to_owned(),
    }));
    let change = one.change.half_up(decimals(one.change));
    let last = one.values.iter().flatten().rfind(|value| value.given);
    let place = last.and_then(|value| value.place.as_ref());
    cells.extend([
        change.signed(lang),
        place.map(ToString::to_string).unwrap_or_default(),
    ]);
    cells
}

/// None for whole levels, two for a decimal scale.
fn decimals(change: Exact) -> u8 {
    if change.is_whole() { 0 } else { 2 }
}
