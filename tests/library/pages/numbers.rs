//! Every printed number against numbers that are computed here, another way.

use super::evaluations::{self, levels, scored, together};
use super::tree::{Element, parse};
use proptest::prelude::*;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::html::html;
use spbe::rubric::{Node, Rubric, builtin};
use std::collections::BTreeMap;

const RUBRICS: [(&str, u16); 2] = [("permenpanrb-5-2018", 2019), ("permenpanrb-59-2020", 2022)];

/// The rows of the newest year's tree by id: the texts of the cells.
fn tree_rows(page: &str) -> BTreeMap<String, Vec<String>> {
    let (root, _) = parse(page);
    let table = root.with_id("nilai").first("table");
    rows(&table)
        .into_iter()
        .map(|cells| {
            let id = cells[0].split_whitespace().next().unwrap().to_owned();
            (id, cells)
        })
        .collect()
}

fn rows(table: &Element) -> Vec<Vec<String>> {
    let body = table.first("tbody");
    body.named("tr")
        .iter()
        .map(|row| {
            let cells = row
                .all()
                .into_iter()
                .filter(|one| ["th", "td"].contains(&one.name().as_str()));
            cells.map(|cell| cell.text()).collect()
        })
        .collect()
}

/// A fraction rounded half up to two decimals and written with a comma, in whole numbers only.
fn written(numerator: i128, denominator: i128) -> String {
    let cents = (numerator * 200 + denominator).div_euclid(denominator * 2);
    format!("{},{:02}", cents / 100, cents % 100)
}

/// The sums of weight times level and of weight below a node, in sixtieths of a percent.
fn sums(node: &Node, rubric: &Rubric, levels: &[i128]) -> (i128, i128) {
    let sixtieths = |weight: Exact| weight.numerator() * 60 / weight.denominator();
    node.indicators
        .clone()
        .fold((0, 0), |(product, weight), at| {
            let own = sixtieths(rubric.indicators[at].weight);
            assert_eq!(Exact::new(own, 60), rubric.indicators[at].weight);
            (product + own * levels[at], weight + own)
        })
}

fn check(rubric: &Rubric, answers: &[i128], page: &str) {
    let found = tree_rows(page);
    let whole: i128 = 100 * 60;
    let mut index = 0;
    for node in rubric.walk() {
        let (product, weight) = sums(node, rubric, answers);
        let cells = &found[&node.id];
        if node.children.is_empty() {
            assert_eq!(
                cells[2],
                answers[node.indicators.start].to_string(),
                "{}",
                node.id
            );
        } else {
            assert_eq!(cells[2], written(product, weight), "{}", node.id);
        }
        assert_eq!(
            cells[4],
            written(product, whole),
            "{} to the index",
            node.id
        );
        if node.depth == 0 {
            index += product;
        }
    }
    let (root, _) = parse(page);
    let large = root
        .all()
        .into_iter()
        .find(|one| one.has_class("indeks"))
        .unwrap();
    assert_eq!(large.text(), written(index, whole));
}

/// What the bars of each waterfall add up to, in the order of the page.
fn bars(page: &str) -> Vec<Exact> {
    let (root, _) = parse(page);
    let fraction = |text: String| {
        let (above, below) = text.split_once('/').unwrap_or((&text, "1"));
        Exact::new(above.parse().unwrap(), below.parse().unwrap())
    };
    let drawings = root.named("svg").into_iter();
    let sums = drawings.map(|drawing| {
        let bars = drawing
            .all()
            .into_iter()
            .filter_map(|one| one.get("data-tepat"));
        bars.map(fraction).collect::<Vec<Exact>>()
    });
    sums.filter(|bars| !bars.is_empty())
        .map(|bars| bars.into_iter().sum())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn every_number_of_a_page_follows_from_its_levels(which in 0..2_usize, seed in prop::collection::vec(1..=5_i128, 94)) {
        let (id, year) = RUBRICS[which];
        let rubric = builtin(id).unwrap();
        let count = rubric.indicators.len();
        let (before, now) = (&seed[..count], &seed[count..2 * count]);
        let years = vec![
            scored(&rubric, year, "Kota", &levels(before.iter().copied()), Vec::new()),
            scored(&rubric, year + 1, "Kota", &levels(now.iter().copied()), Vec::new()),
        ];
        let change = years[1].exact_index().unwrap() - years[0].exact_index().unwrap();
        let page = html(&together(years), Lang::Id);
        check(&rubric, now, &page);
        prop_assert_eq!(bars(&page), vec![change], "the bars add up to the change");
    }
}

#[test]
fn bekasi_is_as_published() {
    let evaluation = evaluations::samples(&["kota-bekasi/2019.xlsx", "kota-bekasi/2020.xlsx"]);
    let page = html(&evaluation, Lang::Id);
    // The table that was published for 2020.
    let found = tree_rows(&page);
    for (id, score) in [
        ("D1", "3,47"),
        ("D2", "3,00"),
        ("D3", "4,12"),
        ("Indeks", "3,70"),
    ] {
        assert_eq!(found[id][2], score);
    }
    assert_eq!(bars(&page), [Exact::new(41, 150)]);
}

#[test]
fn five_years_have_four_waterfalls_that_end_where_they_should() {
    let evaluation = evaluations::five_years();
    let page = html(&evaluation, Lang::En);
    let changes = evaluation.years.windows(2).rev();
    let changes: Vec<Exact> = changes
        .map(|pair| pair[1].exact_index().unwrap() - pair[0].exact_index().unwrap())
        .collect();
    assert_eq!(changes.len(), 4);
    assert_eq!(bars(&page), changes);
}

#[test]
fn what_is_not_known_is_an_interval_and_named() {
    let evaluation = evaluations::samples(&["rusak/belum-dinilai.csv"]);
    let page = html(&evaluation, Lang::Id);
    let score = evaluation.latest().unwrap();
    // Each gap counts once as the lowest and once as the highest level.
    let rubric = score.rubric();
    let index = |gap: i128| {
        let answers = score.assessment.answers.iter().zip(&rubric.indicators);
        let sum: Exact = answers
            .map(|(answer, one)| answer.value.unwrap_or(Exact::from(gap)) * one.weight)
            .sum();
        let index = sum / Exact::from(100);
        written(index.numerator(), index.denominator())
    };
    let (root, _) = parse(&page);
    let large = root
        .all()
        .into_iter()
        .find(|one| one.has_class("indeks"))
        .unwrap();
    assert_eq!(large.text(), format!("{}–{}", index(0), index(5)));
    let found = tree_rows(&page);
    let summary = root.with_id("ringkasan").text();
    for id in ["I4", "I18", "I19", "I20", "I36"] {
        assert_eq!(found[id][2], "—");
        assert_eq!(found[id][5], "belum dinilai");
        assert!(summary.contains(&format!("{id} ")), "{id} is named");
    }
    assert!(
        root.named("svg")
            .iter()
            .all(|one| !one.text().contains("langkah demi langkah"))
    );
}

#[test]
fn years_of_two_methods_are_not_subtracted() {
    let page = html(&evaluations::hostile(), Lang::En);
    let (root, _) = parse(&page);
    let comparison = root.with_id("perbandingan").text();
    assert!(comparison.contains("The method of assessment changed from PermenPANRB 5/2018 (2020) to PermenPANRB 59/2020 (2022)"));
    // 2022 to 2023 are one method and have a waterfall; 2020 to 2022 have none.
    assert_eq!(bars(&page).len(), 1);
    let trend = root
        .named("svg")
        .into_iter()
        .find(|one| one.text().contains("from year to year"))
        .unwrap();
    assert_eq!(trend.named("polyline").len(), 1, "the line is broken");
}
