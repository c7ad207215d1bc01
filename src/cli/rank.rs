//! `spbe rank BOOK|TABLE|DIR...`

use super::arguments::Context;
use super::batch::{self, Batch};
use super::output::{Format, write_all};
use super::{Outcome, schema, words as say};
use clap::Args;
use serde::{Deserialize, Serialize};
use spbe::assess::assess;
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evidence::Source;
use spbe::input::Input;
use spbe::published::resolve;
use spbe::rank::{Entrant, Facts, rank_entrants};
use spbe::report;
use spbe::rubric::{Rubric, builtin};
use spbe::schema::Schema;
use spbe::score::score;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required_unless_present = "schema", value_name = say::book_table_or_folder_value(), help = say::help_books_tables_or_folders())]
    inputs: Vec<PathBuf>,
    #[command(flatten)]
    schema: schema::Asked,
    #[command(flatten)]
    batch: batch::Options,
}

/// What a ranking needs of one file.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Gathered {
    source: Option<Source>,
    entrants: Vec<Kept>,
}

/// An entrant with the name of its rubric in the place of the rubric.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    rubric: String,
    /// See [`Rubric::rescored`].
    #[serde(default)]
    rescored: Option<String>,
    facts: Facts,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    if arguments.schema.is_asked() {
        return schema::print(Schema::Rank, context);
    }
    let files = Batch::new(&arguments.inputs, &arguments.batch, context, &["rank"])?;
    let mut entrants = Vec::new();
    let mut left_out: Vec<Diagnostic> = Vec::new();
    let mut sources = Vec::new();
    let gather = |input, diagnostics: &mut Vec<Diagnostic>| gather(input, context, diagnostics);
    let summary = files.run(gather, |told| {
        left_out.extend(told.diagnostics);
        sources.extend(told.value.source);
        let kept = told.value.entrants.into_iter();
        entrants.extend(kept.filter_map(|kept| {
            let rubric = rubric(&kept.rubric, context)?;
            let rubric = match &kept.rescored {
                Some(stamped) => Arc::new(rubric.rescoring(stamped)),
                None => rubric,
            };
            let facts = kept.facts;
            Some(Entrant { rubric, facts })
        }));
        Ok(())
    })?;
    let ranking = rank_entrants(entrants);
    // What is wrong inside a book that can be ranked is for `check`; here only who is left out.
    if !files.wide {
        context.show(&left_out);
    }
    let lang = context.lang;
    write_all(context, &files.paths(), |format| {
        let document = || report::ranking_document(&ranking, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::ranking(&ranking, lang).into_bytes(),
            Format::Json => {
                report::json::ranking(&ranking, &left_out, &context.request, &sources, lang)
                    .into_bytes()
            }
            _ => return Ok(None),
        }))
    })?;
    if files.wide {
        let ranked = ranking.rows.len();
        eprintln!(
            "{}",
            say::ranked_files(summary.files, ranked, summary.failed)
        );
    }
    Ok(match (ranking.rows.is_empty(), has_errors(&left_out)) {
        (true, _) => Outcome::Nothing,
        (false, true) => Outcome::Findings,
        (false, false) => Outcome::Clean,
    })
}

/// What one file adds to the ranking, and who in it cannot be ranked.
fn gather(input: Input, context: &Context, diagnostics: &mut Vec<Diagnostic>) -> Gathered {
    let request = &context.request;
    let source = input.source().cloned();
    let entrants: Vec<Entrant> = match input {
        Input::Evidence(evidence) => {
            let assessed = assess(evidence, request);
            diagnostics.extend(assessed.diagnostics);
            let scores = assessed.value.unwrap_or_default().into_iter();
            let scores = scores.map(|one| score(Arc::new(one)));
            scores.map(|score| Entrant::of_score(&score)).collect()
        }
        Input::Table(table) => {
            let resolved = resolve(table, request);
            diagnostics.extend(resolved.diagnostics);
            let results = resolved.value.unwrap_or_default();
            results.iter().map(Entrant::of_published).collect()
        }
    };
    let failures = entrants.iter().filter_map(Entrant::failure);
    diagnostics.extend(failures.cloned());
    let kept = |entrant: Entrant| Kept {
        rubric: entrant.rubric.id.clone(),
        rescored: entrant.rubric.rescored.clone(),
        facts: entrant.facts,
    };
    Gathered {
        source,
        entrants: entrants.into_iter().map(kept).collect(),
    }
}

/// The rubric that a result was measured with: that of the user, or one of the program's.
fn rubric(id: &str, context: &Context) -> Option<Arc<Rubric>> {
    let own = context.request.rubric.as_ref();
    let own = own.filter(|rubric| rubric.id == id);
    own.cloned().or_else(|| builtin(id))
}
