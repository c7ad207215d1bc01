//! The CSV of scores and both long forms, verified row by row.

use super::tree::{Difference, NOTHING, same_place};
use super::{Run, stage};
use crate::assess::{Assessment, Request};
use crate::band::{Cause, Chances, band};
use crate::diagnostic::catalogue::trust as finding;
use crate::evidence::book::repeated;
use crate::ladder::Count;
use crate::lang::Lang;
use crate::report::csv::{ScoreColumns, score_header, score_rows};
use crate::report::long::{self, Form, Layout};
use crate::score::score;
use crate::sensitivity::sensitivity;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The cells of a row by the names of their columns.
type Row = BTreeMap<String, String>;

impl Run<'_> {
    /// The name of the form, if the text is one of these tables; then it has been verified.
    pub(super) fn table(&mut self, text: &str) -> Option<&'static str> {
        let first = text.lines().next()?;
        if first.starts_with("agency,year,stage,rubric,kind,id,") && first.contains(",sha256") {
            self.csv_of_scores(text);
            return Some("csv");
        }
        if first.starts_with("regulation,year,agency,stage,indicator,") {
            let rows = self.rows(text);
            self.long(&rows);
            return Some("long");
        }
        if [false, true]
            .map(|anew| long::head(layout(true, anew)))
            .iter()
            .any(|head| first == head.trim_end())
        {
            let mut rows = self.rows(text);
            self.take_from_folders(&mut rows);
            self.long(&rows);
            return Some("long");
        }
        let partitioned = first.starts_with("{\"agency\":") && first.contains("\"level_scale\":");
        if partitioned || first.starts_with("{\"regulation\":") {
            let mut rows = Vec::new();
            for (number, line) in text.lines().enumerate() {
                if let Some((_, key)) = repeated::find(line) {
                    let finding = finding::repeated_key(key, number + 1);
                    self.diagnostics.push(finding);
                }
                match serde_json::from_str::<BTreeMap<String, serde_json::Value>>(line) {
                    Ok(row) => rows.push(row.into_iter().map(|(k, v)| (k, plain(v))).collect()),
                    Err(_) => self.diagnostics.push(finding::damaged_output(number + 1)),
                }
            }
            if partitioned {
                self.take_from_folders(&mut rows);
            }
            self.long(&rows);
            return Some("long-jsonl");
        }
        None
    }

    /// The rows of a CSV. A row that was cut short is a finding.
    fn rows(&mut self, text: &str) -> Vec<Row> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let mut known = BTreeSet::new();
        for column in reader.headers().into_iter().flatten() {
            if !known.insert(column.to_owned()) {
                self.diagnostics.push(finding::repeated_key(column, 1));
            }
        }
        let mut rows = Vec::new();
        for (number, row) in reader.deserialize().enumerate() {
            match row {
                Ok(row) => rows.push(row),
                Err(_) => self.diagnostics.push(finding::damaged_output(number + 2)),
            }
        }
        rows
    }

    /// What the folders of a partitioned table say, as columns.
    fn take_from_folders(&self, rows: &mut [Row]) {
        for folder in self.sources.beside().components() {
            let folder = folder.as_os_str().to_string_lossy();
            let Some((name @ ("regulation" | "year"), value)) = folder.split_once('=') else {
                continue;
            };
            for row in &mut *rows {
                row.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    fn csv_of_scores(&mut self, text: &str) {
        let rows = self.rows(text);
        let mut rest = rows.as_slice();
        while let Some((first, below)) = rest.split_first() {
            let end = below.iter().position(|row| cell(row, "kind") == "index");
            let (own, after) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
            rest = after;
            self.one_score(first, own);
        }
    }

    fn one_score(&mut self, first: &Row, own: &[Row]) {
        let Some(rubric) = self.rubric(cell(first, "rubric"), None) else {
            // Nothing says which content it had, but without any nothing can be computed.
            let finding = finding::rubric_changed(cell(first, "rubric"));
            if !self.diagnostics.contains(&finding) {
                self.diagnostics.push(finding);
            }
            return;
        };
        let request = Request {
            rubric: Some(rubric),
            ..request(first)
        };
        let source = (cell(first, "source"), cell(first, "sha256"));
        let Some(found) = self.sources.assessments(source, &request, false) else {
            return;
        };
        let columns = ScoreColumns {
            sensitivity: first.contains_key("effective_weight"),
            band: first.contains_key("doubt"),
            simulation: first.contains_key("simulation"),
            caveat: first.contains_key("caveat"),
        };
        let settings: Vec<String> = own
            .iter()
            .filter(|row| cell(row, "simulation") == "true" && cell(row, "kind") == "indicator")
            .filter(|row| cell(row, "place").is_empty())
            .map(|row| format!("{}={}", cell(row, "id"), cell(row, "exact")))
            .collect();
        self.take_rows(first, own, found.iter().map(|one| one.agency.as_deref()));
        let mut tried = Vec::new();
        for mut one in found {
            one.simulate(&settings);
            let counted = if columns.band {
                vec![one.doubting(&Chances::default())]
            } else {
                counted(&one).collect()
            };
            for assessment in counted {
                let mut score = score(Arc::new(assessment));
                score.band = columns.band.then(|| band(&score));
                score.sensitivity = columns.sensitivity.then(|| sensitivity(&score));
                for lang in Lang::ALL {
                    tried.push(parsed(
                        &score_header(columns),
                        &score_rows(&score, columns, lang),
                    ));
                }
            }
        }
        self.nearest(own, &tried, first);
    }

    fn long(&mut self, rows: &[Row]) {
        let group = |row: &Row| {
            let of = |name| cell(row, name).to_owned();
            [
                of("source"),
                of("assessment"),
                of("agency"),
                of("year"),
                of("stage"),
            ]
        };
        for own in rows.chunk_by(|one, next| group(one) == group(next)) {
            let Some(first) = own.first() else { continue };
            let digest = Some(cell(first, "rubric_sha256"));
            let Some(rubric) = self.rubric(cell(first, "regulation"), digest) else {
                continue;
            };
            let request = Request {
                rubric: Some(rubric),
                ..request(first)
            };
            let source = (cell(first, "source"), cell(first, "source_sha256"));
            let Some(found) = self.sources.assessments(source, &request, true) else {
                continue;
            };
            let settings: Vec<String> = own
                .iter()
                .filter(|row| cell(row, "simulated") == "true")
                .map(|row| {
                    let (level, scale) = (cell(row, "level"), cell(row, "level_scale"));
                    format!("{}={level}/{scale}", cell(row, "indicator"))
                })
                .collect();
            let layout = layout(false, first.contains_key("rescored"));
            let of_stage = |one: &&Assessment| Some(one.stage) == request.stage;
            let agencies = found.iter().filter(of_stage);
            self.take_rows(first, own, agencies.map(|one| one.agency.as_deref()));
            let mut tried = Vec::new();
            for mut one in found.iter().filter(of_stage).cloned() {
                one.simulate(&settings);
                for counted in counted(&one) {
                    let rows = long::rows(&counted, layout);
                    tried.push(parsed(&long::head(layout), &rows));
                }
            }
            self.nearest(own, &tried, first);
        }
    }

    /// Takes the rows of one assessment, which are there once; `found` are the agencies that the
    /// input holds of that year and stage.
    fn take_rows<'f>(
        &mut self,
        first: &Row,
        own: &[Row],
        found: impl Iterator<Item = Option<&'f str>>,
    ) {
        let agency = request(first).agency;
        let available = found.filter(|one| *one == agency.as_deref()).count();
        let of = |column| cell(first, column);
        let owner = ["agency", "year", "stage", "assessment", "source"].map(of);
        if own
            .iter()
            .any(|row| row.values().any(|cell| !cell.is_empty()))
        {
            self.take(&owner.join(" › "), available);
        }
    }

    /// Compares rows with those of several that are most like them.
    fn nearest(&mut self, own: &[Row], tried: &[Vec<Row>], first: &Row) {
        let compared = tried.iter().map(|computed| differing(own, computed));
        let owner = format!("{} {}", cell(first, "agency"), cell(first, "year"));
        let Some(mut nearest) = compared.min_by_key(Compared::distance) else {
            let of = |column| cell(first, column).to_owned();
            let finding = finding::not_in_source(of("agency"), of("year"), of("source"));
            self.diagnostics.push(finding);
            return;
        };
        self.values += own.iter().map(BTreeMap::len).sum::<usize>();
        if nearest.distance() > 0 && nearest.has_chances {
            self.diagnostics
                .push(finding::needs_rerun("--probabilities"));
            return;
        }
        // Of a whole table a column is missing once.
        let new = |(column, _, _): &Difference| self.one_sided_columns.insert(column.clone());
        nearest.columns.retain(new);
        self.say(nearest.columns, "");
        self.say(nearest.cells, &owner);
    }
}

/// An assessment as its levels may have been counted, which these forms do not say. Without
/// documents there is nothing that items could count.
fn counted(one: &Assessment) -> impl Iterator<Item = Assessment> {
    let items = one.has_documents().then_some(Count::Items);
    let counts = [Count::Claimed, Count::Supported].into_iter().chain(items);
    counts.map(|count| one.clone().counting(count))
}

fn layout(partitioned: bool, rescored: bool) -> Layout {
    Layout {
        form: Form::Csv,
        partitioned,
        rescored,
    }
}

fn request(row: &Row) -> Request {
    let agency = Some(cell(row, "agency")).filter(|name| !name.is_empty());
    Request {
        rubric: None,
        // An apostrophe keeps spreadsheets from reading a name as a formula.
        agency: agency.map(|name| name.strip_prefix('\'').unwrap_or(name).to_owned()),
        year: cell(row, "year").parse().ok(),
        stage: stage(Some(cell(row, "stage"))),
        // The output says itself whether it was scored anew.
        rescore: true,
        several_years: false,
    }
}

fn cell<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).map_or("", String::as_str)
}

fn plain(value: serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    }
}

fn parsed(head: &str, rows: &str) -> Vec<Row> {
    let text = format!("{head}{rows}");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().filter_map(Result::ok).collect()
}

/// What rows and those computed again have in common.
struct Compared {
    cells: Vec<Difference>,
    /// The columns that only one of the two has.
    columns: Vec<Difference>,
    /// Whether levels are doubtful by probabilities, which may stand in a file that is not recorded.
    has_chances: bool,
}

impl Compared {
    fn distance(&self) -> usize {
        self.cells.len() + self.columns.len()
    }
}

fn differing(own: &[Row], computed: &[Row]) -> Compared {
    let columns = |rows: &[Row]| -> BTreeSet<String> {
        rows.iter().flat_map(BTreeMap::keys).cloned().collect()
    };
    let (of_own, of_computed) = (columns(own), columns(computed));
    let one_sided = of_own.symmetric_difference(&of_computed).map(|column| {
        let side = |has: bool| if has { column.as_str() } else { NOTHING }.to_owned();
        let (recorded, again) = (of_own.contains(column), of_computed.contains(column));
        (column.clone(), side(recorded), side(again))
    });
    let by_chances = |row: &Row| cell(row, "doubt") == Cause::Probabilities.word();
    let mut compared = Compared {
        cells: Vec::new(),
        columns: one_sided.collect(),
        has_chances: own.iter().any(by_chances),
    };
    let nothing = Row::new();
    for position in 0..own.len().max(computed.len()) {
        let one = own.get(position).unwrap_or(&nothing);
        let other = computed.get(position).unwrap_or(&nothing);
        for name in of_own.intersection(&of_computed) {
            let (recorded, again) = (one.get(name), other.get(name));
            let same = match (recorded, again) {
                (Some(recorded), Some(again)) => same_cell(name, recorded, again, own),
                _ => recorded == again,
            };
            if !same {
                let id = [cell(one, "id"), cell(one, "indicator"), cell(one, "kind")];
                let id = id.into_iter().find(|id| !id.is_empty()).unwrap_or_default();
                let shown = |cell: Option<&String>| cell.map_or(NOTHING, String::as_str).to_owned();
                let difference = (format!("{id}.{name}"), shown(recorded), shown(again));
                compared.cells.push(difference);
            }
        }
    }
    compared
}

fn same_cell(column: &str, recorded: &str, again: &str, own: &[Row]) -> bool {
    match column {
        "place" | "assessment" => same_place(recorded, again),
        // Whether the input is as it was is said for itself, once; every row that has one has that
        // of the first.
        "sha256" | "source_sha256" => {
            let first = own.first().map_or("", |first| cell(first, column));
            recorded.is_empty() == again.is_empty() && (recorded.is_empty() || recorded == first)
        }
        _ => recorded == again,
    }
}
