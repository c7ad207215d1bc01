//! What is to be reached, on which scale, and what files and settings say about the way.

use super::{assessment, brute};
use spbe::assess::Assessment;
use spbe::diagnostic::{Checked, Diagnostic};
use spbe::evidence::book::{Book, read_bytes};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::plan::files::{read_costs, read_dependencies};
use spbe::plan::{Goal, Limit, Limits, Outcome, plan};
use spbe::rubric::{Rubric, for_year};
use std::sync::Arc;

fn threshold(year: u16, written: &str) -> Result<Exact, String> {
    let goal = Goal::read(written, &for_year(year).unwrap(), year);
    goal.map(|goal| goal.threshold)
        .map_err(|finding| finding.code().as_str().to_owned())
}

#[test]
fn a_rating_is_reached_as_its_year_rates() {
    let exact = |numerator, denominator| Ok(Exact::new(numerator, denominator));
    // 2023 rates the printed index: 3.495 is printed 3.50. 2024 rates the exact one.
    assert_eq!(threshold(2023, "Sangat Baik"), exact(3495, 1000));
    assert_eq!(threshold(2024, "very good"), exact(35, 10));
    assert_eq!(threshold(2023, "3,5"), exact(35, 10));
    assert_eq!(threshold(2020, " 4.20 "), exact(42, 10));
    assert_eq!(threshold(2020, "21/5"), exact(42, 10));
    for (written, code) in [
        ("bagus", "E0701"),
        ("", "E0701"),
        ("sangat bai", "E0702"),
        ("5,01", "E0703"),
        ("4.20000000001", "E0704"),
    ] {
        assert_eq!(threshold(2020, written), Err(code.to_owned()), "{written}");
    }
}

#[test]
fn the_threshold_is_where_the_rating_begins() {
    let unit = Exact::new(1, 1_000_000);
    for year in [2018, 2022, 2023, 2024] {
        let rubric = for_year(year).unwrap();
        for band in &rubric.bands[1..] {
            let goal = Goal::read(band.name.get(Lang::Id), &rubric, year).unwrap();
            assert_eq!(rubric.rate(goal.threshold, year).band, band);
            assert_ne!(rubric.rate(goal.threshold - unit, year).band, band);
        }
    }
}

/// The scale of 8/2026: from 1 to 5 in hundredths.
fn fine_scale() -> Arc<Rubric> {
    let mut rubric = brute::rubric(&[Exact::from(5); 20], 5);
    rubric.scale.step = Exact::new(1, 100);
    Arc::new(rubric)
}

#[test]
fn on_a_scale_with_decimals_a_step_leads_to_the_next_whole_level() {
    let values: Vec<Exact> = (0..20)
        .map(|index| Exact::new(150 + 7 * index, 100))
        .collect();
    let assessment = assessment(fine_scale(), 2026, &values);
    let limits = Limits::none(&assessment);
    assert_eq!(limits.indicators[0].costs.len(), 4);
    let goal = Goal::number(Exact::from(3));
    let plan = plan(assessment, goal, &[], &limits).value.unwrap();
    let Outcome::Raises(raises) = plan.outcome else {
        panic!("there is something to raise")
    };
    assert!(raises.proved_minimal);
    assert!(raises.after >= Exact::from(3));
    for raise in &raises.raises {
        assert!(raise.steps.iter().all(|step| step.to.is_whole()));
    }
}

#[test]
fn costs_of_every_size_neither_overflow_nor_hang() {
    let assessment = assessment(for_year(2024).unwrap(), 2024, &[Exact::ONE; 47]);
    let mut limits = Limits::none(&assessment);
    let large = 999_999_999_999_999_i128;
    for (index, limit) in limits.indicators.iter_mut().enumerate() {
        for (step, cost) in limit.costs.iter_mut().enumerate() {
            let odd = i128::try_from(index * 4 + step).unwrap();
            *cost = Exact::new(large * 1_000_000 - odd * odd, 1_000_000);
        }
    }
    let goal = Goal::number(Exact::from(5));
    let answer = plan(Arc::clone(&assessment), goal.clone(), &[], &limits);
    let Outcome::Raises(raises) = answer.value.unwrap().outcome else {
        panic!("everything has to be raised")
    };
    let all: Exact = limits
        .indicators
        .iter()
        .flat_map(|limit| limit.costs.iter().copied())
        .sum();
    assert_eq!(raises.cost, all);
    limits.indicators[0].costs[0] = Exact::new(1, 1_000_000_007);
    let answer = plan(assessment, goal, &[], &limits);
    assert!(answer.value.is_none());
    assert_eq!(answer.diagnostics[0].code().as_str(), "E0709");
}

fn book(text: &str) -> Book {
    read_bytes(text.as_bytes(), "biaya.csv".into())
        .value
        .unwrap()
}

fn two_thirds() -> Arc<Assessment> {
    assessment(for_year(2020).unwrap(), 2020, &[Exact::from(3); 37])
}

fn said(findings: &[Diagnostic]) -> Vec<String> {
    let one = |finding: &Diagnostic| {
        let place = finding.place().map(ToString::to_string).unwrap_or_default();
        format!("{} {place}", finding.code().as_str())
    };
    findings.iter().map(one).collect()
}

fn costs(text: &str, years: u16) -> Checked<Vec<Limit>> {
    let assessment = two_thirds();
    let mut limits = Limits::none(&assessment);
    limits.years = years;
    read_costs(&book(text), &assessment, &limits)
}

#[test]
fn the_closest_statement_of_a_cost_counts() {
    let text = "Biaya kenaikan\nindikator;ke;langkah;biaya;terkunci;paling awal;maks\n\
                semua;;;100;;;\nsemua;5;;200;;;\nI1;;;7;;;\nI1;5;;8;;;\nIndikator 2;;2;9,5;;;\n\
                3;;3 ke 4;\"1.500.000\";ya;;\n4;;;;;2022;4\n5;;;;;2;\n";
    let checked = costs(text, 3);
    assert_eq!(said(&checked.diagnostics), Vec::<String>::new());
    let limits = checked.value.unwrap();
    let cost = |index: usize| {
        limits[index]
            .costs
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(cost(0), ["7", "8"]);
    assert_eq!(cost(1), ["100", "19/2"]);
    assert_eq!(cost(2), ["1500000", "200"]);
    assert_eq!(cost(36), ["100", "200"]);
    assert!(limits[2].locked && !limits[3].locked);
    assert_eq!(
        (limits[3].earliest, limits[3].ceiling),
        (2, Some(Exact::from(4)))
    );
    assert_eq!(limits[4].earliest, 2);
}

#[test]
fn what_a_cost_file_gets_wrong_is_named_with_its_cell() {
    let text = "indikator,ke,langkah,biaya,terkunci,paling awal,maks,catatn\n\
                I1,4,,1.500,,,,\nI2,9,,5,,,,\nI3,,3 ke 5,5,,,,\nI99,4,,5,,,,\nI4,4,,-2,mungkin,99,8,\n\
                ,4,,2,,,,\nI5,4,1,2,,,,\nI6,4,,2,,,,\nI6,4,,3,,,,\nI7,4,,2,,,,\nI7,,1,3,,,,\n";
    let checked = costs(text, 1);
    assert!(checked.value.is_none());
    let found = said(&checked.diagnostics);
    let expected = [
        "E0724 biaya.csv:2 › biaya",
        "E0725 biaya.csv:3 › ke",
        "E0725 biaya.csv:4 › langkah",
        "E0320 biaya.csv:5 › indikator",
        "E0723 biaya.csv:6 › biaya",
        "E0730 biaya.csv:6 › terkunci",
        "E0729 biaya.csv:6 › paling awal",
        "E0728 biaya.csv:6 › maks",
        "E0732 biaya.csv:7 › indikator",
        "E0727 biaya.csv:8 › langkah",
        "E0726 biaya.csv:10 › biaya",
        "E0726 biaya.csv:12 › biaya",
        "W0731 ",
    ];
    assert_eq!(found, expected);
    assert_eq!(
        said(&costs("a;b\n1;2\n", 1).diagnostics),
        ["E0720 biaya.csv"]
    );
}

#[test]
fn dependencies_may_name_several_and_never_themselves() {
    let rubric = for_year(2020).unwrap();
    let read = |text: &str| read_dependencies(&book(text), &rubric);
    let checked = read("Indikator;Tidak melebihi\nI18;I1\nI19;\"I2, I3\"\n20;\n");
    let pairs = checked.value.unwrap();
    let pairs: Vec<(usize, usize)> = pairs
        .iter()
        .map(|one| (one.indicator, one.not_above))
        .collect();
    assert_eq!(pairs, [(17, 0), (18, 1), (18, 2)]);
    assert_eq!(
        said(&read("indikator,biaya\nI1,2\n").diagnostics),
        ["E0721 biaya.csv"]
    );
    let wrong = read("indikator,tidak_melebihi\nI3,I3\n,I4\nI5,I99\n");
    assert!(wrong.value.is_none());
    assert_eq!(
        said(&wrong.diagnostics),
        [
            "E0733 biaya.csv:2 › tidak_melebihi",
            "E0732 biaya.csv:3 › indikator",
            "E0320 biaya.csv:4 › tidak_melebihi"
        ]
    );
}

#[test]
fn a_column_that_is_nearly_known_is_named() {
    let checked = costs("indikator,biaya,trekunci\nI1,2,ya\n", 1);
    let found = said(&checked.diagnostics);
    assert_eq!(found, ["W0722 biaya.csv:1 › C", "W0731 "]);
}

#[test]
fn dependencies_that_cannot_hold_are_told_apart() {
    let mut values = [Exact::from(3); 37];
    values[17] = Exact::from(4);
    let assessment = assessment(for_year(2020).unwrap(), 2020, &values);
    let ask = |pairs: &[(usize, usize)], locked: &[usize], target: i128| {
        let mut limits = Limits::none(&assessment);
        limits.dependencies = pairs
            .iter()
            .map(|&(one, other)| super::dependency(one, other))
            .collect();
        for &index in locked {
            limits.indicators[index].locked = true;
        }
        let goal = Goal::number(Exact::from(target));
        let checked = plan(Arc::clone(&assessment), goal, &[], &limits);
        (
            said(&checked.diagnostics),
            checked.value.map(|plan| plan.outcome),
        )
    };
    let (found, outcome) = ask(&[(0, 1), (1, 2), (2, 0)], &[], 4);
    assert!(found[0].starts_with("E0711") && outcome.is_none());
    // I18 stands above its policy I1 already; the plan has to raise I1, whatever the target.
    let (found, outcome) = ask(&[(17, 0)], &[], 3);
    assert_eq!(found, ["W0712 "]);
    let Some(Outcome::Raises(raises)) = outcome else {
        panic!("the policy has to be raised")
    };
    assert_eq!((raises.cost, raises.raises.len()), (Exact::ONE, 1));
    assert_eq!(raises.raises[0].indicator, 0);
    let (found, outcome) = ask(&[(17, 0)], &[0], 3);
    assert_eq!(found, ["W0712 ", "E0713 uji.csv"]);
    assert!(matches!(outcome, Some(Outcome::Blocked(blocked)) if blocked.is_broken()));
}

#[test]
fn values_without_a_common_unit_are_refused() {
    let mut values = [Exact::from(3); 37];
    for (value, prime) in values.iter_mut().zip([999_983, 999_979, 999_961]) {
        *value = Exact::new(3 * prime + 1, prime);
    }
    let assessment = assessment(for_year(2020).unwrap(), 2020, &values);
    let limits = Limits::none(&assessment);
    let checked = plan(assessment, Goal::number(Exact::from(4)), &[], &limits);
    assert_eq!(said(&checked.diagnostics), ["E0710 uji.csv"]);
}

#[test]
fn settings_are_all_made_or_none() {
    let set = |settings: &[&str]| {
        let mut assessment = Assessment::clone(&two_thirds());
        assessment.answers[4].value = None;
        let settings: Vec<String> = settings.iter().map(|&one| one.to_owned()).collect();
        let found = said(&assessment.simulate(&settings));
        (assessment, found)
    };
    let (assessment, found) = set(&["I36=4", "indikator 5 = 2"]);
    assert_eq!(found, Vec::<String>::new());
    assert!(assessment.is_simulation());
    assert_eq!(assessment.missing().count(), 0);
    let was: Vec<_> = assessment
        .simulated()
        .map(|(index, answer)| (index, answer.simulated.unwrap().was))
        .collect();
    assert_eq!(was, [(4, None), (35, Some(Exact::from(3)))]);
    let (assessment, found) = set(&[
        "I36=4",
        "I99=3",
        "I1=9",
        "I2=2,5",
        "foo",
        "I36=5",
        "layanan=3",
    ]);
    assert_eq!(
        found,
        ["E0741 ", "E0743 ", "E0743 ", "E0740 ", "E0744 ", "E0742 "]
    );
    assert!(!assessment.is_simulation());
}
