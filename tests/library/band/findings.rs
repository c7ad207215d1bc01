//! What is said about doubts and probabilities that cannot be taken as they are.

use super::{Answer, assessment, exact, rubric};
use crate::books::text;
use spbe::assess::Assessment;
use spbe::band::{Cause, Chances, band, read_chances};
use spbe::evidence::book::read_bytes;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::rubric::builtin;
use spbe::score::score;
use std::fmt::Write;
use std::sync::Arc;

fn book(special: &[(usize, &str)]) -> String {
    let mut text = "Instansi;Kota Uji\nTahun;2023\nNo;Tingkat\n".to_owned();
    for number in 1..=47 {
        let level = special
            .iter()
            .find(|(at, _)| *at == number)
            .map_or("3", |(_, level)| level);
        writeln!(text, "{number};{level}").unwrap();
    }
    text
}

fn three() -> Assessment {
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    assessment(rubric, 2023, &vec![Answer::Known(3); 47])
}

fn said(file: &str, assessments: &[Assessment]) -> Vec<String> {
    let book = read_bytes(file.as_bytes(), "peluang.csv".into());
    let read = read_chances(&book.value.unwrap(), assessments);
    let codes = read.diagnostics.iter();
    codes
        .map(|one| format!("{} {}", one.code().as_str(), one.message(Lang::En)))
        .collect()
}

#[test]
fn a_range_is_an_error_until_doubts_are_asked_about() {
    let outcome = text(&book(&[
        (4, "2-3"),
        (9, "3-2"),
        (12, "2–9"),
        (20, "2 s.d. 4"),
        (30, "02-03"),
    ]));
    let codes: Vec<&str> = outcome
        .findings
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(codes, ["E0353", "E0354", "E0330", "E0353", "E0332"]);
    let help = outcome.findings[0].help(Lang::Id);
    assert!(help.contains("--band"), "{help}");
    let card = outcome.cards.into_iter().next().unwrap();
    assert!(card.exact_index().is_none());
    let doubtful = Arc::unwrap_or_clone(card.assessment).doubting(&Chances::default());
    let codes: Vec<&str> = doubtful
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(
        codes,
        ["E0354", "E0330", "E0332"],
        "what is no range stays an error"
    );
    let causes: Vec<(usize, Cause)> = doubtful
        .answers
        .iter()
        .enumerate()
        .filter_map(|(index, answer)| Some((index + 1, answer.doubt.as_ref()?.cause)))
        .collect();
    let unusable = Cause::Unusable;
    assert_eq!(
        causes,
        [
            (4, Cause::Range),
            (9, unusable),
            (12, unusable),
            (20, Cause::Range),
            (30, unusable)
        ]
    );
}

#[test]
fn an_assumed_level_settles_its_doubt() {
    let outcome = text(&book(&[(4, "2-3"), (20, "2-4")]));
    let card = outcome.cards.into_iter().next().unwrap();
    let mut simulated = Arc::unwrap_or_clone(card.assessment);
    assert!(simulated.simulate(&["I4=3".to_owned()]).is_empty());
    let codes: Vec<&str> = simulated
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(codes, ["E0353"], "the range of I20 is still there");
    let card = score(Arc::new(simulated.doubting(&Chances::default())));
    let found = band(&card);
    assert_eq!(found.doubts.len(), 1);
    // Two levels of 2.5 percent.
    assert_eq!(found.doubts[0].width, Exact::new(1, 20));
}

#[test]
fn probabilities_that_cannot_be_taken() {
    let three = [three()];
    let none: [String; 0] = [];
    assert_eq!(
        said(
            "indikator;tingkat;peluang\nI4;2;1/4\n4;3;75%\nI5;1;1\n",
            &three
        ),
        none
    );
    insta::assert_snapshot!(said("indikator;biaya\nI4;2\n", &three).join("\n"), @"E1101 there is no table of probabilities in this file");
    insta::assert_snapshot!(
        said("indikator;tingkat;peluang\nI4;2;0,3\nI4;3;0,6\nI5;3;0,5\nI5;3;0,5\nI6;2;0,3333333333\nI6;3;0,6666666667\n", &three).join("\n"),
        @"
    E1103 the probabilities of I4 add up to 0.9, not to exactly 1
    E1104 the probability of I5 at level 3 is written twice
    E1106 the probabilities of I6 are too fine to be computed with exactly
    "
    );
    insta::assert_snapshot!(
        said("indikator;tingkat;peluang\nI4;6;1\nI5;3;sering\nI6;3;1,5\nI99;3;1\nI7;;1\n", &three).join("\n"),
        @"
    E1105 a probability is given for the level `6`, which is not on the scale
    E1102 `sering` is not a probability
    E1102 `1,5` is not a probability
    E0320 there is no indicator `I99` in `permenpanrb-59-2020`
    E1107 this row of probabilities is not complete
    "
    );
    let several = [three[0].clone(), three[0].clone()];
    insta::assert_snapshot!(said("indikator;tingkat;peluang\nI4;2;1\n", &several).join("\n"), @"E1108 probabilities are for one assessment, and here are 2 (Kota Uji 2023 and Kota Uji 2023)");
}

#[test]
fn columns_of_the_book_give_probabilities() {
    let mut table =
        "Instansi;Kota Uji\nTahun;2023\nNo;Tingkat;Peluang 2;Peluang 3;P(4)\n".to_owned();
    for number in 1..=47 {
        let row = match number {
            4 => "2-3;0,25;0,75;",
            20 => "3;;1/2;1/2",
            30 => ";0,5;0,4;",
            _ => "3;;;",
        };
        writeln!(table, "{number};{row}").unwrap();
    }
    let card = text(&table).cards.into_iter().next().unwrap();
    let doubtful = Arc::unwrap_or_clone(card.assessment).doubting(&Chances::default());
    let codes: Vec<&str> = doubtful
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(
        codes,
        ["E1103", "W1109"],
        "a sum of 0.9, and level 4 where the book says 3"
    );
    let said = doubtful.diagnostics[1].message(Lang::En);
    assert!(said.ends_with("at level 4, but the book says 3"), "{said}");
    let doubt = |number: usize| doubtful.answers[number - 1].doubt.clone().unwrap();
    assert_eq!(
        doubt(4).chances,
        [(exact(2), Exact::new(1, 4)), (exact(3), Exact::new(3, 4))]
    );
    assert_eq!((doubt(20).low, doubt(20).high), (exact(3), exact(4)));
    assert_eq!(doubt(30).cause, Cause::Missing);
}

#[test]
fn no_probability_is_invented() {
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let mut answers = vec![Answer::Known(3); 47];
    answers[3] = Answer::Likely(vec![(2, Exact::new(1, 2)), (3, Exact::new(1, 2))]);
    answers[4] = Answer::Range(2, 3);
    let doubtful = assessment(rubric, 2023, &answers).doubting(&Chances::default());
    let found = band(&score(Arc::new(doubtful)));
    assert!(found.distribution.is_none());
    let said: Vec<String> = found
        .diagnostics
        .iter()
        .map(|one| format!("{} {}", one.code().as_str(), one.message(Lang::Id)))
        .collect();
    insta::assert_snapshot!(said.join("\n"), @"W1110 sebaran indeks tidak dihitung: 1 jawaban yang diragukan tidak berpeluang (I5)");
}

#[test]
fn what_cannot_be_exact_is_refused_and_the_rest_stays_exact() {
    // Powers of two keep every sum apart: 2^24 of them.
    let weights: Vec<Exact> = (0..24).map(|power| Exact::from(1_i128 << power)).collect();
    let total = (1_i128 << 24) - 1;
    // A rating so narrow that a step may pass it by.
    let borders = [Exact::new(3, 2), Exact::new(151, 100)];
    let scaled: Vec<Exact> = weights
        .iter()
        .map(|&one| one / Exact::from(total))
        .collect();
    let rubric = rubric(&[vec![round(&scaled)]], 2, &borders, "exact");
    let rubric = Arc::new(rubric);
    let half = Exact::new(1, 2);
    let likely = vec![Answer::Likely(vec![(1, half), (2, half)]); 24];
    let doubtful = assessment(Arc::clone(&rubric), 2021, &likely).doubting(&Chances::default());
    let card = score(Arc::new(doubtful));
    let found = band(&card);
    let codes: Vec<&str> = found
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(codes, ["W1111", "W1112"]);
    assert!(found.distribution.is_none() && found.values.is_none());
    assert_eq!((card.index.low, card.index.high), (exact(1), exact(2)));
    assert_eq!(
        found.ratings.len(),
        3,
        "what cannot be ruled out is not ruled out"
    );
}

/// Weights as millionths, the finest a rubric may have.
fn round(weights: &[Exact]) -> Vec<Exact> {
    let mut units: Vec<i128> = weights
        .iter()
        .map(|&one| (one * Exact::from(99_000_000)).half_up(0).units().max(1))
        .collect();
    let rest = 100_000_000 - units.iter().sum::<i128>();
    *units.last_mut().unwrap() += rest;
    units
        .into_iter()
        .map(|one| Exact::new(one, 1_000_000))
        .collect()
}

#[test]
fn a_claim_above_its_documents_lies_between_both() {
    use spbe::ladder::{Count, Support};
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let mut answers = vec![Answer::Known(3); 47];
    answers[1] = Answer::Range(2, 4);
    let mut claimed = assessment(rubric, 2023, &answers);
    for answer in &mut claimed.answers {
        let support = |level: u8| Support {
            lacking: Vec::new(),
            level,
            claimed: answer.value,
            supported: answer.value.map(|value| value.min(exact(level))),
            proposed: None,
            open: Vec::new(),
            documents: Vec::new(),
            count: Count::Claimed,
        };
        answer.support = Some(support(5));
    }
    // The first is claimed at 3 and proved to 1; the second, from 2 to 4, is proved to 1 as well.
    for answer in &mut claimed.answers[..2] {
        answer.support.as_mut().unwrap().level = 1;
    }
    let doubtful = claimed.doubting(&Chances::default());
    let doubt = |at: usize| {
        let doubt = doubtful.answers[at].doubt.as_ref().unwrap();
        (doubt.cause, doubt.low, doubt.high)
    };
    assert_eq!(doubt(0), (Cause::Evidence, exact(1), exact(3)));
    assert_eq!(doubt(1), (Cause::Range, exact(1), exact(4)));
    assert!(
        doubtful.answers[2..]
            .iter()
            .all(|answer| answer.doubt.is_none())
    );
    let card = score(Arc::new(doubtful));
    // Two levels and three levels of 1.3 percent.
    assert_eq!(card.index.high - card.index.low, Exact::new(65, 1000));
}
