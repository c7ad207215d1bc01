//! A text table of any length in blocks of whole records, so that it is never in memory as a whole.

use super::records::lines_in;
use encoding_rs::{Decoder, Encoding, WINDOWS_1252};
use memchr::{memchr, memchr_iter, memrchr};
use std::io::{self, Read};
use std::ops::Range;

/// How the bytes of a file are letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with a mark, or UTF-16.
    Named(&'static Encoding),
    /// Neither, and therefore Windows-1252.
    Windows,
}

/// What separates the fields of a table, and which of them keeps records together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    /// What separates fields.
    pub(crate) delimiter: u8,
    /// The column whose equal neighbours are never cut apart.
    pub(crate) together: usize,
    /// Bytes of letters before the first record.
    pub(crate) before: usize,
    /// Bytes of a block, if its records allow it.
    pub(crate) size: usize,
    /// The most bytes of a block.
    pub(crate) most: usize,
}

/// Whole records, in which none of an agency is missing that stands beside these.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The records; UTF-8 where the file is or was decoded.
    pub(crate) text: Vec<u8>,
    /// How many lines of the file end before it.
    pub(crate) line: u32,
    /// Whether nothing comes after it.
    pub(crate) last: bool,
}

/// Why there is no next block.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// The file could not be read.
    Unreadable(io::Error),
    /// The records from this line on, from zero, belong together and are too long.
    TooLong(u32),
}

/// The blocks of a file.
pub(crate) struct Blocks<R> {
    source: R,
    decoder: Option<Decoder>,
    cut: Cut,
    pending: Vec<u8>,
    line: u32,
    /// Bytes of letters still to be passed over.
    before: usize,
    ended: bool,
    over: bool,
}

impl<R: Read> Blocks<R> {
    pub(crate) fn new(source: R, letters: Letters, cut: Cut) -> Self {
        let decoder = match letters {
            Letters::Utf8 => None,
            Letters::Named(encoding) => Some(encoding.new_decoder_with_bom_removal()),
            Letters::Windows => Some(WINDOWS_1252.new_decoder_without_bom_handling()),
        };
        Self {
            source,
            decoder,
            cut,
            pending: Vec::new(),
            line: 0,
            before: cut.before,
            ended: false,
            over: false,
        }
    }

    fn block(&mut self) -> Result<Option<Block>, Stopped> {
        if self.over {
            return Ok(None);
        }
        let mut wanted = self.cut.size;
        loop {
            self.fill(wanted).map_err(Stopped::Unreadable)?;
            if self.ended {
                self.over = true;
                let text = std::mem::take(&mut self.pending);
                let line = self.line;
                return Ok((!text.is_empty()).then_some(Block {
                    text,
                    line,
                    last: true,
                }));
            }
            if let Some(end) = end_of(&self.pending, self.cut) {
                // What is left over, with room for what is read next.
                let left = self.pending.get(end..).unwrap_or_default();
                let mut rest = Vec::with_capacity(left.len() + self.cut.size);
                rest.extend_from_slice(left);
                let mut text = std::mem::replace(&mut self.pending, rest);
                text.truncate(end);
                let line = self.line;
                self.line = line.saturating_add(lines_in(&text));
                let last = false;
                return Ok(Some(Block { text, line, last }));
            }
            if self.pending.len() > self.cut.most {
                return Err(Stopped::TooLong(self.line));
            }
            let room = self.cut.most.saturating_sub(self.pending.len());
            wanted = self.pending.len().min(room + 1);
        }
    }

    /// Reads that many more bytes, or all there are.
    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        let read = match &mut self.decoder {
            None => append(&mut self.source, wanted, &mut self.pending)?,
            Some(decoder) => {
                let mut raw = Vec::new();
                let read = append(&mut self.source, wanted, &mut raw)?;
                decode(decoder, &raw, read < wanted, &mut self.pending);
                read
            }
        };
        self.ended = read < wanted;
        let before = self.before.min(self.pending.len());
        self.pending.drain(..before);
        self.before -= before;
        Ok(())
    }
}

impl<R: Read> Iterator for Blocks<R> {
    type Item = Result<Block, Stopped>;

    fn next(&mut self) -> Option<Self::Item> {
        let block = self.block();
        self.over |= block.is_err();
        block.transpose()
    }
}

/// Adds so many bytes of a source to others, or all there are; returns how many.
fn append(source: &mut impl Read, wanted: usize, to: &mut Vec<u8>) -> io::Result<usize> {
    let start = to.len();
    to.resize(start + wanted, 0);
    let mut read = 0;
    while let Some(room) = to.get_mut(start + read..).filter(|room| !room.is_empty()) {
        match source.read(room) {
            Ok(0) => break,
            Ok(more) => read += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                to.truncate(start + read);
                return Err(error);
            }
        }
    }
    to.truncate(start + read);
    Ok(read)
}

fn decode(decoder: &mut Decoder, raw: &[u8], last: bool, text: &mut Vec<u8>) {
    let room = decoder.max_utf8_buffer_length(raw.len());
    let start = text.len();
    text.resize(start + room.unwrap_or(raw.len().saturating_mul(3) + 16), 0);
    let free = text.get_mut(start..).unwrap_or_default();
    let (_, _, written, _) = decoder.decode_to_utf8(raw, free, last);
    text.truncate(start + written);
}

/// The bytes of a text that are whole records.
pub(super) fn whole_records(text: &[u8], delimiter: u8) -> Option<usize> {
    let quoted = Quoted::of(text, delimiter);
    quoted.line_end(text.get(..quoted.open.unwrap_or(text.len()))?)
}

/// Where a block ends: behind the last line break before which another agency begins.
fn end_of(text: &[u8], cut: Cut) -> Option<usize> {
    let quoted = Quoted::of(text, cut.delimiter);
    let whole = quoted.open.unwrap_or(text.len());
    let mut stop = quoted.line_end(text.get(..whole)?)?;
    let mut last: Option<&[u8]> = None;
    while stop > 0 {
        let start = quoted.line_end(text.get(..stop - 1)?).unwrap_or(0);
        let line = text.get(start..stop)?;
        let owner = field(line, cut).unwrap_or_default();
        // What names nobody says nothing about where somebody ends.
        if !owner.trim_ascii().is_empty() {
            match last {
                Some(known) if known != owner => return Some(stop),
                _ => last = Some(owner),
            }
        }
        stop = start;
    }
    None
}

/// The field of a record that keeps it together with others, its quotes still on.
fn field(line: &[u8], cut: Cut) -> Option<&[u8]> {
    let line = line.trim_ascii_end();
    if memchr(b'"', line).is_none() {
        return line.split(|byte| *byte == cut.delimiter).nth(cut.together);
    }
    let mut quoted = false;
    let mut parts = line.split(|byte| {
        quoted ^= *byte == b'"';
        *byte == cut.delimiter && !quoted
    });
    parts.nth(cut.together)
}

/// The fields in quotes that hold line breaks.
struct Quoted {
    broken: Vec<Range<usize>>,
    /// Where a field begins whose quote is not closed.
    open: Option<usize>,
}

impl Quoted {
    /// Looks at quotes as the csv crate does: one opens a field only at its beginning, and two in a
    /// row inside of it are a letter.
    fn of(text: &[u8], delimiter: u8) -> Self {
        let mut broken = Vec::new();
        let mut from = 0;
        let find = |from: usize| Some(from + memchr(b'"', text.get(from..)?)?);
        while let Some(start) = find(from) {
            let before = start.checked_sub(1).and_then(|at| text.get(at));
            if !before.is_none_or(|byte| *byte == delimiter || matches!(byte, b'\r' | b'\n')) {
                from = start + 1;
                continue;
            }
            let mut end = start + 1;
            loop {
                let Some(quote) = find(end) else {
                    let open = Some(start);
                    return Self { broken, open };
                };
                end = quote + 1;
                if text.get(end) != Some(&b'"') {
                    break;
                }
                end += 1;
            }
            let inside = text.get(start..end).unwrap_or_default();
            if memchr(b'\n', inside).is_some() {
                broken.push(start..end);
            }
            from = end;
        }
        Self { broken, open: None }
    }

    /// Behind the last line break outside of quotes.
    fn line_end(&self, text: &[u8]) -> Option<usize> {
        let mut text = text;
        loop {
            let at = memrchr(b'\n', text)?;
            let after = self.broken.partition_point(|field| field.start <= at);
            let field = after
                .checked_sub(1)
                .and_then(|before| self.broken.get(before));
            match field.filter(|field| field.contains(&at)) {
                Some(field) => text = text.get(..field.start)?,
                None => return Some(at + 1),
            }
        }
    }
}

/// Whether a block holds a line of dashes and bars, as tables of Markdown do.
pub(crate) fn may_be_markdown(text: &[u8]) -> bool {
    memchr_iter(b'-', text).any(|at| text.get(at + 1) == Some(&b'-'))
        && super::markdown::is_markdown(&String::from_utf8_lossy(text))
}

#[cfg(test)]
mod tests {
    use super::super::records::{Asked, Fields, each_record};
    use super::*;
    use proptest::prelude::*;

    fn blocks(text: &[u8], letters: Letters, size: usize) -> Vec<Block> {
        let cut = Cut {
            delimiter: b';',
            together: 0,
            before: 0,
            size,
            most: 1 << 20,
        };
        Blocks::new(text, letters, cut)
            .map(Result::unwrap)
            .collect()
    }

    fn whole(text: &[u8], line: u32, each: impl FnMut(u32, Range<usize>, &Fields<'_>)) {
        each_record(text, line, b';', Asked::default(), each).unwrap();
    }

    #[test]
    fn an_agency_is_never_cut_apart() {
        let text = "a;1\na;2\nb;1\nb;2\nb;3\nc;1\n";
        let parts: Vec<String> = blocks(text.as_bytes(), Letters::Utf8, 9)
            .into_iter()
            .map(|block| String::from_utf8(block.text).unwrap())
            .collect();
        // What is left of the file at its end is the last block.
        assert_eq!(parts, ["a;1\na;2\n", "b;1\nb;2\nb;3\nc;1\n"]);
    }

    #[test]
    fn other_letters_become_utf_8_across_blocks() {
        let rows = ["Kab. Añ;1\r\n", "Kab. Añu;2\r\n", "Kota É;3\r\n"];
        let text: String = (0..90).map(|row| rows[row / 9 % 3]).collect();
        let wide: Vec<u8> = std::iter::once(0xfeff)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        let (narrow, _, _) = WINDOWS_1252.encode(&text);
        for (bytes, letters) in [
            (wide.as_slice(), Letters::Named(encoding_rs::UTF_16LE)),
            (&narrow, Letters::Windows),
            (text.as_bytes(), Letters::Utf8),
        ] {
            let all = blocks(bytes, letters, 31);
            assert!(all.len() > 3);
            let joined: Vec<u8> = all.into_iter().flat_map(|block| block.text).collect();
            assert_eq!(joined, text.as_bytes());
        }
    }

    proptest! {
        #[test]
        fn blocks_are_the_text_and_know_their_lines(
            text in "(([ab]|\"[ab\n]{0,3}\"|\"\"\"b\n\");[1-3a\"]{0,2}\r?\n){0,12}",
            size in 1_usize..40,
        ) {
            let all = blocks(text.as_bytes(), Letters::Utf8, size);
            let mut line = 0;
            for block in &all {
                prop_assert_eq!(block.line, line);
                line += lines_in(&block.text);
            }
            let mut expected = Vec::new();
            whole(text.as_bytes(), 0, |line, _, fields| {
                expected.push((line, fields.iter().map(|(_, one)| one.to_vec()).collect::<Vec<_>>()));
            });
            let mut found = Vec::new();
            for block in &all {
                whole(&block.text, block.line, |line, _, fields| {
                    found.push((line, fields.iter().map(|(_, one)| one.to_vec()).collect::<Vec<_>>()));
                });
            }
            prop_assert_eq!(found, expected);
            let joined: Vec<u8> = all.into_iter().flat_map(|block| block.text).collect();
            prop_assert_eq!(joined, text.as_bytes());
        }
    }
}
