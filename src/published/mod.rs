//! Result tables printed by others: index, domains and aspects without the levels behind them.
//!
//! A printed number keeps the precision it was printed in ([`Printed`]); what may have stood
//! behind it is an interval, never a guess.
//!
//! [`read_table`] finds the numbers in a book, [`resolve()`] says whose they are and what they
//! measure, and [`check()`] tells whether they follow from each other.

mod cells;
mod check;
mod headers;
mod labels;
mod page;
mod read;
mod resolve;
mod row_form;
mod transposed;
mod year_columns;

pub use check::check;
pub(crate) use headers::headers;
pub use read::read_table;
pub use resolve::resolve;

use crate::diagnostic::{Diagnostic, catalogue::reading};
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

impl ResultTable {
    /// What is said where only books will do: an error of whoever named the table, and no more
    /// than a note where it lies in a folder among books.
    #[must_use]
    pub fn not_a_book(&self, named: bool) -> Diagnostic {
        let place = self.rows.first();
        let place = place.map(|row| Place::file(row.place.file_name()));
        let finding = if named {
            reading::table_not_book()
        } else {
            reading::table_passed_over()
        };
        finding.at(place)
    }
}

/// The printed results of one agency for one year, before a rubric says what they measure.
#[derive(Clone, Debug)]
pub struct ResultRow {
    /// The agency (instansi), where the table names it.
    pub agency: Option<Located<String>>,
    /// The year of evaluation, where the table names it.
    pub year: Option<Located<u16>>,
    /// The id of the rubric, where it is written above the table.
    pub rubric: Option<Located<String>>,
    /// The printed index.
    pub index: Option<Located<Printed>>,
    /// The printed domains and aspects by id, `D1`, `A3`.
    ///
    /// What is printed for an aspect may be its own score or what it contributes to its domain;
    /// the table does not say which.
    pub parts: BTreeMap<String, Located<Printed>>,
    /// The printed rating (predikat).
    pub rating: Option<Located<String>>,
    /// The group of the agency, where the table has a column of groups.
    pub group: Option<Located<String>>,
    /// The row, or the head of a column of a table whose columns are years.
    pub place: Place,
}

/// The printed results of one agency for one year under one rubric.
///
/// ```
/// # use spbe::{assess::Request, input::{Input, read_input}, published::{Published, resolve}};
/// # fn published(path: &str) -> Vec<Published> {
/// #     let Some(Input::Table(table)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no table of results");
/// #     };
/// #     resolve(table, &Request::default()).value.expect("results")
/// # }
///
/// let results = published("samples/kota-bekasi/terbitan.csv");
/// let printed = results[0].index.as_ref().expect("a printed index");
/// assert_eq!(printed.value.value().to_string(), "83/25"); // 3,32
/// assert_eq!(printed.place.to_string(), "samples/kota-bekasi/terbitan.csv:3 › 2019");
/// ```
#[derive(Clone, Debug)]
pub struct Published {
    /// The agency (instansi), where it is known.
    pub agency: Option<String>,
    /// The year of evaluation (tahun).
    pub year: u16,
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// The file the results come from.
    pub source: Source,
    /// The printed index, between 0 and the top of the rubric's scale.
    pub index: Option<Located<Printed>>,
    /// The printed parts by the id of their node in the rubric, on the same scale as the index.
    pub parts: BTreeMap<String, Located<Printed>>,
    /// The printed numbers that no result can be, below 0 or above the scale, by the id of their
    /// part; without an id that of the index. They are left out of `index` and `parts`.
    pub off_scale: Vec<(Option<String>, Located<Printed>)>,
    /// The printed rating (predikat), as it is written.
    pub rating: Option<Located<String>>,
    /// The group of the agency as the table writes it, see [`crate::rank::Group`].
    pub group: Option<Located<String>>,
    /// The row, or the head of a column of a table whose columns are years.
    pub place: Place,
    /// What there is to say about single numbers; see [`check()`] for how they fit together.
    pub diagnostics: Vec<Diagnostic>,
}
