//! Whether a published table can be true: do its numbers follow from each other, and could they
//! come from levels of indicators at all.
//!
//! Under a rubric every indicator takes a level of the scale. What a domain, aspect or index can
//! be is therefore a finite set, and a printed number `3,42` stands for those members of it that
//! half-up rounding prints so, from 3.415 up to but not including 3.425. [`audit`] lists these
//! sets exactly, in whole numbers: sums of weight times level on the common grid of the weights,
//! added up from the indicators to the index (formulas in the annex of `PermenPANRB` 59/2020). A
//! row is impossible if and only if no levels print all its numbers at once.

mod cells;
mod level_sums;
mod levels;
mod model;
mod proof;
mod rating;
mod readings;
mod reconcile;
mod repair;
mod row;
mod say;
mod slip;
mod solve;
mod sums;
mod tables;
mod variants;

pub use level_sums::LevelSums;
pub use model::Reading;
pub use repair::{Candidate, Corrected, Repair};
pub use slip::Slip;

use crate::diagnostic::Diagnostic;
use crate::number::{Exact, Rounded};
use crate::published::Published;
use crate::score::Scorecard;

/// What is judged of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Some levels print every number, and the index is what the printed parts give.
    Consistent,
    /// Some levels print every number; the printed index differs from what the printed, rounded
    /// parts give.
    Rounding,
    /// No levels print every number.
    Impossible,
}

/// The audit of some tables.
///
/// ```
/// # use spbe::{assess::Request, input::{Input, read_input}, published::{Published, resolve}};
/// # fn published(path: &str) -> Vec<Published> {
/// #     let Some(Input::Table(table)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no table of results");
/// #     };
/// #     resolve(table, &Request::default()).value.expect("results")
/// # }
/// use spbe::audit::{Verdict, audit};
///
/// let audited = audit(published("samples/kota-bekasi/terbitan.csv"), &[]);
/// let row = &audited.rows[0];
/// assert_eq!(row.verdict, Verdict::Impossible);
/// assert_eq!(row.index.possible[0].to_string(), "3.42");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Audit {
    /// One for each result, in the order given.
    pub rows: Vec<Audited>,
    /// What is to be said about whole tables.
    pub findings: Vec<Diagnostic>,
}

/// One result and what is judged of it.
#[derive(Clone, Debug)]
pub struct Audited {
    /// The result as it is printed.
    pub published: Published,
    /// The judgement.
    pub verdict: Verdict,
    /// What the numbers of each level of the tree measure, from the top, as far as they do not
    /// measure themselves: the index of a [`crate::rubric::Kind`] and its reading.
    pub readings: Vec<Reading>,
    /// What the index can be.
    pub index: IndexAudit,
    /// The sums of levels of the lowest parts that fit; empty where they were not listed.
    ///
    /// For an impossible row those that fit all cells but the one to blame; where that is not
    /// known, those that fit all numbers but the contradicting ones.
    pub sums: Vec<LevelSums>,
    /// The fewest cells whose correction makes the row possible; none for a possible row.
    pub repairs: Vec<Repair>,
    /// Everything there is to say about the row.
    pub findings: Vec<Diagnostic>,
}

/// What the index of a row can be.
#[derive(Clone, Debug, Default)]
pub struct IndexAudit {
    /// What the printed parts give when they are taken as exact, rounded once; `None` where too
    /// few are printed.
    pub from_parts: Option<Rounded>,
    /// Every number that could be printed as index beside the printed parts, ascending; none if
    /// these contradict each other.
    pub possible: Vec<Rounded>,
    /// How many exact index values the printed parts leave open.
    pub open: usize,
    /// The exact index values that the printed index singles out of these, ascending, at most
    /// [`MAX_EXACT`]; all of them where no index is printed.
    pub exact: Vec<Exact>,
    /// How many there are.
    pub exact_count: usize,
}

/// The most exact index values that are listed for a row.
pub const MAX_EXACT: usize = 100;

/// Judges every result against its rubric, against the other rows of its table, and against the
/// levels of the same agency and year if a book among `books` has them.
#[must_use]
pub fn audit(results: Vec<Published>, books: &[Scorecard]) -> Audit {
    let tables = tables::Tables::new(&results);
    let findings = tables.findings();
    let mut rows: Vec<row::Judged> = results
        .into_iter()
        .map(|published| row::judge(published, &tables, books))
        .collect();
    tables::reconcile(&mut rows);
    Audit {
        rows: rows.into_iter().map(|row| row.audited).collect(),
        findings,
    }
}

/// What is said when there is nothing to audit.
#[must_use]
pub fn no_table() -> Diagnostic {
    crate::diagnostic::catalogue::auditing::no_table()
}

impl Audit {
    /// How many rows have a verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows
            .iter()
            .filter(|row| row.verdict == verdict)
            .count()
    }
}

impl Verdict {
    /// From the best to the worst.
    pub const ALL: [Self; 3] = [Self::Consistent, Self::Rounding, Self::Impossible];

    /// The word of outputs for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Consistent => "consistent",
            Self::Rounding => "rounding",
            Self::Impossible => "impossible",
        }
    }
}
