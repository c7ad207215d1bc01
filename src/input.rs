//! A file → what it holds: answers of agencies, or a table of published results.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use crate::diagnostic::{
    Checked,
    catalogue::{answers, mapping as mapped, reading as finding},
};
use crate::evidence::answers_are_whole;
use crate::evidence::book::{self, Book, Partly, Sheet};
use crate::evidence::identity::pemdi;
use crate::evidence::{Evidence, Mapping, Source, is_template, nearest_header, read_evidence};
use crate::place::Place;
use crate::published::{ResultTable, read_table};
use std::path::Path;
use std::sync::Arc;

/// What a file turned out to hold, told by its content and never by its name.
#[derive(Clone, Debug)]
pub enum Input {
    /// The answers of one or more agencies and years.
    Evidence(Vec<Evidence>),
    /// Results that others have printed.
    Table(ResultTable),
}

impl Input {
    /// The file that it was read from.
    #[must_use]
    pub fn source(&self) -> Option<&Source> {
        match self {
            Self::Evidence(evidence) => evidence.first().map(|one| &one.source),
            Self::Table(table) => Some(&table.source),
        }
    }
}

/// Reads a file. `name` is what places call it; a mapping says what its columns hold, unless the
/// file itself leaves no doubt.
#[must_use]
pub fn read_input(path: &Path, name: Arc<str>, mapping: Option<&Mapping>) -> Checked<Input> {
    let book = book::load_partly(path, name);
    recognise(book, &path.to_string_lossy(), mapping)
}

/// Reads a file's bytes, such as those of standard input.
#[must_use]
pub fn read_input_bytes(bytes: &[u8], name: Arc<str>, mapping: Option<&Mapping>) -> Checked<Input> {
    let path = name.to_string();
    recognise(book::read_partly(bytes, name), &path, mapping)
}

/// Reads the bytes that [`book::load`] took from a file; `path` is what its source is called.
#[must_use]
pub fn read_loaded(
    bytes: &[u8],
    path: &str,
    name: Arc<str>,
    mapping: Option<&Mapping>,
) -> Checked<Input> {
    recognise(book::read_partly(bytes, name), path, mapping)
}

/// Whether a file says itself what it holds, so that a mapping is meant for others beside it.
fn speaks_for_itself(book: &Book, path: &str) -> bool {
    is_template(book)
        || read_evidence(book, path, None).value.is_none() && read_table(book, path).value.is_some()
}

fn recognise(partly: Partly, path: &str, mapping: Option<&Mapping>) -> Checked<Input> {
    let Partly {
        book,
        damaged,
        rest_unknown,
    } = partly;
    let Checked {
        value,
        mut diagnostics,
    } = book;
    // With a mapping the user says where the answers are, but not whether that is all of them.
    let lost = damaged.iter().flat_map(|one| &one.sheets);
    let lost: Vec<&str> = lost.map(|sheet| &**sheet).collect();
    let enough = |book: &Book| damaged.is_empty() || answers_are_whole(book, &lost, rest_unknown);
    let value = value.filter(enough);
    diagnostics.extend(damaged.iter().map(|one| one.finding.clone()));
    let Some(book) = value else {
        return Checked {
            value: None,
            diagnostics,
        };
    };
    let needed = |mapping: &&Mapping| mapping.names_sheet() || !speaks_for_itself(&book, path);
    let used = mapping.filter(needed);
    if mapping.is_some() && used.is_none() {
        let place = Place::file(Arc::clone(&book.name));
        diagnostics.push(mapped::mapping_unused().at(place));
    }
    let evidence = read_evidence(&book, path, used);
    if let Some(found) = evidence.value {
        diagnostics.extend(evidence.diagnostics);
        return Checked {
            value: Some(Input::Evidence(found)),
            diagnostics,
        };
    }
    if !evidence.diagnostics.is_empty() {
        diagnostics.extend(evidence.diagnostics);
        return Checked {
            value: None,
            diagnostics,
        };
    }
    let table = read_table(&book, path);
    let known = table.value.is_some() || !table.diagnostics.is_empty();
    diagnostics.extend(table.diagnostics);
    if !known {
        let nearest = nearest_header(&book);
        let place = nearest.as_ref().map_or_else(
            || book.sheets.first().map(Sheet::whole),
            |nearest| Some(nearest.place.clone()),
        );
        let other = pemdi(&book);
        let place = other
            .as_ref()
            .map_or(place, |named| Some(named.place.clone()));
        let diagnostic = match nearest {
            _ if other.is_some() => answers::other_instrument(),
            Some(nearest) => finding::layout_unknown_near(nearest.header, nearest.hint),
            None => finding::layout_unknown(),
        };
        diagnostics.push(diagnostic.at(place));
    }
    Checked {
        value: table.value.map(Input::Table),
        diagnostics,
    }
}
