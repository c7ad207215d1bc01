//! The row form: one row per agency and year.

use super::ResultRow;
use super::cells::{names_rating, read_located, read_text};
use super::headers::{Column, Role, is_of_indicators, read_header};
use crate::diagnostic::{
    Diagnostic,
    catalogue::{answers, tables as finding},
};
use crate::evidence::Located;
use crate::evidence::book::{Row, Sheet};
use crate::evidence::fields::beyond_results;
use crate::evidence::identity::{Identity, read_year};
use crate::evidence::rows::is_statistic;
use crate::number::Printed;
use crate::words::fold;
use std::collections::BTreeMap;

/// The columns of a header that promises results: the index or two of its parts, and the agency
/// or the year, unless `owned` because these stand above the table.
pub(super) fn read_columns(row: &Row, owned: bool) -> Option<Vec<Column>> {
    let columns = read_header(row);
    let with = |wanted: fn(&Role) -> bool| columns.iter().filter(|c| wanted(&c.role)).count();
    let owned = owned || with(|role| matches!(role, Role::Agency | Role::Year)) > 0;
    let index = with(|role| *role == Role::Index) > 0;
    let parts = with(|role| matches!(role, Role::Part(_)));
    let results = parts >= 2 || (index && columns.len() >= 2);
    (owned && results && !is_of_indicators(row)).then_some(columns)
}

/// Reads every row below the header. A header that stands there again, as on every page of a
/// report, holds for the rows below it; numbering may start anew.
pub(super) fn read_rows(
    sheet: &Sheet,
    header: &Row,
    below: &[Row],
    identity: &Identity,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<ResultRow> {
    let mut found = Vec::new();
    let mut written = read_header(header);
    let mut columns = report_repeated(sheet, header, &written, diagnostics);
    let mut header = header;
    for row in below {
        if let Some(again) = read_columns(row, true) {
            if again != written {
                columns = report_repeated(sheet, row, &again, diagnostics);
                written = again;
                header = row;
            }
            continue;
        }
        if let Some(finding) = beyond_results(sheet, header, row) {
            diagnostics.push(finding);
            continue;
        }
        let reader = Reader {
            sheet,
            row,
            columns: &columns,
        };
        found.extend(reader.read(identity, diagnostics));
    }
    found
}

/// The columns that hold something no other column holds; the others are reported and not used,
/// because which of them counts is not ours to guess.
fn report_repeated(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Column> {
    let mut single = Vec::new();
    for column in columns {
        let mut same = columns.iter().filter(|other| other.role == column.role);
        let place =
            |column: &Column| sheet.place(header.number, column.index, Some(&column.header));
        match same.next() {
            Some(first) if first.index != column.index => diagnostics.push(
                finding::written_twice(&column.header)
                    .at(place(column))
                    .label(place(first), finding::first_here()),
            ),
            _ if same.next().is_none() => single.push(column.clone()),
            _ => {}
        }
    }
    single
}

/// One row and what its columns hold.
struct Reader<'b> {
    sheet: &'b Sheet,
    row: &'b Row,
    columns: &'b [Column],
}

impl Reader<'_> {
    /// The results of the row; `None` for titles, sums and empty rows.
    fn read(&self, identity: &Identity, diagnostics: &mut Vec<Diagnostic>) -> Option<ResultRow> {
        if self.is_summary() || self.is_numbering() {
            return None;
        }
        let mut findings = Vec::new();
        let index = self.number(&Role::Index, &mut findings);
        let mut parts = BTreeMap::new();
        for column in self.columns {
            if let Role::Part(id) = &column.role
                && let Some(number) = self.number(&column.role, &mut findings)
            {
                parts.insert(id.clone(), number);
            }
        }
        let agency = self.text(&Role::Agency);
        let written = self.text(&Role::Year);
        let owners = usize::from(agency.is_some()) + usize::from(written.is_some());
        let numbers = index.is_some() || !parts.is_empty();
        // A title that stands alone in its row may stand in a column of numbers.
        if self.row.cells.len() == 1 && !numbers {
            return None;
        }
        let needed = if findings.is_empty() { 2 } else { 1 };
        diagnostics.append(&mut findings);
        if !numbers && owners < needed {
            return None;
        }
        let year = match written {
            None => identity.year.clone(),
            Some(Located { value, place }) => {
                let Some(value) = read_year(&value) else {
                    // The row is left out: under which rubric it belongs cannot be told.
                    diagnostics.push(answers::not_a_year(value).at(place));
                    return None;
                };
                Some(Located { value, place })
            }
        };
        Some(ResultRow {
            agency: agency.or_else(|| identity.agency.clone()),
            year,
            rubric: identity.rubric.clone(),
            index,
            parts,
            rating: self.rating(),
            group: self.group(),
            place: self.sheet.row_place(self.row.number),
        })
    }

    /// A row that sums up others, such as `Rata-rata`: no agency's result.
    fn is_summary(&self) -> bool {
        let mut texts = self.row.cells.iter().map(|(_, cell)| cell.shown());
        let first = texts.find(|text| text.contains(char::is_alphabetic));
        // Beside the name of an agency, `Jumlah OPD 32` is a remark.
        let agency = self.text(&Role::Agency).map(|agency| agency.value);
        let is_total = |text: &String| {
            let folded = fold(text);
            ["total", "jumlah"].into_iter().any(|word| {
                let rest = folded.strip_prefix(word);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
        };
        agency.as_ref().or(first.as_ref()).is_some_and(is_total)
            || [&agency, &first]
                .into_iter()
                .flatten()
                .any(|text| is_statistic(text))
    }

    /// A row that numbers the columns: `(1) (2) (3) …`.
    fn is_numbering(&self) -> bool {
        let numbers = self.row.cells.iter().map(|(_, cell)| fold(&cell.shown()));
        let mut counted = (1..).zip(numbers);
        self.row.cells.len() >= 3 && counted.all(|(n, text): (usize, _)| text == n.to_string())
    }

    fn column(&self, role: &Role) -> Option<&Column> {
        self.columns.iter().find(|column| column.role == *role)
    }

    fn number(&self, role: &Role, findings: &mut Vec<Diagnostic>) -> Option<Located<Printed>> {
        let column = self.column(role)?;
        let place = || {
            self.sheet
                .place(self.row.number, column.index, Some(&column.header))
        };
        read_located(self.row.cell(column.index), place, findings)
    }

    fn text(&self, role: &Role) -> Option<Located<String>> {
        let column = self.column(role)?;
        read_text(self.sheet, self.row, column.index, Some(&column.header))
    }

    /// The group of the agency; a category counts as one only if it names no rating.
    fn group(&self) -> Option<Located<String>> {
        if self.column(&Role::Group).is_some() {
            return self.text(&Role::Group);
        }
        self.text(&Role::Category)
            .filter(|text| !names_rating(&text.value))
    }

    /// The rating; a category counts as one only if it names one, because other tables write the
    /// kind of agency there.
    fn rating(&self) -> Option<Located<String>> {
        if self.column(&Role::Rating).is_some() {
            return self.text(&Role::Rating);
        }
        self.text(&Role::Category)
            .filter(|text| names_rating(&text.value))
    }
}
