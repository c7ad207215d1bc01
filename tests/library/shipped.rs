//! The shipped rubrics as data, and what a change of them does to published results.

use crate::books::{delimited, long, run};
use spbe::assess::Request;
use spbe::number::Exact;
use spbe::rubric::{Rubric, builtin, builtins, yaml_of_builtin};
use std::fmt::Write;
use std::sync::Arc;

const IDS: [&str; 2] = ["permenpanrb-5-2018", "permenpanrb-59-2020"];

/// Whoever changes a weight, a rating, a name or a criterion sees it here.
#[test]
fn what_the_shipped_rubrics_say() {
    for rubric in builtins() {
        insta::assert_snapshot!(rubric.id.replace('-', "_"), rubric.normalised());
    }
}

/// Rubric, agency, year and levels of the published cases; see `scoring`.
const CASES: [(&str, &str, u16, &str); 4] = [
    (
        IDS[0],
        "Denpasar",
        2018,
        "1 1 1 3 2 3 3 2 1 1 1 3 3 3 1 3 3 1 3 2 3 3 2 2 3 1 4 4 4 3 4 3 2 3 1 3 3",
    ),
    (
        IDS[0],
        "Madiun",
        2020,
        "3 3 3 3 3 3 3 3 4 3 3 3 4 3 3 3 4 3 3 4 3 3 3 3 3 3 4 4 4 3 4 4 2 3 3 4 3",
    ),
    (
        IDS[1],
        "Bandar Lampung",
        2021,
        "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 3 3 1 2 1 1 1",
    ),
    (
        IDS[1],
        "Bandar Lampung",
        2022,
        "2 2 3 3 2 2 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 1 1 1 3 3 4 1 4 1 1 1",
    ),
];

fn index(case: &(&str, &str, u16, &str), rubric: Arc<Rubric>) -> (Exact, String) {
    let levels: Vec<String> = case.3.split(' ').map(str::to_owned).collect();
    let request = Request {
        rubric: Some(rubric),
        ..Request::default()
    };
    let outcome = run(
        "a.csv",
        &delimited(&long(case.1, case.2, &levels), ','),
        &request,
    );
    let card = outcome.card();
    let index = card.exact_index().unwrap();
    (
        index,
        card.ratings()
            .0
            .band
            .name
            .get(spbe::lang::Lang::Id)
            .to_owned(),
    )
}

#[test]
fn what_the_shipped_rubrics_make_of_the_published_cases() {
    let mut lines = String::new();
    for case in &CASES {
        let rubric = builtin(case.0).unwrap();
        let digest = rubric.sha256[..12].to_owned();
        let (index, rating) = index(case, rubric);
        let shown = index.half_up(2);
        writeln!(
            lines,
            "{} {}: {shown} = {index}, {rating}, {} {digest}",
            case.1, case.2, case.0
        )
        .unwrap();
    }
    insta::assert_snapshot!(lines, @"
    Denpasar 2018: 2.64 = 66/25, Baik, permenpanrb-5-2018 5618f339db75
    Madiun 2020: 3.30 = 991/300, Baik, permenpanrb-5-2018 5618f339db75
    Bandar Lampung 2021: 1.20 = 6/5, Kurang, permenpanrb-59-2020 65eb7148ba73
    Bandar Lampung 2022: 1.50 = 601/400, Kurang, permenpanrb-59-2020 65eb7148ba73
    ");
}

/// A rubric of which pairs of texts are replaced, all weights still adding up.
fn changed(id: &str, changes: &[(&str, &str)]) -> Arc<Rubric> {
    let mut text = yaml_of_builtin(id).unwrap().to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "the rubric holds `{from}`");
        text = text.replacen(from, to, 1);
    }
    let checked = Rubric::parse(&text, "r.yaml");
    let rubric = checked
        .value
        .unwrap_or_else(|| panic!("{:?}", checked.diagnostics));
    Arc::new(rubric)
}

#[test]
fn a_changed_weight_shows_as_a_changed_index() {
    // The misprint of the official report of 2020: 33 and 22 percent for aspects 6 and 7.
    let text = yaml_of_builtin(IDS[0]).unwrap();
    let misprint = text
        .replace("        weight: 35\n", "        weight: 33\n")
        .replace("        weight: 20\n", "        weight: 22\n")
        .replace("            weight: 5\n", "            weight: 33/7\n")
        .replace("            weight: 20/6\n", "            weight: 22/6\n");
    let misprint = Arc::new(Rubric::parse(&misprint, "r.yaml").value.unwrap());
    // Two indicators of an aspect trade weight, which no sum can notice.
    let text = yaml_of_builtin(IDS[1]).unwrap();
    let (before, after) = text.split_at(text.find("id: I36\n").unwrap());
    let lighter = |part: &str| {
        let at = part.rfind("weight: 2.75").unwrap();
        format!("{}weight: 2.25{}", &part[..at], &part[at + 12..])
    };
    let traded = lighter(before) + &after.replacen("weight: 2.75", "weight: 3.25", 1);
    let traded = Arc::new(Rubric::parse(&traded, "r.yaml").value.unwrap());
    let mut lines = String::new();
    for case in &CASES {
        let own = index(case, builtin(case.0).unwrap()).0;
        let other = if case.0 == IDS[0] { &misprint } else { &traded };
        let other = index(case, Arc::clone(other)).0;
        writeln!(
            lines,
            "{} {}: {own} becomes {other}, {} becomes {}",
            case.1,
            case.2,
            own.half_up(2),
            other.half_up(2)
        )
        .unwrap();
    }
    insta::assert_snapshot!(lines, @"
    Denpasar 2018: 66/25 becomes 1837/700, 2.64 becomes 2.62
    Madiun 2020: 991/300 becomes 346/105, 3.30 becomes 3.30
    Bandar Lampung 2021: 6/5 becomes 121/100, 1.20 becomes 1.21
    Bandar Lampung 2022: 601/400 becomes 599/400, 1.50 becomes 1.50
    ");
}

#[test]
fn a_changed_border_shows_as_a_changed_rating() {
    let case = &CASES[0];
    let stricter = changed(
        case.0,
        &[("below: 2.60", "below: 2.65"), ("from: 2.60", "from: 2.65")],
    );
    assert_eq!(index(case, builtin(case.0).unwrap()).1, "Baik");
    assert_eq!(index(case, stricter).1, "Cukup");
}
