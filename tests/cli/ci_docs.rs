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
    for (name, archive) in [("en/howto/ci.md", "arsip"), ("id/panduan/ci.md", "arsip")] {
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
        assert_eq!(commands.len(), 8, "{name}: {commands:#?}");
        for command in commands {
            let command = command
                .split(" | ")
                .next()
                .unwrap()
                .replace("\"$(date +%F)\"", "2026-06-01");
            let words: Vec<&str> = command.split_whitespace().skip(1).collect();
            if words[..2] == ["rubric", "impact"] {
                assert!(
                    words.contains(&archive) && words.contains(&"--baseline"),
                    "{words:?}"
                );
                continue;
            }
            // An option that is not known would be a usage error, whatever the files say.
            let folder = Folder::new();
            let ran = spbe_in(folder.path(), &words).ran();
            for wrong in ["opsi `", "perintah `", "nilai `", "bentuk keluaran"] {
                assert!(
                    !ran.stderr.contains(wrong),
                    "{name}: {command}\n{}",
                    ran.stderr
                );
            }
        }
    }
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
