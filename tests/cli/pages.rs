//! `spbe report` into pages and chapters.

use crate::harness::{Folder, spbe, spbe_in};

const BEKASI: [&str; 2] = [
    "samples/kota-bekasi/2019.xlsx",
    "samples/kota-bekasi/2020.xlsx",
];

fn file(folder: &Folder, name: &str) -> String {
    folder.path().join(name).to_string_lossy().into_owned()
}

#[test]
fn one_run_writes_page_chapter_and_sheet() {
    let folder = Folder::new();
    let names = ["laporan.html", "laporan.md", "ringkas.html"].map(|name| file(&folder, name));
    let sheet = format!("satu-halaman={}", names[2]);
    let ran = spbe(&[
        "report", BEKASI[0], BEKASI[1], "-o", &names[0], "-o", &names[1], "--report", &sheet,
    ])
    .ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let read = |name: &String| std::fs::read_to_string(name).unwrap();
    assert!(read(&names[0]).starts_with("<!DOCTYPE html><html lang=\"id\">"));
    assert!(read(&names[1]).starts_with("# Hasil Evaluasi SPBE Kota Bekasi Tahun 2020\n"));
    assert!(read(&names[2]).contains("Tiga tindakan"));
}

#[test]
fn a_form_and_its_file_may_be_named_at_once() {
    let folder = Folder::new();
    let book = std::fs::canonicalize(BEKASI[1]).unwrap();
    let book = book.to_string_lossy();
    let ran = spbe_in(
        folder.path(),
        &[
            "report",
            &book,
            "--report",
            "satu-halaman.html",
            "--lang",
            "en",
        ],
    )
    .ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(
        std::fs::read_to_string(folder.path().join("satu-halaman.html"))
            .unwrap()
            .contains("Three actions")
    );
    let ran = spbe_in(
        folder.path(),
        &[
            "report",
            &book,
            "--report",
            "one-page=sheet.html",
            "--lang",
            "en",
        ],
    )
    .ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let names = ["satu-halaman.html", "sheet.html"]
        .map(|name| std::fs::read(folder.path().join(name)).unwrap());
    assert_eq!(names[0], names[1]);
}

#[test]
fn a_chapter_on_standard_output_is_that_of_a_file() {
    let folder = Folder::new();
    let name = file(&folder, "laporan.md");
    let shown = spbe(&["report", BEKASI[0], BEKASI[1], "--report", "markdown"]).ran();
    let written = spbe(&["report", BEKASI[0], BEKASI[1], "-o", &name]).ran();
    assert_eq!((shown.code, written.code), (0, 0));
    assert_eq!(shown.stdout, std::fs::read_to_string(name).unwrap());
}

#[test]
fn gaps_are_findings_and_still_a_report() {
    let folder = Folder::new();
    let name = file(&folder, "laporan.html");
    let ran = spbe(&["report", "samples/rusak/belum-dinilai.csv", "-o", &name]).ran();
    assert_eq!(ran.code, 1, "{}", ran.shown());
    let page = std::fs::read_to_string(name).unwrap();
    assert!(page.contains("2,51–3,33"));
    // What is left out of an order is named, and the target says what it is.
    assert!(
        page.contains("tidak diurutkan di bawah ini: A1 Kebijakan Internal Tata Kelola SPBE, A3")
    );
    assert!(page.contains("Target 3 adalah patokan yang lazim"));
}

#[test]
fn other_commands_have_no_sheet() {
    insta::assert_snapshot!(spbe(&["score", BEKASI[1], "--report", "satu-halaman"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: perintah ini tidak menghasilkan `satu-halaman`; bentuknya: table, markdown, csv, json, long, long-jsonl. Satu halaman itu ditulis oleh `spbe report`
    ");
    let html = spbe(&["score", BEKASI[1], "-o", "x.html", "--lang", "en"]);
    insta::assert_snapshot!(html.shown(), @"
    exit 2
    --- stderr
    error: this command does not produce `html`; its forms are: table, markdown, csv, json, long, long-jsonl. HTML is written by `spbe report` and `spbe compare`
    ");
}
