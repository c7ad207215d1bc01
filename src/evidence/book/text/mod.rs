//! Text tables: comma, semicolon, tab or bar between the fields.

pub(crate) mod blocks;
mod dialect;
mod encoding;
mod markdown;
pub(crate) mod records;

use super::gathering::Gathering;
use super::{Refusal, Sheet, json, kind, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::reading;
use crate::place::{Place, Spot};
use blocks::Letters;
use records::{Asked, Fields, Lines, each_record};
use std::sync::Arc;

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
    gathering.divided_by(delimiter);
    rows(text, table, delimiter, gathering)?;
    gathering.end(Vec::new());
    Ok(())
}

/// Reads the rows from the byte `table` of the text on.
fn rows(text: &str, table: usize, delimiter: u8, gathering: &mut Gathering) -> Result<(), Refusal> {
    let body = text.get(table..).unwrap_or_default();
    // No line ends before the table: what announces its separator is the first line itself.
    let mut refused = None;
    let mut last = 0;
    let read = each_record(
        body.as_bytes(),
        0,
        delimiter,
        Asked::default(),
        |row, range, fields| {
            last = range.start;
            if refused.is_none() {
                refused = put(row, fields, gathering).err();
            }
        },
    );
    if let Some(refusal) = refused {
        return Err(refusal);
    }
    if let Err(error) = read {
        return Err(gathering.refuse_here(reading::unreadable(error.to_string())));
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

/// The beginning of a text file, as letters, and how the rest of it is to be read.
pub(crate) struct Beginning {
    /// Whole records.
    pub(crate) text: String,
    pub(crate) letters: Letters,
    /// Bytes of letters before the table.
    pub(crate) before: usize,
    pub(crate) delimiter: u8,
}

/// What the first bytes of a text file tell; `length` is that of the whole file. `None` if they
/// hold no whole record.
pub(crate) fn head_of_text(bytes: &[u8], length: usize) -> Option<Beginning> {
    let (letters, mut text) = match encoding::told(bytes, length) {
        Some(encoding) => {
            let mut decoder = encoding.new_decoder_with_bom_removal();
            let mut text = String::with_capacity(decoder.max_utf8_buffer_length(bytes.len())?);
            // A letter that is cut off at the end waits for the rest of it.
            let _ = decoder.decode_to_string(bytes, &mut text, bytes.len() == length);
            (Letters::Named(encoding), text)
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => (Letters::Utf8, text.to_owned()),
            Err(error) if error.error_len().is_none() && bytes.len() < length => {
                let whole = bytes.get(..error.valid_up_to()).unwrap_or_default();
                (Letters::Utf8, String::from_utf8_lossy(whole).into_owned())
            }
            Err(_) => (Letters::Windows, encoding::decode(bytes).text.into_owned()),
        },
    };
    let (before, delimiter) = dialect::choose(&text);
    if bytes.len() < length {
        let table = text.get(before..)?;
        text.truncate(before + blocks::whole_records(table.as_bytes(), delimiter)?);
    }
    Some(Beginning {
        text,
        letters,
        before,
        delimiter,
    })
}

/// The rows of a part of a text table, with what there is to say about its cells; `line` is how
/// many lines end before it.
pub(crate) fn rows_of_text(
    text: &[u8],
    line: u32,
    delimiter: u8,
    file: Arc<str>,
) -> (Sheet, Vec<Diagnostic>) {
    let mut gathering = Gathering::new(file);
    let mut refused = gathering.begin(None, false).err();
    gathering.divided_by(delimiter);
    let read = each_record(text, line, delimiter, Asked::default(), |row, _, fields| {
        if refused.is_none() {
            refused = put(row, fields, &mut gathering).err();
        }
    });
    let unreadable = |error: csv::Error| reading::unreadable(error.to_string());
    let unreadable = read
        .err()
        .map(|error| gathering.refuse_here(unreadable(error)));
    gathering.end(Vec::new());
    let refused = refused.or(unreadable).map(|refusal| *refusal);
    gathering.diagnostics.extend(refused);
    let sheet = gathering.sheets.pop().unwrap_or_default();
    (sheet, gathering.diagnostics)
}

/// The byte of a quote that is never closed, in the last record of a table.
pub(crate) fn unclosed_quote(text: &[u8], delimiter: u8) -> Option<usize> {
    let mut last = 0;
    // What cannot be read is said when it is read.
    let asked = Asked::default();
    let _ = each_record(text, 0, delimiter, asked, |_, range, _| {
        last = range.start;
    });
    let record = String::from_utf8_lossy(text.get(last..)?);
    Some(last + dialect::unclosed_quote(&record, delimiter)?)
}

/// Adds the fields of a record.
fn put(row: u32, fields: &Fields<'_>, gathering: &mut Gathering) -> Result<(), Refusal> {
    let mut count = 0;
    for (column, field) in fields.iter() {
        count = column + 1;
        // Fields of UTF-8 text, cut at ASCII delimiters, are UTF-8.
        if let Some(cell) = value::text(&String::from_utf8_lossy(field)) {
            gathering.put(row, column, cell)?;
        }
    }
    gathering.has_fields(row, count);
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
    u8::try_from(letter).is_ok_and(is_binary_byte)
}

/// The same of a byte of UTF-8; all bytes of other letters than those of ASCII stand in text.
pub(crate) fn is_binary_byte(byte: u8) -> bool {
    byte < b'\t' || (byte > b'\r' && byte < b' ' && byte != 0x1a)
}

/// The line of a byte, from one.
fn line_of(text: &str, at: usize) -> u32 {
    Lines::new(text.as_bytes()).before(at) + 1
}
