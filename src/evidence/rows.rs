//! What the rows of a table are: indicators, sums, headings of groups.

use super::book::{Cell, Row, Sheet};
use crate::words::fold;

/// `1`, `01`, `I1`, `Indikator 1`, `1.1`, `35-1`: how an indicator is numbered.
///
/// No instrument has a thousand indicators; what has four digits and more is the code of an
/// agency, a year or a NIP.
pub(crate) fn is_number(text: &str) -> bool {
    // Names are told by their first letter, which is that of `indikator`, `ke` or a digit.
    if !may_begin(text, |first| {
        first.is_ascii_digit() || matches!(first, 'i' | 'k')
    }) {
        return false;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return (1..=3).contains(&text.len());
    }
    let folded = fold(text);
    let bare = folded.strip_prefix("indikator ").unwrap_or(&folded);
    let bare = bare.strip_prefix("ke ").unwrap_or(bare);
    let bare = bare.strip_prefix('i').unwrap_or(bare);
    !bare.is_empty()
        && bare.split(' ').all(|part| {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            digits && (1..=3).contains(&part.len())
        })
}

/// Whether a text is a code such as `K1`, which an instrument of its own gives its indicators. The
/// codes of domains and aspects stand in tables of results.
pub(super) fn is_code(text: &str) -> bool {
    let folded = fold(text);
    let number = folded.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
    let letters = &folded[..folded.len() - number.len()];
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    digits
        && (1..=3).contains(&number.len())
        && (1..=3).contains(&letters.len())
        && !matches!(letters, "d" | "a")
}

/// Whether a cell holds a number as [`is_number`] means it.
pub(super) fn holds_number(cell: &Cell) -> bool {
    match cell {
        Cell::Number(number) if number.is_whole() => number.numerator().abs() < 1000,
        Cell::Text(text) => is_number(text),
        _ => is_number(&cell.shown()),
    }
}

/// Letters that hold the first two words which a row may begin with.
const BEGINNING: usize = 60;

/// Whether a text begins like a row that sums up others, whose number is no level.
pub(crate) fn is_sum(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    // Nearly every row is none, and tells so by its first word.
    if !begins_with(text, &SUMS) {
        return false;
    }
    let folded = beginning(text);
    matches!(
        first_word(&folded),
        "total" | "jumlah" | "subtotal" | "indeks" | "index" | "predikat" | "rerata"
    ) || folded.starts_with("rata rata")
        || folded.starts_with("sub total")
}

/// The first words of rows that may be sums.
const SUMS: [&str; 9] = [
    "total", "jumlah", "subtotal", "indeks", "index", "predikat", "rerata", "rata", "sub",
];

/// Words that name what is told of many agencies, alone or before others, as in `Median nasional`.
const STATISTICS: [&str; 20] = [
    "rata rata",
    "rerata",
    "average",
    "mean",
    "median",
    "modus",
    "maksimum",
    "minimum",
    "maksimal",
    "minimal",
    "maximum",
    "tertinggi",
    "terendah",
    "simpangan baku",
    "standar deviasi",
    "standard deviation",
    "persentil",
    "percentile",
    "kuartil",
    "bobot",
];

/// What the name of an agency is called where its row tells of many agencies instead: `Median`,
/// `Nilai tertinggi`, `Maks`. Words that agencies are named with are none, such as `Nasional`.
pub(crate) fn is_statistic(text: &str) -> bool {
    let may_be = |first| matches!(first, 'r' | 'a' | 'm' | 't' | 's' | 'p' | 'k' | 'b' | 'n');
    if !may_begin(text, may_be) {
        return false;
    }
    let folded = beginning(text);
    let bare = folded.strip_prefix("nilai ").unwrap_or(&folded);
    let begins = |word: &str| {
        let rest = bare.strip_prefix(word);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    matches!(bare, "maks" | "max" | "min" | "stdev" | "std dev" | "sd")
        || STATISTICS.iter().any(|word| begins(word))
}

/// Whether a text begins like the heading of a part of the instrument.
pub(crate) fn is_group(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    let parts = ["domain", "aspek", "aspect"];
    begins_with(text, &parts) && parts.contains(&first_word(&beginning(text)))
}

/// Whether the cells of a row are 1, 2, 3 and so on, as in `(1) (2) (3)` below a header.
pub(super) fn counts_columns(row: &Row) -> bool {
    let mut counted = (1..).zip(&row.cells);
    let fits = |(n, (_, cell)): (usize, &(u32, Cell))| fold(&cell.shown()) == n.to_string();
    row.cells.len() >= 2 && counted.all(fits)
}

/// Whether a text, folded, may begin with such a letter; of other letters than those of ASCII
/// nothing is said.
pub(super) fn may_begin(text: &str, with: impl Fn(char) -> bool) -> bool {
    let first = text.chars().find(|letter| letter.is_alphanumeric());
    first.is_none_or(|first| !first.is_ascii() || with(first.to_ascii_lowercase()))
}

/// Whether the first word of a text, folded, may be one of these; of other letters than those of
/// ASCII nothing is said.
fn begins_with(text: &str, words: &[&str]) -> bool {
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let end = text.bytes().position(|byte| !byte.is_ascii_alphanumeric());
    let (word, rest) = text.split_at(end.unwrap_or(text.len()));
    let plain = rest.bytes().next().is_none_or(|next| next.is_ascii());
    !plain || words.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// The first words of a text, folded: answers are long, and only their beginning counts here.
fn beginning(text: &str) -> String {
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let end = text.char_indices().nth(BEGINNING);
    fold(end.map_or(text, |(end, _)| &text[..end]))
}

fn first_word(folded: &str) -> &str {
    folded.split(' ').next().unwrap_or_default()
}

/// The cells of a sheet that are merged over several rows.
pub(super) struct Merged {
    /// Column, first row, last row; sorted, and regions do not overlap.
    regions: Vec<(u32, u32, u32)>,
}

impl Merged {
    pub(super) fn of(sheet: &Sheet) -> Self {
        let tall = sheet
            .merges
            .iter()
            .filter(|merge| merge.rows.start() < merge.rows.end());
        let region = |merge: &super::book::Merge| {
            let (rows, columns) = (&merge.rows, &merge.columns);
            (*columns.start(), *rows.start(), *rows.end())
        };
        let mut regions: Vec<_> = tall.map(region).collect();
        regions.sort_unstable();
        Self { regions }
    }

    /// The first and last row, from zero, of the region that covers a cell which is not its first.
    pub(super) fn covering(&self, row: u32, column: u32) -> Option<(u32, u32)> {
        let after = self
            .regions
            .partition_point(|&(at, first, _)| (at, first) <= (column, row));
        let region = after.checked_sub(1).and_then(|at| self.regions.get(at));
        let &(at, first, last) = region?;
        (at == column && first < row && row <= last).then_some((first, last))
    }

    /// The row in which the cell stands that a person sees in a row and column: another row where
    /// the cell is merged over several.
    pub(super) fn row<'s>(&self, sheet: &'s Sheet, row: &'s Row, column: u32) -> &'s Row {
        let Some((first, _)) = self.covering(row.number, column) else {
            return row;
        };
        let found = sheet.rows.binary_search_by_key(&first, |row| row.number);
        found.map_or(row, |index| &sheet.rows[index])
    }
}

#[cfg(test)]
mod tests {
    use super::is_statistic;

    #[test]
    fn statistics_of_many_agencies_are_told_from_agencies() {
        for text in [
            "Median",
            "Rata-rata nasional",
            "Nilai tertinggi",
            "NILAI MAKSIMUM",
            "Maks",
            "Min.",
            "Simpangan baku",
            "Bobot (%)",
        ] {
            assert!(is_statistic(text), "{text}");
        }
        for text in [
            "Kota Bontang",
            "Kabupaten Mediana",
            "MIN 1 Kota Contoh",
            "Maksindo",
            "Badan Standardisasi Nasional",
            "Nasional",
            "Modusari",
            "Kab. Minimalis",
        ] {
            assert!(!is_statistic(text), "{text}");
        }
    }
}
