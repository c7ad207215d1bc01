//! The JSON of a ranking.

use super::{Difference, NOTHING, Run, path_and_digest, stage, without_parts, year};
use crate::assess::Request;
use crate::diagnostic::{Diagnostic, catalogue::trust as finding};
use crate::evidence::Source;
use crate::lang::Lang;
use crate::rank::{Entrant, Groups, rank_entrants};
use crate::report::json;
use crate::score::score;
use serde_json::Value;
use std::sync::Arc;

impl Run<'_> {
    pub(super) fn ranking(&mut self, output: &Value) {
        if output["sources"].as_array().is_some_and(Vec::is_empty) {
            self.diagnostics.push(finding::not_an_output());
            return;
        }
        let request = self.request_of_ranking(&output["request"]);
        if Self::lacks_rubric(&output["request"]["rubric"], &request) {
            return;
        }
        // The agency was asked for among all that were ranked.
        let of_inputs = Request {
            agency: None,
            ..request.clone()
        };
        let groups_file = self.source(&output["groups_file"]);
        let groups = match &groups_file {
            Some(source) => {
                let source = (&*source.path, source.sha256.as_str());
                self.sources.groups(source).unwrap_or_default()
            }
            None => Groups::default(),
        };
        let (mut entrants, mut sources) = (Vec::new(), Vec::new());
        for recorded in output["sources"].as_array().into_iter().flatten() {
            let Some(source) = path_and_digest(recorded) else {
                continue;
            };
            self.take(source.0, 1);
            let found = self.sources.assessments(source, &of_inputs, false);
            let scores = found.unwrap_or_default().into_iter();
            let scores = scores.map(|one| score(Arc::new(one)));
            entrants.extend(scores.map(|one| Entrant::of_score(&one)));
            let published = self.sources.published(source, &of_inputs);
            entrants.extend(published.iter().map(Entrant::of_published));
            sources.extend(self.source(recorded));
        }
        let failures = entrants.iter().filter_map(Entrant::failure).cloned();
        let mut failures: Vec<Diagnostic> = failures.collect();
        let ranking = rank_entrants(entrants, &groups, request.agency.as_deref());
        failures.extend(ranking.findings.iter().cloned());
        self.failures(&output["failures"], &failures);
        let groups = groups_file.as_ref();
        let computed =
            Lang::ALL.map(|lang| json::ranking(&ranking, &[], &request, &sources, groups, lang));
        let computed = computed
            .iter()
            .filter_map(|one| serde_json::from_str(one).ok());
        let computed: Vec<Value> = computed.collect();
        self.compare_whole(&without_parts(output, "failures"), computed.into_iter());
    }

    /// A file as an output names it; whether it is as it was is said elsewhere.
    fn source(&self, recorded: &Value) -> Option<Source> {
        let (path, sha256) = path_and_digest(recorded)?;
        Some(Source {
            path: path.into(),
            sha256: sha256.to_owned(),
            mapping: self.sources.mapping_of(path),
        })
    }

    /// Why results are left out. Those of inputs that are recorded must be there; inputs that could
    /// not be read are not recorded, so what is said of them cannot be verified.
    fn failures(&mut self, recorded: &Value, known: &[Diagnostic]) {
        let recorded: Vec<&Value> = recorded.as_array().into_iter().flatten().collect();
        let is_of = |one: &Value, finding: &Diagnostic| {
            one["code"] == finding.code().as_str()
                && Lang::ALL
                    .iter()
                    .any(|lang| one["message"] == finding.message(*lang))
        };
        let missing = known
            .iter()
            .filter(|finding| !recorded.iter().any(|one| is_of(one, finding)));
        let missing: Vec<Difference> = missing
            .map(|finding| {
                let code = finding.code().as_str().to_owned();
                ("failures".to_owned(), NOTHING.to_owned(), code)
            })
            .collect();
        self.say(missing, "");
        let is_known = |one: &Value| known.iter().any(|finding| is_of(one, finding));
        if recorded.iter().any(|one| !is_known(one)) {
            let finding = finding::not_verified("`failures`");
            self.diagnostics.push(finding);
        }
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
