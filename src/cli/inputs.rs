//! The files a command is given, read and scored.

use super::arguments::Context;
use super::progress::Progress;
use super::tell::tell;
use super::{ledger, rerun, words as say};
use anyhow::{Context as _, bail};
use spbe::assess::{Assessment, assess};
use spbe::batch::{named_twice, not_entered};
use spbe::diagnostic::{Checked, Diagnostic};
use spbe::input::{Input, read_input, read_input_bytes, read_loaded};
use spbe::published::{Published, check, resolve};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs::FileType;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The most that is read from standard input; as much as from a text file.
const MAX_STDIN: u64 = 64 << 20;

/// What the inputs of a command hold.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    pub(super) assessments: Vec<Assessment>,
    pub(super) published: Vec<Published>,
    /// Findings about inputs, apart from those that each assessment and result carries.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What places call each file, and its path.
    pub(super) files: Vec<(Arc<str>, PathBuf)>,
    /// How many of the files could be read.
    pub(super) readable: usize,
}

impl Inputs {
    /// Says of every published table that it is no assessment book, once and not for each row.
    pub(super) fn refuse_tables(&self) {
        let mut told: Vec<&str> = Vec::new();
        for result in &self.published {
            let file = result.place.file_name();
            if !told.contains(&file) {
                told.push(file);
                tell!("{}: {}", say::error_word(), say::not_a_book(file));
            }
        }
    }
}

/// Reads every file and checks the published tables among them against their own parts; a file
/// that cannot be read does not stop the others.
pub(super) fn read(paths: &[PathBuf], context: &Context) -> anyhow::Result<Inputs> {
    let mut inputs = read_unchecked(paths, context)?;
    for result in &mut inputs.published {
        let mut contradictions = check(result);
        result.diagnostics.append(&mut contradictions);
    }
    Ok(inputs)
}

/// Reads every file; see [`read`].
pub(super) fn read_unchecked(paths: &[PathBuf], context: &Context) -> anyhow::Result<Inputs> {
    let mut inputs = Inputs::default();
    let apart: Vec<&Path> = context
        .targets
        .iter()
        .filter_map(|target| target.path.as_deref())
        .collect();
    let expanded = expand(paths, &apart)?;
    inputs.diagnostics.extend(expanded.passed_over);
    let (paths, wide) = (expanded.files, expanded.wide);
    let progress = Progress::new(paths.len());
    for (path, name) in paths.iter().zip(names_in(&paths, wide)) {
        inputs.files.push((Arc::clone(&name), path.clone()));
        let checked = open(path, name, context)?;
        progress.advance();
        inputs.diagnostics.extend(checked.diagnostics);
        match checked.value {
            None => {}
            Some(Input::Evidence(evidence)) => {
                inputs.readable += 1;
                let assessed = assess(evidence, &context.request);
                inputs.diagnostics.extend(assessed.diagnostics);
                inputs
                    .assessments
                    .extend(assessed.value.unwrap_or_default());
            }
            Some(Input::Table(table)) => {
                inputs.readable += 1;
                let resolved = resolve(table, &context.request);
                inputs.diagnostics.extend(resolved.diagnostics);
                inputs.published.extend(resolved.value.unwrap_or_default());
            }
        }
    }
    Ok(inputs)
}

/// So many named files are a batch, as those of a folder are.
const MANY: usize = 24;

/// The files that paths stand for.
#[derive(Debug)]
pub(super) struct Expanded {
    pub(super) files: Vec<PathBuf>,
    /// Whether they are a batch: a folder, a pattern, or more than a person names one by one.
    pub(super) wide: bool,
    /// Folders that were not entered, and names of files that are read under another one.
    pub(super) passed_over: Vec<Diagnostic>,
}

/// Whether paths are a batch as they stand, whatever files they stand for.
pub(super) fn are_wide(paths: &[PathBuf]) -> bool {
    let is_folder = |path: &Path| path.is_dir() && std::fs::read_dir(path).is_ok();
    let mut paths_of_many = paths.iter();
    paths.len() > MANY || paths_of_many.any(|path| is_folder(path) || pattern(path).is_some())
}

/// A folder stands for every table in it and below, a pattern such as `*.xlsx` for every table
/// that matches, where the shell has not seen to it. What lies `apart`, such as the file that is
/// about to be written, is not an input though it is in the folder.
pub(super) fn expand(paths: &[PathBuf], apart: &[&Path]) -> anyhow::Result<Expanded> {
    let apart: Vec<PathBuf> = apart
        .iter()
        .filter_map(|path| path.canonicalize().ok())
        .collect();
    let meant = |file: &PathBuf| {
        let own = || file.canonicalize().is_ok_and(|file| apart.contains(&file));
        may_be_table(file) && (apart.is_empty() || !own()) && rerun::was_input(file)
    };
    let mut files = Vec::new();
    let mut linked = Vec::new();
    let mut wide = false;
    for path in paths {
        if let Some(pattern) = pattern(path) {
            wide = true;
            let before = files.len();
            for path in matches(pattern)? {
                match path.is_dir().then(|| look_into(&path)) {
                    Some(Ok(found)) => {
                        files.extend(found.files.into_iter().filter(meant));
                        linked.extend(found.linked);
                    }
                    Some(Err(_)) | None => files.extend(Some(path).filter(meant)),
                }
            }
            if files.len() == before {
                bail!("{}", say::no_match(pattern));
            }
            continue;
        }
        match path.is_dir().then(|| look_into(path)) {
            Some(Ok(found)) => {
                wide = true;
                files.extend(found.files.into_iter().filter(meant));
                linked.extend(found.linked);
            }
            // Reading a folder as a file names what is wrong with it.
            Some(Err(_)) | None => files.push(path.clone()),
        }
    }
    if files.is_empty() && !paths.is_empty() {
        bail!("{}", say::no_books());
    }
    wide |= files.len() > MANY;
    let mut passed_over: Vec<_> = linked.iter().map(|folder| not_entered(folder)).collect();
    // One folder lists each of its files once, and to follow every path takes time.
    if paths.len() > 1 || files.iter().any(|file| file.is_symlink()) {
        passed_over.extend(drop_repeated(&mut files));
    }
    Ok(Expanded {
        files,
        wide,
        passed_over,
    })
}

/// Keeps each file once, whatever names it goes by, and says which names were left out.
pub(super) fn drop_repeated(files: &mut Vec<PathBuf>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut known: HashMap<PathBuf, PathBuf> = HashMap::new();
    files.retain(|path| {
        let Ok(file) = path.canonicalize() else {
            return true;
        };
        match known.entry(file) {
            Entry::Vacant(free) => {
                free.insert(path.clone());
                true
            }
            Entry::Occupied(first) => {
                said.push(named_twice(path, first.get()));
                false
            }
        }
    });
    said
}

/// A path that is no file and has the signs of a pattern.
fn pattern(path: &Path) -> Option<&str> {
    let text = path.to_str()?;
    (text.contains(['*', '?', '[']) && !path.exists()).then_some(text)
}

/// What matches, in the order of the paths, without hidden files and the lock files of
/// spreadsheet programs.
fn matches(pattern: &str) -> anyhow::Result<Vec<PathBuf>> {
    let found = glob::glob(pattern).with_context(|| say::bad_pattern(pattern))?;
    let mut paths: Vec<PathBuf> = found
        .map(|path| path.unwrap_or_else(|error| error.path().to_path_buf()))
        .filter(|path| {
            let name = path.file_name().map(std::ffi::OsStr::to_string_lossy);
            let hidden = name.is_some_and(|name| name.starts_with(['.', '~']));
            // Neither a file nor a folder: a pipe or a device may never come to an end.
            let endless = std::fs::metadata(path).is_ok_and(|it| !it.is_file() && !it.is_dir());
            !hidden && !endless
        })
        .collect();
    paths.sort();
    Ok(paths)
}

/// What was found in a folder and below.
struct Found {
    files: Vec<PathBuf>,
    /// Links to folders, which could lead in circles and are not entered.
    linked: Vec<PathBuf>,
}

/// Every file in a folder and below, as [`look_into`] finds them.
pub(super) fn files_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    look_into(folder).map(|found| found.files)
}

/// Every file in a folder and below, in the order of their paths, without hidden ones, the lock
/// files of spreadsheet programs, and pipes and devices, which may never come to an end. A link
/// that leads nowhere is a file that cannot be read, because a book is missing there.
fn look_into(folder: &Path) -> std::io::Result<Found> {
    let (mut files, mut linked) = (Vec::new(), Vec::new());
    let mut entries: Vec<_> = std::fs::read_dir(folder)?.flatten().collect();
    while let Some(entry) = entries.pop() {
        let (path, name) = (entry.path(), entry.file_name());
        if name.to_string_lossy().starts_with(['.', '~']) {
            continue;
        }
        // Known without another look at the file, unless it is a link.
        let kind = entry.file_type();
        if kind.as_ref().is_ok_and(FileType::is_dir) {
            match std::fs::read_dir(&path) {
                Ok(below) => entries.extend(below.flatten()),
                Err(_) => files.push(path),
            }
        } else if kind.is_ok_and(|kind| kind.is_file()) {
            files.push(path);
        } else {
            match std::fs::metadata(&path) {
                Ok(it) if it.is_dir() => linked.push(path),
                Ok(it) if !it.is_file() => {}
                Ok(_) | Err(_) => files.push(path),
            }
        }
    }
    files.sort();
    linked.sort();
    Ok(Found { files, linked })
}

/// Whether a file in a folder is meant: folders also hold pages to read and documents of evidence.
/// A file that is named by itself is read whatever its name.
pub(super) fn may_be_table(path: &Path) -> bool {
    const ENDINGS: [&str; 9] = [
        "xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "tsv", "txt", "json",
    ];
    let ending = path.extension().and_then(|ending| ending.to_str());
    let known = |ending: &str| ENDINGS.iter().any(|one| one.eq_ignore_ascii_case(ending));
    // A folder that cannot be entered is not passed over in silence.
    ending.is_some_and(known) || path.is_dir()
}

/// One file, or standard input for `-`.
pub(super) fn open(
    path: &Path,
    name: Arc<str>,
    context: &Context,
) -> anyhow::Result<Checked<Input>> {
    let mapping = context.mapping.as_ref();
    if path.as_os_str() == "-" {
        return Ok(read_input_bytes(&stdin()?, name, mapping));
    }
    if !ledger::is_open() {
        return Ok(read_input(path, name, mapping));
    }
    let path_as_given = path.to_string_lossy();
    Ok(match spbe::evidence::book::load(path, &name) {
        Ok(bytes) => {
            ledger::read(path, &bytes);
            read_loaded(&bytes, &path_as_given, name, mapping)
        }
        Err(finding) => Checked {
            value: None,
            diagnostics: vec![*finding],
        },
    })
}

/// The bytes of one file or of standard input, or why there are none.
pub(super) fn load(
    path: &Path,
    name: &Arc<str>,
) -> anyhow::Result<Result<Vec<u8>, Box<Diagnostic>>> {
    if path.as_os_str() != "-" {
        return Ok(spbe::evidence::book::load(path, name));
    }
    Ok(Ok(stdin()?))
}

fn stdin() -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let stdin = std::io::stdin().lock();
    stdin
        .take(MAX_STDIN + 1)
        .read_to_end(&mut bytes)
        .with_context(|| say::cannot_read("-"))?;
    Ok(bytes)
}

/// What places call each file: its name, or its whole path where two files share a name.
pub(super) fn names(paths: &[PathBuf]) -> Vec<Arc<str>> {
    names_in(paths, false)
}

/// What places call each file, as [`names`] does; but of a batch from several folders every file
/// goes by its path, because a name alone does not tell where among hundreds it lies.
pub(super) fn names_in(paths: &[PathBuf], wide: bool) -> Vec<Arc<str>> {
    let short = |path: &Path| {
        path.file_name()
            .map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy())
            .into_owned()
    };
    let shorts: Vec<String> = paths.iter().map(|path| short(path)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for name in &shorts {
        *counts.entry(name).or_default() += 1;
    }
    let mut folders = paths.iter().map(|path| path.parent());
    let first = folders.next();
    let scattered = wide && folders.any(|folder| Some(folder) != first);
    let unique = |name: &String| !scattered && counts.get(name.as_str()) == Some(&1);
    paths
        .iter()
        .zip(&shorts)
        .map(|(path, name)| {
            if path.as_os_str() == "-" {
                Arc::from("stdin")
            } else if unique(name) {
                Arc::from(name.as_str())
            } else {
                Arc::from(path.strip_prefix(".").unwrap_or(path).to_string_lossy())
            }
        })
        .collect()
}
