//! The records of a part of a text table, each with its line, without a copy of any field.

use csv::{ByteRecord, ReaderBuilder};
use memchr::{memchr, memchr_iter, memchr2};
use std::ops::Range;

/// The fields of a record, as they stand between its separators, quotes taken off.
pub(crate) enum Fields<'b> {
    /// A line without quotes, where its separators are, and whether its first fields are known to
    /// be those of the record before.
    Split(&'b [u8], &'b [usize], bool),
    /// A record of the csv crate.
    Read(&'b ByteRecord),
}

/// What is asked for of each record.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked {
    /// So many of the first fields are likely to be those of the record before.
    pub(crate) lead: usize,
    /// Whether no field behind these is asked for: all of the rest then passes for one.
    pub(crate) only: bool,
}

impl<'b> Fields<'b> {
    /// Whether the first fields, as many as are likely to be, are those of the record before.
    pub(crate) fn repeats(&self) -> bool {
        matches!(self, Self::Split(_, _, true))
    }

    /// The field in a column, from zero.
    pub(crate) fn get(&self, column: usize) -> Option<&'b [u8]> {
        match self {
            Self::Split(line, ends, _) => {
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
    asked: Asked,
    mut each: impl FnMut(u32, Range<usize>, &Fields<'_>),
) -> Result<(), csv::Error> {
    // Where the table begins, the crate passes over the mark of UTF-8.
    let marked = line == 0 && text.starts_with(b"\xef\xbb\xbf");
    if !marked && is_plain(text, delimiter) {
        split(text, line, delimiter, asked, each);
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
    asked: Asked,
    mut each: impl FnMut(u32, Range<usize>, &Fields<'_>),
) {
    let mut number = line;
    let mut start = 0;
    let mut ends: Vec<usize> = Vec::with_capacity(32);
    // The first fields of the record before, up to the separator behind them.
    let mut lead: &[u8] = &[];
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let repeats = !lead.is_empty() && rest.starts_with(lead);
        ends.truncate(if repeats { asked.lead } else { 0 });
        let mut at = if repeats { lead.len() } else { 0 };
        let end = loop {
            let after = rest.get(at..).unwrap_or_default();
            if asked.only && ends.len() >= asked.lead {
                break memchr(b'\n', after).map(|end| at + end);
            }
            match next(after, delimiter) {
                Some(end) if after.get(end) == Some(&b'\n') => break Some(at + end),
                Some(end) => ends.push(at + end),
                None => break None,
            }
            at = ends.last().map_or(0, |end| end + 1);
        };
        let bytes = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let next = start + end.map_or(rest.len(), |end| end + 1);
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        if !bytes.is_empty() {
            each(number, start..next, &Fields::Split(bytes, &ends, repeats));
        }
        if !repeats {
            let last = asked.lead.checked_sub(1).and_then(|last| ends.get(last));
            lead = last.and_then(|end| rest.get(..=*end)).unwrap_or_default();
        }
        (start, number) = (next, number.saturating_add(1));
    }
}

/// Bytes that are looked at one by one, which finds the end of a short field sooner.
const NEAR: usize = 8;

/// The next separator or line end.
fn next(text: &[u8], delimiter: u8) -> Option<usize> {
    let near = text.get(..NEAR).unwrap_or(text);
    let ends = |byte: &u8| *byte == delimiter || *byte == b'\n';
    near.iter().position(ends).or_else(|| {
        let far = text.get(NEAR..)?;
        memchr2(delimiter, b'\n', far).map(|end| NEAR + end)
    })
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

    fn seen(text: &[u8], asked: Asked) -> Seen {
        let mut all = Vec::new();
        each_record(text, 0, b';', asked, |line, _, fields| {
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
        let mut all = seen(&marked, Asked::default());
        all.pop();
        all
    }

    proptest! {
        #[test]
        fn what_is_split_is_what_the_crate_reads(text in "[a1;. \r\n|]{0,60}", lead in 0_usize..4) {
            let asked = Asked { lead, only: false };
            prop_assert_eq!(seen(text.as_bytes(), asked), read(text.as_bytes()));
        }

        #[test]
        fn first_fields_are_said_to_repeat_only_where_they_do(
            text in "((ab;1;|ab;12;|a;1;|ab;)[12;\n\r]{0,3}\r?\n){0,12}",
            lead in 1_usize..4,
            only in any::<bool>(),
        ) {
            let (mut last, mut repeated): (Option<Vec<Vec<u8>>>, usize) = (None, 0);
            let mut found: Vec<(u32, Vec<Vec<u8>>)> = Vec::new();
            let whole = read(text.as_bytes());
            let asked = Asked { lead, only };
            each_record(text.as_bytes(), 0, b';', asked, |line, _, fields| {
                let first: Vec<Vec<u8>> = (0..lead).map_while(|at| fields.get(at)).map(<[u8]>::to_vec).collect();
                if fields.repeats() {
                    assert_eq!(last.as_ref(), Some(&first));
                    repeated += 1;
                }
                last = Some(first.clone());
                found.push((line, first));
            }).unwrap();
            let cut = |(line, mut fields): (u32, Vec<Vec<u8>>)| {
                fields.truncate(lead);
                (line, fields)
            };
            prop_assert_eq!(found, whole.into_iter().map(cut).collect::<Vec<_>>());
        }
    }
}
