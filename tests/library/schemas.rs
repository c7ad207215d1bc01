//! JSON Schemas of rubric files: the copies in `rubrics/`, and that schema and reader agree.

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use spbe::diagnostic::Diagnostic;
use spbe::lang::Lang;
use spbe::rubric::{Crosswalk, Rubric, builtins, crosswalks, yaml_of_builtin};
use spbe::schema::Schema;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("rubrics")
}

fn validator(schema: Schema) -> Validator {
    let schema: Value = serde_json::from_str(&schema.text(Lang::Id)).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// A YAML text as the editors see it that check it with a schema: numbers are numbers.
fn seen(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).unwrap()
}

fn faults(validator: &Validator, value: &Value) -> Vec<String> {
    let faults = validator.iter_errors(value);
    faults
        .map(|fault| format!("{} {fault}", fault.instance_path()))
        .collect()
}

fn codes_of(yaml: &str) -> Vec<&'static str> {
    let checked = Rubric::parse(yaml, "r.yaml");
    let found = checked.diagnostics.iter();
    found.map(|one| one.code().as_str()).collect()
}

/// `spbe rubric schema > rubrics/schema.json` and the same for crosswalks write them anew.
#[test]
fn the_schemas_in_the_folder_are_those_of_the_program() {
    for (schema, file) in [
        (Schema::Rubric, "schema.json"),
        (Schema::Crosswalk, "crosswalks/schema.json"),
    ] {
        let there = std::fs::read_to_string(folder().join(file)).unwrap();
        assert!(
            there.replace("\r\n", "\n") == schema.text(Lang::Id),
            "rubrics/{file} is out of date: write it with `spbe rubric schema`"
        );
    }
}

/// Every YAML file of a folder.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let mut files: Vec<(String, String)> = paths
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_shipped_file_fits_its_schema_and_names_it_first() {
    for (schema, folder, count) in [
        (Schema::Rubric, folder(), builtins().count()),
        (
            Schema::Crosswalk,
            folder().join("crosswalks"),
            crosswalks().count(),
        ),
    ] {
        let validator = validator(schema);
        let files = files(&folder);
        assert_eq!(files.len(), count);
        for (name, yaml) in files {
            let first = yaml.lines().next().unwrap();
            assert_eq!(
                first, "# yaml-language-server: $schema=schema.json",
                "{name}"
            );
            assert_eq!(faults(&validator, &seen(&yaml)), [""; 0], "{name}");
        }
    }
}

/// What is wrong with the shape of a broken sample the schema finds, too; weights and ratings are
/// beyond it.
#[test]
fn broken_samples_of_rubrics() {
    let validator = validator(Schema::Rubric);
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/rusak");
    let mut told = Vec::new();
    for (name, yaml) in files(&samples) {
        let codes = codes_of(&yaml);
        assert!(!codes.is_empty(), "{name}");
        let Ok(value) = serde_yaml::from_str::<Value>(&yaml) else {
            continue;
        };
        let refused = !faults(&validator, &value).is_empty();
        told.push(format!("{name} {} {refused}", codes.join(" ")));
    }
    assert_eq!(
        told,
        [
            "rubrik-bobot.yaml E0120 false",
            "rubrik-celah-predikat.yaml E0150 false",
            "rubrik-kunci-asing.yaml E0110 E0113 true",
        ]
    );
}

/// A small rubric that uses every key there is.
pub(crate) const FULL: &str = "\
id: lengkap
name: Lengkap
en: Full
regulation: Tidak ada
index: { name: Indeks Lengkap, en: Full Index }
years: { from: 2020, to: 2021 }
status: contoh
caveat: { name: Hanya contoh, en: Only an example }
open_points:
  - { name: Semuanya, en: Everything }
sources:
  - { part: semua, source: contoh, confidence: D }
scale: { min: 1, max: 3, step: 0.01 }
rounding: { decimals: 2, mode: half-up }
rate_on: { default: exact, years: { 2021: rounded } }
bands:
  - { name: Rendah, en: Low, from: 1, below: 1.50 }
  - { name: Tinggi, en: High, from: 1.50, to: 3 }
capabilities:
  - id: proses
    name: Proses
    en: Process
    levels:
      1: { name: Satu, en: One, from: 1 }
      2: { name: Dua, en: Two, from: 1.50 }
      3: { name: Tiga, en: Three, from: 2.50 }
kinds:
  - { id: aspect, name: Aspek, en: Aspect }
  - { id: indicator, name: Indikator, en: Indicator }
weight: 10
nodes:
  - id: A1
    name: Aspek satu
    en: Aspect one
    aliases: [Aspek pertama]
    weight: 10
    nodes:
      - id: I1
        name: Indikator satu
        en: Indicator one
        aliases: [Satu, IK-01]
        weight: 20/6
        capability: proses
        criteria: { 1: a, 2: b, 3: c }
        evidence: surat
        items: { 1: 1, 2: 2, 3: 3 }
      - id: I2
        name: Indikator dua
        weight: 20/3
        capability: proses
        criteria: { 1: a, 2: b, 3: c }
        evidence: surat
        external:
          name: Indeks lain
          en: Other index
          owner: BPS
          points:
            - { index: 0, value: 1 }
            - { index: 100, value: 3 }
        score:
          name: Skor lain
          en: Other score
          owner: BSSN
          max: 4
          levels: { 2: 1.5, 3: 3 }
evidence_rules:
  from_level: 1
  cumulative: false
  kinds:
    - { id: reviu, name: Laporan reviu, en: Review report, aliases: [Notulensi reviu] }
    - { id: api, name: Daftar API }
  rules:
    - { name: satu, en: one, indicators: [A1], levels: [2, 3], min_documents: 2, source: s, confidence: D }
    - { name: dua, max_age_months: 24, source: s, confidence: D }
    - { name: tiga, documents: none, source: s, confidence: D }
    - { name: empat, levels: [2], kinds: [reviu, api], min_documents: 2, max_age_months: 12, required: false, source: s, confidence: D }
    - { name: lima, levels: [3], kinds: [api], source: s, confidence: D }
item_rule: { name: bagian sama, en: equal shares, source: s, confidence: D }
";

/// Whoever adds a key adds it here, and so to every test that the full rubric is for.
#[test]
fn the_full_rubric_uses_every_key() {
    fn keys(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(entries) => {
                for (key, value) in entries {
                    found.push(key.clone());
                    keys(value, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
            _ => {}
        }
    }
    let mut used = Vec::new();
    keys(&seen(FULL), &mut used);
    let schema: Value = serde_json::from_str(&Schema::Rubric.text(Lang::Id)).unwrap();
    let definitions = schema["definitions"].as_object().unwrap().values();
    let properties = definitions.filter_map(|one| one["properties"].as_object());
    for key in properties
        .flat_map(|one| one.keys())
        .filter(|key| *key != "extends")
    {
        assert!(used.contains(key), "`{key}` is not used");
    }
}

const OVERLAY: &str = "\
extends: inovasi-rogers
id: kota
name: Kota
en: City
regulation: Peraturan Kota
index: { name: Indeks Kota }
years: { from: 2024, to: 2030 }
status: contoh
caveat: { name: Hanya contoh }
open_points:
  - { name: Semuanya }
sources:
  - { part: semua, source: contoh, confidence: D }
rounding: { decimals: 3, mode: half-up }
rate_on: { default: rounded }
bands:
  - { name: Rendah, from: 1, below: 2 }
  - { name: Tinggi, from: 2, to: 5 }
capabilities:
  - { id: attribute, name: Proses, levels: { 1: { name: Satu, en: One } } }
kinds:
  - { id: attribute, name: Ranah }
nodes:
  - { id: R5, name: Ranah satu }
  - id: R1
    name: Nama lain
    aliases: [lain]
    weight: 30
    criteria: { 2: lain }
    evidence: lain
  - { id: R2, weight: 10 }
evidence_rules:
  from_level: 3
  cumulative: false
  kinds:
    - { id: reviu, name: Laporan reviu, aliases: [Notulensi] }
  rules:
    - { name: reviu kota, kinds: [reviu], levels: [4], source: s, confidence: D }
    - { name: aturan kota, indicators: [R3], levels: [4], min_documents: 2, source: s, confidence: D }
";

/// The places of a value: each as the keys and positions that lead there.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Object(entries) => entries
            .iter()
            .for_each(|(key, value)| places(value, &format!("{path}/{key}"), found)),
        Value::Array(items) => (0..)
            .zip(items)
            .for_each(|(at, value): (usize, _)| places(value, &format!("{path}/{at}"), found)),
        _ => {}
    }
}

/// The same value with one thing wrong or different at a place, in every way.
fn spoilt(original: &Value, path: &str) -> Vec<Value> {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut value = original.clone();
        change(value.pointer_mut(path).unwrap());
        value
    };
    let mut all: Vec<Value> = [
        Value::Null,
        json!(""),
        json!([]),
        json!({}),
        json!("kata lain"),
        json!(7),
        json!("1,5"),
        json!([{ "lain": 1 }]),
        json!({ "lain": 1 }),
    ]
    .into_iter()
    .map(|other| with(&|value| *value = other.clone()))
    .collect();
    let there = original.pointer(path).unwrap();
    if let Value::Object(entries) = there {
        for key in entries.keys() {
            all.push(with(&|value| {
                drop(value.as_object_mut().unwrap().shift_remove(key));
            }));
            all.push(with(&|value| {
                let entries = value.as_object_mut().unwrap();
                let renamed = std::mem::take(entries).into_iter();
                let renamed = renamed.map(|(name, value)| {
                    if name == *key {
                        (format!("{name}x"), value)
                    } else {
                        (name, value)
                    }
                });
                *entries = renamed.collect::<Map<_, _>>();
            }));
        }
    }
    all
}

/// The codes of faults of shape, which a schema can see.
const SHAPE: [&str; 10] = [
    "E0110", "E0111", "E0112", "E0113", "E0114", "E0115", "E0116", "E0117", "E0118", "E0119",
];

/// Some keys are missing only because of what stands elsewhere, which a schema cannot see: a kind of
/// document needs a name where the base has none of its id.
fn depends_on_others(path: &str, finding: &str) -> bool {
    let of_kind = path.starts_with("/evidence_rules/kinds") && finding.contains("`name`");
    finding.contains("`item_rule`") || finding.contains("`from`") || of_kind
}

/// Spoils a text everywhere: what the schema refuses the reader refuses, and faults of shape that
/// the reader finds the schema finds, too.
fn agree(yaml: &str, schema: Schema, read: impl Fn(&str) -> Vec<(String, String)>) {
    let validator = validator(schema);
    let original = seen(yaml);
    assert_eq!(faults(&validator, &original), [""; 0]);
    assert_eq!(read(yaml), []);
    let mut paths = Vec::new();
    places(&original, "", &mut paths);
    let (mut refused, mut accepted) = (0, 0);
    for path in paths {
        for value in spoilt(&original, &path) {
            // JSON is YAML.
            let found = read(&value.to_string());
            let found: Vec<_> = found
                .iter()
                .filter(|(code, _)| code.starts_with('E'))
                .collect();
            let faults = faults(&validator, &value);
            if !faults.is_empty() {
                assert!(
                    !found.is_empty(),
                    "only the schema refuses {path}: {faults:?}\n{value}"
                );
                refused += 1;
                continue;
            }
            accepted += 1;
            let shape = found.iter().find(|(code, message)| {
                SHAPE.contains(&code.as_str()) && !depends_on_others(&path, message)
            });
            assert_eq!(shape, None, "only the reader refuses {path}\n{value}");
        }
    }
    assert!(refused > 100 && accepted > 30, "{refused} {accepted}");
}

fn read_rubric(yaml: &str) -> Vec<(String, String)> {
    reported(&Rubric::parse(yaml, "r.yaml").diagnostics)
}

/// Code and message of each.
fn reported(diagnostics: &[Diagnostic]) -> Vec<(String, String)> {
    let found = diagnostics.iter().map(|one| {
        (
            one.code().as_str().to_owned(),
            one.message(Lang::En).to_owned(),
        )
    });
    found.collect()
}

#[test]
fn schema_and_reader_agree_on_every_fault_of_a_rubric() {
    agree(FULL, Schema::Rubric, read_rubric);
}

#[test]
fn schema_and_reader_agree_on_every_fault_of_an_overlay() {
    agree(OVERLAY, Schema::Rubric, read_rubric);
}

#[test]
fn schema_and_reader_agree_on_every_fault_of_a_crosswalk() {
    let small = "\
from: kecil
to: besar
name: Padanan
en: Crosswalk
comparable: [same, merged]
rows:
  - { from: I1, to: I1, relation: same, rationale: sama, source: s, confidence: D }
  - { from: I2, relation: none, rationale: hilang, source: s, confidence: D }
  - { to: I2, relation: new, rationale: baru, source: s, confidence: D }
";
    let rubric = |id: &str| {
        let text = crate::refused_rubrics::SMALL.replacen("kecil", id, 1);
        std::sync::Arc::new(Rubric::parse(&text, "r.yaml").value.unwrap())
    };
    let (from, to) = (rubric("kecil"), rubric("besar"));
    agree(small, Schema::Crosswalk, |yaml| {
        reported(&Crosswalk::parse(yaml, "c.yaml", &from, &to).diagnostics)
    });
}

/// The real ones, spoilt at a few places each, so that no definition is missed for want of use.
#[test]
fn a_renamed_key_of_a_shipped_rubric_is_refused_by_both() {
    let validator = validator(Schema::Rubric);
    for rubric in builtins() {
        let original = seen(yaml_of_builtin(&rubric.id).unwrap());
        let mut paths = Vec::new();
        places(&original, "", &mut paths);
        for path in paths.iter().step_by(97) {
            let Some((parent, key)) = path.rsplit_once('/') else {
                continue;
            };
            let mut value = original.clone();
            let Some(entries) = value.pointer_mut(parent).and_then(Value::as_object_mut) else {
                continue;
            };
            let inside = entries.shift_remove(key).unwrap();
            entries.insert(format!("{key}x"), inside);
            assert!(!faults(&validator, &value).is_empty(), "{path}");
            assert!(!codes_of(&value.to_string()).is_empty(), "{path}");
        }
    }
}
