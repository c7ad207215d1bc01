//! Rubrics that change another (`extends`).

use spbe::diagnostic::Checked;
use spbe::lang::Lang;
use spbe::report;
use spbe::rubric::{Rubric, builtin, yaml_of_builtin};
use std::fmt::Write;
use std::path::Path;

const BASE: &str = "permenpanrb-59-2020";
const CITY: &str = "\
extends: permenpanrb-59-2020
id: kota
name: Evaluasi Kota
nodes:
  - id: I45
    name: Layanan e-OPEN
    weight: 3.25
  - { id: I46, weight: 2.75 }
";

/// What was found in one case, and a line below it.
fn heard(told: &str) -> String {
    format!("{told}--\n")
}

fn told(checked: &Checked<Rubric>) -> String {
    let mut out = String::new();
    for finding in &checked.diagnostics {
        let place = finding.place().map(ToString::to_string).unwrap_or_default();
        let (code, message) = (finding.code().as_str(), finding.message(Lang::Id));
        writeln!(out, "{code} {place} {message} [{}]", finding.help(Lang::Id)).unwrap();
        for (place, text) in finding.labels() {
            writeln!(out, "  {place} {}", text.get(Lang::Id)).unwrap();
        }
    }
    out
}

fn findings(text: &str) -> String {
    told(&Rubric::parse(text, "kota.yaml"))
}

fn rubric(text: &str) -> Rubric {
    let checked = Rubric::parse(text, "kota.yaml");
    assert_eq!(told(&checked), "");
    checked.value.unwrap()
}

/// The oracle: the text of the base with the same changes made by hand.
#[test]
fn the_digest_is_that_of_the_complete_content() {
    let yaml = yaml_of_builtin(BASE).unwrap();
    let (head, tail) = yaml.split_at(yaml.find("- id: I45\n").unwrap());
    let tail = tail
        .replacen(
            "name: Tingkat Kematangan Layanan Publik Sektor 1",
            "name: Layanan e-OPEN",
            1,
        )
        .replacen("            en: Sectoral Public Service 1\n", "", 1)
        .replacen("weight: 3.00", "weight: 3.25", 1)
        .replacen("weight: 3.00", "weight: 2.75", 1);
    let head = head
        .replacen("id: permenpanrb-59-2020\n", "id: kota\n", 1)
        .replacen(
            "name: Pemantauan dan Evaluasi SPBE\n",
            "name: Evaluasi Kota\n",
            1,
        )
        .replacen("en: SPBE Monitoring and Evaluation\n", "", 1);
    let by_hand = Rubric::parse(&format!("{head}{tail}"), "tangan.yaml");
    assert_eq!(told(&by_hand), "");
    let by_hand = by_hand.value.unwrap();
    let ours = rubric(CITY);
    assert_eq!(ours.normalised(), by_hand.normalised());
    assert_eq!(ours.sha256, by_hand.sha256);
    assert_ne!(ours.sha256, builtin(BASE).unwrap().sha256);
    // Written out in full it is the same once more.
    let written = Rubric::parse(&ours.to_yaml(), "utuh.yaml").value.unwrap();
    assert_eq!(written.sha256, ours.sha256);
    assert_eq!(written.extends, None);
}

#[test]
fn what_is_changed_stays_visible() {
    let ours = rubric(CITY);
    let extension = ours.extends.as_ref().unwrap();
    assert_eq!(extension.base, BASE);
    assert_eq!(extension.sha256, builtin(BASE).unwrap().sha256);
    let changes: Vec<String> = extension
        .changes
        .iter()
        .map(|one| {
            let part = one.part.as_deref().unwrap_or("-");
            let before = one.before.as_deref().unwrap_or("-");
            format!("{} {part} {}: {before} > {}", one.by, one.key, one.after)
        })
        .collect();
    assert_eq!(
        changes,
        [
            "kota - name: Pemantauan dan Evaluasi SPBE > Evaluasi Kota",
            "kota I45 name: Tingkat Kematangan Layanan Publik Sektor 1 > Layanan e-OPEN",
            "kota I45 weight: 3.00 > 3.25",
            "kota I46 weight: 3.00 > 2.75",
        ]
    );
    for (lang, said) in [
        (
            Lang::Id,
            "Rubrik perubahan atas permenpanrb-59-2020: 4 perubahan",
        ),
        (
            Lang::En,
            "This rubric changes permenpanrb-59-2020: 4 changes",
        ),
    ] {
        let shown = report::markdown(&report::rubric_document(&ours, false, lang));
        assert!(shown.contains(said), "{shown}");
        assert!(shown.contains("Layanan e-OPEN"));
    }
    let json: serde_json::Value =
        serde_json::from_str(&report::json::rubric(&ours, Lang::En)).unwrap();
    assert_eq!(json["extends"]["id"], BASE);
    assert_eq!(json["extends"]["changes"][2]["before"], "3.00");
}

#[test]
fn every_part_can_be_changed() {
    let ours = rubric(
        "\
extends: permenpanrb-59-2020
id: kota
en: City evaluation
caveat: { name: Hanya untuk latihan, en: For practice only }
open_points:
  - { name: Belum disahkan, en: Not adopted yet }
sources:
  - { part: bobot layanan, source: SE Wali Kota, confidence: A }
bands:
  - { name: Kurang, en: Poor, from: 1, below: 3 }
  - { name: Baik, en: Good, from: 3, to: 5 }
capabilities:
  - { id: process, levels: { 2: { name: Terkelola Baik } } }
kinds:
  - { id: domain, name: Ranah }
nodes:
  - { id: D1, name: Kebijakan Kota }
  - { id: I1, criteria: { 3: Kriteria kota }, evidence: Perwali }
evidence_rules:
  from_level: 3
  cumulative: false
  rules:
    - { name: dua dokumen, indicators: [A1], min_documents: 2, source: SE, confidence: A }
",
    );
    let base = builtin(BASE).unwrap();
    assert_eq!(ours.name.get(Lang::Id), base.name.get(Lang::Id));
    assert_eq!(ours.name.get(Lang::En), "City evaluation");
    assert_eq!(
        ours.caveat.as_ref().unwrap().get(Lang::En),
        "For practice only"
    );
    assert_eq!(ours.open_points.len(), base.open_points.len() + 1);
    assert_eq!(ours.sources.len(), base.sources.len() + 1);
    assert_eq!(ours.bands.len(), 2);
    let process = &ours.capabilities[0];
    assert_eq!(process.levels[&2].get(Lang::En), "Terkelola Baik");
    assert_eq!(process.levels[&3], base.capabilities[0].levels[&3]);
    assert_eq!(ours.kinds[0].name.get(Lang::Id), "Ranah");
    assert_eq!(ours.nodes[0].name.get(Lang::Id), "Kebijakan Kota");
    let (one, old) = (&ours.indicators[0], &base.indicators[0]);
    assert_eq!(one.criteria[&3], "Kriteria kota");
    assert_eq!(one.criteria[&2], old.criteria[&2]);
    assert_eq!(one.evidence, "Perwali");
    assert_eq!(one.name, old.name);
    assert_eq!(ours.evidence_rules.from_level, 3);
    assert!(base.evidence_rules.cumulative && !ours.evidence_rules.cumulative);
    let rules = &ours.evidence_rules.rules;
    assert_eq!(rules.len(), base.evidence_rules.rules.len() + 1);
    assert_eq!(rules.last().unwrap().name.get(Lang::Id), "dua dokumen");
}

#[test]
fn a_rule_of_the_same_name_takes_the_place_of_the_old_one() {
    let base = builtin(BASE).unwrap();
    let old = &base.evidence_rules.rules[0];
    let name = old.name.get(Lang::Id);
    let text = |name: &str| {
        format!(
            "extends: {BASE}\nid: kota\nevidence_rules:\n  rules:\n    - {{ name: \"{name}\", \
             min_documents: 3, source: SE, confidence: A }}\n"
        )
    };
    let ours = rubric(&text(name));
    assert_eq!(
        ours.evidence_rules.rules.len(),
        base.evidence_rules.rules.len()
    );
    assert_ne!(ours.evidence_rules.rules[0], *old);
    // A slip of the pen adds a rule beside the old one, which is told.
    let slip = Rubric::parse(&text(&format!("{name}x")), "kota.yaml");
    assert!(
        told(&slip).starts_with("W1459 kota.yaml:5:15"),
        "{}",
        told(&slip)
    );
    let rules = slip.value.unwrap().evidence_rules.rules.len();
    assert_eq!(rules, base.evidence_rules.rules.len() + 1);
}

#[test]
fn kinds_of_documents_are_added_and_changed_by_their_ids() {
    // The first layer adds kinds, the second changes one of them and adds another.
    let folder = tempfile::tempdir().unwrap();
    let first = format!(
        "extends: {BASE}\nid: satu\nevidence_rules:\n  kinds:\n    - {{ id: reviu, name: Laporan reviu, en: Review report, aliases: [Notulensi] }}\n    - {{ id: api, name: Daftar API }}\n  rules:\n    - {{ name: reviu, levels: [4], kinds: [reviu], source: SE, confidence: A }}\n"
    );
    std::fs::write(folder.path().join("satu.yaml"), first).unwrap();
    let second = "extends: satu.yaml\nid: dua\nevidence_rules:\n  kinds:\n    - { id: reviu, name: Reviu tahunan }\n    - { id: versi, name: Catatan versi }\n";
    let path = folder.path().join("dua.yaml");
    std::fs::write(&path, second).unwrap();
    let checked = Rubric::read(&path, "dua.yaml");
    assert_eq!(told(&checked), "");
    let ours = checked.value.unwrap();
    let kinds: Vec<String> = ours
        .evidence_rules
        .kinds
        .iter()
        .map(|kind| format!("{} {} {:?}", kind.id, kind.name.get(Lang::En), kind.aliases))
        .collect();
    // The English of the old name says nothing about the new one.
    assert_eq!(
        kinds,
        [
            "reviu Reviu tahunan [\"Notulensi\"]",
            "api Daftar API []",
            "versi Catatan versi []"
        ]
    );
    let changes = ours.extends.as_ref().unwrap().changes.iter();
    let changes: Vec<String> = changes
        .map(|one| format!("{} {:?} {} {:?}", one.by, one.part, one.key, one.before))
        .collect();
    assert_eq!(
        changes,
        [
            "satu None evidence_rules.kinds None",
            "satu None evidence_rules.kinds None",
            "satu None evidence_rules.rules None",
            "dua Some(\"reviu\") name Some(\"Laporan reviu\")",
            "dua None evidence_rules.kinds None",
        ]
    );
    // What is wrong stands in the file that says it.
    for (from, to, code) in [
        ("id: versi", "id: reviu", "E0130 dua.yaml:6:13"),
        (
            "name: Catatan versi",
            "name: Daftar API",
            "E0187 dua.yaml:6:26",
        ),
        ("name: Reviu tahunan", "nama: Reviu", "E0111 dua.yaml:5:20"),
        ("id: versi", "id: catatan versi", "E0188 dua.yaml:6:13"),
        (
            "{ id: reviu, name: Reviu tahunan }",
            "{ name: Reviu }",
            "E0113 dua.yaml:5:9",
        ),
        (
            "{ id: reviu, name: Reviu tahunan }",
            "{ id: reviu }",
            "W1458 dua.yaml:5:9",
        ),
    ] {
        let text = second.replacen(from, to, 1);
        assert_ne!(text, second);
        std::fs::write(&path, text).unwrap();
        let told = told(&Rubric::read(&path, "dua.yaml"));
        assert!(told.starts_with(code), "{to}: {told}");
    }
}

#[test]
fn findings_stand_in_the_file_that_is_to_blame() {
    // The sum is checked where the base states it, the weights stand in either file.
    let text = CITY.replace("2.75", "2.70");
    let checked = Rubric::parse(&text, "kota.yaml");
    let sum = told(&checked);
    assert!(sum.starts_with("E0120 permenpanrb-59-2020.yaml:"), "{sum}");
    assert!(sum.contains("kota.yaml:7:13 bobot I45: 3,25"), "{sum}");
    assert!(sum.contains("kota.yaml:8:24 bobot I46: 2,7"), "{sum}");
    let drawn = report::findings(&checked.diagnostics, Lang::Id, false);
    assert!(drawn.contains("weight: 18"), "{drawn}");

    let mut all = String::new();
    all += &heard(&findings(&CITY.replace("I46", "I64")));
    all += &heard(&findings(&CITY.replace("I46", "layanan")));
    all += &heard(&findings(&CITY.replace("I46", "I45")));
    all += &heard(&findings(&CITY.replace("weight: 3.25", "wieght: 3.25")));
    all += &heard(&findings(&CITY.replace("weight: 3.25", "nodes: []")));
    all += &heard(&findings(&CITY.replace("weight: 3.25", "weight: berat")));
    all += &heard(&findings(
        &CITY.replace("weight: 3.25", "criteria: { 9: x }"),
    ));
    all += &heard(&findings(
        &CITY.replace("id: kota\n", "id: permenpanrb-59-2020\n"),
    ));
    all += &heard(&findings(&CITY.replace("id: kota\n", "")));
    all += &heard(&findings(
        &CITY.replace("permenpanrb-59-2020", "permenpanrb-59-2021"),
    ));
    all += &heard(&findings(&CITY.replace("permenpanrb-59-2020", "x")));
    all += &heard(&findings(
        &CITY.replace("permenpanrb-59-2020", "../rahasia.yaml"),
    ));
    all += &heard(&findings(&CITY.replace("3.25", "3").replace("2.75", "3")));
    all += &heard(&findings(
        "extends: permenpanrb-59-2020\nid: kota\nnodes:\n  - id: I1\n",
    ));
    insta::assert_snapshot!(all);
}

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
}

fn read(folder: &Path, name: &str) -> Checked<Rubric> {
    Rubric::read(&folder.join(name), name)
}

#[test]
fn a_file_beside_it_can_be_changed_too() {
    let folder = tempfile::tempdir().unwrap();
    let district = "extends: kota\nid: kecamatan\nnodes:\n  - { id: I1, name: Nama kecamatan }\n";
    write(
        folder.path(),
        &[("kota.yaml", CITY), ("kecamatan.yaml", district)],
    );
    let checked = read(folder.path(), "kecamatan.yaml");
    assert_eq!(told(&checked), "");
    let ours = checked.value.unwrap();
    let extension = ours.extends.unwrap();
    assert_eq!(extension.base, "kota");
    assert_eq!(extension.sha256, rubric(CITY).sha256);
    let by: Vec<&str> = extension
        .changes
        .iter()
        .map(|one| one.by.as_str())
        .collect();
    assert_eq!(by, ["kota", "kota", "kota", "kota", "kecamatan"]);
    // What is wrong with the base stands in the base, and is told once.
    write(
        folder.path(),
        &[("kota.yaml", &CITY.replace("2.75", "dua"))],
    );
    assert_eq!(
        told(&read(folder.path(), "kecamatan.yaml")),
        "E0117 kota.yaml:8:24 `dua` bukan angka [tuliskan angka seperti `1.30`, `13`, atau pecahan `20/6`]\n"
    );
    write(folder.path(), &[("kota.yaml", "{ tidak: [sah")]);
    assert!(told(&read(folder.path(), "kecamatan.yaml")).starts_with("E0103 kota.yaml:1:"));
}

#[test]
fn circles_and_piles_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = |base: &str, id: &str| format!("extends: {base}\nid: {id}\nname: {id}\n");
    write(
        folder.path(),
        &[
            ("a.yaml", &file("b", "a")),
            ("b.yaml", &file("a.yaml", "b")),
            ("sendiri.yaml", &file("sendiri", "c")),
            ("t1.yaml", &file(BASE, "t1")),
            ("t2.yaml", &file("t1", "t2")),
            ("t3.yaml", &file("t2", "t3")),
            ("t4.yaml", &file("t3", "t4")),
        ],
    );
    let told = |name: &str| told(&read(folder.path(), name));
    assert!(
        told("a.yaml").starts_with("E1453 b.yaml:1:10 "),
        "{}",
        told("a.yaml")
    );
    assert!(told("a.yaml").contains("a.yaml → b.yaml → a.yaml"));
    assert!(told("sendiri.yaml").starts_with("E1453 sendiri.yaml:1:10 "));
    assert_eq!(told("t3.yaml"), "");
    assert!(
        told("t4.yaml").starts_with("E1454 t1.yaml:1:10 "),
        "{}",
        told("t4.yaml")
    );
}

/// No path of a stranger is followed, by whatever name.
#[test]
fn nothing_outside_of_the_folder_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("dalam");
    std::fs::create_dir(&inside).unwrap();
    write(folder.path(), &[("rahasia.yaml", CITY)]);
    let absolute = folder.path().join("rahasia.yaml");
    for name in [
        "../rahasia.yaml",
        "..\\rahasia.yaml",
        ".rahasia",
        absolute.to_str().unwrap(),
        "https://contoh.go.id/r.yaml",
    ] {
        write(
            &inside,
            &[("x.yaml", &format!("extends: '{name}'\nid: x\n"))],
        );
        let told = told(&read(&inside, "x.yaml"));
        assert!(told.starts_with("E1450 x.yaml:1:10 "), "{name}: {told}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&absolute, inside.join("tautan.yaml")).unwrap();
        write(&inside, &[("x.yaml", "extends: tautan\nid: x\n")]);
        let told = told(&read(&inside, "x.yaml"));
        assert!(told.starts_with("E1451 x.yaml:1:10 "), "{told}");
    }
}
