//! Tables of many lines, drawn as the table library draws them, and much sooner.
//!
//! Where every column is as wide as its content, a line depends on nothing but its own cells and
//! the widths. The library draws what stands around the rows, for one row that is as wide as the
//! widest of all; the rows are put together here.

use super::room::{Need, Shares, WIDE, shares};
use super::{drawn, hang};
use crate::report::document::{Align, Grid, Row, Tone};
use std::borrow::Cow;
use std::iter::{once, repeat_n};
use unicode_width::UnicodeWidthStr;

/// Rows from which on it is worth it.
const TALL: usize = 100;
/// The widest cell; what is wider is left to the library.
const WIDEST: usize = 1_000;

/// Draws a table; `None` if it is not tall, or if it is anything but lines of plain text.
pub(super) fn draw(grid: &Grid, width: u16, colour: bool) -> Option<String> {
    let fixed = |column: usize| column == 0 || grid.columns[column].align == Align::Right;
    let plain = |row: &Row| {
        let whole = row.cells.len() == grid.columns.len() && row.tone == Tone::Plain;
        whole && row.cells.iter().all(|cell| is_plain(cell))
    };
    let tall = grid.rows.len() >= TALL && (0..grid.columns.len()).all(fixed);
    (tall && grid.rows.iter().all(plain)).then_some(())?;
    let mut needs = vec![Need::default(); grid.columns.len()];
    for row in &grid.rows {
        let (first, others) = needs.split_first_mut()?;
        *first = first.with(row.cells.first()?, row.depth, true);
        for (need, cell) in others.iter_mut().zip(&row.cells[1..]) {
            need.whole = shown_width(cell).max(need.whole);
            need.least = need.whole;
        }
    }
    // What fits only with numbers on several lines is not drawn here.
    let shares = shares(&grid.columns, &needs, width.into())?;
    (shares.gap == WIDE).then_some(())?;
    let names = || grid.rows.iter().map(|row| name(row, shares.widths[0]));
    let first = names().map(|name| name.split('\n').map(shown_width).max());
    let first = first.flatten().max()?;
    let others: Vec<usize> = needs[1..].iter().map(|need| need.whole).collect();
    let drawable = |width: &usize| (1..=WIDEST).contains(width);
    once(&first).chain(&others).all(drawable).then_some(())?;
    let frame = around(grid, &shares, first, &others);
    let widths = (0..grid.columns.len()).map(|column| content_width(&frame, column));
    let widths: Vec<usize> = widths.collect();
    let frame = drawn(&frame, WIDE, colour);
    let (above, below) = frame.rsplit_once('\n')?;
    let (above, _) = above.rsplit_once('\n')?;
    let mut text = String::with_capacity((frame.len() / 3) * (grid.rows.len() + 8));
    text.push_str(above);
    for (row, name) in grid.rows.iter().zip(names()) {
        push(&mut text, &name, row, &widths);
    }
    text.push('\n');
    text.push_str(below);
    Some(text)
}

/// The same columns above a single row that is as wide as is asked for.
fn around(grid: &Grid, shares: &Shares, first: usize, others: &[usize]) -> Grid {
    let widths = once(&first).chain(others);
    let cells = widths.map(|width| "x".repeat(*width)).collect();
    let mut columns = grid.columns.clone();
    for (column, header) in columns.iter_mut().zip(&shares.headers) {
        column.header.clone_from(header);
    }
    Grid {
        columns,
        rows: vec![Row {
            cells,
            depth: 0,
            tone: Tone::Plain,
        }],
    }
}

/// Adds the lines of a row.
fn push(text: &mut String, name: &str, row: &Row, widths: &[usize]) {
    let (first, others) = match widths.split_first() {
        Some((first, others)) => (*first, others),
        None => return,
    };
    for (line, part) in name.split('\n').enumerate() {
        text.push('\n');
        let begin = text.len();
        text.push(' ');
        text.push_str(part);
        if line == 0 {
            text.extend(repeat_n(' ', first.saturating_sub(shown_width(part))));
            for (cell, width) in row.cells.iter().skip(1).zip(others) {
                let before = WIDE + width.saturating_sub(shown_width(cell));
                text.extend(repeat_n(' ', before));
                text.push_str(cell);
            }
        }
        if text[begin..].contains('\u{a0}') {
            let line = text[begin..].replace('\u{a0}', " ");
            text.replace_range(begin.., &line);
        }
        let shown = text[begin..].trim_end().len();
        text.truncate(begin + shown);
    }
}

/// The name of a row, in lines that fit.
fn name(row: &Row, room: usize) -> Cow<'_, str> {
    let name = row.cells.first().map(String::as_str).unwrap_or_default();
    let fits = row.depth == 0 && !name.starts_with(' ') && shown_width(name) <= room;
    if fits && name.is_ascii() {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(hang(name, row.depth, room))
    }
}

/// Whether a cell is a line without anything that steers a terminal.
fn is_plain(cell: &str) -> bool {
    !cell.chars().any(char::is_control)
}

/// The width of a column that is as wide as its content.
fn content_width(grid: &Grid, index: usize) -> usize {
    let header = grid.columns[index].header.lines().map(shown_width).max();
    let cells = grid.rows.iter().filter_map(|row| row.cells.get(index));
    header
        .max(cells.map(|cell| shown_width(cell)).max())
        .unwrap_or_default()
}

/// The columns of a terminal that a text takes.
fn shown_width(text: &str) -> usize {
    let simple = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if simple { text.len() } else { text.width() }
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::report::terminal::room::fitted;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_drawn_is_what_the_library_draws(
            headers in prop::collection::vec("[A-Za-zÀ-ü \n]{0,18}", 1..5),
            cells in prop::collection::vec(("[a-z 1-9,.\u{a0}é漢–]{0,40}", "[a-z0-9, \u{301}漢]{0,9}"), TALL..TALL + 20),
            depth in 0_usize..3,
            width in 0_u16..160,
            colour in any::<bool>(),
        ) {
            let columns = headers.iter().cloned().map(|header| (header, Align::Right));
            let mut grid = Grid::new(columns.collect::<Vec<_>>());
            grid.columns[0].align = Align::Left;
            for (row, (name, cell)) in cells.into_iter().enumerate() {
                let mut all = vec![name];
                all.resize(headers.len(), cell);
                grid.row(if row % 7 == 0 { depth } else { 0 }, Tone::Plain, all);
            }
            if let Some(text) = draw(&grid, width, colour) {
                let (fitted, gap) = fitted(&grid, width.into()).expect("it was drawn, so it fits");
                prop_assert_eq!(text, drawn(&fitted, gap, colour));
            }
        }
    }

    #[test]
    fn a_table_of_numbers_below_names_is_drawn_here() {
        let mut grid = Grid::new([
            ("Instansi".to_owned(), Align::Left),
            ("Indeks".to_owned(), Align::Right),
        ]);
        for row in 0..TALL {
            grid.row(
                0,
                Tone::Plain,
                vec![format!("Kabupaten {row}"), "3,42".to_owned()],
            );
        }
        assert!(draw(&grid, 80, true).is_some());
        grid.row(
            0,
            Tone::Strong,
            vec!["Jumlah".to_owned(), "3,42".to_owned()],
        );
        assert!(draw(&grid, 80, true).is_none());
    }
}
