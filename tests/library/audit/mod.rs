//! The audit of published tables.

mod brute;
mod findings;
mod laws;
mod samples;

use spbe::assess::{Request, assess};
use spbe::audit::{Audit, Audited, Corrected, audit};
use spbe::diagnostic::Diagnostic;
use spbe::evidence::book::read_bytes;
use spbe::input::{Input, read_input_bytes};
use spbe::lang::{Lang, Say};
use spbe::number::Exact;
use spbe::published::{read_table, resolve};
use spbe::rubric::Rubric;
use spbe::score::{Scorecard, score};
use std::fmt::Write;
use std::sync::Arc;

/// The audit of a text table under the rubrics of its years.
fn of(name: &str, text: &str) -> Audit {
    under(None, name, text, &[])
}

/// The audit of a text table under a rubric, beside some books.
fn under(rubric: Option<Arc<Rubric>>, name: &str, text: &str, books: &[Scorecard]) -> Audit {
    let book = read_bytes(text.as_bytes(), name.into()).value.unwrap();
    let table = read_table(&book, name).value.unwrap();
    let request = Request {
        rubric,
        ..Request::default()
    };
    audit(resolve(table, &request).value.unwrap(), books)
}

fn sample(path: &str) -> Audit {
    let file = format!("{}/samples/{path}", env!("CARGO_MANIFEST_DIR"));
    let name = path.rsplit('/').next().unwrap();
    of(name, &std::fs::read_to_string(file).unwrap())
}

/// The scores of a text book.
fn scored(name: &str, text: &str) -> Vec<Scorecard> {
    let Some(Input::Evidence(evidence)) =
        read_input_bytes(text.as_bytes(), name.into(), None).value
    else {
        panic!("{name} is no book");
    };
    let assessed = assess(evidence, &Request::default()).value.unwrap();
    assessed
        .into_iter()
        .map(|one| score(Arc::new(one)))
        .collect()
}

fn lines<'d>(findings: impl IntoIterator<Item = &'d Diagnostic>) -> String {
    let mut out = String::new();
    for finding in findings {
        let place = finding.place().map(ToString::to_string).unwrap_or_default();
        let (code, message) = (finding.code().as_str(), finding.message(Lang::Id));
        writeln!(out, "{code} {place}: {message}").unwrap();
    }
    out
}

/// Verdict, index and findings of every row.
fn shown(audit: &Audit) -> String {
    let mut out = lines(&audit.findings);
    for row in &audit.rows {
        let agency = row.published.agency.as_deref().unwrap_or("?");
        writeln!(
            out,
            "{agency} {}: {}",
            row.published.year,
            row.verdict.word()
        )
        .unwrap();
        for line in lines(&row.findings).lines() {
            writeln!(out, "  {line}").unwrap();
        }
    }
    out
}

/// `indeks 3,42` for each value that would repair a row alone.
fn single_repairs(row: &Audited) -> Vec<String> {
    let cells = row
        .repairs
        .iter()
        .filter_map(|repair| match &repair.cells[..] {
            [cell] => Some(cell),
            _ => None,
        });
    cells.flat_map(each_value).collect()
}

fn each_value(cell: &Corrected) -> Vec<String> {
    let values = cell.consistent.iter();
    values
        .map(|one| format!("{} {}", cell.field, one.value.say(Lang::En)))
        .collect()
}

fn printed(exact: Exact) -> String {
    exact.half_up(2).to_string()
}
