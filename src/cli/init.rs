//! `spbe init FOLDER`

use super::arguments::{Context, load_rubric};
use super::output::{created, write_file};
use super::{Outcome, words as say};
use anyhow::{Context as _, bail};
use clap::Args;
use spbe::report::xlsx::{Filled, template};
use spbe::report::{csv, start_page};
use spbe::rubric::{Rubric, for_year};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(value_name = say::folder_value(), help = say::help_init_folder())]
    folder: PathBuf,
    #[arg(long, value_name = say::id_or_file(), help = say::help_regulation())]
    regulation: Option<String>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let lang = context.lang;
    let Some(year) = context.request.year else {
        // The year is never taken from the clock: next January it would be another one.
        bail!("{}", say::init_needs_year());
    };
    let rubric = choose(arguments, context, year)?;
    let agency = context.request.agency.clone();
    let book = format!("penilaian-{year}.xlsx");
    let filled = Filled {
        agency: agency.clone(),
        year: Some(year),
        ..Filled::default()
    };
    let files = [
        (book.clone(), template(&rubric, &filled, lang, created()?)?),
        (
            "pengampu.csv".to_owned(),
            csv::owners(&rubric, lang).into_bytes(),
        ),
        (
            "README.md".to_owned(),
            start_page(&rubric, agency.as_deref(), year, &book, lang).into_bytes(),
        ),
    ];
    let folder = &arguments.folder;
    // All or nothing: a folder that is in use is left as it is, whatever is asked for.
    for (name, _) in &files {
        if folder.join(name).symlink_metadata().is_ok() {
            bail!("{}", say::init_file_exists(folder.join(name).display()));
        }
    }
    for below in ["perangkat-daerah", "data-dukung"] {
        let path = folder.join(below);
        let made = std::fs::create_dir_all(&path);
        made.with_context(|| say::cannot_write(path.display()))?;
    }
    for (name, bytes) in &files {
        write_file(&folder.join(name), bytes, false)?;
    }
    let next = say::init_next(
        folder.join("README.md").display(),
        folder.join(book).display(),
    );
    writeln!(std::io::stdout(), "{next}")?;
    Ok(Outcome::Clean)
}

/// The regulation asked for, by id or as people call it, else the one of the year.
fn choose(arguments: &Arguments, context: &Context, year: u16) -> anyhow::Result<Arc<Rubric>> {
    match (&arguments.regulation, &context.request.rubric) {
        (Some(name), _) => load_rubric(name, context.lang),
        (None, Some(rubric)) => Ok(Arc::clone(rubric)),
        (None, None) => for_year(year).with_context(|| say::no_rubric_for_year(year)),
    }
}
