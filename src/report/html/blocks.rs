//! Documents and their tables as markup.

use super::words as say;
use crate::evaluation::Evaluation;
use crate::lang::Lang;
use crate::report::document::{Align, Block, Document, Grid, Row, Tone};
use crate::report::facts;
use crate::score::Scorecard;
use maud::{Markup, html};

/// More items than this stand in columns.
const MANY: usize = 8;

/// A table of so many rows is printed on one sheet.
pub(super) const SHORT: usize = 24;

/// A document with its headings one level below those of the sections.
pub(super) fn document(document: &Document, lang: Lang) -> Markup {
    let groups = document
        .blocks
        .chunk_by(|one, next| matches!((one, next), (Block::Item(_), Block::Item(_))));
    let mut heading = "";
    html! {
        @for group in groups {
            @match group {
                [Block::Title(text) | Block::Heading(text)] => {
                    ({ heading = text.as_str(); html! { h3 { (text) } } })
                }
                [Block::Line(text)] => { p { (text) } }
                [Block::Grid(grid)] => { (table(grid, heading, lang)) }
                items => {
                    ul.daftar.banyak[items.len() > MANY] {
                        @for item in items {
                            @if let Block::Item(text) = item { li { (text) } }
                        }
                    }
                }
            }
        }
    }
}

/// A table that scrolls by itself where it is too wide.
pub(super) fn table(grid: &Grid, caption: &str, lang: Lang) -> Markup {
    scrolling(
        caption,
        lang,
        &html! {
            table.pendek[grid.rows.len() <= SHORT] {
                caption { (caption) }
                thead {
                    tr {
                        @for column in &grid.columns {
                            th.angka[column.align == Align::Right] scope="col" {
                                @for (at, line) in column.header.lines().enumerate() {
                                    @if at > 0 { br; }
                                    (line)
                                }
                            }
                        }
                    }
                }
                tbody {
                    @for one in &grid.rows { (row(grid, one)) }
                }
            }
        },
    )
}

fn row(grid: &Grid, row: &Row) -> Markup {
    let align = |at: usize| grid.columns.get(at).map(|column| column.align);
    let class = match row.tone {
        Tone::Plain => None,
        Tone::Strong => Some("kuat"),
        Tone::Fell => Some("turun"),
    };
    html! {
        tr class=[class] {
            @for (at, cell) in row.cells.iter().enumerate() {
                @if at == 0 {
                    th scope="row" class=(depth(row.depth)) { (cell) }
                } @else {
                    td.angka[align(at) == Some(Align::Right)] { (cell) }
                }
            }
        }
    }
}

/// The class that indents a name by its depth in the tree.
pub(super) fn depth(depth: usize) -> &'static str {
    const CLASSES: [&str; 5] = ["d0", "d1", "d2", "d3", "d4"];
    CLASSES.get(depth).copied().unwrap_or("d4")
}

/// A region that can be scrolled sideways with the keyboard, too.
pub(super) fn scrolling(name: &str, lang: Lang, content: &Markup) -> Markup {
    html! {
        div.gulir role="region" tabindex="0" aria-label=(say::table_named(name).get(lang)) {
            (content)
        }
    }
}

/// A part of the page for each year, the newest first; the script shows the one that is chosen.
pub(super) fn years(
    evaluation: &Evaluation,
    of_year: impl Fn(&Scorecard, &str) -> Markup,
) -> Markup {
    html! {
        div.tahun-tahun {
            @for (position, score) in evaluation.years.iter().enumerate().rev() {
                @let year = facts::year_label(evaluation, position);
                div.setahun data-label=(year) { (of_year(score, &year)) }
            }
        }
    }
}
