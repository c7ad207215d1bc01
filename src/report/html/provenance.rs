//! Where every number comes from, and by which rules.

use super::words as say;
use crate::evaluation::Evaluation;
use crate::ladder::Count;
use crate::lang::{Lang, Say, label};
use crate::report::{caveat, facts};
use crate::rubric::Basis;
use crate::score::Scorecard;
use maud::{Markup, html};

pub(super) fn provenance(evaluation: &Evaluation, lang: Lang) -> Markup {
    let tables = evaluation.comparison.iter().flat_map(|one| &one.columns);
    let tables = tables.filter_map(|column| column.published.as_ref());
    html! {
        dl.rincian {
            dt { (say::program().get(lang)) }
            dd { "spbe " (env!("CARGO_PKG_VERSION")) }
            dt { (say::arithmetic().get(lang)) }
            dd { (say::arithmetic_rule().get(lang)) }
        }
        @for (position, score) in evaluation.years.iter().enumerate() {
            h3 { (facts::year_label(evaluation, position)) }
            (one(score, lang))
        }
        @for result in tables {
            h3 { (say::published_table(result.year).get(lang)) }
            dl.rincian {
                dt { (say::file().get(lang)) }
                dd { (result.source.path) }
                dt { (say::file_digest().get(lang)) }
                dd.sidik { (result.source.sha256) }
            }
        }
        (score_rule(evaluation, lang))
    }
}

fn one(score: &Scorecard, lang: Lang) -> Markup {
    let assessment = &score.assessment;
    let rubric = score.rubric();
    let basis = match rubric.rate_on.in_year(assessment.year) {
        Basis::Exact => label::rated_exact(),
        Basis::Rounded => label::rated_rounded(),
    };
    let count = match assessment.count() {
        Count::Claimed => say::counts_claimed(),
        Count::Supported => say::counts_supported(),
        Count::Items => say::counts_items(),
    };
    html! {
        dl.rincian {
            dt { (label::agency().get(lang)) }
            dd { (label::agency_named(assessment.agency.as_deref()).get(lang)) }
            dt { (label::year().get(lang)) }
            dd { (assessment.year) }
            dt { (say::stage().get(lang)) }
            dd { (assessment.stage.word()) }
            dt { (say::counted().get(lang)) }
            dd { (count.get(lang)) }
            dt { (label::regulation().get(lang)) }
            dd { (rubric.regulation) }
            dt { (say::rubric().get(lang)) }
            dd { (rubric.id) }
            dt { (say::rubric_digest().get(lang)) }
            dd.sidik { (rubric.sha256) }
            @for line in caveat::lines(rubric, lang) {
                dt { (caveat::status(rubric).get(lang)) }
                dd { (line) }
            }
            dt { (say::rounding().get(lang)) }
            dd { (label::rounding_is(rubric.decimals).get(lang)) }
            dt { (label::rating().get(lang)) }
            dd { (basis.get(lang)) "." }
            dt { (say::file().get(lang)) }
            dd { (assessment.source.path) }
            dt { (say::file_digest().get(lang)) }
            dd.sidik { (assessment.source.sha256) }
            @if let Some(mapping) = &assessment.source.mapping {
                dt { (say::mapping().get(lang)) }
                dd { pre { (mapping) } }
            }
        }
    }
}

/// The exact indices, for whoever wants to compute anew.
fn score_rule(evaluation: &Evaluation, lang: Lang) -> Markup {
    let exact = evaluation.years.iter().enumerate();
    let exact: Vec<String> = exact
        .filter_map(|(position, score)| {
            let label = facts::year_label(evaluation, position);
            Some(format!("{label}: {}", score.exact_index()?))
        })
        .collect();
    html! {
        @if !exact.is_empty() {
            p { (say::exact_indices(exact.join("; ")).say(lang)) }
        }
    }
}
