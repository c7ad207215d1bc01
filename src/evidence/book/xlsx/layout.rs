//! Where the sheets of a workbook are stored, and which of their cells are merged.
//!
//! calamine finds merged cells by parsing a sheet a second time from its start. They stand after
//! the cells, so unpacking the sheet and looking at its end costs a fraction of that.

use crate::evidence::book::gathering::{MAX_COLUMNS, MAX_ROWS};
use crate::evidence::book::package::Package;
use crate::evidence::book::{Merge, Refusal};
use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::ops::RangeInclusive;

/// Hidden rows and columns that are noted, in runs; a sheet of the field has a few.
const MAX_HIDDEN: usize = 4_096;

/// The part of each sheet in the order of the workbook, as far as they can be told.
pub(super) fn sheet_parts(package: &mut Package<'_>) -> Result<Vec<String>, Refusal> {
    let workbook = package.workbook().unwrap_or_default().to_owned();
    let relations = workbook.replacen("xl/", "xl/_rels/", 1) + ".rels";
    let mut targets = HashMap::new();
    each_tag(
        &package.text(&relations)?.unwrap_or_default(),
        "Relationship",
        |tag| {
            if let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target")) {
                let part = target
                    .strip_prefix('/')
                    .map_or_else(|| format!("xl/{target}"), str::to_owned);
                targets.insert(id, part.to_lowercase());
            }
        },
    );
    let mut parts = Vec::new();
    each_tag(
        &package.text(&workbook)?.unwrap_or_default(),
        "sheet",
        |tag| {
            let id = attribute(tag, "id").unwrap_or_default();
            parts.push(targets.get(&id).cloned().unwrap_or_default());
        },
    );
    Ok(parts)
}

/// What calamine does not tell of a sheet.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) merges: Vec<Merge>,
    pub(super) hidden_rows: Vec<RangeInclusive<u32>>,
    pub(super) hidden_columns: Vec<RangeInclusive<u32>>,
}

/// The merged regions of a sheet, and the rows and columns it hides.
pub(super) fn layout(package: &mut Package<'_>, part: &str) -> Result<Layout, Refusal> {
    Ok(of(&package.part(part)?.unwrap_or_default()))
}

/// The same of the content of its part.
pub(super) fn of(content: &[u8]) -> Layout {
    let mut layout = Layout {
        merges: merges(content),
        ..Layout::default()
    };
    if let Ok(text) = std::str::from_utf8(content) {
        hidden(text, &mut layout);
    }
    layout
}

/// Finds hidden rows and columns by their attribute, which costs a search through the text
/// instead of another parse; the tag around it tells whether it is one.
fn hidden(text: &str, layout: &mut Layout) {
    const FOUND: &str = " hidden=\"";
    for at in memmem::find_iter(text.as_bytes(), FOUND) {
        let truth = text.get(at + FOUND.len()..).unwrap_or_default();
        if !truth.starts_with(['1', 't']) || layout.is_full() {
            continue;
        }
        let Some(start) = text.get(..at).and_then(|before| before.rfind('<')) else {
            continue;
        };
        let tag = text.get(start + 1..).unwrap_or_default();
        let tag = tag.split('>').next().unwrap_or_default();
        let name = tag.split(' ').next().unwrap_or_default();
        let number = |name: &str| -> Option<u32> {
            let (_, value) = tag.split_once(&format!(" {name}=\""))?;
            value.split('"').next()?.parse::<u32>().ok()?.checked_sub(1)
        };
        match name.rsplit(':').next() {
            Some("row") => layout.hidden_rows.extend(number("r").map(|row| row..=row)),
            Some("col") => {
                let range = number("min").zip(number("max"));
                layout
                    .hidden_columns
                    .extend(range.map(|(min, max)| min..=max));
            }
            _ => {}
        }
    }
    join(&mut layout.hidden_rows);
}

/// Makes one run of rows that follow each other, as a filter hides them by the thousand.
fn join(runs: &mut Vec<RangeInclusive<u32>>) {
    let mut joined: Vec<RangeInclusive<u32>> = Vec::new();
    for run in runs.drain(..) {
        match joined.last_mut() {
            Some(last) if last.end().checked_add(1) == Some(*run.start()) => {
                *last = *last.start()..=*run.end();
            }
            _ => joined.push(run),
        }
    }
    *runs = joined;
}

impl Layout {
    /// Whether more is hidden than anybody would read about.
    fn is_full(&self) -> bool {
        self.hidden_rows.len() + self.hidden_columns.len() >= MAX_HIDDEN
    }
}

fn merges(content: &[u8]) -> Vec<Merge> {
    // The last closing tag of the cells: nothing after it can hold this word in another sense.
    let needle = b"sheetData";
    let Some(at) = content
        .windows(needle.len())
        .rposition(|window| window == needle)
    else {
        return Vec::new();
    };
    let tail = content.get(at + needle.len()..).unwrap_or_default();
    let tail = tail
        .iter()
        .position(|&byte| byte == b'>')
        .and_then(|end| tail.get(end + 1..));
    let Some(Ok(tail)) = tail.map(std::str::from_utf8) else {
        return Vec::new();
    };
    let mut merges = Vec::new();
    each_tag(tail, "mergeCell", |tag| {
        merges.extend(attribute(tag, "ref").as_deref().and_then(region));
    });
    merges
}

/// Calls `take` for every tag of a name, up to the end of the text or the first damage in it:
/// calamine has the last word on damage.
fn each_tag(text: &str, name: &str, mut take: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == name => {
                take(&tag);
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// An attribute by its name without prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| attribute.value.into_owned())
}

/// A region written `A1:B2`, if it lies on the sheet.
pub(super) fn region(written: &str) -> Option<Merge> {
    let (from, to) = written.split_once(':')?;
    let ((top, left), (bottom, right)) = (address(from)?, address(to)?);
    (top <= bottom && left <= right).then_some(Merge {
        rows: top..=bottom,
        columns: left..=right,
    })
}

/// Row and column of an address such as `B7`, from zero.
pub(super) fn address(written: &str) -> Option<(u32, u32)> {
    // Three letters and seven digits are the most there are, and fit their numbers.
    let (mut row, mut digits) = (0_u32, 0);
    let (mut column, mut letters) = (0_u32, 0);
    for byte in written.bytes() {
        match byte {
            b'0'..=b'9' if digits < 7 => {
                row = row * 10 + u32::from(byte - b'0');
                digits += 1;
            }
            b'A'..=b'Z' | b'a'..=b'z' if digits == 0 && letters < 3 => {
                column = column * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1;
                letters += 1;
            }
            _ => return None,
        }
    }
    let (row, column) = (row.checked_sub(1)?, column.checked_sub(1)?);
    (row < MAX_ROWS && column < MAX_COLUMNS).then_some((row, column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_letters_before_digits() {
        for (written, at) in [
            ("A1", Some((0, 0))),
            ("b07", Some((6, 1))),
            ("XFD1048576", Some((1_048_575, 16_383))),
            ("XFE1", None),
            ("A1048577", None),
            ("A0", None),
            ("A", None),
            ("7", None),
            ("", None),
            ("A0B1", None),
            ("AAAA1", None),
            ("A10000000", None),
            ("9999999999", None),
            ("A1:", None),
            ("Ä1", None),
        ] {
            assert_eq!(address(written), at, "{written}");
        }
    }
}
