//! The examples of the pages about CI are YAML, and each command of ours in them is one that the
//! program has, with options that it knows.

use crate::harness::{Folder, spbe_in};
use serde_json::Value;
use std::path::Path;

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs")
        .join(name);
    std::fs::read_to_string(path).unwrap()
}

/// The blocks of a page in a language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let open = format!("```{language}\n");
    let parts = page.split(&open).skip(1);
    parts
        .map(|rest| rest.split("\n```").next().unwrap().to_owned() + "\n")
        .collect()
}

/// Every text in a YAML value.
fn texts(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::String(text) => all.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, all)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, all)),
        _ => {}
    }
}

#[test]
fn the_examples_are_yaml_and_their_commands_exist() {
    for name in ["en/howto/ci.md", "id/panduan/ci.md"] {
        let blocks = blocks(&page(name), "yaml");
        assert_eq!(blocks.len(), 3, "{name}: exceptions, GitHub, GitLab");
        let mut commands = Vec::new();
        for block in &blocks {
            let value: Value = serde_yaml::from_str(block).unwrap();
            let mut all = Vec::new();
            texts(&value, &mut all);
            for text in all {
                let text = text.replace("\\\n", " ");
                let lines = text
                    .lines()
                    .map(str::trim)
                    .filter(|line| line.starts_with("spbe "));
                commands.extend(lines.map(str::to_owned));
            }
        }
        assert_eq!(commands.len(), 10, "{name}: {commands:#?}");
        let folder = repository(name);
        for command in commands {
            // What the shell would do: expand patterns, read the clock, send output elsewhere.
            let command = command
                .split(" | ")
                .next()
                .unwrap()
                .replace("\"$(date +%F)\"", "2026-06-01")
                .replace("rubrik/*.yaml", "rubrik/instansi.yaml")
                .replace("terbitan/*.csv", "terbitan/2023.csv");
            let mut words: Vec<&str> = command.split_whitespace().skip(1).collect();
            words.push("--force");
            let ran = spbe_in(folder.path(), &words).ran();
            assert_eq!(ran.code, 0, "{name}: {command}\n{}", ran.shown());
        }
        let page = page(name);
        for step in ["show", "check", "diff", "impact"] {
            let times = page.matches(&format!("spbe rubric {step} ")).count();
            assert!(times >= 2, "{name}: {step}");
        }
    }
}

/// The exception that the pages show takes out the finding that the sample has, and no other.
#[test]
fn the_exception_of_the_pages_accepts_what_it_names() {
    for name in ["en/howto/ci.md", "id/panduan/ci.md"] {
        let folder = Folder::new();
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/kota-bekasi");
        let table = std::fs::read_to_string(samples.join("terbitan.csv")).unwrap();
        let exception = blocks(&page(name), "yaml").remove(0);
        let audit = |table: &str, exception: &str| {
            folder.file("terbitan.csv", table);
            folder.file("terima.yaml", exception);
            let words = [
                "audit",
                "terbitan.csv",
                "--exceptions",
                "terima.yaml",
                "--lang",
                "en",
            ];
            let ran = spbe_in(folder.path(), &words).ran();
            (ran.code, ran.stderr.contains("W1311"))
        };
        assert_eq!(audit(&table, &exception), (0, false), "{name}");
        let other = exception.replace("Kota Bekasi", "Kota Bogor");
        assert_eq!(audit(&table, &other), (1, true), "{name}");
        let renamed = table.replace("Kota Bekasi", "Kota Bogor");
        assert_eq!(audit(&renamed, &exception), (1, true), "{name}");
        assert_eq!(audit(&renamed, &other), (0, false), "{name}");
    }
}

/// A folder such as the pages describe, in which nothing is wrong.
fn repository(page_name: &str) -> Folder {
    let folder = Folder::new();
    let text = page(page_name);
    for name in ["rubrik", "arsip", "terbitan"] {
        std::fs::create_dir(folder.path().join(name)).unwrap();
    }
    let rubric = spbe_in(
        folder.path(),
        &["rubric", "show", "permenpanrb-59-2020", "--report", "yaml"],
    );
    let rubric = rubric.ran().stdout;
    folder.file("rubrik/instansi.yaml", &rubric);
    for name in ["before.yaml", "sebelum.yaml"] {
        folder.file(name, &rubric);
    }
    let rows: Vec<String> = (1..=47).map(|number| format!("{number};3\n")).collect();
    let head = "Instansi;Kota Uji\nTahun;2023\nNo;Tingkat\n";
    folder.file("arsip/2023.csv", head.to_owned() + &rows.concat());
    let table = "instansi;tahun;d1;d2;d3;d4;indeks\nKota Uji;2023;3,00;3,00;3,00;3,00;3,00\n";
    folder.file("terbitan/2023.csv", table);
    let exceptions = blocks(&text, "yaml").remove(0);
    for name in ["rubrik", "terbitan"] {
        folder.file(&format!("pengecualian-{name}.yaml"), &exceptions);
    }
    let accept = [
        "rubric",
        "impact",
        "rubrik/instansi.yaml",
        "rubrik/instansi.yaml",
        "arsip",
        "--baseline",
        "baseline.json",
        "--accept",
    ];
    assert_eq!(spbe_in(folder.path(), &accept).ran().code, 0);
    folder
}

#[test]
fn the_examples_of_exceptions_are_read() {
    for name in ["en/howto/ci.md", "id/panduan/ci.md"] {
        let folder = Folder::new();
        let block = blocks(&page(name), "yaml").remove(0);
        folder.file("pengecualian.yaml", block);
        folder.file("terbitan.csv", "instansi;tahun;d1;d2;d3;indeks\nA;2019;3,00;3,00;3,00;3,00\nB;2019;3,00;3,00;3,00;3,00\nKota Bekasi;2019;3,00;3,00;3,00;3,32\n");
        let arguments = [
            "audit",
            "terbitan.csv",
            "--exceptions",
            "pengecualian.yaml",
            "--report",
            "sarif",
            "--today",
            "2026-12-31",
        ];
        let ran = spbe_in(folder.path(), &arguments).ran();
        let sarif: Value = serde_json::from_str(&ran.stdout).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        assert!(
            !results
                .iter()
                .any(|one| ["E1302", "E1303", "E1304", "E1305"]
                    .iter()
                    .any(|code| one["ruleId"] == *code)),
            "{}",
            ran.stdout
        );
    }
}

#[test]
fn both_languages_run_the_same() {
    let commands = |name: &str| -> Vec<String> {
        let page = page(name);
        let lines = page
            .lines()
            .filter(|line| line.contains("spbe ") && line.contains("--"));
        let words = lines.flat_map(|line| {
            line.split_whitespace()
                .filter(|word| word.starts_with("--"))
        });
        words
            .map(|word| word.trim_matches('`').to_owned())
            .collect()
    };
    assert_eq!(commands("en/howto/ci.md"), commands("id/panduan/ci.md"));
}
