//! A document on a terminal: width and colour are the caller's.

use super::document::{Align, Block, Document, Grid, Tone};
use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, presets,
};

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
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width)
        .force_no_tty();
    if colour {
        table.enforce_styling();
    }
    table.set_header(grid.columns.iter().map(|column| column.header.clone()));
    for row in &grid.rows {
        table.add_row(row.cells.iter().enumerate().map(|(index, cell)| {
            // Hard spaces survive the wrapping of long names.
            let indent = if index == 0 {
                "\u{a0}\u{a0}".repeat(row.depth)
            } else {
                String::new()
            };
            let cell = Cell::new(format!("{indent}{cell}"));
            match row.tone {
                Tone::Plain => cell,
                Tone::Strong => cell.add_attribute(Attribute::Bold),
                Tone::Fell => cell.fg(Color::Red),
            }
        }));
    }
    for (index, column) in grid.columns.iter().enumerate() {
        let Some(drawn) = table.column_mut(index) else {
            continue;
        };
        if column.align == Align::Right {
            drawn.set_cell_alignment(CellAlignment::Right);
            drawn.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    let lines = table
        .lines()
        .map(|line| line.replace('\u{a0}', " ").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}
