//! Rules about evidence as data: what rubrics may demand, and what is refused.

use super::{codes, day, document, filled, level, read_back};
use spbe::evidence::Status;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::FilledDocument;
use spbe::rubric::{Demand, Rubric, builtin, for_year};

fn shipped() -> String {
    let path = format!(
        "{}/rubrics/permenpanrb-59-2020.yaml",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read_to_string(path).unwrap()
}

/// The rubric of 59/2020 with other rules about evidence.
pub(super) fn with_rules(rules: &str) -> Result<Rubric, Vec<String>> {
    let text = shipped();
    let (before, _) = text.split_once("evidence_rules:").unwrap();
    let checked = Rubric::parse(&format!("{before}{rules}"), "r.yaml");
    let line = |one: &spbe::diagnostic::Diagnostic| {
        format!("{} {}", one.code().as_str(), one.message(Lang::En))
    };
    checked
        .value
        .ok_or_else(|| checked.diagnostics.iter().map(line).collect())
}

const WHO: &str = "source: saya, confidence: D";

#[test]
fn the_shipped_rules_are_those_of_the_guideline() {
    let rubric = for_year(2023).unwrap();
    assert_eq!(rubric.evidence_rules.from_level, 2);
    let [review, audit] = &rubric.evidence_rules.rules[..] else {
        panic!("two rules");
    };
    let numbers: Vec<usize> = review.indicators.iter().map(|index| index + 1).collect();
    let expected: Vec<usize> = (1..=28).filter(|&number| number != 3).collect();
    assert_eq!(numbers, expected);
    assert_eq!(review.levels, [4].into());
    assert_eq!(audit.indicators, [28, 29, 30].into());
    assert_eq!(audit.levels, [2, 3, 4, 5].into());
    assert_eq!(review.demand, Demand::MaxAge(24));
    assert_eq!(audit.demand, Demand::MaxAge(24));
    assert!(
        rubric
            .normalised()
            .contains("at most 24 months old at 4 for I1 I2 I4")
    );
    // A rubric without rules says nothing about them, so its digest stays what it was.
    let older = builtin("permenpanrb-5-2018").unwrap();
    assert_eq!(older.evidence_rules.from_level, 2);
    assert!(!older.normalised().contains("evidence from level"));
}

#[test]
fn reviews_and_audits_grow_too_old_on_the_day_after_two_years() {
    let rubric = for_year(2023).unwrap();
    let below = || vec![document(1, 2), document(1, 3)];
    for (date, expected) in [
        (Some(day(2021, 12, 31)), 4),
        (Some(day(2021, 12, 30)), 3),
        (None, 3),
    ] {
        let mut documents = below();
        documents.push(FilledDocument {
            date,
            ..document(1, 4)
        });
        let (assessment, found) = read_back(&rubric, &filled(&rubric, 1, documents));
        assert_eq!(level(&assessment, 1), expected);
        let expected: &[&str] = match expected {
            4 => &["N0809"],
            _ if found.iter().any(|one| one.code().as_str() == "W0806") => &["W0806", "N0809"],
            _ => &["W0805", "N0809"],
        };
        assert_eq!(codes(&found), expected);
    }
    // A rule in force is old at any age, and so is a service.
    let old = |indicator, level| FilledDocument {
        date: Some(day(2009, 1, 1)),
        ..document(indicator, level)
    };
    let documents = (2..=4)
        .map(|level| old(3, level))
        .chain((2..=4).map(|level| old(40, level)));
    let (assessment, _) = read_back(&rubric, &filled(&rubric, 4, documents.collect()));
    assert_eq!((level(&assessment, 3), level(&assessment, 40)), (4, 4));
}

#[test]
fn several_documents_may_be_asked_for() {
    let rubric = with_rules(&format!(
        "evidence_rules:\n  rules:\n    - {{ name: dua bukti, indicators: [I5], levels: [3], min_documents: 2, {WHO} }}\n"
    ))
    .unwrap();
    let mut documents = vec![document(5, 2), document(5, 3)];
    let (assessment, _) = read_back(&rubric, &filled(&rubric, 3, documents.clone()));
    assert_eq!(level(&assessment, 5), 2);
    // The same document again is no second one.
    documents.push(document(5, 3));
    let (assessment, found) = read_back(&rubric, &filled(&rubric, 3, documents.clone()));
    assert_eq!(level(&assessment, 5), 2);
    assert!(codes(&found).contains(&"W0827"));
    documents.push(FilledDocument {
        title: Some("Lainnya".to_owned()),
        ..document(5, 3)
    });
    let (assessment, _) = read_back(&rubric, &filled(&rubric, 3, documents));
    assert_eq!(level(&assessment, 5), 3);
}

#[test]
fn an_indicator_may_be_proved_by_no_document_at_all() {
    let rubric = with_rules(&format!(
        "evidence_rules:\n  rules:\n    - {{ name: nilai dari indeks luar, indicators: [I5], documents: none, {WHO} }}\n"
    ))
    .unwrap();
    let (assessment, found) = read_back(&rubric, &filled(&rubric, 4, vec![document(5, 2)]));
    let answer = &assessment.answers[4];
    assert_eq!(answer.supported(), Some(Exact::from(4)), "the claim stands");
    assert!(codes(&found).contains(&"W0807"));
    let of_five = found
        .iter()
        .find(|one| one.code().as_str() == "W0807")
        .unwrap();
    assert_eq!(
        of_five.message(Lang::Id),
        "indikator 5 tidak dibuktikan dengan dokumen (nilai dari indeks luar)"
    );
}

#[test]
fn documents_may_be_asked_for_from_another_level_on() {
    let rubric = with_rules("evidence_rules: { from_level: 3 }\n").unwrap();
    let (assessment, _) = read_back(&rubric, &filled(&rubric, 4, vec![document(1, 3)]));
    assert_eq!((level(&assessment, 1), level(&assessment, 2)), (3, 2));
    assert_ne!(rubric.sha256, for_year(2023).unwrap().sha256);
}

#[test]
fn the_highest_level_may_count_whatever_is_open_below() {
    let rubric = with_rules(&format!(
        "evidence_rules:\n  cumulative: false\n  rules:\n    - {{ name: dua bukti, levels: [5], min_documents: 2, {WHO} }}\n"
    ))
    .unwrap();
    let documents = vec![
        document(5, 4),
        document(6, 3),
        document(7, 5),
        document(8, 2),
    ];
    let (assessment, found) = read_back(&rubric, &filled(&rubric, 4, documents));
    let seen: Vec<(u8, Vec<u8>)> = (5..=9)
        .map(|number| {
            let support = assessment.answers[number - 1].support.as_ref().unwrap();
            (support.level, support.open.clone())
        })
        .collect();
    // A single document of two for level 5 proves nothing, and level 1 needs none.
    let expected = [
        (4, vec![]),
        (3, vec![4]),
        (1, vec![4]),
        (2, vec![4]),
        (1, vec![4]),
    ];
    assert_eq!(seen, expected);
    let supported = |number: usize| assessment.answers[number - 1].supported();
    assert_eq!(
        (supported(5), supported(6)),
        (Some(4.into()), Some(3.into()))
    );
    assert!(
        !codes(&found).contains(&"W0802"),
        "no lower level is missed"
    );
    let above = found.iter().find(|one| one.code().as_str() == "W0801");
    assert!(above.unwrap().message(Lang::En).contains("level 4"));
    // The same documents on a ladder prove level 1 only.
    let ladder = with_rules("evidence_rules: { cumulative: true }\n").unwrap();
    let (assessment, _) = read_back(&ladder, &filled(&ladder, 4, vec![document(5, 4)]));
    assert_eq!(level(&assessment, 5), 1);
    assert_ne!(ladder.sha256, rubric.sha256);
    assert!(
        rubric
            .normalised()
            .contains("the highest level proved counts")
    );
    assert!(!ladder.normalised().contains("highest level"));
    // A higher document covers a lower claim, and claims are never raised.
    let (assessment, _) = read_back(&rubric, &filled(&rubric, 2, vec![document(5, 4)]));
    let answer = &assessment.answers[4];
    assert_eq!(answer.supported(), Some(Exact::from(2)));
    assert_eq!(
        answer
            .support
            .as_ref()
            .unwrap()
            .open_up_to(5.into(), 4, &rubric),
        [5]
    );
    let refused = with_rules("evidence_rules: { cumulative: mungkin }\n").unwrap_err();
    assert_eq!(refused.len(), 1, "{refused:?}");
}

#[test]
fn wrong_rules_are_refused_all_at_once() {
    let rules = format!(
        "evidence_rules:
  from_level: 1
  rules:
    - {{ name: a, indicators: [I48, Z], max_age_months: 24, {WHO} }}
    - {{ name: b, levels: [1, 6], max_age_months: 24, {WHO} }}
    - {{ name: c, {WHO} }}
    - {{ name: d, max_age_months: 1, min_documents: 2, {WHO} }}
    - {{ name: e, min_documents: 0, {WHO} }}
    - {{ name: f, documents: some, {WHO} }}
"
    );
    let found = with_rules(&rules).unwrap_err();
    assert_eq!(found, ["E0181 level 1 needs no documents"]);
    let found = with_rules(&rules.replace("from_level: 1", "from_level: 2")).unwrap_err();
    assert_eq!(
        found,
        [
            "E0180 this evidence rule is for `I48`, which is not in the rubric",
            "E0180 this evidence rule is for `Z`, which is not in the rubric",
            "E0181 level 1 needs no documents",
            "E0181 level 6 needs no documents",
            "E0182 this evidence rule makes 0 demands",
            "E0182 this evidence rule makes 2 demands",
            "E0183 the demand 0 on evidence makes no sense",
            "E0119 `some` is not one of the choices",
        ]
    );
    assert!(with_rules("evidence_rules: [I1]\n").is_err());
    assert!(with_rules("evidence_rules: { rules: [] }\n").is_err());
}

#[test]
fn a_draft_or_a_document_to_be_revised_proves_nothing() {
    let rubric = for_year(2023).unwrap();
    for status in [Status::Revisi, Status::Draf, Status::Belum] {
        let documents = vec![FilledDocument {
            status: Some(status.into()),
            ..document(1, 2)
        }];
        let (assessment, found) = read_back(&rubric, &filled(&rubric, 1, documents));
        assert_eq!(level(&assessment, 1), 1);
        let expected: &[&str] = if status == Status::Draf {
            &["W0808"]
        } else {
            &[]
        };
        assert_eq!(codes(&found), expected);
    }
}
