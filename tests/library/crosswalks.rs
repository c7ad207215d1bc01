//! Crosswalks: the shipped ones hold together, wrong ones are refused, and what they say about a
//! difference and about evidence adds up.

use crate::books::{Outcome, text};
use crate::refused_rubrics::SMALL;
use proptest::prelude::*;
use spbe::compare::{Across, Fate, across, compare};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::rubric::{Crosswalk, Relation, Rubric, Treatment, crosswalks, for_year};
use spbe::score::{Bounds, Scorecard};
use spbe::transfer::{Assumption, Transfer, transfer};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

fn book(year: u16, levels: &[i128]) -> Outcome {
    let mut table = format!("Instansi;Kota Uji\nTahun;{year}\nNo;Tingkat\n");
    for (index, level) in levels.iter().enumerate() {
        writeln!(table, "{};{level}", index + 1).unwrap();
    }
    text(&table)
}

fn card(year: u16, levels: &[i128]) -> Scorecard {
    book(year, levels).card().clone()
}

fn crosswalk(from: u16) -> Arc<Crosswalk> {
    let rubric = for_year(from).unwrap();
    crosswalks().find(|one| one.from.id == rubric.id).unwrap()
}

fn relations(crosswalk: &Crosswalk) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for row in &crosswalk.rows {
        *counts.entry(row.relation.word()).or_default() += 1;
    }
    counts
}

#[test]
fn the_shipped_crosswalks_name_every_indicator() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/rubrics/crosswalks");
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "yaml") {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        assert!(Crosswalk::is_one(&text));
        let checked = Crosswalk::parse_builtin(&text, "c.yaml");
        assert_eq!(checked.diagnostics, []);
        assert!(checked.value.is_some());
        files += 1;
    }
    assert_eq!(files, crosswalks().count());
    let (first, second) = (crosswalk(2020), crosswalk(2023));
    // The pairs of the ministry's slides on the guideline of 2021.
    for (from, to) in [(26, 36), (27, 32), (28, 33), (29, 34), (31, 35), (35, 45)] {
        assert!(
            first.pairs().any(|pair| pair == (from - 1, to - 1)),
            "{from}"
        );
    }
    let split: Vec<usize> = first.targets(2).filter_map(|row| row.to).collect();
    assert_eq!(
        split,
        [0, 1],
        "the master plan became architecture and roadmap"
    );
    assert_eq!(first.targets(2).next().unwrap().relation, Relation::Split);
    // Evidence carries over into 8/2026, values do not.
    assert_eq!(second.pairs().count(), 0);
    let new: Vec<usize> = second
        .rows
        .iter()
        .filter(|row| row.relation == Relation::New)
        .filter_map(|row| Some(row.to? + 1))
        .collect();
    assert_eq!(new, [6, 7, 11, 12]);
    insta::assert_debug_snapshot!((relations(&first), relations(&second)), @r#"
    (
        {
            "new": 19,
            "none": 14,
            "same": 10,
            "split": 6,
            "successor": 12,
        },
        {
            "merged": 32,
            "new": 4,
            "none": 1,
            "split": 4,
            "successor": 1,
            "update": 19,
        },
    )
    "#);
}

/// Two small rubrics and the crosswalk between them.
fn small(rows: &str) -> (Arc<Rubric>, Arc<Rubric>, String) {
    let before = SMALL.to_owned();
    let after = SMALL
        .replace("id: kecil", "id: besar")
        .replacen("weight: 50", "weight: 60", 1)
        .replacen("weight: 50\n", "weight: 40\n", 1);
    let parse = |text: &str| Arc::new(Rubric::parse(text, "r.yaml").value.unwrap());
    let head = "from: kecil\nto: besar\nname: padanan\ncomparable: [same]\nrows:\n";
    let tail = "rationale: a, source: b, confidence: D }";
    let rows: Vec<String> = rows
        .lines()
        .map(|row| format!("  - {{ {row}, {tail}\n"))
        .collect();
    let rows = rows.concat();
    (parse(&before), parse(&after), format!("{head}{rows}"))
}

fn found(rows: &str, change: impl Fn(String) -> String) -> String {
    let (from, to, yaml) = small(rows);
    let checked = Crosswalk::parse(&change(yaml), "padanan.yaml", &from, &to);
    assert_eq!(checked.value.is_none(), !checked.diagnostics.is_empty());
    let mut said = String::new();
    for one in &checked.diagnostics {
        let place = one.place().map(ToString::to_string).unwrap_or_default();
        writeln!(
            said,
            "{} {place} {}",
            one.code().as_str(),
            one.message(Lang::En)
        )
        .unwrap();
    }
    said
}

const GOOD: &str =
    "from: I1, to: I1, relation: same\nfrom: I2, relation: none\nto: I2, relation: new";

#[test]
fn wrong_crosswalks_are_refused() {
    let same = |yaml: String| yaml;
    assert_eq!(found(GOOD, same), "");
    let with = |from: &str, to: &str| {
        assert!(GOOD.contains(from));
        found(&GOOD.replacen(from, to, 1), same)
    };
    insta::assert_snapshot!(with("from: I1,", "from: I9,"), @"E0171 padanan.yaml:6:13 there is no indicator `I9` in `kecil`");
    insta::assert_snapshot!(with("to: I1,", "to: I11,"), @"E0171 padanan.yaml:6:21 there is no indicator `I11` in `besar`");
    insta::assert_snapshot!(with("\nto: I2, relation: new", ""), @"E0168 padanan.yaml:6:3 this crosswalk leaves out indicators of `besar`: I2");
    insta::assert_snapshot!(with("from: I2, relation: none\n", ""), @"E0168 padanan.yaml:6:3 this crosswalk leaves out indicators of `kecil`: I2");
    insta::assert_snapshot!(with("from: I2, relation: none", "from: I2, relation: none\nfrom: I2, relation: none"), @"
    E0172 padanan.yaml:8:7 the pair of I2 and – stands twice
    E0178 padanan.yaml:7:7 nothing is said to follow `I2`, but it has other rows
    E0178 padanan.yaml:8:7 nothing is said to follow `I2`, but it has other rows
    ");
    insta::assert_snapshot!(with("to: I1, relation: same", "relation: same"), @"E0173 padanan.yaml:6:7 the relation `same` needs `from` and `to`");
    insta::assert_snapshot!(with("to: I2, relation: new", "from: I2, to: I2, relation: new"), @"E0174 padanan.yaml:8:7 the relation `new` has `to` only");
    insta::assert_snapshot!(with("from: I2, relation: none", "from: I2, to: I2, relation: none"), @"E0175 padanan.yaml:7:7 the relation `none` has `from` only");
    insta::assert_snapshot!(with("relation: same", "relation: split"), @"E0176 padanan.yaml:6:7 `I1` is said to be split, but has a single row");
    insta::assert_snapshot!(with("relation: same", "relation: merged"), @"E0177 padanan.yaml:6:7 `I1` is said to be merged, but has a single row");
    insta::assert_snapshot!(with("from: I2, relation: none", "from: I1, relation: none\nfrom: I2, relation: none"), @"E0178 padanan.yaml:7:7 nothing is said to follow `I1`, but it has other rows");
    insta::assert_snapshot!(with("to: I2, relation: new", "to: I1, relation: new\nto: I2, relation: new"), @"E0179 padanan.yaml:8:7 `I1` is said to be new, but has other rows");
    insta::assert_snapshot!(with("relation: same", "relation: sama"), @"E0119 padanan.yaml:6:35 `sama` is not one of the choices");
    insta::assert_snapshot!(found(GOOD, |yaml| yaml.replace("to: besar", "to: lain")), @"E0170 padanan.yaml:2:5 this crosswalk names the rubric `lain`, which is not known");
    insta::assert_snapshot!(found(GOOD, |yaml| yaml.replace("[same]", "[sama]")), @"E0119 padanan.yaml:4:14 `sama` is not one of the choices");
    insta::assert_snapshot!(found(GOOD, |yaml| yaml.replacen("rationale: a, ", "", 1)), @"E0113 padanan.yaml:6:7 the key `rationale` is missing");
    insta::assert_snapshot!(found(GOOD, |yaml| yaml.replacen("name:", "nama:", 1)), @"
    E0111 padanan.yaml:3:1 unknown key `nama`
    E0113 padanan.yaml:1:1 the key `name` is missing
    ");
    insta::assert_snapshot!(found(GOOD, |_| "rows:\n".to_owned()), @"
    E0113 padanan.yaml:1:1 the key `name` is missing
    E0113 padanan.yaml:1:1 the key `from` is missing
    E0113 padanan.yaml:1:1 the key `to` is missing
    ");
    assert!(!Crosswalk::is_one(SMALL));
}

#[test]
fn a_small_difference_splits_as_by_hand() {
    let (before, after, yaml) = small(GOOD);
    let crosswalk = Crosswalk::parse(&yaml, "p.yaml", &before, &after)
        .value
        .unwrap();
    let card = |rubric: &Arc<Rubric>, levels: [i128; 2]| {
        let table = format!("No;Tingkat\n1;{}\n2;{}\n", levels[0], levels[1]);
        let request = spbe::assess::Request {
            rubric: Some(Arc::clone(rubric)),
            year: Some(2020),
            ..Default::default()
        };
        crate::books::run("b.csv", table.as_bytes(), &request)
            .card()
            .clone()
    };
    // 1.5 becomes 0.6 × 3 + 0.4 × 2 = 2.6.
    let (from, to) = (card(&before, [2, 1]), card(&after, [3, 2]));
    let split = across(&from, &to, &Arc::new(crosswalk)).unwrap();
    let effects = split.effects();
    // The same indicator rose by 1 at a mean weight of 0.55; its weight rose by 0.1 at a mean value
    // that is 1 above the index before.
    assert_eq!(effects.level, Exact::new(55, 100));
    assert_eq!(effects.weight, Exact::new(1, 10));
    // The one that left was 0.5 below the index at 0.5; the one that came is 0.5 above it at 0.4.
    assert_eq!(split.effects_of(Fate::Dropped).structure, Exact::new(1, 4));
    assert_eq!(split.effects_of(Fate::New).structure, Exact::new(1, 5));
    assert_eq!(effects.total(), Exact::new(11, 10));
    assert_eq!(
        across(&to, &from, &split.crosswalk).map(|_| ()),
        None,
        "it leads one way"
    );
}

fn split(levels: &[i128], after: &[i128], from: u16, to: u16) -> (Across, Exact) {
    let (before, after) = (card(from, levels), card(to, after));
    let change = after.exact_index().unwrap() - before.exact_index().unwrap();
    (across(&before, &after, &crosswalk(from)).unwrap(), change)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_three_effects_add_up_exactly(
        before in proptest::collection::vec(0_i128..=5, 37),
        after in proptest::collection::vec(1_i128..=5, 47),
        last in proptest::collection::vec(1_i128..=5, 20),
    ) {
        for (split, change) in [split(&before, &after, 2020, 2023), split(&after, &last, 2023, 2026)] {
            prop_assert_eq!(split.effects().total(), change);
            let parts: Exact = split.parts.iter().map(|part| part.effects.total()).sum();
            prop_assert_eq!(parts, change);
            let groups: Exact = Fate::ALL.map(|fate| split.effects_of(fate).total()).into_iter().sum();
            prop_assert_eq!(groups, change);
            // Every indicator of both sides stands in exactly one part.
            let (from, to) = (&split.crosswalk.from, &split.crosswalk.to);
            let mut sides = (vec![0; from.indicators.len()], vec![0; to.indicators.len()]);
            for part in &split.parts {
                if let Some((index, _)) = part.from { sides.0[index] += 1; }
                if let Some((index, _)) = part.to { sides.1[index] += 1; }
                let both = part.from.is_some() && part.to.is_some();
                prop_assert_eq!(both, part.fate == Fate::Comparable);
                prop_assert!(both || part.effects.level == Exact::ZERO && part.effects.weight == Exact::ZERO);
                prop_assert!(!both || part.effects.structure == Exact::ZERO);
            }
            prop_assert!(sides.0.iter().chain(&sides.1).all(|&count| count == 1));
        }
    }

    #[test]
    fn where_every_level_is_the_same_nothing_has_an_effect(level in 1_i128..=5) {
        let (split, change) = split(&[level; 37], &[level; 47], 2020, 2023);
        prop_assert_eq!(change, Exact::ZERO);
        for part in &split.parts {
            prop_assert_eq!(part.effects.level, Exact::ZERO);
            prop_assert_eq!(part.effects.weight, Exact::ZERO);
            prop_assert_eq!(part.effects.structure, Exact::ZERO);
        }
    }

    #[test]
    fn only_the_same_indicators_have_a_level_effect(at in 0_usize..47, raised in 2_i128..=5) {
        let mut after = vec![1; 47];
        after[at] = raised;
        let (split, _) = split(&[1; 37], &after, 2020, 2023);
        let same = crosswalk(2020).pairs().any(|(_, to)| to == at);
        prop_assert_eq!(split.effects().level > Exact::ZERO, same);
    }
}

#[test]
fn comparisons_across_regulations_split_or_say_why_not() {
    let both = |from: Scorecard, to: Scorecard| compare(vec![from, to], Vec::new());
    let codes = |one: &spbe::compare::Comparison| -> Vec<&'static str> {
        one.diagnostics
            .iter()
            .map(|one| one.code().as_str())
            .collect()
    };
    let complete = both(card(2020, &[3; 37]), card(2021, &[3; 47]));
    assert!(complete.across.is_some() && complete.movements.is_empty());
    assert_eq!(codes(&complete), ["W0502"]);
    let open = both(card(2020, &[3; 37]), card(2021, &[3; 40]));
    assert!(open.across.is_none());
    assert_eq!(codes(&open), ["W0502", "N0507"]);
    let far = both(card(2020, &[3; 37]), card(2026, &[3; 20]));
    assert_eq!(codes(&far), ["W0502", "N0506"]);
    let one_method = both(card(2019, &[3; 37]), card(2020, &[3; 37]));
    assert!(one_method.across.is_none() && codes(&one_method).is_empty());
}

fn taken(level: i128) -> Transfer {
    let outcome = book(2023, &[level; 47]);
    let assessment = Arc::clone(&outcome.card().assessment);
    transfer(assessment, crosswalk(2023)).unwrap()
}

fn hundredths(number: i128) -> Exact {
    Exact::new(number, 100)
}

#[test]
fn evidence_for_the_next_regulation_adds_up_by_hand() {
    // Counted from the weights: 43 percent have something to hand in again, 44 something to bring
    // up to date, 13 nothing; 8 of the 43 (I5 and I18) are decided by an index of another agency.
    let best = taken(5);
    let shares = best.shares();
    assert_eq!(shares.reuse, hundredths(43));
    assert_eq!(shares.update, hundredths(44));
    assert_eq!(shares.new, hundredths(13));
    assert_eq!(shares.touched(), hundredths(87));
    assert_eq!(shares.outside, hundredths(8));
    // All but I11 and I12 (7 percent) may reach 5.00; without an update only the 43 percent and the
    // two indices that nothing leads to (6 percent).
    assert_eq!(
        best.updated,
        Bounds {
            low: Exact::ONE,
            high: hundredths(472)
        }
    );
    assert_eq!(
        best.as_it_is,
        Bounds {
            low: Exact::ONE,
            high: hundredths(296)
        }
    );
    // Level 3 is accepted again up to 3.50, the end of level 3: 79 percent of it, 7 percent of
    // nothing, and 14 percent that other agencies decide.
    let middle = taken(3);
    assert_eq!(
        middle.updated.high,
        hundredths(79) * hundredths(350) + hundredths(7) + hundredths(70)
    );
    // Level 1 needs no evidence, so there is none: only the indices of others are open.
    let none = taken(1);
    assert_eq!(none.shares().touched(), Exact::ZERO);
    assert_eq!(
        none.updated,
        Bounds {
            low: Exact::ONE,
            high: hundredths(86) + hundredths(70)
        }
    );
    for transfer in [best, middle, none] {
        assert!(transfer.updated.exact().is_none(), "never a number");
    }
}

#[test]
fn what_is_not_assessed_may_be_anything_and_documents_decide() {
    let outcome = book(2023, &[5; 46]);
    let assessment = Arc::clone(&outcome.card().assessment);
    let open = transfer(Arc::clone(&assessment), crosswalk(2023)).unwrap();
    // I47 feeds I17 and I20.
    for index in [16, 19] {
        assert_eq!(open.indicators[index].assumption, Assumption::NotAssessed);
    }
    assert_eq!(open.indicators[10].assumption, Assumption::NothingYet);
    assert_eq!(open.indicators[10].treatment, Treatment::New);
    assert_eq!(open.indicators[5].assumption, Assumption::OtherAgency);
    assert!(
        transfer(assessment, crosswalk(2020)).is_none(),
        "of another rubric"
    );
    // Values of the same indicators stay, those of 2018 below the new scale at its bottom.
    let outcome = book(2020, &[0; 37]);
    let kept = transfer(Arc::clone(&outcome.card().assessment), crosswalk(2020)).unwrap();
    assert_eq!(kept.indicators[35].assumption, Assumption::SameValue);
    assert_eq!(kept.indicators[35].updated, Bounds::known(Exact::ONE));
}
