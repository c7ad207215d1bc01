//! How much room each column of a table has, so that the table fits and no word is broken.

use super::{hang, wrap};
use crate::report::document::{Align, Column, Grid};
use unicode_width::UnicodeWidthStr;

/// The room that a name has if numbers leave it any: enough to tell it from another.
const NAME: usize = 22;
/// The room of a header above numbers where the table is too wide otherwise: the name of an agency
/// is much longer than the numbers below it.
const HEADER: usize = 12;

/// What the cells of a column take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Need {
    /// At least, wrapped between all words.
    pub(super) least: usize,
    /// On one line.
    pub(super) whole: usize,
}

/// The columns of a table that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shares {
    /// The headers, wrapped.
    pub(super) headers: Vec<String>,
    /// The widths of the columns, without the space around them.
    pub(super) widths: Vec<usize>,
    /// The space between two columns: [`WIDE`] or [`TIGHT`].
    pub(super) gap: usize,
}

/// The space between two columns, and around all of them together.
pub(super) const WIDE: usize = 3;
/// The same where a table is too wide otherwise.
pub(super) const TIGHT: usize = 2;

/// What gives way so that a table fits, in this order.
struct Attempt {
    /// The room of a header above numbers.
    header: usize,
    /// The least room of the first column.
    name: usize,
    /// Whether numbers that are no single word may stand on several lines, too.
    numbers: bool,
    /// Whether texts behind the first column may stand on several lines.
    texts: bool,
    /// The space between two columns.
    gap: usize,
}

const ATTEMPTS: [Attempt; 8] = {
    const FIRST: Attempt = Attempt {
        header: usize::MAX,
        name: NAME,
        texts: false,
        numbers: false,
        gap: WIDE,
    };
    const fn attempt(header: usize, name: usize, numbers: bool, gap: usize) -> Attempt {
        Attempt {
            header,
            name,
            texts: true,
            numbers,
            gap,
        }
    }
    [
        FIRST,
        attempt(HEADER, NAME, false, WIDE),
        attempt(0, NAME, false, WIDE),
        attempt(HEADER, 0, false, WIDE),
        attempt(0, 0, false, WIDE),
        attempt(0, NAME, true, WIDE),
        attempt(0, 0, true, WIDE),
        attempt(0, 0, true, TIGHT),
    ]
};

/// The shares of columns whose cells need this; `None` if the table is too wide even so.
pub(super) fn shares(columns: &[Column], needs: &[Need], width: usize) -> Option<Shares> {
    let whole = columns.iter().zip(needs).map(|(column, need)| Shares {
        headers: vec![column.header.clone()],
        widths: vec![need.whole.max(widest_line(&column.header))],
        gap: WIDE,
    });
    let whole = whole.reduce(|mut all, one| {
        all.headers.extend(one.headers);
        all.widths.extend(one.widths);
        all
    })?;
    // Around all columns stands one space less than between them.
    let room = |gap: usize| width.checked_sub((gap * columns.len()).checked_sub(1)?);
    if whole.widths.iter().sum::<usize>() <= room(WIDE).unwrap_or_default() {
        return Some(whole);
    }
    let mut attempts = ATTEMPTS.iter();
    attempts.find_map(|attempt| {
        let room = room(attempt.gap)?;
        attempt.shares(columns, needs, &whole.widths, room)
    })
}

impl Attempt {
    fn shares(
        &self,
        columns: &[Column],
        needs: &[Need],
        whole: &[usize],
        room: usize,
    ) -> Option<Shares> {
        let is_fixed = |at: usize| at > 0 && columns[at].align == Align::Right && !self.numbers;
        let mut headers: Vec<String> = Vec::new();
        let mut widths: Vec<usize> = Vec::new();
        for (at, (column, need)) in columns.iter().zip(needs).enumerate() {
            let room = if column.align == Align::Right {
                self.header
            } else {
                usize::MAX
            };
            let lines = column.header.lines().map(|line| wrap(line, room, "", ""));
            let header = lines.collect::<Vec<_>>().join("\n");
            let on_one_line = is_fixed(at) || (at > 0 && !self.texts);
            let least = if on_one_line { need.whole } else { need.least };
            let name = if at == 0 { self.name.min(whole[0]) } else { 0 };
            let above = if column.align == Align::Right {
                widest_line(&header)
            } else {
                longest_piece(&header, 0)
            };
            widths.push(least.max(above).max(name));
            headers.push(header);
        }
        let mut spare = room.checked_sub(widths.iter().sum())?;
        // What texts take beyond their least goes to the narrowest of them; names have the rest.
        while spare > 0 {
            let enough = |at: usize| if at == 0 { NAME } else { usize::MAX };
            let open = |at: &usize| !is_fixed(*at) && widths[*at] < whole[*at].min(enough(*at));
            let open = (0..widths.len()).filter(open);
            let Some(at) = open.min_by_key(|&at| widths[at]) else {
                break;
            };
            widths[at] += 1;
            spare -= 1;
        }
        widths[0] += spare;
        for (header, (column, width)) in headers.iter_mut().zip(columns.iter().zip(&widths)) {
            if column.align == Align::Left {
                let lines = header.lines().map(|line| wrap(line, *width, "", ""));
                *header = lines.collect::<Vec<_>>().join("\n");
            }
        }
        Some(Shares {
            headers,
            widths,
            gap: self.gap,
        })
    }
}

/// The grid with every text wrapped, so that it can be drawn as it stands, and the space between
/// its columns; `None` if it is too wide for a table of `width` columns.
pub(super) fn fitted(grid: &Grid, width: usize) -> Option<(Grid, usize)> {
    let mut needs = vec![Need::default(); grid.columns.len()];
    for row in &grid.rows {
        for (at, (need, cell)) in needs.iter_mut().zip(&row.cells).enumerate() {
            *need = need.with(cell, if at == 0 { row.depth } else { 0 }, at == 0);
        }
    }
    let shares = shares(&grid.columns, &needs, width)?;
    let mut fitted = grid.clone();
    for (column, header) in fitted.columns.iter_mut().zip(&shares.headers) {
        column.header.clone_from(header);
    }
    for row in &mut fitted.rows {
        for (at, (cell, width)) in row.cells.iter_mut().zip(&shares.widths).enumerate() {
            let lines = cell.lines().map(|line| {
                if at == 0 {
                    hang(line, row.depth, *width)
                } else if line.width() <= *width {
                    line.to_owned()
                } else {
                    wrap(line, *width, "", "")
                }
            });
            *cell = lines.collect::<Vec<_>>().join("\n");
        }
    }
    Some((fitted, shares.gap))
}

impl Need {
    /// What is needed with another cell, which stands `depth` levels deep in a tree.
    pub(super) fn with(self, cell: &str, depth: usize, hangs: bool) -> Self {
        let indent = 2 * depth;
        let beyond = if hangs { indent + 2 } else { indent };
        Self {
            least: self
                .least
                .max(longest_piece(cell, beyond))
                // The first word stands before the others.
                .max(indent),
            whole: self.whole.max(indent + widest_line(cell)),
        }
    }
}

fn widest_line(text: &str) -> usize {
    text.lines()
        .map(UnicodeWidthStr::width)
        .max()
        .unwrap_or_default()
}

/// The longest part of a text that is never broken, with an indent before each but the first of a
/// line, which stands two columns before them.
fn longest_piece(text: &str, indent: usize) -> usize {
    let lines = text.lines().flat_map(|line| {
        line.split(' ').enumerate().flat_map(move |(word, text)| {
            pieces(text).enumerate().map(move |(piece, text)| {
                let first = word == 0 && piece == 0;
                let indent = if first {
                    indent.saturating_sub(2)
                } else {
                    indent
                };
                indent + text.width()
            })
        })
    });
    lines.max().unwrap_or_default()
}

/// The parts of a word between which it may be broken where it must: behind the separators of
/// paths and of names such as `Pusat/Daerah`, and behind hyphens.
pub(super) fn pieces(word: &str) -> impl Iterator<Item = &str> {
    word.split_inclusive(['/', '\\', '-', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Tone;
    use crate::report::terminal::{drawn, table};
    use proptest::prelude::*;

    fn grid(headers: &[(&str, Align)], rows: &[(usize, &[&str])]) -> Grid {
        let columns = headers
            .iter()
            .map(|(header, align)| ((*header).to_owned(), *align));
        let mut grid = Grid::new(columns);
        for (depth, cells) in rows {
            let cells = cells.iter().map(|cell| (*cell).to_owned()).collect();
            grid.row(*depth, Tone::Plain, cells);
        }
        grid
    }

    #[test]
    fn a_name_of_a_level_is_not_broken_while_headers_can_give_way() {
        let grid = grid(
            &[
                ("Uraian", Align::Left),
                ("Ke indeks", Align::Right),
                ("Tingkat", Align::Left),
            ],
            &[(
                2,
                &[
                    "I1 Kebijakan Internal Tim Pengarah",
                    "0,03",
                    "Terstandardisasi",
                ],
            )],
        );
        let (fitted, gap) = fitted(&grid, 52).unwrap();
        assert_eq!(gap, WIDE);
        assert_eq!(fitted.rows[0].cells[2], "Terstandardisasi");
        assert_eq!(fitted.columns[1].header, "Ke\nindeks");
        assert_eq!(super::fitted(&grid, 20), None);
    }

    #[test]
    fn a_path_is_broken_behind_its_separators() {
        assert_eq!(
            wrap("arsip/2020-akhir/kota.csv", 12, "", ""),
            "arsip/2020-\nakhir/\nkota.csv"
        );
        assert_eq!(
            wrap("Pusat/Pemerintah Daerah", 30, "", ""),
            "Pusat/Pemerintah Daerah"
        );
    }

    proptest! {
        #[test]
        fn no_table_is_wider_than_its_terminal(
            rows in prop::collection::vec(
                (0_usize..3, "[A-Za-z/]{1,16}( [a-z/]{1,12}){0,5}", "[0-9],[0-9]{2}", "([A-Za-z]{1,18} ?){1,6}"),
                1..8,
            ),
            width in 20_u16..120,
        ) {
            let mut grid = grid(
                &[("Uraian", Align::Left), ("Ke indeks", Align::Right), ("Tingkat", Align::Left)],
                &[],
            );
            for (depth, name, number, level) in rows {
                grid.row(depth, Tone::Plain, vec![name, number, level.trim().to_owned()]);
            }
            if let Some((fitted, gap)) = fitted(&grid, width.into()) {
                let text = drawn(&fitted, gap, false);
                for line in text.lines() {
                    prop_assert!(line.width() <= usize::from(width), "{}", text);
                }
                // Every word is whole, apart from those that separators take apart.
                let shown: Vec<&str> = text.split_whitespace().collect();
                for cell in grid.rows.iter().flat_map(|row| &row.cells) {
                    for word in cell.split(' ').filter(|word| !word.contains(['/', '-'])) {
                        prop_assert!(shown.contains(&word), "{word}\n{}", text);
                    }
                }
            }
            // And nothing is lost where there is no table.
            let text: String = table(&grid, width, false).split_whitespace().collect();
            for cell in grid.rows.iter().flat_map(|row| &row.cells) {
                for piece in cell.split(' ').flat_map(pieces) {
                    prop_assert!(text.contains(piece), "{piece}\n{text}");
                }
            }
        }
    }
}
