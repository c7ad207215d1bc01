//! A mapping laid onto a book: which sheet, which row, which columns.

use super::column::{headed, header_text, letters, nearly, resolve, stands_in};
use super::{Assigned, Mapping};
use crate::diagnostic::{Diagnostic, catalogue::mapping as finding, closest, has_errors};
use crate::evidence::book::{Book, Row, Sheet};
use crate::evidence::columns::{Column, Role, read_header};
use crate::evidence::header::Headings;
use crate::evidence::level::read_level;
use crate::evidence::nearest::likeness;
use crate::evidence::rows::counts_columns;
use crate::evidence::sheets::{HEADER_ROWS, Table, find_table, is_named, layout_of};
use crate::evidence::{Located, Reading};
use crate::lang::{List, Text};
use crate::number::Exact;
use crate::place::{Place, column_letters};
use crate::words::fold;
use std::sync::Arc;

/// The tables that the mapping finds in a book; none with a finding where it does not fit.
pub(in crate::evidence) fn tables<'b>(
    mapping: &Mapping,
    book: &'b Book,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Table<'b>> {
    let Some(sheets) = sheets(mapping, book, diagnostics) else {
        return Vec::new();
    };
    let mut tables = Vec::new();
    for sheet in sheets {
        tables.extend(table(mapping, sheet, diagnostics));
    }
    tables
}

fn quoted<'n>(names: impl Iterator<Item = &'n str>) -> List<String> {
    List(names.take(12).map(|name| format!("`{name}`")).collect())
}

/// The sheets that the mapping is meant for.
fn sheets<'b>(
    mapping: &Mapping,
    book: &'b Book,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Vec<&'b Sheet>> {
    let all = || book.sheets.iter().filter_map(|sheet| sheet.name.as_deref());
    if let Some(wanted) = &mapping.sheet {
        let name = fold(&wanted.value);
        let mut sheets = book.sheets.iter();
        let named = sheets.find(|sheet| is_named(sheet, &name));
        let position = || book.sheets.get(name.parse::<usize>().ok()?.checked_sub(1)?);
        if let Some(sheet) = named.or_else(position) {
            return Some(vec![sheet]);
        }
        let near = closest(&wanted.value, all());
        let hint = match (all().next(), near) {
            (None, _) => finding::no_sheets_here(),
            (_, Some(near)) => finding::perhaps(near),
            (_, None) => finding::sheets_are(quoted(all())),
        };
        let place = Place::file(Arc::clone(&book.name));
        let finding = finding::no_such_sheet(&wanted.value, hint);
        diagnostics.push(Mapping::placed(finding, place, &wanted.place));
        return None;
    }
    let about = ["data dukung", "identitas", "petunjuk"];
    let may_be = |sheet: &&Sheet| {
        let about = about.iter().any(|name| is_named(sheet, name));
        !about && !sheet.hidden && !sheet.rows.is_empty()
    };
    let visible: Vec<&Sheet> = book.sheets.iter().filter(may_be).collect();
    let candidates = if visible.is_empty() {
        book.sheets.iter().collect()
    } else {
        visible
    };
    if candidates.len() < 2 {
        return Some(candidates);
    }
    // Headers tell the sheets they stand in; letters are in every sheet.
    let has_headers = |sheet: &&&Sheet| {
        let fits = |row: usize| mapping.headed(sheet, row).all(|found| found);
        let rows = sheet.rows.iter();
        let near = rows.take_while(|row| row.number < HEADER_ROWS).count();
        (0..near).any(fits)
    };
    let main = candidates.iter().find(|sheet| is_named(sheet, "penilaian"));
    if mapping.headers().next().is_some() {
        let headed: Vec<&Sheet> = candidates.iter().filter(has_headers).copied().collect();
        // Where none has them all, the first is told what it lacks.
        return Some(if headed.is_empty() {
            candidates.into_iter().take(1).collect()
        } else {
            headed
        });
    }
    if let Some(main) = main {
        return Some(vec![main]);
    }
    let names = candidates.iter().filter_map(|sheet| sheet.name.as_deref());
    let place = Place::file(Arc::clone(&book.name));
    diagnostics.push(finding::which_sheet(quoted(names)).at(place));
    None
}

impl Mapping {
    /// The columns that can only be told by a header.
    fn headers(&self) -> impl Iterator<Item = &Assigned> {
        let mut columns = self.columns.iter();
        std::iter::from_fn(move || columns.find(|one| letters(&one.column).is_none()))
    }

    /// For each of [`Mapping::headers`], whether it stands in a row or the one below.
    fn headed<'m>(&'m self, sheet: &'m Sheet, row: usize) -> impl Iterator<Item = bool> + 'm {
        self.headers()
            .map(move |one| !headed(sheet, row, &one.column).is_empty())
    }
}

/// The table of a sheet.
fn table<'b>(
    mapping: &Mapping,
    sheet: &'b Sheet,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Table<'b>> {
    let incomplete = |missing: Text| finding::mapping_incomplete(missing).at(sheet.whole());
    if mapping.columns.is_empty() && mapping.header.is_none() {
        let table = find_table(sheet);
        if table.is_none() {
            diagnostics.push(incomplete(finding::both()));
        }
        return table;
    }
    let before = diagnostics.len();
    let header = find_header(mapping, sheet, diagnostics)?;
    let position = header.unwrap_or(0);
    let mut body = header.map_or(0, |header| header + 1);
    let row = sheet.rows.get(position)?;
    let mut columns = match header {
        Some(_) => read_header(row),
        None => Vec::new(),
    };
    let mut mapped: Vec<(&Assigned, Column)> = Vec::new();
    for one in &mapping.columns {
        match resolve(one, sheet, position, header.is_some()) {
            Ok((index, below)) => {
                if below {
                    body = body.max(position + 2);
                }
                let column = Column {
                    index,
                    header: header_text(sheet, position, body, index),
                    role: one.role,
                };
                match mapped.iter().find(|(_, known)| known.index == index) {
                    Some((other, _)) => diagnostics.push(Mapping::placed(
                        finding::column_twice(column_letters(index), &other.field, &one.field),
                        sheet.row_place(row.number),
                        &one.place,
                    )),
                    None => mapped.push((one, column)),
                }
            }
            Err(finding) => diagnostics.push(*finding),
        }
    }
    if has_errors(diagnostics.get(before..).unwrap_or_default()) {
        return None;
    }
    let mut findings = Vec::new();
    if header.is_some() && !mapped.iter().any(|(_, column)| column.role.is_level()) {
        let whole = Headings::of(sheet, position..position + 1).read(position);
        columns = whole.columns;
        body = body.max(whole.body);
        findings.extend(whole.findings);
    }
    let columns = merge(columns, &mapped);
    let rows = sheet.rows.get(body..).unwrap_or_default();
    let Some(layout) = layout_of(sheet, row, &columns, rows, &mut findings) else {
        let level = columns.iter().any(|column| column.role.is_level());
        let missing = match (level, columns.iter().any(|column| column.role.is_key())) {
            (true, _) => finding::the_indicator(),
            (false, true) => finding::the_level(),
            (false, false) => finding::both(),
        };
        diagnostics.push(incomplete(missing));
        return None;
    };
    findings.extend(used(sheet, row, &mapped));
    Some(Table {
        sheet,
        header: position,
        body,
        columns,
        layout,
        findings,
    })
}

/// What was read from where, for the user to see that it is what was meant.
fn used(sheet: &Sheet, row: &Row, mapped: &[(&Assigned, Column)]) -> Option<Diagnostic> {
    let said = mapped.iter().map(|(one, column)| {
        let letters = column_letters(column.index);
        if *column.header == *letters {
            finding::assigned_letter(&one.field, letters)
        } else {
            finding::assigned(&one.field, letters, &column.header)
        }
    });
    let said: Vec<Text> = said.collect();
    let finding = || finding::mapped(List(said)).at(sheet.row_place(row.number));
    (!mapped.is_empty()).then(finding)
}

/// The columns of a header, and in place of what the mapping names those of the mapping.
fn merge(columns: Vec<Column>, mapped: &[(&Assigned, Column)]) -> Vec<Column> {
    let roles = || mapped.iter().map(|(_, column)| column.role);
    let (level, key) = (roles().any(Role::is_level), roles().any(Role::is_key));
    let mut merged: Vec<Column> = Vec::new();
    for mut column in columns {
        let index = column.index;
        let replaced = mapped.iter().any(|(_, one)| one.index == index)
            || roles().any(|role| role == column.role)
            || level && column.role.is_level();
        // Beside the indicators that the mapping names, others can only be their names.
        if key && column.role.is_key() {
            if !matches!(column.role, Role::Name | Role::Indicator) {
                continue;
            }
            column.role = Role::Name;
        }
        if !replaced {
            merged.push(column);
        }
    }
    merged.extend(mapped.iter().map(|(_, column)| column.clone()));
    merged.sort_by_key(|column| column.index);
    merged
}

/// The position of the header in the rows, `Some(None)` where the sheet begins with answers, and
/// `None` with a finding where it is not there.
#[expect(clippy::option_option, reason = "a table may have no header at all")]
fn find_header(
    mapping: &Mapping,
    sheet: &Sheet,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Option<usize>> {
    let rows = &sheet.rows;
    if let Some(Located { value, place }) = &mapping.header {
        let number = value.checked_sub(1);
        let found = number.and_then(|number| {
            let found = rows.binary_search_by_key(&number, |row| row.number);
            found.ok()
        });
        if found.is_none() {
            let from_one = |row: &Row| u64::from(row.number) + 1;
            let (first, last) = (
                rows.first().map_or(1, from_one),
                rows.last().map_or(1, from_one),
            );
            let finding = finding::no_such_header(*value, first, last);
            diagnostics.push(Mapping::placed(finding, sheet.whole(), place));
        }
        return found.map(Some);
    }
    let near = || {
        let rows = rows.iter().enumerate();
        rows.take_while(|(_, row)| row.number < HEADER_ROWS)
    };
    if mapping.headers().next().is_some() {
        // The first of the best, and what it lacks is said for each column.
        let fits = |at: usize, row: &Row| {
            let found = mapping.headed(sheet, at).filter(|found| *found).count();
            let own = mapping.headers().filter(|one| stands_in(row, &one.column));
            let near = mapping
                .headers()
                .filter(|one| nearly(row, &one.column).is_some());
            (found, own.count(), near.count(), row.cells.len())
        };
        let best = near().first_best(|(at, row)| fits(*at, row));
        return Some(best.map(|(at, _)| at));
    }
    let index = |one: &Assigned| letters(&one.column);
    let mapped = || {
        mapping
            .columns
            .iter()
            .filter_map(|one| Some((one.role, index(one)?)))
    };
    let names_both =
        mapped().any(|(role, _)| role.is_level()) && mapped().any(|(r, _)| !r.is_level());
    if !names_both {
        return Some(
            near()
                .first_best(|(_, row)| likeness(row))
                .map(|(at, _)| at),
        );
    }
    let is_answer = |row: &Row| {
        let level = mapped().any(|(role, at)| role.is_level() && is_value(row, at));
        let key = mapped().any(|(role, at)| !role.is_level() && row.cell(at).is_some());
        level && key && !counts_columns(row)
    };
    let Some(first) = rows.iter().position(is_answer) else {
        let names = mapped().map(|(_, at)| column_letters(at));
        let finding = finding::no_mapped_rows(List(names.collect()));
        diagnostics.push(finding.at(sheet.whole()));
        return None;
    };
    Some(first.checked_sub(1))
}

/// Whether a cell holds a number that may be a level and not the year above a column.
fn is_value(row: &Row, at: u32) -> bool {
    let years = Exact::from(2000)..Exact::from(2100);
    match read_level(row.cell(at)) {
        Reading::Value(value, _) => !years.contains(&value),
        _ => false,
    }
}

/// The first of the best of some candidates.
trait FirstBest: Iterator + Sized {
    fn first_best<K: Ord>(self, key: impl Fn(&Self::Item) -> K) -> Option<Self::Item> {
        self.reduce(|best, next| if key(&next) > key(&best) { next } else { best })
    }
}
impl<I: Iterator> FirstBest for I {}
