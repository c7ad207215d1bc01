//! How sure an index is: bands and distributions, held against trying everything.

mod brute;
mod findings;
mod real;

use spbe::assess::{Answered, Assessment};
use spbe::evidence::{Located, Stage};
use spbe::number::Exact;
use spbe::place::Place;
use spbe::rubric::Rubric;
use std::fmt::Write;
use std::sync::Arc;

/// An answer: a value, a range, nothing, or levels with probabilities.
#[derive(Clone, Debug)]
enum Answer {
    Known(u8),
    Range(u8, u8),
    Missing,
    Likely(Vec<(u8, Exact)>),
}

fn exact(level: u8) -> Exact {
    Exact::from(i128::from(level))
}

fn answered(answer: &Answer, place: &Place) -> Answered {
    let mut answered = Answered {
        stage: Some(Stage::Akhir),
        place: Some(place.clone()),
        ..Answered::default()
    };
    match answer {
        Answer::Known(level) => answered.value = Some(exact(*level)),
        Answer::Range(low, high) => answered.range = Some((exact(*low), exact(*high))),
        Answer::Missing => answered.stage = None,
        Answer::Likely(chances) => {
            let chance = |(level, chance): &(u8, Exact)| {
                let place = place.clone();
                let value = chance.to_string();
                (exact(*level), Located { value, place })
            };
            answered.chances = chances.iter().map(chance).collect();
        }
    }
    answered
}

fn assessment(rubric: Arc<Rubric>, year: u16, answers: &[Answer]) -> Assessment {
    let place = Place::file("uji.csv");
    let answers = answers.iter().map(|one| answered(one, &place)).collect();
    crate::assessed::assessment(rubric, year, answers)
}

/// A rubric of domains, aspects and indicators with these weights, on a scale from 1 to `top`,
/// with ratings that begin at these indices.
fn rubric(tree: &[Vec<Vec<Exact>>], top: u8, borders: &[Exact], basis: &str) -> Rubric {
    let mut text = format!(
        "id: uji\nname: Uji\nen: Test\nregulation: Uji\nindex: {{ name: Indeks, en: Index }}\n\
         years: {{ from: 2021 }}\nstatus: uji\nsources: [{{ part: semua, source: uji, confidence: D }}]\n\
         scale: {{ min: 1, max: {top}, step: 1 }}\nrounding: {{ decimals: 2, mode: half-up }}\n\
         rate_on: {{ default: {basis} }}\nbands:\n"
    );
    let mut from = Exact::ONE;
    for (number, border) in borders.iter().enumerate() {
        writeln!(
            text,
            "  - {{ name: P{number}, en: R{number}, from: {from}, below: {border} }}"
        )
        .unwrap();
        from = *border;
    }
    writeln!(
        text,
        "  - {{ name: Puncak, en: Top, from: {from}, to: {top} }}"
    )
    .unwrap();
    text.push_str(
        "capabilities:\n  - id: c\n    name: Kapabilitas\n    en: Capability\n    levels:\n",
    );
    for level in 1..=top {
        writeln!(text, "      {level}: {{ name: L{level}, en: L{level} }}").unwrap();
    }
    text.push_str(
        "kinds: [{ id: domain, name: Domain, en: Domain }, { id: aspect, name: Aspek, en: Aspect }, \
         { id: indicator, name: Indikator, en: Indicator }]\nnodes:\n",
    );
    let total: Exact = tree.iter().flatten().flatten().copied().sum();
    let percent = |weight: Exact| weight * Exact::from(100) / total;
    let (mut aspects, mut indicators) = (0, 0);
    for (domain, parts) in tree.iter().enumerate() {
        let weight = percent(parts.iter().flatten().copied().sum());
        writeln!(text, "  - id: D{0}\n    name: Domain {0}\n    en: Domain {0}\n    weight: {weight}\n    nodes:", domain + 1).unwrap();
        for weights in parts {
            aspects += 1;
            let weight = percent(weights.iter().copied().sum());
            writeln!(text, "      - id: A{aspects}\n        name: Aspek {aspects}\n        en: Aspect {aspects}\n        weight: {weight}\n        nodes:").unwrap();
            for &weight in weights {
                indicators += 1;
                let weight = percent(weight);
                writeln!(
                    text,
                    "          - id: I{indicators}\n            name: Indikator {indicators}\n            en: Indicator {indicators}\n            \
                     weight: {weight}\n            capability: c\n            evidence: bukti\n            criteria:"
                )
                .unwrap();
                for level in 1..=top {
                    writeln!(text, "              {level}: \"kriteria {level}\"").unwrap();
                }
            }
        }
    }
    let checked = Rubric::parse(&text, "uji.yaml");
    assert!(checked.value.is_some(), "{:?}\n{text}", checked.diagnostics);
    checked.value.unwrap()
}
