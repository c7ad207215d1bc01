//! The JSON of scores, assessment by assessment.

use super::tree::{Compared, differences};
use super::{Run, path_and_digest, without_parts, year};
use crate::assess::{Assessment, Request};
use crate::band::{Cause, Chances, band};
use crate::diagnostic::catalogue::trust as finding;
use crate::ladder::Count;
use crate::lang::{Lang, Say, label};
use crate::report::json;
use crate::score::{Scorecard, score};
use crate::sensitivity::sensitivity;
use serde_json::{Value, json};
use std::sync::Arc;

/// What else was asked for, which an output shows of all its assessments or of none.
#[derive(Clone, Copy)]
struct Asked {
    band: bool,
    sensitivity: bool,
}

impl Run<'_> {
    pub(super) fn scores(&mut self, output: &Value) {
        let list: Vec<&Value> = output["assessments"]
            .as_array()
            .into_iter()
            .flatten()
            .collect();
        if list.is_empty() {
            self.diagnostics.push(finding::not_an_output());
            return;
        }
        let has = |key: &str| list.iter().any(|one| one.get(key).is_some());
        let asked = Asked {
            band: has("band"),
            sensitivity: has("sensitivity"),
        };
        let mut simulation = false;
        for recorded in list {
            simulation |= self.score(recorded, asked);
        }
        let head = json::scores(&[], &[], Lang::Id);
        let mut head: Value = serde_json::from_str(&head).unwrap_or_default();
        if simulation {
            head["simulation"] = json!(true);
        }
        let recorded = without_parts(output, "assessments");
        self.compare_whole(&recorded, std::iter::once(head));
    }

    /// Whether levels are not those of the book.
    fn score(&mut self, recorded: &Value, asked: Asked) -> bool {
        let request = self.request(recorded);
        if Self::lacks_rubric(&recorded["rubric"], &request) {
            return false;
        }
        let settings = simulated(&recorded["nodes"]);
        let Some(found) = self.found(recorded, &request) else {
            return !settings.is_empty();
        };
        let agency = label::agency_named(recorded["agency"].as_str()).say(Lang::Id);
        let year = year(&recorded["year"]).unwrap_or(0);
        let prefix = format!("{agency} {year}");
        let path = source(recorded).map_or("", |(path, _)| path);
        let same = |one: &&Assessment| one.agency.as_deref() == recorded["agency"].as_str();
        let available = found.iter().filter(same).count();
        self.take(&format!("{prefix} › {path}"), available);
        match self.nearest_score(&found, &settings, recorded, asked) {
            None => {
                let agency = label::agency_named(recorded["agency"].as_str());
                self.diagnostics
                    .push(finding::not_in_source(agency, year, path));
            }
            Some(nearest) if nearest.distance() > 0 && has_chances(recorded) => {
                self.diagnostics
                    .push(finding::needs_rerun("--probabilities"));
            }
            Some(nearest) => self.settle(nearest, &prefix),
        }
        !settings.is_empty()
    }

    /// The recorded assessment beside the one of those found that is most like it.
    fn nearest_score(
        &self,
        found: &[Assessment],
        settings: &[String],
        recorded: &Value,
        asked: Asked,
    ) -> Option<Compared> {
        let count = match recorded["count"].as_str() {
            Some("supported") => Count::Supported,
            Some("items") => Count::Items,
            _ => Count::Claimed,
        };
        let mut best: Option<Compared> = None;
        // Where there are no documents, an output does not say whether they were to count.
        for count in [count, Count::Supported] {
            let uncounted = |one: &&Assessment| best.is_none() || !one.has_documents();
            let tried: Vec<&Assessment> = found.iter().filter(uncounted).collect();
            for one in tried {
                let score = scored(one.clone(), settings, count, asked);
                for lang in Lang::ALL {
                    let computed = json::assessment(&score, lang);
                    let compared = differences(recorded, &computed, self.strict);
                    if compared.distance() == 0 {
                        return Some(compared);
                    }
                    if best
                        .as_ref()
                        .is_none_or(|best| compared.distance() < best.distance())
                    {
                        best = Some(compared);
                    }
                }
            }
        }
        best
    }

    /// The assessments of the source that may be the recorded one; `None` if it cannot be read.
    fn found(&mut self, recorded: &Value, request: &Request) -> Option<Vec<Assessment>> {
        let Some(source) = source(recorded) else {
            self.diagnostics.push(finding::not_an_output());
            return None;
        };
        self.sources.assessments(source, request, false)
    }
}

/// Whether levels are doubtful by probabilities, which may stand in a file that is not recorded.
fn has_chances(recorded: &Value) -> bool {
    let doubts = recorded["band"]["doubts"].as_array();
    doubts
        .into_iter()
        .flatten()
        .any(|doubt| doubt["cause"] == Cause::Probabilities.word())
}

/// An assessment, scored as the recorded one was.
fn scored(mut one: Assessment, settings: &[String], count: Count, asked: Asked) -> Scorecard {
    one.simulate(settings);
    let counted = if asked.band {
        one.doubting(&Chances::default())
    } else {
        one.counting(count)
    };
    let mut score = score(Arc::new(counted));
    score.band = asked.band.then(|| band(&score));
    score.sensitivity = asked.sensitivity.then(|| sensitivity(&score));
    score
}

fn source(recorded: &Value) -> Option<(&str, &str)> {
    path_and_digest(&recorded["sources"][0])
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
