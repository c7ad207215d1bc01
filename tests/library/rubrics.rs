//! Rubrics: the shipped ones say what the regulations say, wrong ones are refused.

use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::rubric::{Rubric, builtins, for_year};

fn shipped(id: &str) -> String {
    let path = format!("{}/rubrics/{id}.yaml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

/// Every finding of a rubric text, one line each: code, place, message.
fn findings(text: &str) -> Vec<String> {
    let checked = Rubric::parse(text, "r.yaml");
    assert_eq!(checked.value.is_none(), !checked.diagnostics.is_empty());
    let line = |diagnostic: &spbe::diagnostic::Diagnostic| {
        let place = diagnostic
            .place()
            .map(ToString::to_string)
            .unwrap_or_default();
        format!(
            "{} {place} {}",
            diagnostic.code().as_str(),
            diagnostic.message(Lang::En)
        )
    };
    checked.diagnostics.iter().map(line).collect()
}

/// The shipped rubric of 59/2020 with one piece of its text replaced.
fn spoilt(from: &str, to: &str) -> Vec<String> {
    let text = shipped("permenpanrb-59-2020");
    assert!(text.contains(from), "the rubric holds `{from}`");
    findings(&text.replacen(from, to, 1))
}

#[test]
fn shipped_rubrics_have_no_findings() {
    let mut count = 0;
    for rubric in builtins() {
        let id = &rubric.id;
        assert_eq!(findings(&shipped(id)), Vec::<String>::new(), "{id}");
        count += 1;
    }
    assert_eq!(count, 5);
}

#[test]
fn shipped_rubrics_have_the_structure_of_the_regulations() {
    let shape = |year| {
        let rubric = for_year(year).unwrap();
        let aspects: Vec<usize> = rubric
            .nodes
            .iter()
            .map(|domain| domain.children.len())
            .collect();
        let weights: Vec<Exact> = rubric.nodes.iter().map(|domain| domain.weight).collect();
        (rubric.indicators.len(), aspects, weights)
    };
    let exact = |tenths: &[i128]| {
        tenths
            .iter()
            .map(|&w| Exact::new(w, 10))
            .collect::<Vec<_>>()
    };
    assert_eq!(shape(2019), (37, vec![2, 3, 2], exact(&[170, 280, 550])));
    assert_eq!(
        shape(2023),
        (47, vec![1, 3, 2, 2], exact(&[130, 250, 165, 455]))
    );
    assert_eq!(
        for_year(2020).unwrap().indicators[36].weight,
        Exact::new(20, 6)
    );
}

#[test]
fn shipped_rubrics_are_complete_in_both_languages() {
    for rubric in builtins() {
        // The one word that both languages share.
        let other_name = |node: &&spbe::rubric::Node| node.name.get(Lang::Id) != "Data";
        for node in rubric.walk().filter(other_name) {
            assert_ne!(
                node.name.get(Lang::Id),
                node.name.get(Lang::En),
                "{}",
                node.id
            );
        }
        for band in &rubric.bands {
            assert_ne!(band.name.get(Lang::Id), band.name.get(Lang::En));
        }
    }
}

#[test]
fn formatting_and_comments_do_not_change_the_digest() {
    let text = shipped("permenpanrb-59-2020");
    let digest = |text: &str| Rubric::parse(text, "r").value.unwrap().sha256;
    let reformatted = text
        .replace("weight: 1.30", "weight:   1.3 # satu koma tiga")
        .replace('\n', "\r\n");
    assert_eq!(digest(&text), digest(&reformatted));
    assert_ne!(
        digest(&text),
        digest(&text.replacen("en: Poor", "en: Weak", 1))
    );
}

#[test]
fn wrong_weights_are_refused_with_both_sums() {
    insta::assert_debug_snapshot!(spoilt("weight: 1.30", "weight: 1.40"), @r#"
    [
        "E0120 r.yaml:101:17 the weights under `A1` add up to 13.1, expected 13",
    ]
    "#);
    insta::assert_debug_snapshot!(spoilt("weight: 16.5", "weight: 17.5"), @r#"
    [
        "E0120 r.yaml:424:13 the weights under `D3` add up to 16.5, expected 17.5",
        "E0120 r.yaml:91:3 the weights under `nodes` add up to 101, expected 100",
    ]
    "#);
    let thirds = shipped("permenpanrb-5-2018").replace("weight: 20/6", "weight: 3.33");
    insta::assert_debug_snapshot!(findings(&thirds), @r#"
    [
        "E0120 r.yaml:647:17 the weights under `A7` add up to 19.98, expected 20",
    ]
    "#);
}

#[test]
fn wrong_ratings_are_refused() {
    insta::assert_debug_snapshot!(spoilt("from: 1.80, below", "from: 1.81, below"), @r#"
    [
        "E0150 r.yaml:61:36 there is a gap between the ratings `Poor` and `Fair`: scores from 1.8 to below 1.81 have none",
    ]
    "#);
    insta::assert_debug_snapshot!(spoilt("below: 1.80", "below: 1.85"), @r#"
    [
        "E0151 r.yaml:61:36 the ratings `Poor` and `Fair` overlap between 1.8 and 1.85",
    ]
    "#);
    insta::assert_debug_snapshot!(spoilt("below: 2.60", "to: 2.60"), @r#"
    [
        "E0152 r.yaml:61:46 the border 2.6 is counted into `Fair`, but a lower bound belongs to `Good`",
    ]
    "#);
    insta::assert_debug_snapshot!(spoilt("to: 5 }", "below: 5 }"), @r#"
    [
        "E0153 r.yaml:64:58 the highest score 5 has no rating because `Excellent` ends with `below`",
    ]
    "#);
    insta::assert_debug_snapshot!(spoilt("from: 1, below", "from: 1.2, below"), @r#"
    [
        "E0155 r.yaml:60:37 the lowest rating `Poor` begins at 1.2, but the scale at 1",
    ]
    "#);
}

#[test]
fn wrong_shapes_are_refused_all_at_once() {
    let text = shipped("permenpanrb-59-2020")
        .replacen("regulation:", "regulasi:", 1)
        .replacen("step: 1 }", "stpe: 1 }", 1)
        .replacen("id: A2\n", "id: A1\n", 1)
        .replacen("capability: process", "capability: proces", 1)
        .replacen("weight: 2.50", "weight: dua", 1)
        .replacen("en: Data Services", "en: [1]", 1);
    insta::assert_debug_snapshot!(findings(&text), @r#"
    [
        "E0111 r.yaml:8:1 unknown key `regulasi`",
        "E0113 r.yaml:5:1 the key `regulation` is missing",
        "E0111 r.yaml:50:26 unknown key `stpe`",
        "E0113 r.yaml:50:10 the key `step` is missing",
        "E0131 r.yaml:107:25 there is no capability `proces` in `capabilities`",
        "E0130 r.yaml:262:13 `A1` is used twice",
        "E0117 r.yaml:270:21 `dua` is not a number",
    ]
    "#);
    insta::assert_debug_snapshot!(spoilt("      3: { name: Terdefinisi, en: Defined }\n", ""), @r#"
    [
        "E0132 r.yaml:71:7 capability `process` has no name for level 3",
    ]
    "#);
    insta::assert_debug_snapshot!(spoilt("step: 1 }", "}"), @r#"
    [
        "E0113 r.yaml:50:10 the key `step` is missing",
    ]
    "#);
}

#[test]
fn yaml_bombs_end_in_a_finding() {
    let bomb = "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nid: *c\n";
    insta::assert_debug_snapshot!(findings(bomb), @r#"
    [
        "E0104 r.yaml:1:7 the YAML uses anchors or aliases, or more than 24 levels or 20000 nodes",
    ]
    "#);
    insta::assert_debug_snapshot!(findings(&"[".repeat(100_000)), @r#"
    [
        "E0103 r.yaml:1:256 this is not valid YAML (recursion limit exceeded at line 1, column 256)",
    ]
    "#);
    insta::assert_debug_snapshot!(findings(&"{a: ".repeat(100_000)), @r#"
    [
        "E0103 r.yaml:1:1021 this is not valid YAML (recursion limit exceeded at line 1, column 1021)",
    ]
    "#);
    insta::assert_debug_snapshot!(findings(&"- x\n".repeat(30_000)), @r#"
    [
        "E0104 r.yaml:20000:3 the YAML uses anchors or aliases, or more than 24 levels or 20000 nodes",
    ]
    "#);
    insta::assert_debug_snapshot!(findings(&"x".repeat(2_000_000)), @r#"
    [
        "E0101 r.yaml the file is larger than 1024 KiB",
    ]
    "#);
    insta::assert_debug_snapshot!(findings(""), @r#"
    [
        "E0102 r.yaml the rubric file is empty",
    ]
    "#);
    insta::assert_debug_snapshot!(findings("id: 'x"), @r#"
    [
        "E0103 r.yaml:1:5 this is not valid YAML (unclosed quote at line 1, column 5)",
    ]
    "#);
    insta::assert_debug_snapshot!(findings("id: a\nid: b\n"), @r#"
    [
        "E0112 r.yaml:2:1 the key `id` is written twice",
        "E0113 r.yaml:1:1 the key `name` is missing",
        "E0113 r.yaml:1:1 the key `regulation` is missing",
        "E0113 r.yaml:1:1 the key `index` is missing",
        "E0113 r.yaml:1:1 the key `years` is missing",
        "E0113 r.yaml:1:1 the key `status` is missing",
        "E0113 r.yaml:1:1 the key `sources` is missing",
        "E0113 r.yaml:1:1 the key `scale` is missing",
        "E0113 r.yaml:1:1 the key `rounding` is missing",
        "E0113 r.yaml:1:1 the key `rate_on` is missing",
        "E0113 r.yaml:1:1 the key `bands` is missing",
        "E0113 r.yaml:1:1 the key `capabilities` is missing",
        "E0113 r.yaml:1:1 the key `kinds` is missing",
        "E0113 r.yaml:1:1 the key `nodes` is missing",
    ]
    "#);
}
