//! The first section: index, rating, parts, charts, and where to sign.

use super::blocks::{SHORT, depth, scrolling};
use super::chart::{self, Caption, Point};
use super::words as say;
use crate::evaluation::Evaluation;
use crate::lang::{Lang, List, Say, label};
use crate::number::Exact;
use crate::report::facts::{self, Pair};
use crate::report::narrative;
use crate::report::scorecard::{both_ways, boundary, bounds_words, distance, rating_words};
use crate::score::{Scorecard, Scored};
use maud::{Markup, html};

/// A web needs this many corners to be one.
const CORNERS: usize = 3;

pub(super) fn summary(evaluation: &Evaluation, latest: &Scorecard, lang: Lang) -> Markup {
    let pair = facts::pairs(evaluation).pop();
    let last = evaluation.years.len().saturating_sub(1);
    let year = facts::year_label(evaluation, last);
    html! {
        (result(evaluation, latest, pair.as_ref(), &year, lang))
        (missing(latest, lang))
        (parts(evaluation, latest, pair.as_ref(), &year, lang))
        @if let Some(target) = facts::target(latest.rubric()) {
            p.keterangan { (crate::report::words::target_is(target).say(lang)) }
        }
        div.berdampingan {
            (web(evaluation, latest, pair.as_ref(), &year, lang))
            (years(evaluation, lang))
            (extremes(latest, lang))
        }
        (signatures(latest, lang))
    }
}

/// The index and its rating, large, and where they lie on the scale.
fn result(
    evaluation: &Evaluation,
    score: &Scorecard,
    pair: Option<&Pair<'_>>,
    year: &str,
    lang: Lang,
) -> Markup {
    let rubric = score.rubric();
    let (low, high) = score.ratings();
    let shown = bounds_words(score.index, rubric.decimals, lang);
    let ratings = rating_words(&low, &high, lang);
    let labels = pair.map(|pair| {
        let label = |at| facts::year_label(evaluation, at);
        (label(pair.from_at), label(pair.to_at))
    });
    let change = pair.zip(labels.as_ref()).and_then(|(pair, (from, to))| {
        if !pair.is_one_method() {
            return Some(narrative::method_changed(pair, (from, to), lang));
        }
        narrative::index_change(pair, (from, to), lang)
    });
    html! {
        div.hasil {
            div.angka-besar {
                p.nama-indeks { (rubric.index.get(lang)) " " (year) }
                p.indeks.rentang-indeks[!score.is_complete()] { (shown) }
                p.predikat { (say::rating_of(&ratings).get(lang)) }
            }
            div.letak {
                (scale(score, pair, labels.as_ref().map(|one| one.0.as_str()), year, lang))
                @if score.is_complete() {
                    p { (distance(&low, rubric.decimals, lang)) }
                    @if let Some(line) = boundary(score, &low, lang) { p { (line) } }
                }
                @if let Some(change) = change { p { (change) } }
                @if let Some(line) = both_ways(score, lang) { p { (line) } }
            }
        }
    }
}

/// The scale of ratings with the index on it.
pub(super) fn scale(
    score: &Scorecard,
    pair: Option<&Pair<'_>>,
    before_label: Option<&str>,
    year: &str,
    lang: Lang,
) -> Markup {
    let rubric = score.rubric();
    let (low, high) = score.ratings();
    let shown = bounds_words(score.index, rubric.decimals, lang);
    let before = pair.filter(|pair| pair.is_one_method());
    let before = before.and_then(|pair| pair.from.exact_index());
    let bands = rubric.bands.iter();
    let bands = bands
        .map(|band| say::band_described(&band.name, band.from.half_up(rubric.decimals)).say(lang));
    let mut description = say::scale_described(&shown, rating_words(&low, &high, lang)).say(lang);
    if let (Some(before), Some(label)) = (before, before_label) {
        let before = before.half_up(rubric.decimals);
        description = format!(
            "{description} {}",
            say::scale_before(label, before).get(lang)
        );
    }
    let list: Vec<String> = bands.collect();
    let caption = Caption {
        id: "skala",
        title: say::scale_title(&rubric.index, year).say(lang),
        description: format!("{description} {}.", list.join("; ")),
    };
    chart::scale(&caption, rubric, score.index, &low.band.name, before, lang)
}

/// What an incomplete assessment lacks.
fn missing(score: &Scorecard, lang: Lang) -> Markup {
    let assessment = &score.assessment;
    let missing: Vec<usize> = assessment.missing().collect();
    if missing.is_empty() {
        return html! {};
    }
    let total = assessment.answers.len();
    html! {
        div.perhatian {
            p { (say::incomplete(total - missing.len(), total).get(lang)) }
            p { strong { (say::not_assessed_list().get(lang)) ":" } }
            ul.daftar {
                @for indicator in missing.iter().filter_map(|&at| score.rubric().indicators.get(at)) {
                    li { (indicator.id) " " (indicator.name.get(lang)) }
                }
            }
        }
    }
}

/// Every node above the indicators, beside the year before and the target.
fn parts(
    evaluation: &Evaluation,
    score: &Scorecard,
    pair: Option<&Pair<'_>>,
    year: &str,
    lang: Lang,
) -> Markup {
    let rubric = score.rubric();
    let pair = pair.filter(|pair| pair.is_one_method());
    let target = facts::target(rubric);
    let caption = say::parts_table(year).say(lang);
    let nodes: Vec<&Scored> = score
        .walk()
        .filter(|node| node.indicator.is_none())
        .collect();
    scrolling(
        &caption,
        lang,
        &html! {
            table.pendek[nodes.len() <= SHORT] {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (label::part().get(lang)) }
                        th.angka scope="col" { (label::weight().get(lang)) }
                        @if let Some(pair) = pair {
                            th.angka scope="col" { (facts::year_label(evaluation, pair.from_at)) }
                        }
                        th.angka scope="col" { (year) }
                        @if pair.is_some() { th.angka scope="col" { (label::change().get(lang)) } }
                        th.angka scope="col" { (label::to_index().get(lang)) }
                        @if let Some(target) = target {
                            th scope="col" { (say::against_target(target).get(lang)) }
                        }
                    }
                }
                tbody {
                    @for node in &nodes {
                        tr.kuat[node.depth == 0] {
                            th scope="row" class=(depth(node.depth)) { (node.id) " " (node.name.get(lang)) }
                            td.angka { (node.weight.half_up(2).short(lang)) }
                            @if let Some(pair) = pair {
                                td.angka {
                                    @if let Some(before) = pair.before(node) {
                                        (bounds_words(before.value, rubric.decimals, lang))
                                    }
                                }
                            }
                            td.angka { (bounds_words(node.value, rubric.decimals, lang)) }
                            @if let Some(pair) = pair { td.angka { (changed(pair, node, lang)) } }
                            td.angka { (bounds_words(node.index_contribution, rubric.decimals, lang)) }
                            @if let Some(target) = target { td { (against(node, target, rubric.decimals, lang)) } }
                        }
                    }
                }
            }
        },
    )
}

/// `▲ +0,12`: a sign beside the number, so that a fall is seen without colour.
fn changed(pair: &Pair<'_>, node: &Scored, lang: Lang) -> Markup {
    let change = pair
        .before(node)
        .and_then(|before| pair.change(before.value, node.value));
    html! {
        @match change {
            Some(change) => {
                span.naik[change.exact > Exact::ZERO].turun[change.exact < Exact::ZERO] {
                    (mark(change.exact)) (change.shown.signed(lang))
                }
            }
            None => { "—" }
        }
    }
}

fn mark(change: Exact) -> &'static str {
    match change.cmp(&Exact::ZERO) {
        std::cmp::Ordering::Less => "▼ ",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "▲ ",
    }
}

fn against(node: &Scored, target: Exact, decimals: u8, lang: Lang) -> Markup {
    let short = |by: Exact| say::target_short(by.half_up(decimals)).say(lang);
    html! {
        @if node.value.low >= target {
            "✓ " (say::reached().get(lang))
        } @else if let Some(value) = node.value.exact() {
            "△ " (short(target - value))
        } @else if node.value.high < target {
            "△ " (short(target - node.value.high))
        } @else {
            (say::target_open().get(lang))
        }
    }
}

fn web(
    evaluation: &Evaluation,
    score: &Scorecard,
    pair: Option<&Pair<'_>>,
    year: &str,
    lang: Lang,
) -> Markup {
    let rubric = score.rubric();
    let groups = facts::groups(score);
    if groups.len() < CORNERS {
        return html! {};
    }
    let before = pair.and_then(|pair| {
        let nodes: Option<Vec<&Scored>> = groups.iter().map(|node| pair.before(node)).collect();
        let known = |nodes: &Vec<&Scored>| nodes.iter().all(|node| node.value.exact().is_some());
        Some((
            facts::year_label(evaluation, pair.from_at),
            nodes.filter(known)?,
        ))
    });
    let described = groups.iter().map(|node| {
        let value = bounds_words(node.value, rubric.decimals, lang);
        format!("{} {} {value}", node.id, node.name.get(lang))
    });
    let described: Vec<String> = described.collect();
    let caption = Caption {
        id: "jaring",
        title: say::radar_title(facts::group_kind(rubric), year).say(lang),
        description: format!("{}.", described.join("; ")),
    };
    let before = before
        .as_ref()
        .map(|(label, nodes)| (label.as_str(), nodes.as_slice()));
    chart::radar(
        &caption,
        rubric,
        &groups,
        before,
        (year, facts::target(rubric)),
        lang,
    )
}

/// The index of every year that is known, where there is more than one.
fn years(evaluation: &Evaluation, lang: Lang) -> Markup {
    let Some((comparison, latest)) = evaluation.comparison.as_ref().zip(evaluation.latest()) else {
        return html! {};
    };
    let Some(line) = comparison.lines.first() else {
        return html! {};
    };
    let mut points: Vec<Point> = Vec::new();
    let mut method: Option<&str> = None;
    for (column, cell) in comparison.columns.iter().zip(&line.cells) {
        let Some(cell) = cell else { continue };
        let decimals = column.rubric.decimals;
        let printed = cell
            .printed
            .map(|printed| (printed.value(), printed.value(), printed.say(lang)));
        let computed = cell
            .value
            .map(|value| (value.low, value.high, bounds_words(value, decimals, lang)));
        let Some((low, high, shown)) = computed.or(printed) else {
            continue;
        };
        points.push(Point {
            label: column.label.clone(),
            low,
            high,
            shown,
            printed: cell.value.is_none(),
            joined: method.is_none_or(|method| method == column.rubric.sha256),
        });
        method = Some(&column.rubric.sha256);
    }
    if points.len() < 2 {
        return html! {};
    }
    let mut description: Vec<String> = points
        .iter()
        .map(|point| format!("{} {}.", point.label, point.shown))
        .collect();
    let printed: Vec<&str> = points
        .iter()
        .filter(|one| one.printed)
        .map(|one| one.label.as_str())
        .collect();
    let mut remarks = Vec::new();
    if !printed.is_empty() {
        remarks.push(say::trend_printed(printed.join(", ")).say(lang));
    }
    if points.iter().any(|point| !point.joined) {
        remarks.push(say::trend_broken().say(lang));
    }
    description.extend(remarks.iter().cloned());
    let caption = Caption {
        id: "tren",
        title: say::trend_title(&latest.rubric().index).say(lang),
        description: description.join(" "),
    };
    html! {
        div {
            (chart::trend(&caption, latest.rubric(), &points, lang))
            @for remark in remarks { p.keterangan { (remark) } }
        }
    }
}

fn extremes(score: &Scorecard, lang: Lang) -> Markup {
    let extremes = facts::extremes(score);
    let open = extremes.open.iter();
    let open: Vec<String> = open
        .map(|node| format!("{} {}", node.id, node.name.get(lang)))
        .collect();
    let kind = facts::group_kind(score.rubric());
    let list = |nodes: &[&Scored], equal: usize| {
        html! {
            ol.peringkat {
                @for node in nodes {
                    li {
                        span {
                            span { (node.id) " " (node.name.get(lang)) }
                            b { (bounds_words(node.value, score.rubric().decimals, lang)) }
                        }
                    }
                }
            }
            @if equal > 0 { p.keterangan { (say::also_equal(equal).get(lang)) } }
        }
    };
    html! {
        @if !extremes.strongest.is_empty() && !open.is_empty() {
            p.keterangan.penuh { (say::not_ranked(List(open)).say(lang)) }
        }
        @if !extremes.strongest.is_empty() {
            div {
                h3 { (say::strongest(&kind).get(lang)) }
                (list(&extremes.strongest, extremes.as_strong))
            }
            div {
                h3 { (say::weakest(&kind).get(lang)) }
                (list(&extremes.weakest, extremes.as_weak))
            }
        }
    }
}

/// Room for two signatures.
fn signatures(score: &Scorecard, lang: Lang) -> Markup {
    let measured = facts::measured(score.rubric());
    html! {
        div.pengesahan role="group" aria-label=(say::signatures().get(lang)) {
            @for office in [say::coordinator(&measured), say::assessor(&measured)] {
                div {
                    p { (say::place_and_date().get(lang)) ": ………………………" }
                    p { (office.get(lang)) }
                    p.tanda-tangan { (say::name().get(lang)) ": ………………………………" }
                    p { (say::id_line().get(lang)) ": ……………………………………" }
                }
            }
        }
    }
}
