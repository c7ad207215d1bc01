//! `spbe verify` and `--journal`

use crate::harness::{Folder, Ran, spbe_in};
use std::path::Path;

/// A folder with two years of a city, and the published table of them.
fn work() -> Folder {
    let folder = Folder::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/kota-bekasi");
    for name in ["2019.xlsx", "2020.xlsx", "terbitan.csv"] {
        folder.file(name, std::fs::read(samples.join(name)).unwrap());
    }
    folder
}

const BOOKS: [&str; 2] = ["2019.xlsx", "2020.xlsx"];

fn run(folder: &Folder, arguments: &[&str]) -> Ran {
    spbe_in(folder.path(), arguments).ran()
}

/// Every output that records its inputs.
fn outputs(folder: &Folder) -> Vec<&'static str> {
    let made: [&[&str]; 6] = [
        &["score", "--report", "json=s.json", "--report", "csv=s.csv"],
        &[
            "score",
            "--report",
            "long=l.csv",
            "--report",
            "long=l.jsonl",
            "--lang",
            "en",
        ],
        &[
            "score",
            "--set",
            "I3=5",
            "--report",
            "json=set.json",
            "--report",
            "csv=set.csv",
        ],
        &[
            "score",
            "--stage",
            "mandiri",
            "--report",
            "json=mandiri.json",
            "--lang",
            "en",
        ],
        &["compare", "terbitan.csv", "--report", "json=c.json"],
        &[
            "rank",
            "terbitan.csv",
            "--report",
            "json=r.json",
            "--lang",
            "en",
        ],
    ];
    for arguments in made {
        let ran = run(folder, &[arguments, &BOOKS[..]].concat());
        assert_eq!(ran.code, 0, "{}", ran.shown());
    }
    vec![
        "s.json",
        "s.csv",
        "l.csv",
        "l.jsonl",
        "set.json",
        "set.csv",
        "mandiri.json",
        "c.json",
        "r.json",
    ]
}

#[test]
fn what_follows_from_its_inputs_holds() {
    let folder = work();
    for output in outputs(&folder) {
        let ran = run(&folder, &["verify", output, "--report", "json"]);
        assert_eq!(ran.code, 0, "{output}: {}", ran.shown());
        let one = &ran.json()["outputs"][0];
        assert!(one["values"].as_u64().unwrap() > 30, "{output}");
        assert!(one["sources"].as_u64().unwrap() >= 2, "{output}");
    }
    // Where it is run from does not matter if the inputs lie beside the output.
    let elsewhere = Folder::new();
    let output = folder.path().join("s.json");
    let ran = run(&elsewhere, &["verify", output.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
}

/// Each digit of an output, changed by itself, is noticed, and so is each changed word.
#[test]
fn whatever_is_changed_is_noticed() {
    let folder = work();
    for output in outputs(&folder) {
        let path = folder.path().join(output);
        let whole = std::fs::read_to_string(&path).unwrap();
        let slips = [
            ("1109/300", "1110/300"),
            ("3.70", "3.71"),
            ("Sangat Baik", "Memuaskan"),
            ("Very Good", "Excellent"),
            ("Kebijakan Internal SPBE", "Kebijakan"),
            (",I10,D1/A2,3,3,", ",I10,D1/A2,4,3,"),
            ("\"level\":4", "\"level\":5"),
            ("Penilaian!D16", "Penilaian!D17"),
            ("\"rank\": 1", "\"rank\": 2"),
        ];
        let mut tried = 0;
        for (from, to) in slips {
            let changed = whole.replacen(from, to, 1);
            if changed == whole {
                continue;
            }
            tried += 1;
            std::fs::write(&path, changed).unwrap();
            let ran = run(&folder, &["verify", output]);
            assert_eq!(ran.code, 1, "{output}: {from} → {to}");
            assert!(ran.stdout.contains("E1204"), "{output}: {}", ran.shown());
        }
        assert!(tried > 0, "{output}");
        std::fs::write(&path, whole).unwrap();
    }
}

#[test]
fn a_changed_or_missing_input_is_named() {
    let folder = work();
    outputs(&folder);
    // The same levels in another file: the digest alone tells.
    let mut bytes = std::fs::read(folder.path().join("2020.xlsx")).unwrap();
    let length = bytes.len();
    // The comment at the end of a zip is nobody's content.
    bytes[length - 2] = 1;
    bytes.push(b'x');
    folder.file("2020.xlsx", bytes);
    let ran = run(&folder, &["verify", "s.json", "--lang", "en"]);
    assert_eq!(ran.code, 1);
    let said: Vec<&str> = ran.stdout.lines().collect();
    assert!(
        said[0].starts_with("s.json: error[E1202]: the input `2020.xlsx` has changed"),
        "{}",
        ran.shown()
    );
    assert_eq!(said[2], "s.json: does not hold; 1 things do not match.");
    std::fs::remove_file(folder.path().join("2020.xlsx")).unwrap();
    let ran = run(&folder, &["verify", "s.json", "c.json"]);
    assert!(ran.stdout.contains("E1201"), "{}", ran.shown());
}

#[test]
fn other_rubrics_versions_and_files_are_told() {
    let folder = work();
    outputs(&folder);
    let whole = std::fs::read_to_string(folder.path().join("s.json")).unwrap();
    let digest = whole.split("\"sha256\": \"").nth(1).unwrap()[..64].to_owned();
    let other = whole.replacen(&digest, &"0".repeat(64), 1).replacen(
        "\"version\": \"",
        "\"version\": \"0.0.",
        1,
    );
    folder.file("lain.json", other);
    let ran = run(&folder, &["verify", "lain.json"]);
    assert!(
        ran.stdout.contains("E1203") && ran.stdout.contains("N1210"),
        "{}",
        ran.shown()
    );
    folder.file(
        "nama.json",
        whole.replace("\"agency\": \"Kota Bekasi\"", "\"agency\": \"Kota Depok\""),
    );
    let ran = run(&folder, &["verify", "nama.json"]);
    assert!(ran.stdout.contains("E1205"), "{}", ran.shown());
    folder.file("potong.json", &whole[..whole.len() / 2]);
    for (file, code) in [
        ("potong.json", "E1212"),
        ("terbitan.csv", "E1206"),
        ("2020.xlsx", "E1010"),
    ] {
        let ran = run(&folder, &["verify", file]);
        assert_eq!(ran.code, 1);
        assert!(ran.stdout.contains(code), "{}", ran.shown());
    }
    folder.file(
        "kosong.json",
        r#"{"format":"spbe.score/1","assessments":[]}"#,
    );
    let ran = run(&folder, &["verify", "kosong.json"]);
    assert!(
        ran.stdout.contains("E1206"),
        "nothing proves nothing: {}",
        ran.shown()
    );
}

fn journal(folder: &Folder) -> String {
    std::fs::read_to_string(folder.path().join("jurnal.jsonl")).unwrap()
}

#[test]
fn a_journal_records_each_run_and_holds_together() {
    let folder = work();
    let with = |more: &[&str]| run(&folder, &[more, &["--journal", "jurnal.jsonl"]].concat());
    with(&["score", "2019.xlsx", "2020.xlsx", "-o", "s.json"]);
    with(&["check", "tidak-ada.xlsx"]);
    with(&["compare", "2019.xlsx", "2020.xlsx", "-o", "c.json"]);
    let text = journal(&folder);
    let records: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(records.len(), 3);
    let exits: Vec<i64> = records
        .iter()
        .map(|one| one["exit"].as_i64().unwrap())
        .collect();
    assert_eq!(exits, [0, 2, 0]);
    assert_eq!(records[0]["inputs"][1]["path"], "2020.xlsx");
    assert_eq!(records[0]["outputs"][0]["path"], "s.json");
    assert_eq!(records[1]["previous"], records[0]["hash"]);
    assert_eq!(records[1]["command"][0], "check");
    insta::assert_snapshot!(run(&folder, &["verify", "jurnal.jsonl"]).shown(), @"
    exit 0
    --- stdout
    jurnal.jsonl: terbukti; rantainya utuh, dan 7 catatan dan berkas cocok.
    ");
    // Files that changed since are told; the chain itself still holds.
    folder.file("s.json", "{}");
    folder.file("2019.xlsx", "");
    let ran = run(&folder, &["verify", "jurnal.jsonl"]);
    assert!(
        ran.stdout.contains("E1208") && ran.stdout.contains("W1209"),
        "{}",
        ran.shown()
    );
}

#[test]
fn a_journal_that_was_touched_is_found_out_and_not_added_to() {
    let folder = work();
    for book in BOOKS {
        run(&folder, &["score", book, "--journal", "jurnal.jsonl"]);
    }
    run(
        &folder,
        &["check", "2020.xlsx", "--journal", "jurnal.jsonl"],
    );
    let whole = journal(&folder);
    let lines: Vec<&str> = whole.lines().collect();
    let touched = [
        (1, whole.replacen("\"exit\":0", "\"exit\":1", 1)),
        (2, [lines[0], lines[2]].join("\n") + "\n"),
        (1, [lines[1], lines[0], lines[2]].join("\n") + "\n"),
        (1, lines[1..].join("\n") + "\n"),
        (3, whole.trim_end().to_owned()),
        (2, whole.replacen("\"record\":2,", "\"record\":2, ", 1)),
        (
            3,
            whole.replacen("\"command\":[\"check\"", "\"command\":[\"audit\"", 1),
        ),
    ];
    for (record, text) in touched {
        assert_ne!(text, whole);
        folder.file("jurnal.jsonl", &text);
        let ran = run(&folder, &["verify", "jurnal.jsonl", "--lang", "en"]);
        assert_eq!(ran.code, 1, "{text}");
        let place = format!("error[E1207]: the chain of the journal breaks at record {record}:");
        assert!(ran.stdout.contains(&place), "{}", ran.shown());
        let ran = run(
            &folder,
            &["score", "2020.xlsx", "--journal", "jurnal.jsonl"],
        );
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{}", ran.stderr);
        assert_eq!(journal(&folder), text, "left as it is");
    }
    folder.file("jurnal.jsonl", "catatan saya\n");
    insta::assert_snapshot!(run(&folder, &["score", "2020.xlsx", "--journal", "jurnal.jsonl"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: `jurnal.jsonl` bukan jurnal, jadi tidak akan ditambahi
    ");
    assert_eq!(journal(&folder), "catatan saya\n");
}

/// The same inputs give the same bytes in another folder, language of the system and time zone.
#[test]
fn outputs_are_the_same_bytes_wherever_they_are_made() {
    let make = |locale: &str, zone: &str| {
        let folder = work();
        let commands: [&[&str]; 6] = [
            &[
                "score",
                "2019.xlsx",
                "2020.xlsx",
                "-o",
                "s.json",
                "--journal",
                "j.jsonl",
            ],
            &[
                "score",
                ".",
                "--report",
                "csv=s.csv",
                "--report",
                "long=l.csv",
                "--journal",
                "j.jsonl",
            ],
            &["compare", "2019.xlsx", "2020.xlsx", "-o", "c.xlsx"],
            &["rank", "2019.xlsx", "terbitan.csv", "-o", "r.json"],
            &["template", "--year", "2023", "-o", "t.xlsx"],
            &["init", "baru", "--year", "2023", "--agency", "Kota Bekasi"],
        ];
        for command in commands {
            let ran = spbe_in(folder.path(), command)
                .env("LC_ALL", locale)
                .env("LANG", locale)
                .env("TZ", zone)
                .ran();
            assert!(ran.code <= 1, "{}", ran.shown());
        }
        let names = [
            "s.json",
            "j.jsonl",
            "s.csv",
            "l.csv",
            "c.xlsx",
            "r.json",
            "t.xlsx",
            "baru/penilaian-2023.xlsx",
            "baru/README.md",
            "baru/pengampu.csv",
        ];
        names.map(|name| (name, std::fs::read(folder.path().join(name)).unwrap()))
    };
    let one = make("id_ID.UTF-8", "Asia/Jakarta");
    // Dates of packages have two seconds; wait until the clock shows others.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    let other = make("C", "America/St_Johns");
    for ((name, one), (_, other)) in one.iter().zip(&other) {
        assert!(one == other, "{name}");
    }
}
