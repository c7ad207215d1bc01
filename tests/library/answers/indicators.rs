//! Indicators: how they may be told, and whose answer a row is.

use super::{levels, of_5, of_59};
use crate::books::{Outcome, YEAR_2020, YEAR_2023, text, under_5, under_59};
use insta::assert_snapshot;
use spbe::lang::Lang;
use spbe::rubric::for_year;
use std::fmt::Write;

#[test]
fn every_usual_way_to_number_an_indicator() {
    let table = "Indikator;Tingkat\n1;1\n02;2\nI3;3\nIndikator 4;4\nindikator_05;5\nIndikator ke-6;1\n1.7;2\n2.1;3\ni12;4\nIndikator 2.3;5\n2.14;1\n8.1;2\n8.0;3\n\"9,0\";4\n";
    assert_snapshot!(of_59(table), @"Kota Uji 2023 akhir: 1=1 2=2 3=3 4=4 5=5 6=1 7=2 8=3 9=4 11=3 12=4 13=5 14=1 42=2");
}

#[test]
fn the_three_services_of_5_2018() {
    let expected = "? 2020 akhir: 35=2 36=3 37=4\n";
    for keys in [
        ["35", "36", "37"],
        ["35-1", "35-2", "35-3"],
        ["35", "35-2", "35-3"],
        ["Indikator 35-1", "Indikator 35-2", "Indikator 35-3"],
        ["I35", "I36", "I37"],
    ] {
        let [a, b, c] = keys;
        let table = format!("Tahun;2020\nKode;Nilai\n{a};2\n{b};3\n{c};4\n");
        assert_eq!(text(&table).answers(), expected, "{keys:?}");
    }
}

#[test]
fn unknown_and_ambiguous_indicators() {
    let table = "Indikator;Tingkat\n48;3\n0;2\n9.1;2\n1.2.3;3\nI99;1\n47;1\n2.12;3\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 12=3 47=1
    E0320 buku.csv:4 › Indikator: there is no indicator `48` in `permenpanrb-59-2020`
    E0320 buku.csv:5 › Indikator: there is no indicator `0` in `permenpanrb-59-2020`
    E0320 buku.csv:6 › Indikator: there is no indicator `9.1` in `permenpanrb-59-2020`
    E0320 buku.csv:7 › Indikator: there is no indicator `1.2.3` in `permenpanrb-59-2020`
    E0320 buku.csv:8 › Indikator: there is no indicator `I99` in `permenpanrb-59-2020`
    ");
    assert_snapshot!(of_5("No;Tingkat\n38;3\n35-4;3\n35-1;2\n"), @"
    Kota Uji 2020 akhir: 35=2
    E0320 buku.csv:4 › No: there is no indicator `38` in `permenpanrb-5-2018`
    E0320 buku.csv:5 › No: there is no indicator `35-4` in `permenpanrb-5-2018`
    ");
    let table = "Indikator;Tingkat\nLayanan Publik Sektor 4;3\nLayanan Publik;3\nSasaran;4\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir:
    E0321 buku.csv:4 › Indikator: `Layanan Publik Sektor 4` may mean indicator 45 or 46
    E0320 buku.csv:5 › Indikator: there is no indicator `Layanan Publik` in `permenpanrb-59-2020`
    E0320 buku.csv:6 › Indikator: there is no indicator `Sasaran` in `permenpanrb-59-2020`
    ");
}

#[test]
fn one_indicator_answered_twice_counts_for_neither() {
    let table = "No;Tingkat\n1;3\n2;4\n1;4\n3;5\n1;2\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 2=4 3=5
    E0323 buku.csv:6 › Tingkat: indicator 1 (Internal Policy on SPBE Architecture) is answered twice
      buku.csv:4 › Tingkat: first answered here: 3
    E0323 buku.csv:8 › Tingkat: indicator 1 (Internal Policy on SPBE Architecture) is answered twice
      buku.csv:4 › Tingkat: first answered here: 3
    ");
    // The same level twice is still two rows, of which one belongs to another indicator.
    assert_snapshot!(of_59("No;Tingkat\n1;3\n1;3\n"), @"
    Kota Uji 2023 akhir:
    E0323 buku.csv:5 › Tingkat: indicator 1 (Internal Policy on SPBE Architecture) is answered twice
      buku.csv:4 › Tingkat: first answered here: 3
    ");
    assert_snapshot!(of_59("No;Tingkat\n1;x\n1;3\n"), @"
    Kota Uji 2023 akhir:
    E0332 buku.csv:4 › Tingkat: `x` is not a level
    E0323 buku.csv:5 › Tingkat: indicator 1 (Internal Policy on SPBE Architecture) is answered twice
      buku.csv:4 › Tingkat: first answered here: ?
    ");
}

#[test]
fn an_empty_row_beside_an_answer_is_no_second_answer() {
    for table in ["1;3\n1;\n", "1;\n1;3\n", "1;-\n1;3\n1;\n"] {
        assert_eq!(
            of_59(&format!("No;Tingkat\n{table}")),
            "Kota Uji 2023 akhir: 1=3\n"
        );
    }
}

#[test]
fn number_and_name_that_disagree() {
    let table = "No;Indikator;Tingkat\n1;Kebijakan Internal Arsitektur SPBE;3\n2;Kebijakan Internal Manajemen Data;4\n3;apa saja sebutan kami;5\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 1=3 2=4 3=5
    E0324 buku.csv:5 › Indikator: the row has number 2, but the name is that of indicator 3 (Internal Policy on Data Management)
    ");
}

#[test]
fn names_as_reports_write_them() {
    for (name, number) in [
        (
            "Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah",
            1,
        ),
        ("Kebijakan Internal Arsitektur SPBE", 1),
        ("KEBIJAKAN  INTERNAL   ARSITEKTUR SPBE", 1),
        ("Kebijakan Internal Arsitektur SPBE Pemerintah Daerah", 1),
        ("1. Kebijakan Internal Arsitektur SPBE", 1),
        ("Indikator 1: Kebijakan Internal Arsitektur SPBE", 1),
        (
            "Indikator 1 - Tingkat Kematangan Kebijakan Internal Arsitektur SPBE",
            1,
        ),
        ("Rencana dan Anggaran SPBE", 13),
        ("Keterpaduan Rencana dan Anggaran SPBE", 13),
        ("Tim Koordinasi SPBE", 19),
        ("Pelaksanaan Tim Koordinasi SPBE", 19),
        ("Penerapan Kompetensi Sumber Daya Manusia SPBE", 25),
        ("Kompetensi Sumber Daya Manusia", 25),
        (
            "Kebijakan Internal Audit Teknologi Informasi dan Komunikasi",
            9,
        ),
        (
            "Layanan Jaringan Dokumentasi dan Informasi Hukum (JDIH)",
            44,
        ),
        ("Jaringan Dokumentasi dan Informasi Hukum (JDIH)", 44),
        ("Layanan Publik Sektoral 2", 46),
        ("Layanan Publik Sektor 2", 46),
        ("Layanan Pengelolaan Barang Milik Negara/Daerah", 38),
    ] {
        let outcome = under_59(&format!("Indikator;Tingkat\n{name};4\n"));
        let expected = format!("Kota Uji 2023 akhir: {number}=4\n");
        assert_eq!(outcome.shown(), expected, "{name}");
    }
}

#[test]
fn names_with_a_slip_are_read_and_said() {
    let table = "Indikator;Tingkat\nKebijakan Internal Manjemen Data;4\nPenerapan Manajemen Layanan SPEB;3\nLayanan Kepegawain;2\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 3=4 28=3 36=2
    W0322 buku.csv:4 › Indikator: `Kebijakan Internal Manjemen Data` was read as indicator 3, Internal Policy on Data Management
    W0322 buku.csv:5 › Indikator: `Penerapan Manajemen Layanan SPEB` was read as indicator 28, Implementation of SPBE Service Management
    W0322 buku.csv:6 › Indikator: `Layanan Kepegawain` was read as indicator 36, Personnel Service
    ");
    let table = "Indikator;Tingkat\nKebijakan Internal Layanan Manajemen Perencanaaan dan Penganggaran;4\nLayanan Whistle Blowing System;3\n";
    assert_snapshot!(of_5(table), @"Kota Uji 2020 akhir: 10=4 34=3");
}

/// Every official name of a rubric with a level, as a book that has names only or both.
fn named_book(year: u16, numbered: bool) -> String {
    let mut table = if numbered {
        "No;Indikator;Tingkat\n"
    } else {
        "Indikator;Tingkat\n"
    }
    .to_owned();
    for indicator in &for_year(year).unwrap().indicators {
        if numbered {
            write!(table, "{};", indicator.number).unwrap();
        }
        writeln!(table, "{};3", indicator.name.get(Lang::Id)).unwrap();
    }
    table
}

#[test]
fn every_official_name_is_its_indicator() {
    for (year, head, count) in [(2020, YEAR_2020, 37), (2023, YEAR_2023, 47)] {
        for numbered in [true, false] {
            let outcome = text(&format!("{head}{}", named_book(year, numbered)));
            assert_eq!(outcome.codes(), [""; 0], "{year} {numbered}");
            assert_eq!(levels(&outcome), ["3"; 47][..count].join(" "));
        }
    }
}

#[test]
fn a_book_of_the_other_rubric_is_told_by_its_names() {
    let mut shown = String::new();
    for numbered in [true, false] {
        shown += &of_59(&named_book(2020, numbered));
        shown += &of_5(&named_book(2023, numbered));
    }
    assert_snapshot!(shown, @"
    E0312 buku.csv:4 › Indikator: 37 indicator names in this book belong to `permenpanrb-5-2018`, not to `permenpanrb-59-2020`
    E0312 buku.csv:4 › Indikator: 47 indicator names in this book belong to `permenpanrb-59-2020`, not to `permenpanrb-5-2018`
    E0312 buku.csv:4 › Indikator: 37 indicator names in this book belong to `permenpanrb-5-2018`, not to `permenpanrb-59-2020`
    E0312 buku.csv:4 › Indikator: 47 indicator names in this book belong to `permenpanrb-59-2020`, not to `permenpanrb-5-2018`
    ");
}

/// The rows of [`named_book`] under names of one's own, with this many official ones of `year`.
fn abbreviated(
    outcome: impl Fn(&str) -> Outcome,
    count: usize,
    year: u16,
    official: usize,
) -> Outcome {
    let mut table = "No;Indikator;Tingkat\n".to_owned();
    for number in 1..=count {
        let names = &for_year(year).unwrap().indicators;
        let name = match names.get(number - 1).filter(|_| number <= official) {
            Some(indicator) => indicator.name.get(Lang::Id).to_owned(),
            None => format!("Keb. {number}"),
        };
        writeln!(table, "{number};{name};3").unwrap();
    }
    outcome(&table)
}

#[test]
fn names_of_ones_own_do_not_make_another_rubric() {
    for official in [0, 2, 10, 47] {
        assert_eq!(abbreviated(under_59, 47, 2023, official).codes(), [""; 0]);
    }
    for official in [0, 2, 10, 37] {
        assert_eq!(abbreviated(under_5, 37, 2020, official).codes(), [""; 0]);
    }
    // Two names of the other rubric are slips, three are its book.
    let slips = abbreviated(under_59, 47, 2020, 2);
    assert!(!slips.codes().contains(&"E0312"), "{}", slips.lines());
    let book = abbreviated(under_59, 47, 2020, 3);
    assert!(book.codes().contains(&"E0312"), "{}", book.lines());
}

#[test]
fn without_names_a_shorter_book_is_a_book_with_gaps() {
    let mut table = "No;Tingkat\n".to_owned();
    for number in 1..=37 {
        writeln!(table, "{number};3").unwrap();
    }
    assert_eq!(under_59(&table).codes(), ["E0340"]);
    for number in 38..=39 {
        writeln!(table, "{number};3").unwrap();
    }
    assert_snapshot!(under_5(&table).lines(), @"
    E0320 buku.csv:41 › No: there is no indicator `38` in `permenpanrb-5-2018`
    E0320 buku.csv:42 › No: there is no indicator `39` in `permenpanrb-5-2018`
    ");
}

#[test]
fn a_level_without_an_indicator_is_not_lost_silently() {
    assert_snapshot!(of_59("No;Indikator;Tingkat\n1;;3\n;;4\n3;;5\n"), @"
    Kota Uji 2023 akhir: 1=3 3=5
    E0325 buku.csv:5 › Tingkat: there is a level `4` without an indicator
    ");
    // A row that has only the name is told by its name: its number is merged with the one above.
    assert_snapshot!(of_5("No;Indikator;Tingkat\n35;Layanan Publik Instansi Pemerintah 1;2\n;Layanan Publik Instansi Pemerintah 2;3\n;Layanan Publik Instansi Pemerintah 3;4\n;Layanan apa;5\n"), @"
    Kota Uji 2020 akhir: 35=2 36=3 37=4
    E0320 buku.csv:7 › Indikator: there is no indicator `Layanan apa` in `permenpanrb-5-2018`
    ");
}

/// Reports leave the first word of some names out.
#[test]
fn names_are_known_without_the_word_for_doing_it() {
    let table = "Indikator;Tingkat\nAudit Infrastruktur SPBE;3\nTim Koordinasi SPBE;4\n\
        Manajemen Risiko SPBE;2\n";
    assert_eq!(super::of_59(table), "Kota Uji 2023 akhir: 19=4 21=2 29=3\n");
}
