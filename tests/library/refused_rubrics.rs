//! One small rubric, spoilt in every way that is left: each refusal with its place.

use spbe::lang::Lang;
use spbe::rubric::Rubric;
use std::fmt::Write;

/// The smallest rubric there can be: one aspect, two indicators, levels 1 to 3.
pub(crate) const SMALL: &str = "\
id: kecil
name: Kecil
regulation: Tidak ada
index: { name: Indeks Kecil, en: Small Index }
years: { from: 2020, to: 2021 }
status: contoh
sources:
  - { part: semua, source: contoh, confidence: D }
scale: { min: 1, max: 3, step: 1 }
rounding: { decimals: 2, mode: half-up }
rate_on: { default: exact }
bands:
  - { name: Rendah, en: Low, from: 1, below: 2 }
  - { name: Tinggi, en: High, from: 2, to: 3 }
capabilities:
  - id: proses
    name: Proses
    levels: { 1: { name: Satu }, 2: { name: Dua }, 3: { name: Tiga } }
kinds:
  - { id: aspect, name: Aspek, en: Aspect }
  - { id: indicator, name: Indikator, en: Indicator }
nodes:
  - id: A1
    name: Aspek satu
    weight: 100
    nodes:
      - id: I1
        name: Indikator satu
        weight: 50
        capability: proses
        criteria: { 1: a, 2: b, 3: c }
        evidence: surat
      - id: I2
        name: Indikator dua
        weight: 50
        capability: proses
        criteria: { 1: a, 2: b, 3: c }
        evidence: surat
";

fn findings(text: &str) -> String {
    let checked = Rubric::parse(text, "kecil.yaml");
    let mut out = String::new();
    for finding in &checked.diagnostics {
        let place = finding.place().map(ToString::to_string).unwrap_or_default();
        let (code, message) = (finding.code().as_str(), finding.message(Lang::Id));
        writeln!(out, "{code} {place} {message}").unwrap();
        for (place, text) in finding.labels() {
            writeln!(out, "  {place} {}", text.get(Lang::Id)).unwrap();
        }
    }
    assert_eq!(checked.value.is_none(), !out.is_empty());
    out
}

fn spoilt(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "the rubric holds `{from}`");
    findings(&SMALL.replacen(from, to, 1))
}

#[test]
fn the_small_rubric_is_right_and_needs_no_weights_of_indicators() {
    assert_eq!(findings(SMALL), "");
    let shared = SMALL.replace("        weight: 50\n", "");
    let rubric = Rubric::parse(&shared, "kecil.yaml").value.unwrap();
    let weights: Vec<String> = rubric
        .indicators
        .iter()
        .map(|one| one.weight.to_string())
        .collect();
    assert_eq!(weights, ["50", "50"]);
}

#[test]
fn a_tree_of_two_levels_and_decimal_values_scores() {
    // The shape of PermenPANRB 8/2026: aspect and indicator, values in hundredths.
    let text = SMALL
        .replace("step: 1 }", "step: 0.01 }")
        .replace("weight: 50", "weight: 100/2");
    let rubric = Rubric::parse(&text, "kecil.yaml").value.unwrap();
    let levels: Vec<&str> = rubric.walk().map(|node| node.id.as_str()).collect();
    assert_eq!(levels, ["A1", "I1", "I2"]);
    assert!(rubric.scale.holds(spbe::number::Exact::new(117, 100)));
    assert!(!rubric.scale.holds(spbe::number::Exact::new(1175, 1000)));
}

#[test]
fn wrong_shapes() {
    insta::assert_snapshot!(spoilt("scale: { min: 1, max: 3, step: 1 }", "scale: 5"), @"E0114 kecil.yaml:9:8 di sini seharusnya ada pasangan kunci dan nilai; isinya teks");
    insta::assert_snapshot!(spoilt("sources:\n  - { part: semua, source: contoh, confidence: D }", "sources: contoh"), @"E0115 kecil.yaml:7:10 di sini seharusnya ada daftar yang tidak kosong; isinya teks");
    insta::assert_snapshot!(spoilt("status: contoh", "status:"), @"E0116 kecil.yaml:6:7 di sini seharusnya ada teks; isinya kosong");
    insta::assert_snapshot!(spoilt("decimals: 2", "decimals: 2.5"), @"E0118 kecil.yaml:10:23 di sini seharusnya ada bilangan bulat; isinya `2,5`");
    insta::assert_snapshot!(spoilt("decimals: 2", "decimals: 9"), @"E0141 kecil.yaml:10:23 pembulatan ke 9 desimal tidak didukung");
    insta::assert_snapshot!(spoilt("mode: half-up", "mode: half-even"), @"E0119 kecil.yaml:10:32 `half-even` bukan pilihan yang dikenal");
    insta::assert_snapshot!(spoilt("default: exact", "default: rounded, years: { dua: exact }"), @"E0118 kecil.yaml:11:39 di sini seharusnya ada bilangan bulat; isinya `dua`");
    insta::assert_snapshot!(spoilt("id: kecil\n", "id: kecil\n---\nid: besar\n"), @"E0105 kecil.yaml:3:1 berkas memuat lebih dari satu dokumen YAML");
}

#[test]
fn wrong_scales_and_years() {
    insta::assert_snapshot!(spoilt("step: 1 }", "step: 0.3 }"), @"E0140 kecil.yaml:9:10 skala 1 sampai 3 dengan kelipatan 0,3 tidak dapat dipakai");
    insta::assert_snapshot!(spoilt("max: 3, step", "max: 300, step"), @"E0140 kecil.yaml:9:10 skala 1 sampai 300 dengan kelipatan 1 tidak dapat dipakai");
    insta::assert_snapshot!(spoilt("from: 2020, to: 2021", "from: 2022, to: 2021"), @"E0142 kecil.yaml:5:10 masa berlaku berakhir (2021) sebelum dimulai (2022)");
}

#[test]
fn wrong_weights() {
    insta::assert_snapshot!(spoilt("weight: 50", "weight: 0"), @"E0121 kecil.yaml:29:17 bobot 0 tidak dapat dipakai");
    insta::assert_snapshot!(spoilt("weight: 50", "weight: 2000"), @"E0121 kecil.yaml:29:17 bobot 2000 tidak dapat dipakai");
    let fine = SMALL
        .replacen("weight: 50", "weight: 50.0000001", 1)
        .replacen("weight: 50\n", "weight: 49.9999999\n", 1);
    insta::assert_snapshot!(findings(&fine), @"E0122 kecil.yaml:23:3 penyebut bersama semua bobot melebihi 1000000");
}

#[test]
fn wrong_levels_and_criteria() {
    insta::assert_snapshot!(spoilt("criteria: { 1: a, 2: b, 3: c }", "criteria: { 1: a, 3: c }"), @"E0133 kecil.yaml:31:21 indikator `I1` tidak memuat kriteria tingkat 2");
    insta::assert_snapshot!(spoilt("criteria: { 1: a, 2: b, 3: c }", "criteria: { 1: a, 2: b, 3: c, 4: d }"), @"E0134 kecil.yaml:31:39 tingkat 4 di luar skala 1 sampai 3");
    insta::assert_snapshot!(spoilt("criteria: { 1: a, 2: b, 3: c }", "criteria: { 1: a, 2: b, 2: x, 3: c }"), @"
    E0112 kecil.yaml:31:33 kunci `2` tertulis dua kali
      kecil.yaml:31:27 pertama kali di sini
    ");
}

#[test]
fn wrong_ratings() {
    insta::assert_snapshot!(spoilt("from: 2, to: 3", "from: 2, to: 2.5"), @"E0156 kecil.yaml:14:44 predikat tertinggi `Tinggi` berakhir di 2,5, padahal skala berakhir di 3");
    insta::assert_snapshot!(spoilt("from: 2, to: 3", "from: 2, to: 3, below: 3"), @"E0157 kecil.yaml:14:44 predikat memuat `below` dan `to` sekaligus");
    insta::assert_snapshot!(spoilt("from: 1, below: 2", "from: 2, below: 1"), @"
    E0154 kecil.yaml:13:36 predikat `Rendah` tidak pernah tercapai: mulai 2, berakhir 1
    E0150 kecil.yaml:14:37 ada celah antara predikat `Rendah` dan `Tinggi`: nilai dari 1 sampai di bawah 2 tidak berpredikat
      kecil.yaml:13:46 predikat di bawahnya berakhir di sini
    E0155 kecil.yaml:13:36 predikat terendah `Rendah` mulai 2, padahal skala mulai 1
    ");
}

#[test]
fn a_file_that_is_not_there() {
    let missing = std::path::Path::new("tiada.yaml");
    let checked = Rubric::read(missing, "tiada.yaml");
    let [finding] = &checked.diagnostics[..] else {
        panic!("one finding")
    };
    assert_eq!(finding.code().as_str(), "E0106");
    assert_eq!(
        finding.place().map(ToString::to_string).as_deref(),
        Some("tiada.yaml")
    );
}
