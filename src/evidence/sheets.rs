//! Finds the answers in a book, whatever sheet and row they begin in.

use super::book::{Book, Row, Sheet};
use super::columns::{Column, Role, read_header};
use super::documents::{hand_out, is_documents, read_documents};
use super::form_2018::Form;
use super::hidden::hidden_lines;
use super::identity::{Identity, pemdi, year_in_headings};
use super::long::Long;
use super::wide::{is_wide, read_wide};
use super::{Evidence, Located, Source};
use crate::diagnostic::{Checked, Diagnostic, catalogue::answers as finding, has_errors};
use crate::place::Place;
use crate::words::fold;

/// A header may stand in any of the first rows of its sheet.
pub(super) const HEADER_ROWS: u32 = 40;

/// The table of a sheet: its header and what its columns hold.
struct Table<'b> {
    sheet: &'b Sheet,
    /// Position of the header in [`Sheet::rows`].
    header: usize,
    /// Position of the first row below the header.
    body: usize,
    columns: Vec<Column>,
    layout: Layout,
    /// What there is to say about the header.
    findings: Vec<Diagnostic>,
}

enum Layout {
    Long(Long),
    Wide,
    Form(Form),
}

/// The answers in a book, one [`Evidence`] for each agency and year.
///
/// No value, and no finding, means that the book holds no table of indicators and may be
/// something else, such as a published table; no value with findings, that its table is ambiguous.
#[must_use]
pub fn read_evidence(book: &Book, path: &str) -> Checked<Vec<Evidence>> {
    let mut diagnostics = Vec::new();
    let tables = choose_tables(book);
    let headers = tables.iter().flat_map(|table| &table.findings);
    diagnostics.extend(headers.cloned());
    // Which of two columns counts must not be guessed, so a header that leaves it open ends here.
    if tables.is_empty() || has_errors(&diagnostics) {
        return Checked {
            value: None,
            diagnostics,
        };
    }
    let used: Vec<&Sheet> = tables.iter().map(|table| table.sheet).collect();
    let others = book.sheets.iter();
    let others = others.filter(|sheet| !used.iter().any(|used| std::ptr::eq(*used, *sheet)));
    let mut found = Vec::new();
    let documents = read_documents(others, &mut found);
    let source = Source {
        path: path.into(),
        sha256: book.sha256.clone(),
    };
    let mut identity = Identity::of(book, &mut diagnostics);
    identity.rubric = identity.rubric.take().or_else(|| pemdi(book));
    let mut evidence = Vec::new();
    for table in tables {
        evidence.extend(table.read(book, &source, identity.clone(), &mut diagnostics));
    }
    hand_out(documents, &mut evidence);
    diagnostics.append(&mut found);
    Checked {
        value: Some(evidence),
        diagnostics,
    }
}

impl Table<'_> {
    fn read(
        self,
        book: &Book,
        source: &Source,
        mut identity: Identity,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Evidence> {
        let Self { sheet, header, .. } = self;
        // The official form hides its sheet on purpose, and says so itself.
        if sheet.hidden && !matches!(self.layout, Layout::Form(_)) {
            diagnostics.push(finding::hidden_sheet().at(sheet.whole()));
        }
        diagnostics.extend(hidden_lines(sheet));
        let (above, below) = (&sheet.rows[..header], &sheet.rows[self.body..]);
        let header = &sheet.rows[header];
        identity.take(sheet, above, diagnostics);
        let in_headings = || year_in_headings(sheet, above);
        identity.year = identity.year.take().or_else(in_headings);
        let mut findings = Vec::new();
        let evidence = match self.layout {
            Layout::Long(long) => long.read(sheet, below, source, &identity, &mut findings),
            Layout::Form(form) => {
                let table = (header, below);
                form.read(book, sheet, table, source, &identity, &mut findings)
            }
            Layout::Wide => {
                let table = (header, self.columns.as_slice());
                read_wide(sheet, table, below, source, &identity, &mut findings)
            }
        };
        if evidence.is_empty() && !has_errors(&findings) {
            findings.push(finding::no_entries().at(sheet.row_place(header.number)));
        }
        diagnostics.append(&mut findings);
        diagnostics.extend(other_year(&evidence, identity.year.as_ref()));
        evidence
    }
}

/// A finding if the labels of a book name a year that none of its rows is of.
fn other_year(evidence: &[Evidence], label: Option<&Located<u16>>) -> Option<Diagnostic> {
    let label = label?;
    let mut years = evidence.iter().filter_map(|one| one.year.as_ref());
    let row = years.next()?;
    let named = row.value == label.value || years.any(|year| year.value == label.value);
    (!named).then(|| {
        finding::two_years(label.value, row.value)
            .at(row.place.clone())
            .label(label.place.clone(), finding::other_year_here(label.value))
    })
}

/// The tables to read: the sheet *Penilaian* if it holds one, else every visible sheet that does,
/// else hidden ones, which are named because a person looking at the book does not see them.
fn choose_tables(book: &Book) -> Vec<Table<'_>> {
    let sheets = book.sheets.iter();
    let mut tables: Vec<Table<'_>> = sheets
        .filter(|sheet| !is_named(sheet, "data dukung"))
        .filter_map(find_table)
        .collect();
    // In the official form nothing else holds levels, whatever else may look like a table.
    let form = |table: &Table<'_>| matches!(table.layout, Layout::Form(_));
    if tables.iter().any(form) {
        tables.retain(form);
        return tables;
    }
    let main = |table: &Table<'_>| is_named(table.sheet, "penilaian");
    if tables.iter().any(main) {
        tables.retain(main);
    }
    // A table of documents has indicators and levels too, but where others hold the answers it
    // holds none.
    if tables.len() > 1 {
        let (documents, answers): (Vec<_>, Vec<_>) = tables
            .into_iter()
            .partition(|table| is_documents(table.sheet));
        tables = if answers.is_empty() {
            documents
        } else {
            answers
        };
    }
    if tables.iter().any(|table| !table.sheet.hidden) {
        tables.retain(|table| !table.sheet.hidden);
    }
    tables
}

pub(super) fn is_named(sheet: &Sheet, name: &str) -> bool {
    sheet.name.as_ref().is_some_and(|sheet| fold(sheet) == name)
}

/// The header that knows the most columns wins; of equals, the first.
fn find_table(sheet: &Sheet) -> Option<Table<'_>> {
    let mut best: Option<Table<'_>> = None;
    let rows = sheet
        .rows
        .iter()
        .enumerate()
        .take_while(|(_, row)| row.number < HEADER_ROWS);
    for (header, row) in rows {
        let mut columns = read_header(row);
        let mut body = header + 1;
        if let Some(below) = sheet
            .rows
            .get(body)
            .filter(|next| next.number == row.number + 1)
            && add_second_row(&mut columns, below)
        {
            body += 1;
        }
        if best
            .as_ref()
            .is_some_and(|table| table.columns.len() >= columns.len())
        {
            continue;
        }
        let mut findings = Vec::new();
        if let Some(form) = Form::recognise(row) {
            return Some(Table {
                sheet,
                header,
                body: header + 1,
                columns,
                layout: Layout::Form(form),
                findings,
            });
        }
        let below: &[Row] = &sheet.rows[body..];
        let layout = if is_wide(&columns) {
            Some(Layout::Wide)
        } else {
            Long::recognise(sheet, row, &columns, below, &mut findings).map(Layout::Long)
        };
        if let Some(layout) = layout {
            best = Some(Table {
                sheet,
                header,
                body,
                columns,
                layout,
                findings,
            });
        }
    }
    best
}

/// Takes up the second row of a header, which divides the level of the first into years or
/// stages: `Nilai Tingkat Kematangan` above `2021` and `2022`.
fn add_second_row(columns: &mut Vec<Column>, below: &Row) -> bool {
    let is_level = |column: &Column| matches!(column.role, Role::Level { .. });
    if !columns.iter().any(is_level) {
        return false;
    }
    let second = read_header(below);
    let divides = |column: &Column| matches!(column.role, Role::Year(_) | Role::Stage(_));
    let Some(first) = second.first().map(|column| column.index) else {
        return false;
    };
    let above = columns
        .iter()
        .position(|column| column.index == first && is_level(column));
    let (Some(above), true) = (above, second.len() == below.cells.len()) else {
        return false;
    };
    if !second.iter().all(divides) {
        return false;
    }
    columns.remove(above);
    columns.extend(second);
    true
}

/// The row that looks most like a header, for a book that could not be recognised: its place and
/// what it says.
pub(crate) fn nearest_header(book: &Book) -> Option<(Place, String)> {
    let rows = book.sheets.iter().flat_map(|sheet| {
        let rows = sheet.rows.iter().take_while(|row| row.number < HEADER_ROWS);
        rows.map(move |row| (likeness(row), sheet, row))
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
    (known > (0, 0)).then(|| (sheet.row_place(row.number), words.join(" | ")))
}

/// How much a row looks like a header. Agency and year count last, because they are named above
/// a table as well.
fn likeness(row: &Row) -> (usize, usize) {
    let columns = read_header(row);
    let of_table =
        |column: &&Column| !matches!(column.role, Role::Agency | Role::YearOf | Role::Year(_));
    (columns.iter().filter(of_table).count(), columns.len())
}
