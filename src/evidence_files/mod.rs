//! The files of evidence (data dukung) that a book cites, checked in their folder.
//!
//! Only regular files inside of the folder are ever opened; links to web pages never are. Each
//! file is read once, in pieces, for its digest and its type.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod citation;
mod content;
mod folder;
mod naming;

pub use content::Kind;

use crate::assess::Assessment;
use crate::diagnostic::{Checked, Diagnostic, catalogue::units as finding, closest};
use crate::place::Place;
use crate::rubric::Rubric;
use citation::cited_names;
use content::{MAX_FILE, Problem, examine};
use folder::{Folder, Found};
use naming::indicator_in;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// How many files that nobody cites are named one by one.
const NAMED_UNREFERENCED: usize = 50;
/// How many missing files get a suggestion, among how many names, and of what length: looking
/// for a similar name is slow, and cells may hold anything.
const SUGGESTIONS: usize = 100;
const SUGGESTED_AMONG: usize = 2_000;
const SUGGESTED_LENGTH: usize = 120;

/// What a folder of evidence holds and who cites it.
#[derive(Clone, Debug)]
pub struct Inventory {
    /// The folder as the user gave it.
    pub folder: String,
    /// Its files in the order of their paths.
    pub files: Vec<EvidenceFile>,
    /// Everything there is to say about citations and files.
    pub diagnostics: Vec<Diagnostic>,
}

/// A file of evidence.
#[derive(Clone, Debug)]
pub struct EvidenceFile {
    /// Its path inside of the folder, with `/` between the parts.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 in lower-case hexadecimal; `None` for a file that nobody cites or that could not
    /// be read.
    pub sha256: Option<String>,
    /// What its content is; `None` where it was not read.
    pub kind: Option<Kind>,
    /// The indicator that its name says it is for.
    pub named_for: Option<String>,
    /// Who cites it: indicator and cell.
    pub cited_by: Vec<(String, Place)>,
}

/// Checks the files that assessments cite in their evidence and link cells against a folder.
/// Files in `apart`, such as the books themselves, are no evidence and need not be cited.
///
/// No value means that the folder cannot be read.
#[must_use]
pub fn check_files(
    assessments: &[Assessment],
    folder: &Path,
    apart: &[PathBuf],
) -> Checked<Inventory> {
    let shown = folder.to_string_lossy().into_owned();
    let mut check = match Folder::open(folder) {
        Ok(folder) => Check {
            folder,
            shown: shown.clone(),
            files: BTreeMap::new(),
            diagnostics: Vec::new(),
            suggestions: 0,
        },
        Err(_) => return Checked::failed(finding::not_a_folder().at(Place::file(shown))),
    };
    if check.folder.cut {
        let finding = finding::folder_too_large(folder::MAX_FILES);
        check
            .diagnostics
            .push(finding.at(Place::file(shown.clone())));
    }
    let mut any = false;
    for assessment in assessments {
        for (indicator, cell) in citing_cells(assessment) {
            for names in cited_names(&cell.value) {
                any = true;
                check.cite(&names, indicator, &assessment.rubric, &cell.place);
            }
        }
    }
    if !any && let Some(first) = assessments.first() {
        let finding = finding::nothing_cited();
        check.diagnostics.push(finding.at(first.place.clone()));
    }
    let rubric = assessments.first().map(|one| one.rubric.as_ref());
    check.add_unreferenced(rubric, apart);
    Checked {
        value: Some(Inventory {
            folder: shown,
            files: check.files.into_values().collect(),
            diagnostics: check.diagnostics,
        }),
        diagnostics: Vec::new(),
    }
}

/// The cells that may cite files, with the position of their indicator.
fn citing_cells(
    assessment: &Assessment,
) -> impl Iterator<Item = (usize, &crate::evidence::Located<String>)> {
    let answers = assessment.answers.iter().enumerate();
    answers.flat_map(|(indicator, answer)| {
        let documents = answer.support.iter().flat_map(|one| &one.documents);
        let links = documents.filter_map(|judged| judged.document.link.as_ref());
        let cells = answer.evidence.iter().chain(&answer.link).chain(links);
        cells.map(move |cell| (indicator, cell))
    })
}

/// A check on its way.
struct Check {
    folder: Folder,
    shown: String,
    files: BTreeMap<String, EvidenceFile>,
    diagnostics: Vec<Diagnostic>,
    /// How many missing files were compared with all names.
    suggestions: usize,
}

impl Check {
    /// One citation: the first of its readings that is a file, or what is wrong with it. The
    /// readings go from the longest to the shortest.
    fn cite(&mut self, readings: &[String], indicator: usize, rubric: &Rubric, place: &Place) {
        let Some(whole) = readings.first() else {
            return;
        };
        for name in readings {
            let finding = match self.folder.find(name) {
                Found::File { path, real } => {
                    self.take(&path, &real, name, indicator, rubric, place);
                    return;
                }
                Found::Missing => continue,
                Found::Leaves => finding::path_refused(name),
                Found::NotAFile => finding::not_a_file(name),
                Found::Several(count) => finding::several_files(name, count),
            };
            self.diagnostics.push(finding.at(place.clone()));
            return;
        }
        // Only a name is looked for among names, so the folder does not make it look far away.
        let bare = whole.rsplit('/').next().unwrap_or(whole);
        self.suggestions += 1;
        let look = self.suggestions <= SUGGESTIONS && bare.len() <= SUGGESTED_LENGTH;
        let names = self
            .folder
            .names()
            .take(if look { SUGGESTED_AMONG } else { 0 });
        let finding = match closest(bare, names) {
            Some(near) => finding::file_missing_near(whole, near),
            None => finding::file_missing(whole),
        };
        self.diagnostics.push(finding.at(place.clone()));
    }

    fn take(
        &mut self,
        path: &str,
        real: &Path,
        written: &str,
        indicator: usize,
        rubric: &Rubric,
        place: &Place,
    ) {
        let Some(asking) = rubric.indicators.get(indicator) else {
            return;
        };
        let named = named_for(path, rubric);
        if let Some(named) = named
            && named != asking.id
        {
            let finding = finding::other_indicator_in_name(written, named, &asking.id);
            self.diagnostics.push(finding.at(place.clone()));
        }
        if !self.files.contains_key(path) {
            let file = self.read(path, real, named, place);
            self.files.insert(path.to_owned(), file);
        }
        if let Some(file) = self.files.get_mut(path) {
            file.cited_by.push((asking.id.clone(), place.clone()));
        }
    }

    /// Reads a file for the first time it is cited.
    fn read(
        &mut self,
        path: &str,
        real: &Path,
        named: Option<&str>,
        place: &Place,
    ) -> EvidenceFile {
        let mut file = EvidenceFile {
            path: path.to_owned(),
            bytes: 0,
            sha256: None,
            kind: None,
            named_for: named.map(str::to_owned),
            cited_by: Vec::new(),
        };
        let problem = match examine(real) {
            Err(Problem::TooLarge(bytes)) => {
                file.bytes = bytes;
                let size = bytes.div_ceil(1 << 20);
                Some(finding::file_too_large(path, size, MAX_FILE >> 20))
            }
            Err(Problem::Unreadable(error)) => {
                Some(finding::file_unreadable(path, error.to_string()))
            }
            Ok(content) => {
                file.bytes = content.bytes;
                file.sha256 = Some(content.sha256);
                file.kind = Some(content.kind);
                let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
                if content.bytes == 0 {
                    Some(finding::file_empty(path))
                } else if content.kind.fits(&ending) {
                    None
                } else {
                    let ending = format!(".{ending}");
                    Some(finding::wrong_type(path, ending, content.kind.name()))
                }
            }
        };
        self.diagnostics
            .extend(problem.map(|finding| finding.at(place.clone())));
        file
    }

    /// Adds the files that nobody cites, each with a finding, up to a number that can be read.
    fn add_unreferenced(&mut self, rubric: Option<&Rubric>, apart: &[PathBuf]) {
        let apart: Vec<PathBuf> = apart
            .iter()
            .filter_map(|path| path.canonicalize().ok())
            .collect();
        let mut count = 0_usize;
        for (path, bytes) in self.folder.files() {
            let real = self.folder.real(path);
            if self.files.contains_key(path) || apart.contains(&real) {
                continue;
            }
            let named = rubric.and_then(|rubric| named_for(path, rubric));
            count += 1;
            if count <= NAMED_UNREFERENCED {
                let finding = match named {
                    Some(indicator) => finding::unreferenced_named(indicator),
                    None => finding::unreferenced(),
                };
                let place = Place::file(format!("{}/{path}", self.shown.trim_end_matches('/')));
                self.diagnostics.push(finding.at(place));
            }
            let file = EvidenceFile {
                path: path.to_owned(),
                bytes,
                sha256: None,
                kind: None,
                named_for: named.map(str::to_owned),
                cited_by: Vec::new(),
            };
            self.files.insert(path.to_owned(), file);
        }
        if count > NAMED_UNREFERENCED {
            let finding = finding::more_unreferenced(count - NAMED_UNREFERENCED);
            self.diagnostics
                .push(finding.at(Place::file(self.shown.clone())));
        }
    }
}

/// The id of the indicator that a file's name says it is for.
fn named_for<'r>(path: &str, rubric: &'r Rubric) -> Option<&'r str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let number = indicator_in(name)?;
    let named = rubric.indicators.iter().find(|one| one.number == number)?;
    Some(&named.id)
}
