//! The long form: one row for each agency, year, stage and indicator, for engines that go on where
//! one machine ends.
//!
//! Weights and levels are whole numbers of units, `weight / weight_scale` and
//! `level / level_scale`, so that an engine computes the index with nothing but whole numbers: the
//! sum of weight × level, divided once by the sum of weights times the scale of the levels. No
//! level means not assessed, and then there is no index.

mod plain;

pub use plain::PlainRows;

use super::csv::harmless;
use crate::assess::Assessment;
use crate::evidence::Stage;
use crate::number::{Exact, MAX_VALUE_DENOMINATOR, MAX_WEIGHT_DENOMINATOR, common_denominator};
use crate::rubric::{Node, Rubric};

/// How the rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// CSV with a header.
    Csv,
    /// A JSON object a line, without a header.
    JsonLines,
}

/// What a table of the long form has, beside its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How the rows are written.
    pub form: Form,
    /// Whether regulation and year stand in the names of folders and not in columns.
    pub partitioned: bool,
    /// Whether a last column `rescored` tells what books that are scored anew were made for; see
    /// [`Rubric::rescored`].
    pub rescored: bool,
}

/// The regulation and the year, which in a partitioned table are folders and not columns.
#[derive(serde::Serialize)]
struct Owner<'a> {
    regulation: &'a str,
    year: u16,
}

/// A row without what may be in the names of folders.
#[derive(serde::Serialize)]
struct Row<'a> {
    agency: Option<&'a str>,
    stage: Stage,
    indicator: &'a str,
    part: &'a str,
    weight: i128,
    weight_scale: i128,
    level: Option<i128>,
    level_scale: i128,
    decimals: u8,
    given_at: Option<Stage>,
    simulated: bool,
    place: Option<String>,
    assessment: &'a str,
    source: &'a str,
    source_sha256: &'a str,
    rubric_sha256: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rescored: Option<Rescored<'a>>,
}

/// The digest of the rubric that the book was made for, if it is scored anew.
#[derive(Clone, Copy, serde::Serialize)]
#[serde(transparent)]
struct Rescored<'a>(Option<&'a str>);

const OWNER: [&str; 2] = ["regulation", "year"];
const COLUMNS: [&str; 16] = [
    "agency",
    "stage",
    "indicator",
    "part",
    "weight",
    "weight_scale",
    "level",
    "level_scale",
    "decimals",
    "given_at",
    "simulated",
    "place",
    "assessment",
    "source",
    "source_sha256",
    "rubric_sha256",
];
const RESCORED: [&str; 1] = ["rescored"];

/// What stands above the rows.
#[must_use]
pub fn head(layout: Layout) -> String {
    let owner: &[&str] = if layout.partitioned { &[] } else { &OWNER };
    let anew: &[&str] = if layout.rescored { &RESCORED } else { &[] };
    match layout.form {
        Form::Csv => [owner, &COLUMNS, anew].concat().join(",") + "\n",
        Form::JsonLines => String::new(),
    }
}

/// The rows of one assessment, in the order of the rubric.
#[must_use]
pub fn rows(assessment: &Assessment, layout: Layout) -> String {
    let rubric = &assessment.rubric;
    let weights = rubric.indicators.iter().map(|one| one.weight.denominator());
    let values = assessment.answers.iter().filter_map(|answer| answer.value);
    // Both were bounded when they were read, see `number`.
    let weight_scale = common_denominator(weights, MAX_WEIGHT_DENOMINATOR).unwrap_or(1);
    let level_scale =
        common_denominator(values.map(Exact::denominator), MAX_VALUE_DENOMINATOR).unwrap_or(1);
    let parts = parts(rubric);
    let owner = Owner {
        regulation: &rubric.id,
        year: assessment.year,
    };
    let owner = (!layout.partitioned).then_some(&owner);
    let rescored = Rescored(rubric.rescored.as_deref());
    let rescored = layout.rescored.then_some(rescored);
    let whole = assessment.place.to_string();
    let mut text = String::new();
    let mut csv = csv::Writer::from_writer(Vec::new());
    let indicators = rubric.indicators.iter().zip(&assessment.answers);
    for ((indicator, answer), part) in indicators.zip(&parts) {
        let row = Row {
            agency: assessment.agency.as_deref(),
            stage: assessment.stage,
            indicator: &indicator.id,
            part,
            weight: units(indicator.weight, weight_scale),
            weight_scale,
            level: answer.value.map(|value| units(value, level_scale)),
            level_scale,
            decimals: rubric.decimals,
            given_at: answer.stage.filter(|_| answer.value.is_some()),
            simulated: answer.simulated.is_some(),
            place: answer.place.as_ref().map(ToString::to_string),
            assessment: &whole,
            source: &assessment.source.path,
            source_sha256: &assessment.source.sha256,
            rubric_sha256: &rubric.sha256,
            rescored,
        };
        match layout.form {
            Form::Csv => csv_line(&mut csv, owner, &row),
            Form::JsonLines => json_line(&mut text, owner, &row),
        }
    }
    let csv = csv.into_inner().unwrap_or_default();
    text.push_str(&String::from_utf8_lossy(&csv));
    text
}

/// How many units of `1 / scale` a number has.
fn units(exact: Exact, scale: i128) -> i128 {
    exact.numerator() * (scale / exact.denominator())
}

/// The domain and aspect of each indicator, `D1/A2`.
fn parts(rubric: &Rubric) -> Vec<String> {
    fn collect(nodes: &[Node], above: &str, all: &mut Vec<String>) {
        for node in nodes {
            if node.children.is_empty() {
                all.push(above.to_owned());
            } else {
                let gap = if above.is_empty() { "" } else { "/" };
                collect(&node.children, &format!("{above}{gap}{}", node.id), all);
            }
        }
    }
    let mut all = Vec::new();
    collect(&rubric.nodes, "", &mut all);
    all
}

fn csv_line(writer: &mut csv::Writer<Vec<u8>>, owner: Option<&Owner<'_>>, row: &Row<'_>) {
    let mut cells = Vec::with_capacity(OWNER.len() + COLUMNS.len() + RESCORED.len());
    if let Some(owner) = owner {
        cells.extend([harmless(owner.regulation), owner.year.to_string().into()]);
    }
    let word = |stage: Option<Stage>| stage.map(Stage::word).unwrap_or_default();
    let level = row.level.map(|level| level.to_string());
    cells.extend([
        harmless(row.agency.unwrap_or_default()),
        word(Some(row.stage)).into(),
        row.indicator.into(),
        row.part.into(),
        row.weight.to_string().into(),
        row.weight_scale.to_string().into(),
        level.unwrap_or_default().into(),
        row.level_scale.to_string().into(),
        row.decimals.to_string().into(),
        word(row.given_at).into(),
        row.simulated.to_string().into(),
        harmless(row.place.as_deref().unwrap_or_default()),
        harmless(row.assessment),
        harmless(row.source),
        row.source_sha256.into(),
        row.rubric_sha256.into(),
    ]);
    cells.extend(row.rescored.map(|one| one.0.unwrap_or_default().into()));
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells.iter().map(|cell| cell.as_bytes()));
}

fn json_line(text: &mut String, owner: Option<&Owner<'_>>, row: &Row<'_>) {
    #[derive(serde::Serialize)]
    struct Whole<'a> {
        #[serde(flatten)]
        owner: &'a Owner<'a>,
        #[serde(flatten)]
        row: &'a Row<'a>,
    }
    // The serializer of a value built here has nothing to fail on.
    let line = match owner {
        Some(owner) => serde_json::to_string(&Whole { owner, row }),
        None => serde_json::to_string(row),
    };
    text.push_str(&line.unwrap_or_default());
    text.push('\n');
}
