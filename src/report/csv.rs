//! CSV for programs: comma, decimal point, English headers, one row per node.
//!
//! Text that a spreadsheet would take for a formula is preceded by an apostrophe, so that an
//! agency called `=1+1` stays a name. Read the file in Indonesian Excel with *Data → Dari
//! Teks/CSV*, which asks for the separator.

mod across;
mod audit;
mod band;
mod difference;
mod impact;
mod manifest;
mod merge;
mod owners;
mod plain;
mod ranking;
mod scores;
mod sensitivity;
mod stages;
mod transfer;
mod worklist;

pub use audit::audit;
pub use difference::difference;
pub use impact::impact;
pub use manifest::manifest;
pub use merge::merge;
pub use owners::owners;
pub use plain::PlainColumns;
pub(super) use plain::{around, is_quoted};
pub use ranking::ranking;
pub use scores::{ScoreColumns, score_header, score_rows, scores};
pub use stages::stages;
pub use transfer::transfers;
pub use worklist::worklist;

use super::caveat;
use crate::compare::Comparison;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::number::{Exact, Rounded};
use crate::rubric::Rubric;
use crate::score::Bounds;
use std::borrow::Cow;
use std::sync::Arc;

/// One row for the index, each node and each moving indicator of a comparison.
///
/// `score_change` is how much the own score of a row changed, `index_effect` what that moved the
/// index by. The older `change` is the first for the index and its parts and the second for
/// indicators.
#[must_use]
pub fn comparison(comparison: &Comparison, lang: Lang) -> String {
    let mut header = words(["kind", "id", "name", "weight"]);
    for column in &comparison.columns {
        for part in ["value", "contribution", "published"] {
            header.push(format!("{}_{part}", column.label));
        }
    }
    header.extend(words([
        "change",
        "change_exact",
        "score_change",
        "score_change_exact",
        "index_effect",
        "index_effect_exact",
    ]));
    let mut rows = vec![header];
    let last = comparison.columns.len().saturating_sub(1);
    let last_rubric = comparison.columns.last().map(|column| &*column.rubric);
    for line in &comparison.lines {
        let mut row = match &line.node {
            None => words(["index", "", line.name.get(lang), ""]),
            Some(node) => words([
                &node.kind,
                &node.id,
                line.name.get(lang),
                &fraction(node.weight),
            ]),
        };
        for (column, cell) in comparison.columns.iter().zip(&line.cells) {
            let number = |bounds: Option<Bounds>| {
                let exact = bounds.and_then(Bounds::exact);
                exact
                    .map(|exact| rounded(exact, &column.rubric))
                    .unwrap_or_default()
            };
            row.push(number(cell.as_ref().and_then(|cell| cell.value)));
            row.push(number(cell.as_ref().and_then(|cell| cell.contribution)));
            let printed = cell.as_ref().and_then(|cell| cell.printed);
            let printed = printed.map(|p| p.value().half_up(p.decimals()).to_string());
            row.push(printed.unwrap_or_default());
        }
        let change = comparison.change(line, 0, last);
        row.push(
            change
                .map(|change| change.shown.to_string())
                .unwrap_or_default(),
        );
        row.push(
            change
                .map(|change| change.exact.to_string())
                .unwrap_or_default(),
        );
        row.extend(pair(change.map(|change| change.exact), last_rubric));
        row.extend(pair(comparison.index_effect(line), last_rubric));
        rows.push(row);
    }
    for movement in &comparison.movements {
        let weight = comparison.columns[last].rubric.indicators[movement.indicator].weight;
        let mut row = words([
            "indicator",
            &movement.id,
            movement.name.get(lang),
            &fraction(weight),
        ]);
        for position in 0..comparison.columns.len() {
            row.push(match position {
                0 => fraction(movement.from),
                _ if position == last => fraction(movement.to),
                _ => String::new(),
            });
            row.extend([String::new(), String::new()]);
        }
        row.push(rounded(movement.total, &comparison.columns[last].rubric));
        row.push(movement.total.to_string());
        row.extend(pair(Some(movement.to - movement.from), last_rubric));
        row.extend(pair(Some(movement.total), last_rubric));
        rows.push(row);
    }
    if let Some(one) = &comparison.across {
        // Columns of their own, and only here: other comparisons stay as they are.
        let effects = one.effects();
        let (none, total) = (
            || vec![String::new(); across::HEADER.len()],
            || {
                let effects = [effects.level, effects.weight, effects.structure];
                let mut cells = vec!["total".to_owned(), String::new(), String::new()];
                cells.extend(effects.map(|effect| effect.to_string()));
                cells
            },
        );
        for (position, row) in rows.iter_mut().enumerate() {
            row.extend(match position {
                0 => words(across::HEADER),
                1 => total(),
                _ => none(),
            });
        }
        rows.extend(across::rows(one, comparison, lang));
    }
    // Of two rubrics the one with a caveat is what a reader of any row has to know about.
    let mut rubrics = comparison.columns.iter().map(|column| &*column.rubric);
    if let Some(rubric) = rubrics.find(|rubric| rubric.is_remarkable()) {
        let rubrics = vec![rubric; rows.len()];
        caveat::add_column(&mut rows, &rubrics, lang);
    }
    finish(&rows)
}

/// One row per finding.
#[must_use]
pub fn check(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut rows = vec![words(["severity", "code", "place", "message", "help"])];
    for diagnostic in diagnostics {
        let severity = format!("{:?}", diagnostic.severity()).to_lowercase();
        let place = diagnostic
            .place()
            .map(ToString::to_string)
            .unwrap_or_default();
        rows.push(words([
            &severity,
            diagnostic.code().as_str(),
            &place,
            diagnostic.message(lang),
            diagnostic.help(lang),
        ]));
    }
    finish(&rows)
}

/// One row per rubric.
#[must_use]
pub fn rubrics(rubrics: &[Arc<Rubric>], lang: Lang) -> String {
    let mut rows = vec![words([
        "id",
        "name",
        "regulation",
        "from",
        "to",
        "indicators",
        "sha256",
        "status",
    ])];
    for rubric in rubrics {
        let from = Some(*rubric.years.start()).filter(|_| !rubric.is_of_any_year());
        let to = Some(*rubric.years.end()).filter(|&end| end != u16::MAX);
        rows.push(words([
            &rubric.id,
            rubric.name.get(lang),
            &rubric.regulation,
            &from.map(|year| year.to_string()).unwrap_or_default(),
            &to.map(|year| year.to_string()).unwrap_or_default(),
            &rubric.indicators.len().to_string(),
            &rubric.sha256,
            &rubric.status,
        ]));
    }
    finish(&rows)
}

/// One row per node of a rubric, indicators with their criteria left to JSON.
#[must_use]
pub fn rubric(rubric: &Rubric, lang: Lang) -> String {
    let mut rows = vec![words([
        "kind",
        "id",
        "name",
        "weight",
        "capability",
        "effective_weight_exact",
    ])];
    for node in rubric.walk() {
        let indicator = node
            .children
            .is_empty()
            .then(|| &rubric.indicators[node.indicators.start]);
        let capability = indicator.map(|one| rubric.capabilities[one.capability].id.as_str());
        rows.push(words([
            &rubric.kinds[node.depth].id,
            &node.id,
            node.name.get(lang),
            &fraction(node.weight),
            capability.unwrap_or_default(),
            &(node.weight * Exact::from(100) / rubric.weight).to_string(),
        ]));
    }
    finish(&rows)
}

pub(super) fn words<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).into()
}

/// A change as it is printed, and exactly.
fn pair(exact: Option<Exact>, rubric: Option<&Rubric>) -> [String; 2] {
    match (exact, rubric) {
        (Some(exact), Some(rubric)) => [rounded(exact, rubric), exact.to_string()],
        _ => [String::new(), String::new()],
    }
}

fn rounded(exact: Exact, rubric: &Rubric) -> String {
    exact.half_up(rubric.decimals).to_string()
}

/// A decimal where there is a short one, else a fraction such as `10/3`.
pub(super) fn fraction(exact: Exact) -> String {
    let mut text = String::new();
    write_fraction(exact, &mut text);
    text
}

fn write_fraction(exact: Exact, text: &mut String) {
    let short: Rounded = exact.half_up(4);
    if short.exact() == exact {
        short.shortened().write(text);
    } else {
        exact.write(text);
    }
}

pub(super) fn finish<S: AsRef<str>>(rows: &[Vec<S>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail.
        for cell in row {
            let _ = writer.write_field(&*harmless(cell.as_ref()));
        }
        let _ = writer.write_record(None::<&[u8]>);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Adds a cell to a row, and the comma behind it. Hardly any cell needs quotes; one that does gets
/// them from what writes all other rows.
fn push_cell(row: &mut String, cell: &str) {
    let cell = harmless(cell);
    if is_quoted(&cell) {
        let quoted = finish(&[vec![cell]]);
        row.push_str(quoted.strip_suffix('\n').unwrap_or(&quoted));
    } else {
        row.push_str(&cell);
    }
    row.push(',');
}

/// A cell that no spreadsheet takes for a formula; numbers stay numbers.
pub(super) fn harmless(cell: &str) -> Cow<'_, str> {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula && crate::number::read_number(cell).is_err() {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}
