//! `OpenDocument` spreadsheets, read from their XML into sparse cells.
//!
//! The library for `.xlsx` reads this format into dense ranges, for which a file of a few bytes can ask
//! gigabytes by repeating rows and columns. Read directly, repeats of empty cells cost nothing
//! and repeats of filled ones count against the bounds of the book.

mod cell;
mod damage;

use super::gathering::{Gathering, MAX_COLUMNS, MAX_ROWS};
use super::package::Package;
use super::{Cell, Merge, Refusal};
use crate::diagnostic::catalogue::reading;
use damage::Stop;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// Runs of hidden rows or columns that are noted; a sheet of the field has a few.
const MAX_HIDDEN: usize = 4_096;

/// Reads the sheets of a spreadsheet.
pub(super) fn read(package: &mut Package<'_>, gathering: &mut Gathering) -> Result<(), Refusal> {
    let manifest = package.part("meta-inf/manifest.xml")?.unwrap_or_default();
    let mark = b"encryption-data";
    if package.has("encrypted-package") || manifest.windows(mark.len()).any(|part| part == mark) {
        return Err(gathering.refuse(reading::password_protected()));
    }
    if package.parts().any(|(name, _)| name.starts_with("basic/")) {
        let note = reading::macros_ignored().at(gathering.whole());
        gathering.diagnostics.push(note);
    }
    let Some(content) = package.part("content.xml")? else {
        return Err(gathering.refuse(reading::damaged_package("content.xml")));
    };
    // Office programs write their parts in UTF-8 only; what stands before a byte that is not is
    // read all the same.
    let (text, foreign) = match std::str::from_utf8(&content) {
        Ok(text) => (text, None),
        Err(error) => {
            let sound = content.get(..error.valid_up_to()).unwrap_or_default();
            let sound = std::str::from_utf8(sound).unwrap_or_default();
            (sound, Some(error.to_string()))
        }
    };
    let mut document = Content {
        xml: Reader::from_str(text),
        inside: false,
        gathering,
    };
    match document.sheets() {
        Ok(()) => Ok(()),
        Err(Stop::Refused(refusal)) => Err(refusal),
        Err(Stop::Damaged(words)) => {
            let read = usize::try_from(document.xml.buffer_position()).unwrap_or(usize::MAX);
            let inside = document.inside;
            let rest = content.get(read..).unwrap_or_default();
            let words = foreign.filter(|_| read >= text.len()).unwrap_or(words);
            damage::leave_rest(gathering, inside, &words, rest)
        }
    }
}

/// The XML of a document while it is read.
struct Content<'x, 'g> {
    xml: Reader<&'x [u8]>,
    /// Whether a sheet has begun that has not ended.
    inside: bool,
    gathering: &'g mut Gathering,
}

impl<'x> Content<'x, '_> {
    fn sheets(&mut self) -> Result<(), Stop> {
        let mut hidden_styles = HashSet::new();
        let mut style = String::new();
        let mut depth = 0_usize;
        loop {
            let event = self.next()?;
            match &event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            match &event {
                Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                    "style" => style = attribute(tag, "name").unwrap_or_default(),
                    "table-properties" if attribute(tag, "display").as_deref() == Some("false") => {
                        hidden_styles.insert(std::mem::take(&mut style));
                    }
                    "table" => {
                        let hidden = attribute(tag, "style-name")
                            .is_some_and(|style| hidden_styles.contains(&style));
                        let name = attribute(tag, "name").unwrap_or_default();
                        self.gathering.begin(Some(&name), hidden)?;
                        if matches!(event, Event::Start(_)) {
                            self.inside = true;
                            self.sheet()?;
                            self.inside = false;
                            depth -= 1;
                        } else {
                            self.gathering.end(Vec::new());
                        }
                    }
                    // Tables of other documents that were linked, and those of past versions.
                    "dde-links" | "tracked-changes" => {
                        self.skip(&event, tag)?;
                        depth -= usize::from(matches!(event, Event::Start(_)));
                    }
                    _ => {}
                },
                // What is cut between two sheets looks whole but for the tags left open.
                Event::Eof if depth > 0 => return Err(cut_short()),
                Event::Eof if self.gathering.sheets.is_empty() => {
                    return Err(self.gathering.refuse(reading::no_sheets()).into());
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn sheet(&mut self) -> Result<(), Stop> {
        let mut row = 0_u32;
        let mut merges = Vec::new();
        let mut column = 0_u32;
        let mut hidden = (Vec::new(), Vec::new());
        loop {
            let event = self.next()?;
            match &event {
                Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                    "table-row" => {
                        let repeated = count(tag, "number-rows-repeated");
                        if is_hidden(tag) {
                            push_run(&mut hidden.0, row, repeated);
                        }
                        if matches!(event, Event::Start(_)) {
                            self.row(row, repeated, &mut merges)?;
                        }
                        row = row.saturating_add(repeated);
                    }
                    "table-column" => {
                        let repeated = count(tag, "number-columns-repeated");
                        if is_hidden(tag) {
                            push_run(&mut hidden.1, column, repeated);
                        }
                        column = column.saturating_add(repeated);
                    }
                    // These hold rows and columns; whatever else is in a sheet holds drawings and
                    // settings.
                    "table-row-group"
                    | "table-rows"
                    | "table-header-rows"
                    | "table-column-group"
                    | "table-columns"
                    | "table-header-columns" => {}
                    _ => self.skip(&event, tag)?,
                },
                Event::End(tag) if tag.local_name().as_ref() == "table" => {
                    self.gathering.hide(hidden.0, hidden.1);
                    self.gathering.end(merges);
                    return Ok(());
                }
                Event::Eof => return Err(cut_short()),
                _ => {}
            }
        }
    }

    fn row(&mut self, row: u32, repeated: u32, merges: &mut Vec<Merge>) -> Result<(), Stop> {
        let mut filled: Vec<(u32, u32, Cell, bool)> = Vec::new();
        let mut column = 0_u32;
        loop {
            let event = self.next()?;
            match &event {
                Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                    "table-cell" | "covered-table-cell" => {
                        let across = count(tag, "number-columns-repeated");
                        merges.extend(merge(tag, row, column));
                        let text = match event {
                            Event::Start(_) => self.paragraphs()?,
                            _ => String::new(),
                        };
                        if let Some((cell, calculated)) = cell::read(tag, &text) {
                            filled.push((column, across, cell, calculated));
                        }
                        column = column.saturating_add(across);
                    }
                    _ => self.skip(&event, tag)?,
                },
                Event::End(tag) if tag.local_name().as_ref() == "table-row" => break,
                Event::Eof => return Err(cut_short()),
                _ => {}
            }
        }
        if filled.is_empty() {
            return Ok(());
        }
        // One row and column more than there are, so that what is out of reach is reported.
        for row in (row..row.saturating_add(repeated)).take_while(|&row| row <= MAX_ROWS) {
            for (column, across, cell, calculated) in &filled {
                let end = column.saturating_add(*across);
                for column in (*column..end).take_while(|&column| column <= MAX_COLUMNS) {
                    self.gathering.put(row, column, cell.clone())?;
                    if *calculated {
                        self.gathering.formula(row, column);
                    }
                }
            }
        }
        Ok(())
    }

    /// The text of a cell, its paragraphs on lines of their own.
    fn paragraphs(&mut self) -> Result<String, Stop> {
        let mut text = String::new();
        let mut depth = 0_u32;
        loop {
            let event = self.next()?;
            match &event {
                Event::Start(tag) | Event::Empty(tag) => {
                    // A comment or a drawing is in the cell without being its text.
                    if tag
                        .name()
                        .prefix()
                        .is_none_or(|prefix| prefix.as_ref() != "text")
                    {
                        self.skip(&event, tag)?;
                        continue;
                    }
                    depth += u32::from(matches!(event, Event::Start(_)));
                    match tag.local_name().as_ref() {
                        "p" if !text.is_empty() => text.push('\n'),
                        // A run of spaces says its length; no sensible one is longer than this.
                        "s" => {
                            let spaces = usize::try_from(count(tag, "c").min(100)).unwrap_or(1);
                            text.extend(std::iter::repeat_n(' ', spaces));
                        }
                        "tab" => text.push('\t'),
                        "line-break" => text.push('\n'),
                        _ => {}
                    }
                }
                Event::End(_) if depth == 0 => return Ok(text),
                Event::End(_) => depth -= 1,
                Event::Text(words) if depth > 0 => cell::push_collapsed(&mut text, words),
                Event::CData(words) if depth > 0 => cell::push_collapsed(&mut text, words),
                Event::GeneralRef(reference) if depth > 0 => {
                    cell::push_reference(&mut text, reference).map_err(Stop::Damaged)?;
                }
                Event::Eof => return Err(cut_short()),
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<Event<'x>, Stop> {
        let event = self.xml.read_event();
        event.map_err(|error| Stop::Damaged(error.to_string()))
    }

    /// Steps over what is inside a tag.
    fn skip(&mut self, event: &Event<'_>, tag: &BytesStart<'_>) -> Result<(), Stop> {
        if matches!(event, Event::Start(_)) {
            let inside = self.xml.read_to_end(tag.name());
            inside.map_err(|error| Stop::Damaged(error.to_string()))?;
        }
        Ok(())
    }
}

/// The document ends before what it began.
fn cut_short() -> Stop {
    Stop::Damaged("unexpected end of content.xml".to_owned())
}

/// Whether a row or column is hidden, by hand or by a filter.
fn is_hidden(tag: &BytesStart<'_>) -> bool {
    attribute(tag, "visibility").is_some_and(|visibility| visibility != "visible")
}

/// Adds rows or columns to the runs that are hidden.
fn push_run(runs: &mut Vec<RangeInclusive<u32>>, start: u32, length: u32) {
    let end = start.saturating_add(length - 1);
    let full = runs.len() >= MAX_HIDDEN;
    match runs.last_mut() {
        Some(last) if last.end().checked_add(1) == Some(start) => *last = *last.start()..=end,
        _ if full => {}
        _ => runs.push(start..=end),
    }
}

/// An attribute by its name without prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| cell::unescaped(&attribute))
}

/// A number of repeats: one where none is given, and never zero.
fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).map_or(1, |count| count.parse().unwrap_or(u32::MAX).max(1))
}

/// The merged region that begins with a cell.
fn merge(tag: &BytesStart<'_>, row: u32, column: u32) -> Option<Merge> {
    let down = count(tag, "number-rows-spanned");
    let across = count(tag, "number-columns-spanned");
    let (bottom, right) = (
        row.saturating_add(down - 1),
        column.saturating_add(across - 1),
    );
    (down.max(across) > 1 && bottom < MAX_ROWS && right < MAX_COLUMNS).then_some(Merge {
        rows: row..=bottom,
        columns: column..=right,
    })
}
