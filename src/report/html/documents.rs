//! Evidence: every document with its status, and why it does not count where it does not.

use super::blocks::{scrolling, years};
use super::tree::within;
use super::words as say;
use crate::assess::Answered;
use crate::evaluation::Evaluation;
use crate::evidence::{Entered, Located};
use crate::ladder::{Judged, LackingKind, Unfit};
use crate::lang::{Lang, Say, label};
use crate::report::facts;
use crate::report::scorecard::both_ways;
use crate::report::worklist::reason_of;
use crate::rubric::{Indicator, Rubric};
use crate::score::Scorecard;
use maud::{Markup, html};

pub(super) fn documents(evaluation: &Evaluation, lang: Lang) -> Markup {
    years(evaluation, |score, year| {
        html! {
            h3 { (say::documents_of(year).get(lang)) }
            (of_year(score, year, lang))
        }
    })
}

fn of_year(score: &Scorecard, year: &str, lang: Lang) -> Markup {
    let assessment = &score.assessment;
    if !assessment.has_documents() {
        return as_written(score, year, lang);
    }
    let supports = assessment
        .answers
        .iter()
        .filter_map(|answer| answer.support.as_ref());
    let all: Vec<&Judged> = supports.flat_map(|support| &support.documents).collect();
    let counted = all.iter().filter(|one| one.counts()).count();
    let caption = say::documents_of(year).say(lang);
    html! {
        p {
            (say::documents_count(all.len(), counted).get(lang))
            @if let Some(line) = both_ways(score, lang) { " " (line) }
        }
        (scrolling(&caption, lang, &html! {
            table {
                caption.tersirat { (caption) }
                thead {
                    tr {
                        th scope="col" { (label::indicator().get(lang)) }
                        th.angka scope="col" { (label::level().get(lang)) }
                        th.dokumen scope="col" { (say::document().get(lang)) }
                        th scope="col" { (say::in_force().get(lang)) }
                        th scope="col" { (say::status().get(lang)) }
                        th scope="col" { (say::counts().get(lang)) }
                        th scope="col" { (label::place().get(lang)) }
                    }
                }
                tbody {
                    @for (answer, indicator) in answered(score) {
                        @for judged in answer.support.iter().flat_map(|support| &support.documents) {
                            (row(judged, indicator, score, lang))
                        }
                        @for one in facts::missing_kinds(answer, indicator, score.rubric()) {
                            (missing(one, indicator, lang))
                        }
                    }
                }
            }
        }))
    }
}

fn answered(score: &Scorecard) -> impl Iterator<Item = (&Answered, &Indicator)> {
    score
        .assessment
        .answers
        .iter()
        .zip(&score.rubric().indicators)
}

fn row(judged: &Judged, indicator: &Indicator, score: &Scorecard, lang: Lang) -> Markup {
    let rubric = score.rubric();
    let document = &judged.document;
    let level = entered(document.level.as_ref(), lang);
    let status = entered(document.status.as_ref(), lang);
    let reasons = judged.unfit.iter();
    let reasons: Vec<String> = reasons
        .map(|one| reason(*one, judged, rubric, lang))
        .collect();
    html! {
        tr {
            th scope="row" { (indicator.id) " " (indicator.name.get(lang)) }
            td.angka { (level.unwrap_or_else(|| "—".to_owned())) }
            td {
                @match &document.title {
                    Some(title) => { (title.value) }
                    None => { (say::untitled().get(lang)) }
                }
                @if let Some(kind) = judged.kind.and_then(|kind| rubric.evidence_rules.kinds.get(kind)) {
                    span.kecil-saja { (say::kind(&kind.name).get(lang)) }
                }
                @if let Some(number) = &document.number {
                    span.kecil-saja { (say::number(&number.value).get(lang)) }
                }
                @if let Some(at) = &document.link { span.kecil-saja { (link(&at.value)) } }
                @if let Some(unit) = &document.unit {
                    span.kecil-saja { (say::unit(&unit.value).get(lang)) }
                }
                @if let Some(note) = &document.note {
                    span.kecil-saja { (say::note(&note.value).get(lang)) }
                }
            }
            td {
                (entered(document.date.as_ref(), lang).unwrap_or_else(|| "—".to_owned()))
                @if let Some(until) = entered(document.until.as_ref(), lang) {
                    span.kecil-saja { (say::until(until).get(lang)) }
                }
            }
            td.status { (status.unwrap_or_else(|| say::no_status().say(lang))) }
            @if judged.counts() {
                td { "✓ " (say::yes().get(lang)) }
            } @else {
                td.tidak { "✕ " (say::no().get(lang)) ": " (reasons.join("; ")) }
            }
            td.tempat { (within(&document.place, score)) }
        }
    }
}

/// A kind of document that the claimed level or one below asks for, and that is not there.
fn missing(one: &LackingKind, indicator: &Indicator, lang: Lang) -> Markup {
    html! {
        tr {
            th scope="row" { (indicator.id) " " (indicator.name.get(lang)) }
            td.angka { (one.level) }
            td { (one.name.get(lang)) }
            td { "—" }
            td.status { "—" }
            @if one.required {
                td.tidak { "✕ " (say::no_document_yet().get(lang)) }
            } @else {
                td { (say::none_yet_advised().get(lang)) }
            }
            td.tempat { "—" }
        }
    }
}

/// What stands in a cell, said properly where it is understood.
fn entered<T: Say>(cell: Option<&Located<Entered<T>>>, lang: Lang) -> Option<String> {
    cell.map(|cell| match &cell.value {
        Entered::Known(value) => value.say(lang),
        Entered::Unknown(text) => format!("“{text}”"),
    })
}

/// A link as the text it is; it can be followed only where it leads to the web, and nothing is
/// told to where it leads.
pub(super) fn link(written: &str) -> Markup {
    let written = written.trim();
    let small = written.to_ascii_lowercase();
    let web = small.starts_with("https://") || small.starts_with("http://");
    let plain = !written
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control());
    html! {
        @if web && plain {
            a href=(written) rel="noopener noreferrer nofollow" { (written) }
        } @else {
            (written)
        }
    }
}

/// Why a document does not count, and by which rule of the rubric.
fn reason(unfit: Unfit, judged: &Judged, rubric: &Rubric, lang: Lang) -> String {
    let why = reason_of(unfit, judged).say(lang);
    let (Unfit::Stale(rule) | Unfit::Undated(rule) | Unfit::ProvesNothing(rule)) = unfit else {
        return why;
    };
    match rubric.evidence_rules.rules.get(rule) {
        Some(rule) => format!("{why} ({})", rule.name.get(lang)),
        None => why,
    }
}

/// The evidence of a book without a list of documents: what stands beside each level.
fn as_written(score: &Scorecard, year: &str, lang: Lang) -> Markup {
    let told: Vec<_> = answered(score)
        .filter(|(answer, _)| answer.evidence.is_some() || answer.link.is_some())
        .collect();
    if told.is_empty() {
        return html! { p { (say::no_documents_at_all().get(lang)) } };
    }
    let caption = say::documents_of(year).say(lang);
    html! {
        p { (say::only_notes().get(lang)) }
        (scrolling(&caption, lang, &html! {
            table {
                caption.tersirat { (caption) }
                thead {
                    tr {
                        th scope="col" { (label::indicator().get(lang)) }
                        th.angka scope="col" { (label::level().get(lang)) }
                        th scope="col" { (label::evidence().get(lang)) }
                        th scope="col" { (label::place().get(lang)) }
                    }
                }
                tbody {
                    @for (answer, indicator) in told {
                        tr {
                            th scope="row" { (indicator.id) " " (indicator.name.get(lang)) }
                            td.angka { (answer.value.map_or_else(|| "—".to_owned(), |value| value.say(lang))) }
                            td {
                                @if let Some(evidence) = &answer.evidence { (evidence.value) }
                                @if let Some(at) = &answer.link { span.kecil-saja { (link(&at.value)) } }
                            }
                            td.tempat {
                                @if let Some(place) = answer.evidence.as_ref().or(answer.link.as_ref()) {
                                    (within(&place.place, score))
                                }
                            }
                        }
                    }
                }
            }
        }))
    }
}
