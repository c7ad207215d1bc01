//! What people on Windows hand in and type: line ends of two bytes, byte order marks, patterns that
//! no shell resolves, lock files of Excel beside the books.

use crate::harness::{Folder, spbe_in};
use std::path::Path;

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

/// What a command says about a file with either kind of line end.
fn both_ways(name: &str, text: &str, arguments: &[&str]) -> [String; 2] {
    [text.to_owned(), text.replace('\n', "\r\n")].map(|text| {
        let folder = Folder::new();
        folder.file(name, text);
        spbe_in(folder.path(), arguments).shown()
    })
}

#[test]
fn line_ends_make_no_difference() {
    let files: [(&str, String, &[&str]); 6] = [
        (
            "buku.csv",
            sample("samples/kota-denpasar/2018.csv"),
            &["score", "buku.csv"],
        ),
        (
            "terbitan.csv",
            sample("samples/kota-bekasi/terbitan.csv"),
            &["audit", "terbitan.csv"],
        ),
        (
            "rubrik.yaml",
            sample("samples/rusak/rubrik-celah-predikat.yaml"),
            &["check", "rubrik.yaml"],
        ),
        (
            "buku.tsv",
            sample("samples/kota-bandar-lampung/2021.tsv"),
            &["check", "buku.tsv"],
        ),
        (
            "buku.csv",
            sample("samples/rusak/indikator-ganda.csv"),
            &["check", "buku.csv"],
        ),
        (
            "buku.csv",
            sample("samples/rusak/rentang.csv"),
            &["score", "buku.csv", "--band"],
        ),
    ];
    for (name, text, arguments) in files {
        let [unix, windows] = both_ways(name, &text, arguments);
        assert_eq!(unix, windows, "{arguments:?}");
    }
}

#[test]
fn files_beside_a_book_may_have_either_line_end() {
    let plan = |end: &str| {
        let folder = Folder::new();
        folder.file("buku.csv", sample("samples/kota-denpasar/2018.csv"));
        let costs = "indikator;ke;biaya;terkunci\nsemua;;2;\nI18;;1;\nI24;;;ya\n";
        let limits = "indikator;tidak melebihi\nI19;I2\n";
        folder.file("biaya.csv", costs.replace('\n', end));
        folder.file("syarat.csv", limits.replace('\n', end));
        let plan = [
            "plan",
            "buku.csv",
            "--target",
            "2,8",
            "--cost",
            "biaya.csv",
            "--depends",
            "syarat.csv",
        ];
        spbe_in(folder.path(), &plan).shown()
    };
    assert_eq!(plan("\n"), plan("\r\n"));
    let check = |end: &str| {
        let folder = Folder::new();
        folder.file("buku.csv", sample("samples/rusak/indikator-ganda.csv"));
        let accepted =
            "- code: E0323\n  reason: diperiksa\n  owner: Kominfo\n  until: 2026-12-31\n";
        folder.file("pengecualian.yaml", accepted.replace('\n', end));
        let check = ["check", "buku.csv", "--exceptions", "pengecualian.yaml"];
        spbe_in(folder.path(), &check).shown()
    };
    assert_eq!(check("\n"), check("\r\n"));
    let mapped = |end: &str| {
        let folder = Folder::new();
        let book = "Butir;Poin\n".to_owned()
            + &(1..=37)
                .map(|number| format!("{number};3"))
                .collect::<Vec<_>>()
                .join("\n");
        folder.file(
            "buku.csv",
            format!("Instansi;Kota Contoh\nTahun;2020\n{book}\n").replace('\n', end),
        );
        folder.file(
            "peta.yaml",
            "columns:\n  indikator: Butir\n  tingkat: Poin\n".replace('\n', end),
        );
        let score = ["score", "buku.csv", "--map", "peta.yaml"];
        spbe_in(folder.path(), &score).shown()
    };
    assert_eq!(mapped("\n"), mapped("\r\n"));
}

#[test]
fn patterns_and_lock_files_are_the_programs_own_business() {
    let folder = Folder::new();
    let text = sample("samples/kota-denpasar/2018.csv");
    folder.file("buku 2018.csv", &text);
    // A byte order mark, as Excel and PowerShell write it.
    folder.file(
        "buku 2019.csv",
        format!("\u{feff}{}", text.trim_start_matches('\u{feff}')),
    );
    folder.file("~$buku 2018.csv", "kunci");
    let ran = spbe_in(folder.path(), &["score", "buku*.csv"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(ran.stdout.matches("2,64").count(), 2, "{}", ran.stdout);
    let ran = spbe_in(folder.path(), &["score", "."]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(!ran.shown().contains("~$"), "{}", ran.shown());
    let ran = spbe_in(folder.path(), &["score", "~$buku 2018.csv"]).ran();
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(ran.stderr.contains("`buku 2018.csv`"), "{}", ran.stderr);
}

/// Bytes are the same on every system.
#[test]
fn outputs_have_one_kind_of_line_end() {
    let folder = Folder::new();
    folder.file("buku.csv", sample("samples/kota-denpasar/2018.csv"));
    for form in ["json", "markdown", "table", "csv", "long", "long-jsonl"] {
        let ran = spbe_in(folder.path(), &["score", "buku.csv", "--report", form]).ran();
        assert!(!ran.stdout.contains('\r'), "{form}");
        assert!(ran.stdout.ends_with('\n'), "{form}");
    }
}
