//! Finds the answers in a book, whatever sheet and row they begin in.

use super::book::{Book, Row, Sheet};
use super::columns::{Column, Role, read_header};
use super::identity::Identity;
use super::long::Long;
use super::wide::{is_wide, read_wide};
use super::{Evidence, Source};
use crate::diagnostic::{Checked, Diagnostic, catalogue::answers as finding, has_errors};
use crate::place::Place;
use crate::words::fold;

/// A header may stand in any of the first rows of its sheet.
const HEADER_ROWS: u32 = 40;

/// The table of a sheet: its header and what its columns hold.
struct Table<'b> {
    sheet: &'b Sheet,
    /// Position of the header in [`Sheet::rows`].
    header: usize,
    columns: Vec<Column>,
    layout: Layout,
}

enum Layout {
    Long(Long),
    Wide,
}

/// The answers in a book, one [`Evidence`] for each agency and year.
///
/// No value, and no finding, means that the book holds no table of indicators and may be
/// something else, such as a published table; no value with findings, that its table is ambiguous.
#[must_use]
pub fn read_evidence(book: &Book, path: &str) -> Checked<Vec<Evidence>> {
    let mut diagnostics = Vec::new();
    let tables = choose_tables(book, &mut diagnostics);
    // Which of two columns counts must not be guessed, so a header that leaves it open ends here.
    if tables.is_empty() || has_errors(&diagnostics) {
        return Checked {
            value: None,
            diagnostics,
        };
    }
    let source = Source {
        path: path.into(),
        sha256: book.sha256.clone(),
    };
    let identity = Identity::of(book, &mut diagnostics);
    let mut evidence = Vec::new();
    for table in tables {
        let Table {
            sheet,
            header,
            columns,
            layout,
        } = table;
        let (above, below) = (&sheet.rows[..header], &sheet.rows[header + 1..]);
        let mut identity = identity.clone();
        identity.take(sheet, above, &mut diagnostics);
        evidence.extend(match layout {
            Layout::Long(long) => long.read(sheet, below, &source, &identity, &mut diagnostics),
            Layout::Wide => {
                let header = &sheet.rows[header];
                read_wide(
                    sheet,
                    header,
                    &columns,
                    below,
                    &source,
                    &identity,
                    &mut diagnostics,
                )
            }
        });
    }
    Checked {
        value: Some(evidence),
        diagnostics,
    }
}

/// The tables to read: the sheet *Penilaian* if it holds one, else every visible sheet that does,
/// else hidden ones, which are named because a person looking at the book does not see them.
fn choose_tables<'b>(book: &'b Book, diagnostics: &mut Vec<Diagnostic>) -> Vec<Table<'b>> {
    let mut tables: Vec<(Table<'b>, Vec<Diagnostic>)> = Vec::new();
    for sheet in book
        .sheets
        .iter()
        .filter(|sheet| !is_named(sheet, "data dukung"))
    {
        let mut findings = Vec::new();
        if let Some(table) = find_table(sheet, &mut findings) {
            tables.push((table, findings));
        }
    }
    let main = tables
        .iter()
        .any(|(table, _)| is_named(table.sheet, "penilaian"));
    let visible = tables.iter().any(|(table, _)| !table.sheet.hidden);
    tables.retain(|(table, _)| {
        (!main || is_named(table.sheet, "penilaian")) && (!visible || !table.sheet.hidden)
    });
    for (table, findings) in &mut tables {
        diagnostics.append(findings);
        if table.sheet.hidden {
            diagnostics.push(finding::hidden_sheet().at(table.sheet.whole()));
        }
    }
    tables.into_iter().map(|(table, _)| table).collect()
}

pub(super) fn is_named(sheet: &Sheet, name: &str) -> bool {
    sheet.name.as_ref().is_some_and(|sheet| fold(sheet) == name)
}

/// The header that knows the most columns wins; of equals, the first.
fn find_table<'b>(sheet: &'b Sheet, diagnostics: &mut Vec<Diagnostic>) -> Option<Table<'b>> {
    let mut best: Option<(Table<'b>, Vec<Diagnostic>)> = None;
    let rows = sheet
        .rows
        .iter()
        .enumerate()
        .take_while(|(_, row)| row.number < HEADER_ROWS);
    for (position, row) in rows {
        let columns = read_header(row);
        if best
            .as_ref()
            .is_some_and(|(table, _)| table.columns.len() >= columns.len())
        {
            continue;
        }
        let mut findings = Vec::new();
        let below: &[Row] = &sheet.rows[position + 1..];
        let layout = if is_wide(&columns) {
            Some(Layout::Wide)
        } else {
            Long::recognise(sheet, row, &columns, below, &mut findings).map(Layout::Long)
        };
        if let Some(layout) = layout {
            best = Some((
                Table {
                    sheet,
                    header: position,
                    columns,
                    layout,
                },
                findings,
            ));
        }
    }
    let (table, mut findings) = best?;
    diagnostics.append(&mut findings);
    Some(table)
}

/// How much columns look like those of a table of answers: whether any is of indicators, which
/// tells a header from a label such as `Tahun: 2020`, and how many are known.
fn likeness(columns: &[Column]) -> (bool, usize) {
    let of_indicators = |column: &Column| {
        matches!(
            column.role,
            Role::Code | Role::Indicator | Role::Name | Role::Numbered(_)
        )
    };
    (columns.iter().any(of_indicators), columns.len())
}

/// The row that looks most like a header, for a book that could not be recognised: its place and
/// what it says.
pub(crate) fn nearest_header(book: &Book) -> Option<(Place, String)> {
    let rows = book.sheets.iter().flat_map(|sheet| {
        let rows = sheet.rows.iter().take_while(|row| row.number < HEADER_ROWS);
        rows.map(move |row| (likeness(&read_header(row)), sheet, row))
    });
    // The first of the best, so that the answer does not depend on how ties are broken.
    let (known, sheet, row) =
        rows.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    let words: Vec<String> = row
        .cells
        .iter()
        .take(8)
        .map(|(_, cell)| cell.shown())
        .collect();
    (known > (false, 0)).then(|| (sheet.row_place(row.number), words.join(" | ")))
}
