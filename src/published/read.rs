//! Finds the published table in a book, whatever sheet and row it begins in.

use super::{ResultTable, page, row_form, transposed, year_columns};
use crate::diagnostic::{
    Checked, Diagnostic,
    catalogue::{answers, tables as finding},
};
use crate::evidence::Source;
use crate::evidence::book::{Book, Sheet};
use crate::evidence::hidden::hidden_lines;
use crate::evidence::identity::{Identity, year_in_headings};

/// A header may stand in any of the first rows of its sheet.
const HEADER_ROWS: u32 = 40;

/// A table of a sheet: the position of its header in [`Sheet::rows`], and its form.
struct Found<'b> {
    sheet: &'b Sheet,
    header: usize,
    form: Form,
}

enum Form {
    Rows,
    Years(year_columns::Columns),
    /// Labels and values, without a header.
    Page,
}

/// The printed results in a book: one row for each agency and year.
///
/// Three forms are read: one row per agency and year; the transposed form of reports, whose rows
/// are the index, domains and aspects and whose columns are years; and pages of labels with a
/// value beside each. Columns and rows are known by name, in any order. Sums such as `Rata-rata` are no results and are left out.
///
/// No value, and no finding, means that the book holds no published table. A cell that cannot be
/// read is reported and leaves its number empty.
#[must_use]
pub fn read_table(book: &Book, path: &str) -> Checked<ResultTable> {
    let mut diagnostics = Vec::new();
    let mut named = Vec::new();
    let identity = Identity::of(book, &mut named);
    let mut tables: Vec<Found<'_>> = book
        .sheets
        .iter()
        .filter_map(|sheet| find(sheet, &identity))
        .collect();
    let Some(first) = tables.first().map(|table| table.sheet.whole()) else {
        return Checked {
            value: None,
            diagnostics,
        };
    };
    diagnostics.append(&mut named);
    if tables.iter().any(|table| !table.sheet.hidden) {
        tables.retain(|table| !table.sheet.hidden);
    }
    let mut rows = Vec::new();
    for table in tables {
        if table.sheet.hidden {
            diagnostics.push(answers::hidden_sheet().at(table.sheet.whole()));
        }
        diagnostics.extend(hidden_lines(table.sheet));
        rows.extend(table.read(identity.clone(), &mut diagnostics));
    }
    if rows.is_empty() && !crate::diagnostic::has_errors(&diagnostics) {
        diagnostics.push(finding::no_rows().at(first));
    }
    let source = Source {
        path: path.into(),
        sha256: book.sha256.clone(),
        mapping: None,
    };
    Checked {
        value: (!rows.is_empty()).then_some(ResultTable { source, rows }),
        diagnostics,
    }
}

/// The header that knows the most columns wins, and of equals the first; where none heads rows,
/// the first that heads years.
fn find<'b>(sheet: &'b Sheet, identity: &Identity) -> Option<Found<'b>> {
    let candidates = || {
        let rows = sheet.rows.iter().enumerate();
        rows.take_while(|(_, row)| row.number < HEADER_ROWS)
    };
    let named = identity.agency.is_some() || identity.year.is_some();
    let rows = candidates()
        .filter_map(|(header, row)| {
            let above = &sheet.rows[..header];
            let owned = named || owner_above(sheet, above);
            Some((header, row_form::read_columns(row, owned)?.len()))
        })
        .min_by_key(|(_, known)| std::cmp::Reverse(*known))
        .map(|(header, _)| (header, Form::Rows));
    let years = || {
        candidates().find_map(|(header, row)| {
            let columns = year_columns::read_columns(row, &sheet.rows[header + 1..])?;
            Some((header, Form::Years(columns)))
        })
    };
    let on_page = || page::is_page(sheet).then_some((0, Form::Page));
    let (header, form) = rows.or_else(years).or_else(on_page)?;
    Some(Found {
        sheet,
        header,
        form,
    })
}

/// Whether the agency or the year stands above a table.
fn owner_above(sheet: &Sheet, above: &[crate::evidence::book::Row]) -> bool {
    let mut identity = Identity::default();
    // What is wrong with these labels is reported when the table is read.
    identity.take(sheet, above, &mut Vec::new());
    identity.agency.is_some() || identity.year.is_some()
}

impl Found<'_> {
    fn read(
        &self,
        mut identity: Identity,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<super::ResultRow> {
        let Self { sheet, header, .. } = *self;
        if matches!(self.form, Form::Page) {
            identity.take(sheet, &sheet.rows, diagnostics);
            let row = page::read_page(sheet, &identity, diagnostics);
            return row.into_iter().collect();
        }
        let (above, below) = (&sheet.rows[..header], &sheet.rows[header + 1..]);
        let header = &sheet.rows[header];
        identity.take(sheet, above, diagnostics);
        match &self.form {
            Form::Page => Vec::new(),
            Form::Rows => {
                let in_headings = || year_in_headings(sheet, above);
                identity.year = identity.year.take().or_else(in_headings);
                row_form::read_rows(sheet, header, below, &identity, diagnostics)
            }
            Form::Years(columns) => {
                let parts = (above, header, below);
                transposed::read_years(sheet, parts, columns, &identity, diagnostics)
            }
        }
    }
}
