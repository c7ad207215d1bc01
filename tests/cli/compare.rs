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

    Mengapa indeksnya berbeda
    Selisih 0,0000 = tingkat 0,0000, bobot 0,0000, struktur 0,0000.
    Tingkat: nilai indikator yang sama berubah. Bobot: bobotnya berubah. Struktur: indikator tidak dinilai lagi atau baru. Bobot dan struktur dihitung terhadap indeks sebelumnya, 3,00; hanya tingkat yang menyangkut kinerja.
    Menurut: Padanan indikator SPBE 5/2018 dan 59/2020.
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Indikator                                        2020   2021   Tingkat   Bobot   Struktur   Jumlah
    ════════════════════════════════════════════════════════════════════════════════════════════════════
     Indikator yang sama (10)                                                                    0,0000
       I26 → I36 Tingkat Kematangan Layanan              3      3                                0,0000
         Kepegawaian
       I27 → I32 Tingkat Kematangan Layanan              3      3                                0,0000
         Perencanaan
       I28 → I33 Tingkat Kematangan Layanan              3      3                                0,0000
         Penganggaran
       I29 → I34 Tingkat Kematangan Layanan              3      3                                0,0000
         Keuangan
       I31 → I35 Tingkat Kematangan Layanan              3      3                                0,0000
         Pengadaan Barang dan Jasa
       I32 → I42 Tingkat Kematangan Layanan              3      3                                0,0000
         Pengaduan Pelayanan Publik
       I33 → I44 Tingkat Kematangan Jaringan             3      3                                0,0000
         Dokumentasi dan Informasi Hukum (JDIH)
       I35 → I45 Tingkat Kematangan Layanan Publik       3      3                                0,0000
         Sektor 1
       I36 → I46 Tingkat Kematangan Layanan Publik       3      3                                0,0000
         Sektor 2
       I37 → I47 Tingkat Kematangan Layanan Publik       3      3                                0,0000
         Sektor 3
     Tidak dinilai lagi (27)                                                                     0,0000
       I1 Kebijakan Internal Tim Pengarah SPBE           3                                       0,0000
         Instansi Pemerintah
       I2 Kebijakan Internal Inovasi Proses Bisnis       3                                       0,0000
         Terintegrasi
       I3 Kebijakan Internal Rencana Induk SPBE          3                                       0,0000
         Instansi Pemerintah
       I4 Kebijakan Internal Anggaran dan Belanja        3                                       0,0000
         TIK
       I5 Kebijakan Internal Pengoperasian Pusat         3                                       0,0000
         Data
       I6 Kebijakan Internal Integrasi Sistem            3                                       0,0000
         Aplikasi
       I7 Kebijakan Internal Penggunaan Aplikasi         3                                       0,0000
         Umum Berbagi Pakai
       I8 Kebijakan Internal Layanan Naskah Dinas        3                                       0,0000
       I9 Kebijakan Internal Layanan Manajemen           3                                       0,0000
         Kepegawaian
       I10 Kebijakan Internal Layanan Manajemen          3                                       0,0000
         Perencanaan dan Penganggaran
       I11 Kebijakan Internal Layanan Manajemen          3                                       0,0000
         Keuangan
       I12 Kebijakan Internal Layanan Manajemen          3                                       0,0000
         Kinerja
       I13 Kebijakan Internal Layanan Pengadaan          3                                       0,0000
       I14 Kebijakan Internal Layanan Pengaduan          3                                       0,0000
         Publik
       I15 Kebijakan Internal Layanan Dokumentasi        3                                       0,0000
         dan Informasi Hukum
       I16 Kebijakan Internal Layanan Whistle            3                                       0,0000
         Blowing System
       I17 Kebijakan Internal Layanan Publik             3                                       0,0000
         Instansi Pemerintah
       I18 Tim Pengarah SPBE Instansi Pemerintah         3                                       0,0000
       I19 Inovasi Proses Bisnis Terintegrasi            3                                       0,0000
       I20 Rencana Induk SPBE Instansi Pemerintah        3                                       0,0000
       I21 Anggaran dan Belanja TIK                      3                                       0,0000
       I22 Pengoperasian Pusat Data                      3                                       0,0000
       I23 Integrasi Sistem Aplikasi                     3                                       0,0000
       I24 Penggunaan Aplikasi Umum Berbagi Pakai        3                                       0,0000
       I25 Layanan Naskah Dinas                          3                                       0,0000
       I30 Layanan Manajemen Kinerja                     3                                       0,0000
       I34 Layanan Whistle-Blowing System                3                                       0,0000
     Baru (37)                                                                                   0,0000
       I1 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Arsitektur SPBE Instansi Pusat/Pemerintah
         Daerah
       I2 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Peta Rencana SPBE Instansi
         Pusat/Pemerintah Daerah
       I3 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Manajemen Data
       I4 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Pembangunan Aplikasi SPBE
       I5 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Layanan Pusat Data
       I6 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Layanan Jaringan Intra Instansi
         Pusat/Pemerintah Daerah
       I7 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Penggunaan Sistem Penghubung Layanan
         Instansi Pusat/Pemerintah Daerah
       I8 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Manajemen Keamanan Informasi
       I9 Tingkat Kematangan Kebijakan Internal                 3                                0,0000
         Audit TIK
       I10 Tingkat Kematangan Kebijakan Internal                3                                0,0000
         Tim Koordinasi SPBE Instansi
         Pusat/Pemerintah Daerah
       I11 Tingkat Kematangan Arsitektur SPBE                   3                                0,0000
         Instansi Pusat/Pemerintah Daerah
       I12 Tingkat Kematangan Peta Rencana SPBE                 3                                0,0000
         Instansi Pusat/Pemerintah Daerah
       I13 Tingkat Kematangan Keterpaduan Rencana               3                                0,0000
         dan Anggaran SPBE
       I14 Tingkat Kematangan Inovasi Proses Bisnis             3                                0,0000
         SPBE
       I15 Tingkat Kematangan Pembangunan Aplikasi              3                                0,0000
         SPBE
       I16 Tingkat Kematangan Layanan Pusat Data                3                                0,0000
       I17 Tingkat Kematangan Layanan Jaringan                  3                                0,0000
         Intra Instansi Pusat/Pemerintah Daerah
       I18 Tingkat Kematangan Penggunaan Sistem                 3                                0,0000
         Penghubung Layanan Instansi
         Pusat/Pemerintah Daerah
       I19 Tingkat Kematangan Pelaksanaan Tim                   3                                0,0000
         Koordinasi SPBE Instansi Pusat/Pemerintah
         Daerah
       I20 Tingkat Kematangan Kolaborasi Penerapan              3                                0,0000
         SPBE
       I21 Tingkat Kematangan Penerapan Manajemen               3                                0,0000
         Risiko SPBE
       I22 Tingkat Kematangan Penerapan Manajemen               3                                0,0000
         Keamanan Informasi
       I23 Tingkat Kematangan Penerapan Manajemen               3                                0,0000
         Data
       I24 Tingkat Kematangan Penerapan Manajemen               3                                0,0000
         Aset TIK
       I25 Tingkat Kematangan Penerapan Kompetensi              3                                0,0000
         Sumber Daya Manusia
       I26 Tingkat Kematangan Penerapan Manajemen               3                                0,0000
         Pengetahuan
       I27 Tingkat Kematangan Penerapan Manajemen               3                                0,0000
         Perubahan
       I28 Tingkat Kematangan Penerapan Manajemen               3                                0,0000
         Layanan SPBE
       I29 Tingkat Kematangan Pelaksanaan Audit                 3                                0,0000
         Infrastruktur SPBE
       I30 Tingkat Kematangan Pelaksanaan Audit                 3                                0,0000
         Aplikasi SPBE
       I31 Tingkat Kematangan Pelaksanaan Audit                 3                                0,0000
         Keamanan SPBE
       I37 Tingkat Kematangan Layanan Kearsipan                 3                                0,0000
         Dinamis
       I38 Tingkat Kematangan Layanan Pengelolaan               3                                0,0000
         Barang Milik Negara/Daerah
       I39 Tingkat Kematangan Layanan Pengawasan                3                                0,0000
         Internal Pemerintah
       I40 Tingkat Kematangan Layanan Akuntabilitas             3                                0,0000
         Kinerja Organisasi
       I41 Tingkat Kematangan Layanan Kinerja                   3                                0,0000
         Pegawai
       I43 Tingkat Kematangan Layanan Data Terbuka              3                                0,0000
     Jumlah                                                                                      0,0000
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
    // Every indicator of both sides, and nothing moved it: all levels are the same.
    let json = json.json();
    assert_eq!(json["movements"].as_array().unwrap().len(), 37 + 47 - 10);
    assert_eq!(json["method"]["effects"]["exact"], "0");
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

#[test]
fn a_comparison_draws_what_moved_the_index() {
    use calamine::{Reader, Xlsx, open_workbook};
    let folder = Folder::new();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let books = [
        "samples/kota-bekasi/2019.xlsx",
        "samples/kota-bekasi/2020.xlsx",
    ];
    let (workbook, page) = (path("c.xlsx"), path("c.html"));
    let ran = spbe(&["compare", books[0], books[1], "-o", &workbook, "-o", &page]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let mut book: Xlsx<_> = open_workbook(&workbook).unwrap();
    let steps = book.worksheet_range("Gerak Indeks").unwrap();
    let shown: Vec<String> = steps
        .rows()
        .skip(4)
        .take_while(|row| !row[2].to_string().is_empty())
        .map(|row| format!("{} {} {}", row[0], row[1], row[2]))
        .collect();
    assert!(shown[0].ends_with("3.4233333333333333"), "{shown:?}");
    assert!(shown[8].ends_with("3.6966666666666668"), "{shown:?}");
    assert_eq!(shown.len(), 9);
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("Gerak") && page.contains("<svg"), "a drawing");
    let other = path("lain.html");
    let both = [
        "compare",
        books[0],
        "samples/kabupaten-madiun/2020.ods",
        "-o",
        &other,
    ];
    let refused = spbe(&both).ran();
    assert_eq!(refused.code, 2);
    assert!(
        refused.stderr.contains("satu instansi"),
        "{}",
        refused.stderr
    );
}
