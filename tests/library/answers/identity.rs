//! Whose answers these are, of which year, and under which rubric.

use crate::books::{run, text};
use insta::assert_snapshot;
use rust_xlsxwriter::Workbook;
use spbe::assess::Request;
use spbe::rubric::builtin;

const TABLE: &str = "No;Tingkat\n1;3\n";

fn asked(name: &str, content: &str, request: &Request) -> String {
    run(name, content.as_bytes(), request).shown()
}

fn named(name: &str, content: &str) -> String {
    asked(name, content, &Request::default())
}

fn year(year: u16) -> Request {
    Request {
        year: Some(year),
        ..Request::default()
    }
}

fn agency(agency: &str) -> Request {
    Request {
        agency: Some(agency.to_owned()),
        ..Request::default()
    }
}

#[test]
fn labels_above_the_table() {
    for head in [
        "Instansi;Kota Uji\nTahun;2023\n",
        "Nama Instansi : Kota Uji\nTahun Penilaian: 2023\n",
        "Instansi;:;Kota Uji;;Tahun;:;2023\n",
        "INSTANSI;: Kota Uji\n\nTahun Evaluasi;;;2023\n",
        "Pemerintah Daerah:;Kota Uji\nHasil Evaluasi SPBE Tahun 2023\n",
    ] {
        let expected = "Kota Uji 2023 akhir: 1=3\n";
        assert_eq!(text(&format!("{head}{TABLE}")).shown(), expected, "{head}");
    }
}

#[test]
fn a_label_left_empty_takes_no_value_from_the_next() {
    let book = format!("Instansi;…………;Tahun;2023\n{TABLE}");
    assert_snapshot!(text(&book).shown(), @"
    ? 2023 akhir: 1=3
    W0308 buku.csv:3: the agency is not named
    ");
}

#[test]
fn no_year_and_no_agency() {
    assert_snapshot!(named("buku.csv", TABLE), @"E0303 buku.csv:2: the year of the assessment is not stated");
    assert_snapshot!(asked("buku.csv", TABLE, &year(2023)), @"
    ? 2023 akhir: 1=3
    W0308 buku.csv:2: the agency is not named
    ");
    let request = Request {
        agency: Some("Kota Uji".to_owned()),
        ..year(2023)
    };
    assert_snapshot!(asked("buku.csv", TABLE, &request), @"Kota Uji 2023 akhir: 1=3");
}

#[test]
fn the_year_of_the_file_name() {
    let book = format!("Instansi;Kota Uji\n{TABLE}");
    assert_snapshot!(named("LKE_2023_final.csv", &book), @"
    Kota Uji 2023 akhir: 1=3
    W0304 LKE_2023_final.csv:3: the year 2023 is taken from the file name because the content states none
    ");
    let other = format!("Instansi;Kota Uji\nTahun;2022\n{TABLE}");
    assert_snapshot!(named("LKE_2023_final.csv", &other), @"
    Kota Uji 2022 akhir: 1=3
    W0305 LKE_2023_final.csv:2 › B: the file name says 2023, the content says 2022
    ");
    assert_snapshot!(named("2019-2020.csv", &book), @"E0303 2019-2020.csv:3: the year of the assessment is not stated");
    assert_snapshot!(named("spbe-20230115.csv", &book), @"E0303 spbe-20230115.csv:3: the year of the assessment is not stated");
    // The name of a regulation is not the year of what stands in the file.
    let named_so = format!("Instansi;Kota Uji\nTahun;2020\n{TABLE}");
    let regulation = "permenpanrb-5-2018.csv";
    assert_eq!(named(regulation, &named_so), "Kota Uji 2020 akhir: 1=3\n");
    assert_snapshot!(named(regulation, &book), @"E0303 permenpanrb-5-2018.csv:3: the year of the assessment is not stated");
    // A file of several years may be named after the newest, and after one that it does not hold
    // no more than after one it does.
    let years = "Instansi;Tahun;No;Tingkat\nKota Uji;2022;1;3\nKota Uji;2023;1;4\n";
    assert_snapshot!(named("rekap 2023.csv", years), @"
    Kota Uji 2022 akhir: 1=3
    Kota Uji 2023 akhir: 1=4
    ");
}

#[test]
fn years_that_are_none_and_years_that_disagree() {
    assert_snapshot!(named("a.csv", &format!("Instansi;Kota Uji\nTahun;tahun lalu\n{TABLE}")), @"
    E0301 a.csv:2 › B: `tahun lalu` is not a year of evaluation
    E0303 a.csv:4: the year of the assessment is not stated
    ");
    assert_snapshot!(named("a.csv", &format!("Instansi;Kota Uji\nTahun;2022\nTahun Evaluasi;2023\n{TABLE}")), @"
    E0302 a.csv:3 › B: this book names two years: 2022 and 2023
      a.csv:2 › B: 2022 stands here
    ");
    let rows = "Instansi;Tahun;No;Tingkat\nKota Uji;20 23;1;3\nKota Uji;2023;2;4\n";
    assert_snapshot!(named("a.csv", rows), @"
    Kota Uji 2023 akhir: 2=4
    E0301 a.csv:2 › Tahun: `20 23` is not a year of evaluation
    ");
    // The label names a year that no row is of.
    let label = "Tahun;2020\n\nInstansi;Tahun;No;Tingkat\nKota Uji;2019;1;3\n";
    assert_snapshot!(named("a.csv", label), @"
    Kota Uji 2019 akhir: 1=3
    E0302 a.csv:4 › Tahun: this book names two years: 2020 and 2019
      a.csv:1 › B: 2020 stands here
    ");
    // A report of 2022 shows the year before as well.
    let report = "Instansi;Kota Uji\nTahun;2022\n\nNo;2021;2022\n1;1;2\n";
    assert_snapshot!(named("a.csv", report), @"
    Kota Uji 2021 akhir: 1=1
    Kota Uji 2022 akhir: 1=2
    ");
}

#[test]
fn another_year_or_agency_than_was_asked_for() {
    let book = format!("Instansi;Kota Uji\nTahun;2023\n{TABLE}");
    assert_snapshot!(asked("a.csv", &book, &year(2022)), @"E0306 a.csv:2 › B: year 2022 was asked for, but this book holds 2023");
    assert_snapshot!(asked("a.csv", &book, &agency("Kota Lain")), @"E0307 a.csv:1 › B: agency `Kota Lain` was asked for, but this book holds `Kota Uji`");
    assert_eq!(
        asked("a.csv", &book, &agency("KOTA  uji")),
        "Kota Uji 2023 akhir: 1=3\n"
    );
}

const MANY: &str = "\
tahun;nama_instansi;no;tingkat
2022;Kota A;1;1
2022;Kota B;1;2
2023;Kota A;1;3
2022;Kota A;2;4
2023;Kota B;1;5
2023;kota b;2;1
";

#[test]
fn many_agencies_and_years_in_one_table() {
    assert_snapshot!(named("a.csv", MANY), @"
    Kota A 2022 akhir: 1=1 2=4
    Kota B 2022 akhir: 1=2
    Kota A 2023 akhir: 1=3
    Kota B 2023 akhir: 1=5 2=1
    ");
    assert_snapshot!(asked("a.csv", MANY, &year(2023)), @"
    Kota A 2023 akhir: 1=3
    Kota B 2023 akhir: 1=5 2=1
    ");
    assert_snapshot!(asked("a.csv", MANY, &agency("Kota B")), @"
    Kota B 2022 akhir: 1=2
    Kota B 2023 akhir: 1=5 2=1
    ");
    assert_snapshot!(asked("a.csv", MANY, &year(2021)), @"E0306 a.csv:2 › tahun: year 2021 was asked for, but this book holds 2022 and 2023");
    assert_snapshot!(asked("a.csv", MANY, &agency("Kota C")), @"E0307 a.csv:2 › nama_instansi: agency `Kota C` was asked for, but this book holds `Kota A` and `Kota B`");
}

#[test]
fn the_year_decides_the_rubric() {
    for (year, expected) in [
        (2018, "permenpanrb-5-2018"),
        (2020, "permenpanrb-5-2018"),
        (2021, "permenpanrb-59-2020"),
        (2025, "permenpanrb-59-2020"),
    ] {
        let outcome = text(&format!("Instansi;Kota Uji\nTahun;{year}\n{TABLE}"));
        assert_eq!(outcome.card().rubric().id, expected);
    }
    assert_snapshot!(named("a.csv", &format!("Instansi;Kota Uji\nTahun;2017\n{TABLE}")), @"E0309 a.csv:2 › B: there is no built-in rubric for the year 2017");
}

#[test]
fn the_rubric_a_book_was_made_for() {
    let book = |stamp: &str| format!("Instansi;Kota Uji\nTahun;2023\nRubrik;{stamp}\n{TABLE}");
    for stamp in [
        "permenpanrb-59-2020",
        "PermenPANRB 59/2020",
        "PermenPANRB Nomor 59 Tahun 2020",
    ] {
        assert_eq!(
            text(&book(stamp)).shown(),
            "Kota Uji 2023 akhir: 1=3\n",
            "{stamp}"
        );
    }
    assert_snapshot!(text(&book("permenpanrb-5-2018")).shown(), @"
    Kota Uji 2023 akhir: 1=3
    W0313 buku.csv:2 › B: the rubric `permenpanrb-5-2018` is for 2018–2020, not for 2023
    ");
    assert_snapshot!(text(&book("milik-sendiri")).shown(), @"E0311 buku.csv:3 › B: this book was made for the rubric `milik-sendiri`, which is not known");
    let asked_for = Request {
        rubric: builtin("permenpanrb-59-2020"),
        ..Request::default()
    };
    assert_snapshot!(asked("a.csv", &book("permenpanrb-5-2018"), &asked_for), @"E0310 a.csv:3 › B: this book was made for the rubric `permenpanrb-5-2018`, not `permenpanrb-59-2020`");
    let outside = format!("Instansi;Kota Uji\nTahun;2020\n{TABLE}");
    assert_snapshot!(asked("a.csv", &outside, &asked_for), @"
    Kota Uji 2020 akhir: 1=3
    W0313 a.csv:2 › B: the rubric `permenpanrb-59-2020` is for 2021–2025, not for 2020
    ");
}

#[test]
fn the_sheet_identitas_and_labels_above_the_table() {
    let book = |year: Option<i32>| {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name("Identitas").unwrap();
        sheet.write(3, 1, "Nama Instansi").unwrap();
        sheet.write(3, 2, ":").unwrap();
        sheet.write(3, 3, "Kota Uji").unwrap();
        sheet.write(4, 1, "Tahun").unwrap();
        sheet.write(4, 3, 2023).unwrap();
        let sheet = workbook.add_worksheet().set_name("Penilaian").unwrap();
        if let Some(year) = year {
            sheet.write(0, 0, "Tahun").unwrap();
            sheet.write(0, 1, year).unwrap();
        }
        sheet.write(2, 0, "No").unwrap();
        sheet.write(2, 1, "Tingkat").unwrap();
        sheet.write(3, 0, 1).unwrap();
        sheet.write(3, 1, 3).unwrap();
        let bytes = workbook.save_to_buffer().unwrap();
        run("a.xlsx", &bytes, &Request::default()).shown()
    };
    assert_eq!(book(None), "Kota Uji 2023 akhir: 1=3\n");
    assert_eq!(book(Some(2023)), "Kota Uji 2023 akhir: 1=3\n");
    assert_snapshot!(book(Some(2022)), @"
    E0302 a.xlsx › Penilaian!B1: this book names two years: 2023 and 2022
      a.xlsx › Identitas!D5: 2023 stands here
    ");
}
