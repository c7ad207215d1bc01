//! A document on a terminal: width and colour are the caller's.

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
            Block::Heading(heading) => {
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

fn table(grid: &Grid, width: u16, colour: bool) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()))
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width)
        .force_no_tty();
    if colour {
        table.enforce_styling();
    }
    let room = first_column_room(grid, usize::from(width));
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

/// The characters the first column has when every other column is as wide as its content; at
/// least as many as a name needs to be told from another.
fn first_column_room(grid: &Grid, width: usize) -> usize {
    let others: usize = (1..grid.columns.len())
        .map(|index| content_width(grid, index) + 3)
        .sum();
    width.saturating_sub(others + 2).max(22)
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
/// rather than below its number. Hard spaces survive the wrapping of the table library.
fn hang(text: &str, depth: usize, room: usize) -> String {
    let indent = "\u{a0}\u{a0}".repeat(depth);
    let mut lines: Vec<String> = Vec::new();
    let mut line = indent.clone();
    for word in text.split(' ') {
        let fits = line.width() + 1 + word.width() <= room;
        let begun = line.trim_matches('\u{a0}').is_empty();
        if begun || fits {
            if !begun {
                line.push(' ');
            }
            line.push_str(word);
        } else {
            lines.push(std::mem::replace(
                &mut line,
                format!("{indent}\u{a0}\u{a0}{word}"),
            ));
        }
    }
    lines.push(line);
    lines.join("\n")
}
