//! `spbe compare`: what it says of inputs that do not go together.

use crate::harness::{Folder, spbe, spbe_in};

fn book(year: u16, column: &str, count: usize) -> String {
    use std::fmt::Write;
    let mut text = format!("Instansi;Kota Contoh\nTahun;{year}\nNo;{column}\n");
    for number in 1..=count {
        writeln!(text, "{number};3").unwrap();
    }
    text
}

#[test]
fn one_book_has_nothing_to_be_compared_with() {
    insta::assert_snapshot!(spbe(&["compare", "samples/kota-denpasar/2018.csv"]).shown(), @"
    exit 2
    --- stderr
    kesalahan[E0501]: belum ada yang dapat dibandingkan: penilaiannya baru satu
      bantuan: berikan dua buku atau lebih, atau tabel dengan dua tahun
    ");
}

#[test]
fn a_change_of_method_is_said_before_the_numbers() {
    let folder = Folder::new();
    folder.file("a.csv", book(2020, "Tingkat", 37));
    folder.file("b.csv", book(2021, "Tingkat", 47));
    let ran = spbe_in(folder.path(), &["compare", "a.csv", "b.csv"]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 0
    --- stdout
    Kota Contoh: 2020 → 2021
    Indeks SPBE 3,00 → 3,00, Baik → Baik
    Metode berubah dari PermenPANRB 5/2018 ke PermenPANRB 59/2020; angka di bawah tidak dapat dibandingkan langsung.
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Uraian                                   Bobot    2020        2020    2021        2021   Perubahan
                                                      Nilai   Sumbangan   Nilai   Sumbangan
    ════════════════════════════════════════════════════════════════════════════════════════════════════
     Indeks SPBE                                       3,00                3,00                    0,00
     D1 Kebijakan Internal SPBE                  17    3,00
       A1 Kebijakan Internal Tata Kelola          7    3,00        1,24
         SPBE
       A2 Kebijakan Internal Layanan SPBE        10    3,00        1,76
     D2 Tata Kelola SPBE                         28    3,00
       A3 Kelembagaan                             8    3,00        0,86
       A4 Strategi dan Perencanaan                8    3,00        0,86
       A5 Teknologi Informasi dan                12    3,00        1,29
         Komunikasi
     D3 Layanan SPBE                             55    3,00
       A6 Layanan Administrasi Pemerintahan      35    3,00        1,91
         Berbasis Elektronik
       A7 Layanan Publik Berbasis                20    3,00        1,09
         Elektronik
     D1 Kebijakan Internal SPBE                  13                        3,00
       A1 Kebijakan Internal Tata Kelola         13                        3,00        3,00
         SPBE
     D2 Tata Kelola SPBE                         25                        3,00
       A2 Perencanaan Strategis SPBE             10                        3,00        1,20
       A3 Teknologi Informasi dan                10                        3,00        1,20
         Komunikasi
       A4 Penyelenggara SPBE                      5                        3,00        0,60
     D3 Manajemen SPBE                         16,5                        3,00
       A5 Penerapan Manajemen SPBE               12                        3,00        2,18
       A6 Pelaksanaan Audit TIK                 4,5                        3,00        0,82
     D4 Layanan SPBE                           45,5                        3,00
       A7 Layanan Administrasi Pemerintahan    27,5                        3,00        1,81
         Berbasis Elektronik
       A8 Layanan Publik Berbasis                18                        3,00        1,19
         Elektronik
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    --- stderr
    peringatan[W0502]: metode berubah dari `permenpanrb-5-2018` ke `permenpanrb-59-2020`: indeksnya tidak dapat dibandingkan langsung
      bantuan: jangan dibaca sebagai naik atau turunnya kinerja: alat ukurnya berbeda
    ");
    let json = spbe_in(
        folder.path(),
        &["compare", "a.csv", "b.csv", "--report", "json"],
    )
    .ran();
    assert_eq!(json.json()["movements"].to_string(), "[]");
}

#[test]
fn different_stages_are_pointed_out() {
    let folder = Folder::new();
    folder.file("a.csv", book(2019, "Mandiri", 37));
    folder.file("b.csv", book(2020, "Akhir", 37));
    let ran = spbe_in(
        folder.path(),
        &["compare", "a.csv", "b.csv", "--report", "json"],
    )
    .ran();
    assert_eq!(ran.code, 0);
    insta::assert_snapshot!(ran.stderr, @"
    peringatan[W0505]: penilaian yang dibandingkan berasal dari tahap yang berbeda: mandiri dan akhir
      bantuan: pilih satu tahap untuk semua dengan `--stage`
    ");
}

#[test]
fn the_same_assessment_twice_makes_two_columns() {
    let folder = Folder::new();
    folder.file("a.csv", book(2019, "Tingkat", 37));
    folder.file("b.csv", book(2019, "Tingkat", 37));
    let ran = spbe_in(
        folder.path(),
        &["compare", "a.csv", "b.csv", "--report", "json"],
    )
    .ran();
    insta::assert_snapshot!(ran.stderr, @"
    b.csv:4: peringatan[W0346]: penilaian Kota Contoh 2019 ada dua
      bantuan: keduanya ditampilkan; pastikan memang itu yang dimaksud
    ");
    assert_eq!(ran.json()["from"]["label"], "2019 (a.csv)");
    assert_eq!(ran.json()["to"]["label"], "2019 (b.csv)");
}

#[test]
fn movements_add_up_to_the_change() {
    let bekasi = [
        "samples/kota-bekasi/2019.xlsx",
        "samples/kota-bekasi/2020.xlsx",
    ];
    let ran = spbe(&["compare", bekasi[0], bekasi[1], "--report", "json"]).ran();
    let json = ran.json();
    assert_eq!(
        json["change"].to_string(),
        r#"{"value":0.27,"exact":"41/150"}"#
    );
    // Added up here in six hundredths of a percent, the grid of weights 1, 4, 5 and 20/6.
    let sum: i64 = json["movements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let exact = one["exact"].as_str().unwrap();
            let (above, below) = exact.split_once('/').unwrap();
            let (above, below): (i64, i64) = (above.parse().unwrap(), below.parse().unwrap());
            assert_eq!(300 % below, 0, "{exact}");
            above * (300 / below)
        })
        .sum();
    assert_eq!(sum, 82, "82/300 = 41/150");
}

/// Adds up fractions in six hundredths of a percent of the index.
fn units(exact: &str) -> i64 {
    let (above, below) = exact.split_once('/').unwrap_or((exact, "1"));
    let (above, below): (i64, i64) = (above.parse().unwrap(), below.parse().unwrap());
    assert_eq!(600 % below, 0, "{exact}");
    above * (600 / below)
}

#[test]
fn every_part_moves_the_index_by_what_its_parts_do() {
    let bekasi = [
        "samples/kota-bekasi/2019.xlsx",
        "samples/kota-bekasi/2020.xlsx",
    ];
    let run = |form: &str| spbe(&["compare", bekasi[0], bekasi[1], "--report", form]).ran();
    let json = run("json").json();
    let of_kind = |kind: &str| -> i64 {
        let nodes = json["nodes"].as_array().unwrap();
        let some = nodes.iter().filter(|node| node["kind"] == kind);
        some.map(|node| units(node["index_effect"]["exact"].as_str().unwrap()))
            .sum()
    };
    assert_eq!(of_kind("index"), 164, "41/150");
    assert_eq!(of_kind("domain"), 164);
    assert_eq!(of_kind("aspect"), 164);
    let csv = run("csv").stdout;
    let mut rows = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = rows.next().unwrap();
    let at = |name: &str| header.iter().position(|column| *column == name).unwrap();
    let (effect, change) = (at("index_effect_exact"), at("score_change_exact"));
    let of_kind = |kind: &str, column: usize| -> i64 {
        let rows = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
        let some = rows.filter(|row| row[0] == kind);
        // A name with a comma shifts its row; none of these rows has one.
        some.map(|row| units(row[column + row.len() - header.len()]))
            .sum()
    };
    assert_eq!(of_kind("indicator", effect), 164);
    assert_eq!(
        of_kind("indicator", change),
        8 * 600,
        "eight indicators rose by one level"
    );
    assert_eq!(of_kind("aspect", effect), 164);
}
