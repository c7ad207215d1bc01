//! `spbe rubric list|show|check|diff|impact|crosswalk|schema|export|import`

mod diff;
mod exchange;
mod impact;
mod pair;

use super::arguments::{Context, load_rubric};
use super::output::{Format, shown, write_all};
use super::{Outcome, check, exceptions, inputs, schema, words as say};
use clap::{Args, Subcommand, ValueEnum};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::report;
use spbe::rubric::{builtins, crosswalk_between, yaml_of_builtin};
use spbe::schema::Schema;
use spbe::transfer::{no_crosswalk, transfer};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    #[command(about = say::about_rubric_list())]
    List,
    #[command(about = say::about_rubric_show())]
    Show {
        #[arg(value_name = say::id_or_file(), help = say::help_rubric_id())]
        id: String,
        #[arg(long, help = say::help_normalised())]
        normalised: bool,
        #[arg(long, help = say::help_criteria())]
        criteria: bool,
    },
    #[command(about = say::about_rubric_diff(), after_help = say::diff_codes())]
    Diff(diff::Arguments),
    #[command(about = say::about_rubric_impact(), after_help = say::impact_codes())]
    Impact(impact::Arguments),
    #[command(about = say::about_rubric_crosswalk())]
    Crosswalk {
        #[arg(required = true, value_name = say::book_value(), help = say::help_books())]
        books: Vec<PathBuf>,
        #[arg(long, value_name = say::rubric_id_value(), help = say::help_crosswalk_to())]
        to: String,
    },
    #[command(about = say::about_rubric_schema())]
    Schema {
        #[arg(value_name = say::schema_value(), default_value = "rubric", help = say::help_schema_of())]
        of: SchemaName,
    },
    #[command(about = say::about_rubric_export())]
    Export {
        #[arg(value_name = say::id_or_file(), help = say::help_rubric_id())]
        id: String,
    },
    #[command(about = say::about_rubric_import())]
    Import {
        #[arg(value_name = say::file_value(), help = say::help_rubric_book())]
        file: PathBuf,
    },
    #[command(about = say::about_rubric_check())]
    Check {
        #[arg(required = true, value_name = say::file_value(), help = say::help_rubric_files())]
        files: Vec<PathBuf>,
        #[command(flatten)]
        exceptions: exceptions::ExceptionOptions,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SchemaName {
    Rubric,
    Crosswalk,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    match &arguments.command {
        Command::List => list(context),
        Command::Show {
            id,
            normalised,
            criteria,
        } => show(id, *normalised, *criteria, context),
        Command::Diff(arguments) => diff::run(arguments, context),
        Command::Impact(arguments) => impact::run(arguments, context),
        Command::Schema { of } => {
            let of = match of {
                SchemaName::Rubric => Schema::Rubric,
                SchemaName::Crosswalk => Schema::Crosswalk,
            };
            schema::print(of, context)
        }
        Command::Export { id } => exchange::export(id, context),
        Command::Import { file } => exchange::import(file, context),
        Command::Crosswalk { books, to } => crosswalk(books, to, context),
        Command::Check { files, exceptions } => {
            let checked = check::check_rubrics(files);
            check::finish("rubric check", checked, files, exceptions, context)
        }
    }
}

/// What the evidence of some books is worth under the rubric that follows theirs.
fn crosswalk(books: &[PathBuf], to: &str, context: &Context) -> anyhow::Result<Outcome> {
    let to = load_rubric(to, context.lang)?;
    let inputs = inputs::read(books, context)?;
    inputs.refuse_tables();
    let mut all: Vec<Diagnostic> = inputs.diagnostics;
    let mut transfers = Vec::new();
    for assessment in inputs.assessments {
        all.extend(assessment.diagnostics.iter().cloned());
        let assessment = Arc::new(assessment);
        let found = crosswalk_between(&assessment.rubric, &to);
        match found.and_then(|one| transfer(Arc::clone(&assessment), one)) {
            Some(transfer) => transfers.push(transfer),
            None => all.push(no_crosswalk(&assessment, &to)),
        }
    }
    context.show(&all);
    if transfers.is_empty() {
        return Ok(Outcome::Nothing);
    }
    let lang = context.lang;
    write_all(context, books, |format| {
        let document = || {
            report::Document::joined(
                transfers
                    .iter()
                    .map(|one| report::transfer_document(one, lang)),
            )
        };
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::transfers(&transfers, lang).into_bytes(),
            Format::Json => report::json::transfers(&transfers, &all, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::found(
        has_errors(&all) || !inputs.published.is_empty(),
    ))
}

fn list(context: &Context) -> anyhow::Result<Outcome> {
    let rubrics: Vec<_> = builtins().collect();
    let lang = context.lang;
    write_all(context, &[], |format| {
        let document = || report::rubric_list(&rubrics, lang);
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::rubrics(&rubrics, lang).into_bytes(),
            Format::Json => report::json::rubrics(&rubrics, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::Clean)
}

fn show(id: &str, normalised: bool, criteria: bool, context: &Context) -> anyhow::Result<Outcome> {
    let rubric = load_rubric(id, context.lang)?;
    let lang = context.lang;
    write_all(context, &[PathBuf::from(id)], |format| {
        let document = || report::rubric_document(&rubric, criteria, lang);
        Ok(Some(match format {
            Format::Table if normalised => rubric.normalised().into_bytes(),
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::rubric(&rubric, lang).into_bytes(),
            Format::Json => report::json::rubric(&rubric, lang).into_bytes(),
            // What it changes and what it takes over, in one file.
            Format::Yaml if rubric.extends.is_some() => rubric.to_yaml().into_bytes(),
            // A file of one's own may bear the id of a built-in rubric.
            Format::Yaml if Path::new(id).exists() => std::fs::read(id)?,
            Format::Yaml => match yaml_of_builtin(&rubric.id) {
                Some(yaml) => yaml.as_bytes().to_vec(),
                None => return Ok(None),
            },
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::Clean)
}
