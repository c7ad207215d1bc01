//! Help of every command in both languages, and errors of usage.

use crate::harness::spbe;

#[test]
fn help_of_every_command() {
    let commands: [&[&str]; 26] = [
        &[],
        &["score"],
        &["compare"],
        &["audit"],
        &["rank"],
        &["check"],
        &["merge"],
        &["worklist"],
        &["report"],
        &["plan"],
        &["template"],
        &["explain"],
        &["init"],
        &["verify"],
        &["completions"],
        &["man"],
        &["rubric"],
        &["rubric", "list"],
        &["rubric", "show"],
        &["rubric", "check"],
        &["rubric", "diff"],
        &["rubric", "impact"],
        &["rubric", "schema"],
        &["rubric", "export"],
        &["rubric", "import"],
        &["rubric", "crosswalk"],
    ];
    for lang in ["id", "en"] {
        for command in commands {
            let mut arguments = command.to_vec();
            arguments.extend(["--help", "--lang", lang]);
            let name = format!("help_{}_{lang}", command.join("_"));
            insta::assert_snapshot!(name, spbe(&arguments).shown());
        }
    }
}

#[test]
fn errors_of_usage_are_in_the_users_language() {
    insta::assert_snapshot!(spbe(&["scoer", "x.xlsx"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: perintah `scoer` tidak dikenal
      bantuan: mungkin maksudnya `spbe score x.xlsx`
      bantuan: lihat `spbe --help`
    ");
    insta::assert_snapshot!(spbe(&["score"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: <BUKU>... belum diberikan
      bantuan: misalnya `spbe score penilaian.xlsx`
      bantuan: lihat `spbe score --help`
    ");
    insta::assert_snapshot!(spbe(&["score", "--lang", "en"]).shown(), @"
    exit 2
    --- stderr
    error: <BOOK>... is missing
      help: for example `spbe score penilaian.xlsx`
      help: see `spbe score --help`
    ");
    insta::assert_snapshot!(spbe(&["score", "x", "--agenci", "y"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: opsi `--agenci` tidak dikenal
      bantuan: mungkin maksudnya `--agency`
      bantuan: lihat `spbe score --help`
    ");
    insta::assert_snapshot!(spbe(&["score", "x", "--stage", "final"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: nilai `final` tidak sah untuk `--stage <TAHAP>`
      bantuan: pilihannya: mandiri, dokumen, interviu, visitasi, akhir
      bantuan: lihat `spbe score --help`
    ");
    insta::assert_snapshot!(spbe(&["score", "x", "--year", "dua"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: nilai `dua` tidak sah untuk `--year <TAHUN>`
      bantuan: misalnya `--year 2023`
      bantuan: lihat `spbe score --help`
    ");
    insta::assert_snapshot!(spbe(&["score", "x", "--report", "pdf"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: bentuk keluaran `pdf` tidak dikenal; pilihannya: table, markdown, csv, json, xlsx, html, long, satu-halaman, sarif, junit, github, gitlab
    ");
    insta::assert_snapshot!(spbe(&["score", "x", "-o", "hasil.pdf"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: akhiran berkas `hasil.pdf` tidak menunjukkan bentuk keluaran; pakai .txt, .md, .csv, .json, .xlsx, atau .html
    ");
    insta::assert_snapshot!(spbe(&["score", "x", "--rubric", "permenpan"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: rubrik `permenpan` tidak ada; rubrik bawaan: permenpanrb-5-2018, permenpanrb-59-2020, permenpanrb-8-2026, kota-cerdas-6-dimensi, inovasi-rogers
    ");
    insta::assert_snapshot!(spbe(&["score"]).env("SPBE_LANG", "en").shown(), @"
    exit 2
    --- stderr
    error: <BOOK>... is missing
      help: for example `spbe score penilaian.xlsx`
      help: see `spbe score --help`
    ");
}

#[test]
fn the_language_does_not_follow_the_locale_of_the_machine() {
    let plain = spbe(&["rubric", "list"]).shown();
    let english = spbe(&["rubric", "list"])
        .env("LANG", "en_US.UTF-8")
        .env("LC_ALL", "C")
        .shown();
    assert_eq!(plain, english);
}
