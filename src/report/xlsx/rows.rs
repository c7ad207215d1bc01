//! How high a row must be. Excel fits rows by itself when it opens a file, but not those of
//! merged cells, and other spreadsheets fit none; so heights are estimated.

use super::Written;
use rust_xlsxwriter::{RowNum, Worksheet};

/// The height of a line of ten-point text, in points, and what a row has around its lines.
const LINE: usize = 13;
const AROUND: usize = 3;
/// The highest row there is, in points.
const HIGHEST: usize = 409;

/// How many lines a text takes in a column of some width, broken between words.
pub(super) fn lines(text: &str, width: u16) -> usize {
    // The unit of widths is a digit of eleven points. Ten-point letters are narrower by a quarter
    // on average, in Calibri as in what stands in for it elsewhere; less is assumed to be safe.
    let room = (usize::from(width) * 23 / 20).max(1);
    text.lines()
        .map(|line| wrapped(line, room))
        .sum::<usize>()
        .max(1)
}

fn wrapped(line: &str, room: usize) -> usize {
    let (mut lines, mut used) = (1, 0);
    for word in line.split_whitespace() {
        let length = word.chars().count();
        let needed = if used == 0 { length } else { used + 1 + length };
        if needed <= room {
            used = needed;
        } else {
            // A word longer than the line, such as an address, is broken inside.
            lines += usize::from(used > 0) + length.saturating_sub(1) / room;
            used = (length.saturating_sub(1)) % room + 1;
        }
    }
    lines
}

/// Makes a row high enough for some lines; a row of one line keeps its usual height.
pub(super) fn fit(sheet: &mut Worksheet, row: RowNum, lines: usize) -> Written {
    if lines > 1 {
        let points = (lines * LINE + AROUND).min(HIGHEST);
        sheet.set_row_height(row, u32::try_from(points).unwrap_or_default())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn texts_break_between_words_and_long_words_inside() {
        assert_eq!(lines("", 20), 1);
        assert_eq!(lines("satu dua tiga", 20), 1);
        assert_eq!(lines("satu dua tiga empat lima", 20), 2);
        assert_eq!(lines("satu dua tiga empat", 20), 1);
        assert_eq!(lines("satu\ndua\n\ntiga", 20), 4);
        assert_eq!(lines(&"x".repeat(50), 20), 3);
        assert_eq!(lines(&format!("ab {}", "x".repeat(40)), 20), 3);
    }
}
