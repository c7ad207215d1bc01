//! Findings in the forms that build servers and code hosts read.

mod github;
mod gitlab;
mod junit;
mod sarif;

use crate::diagnostic::{Diagnostic, Severity};
use crate::exceptions::{self, Acceptance};
use crate::lang::Lang;
use crate::place::{Place, Spot, column_letters};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// A form that build servers and code hosts read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// SARIF 2.1.0, of code scanning.
    Sarif,
    /// `JUnit` XML, of test reports.
    Junit,
    /// Workflow commands of GitHub Actions.
    Github,
    /// The code quality report of GitLab.
    Gitlab,
}

/// A finding of a run, and whether it is accepted.
#[derive(Clone, Copy, Debug)]
struct Judged<'d> {
    finding: &'d Diagnostic,
    accepted: Option<&'d Acceptance>,
}

/// What a command found in its inputs.
#[derive(Clone, Debug)]
pub struct Run<'r> {
    /// The command, `rubric check`.
    pub command: &'r str,
    /// What places call each file that was read, and its path.
    pub files: &'r [(Arc<str>, PathBuf)],
    /// The findings, those that count and those that were accepted.
    pub findings: &'r exceptions::Judged,
}

/// The findings of a run in one of the forms.
#[must_use]
pub fn ci(form: Form, run: &Run<'_>, lang: Lang) -> String {
    match form {
        Form::Sarif => sarif::sarif(run, lang),
        Form::Junit => junit::junit(run, lang),
        Form::Github => github::github(run, lang),
        Form::Gitlab => gitlab::gitlab(run, lang),
    }
}

impl Run<'_> {
    fn judged(&self) -> Vec<Judged<'_>> {
        let open = self.findings.open.iter().map(|finding| Judged {
            finding,
            accepted: None,
        });
        let accepted = self.findings.accepted.iter();
        let accepted = accepted.map(|(finding, accepted)| Judged {
            finding,
            accepted: Some(accepted),
        });
        open.chain(accepted).collect()
    }

    /// The path of the file a place is in, below the folder of the run where it is there, with
    /// forward slashes on every system.
    fn path(&self, place: &Place) -> String {
        let name = place.file_name();
        let file = self.files.iter().find(|(known, _)| **known == *name);
        slashed(file.map_or(Path::new(name), |(_, path)| path))
    }

    /// A name for each finding that stays while lines move: made of what is said, not where. Equal
    /// findings are counted, so that every name occurs once.
    fn fingerprints(&self) -> Vec<String> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let all = self.judged();
        let names = all.iter().map(|judged| {
            let finding = judged.finding;
            let mut name = format!(
                "{}\n{}\n",
                finding.code().as_str(),
                finding.message(Lang::En)
            );
            if let Some(place) = finding.place() {
                name.push_str(&self.path(place));
                name.push('\n');
                name.push_str(&logical(place).unwrap_or_default());
                name.push_str(place.line_text().unwrap_or_default().trim());
            }
            let count = seen.entry(name.clone()).or_default();
            *count += 1;
            // Writing to a string cannot fail.
            let _ = write!(name, "\n{count}");
            format!("{:x}", Sha256::digest(name.as_bytes()))
        });
        names.collect()
    }
}

/// A path with forward slashes, below the current folder where it is there.
fn slashed(path: &Path) -> String {
    let here = std::path::absolute(".").ok();
    let below = here
        .as_deref()
        .and_then(|here| path.strip_prefix(here).ok());
    let mut parts: Vec<String> = Vec::new();
    for part in below.unwrap_or(path).components() {
        match part {
            Component::CurDir => {}
            Component::RootDir => parts.push(String::new()),
            other => parts.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts.join("/")
}

/// What a place is called inside a file that has no lines: `Penilaian!F14`, `#3 › nilai.indeks`.
fn logical(place: &Place) -> Option<String> {
    match place.spot() {
        Spot::Sheet(sheet) => Some(sheet.to_string()),
        Spot::Cell { sheet, row, column } => Some(format!(
            "{sheet}!{}{}",
            column_letters(*column),
            u64::from(*row) + 1
        )),
        Spot::Line { column, .. } => column.as_deref().map(str::to_owned),
        Spot::Record { record, key } => {
            let key = key.iter().map(|key| format!(" › {key}"));
            Some(format!("#{record}{}", key.collect::<String>()))
        }
        Spot::File | Spot::Span { .. } => None,
    }
}

/// The message after its place inside a file that has no lines.
fn told(finding: &Diagnostic, lang: Lang) -> String {
    let logical = finding.place().and_then(logical);
    let place = logical.map(|name| format!("{name}: ")).unwrap_or_default();
    format!("{place}{}", finding.message(lang))
}

/// The word that SARIF and GitHub have for a severity, but for that of notes in the latter.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
