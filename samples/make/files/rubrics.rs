//! Rubrics with one mistake each, made of a small one that has none.

use super::File;
use std::fmt::Write as _;

const HEAD: &str = "\
id: contoh
name: Evaluasi Contoh
en: Example Evaluation
regulation: Peraturan Contoh 1/2020
index: { name: Indeks Contoh, en: Example Index }
years: { from: 2018, to: 2020 }
status: Rubrik contoh, tidak pernah berlaku.
sources:
  - { part: semuanya, source: rekaan, confidence: D }
scale: { min: 1, max: 5, step: 1 }
rounding: { decimals: 2, mode: half-up }
rate_on: { default: exact }
bands:
  - { name: Kurang, en: Poor, from: 1, below: 2.60 }
  - { name: Baik, en: Good, from: 2.60, below: 4.20 }
  - { name: Memuaskan, en: Excellent, from: 4.20, to: 5 }
capabilities:
  - id: process
    name: Kapabilitas proses
    en: Process capability
    levels:
      1: { name: Rintisan, en: Initial }
      2: { name: Terkelola, en: Managed }
      3: { name: Terdefinisi, en: Defined }
      4: { name: Terpadu, en: Integrated }
      5: { name: Optimum, en: Optimised }
kinds:
  - { id: domain, name: Domain, en: Domain }
  - { id: indicator, name: Indikator, en: Indicator }
";

/// Domains with their weight, and the weight of each of their indicators.
const DOMAINS: [(&str, &str, &str, &[&str]); 2] = [
    (
        "Kebijakan",
        "50",
        "25",
        &["Kebijakan data", "Kebijakan audit"],
    ),
    (
        "Layanan",
        "50",
        "50/3",
        &["Layanan naskah", "Layanan arsip", "Layanan aduan"],
    ),
];

pub(super) fn files() -> Vec<File> {
    let good = good();
    let spoilt = |from: &str, to: &str| good.replace(from, to);
    let files = [
        // A third written with one decimal: three of them are 50.1.
        ("rubrik-bobot", spoilt("weight: 50/3", "weight: 16.7")),
        ("rubrik-celah-predikat", spoilt("from: 2.60", "from: 2.80")),
        ("rubrik-kunci-asing", spoilt("rounding:", "pembulatan:")),
        ("rubrik-bom-yaml", bomb()),
    ];
    files
        .map(|(name, text)| File::new(format!("rusak/{name}.yaml"), text))
        .into()
}

/// The rubric without a mistake.
fn good() -> String {
    let mut text = HEAD.to_owned();
    text.push_str("nodes:\n");
    let mut number = 0;
    for (position, (name, weight, each, indicators)) in (1..).zip(DOMAINS) {
        let _ = writeln!(
            text,
            "  - id: D{position}\n    name: {name}\n    en: Domain {position}\n    weight: {weight}\n    nodes:"
        );
        for name in indicators {
            number += 1;
            let _ = writeln!(
                text,
                "      - id: I{number}\n        name: {name}\n        en: Indicator {number}\n        weight: {each}\n        capability: process\n        criteria: {{ 1: rancangan, 2: sebagian, 3: lengkap, 4: terhubung, 5: diperbaiki }}\n        evidence: dokumen"
            );
        }
    }
    text
}

/// Nine lines, each holding the line before nine times.
fn bomb() -> String {
    let mut text = String::from("a0: &a0 [lol]\n");
    for level in 1..10 {
        let inside = vec![format!("*a{}", level - 1); 9].join(", ");
        let _ = writeln!(text, "a{level}: &a{level} [{inside}]");
    }
    text
}
