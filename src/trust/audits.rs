//! The JSON of an audit, table by table.

use super::{NOTHING, Run, differences, path_and_digest, without_parts, year};
use crate::assess::Request;
use crate::audit::audit;
use crate::diagnostic::catalogue::trust as finding;
use crate::lang::{Lang, Say, label};
use crate::published::Published;
use crate::report::json;
use serde_json::{Value, json};
use std::borrow::Cow;

/// What a book beside the table has to say of a row: an output does not record which book it was.
const OF_BOOKS: [&str; 2] = ["E0630", "W0607"];

impl Run<'_> {
    /// Audits the tables again. An audit may have been of one agency or one year only; of those
    /// every row is there.
    pub(super) fn audits(&mut self, output: &Value) {
        let rows: Vec<&Value> = output["rows"].as_array().into_iter().flatten().collect();
        if rows.is_empty() {
            self.diagnostics.push(finding::not_an_output());
            return;
        }
        let mut asked: Vec<(&str, &str)> = Vec::new();
        for row in &rows {
            let Some(source) = path_and_digest(&row["source"]) else {
                let said = (format!("{} › source", owner(row)), "…".into(), "…".into());
                self.say(vec![said], "");
                continue;
            };
            if !asked.contains(&source) {
                asked.push(source);
            }
        }
        self.head_of_audit(output, &rows);
        for source in asked {
            let own = rows.iter().filter(|row| row["source"]["path"] == source.0);
            let own: Vec<Cow<'_, Value>> = own.map(|row| self.without_books(row)).collect();
            self.table_of_audit(source, &own);
        }
    }

    /// What stands around the rows. The counts of verdicts follow from the rows, which are compared
    /// themselves.
    fn head_of_audit(&mut self, output: &Value, rows: &[&Value]) {
        let nothing = crate::audit::Audit {
            rows: Vec::new(),
            findings: Vec::new(),
        };
        let head = json::audit(
            &nothing,
            &[],
            &crate::exceptions::Judged::default(),
            Lang::Id,
        );
        let mut head: Value = serde_json::from_str(&head).unwrap_or_default();
        let of = |verdict: &str| rows.iter().filter(|row| row["verdict"] == verdict).count();
        for (verdict, count) in head["summary"].as_object_mut().into_iter().flatten() {
            *count = json!(of(verdict));
        }
        if output.get("accepted").is_some() {
            // Exceptions are what a person decided.
            head["accepted"] = json!([]);
            self.diagnostics.push(finding::not_verified("`accepted`"));
        }
        let recorded = without_parts(&without_parts(output, "rows"), "accepted");
        self.compare_whole(&recorded, std::iter::once(head));
    }

    /// A row without what a book said of it.
    fn without_books<'v>(&mut self, row: &'v Value) -> Cow<'v, Value> {
        let of_book = |one: &Value| OF_BOOKS.iter().any(|code| one["code"] == *code);
        let Some(findings) = row["findings"].as_array() else {
            return Cow::Borrowed(row);
        };
        if !findings.iter().any(of_book) {
            return Cow::Borrowed(row);
        }
        let what = format!("{} › `findings` ({})", owner(row), OF_BOOKS.join(", "));
        self.diagnostics.push(finding::not_verified(what));
        let own = findings.iter().filter(|one| !of_book(one)).cloned();
        let mut row = row.clone();
        row["findings"] = own.collect();
        Cow::Owned(row)
    }

    /// What may have been asked of a table: all of it, or one agency, or one year, or both.
    fn requests_of_audit(&mut self, rows: &[Cow<'_, Value>]) -> Vec<Request> {
        let Some(first) = rows.first() else {
            return Vec::new();
        };
        let id = first["rubric"]["id"].as_str().unwrap_or_default();
        let rubric = self.rubric(id, first["rubric"]["sha256"].as_str());
        if rubric.is_none() && !id.is_empty() {
            return Vec::new();
        }
        let same = |key: &str| rows.iter().all(|row| row[key] == first[key]);
        let agency = first["agency"].as_str().filter(|_| same("agency"));
        let year = year(&first["year"]).filter(|_| same("year"));
        let rubrics = [None, rubric.filter(|_| same("rubric"))];
        let mut asked = vec![(None, None), (agency, None), (None, year), (agency, year)];
        asked.dedup();
        let requests = rubrics.into_iter().flat_map(|rubric| {
            asked.iter().map(move |(agency, year)| Request {
                rubric: rubric.clone(),
                agency: agency.map(str::to_owned),
                year: *year,
                stage: None,
                rescore: true,
                several_years: false,
            })
        });
        requests.collect()
    }

    fn table_of_audit(&mut self, source: (&str, &str), rows: &[Cow<'_, Value>]) {
        let requests = self.requests_of_audit(rows);
        if requests.is_empty() {
            return;
        }
        let mut best: Option<(usize, Vec<Value>)> = None;
        let mut tried: Vec<Vec<(Option<String>, u16, String)>> = Vec::new();
        for request in requests {
            let published = self.sources.published(source, &request);
            // To ask for the only year of a table is to ask for all of it.
            let key = |one: &Published| (one.agency.clone(), one.year, one.rubric.sha256.clone());
            let keys: Vec<_> = published.iter().map(key).collect();
            if tried.contains(&keys) {
                continue;
            }
            tried.push(keys);
            let audited = audit(published, &[]);
            for lang in Lang::ALL {
                let audited = audited.rows.iter();
                let computed: Vec<Value> = audited.map(|row| json::audited(row, lang)).collect();
                let differing = rows.iter().map(|row| {
                    let counterpart = computed.iter().find(|one| is_same_row(one, row));
                    counterpart.map_or(1, |one| {
                        usize::from(differences(row, one, self.strict).distance() > 0)
                    })
                });
                let left_out = computed.len().saturating_sub(rows.len());
                let count = differing.sum::<usize>() + left_out;
                if best.as_ref().is_none_or(|(least, _)| count < *least) {
                    best = Some((count, computed));
                }
            }
            if best.as_ref().is_some_and(|(least, _)| *least == 0) {
                break;
            }
        }
        let computed = best.map(|(_, computed)| computed).unwrap_or_default();
        self.rows_of_audit(source.0, rows, computed);
    }

    fn rows_of_audit(&mut self, path: &str, rows: &[Cow<'_, Value>], mut computed: Vec<Value>) {
        let could_be_read = self.sources.diagnostics.is_empty();
        for row in rows {
            if let Some(at) = computed.iter().position(|one| is_same_row(one, row)) {
                // Each counts once, so that a row which stands twice is one too many.
                let one = computed.remove(at);
                self.compare(row, std::iter::once(one), &owner(row));
            } else if could_be_read {
                let year = year(&row["year"]).unwrap_or(0);
                let named = label::agency_named(row["agency"].as_str());
                self.diagnostics
                    .push(finding::not_in_source(named, year, path));
            }
        }
        let missing = computed.iter().map(|one| {
            let verdict = one["verdict"].as_str().unwrap_or_default().to_owned();
            (owner(one), NOTHING.to_owned(), verdict)
        });
        self.say(missing.collect(), "");
    }
}

/// Whose row it is, as findings call it.
fn owner(row: &Value) -> String {
    let named = label::agency_named(row["agency"].as_str());
    let year = year(&row["year"]).unwrap_or(0);
    format!("{} {year}", named.say(Lang::Id))
}

/// Whether two rows are about the same agency and year, at the same place.
fn is_same_row(one: &Value, other: &Value) -> bool {
    let key = |row: &Value| (row["agency"].clone(), row["year"].clone());
    let place = |row: &Value| row["place"].as_str().unwrap_or_default().to_owned();
    key(one) == key(other) && super::tree::same_place(&place(one), &place(other))
}
