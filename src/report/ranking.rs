//! A ranking as a document: how ratings are spread, then one line for each agency.

use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use crate::lang::{Lang, Say, Text, label, phrases};
use crate::number::Exact;
use crate::rank::{Ranked, Ranking, Standing};
use std::collections::BTreeMap;

phrases! {
    heading(year, index) { id: "{index} {year}", en: "{index} {year}" }
    agencies(count) { id: "{count} instansi", en: "{count} agencies" }
    agency() { id: "Instansi", en: "Agency" }
    index() { id: "Indeks", en: "Index" }
    percentile() { id: "Persentil", en: "Percentile" }
    group() { id: "Kelompok", en: "Group" }
    in_group(rank, of, group) { id: "{rank}/{of} {group}", en: "{rank}/{of} {group}" }
    strongest() { id: "Terkuat", en: "Strongest" }
    weakest() { id: "Terlemah", en: "Weakest" }
    against_median() {
        id: "Terkuat dan terlemah: selisih terhadap median kelompoknya.",
        en: "Strongest and weakest: difference from the median of the group.",
    }
    by_print() {
        id: "Indeks dari tabel terbitan diperingkat menurut angka tercetaknya.",
        en: "An index from a published table is ranked by its printed number.",
    }
}

/// The ranking, a heading and a table for each year.
#[must_use]
pub fn ranking_document(ranking: &Ranking, lang: Lang) -> Document {
    let mut document = Document::default();
    let fields = ranking
        .rows
        .chunk_by(|one, next| one.year == next.year && one.rubric.sha256 == next.rubric.sha256);
    for field in fields {
        if let Some(first) = field.first() {
            document.extend(one_field(field, first, lang));
        }
    }
    let rubrics = ranking.rows.iter().map(|row| &*row.rubric);
    document.extend(caveat::document(rubrics, lang));
    document
}

fn one_field(rows: &[Ranked], first: &Ranked, lang: Lang) -> Document {
    let mut document = Document::default();
    let name = heading(first.year, &first.rubric.index);
    let count = agencies(rows.len());
    document.heading(format!("{}: {}", name.get(lang), count.get(lang)));
    document.line(spread(rows, first, lang));
    if rows.iter().any(|row| row.printed) {
        document.line(by_print().say(lang));
    }
    document.line(against_median().say(lang));
    document.grid(table(rows, lang));
    document
}

/// "Memuaskan 13 · Sangat Baik 182 · …", from the highest rating.
fn spread(rows: &[Ranked], first: &Ranked, lang: Lang) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.rating.get(lang)).or_default() += 1;
    }
    let bands = first.rubric.bands.iter().rev();
    let words = bands.map(|band| {
        let name = band.name.get(lang);
        format!("{name} {}", counts.get(name).copied().unwrap_or(0))
    });
    words.collect::<Vec<_>>().join(" · ")
}

fn table(rows: &[Ranked], lang: Lang) -> Grid {
    let heads: [(Text, Align); 7] = [
        (agency(), Align::Left),
        (index(), Align::Right),
        (label::rating(), Align::Right),
        (percentile(), Align::Right),
        (group(), Align::Right),
        (strongest(), Align::Right),
        (weakest(), Align::Right),
    ];
    let mut grid = Grid::new(heads.map(|(head, align)| (head.say(lang), align)));
    for row in rows {
        let name = row
            .agency
            .clone()
            .unwrap_or_else(|| label::unnamed_agency().say(lang));
        let among = in_group(row.group_rank, row.group_of, row.group.name());
        let decimals = row.rubric.decimals;
        let part = |part: Option<&Standing>| part.map(|part| gap(part, decimals, lang));
        let weakest = row.parts.last().filter(|part| part.gap() < Exact::ZERO);
        let strongest = row.parts.first().filter(|part| part.gap() > Exact::ZERO);
        let cells = vec![
            format!("{} {name}", row.rank),
            row.index.half_up(decimals).say(lang),
            row.rating.say(lang),
            row.percentile.half_up(1).say(lang),
            among.say(lang),
            part(strongest).unwrap_or_default(),
            part(weakest).unwrap_or_default(),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn gap(part: &Standing, decimals: u8, lang: Lang) -> String {
    format!("{} {}", part.id, part.gap().half_up(decimals).signed(lang))
}
