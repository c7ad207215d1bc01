//! A document on a terminal: width and colour are the caller's.

mod tall;

use super::document::{Align, Block, Document, Grid, Tone};
use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Table,
    presets,
};
use unicode_width::UnicodeWidthStr;

/// Renders a document for a terminal of `width` columns, with colours if asked for.
#[must_use]
pub fn terminal(document: &Document, width: u16, colour: bool) -> String {
    let mut text = String::new();
    for (position, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Title(heading) | Block::Heading(heading) => {
                if position > 0 {
                    text.push('\n');
                }
                text.push_str(&painted(heading, "1", colour));
                text.push('\n');
            }
            Block::Line(line) => {
                text.push_str(line);
                text.push('\n');
            }
            Block::Item(item) => {
                text.push_str("- ");
                text.push_str(item);
                text.push('\n');
            }
            Block::Grid(grid) => {
                text.push_str(&table(grid, width, colour));
                text.push('\n');
            }
        }
    }
    text
}

/// Text in a terminal colour, given by its number.
pub(super) fn painted(text: &str, number: &str, colour: bool) -> String {
    if colour {
        format!("\u{1b}[{number}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}

/// The least room for a name that tells it from another.
const NARROWEST: usize = 22;

fn table(grid: &Grid, width: u16, colour: bool) -> String {
    tall::draw(grid, width, colour).unwrap_or_else(|| drawn_by_library(grid, width, colour))
}

fn drawn_by_library(grid: &Grid, width: u16, colour: bool) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()))
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width)
        .force_no_tty();
    if colour {
        table.enforce_styling();
    }
    let width = usize::from(width);
    let grid = &with_narrow_headers(grid, width);
    let room = first_column_room(grid, width);
    table.set_header(grid.columns.iter().map(|column| column.header.clone()));
    for row in &grid.rows {
        table.add_row(row.cells.iter().enumerate().map(|(index, cell)| {
            let text = if index == 0 {
                hang(cell, row.depth, room)
            } else {
                cell.clone()
            };
            match row.tone {
                Tone::Plain => Cell::new(text),
                Tone::Strong => Cell::new(text).add_attribute(Attribute::Bold),
                Tone::Fell => Cell::new(text).fg(Color::Red),
            }
        }));
    }
    for (index, column) in grid.columns.iter().enumerate() {
        let Some(drawn) = table.column_mut(index) else {
            continue;
        };
        if column.align == Align::Right {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
        // The first column is wrapped already, and numbers never are.
        if index == 0 || column.align == Align::Right {
            drawn.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    let lines = table
        .lines()
        .map(|line| line.replace('\u{a0}', " ").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// The characters that all columns but the first take when each is as wide as its content.
fn others_width(grid: &Grid) -> usize {
    let widths = (1..grid.columns.len()).map(|index| content_width(grid, index) + 3);
    widths.sum::<usize>() + 2
}

/// The characters the first column has when every other column is as wide as its content; at
/// least [`NARROWEST`].
fn first_column_room(grid: &Grid, width: usize) -> usize {
    let others = others_width(grid);
    width.saturating_sub(others).max(NARROWEST)
}

/// The grid with the headers of its numbers broken between words, if it is too wide otherwise:
/// the name of an agency is much longer than the numbers below it.
fn with_narrow_headers(grid: &Grid, width: usize) -> Grid {
    const NARROW: usize = 12;
    let mut grid = grid.clone();
    if others_width(&grid) + NARROWEST > width {
        for column in &mut grid.columns {
            if column.align == Align::Right {
                let lines = column.header.lines().map(|line| wrap(line, NARROW, "", ""));
                column.header = lines.collect::<Vec<_>>().join("\n");
            }
        }
    }
    grid
}

fn content_width(grid: &Grid, index: usize) -> usize {
    let header = grid.columns[index]
        .header
        .lines()
        .map(UnicodeWidthStr::width)
        .max();
    let cells = grid.rows.iter().filter_map(|row| row.cells.get(index));
    let cells = cells
        .flat_map(|cell| cell.lines())
        .map(UnicodeWidthStr::width)
        .max();
    header.max(cells).unwrap_or(0)
}

/// Text wrapped into `room`, indented by its depth, its further lines hanging below its name
/// rather than below its number.
fn hang(text: &str, depth: usize, room: usize) -> String {
    let indent = "\u{a0}\u{a0}".repeat(depth);
    wrap(text, room, &indent, &format!("{indent}\u{a0}\u{a0}"))
}

/// Text broken between words, with an indent of the first line and of the others. Hard spaces
/// survive the wrapping of the table library.
fn wrap(text: &str, room: usize, first: &str, others: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut line = first.to_owned();
    for word in text.split(' ') {
        let fits = line.width() + 1 + word.width() <= room;
        let begun = line.trim_matches('\u{a0}').is_empty();
        if begun || fits {
            if !begun {
                line.push(' ');
            }
            line.push_str(word);
        } else {
            lines.push(std::mem::replace(&mut line, format!("{others}{word}")));
        }
    }
    lines.push(line);
    lines.join("\n")
}
