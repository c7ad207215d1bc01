//! The records of a part of a text table, each with its line, without a copy of any field.

use csv::{ByteRecord, ReaderBuilder};
use memchr::{memchr, memchr_iter, memchr2_iter};
use std::ops::Range;

/// The fields of a record, as they stand between its separators, quotes taken off.
pub(crate) enum Fields<'b> {
    /// A line without quotes, and where its separators are.
    Split(&'b [u8], &'b [usize]),
    /// A record of the csv crate.
    Read(&'b ByteRecord),
}

impl<'b> Fields<'b> {
    /// The field in a column, from zero.
    pub(crate) fn get(&self, column: usize) -> Option<&'b [u8]> {
        match self {
            Self::Split(line, ends) => {
                let start = match column.checked_sub(1) {
                    None => 0,
                    Some(before) => ends.get(before)? + 1,
                };
                line.get(start..ends.get(column).copied().unwrap_or(line.len()))
            }
            Self::Read(record) => record.get(column),
        }
    }

    /// Every field with its column.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &'b [u8])> {
        (0..)
            .zip(0_usize..)
            .map_while(|(column, index)| Some((column, self.get(index)?)))
    }
}

/// Hands on every record of `text` with its line, from zero, and the bytes it takes; `line` is how
/// many lines end before the text. Blank lines are no records.
///
/// Text without quotes is split at its separators and line ends, which is all that the csv crate
/// would do with it; any other is read by that crate.
///
/// # Errors
///
/// What the csv crate cannot read.
pub(crate) fn each_record(
    text: &[u8],
    line: u32,
    delimiter: u8,
    mut each: impl FnMut(u32, Range<usize>, &Fields<'_>),
) -> Result<(), csv::Error> {
    // Where the table begins, the crate passes over the mark of UTF-8.
    let marked = line == 0 && text.starts_with(b"\xef\xbb\xbf");
    if !marked && is_plain(text, delimiter) {
        split(text, line, delimiter, each);
        return Ok(());
    }
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text);
    let mut record = ByteRecord::new();
    let mut lines = Lines::new(text);
    while reader.read_byte_record(&mut record)? {
        let said = record.position().map_or(0, csv::Position::byte);
        let start = begins(text, usize::try_from(said).unwrap_or(usize::MAX));
        let end = usize::try_from(reader.position().byte()).unwrap_or(text.len());
        let number = line.saturating_add(lines.before(start));
        each(number, start..end, &Fields::Read(&record));
    }
    Ok(())
}

/// Where a record begins that the csv crate says to begin at a byte.
///
/// It is said to begin where the one before it ended, which is before the second half of its line
/// break and before blank lines; the crate's own count of lines is wrong for both.
pub(super) fn begins(text: &[u8], said: usize) -> usize {
    let blank = text.get(said..).unwrap_or_default();
    let blank = blank
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'));
    said + blank.count()
}

/// Whether nothing but separators and line ends divides the text.
fn is_plain(text: &[u8], delimiter: u8) -> bool {
    let mut returns = memchr_iter(b'\r', text);
    memchr(b'"', text).is_none()
        && delimiter != b'\r'
        && delimiter != b'\n'
        && returns.all(|at| text.get(at + 1) == Some(&b'\n'))
}

fn split(
    text: &[u8],
    line: u32,
    delimiter: u8,
    mut each: impl FnMut(u32, Range<usize>, &Fields<'_>),
) {
    let mut number = line;
    let mut start = 0;
    let mut ends: Vec<usize> = Vec::with_capacity(32);
    let mut record = |start: usize, end: usize, next: usize, number: u32, ends: &[usize]| {
        let bytes = text.get(start..end).unwrap_or_default();
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        if !bytes.is_empty() {
            each(number, start..next, &Fields::Split(bytes, ends));
        }
    };
    for at in memchr2_iter(delimiter, b'\n', text) {
        if text.get(at) == Some(&b'\n') {
            record(start, at, at + 1, number, &ends);
            (start, number) = (at + 1, number.saturating_add(1));
            ends.clear();
        } else {
            ends.push(at - start);
        }
    }
    record(start, text.len(), text.len(), number, &ends);
}

/// How many lines end in a text, as an editor counts: by `\n`, `\r\n` or `\r`.
pub(super) fn lines_in(text: &[u8]) -> u32 {
    let alone = memchr_iter(b'\r', text).filter(|at| text.get(at + 1) != Some(&b'\n'));
    let count = memchr_iter(b'\n', text).count() + alone.count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Counts lines as an editor does: ended by `\n`, `\r\n` or `\r`.
pub(crate) struct Lines<'t> {
    text: &'t [u8],
    counted: usize,
    ended: u32,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t [u8]) -> Self {
        Self {
            text,
            counted: 0,
            ended: 0,
        }
    }

    /// How many lines end before a byte; the bytes asked for never decrease.
    pub(crate) fn before(&mut self, at: usize) -> u32 {
        while self.counted < at {
            let ends = match self.text.get(self.counted) {
                Some(b'\n') => true,
                Some(b'\r') => self.text.get(self.counted + 1) != Some(&b'\n'),
                Some(_) => false,
                None => break,
            };
            self.ended += u32::from(ends);
            self.counted += 1;
        }
        self.ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Seen = Vec<(u32, Vec<Vec<u8>>)>;

    fn seen(text: &[u8]) -> Seen {
        let mut all = Vec::new();
        each_record(text, 0, b';', |line, _, fields| {
            all.push((
                line,
                fields.iter().map(|(_, field)| field.to_vec()).collect(),
            ));
        })
        .unwrap();
        all
    }

    /// A quote far behind everything else makes the crate read what would have been split.
    fn read(text: &[u8]) -> Seen {
        let marked = [text, b"\n\"\""].concat();
        let mut all = seen(&marked);
        all.pop();
        all
    }

    proptest! {
        #[test]
        fn what_is_split_is_what_the_crate_reads(text in "[a1;. \r\n|]{0,60}") {
            prop_assert_eq!(seen(text.as_bytes()), read(text.as_bytes()));
        }
    }
}
