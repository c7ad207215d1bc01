//! `spbe compare --stages` and `spbe worklist`

use crate::harness::{Folder, spbe_in};
use std::fmt::Write;

/// Self-assessed at 3 throughout; documents and the final value touch a few.
fn book() -> String {
    let mut text =
        "Instansi;Kabupaten Contoh\nTahun;2023\nNo;Mandiri;Dokumen;Akhir;Data Dukung;OPD\n"
            .to_owned();
    for number in 1..=47 {
        let later = match number {
            1 => "2;3",
            2 => "4;",
            3 => "3;1",
            4 => "3;",
            _ => ";",
        };
        let unit = if number < 3 {
            "Bappeda"
        } else {
            "Dinas Kominfo"
        };
        let level = if number > 4 { 5 } else { 3 };
        let evidence = if number == 47 { "" } else { "a.pdf" };
        writeln!(text, "{number};{level};{later};{evidence};{unit}").unwrap();
    }
    text
}

#[test]
fn stages_side_by_side_in_every_form() {
    let folder = Folder::new();
    folder.file("b.csv", book());
    let run = |more: &[&str]| {
        let mut arguments = vec!["compare", "b.csv", "--stages"];
        arguments.extend(more);
        spbe_in(folder.path(), &arguments)
    };
    insta::assert_snapshot!("stages_table_id", run(&[]).shown());
    insta::assert_snapshot!(
        "stages_markdown_en",
        run(&["--report", "markdown", "--lang", "en"]).shown()
    );
    insta::assert_snapshot!(
        "stages_csv_en",
        run(&["--report", "csv", "--lang", "en"]).shown()
    );
    let json = run(&["--report", "json"]).ran().json();
    assert_eq!(json["format"], "spbe.stages/1");
    let one = &json["assessments"][0];
    // 5 less 1.3 percent of 2 + 1 + 4 + 2.
    assert_eq!(one["stages"][2]["index"]["exact"], "4883/1000");
    // All 3 against 2, 4, 3, 3 is chance; all 3 against 3, 3 is not defined, and never NaN.
    let pair = &one["pairs"][0];
    assert_eq!(
        pair["weighted_kappa"].to_string(),
        r#"{"value":0.000,"exact":"0"}"#
    );
    assert_eq!(pair["units"][1]["weighted_kappa"].to_string(), "null");
    assert_eq!(
        one["disagreements"][0]["values"][2].to_string(),
        r#"{"stage":"akhir","value":1,"given":true,"place":"b.csv:6 › Akhir"}"#
    );
}

#[test]
fn one_stage_or_a_published_table_has_nothing_to_compare() {
    let folder = Folder::new();
    folder.file("b.csv", "Instansi;A\nTahun;2023\nNo;Tingkat\n1;3\n2;3\n");
    folder.file(
        "t.csv",
        "tahun,instansi,d1,d2,d3,d4,indeks\n2023,A,3.00,3.00,3.00,3.00,3.00\n",
    );
    insta::assert_snapshot!(spbe_in(folder.path(), &["compare", "--stages", "b.csv", "--lang", "en"]).shown(), @"
    exit 2
    --- stderr
    b.csv:4: error[E0340]: 45 of 47 indicators not assessed: I3–I47
      help: fill in their levels, beginning with this cell; until then the index only has a lower and an upper bound
    b.csv:4: error[E0901]: only the stage `akhir` has values, so there are no stages to compare
      help: give each stage a column of its own: mandiri, dokumen, interviu, visitasi, akhir
    ");
    insta::assert_snapshot!(spbe_in(folder.path(), &["compare", "--stages", "t.csv"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: t.csv: tabel terbitan tidak memuat tahap penilaian; berikan buku penilaian
    ");
}

#[test]
fn a_worklist_in_every_form() {
    let folder = Folder::new();
    folder.file("b.csv", book());
    let run = |more: &[&str]| {
        let mut arguments = vec!["worklist", "b.csv"];
        arguments.extend(more);
        spbe_in(folder.path(), &arguments)
    };
    insta::assert_snapshot!("worklist_table_id", run(&[]).shown());
    insta::assert_snapshot!(
        "worklist_markdown_en",
        run(&["--report", "markdown", "--lang", "en", "--unit", "bappeda"]).shown()
    );
    insta::assert_snapshot!("worklist_csv_id", run(&["--report", "csv"]).shown());
    let json = run(&["--report", "json", "--unit", "Bappeda"]).ran().json();
    assert_eq!(json["format"], "spbe.worklist/1");
    let items = json["assessments"][0]["units"][0]["items"]
        .as_array()
        .unwrap();
    assert_eq!((items.len(), items[0]["next"].as_u64()), (2, Some(4)));
    let wrong = run(&["--unit", "Bapeda"]).ran();
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.stderr.contains("yang ada: Bappeda"),
        "{}",
        wrong.stderr
    );
}
