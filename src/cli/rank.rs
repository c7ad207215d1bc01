//! `spbe rank BOOK|TABLE|DIR...`

use super::arguments::Context;
use super::batch::{self, Batch, Piecewise, Streaming};
use super::output::{Format, created, write_all};
use super::tell::tell;
use super::{Outcome, schema, words as say};
use clap::Args;
use serde::{Deserialize, Serialize};
use spbe::assess::{Request, assess};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evidence::Source;
use spbe::evidence::book::read;
use spbe::input::Input;
use spbe::published::{Published, check as contradictions, resolve};
use spbe::rank::{Entrant, Facts, Groups, rank_entrants};
use spbe::report;
use spbe::rubric::{Rubric, builtin};
use spbe::schema::Schema;
use spbe::score::score;
use spbe::stream::{Answers, Finding, Plainly};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required_unless_present = "schema", value_name = say::book_table_or_folder_value(), help = say::help_books_tables_or_folders())]
    inputs: Vec<PathBuf>,
    #[arg(long, visible_alias = "kelompok", value_name = say::file_value(), help = say::help_groups())]
    groups: Option<PathBuf>,
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
    let files = Batch::new(&arguments.inputs, &arguments.batch, context, &["rank 2"])?;
    let mut entrants = Vec::new();
    let mut left_out: Vec<Diagnostic> = Vec::new();
    let mut sources = Vec::new();
    let groups = read_groups(arguments.groups.as_deref(), &mut left_out);
    if has_errors(&left_out) {
        context.show(&left_out);
        return Ok(Outcome::Nothing);
    }
    // An agency stands somewhere only among all others, so all of them are read.
    let request = Request {
        agency: None,
        ..context.request.clone()
    };
    let gather = |input, diagnostics: &mut Vec<Diagnostic>| gather(input, &request, diagnostics);
    let streaming = Streaming {
        request: request.clone(),
        plain: Plainly::Always,
        work: Box::new(gather_portion),
        end: Box::new(|source: &Source, _: usize| Gathered {
            source: Some(source.clone()),
            entrants: Vec::new(),
        }),
    };
    let summary = files.run_streaming(gather, &streaming, |told| {
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
    let (groups, groups_source) = groups;
    let ranking = rank_entrants(entrants, &groups, context.request.agency.as_deref());
    // What is wrong inside a book that can be ranked is for `check`; here only who is left out.
    // Of many files each has had its line already.
    if files.wide {
        context.show(&ranking.findings);
    }
    left_out.extend(ranking.findings.iter().cloned());
    if !files.wide {
        context.show(&left_out);
    }
    if ranking.rows.is_empty() && context.request.agency.is_some() {
        return Ok(Outcome::Nothing);
    }
    let lang = context.lang;
    let mut paths = files.paths();
    paths.extend(arguments.groups.clone());
    write_all(context, &paths, |format| {
        let document = || report::ranking_document(&ranking, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::ranking(&ranking, lang).into_bytes(),
            Format::Json => {
                let (request, groups) = (&context.request, groups_source.as_ref());
                report::json::ranking(&ranking, &left_out, request, &sources, groups, lang)
                    .into_bytes()
            }
            Format::Xlsx => {
                let files = || sources.iter().chain(groups_source.as_ref());
                report::xlsx::ranking(&ranking, files(), lang, created()?)?
            }
            _ => return Ok(None),
        }))
    })?;
    if files.wide {
        let ranked = ranking.rows.len();
        tell!(
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

/// The groups that a file states, and the file.
fn read_groups(path: Option<&Path>, diagnostics: &mut Vec<Diagnostic>) -> (Groups, Option<Source>) {
    let Some(path) = path else {
        return (Groups::default(), None);
    };
    let name = path.file_name().unwrap_or(path.as_os_str());
    let book = read(path, name.to_string_lossy().into());
    super::ledger::read_file(path);
    diagnostics.extend(book.diagnostics);
    let Some(book) = book.value else {
        return (Groups::default(), None);
    };
    let checked = Groups::read(&book);
    diagnostics.extend(checked.diagnostics);
    let source = Source {
        path: path.to_string_lossy().into(),
        sha256: book.sha256.clone(),
        mapping: None,
    };
    (checked.value.unwrap_or_default(), Some(source))
}

/// What one file adds to the ranking, and who in it cannot be ranked.
fn gather(input: Input, request: &Request, diagnostics: &mut Vec<Diagnostic>) -> Gathered {
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
            diagnostics.extend(results.iter().flat_map(doubts));
            results.iter().map(Entrant::of_published).collect()
        }
    };
    Gathered {
        source,
        entrants: kept(entrants, diagnostics),
    }
}

/// What makes a printed index doubtful that is ranked all the same: it is below the scale, or the
/// rating beside it is another. Everything else is for `check`.
fn doubts(result: &Published) -> Vec<Diagnostic> {
    let mut found = result.diagnostics.clone();
    found.extend(contradictions(result));
    let at = result.index.as_ref().map(|index| &index.place);
    found.retain(|one| match one.code().as_str() {
        "W0409" => one.place() == at,
        code => code == "W0422",
    });
    found
}

/// What some answers of a long table add.
fn gather_portion(answers: &mut [Answers], request: &Request) -> Piecewise<Gathered> {
    let (mut of_table, mut about) = (Vec::new(), Vec::new());
    let mut entrants = Vec::new();
    for one in answers {
        let portion = match one {
            Answers::Plain(plain) => {
                entrants.extend(kept(vec![Entrant::of_plain(plain)], &mut about));
                continue;
            }
            Answers::Read(portion) => portion,
        };
        let assessed = assess(std::mem::take(&mut portion.evidence), request);
        of_table.extend(assessed.diagnostics);
        let scores = assessed.value.unwrap_or_default().into_iter();
        let scores = scores.map(|one| score(Arc::new(one)));
        let found = scores.map(|score| Entrant::of_score(&score)).collect();
        entrants.extend(kept(found, &mut about));
    }
    Piecewise {
        value: Gathered {
            source: None,
            entrants,
        },
        of_table,
        about: about.into_iter().map(Finding::from).collect(),
    }
}

/// Entrants as they are kept, and why some of them cannot be ranked.
fn kept(entrants: Vec<Entrant>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Kept> {
    let failures = entrants.iter().filter_map(Entrant::failure);
    diagnostics.extend(failures.cloned());
    let kept = |entrant: Entrant| Kept {
        rubric: entrant.rubric.id.clone(),
        rescored: entrant.rubric.rescored.clone(),
        facts: entrant.facts,
    };
    entrants.into_iter().map(kept).collect()
}

/// The rubric that a result was measured with: that of the user, or one of the program's.
fn rubric(id: &str, context: &Context) -> Option<Arc<Rubric>> {
    let own = context.request.rubric.as_ref();
    let own = own.filter(|rubric| rubric.id == id);
    own.cloned().or_else(|| builtin(id))
}
