//! `spbe rubric crosswalk`, and `spbe compare` across regulations.

use crate::harness::{Folder, spbe, spbe_in};
use std::fmt::Write as _;

fn book(year: u16, levels: impl Iterator<Item = usize>) -> String {
    let mut text = format!("Instansi;Kota Uji\nTahun;{year}\nNo;Tingkat;Data Dukung\n");
    for (index, level) in levels.enumerate() {
        writeln!(text, "{};{level};Dokumen {}", index + 1, index + 1).unwrap();
    }
    text
}

/// A folder with books of 2020, 2023 and 2026; levels go round from 1 to 5.
fn books() -> Folder {
    let folder = Folder::new();
    folder.file("2020.csv", book(2020, (0..37).map(|at| at % 5 + 1)));
    folder.file("2023.csv", book(2023, (0..47).map(|at| (at + 1) % 5 + 1)));
    folder.file("2026.csv", book(2026, (0..20).map(|at| at % 3 + 2)));
    folder
}

#[test]
fn a_difference_across_regulations_in_every_form() {
    let folder = books();
    let compare = |format: &str, lang: &str| {
        let arguments = [
            "compare", "2020.csv", "2023.csv", "--report", format, "--lang", lang,
        ];
        spbe_in(folder.path(), &arguments).ran()
    };
    insta::assert_snapshot!("across_table_id", compare("table", "id").shown());
    insta::assert_snapshot!("across_markdown_en", compare("markdown", "en").stdout);
    insta::assert_snapshot!("across_csv", compare("csv", "en").stdout);
    let json = compare("json", "en").json();
    assert_eq!(json["method"]["comparable"]["indicators"], 10);
    assert_eq!(json["method"]["dropped"]["indicators"], 27);
    assert_eq!(json["method"]["new"]["indicators"], 37);
    assert_eq!(json["method"]["effects"]["exact"], json["change"]["exact"]);
    let movements = json["movements"].as_array().unwrap();
    assert_eq!(movements.len(), 74);
    insta::assert_snapshot!(
        "across_movement",
        serde_json::to_string_pretty(&movements[0]).unwrap()
    );
    // Rounded columns of text aside, what is shown is the same in all of them.
    let csv = compare("csv", "en").stdout;
    let total = csv.lines().nth(1).unwrap();
    for effect in ["level_effect", "weight_effect", "structure_effect"] {
        let exact = json["method"]["effects"][effect].as_str().unwrap();
        assert!(
            total.split(',').any(|cell| cell == exact),
            "{effect} {exact} in {total}"
        );
    }
}

#[test]
fn evidence_for_the_next_regulation_in_every_form() {
    let folder = books();
    let crosswalk = |format: &str, lang: &str| {
        let to = "permenpanrb-8-2026";
        let arguments = [
            "rubric",
            "crosswalk",
            "2023.csv",
            "--to",
            to,
            "--report",
            format,
            "--lang",
            lang,
        ];
        spbe_in(folder.path(), &arguments).ran()
    };
    insta::assert_snapshot!("crosswalk_table_id", crosswalk("table", "id").shown());
    insta::assert_snapshot!("crosswalk_markdown_en", crosswalk("markdown", "en").stdout);
    insta::assert_snapshot!("crosswalk_csv", crosswalk("csv", "en").stdout);
    let json = crosswalk("json", "en").json();
    let one = &json["assessments"][0];
    assert_eq!(json["format"], "spbe.crosswalk/1");
    assert!(one["index"].get("value").is_none(), "a range has no value");
    assert!(one["index"]["low_exact"].as_str() != one["index"]["high_exact"].as_str());
    assert_eq!(one["indicators"].as_array().unwrap().len(), 20);
    insta::assert_snapshot!(
        "crosswalk_indicator",
        serde_json::to_string_pretty(&one["indicators"][12]).unwrap()
    );
}

#[test]
fn what_leads_nowhere_is_refused() {
    let folder = books();
    let run = |book: &str, to: &str| {
        let arguments = ["rubric", "crosswalk", book, "--to", to, "--lang", "en"];
        spbe_in(folder.path(), &arguments).ran()
    };
    let far = run("2020.csv", "permenpanrb-8-2026");
    assert_eq!(far.code, 2);
    assert!(
        far.stderr
            .contains("error[E0508]: there is no crosswalk from `permenpanrb-5-2018`"),
        "{}",
        far.stderr
    );
    let back = run("2026.csv", "permenpanrb-59-2020");
    assert!(back.code == 2 && back.stderr.contains("E0508"));
    let unknown = run("2023.csv", "lain");
    assert!(
        unknown.code == 2 && unknown.stderr.contains("`lain`"),
        "{}",
        unknown.stderr
    );
    let xlsx = [
        "rubric",
        "crosswalk",
        "2023.csv",
        "--to",
        "permenpanrb-8-2026",
        "-o",
        "a.xlsx",
    ];
    assert_eq!(spbe_in(folder.path(), &xlsx).ran().code, 2);
    let good = "rubrics/crosswalks/permenpanrb-59-2020-to-permenpanrb-8-2026.yaml";
    let checked = spbe(&["rubric", "check", good]).ran();
    assert_eq!((checked.code, checked.stderr.as_str()), (0, ""));
    folder.file(
        "padanan.yaml",
        "from: permenpanrb-59-2020\nrows:\n  - { from: I1, relation: none }\n",
    );
    let checked = spbe_in(
        folder.path(),
        &["rubric", "check", "padanan.yaml", "--lang", "en"],
    )
    .ran();
    assert_eq!(checked.code, 1);
    assert!(
        checked
            .stdout
            .contains("padanan.yaml:1:1: error[E0113]: the key `to` is missing"),
        "{}",
        checked.stdout
    );
}
