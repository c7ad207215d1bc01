//! A file of exceptions: YAML, or a table in any form that books come in.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Exception;
use crate::diagnostic::{
    Checked, Code, Diagnostic, catalogue::exceptions as finding, codes_named, nearest_codes,
};
use crate::evidence::Day;
use crate::evidence::book::{self, Row, Sheet};
use crate::lang::{Text, phrases};
use crate::place::Place;
use crate::rubric::fields::Reader;
use crate::rubric::yaml::{self, Tree, Value};
use crate::words::fold;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// A header may stand in any of the first rows.
const HEADER_ROWS: usize = 40;

phrases! {
    code_word() { id: "kode", en: "a code" }
    reason_word() { id: "alasan", en: "a reason" }
    owner_word() { id: "pemilik", en: "an owner" }
    until_word() { id: "tanggal akhir", en: "a last day" }
    nothing_near() { id: "tidak ada yang mirip", en: "none is similar" }
}

/// The parts of an exception: how YAML calls each, and what a table may head its column with.
const PARTS: [(&str, &[&str]); 6] = [
    ("code", &["code", "kode", "kode temuan"]),
    ("place", &["place", "tempat"]),
    (
        "mentions",
        &[
            "mentions",
            "menyebut",
            "instansi",
            "indikator",
            "agency",
            "indicator",
        ],
    ),
    ("reason", &["reason", "alasan"]),
    ("owner", &["owner", "pemilik", "penanggung jawab"]),
    ("until", &["until", "sampai", "berlaku sampai"]),
];

/// The headers of a table of exceptions, grouped by what they mean.
pub(crate) fn headers() -> impl Iterator<Item = &'static [&'static str]> {
    PARTS.iter().map(|(_, words)| *words)
}

/// The parts of one exception as they are written.
#[derive(Default)]
struct Written {
    parts: BTreeMap<&'static str, (String, Place)>,
}

/// Reads exceptions from a file; `name` is what places call it. A value comes with its findings:
/// entries that are wrong are left out and reported.
#[must_use]
pub fn read(path: &Path, name: &str) -> Checked<Vec<Exception>> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let is_yaml = matches!(
        ending.map(str::to_lowercase).as_deref(),
        Some("yaml" | "yml")
    );
    let mut diagnostics = Vec::new();
    let written = if is_yaml {
        match read_text(path) {
            Ok(text) => of_yaml(&text, &Arc::from(name), &mut diagnostics),
            Err(error) => {
                let finding = finding::unreadable(error.to_string()).at(Place::file(name));
                return Checked::failed(finding);
            }
        }
    } else {
        let book = book::read(path, Arc::from(name));
        diagnostics.extend(book.diagnostics);
        match book.value {
            Some(book) => of_sheets(&book.sheets),
            None => {
                return Checked {
                    value: None,
                    diagnostics,
                };
            }
        }
    };
    understood(written, name, diagnostics)
}

/// Reads exceptions from YAML; see [`read`].
#[must_use]
pub fn read_yaml(text: &str, name: &str) -> Checked<Vec<Exception>> {
    let mut diagnostics = Vec::new();
    let written = of_yaml(text, &Arc::from(name), &mut diagnostics);
    understood(written, name, diagnostics)
}

/// What was written, as exceptions; `None` is what holds none at all.
fn understood(
    written: Option<Entries>,
    name: &str,
    mut diagnostics: Vec<Diagnostic>,
) -> Checked<Vec<Exception>> {
    let Some(written) = written else {
        diagnostics.push(finding::no_exceptions().at(Place::file(name)));
        return Checked {
            value: None,
            diagnostics,
        };
    };
    let value = written
        .iter()
        .filter_map(|(one, place)| exception(one, place, &mut diagnostics));
    let value = Some(value.collect());
    Checked { value, diagnostics }
}

/// The text of a file, and never more than is read of it.
fn read_text(path: &Path) -> std::io::Result<String> {
    let limit = u64::try_from(yaml::MAX_BYTES).unwrap_or(u64::MAX);
    let mut text = String::new();
    let file = std::fs::File::open(path)?;
    file.take(limit + 1).read_to_string(&mut text)?;
    Ok(text)
}

type Entries = Vec<(Written, Place)>;

fn of_yaml(text: &str, file: &Arc<str>, diagnostics: &mut Vec<Diagnostic>) -> Option<Entries> {
    let tree = match yaml::parse(text, file) {
        Ok(tree) => tree,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return Some(Vec::new());
        }
    };
    let Value::List(items) = &tree.value else {
        return None;
    };
    let mut reader = Reader::default();
    let entries = items.iter().filter_map(|item| of_tree(&mut reader, item));
    let entries = entries.collect();
    diagnostics.append(&mut reader.diagnostics);
    Some(entries)
}

fn of_tree(reader: &mut Reader, item: &Tree) -> Option<(Written, Place)> {
    let names = PARTS.map(|(name, _)| name);
    let fields = reader.fields(item, &names)?;
    let mut written = Written::default();
    for name in names {
        if let Some(tree) = fields.get(name)
            && let Some(text) = reader.text(tree)
        {
            written.parts.insert(name, (text, tree.span.clone().into()));
        }
    }
    Some((written, fields.place().clone().into()))
}

/// The rows below the first header of the book that has a column of codes.
fn of_sheets(sheets: &[Sheet]) -> Option<Entries> {
    for sheet in sheets {
        for (position, row) in sheet.rows.iter().take(HEADER_ROWS).enumerate() {
            let columns: Vec<(u32, &'static str)> = row
                .cells
                .iter()
                .filter_map(|(index, cell)| Some((*index, part_named(&cell.shown())?)))
                .collect();
            if columns.iter().any(|(_, name)| *name == "code") && columns.len() > 1 {
                let rows = sheet.rows.iter().skip(position + 1);
                return Some(rows.map(|row| of_row(sheet, row, &columns)).collect());
            }
        }
    }
    None
}

fn part_named(header: &str) -> Option<&'static str> {
    let header = fold(header);
    let part = PARTS
        .iter()
        .find(|(_, names)| names.contains(&header.as_str()));
    part.map(|(name, _)| *name)
}

fn of_row(sheet: &Sheet, row: &Row, columns: &[(u32, &'static str)]) -> (Written, Place) {
    let mut written = Written::default();
    for (index, name) in columns {
        let text = row.cell(*index).map(book::Cell::shown).unwrap_or_default();
        if !text.trim().is_empty() {
            let place = sheet.place(row.number, *index, None);
            // A repeated header cannot be told from the first; the first counts.
            written
                .parts
                .entry(name)
                .or_insert((text.trim().to_owned(), place));
        }
    }
    (written, sheet.row_place(row.number))
}

fn exception(
    written: &Written,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Exception> {
    let part = |name: &str| written.parts.get(name);
    let needed = [
        ("code", code_word()),
        ("reason", reason_word()),
        ("owner", owner_word()),
        ("until", until_word()),
    ];
    let missing = needed.into_iter().filter(|(name, _)| part(name).is_none());
    let missing: Vec<Text> = missing.map(|(_, word)| word).collect();
    if !missing.is_empty() {
        let missing = crate::lang::List(missing);
        diagnostics.push(finding::incomplete(missing).at(place.clone()));
    }
    let code = part("code").and_then(|(text, at)| {
        let code = codes_named(text)
            .into_iter()
            .find(|code| code.as_str().eq_ignore_ascii_case(text));
        if code.is_none() {
            let near: Vec<&str> = nearest_codes(text).into_iter().map(Code::as_str).collect();
            let near = if near.is_empty() {
                nothing_near()
            } else {
                let near = near.join(", ");
                Text::new(near.clone(), near)
            };
            diagnostics.push(finding::unknown_code(text, near).at(at.clone()));
        }
        code
    });
    let until = part("until").and_then(|(text, at)| {
        let day = Day::written(text);
        if day.is_none() {
            diagnostics.push(finding::not_a_day(text).at(at.clone()));
        }
        day
    });
    let text = |name: &str| part(name).map(|(text, _)| text.clone());
    Some(Exception {
        code: code?,
        at: text("place"),
        mentions: text("mentions"),
        reason: text("reason")?,
        owner: text("owner")?,
        until: until?,
        place: part("code").map_or(place, |(_, at)| at).clone(),
    })
}
