//! Indices of other agencies: converted exactly, awaited as an interval, and never guessed.

use super::{book, hundredths, pemdi};
use crate::books::text;
use proptest::prelude::*;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::rubric::External;
use spbe::score::Bounds;

fn external(number: usize) -> External {
    pemdi().indicators[number - 1].external.clone().unwrap()
}

fn value(number: usize, index: Exact) -> Option<Bounds> {
    external(number).convert(index, &pemdi().scale)
}

#[test]
fn the_worked_examples_of_the_module() {
    let exactly = |number, index, value_of: Exact| {
        assert_eq!(
            value(number, index),
            Some(Bounds::known(value_of)),
            "I{number} {index}"
        );
    };
    exactly(5, Exact::from(25), Exact::from(2));
    exactly(5, Exact::new(275, 4), Exact::new(15, 4));
    exactly(18, Exact::new(275, 4), Exact::new(15, 4));
    exactly(6, hundredths(237), hundredths(237));
    // 2.97 lies 37/90 above 2.60 in the band from 2.50 to 3.50.
    exactly(7, hundredths(297), Exact::new(5, 2) + Exact::new(37, 90));
    assert_eq!(
        (Exact::new(5, 2) + Exact::new(37, 90))
            .half_up(2)
            .to_string(),
        "2.91"
    );
}

#[test]
fn every_cut_begins_its_level() {
    let cuts = [
        (5, [1250, 3750, 6250, 7500]),
        (6, [150, 250, 350, 400]),
        (7, [180, 260, 350, 420]),
        (18, [1250, 3750, 6250, 7500]),
    ];
    let rubric = pemdi();
    for (number, cuts) in cuts {
        for (cut, (level, start)) in cuts
            .into_iter()
            .zip([(2, 150), (3, 250), (4, 350), (5, 400)])
        {
            let at = value(number, hundredths(cut)).unwrap().exact().unwrap();
            assert_eq!(at, hundredths(start));
            assert_eq!(
                rubric.level_of(&rubric.indicators[number - 1], at),
                Some(level)
            );
            let below = value(number, hundredths(cut - 1)).unwrap();
            assert!(below.high <= at);
            if let Some(below) = below.exact() {
                assert_eq!(
                    rubric.level_of(&rubric.indicators[number - 1], below),
                    Some(level - 1)
                );
            }
        }
    }
}

#[test]
fn indices_off_their_own_scale_have_no_value() {
    for (number, index) in [(5, 10001), (5, -1), (6, 99), (6, 501), (7, 501), (7, -1)] {
        assert_eq!(value(number, hundredths(index)), None, "I{number} {index}");
    }
    // The lowest index of statistics is not stated, so below the first cut only bounds are known.
    let open = Bounds {
        low: Exact::ONE,
        high: hundredths(150),
    };
    assert_eq!(value(7, hundredths(179)), Some(open));
    assert_eq!(value(7, Exact::ZERO), Some(open));
}

proptest! {
    #[test]
    fn the_index_of_data_is_a_straight_line(index in 0_i128..=100_000) {
        let index = Exact::new(index, 1000);
        let line = Exact::ONE + index / Exact::from(25);
        prop_assert_eq!(value(5, index), Some(Bounds::known(line)));
        prop_assert_eq!(value(18, index), Some(Bounds::known(line)));
    }

    #[test]
    fn a_higher_index_never_gives_a_lower_value(one in 0_i128..=500, other in 0_i128..=500) {
        let (low, high) = (one.min(other), one.max(other));
        if let (Some(low), Some(high)) = (value(7, hundredths(low)), value(7, hundredths(high))) {
            prop_assert!(low.low <= high.low && low.high <= high.high);
        }
    }
}

#[test]
fn a_source_value_is_converted_and_the_finding_says_so() {
    let said = book(&[
        (5, "", "25"),
        (6, "", "2,37"),
        (7, "", "2,97"),
        (18, "", "68,75"),
    ]);
    insta::assert_snapshot!(said.shown(), @"
    Kab. Uji 2026 akhir: 5=2 6=2.37 7=131/45 18=3.75
    N0365 buku.csv:4 › Nilai Asal: for I5, One Data Indonesia Index 25 is converted to 2.00
    N0365 buku.csv:5 › Nilai Asal: for I6, Geospatial Information Network Node Index 2.37 is converted to 2.37
    N0365 buku.csv:6 › Nilai Asal: for I7, Statistics Development Index 2.97 is converted to 2.91 (exactly 131/45)
    N0365 buku.csv:7 › Nilai Asal: for I18, One Data Indonesia Index, aspect Data Interoperability 68.75 is converted to 3.75
    ");
    let origin = said.card().assessment.answers[4].origin.clone().unwrap();
    assert_eq!(origin.index, Exact::from(25));
}

#[test]
fn an_awaited_index_is_an_interval_and_no_one() {
    let mut rows: Vec<(usize, &str, &str)> = (1..=20).map(|number| (number, "2,00", "")).collect();
    rows[6].1 = "";
    let said = book(&rows);
    let card = said.card();
    // Ninety-seven percent of 2.00, and three percent that lie between 1.00 and 5.00.
    assert_eq!(
        card.index,
        Bounds {
            low: hundredths(197),
            high: hundredths(209)
        }
    );
    assert!(!card.is_complete());
    insta::assert_snapshot!(said.lines(), @"
    N0355 buku.csv:8 › Nilai: the value of I5, I6 and I18 is read as converted already, not as the index it comes from
    W0364 buku.csv:10 › Nilai Asal: the index of another agency is still awaited for I7 (Statistics Development Index, BPS)
    ");
    assert!(
        !said.codes().contains(&"E0340"),
        "nobody here can fill it in"
    );
    // Below the first point that is known, less is open.
    rows[6].2 = "1,20";
    let said = book(&rows);
    let index = said.card().index;
    assert_eq!(
        index,
        Bounds {
            low: hundredths(197),
            high: hundredths(197) + Exact::new(15, 1000)
        }
    );
    insta::assert_snapshot!(said.lines(), @"
    W0363 buku.csv:10 › Nilai Asal: for I7, Statistics Development Index 1.2 lies below the lowest point that is known, so the value is between 1 and 1.5
    N0355 buku.csv:8 › Nilai: the value of I5, I6 and I18 is read as converted already, not as the index it comes from
    ");
}

#[test]
fn which_of_two_numbers_counts_is_not_guessed() {
    // The same number twice, exactly and as it is printed.
    for given in ["2", "2,91"] {
        let (number, source) = if given == "2" { (5, "25") } else { (7, "2,97") };
        let said = book(&[(number, given, source)]);
        let codes = said.codes();
        assert_eq!(codes, ["W0364", "E0340"], "nothing to say of it: {given}");
    }
    let exact = book(&[(7, "2,91", "2,97")]).card().assessment.answers[6].value;
    assert_eq!(
        exact,
        Some(Exact::new(5, 2) + Exact::new(37, 90)),
        "the index says it exactly"
    );
    let said = book(&[
        (5, "3,00", "25"),
        (6, "2,00", "7"),
        (7, "", "tinggi"),
        (18, "62,5", ""),
        (1, "2,00", "60"),
        (2, "2,00", ""),
    ]);
    insta::assert_snapshot!(said.shown(), @"
    Kab. Uji 2026 akhir: 1=2 2=2
    E0356 buku.csv:4 › Nilai: the value of I5 is given as 3, but One Data Indonesia Index 25 is converted to 2.00
      buku.csv:4 › Nilai Asal: the source value is here: 25
    E0357 buku.csv:5 › Nilai Asal: the source value `7` of I6 is outside the range of Geospatial Information Network Node Index, 1 to 5
    E0361 buku.csv:6 › Nilai Asal: the source value `tinggi` is not a number
    E0360 buku.csv:7 › Nilai: the value `62.5` of I18 is outside the scale of 1 to 5; it looks like One Data Indonesia Index, aspect Data Interoperability
    W0358 buku.csv:8 › Nilai Asal: the source value of I1 is not used, because it takes no index of another agency
    ");
    let said = book(&[(5, "", "25 (sementara)"), (6, "4,00", "")]);
    insta::assert_snapshot!(said.shown(), @"
    Kab. Uji 2026 akhir: 6=4
    E0362 buku.csv:4 › Nilai Asal: the source value holds the number 25 and the words `sementara`
    N0355 buku.csv:5 › Nilai: the value of I6 is read as converted already, not as the index it comes from
    W0364 buku.csv:4: the index of another agency is still awaited for I7 (Statistics Development Index, BPS) and I18 (One Data Indonesia Index, aspect Data Interoperability, Bappenas)
    ");
}

#[test]
fn a_score_limits_the_level_and_is_no_value() {
    let said = book(&[
        (10, "2,60", "2,40"),
        (12, "2,50", "2,40"),
        (11, "4,20", "3,90"),
        (9, "2,00", ""),
    ]);
    insta::assert_snapshot!(said.shown(), @"
    Kab. Uji 2026 akhir: 9=2 10=2.6 11=4.2 12=2.5
    W0359 buku.csv:4 › Nilai: the value of I10 is 2.6, which is part of level 3, but IKASANDI, area Cyber Security 2.4 allows level 2 only
      buku.csv:4 › Nilai Asal: the source value is here: 2.4
    W0359 buku.csv:6 › Nilai: the value of I11 is 4.2, which is part of level 5, but IKASANDI, area Cryptography 3.9 allows level 4 only
      buku.csv:6 › Nilai Asal: the source value is here: 3.9
    W0364 buku.csv:4: the index of another agency is still awaited for I5 (One Data Indonesia Index, Bappenas), I6 (Geospatial Information Network Node Index, BIG), I7 (Statistics Development Index, BPS) and I18 (One Data Indonesia Index, aspect Data Interoperability, Bappenas)
    ");
    let said = book(&[(10, "", "2,40"), (11, "4,00", "1,00"), (12, "1,00", "5,5")]);
    insta::assert_snapshot!(said.shown(), @"
    Kab. Uji 2026 akhir: 11=4 12=1
    E0357 buku.csv:6 › Nilai Asal: the source value `5.5` of I12 is outside the range of IKASANDI, area Cyber Incident Response, 0 to 5
    W0364 buku.csv:4: the index of another agency is still awaited for I5 (One Data Indonesia Index, Bappenas), I6 (Geospatial Information Network Node Index, BIG), I7 (Statistics Development Index, BPS) and I18 (One Data Indonesia Index, aspect Data Interoperability, Bappenas)
    ");
}

#[test]
fn the_name_of_a_range_is_none_of_its_values() {
    let said = text(
        "Instansi;Kab. Uji\nTahun;2026\nNo;Nilai\n1;Membangun\n2;2,00 - Membangun\n3;2,60 - Membangun\n",
    );
    insta::assert_snapshot!(said.shown(), @"
    Kab. Uji 2026 akhir: 2=2 3=2.6
    E0332 buku.csv:4 › Nilai: `Membangun` is not a level
    W0336 buku.csv:6 › Nilai: level 2.6 is called `Developing`, but the cell says `membangun`
    W0364 buku.csv:4: the index of another agency is still awaited for I5 (One Data Indonesia Index, Bappenas), I6 (Geospatial Information Network Node Index, BIG), I7 (Statistics Development Index, BPS) and I18 (One Data Indonesia Index, aspect Data Interoperability, Bappenas)
    ");
}

#[test]
fn what_a_rubric_can_get_wrong_about_the_outside() {
    let yaml = spbe::rubric::yaml_of_builtin("permenpanrb-8-2026").unwrap();
    let spoilt = |from: &str, to: &str| {
        assert!(yaml.contains(from), "the rubric holds `{from}`");
        let checked = spbe::rubric::Rubric::parse(&yaml.replacen(from, to, 1), "r.yaml");
        assert!(checked.value.is_none());
        let line = |one: &spbe::diagnostic::Diagnostic| {
            let place = one.place().map(ToString::to_string).unwrap_or_default();
            format!(
                "{} {place} {}\n",
                one.code().as_str(),
                one.message(Lang::En)
            )
        };
        checked.diagnostics.iter().map(line).collect::<String>()
    };
    insta::assert_snapshot!(spoilt("Emerging, from: 1.50", "Emerging, from: 2.50"), @"E0160 r.yaml:113:52 level 3 begins at 2.5, but the first level must begin at 1 and each next one higher, below 5");
    insta::assert_snapshot!(spoilt("Initiate, from: 1.00", "Initiate, from: 1.10"), @"E0160 r.yaml:111:48 level 1 begins at 1.1, but the first level must begin at 1 and each next one higher, below 5");
    insta::assert_snapshot!(spoilt("Emerging, from: 1.50", "Emerging"), @"E0113 r.yaml:112:7 the key `from` is missing");
    insta::assert_snapshot!(spoilt("index: 37.50, value: 2.50", "index: 7.50, value: 2.50"), @"E0161 r.yaml:232:17 the conversion does not rise: index 12.5 has the value 1.5, then index 7.5 has the value 2.5");
    insta::assert_snapshot!(spoilt("{ index: 0.00, value: 1.00 }", "{ index: 0.00, value: 0.50 }"), @"E0163 r.yaml:230:17 the conversion begins at the value 0.5, outside the scale of 1 to 5");
    insta::assert_snapshot!(spoilt("            - { index: 100.00, value: 5.00 }\n", ""), @"E0164 r.yaml:234:17 the conversion ends at the value 4, but the scale at 5");
    insta::assert_snapshot!(spoilt("index: 12.50,", "index: 12000.50,"), @"E0165 r.yaml:231:24 the number 12000.5 is impossible in a conversion");
    let one_point = "            - { index: 1.00, value: 1.00 }\n            - { index: 1.50, value: 1.50 }\n            - { index: 2.50, value: 2.50 }\n            - { index: 3.50, value: 3.50 }\n            - { index: 4.00, value: 4.00 }\n";
    insta::assert_snapshot!(spoilt(one_point, ""), @"E0162 r.yaml:255:13 the conversion of the external index has too few points: 1");
    insta::assert_snapshot!(spoilt("levels: { 1: 0.00, 2: 1.50,", "levels: { 1: 0.00, 2: 5.50,"), @"
    E0166 r.yaml:347:33 the score 5.5 is not above that of the level below, or not between 0 and `max`
    E0166 r.yaml:347:42 the score 2.5 is not above that of the level below, or not between 0 and `max`
    ");
    insta::assert_snapshot!(spoilt("levels: { 5: 4.00 }", "levels: { 6: 4.00 }"), @"E0134 r.yaml:370:21 level 6 is outside the scale from 1 to 5");
    insta::assert_snapshot!(spoilt("items: { 1: 1, 2: 4,", "items: { 1: 1,"), @"E0167 r.yaml:149:18 indicator `I1` gives no number of pieces of evidence for level 2");
    insta::assert_snapshot!(spoilt("items: { 1: 1, 2: 4,", "items: { 1: 0, 2: 4,"), @"
    E0183 r.yaml:149:21 the demand 0 on evidence makes no sense
    E0167 r.yaml:149:18 indicator `I1` gives no number of pieces of evidence for level 1
    ");
    insta::assert_snapshot!(spoilt("item_rule:\n", "item_rul:\n"), @"
    E0111 r.yaml:121:1 unknown key `item_rul`
    E0113 r.yaml:4:1 the key `item_rule` is missing
    ");
    insta::assert_snapshot!(spoilt("years: { from: 2026 }", "years: kapan saja"), @"E0119 r.yaml:9:8 `kapan saja` is not one of the choices");
    insta::assert_snapshot!(spoilt("open_points:\n", "open_points: []\nx:\n"), @"
    E0110 r.yaml:20:1 unknown key `x`
    E0115 r.yaml:19:14 expected a list with entries, found a list
    ");
}
