//! The page about JSON: the keys of real outputs, and what each means by `keys.tsv`.

use super::Desk;
use crate::harness::spbe_in;
use serde_json::Value;
use spbe::lang::Lang;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The formats, and a command that writes each.
const OUTPUTS: [(&str, &str); 11] = [
    ("score", "score samples/kota-bekasi/2020.xlsx"),
    (
        "compare",
        "compare samples/kota-bekasi/2019.xlsx samples/kota-bekasi/2020.xlsx samples/kota-bekasi/terbitan.csv",
    ),
    ("audit", "audit samples/kota-bekasi/terbitan.csv"),
    (
        "plan",
        "plan samples/kota-bekasi/2020.xlsx --target Memuaskan",
    ),
    ("rank", "rank samples/kota-denpasar"),
    ("check", "check samples/rusak/indikator-ganda.csv"),
    (
        "stages",
        "compare samples/tata-letak/judul-bertingkat.xlsx --stages",
    ),
    ("worklist", "worklist samples/kota-bekasi/2020.xlsx"),
    (
        "rubric diff",
        "rubric diff permenpanrb-5-2018 permenpanrb-59-2020",
    ),
    (
        "rubric impact",
        "rubric impact permenpanrb-5-2018 permenpanrb-59-2020 samples/kota-denpasar/2018.csv",
    ),
    ("verify", "verify hasil.json"),
];

/// What keys mean: in Indonesian and in English.
fn meanings() -> BTreeMap<&'static str, (&'static str, &'static str)> {
    let lines = include_str!("keys.tsv").lines();
    let lines = lines.map(|line| {
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap();
        (next(), (next(), next()))
    });
    lines.collect()
}

/// The meaning of the key at a path, looked up with as much of the path as is needed.
fn meaning(path: &str, lang: Lang, used: &mut Vec<&'static str>) -> String {
    let all = meanings();
    let plain = path.replace("[]", "");
    let mut rest = plain.as_str();
    loop {
        if let Some((key, (id, en))) = all.get_key_value(rest) {
            used.push(key);
            return match lang {
                Lang::Id => (*id).to_owned(),
                Lang::En => (*en).to_owned(),
            };
        }
        let Some((_, shorter)) = rest.split_once('.') else {
            panic!("say in tests/cli/manual/keys.tsv what the JSON key `{path}` means");
        };
        rest = shorter;
    }
}

fn type_of(value: &Value, lang: Lang) -> &'static str {
    let (id, en) = match value {
        Value::Null => ("kosong", "null"),
        Value::Bool(_) => ("ya atau tidak", "true or false"),
        Value::Number(_) => ("angka", "number"),
        Value::String(_) => ("teks", "text"),
        Value::Array(_) => ("daftar", "list"),
        Value::Object(_) => ("objek", "object"),
    };
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}

/// Every path of keys in the order of the output, and the types found there.
fn walk(value: &Value, path: &str, lang: Lang, keys: &mut Vec<(String, Vec<&'static str>)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let below = if path.is_empty() {
                    key.clone()
                } else {
                    // The nodes of a tree are alike.
                    format!("{path}.{key}").replace(".children[]", "")
                };
                let found = type_of(value, lang);
                match keys.iter_mut().find(|(known, _)| *known == below) {
                    Some((_, types)) if types.contains(&found) => {}
                    Some((_, types)) => types.push(found),
                    None => keys.push((below.clone(), vec![found])),
                }
                walk(value, &below, lang, keys);
            }
        }
        Value::Array(items) => {
            for item in items {
                walk(item, &format!("{path}[]"), lang, keys);
            }
        }
        _ => {}
    }
}

/// The page in a language.
pub(super) fn page(lang: Lang) -> String {
    let (preface, heads) = match lang {
        Lang::Id => (
            "`--report json` menulis objek JSON dengan kunci berbahasa Inggris yang tetap. Angka ditulis seperti tercetak, `3.70`; nilai tepatnya teks berisi pecahan, `\"1109/300\"`. Kunci hanya bertambah, tidak pernah berubah arti; bila itu terpaksa terjadi, angka di `format` naik. Teks untuk orang (nama, pesan) mengikuti `--lang`.\n\nTabel-tabel di bawah dibuat dari keluaran nyata perintah yang disebut; kunci lain hanya ada bila ada yang dikatakannya. `spbe score --schema` mencetak JSON Schema keluarannya, begitu pula `compare`, `audit`, `plan`, `rank`, `rubric diff`, dan `rubric impact`.",
            "| kunci | jenis | arti |",
        ),
        Lang::En => (
            "`--report json` writes an object with stable English keys. Numbers are written as printed, `3.70`; exact values are texts with a fraction, `\"1109/300\"`. Keys are only added and never change their meaning; should that have to happen, the number in `format` rises. Texts for people (names, messages) follow `--lang`.\n\nThe tables below are made from real outputs of the command named; other keys are there only where there is something to say. `spbe score --schema` prints the JSON Schema of its output, as do `compare`, `audit`, `plan`, `rank`, `rubric diff` and `rubric impact`.",
            "| key | type | meaning |",
        ),
    };
    let desk = Desk::new();
    let mut page = format!("# JSON\n\n{preface}\n");
    let mut used = Vec::new();
    for (name, command) in OUTPUTS {
        let mut arguments: Vec<&str> = command.split(' ').collect();
        arguments.extend(["--report", "json"]);
        let ran = spbe_in(&desk.at, &arguments).ran();
        let value = ran.json();
        if name == "score" {
            std::fs::write(desk.at.join("hasil.json"), &ran.stdout).unwrap();
        }
        let format = value["format"].as_str().unwrap();
        write!(
            page,
            "\n## {format}\n\n`spbe {command} --report json`\n\n{heads}\n|---|---|---|\n"
        )
        .unwrap();
        let mut keys = Vec::new();
        walk(&value, "", lang, &mut keys);
        for (path, types) in keys {
            let meaning = meaning(&path, lang, &mut used);
            writeln!(page, "| `{path}` | {} | {meaning} |", types.join(", ")).unwrap();
        }
    }
    let unused: Vec<_> = meanings()
        .into_keys()
        .filter(|key| !used.contains(key))
        .collect();
    assert!(
        unused.is_empty(),
        "keys.tsv describes keys that no output has: {unused:?}"
    );
    page
}
