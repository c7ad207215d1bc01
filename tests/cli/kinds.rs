//! Kinds of documents that a rubric asks for, on the sample that has some: what each command tells
//! of them.

use crate::harness::{Folder, Ran, spbe_in};
use serde_json::{Value, json};
use spbe::evidence::book::{Book, read_bytes};
use spbe::evidence::{Day, Status};
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use std::path::Path;

const BOOK: &str = "samples/jenis-dokumen/kota-contoh.xlsx";
const RUBRIC: &str = "samples/jenis-dokumen/spbe-jenis-dokumen.yaml";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn run(arguments: &[&str]) -> Ran {
    let mut all = arguments.to_vec();
    all.extend(["--rubric", RUBRIC]);
    spbe_in(root(), &all).ran()
}

/// The indicator of an id, wherever it stands.
fn indicator<'v>(nodes: &'v Value, id: &str) -> Option<&'v Value> {
    nodes.as_array()?.iter().find_map(|node| {
        if node["id"] == id {
            return Some(node);
        }
        indicator(&node["children"], id)
    })
}

#[test]
fn score_counts_what_is_required_and_lists_what_is_missing() {
    let all = run(&["score", BOOK, "--report", "json"]).json();
    let all = &all["assessments"][0];
    // Four levels of 47 are claimed above their evidence: I1 and I5 (1.30 % each), I29 (1.50 %).
    assert_eq!(all["claimed"]["index"]["exact"], "333/250");
    assert_eq!(all["supported"]["index"]["exact"], "1291/1000");
    let of = |id: &str| &indicator(&all["nodes"], id).unwrap()["documents"];
    let seen = |id: &str| (of(id)["level"].clone(), of(id)["open"].clone());
    assert_eq!(seen("I1"), (json!(3), json!([4])));
    assert_eq!(seen("I2"), (json!(4), json!([])));
    assert_eq!(seen("I30"), (json!(5), json!([])));
    assert_eq!(seen("I32"), (json!(5), json!([])));
    assert_eq!(
        of("I1")["missing_kinds"],
        json!([
            { "level": 4, "kind": "reviu", "name": "Laporan atau notulensi reviu", "needed": 1, "accepted": 0, "required": true },
            { "level": 5, "kind": "aturan-tindak-lanjut", "name": "Aturan baru atau turunannya", "needed": 1, "accepted": 0, "required": false },
        ])
    );
    assert_eq!(of("I5")["list"][2]["reasons"], json!(["stale"]));
    let kinds = |id: &str, at: usize| {
        let document = &of(id)["list"][at];
        (
            document["kind"].clone(),
            document["kind_as_written"].clone(),
        )
    };
    assert_eq!(
        kinds("I2", 2),
        (json!("reviu"), json!("Laporan atau notulensi reviu"))
    );
    // Documents are listed in the order of the book.
    assert_eq!(kinds("I32", 3), (Value::Null, json!("Laporan evaluas")));
    assert_eq!(kinds("I1", 0), (Value::Null, Value::Null));
    let counted = run(&["score", BOOK, "--count", "supported", "--report", "json"]).json();
    assert_eq!(counted["assessments"][0]["index"]["exact"], "1291/1000");
}

#[test]
fn a_score_says_once_what_many_indicators_lack() {
    let folder = copied();
    let text = std::fs::read_to_string(root().join(RUBRIC)).unwrap();
    let rubric = spbe::rubric::Rubric::parse(&text, "r.yaml").value.unwrap();
    let documents = (0..28).flat_map(|indicator| {
        (2..=4).map(move |level: u8| FilledDocument {
            indicator,
            level: Some(level.into()),
            kind: (level == 2).then(|| "catatan-versi".to_owned()),
            title: Some(format!("Dokumen {indicator}.{level}")),
            date: Some(Day::new(2023, 2, 1).unwrap().into()),
            status: Some(Status::Diterima.into()),
            ..FilledDocument::default()
        })
    });
    let row = |index: usize| FilledRow {
        level: Some(if index < 28 { 4 } else { 1 }.into()),
        ..FilledRow::default()
    };
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2023),
        rows: (0..47).map(row).collect(),
        documents: documents.collect(),
        ..Filled::default()
    };
    let bytes = template(&rubric, &filled, spbe::lang::Lang::Id, None).unwrap();
    folder.file("banyak.xlsx", bytes);
    let told = |command: &str| {
        let arguments = [
            command,
            "banyak.xlsx",
            "--rubric",
            "spbe-jenis-dokumen.yaml",
        ];
        let ran = spbe_in(folder.path(), &arguments).ran();
        let said = ran.stderr + &ran.stdout;
        ["W0981", "N0986"].map(|code| said.matches(code).count())
    };
    // 27 indicators need a review at level 4, and none of the 28 asks for release notes.
    assert_eq!(told("check"), [27, 28]);
    assert_eq!(told("score"), [1, 1]);
}

#[test]
fn worklist_names_the_kind_and_why_its_document_does_not_count() {
    let list = run(&["worklist", BOOK, "--report", "csv"]);
    let missing = |id: &str| {
        let mut rows = csv::Reader::from_reader(list.stdout.as_bytes());
        let header = rows.headers().unwrap().clone();
        let at = |name: &str| header.iter().position(|one| one == name).unwrap();
        let (ids, column) = (at("id"), at("missing"));
        let mut found = rows.records().map(Result::unwrap);
        let found = found.find(|row| &row[ids] == id);
        found.map(|row| row[column].to_owned())
    };
    let said = |id: &str| missing(id).unwrap();
    assert_eq!(
        said("I1"),
        "tingkat 4: belum ada Laporan atau notulensi reviu"
    );
    assert_eq!(said("I2"), "");
    assert_eq!(
        said("I5"),
        "tingkat 4: belum ada Laporan atau notulensi reviu; tingkat 4: Laporan reviu layanan pusat data (terlalu lama)"
    );
    assert_eq!(
        said("I29"),
        "tingkat 4: belum ada Sertifikat auditor; tingkat 4: Sertifikat auditor TIK (status revisi)"
    );
    assert_eq!(missing("I30"), None, "nothing is open");
    assert_eq!(
        said("I32"),
        "tingkat 4: belum ada Daftar API (disarankan); tingkat 5: belum ada Laporan evaluasi (disarankan)"
    );
    let table = run(&["worklist", BOOK, "--lang", "en", "--report", "markdown"]).stdout;
    assert!(
        table.contains("Kinds of documents advised: New or derived rule"),
        "{table}"
    );
    assert!(
        table.contains("level 4: no Certificate of the auditor yet"),
        "{table}"
    );
    let list = run(&["worklist", BOOK, "--report", "json"]).json();
    let items = list["assessments"][0]["units"][0]["items"]
        .as_array()
        .unwrap();
    let item = |id: &str| items.iter().find(|item| item["id"] == id).unwrap();
    assert_eq!(item("I29")["lacks"][0]["kind"], "document_kind");
    assert_eq!(
        item("I29")["lacks"][0]["document_kind"]["kind"],
        "sertifikat-auditor"
    );
    assert_eq!(
        item("I29")["asks_kinds"],
        json!([{ "kind": "tindak-lanjut-audit", "name": "Bukti tindak lanjut audit", "needed": 1, "max_age_months": null, "required": true }])
    );
}

#[test]
fn explain_and_show_name_the_kinds_of_each_level() {
    let page = run(&["explain", "I5", "--report", "markdown"]).stdout;
    let line = "Jenis dokumen yang wajib: Laporan atau notulensi reviu (paling lama 24 bulan)";
    assert!(page.contains(line), "{page}");
    let page = run(&["explain", "I32", "--lang", "en", "--report", "markdown"]).stdout;
    let line = "Kinds of documents advised: Evaluation report and Release notes";
    assert!(page.contains(line), "{page}");
    let json = run(&["explain", "I5", "--report", "json"]).json();
    assert_eq!(
        json["indicators"][0]["levels"][3]["kinds"][0]["kind"],
        "reviu"
    );
    let shown = spbe_in(root(), &["rubric", "show", RUBRIC, "--report", "json"])
        .ran()
        .json();
    let rules = &shown["evidence_rules"];
    assert_eq!(rules["kinds"].as_array().unwrap().len(), 7);
    let review = &rules["rules"][0];
    assert_eq!(
        (
            &review["kinds"],
            &review["required"],
            &review["max_age_months"]
        ),
        (&json!(["reviu"]), &json!(true), &json!(24))
    );
    let shown = spbe_in(root(), &["rubric", "show", RUBRIC, "--report", "markdown"]);
    let shown = shown.ran().stdout;
    assert!(shown.contains("Jenis dokumen yang disarankan"), "{shown}");
}

fn book(folder: &Folder, name: &str) -> Book {
    let bytes = std::fs::read(folder.path().join(name)).unwrap();
    read_bytes(&bytes, name.into()).value.unwrap()
}

/// The rows of a sheet as text.
fn rows(book: &Book, sheet: &str) -> Vec<Vec<String>> {
    let sheet = book
        .sheets
        .iter()
        .find(|one| one.name.as_deref() == Some(sheet));
    let rows = sheet.unwrap().rows.iter();
    rows.map(|row| row.cells.iter().map(|(_, cell)| cell.shown()).collect())
        .collect()
}

fn copied() -> Folder {
    let folder = Folder::new();
    for file in [BOOK, RUBRIC] {
        let name = Path::new(file).file_name().unwrap().to_str().unwrap();
        folder.file(name, std::fs::read(root().join(file)).unwrap());
    }
    folder
}

#[test]
fn reports_show_the_kinds_and_what_is_missing() {
    let folder = copied();
    let rubric = ["--rubric", "spbe-jenis-dokumen.yaml"];
    for file in ["laporan.xlsx", "laporan.html", "laporan.md"] {
        let mut all = vec!["report", "kota-contoh.xlsx", "-o", file];
        all.extend(rubric);
        let made = spbe_in(folder.path(), &all).ran();
        assert!(folder.path().join(file).exists(), "{}", made.stderr);
    }
    let evidence = rows(&book(&folder, "laporan.xlsx"), "Data Dukung");
    assert!(
        evidence[1..]
            .iter()
            .any(|row| row.contains(&"Jenis dokumen".to_owned()))
    );
    let missing: Vec<&Vec<String>> = evidence
        .iter()
        .filter(|row| row.contains(&"belum ada".to_owned()))
        .collect();
    let ids: Vec<&str> = missing.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(ids, ["I1", "I5", "I29"]);
    assert!(
        missing[2].contains(&"Sertifikat auditor".to_owned()),
        "{missing:?}"
    );
    let page = std::fs::read_to_string(folder.path().join("laporan.html")).unwrap();
    assert!(page.contains("✕ belum ada"));
    assert!(page.contains("Jenis: Catatan versi"));
    assert!(page.contains("belum ada, disarankan"));
    let chapter = std::fs::read_to_string(folder.path().join("laporan.md")).unwrap();
    let said = "didukung tingkat 3; belum ada Laporan atau notulensi reviu (tingkat 4)";
    assert!(chapter.contains(said), "{chapter}");
    let mut verify = vec!["verify", "laporan.xlsx"];
    verify.extend(rubric);
    let verified = spbe_in(folder.path(), &verify).ran();
    assert_eq!(verified.code, 0, "{}{}", verified.stdout, verified.stderr);
}

#[test]
fn an_older_book_becomes_one_with_kinds_and_loses_nothing() {
    let folder = copied();
    // A book of the shipped rubric, in which a document tells a kind all the same.
    let shipped = spbe::rubric::for_year(2023).unwrap();
    let document = |level: u8, kind: Option<&str>| FilledDocument {
        level: Some(level.into()),
        kind: kind.map(str::to_owned),
        title: Some(format!("Dokumen {level}")),
        date: Some(Day::new(2023, 2, 1).unwrap().into()),
        status: Some(Status::Diterima.into()),
        ..FilledDocument::default()
    };
    let row = FilledRow {
        level: Some(4.into()),
        ..FilledRow::default()
    };
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2023),
        rows: vec![row],
        documents: vec![
            document(2, None),
            document(3, Some("Peraturan")),
            document(4, Some("notulensi REVIU")),
        ],
        ..Filled::default()
    };
    let bytes = template(&shipped, &filled, spbe::lang::Lang::Id, None).unwrap();
    folder.file("lama.xlsx", bytes);
    // The shipped rubric asks for no kinds and does not mind the column.
    let score = spbe_in(folder.path(), &["check", "lama.xlsx"]).ran();
    assert!(!score.stdout.contains("098"), "{}", score.stdout);
    let made = spbe_in(
        folder.path(),
        &[
            "template",
            "--from",
            "lama.xlsx",
            "--year",
            "2023",
            "--rubric",
            "spbe-jenis-dokumen.yaml",
            "-o",
            "baru.xlsx",
        ],
    )
    .ran();
    assert_eq!(made.code, 1, "only levels are missing: {}", made.stderr);
    let documents = rows(&book(&folder, "baru.xlsx"), "Data Dukung");
    // What the rubric knows is written as it offers it, what it does not as it was.
    assert_eq!(documents[3][2], "Jenis dokumen");
    assert_eq!(documents[5][2], "Peraturan");
    assert_eq!(documents[6][2], "Laporan atau notulensi reviu");
    let checked = spbe_in(
        folder.path(),
        &["check", "baru.xlsx", "--rubric", "spbe-jenis-dokumen.yaml"],
    )
    .ran();
    assert!(
        checked
            .stdout
            .contains("baru.xlsx › Data Dukung!C6: peringatan[W0984]: jenis `Peraturan`"),
        "{}",
        checked.stdout
    );
    assert!(!checked.stdout.contains("W0981"), "{}", checked.stdout);
    // Another instrument is still another one.
    folder.file(
        "lain.yaml",
        "extends: permenpanrb-8-2026\nid: lain\nname: Lain\n",
    );
    let refused = spbe_in(
        folder.path(),
        &[
            "template",
            "--from",
            "lama.xlsx",
            "--rubric",
            "lain.yaml",
            "-o",
            "x.xlsx",
        ],
    )
    .ran();
    assert_eq!(refused.code, 2);
}

#[test]
fn books_of_units_keep_the_kinds_of_their_documents() {
    let folder = copied();
    std::fs::create_dir(folder.path().join("unit")).unwrap();
    let from = folder.path().join("kota-contoh.xlsx");
    std::fs::copy(&from, folder.path().join("unit/a.xlsx")).unwrap();
    let merged = spbe_in(
        folder.path(),
        &[
            "merge",
            "unit",
            "-o",
            "gabungan.xlsx",
            "--rubric",
            "spbe-jenis-dokumen.yaml",
        ],
    )
    .ran();
    assert!(
        folder.path().join("gabungan.xlsx").exists(),
        "{}",
        merged.stderr
    );
    let kinds = |name: &str| {
        let rows = rows(&book(&folder, name), "Data Dukung");
        let kinds = rows.into_iter().skip(4).map(|row| row[2].clone());
        let mut kinds: Vec<String> = kinds.take(23).collect();
        kinds.sort();
        kinds
    };
    assert_eq!(kinds("gabungan.xlsx"), kinds("kota-contoh.xlsx"));
}
