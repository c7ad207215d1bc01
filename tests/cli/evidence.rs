//! `spbe check --evidence-dir`

use crate::harness::{Folder, spbe_in};
use std::fmt::Write;

fn book() -> String {
    let mut text = "Instansi;A\nTahun;2023\nNo;Tingkat;Data Dukung\n".to_owned();
    for number in 1..=47 {
        let cited = match number {
            1 => "1.a.Perbup.pdf",
            2 => "1.a.Perbup.pdf, ../rahasia.pdf",
            3 => "https://contoh.go.id/x.pdf",
            4 => "laporn.docx",
            _ => "",
        };
        writeln!(text, "{number};3;{cited}").unwrap();
    }
    text
}

#[test]
fn files_are_checked_and_recorded() {
    let folder = Folder::new();
    folder.file("b.csv", book());
    std::fs::create_dir(folder.path().join("bukti")).unwrap();
    folder.file("bukti/1.a.Perbup.pdf", "%PDF-1.4\n");
    folder.file("bukti/laporan.docx", "PK\u{3}\u{4}word/document.xml");
    let run = |more: &[&str]| {
        let mut arguments = vec!["check", "b.csv", "--evidence-dir", "bukti"];
        arguments.extend(more);
        spbe_in(folder.path(), &arguments)
    };
    insta::assert_snapshot!("evidence_id", run(&["--manifest", "bukti/m.json"]).shown());
    insta::assert_snapshot!("evidence_en", run(&["--lang", "en"]).shown());
    insta::assert_snapshot!(
        "evidence_manifest",
        std::fs::read_to_string(folder.path().join("bukti/m.json")).unwrap()
    );
    assert_eq!(run(&["--manifest", "m.csv"]).ran().code, 1);
    insta::assert_snapshot!(
        "evidence_manifest_csv",
        std::fs::read_to_string(folder.path().join("m.csv")).unwrap()
    );
    assert_eq!(
        run(&["--manifest", "m.csv"]).ran().code,
        2,
        "nothing is overwritten unasked"
    );
    assert_eq!(run(&["--manifest", "m.txt"]).ran().code, 2);
    assert_eq!(
        run(&["--manifest", "b.csv", "--force"]).ran().code,
        2,
        "nor the input at all"
    );
}
