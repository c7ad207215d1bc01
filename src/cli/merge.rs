//! `spbe merge DIR|BOOK... -o BOOK.xlsx`

use super::arguments::Context;
use super::output::{Format, Target, created, shown, write_all};
use super::tell::tell;
use super::{Outcome, inputs, ledger, words as say};
use anyhow::bail;
use clap::{Args, ValueEnum};
use spbe::diagnostic::{Checked, Diagnostic, has_errors};
use spbe::evidence::book;
use spbe::input::Input;
use spbe::merge::{Assignment, Resolve, UnitBook, filled, merge, unit_books};
use spbe::report::{self, xlsx::template};
use std::path::{Path, PathBuf};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::folder_or_book_value(), help = say::help_unit_books())]
    books: Vec<PathBuf>,
    #[command(flatten)]
    owners: Owners,
    #[arg(long, value_name = "owner|min", help = say::help_resolve())]
    resolve: Option<ResolveName>,
}

/// The list of owners, which several commands take.
#[derive(Args, Debug)]
pub(super) struct Owners {
    #[arg(long, visible_alias = "assign", value_name = say::file_value(), help = say::help_pengampu())]
    pub(super) pengampu: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ResolveName {
    Owner,
    Min,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let mut all = Vec::new();
    let found = find_books(arguments, context, &mut all);
    let owners = arguments.owners.pengampu.clone().or(found.owners);
    if owners.is_none() && matches!(arguments.resolve, Some(ResolveName::Owner)) {
        bail!("{}", say::owner_needs_list());
    }
    if found.books.is_empty() {
        bail!("{}", say::no_books());
    }
    let assignment = match &owners {
        None => None,
        Some(path) => {
            let checked = read_assignment(path);
            all.extend(checked.diagnostics);
            match checked.value {
                None => {
                    // Without the owners that were asked for, the merge would be another one.
                    context.show(&all);
                    return Ok(Outcome::Nothing);
                }
                some => some,
            }
        }
    };
    let (books, refused) = read_books(&found.books, context, &mut all)?;
    let resolve = match arguments.resolve {
        Some(ResolveName::Min) => Resolve::Lowest,
        Some(ResolveName::Owner) | None => Resolve::Owner,
    };
    let Some(merged) = merge(books, assignment.as_ref(), resolve) else {
        context.show(&all);
        return Ok(Outcome::Nothing);
    };
    all.extend(merged.diagnostics.iter().cloned());
    let files = inputs::names(&found.books).into_iter();
    let files: Vec<_> = files.zip(found.books.iter().cloned()).collect();
    context.show_in_brief(&all, &files, &arguments.books);
    let lang = context.lang;
    let mut files = found.books;
    files.extend(owners);
    write_all(&with_summary(context), &files, |format| {
        let document = || report::merge_document(&merged, lang);
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::merge(&merged, lang).into_bytes(),
            Format::Json => report::json::merge(&merged, &all, lang).into_bytes(),
            Format::Xlsx => template(&merged.rubric, &filled(&merged, lang), lang, created()?)?,
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::found(refused || has_errors(&all)))
}

/// Besides the workbook people want to see what was merged, unless standard output is taken.
fn with_summary(context: &Context) -> Context {
    let mut context = context.clone();
    if context.targets.iter().all(|target| target.path.is_some()) {
        context.targets.push(Target {
            format: Format::Table,
            path: None,
        });
    }
    context
}

/// The books among some paths, and the list of owners that lies beside them.
struct FoundBooks {
    books: Vec<PathBuf>,
    owners: Option<PathBuf>,
}

fn find_books(arguments: &Arguments, context: &Context, all: &mut Vec<Diagnostic>) -> FoundBooks {
    let mut found = FoundBooks {
        books: Vec::new(),
        owners: None,
    };
    // Neither what is about to be written nor the list of owners is a book of a unit.
    let outputs = context
        .targets
        .iter()
        .filter_map(|target| target.path.as_ref());
    let others: Vec<PathBuf> = outputs
        .chain(&arguments.owners.pengampu)
        .filter_map(|path| path.canonicalize().ok())
        .collect();
    for path in &arguments.books {
        if !path.is_dir() {
            found.books.push(path.clone());
            continue;
        }
        let Ok(files) = inputs::files_in(path) else {
            // Reading it as a file names what is wrong with it.
            found.books.push(path.clone());
            continue;
        };
        let count = files.len();
        let tables: Vec<PathBuf> = files
            .into_iter()
            .filter(|file| inputs::may_be_table(file))
            .collect();
        if tables.len() < count {
            all.push(spbe::merge::other_files(path, count - tables.len()));
        }
        for file in tables {
            if file.canonicalize().is_ok_and(|file| others.contains(&file)) {
                continue;
            }
            if arguments.owners.pengampu.is_none() && found.owners.is_none() && is_list(&file) {
                all.push(spbe::merge::list_in_folder(&file));
                found.owners = Some(file);
                continue;
            }
            found.books.push(file);
        }
    }
    // The documents of a book that is merged twice would count twice.
    all.extend(inputs::drop_repeated(&mut found.books));
    found
}

/// `pengampu.csv`, `Pengampu.xlsx`.
fn is_list(path: &Path) -> bool {
    path.file_stem()
        .is_some_and(|stem| stem.eq_ignore_ascii_case("pengampu"))
}

/// The list of owners; whatever form of a table it has.
pub(super) fn read_assignment(path: &Path) -> Checked<Assignment> {
    let name = path
        .file_name()
        .map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy());
    let read = book::read(path, name.into());
    if let Some(book) = &read.value {
        ledger::read_digested(path, book.sha256.clone());
    }
    let Some(book) = read.value else {
        return Checked {
            value: None,
            diagnostics: read.diagnostics,
        };
    };
    let mut assignment = Assignment::read(&book, &path.to_string_lossy());
    assignment.diagnostics.splice(0..0, read.diagnostics);
    assignment
}

/// One book after the other, so that only what they say is kept and never their cells.
fn read_books(
    paths: &[PathBuf],
    context: &Context,
    all: &mut Vec<Diagnostic>,
) -> anyhow::Result<(Vec<UnitBook>, bool)> {
    let mut books = Vec::new();
    let mut refused = false;
    for (path, name) in paths.iter().zip(inputs::names(paths)) {
        let read = inputs::open(path, name.clone(), context)?;
        all.extend(read.diagnostics);
        match read.value {
            Some(Input::Evidence(evidence)) => {
                let found = unit_books(evidence, &context.request);
                all.extend(found.diagnostics);
                books.extend(found.value.unwrap_or_default());
            }
            Some(Input::Table(_)) => {
                tell!("{}: {}", say::error_word(), say::not_a_book(name));
                refused = true;
            }
            None => {}
        }
    }
    Ok((books, refused))
}
