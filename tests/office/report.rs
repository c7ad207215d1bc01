//! Reports in LibreOffice: computed anew, changed, and printed.

use super::{Office, book, is_heavy};
use spbe::assess::{Answered, Assessment, Request, assess};
use spbe::evaluation::Evaluation;
use spbe::evidence::book::{Book, Cell, read_bytes};
use spbe::evidence::{Source, Stage, read_evidence};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::place::Place;
use spbe::report::xlsx::report;
use spbe::rubric::{Rubric, builtins};
use spbe::score::{Scorecard, score};
use spbe::verify::verify;
use std::io::{Cursor, Read, Write};
use std::process::Command;
use std::sync::Arc;

/// A year of an agency whose levels go up and down; every so many are missing.
fn year(rubric: &Arc<Rubric>, offset: u16, missing: Option<usize>) -> Scorecard {
    let levels: Vec<u8> = rubric.levels().collect();
    let turn = usize::from(offset) * 2 + 1;
    let answers = (0..rubric.indicators.len()).map(|index| {
        let level = levels[(index * turn + index / 5) % levels.len()];
        let known = missing.is_none_or(|every| index % every != 1);
        Answered {
            value: known.then(|| Exact::from(i128::from(level))),
            ..Answered::default()
        }
    });
    score(Arc::new(Assessment {
        agency: Some("Kota Contoh".to_owned()),
        year: super::a_year_of(rubric) + offset,
        stage: Stage::Akhir,
        rubric: Arc::clone(rubric),
        source: Source {
            path: "buku.xlsx".into(),
            sha256: "0".repeat(64),
            mapping: None,
        },
        place: Place::file("buku.xlsx"),
        answers: answers.collect(),
        diagnostics: Vec::new(),
    }))
}

/// Reports of every kind, each with what it is called in a failure.
fn reports() -> Vec<(String, Vec<u8>)> {
    let mut reports = Vec::new();
    let mut all = Vec::new();
    for rubric in builtins() {
        let complete: Vec<_> = (0..3).map(|offset| year(&rubric, offset, None)).collect();
        let mut gaps = complete.clone();
        gaps[2] = year(&rubric, 2, Some(7));
        all.extend(complete.iter().take(2).cloned());
        for (name, cards, lang) in [
            ("lengkap", complete, Lang::Id),
            ("incomplete", gaps, Lang::En),
        ] {
            reports.push((format!("{} {name}", rubric.id), written(cards, lang)));
        }
    }
    reports.push(("across rubrics".to_owned(), written(all, Lang::Id)));
    reports
}

fn written(cards: Vec<Scorecard>, lang: Lang) -> Vec<u8> {
    let evaluation = Evaluation::new(cards, Vec::new(), Vec::new()).unwrap();
    report(&evaluation, lang, None).unwrap()
}

/// Where two books hold something else.
fn differences(ours: &Book, theirs: &Book) -> Vec<String> {
    let mut found = Vec::new();
    for sheet in &ours.sheets {
        let other = theirs
            .sheets
            .iter()
            .find(|one| one.name == sheet.name)
            .unwrap();
        for row in &sheet.rows {
            let line = other.rows.iter().find(|one| one.number == row.number);
            for (column, cell) in &row.cells {
                let there = line.and_then(|line| line.cell(*column));
                let same = match (cell, there) {
                    (Cell::Number(one), Some(Cell::Number(other))) => {
                        (*one - *other).abs() < Exact::new(1, 1_000_000_000)
                    }
                    (one, Some(other)) => one.shown() == other.shown(),
                    (_, None) => false,
                };
                if !same {
                    let place = sheet.place(row.number, *column, None);
                    found.push(format!("{place}: {cell:?}, there {there:?}"));
                }
            }
        }
    }
    found
}

#[test]
fn libreoffice_computes_what_is_stored() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    for (name, bytes) in reports() {
        let theirs = book(&office.convert(&bytes, "xlsx"));
        let found = differences(&book(&bytes), &theirs);
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

/// The package with the level of one cell of the sheet of scores replaced.
fn with_level(bytes: &[u8], cell: &str, level: u8) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        if name == "xl/worksheets/sheet2.xml" {
            let at = text.find(&format!("<c r=\"{cell}\"")).unwrap();
            let start = at + text[at..].find("<v>").unwrap() + 3;
            let end = start + text[start..].find("</v>").unwrap();
            text.replace_range(start..end, &level.to_string());
        }
        writer
            .start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The row, from zero, of the first indicator on the sheet *Nilai*.
fn row_of_first_indicator(report: &[u8], rubric: &Rubric) -> u32 {
    let sheets = book(report).sheets;
    let sheet = sheets
        .iter()
        .find(|one| one.name.as_deref() == Some("Nilai"));
    let id = Cell::Text(rubric.indicators[0].id.clone());
    let rows = sheet.unwrap().rows.iter();
    let mut rows = rows.filter(|row| row.cells.iter().any(|(_, cell)| *cell == id));
    rows.next().unwrap().number
}

#[test]
fn a_changed_level_gives_the_index_of_the_changed_book() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    for rubric in builtins() {
        let before = year(&rubric, 1, None);
        let cards = vec![year(&rubric, 0, None), before.clone()];
        let report = written(cards, Lang::Id);
        let cell = format!("E{}", row_of_first_indicator(&report, &rubric) + 1);
        let changed = with_level(&report, &cell, *rubric.levels().end());
        let theirs = office.convert(&changed, "xlsx");
        let read = read_evidence(&book(&theirs), "laporan.xlsx", None);
        let evidence = read.value;
        let found = &read.diagnostics;
        let evidence = evidence.unwrap_or_else(|| panic!("{}: {found:?}", rubric.id));
        let assessed = assess(evidence, &Request::default()).value.unwrap();
        let latest = assessed.into_iter().max_by_key(|one| one.year).unwrap();
        let scored = score(Arc::new(latest));
        assert_ne!(scored.index, before.index, "{}", rubric.id);
        let sheet = book(&theirs);
        let sheet = sheet
            .sheets
            .iter()
            .find(|one| one.name.as_deref() == Some("Nilai"));
        let rows = &sheet.unwrap().rows;
        let index = rows
            .iter()
            .find_map(|row| row.cell(5).filter(|cell| matches!(cell, Cell::Number(_))))
            .unwrap();
        let printed = scored.index.low.half_up(rubric.decimals).exact();
        assert_eq!(*index, Cell::Number(printed), "{}", rubric.id);
        // Nothing but the files behind the report, which there never were, is missed.
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("laporan.xlsx");
        std::fs::write(&path, &theirs).unwrap();
        let verified = verify(&path, &"laporan.xlsx".into(), &Request::default());
        let codes = verified.value.unwrap().diagnostics;
        let codes: Vec<&str> = codes.iter().map(|one| one.code().as_str()).collect();
        assert_eq!(codes, ["W1020", "W1028"], "{}", rubric.id);
    }
}

#[test]
fn no_number_is_too_wide_for_its_column() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    for (name, bytes) in reports() {
        assert!(read_bytes(&bytes, "buku".into()).diagnostics.is_empty());
        let pdf = office.convert(&bytes, "pdf");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("laporan.pdf");
        std::fs::write(&path, pdf).unwrap();
        let text = Command::new("pdftotext")
            .arg(&path)
            .arg("-")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        assert!(text.contains("Kota Contoh"), "{name}");
        assert!(!text.contains("###"), "{name}");
        assert!(!text.contains("#N/A"), "{name}");
        assert!(!text.contains("#NAME") && !text.contains("Err:"), "{name}");
    }
}
