//! `spbe plan`, and `--set` of `spbe score`.

use crate::harness::{Folder, Ran, spbe_in};
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
    2020.csv:4: kesalahan[E0715]: target sementara 2021 (4,8) tidak dapat dicapai: indeks paling tinggi 4,5967; penahannya: I19 hanya sempat sampai 3, I18 hanya sempat sampai 4, I21 hanya sempat sampai 4, I22 hanya sempat sampai 4, I23 hanya sempat sampai 4, I24 hanya sempat sampai 4, I34 hanya sempat sampai 4, I1 hanya sempat sampai 4 dan 8 indikator lain
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
