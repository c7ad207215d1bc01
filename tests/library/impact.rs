//! What a changed rubric does to assessments, against scoring them under it directly.

use crate::books::{delimited, long, text as book};
use proptest::prelude::*;
use spbe::assess::Request;
use spbe::diagnostic::Diagnostic;
use spbe::impact::{Baseline, Case, FailOn, cases, judge};
use spbe::input::{Input, read_input_bytes};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::rubric::{Difference, Rubric, builtin, yaml_of_builtin};
use spbe::score::Bounds;
use std::sync::Arc;

const OLD: &str = "permenpanrb-59-2020";

/// A shipped rubric of which texts are replaced, each once.
fn changed(id: &str, replaced: &[(&str, &str)]) -> Arc<Rubric> {
    let mut text = yaml_of_builtin(id).unwrap().to_owned();
    for (from, to) in replaced {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let checked = Rubric::parse(&text, "r.yaml");
    let rubric = checked.value;
    Arc::new(rubric.unwrap_or_else(|| panic!("{:?}", checked.diagnostics)))
}

/// I32 and I33 trade half a percent.
fn traded() -> Arc<Rubric> {
    let text = yaml_of_builtin(OLD).unwrap();
    let (head, tail) = text.split_at(text.find("id: I32\n").unwrap());
    let tail = tail.replacen("weight: 2.75", "weight: 2.25", 1);
    let (middle, tail) = tail.split_at(tail.find("id: I33\n").unwrap());
    let tail = tail.replacen("weight: 2.75", "weight: 3.25", 1);
    let checked = Rubric::parse(&format!("{head}{middle}{tail}"), "r.yaml");
    Arc::new(checked.value.unwrap())
}

fn table(agency: &str, year: u16, levels: &[u8]) -> Vec<u8> {
    let levels: Vec<String> = levels.iter().map(u8::to_string).collect();
    delimited(&long(agency, year, &levels), ',')
}

fn of(bytes: &[u8], difference: &Difference) -> (Vec<Case>, Vec<Diagnostic>) {
    let read = read_input_bytes(bytes, "buku.csv".into(), None);
    let Some(Input::Evidence(evidence)) = read.value else {
        panic!("{:?}", read.diagnostics)
    };
    let found = cases(evidence, difference, &Request::default());
    (found.value.unwrap_or_default(), found.diagnostics)
}

/// The index when the same book is scored under a rubric directly.
fn scored(bytes: &[u8], rubric: &Arc<Rubric>) -> Bounds {
    let request = Request {
        rubric: Some(Arc::clone(rubric)),
        ..Request::default()
    };
    crate::books::run("buku.csv", bytes, &request).card().index
}

fn codes(findings: &[Diagnostic]) -> Vec<&'static str> {
    findings.iter().map(|one| one.code().as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn both_results_are_those_of_scoring_directly(levels in prop::collection::vec(1_u8..=5, 47)) {
        let (before, after) = (builtin(OLD).unwrap(), traded());
        let difference = Difference::between(&before, &after);
        let bytes = table("Kota Uji", 2023, &levels);
        let (cases, _) = of(&bytes, &difference);
        let [case] = &cases[..] else { panic!("{cases:?}") };
        prop_assert_eq!(case.before.low, scored(&bytes, &before).low);
        prop_assert_eq!(case.after.low, scored(&bytes, &after).low);
        // Half a percent goes from one level to the other.
        let half = Exact::new(1, 200);
        let level = |at: usize| Exact::from(i128::from(levels[at]));
        prop_assert_eq!(case.change().unwrap(), half * (level(32) - level(31)));
        let sum: Exact = case.moved.iter().map(|one| one.effect).sum();
        prop_assert_eq!(sum, case.change().unwrap());
        // The named cause moves the index the way it moved.
        if let Some(first) = case.moved.first() {
            prop_assert_eq!(first.effect > Exact::ZERO, case.change().unwrap() > Exact::ZERO);
        }
    }
}

#[test]
fn a_moved_border_changes_a_rating_and_is_named_as_its_cause() {
    let levels = [
        1, 1, 1, 3, 2, 3, 3, 2, 1, 1, 1, 3, 3, 3, 1, 3, 3, 1, 3, 2, 3, 3, 2, 2, 3, 1, 4, 4, 4, 3,
        4, 3, 2, 3, 1, 3, 3,
    ];
    let id = "permenpanrb-5-2018";
    let after = changed(
        id,
        &[("below: 2.60", "below: 2.65"), ("from: 2.60", "from: 2.65")],
    );
    let difference = Difference::between(&builtin(id).unwrap(), &after);
    let (cases, _) = of(&table("Kota Denpasar", 2018, &levels), &difference);
    let case = &cases[0];
    assert_eq!(case.before.low, Exact::new(66, 25));
    assert!(case.rating_changes() && !case.index_changes());
    assert_eq!(case.cause().get(Lang::En), "the borders of ratings");
    assert_eq!(codes(&judge(&cases, None, FailOn::Nothing)), ["N1412"]);
    assert_eq!(codes(&judge(&cases, None, FailOn::Rating)), ["E1410"]);
    assert_eq!(codes(&judge(&cases, None, FailOn::Index)), ["E1410"]);
    let accepted = Baseline::of(&cases, &after);
    assert_eq!(judge(&cases, Some(&accepted), FailOn::Index), []);
}

#[test]
fn an_index_may_change_where_the_rating_stays() {
    let difference = Difference::between(&builtin(OLD).unwrap(), &traded());
    let mut levels = [3; 47];
    levels[32] = 5;
    let (cases, _) = of(&table("Kota Uji", 2023, &levels), &difference);
    assert_eq!(codes(&judge(&cases, None, FailOn::Rating)), ["N1412"]);
    let found = judge(&cases, None, FailOn::Index);
    assert_eq!(codes(&found), ["E1411"]);
    let said = found[0].message(Lang::En);
    assert!(said.contains("+0.0100") && said.contains("I33"), "{said}");
}

/// Numbers of indicators are the business of a rubric: values go with the indicators.
#[test]
fn another_order_changes_no_index() {
    let yaml = yaml_of_builtin("inovasi-rogers").unwrap();
    let nodes = yaml.find("\nnodes:").unwrap();
    let starts: Vec<usize> = yaml
        .match_indices("\n  - id: ")
        .map(|(at, _)| at + 1)
        .collect();
    let starts: Vec<usize> = starts.into_iter().filter(|&at| at > nodes).collect();
    let (one, other) = (&yaml[starts[0]..starts[1]], &yaml[starts[1]..starts[2]]);
    let text = format!("{}{other}{one}{}", &yaml[..starts[0]], &yaml[starts[2]..]);
    let after = Arc::new(Rubric::parse(&text, "r.yaml").value.unwrap());
    let difference = Difference::between(&builtin("inovasi-rogers").unwrap(), &after);
    let table =
        "Instansi;Kota Uji\nTahun;2020\nRubrik;inovasi-rogers\nNo;Nilai\n1;5\n2;1\n3;2\n4;4\n5;3\n";
    let (cases, findings) = of(table.as_bytes(), &difference);
    assert_eq!(findings, []);
    assert!(!cases[0].index_changes() && !cases[0].rating_changes());
    assert_eq!(cases[0].after.low, Exact::from(3));
}

#[test]
fn an_indicator_that_is_new_leaves_the_index_open() {
    let after = changed(
        OLD,
        &[
            ("id: I47\n", "id: I48\n"),
            (
                "name: Tingkat Kematangan Layanan Publik Sektor 3\n",
                "name: Layanan Lain Sama Sekali\n",
            ),
        ],
    );
    let difference = Difference::between(&builtin(OLD).unwrap(), &after);
    assert_eq!(difference.indicators.len(), 46);
    let (cases, _) = of(&table("Kota Uji", 2023, &[3; 47]), &difference);
    let case = &cases[0];
    assert!(case.before.complete && !case.after.complete);
    // Three percent between one and five.
    let width = Exact::new(3, 100) * Exact::from(4);
    assert_eq!(case.after.high - case.after.low, width);
    assert_eq!(case.change(), None);
    assert_eq!(codes(&judge(&cases, None, FailOn::Index)), ["E1411"]);
}

/// An index of another agency is converted by the rubric after, not taken over as a value.
#[test]
fn another_conversion_changes_the_value() {
    let id = "permenpanrb-8-2026";
    let rubric = builtin(id).unwrap();
    let at = rubric
        .indicators
        .iter()
        .position(|one| one.external.is_some())
        .unwrap();
    let external = rubric.indicators[at].external.as_ref().unwrap();
    let top = external.points.last().unwrap().index;
    let yaml = yaml_of_builtin(id).unwrap();
    let start = yaml
        .find(&format!("id: {}\n", rubric.indicators[at].id))
        .unwrap();
    let (head, tail) = yaml.split_at(start);
    let from = "{ index: 100.00, value: 5.00 }";
    assert!(tail.contains(from) && top == Exact::from(100));
    let text = format!(
        "{head}{}",
        tail.replacen(from, "{ index: 110.00, value: 5.00 }", 1)
    );
    let after = Arc::new(Rubric::parse(&text, "r.yaml").value.unwrap());
    let difference = Difference::between(&rubric, &after);
    let mut table = format!("Instansi;Kota Uji\nTahun;2026\nRubrik;{id}\nNo;Nilai;Nilai Asal\n");
    for number in 1..=rubric.indicators.len() {
        let row = if number == at + 1 {
            let index = (external.points[external.points.len() - 2].index + top) * Exact::new(1, 2);
            format!("{number};;{}\n", index.half_up(4))
        } else {
            format!("{number};3;\n")
        };
        table += &row;
    }
    let (cases, _) = of(table.as_bytes(), &difference);
    let case = &cases[0];
    let direct = scored(table.as_bytes(), &after);
    assert_eq!((case.after.low, case.after.high), (direct.low, direct.high));
    assert!(case.after.low < case.before.low, "{case:?}");
    assert_eq!(case.moved[0].id, rubric.indicators[at].id);
}

#[test]
fn books_of_other_rubrics_are_passed_over() {
    let difference = Difference::between(&builtin(OLD).unwrap(), &traded());
    let (cases, findings) = of(&table("Kota Uji", 2019, &[3; 37]), &difference);
    assert_eq!(cases, []);
    assert_eq!(codes(&findings), ["N1415"]);
}

#[test]
fn rubrics_without_a_common_indicator_are_refused() {
    let of =
        |from: &str, to: &str| Difference::between(&builtin(from).unwrap(), &builtin(to).unwrap());
    let none = of(OLD, "permenpanrb-8-2026").nothing_in_common();
    assert_eq!(none.unwrap().code().as_str(), "E1416");
    assert_eq!(of("permenpanrb-5-2018", OLD).nothing_in_common(), None);
}

#[test]
fn a_baseline_is_read_as_it_was_written_and_anything_else_is_refused() {
    let after = traded();
    let difference = Difference::between(&builtin(OLD).unwrap(), &after);
    let mut levels = [3; 47];
    levels[32] = 5;
    let (cases, _) = of(&table("Kota Uji", 2023, &levels), &difference);
    let baseline = Baseline::of(&cases, &after);
    let text = baseline.write();
    assert_eq!(Baseline::read(&text, "b.json").unwrap(), baseline);
    assert_eq!(judge(&cases, Some(&baseline), FailOn::Index), []);
    // The same book under the old rubric is no longer what was accepted.
    let back = Difference::between(&after, &builtin(OLD).unwrap());
    let (other, _) = of(&table("Kota Uji", 2023, &levels), &back);
    assert_eq!(
        codes(&judge(&other, Some(&baseline), FailOn::Index)),
        ["E1411"]
    );
    // What left the archive is named.
    assert_eq!(codes(&baseline.left(&[], "b.json")), ["E1414"]);
    assert_eq!(baseline.left(&cases, "b.json"), []);
    for wrong in [
        "",
        "{}",
        "[1]",
        &text[..text.len() / 2],
        &text.replace("baseline/1", "x/1"),
    ] {
        let finding = Baseline::read(wrong, "b.json").unwrap_err();
        assert_eq!(finding.code().as_str(), "E1413", "{wrong}");
    }
    for hostile in ["\"1/0\"", "\"9/-2\"", "\"x\"", "3"] {
        let low = text.replacen("\"low\": \"", "\"low\": @", 1);
        let end = low.find('@').unwrap();
        let close = low[end..].find('"').unwrap() + end;
        let spoilt = format!("{}{hostile}{}", &low[..end], &low[close + 1..]);
        assert!(Baseline::read(&spoilt, "b.json").is_err(), "{spoilt}");
    }
}

/// A book that says which content it was made for is refused under another one.
#[test]
fn a_stamp_of_another_content_is_an_error_that_names_the_difference() {
    let after = traded();
    let known = builtin(OLD).unwrap();
    let stamped = |digest: &str| {
        format!(
            "Instansi;Kota Uji\nTahun;2023\nRubrik;{OLD}\nSHA-256 rubrik;{digest}\nNo;Tingkat\n1;3\n"
        )
    };
    let under = |digest: &str, rubric: &Arc<Rubric>, rescore: bool| {
        let request = Request {
            rubric: Some(Arc::clone(rubric)),
            rescore,
            ..Request::default()
        };
        crate::books::run("buku.csv", stamped(digest).as_bytes(), &request)
    };
    assert!(
        book(&stamped(&known.sha256))
            .codes()
            .iter()
            .all(|code| *code == "E0340")
    );
    let upper = known.sha256.to_uppercase();
    assert_eq!(under(&upper, &known, false).cards.len(), 1);
    let refused = under(&known.sha256, &after, false);
    assert_eq!(refused.codes(), ["E1430"]);
    let said = refused.findings[0].message(Lang::En);
    assert!(
        said.contains("I32") && said.contains("`2.75` → `2.25`"),
        "{said}"
    );
    let place = refused.findings[0].place().unwrap().to_string();
    assert!(place.starts_with("buku.csv:4"), "{place}");
    assert!(refused.cards.is_empty());
    let unknown = under(&after.sha256, &known, false);
    assert_eq!(unknown.codes(), ["E1431"]);
    let said = unknown.findings[0].message(Lang::Id);
    assert!(
        said.contains(&known.sha256[..12]) && said.contains(&after.sha256[..12]),
        "{said}"
    );
    let anew = under(&known.sha256, &after, true);
    assert_eq!(anew.codes(), ["W1432", "E0340"]);
    let rubric = anew.card().rubric();
    assert_eq!(rubric.rescored.as_deref(), Some(known.sha256.as_str()));
    assert_eq!(rubric.sha256, after.sha256);
    // Where nothing differs, nothing was scored anew.
    assert_eq!(
        under(&known.sha256, &known, true).card().rubric().rescored,
        None
    );
}
