//! Headers of several rows: what the cells above and below each other make of a column.
//!
//! `Nilai Tingkat Kematangan` above `2021` and `2022` are the levels of two years, `Penilaian
//! Mandiri` above `Tingkat` and `Penjelasan` the level of a stage and what was written about it.
//! A group stands above all its columns, merged over them or in the first one alone.

use super::book::{Cell, Merge, Row, Sheet};
use super::columns::{Column, LONGEST, Role, may_have_role, role_in};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding, catalogue::units};
use crate::words::fold;
use std::cell::OnceCell;
use std::sync::Arc;

/// Rows that a header may have below its first.
const ROWS_BELOW: usize = 3;

/// A header as a whole.
pub(super) struct Header {
    /// What its columns hold, from left to right.
    pub(super) columns: Vec<Column>,
    /// Position of the first row below it in [`Sheet::rows`].
    pub(super) body: usize,
    /// What there is to say about it: that it goes on in a row that was not understood, or that
    /// some of its columns hold targets.
    pub(super) findings: Vec<Diagnostic>,
}

/// The rows of a sheet that headers may stand in, each looked at no more than once however many
/// headers may begin in it or above.
pub(super) struct Headings<'b> {
    sheet: &'b Sheet,
    /// What the cells of each row say as headers, from the first that was asked for.
    roles: Vec<OnceCell<Vec<Option<Role>>>>,
    first: usize,
}

impl<'b> Headings<'b> {
    /// Headers that begin in some rows, which are positions in [`Sheet::rows`].
    pub(super) fn of(sheet: &'b Sheet, rows: std::ops::Range<usize>) -> Self {
        let below = rows.end.saturating_add(ROWS_BELOW + 1);
        let count = below.min(sheet.rows.len()).saturating_sub(rows.start);
        Self {
            sheet,
            roles: vec![OnceCell::new(); count],
            first: rows.start,
        }
    }

    /// The rows from a position on.
    fn from(&self, position: usize) -> impl Iterator<Item = Line<'_>> {
        let rows = self.sheet.rows.get(position..).unwrap_or_default();
        let known = position.checked_sub(self.first);
        let known = known
            .and_then(|at| self.roles.get(at..))
            .unwrap_or_default();
        rows.iter().zip(known).map(|(row, roles)| Line {
            row,
            roles: roles.get_or_init(|| {
                let mut words = String::new();
                let cells = row.cells.iter();
                cells.map(|(_, cell)| role_in(cell, &mut words)).collect()
            }),
        })
    }

    /// How many columns a header has that begins in a row, where that can be told without reading
    /// it: nothing below the row names a column, so it stands alone.
    pub(super) fn columns(&self, first: usize) -> Option<usize> {
        let mut lines = self.from(first);
        let own = lines.next().map_or(0, |line| line.roles().count());
        let mut below = lines.take(ROWS_BELOW);
        below
            .all(|line| line.roles().next().is_none())
            .then_some(own)
    }

    /// The most columns that a header can have which begins in a row, told without reading a word:
    /// something in the row below is no word, so the header stands alone, and only cells of its own
    /// can name columns. `None` where the header may go on.
    pub(super) fn at_most(&self, first: usize) -> Option<usize> {
        let mut rows = self.sheet.rows.get(first..)?.iter();
        let words = |row: &Row| {
            let cells = row.cells.iter();
            cells.filter(|(_, cell)| may_have_role(cell)).count()
        };
        let own = words(rows.next()?);
        let alone = rows
            .next()
            .is_none_or(|below| words(below) < below.cells.len());
        alone.then_some(own)
    }

    /// The header that begins in a row.
    pub(super) fn read(&self, first: usize) -> Header {
        let mut rows = self.from(first);
        let mut block = Block {
            sheet: self.sheet,
            rows: rows.next().into_iter().collect(),
        };
        let start = block.rows.first().map_or(0, |line| line.row.number);
        let mut below = rows.zip(1..);
        // Rows of words alone belong to the header as long as one that divides it comes after them.
        let mut last = 1;
        let next = loop {
            let Some((line, distance)) = below.next() else {
                break None;
            };
            if line.row.number.checked_sub(distance) != Some(start) || block.rows.len() > ROWS_BELOW
            {
                break Some(line);
            }
            match block.following(line) {
                Following::Divides => {
                    block.rows.push(line);
                    last = block.rows.len();
                }
                Following::Words => block.rows.push(line),
                Following::Other => break Some(line),
            }
        };
        block.rows.truncate(last);
        let columns = block.columns();
        let unread = next.and_then(|line| block.unread(line, &columns));
        let findings = block.targets().into_iter().chain(unread).collect();
        Header {
            columns,
            body: first + block.rows.len(),
            findings,
        }
    }
}

/// A row and what its cells say as headers.
#[derive(Clone, Copy)]
struct Line<'b> {
    row: &'b Row,
    roles: &'b [Option<Role>],
}

impl<'b> Line<'b> {
    /// Its cells with their columns, from left to right.
    fn cells(self) -> impl DoubleEndedIterator<Item = (u32, Part<'b>)> + ExactSizeIterator {
        let cells = self.row.cells.iter().zip(self.roles);
        cells.map(|((column, cell), role)| {
            let part = Part {
                cell,
                role: *role,
                own: true,
            };
            (*column, part)
        })
    }

    fn roles(self) -> impl Iterator<Item = Role> {
        self.roles.iter().flatten().copied()
    }

    /// Its cell in a column.
    fn cell(self, column: u32) -> Option<Part<'b>> {
        let cells = &self.row.cells;
        let at = cells.binary_search_by_key(&column, |(column, _)| *column);
        self.cells().nth(at.ok()?).map(|(_, part)| part)
    }
}

/// What a row below a header is.
enum Following {
    /// It divides what holds levels.
    Divides,
    /// Words alone, of a header or of the table.
    Words,
    /// Something else, or too far away.
    Other,
}

/// The rows of a header.
struct Block<'b> {
    sheet: &'b Sheet,
    rows: Vec<Line<'b>>,
}

/// A cell of a header, above a column or beside it.
#[derive(Clone, Copy)]
struct Part<'b> {
    cell: &'b Cell,
    role: Option<Role>,
    /// Whether it stands in the column itself, and not in one to the left.
    own: bool,
}

impl<'b> Block<'b> {
    /// Whether a row below divides the columns further: words alone, of which one names a level,
    /// a stage or a year, and nothing where the rows above tell the indicator.
    fn following(&self, line: Line<'_>) -> Following {
        let divides = |role: Option<Role>| role.is_some_and(is_division);
        let words = |part: &Part<'_>| match part.cell {
            Cell::Text(text) if text.contains(char::is_alphabetic) => text.len() <= LONGEST,
            _ => matches!(part.role, Some(Role::Year(_))),
        };
        if line.cells().any(|(_, part)| !words(&part)) {
            return Following::Other;
        }
        let keys = |line: &Line<'_>| line.roles().any(Role::is_key);
        let told = self.rows.iter().any(keys);
        // A row of groups may stand above all that tells the indicator, but then of nothing else;
        // a single one is a title, such as `Tahun 2023`.
        let groups = || {
            let above = || self.rows.iter().flat_map(|above| above.roles);
            above().count() > 1 && above().all(|role| divides(*role))
        };
        if !(told || groups() && keys(&line)) {
            return Following::Other;
        }
        let free = |column: u32| {
            let mut above = self.rows.iter().filter_map(|above| above.cell(column));
            !above.any(|part| part.role.is_some_and(Role::is_key))
        };
        // What stands below an explanation or a note was written there.
        let below_group = |column: u32, role: Option<Role>| {
            let mut above = self.parts(column, self.rows.len());
            divides(role) && above.all(|part| part.role.is_none_or(is_division))
        };
        if told && line.cells().any(|(column, _)| !free(column)) {
            return Following::Other;
        }
        let mut cells = line.cells();
        if !told || cells.any(|(column, part)| below_group(column, part.role)) {
            Following::Divides
        } else {
            Following::Words
        }
    }

    /// The cells above a column in the first rows, from top to bottom.
    fn parts(&self, column: u32, rows: usize) -> impl Iterator<Item = Part<'b>> {
        let rows = self.rows.iter().take(rows);
        rows.filter_map(move |line| self.part(*line, column))
    }

    /// What a row of the header says about a column: its own cell, else the one that is merged
    /// over it, else the nearest to the left, as long as it names no column of its own.
    fn part(&self, line: Line<'b>, column: u32) -> Option<Part<'b>> {
        if let Some(part) = line.cell(column) {
            return Some(part);
        }
        let number = line.row.number;
        let covers =
            |merge: &&Merge| merge.rows.contains(&number) && merge.columns.contains(&column);
        if let Some(merge) = self.sheet.merges.iter().find(covers) {
            // A cell that reaches down from a row above was counted there.
            let begins = *merge.rows.start() == number;
            let part = line.cell(*merge.columns.start()).filter(|_| begins)?;
            let own = *merge.columns.start() == column;
            return Some(Part { own, ..part });
        }
        let (at, left) = line.cells().rev().find(|(at, _)| *at < column)?;
        // A merged cell ends where it ends.
        let ends = |merge: &Merge| merge.rows.contains(&number) && merge.columns.contains(&at);
        let named = left.role.is_some_and(|role| !is_division(role));
        (!named && !self.sheet.merges.iter().any(ends)).then_some(Part { own: false, ..left })
    }

    /// What the columns hold.
    fn columns(&self) -> Vec<Column> {
        let cells = self.rows.iter().flat_map(|line| &line.row.cells);
        let mut indices: Vec<u32> = cells.map(|(column, _)| *column).collect();
        indices.sort_unstable();
        indices.dedup();
        let mut columns: Vec<Column> = Vec::new();
        for index in indices {
            let parts: Vec<Part<'_>> = self.parts(index, self.rows.len()).collect();
            let Some(role) = role_of_parts(&parts) else {
                continue;
            };
            if is_division(role) && self.is_target(index) {
                continue;
            }
            // What was written about one stage does not stand for another.
            let grouped = parts.len() > 1 && is_prose(role);
            if grouped && columns.iter().any(|known| known.role == role) {
                continue;
            }
            columns.push(Column {
                index,
                header: Arc::from(header_of(&parts, role)),
                role,
            });
        }
        columns
    }

    /// Whether a column stands below a group of levels that are only aimed at.
    fn is_target(&self, column: u32) -> bool {
        let above = self.rows.len().saturating_sub(1);
        (0..)
            .zip(self.rows.iter().take(above))
            .any(|(position, line): (usize, _)| {
                let mut left = line.cells().rev();
                let Some((at, _)) = left.find(|(at, _)| *at <= column) else {
                    return false;
                };
                // A target that stands alone is no group of what stands to the right of it.
                let mut below = self.rows.iter().skip(position + 1);
                let heads = below.any(|below| below.cell(at).is_some());
                let part = self.part(*line, column);
                heads && part.is_some_and(|part| aims(part.cell))
            })
    }

    /// A note that names the columns of levels that are only aimed at.
    fn targets(&self) -> Option<Diagnostic> {
        let (last, above) = self.rows.split_last()?;
        if above.is_empty() {
            return None;
        }
        let cells = last
            .cells()
            .filter(|(at, part)| part.role.is_some_and(is_division) && self.is_target(*at));
        let named: Vec<(u32, String)> = cells
            .map(|(at, part)| {
                let group = self.parts(at, above.len()).find(|part| aims(part.cell));
                let group = group.map(|part| part.cell.shown()).unwrap_or_default();
                (at, format!("{} {}", group.trim(), part.cell.shown().trim()))
            })
            .collect();
        let (first, _) = named.first()?;
        let place = self.sheet.place(last.row.number, *first, None);
        let shown: Vec<String> = named.into_iter().map(|(_, name)| name).collect();
        Some(units::targets_not_read(shown.join(", ")).at(place))
    }

    /// A finding if the next row still looks like a header: it divides what holds levels, and
    /// tells no indicator.
    fn unread(&self, next: Line<'_>, columns: &[Column]) -> Option<Diagnostic> {
        let known = |wanted: fn(Role) -> bool| {
            let columns = columns.iter().filter(move |column| wanted(column.role));
            columns.map(|column| column.index)
        };
        let told = known(Role::is_key).any(|column| next.cell(column).is_some());
        let first = known(is_division).min()?;
        let mut cells = next.cells().filter(|(column, _)| *column >= first);
        let (column, part) = cells.find(|(_, part)| part.role.is_some_and(is_division))?;
        let place = self.sheet.place(next.row.number, column, None);
        (!told).then(|| finding::header_not_understood(part.cell.shown()).at(place))
    }
}

/// Whether a cell of a header names levels, or which of them.
fn is_division(role: Role) -> bool {
    matches!(
        role,
        Role::Level { .. } | Role::Stage(_) | Role::Year(_) | Role::StageOf(..)
    )
}

/// Whether a group is of levels that are only aimed at; one that names what was reached as well
/// says nothing of its columns.
fn aims(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    if text.len() > LONGEST {
        return false;
    }
    let folded = fold(text);
    let has = |words: &[&str]| folded.split(' ').any(|word| words.contains(&word));
    let begins = |words: &[&str]| {
        folded
            .split(' ')
            .next()
            .is_some_and(|one| words.contains(&one))
    };
    (has(&["target", "targets", "sasaran", "proyeksi", "projection"])
        || begins(&["rencana", "plan", "planned", "projected"]))
        && !has(&["realisasi", "capaian", "aktual", "actual", "hasil"])
}

/// Whether a column holds what was written beside a level.
fn is_prose(role: Role) -> bool {
    matches!(
        role,
        Role::Explanation | Role::Evidence | Role::Link | Role::Note
    )
}

/// What cells above each other say together.
fn role_of_parts(parts: &[Part<'_>]) -> Option<Role> {
    let (last, above) = parts.split_last()?;
    if above.is_empty() {
        return last.role.filter(|_| last.own);
    }
    let find = |of: fn(Role) -> Option<Role>| {
        let mut roles = parts.iter().rev().filter_map(|part| part.role);
        roles.find_map(of)
    };
    let stage = find(|role| matches!(role, Role::Stage(_)).then_some(role));
    let year = find(|role| matches!(role, Role::Year(_)).then_some(role));
    let level = find(|role| matches!(role, Role::Level { .. }).then_some(role));
    match last.role {
        // Below a group only what is known counts: a weight or a score is no level. A column that
        // is named above alone is what it is called there.
        None => {
            let top = above.iter().rev().find(|part| part.own)?;
            top.role.filter(|role| !is_division(*role))
        }
        Some(role) if !is_division(role) => Some(role),
        Some(_) => match (stage, year) {
            (Some(Role::Stage(stage)), Some(Role::Year(year))) => Some(Role::StageOf(stage, year)),
            (stage, year) => stage.or(year).or(level),
        },
    }
}

/// How a column is called: by what stands last in it, and by its group where that is needed to
/// tell it from others.
fn header_of(parts: &[Part<'_>], role: Role) -> String {
    let said = |part: &Part<'_>| {
        let shown = part.cell.shown();
        shown.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let last = parts.last().map(said).unwrap_or_default();
    let alone = parts.last().and_then(|part| part.role) == Some(role);
    let group = parts.iter().rev().skip(1);
    let mut group = group.filter(|part| matches!(part.role, Some(Role::Stage(_) | Role::Year(_))));
    match group.next() {
        Some(group) if !alone => format!("{} {last}", said(group)),
        _ => last,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Exact;
    use proptest::prelude::*;

    fn cell() -> impl Strategy<Value = Cell> {
        let words = prop::sample::select(vec![
            "No",
            "Indikator",
            "Tingkat",
            "Nilai",
            "2021",
            "Penilaian Mandiri",
            "Catatan",
            "i1",
            "ada",
            "3",
            "-",
        ]);
        let numbers = prop::sample::select(vec![1, 3, 1999, 2021, 2100]);
        prop_oneof![
            4 => words.prop_map(|text| Cell::Text(text.to_owned())),
            2 => numbers.prop_map(|number| Cell::Number(Exact::from(number))),
            1 => Just(Cell::Date("2021-12-31".to_owned())),
            1 => Just(Cell::Text("x".repeat(LONGEST + 1))),
        ]
    }

    proptest! {
        #[test]
        fn no_header_has_more_columns_than_the_most_it_can_have(
            table in prop::collection::vec(prop::collection::btree_map(0_u32..7, cell(), 1..6), 1..7),
            merged in 0_u32..6,
        ) {
            let rows = (0..).zip(table);
            let rows = rows.map(|(number, cells)| Row { number, cells: cells.into_iter().collect() });
            let sheet = Sheet {
                rows: rows.collect(),
                merges: vec![Merge { rows: 0..=0, columns: merged..=merged + 1 }],
                ..Sheet::default()
            };
            let headings = Headings::of(&sheet, 0..sheet.rows.len());
            for first in 0..sheet.rows.len() {
                let found = headings.read(first).columns.len();
                prop_assert!(headings.at_most(first).is_none_or(|most| found <= most), "row {first}: {found}");
            }
        }
    }
}
