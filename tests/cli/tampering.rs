//! Whatever is changed in an output is noticed: every kind of it is made from the samples, and each
//! sort of key, value, row and column is changed, left out and doubled.

use crate::harness::{Folder, spbe_in};
use serde_json::{Value, json};
use spbe::trust::{Verification, verify};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// A folder with books and tables of the samples.
fn work() -> Folder {
    let folder = Folder::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    for (from, name) in [
        ("kota-bandar-lampung/2021-2022.csv", "2021-2022.csv"),
        ("kota-bekasi/terbitan.csv", "terbitan.csv"),
        ("kota-cerdas/2020.csv", "cerdas.csv"),
        ("kota-denpasar/2018.csv", "2018.csv"),
        ("kota-denpasar-2019/terbitan.csv", "denpasar.csv"),
        ("kota-denpasar-2019/tingkat.csv", "tingkat.csv"),
        ("rusak/belum-dinilai.csv", "belum.csv"),
        ("rusak/rentang.csv", "rentang.csv"),
        ("rubrik-kota/kota-contoh.yaml", "rubrik.yaml"),
    ] {
        folder.file(name, std::fs::read(samples.join(from)).unwrap());
    }
    folder.file("kelompok.csv", "instansi;kelompok\nKota Bekasi;besar\n");
    folder.file(
        "peluang.csv",
        "indikator;tingkat;peluang\nI1;2;1/2\nI1;3;1/2\n",
    );
    folder
}

/// Runs a command that writes a file, and gives its text.
fn made(folder: &Folder, command: &str, file: &str) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let ran = spbe_in(folder.path(), &words).ran();
    let path = folder.path().join(file);
    std::fs::read_to_string(path).unwrap_or_else(|_| panic!("{command}: {}", ran.shown()))
}

fn verified(folder: &Folder, text: &str) -> Verification {
    let path = folder.path().join("keluaran");
    verify(text.as_bytes(), &path, "keluaran", None, None)
}

fn codes(one: &Verification) -> Vec<&str> {
    let codes = one.diagnostics.iter().map(|one| one.code().as_str());
    codes.collect()
}

/// The paths to all values, as JSON pointers.
fn pointers(value: &Value, path: &str, found: &mut Vec<String>) {
    if !path.is_empty() {
        found.push(path.to_owned());
    }
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                pointers(value, &format!("{path}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                pointers(item, &format!("{path}/{position}"), found);
            }
        }
        _ => {}
    }
}

/// A path without its positions: of all values of one sort, one is changed.
fn sort_of(path: &str) -> String {
    let steps = path.split('/');
    let steps = steps.map(|step| {
        if step.parse::<usize>().is_ok() {
            "#"
        } else {
            step
        }
    });
    steps
        .filter(|step| *step != "children")
        .collect::<Vec<_>>()
        .join("/")
}

fn other(value: &Value) -> Value {
    match value {
        Value::Null => json!(9),
        Value::Bool(one) => json!(!one),
        Value::Number(number) => {
            let text = number.to_string();
            let (rest, last) = text.split_at(text.len() - 1);
            let last = if last == "9" { "8" } else { "9" };
            serde_json::from_str(&format!("{rest}{last}")).unwrap()
        }
        Value::String(text) => json!(format!("{text}x")),
        Value::Array(items) if items.is_empty() => json!([{ "x": 1 }]),
        Value::Object(fields) if fields.is_empty() => json!({ "x": 1 }),
        Value::Array(_) | Value::Object(_) => Value::Null,
    }
}

/// Every way in which a document is changed here: what it is called, and the document.
fn mutations(document: &Value) -> Vec<(String, Value)> {
    let mut paths = Vec::new();
    pointers(document, "", &mut paths);
    let mut sorts = BTreeSet::new();
    let mut found = Vec::new();
    for path in paths {
        let value = document.pointer(&path).unwrap();
        let (above, step) = path.rsplit_once('/').unwrap();
        // Of sorts that are here and there something else, one of each.
        let kind = (
            value.is_null(),
            value.is_array(),
            value.as_array().is_some_and(Vec::is_empty),
        );
        if !sorts.insert((sort_of(&path), kind)) {
            continue;
        }
        let mut change = |what: &str, act: &dyn Fn(&mut Value)| {
            let mut changed = document.clone();
            act(changed.pointer_mut(above).unwrap());
            found.push((format!("{path} {what}"), changed));
        };
        if let Ok(at) = step.parse::<usize>() {
            change("doubled", &|list| {
                let list = list.as_array_mut().unwrap();
                list.insert(at, list[at].clone());
            });
            change("changed", &|list| list[at] = other(value));
        } else {
            change("left out", &|fields| {
                fields.as_object_mut().unwrap().shift_remove(step);
            });
            change("changed", &|fields| fields[step] = other(value));
            if sorts.insert((sort_of(above), (true, true, true))) {
                change("with another key", &|fields| fields["indeks"] = json!(4.9));
            }
        }
    }
    found
}

/// Findings are not verified, nor what was typed and makes no difference.
fn is_out_of_reach(change: &str) -> bool {
    let path = change.split(' ').next().unwrap_or_default();
    let below_findings = path.contains("/diagnostics/");
    below_findings
        // Without it, the output is that of a command which did not ask for it.
        || change.ends_with("/sensitivity left out")
        || change.ends_with("/band left out")
        || (path.ends_with("/diagnostics") && change.ends_with("changed"))
}

/// Tries the changes whose path has one of some words in it, or all of them.
fn json_is_guarded(folder: &Folder, command: &str, words: &[&str]) {
    let text = made(folder, command, "keluaran.json");
    std::fs::remove_file(folder.path().join("keluaran.json")).unwrap();
    let untouched = verified(folder, &text);
    assert!(untouched.holds(), "{command}: {:?}", untouched.diagnostics);
    assert!(untouched.values > 10, "{command}");
    let before = codes(&untouched).len();
    let document: Value = serde_json::from_str(&text).unwrap();
    let changes = mutations(&document);
    assert!(changes.len() > 50, "{command}: {}", changes.len());
    for (change, changed) in changes {
        let wanted = words.is_empty() || words.iter().any(|word| change.contains(word));
        if !wanted || is_out_of_reach(&change) {
            continue;
        }
        let one = verified(folder, &changed.to_string());
        assert!(
            codes(&one).len() > before,
            "{command}: {change} is not noticed"
        );
    }
}

#[test]
fn json_of_scores_is_guarded() {
    let command = "score 2018.csv -o keluaran.json --lang en";
    json_is_guarded(&work(), command, &[]);
}

#[test]
fn json_of_scores_with_options_is_guarded() {
    let folder = work();
    for (command, words) in [
        (
            "score 2018.csv --set I1=5 --report json=keluaran.json",
            ["simulation", "in_book"],
        ),
        (
            "score rentang.csv --band --sensitivity -o keluaran.json",
            ["band", "sensitivity"],
        ),
    ] {
        json_is_guarded(&folder, command, &words);
    }
}

#[test]
fn json_of_comparisons_is_guarded() {
    let folder = work();
    json_is_guarded(&folder, "compare 2021-2022.csv -o keluaran.json", &[]);
    let command = "compare 2018.csv 2021-2022.csv denpasar.csv --lang en -o keluaran.json";
    json_is_guarded(
        &folder,
        command,
        &["published", "columns", "sources", "method"],
    );
}

#[test]
fn json_of_audits_is_guarded() {
    json_is_guarded(&work(), "audit terbitan.csv -o keluaran.json", &[]);
}

#[test]
fn json_of_rankings_is_guarded() {
    let command = "rank 2018.csv 2021-2022.csv terbitan.csv --groups kelompok.csv -o keluaran.json";
    json_is_guarded(&work(), command, &[]);
}

/// The cells of a table that commas divide.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

fn text_of(rows: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// Every way in which a table is changed here.
fn changes_of_table(rows: &[Vec<String>]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut found = Vec::new();
    let mut sorts = BTreeSet::new();
    for column in 0..rows[0].len() {
        let name = &rows[0][column];
        let each = |act: &dyn Fn(&mut Vec<String>)| {
            let mut changed = rows.to_vec();
            changed.iter_mut().for_each(act);
            changed
        };
        found.push((
            format!("{name} left out"),
            each(&|row| {
                row.remove(column);
            }),
        ));
        found.push((
            format!("{name} twice"),
            each(&|row| row.push(row[column].clone())),
        ));
        let mut renamed = rows.to_vec();
        renamed[0][column].push('x');
        found.push((format!("{name} renamed"), renamed));
        for (number, row) in rows.iter().enumerate().skip(1) {
            let cell = &row[column];
            if sorts.insert((column, cell.is_empty())) {
                let mut changed = rows.to_vec();
                changed[number][column] = match cell.as_str() {
                    "true" => "false".to_owned(),
                    "false" => "true".to_owned(),
                    cell => format!("{cell}9"),
                };
                found.push((format!("{name} in row {number} changed"), changed));
            }
        }
    }
    for number in [1, rows.len() / 2, rows.len() - 1] {
        let (mut less, mut more) = (rows.to_vec(), rows.to_vec());
        less.remove(number);
        more.insert(number, rows[number].clone());
        found.push((format!("row {number} left out"), less));
        found.push((format!("row {number} twice"), more));
    }
    let mut twice = rows.to_vec();
    twice.extend(rows.iter().skip(1).cloned());
    found.push(("all twice".to_owned(), twice));
    found
}

#[test]
fn csv_and_long_are_guarded() {
    let folder = work();
    for (command, file) in [
        ("score 2018.csv --set I1=5 --report csv=k.csv", "k.csv"),
        (
            "score rentang.csv --band --sensitivity --report csv=b.csv",
            "b.csv",
        ),
        ("score 2018.csv --report long=l.csv --lang en", "l.csv"),
    ] {
        let text = made(&folder, command, file);
        let untouched = verified(&folder, &text);
        assert!(
            codes(&untouched).is_empty(),
            "{command}: {:?}",
            codes(&untouched)
        );
        for (change, changed) in changes_of_table(&cells(&text)) {
            let one = verified(&folder, &text_of(&changed));
            assert!(!one.holds(), "{command}: {change} is not noticed");
        }
    }
    let text = made(&folder, "score 2018.csv --report long=l.jsonl", "l.jsonl");
    assert!(codes(&verified(&folder, &text)).is_empty());
    let first = text.lines().next().unwrap();
    let fields: Value = serde_json::from_str(first).unwrap();
    for (change, changed) in mutations(&fields) {
        let one = verified(&folder, &text.replacen(first, &changed.to_string(), 1));
        assert!(!one.holds(), "long: {change} is not noticed");
    }
    let twice = first.replacen("\"level\":", "\"level\":5,\"level\":", 1);
    let one = verified(&folder, &text.replacen(first, &twice, 1));
    assert_eq!(codes(&one), ["E1213"]);
}

#[test]
fn what_stands_twice_is_noticed() {
    let folder = work();
    let text = made(&folder, "score 2018.csv -o keluaran.json", "keluaran.json");
    let value = "\"value\": 2.64";
    for twice in [
        format!("{value}, \"value\": 4.90"),
        format!("\"value\": 4.90, {value}"),
    ] {
        let one = verified(&folder, &text.replacen(value, &twice, 1));
        assert_eq!(codes(&one)[0], "E1213");
    }
    // The line is that of the second.
    let message = verified(
        &folder,
        &text.replacen(value, &format!("{value}, {value}"), 1),
    );
    let message = message.diagnostics[0].message(spbe::lang::Lang::En);
    assert!(
        message.starts_with("`value` stands twice, again in line "),
        "{message}"
    );
}

/// A simulation without its marks is a result of the book that the book does not give.
#[test]
fn a_simulation_does_not_pass_for_a_result() {
    let folder = work();
    let command = "score 2018.csv --set I1=5 --report json=keluaran.json";
    let text = made(&folder, command, "keluaran.json");
    assert!(verified(&folder, &text).holds());
    let document: Value = serde_json::from_str(&text).unwrap();
    let mut without = document.clone();
    without.as_object_mut().unwrap().shift_remove("simulation");
    let assessment = without["assessments"][0].as_object_mut().unwrap();
    assessment.shift_remove("simulation");
    assert!(!verified(&folder, &without.to_string()).holds());
    let mut denied = document;
    denied["simulation"] = json!(false);
    assert!(!verified(&folder, &denied.to_string()).holds());
}

#[test]
fn rows_of_an_audit_cannot_be_left_out() {
    let folder = work();
    let head = "year,agency,domain_1,domain_2,domain_3,domain_4,index,predicate\n";
    let mut table = head.to_owned();
    for (agency, year, index) in [
        ("A", 2022, "3.31"),
        ("A", 2023, "3.55"),
        ("B", 2022, "3.31"),
        ("B", 2023, "4.90"),
        ("C", 2023, "3.31"),
    ] {
        writeln!(
            table,
            "{year},Kota {agency},3.40,2.70,3.18,3.74,{index},Baik"
        )
        .unwrap();
    }
    folder.file("tabel.csv", table);
    let audit = |options: &[&str]| {
        let command = [
            &["audit", "tabel.csv", "--report", "json=a.json", "--force"],
            options,
        ];
        let ran = spbe_in(folder.path(), &command.concat()).ran();
        assert!(ran.code < 2, "{}", ran.shown());
        let text = std::fs::read_to_string(folder.path().join("a.json")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let whole = audit(&[]);
    assert_eq!(whole["rows"].as_array().unwrap().len(), 5);
    // What was asked for is all there.
    for options in [
        &["--year", "2022"][..],
        &["--agency", "Kota B"],
        &["--agency", "Kota B", "--year", "2023"],
    ] {
        let part = audit(options);
        assert!(part["rows"].as_array().unwrap().len() < 4);
        let one = verified(&folder, &part.to_string());
        assert!(one.holds(), "{options:?}: {:?}", one.diagnostics);
    }
    let without = |positions: &[usize]| {
        let mut changed = whole.clone();
        for position in positions {
            let row = changed["rows"].as_array_mut().unwrap().remove(*position);
            let count = &mut changed["summary"][row["verdict"].as_str().unwrap()];
            *count = json!(count.as_u64().unwrap() - 1);
        }
        verified(&folder, &changed.to_string())
    };
    assert!(without(&[]).holds());
    for positions in [&[0][..], &[1], &[2], &[3], &[4], &[3, 0], &[4, 3], &[4, 2]] {
        assert!(!without(positions).holds(), "{positions:?}");
    }
}

/// What no input that is recorded can prove is not said to be changed.
#[test]
fn untouched_outputs_are_never_called_changed() {
    let folder = work();
    for (command, codes_said) in [
        ("score belum.csv --band -o keluaran.json", &[][..]),
        ("score belum.csv --band --report csv=keluaran.json", &[]),
        ("score 2018.csv --sensitivity -o keluaran.json", &[]),
        ("score cerdas.csv --count items -o keluaran.json", &[]),
        (
            "score cerdas.csv --count supported --report csv=keluaran.json",
            &[],
        ),
        (
            "score belum.csv --band --probabilities peluang.csv -o keluaran.json",
            &["E1214"],
        ),
        (
            "score belum.csv --band --probabilities peluang.csv --report csv=keluaran.json",
            &["E1214"],
        ),
        (
            "audit denpasar.csv tingkat.csv -o keluaran.json",
            &["W1215"],
        ),
        ("rank 2018.csv belum.csv -o keluaran.json", &[]),
        ("rank 2018.csv rubrik.yaml -o keluaran.json", &["W1215"]),
    ] {
        let text = made(&folder, command, "keluaran.json");
        std::fs::remove_file(folder.path().join("keluaran.json")).unwrap();
        assert_eq!(codes(&verified(&folder, &text)), codes_said, "{command}");
    }
}

/// Keys that only another version writes are named, and are no differences.
#[test]
fn another_version_may_have_other_keys() {
    let folder = work();
    let text = made(&folder, "score 2018.csv -o keluaran.json", "keluaran.json");
    let mut document: Value = serde_json::from_str(&text).unwrap();
    document["tool"]["version"] = json!("0.0.1");
    let codes_of = |document: &Value| {
        let one = verified(&folder, &document.to_string());
        codes(&one)
            .iter()
            .map(|code| (*code).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(codes_of(&document), ["N1210"]);
    document["baru"] = json!(1);
    assert_eq!(codes_of(&document), ["N1210", "W1215"]);
    document["assessments"][0]["index"]["value"] = json!(1);
    assert_eq!(codes_of(&document), ["N1210", "E1204", "W1215"]);
}

/// All that differs is counted, though not all of it is named.
#[test]
fn what_is_not_named_is_counted() {
    let folder = work();
    let text = made(&folder, "score 2018.csv -o keluaran.json", "keluaran.json");
    folder.file(
        "keluaran.json",
        text.replace("\"kind\": \"indicator\"", "\"kind\": \"x\""),
    );
    let ran = spbe_in(folder.path(), &["verify", "keluaran.json", "--lang", "en"]).ran();
    assert_eq!(ran.stdout.matches("E1204").count(), 20);
    let last = "keluaran.json: does not hold; what does not match: 37.\n";
    assert!(ran.stdout.ends_with(last), "{}", ran.shown());
}

/// CSV says neither which mapping nor which content of a rubric it was made with.
#[test]
fn what_csv_does_not_record_is_asked_for() {
    let folder = Folder::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    for (from, name) in [
        ("tata-letak/perlu-pemetaan.xlsx", "buku.xlsx"),
        ("tata-letak/perlu-pemetaan.yaml", "peta.yaml"),
        ("kota-bandar-lampung/2021-2022.csv", "2021-2022.csv"),
        ("rubrik-kota/kota-contoh.yaml", "rubrik.yaml"),
    ] {
        folder.file(name, std::fs::read(samples.join(from)).unwrap());
    }
    let says = |line: &str| spbe_in(folder.path(), &line.split(' ').collect::<Vec<_>>()).ran();
    for (option, made_from, wanted) in [
        ("--map peta.yaml", "buku.xlsx", ["E1201", "`--map BERKAS`"]),
        (
            "--rubric rubrik.yaml",
            "2021-2022.csv",
            ["E1203", "`--rubric BERKAS`"],
        ),
    ] {
        let command =
            format!("score {made_from} {option} --report csv=k.csv --report long=l.csv --force");
        assert!(says(&command).code < 2, "{command}");
        for file in ["k.csv", "l.csv"] {
            let ran = says(&format!("verify {file}"));
            assert_eq!(ran.code, 1, "{}", ran.shown());
            assert!(
                wanted.iter().all(|said| ran.stdout.contains(said)),
                "{}",
                ran.shown()
            );
            assert_eq!(ran.stdout.matches("[E").count(), 1, "{}", ran.shown());
            let ran = says(&format!("verify {file} {option}"));
            assert_eq!(ran.code, 0, "{}", ran.shown());
        }
    }
}
