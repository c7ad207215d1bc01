//! Books of which a sheet is damaged, and books full of pictures.

use crate::books::{Outcome, run};
use spbe::assess::Request;
use spbe::evidence::Status;
use spbe::evidence::book::{Cell, read_bytes};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::for_year;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn whole() -> Vec<u8> {
    let rubric = for_year(2023).unwrap();
    let row = FilledRow {
        level: Some(Exact::from(3)),
        ..FilledRow::default()
    };
    let document = FilledDocument {
        indicator: 0,
        level: Some(2.into()),
        title: Some("Peraturan".to_owned()),
        status: Some(Status::Diterima.into()),
        ..FilledDocument::default()
    };
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2023),
        rows: vec![row; 47],
        documents: vec![document],
        ..Filled::default()
    };
    template(&rubric, &filled, Lang::Id, None).unwrap()
}

/// The book with some parts changed, and with more of them.
fn changed(bytes: &[u8], change: impl Fn(&str, Vec<u8>) -> Vec<u8>, more: &[String]) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        to.start_file(name.clone(), options).unwrap();
        to.write_all(&change(&name, content)).unwrap();
    }
    if !more.is_empty() {
        // 16 MiB of nothing, packed once and copied.
        let mut one = ZipWriter::new(Cursor::new(Vec::new()));
        one.start_file("nothing", options).unwrap();
        one.write_all(&vec![0; 16 << 20]).unwrap();
        let mut one = ZipArchive::new(one.finish().unwrap()).unwrap();
        for name in more {
            let part = one.by_index_raw(0).unwrap();
            to.raw_copy_file_rename(part, name.clone()).unwrap();
        }
    }
    to.finish().unwrap().into_inner()
}

/// The book with one of its sheets cut in the middle of its cells.
fn cut(sheet: usize) -> Vec<u8> {
    let cut = format!("xl/worksheets/sheet{sheet}.xml");
    let half = |name: &str, mut content: Vec<u8>| {
        if name == cut {
            let text = String::from_utf8_lossy(&content);
            let (from, to) = (text.find("<sheetData>"), text.find("</sheetData>"));
            let middle = usize::midpoint(from.unwrap(), to.unwrap());
            content.truncate(middle);
        }
        content
    };
    changed(&whole(), half, &[])
}

#[test]
fn a_sheet_beside_the_answers_may_be_damaged_and_is_named() {
    // Petunjuk and Data Dukung.
    for (sheet, name, documents) in [(1, "Petunjuk", true), (4, "Data Dukung", false)] {
        let outcome = run("b.xlsx", &cut(sheet), &Request::default());
        let card = outcome.card();
        assert_eq!(card.index.exact(), Some(Exact::from(3)));
        assert_eq!(card.assessment.has_documents(), documents);
        let damage = &outcome.findings[0];
        assert_eq!(damage.code().as_str(), "E0215");
        let place = damage.place().unwrap().to_string();
        assert!(place.starts_with(&format!("b.xlsx › {name}!")), "{place}");
    }
}

#[test]
fn a_book_without_its_answers_or_its_identity_is_refused() {
    // Identitas and Penilaian.
    for sheet in [2, 3] {
        let outcome = run("b.xlsx", &cut(sheet), &Request::default());
        assert_eq!((outcome.cards.len(), outcome.codes()), (0, vec!["E0215"]));
    }
    // A home-made book does not say which of its sheets would have counted.
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for name in ["Hasil", "Rekap Lama"] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in (0..).zip([["Instansi", "A"], ["Tahun", "2023"], ["No", "Tingkat"]]) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write(row, column, cell).unwrap();
            }
        }
        sheet.write(3, 0, 1).unwrap();
        sheet.write(3, 1, 4).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let lost = |name: &str, content: Vec<u8>| match name {
        "xl/worksheets/sheet1.xml" => content[..content.len() / 2].to_vec(),
        _ => content,
    };
    let outcome = run("b.xlsx", &changed(&bytes, lost, &[]), &Request::default());
    assert_eq!((outcome.cards.len(), outcome.codes()), (0, vec!["E0215"]));
}

/// The book as `OpenDocument`: the content of its only part that holds sheets.
fn open_document(bytes: &[u8]) -> String {
    let book = read_bytes(bytes, "b.xlsx".into()).value.unwrap();
    let mut content = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>"#,
    );
    for sheet in &book.sheets {
        let display = if sheet.hidden { "hidden" } else { "shown" };
        let name = sheet.name.as_deref().unwrap();
        let _ = write!(
            content,
            r#"<table:table table:name="{name}" table:style-name="{display}">"#
        );
        let mut next = 0;
        for row in &sheet.rows {
            if row.number > next {
                let empty = row.number - next;
                let _ = write!(
                    content,
                    r#"<table:table-row table:number-rows-repeated="{empty}"/>"#
                );
            }
            next = row.number + 1;
            content.push_str("<table:table-row>");
            let mut column = 0;
            for (at, cell) in &row.cells {
                for _ in column..*at {
                    content.push_str("<table:table-cell/>");
                }
                column = at + 1;
                let shown = cell.shown().replace('&', "&amp;").replace('<', "&lt;");
                let number = matches!(cell, Cell::Number(_));
                let kind = if number { "float" } else { "string" };
                let _ = write!(
                    content,
                    r#"<table:table-cell office:value-type="{kind}" office:value="{shown}"><text:p>{shown}</text:p></table:table-cell>"#,
                    shown = shown.replace('"', "&quot;")
                );
            }
            content.push_str("</table:table-row>");
        }
        content.push_str("</table:table>");
    }
    content.push_str("</office:spreadsheet></office:body></office:document-content>");
    content
}

fn packed(content: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("mimetype", options).unwrap();
    zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet")
        .unwrap();
    zip.start_file("content.xml", options).unwrap();
    zip.write_all(content).unwrap();
    zip.finish().unwrap().into_inner()
}

/// Where a sheet begins in the content, where its first row does, and where it ends.
fn span(content: &str, sheet: &str) -> [usize; 3] {
    let begin = content
        .find(&format!(r#"<table:table table:name="{sheet}""#))
        .unwrap();
    let row = begin + content[begin..].find("<table:table-row>").unwrap();
    let end = "</table:table>";
    [
        begin,
        row,
        begin + content[begin..].find(end).unwrap() + end.len(),
    ]
}

fn places(outcome: &Outcome) -> Vec<String> {
    let findings = outcome.findings.iter();
    let damage = findings.filter(|one| matches!(one.code().as_str(), "E0215" | "E0255" | "E0256"));
    damage
        .map(|one| {
            let message = one.message(Lang::Id);
            let message = message.split(" (pesan").next().unwrap();
            format!(
                "{} {}: {message}",
                one.code().as_str(),
                one.place().unwrap()
            )
        })
        .collect()
}

#[test]
fn the_sheets_of_an_open_document_before_the_damage_are_read() {
    let content = open_document(&whole());
    let sound = run("b.ods", &packed(content.as_bytes()), &Request::default());
    assert_eq!(sound.card().index.exact(), Some(Exact::from(3)));
    assert!(sound.card().assessment.has_documents());
    let [_, row, end] = span(&content, "Data Dukung");
    let middle = usize::midpoint(row, end);
    let middle = middle + content[middle..].find("</text:p>").unwrap();
    // Cut short, a tag that closes what was never opened, and a byte that is no letter.
    let mut foreign = content.clone().into_bytes();
    foreign.insert(middle, 0xff);
    let crossed = format!("{}</text:x>{}", &content[..middle], &content[middle..]);
    for broken in [
        content.as_bytes()[..middle].to_vec(),
        crossed.into_bytes(),
        foreign,
    ] {
        let outcome = run("b.ods", &packed(&broken), &Request::default());
        let card = outcome.card();
        assert_eq!(card.index.exact(), Some(Exact::from(3)));
        assert!(!card.assessment.has_documents());
        let [damage, after @ ..] = &places(&outcome)[..] else {
            panic!("no damage told");
        };
        assert!(damage.starts_with("E0215 b.ods › Data Dukung!"), "{damage}");
        // What follows is hidden, and named where its name is left.
        for one in after {
            assert!(one.starts_with("E0255 b.ods › Data Dukung: "), "{one}");
        }
    }
}

#[test]
fn damage_before_the_answers_of_an_open_document_gives_no_number() {
    let content = open_document(&whole());
    for (sheet, lost) in [
        ("Petunjuk", "Identitas, Penilaian"),
        ("Identitas", "Penilaian"),
        ("Penilaian", "Data Dukung"),
    ] {
        let [_, row, end] = span(&content, sheet);
        let middle = usize::midpoint(row, end);
        let middle = middle + content[middle..].find("</text:p>").unwrap();
        let crossed = format!("{}</text:x>{}", &content[..middle], &content[middle..]);
        let outcome = run("b.ods", &packed(crossed.as_bytes()), &Request::default());
        assert_eq!(outcome.cards.len(), 0);
        let told = places(&outcome);
        assert!(
            told[0].starts_with(&format!("E0215 b.ods › {sheet}!")),
            "{told:?}"
        );
        assert!(told[1].contains(lost), "{told:?}");
    }
}

#[test]
fn an_open_document_cut_between_two_sheets_does_not_pass_for_whole() {
    let content = open_document(&whole());
    for (sheet, scored) in [("Identitas", 0), ("Penilaian", 1)] {
        let [_, _, end] = span(&content, sheet);
        let outcome = run(
            "b.ods",
            &packed(&content.as_bytes()[..end]),
            &Request::default(),
        );
        assert_eq!(outcome.cards.len(), scored, "{sheet}");
        assert_eq!(
            places(&outcome),
            [format!(
                "E0256 b.ods › {sheet}: berkas rusak atau terpotong sesudah lembar `{sheet}`; lembar sesudahnya, bila ada, tidak terbaca"
            )]
        );
    }
    // Without its identity a book may be another than it seems.
    let [begin, _, end] = span(&content, "Identitas");
    let mut moved = content.clone();
    moved.replace_range(begin..end, "");
    let [_, _, end] = span(&moved, "Penilaian");
    moved.truncate(end);
    let outcome = run("b.ods", &packed(moved.as_bytes()), &Request::default());
    assert_eq!(outcome.cards.len(), 0);
}

#[test]
fn pictures_are_never_unpacked_and_so_do_not_count() {
    let keep = |_: &str, content: Vec<u8>| content;
    let five = |name: &str| -> Vec<String> {
        let numbers = 1..=5;
        numbers
            .map(|number| format!("{name}{number}.xml"))
            .collect()
    };
    let bytes = changed(&whole(), keep, &five("xl/media/image"));
    let outcome = run("b.xlsx", &bytes, &Request::default());
    assert_eq!(outcome.card().index.exact(), Some(Exact::from(3)));
    // Sheets of that size are another matter.
    let bytes = changed(&whole(), keep, &five("xl/worksheets/more"));
    assert_eq!(
        run("b.xlsx", &bytes, &Request::default()).codes(),
        ["E0213"]
    );
}
