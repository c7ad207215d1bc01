//! The JSON of every command fits its schema, on all samples.

use crate::harness::{Folder, spbe, spbe_in};
use serde_json::{Value, json};
use spbe::evidence::Day;
use spbe::lang::Lang;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::builtin;
use spbe::schema::Schema;
use std::path::Path;

/// The schema as users get it, closed: it allows additions, but tests tell when one comes that
/// nobody described.
fn closed(schema: &mut Value) {
    match schema {
        Value::Object(entries) => {
            if entries.contains_key("properties") {
                entries
                    .entry("additionalProperties")
                    .or_insert(json!(false));
            }
            entries.values_mut().for_each(closed);
        }
        Value::Array(items) => items.iter_mut().for_each(closed),
        _ => {}
    }
}

struct Checker {
    validator: jsonschema::Validator,
    name: &'static str,
    documents: usize,
}

impl Checker {
    fn new(schema: Schema, name: &'static str) -> Self {
        let mut words: Vec<&str> = name.split(' ').collect();
        words.push("--schema");
        let printed = spbe(&words).ran();
        assert_eq!((printed.code, printed.stderr.as_str()), (0, ""));
        assert_eq!(printed.stdout, schema.text(Lang::Id));
        let mut schema: Value = serde_json::from_str(&printed.stdout).unwrap();
        closed(&mut schema);
        Self {
            validator: jsonschema::validator_for(&schema).unwrap(),
            name,
            documents: 0,
        }
    }

    /// Runs the command in a folder and checks what it writes, if it writes anything.
    fn run_in(&mut self, folder: &Path, arguments: &[&str]) -> Option<Value> {
        let mut all: Vec<&str> = self.name.split(' ').collect();
        all.extend(arguments);
        all.extend(["--report", "json"]);
        let ran = spbe_in(folder, &all).ran();
        if ran.stdout.is_empty() {
            return None;
        }
        let value = ran.json();
        let faults: Vec<String> = self
            .validator
            .iter_errors(&value)
            .take(5)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert_eq!(
            faults,
            [""; 0],
            "{all:?}: describe new keys in src/schema/{}.json",
            self.name.replace(' ', "-")
        );
        self.documents += 1;
        Some(value)
    }

    fn run(&mut self, arguments: &[&str]) -> Option<Value> {
        self.run_in(Path::new(env!("CARGO_MANIFEST_DIR")), arguments)
    }
}

const BOOKS: [&str; 10] = [
    "samples/kota-bekasi/2019.xlsx",
    "samples/kota-bekasi/2020.xlsx",
    "samples/kota-denpasar/2018.csv",
    "samples/kota-bandar-lampung/2021-2022.csv",
    "samples/kota-bandar-lampung/2021.tsv",
    "samples/kabupaten-madiun/2020.ods",
    "samples/indeks-luar/2026.xlsx",
    "samples/kabupaten-aceh-tengah/2026.csv",
    "samples/inovasi-e-open/2020.csv",
    "samples/kota-cerdas/2020.csv",
];

/// Every file of two folders of samples.
fn files(folder: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(root).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<String> = names.map(|name| format!("{folder}/{name}")).collect();
    files.sort();
    files
}

/// A book with documents, some of which do not count.
fn with_documents(folder: &Folder, id: &str, year: u16) -> String {
    let rubric = builtin(id).unwrap();
    let rows = rubric.indicators.iter().map(|_| FilledRow {
        level: Some(3.into()),
        unit: Some("Diskominfo".to_owned()),
        ..FilledRow::default()
    });
    let documents = (0..6).map(|turn| FilledDocument {
        indicator: turn,
        level: Some(2.into()),
        title: Some("Peraturan".to_owned()),
        date: Day::new(year - u16::from(turn > 3) * 9, 2, 28).map(Into::into),
        ..FilledDocument::default()
    });
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(year),
        rows: rows.collect(),
        documents: documents.collect(),
        ..Filled::default()
    };
    let name = format!("{id}.xlsx");
    folder.file(&name, template(&rubric, &filled, Lang::Id, None).unwrap());
    name
}

#[test]
fn what_score_writes() {
    let mut score = Checker::new(Schema::Score, "score");
    let mut broken = files("samples/rusak");
    broken.extend(files("samples/tata-letak"));
    for file in BOOKS
        .iter()
        .copied()
        .chain(broken.iter().map(String::as_str))
    {
        score.run(&[file]);
    }
    for book in BOOKS {
        score
            .run(&[book, "--band", "--sensitivity", "--lang", "en"])
            .unwrap();
        score.run(&[book, "--set", "1=2"]);
    }
    score.run(&BOOKS).unwrap();
    let folder = Folder::new();
    for (id, year) in [("permenpanrb-59-2020", 2023), ("permenpanrb-8-2026", 2026)] {
        let book = with_documents(&folder, id, year);
        let value = score
            .run_in(folder.path(), &[&book, "--count", "supported"])
            .unwrap();
        let node = &value["assessments"][0]["nodes"][0];
        assert!(
            node["supported_exact"].is_string() || node["supported_exact"].is_null(),
            "{node}"
        );
        score.run_in(folder.path(), &[&book, "--band"]).unwrap();
        score.run_in(folder.path(), &[&book, "--count", "items"]);
    }
    folder.file(
        "peluang.csv",
        "indikator;nilai;peluang\nI1;1;0,25\nI1;2;0,75\n",
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.file("denpasar.csv", std::fs::read(root.join(BOOKS[2])).unwrap());
    let chances = ["denpasar.csv", "--band", "--probabilities", "peluang.csv"];
    let value = score.run_in(folder.path(), &chances).unwrap();
    assert!(value["assessments"][0]["band"]["distribution"]["mean"].is_number());
    let book = with_documents(&folder, "permenpanrb-59-2020", 2023);
    folder.file(
        "kota.yaml",
        "extends: permenpanrb-59-2020\nid: kota\nname: Kota\n",
    );
    let value = score
        .run_in(folder.path(), &[&book, "--rubric", "kota.yaml"])
        .unwrap();
    let rubric = value["assessments"].get(0).map(|one| &one["rubric"]);
    if let Some(rubric) = rubric {
        assert_eq!(rubric["extends"]["id"], "permenpanrb-59-2020");
    }
    two_contents(&folder);
    folder.file("isi.csv", std::fs::read(root.join(BOOKS[3])).unwrap());
    let stamped = [
        "template",
        "--rubric",
        "baru.yaml",
        "--from",
        "isi.csv",
        "-o",
        "cap.xlsx",
    ];
    let ran = spbe_in(folder.path(), &stamped).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let value = score
        .run_in(folder.path(), &["cap.xlsx", "--rescore"])
        .unwrap();
    let rescored = &value["assessments"][0]["rubric"]["rescored"];
    assert!(rescored["stamped"].is_string(), "{value}");
    assert!(score.documents > 55, "{}", score.documents);
}

#[test]
fn what_compare_writes() {
    let mut compare = Checker::new(Schema::Compare, "compare");
    for inputs in [
        &BOOKS[..2],
        &[BOOKS[0], BOOKS[1], "samples/kota-bekasi/terbitan.csv"],
        &["samples/kota-bekasi/terbitan.csv"],
        &BOOKS[3..4],
        &[BOOKS[1], BOOKS[3]],
        &BOOKS[..3],
        &[BOOKS[2], BOOKS[5]],
        &[BOOKS[3], BOOKS[7]],
        &[BOOKS[4], BOOKS[6]],
        &[BOOKS[1], "samples/rusak/belum-dinilai.csv"],
        &[BOOKS[1], "samples/rusak/rentang.csv"],
    ] {
        compare.run(inputs).unwrap_or_else(|| panic!("{inputs:?}"));
    }
}

#[test]
fn what_audit_writes() {
    let mut audit = Checker::new(Schema::Audit, "audit");
    for table in [
        "samples/kota-bekasi/terbitan.csv",
        "samples/nasional-2023.csv",
        "samples/tata-letak/halaman-hasil.xlsx",
    ] {
        audit.run(&[table]).unwrap();
    }
}

#[test]
fn what_plan_writes() {
    let mut plan = Checker::new(Schema::Plan, "plan");
    let bekasi = BOOKS[1];
    for arguments in [
        &[bekasi, "--target", "Memuaskan"][..],
        &[bekasi, "--target", "4.0", "--lock", "I1,I2"],
        &[
            bekasi,
            "--target",
            "Memuaskan",
            "--years",
            "2",
            "--interim",
            "4.0",
        ],
        &[bekasi, "--target", "Memuaskan", "--max-steps", "3"],
        &[bekasi, "--target", "Baik"],
        &[bekasi, "--target", "5", "--lock", "I1"],
        &[
            BOOKS[3], "--year", "2022", "--target", "2.0", "--set", "I1=3",
        ],
        &[BOOKS[7], "--target", "Baik"],
        &[BOOKS[8], "--target", "Tinggi"],
    ] {
        plan.run(arguments)
            .unwrap_or_else(|| panic!("{arguments:?}"));
    }
    let folder = Folder::new();
    let book = with_documents(&folder, "permenpanrb-59-2020", 2023);
    plan.run_in(folder.path(), &[&book, "--target", "Sangat Baik"])
        .unwrap();
}

#[test]
fn what_rank_writes() {
    let mut rank = Checker::new(Schema::Rank, "rank");
    rank.run(&["samples/nasional-2023.csv"]).unwrap();
    rank.run(&BOOKS).unwrap();
    rank.run(&["samples", "--lang", "en"]).unwrap();
    rank.run(&["samples/kota-bekasi/terbitan.csv", "--year", "2020"])
        .unwrap();
    rank.run(&[BOOKS[2], "--rubric", "permenpanrb-5-2018"])
        .unwrap();
}

/// Two contents of a rubric of which one has other words, weights, borders and parts.
fn two_contents(folder: &Folder) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let old = std::fs::read_to_string(root.join("rubrics/permenpanrb-59-2020.yaml")).unwrap();
    let (head, tail) = old.split_at(old.find("id: I32\n").unwrap());
    let tail = tail.replacen("weight: 2.75", "weight: 2.25", 1);
    let (middle, tail) = tail.split_at(tail.find("id: I33\n").unwrap());
    let tail = tail.replacen("weight: 2.75", "weight: 3.25", 1);
    let new = format!("{head}{middle}{tail}")
        .replace("2.60", "2.65")
        .replacen("Layanan Publik Sektor 3", "Layanan Sektor Ketiga", 1);
    folder.file("lama.yaml", old);
    folder.file("baru.yaml", new);
}

#[test]
fn what_rubric_diff_writes() {
    let mut diff = Checker::new(Schema::RubricDiff, "rubric diff");
    let ids = [
        "permenpanrb-5-2018",
        "permenpanrb-59-2020",
        "permenpanrb-8-2026",
    ];
    let others = ["kota-cerdas-6-dimensi", "inovasi-rogers"];
    for from in ids.iter().chain(&others) {
        for to in ids.iter().chain(&others) {
            diff.run(&[from, to]).unwrap();
            diff.run(&[from, to, "--fail-on", "none", "--lang", "en"])
                .unwrap();
        }
    }
    let folder = Folder::new();
    two_contents(&folder);
    folder.file(
        "kota.yaml",
        "extends: permenpanrb-59-2020\nid: kota\nname: Kota\n",
    );
    folder.file(
        "terima.csv",
        "kode;alasan;pemilik;sampai\nE1401;disepakati;Diskominfo;2099-12-31\n",
    );
    let value = diff
        .run_in(folder.path(), &["lama.yaml", "baru.yaml"])
        .unwrap();
    assert!(!value["diagnostics"].as_array().unwrap().is_empty());
    let accepting = ["lama.yaml", "baru.yaml", "--exceptions", "terima.csv"];
    let value = diff.run_in(folder.path(), &accepting).unwrap();
    assert!(value["accepted"].is_array(), "{value}");
    let value = diff
        .run_in(folder.path(), &["lama.yaml", "kota.yaml"])
        .unwrap();
    assert!(value["to"]["extends"].is_object(), "{value}");
}

#[test]
fn what_rubric_impact_writes() {
    let mut impact = Checker::new(Schema::RubricImpact, "rubric impact");
    let folder = Folder::new();
    two_contents(&folder);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.file("2021.csv", std::fs::read(root.join(BOOKS[3])).unwrap());
    folder.file("rusak.xlsx", "bukan buku");
    folder.file(
        "sebagian.csv",
        "Instansi;Kota X\nTahun;2023\nNo;Tingkat\n1;3\n",
    );
    let rubrics = ["lama.yaml", "baru.yaml"];
    let mut run = |more: &[&str]| {
        let all = [&rubrics[..], more].concat();
        impact.run_in(folder.path(), &all).unwrap()
    };
    run(&["2021.csv"]);
    let value = run(&["."]);
    assert_eq!(value["summary"]["failed"], 1, "{value}");
    run(&["2021.csv", "--baseline", "acuan.json", "--accept"]);
    let value = run(&[
        ".",
        "--baseline",
        "acuan.json",
        "--fail-on",
        "rating",
        "--lang",
        "en",
    ]);
    let cases = value["assessments"].as_array().unwrap();
    assert!(cases.iter().any(|one| one["accepted"].is_object()));
    assert!(cases.iter().any(|one| one["accepted"].is_null()));
}

#[test]
fn without_a_book_the_schema_has_to_be_asked_for() {
    for command in ["score", "compare", "audit", "plan", "rank"] {
        let ran = spbe(&[command]).ran();
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{}", ran.stderr);
        let english = spbe(&[command, "--schema", "--lang", "en"]).ran();
        assert_eq!(english.code, 0);
        assert!(
            english.stdout.contains("\"Output of "),
            "{}",
            english.stdout
        );
    }
    for command in ["diff", "impact"] {
        let ran = spbe(&["rubric", command]).ran();
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{}", ran.stderr);
        let english = spbe(&["rubric", command, "--schema", "--lang", "en"]).ran();
        assert_eq!(english.code, 0);
        assert!(english.stdout.contains("\"Output of `spbe rubric"));
    }
    let folder = Folder::new();
    let ran = spbe_in(folder.path(), &["rubric", "schema", "-o", "schema.json"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let written = std::fs::read_to_string(folder.path().join("schema.json")).unwrap();
    assert_eq!(written, Schema::Rubric.text(Lang::Id));
    let ran = spbe(&["rubric", "schema", "crosswalk", "--lang", "en"]).ran();
    assert_eq!(ran.stdout, Schema::Crosswalk.text(Lang::En));
}
