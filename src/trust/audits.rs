//! The JSON of an audit, row by row.

use super::{Run, path_and_digest, year};
use crate::assess::Request;
use crate::audit::audit;
use crate::diagnostic::catalogue::trust as finding;
use crate::lang::{Lang, Say, label};
use crate::report::json;
use serde_json::{Value, json};

impl Run<'_> {
    /// Audits the tables again. Rows are compared one by one, because an audit may have been of
    /// some rows only; a table is always audited whole, because rows say something of each other.
    pub(super) fn audits(&mut self, output: &Value) {
        let rows: Vec<&Value> = output["rows"].as_array().into_iter().flatten().collect();
        let mut asked: Vec<(String, String)> = Vec::new();
        for row in &rows {
            let Some((path, sha256)) = path_and_digest(&row["source"]) else {
                continue;
            };
            let source = (path.to_owned(), sha256.to_owned());
            if !asked.contains(&source) {
                asked.push(source);
            }
        }
        self.summary_of_audit(&output["summary"], &rows);
        for (path, sha256) in asked {
            let own = rows
                .iter()
                .filter(|row| row["source"]["path"] == path.as_str());
            let own: Vec<&Value> = own.copied().collect();
            self.table_of_audit((&path, &sha256), &own);
        }
    }

    /// The counts of verdicts follow from the rows, which are compared themselves.
    fn summary_of_audit(&mut self, recorded: &Value, rows: &[&Value]) {
        let Some(recorded) = recorded.as_object() else {
            return;
        };
        let of = |verdict: &str| rows.iter().filter(|row| row["verdict"] == verdict).count();
        let counted = recorded.keys().map(|key| (key.clone(), json!(of(key))));
        let counted = Value::Object(counted.collect());
        let recorded = Value::Object(recorded.clone());
        self.compare(&recorded, std::iter::once(counted), "summary");
    }

    fn table_of_audit(&mut self, source: (&str, &str), rows: &[&Value]) {
        let mut candidates: Vec<Request> = Vec::new();
        let first = rows.first().map_or(&Value::Null, |row| *row);
        let id = first["rubric"]["id"].as_str().unwrap_or_default();
        let rubric = self.rubric(id, first["rubric"]["sha256"].as_str());
        let same = |key: &str| rows.iter().all(|row| row[key] == first[key]);
        let agency = first["agency"].as_str().filter(|_| same("agency"));
        for rubric in [None, rubric.filter(|_| same("rubric"))] {
            for (agency, year) in [
                (None, None),
                (agency, None),
                (None, year(&first["year"]).filter(|_| same("year"))),
            ] {
                candidates.push(Request {
                    rubric: rubric.clone(),
                    agency: agency.map(str::to_owned),
                    year,
                    stage: None,
                    rescore: true,
                    several_years: false,
                });
            }
        }
        let mut best: Option<(usize, Vec<Value>)> = None;
        for request in candidates {
            let published = self.sources.published(source, &request);
            if published.len() < rows.len() {
                continue;
            }
            let audited = audit(published, &[]);
            for lang in Lang::ALL {
                let computed: Vec<Value> = audited
                    .rows
                    .iter()
                    .map(|row| json::audited(row, lang))
                    .collect();
                let differing = rows.iter().filter(|row| {
                    let counterpart = computed.iter().find(|one| is_same_row(one, row));
                    counterpart.is_none_or(|one| !super::differences(row, one).0.is_empty())
                });
                let count = differing.count();
                if best.as_ref().is_none_or(|(least, _)| count < *least) {
                    best = Some((count, computed));
                }
            }
            if best.as_ref().is_some_and(|(least, _)| *least == 0) {
                break;
            }
        }
        let computed = best.map(|(_, computed)| computed).unwrap_or_default();
        for row in rows {
            let counterpart = computed.iter().find(|one| is_same_row(one, row));
            let year = year(&row["year"]).unwrap_or(0);
            let named = label::agency_named(row["agency"].as_str());
            match counterpart {
                Some(one) => {
                    let prefix = format!("{} {year}", named.say(Lang::Id));
                    self.compare(row, std::iter::once(one.clone()), &prefix);
                }
                None if self.sources.diagnostics.is_empty() => {
                    self.diagnostics
                        .push(finding::not_in_source(named, year, source.0));
                }
                None => {}
            }
        }
    }
}

/// Whether two rows are about the same agency and year, at the same place.
fn is_same_row(one: &Value, other: &Value) -> bool {
    let key = |row: &Value| (row["agency"].clone(), row["year"].clone());
    let place = |row: &Value| row["place"].as_str().unwrap_or_default().to_owned();
    key(one) == key(other) && super::tree::same_place(&place(one), &place(other))
}
