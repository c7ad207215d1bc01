//! The first of two passes over a long table: its digest, and whether its rows may be handed on as
//! they come.

use super::{Failure, LongTable, hash_of};
use crate::batch::{gave_up, in_turn};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::reading;
use crate::evidence::book::blocks::{Block, Blocks, Letters, may_be_markdown};
use crate::evidence::book::records::{Asked, Fields, Lines, each_record};
use crate::evidence::book::{
    MAX_TEXT, Row, cell_of_text, hex, is_binary_byte, rows_of_text, too_large, unclosed_quote,
};
use crate::evidence::columns::role_of_words;
use crate::evidence::identity::read_year;
use crate::evidence::long::part::Head;
use crate::place::{Place, Spot};
use crate::words::{fold, is_wordless};
use memchr::memmem;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::convert::Infallible;
use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

/// What the first pass came upon.
#[derive(Debug)]
pub(super) struct Survey {
    pub(super) sha256: String,
    pub(super) letters: Letters,
    /// What there is to say about the letters.
    pub(super) decoding: Option<Diagnostic>,
    /// Whether its rows are of several years.
    pub(super) several_years: bool,
}

/// What a block of the table shows.
#[derive(Default)]
struct Seen {
    /// Agency and year, of which nothing but a digest is kept, and the line where they begin.
    owners: Vec<(u64, u32)>,
    years: Years,
    /// Whether it is not UTF-8.
    other_letters: bool,
    binary: Option<u32>,
    /// The first letter that is not one of ASCII, or was lost.
    foreign: Option<u32>,
    markdown: bool,
    unclosed: Option<u32>,
    /// A header that says something else than that of the table.
    header: Option<Box<Diagnostic>>,
}

/// The years from 2000 to 2099, a bit each.
type Years = u128;

/// Looks at the whole table once. `None` if it is better read as any other.
pub(super) fn survey(table: &LongTable) -> Result<Option<Survey>, Failure> {
    let mut letters = table.letters;
    loop {
        let (seen, sha256) = look(table, letters)?;
        if seen.other_letters && letters == Letters::Utf8 {
            letters = Letters::Windows;
            continue;
        }
        return judge(table, seen, letters, sha256);
    }
}

/// All blocks together.
#[derive(Default)]
struct All {
    owners: HashMap<u64, u32>,
    /// Where an agency and year goes on after others, and where it began.
    scattered: Option<(u32, u32)>,
    first: Seen,
    other_letters: bool,
}

fn look(table: &LongTable, letters: Letters) -> Result<(All, String), Failure> {
    let file = table.rewound()?;
    let mut stopped = None;
    let mut all = All::default();
    let sha256 = thread::scope(|scope| {
        let (sender, receiver) = sync_channel::<Vec<u8>>(AHEAD);
        // A digest takes as long as all else and cannot be divided.
        let digest = scope.spawn(move || {
            let mut hasher = Sha256::new();
            for part in receiver {
                hasher.update(&part);
            }
            hex(&hasher.finalize())
        });
        let blocks = Blocks::new(Digested { file, sender }, letters, table.cut());
        let blocks = blocks.map_while(|block| block.map_err(|why| stopped = Some(why)).ok());
        let work = |block: Block| look_at(&block, table, letters);
        let each = |seen: Result<Seen, String>| -> Result<(), Infallible> {
            all.add(seen.unwrap_or_default());
            Ok(())
        };
        let Ok(()) = in_turn(blocks, work, each);
        digest.join()
    });
    match (stopped, sha256) {
        (Some(why), _) => Err(table.stopped(why)),
        (None, Ok(sha256)) => Ok((all, sha256)),
        (None, Err(_)) => {
            let finding = gave_up(table.file(), "");
            Err(Failure::Refused(Box::new(finding)))
        }
    }
}

impl All {
    fn add(&mut self, seen: Seen) {
        for (owner, line) in seen.owners {
            match self.owners.entry(owner) {
                Entry::Vacant(entry) => {
                    entry.insert(line);
                }
                Entry::Occupied(entry) => {
                    self.scattered = self.scattered.or(Some((line, *entry.get())));
                }
            }
        }
        let first = &mut self.first;
        first.years |= seen.years;
        first.markdown |= seen.markdown;
        first.binary = first.binary.or(seen.binary);
        first.foreign = first.foreign.or(seen.foreign);
        first.unclosed = first.unclosed.or(seen.unclosed);
        first.header = first.header.take().or(seen.header);
        self.other_letters |= seen.other_letters;
    }
}

fn judge(
    table: &LongTable,
    all: All,
    letters: Letters,
    sha256: String,
) -> Result<Option<Survey>, Failure> {
    let at = |finding: Diagnostic, line: u32| {
        let (line, column) = (line + 1, None);
        let spot = Spot::Line { line, column };
        finding.at(Place::new(std::sync::Arc::clone(&table.name), spot))
    };
    let refuse = |finding: Diagnostic| Err(Failure::Refused(Box::new(finding)));
    let All {
        owners,
        scattered,
        first,
        ..
    } = all;
    if let Some(line) = first.binary {
        return refuse(at(reading::binary_data(), line));
    }
    if let Some(line) = first.unclosed {
        return refuse(at(reading::unclosed_quote(), line));
    }
    // What the usual reader takes is left to it wherever there is any doubt.
    if table.length <= table.limits.large {
        let doubtful = scattered.is_some() || !table.head.certain || first.header.is_some();
        if doubtful || first.markdown || owners.len() <= table.limits.few {
            return Ok(None);
        }
    } else if first.markdown {
        let finding = too_large(table.length, MAX_TEXT);
        return refuse(finding.at(Place::file(std::sync::Arc::clone(&table.name))));
    } else if let Some(finding) = first.header {
        return Err(Failure::Refused(finding));
    } else if let Some((line, began)) = scattered {
        let place = Place::new(
            std::sync::Arc::clone(&table.name),
            Spot::Line {
                line: began + 1,
                column: None,
            },
        );
        let finding = at(reading::scattered_rows(began + 1), line);
        return refuse(finding.label(place, reading::rows_began_here()));
    }
    let decoding = match letters {
        Letters::Utf8 => None,
        Letters::Named(encoding) => first
            .foreign
            .map(|line| at(reading::letters_lost(encoding.name()), line)),
        Letters::Windows => Some(at(
            reading::read_as_windows_1252(),
            first.foreign.unwrap_or(0),
        )),
    };
    Ok(Some(Survey {
        sha256,
        letters,
        decoding,
        several_years: first.years.count_ones() > 1 || table.head.long.has_headed_years(),
    }))
}

fn look_at(block: &Block, table: &LongTable, letters: Letters) -> Seen {
    let text = block.text.as_slice();
    let mut seen = Seen {
        other_letters: letters == Letters::Utf8 && std::str::from_utf8(text).is_err(),
        markdown: may_be_markdown(text),
        ..Seen::default()
    };
    if seen.other_letters {
        return seen;
    }
    let line_of = |at: usize| {
        let ended = Lines::new(text).before(at);
        block.line.saturating_add(ended)
    };
    // Whole lines of the processor's cache are looked at before it is asked which byte it is.
    let binary = |part: &[u8]| {
        part.iter()
            .fold(false, |any, byte| any | is_binary_byte(*byte))
    };
    if text.chunks(256).any(binary) {
        seen.binary = text
            .iter()
            .position(|byte| is_binary_byte(*byte))
            .map(line_of);
    }
    seen.foreign = match letters {
        Letters::Utf8 => None,
        Letters::Named(_) => memmem::find(text, "\u{fffd}".as_bytes()).map(line_of),
        Letters::Windows => text.iter().position(|byte| !byte.is_ascii()).map(line_of),
    };
    if block.last && memchr::memchr(b'"', text).is_some() {
        seen.unclosed = unclosed_quote(text, table.delimiter).map(line_of);
    }
    seen.look_for_owners(block, table);
    seen
}

impl Seen {
    fn look_for_owners(&mut self, block: &Block, table: &LongTable) {
        let (head, delimiter): (&Head, u8) = (&table.head, table.delimiter);
        let (agencies, years) = (head.long.agency_column(), head.long.year_column());
        let headed = head.long.has_headed_years();
        let labelled = head.identity.year.as_ref().map(|year| year.value);
        let named = head.identity.agency.as_ref();
        let named = named.map(|agency| fold(&agency.value)).unwrap_or_default();
        // The agency of the last row, its digest, and the years of its rows so far.
        let mut run: Option<(Vec<u8>, u64, Vec<Option<u16>>)> = None;
        // The year as it is written in the last row, and what it is; `None` if it is none.
        let mut last_year: (Vec<u8>, Option<Option<u16>>) = (Vec::new(), Some(labelled));
        // Whether the last row was looked at.
        let mut seen = false;
        let mut each = |line: u32, bytes: Range<usize>, fields: &Fields<'_>| {
            if line < head.first || (seen && fields.repeats()) {
                return;
            }
            seen = false;
            let field = |column: Option<usize>| column.and_then(|at| fields.get(at));
            let agency = field(agencies).unwrap_or_default();
            let known = match &run {
                Some((name, ..)) => name.as_slice() == agency,
                None => false,
            };
            if !known && agency.trim_ascii().is_empty() && is_blank(fields, delimiter) {
                return;
            }
            seen = true;
            let written = field(years).filter(|_| !headed).unwrap_or_default();
            if last_year.0 != written {
                last_year.0.clear();
                last_year.0.extend_from_slice(written);
                let text = String::from_utf8_lossy(written);
                last_year.1 = if is_wordless(&text) {
                    Some(labelled)
                } else {
                    read_year(&text).map(Some)
                };
            }
            if !known {
                let mut folded = fold(&String::from_utf8_lossy(agency));
                // What stands above agencies is none.
                if self.header.is_none() && role_of_words(&folded).is_some() {
                    let text = block.text.get(bytes).unwrap_or_default();
                    self.header = other_header(text, line, table);
                }
                if folded.is_empty() {
                    folded.clone_from(&named);
                }
                run = Some((agency.to_vec(), hash_of(0, folded), Vec::new()));
            }
            // A row of no year is nobody's, but those around it no longer stand together.
            let (Some(year), Some((_, digest, years))) = (last_year.1, &mut run) else {
                return;
            };
            if years.last() == Some(&year) {
                return;
            }
            if !years.contains(&year) {
                self.owners.push((hash_of(*digest, year), line));
            }
            // The one looked at first is the one of the last row.
            years.retain(|known| *known != year);
            years.push(year);
            if let Some(year) = year.and_then(|year| year.checked_sub(2000)) {
                self.years |= 1 << year.min(127);
            }
        };
        let asked = Asked {
            lead: head.long.owner_columns(),
            only: true,
        };
        // What cannot be read is said when it is read.
        let _ = each_record(
            &block.text,
            block.line,
            delimiter,
            asked,
            |line, bytes, fields| {
                each(line, bytes, fields);
            },
        );
    }
}

/// A finding if a record is a header that says something else than that of the table.
fn other_header(text: &[u8], line: u32, table: &LongTable) -> Option<Box<Diagnostic>> {
    let name = std::sync::Arc::clone(&table.name);
    let (sheet, _) = rows_of_text(text, line, table.delimiter, name);
    let long = &table.head.long;
    let other = |row: &&Row| long.header_again(row) == Some(false);
    let row = sheet.rows.iter().find(other)?;
    Some(Box::new(long.other_header(&sheet, row)))
}

/// Whether nothing of a record can be seen, whatever part of it was asked for.
pub(super) fn is_blank(fields: &Fields<'_>, delimiter: u8) -> bool {
    let seen = |field: &[u8]| cell_of_text(&String::from_utf8_lossy(field)).is_some();
    match fields {
        Fields::Split(line, ..) => !line.split(|byte| *byte == delimiter).any(seen),
        Fields::Read(record) => !record.iter().any(seen),
    }
}

/// Parts of the file that may wait for the digest, and the most bytes of each.
const AHEAD: usize = 8;
const PART: usize = 128 << 10;

/// A file of which all that is read also goes where its digest is taken.
struct Digested<'t> {
    file: &'t File,
    sender: SyncSender<Vec<u8>>,
}

impl Read for Digested<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = buffer.len().min(PART);
        let read = self.file.read(buffer.get_mut(..most).unwrap_or_default())?;
        let part = buffer.get(..read).unwrap_or_default().to_vec();
        // Who takes the digest listens for as long as anything is read.
        let _ = self.sender.send(part);
        Ok(read)
    }
}
