//! Headers of several rows: which column holds the level of which stage and year.

use super::of_59;
use crate::books::{at_stage, run, text};
use insta::assert_snapshot;
use rust_xlsxwriter::{Format, Workbook};
use spbe::assess::Request;
use spbe::evidence::book::read_bytes;
use spbe::evidence::{Stage, read_evidence};

/// Two indicators: levels 4 and 5 in the first column of levels, 2 and 3 in the second.
fn both(header: &str, rows: &[&str; 2]) -> String {
    let book = format!(
        "Instansi;Kota Uji\nTahun;2023\n{header}\n{}\n{}\n",
        rows[0], rows[1]
    );
    let of = |stage| at_stage(&book, stage).shown();
    format!("{}{}", of(Stage::Mandiri), of(Stage::Akhir))
}

const READ: &str = "Kota Uji 2023 mandiri: 1=4 2=5\nKota Uji 2023 akhir: 1=2 2=3\n";

#[test]
fn a_stage_above_its_level_and_what_was_written_about_it() {
    let rows = ["1;a;4;x;2;y", "2;b;5;x;3;y"];
    for header in [
        "No;Indikator;Mandiri;;Akhir;\n;;Tingkat;Penjelasan;Tingkat;Catatan",
        "No;Indikator;Penilaian Mandiri;;Penilaian Akhir;\n;;Nilai;Penjelasan;Nilai;Penjelasan",
        "No;Indikator;Nilai Tingkat Kematangan;;;\n;;Mandiri;;Akhir;\n;;Tingkat;Ket;Tingkat;Ket",
        "No;Indikator;Nilai;;;\n;;SPBE;;;\n;;Mandiri;;Akhir;\n;;Tingkat;Bobot;Tingkat;Bobot",
        ";;Penilaian Mandiri;;Penilaian Akhir;\nNo;Indikator;Tingkat;Catatan;Tingkat;Catatan",
        "No;Indikator;Hasil;;;\n;;Mandiri;Bobot;Akhir;Bobot",
    ] {
        assert_eq!(both(header, &rows), READ, "{header}");
    }
}

#[test]
fn what_was_written_about_one_stage_does_not_stand_for_another() {
    let book = "Instansi;Kota Uji\nTahun;2023\nNo;Mandiri;;Akhir;\n;Tingkat;Penjelasan;Tingkat;\
                Penjelasan\n1;4;dari unit;2;dari asesor\n";
    let outcome = text(book);
    let explanation = &outcome.card().assessment.answers[0].explanation;
    assert_eq!(explanation.as_ref().unwrap().value, "dari unit");
}

#[test]
fn a_weight_or_a_score_below_a_stage_is_no_level() {
    let header = "No;Indikator;Mandiri;;;Akhir;;\n;;Bobot;Tingkat;Skor;Bobot;Tingkat;Skor";
    let rows = ["1;a;1,3;4;5,2;1,3;2;2,6", "2;b;1,3;5;6,5;1,3;3;3,9"];
    assert_eq!(both(header, &rows), READ);
}

#[test]
fn stages_within_years_and_years_within_stages() {
    let answers = |header: &str, row: &str| {
        let book = format!("Instansi;Kota Uji\n{header}\n{row}\n");
        let of = |stage| at_stage(&book, stage).shown();
        format!("{}{}", of(Stage::Mandiri), of(Stage::Akhir))
    };
    let expected = "Kota Uji 2022 mandiri: 1=5\nKota Uji 2023 mandiri: 1=4\n\
                    Kota Uji 2022 akhir: 1=3\nKota Uji 2023 akhir: 1=2\n";
    let years = "No;Indikator;2022;;2023;\n;;Mandiri;Akhir;Mandiri;Akhir";
    assert_eq!(answers(years, "1;a;5;3;4;2"), expected);
    let stages = "No;Indikator;Mandiri;;Akhir;\n;;2022;2023;2022;2023";
    assert_eq!(answers(stages, "1;a;5;4;3;2"), expected);
}

#[test]
fn a_header_that_goes_on_in_numbers_is_refused_with_its_row() {
    let rows = ["1;a;4;2", "2;b;5;3"];
    assert_snapshot!(both("No;Indikator;Tingkat;\n;;Mandiri;3,5", &rows), @"
    E0367 buku.csv:4 › C: this row is still part of the header (`Mandiri`), but does not tell which column holds which level
    E0367 buku.csv:4 › C: this row is still part of the header (`Mandiri`), but does not tell which column holds which level
    ");
    let twice = both(
        "No;Indikator;Mandiri;;\n;;Tingkat;Nilai;Tingkat",
        &["1;a;4;2;2", "2;b;5;3;3"],
    );
    assert!(twice.contains("E0342"), "{twice}");
}

#[test]
fn words_in_the_first_rows_of_a_table_are_no_header() {
    // A heading without a number, an answer that is called as a stage, a signature.
    let table = "No;Indikator;Tingkat;Penjelasan\n;;;akhir\n1;a;4;akhir\n2;b;5;2023\n;;;Mandiri\n";
    assert_eq!(of_59(table), "Kota Uji 2023 akhir: 1=4 2=5\n");
}

/// Merged over what it divides or standing in the first column alone, a group means the same.
#[test]
fn merged_cells_end_where_they_end() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let format = Format::new();
    sheet.write(0, 0, "Instansi").unwrap();
    sheet.write(0, 1, "Kota Uji").unwrap();
    sheet.write(1, 0, "Tahun").unwrap();
    sheet.write(1, 1, 2023).unwrap();
    for (column, text) in [(0, "No"), (1, "Indikator"), (6, "Target")] {
        sheet
            .merge_range(3, column, 5, column, text, &format)
            .unwrap();
    }
    sheet
        .merge_range(3, 2, 3, 5, "Nilai Tingkat Kematangan", &format)
        .unwrap();
    sheet
        .merge_range(4, 2, 4, 3, "Penilaian Mandiri", &format)
        .unwrap();
    sheet
        .merge_range(4, 4, 4, 5, "Penilaian Akhir", &format)
        .unwrap();
    let last = ["Tingkat", "Catatan", "Tingkat", "Catatan"];
    for (column, text) in (2..).zip(last) {
        sheet.write(5, column, text).unwrap();
    }
    for (row, levels) in [(6, [4, 2]), (7, [5, 3])] {
        sheet.write(row, 0, row - 5).unwrap();
        sheet.write(row, 1, "Indikator").unwrap();
        sheet.write(row, 2, levels[0]).unwrap();
        sheet.write(row, 4, levels[1]).unwrap();
        sheet.write(row, 6, 5).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let read: String = [Stage::Mandiri, Stage::Akhir]
        .map(|stage| {
            let stage = Some(stage);
            let request = Request {
                stage,
                ..Request::default()
            };
            run("b.xlsx", &bytes, &request).shown()
        })
        .concat();
    assert_eq!(read, READ);
}

/// `Indeks` is the level of an indicator where each has a row of its own and nothing else tells it.
#[test]
fn an_index_beside_numbered_indicators_is_their_level() {
    let read = |header: &str, rows: &str| {
        let book = format!("Instansi;Kota Uji\nTahun;2023\n{header}\n{rows}");
        let book = read_bytes(book.as_bytes(), "b.csv".into()).value.unwrap();
        let read = read_evidence(&book, "b.csv", None);
        let levels = read.value.iter().flatten().flat_map(|one| &one.entries);
        let levels = levels.map(|one| {
            let (_, answer) = &one.answers[0];
            format!("{}={}", one.indicator.value, answer.place)
        });
        levels.collect::<Vec<_>>().join(" ")
    };
    let grid =
        "Domain 1 Kebijakan;;;\nIndikator 1;3;Sama;4\nTata Kelola;;;\nIndikator 11;2;Naik;4\n";
    let header = "Indikator;Indeks;Status (Sama/Naik/Turun);Target 2024";
    assert_eq!(
        read(header, grid),
        "Indikator 1=b.csv:5 › Indeks Indikator 11=b.csv:7 › Indeks"
    );
    // A level that is called so stands, wherever it is.
    assert_eq!(
        read("Indikator;Indeks;Tingkat", "1;2,50;3\n2;2,50;4\n"),
        "1=b.csv:4 › Tingkat 2=b.csv:5 › Tingkat"
    );
    // The index of agencies, of parts, and one of two are no levels of indicators.
    for (header, rows) in [
        ("No;Instansi;Indeks", "1;Kota Uji;2,50\n2;Kota Umpama;3\n"),
        ("Indikator;Indeks", "Indeks SPBE;2,50\nDomain 1;3\n"),
        ("Indikator;Indeks;Indeks", "1;2;3\n2;2;3\n"),
        ("No;Uraian;Indeks", "1;Domain 1;3\n2;Domain 2;2\n"),
    ] {
        assert_eq!(read(header, rows), "", "{header}");
    }
}
