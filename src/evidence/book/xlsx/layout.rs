//! Where the sheets of a workbook are stored, and which of their cells are merged.
//!
//! calamine finds merged cells by parsing a sheet a second time from its start. They stand after
//! the cells, so unpacking the sheet and looking at its end costs a fraction of that.

use crate::evidence::book::gathering::{MAX_COLUMNS, MAX_ROWS};
use crate::evidence::book::package::Package;
use crate::evidence::book::{Merge, Refusal};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

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

/// The merged regions of a sheet.
pub(super) fn merges(package: &mut Package<'_>, part: &str) -> Result<Vec<Merge>, Refusal> {
    let content = package.part(part)?.unwrap_or_default();
    // The last closing tag of the cells: nothing after it can hold this word in another sense.
    let needle = b"sheetData";
    let Some(at) = content
        .windows(needle.len())
        .rposition(|window| window == needle)
    else {
        return Ok(Vec::new());
    };
    let tail = content.get(at + needle.len()..).unwrap_or_default();
    let tail = tail
        .iter()
        .position(|&byte| byte == b'>')
        .and_then(|end| tail.get(end + 1..));
    let Some(Ok(tail)) = tail.map(std::str::from_utf8) else {
        return Ok(Vec::new());
    };
    let mut merges = Vec::new();
    each_tag(tail, "mergeCell", |tag| {
        merges.extend(attribute(tag, "ref").as_deref().and_then(region));
    });
    Ok(merges)
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
fn region(written: &str) -> Option<Merge> {
    let (from, to) = written.split_once(':')?;
    let ((top, left), (bottom, right)) = (address(from)?, address(to)?);
    (top <= bottom && left <= right).then_some(Merge {
        rows: top..=bottom,
        columns: left..=right,
    })
}

/// Row and column of an address such as `B7`, from zero.
fn address(written: &str) -> Option<(u32, u32)> {
    let written = written.as_bytes();
    let letters = written
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    let (letters, digits) = written
        .split_at_checked(letters)
        .filter(|(l, _)| l.len() <= 3)?;
    let column = letters.iter().fold(0, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let row: u32 = std::str::from_utf8(digits).ok()?.parse().ok()?;
    let (row, column) = (row.checked_sub(1)?, column.checked_sub(1)?);
    (row < MAX_ROWS && column < MAX_COLUMNS).then_some((row, column))
}
