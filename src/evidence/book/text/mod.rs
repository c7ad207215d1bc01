//! Text tables: comma, semicolon, tab or bar between the fields.

mod dialect;
mod encoding;
mod markdown;

use super::gathering::Gathering;
use super::{Refusal, json, kind, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::reading;
use crate::place::{Place, Spot};
use csv::{ByteRecord, ReaderBuilder};

/// Reads a text table.
pub(super) fn read(bytes: &[u8], gathering: &mut Gathering) -> Result<(), Refusal> {
    let decoded = encoding::decode(bytes);
    let text = decoded.text.as_ref();
    if kind::is_json(text) && json::read(text, gathering)?.is_some() {
        return Ok(());
    }
    if let Some(what) = kind::written(text) {
        return Err(gathering.refuse(reading::not_a_table(what)));
    }
    if let Some(at) = text.find(is_binary) {
        let finding = at_line(reading::binary_data(), gathering, line_of(text, at));
        return Err(Box::new(finding));
    }
    if value::is_blank(text) {
        return Err(gathering.refuse(reading::empty_file()));
    }
    if let Some((finding, at)) = decoded.finding {
        let finding = at_line(finding, gathering, line_of(text, at));
        gathering.diagnostics.push(finding);
    }
    gathering.begin(None, false)?;
    if markdown::is_markdown(text) {
        for (line, row) in text.lines().zip(0_u32..) {
            for (column, field) in markdown::fields(line) {
                if let Some(cell) = value::text(&field) {
                    gathering.put(row, column, cell)?;
                }
            }
        }
        gathering.end(Vec::new());
        return Ok(());
    }
    let (table, delimiter) = dialect::choose(text);
    rows(text, table, delimiter, gathering)?;
    gathering.end(Vec::new());
    Ok(())
}

/// Reads the rows from the byte `table` of the text on.
fn rows(text: &str, table: usize, delimiter: u8, gathering: &mut Gathering) -> Result<(), Refusal> {
    let body = text.get(table..).unwrap_or_default();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(body.as_bytes());
    let mut record = ByteRecord::new();
    let mut lines = Lines::new(text);
    let mut last = 0;
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                return Err(gathering.refuse_here(reading::unreadable(error.to_string())));
            }
        }
        // A record is said to begin where the one before it ended, which is before the second
        // half of its line break and before blank lines; the crate's own count of lines is
        // wrong for both.
        let said = record.position().map_or(0, csv::Position::byte);
        let said = usize::try_from(said).unwrap_or(usize::MAX);
        let blank = body.get(said..).unwrap_or_default();
        last = said
            + blank
                .bytes()
                .take_while(|byte| matches!(byte, b'\r' | b'\n'))
                .count();
        let row = lines.before(table + last);
        for (column, field) in (0_u32..).zip(record.iter()) {
            // Fields of UTF-8 text, cut at ASCII delimiters, are UTF-8.
            if let Some(cell) = value::text(&String::from_utf8_lossy(field)) {
                gathering.put(row, column, cell)?;
            }
        }
    }
    // Only the last record can be unfinished; the crate takes its open quote for closed.
    let rest = body.get(last..).unwrap_or_default();
    if let Some(at) = dialect::unclosed_quote(rest, delimiter) {
        let line = line_of(text, table + last + at);
        return Err(Box::new(at_line(
            reading::unclosed_quote(),
            gathering,
            line,
        )));
    }
    Ok(())
}

fn at_line(finding: Diagnostic, gathering: &Gathering, line: u32) -> Diagnostic {
    let file = gathering.whole();
    finding.at(Place::new(
        file.file_name(),
        Spot::Line { line, column: None },
    ))
}

/// Letters that stand in no text: control characters other than those of lines and pages, and
/// the mark that old DOS programs put at the end.
fn is_binary(letter: char) -> bool {
    letter.is_ascii_control()
        && !matches!(
            letter,
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}' | '\u{7f}'
        )
}

/// The line of a byte, from one.
fn line_of(text: &str, at: usize) -> u32 {
    Lines::new(text).before(at) + 1
}

/// Counts lines as an editor does: ended by `\n`, `\r\n` or `\r`.
struct Lines<'t> {
    text: &'t [u8],
    counted: usize,
    ended: u32,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text: text.as_bytes(),
            counted: 0,
            ended: 0,
        }
    }

    /// How many lines end before a byte; the bytes asked for never decrease.
    fn before(&mut self, at: usize) -> u32 {
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
