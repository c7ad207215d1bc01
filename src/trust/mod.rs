//! Whether an output of ours still follows from the inputs that it names.
//!
//! Nothing in the output is believed: its inputs are read again, their digests compared, and every
//! number and word that it records is computed anew. What this very version wrote has exactly the
//! keys and columns that are computed; another version may have had others. Findings are left out,
//! because they depend on what was typed and on what an input looked like to the version of then.

mod audits;
mod comparisons;
pub mod journal;
mod rankings;
mod scores;
mod sources;
mod table;
mod tree;

use crate::assess::Request;
use crate::diagnostic::{Diagnostic, Severity, catalogue::trust as finding, has_errors};
use crate::evidence::book::repeated;
use crate::evidence::{Mapping, Stage};
use crate::place::Place;
use crate::rubric::{Rubric, builtin};
use crate::verify::{InputFile, InputState};
use serde_json::{Value, json};
use sources::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
pub(crate) use tree::same_place;
use tree::{Compared, Difference, NOTHING, differences};

/// So many differences of one assessment or table are named one by one; more say no more.
const NAMED: usize = 20;

/// What was found out about one output.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::{lang::Lang, report::json, trust::verify};
///
/// let cards = scores("samples/kota-denpasar/2018.csv");
/// let output = json::scores(&cards, &[], Lang::Id);
/// let verified = verify(output.as_bytes(), "hasil.json".as_ref(), "hasil.json", None, None);
/// assert!(verified.holds());
/// // A changed number no longer follows from the book.
/// let changed = output.replace("2.64", "3.64");
/// assert!(!verify(changed.as_bytes(), "hasil.json".as_ref(), "hasil.json", None, None).holds());
/// ```
#[derive(Clone, Debug)]
pub struct Verification {
    /// What the output is, `spbe.score/1`; empty if it is none of ours.
    pub format: String,
    /// Of a journal, the hash of its last record.
    pub last: Option<String>,
    /// How many inputs were read again.
    pub sources: usize,
    /// How many values were compared with those computed again.
    pub values: usize,
    /// How many values differ beyond those that are named one by one.
    pub unnamed: usize,
    /// What does not hold any more, and what is worth knowing.
    pub diagnostics: Vec<Diagnostic>,
}

impl Verification {
    /// Whether all that the output says still follows from its inputs.
    #[must_use]
    pub fn holds(&self) -> bool {
        !has_errors(&self.diagnostics)
    }

    /// How many things do not hold, named or not.
    #[must_use]
    pub fn mismatches(&self) -> usize {
        let errors = self.diagnostics.iter();
        let errors = errors.filter(|one| one.severity() == Severity::Error);
        errors.count() + self.unnamed
    }
}

/// Verifies the bytes of an output. `path` is where it lies, `name` what findings call it,
/// `rubric` one that is none of the program's own, and `mapping` how inputs were read that the
/// output does not say it of itself, as CSV.
#[must_use]
pub fn verify(
    bytes: &[u8],
    path: &Path,
    name: &str,
    rubric: Option<&Arc<Rubric>>,
    mapping: Option<&Mapping>,
) -> Verification {
    if bytes.starts_with(b"PK") {
        return workbook(path, name, rubric);
    }
    let beside = path.parent().unwrap_or(Path::new("."));
    let mut run = Run {
        sources: Sources::new(beside, mapping),
        rubric: rubric.cloned(),
        values: 0,
        unnamed: 0,
        last: None,
        strict: true,
        taken: BTreeMap::new(),
        one_sided: BTreeSet::new(),
        one_sided_columns: BTreeSet::new(),
        diagnostics: Vec::new(),
    };
    let format = run.output(bytes);
    if run.values == 0 && run.diagnostics.is_empty() && run.sources.diagnostics.is_empty() {
        // What names no input proves nothing.
        run.diagnostics.push(finding::not_an_output());
    }
    if !run.one_sided.is_empty() {
        let keys: Vec<String> = run.one_sided.iter().map(|key| format!("`{key}`")).collect();
        run.diagnostics.push(finding::not_verified(keys.join(", ")));
    }
    let mut diagnostics = run.sources.diagnostics.clone();
    diagnostics.append(&mut run.diagnostics);
    let at = |one: Diagnostic| match one.place() {
        Some(_) => one,
        None => one.at(Place::file(name)),
    };
    Verification {
        format,
        last: run.last,
        sources: run.sources.count(),
        values: run.values,
        unnamed: run.unnamed,
        diagnostics: diagnostics.into_iter().map(at).collect(),
    }
}

/// A workbook, whose formulas have a verifier of their own: see [`crate::verify`].
fn workbook(path: &Path, name: &str, rubric: Option<&Arc<Rubric>>) -> Verification {
    let request = Request {
        rubric: rubric.cloned(),
        ..Request::default()
    };
    let is_there = |one: &&InputFile| one.state != InputState::Missing;
    let checked = crate::verify::verify(path, &Arc::from(name), &request);
    match checked.value {
        Some(verified) => Verification {
            format: "spbe.report/1".to_owned(),
            last: None,
            sources: verified.inputs.iter().filter(is_there).count(),
            values: verified.cells,
            unnamed: 0,
            diagnostics: verified.diagnostics,
        },
        None => Verification {
            format: String::new(),
            last: None,
            sources: 0,
            values: 0,
            unnamed: 0,
            diagnostics: checked.diagnostics,
        },
    }
}

struct Run<'a> {
    sources: Sources<'a>,
    rubric: Option<Arc<Rubric>>,
    values: usize,
    unnamed: usize,
    last: Option<String>,
    /// Whether this very version says to have made the output.
    strict: bool,
    /// How many recorded parts were already found in the same place of the same input.
    taken: BTreeMap<String, usize>,
    /// The keys that only the output of another version has, or only this one's.
    one_sided: BTreeSet<String>,
    /// The columns that a table lacks, or has too many, as far as that has been said.
    one_sided_columns: BTreeSet<String>,
    diagnostics: Vec<Diagnostic>,
}

impl Run<'_> {
    /// The format of the output, after everything in it was looked at.
    fn output(&mut self, bytes: &[u8]) -> String {
        let text = String::from_utf8_lossy(bytes);
        if journal::is_journal(&text) {
            let checked = journal::check(&text);
            let records = journal::records(&text).value.unwrap_or_default();
            self.last = records.last().map(|record| record.hash.clone());
            self.values += checked.value.unwrap_or_default();
            self.diagnostics.extend(checked.diagnostics);
            return journal::FORMAT.to_owned();
        }
        if let Some(format) = self.table(&text) {
            return format.to_owned();
        }
        let output: Value = match serde_json::from_str(&text) {
            Ok(output) => output,
            Err(error) if text.trim_start().starts_with('{') => {
                self.diagnostics.push(finding::damaged_output(error.line()));
                return String::new();
            }
            Err(_) => Value::Null,
        };
        if let Some((line, key)) = repeated::find(&text) {
            let line = usize::try_from(line).unwrap_or(usize::MAX);
            self.diagnostics.push(finding::repeated_key(key, line));
        }
        let format = output["format"].as_str().unwrap_or_default().to_owned();
        self.version(&output);
        self.sources.take_mappings(&output);
        match format.as_str() {
            "spbe.score/1" => self.scores(&output),
            "spbe.compare/1" => self.comparison(&output),
            "spbe.audit/1" => self.audits(&output),
            "spbe.rank/1" if output["sources"].is_array() => self.ranking(&output),
            _ => self.diagnostics.push(finding::not_an_output()),
        }
        format
    }

    fn version(&mut self, output: &Value) {
        if let Some(version) = output["tool"]["version"].as_str()
            && version != env!("CARGO_PKG_VERSION")
        {
            self.strict = false;
            self.diagnostics.push(finding::other_version(version));
        }
    }

    /// The request that finds an assessment again, from what is recorded of it.
    fn request(&mut self, recorded: &Value) -> Request {
        let rubric = &recorded["rubric"];
        let id = rubric["id"].as_str().unwrap_or_default();
        Request {
            rubric: self.rubric(id, rubric["sha256"].as_str()),
            agency: recorded["agency"].as_str().map(str::to_owned),
            year: year(&recorded["year"]),
            stage: stage(recorded["stage"].as_str()),
            // The output says itself whether it was scored anew.
            rescore: true,
            several_years: false,
        }
    }

    fn rubric(&mut self, id: &str, sha256: Option<&str>) -> Option<Arc<Rubric>> {
        let own = self.rubric.clone().filter(|rubric| rubric.id == id);
        let found = own.or_else(|| builtin(id));
        let same = found.as_ref().map(|rubric| rubric.sha256.as_str()) == sha256;
        if sha256.is_some() && !same {
            let finding = finding::rubric_changed(id);
            if !self.diagnostics.contains(&finding) {
                self.diagnostics.push(finding);
            }
        }
        found
    }

    /// Whether the rubric that an output names is not known, which has been said: then nothing can
    /// be computed again.
    fn lacks_rubric(rubric: &Value, request: &Request) -> bool {
        request.rubric.is_none() && !rubric["id"].as_str().unwrap_or_default().is_empty()
    }

    /// Compares a whole document with the one of several that is most like it.
    fn compare_whole(&mut self, recorded: &Value, computed: impl Iterator<Item = Value>) {
        let version = recorded["tool"]["version"].clone();
        let strict = self.strict;
        let computed = computed.map(|mut one| {
            if !strict {
                // The version of then is noted and is no difference.
                one["tool"]["version"] = version.clone();
            }
            one
        });
        self.compare(recorded, computed, "");
    }

    /// Compares a recorded tree with the one of several that is most like it, because the output
    /// does not say its language. Whether there is any.
    fn compare(
        &mut self,
        recorded: &Value,
        computed: impl Iterator<Item = Value>,
        prefix: &str,
    ) -> bool {
        let compared = computed.map(|one| differences(recorded, &one, self.strict));
        let Some(nearest) = compared.min_by_key(Compared::distance) else {
            return false;
        };
        self.settle(nearest, prefix);
        true
    }

    /// Says what differs.
    fn settle(&mut self, compared: Compared, prefix: &str) {
        self.values += compared.count;
        self.one_sided.extend(compared.one_sided);
        self.say(compared.found, prefix);
    }

    fn say(&mut self, mut found: Vec<Difference>, prefix: &str) {
        // That an input has changed is said for itself.
        found.retain(|(path, recorded, _)| {
            !path.ends_with("sha256") || !self.sources.has_changed(recorded)
        });
        self.unnamed += found.len().saturating_sub(NAMED);
        let quoted = |value: &str| match value {
            NOTHING => NOTHING.to_owned(),
            value => format!("`{value}`"),
        };
        for (path, recorded, computed) in found.into_iter().take(NAMED) {
            let gap = if prefix.is_empty() { "" } else { " › " };
            let path = format!("{prefix}{gap}{path}");
            let finding = finding::value_differs(path, quoted(&recorded), quoted(&computed));
            self.diagnostics.push(finding);
        }
    }

    /// Takes one of the parts of an input that have the same owner, of which so many are
    /// `available`. An output that has more of them has one twice.
    fn take(&mut self, owner: &str, available: usize) {
        let taken = self.taken.entry(owner.to_owned()).or_default();
        *taken += 1;
        if *taken > available && available > 0 {
            let number = format!("({taken})");
            self.say(vec![(number, "…".to_owned(), NOTHING.to_owned())], owner);
        }
    }
}

/// A document without one of its keys that is computed again part by part: the key stays, as a
/// list without anything in it.
fn without_parts(document: &Value, key: &str) -> Value {
    let Some(fields) = document.as_object() else {
        return document.clone();
    };
    let fields = fields.iter().map(|(name, value)| {
        let taken_out = name == key && value.is_array();
        let value = if taken_out { json!([]) } else { value.clone() };
        (name.clone(), value)
    });
    Value::Object(fields.collect())
}

fn year(value: &Value) -> Option<u16> {
    value.as_u64().and_then(|year| u16::try_from(year).ok())
}

fn stage(word: Option<&str>) -> Option<Stage> {
    Stage::ALL
        .into_iter()
        .find(|stage| Some(stage.word()) == word)
}

fn path_and_digest(source: &Value) -> Option<(&str, &str)> {
    Some((source["path"].as_str()?, source["sha256"].as_str()?))
}
