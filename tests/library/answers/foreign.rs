//! Books of another instrument, and what a workbook hides.

use crate::books::run;
use rust_xlsxwriter::Workbook;
use spbe::assess::Request;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const PEMDI: &str = "No;Aspek;Indikator;Bobot (%);Nilai Capaian\n\
    1;Data;Tata Kelola Data;5;82.5\n\
    2;Keamanan Pemerintah Digital Siber;Audit Keamanan;4;0\n\
    3;Keterpaduan Layanan Digital Pemerintah;Integrasi Layanan Digital;4;0\n";

#[test]
fn a_book_of_the_next_instrument_is_known_by_its_aspects() {
    let of_year = |year: &str| {
        let text = format!("Instansi;Kab. Contoh\n{year}\n{PEMDI}");
        run("pemdi.csv", text.as_bytes(), &Request::default()).lines()
    };
    // Whatever its year: the rows of another instrument are not read as those of SPBE.
    insta::assert_snapshot!(of_year("Tahun;2026"), @"E0366 pemdi.csv:4 › Indikator: 3 of 3 indicator names in this book are not those of `permenpanrb-8-2026` at their numbers");
    insta::assert_snapshot!(of_year("Tahun;2025"), @"E0366 pemdi.csv:4 › Indikator: 3 of 3 indicator names in this book are not those of `permenpanrb-8-2026` at their numbers");
    insta::assert_snapshot!(of_year(""), @"E0303 pemdi.csv:4: the year of the assessment is not stated");
    // Its tables without answers are told from unknown ones as well.
    let list = "Aspek;Bobot\nKeamanan Pemerintah Digital Siber;15\n\
        Kepuasan Pengguna Layanan Digital Pemerintah;25\n";
    let said = run("aspek.csv", list.as_bytes(), &Request::default()).lines();
    assert!(said.starts_with("E0350 aspek.csv:2 › A: "), "{said}");
    // One such name alone may be part of an explanation.
    let one = crate::books::under_59(
        "no;tingkat;penjelasan\n1;3;Kepuasan Pengguna Layanan Digital Pemerintah\n",
    );
    assert_eq!(one.lines(), "");
}

fn table() -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let rows = [
        ["Instansi", "Kab. Contoh"],
        ["Tahun", "2023"],
        ["No", "Tingkat"],
    ];
    for (row, [one, other]) in (0..).zip(rows) {
        sheet.write(row, 0, one).unwrap();
        sheet.write(row, 1, other).unwrap();
    }
    for number in 1..=6_u32 {
        sheet.write(number + 2, 0, number).unwrap();
        sheet.write(number + 2, 1, 3).unwrap();
        sheet.write(number + 2, 2, " hidden=\"1\"").unwrap();
    }
    workbook
}

#[test]
fn hidden_rows_and_columns_count_and_are_named() {
    let mut workbook = table();
    let sheet = workbook.worksheet_from_index(0).unwrap();
    sheet.set_row_hidden(3).unwrap();
    sheet.set_row_hidden(4).unwrap();
    sheet.set_row_hidden(7).unwrap();
    sheet.set_column_hidden(2).unwrap();
    // What is hidden beyond the table hides nothing.
    sheet.set_column_hidden(9).unwrap();
    sheet.set_row_hidden(40).unwrap();
    let outcome = run(
        "b.xlsx",
        &workbook.save_to_buffer().unwrap(),
        &Request::default(),
    );
    assert_eq!(
        outcome.shown(),
        "Kab. Contoh 2023 akhir: 1=3 2=3 3=3 4=3 5=3 6=3\n\
         N0352 b.xlsx › Sheet1!A4: this sheet hides rows 4–5, 8; columns C; what they hold is read all the same\n"
    );
    let shown = run(
        "b.xlsx",
        &table().save_to_buffer().unwrap(),
        &Request::default(),
    );
    assert_eq!(shown.lines(), "");
}

#[test]
fn hidden_rows_and_columns_of_open_documents() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row = |hidden: &str, one: &str, other: &str| {
        format!(
            "<table:table-row{hidden}>{}{}</table:table-row>",
            cell(one),
            cell(other)
        )
    };
    let rows = [
        row("", "Instansi", "Kab. Contoh"),
        row("", "Tahun", "2023"),
        row("", "No", "Tingkat"),
        row(r#" table:visibility="collapse""#, "1", "3"),
        row(r#" table:visibility="filter""#, "2", "4"),
    ];
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="L"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="3"/>{}</table:table></office:spreadsheet></office:body></office:document-content>"#,
        rows.concat()
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_str()),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert_eq!(
        run("b.ods", &bytes, &Request::default()).shown(),
        "Kab. Contoh 2023 akhir: 1=3 2=4\n\
         N0352 b.ods › L!A4: this sheet hides rows 4–5; columns B; what they hold is read all the same\n"
    );
}
