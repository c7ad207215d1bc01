//! What evidence is worth under the next regulation, as a document.

use super::across::relation_name;
use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use super::scorecard::{bounds_words, rating_words};
use crate::lang::{Lang, List, Say, Text, label, phrases};
use crate::number::Exact;
use crate::rubric::Treatment;
use crate::score::Bounds;
use crate::transfer::{Assumption, Inherited, Transfer, Transferred};

phrases! {
    heading(agency, year, from, to) { id: "{agency} {year}: bukti {from} untuk {to}", en: "{agency} {year}: evidence of {from} for {to}" }
    range(index, low, high, rating) {
        id: "{index} antara {low} dan {high} ({rating}), bukan satu angka.",
        en: "{index} between {low} and {high} ({rating}), not a number.",
    }
    without_update(high) {
        id: "Tanpa memperbarui apa pun, paling tinggi {high}.",
        en: "Without bringing anything up to date, {high} at most.",
    }
    touched(share, reuse, update, new) {
        id: "Bukti lama menyentuh {share}% bobot: {reuse}% dapat dipakai ulang, {update}% perlu diperbarui; {new}% belum punya bukti.",
        en: "Old evidence touches {share}% of the weight: {reuse}% can be handed in again, {update}% has to be brought up to date; {new}% has none.",
    }
    rounded_apart() {
        id: "Setiap bagian dibulatkan sendiri, jadi jumlah yang tampil tidak tepat 100%.",
        en: "Each part is rounded by itself, so what is shown does not add up to exactly 100%.",
    }
    touched_outside(share) {
        id: "Dari bobot yang tersentuh, {share}% nilainya tetap ditentukan indeks instansi lain.",
        en: "Of the weight that is touched, an index of another agency decides {share}% all the same.",
    }
    assumptions() { id: "Anggapan di balik rentang ini", en: "What this range assumes" }
    assumes_evidence_only(name, confidence) {
        id: "Yang dipindahkan bukti, bukan nilai: {name} (keyakinan {confidence}).",
        en: "Evidence carries over, values do not: {name} (confidence {confidence}).",
    }
    assumes_same() {
        id: "Indikator yang sama dianggap bernilai sama.",
        en: "An indicator that is the same is taken to keep its value.",
    }
    assumes_low(min) {
        id: "Batas bawah: tidak ada bukti lama yang diterima, jadi nilainya {min}.",
        en: "Lower bound: no old evidence is accepted, so the value is {min}.",
    }
    assumes_high() {
        id: "Batas atas: bukti yang diterima untuk suatu tingkat diterima lagi sampai tuntasnya tingkat yang sama, dan yang perlu diperbarui sudah diperbarui.",
        en: "Upper bound: evidence accepted for a level is accepted again up to the end of the same level, and what has to be is brought up to date.",
    }
    assumes_new(indicators, min) {
        id: "Tanpa bukti baru: {indicators} bernilai {min} pada kedua batas.",
        en: "Without new evidence: {indicators} count {min} at both bounds.",
    }
    assumes_outside(indicators, min, max) {
        id: "Indeks instansi lain tidak diketahui: {indicators} antara {min} dan {max}.",
        en: "Indices of other agencies are not known: {indicators} between {min} and {max}.",
    }
    assumes_missing(indicators, min, max) {
        id: "Indikator asalnya belum dinilai: {indicators} antara {min} dan {max}.",
        en: "Their earlier indicators are not assessed: {indicators} between {min} and {max}.",
    }
    assumes_claimed() {
        id: "Buku ini tidak memuat dokumen, jadi tingkat yang diisi dianggap berbukti.",
        en: "The book lists no documents, so the levels that are given are taken to have evidence.",
    }
    assumes_supported() {
        id: "Yang dihitung hanya tingkat yang didukung dokumen buku ini.",
        en: "Only levels that the documents of the book support are counted.",
    }
    table_heading() { id: "Bukti untuk setiap indikator baru", en: "Evidence for each new indicator" }
    evidence_is() { id: "Bukti", en: "Evidence" }
    comes_from() { id: "Asal dan isinya", en: "Where it comes from" }
    at_most() { id: "Nilai", en: "Value" }
    reuse() { id: "pakai ulang", en: "reuse" }
    update() { id: "perbarui", en: "update" }
    new() { id: "baru", en: "new" }
    from_indicator(id, name, level) { id: "{id} {name}, tingkat {level}", en: "{id} {name}, level {level}" }
    not_assessed(id, name) { id: "{id} {name}, belum dinilai", en: "{id} {name}, not assessed" }
    too_low(said) { id: "{said} (belum ada bukti)", en: "{said} (no evidence yet)" }
    wanted(evidence) { id: "Yang diminta: {evidence}", en: "Asked for: {evidence}" }
}

/// The range of the new index, what it assumes, and the evidence for each new indicator.
#[must_use]
pub fn transfer_document(transfer: &Transfer, lang: Lang) -> Document {
    let assessment = &transfer.assessment;
    let (from, to) = (&transfer.crosswalk.from, &transfer.crosswalk.to);
    let mut document = Document::default();
    let unnamed = label::unnamed_agency();
    let agency = assessment.agency.as_deref().unwrap_or(unnamed.get(lang));
    let title = heading(agency, assessment.year, &from.regulation, &to.regulation);
    document.heading(title.say(lang));
    let number = |exact: Exact| exact.half_up(to.decimals);
    let bounds = transfer.updated;
    let (low, high) = (rated(transfer, bounds.low), rated(transfer, bounds.high));
    let rating = rating_words(&low, &high, lang);
    let said = range(&to.index, number(bounds.low), number(bounds.high), rating);
    document.line(said.say(lang));
    document.line(without_update(number(transfer.as_it_is.high)).say(lang));
    let shares = transfer.shares();
    let parts = [shares.reuse, shares.update, shares.new];
    let decimals = decimals_adding_up(parts);
    let percent = |share: Exact| {
        let share = share * Exact::from(100);
        share.half_up(decimals.unwrap_or(1)).short(lang)
    };
    let said = touched(
        percent(shares.touched()),
        percent(shares.reuse),
        percent(shares.update),
        percent(shares.new),
    );
    document.line(said.say(lang));
    if decimals.is_none() {
        document.line(rounded_apart().say(lang));
    }
    if shares.outside > Exact::ZERO {
        document.line(touched_outside(percent(shares.outside)).say(lang));
    }
    document.heading(assumptions().say(lang));
    for (number, line) in (1..).zip(assumed(transfer)) {
        document.line(format!("{number}. {}", line.get(lang)));
    }
    document.heading(table_heading().say(lang));
    document.grid(table(transfer, lang));
    document.extend(caveat::document(
        [&*transfer.assessment.rubric, &**to],
        lang,
    ));
    document
}

fn rated(transfer: &Transfer, index: Exact) -> crate::rubric::Rating<'_> {
    let to = &transfer.crosswalk.to;
    to.rate(index, *to.years.start())
}

/// What the range rests on, in both languages.
pub(super) fn assumed(transfer: &Transfer) -> Vec<Text> {
    let crosswalk = &transfer.crosswalk;
    let scale = crosswalk.to.scale;
    let has = |assumption| ids(transfer, assumption);
    let min = scale.min.half_up(crosswalk.to.decimals);
    let max = scale.max.half_up(crosswalk.to.decimals);
    let mut confidences: Vec<&str> = crosswalk
        .rows
        .iter()
        .map(|row| row.confidence.as_str())
        .collect();
    confidences.sort_unstable();
    confidences.dedup();
    let mut lines = vec![assumes_evidence_only(
        &crosswalk.name,
        confidences.join(", "),
    )];
    if !has(Assumption::SameValue).is_empty() {
        lines.push(assumes_same());
    }
    lines.extend([assumes_low(min), assumes_high()]);
    let named = [
        (Assumption::NothingYet, 0),
        (Assumption::OtherAgency, 1),
        (Assumption::NotAssessed, 2),
    ];
    for (assumption, which) in named {
        let ids = has(assumption);
        if ids.is_empty() {
            continue;
        }
        lines.push(match which {
            0 => assumes_new(crosswalk.to.in_runs(&ids), min),
            1 => assumes_outside(crosswalk.to.in_runs(&ids), min, max),
            _ => assumes_missing(crosswalk.to.in_runs(&ids), min, max),
        });
    }
    lines.push(if transfer.is_by_documents() {
        assumes_supported()
    } else {
        assumes_claimed()
    });
    lines
}

fn ids(transfer: &Transfer, assumption: Assumption) -> Vec<usize> {
    let of = transfer.indicators.iter();
    let of = of.filter(|one| one.assumption == assumption);
    of.map(|one| one.indicator).collect()
}

fn treatment_name(treatment: Treatment) -> Text {
    match treatment {
        Treatment::Reuse => reuse(),
        Treatment::Update => update(),
        Treatment::New => new(),
    }
}

fn table(transfer: &Transfer, lang: Lang) -> Grid {
    let to = &transfer.crosswalk.to;
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (label::weight().say(lang), Align::Right),
        (evidence_is().say(lang), Align::Left),
        (at_most().say(lang), Align::Right),
        (comes_from().say(lang), Align::Left),
    ]);
    for (one, indicator) in transfer.indicators.iter().zip(&to.indicators) {
        grid.row(
            0,
            Tone::Plain,
            vec![
                format!("{} {}", indicator.id, indicator.name.get(lang)),
                indicator.weight.half_up(2).short(lang),
                treatment_name(one.treatment).say(lang),
                value(one, to.decimals, lang),
                lines(one, transfer, lang).join(";\n"),
            ],
        );
    }
    grid
}

/// The bounds of an indicator, once everything is up to date.
fn value(one: &Transferred, decimals: u8, lang: Lang) -> String {
    let Bounds { low, high } = one.updated;
    bounds_words(Bounds { low, high }, decimals, lang)
}

/// The earlier indicators with their evidence, or what is asked for where there are none.
fn lines(one: &Transferred, transfer: &Transfer, lang: Lang) -> Vec<String> {
    let mut lines: Vec<String> = one
        .sources
        .iter()
        .filter_map(|source| line(source, transfer, lang))
        .collect();
    let indicator = transfer.crosswalk.to.indicators.get(one.indicator);
    if let (Treatment::New, Some(indicator)) = (one.treatment, indicator) {
        lines.push(wanted(&indicator.evidence).say(lang));
    }
    lines
}

fn line(source: &Inherited, transfer: &Transfer, lang: Lang) -> Option<String> {
    let indicator = transfer.crosswalk.from.indicators.get(source.indicator)?;
    let (id, name) = (&indicator.id, &indicator.name);
    let relation = relation_name(source.row.relation);
    let said = match source.value {
        Some(value) if source.has_evidence => from_indicator(id, name, value).say(lang),
        Some(value) => too_low(from_indicator(id, name, value)).say(lang),
        None => not_assessed(id, name).say(lang),
    };
    let evidence = named_evidence(source, transfer);
    let evidence = if evidence.is_empty() || !source.has_evidence {
        String::new()
    } else {
        format!(": {}", List(evidence).say(lang))
    };
    Some(format!("{}: {said}{evidence}", relation.get(lang)))
}

/// The evidence that the book names for an earlier indicator: documents that count, or the text
/// beside its level.
pub(super) fn named_evidence(source: &Inherited, transfer: &Transfer) -> Vec<String> {
    let Some(answer) = transfer.assessment.answers.get(source.indicator) else {
        return Vec::new();
    };
    let documents = answer.support.iter().flat_map(|one| &one.documents);
    let counting = documents.filter(|one| one.counts());
    let titles: Vec<String> = counting
        .filter_map(|one| Some(one.document.title.as_ref()?.value.clone()))
        .collect();
    if !titles.is_empty() {
        return titles;
    }
    let text = answer.evidence.as_ref();
    text.map(|text| text.value.trim().to_owned())
        .into_iter()
        .collect()
}

/// The fewest decimals with which parts of a whole, shown as percentages, add up as they stand
/// there: the first two to what is said of both, and all to 100.
fn decimals_adding_up(parts: [Exact; 3]) -> Option<u8> {
    let hundred = Exact::from(100);
    (1..=4).find(|&decimals| {
        let shown = |part: Exact| (part * hundred).half_up(decimals).exact();
        let [reuse, update, new] = parts;
        let touched = shown(reuse) + shown(update);
        touched == shown(reuse + update) && touched + shown(new) == hundred
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(units: [i128; 3]) -> [Exact; 3] {
        let all = Exact::from(units.iter().sum::<i128>());
        units.map(|unit| Exact::from(unit) / all)
    }

    #[test]
    fn shares_of_a_whole_add_up_or_say_that_they_do_not() {
        // 67.55 % and 32.45 % would be 67.6 and 32.5.
        assert_eq!(decimals_adding_up(parts([6755, 0, 3245])), Some(2));
        assert_eq!(decimals_adding_up(parts([1, 1, 2])), Some(1));
        // Three thirds never add up.
        assert_eq!(decimals_adding_up(parts([1, 1, 1])), None);
    }
}
