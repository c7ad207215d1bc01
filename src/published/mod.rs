//! Result tables printed by others: index, domains and aspects without the levels behind them.
//!
//! A printed number keeps the precision it was printed in ([`Printed`]); what may have stood
//! behind it is an interval, never a guess.

use crate::diagnostic::Diagnostic;
use crate::evidence::{Located, Source};
use crate::number::Printed;
use crate::place::Place;
use crate::rubric::Rubric;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A table of printed results.
#[derive(Clone, Debug)]
pub struct ResultTable {
    /// The file it was read from.
    pub source: Source,
    /// One row for each agency and year, in the order of the file.
    pub rows: Vec<ResultRow>,
}

/// The printed results of one agency for one year.
#[derive(Clone, Debug)]
pub struct ResultRow {
    /// The agency (instansi), where the table names it.
    pub agency: Option<Located<String>>,
    /// The year of evaluation, where the table names it.
    pub year: Option<Located<u16>>,
    /// The printed index.
    pub index: Option<Located<Printed>>,
    /// The printed domains and aspects by id, `D1`, `A3`.
    pub parts: BTreeMap<String, Located<Printed>>,
    /// The printed rating (predikat).
    pub rating: Option<Located<String>>,
    /// The row, or the column of a table whose columns are years.
    pub place: Place,
}

/// The printed results of one agency for one year, under a rubric.
#[derive(Clone, Debug)]
pub struct Published {
    /// The agency (instansi), where it is known.
    pub agency: Option<String>,
    /// The year of evaluation.
    pub year: u16,
    /// What the results were measured with.
    pub rubric: Arc<Rubric>,
    /// The file they were read from.
    pub source: Source,
    /// The printed index.
    pub index: Option<Located<Printed>>,
    /// The printed domains and aspects by id.
    pub parts: BTreeMap<String, Located<Printed>>,
    /// The printed rating (predikat).
    pub rating: Option<Located<String>>,
    /// Where the results stand.
    pub place: Place,
    /// Everything there is to say about them.
    pub diagnostics: Vec<Diagnostic>,
}

#[allow(missing_docs)]
pub fn read_table(
    _: &crate::evidence::book::Book,
    _: &str,
) -> crate::diagnostic::Checked<ResultTable> {
    crate::diagnostic::Checked {
        value: None,
        diagnostics: Vec::new(),
    }
}
#[allow(missing_docs)]
pub fn resolve(
    _: ResultTable,
    _: &crate::assess::Request,
) -> crate::diagnostic::Checked<Vec<Published>> {
    crate::diagnostic::Checked {
        value: None,
        diagnostics: Vec::new(),
    }
}
