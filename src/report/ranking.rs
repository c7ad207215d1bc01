//! A ranking as a document: how ratings are spread, then one line for each agency.

use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use crate::lang::{Lang, Say, Text, label, ranking as say};
use crate::number::Exact;
use crate::rank::{GroupMedian, Ranked, Ranking, Standing};
use std::collections::BTreeMap;

/// The ranking, a heading and a table for each year.
#[must_use]
pub fn ranking_document(ranking: &Ranking, lang: Lang) -> Document {
    let mut document = Document::default();
    let fields = ranking
        .rows
        .chunk_by(|one, next| one.year == next.year && one.rubric.sha256 == next.rubric.sha256);
    for field in fields {
        if let Some(first) = field.first() {
            let own = |group: &&GroupMedian| {
                group.year == first.year && group.rubric.sha256 == first.rubric.sha256
            };
            let groups: Vec<&GroupMedian> = ranking.groups.iter().filter(own).collect();
            document.extend(one_field(field, first, &groups, lang));
        }
    }
    let rubrics = ranking.rows.iter().map(|row| &*row.rubric);
    document.extend(caveat::document(rubrics, lang));
    document
}

fn one_field(rows: &[Ranked], first: &Ranked, groups: &[&GroupMedian], lang: Lang) -> Document {
    let mut document = Document::default();
    // Rows of one agency only, out of many: its standing is what was asked for.
    if rows.len() < first.of {
        for row in rows {
            document.extend(standing(row, lang));
        }
        return document;
    }
    let name = say::heading(first.year, &first.rubric.index);
    let count = match rows.len() {
        1 => say::one_agency(),
        count => say::agencies(count),
    };
    document.heading(format!("{}: {}", name.get(lang), count.get(lang)));
    document.line(spread(rows, first, lang));
    if rows.iter().any(|row| row.printed) {
        document.line(say::by_print().say(lang));
    }
    document.line(say::against_median().say(lang));
    document.grid(table(rows, lang));
    if groups.iter().any(|group| group.count > 1) {
        document.heading(say::groups_sheet().say(lang));
        document.grid(group_table(groups, lang));
    }
    document
}

/// A line for each group, that with the highest median first.
fn group_table(groups: &[&GroupMedian], lang: Lang) -> Grid {
    let heads: [(Text, Align); 5] = [
        (say::group(), Align::Left),
        (say::count(), Align::Right),
        (say::highest(), Align::Right),
        (say::median(), Align::Right),
        (say::lowest(), Align::Right),
    ];
    let mut grid = Grid::new(heads.map(|(head, align)| (head.say(lang), align)));
    let mut sorted = groups.to_vec();
    sorted.sort_by_key(|group| std::cmp::Reverse(group.median));
    for group in sorted {
        let number = |exact: Exact| exact.half_up(group.rubric.decimals).say(lang);
        let cells = vec![
            group.group.name().say(lang),
            group.count.to_string(),
            number(group.highest),
            number(group.median),
            number(group.lowest),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

/// Where one agency stands: rank and percentile, each part against its group, and its peers.
fn standing(row: &Ranked, lang: Lang) -> Document {
    let mut document = Document::default();
    let decimals = row.rubric.decimals;
    let number = |exact: Exact| exact.half_up(decimals);
    let heading = say::standing(named(row.agency.as_deref(), lang), row.year);
    document.heading(heading.say(lang));
    let group = row.group.name();
    let percentile = row.percentile.half_up(1);
    let ranks = (row.rank, row.of, row.group_rank, row.group_of);
    let stands = say::stands(ranks.0, ranks.1, ranks.2, ranks.3, group, percentile);
    document.line(stands.say(lang));
    let gap = number(row.index - row.group_median).signed(lang);
    let median = say::index_and_median(number(row.index), number(row.group_median), gap);
    document.line(format!("{} {}.", median.get(lang), row.rating(lang)));
    if row.printed {
        document.line(say::by_print().say(lang));
    }
    let parts = row.parts();
    if !parts.is_empty() {
        let heads = [
            say::part(),
            say::own_value(),
            say::median_of_group(),
            say::against_group(),
        ];
        let aligned = |(at, head): (usize, Text)| {
            let align = if at == 0 { Align::Left } else { Align::Right };
            (head.say(lang), align)
        };
        let mut grid = Grid::new(heads.into_iter().enumerate().map(aligned));
        for part in &parts {
            let cells = vec![
                format!("{} {}", part.id, part.name.get(lang)),
                number(part.value).say(lang),
                number(part.median).say(lang),
                number(part.gap()).signed(lang),
            ];
            grid.row(0, Tone::Plain, cells);
        }
        document.grid(grid);
    }
    let peers = row.peers();
    if !peers.is_empty() {
        document.heading(say::peers().say(lang));
        let mut grid = Grid::new([
            (say::agency().say(lang), Align::Left),
            (say::index().say(lang), Align::Right),
        ]);
        let mut lines: Vec<(usize, bool, String, Exact)> = peers
            .iter()
            .map(|peer| {
                let name = named(peer.agency.as_deref(), lang);
                (peer.group_rank, false, name, peer.index)
            })
            .collect();
        let own = named(row.agency.as_deref(), lang);
        // Beside its equals it stands after those that are named before it.
        let at = lines.partition_point(|line| line.0 < row.group_rank);
        lines.insert(at, (row.group_rank, true, own, row.index));
        for (rank, is_own, name, index) in lines {
            let tone = if is_own { Tone::Strong } else { Tone::Plain };
            grid.row(
                0,
                tone,
                vec![format!("{rank} {name}"), number(index).say(lang)],
            );
        }
        document.grid(grid);
    }
    document
}

fn named(agency: Option<&str>, lang: Lang) -> String {
    agency.map_or_else(|| label::unnamed_agency().say(lang), str::to_owned)
}

/// "Memuaskan 13 · Sangat Baik 182 · …", from the highest rating.
fn spread(rows: &[Ranked], first: &Ranked, lang: Lang) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.rating(lang)).or_default() += 1;
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
        (say::agency(), Align::Left),
        (say::index(), Align::Right),
        (label::rating(), Align::Right),
        (say::percentile(), Align::Right),
        (say::group(), Align::Right),
        (say::strongest(), Align::Right),
        (say::weakest(), Align::Right),
    ];
    let mut grid = Grid::new(heads.map(|(head, align)| (head.say(lang), align)));
    for row in rows {
        let name = named(row.agency.as_deref(), lang);
        let among = say::in_group(row.group_rank, row.group_of, row.group.name());
        let decimals = row.rubric.decimals;
        let part = |part: Option<&Standing<'_>>| part.map(|part| gap(part, decimals, lang));
        let parts = row.parts();
        let weakest = parts.last().filter(|part| part.gap() < Exact::ZERO);
        let strongest = parts.first().filter(|part| part.gap() > Exact::ZERO);
        let cells = vec![
            format!("{} {name}", row.rank),
            row.index.half_up(decimals).say(lang),
            row.rating(lang).to_owned(),
            row.percentile.half_up(1).say(lang),
            among.say(lang),
            part(strongest).unwrap_or_default(),
            part(weakest).unwrap_or_default(),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn gap(part: &Standing<'_>, decimals: u8, lang: Lang) -> String {
    format!("{} {}", part.id, part.gap().half_up(decimals).signed(lang))
}
