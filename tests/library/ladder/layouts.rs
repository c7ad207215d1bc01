//! Tables of documents as agencies write them: recognised by their headers, wherever they stand.

use super::{codes, level, lines, read};
use rust_xlsxwriter::{Format, Workbook};
use spbe::assess::Assessment;
use spbe::diagnostic::Diagnostic;
use spbe::rubric::for_year;

/// A book with 47 levels of 2 and a sheet of documents.
fn book(name: &str, rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let answers = workbook.add_worksheet().set_name("Penilaian").unwrap();
    for (column, header) in (0..).zip(["No", "Tingkat"]) {
        answers.write(0, column, header).unwrap();
    }
    for row in 1..=47 {
        answers.write(row, 0, row).unwrap();
        answers.write(row, 1, 2).unwrap();
    }
    let sheet = workbook.add_worksheet().set_name(name).unwrap();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write(row, column, *cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn told(name: &str, rows: &[&[&str]]) -> (Assessment, Vec<Diagnostic>) {
    let (assessment, found) = read(&book(name, rows), &for_year(2023).unwrap());
    let of_documents = |one: &Diagnostic| !matches!(one.code().as_str(), "W0308" | "W0801");
    (assessment, found.into_iter().filter(of_documents).collect())
}

#[test]
fn headers_may_stand_in_any_order_below_anything() {
    let rows: &[&[&str]] = &[
        &["Daftar bukti"],
        &[],
        &[
            "No",
            "Status",
            "Judul dokumen",
            "Untuk tingkat",
            "No Indikator",
            "Berlaku sejak",
        ],
        &["1", "Diterima", "Perwal 1", "Level 2", "I1", "1 Maret 2022"],
        &[
            "2",
            "ACCEPTED",
            "Perwal 2",
            "2",
            "Indikator 2",
            "2022-03-01",
        ],
        &[
            "3",
            "ditolak",
            "Perwal 3",
            "2",
            "Tingkat Kematangan Kebijakan Internal Manajemen Data",
            "01/03/2022",
        ],
        &[
            "4",
            "diterima",
            "Perwal 4",
            "2 - Terkelola",
            "4 - Kebijakan Internal Pembangunan Aplikasi SPBE",
            "",
        ],
    ];
    for name in ["Data Dukung", "Bukti 2023"] {
        let (assessment, found) = told(name, rows);
        assert!(found.is_empty(), "{:?}", lines(&found));
        let levels: Vec<u8> = (1..=5).map(|number| level(&assessment, number)).collect();
        assert_eq!(levels, [2, 2, 1, 2, 1], "{name}");
    }
}

#[test]
fn a_sheet_of_that_name_needs_little_more_than_indicator_and_level() {
    let rows: &[&[&str]] = &[
        &["Indikator", "Tingkat", "Data dukung", "Status"],
        &["1", "2", "Perwal 1", "diterima"],
    ];
    assert_eq!(level(&told("Data Dukung", rows).0, 1), 2);
    // Elsewhere the same columns are those of one more table of answers.
    assert!(!told("Catatan", rows).0.has_documents());
}

#[test]
fn indicators_that_are_merged_hold_for_all_their_rows() {
    let mut workbook = Workbook::new();
    let answers = workbook.add_worksheet().set_name("Penilaian").unwrap();
    for (row, cells) in (0..).zip([["No", "Tingkat"], ["1", "3"]]) {
        answers.write_row(row, 0, cells).unwrap();
    }
    let sheet = workbook.add_worksheet().set_name("Data Dukung").unwrap();
    sheet
        .write_row(0, 0, ["Indikator", "Tingkat", "Judul", "Status"])
        .unwrap();
    sheet.merge_range(1, 0, 2, 0, "1", &Format::new()).unwrap();
    sheet.write_row(1, 1, ["2", "Perwal", "diterima"]).unwrap();
    sheet.write_row(2, 1, ["3", "SOP", "diterima"]).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let (assessment, _) = read(&bytes, &for_year(2023).unwrap());
    assert_eq!(level(&assessment, 1), 3);
}

#[test]
fn indicators_that_are_none_are_named() {
    let rows: &[&[&str]] = &[
        &["Indikator", "Tingkat", "Judul", "Status"],
        &["48", "2", "A", "diterima"],
        &[
            "2 - Kebijakan Internal Manajemen Data",
            "2",
            "B",
            "diterima",
        ],
        &["", "2", "C", "diterima"],
        &["Domain 1", "", "", ""],
        &["Indikator", "Tingkat", "Judul", "Status"],
        &["", "", "", ""],
    ];
    let (assessment, found) = told("Data Dukung", rows);
    assert_eq!(codes(&found), ["E0824", "E0820", "E0828"]);
    assert_eq!(
        lines(&found)[2],
        "E0828 b.xlsx › Data Dukung!A3: dokumen bernomor indikator 2, tetapi namanya milik indikator 3 (Tingkat Kematangan Kebijakan Internal Manajemen Data) / perbaiki nomor atau namanya; nomornya yang dipakai"
    );
    assert_eq!(level(&assessment, 2), 2);
}

#[test]
fn an_upload_says_nothing_about_the_date_of_a_document() {
    let rows: &[&[&str]] = &[
        &[
            "Indikator",
            "Tingkat",
            "Judul",
            "Status",
            "Tanggal unggah",
            "Berlaku sampai",
        ],
        &[
            "29",
            "2",
            "Laporan audit",
            "diterima",
            "1/6/2023",
            "seterusnya",
        ],
    ];
    let (assessment, found) = told("Data Dukung", rows);
    assert_eq!(codes(&found), ["W0806"]);
    assert_eq!(level(&assessment, 29), 1);
}

#[test]
fn documents_of_other_agencies_and_years_are_left_to_them() {
    let mut workbook = Workbook::new();
    let answers = workbook.add_worksheet().set_name("Penilaian").unwrap();
    answers
        .write_row(0, 0, ["Instansi", "Tahun", "No", "Tingkat"])
        .unwrap();
    answers
        .write_row(1, 0, ["Kota A", "2023", "1", "2"])
        .unwrap();
    answers
        .write_row(2, 0, ["Kota B", "2023", "1", "2"])
        .unwrap();
    let sheet = workbook.add_worksheet().set_name("Data Dukung").unwrap();
    sheet
        .write_row(
            0,
            0,
            ["Instansi", "Indikator", "Tingkat", "Judul", "Status"],
        )
        .unwrap();
    sheet
        .write_row(1, 0, ["KOTA B", "1", "2", "Perwal", "diterima"])
        .unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let book = spbe::evidence::book::read_bytes(&bytes, "b.xlsx".into())
        .value
        .unwrap();
    let evidence = spbe::evidence::read_evidence(&book, "b.xlsx", None)
        .value
        .unwrap();
    let documents: Vec<usize> = evidence.iter().map(|one| one.documents.len()).collect();
    assert_eq!(documents, [0, 1]);
}
