//! A document on a terminal: width and colour are the caller's.

mod room;
mod tall;

use super::document::{Align, Block, Document, Grid, Tone};
use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ContentArrangement, LineStyle, Table, presets,
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

fn table(grid: &Grid, width: u16, colour: bool) -> String {
    if let Some(text) = tall::draw(grid, width, colour) {
        return text;
    }
    match room::fitted(grid, width.into()) {
        Some((fitted, gap)) => drawn(&fitted, gap, colour),
        None => list(grid, width, colour),
    }
}

/// A table whose every line is as it shall be, with `gap` spaces between its columns.
fn drawn(grid: &Grid, gap: usize, colour: bool) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()))
        .set_content_arrangement(ContentArrangement::Disabled)
        .force_no_tty();
    if colour {
        table.enforce_styling();
    }
    table.set_header(grid.columns.iter().map(|column| column.header.clone()));
    for row in &grid.rows {
        table.add_row(row.cells.iter().map(|cell| match row.tone {
            Tone::Plain => Cell::new(cell),
            Tone::Strong => Cell::new(cell).add_attribute(Attribute::Bold),
            Tone::Fell => Cell::new(cell).fg(Color::Red),
        }));
    }
    for (index, column) in grid.columns.iter().enumerate() {
        let Some(drawn) = table.column_mut(index) else {
            continue;
        };
        if gap == room::TIGHT {
            drawn.set_padding((0, 1));
        }
        if column.align == Align::Right {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
    }
    let lines = table
        .lines()
        .map(|line| line.replace('\u{a0}', " ").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// What is too wide for a table of this width: below the name of each row its other cells, each
/// with its header, as many on a line as fit.
fn list(grid: &Grid, width: u16, colour: bool) -> String {
    let room = usize::from(width);
    let mut lines = Vec::new();
    for row in &grid.rows {
        let depth = row.depth.min(2);
        let mut cells = row.cells.iter().map(|cell| cell.replace('\n', " "));
        let name = hang(&cells.next().unwrap_or_default(), depth, room);
        lines.push(match row.tone {
            Tone::Plain => name,
            Tone::Strong => painted(&name, "1", colour),
            Tone::Fell => painted(&name, "31", colour),
        });
        let headers = grid.columns.iter().skip(1);
        let headers = headers.map(|column| column.header.replace('\n', " "));
        let others = headers
            .zip(cells)
            .filter(|(_, cell)| !cell.trim().is_empty());
        let mut line = String::new();
        for (header, cell) in others {
            let part = format!("{header}: {cell}");
            let longer = format!("{line} · {part}");
            if line.is_empty() || 2 * depth + 2 + longer.width() > room {
                lines.extend((!line.is_empty()).then(|| hang(&line, depth + 1, room)));
                line = part;
            } else {
                line = longer;
            }
        }
        lines.extend((!line.is_empty()).then(|| hang(&line, depth + 1, room)));
    }
    let lines = lines.iter().map(|line| line.replace('\u{a0}', " "));
    lines.collect::<Vec<_>>().join("\n")
}

/// Text wrapped into `room`, indented by its depth, its further lines hanging below its name
/// rather than below its number.
fn hang(text: &str, depth: usize, room: usize) -> String {
    let indent = "\u{a0}\u{a0}".repeat(depth);
    wrap(text, room, &indent, &format!("{indent}\u{a0}\u{a0}"))
}

/// Text broken between words, with an indent of the first line and of the others; a word that is
/// longer than a line is broken where [`room::pieces`] allows it. Hard spaces survive the wrapping
/// of the table library.
fn wrap(text: &str, room: usize, first: &str, others: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut line = first.to_owned();
    for word in text.split(' ') {
        let begun = !line.trim_matches('\u{a0}').is_empty();
        if begun && line.width() + 1 + word.width() <= room {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        if begun {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
        }
        if line.width() + word.width() <= room {
            line.push_str(word);
            continue;
        }
        for (at, piece) in room::pieces(word).enumerate() {
            if at > 0 && line.width() + piece.width() > room {
                lines.push(std::mem::replace(&mut line, others.to_owned()));
            }
            line.push_str(piece);
        }
    }
    lines.push(line);
    lines.join("\n")
}
