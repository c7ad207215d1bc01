//! The report as one page that needs nothing else: no network, no script to be read.
//!
//! What is interactive (sorting, filtering, choosing a year) is added by a small script to tables
//! that are whole without it. Every text is escaped by the crate that builds the markup; what
//! could still deceive the eye is taken out by `legible` at the end.

mod blocks;
mod chart;
mod comparison;
mod documents;
mod findings;
mod leader;
mod legible;
mod page;
mod provenance;
mod summary;
mod tree;
mod words;

pub use leader::leader;

use super::narrative;
use crate::evaluation::Evaluation;
use crate::lang::{Lang, Say, label};
use crate::report::{facts, simulation};
use crate::score::Scorecard;
use maud::{Markup, html};
use words as say;

/// The report as a page.
#[must_use]
pub fn html(evaluation: &Evaluation, lang: Lang) -> String {
    let Some(latest) = evaluation.latest() else {
        return String::new();
    };
    let sections = sections(evaluation, latest, lang);
    let contents = html! {
        nav aria-label=(say::contents().get(lang)) {
            ol {
                @for section in &sections {
                    li { a href={ "#" (section.id) } { (section.title) } }
                }
            }
        }
    };
    let body = html! {
        (head(evaluation, latest, lang))
        (contents)
        main #isi {
            @for section in &sections {
                section id=(section.id) aria-labelledby={ (section.id) "-judul" } {
                    h2 id={ (section.id) "-judul" } { (section.title) }
                    (section.content)
                }
            }
        }
    };
    let title = say::page_title(
        facts::measured(latest.rubric()),
        agency(latest),
        latest.assessment.year,
    )
    .say(lang);
    page::page(&title, page::Look::Report, &body, lang)
}

/// A part of the report with a heading of its own.
struct Section {
    id: &'static str,
    title: String,
    content: Markup,
}

fn sections(evaluation: &Evaluation, latest: &Scorecard, lang: Lang) -> Vec<Section> {
    let section = |id, title: crate::lang::Text, content| Section {
        id,
        title: title.say(lang),
        content,
    };
    let mut sections = vec![
        section(
            "ringkasan",
            say::summary(),
            summary::summary(evaluation, latest, lang),
        ),
        section("uraian", say::narrative(), {
            let body = narrative::body(evaluation, latest, lang).without_grids();
            blocks::document(&body, lang)
        }),
        section("nilai", say::scores(), tree::scores(evaluation, lang)),
    ];
    if let Some(comparison) = &evaluation.comparison {
        let content = comparison::comparison(evaluation, comparison, lang);
        sections.push(section("perbandingan", say::comparison(), content));
    }
    sections.push(section(
        "data-dukung",
        say::documents(),
        documents::documents(evaluation, lang),
    ));
    sections.push(section(
        "temuan",
        say::findings(),
        findings::findings(&evaluation.diagnostics, lang),
    ));
    sections.push(section(
        "asal-usul",
        say::provenance(),
        provenance::provenance(evaluation, lang),
    ));
    sections
}

fn agency(score: &Scorecard) -> crate::lang::Text {
    label::agency_named(score.assessment.agency.as_deref())
}

/// Whose evaluation this is, of which year and by which method.
fn head(evaluation: &Evaluation, latest: &Scorecard, lang: Lang) -> Markup {
    let assessment = &latest.assessment;
    let before = evaluation.years.len() > 1;
    html! {
        header.kop {
            p.jenis { (simulation::mark(assessment, lang)) (say::report_kind(facts::measured(latest.rubric())).get(lang)) }
            h1 { (agency(latest).get(lang)) }
            p.perihal {
                (say::year_of(assessment.year).get(lang))
                " · " (latest.rubric().regulation)
                " · " (label::at_stage(assessment.stage).get(lang))
                @if before {
                    " · " (say::compared_with(years_before(evaluation)).get(lang))
                }
            }
            @if let Some(sentence) = simulation::sentence(assessment, lang) {
                p.perhatian { (sentence) }
            }
        }
    }
}

fn years_before(evaluation: &Evaluation) -> String {
    let before = 0..evaluation.years.len().saturating_sub(1);
    let labels: Vec<String> = before.map(|at| facts::year_label(evaluation, at)).collect();
    labels.join(", ")
}
