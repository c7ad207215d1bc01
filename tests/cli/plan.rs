//! `spbe plan`, and `--set` of `spbe score`.

use crate::harness::{Folder, Ran, spbe_in};
use calamine::{Reader, Xlsx, open_workbook};
use std::fmt::Write;

/// Kota Bekasi 2020, 3.70 Sangat Baik.
const BEKASI: [u8; 37] = [
    3, 3, 4, 3, 4, 3, 3, 3, 3, 4, 4, 4, 4, 4, 3, 3, 4, 3, 2, 4, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 3, 5, 5, 5,
];

fn book(levels: &[u8]) -> String {
    let mut text = "Instansi;Kota Bekasi\nTahun;2020\nNo;Tingkat;OPD;Data Dukung\n".to_owned();
    for (index, level) in levels.iter().enumerate() {
        let unit = if index == 24 { "Setda" } else { "" };
        let evidence = if index == 25 { "SIMPEG v2" } else { "" };
        writeln!(text, "{};{level};{unit};{evidence}", index + 1).unwrap();
    }
    text
}

/// A folder with the book, a cost file and a file of dependencies.
fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("2020.csv", book(&BEKASI));
    folder.file("bolong.csv", book(&BEKASI[..30]));
    folder.file(
        "biaya.csv",
        "indikator;ke;biaya;terkunci\nsemua;;1;\nI25;5;Rp 1.500.000;\nI26;;;ya\n",
    );
    folder.file("syarat.csv", "indikator,tidak melebihi\nI20,I10\nI19,I2\n");
    folder
}

fn run(folder: &Folder, arguments: &[&str]) -> Ran {
    let all = [&["plan"], arguments].concat();
    spbe_in(folder.path(), &all).ran()
}

#[test]
fn a_plan_as_people_read_it() {
    let folder = folder();
    insta::assert_snapshot!(
        "plan_id",
        run(&folder, &["2020.csv", "--target", "Memuaskan"]).shown()
    );
    let years = [
        "2020.csv",
        "--target",
        "excellent",
        "--lang",
        "en",
        "--years",
        "3",
    ];
    let limits = [
        "--max-steps",
        "1",
        "--biaya",
        "biaya.csv",
        "--depends",
        "syarat.csv",
        "--set",
        "I36=4",
    ];
    insta::assert_snapshot!(
        "plan_years_en",
        run(&folder, &[&years[..], &limits].concat()).shown()
    );
    let markdown = run(
        &folder,
        &["2020.csv", "--target", "3,75", "--report", "markdown"],
    );
    insta::assert_snapshot!("plan_markdown", markdown.shown());
    let csv = run(
        &folder,
        &["2020.csv", "--target", "3,75", "--report", "csv"],
    );
    insta::assert_snapshot!("plan_csv", csv.shown());
}

#[test]
fn a_plan_as_programs_read_it() {
    let folder = folder();
    let ran = run(
        &folder,
        &["2020.csv", "--target", "Memuaskan", "--report", "json"],
    );
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let json = ran.json();
    assert_eq!(json["format"], "spbe.plan/1");
    assert_eq!(json["simulation"], false);
    assert_eq!(json["target"], "Memuaskan");
    assert_eq!(json["threshold"].to_string(), "4.2");
    assert_eq!(json["index"]["before"].to_string(), "3.70");
    assert_eq!(json["index"]["after"].to_string(), "4.21");
    assert_eq!(json["index"]["after_exact"], "631/150");
    assert_eq!(json["cost"].to_string(), "11");
    assert_eq!(json["proved_minimal"], true);
    let raises = json["raises"].as_array().unwrap();
    assert_eq!(raises.len(), 9);
    let raise = raises.iter().find(|raise| raise["id"] == "I25").unwrap();
    assert_eq!(raise["from"].to_string() + &raise["to"].to_string(), "45");
    assert_eq!(raise["gain"].to_string(), "0.05");
    assert_eq!(raise["cost"].to_string(), "1");
    assert_eq!(raise["unit"], "Setda");
    assert_eq!(raise["evidence"]["missing"], true);
    assert!(raise["asks"].as_str().unwrap().len() > 20);
    assert_eq!(json["alternatives"]["count"].to_string(), "362");
    assert_eq!(json["budgets"].as_array().unwrap().len(), 12);
}

#[test]
fn a_target_that_is_reached_costs_nothing() {
    let folder = folder();
    let ran = run(&folder, &["2020.csv", "--target", "3,5"]);
    insta::assert_snapshot!(ran.shown(), @"
    exit 0
    --- stdout
    Kota Bekasi 2020: rencana menuju indeks 3,5
    Target sudah tercapai: Indeks SPBE 3,6967, paling rendah 3,5. Tidak ada yang perlu dinaikkan; biaya 0.
    Target: indeks tepat paling rendah 3,5 · PermenPANRB 5/2018 · tahap akhir
    ");
    let json = run(
        &folder,
        &["2020.csv", "--target", "3,5", "--report", "json"],
    )
    .json();
    assert_eq!(json["cost"].to_string(), "0");
    assert_eq!(json["raises"].to_string(), "[]");
}

#[test]
fn a_target_out_of_reach_says_what_blocks_it_and_exits_1() {
    let folder = folder();
    let locked = run(
        &folder,
        &["2020.csv", "--target", "4,95", "--lock", "I25,I26"],
    );
    insta::assert_snapshot!(locked.shown(), @"
    exit 1
    --- stdout
    Kota Bekasi 2020: rencana menuju indeks 4,95
    Target tidak dapat dicapai: indeks paling tinggi 4,9, Memuaskan.
    Target: indeks tepat paling rendah 4,95 · PermenPANRB 5/2018 · tahap akhir

    Penahan
    ────────────────────────────────────────────────────────────────────────────────────────────
     Indikator                           Paling tinggi   Hilang dari indeks   Sebab
    ════════════════════════════════════════════════════════════════════════════════════════════
     I25 Layanan Naskah Dinas                        4                 0,05   I25 terkunci di 4
     I26 Layanan Manajemen Kepegawaian               4                 0,05   I26 terkunci di 4
    ────────────────────────────────────────────────────────────────────────────────────────────
    --- stderr
    2020.csv:4: kesalahan[E0714]: target 4,95 tidak dapat dicapai: indeks paling tinggi 4,9; penahannya: I25 terkunci di 4 dan I26 terkunci di 4
      bantuan: lepaskan sebagian penahan itu, tambah tahun, atau turunkan target
    ");
    let depends = [
        "2020.csv",
        "--target",
        "4,95",
        "--depends",
        "syarat.csv",
        "--lock",
        "2",
    ];
    insta::assert_snapshot!(run(&folder, &depends).shown(), @"
    exit 1
    --- stdout
    Kota Bekasi 2020: rencana menuju indeks 4,95
    Target tidak dapat dicapai: indeks paling tinggi 4,9, Memuaskan.
    Target: indeks tepat paling rendah 4,95 · PermenPANRB 5/2018 · tahap akhir

    Penahan
    ──────────────────────────────────────────────────────────────────────────────────────────────────
     Indikator                   Paling tinggi   Hilang dari indeks   Sebab
    ══════════════════════════════════════════════════════════════════════════════════════════════════
     I19 Inovasi Proses Bisnis               3                 0,08   I19 tidak boleh melebihi I2 (3)
       Terintegrasi
     I2 Kebijakan Internal                   3                 0,02   I2 terkunci di 3
       Inovasi Proses Bisnis
       Terintegrasi
    ──────────────────────────────────────────────────────────────────────────────────────────────────
    --- stderr
    2020.csv:4: kesalahan[E0714]: target 4,95 tidak dapat dicapai: indeks paling tinggi 4,9; penahannya: I19 tidak boleh melebihi I2 (3) dan I2 terkunci di 3
      bantuan: lepaskan sebagian penahan itu, tambah tahun, atau turunkan target
    ");
    let early = [
        "2020.csv",
        "--target",
        "4.9",
        "--max-steps",
        "1",
        "--years",
        "2",
        "--interim",
        "4,8",
    ];
    insta::assert_snapshot!(run(&folder, &early).shown(), @"
    exit 1
    --- stdout
    Kota Bekasi 2020: rencana menuju indeks 4,9
    Target sementara 2021 (4,8) tidak dapat dicapai: indeks paling tinggi 4,5967.
    Target: indeks tepat paling rendah 4,9 · PermenPANRB 5/2018 · tahap akhir

    Penahan
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Indikator                           Paling tinggi   Hilang dari indeks   Sebab
    ════════════════════════════════════════════════════════════════════════════════════════════════════
     I19 Inovasi Proses Bisnis                       3                 0,08   I19 hanya sempat sampai 3
       Terintegrasi
     I18 Tim Pengarah SPBE Instansi                  4                 0,04   I18 hanya sempat sampai 4
       Pemerintah
     I21 Anggaran dan Belanja TIK                    4                 0,04   I21 hanya sempat sampai 4
     I22 Pengoperasian Pusat Data                    4                 0,04   I22 hanya sempat sampai 4
     I23 Integrasi Sistem Aplikasi                   4                 0,04   I23 hanya sempat sampai 4
     I24 Penggunaan Aplikasi Umum                    4                 0,04   I24 hanya sempat sampai 4
       Berbagi Pakai
     I34 Layanan Whistle-Blowing                     4               0,0333   I34 hanya sempat sampai 4
       System
     I1 Kebijakan Internal Tim                       4                 0,01   I1 hanya sempat sampai 4
       Pengarah SPBE Instansi
       Pemerintah
     I2 Kebijakan Internal Inovasi                   4                 0,01   I2 hanya sempat sampai 4
       Proses Bisnis Terintegrasi
     I4 Kebijakan Internal Anggaran                  4                 0,01   I4 hanya sempat sampai 4
       dan Belanja TIK
     I6 Kebijakan Internal Integrasi                 4                 0,01   I6 hanya sempat sampai 4
       Sistem Aplikasi
     I7 Kebijakan Internal Penggunaan                4                 0,01   I7 hanya sempat sampai 4
       Aplikasi Umum Berbagi Pakai
     I8 Kebijakan Internal Layanan                   4                 0,01   I8 hanya sempat sampai 4
       Naskah Dinas
     I9 Kebijakan Internal Layanan                   4                 0,01   I9 hanya sempat sampai 4
       Manajemen Kepegawaian
     I15 Kebijakan Internal Layanan                  4                 0,01   I15 hanya sempat sampai 4
       Dokumentasi dan Informasi Hukum
     I16 Kebijakan Internal Layanan                  4                 0,01   I16 hanya sempat sampai 4
       Whistle Blowing System
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    --- stderr
    2020.csv:4: kesalahan[E0715]: target sementara 2021 (4,8) tidak dapat dicapai: indeks paling tinggi 4,5967; penahannya: I19 hanya sempat sampai 3, I18 hanya sempat sampai 4, I21 hanya sempat sampai 4, I22 hanya sempat sampai 4, I23 hanya sempat sampai 4, I24 hanya sempat sampai 4, I34 hanya sempat sampai 4, I1 hanya sempat sampai 4, dan 8 indikator lain
      bantuan: tetapkan target sementara sendiri dengan `--interim`, atau lepaskan sebagian penahan itu
    ");
    let json = run(
        &folder,
        &[
            "2020.csv", "--target", "5", "--lock", "I25", "--report", "json",
        ],
    );
    assert_eq!(json.code, 1);
    let json = json.json();
    assert_eq!(json["outcome"], "unreachable");
    assert_eq!(json["blocked"]["highest_exact"], "99/20");
    assert_eq!(json["blocked"]["blocks"][0]["cause"], "locked");
}

#[test]
fn what_cannot_be_planned_is_refused_with_a_reason() {
    let folder = folder();
    folder.file("dua.csv", "No;2019;2020\n1;2;3\n");
    for (arguments, code) in [
        (&["bolong.csv", "--target", "4"][..], "E0705"),
        (&["dua.csv", "--target", "4"], "E0716"),
        (&["2020.csv", "--target", "bagus"], "E0701"),
        (
            &["2020.csv", "--target", "4", "--cost", "syarat.csv"],
            "E0720",
        ),
        (
            &["2020.csv", "--target", "4", "--depends", "tiada.csv"],
            "E0201",
        ),
        (&["2020.csv", "--target", "4", "--lock", "I99"], "E0741"),
        (&["2020.csv", "--target", "4", "--set", "I1=9"], "E0743"),
        (&["2020.csv", "--target", "4", "--years", "11"], "E0706"),
        (&["2020.csv", "--target", "4", "--max-steps", "0"], "E0734"),
        (
            &[
                "2020.csv",
                "--target",
                "4",
                "--years",
                "3",
                "--interim",
                "3.8",
            ],
            "E0707",
        ),
        (
            &[
                "2020.csv",
                "--target",
                "4",
                "--years",
                "3",
                "--interim",
                "3.9,3.8",
            ],
            "E0708",
        ),
    ] {
        let ran = run(&folder, arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.stderr.contains(code), "{arguments:?}: {}", ran.stderr);
    }
    let missing: Vec<String> = (31..=37)
        .flat_map(|n| ["--set".to_owned(), format!("I{n}=3")])
        .collect();
    let missing: Vec<&str> = missing.iter().map(String::as_str).collect();
    let filled = run(
        &folder,
        &[
            &["bolong.csv", "--target", "4", "--report", "json"],
            &missing[..],
        ]
        .concat(),
    );
    assert_eq!(
        (filled.code, filled.json()["simulation"].as_bool()),
        (0, Some(true))
    );
}

#[test]
fn a_simulation_is_marked_wherever_it_shows() {
    let folder = folder();
    let score = |arguments: &[&str]| {
        spbe_in(folder.path(), &[&["score", "2020.csv"], arguments].concat()).ran()
    };
    let table = score(&["--set", "I36=4"]);
    assert_eq!(table.code, 0);
    let first: Vec<&str> = table.stdout.lines().take(2).collect();
    insta::assert_snapshot!(first.join("\n"), @"
    SIMULASI · Kota Bekasi 2020: Indeks SPBE 3,66, Sangat Baik
    Simulasi, bukan hasil penilaian: I36 diandaikan 4 (di buku 5).
    ");
    assert_eq!(table.stdout.matches("(simulasi)").count(), 1);
    let json = score(&["--set", "I36=4", "--report", "json"]).json();
    assert_eq!(json["simulation"], true);
    assert_eq!(json["assessments"][0]["simulation"], true);
    assert_eq!(json["assessments"][0]["index"]["exact"], "1099/300");
    let csv = score(&["--set", "I36=4", "--report", "csv"]).stdout;
    assert!(csv.lines().next().unwrap().ends_with(",sha256,simulation"));
    assert!(csv.lines().skip(1).all(|line| line.ends_with(",true")));
    let markdown = score(&["--set", "I36=4", "--report", "markdown", "--lang", "en"]).stdout;
    assert!(markdown.starts_with("## SIMULATION"), "{markdown}");
    // Without a simulation nothing is marked.
    let plain = score(&["--report", "json"]).stdout + &score(&["--report", "csv"]).stdout;
    assert!(!plain.contains("simulation"));
    let refused = score(&["--set", "I363=4"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
    insta::assert_snapshot!(refused.stderr, @"
    kesalahan[E0741]: indikator `I363` tidak ada
      bantuan: mungkin maksudnya `I33`
    ");
}

/// The cells of every sheet, a line for each row.
fn sheets(folder: &Folder, name: &str) -> String {
    let mut book: Xlsx<_> = open_workbook(folder.path().join(name)).unwrap();
    let mut text = String::new();
    for (name, range) in book.worksheets() {
        writeln!(text, "== {name}").unwrap();
        for row in range.rows() {
            let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
            writeln!(text, "{}", cells.join("|").trim_end_matches('|')).unwrap();
        }
    }
    text
}

#[test]
fn a_plan_is_a_workbook_to_hand_out() {
    let folder = folder();
    let plan = &[
        "2020.csv",
        "--target",
        "4,15",
        "--cost",
        "biaya.csv",
        "--years",
        "2",
    ];
    let ran = run(&folder, &[plan as &[&str], &["-o", "plan.xlsx"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let text = sheets(&folder, "plan.xlsx");
    let digest = text.find("== Asal").unwrap();
    insta::assert_snapshot!(&text[..digest], @"
    == Rencana
    Kota Bekasi 2020: rencana menuju indeks 4,15
    Indeks SPBE 3,70 → 4,19 (+0,49), Sangat Baik → Sangat Baik.
    Biaya 11 untuk 11 langkah pada 8 indikator; terbukti tidak ada yang lebih murah.
    Target: indeks tepat paling rendah 4,15 · PermenPANRB 5/2018 · tahap akhir

    Yang dinaikkan
    ID|Indikator|Dari|Ke|Indeks naik|Biaya|Tahun|Perangkat daerah
    I18|Tim Pengarah SPBE Instansi Pemerintah|3|5|0.08|2|2022
    I19|Inovasi Proses Bisnis Terintegrasi|2|5|0.12|3|2022
    I20|Rencana Induk SPBE Instansi Pemerintah|4|5|0.04|1|2022
    I27|Layanan Manajemen Perencanaan|4|5|0.05|1|2021
    I28|Layanan Manajemen Penganggaran|4|5|0.05|1|2021
    I29|Layanan Manajemen Keuangan|4|5|0.05|1|2021
    I30|Layanan Manajemen Kinerja|4|5|0.05|1|2021
    I31|Layanan Pengadaan|4|5|0.05|1|2021
    Jumlah||||0.49|11

    Tahun demi tahun
    Tahun|Langkah|Target|Indeks|Biaya
    2021|I27→5, I28→5, I29→5, I30→5, I31→5|3.9233333333333333|3.9466666666666668|5
    2022|I18→5, I19→5, I20→5|4.15|4.1866666666666665|6

    Rencana lain dengan biaya sama
    Ada 64.544 rencana lain.
    Tidak ada indikator yang harus dinaikkan di semuanya.
    Dapat saling menggantikan, dengan tingkat akhirnya: I1 (3–4), I2 (3–4), I3 (4–5), I4 (3–4), I5 (4–5), I6 (3–4), I7 (3–4), I8 (3–4), I9 (3–4), I10 (4–5), I11 (4–5), I12 (4–5), I13 (4–5), I14 (4–5), I15 (3–4), I16 (3–4), I17 (4–5), I18 (3–5), I19 (2–5), I20 (4–5), I21 (3–5), I22 (3–5), I23 (3–5), I24 (3–5), I27 (4–5), I28 (4–5), I29 (4–5), I30 (4–5), I31 (4–5), I32 (4–5), I33 (4–5), dan I34 (3–5).
    Dipilih yang indeksnya tertinggi, lalu yang menyentuh indikator paling sedikit, lalu urutan peraturan.
    == Langkah
    Yang diminta tingkat berikutnya dan data dukungnya

    Perangkat daerah|ID|Indikator|Tahun|Ke|Biaya|Yang diminta|Data dukung di buku|Dokumen yang masih kurang|Data dukung lazimnya
    |I18|Tim Pengarah SPBE Instansi Pemerintah|2022|4|1|Kerja tim pengarah dipantau dan dievaluasi berkala.|||Keputusan pembentukan tim pengarah, rencana kerja dan laporan kegiatan, undangan dan notulensi rapat; tingkat 4: laporan pemantauan dan evaluasi; tingkat 5: bukti perbaikan kerja tim.
    |I18|Tim Pengarah SPBE Instansi Pemerintah|2022|5|1|Kinerja tim pengarah terus ditingkatkan berdasarkan hasil evaluasi.|||Keputusan pembentukan tim pengarah, rencana kerja dan laporan kegiatan, undangan dan notulensi rapat; tingkat 4: laporan pemantauan dan evaluasi; tingkat 5: bukti perbaikan kerja tim.
    |I19|Inovasi Proses Bisnis Terintegrasi|2022|3|1|Proses bisnis baku dijalankan seluruh unit kerja.|||Standar penyusunan dan dokumen proses bisnis, bukti penerapan per unit kerja; tingkat 4: bukti penerapan pada sistem elektronik dan laporan evaluasi; tingkat 5: dokumen proses bisnis hasil perbaikan.
    |I19|Inovasi Proses Bisnis Terintegrasi|2022|4|1|Proses bisnis menyatu dengan sistem elektronik serta dipantau dan dievaluasi berkala.|||Standar penyusunan dan dokumen proses bisnis, bukti penerapan per unit kerja; tingkat 4: bukti penerapan pada sistem elektronik dan laporan evaluasi; tingkat 5: dokumen proses bisnis hasil perbaikan.
    |I19|Inovasi Proses Bisnis Terintegrasi|2022|5|1|Proses bisnis terpadu terus diperbaiki berdasarkan hasil evaluasi.|||Standar penyusunan dan dokumen proses bisnis, bukti penerapan per unit kerja; tingkat 4: bukti penerapan pada sistem elektronik dan laporan evaluasi; tingkat 5: dokumen proses bisnis hasil perbaikan.
    |I20|Rencana Induk SPBE Instansi Pemerintah|2022|5|1|Peta jalan terus dimutakhirkan berdasarkan hasil evaluasi.|||Dokumen rencana induk yang memuat visi misi, arsitektur, dan peta jalan (tingkat 1: rancangannya); tingkat 4: rencana kerja tiga tahun terakhir dan laporan evaluasi; tingkat 5: peta jalan yang dimutakhirkan.
    |I27|Layanan Manajemen Perencanaan|2021|5|1|Sistem perencanaan terus disempurnakan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.|||Tangkapan layar dan panduan pemakaian aplikasi, alamat layanan (dengan akun uji bila perlu), dan daftar fitur; tingkat 4: arsitektur aplikasi atau daftar API yang menunjukkan integrasi; tingkat 5: laporan evaluasi dan catatan versi.
    |I28|Layanan Manajemen Penganggaran|2021|5|1|Sistem penganggaran terus disempurnakan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.|||Tangkapan layar dan panduan pemakaian aplikasi, alamat layanan (dengan akun uji bila perlu), dan daftar fitur; tingkat 4: arsitektur aplikasi atau daftar API yang menunjukkan integrasi; tingkat 5: laporan evaluasi dan catatan versi.
    |I29|Layanan Manajemen Keuangan|2021|5|1|Sistem keuangan terus disempurnakan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.|||Tangkapan layar dan panduan pemakaian aplikasi, alamat layanan (dengan akun uji bila perlu), dan daftar fitur; tingkat 4: arsitektur aplikasi atau daftar API yang menunjukkan integrasi; tingkat 5: laporan evaluasi dan catatan versi.
    |I30|Layanan Manajemen Kinerja|2021|5|1|Sistem kinerja terus disempurnakan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.|||Tangkapan layar dan panduan pemakaian aplikasi, alamat layanan (dengan akun uji bila perlu), dan daftar fitur; tingkat 4: arsitektur aplikasi atau daftar API yang menunjukkan integrasi; tingkat 5: laporan evaluasi dan catatan versi.
    |I31|Layanan Pengadaan|2021|5|1|Sistem pengadaan terus disempurnakan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.|||Tangkapan layar dan panduan pemakaian aplikasi, alamat layanan (dengan akun uji bila perlu), dan daftar fitur; tingkat 4: arsitektur aplikasi atau daftar API yang menunjukkan integrasi; tingkat 5: laporan evaluasi dan catatan versi.
    == Anggaran
    Indeks tertinggi untuk setiap anggaran

    Anggaran|Indeks|Predikat
    0|3.6966666666666668|Sangat Baik
    1|3.7466666666666666|Sangat Baik
    2|3.796666666666667|Sangat Baik
    3|3.8466666666666667|Sangat Baik
    4|3.8966666666666665|Sangat Baik
    5|3.9466666666666668|Sangat Baik
    6|3.986666666666667|Sangat Baik
    7|4.026666666666666|Sangat Baik
    8|4.066666666666666|Sangat Baik
    9|4.1066666666666665|Sangat Baik
    10|4.1466666666666665|Sangat Baik
    11|4.1866666666666665|Sangat Baik
    ");
    assert!(text[digest..].contains("biaya.csv"), "{text}");
    // The same input gives the same bytes.
    run(&folder, &[plan as &[&str], &["-o", "lagi.xlsx"]].concat());
    let bytes = |name| std::fs::read(folder.path().join(name)).unwrap();
    assert!(bytes("plan.xlsx") == bytes("lagi.xlsx"));
    let simulated = [
        "2020.csv",
        "--target",
        "4,2",
        "--set",
        "I36=4",
        "-o",
        "simulasi.xlsx",
    ];
    assert_eq!(run(&folder, &simulated).code, 0);
    let text = sheets(&folder, "simulasi.xlsx");
    let titles = text.lines().filter(|line| line.starts_with("SIMULASI · "));
    assert_eq!(titles.count(), 3, "{text}");
    let blocked = [
        "2020.csv",
        "--target",
        "5",
        "--lock",
        "I1",
        "-o",
        "tertahan.xlsx",
    ];
    assert_eq!(run(&folder, &blocked).code, 1);
    let text = sheets(&folder, "tertahan.xlsx");
    assert!(text.contains("I1 terkunci di 3"), "{text}");
}
