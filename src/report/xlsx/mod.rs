//! Excel workbooks: value in, bytes out.
//!
//! Three things hold for every workbook written here. Text is written as text, whatever it begins
//! with, so an agency called `=cmd|…` stays a name. Formulas carry their result, computed exactly,
//! so viewers that do not calculate show the right numbers. The same input gives the same bytes:
//! the date of creation is a constant unless the caller states one.

mod audit;
mod cells;
mod chart;
mod comparison;
mod header;
mod names;
mod page;
mod plan;
mod provenance;
mod ranking;
mod report;
mod rows;
mod rubric;
mod sheet;
mod style;
mod template;
mod tree;
mod words;

pub use audit::audit;
pub use comparison::comparison;
pub use plan::plan;
pub(crate) use provenance::PROGRAM;
pub use ranking::ranking;
pub(crate) use report::record;
pub use report::report;
pub use rubric::rubric;
pub use template::{
    Filled, FilledBook, FilledCarried, FilledDocument, FilledOrigin, FilledRow, template,
};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

/// The date a workbook bears unless the caller states one: 1 January 2020, 00:00 UTC.
const CREATED: i64 = 1_577_836_800;

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum XlsxError {
    /// There are fewer than two scorecards, so there is nothing to compare.
    #[error("a comparison needs at least two scorecards, found {0}")]
    NothingToCompare(usize),
    /// There is no year to report on.
    #[error("a report needs at least one scorecard")]
    NothingToReport,
    /// The format refuses what should be written, such as a date outside of its years.
    #[error(transparent)]
    Format(#[from] rust_xlsxwriter::XlsxError),
}

/// What the writing of a part of a workbook returns.
type Written<T = ()> = Result<T, rust_xlsxwriter::XlsxError>;

/// An empty workbook with fixed properties. `created` counts seconds since 1970.
fn workbook(title: &str, created: Option<i64>) -> Written<Workbook> {
    let created = ExcelDateTime::from_timestamp(created.unwrap_or(CREATED))?;
    let properties = DocProperties::new()
        .set_title(title)
        .set_author(concat!("spbe ", env!("CARGO_PKG_VERSION")))
        .set_creation_datetime(&created);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    Ok(workbook)
}
