//! Books of which a sheet is damaged, and books full of pictures.

use crate::books::run;
use spbe::assess::Request;
use spbe::evidence::Status;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::for_year;
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
