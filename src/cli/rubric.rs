//! `spbe rubric list|show|check`

use super::arguments::{Context, load_rubric};
use super::output::{Format, write_all};
use super::{Outcome, check, exceptions, words as say};
use clap::{Args, Subcommand};
use spbe::report;
use spbe::rubric::{builtins, yaml_of_builtin};
use std::path::PathBuf;

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
    #[command(about = say::about_rubric_check())]
    Check {
        #[arg(required = true, value_name = say::file_value(), help = say::help_rubric_files())]
        files: Vec<PathBuf>,
        #[command(flatten)]
        exceptions: exceptions::ExceptionOptions,
    },
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    match &arguments.command {
        Command::List => list(context),
        Command::Show {
            id,
            normalised,
            criteria,
        } => show(id, *normalised, *criteria, context),
        Command::Check { files, exceptions } => {
            let checked = check::check_rubrics(files);
            check::finish("rubric check", checked, files, exceptions, context)
        }
    }
}

fn list(context: &Context) -> anyhow::Result<Outcome> {
    let rubrics: Vec<_> = builtins().collect();
    let lang = context.lang;
    write_all(context, &[], |format| {
        let document = || report::rubric_list(&rubrics, lang);
        Ok(Some(match format {
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
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
            Format::Table => {
                report::terminal(&document(), context.width, context.colour).into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::rubric(&rubric, lang).into_bytes(),
            Format::Json => report::json::rubric(&rubric, lang).into_bytes(),
            Format::Yaml => match yaml_of_builtin(id) {
                Some(yaml) => yaml.as_bytes().to_vec(),
                None => std::fs::read(id)?,
            },
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::Clean)
}
