//! Stages side by side: what is compared, and statistics that are exact.

use proptest::prelude::*;
use spbe::assess::{Request, assess_stages};
use spbe::compare::agreement::{Agreement, agreement};
use spbe::compare::{StageComparison, compare_stages};
use spbe::evidence::Stage;
use spbe::input::{Input, read_input_bytes};
use spbe::number::Exact;

fn exact(pairs: &[(i128, i128)]) -> Vec<(Exact, Exact)> {
    let pairs = pairs.iter();
    pairs.map(|&(a, b)| (a.into(), b.into())).collect()
}

/// Pairs as often as a table of counts says, rows the first and columns the second assessor.
fn of_table(table: &[&[usize]]) -> Vec<(Exact, Exact)> {
    let mut pairs = Vec::new();
    for (a, row) in (1..).zip(table) {
        for (b, &count) in (1..).zip(*row) {
            pairs.extend(std::iter::repeat_n((a, b), count));
        }
    }
    exact(&pairs)
}

#[test]
fn kappa_of_a_table_is_what_its_definition_gives_by_hand() {
    // 100 objects, three levels; Cohen 1968 with weights (i − j)²:
    //
    //           1    2    3   sum      observed: 30 one level apart, none two apart → 30
    //     1    20    5    0    25      expected, times 100:
    //     2    10   30    5    45        one apart  25·45 + 45·30 + 45·25 + 30·45 = 4950
    //     3     0   10   20    30        two apart  4 · (25·25 + 30·30)           = 6100
    //   sum    30   45   25   100      kappa = 1 − 100 · 30 / 11050 = 8050/11050 = 161/221
    let seen = agreement(&of_table(&[&[20, 5, 0], &[10, 30, 5], &[0, 10, 20]]));
    assert_eq!(
        seen,
        Agreement {
            compared: 100,
            equal: 70,
            share: Some(Exact::new(7, 10)),
            bias: Some(Exact::new(-1, 10)),
            kappa: Some(Exact::new(161, 221)),
        }
    );
    // Two levels apart costs four times one level apart: the weights are quadratic, not linear.
    let far = agreement(&of_table(&[&[25, 0, 5], &[0, 40, 0], &[5, 0, 25]]));
    assert_eq!(far.kappa, Some(Exact::new(2, 3)));
}

#[test]
fn kappa_is_the_intraclass_correlation_of_fleiss_and_cohen() {
    // Fleiss & Cohen 1973: with quadratic weights kappa is 2·cov / (var + var + (mean − mean)²).
    let pairs = exact(&[(5, 4), (3, 3), (4, 2), (1, 1), (2, 3), (5, 5), (4, 3)]);
    let n = Exact::from(7);
    let mean = |part: fn(&(Exact, Exact)) -> Exact| pairs.iter().map(part).sum::<Exact>() / n;
    let (first, second) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let over = |term: &dyn Fn(&(Exact, Exact)) -> Exact| pairs.iter().map(term).sum::<Exact>() / n;
    let cov = over(&|(a, b)| (*a - first) * (*b - second));
    let vars = over(&|(a, b)| (*a - first) * (*a - first) + (*b - second) * (*b - second));
    let shift = (first - second) * (first - second);
    assert_eq!(
        agreement(&pairs).kappa,
        Some(Exact::from(2) * cov / (vars + shift))
    );
}

#[test]
fn kappa_is_absent_where_it_is_not_defined() {
    assert_eq!(agreement(&[]).kappa, None);
    assert_eq!(agreement(&[]).share, None);
    let same = agreement(&exact(&[(3, 3), (3, 3)]));
    assert_eq!((same.share, same.kappa), (Some(Exact::ONE), None));
    // One assessor without variation is no better than chance, but chance can differ.
    assert_eq!(
        agreement(&exact(&[(3, 3), (3, 4)])).kappa,
        Some(Exact::ZERO)
    );
}

proptest! {
    /// Decimal scales included: hundredths and thirds.
    #[test]
    fn laws_of_agreement(
        pairs in proptest::collection::vec((0_i128..=500, 0_i128..=500), 1..60),
        unit in prop_oneof![Just(1_i128), Just(3), Just(100)],
    ) {
        let of = |(a, b): (i128, i128)| (Exact::new(a, unit), Exact::new(b, unit));
        let there: Vec<_> = pairs.iter().copied().map(of).collect();
        let back: Vec<_> = there.iter().map(|&(a, b)| (b, a)).collect();
        let (seen, mirrored) = (agreement(&there), agreement(&back));
        prop_assert_eq!(seen.kappa, mirrored.kappa, "symmetric");
        prop_assert_eq!(seen.bias.map(|bias| -bias), mirrored.bias);
        if let Some(kappa) = seen.kappa {
            prop_assert!((-Exact::ONE..=Exact::ONE).contains(&kappa));
            prop_assert_eq!(kappa == Exact::ONE, seen.equal == seen.compared);
        }
        let perfect: Vec<_> = there.iter().map(|&(a, _)| (a, a)).collect();
        let varied = perfect.windows(2).any(|two| two[0] != two[1]);
        prop_assert_eq!(agreement(&perfect).kappa, varied.then_some(Exact::ONE));
        // The definition over all pairs, in whole numbers.
        let n = i128::try_from(pairs.len()).unwrap();
        let observed: i128 = pairs.iter().map(|(a, b)| (a - b) * (a - b)).sum();
        let expected: i128 = pairs.iter().flat_map(|(a, _)| pairs.iter().map(move |(_, b)| (a - b) * (a - b))).sum();
        let defined = (expected > 0).then(|| Exact::ONE - Exact::new(n * observed, expected));
        prop_assert_eq!(seen.kappa, defined);
    }
}

fn compare(text: &str, request: &Request) -> StageComparison {
    let read = read_input_bytes(text.as_bytes(), "b.csv".into(), None)
        .value
        .unwrap();
    let Input::Evidence(evidence) = read else {
        panic!("a book")
    };
    let mut staged = assess_stages(evidence, request).value.unwrap();
    assert_eq!(staged.len(), 1);
    compare_stages(staged.remove(0))
}

/// 47 indicators, all 3 at the first stage; a few are touched later.
fn book(touched: &[(usize, &str)]) -> String {
    use std::fmt::Write;
    let mut text = "Instansi;A\nTahun;2023\nNo;Mandiri;Dokumen;Akhir;OPD\n".to_owned();
    for number in 1..=47 {
        let later = touched.iter().find(|(touched, _)| *touched == number);
        let unit = if number % 2 == 0 {
            "Bappeda"
        } else {
            "\"Dinas Kominfo; Bappeda\""
        };
        writeln!(
            text,
            "{number};3;{};{unit}",
            later.map_or(";", |(_, cells)| cells)
        )
        .unwrap();
    }
    text
}

#[test]
fn only_what_both_stages_give_themselves_is_compared() {
    let seen = compare(
        &book(&[(1, "2;"), (2, "2;4"), (3, ";3"), (4, "3;")]),
        &Request::default(),
    );
    let stages: Vec<_> = seen
        .columns
        .iter()
        .map(|one| (one.stage, one.given, one.inherited))
        .collect();
    assert_eq!(
        stages,
        [
            (Stage::Mandiri, 47, 0),
            (Stage::Dokumen, 3, 44),
            (Stage::Akhir, 2, 45)
        ]
    );
    let pairs: Vec<_> = seen
        .pairs
        .iter()
        .map(|pair| (pair.from, pair.to, pair.agreement.compared, pair.inherited))
        .collect();
    assert_eq!(pairs, [(0, 1, 3, 44), (1, 2, 1, 46), (0, 2, 2, 45)]);
    assert_eq!(seen.pairs[0].agreement.bias, Some(Exact::new(-2, 3)));
    let changed: Vec<_> = seen
        .disagreements
        .iter()
        .map(|one| (one.indicator, one.change))
        .collect();
    assert_eq!(changed, [(0, (-1).into()), (1, 1.into())]);
    let last = seen.disagreements[0].values[2].as_ref().unwrap();
    assert!(!last.given, "inherited from dokumen");
    assert_eq!(
        last.place.as_ref().unwrap().to_string(),
        "b.csv:4 › Dokumen"
    );
    // Indicators of two units count for both.
    let units: Vec<_> = seen.pairs[0]
        .units
        .iter()
        .map(|(name, one)| (name.as_str(), one.compared))
        .collect();
    assert_eq!(units, [("Dinas Kominfo", 1), ("Bappeda", 3)]);
    let groups: Vec<_> = seen.pairs[0]
        .groups
        .iter()
        .map(|(id, _, one)| (id.as_str(), one.compared))
        .collect();
    assert_eq!(groups, [("A1", 3)]);
}

#[test]
fn the_stage_asked_for_is_the_last_and_one_stage_is_an_error() {
    let text = book(&[(1, "2;5")]);
    let upto = |stage| Request {
        stage: Some(stage),
        ..Request::default()
    };
    let seen = compare(&text, &upto(Stage::Dokumen));
    assert_eq!(seen.columns.len(), 2);
    assert_eq!(seen.disagreements[0].change, (-1).into());
    let alone = compare(&text, &upto(Stage::Mandiri));
    let codes: Vec<_> = alone
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(
        (codes.as_slice(), alone.pairs.len()),
        (["E0901"].as_slice(), 0)
    );
    // Nobody visited: that stage is none, and says nothing about agreement.
    assert_eq!(compare(&text, &upto(Stage::Visitasi)).columns.len(), 2);
}

#[test]
fn a_bad_cell_is_told_once_and_not_once_for_each_stage() {
    let seen = compare(&book(&[(1, "9;5")]), &Request::default());
    let codes: Vec<_> = seen
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(codes, ["E0330", "W0374"]);
    assert_eq!(
        seen.pairs.len(),
        1,
        "the bad value is no value of its stage"
    );
}
