//! The files a report was made from: whether they are still there, still the same, and hold the
//! levels that the report has.

use super::short;
use crate::assess::{Assessment, Request, assess};
use crate::diagnostic::{Checked, Diagnostic, catalogue::reports as finding};
use crate::evidence::Mapping;
use crate::evidence::book::{self, Book};
use crate::input::{Input, read_loaded};
use crate::lang::{Lang, Say, Text, phrases};
use crate::number::Exact;
use crate::place::Place;
use crate::published::{Published, check, resolve};
use crate::report::xlsx::record::{Record, RecordedFile, RecordedYear};
use crate::score::Scorecard;
use std::path::{Path, PathBuf};
use std::sync::Arc;

phrases! {
    not_assessed() { id: "kosong", en: "empty" }
}

/// A file a report was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFile {
    /// The path on record.
    pub path: String,
    /// What became of it.
    pub state: InputState,
}

/// What became of a file since the report was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputState {
    /// It is there, byte for byte.
    Same,
    /// It is there, with another content.
    Changed,
    /// It was not found.
    Missing,
}

/// What a report was made from, as its files give it now.
pub(super) struct Originals {
    /// The years in their order.
    pub(super) years: Vec<Assessment>,
    /// What the published tables hold, of whatever agency.
    pub(super) published: Vec<Published>,
    /// What there is to say about the files.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Compares the files of a record, and the levels of those that are still the same. What they
/// give, if all are there, are the same and have the levels of the report.
pub(super) fn compare(
    book: &Book,
    record: &Record,
    report: &Path,
    years: &[Scorecard],
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<InputFile>, Option<Originals>) {
    let mut originals = Originals {
        years: Vec::new(),
        published: Vec::new(),
        diagnostics: Vec::new(),
    };
    let mut whole = true;
    let mut seen: Vec<&str> = Vec::new();
    let mut told: Vec<InputFile> = Vec::new();
    let mut state_of = |file: &RecordedFile, diagnostics: &mut Vec<Diagnostic>| {
        let (state, found) = look(file, report, book, diagnostics, &told);
        let input = InputFile {
            path: file.path.clone(),
            state,
        };
        if !told.contains(&input) {
            told.push(input);
        }
        found.filter(|_| state == InputState::Same)
    };
    for (year, card) in record.years.iter().zip(years) {
        let Some(path) = state_of(&year.file, diagnostics) else {
            whole = false;
            continue;
        };
        let before = diagnostics.len();
        let Checked {
            value,
            diagnostics: of_file,
        } = original(&path, year, card);
        if !seen.contains(&year.file.path.as_str()) {
            seen.push(&year.file.path);
            originals.diagnostics.extend(of_file);
        }
        if let Some(original) = value {
            compare_levels(&original, card, diagnostics);
            originals.years.push(original);
        } else {
            let place = card.assessment.place.clone();
            diagnostics.push(finding::input_unusable(&year.file.path).at(place));
        }
        whole &= diagnostics.len() == before;
    }
    for table in &record.tables {
        let path = state_of(table, diagnostics);
        whole &= path.is_some();
        let read = path.map(|path| read(&path, table, None));
        if let Some(Checked {
            value,
            diagnostics: of_file,
        }) = read
        {
            originals.diagnostics.extend(of_file);
            if let Some(Input::Table(table)) = value {
                let request = Request {
                    rescore: true,
                    ..Request::default()
                };
                let resolved = resolve(table, &request);
                originals.diagnostics.extend(resolved.diagnostics);
                originals
                    .published
                    .extend(resolved.value.unwrap_or_default());
            }
        }
    }
    let asked = |one: &Published| record.published.contains(&one.year);
    originals.published.retain(asked);
    for result in &mut originals.published {
        result.diagnostics.extend(check(result));
    }
    let of_books = originals.years.iter().flat_map(|one| &one.diagnostics);
    let of_tables = originals.published.iter().flat_map(|one| &one.diagnostics);
    let said: Vec<Diagnostic> = of_books.chain(of_tables).cloned().collect();
    originals.diagnostics.extend(said);
    (told, whole.then_some(originals))
}

/// What a file that is still the same holds, under the name that it had.
fn read(path: &Path, file: &RecordedFile, mapping: Option<&Mapping>) -> Checked<Input> {
    let name = Path::new(&file.path).file_name();
    let name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let name: Arc<str> = name.into();
    match book::load(path, &name) {
        Ok(bytes) => read_loaded(&bytes, &file.path, name, mapping),
        Err(finding) => Checked::failed(*finding),
    }
}

/// What became of a file, and where it is. Each file is complained about once.
fn look(
    file: &RecordedFile,
    report: &Path,
    book: &Book,
    diagnostics: &mut Vec<Diagnostic>,
    told: &[InputFile],
) -> (InputState, Option<PathBuf>) {
    let place = || Place::file(Arc::clone(&book.name));
    let known = told.iter().any(|one| one.path == file.path);
    let Some(path) = find(&file.path, report) else {
        if !known {
            diagnostics.push(finding::input_missing(&file.path).at(place()));
        }
        return (InputState::Missing, None);
    };
    let now = book::digest_of(&path).unwrap_or_default();
    if now == file.sha256 {
        return (InputState::Same, Some(path));
    }
    if !known {
        let finding = finding::input_changed(&file.path, short(&file.sha256), short(&now));
        diagnostics.push(finding.at(place()));
    }
    (InputState::Changed, Some(path))
}

/// Where a file is now: where the record says, from here or from the folder of the report, or
/// beside the report.
///
/// The record is the word of whoever made the report: only files on this machine are looked at,
/// no devices and nothing on a network.
fn find(path: &str, report: &Path) -> Option<PathBuf> {
    if path.starts_with(r"\\") || path.starts_with("//") {
        return None;
    }
    let folder = report.parent().unwrap_or(Path::new(""));
    let recorded = Path::new(path);
    let beside = recorded.file_name().map(|name| folder.join(name));
    let places = [
        Some(recorded.to_path_buf()),
        Some(folder.join(recorded)),
        beside,
    ];
    let is_file = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|it| it.is_file());
    places.into_iter().flatten().find(is_file)
}

/// Whether the levels of a year are still those of its file.
fn compare_levels(original: &Assessment, card: &Scorecard, diagnostics: &mut Vec<Diagnostic>) {
    let indicators = card.rubric().indicators.iter();
    let answers = card.assessment.answers.iter().zip(&original.answers);
    for (indicator, (here, there)) in indicators.zip(answers) {
        if here.value != there.value {
            let (own, other) = (said(here.value), said(there.value));
            let finding = finding::level_differs(&indicator.id, own, other);
            let mut finding = finding.at(here.place.clone());
            if let Some(place) = &there.place {
                finding = finding.label(place.clone(), said(there.value));
            }
            diagnostics.push(finding);
        }
    }
}

/// The assessment that a year was made from, as its file gives it now, with what there is to say
/// about the file.
fn original(path: &Path, year: &RecordedYear, card: &Scorecard) -> Checked<Assessment> {
    let mapping = year
        .mapping
        .as_deref()
        .map(|text| Mapping::parse(text, "--map").value);
    // A mapping that cannot be read any more leaves the file unreadable, not read by guess.
    let mapping = match mapping {
        Some(None) => {
            return Checked {
                value: None,
                diagnostics: Vec::new(),
            };
        }
        other => other.flatten(),
    };
    let Checked {
        value,
        mut diagnostics,
    } = read(path, &year.file, mapping.as_ref());
    let Some(Input::Evidence(evidence)) = value else {
        return Checked {
            value: None,
            diagnostics,
        };
    };
    let open = Request {
        rubric: Some(Arc::clone(&card.assessment.rubric)),
        // The report says itself whether it was scored anew.
        rescore: true,
        ..Request::default()
    };
    let staged = Request {
        stage: year.stage,
        ..open.clone()
    };
    let own = Request {
        agency: card.assessment.agency.clone(),
        year: Some(year.year),
        ..staged.clone()
    };
    let is_own = |one: &Assessment| {
        let same = (&one.agency, one.year) == (&card.assessment.agency, year.year);
        same && Some(one.stage) == year.stage && one.answers.len() == card.assessment.answers.len()
    };
    // What the file says itself need not have been asked for.
    for request in [open, staged, own] {
        let assessed = assess(evidence.clone(), &request);
        let value = assessed.value.unwrap_or_default().into_iter().find(is_own);
        if value.is_some() {
            diagnostics.extend(assessed.diagnostics);
            return Checked { value, diagnostics };
        }
    }
    Checked {
        value: None,
        diagnostics,
    }
}

/// A level in a sentence.
fn said(level: Option<Exact>) -> Text {
    match level {
        Some(level) => Text::new(level.say(Lang::Id), level.say(Lang::En)),
        None => not_assessed(),
    }
}
