//! Published tables: what is read from them, and whether it follows from itself.

mod hostile;
mod json;
mod meaning;
mod pages;
mod rows;
mod samples;
mod years;

use spbe::assess::Request;
use spbe::diagnostic::{Checked, Diagnostic};
use spbe::evidence::book::{Book, Row, Sheet, read_bytes};
use spbe::lang::{Lang, Say};
use spbe::published::{Published, ResultTable, check, read_table, resolve};
use std::fmt::Write;
use std::sync::Arc;

fn book(name: &str, text: &str) -> Book {
    let read = read_bytes(text.as_bytes(), name.into());
    assert_eq!(lines(&read.diagnostics), "");
    read.value.unwrap()
}

fn of_rows(name: &str, sheet: Option<&str>, rows: Vec<Row>) -> Book {
    let file: Arc<str> = name.into();
    Book {
        name: Arc::clone(&file),
        sha256: String::new(),
        sheets: vec![Sheet {
            file,
            name: sheet.map(Arc::from),
            rows,
            ..Sheet::default()
        }],
    }
}

fn sample(path: &str) -> Book {
    let file = format!("{}/samples/{path}", env!("CARGO_MANIFEST_DIR"));
    let name = path.rsplit('/').next().unwrap();
    book(name, &std::fs::read_to_string(file).unwrap())
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let place = diagnostic.place().map(ToString::to_string);
        let (code, message) = (diagnostic.code().as_str(), diagnostic.message(Lang::Id));
        writeln!(out, "{code} {}: {message}", place.unwrap_or_default()).unwrap();
        for (place, text) in diagnostic.labels() {
            writeln!(out, "      {place}: {}", text.get(Lang::Id)).unwrap();
        }
    }
    out
}

/// Everything that was read from a table, a line for each row, and its findings.
fn read(name: &str, text: &str) -> String {
    shown(&read_table(&book(name, text), name))
}

fn shown(checked: &Checked<ResultTable>) -> String {
    let mut out = String::new();
    for row in checked.value.iter().flat_map(|table| &table.rows) {
        let agency = row.agency.as_ref().map_or("?", |agency| &agency.value);
        let year = row.year.as_ref().map(|year| year.value.to_string());
        write!(out, "{agency} {}:", year.as_deref().unwrap_or("?")).unwrap();
        for (id, part) in &row.parts {
            write!(out, " {id}={}", part.value.say(Lang::Id)).unwrap();
        }
        if let Some(index) = &row.index {
            write!(out, " indeks={}", index.value.say(Lang::Id)).unwrap();
        }
        if let Some(rating) = &row.rating {
            write!(out, " {}", rating.value).unwrap();
        }
        writeln!(out).unwrap();
    }
    out + &lines(&checked.diagnostics)
}

fn published(book: &Book, request: &Request) -> Checked<Vec<Published>> {
    let read = read_table(book, &book.name);
    let mut resolved = match read.value {
        Some(table) => resolve(table, request),
        None => Checked {
            value: None,
            diagnostics: Vec::new(),
        },
    };
    resolved.diagnostics.splice(0..0, read.diagnostics);
    resolved
}

/// Every finding of reading, resolving and checking a table.
fn findings(name: &str, text: &str) -> String {
    findings_for(name, text, &Request::default())
}

fn findings_for(name: &str, text: &str, request: &Request) -> String {
    let resolved = published(&book(name, text), request);
    let mut out = lines(&resolved.diagnostics);
    for result in resolved.value.iter().flatten() {
        out += &lines(&result.diagnostics);
        out += &lines(&check(result));
    }
    out
}
