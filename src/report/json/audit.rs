//! `spbe.audit/1`

use super::{add_accepted, findings, finish, tool};
use crate::audit::{Audit, Audited, Corrected, LevelSums, Reading, Repair, Verdict};
use crate::diagnostic::Diagnostic;
use crate::exceptions::Judged;
use crate::lang::Lang;
use crate::number::{Exact, Printed, Rounded};
use crate::report::caveat::rubric_json;
use serde_json::{Map, Value, json};

/// Lists of values longer than this are cut; their whole length stands beside them.
const MAX_LISTED: usize = 50;

/// `spbe.audit/1`: the verdict on every result; `diagnostics` at the top are those of inputs and
/// of whole tables.
#[must_use]
pub fn audit(audit: &Audit, diagnostics: &[Diagnostic], judged: &Judged, lang: Lang) -> String {
    let all: Vec<Diagnostic> = diagnostics.iter().chain(&audit.findings).cloned().collect();
    let summary: Map<String, Value> = Verdict::ALL
        .iter()
        .map(|&verdict| (verdict.word().to_owned(), json!(audit.count(verdict))))
        .collect();
    let rows: Vec<Value> = audit.rows.iter().map(|one| row(one, lang)).collect();
    let mut object = json!({
        "format": "spbe.audit/1",
        "tool": tool(),
        "summary": summary,
        "rows": rows,
        "diagnostics": findings(&all, lang),
    });
    add_accepted(&mut object, judged, lang);
    finish(&object)
}

/// A row of an audit.
pub(crate) fn row(row: &Audited, lang: Lang) -> Value {
    let (published, rubric) = (&row.published, &row.published.rubric);
    let readings: Map<String, Value> = rubric
        .kinds
        .iter()
        .zip(&row.readings)
        .map(|(kind, reading)| (kind.id.clone(), json!(reading_word(*reading))))
        .collect();
    json!({
        "agency": published.agency,
        "year": published.year,
        "verdict": row.verdict,
        "rubric": rubric_json(rubric, lang),
        "source": { "path": published.source.path.as_ref(), "sha256": published.source.sha256 },
        "place": published.place.to_string(),
        "readings": readings,
        "index": index(row),
        "rating": published.rating.as_ref().map(|rating| rating.value.as_str()),
        "sums": row.sums.iter().map(sums).collect::<Vec<_>>(),
        "findings": findings(&row.findings, lang),
        "repairs": row.repairs.iter().filter_map(repair).collect::<Vec<_>>(),
    })
}

fn reading_word(reading: Reading) -> &'static str {
    match reading {
        Reading::Own => "own",
        Reading::Contribution => "contribution",
    }
}

fn index(row: &Audited) -> Value {
    let index = &row.index;
    let shown: Vec<&Rounded> = index.possible.iter().take(MAX_LISTED).collect();
    let exact: Vec<&Exact> = index.exact.iter().take(MAX_LISTED).collect();
    json!({
        "printed": row.published.index.as_ref().map(|index| rounded(index.value)),
        "from_parts": index.from_parts,
        "possible": shown,
        "possible_count": index.possible.len(),
        "low": index.possible.first(),
        "high": index.possible.last(),
        "exact": exact,
        "exact_count": index.exact_count,
        "exact_from_parts_count": index.open,
        "singled_out": index.singled_out(),
    })
}

fn sums(sums: &LevelSums) -> Value {
    json!({
        "id": sums.id,
        "parent": sums.parent,
        "count": sums.count,
        "low": super::decimal(sums.low),
        "high": super::decimal(sums.high),
        "all": sums.all.iter().copied().map(super::decimal).collect::<Vec<_>>(),
    })
}

/// The first cell of a repair; those to correct together with it stand in `with`.
fn repair(repair: &Repair) -> Option<Value> {
    let (first, others) = repair.cells.split_first()?;
    let mut object = corrected(first);
    let with: Vec<Value> = others
        .iter()
        .map(|cell| Value::Object(corrected(cell)))
        .collect();
    object.insert("with".into(), json!(with));
    object.insert("cancels".into(), json!(repair.cancels));
    Some(Value::Object(object))
}

fn corrected(cell: &Corrected) -> Map<String, Value> {
    let listed: Vec<&Rounded> = cell
        .consistent
        .iter()
        .take(MAX_LISTED)
        .map(|one| &one.value)
        .collect();
    let slips: Vec<Value> = cell
        .consistent
        .iter()
        .filter_map(|one| Some(json!({ "value": one.value, "slip": one.slip? })))
        .collect();
    let mut object = Map::new();
    object.insert("field".into(), json!(cell.field));
    object.insert("printed".into(), json!(rounded(cell.printed)));
    object.insert("consistent".into(), json!(listed));
    object.insert("count".into(), json!(cell.consistent.len()));
    object.insert("slips".into(), json!(slips));
    object.insert("place".into(), json!(cell.place.to_string()));
    object
}

fn rounded(printed: Printed) -> Rounded {
    printed.value().half_up(printed.decimals())
}
