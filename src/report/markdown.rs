//! A document as Markdown.

use super::document::{Align, Block, Document, Grid, Tone};

/// Renders a document as Markdown with pipe tables.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut text = String::new();
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        // The items of a list stand close together, everything else a line apart.
        let in_list = matches!((before, block), (Some(Block::Item(_)), Block::Item(_)));
        if before.is_some() && !in_list {
            text.push('\n');
        }
        let written = match block {
            Block::Title(title) => format!("# {}\n", escape(title)),
            Block::Heading(heading) => format!("## {}\n", escape(heading)),
            Block::Line(line) => format!("{}\n", escape_start(&escape(line))),
            Block::Item(item) => format!("- {}\n", escape_start(&escape(item))),
            Block::Grid(grid) => table(grid),
        };
        text.push_str(&written);
        before = Some(block);
    }
    text
}

/// Text at the start of a line that starts nothing: no list, quotation, rule or heading.
fn escape_start(text: &str) -> String {
    let text = text.trim_start();
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    if !number.is_empty() && rest.starts_with(['.', ')']) {
        return format!("{number}\\{rest}");
    }
    if text.starts_with(['-', '+', '=', '~']) {
        return format!("\\{text}");
    }
    text.to_owned()
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
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#' | '~' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            // `&lt;` would be read as `<`; an ampersand between words is only itself.
            '&' if letters
                .peek()
                .is_some_and(|next| next.is_alphanumeric() || *next == '#') =>
            {
                escaped.push_str("&amp;");
            }
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}
