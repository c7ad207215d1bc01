//! The JSON of a comparison.

use super::{Run, path_and_digest};
use crate::compare::compare;
use crate::diagnostic::{catalogue::trust as finding, has_errors};
use crate::lang::Lang;
use crate::report::json;
use crate::score::score;
use serde_json::Value;
use std::sync::Arc;

impl Run<'_> {
    pub(super) fn comparison(&mut self, output: &Value) {
        let columns: Vec<&Value> = match output["columns"].as_array() {
            Some(columns) => columns.iter().collect(),
            None => vec![&output["from"], &output["to"]],
        };
        let (mut scores, mut published) = (Vec::new(), Vec::new());
        for column in columns {
            let request = self.request(column);
            if Self::lacks_rubric(&column["rubric"], &request) {
                return;
            }
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
        self.compare_whole(output, computed.into_iter());
    }
}
