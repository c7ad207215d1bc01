//! A document as Markdown.

use super::document::{Align, Block, Document, Grid, Tone};

/// Renders a document as Markdown with pipe tables.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let blocks: Vec<String> = document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading(heading) => format!("## {}\n", escape(heading)),
            Block::Line(line) => format!("{}\n", escape(line)),
            Block::Grid(grid) => table(grid),
        })
        .collect();
    blocks.join("\n")
}

fn table(grid: &Grid) -> String {
    let header: Vec<String> = grid
        .columns
        .iter()
        .map(|column| escape(&column.header.replace('\n', " ")))
        .collect();
    let rule: Vec<&str> = grid
        .columns
        .iter()
        .map(|column| {
            if column.align == Align::Right {
                "---:"
            } else {
                "---"
            }
        })
        .collect();
    let mut lines = vec![line(&header), line(&rule)];
    for row in &grid.rows {
        let cells: Vec<String> = row
            .cells
            .iter()
            .enumerate()
            .map(|(index, cell)| {
                let cell = escape(cell);
                let cell = match row.tone {
                    Tone::Strong if !cell.is_empty() => format!("**{cell}**"),
                    _ => cell,
                };
                // Markdown swallows leading spaces; these stay.
                if index == 0 {
                    format!("{}{cell}", "&emsp;".repeat(row.depth))
                } else {
                    cell
                }
            })
            .collect();
        lines.push(line(&cells));
    }
    lines.join("\n") + "\n"
}

fn line<T: AsRef<str>>(cells: &[T]) -> String {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    format!("| {} |", cells.join(" | "))
}

/// Text that stays text: nothing in it starts a table cell, a tag, a link or emphasis.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}
