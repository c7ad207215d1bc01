//! `spbe score BOOK...`

use super::arguments::Context;
use super::output::{Format, write_all};
use super::{Outcome, inputs, words as say};
use clap::{Args, ValueEnum};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::ladder::Count;
use spbe::report;
use spbe::score::{Scorecard, score};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::book_value(), help = say::help_books())]
    books: Vec<PathBuf>,
    #[arg(long, value_name = say::setting_value(), help = say::help_set())]
    set: Vec<String>,
    #[arg(long, value_name = say::count_value(), help = say::help_count())]
    count: Option<CountName>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum CountName {
    Claimed,
    Supported,
    Items,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let inputs = inputs::read(&arguments.books, context)?;
    for result in &inputs.published {
        eprintln!("{}: {}", say::error_word(), say::not_a_book(&result.place));
    }
    let count = match arguments.count {
        Some(CountName::Supported) => Count::Supported,
        Some(CountName::Items) => Count::Items,
        Some(CountName::Claimed) | None => Count::Claimed,
    };
    let refused = !inputs.published.is_empty();
    let mut assessments = inputs.assessments;
    let mut unset = Vec::new();
    for assessment in &mut assessments {
        unset.extend(assessment.simulate(&arguments.set));
    }
    if has_errors(&unset) {
        // Scores without what was assumed would pass for the simulation.
        context.show(&unset);
        return Ok(Outcome::Nothing);
    }
    let scores: Vec<Scorecard> = assessments
        .into_iter()
        .map(|assessment| score(Arc::new(assessment.counting(count))))
        .collect();
    let all: Vec<Diagnostic> = inputs
        .diagnostics
        .iter()
        .chain(
            scores
                .iter()
                .flat_map(|score| &score.assessment.diagnostics),
        )
        .cloned()
        .collect();
    context.show(&all);
    let lang = context.lang;
    let json_wanted = context
        .targets
        .iter()
        .any(|target| target.format == Format::Json);
    if scores.is_empty() && !json_wanted {
        return Ok(Outcome::Nothing);
    }
    write_all(context, &arguments.books, |format| {
        let document = || report::score_document(&scores, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::scores(&scores, lang).into_bytes(),
            Format::Json => report::json::scores(&scores, &inputs.diagnostics, lang).into_bytes(),
            Format::Xlsx | Format::Yaml => return Ok(None),
        }))
    })?;
    Ok(match (scores.is_empty(), refused || has_errors(&all)) {
        (true, _) => Outcome::Nothing,
        (false, true) => Outcome::Findings,
        (false, false) => Outcome::Clean,
    })
}
