//! Whether an output of ours still follows from the inputs that it names.
//!
//! Nothing in the output is believed: its inputs are read again, their digests compared, and every
//! number and word that it records is computed anew. Findings are left out, because they say how an
//! input looked to the version of then.

mod audits;
pub mod journal;
mod sources;
mod table;
mod tree;

use crate::assess::{Assessment, Request};
use crate::compare::compare;
use crate::diagnostic::{Diagnostic, catalogue::trust as finding, has_errors};
use crate::evidence::{Mapping, Stage};
use crate::ladder::Count;
use crate::lang::{Lang, Say, label};
use crate::place::Place;
use crate::rank::{Entrant, Groups, rank_entrants};
use crate::report::json;
use crate::rubric::{Rubric, builtin};
use crate::score::{Scorecard, score};
use crate::verify::{InputFile, InputState};
use serde_json::Value;
use sources::Sources;
use std::path::Path;
use std::sync::Arc;
pub(crate) use tree::same_place;
use tree::{Difference, differences};

/// So many differences are named one by one; more say no more.
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
    /// What does not hold any more, and what is worth knowing.
    pub diagnostics: Vec<Diagnostic>,
}

impl Verification {
    /// Whether all that the output says still follows from its inputs.
    #[must_use]
    pub fn holds(&self) -> bool {
        !has_errors(&self.diagnostics)
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
        last: None,
        diagnostics: Vec::new(),
    };
    let format = run.output(bytes);
    if run.values == 0 && run.diagnostics.is_empty() && run.sources.diagnostics.is_empty() {
        // What names no input proves nothing.
        run.diagnostics.push(finding::not_an_output());
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
            diagnostics: verified.diagnostics,
        },
        None => Verification {
            format: String::new(),
            last: None,
            sources: 0,
            values: 0,
            diagnostics: checked.diagnostics,
        },
    }
}

struct Run<'a> {
    sources: Sources<'a>,
    rubric: Option<Arc<Rubric>>,
    values: usize,
    last: Option<String>,
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

    fn scores(&mut self, output: &Value) {
        let list = output["assessments"].as_array();
        for recorded in list.into_iter().flatten() {
            self.score(recorded);
        }
    }

    fn score(&mut self, recorded: &Value) {
        let request = self.request(recorded);
        let count = match recorded["count"].as_str() {
            Some("supported") => Count::Supported,
            _ => Count::Claimed,
        };
        let settings = simulated(&recorded["nodes"]);
        let Some(found) = self.found(recorded, &request) else {
            return;
        };
        let scores: Vec<Scorecard> = found
            .into_iter()
            .map(|mut one| {
                one.simulate(&settings);
                score(Arc::new(one.counting(count)))
            })
            .collect();
        let computed = scores
            .iter()
            .flat_map(|score| Lang::ALL.map(|lang| json::assessment(score, lang)));
        let agency = label::agency_named(recorded["agency"].as_str()).say(Lang::Id);
        let year = year(&recorded["year"]).unwrap_or(0);
        let prefix = format!("{agency} {year}");
        if !self.compare(recorded, computed, &prefix) {
            let path = source(recorded).map_or("", |(path, _)| path);
            let agency = label::agency_named(recorded["agency"].as_str());
            self.diagnostics
                .push(finding::not_in_source(agency, year, path));
        }
    }

    /// The assessments of the source that may be the recorded one; `None` if it cannot be read.
    fn found(&mut self, recorded: &Value, request: &Request) -> Option<Vec<Assessment>> {
        let Some(source) = source(recorded) else {
            self.diagnostics.push(finding::not_an_output());
            return None;
        };
        self.sources.assessments(source, request, false)
    }

    /// Compares a recorded tree with the one of several that is most like it, because the output
    /// does not say its language. Whether there is any.
    fn compare(
        &mut self,
        recorded: &Value,
        computed: impl Iterator<Item = Value>,
        prefix: &str,
    ) -> bool {
        let compared = computed.map(|one| differences(recorded, &one));
        let Some((found, count)) = compared.min_by_key(|(found, _)| found.len()) else {
            return false;
        };
        self.values += count;
        self.say(found, prefix);
        true
    }

    fn say(&mut self, found: Vec<Difference>, prefix: &str) {
        for (path, recorded, computed) in found.into_iter().take(NAMED) {
            let gap = if prefix.is_empty() { "" } else { " › " };
            let path = format!("{prefix}{gap}{path}");
            let finding =
                finding::value_differs(path, format!("`{recorded}`"), format!("`{computed}`"));
            self.diagnostics.push(finding);
        }
    }

    fn comparison(&mut self, output: &Value) {
        let columns: Vec<&Value> = match output["columns"].as_array() {
            Some(columns) => columns.iter().collect(),
            None => vec![&output["from"], &output["to"]],
        };
        let (mut scores, mut published) = (Vec::new(), Vec::new());
        for column in columns {
            let request = self.request(column);
            for source in column["sources"].as_array().into_iter().flatten() {
                let Some(source) = path_and_digest(source) else {
                    continue;
                };
                let found = self.sources.assessments(source, &request, false);
                scores.extend(found.unwrap_or_default());
                published.extend(self.sources.published(source, &request));
            }
        }
        let scores = scores.into_iter().map(|one| score(Arc::new(one)));
        let comparison = compare(scores.collect(), published);
        if comparison.columns.len() < 2 {
            // Which inputs are missing has been said.
            if !has_errors(&self.sources.diagnostics) {
                self.diagnostics.push(finding::not_an_output());
            }
            return;
        }
        let computed = Lang::ALL.map(|lang| json::comparison(&comparison, &[], lang));
        let computed = computed
            .iter()
            .filter_map(|one| serde_json::from_str(one).ok());
        let computed: Vec<Value> = computed.collect();
        self.compare(&without_tool(output), computed.into_iter(), "");
    }

    fn ranking(&mut self, output: &Value) {
        let mut request = self.request_of_ranking(&output["request"]);
        // The agency was asked for among all that were ranked.
        let agency = request.agency.take();
        let groups = match path_and_digest(&output["groups_file"]) {
            Some(source) => self.sources.groups(source).unwrap_or_default(),
            None => Groups::default(),
        };
        let mut entrants = Vec::new();
        for source in output["sources"].as_array().into_iter().flatten() {
            let Some(source) = path_and_digest(source) else {
                continue;
            };
            let found = self.sources.assessments(source, &request, false);
            let scores = found.unwrap_or_default().into_iter();
            let scores = scores.map(|one| score(Arc::new(one)));
            entrants.extend(scores.map(|one| Entrant::of_score(&one)));
            let published = self.sources.published(source, &request);
            entrants.extend(published.iter().map(Entrant::of_published));
        }
        let ranking = rank_entrants(entrants, &groups, agency.as_deref());
        let computed =
            Lang::ALL.map(|lang| json::ranking(&ranking, &[], &request, &[], None, lang));
        let computed = computed.iter().filter_map(|one| parts_of_ranking(one));
        let recorded = parts_of_ranking(&output.to_string()).unwrap_or_default();
        self.compare(&recorded, computed, "");
    }

    fn request_of_ranking(&mut self, recorded: &Value) -> Request {
        if recorded["rubric"].is_null() {
            Request {
                rubric: None,
                agency: recorded["agency"].as_str().map(str::to_owned),
                year: year(&recorded["year"]),
                stage: stage(recorded["stage"].as_str()),
                rescore: true,
                several_years: false,
            }
        } else {
            self.request(recorded)
        }
    }
}

/// What of a ranking follows from its inputs: rows, medians of groups, rubrics.
fn parts_of_ranking(output: &str) -> Option<Value> {
    let mut output: Value = serde_json::from_str(output).ok()?;
    let object = output.as_object_mut()?;
    object.retain(|key, _| ["rows", "groups", "rubrics"].contains(&key.as_str()));
    Some(output)
}

/// The version of then is noted and is no difference.
fn without_tool(output: &Value) -> Value {
    let mut output = output.clone();
    if let Some(object) = output.as_object_mut() {
        object.remove("tool");
    }
    output
}

fn year(value: &Value) -> Option<u16> {
    value.as_u64().and_then(|year| u16::try_from(year).ok())
}

fn stage(word: Option<&str>) -> Option<Stage> {
    Stage::ALL
        .into_iter()
        .find(|stage| Some(stage.word()) == word)
}

fn source(recorded: &Value) -> Option<(&str, &str)> {
    path_and_digest(&recorded["sources"][0])
}

fn path_and_digest(source: &Value) -> Option<(&str, &str)> {
    Some((source["path"].as_str()?, source["sha256"].as_str()?))
}

/// The values that were the user's and not the book's, as `--set` takes them.
fn simulated(nodes: &Value) -> Vec<String> {
    let mut settings = Vec::new();
    for node in nodes.as_array().into_iter().flatten() {
        if node["simulation"] == Value::Bool(true) {
            let id = node["id"].as_str().unwrap_or_default();
            settings.push(format!(
                "{id}={}",
                node["exact"].as_str().unwrap_or_default()
            ));
        }
        settings.extend(simulated(&node["children"]));
    }
    settings
}
