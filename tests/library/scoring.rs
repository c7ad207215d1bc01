//! Published results come out again at every level that was published.
//!
//! The numbers are those of the official reports of Kabupaten Madiun 2020, Kota Bandar Lampung
//! 2021 and 2022, of the monitoring database of Kota Denpasar (2018), and of the printed tables
//! of Kota Bekasi (2019 and 2020).

use crate::books::{Outcome, delimited, long, run};
use spbe::assess::Request;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::json;
use spbe::score::{Scorecard, Scored};

struct Case {
    agency: &'static str,
    year: u16,
    levels: &'static str,
    aspects: &'static str,
    domains: &'static str,
    index: &'static str,
}

const CASES: [Case; 4] = [
    Case {
        agency: "Kota Denpasar",
        year: 2018,
        levels: "1 1 1 3 2 3 3 2 1 1 1 3 3 3 1 3 3 1 3 2 3 3 2 2 3 1 4 4 4 3 4 3 2 3 1 3 3",
        aspects: "2.00 2.10 2.00 2.50 2.33 3.29 2.50",
        domains: "2.06 2.29 3.00",
        index: "2.64",
    },
    Case {
        agency: "Kabupaten Madiun",
        year: 2020,
        levels: "3 3 3 3 3 3 3 3 4 3 3 3 4 3 3 3 4 3 3 4 3 3 3 3 3 3 4 4 4 3 4 4 2 3 3 4 3",
        aspects: "3.00 3.30 3.00 3.50 3.00 3.57 3.17",
        domains: "3.18 3.14 3.42",
        index: "3.30",
    },
    Case {
        agency: "Kota Bandar Lampung",
        year: 2021,
        levels: "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 3 3 1 2 1 1 1",
        aspects: "1.00 1.00 1.00 1.00 1.00 1.00 1.40 1.50",
        domains: "1.00 1.00 1.00 1.44",
        index: "1.20",
    },
    Case {
        agency: "Kota Bandar Lampung",
        year: 2022,
        levels: "2 2 3 3 2 2 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 1 1 1 3 3 4 1 4 1 1 1",
        aspects: "2.00 1.00 1.00 1.00 1.00 1.00 1.70 2.00",
        domains: "2.00 1.00 1.00 1.82",
        index: "1.50",
    },
];

fn scored(agency: &str, year: u16, levels: &[String]) -> Outcome {
    let bytes = delimited(&long(agency, year, levels), ',');
    run("hasil.csv", &bytes, &Request::default())
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// The printed values of the nodes at a depth.
fn printed(card: &Scorecard, depth: usize) -> Vec<String> {
    let of_node = |node: &Scored| node.value.exact().unwrap().half_up(2).to_string();
    card.walk()
        .filter(|node| node.depth == depth)
        .map(of_node)
        .collect()
}

#[test]
fn published_results_come_out_at_every_level() {
    for case in CASES {
        let name = format!("{} {}", case.agency, case.year);
        let outcome = scored(case.agency, case.year, &words(case.levels));
        assert_eq!(outcome.codes(), [""; 0], "{name}");
        let card = outcome.card();
        assert_eq!(card.assessment.agency.as_deref(), Some(case.agency));
        let levels: Vec<String> = words(case.levels)
            .iter()
            .map(|level| format!("{level}.00"))
            .collect();
        assert_eq!(printed(card, 2), levels, "{name}");
        assert_eq!(printed(card, 1), words(case.aspects), "{name}");
        assert_eq!(printed(card, 0), words(case.domains), "{name}");
        let index = card.exact_index().unwrap();
        assert_eq!(index.half_up(2).to_string(), case.index, "{name}");
    }
}

/// Levels with these sums: `(sum, count)` for each aspect, every level from 1 to 5. `turn`
/// chooses among the ways to split a sum.
fn split(sums: &[(usize, usize)], turn: usize) -> Vec<String> {
    let mut levels = Vec::new();
    for &(sum, count) in sums {
        let mut part = vec![1; count];
        let mut rest = sum - count;
        let mut at = turn;
        while rest > 0 {
            // Steps of different lengths fill some levels early and leave others low.
            let room = 5 - part[at % count];
            let step = rest.min(room).min(1 + turn % 4);
            part[at % count] += step;
            rest -= step;
            at += 1;
        }
        levels.extend(part.iter().map(ToString::to_string));
    }
    levels
}

const BEKASI_2019: [(usize, usize); 7] =
    [(23, 7), (34, 10), (3, 2), (7, 2), (8, 3), (26, 7), (25, 6)];
const BEKASI_2020: [(usize, usize); 7] =
    [(23, 7), (36, 10), (5, 2), (7, 2), (9, 3), (28, 7), (26, 6)];

#[test]
fn any_levels_with_the_sums_of_bekasi_give_the_printed_indices() {
    for turn in 0..40 {
        for (year, sums, exact, shown) in [
            (2019, BEKASI_2019, Exact::new(1027, 300), "3.42"),
            (2020, BEKASI_2020, Exact::new(1109, 300), "3.70"),
        ] {
            let levels = split(&sums, turn);
            let outcome = scored("Kota Bekasi", year, &levels);
            let index = outcome.card().exact_index().unwrap();
            assert_eq!(index, exact, "{levels:?}");
            assert_eq!(index.half_up(2).to_string(), shown);
        }
    }
}

#[test]
fn contributions_of_bekasi_2020_are_those_printed() {
    let outcome = scored("Kota Bekasi", 2020, &split(&BEKASI_2020, 1));
    let card = outcome.card();
    let aspects: Vec<String> = card
        .walk()
        .filter(|node| node.depth == 1)
        .map(|node| node.contribution.exact().unwrap().half_up(2).to_string())
        .collect();
    assert_eq!(aspects, words("1.35 2.12 0.71 1.00 1.29 2.55 1.58"));
    assert_eq!(printed(card, 0), words("3.47 3.00 4.12"));
    // The same numbers in what programs read, `3.70` and not `3.7`.
    let text = json::scores(&outcome.cards, &[], Lang::En);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let assessment = &json["assessments"][0];
    assert_eq!(
        assessment["index"].to_string(),
        r#"{"value":3.70,"exact":"1109/300","low":3.70,"high":3.70,"complete":true}"#
    );
    let first = &assessment["nodes"][0];
    let fields = [
        "id",
        "weight",
        "value",
        "exact",
        "contribution",
        "index_contribution",
    ];
    let shown: Vec<String> = fields.map(|field| first[field].to_string()).into();
    assert_eq!(shown, ["\"D1\"", "17", "3.47", "\"59/17\"", "3.47", "0.59"]);
    assert_eq!(first["children"][0]["contribution"].to_string(), "1.35");
}

#[test]
fn worked_examples_of_the_regulation() {
    // Annex of PermenPANRB 59/2020: levels 3, 4, 3, 2 give 3.00; aspects of 3.00, 4.00 and 3.00
    // with 10, 10 and 5 percent give 3.40.
    let mut levels = vec!["3"; 47];
    levels[10..14].copy_from_slice(&["3", "4", "3", "2"]);
    levels[14..18].copy_from_slice(&["4"; 4]);
    let levels: Vec<String> = levels.iter().map(ToString::to_string).collect();
    let outcome = scored("Kota Uji", 2023, &levels);
    let card = outcome.card();
    assert_eq!(printed(card, 1)[1..4], ["3.00", "4.00", "3.00"]);
    assert_eq!(printed(card, 0)[1], "3.40");
}
