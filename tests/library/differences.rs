//! What changed in a rubric: everything that means something, and nothing else.

use crate::refused_rubrics::SMALL;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report;
use spbe::rubric::{
    Amendment, ChangeKind, Difference, Pairing, Rubric, Said, Topic, builtin, builtins,
    yaml_of_builtin,
};
use std::sync::Arc;

fn read(text: &str) -> Option<Arc<Rubric>> {
    Rubric::parse(text, "r.yaml").value.map(Arc::new)
}

fn small() -> Arc<Rubric> {
    read(SMALL).unwrap()
}

/// The changes between the small rubric and one of which texts are replaced, each once.
fn changes(replaced: &[(&str, &str)]) -> Vec<Amendment> {
    let mut text = SMALL.to_owned();
    for (from, to) in replaced {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let checked = Rubric::parse(&text, "r.yaml");
    let after = checked
        .value
        .unwrap_or_else(|| panic!("{:?}", checked.diagnostics));
    Difference::between(&small(), &Arc::new(after)).changes
}

#[test]
fn nothing_changes_from_a_rubric_to_itself() {
    for rubric in builtins() {
        let difference = Difference::between(&rubric, &rubric);
        assert_eq!(difference.changes, [], "{}", rubric.id);
        assert!(!difference.changes_results());
        let every: Vec<_> = (0..rubric.indicators.len()).map(|at| (at, at)).collect();
        assert_eq!(difference.indicators, every);
    }
}

#[test]
fn comments_and_layout_are_no_change() {
    for rubric in builtins() {
        let yaml = yaml_of_builtin(&rubric.id).unwrap();
        let mut text = "# komentar\n\n".to_owned();
        for line in yaml
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
        {
            // A folded text goes on over lines that are no keys.
            let quiet = line.trim_start().starts_with("id: ") && !line.contains('{');
            text += line;
            text += if quiet { "   # catatan\n" } else { "\n" };
        }
        let other = read(&text).unwrap();
        assert_eq!(other.sha256, rubric.sha256, "{}", rubric.id);
        assert_eq!(Difference::between(&rubric, &other).changes, []);
    }
    // A number written otherwise is the same number.
    assert_eq!(changes(&[("weight: 50\n", "weight: 100/2\n")]), []);
}

/// A line of the YAML of a shipped rubric that says something, and what becomes of it.
struct Mutation {
    line: usize,
    text: String,
}

/// The key of a line of block YAML, and what follows it.
fn entry(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let line = line.strip_prefix("- ").unwrap_or(line);
    let (key, value) = line.split_once(':')?;
    // A comment says nothing.
    let value = value.split(" #").next()?;
    let plain = !key.is_empty()
        && key
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || one == '_');
    plain.then(|| (key, value.trim()))
}

/// For each line with a weight, an id, a rating, a criterion or a name, the text with it spoilt.
fn mutations(yaml: &str) -> Vec<Mutation> {
    let lines: Vec<&str> = yaml.lines().collect();
    let mut all = Vec::new();
    let mut add = |line: usize, spoilt: String| {
        let mut copy: Vec<&str> = lines.clone();
        copy[line] = &spoilt;
        all.push(Mutation {
            line,
            text: copy.join("\n") + "\n",
        });
    };
    for (number, line) in lines.iter().enumerate() {
        let end = line.len() - line.trim_start().len();
        if line.trim_start().starts_with('#') {
            continue;
        }
        // `{ name: Baik, en: Good, from: 2.60, below: 3.50 }`: every value in turn.
        if let Some(open) = line.find('{') {
            let inner = &line[open + 1..line.rfind('}').unwrap_or(line.len())];
            for part in inner.split(", ") {
                let Some((key, value)) = part.split_once(": ") else {
                    continue;
                };
                let (key, value) = (key.trim(), value.trim().trim_end_matches('}').trim());
                let spoilt = match value.parse::<f64>() {
                    Ok(_) => format!("{key}: {value}1"),
                    Err(_) if value.ends_with('"') => continue,
                    Err(_) => format!("{key}: {value}x"),
                };
                add(
                    number,
                    line.replacen(&format!("{key}: {value}"), &spoilt, 1),
                );
            }
            continue;
        }
        let Some((key, value)) = entry(line) else {
            continue;
        };
        if value.is_empty() || value == ">-" {
            continue;
        }
        let meant = matches!(
            key,
            "id" | "name" | "en" | "weight" | "capability" | "evidence"
        ) || key.parse::<u8>().is_ok();
        if !meant {
            continue;
        }
        let spoilt = match (key, value.strip_suffix('"')) {
            ("weight", _) => heavier(value),
            (_, Some(open)) => format!("{open} x\""),
            _ => format!("{value}x"),
        };
        let dash = if line.trim_start().starts_with("- ") {
            "- "
        } else {
            ""
        };
        add(
            number,
            format!("{}{dash}{key}: {}", &line[..end], spoilt.trim()),
        );
    }
    all
}

fn heavier(weight: &str) -> String {
    match weight.split_once('/') {
        Some((above, below)) => format!("{above}1/{below}"),
        None if weight.contains('.') => format!("{weight}5"),
        None => format!("{weight}.5"),
    }
}

/// Every mutation is refused, or is a change that is reported and shows in the snapshot.
fn try_every_mutation(id: &str) {
    let rubric = builtin(id).unwrap();
    let yaml = yaml_of_builtin(id).unwrap();
    let snapshot = std::fs::read_to_string(format!(
        "{}/tests/library/snapshots/library__shipped__{}.snap",
        env!("CARGO_MANIFEST_DIR"),
        id.replace('-', "_")
    ))
    .unwrap();
    let snapshot = snapshot.splitn(3, "---\n").nth(2).unwrap().trim();
    assert_eq!(snapshot, rubric.normalised().trim(), "{id}");
    let (mut refused, mut reported) = (0, 0);
    for Mutation { line, text } in mutations(yaml) {
        let lines = || text.lines().nth(line).unwrap();
        match read(&text) {
            None => refused += 1,
            Some(other) => {
                let difference = Difference::between(&rubric, &other);
                assert!(!difference.is_empty(), "{id}:{}: {}", line + 1, lines());
                assert_ne!(snapshot, other.normalised().trim(), "{}", lines());
                // What is reported names the change and not only that there is one.
                let known = difference
                    .changes
                    .iter()
                    .all(|one| one.topic != Topic::Text);
                assert!(known, "{id}:{}: {}", line + 1, lines());
                reported += 1;
            }
        }
    }
    // Both happen, or the mutations are no test: names, weights and criteria at the least.
    let least = rubric.indicators.len() * (2 + rubric.levels().count());
    assert!(
        refused > 0 && reported + refused >= least,
        "{id}: {refused} {reported}"
    );
}

#[test]
fn every_mutation_of_5_2018_is_refused_or_reported() {
    try_every_mutation("permenpanrb-5-2018");
}

#[test]
fn every_mutation_of_59_2020_is_refused_or_reported() {
    try_every_mutation("permenpanrb-59-2020");
}

#[test]
fn every_mutation_of_8_2026_is_refused_or_reported() {
    try_every_mutation("permenpanrb-8-2026");
}

#[test]
fn every_mutation_of_the_instruments_of_research_is_refused_or_reported() {
    try_every_mutation("kota-cerdas-6-dimensi");
    try_every_mutation("inovasi-rogers");
}

/// The text with the weight of an indicator replaced; `None` where it has none of its own.
fn with_weight(yaml: &str, id: &str, weight: Exact) -> Option<String> {
    let start = yaml.find(&format!("id: {id}\n"))?;
    let end = yaml[start..]
        .find("- id: ")
        .map_or(yaml.len(), |at| start + at);
    let key = yaml[start..end].find(" weight: ")? + start + 9;
    let rest = yaml[key..].find('\n')? + key;
    Some(format!("{}{weight}{}", &yaml[..key], &yaml[rest..]))
}

/// A weight that a sibling makes up for is the one mutation that no sum notices.
#[test]
fn every_pair_of_weights_that_trade_is_reported_exactly() {
    let some = Exact::new(1, 8);
    let mut tried = 0;
    for rubric in builtins() {
        let yaml = yaml_of_builtin(&rubric.id).unwrap();
        for pair in rubric.indicators.windows(2) {
            let [one, other] = pair else { continue };
            let (less, more) = (one.weight - some, other.weight + some);
            let text = with_weight(yaml, &one.id, less)
                .and_then(|text| with_weight(&text, &other.id, more));
            // Those of two aspects are refused, because the sum of neither is right.
            let Some(after) = text.and_then(|text| read(&text)) else {
                continue;
            };
            let said: Vec<_> = Difference::between(&rubric, &after)
                .changes
                .into_iter()
                .map(|one| (one.kind, one.topic, one.id, one.before, one.after))
                .collect();
            let change = |id: &str, before: Exact, after: Exact| {
                let (before, after) = (Some(Said::Number(before)), Some(Said::Number(after)));
                (
                    ChangeKind::Reweighted,
                    Topic::Weight,
                    id.to_owned(),
                    before,
                    after,
                )
            };
            assert_eq!(
                said,
                [
                    change(&one.id, one.weight, less),
                    change(&other.id, other.weight, more)
                ]
            );
            assert_ne!(rubric.normalised(), after.normalised());
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}

#[test]
fn each_kind_of_change_is_called_by_its_name() {
    use ChangeKind::{Added, Changed, Removed, Renamed, Reweighted, Reworded};
    let of = |replaced: &[(&str, &str)]| -> Vec<_> {
        let found = changes(replaced).into_iter();
        found
            .map(|one| (one.kind, one.topic, one.effect(), one.id))
            .collect()
    };
    let said = |kind, topic: Topic, id: &str| (kind, topic, topic.effect(), id.to_owned());
    assert_eq!(
        of(&[("decimals: 2", "decimals: 3")]),
        [said(Changed, Topic::Rounding, "")]
    );
    assert_eq!(
        of(&[("id: I1", "id: I9")]),
        [said(Renamed, Topic::Id, "I9")]
    );
    assert_eq!(
        of(&[("Indikator satu", "Yang satu")]),
        [said(Renamed, Topic::Name, "I1")]
    );
    assert_eq!(
        of(&[("name: Rendah, en: Low", "name: Rendah, en: Lowest")]),
        [said(Renamed, Topic::RatingName, "Rendah")]
    );
    assert_eq!(
        of(&[("{ 1: a, 2: b", "{ 1: a, 2: bb")]),
        [said(Reworded, Topic::Criterion, "I1")]
    );
    assert_eq!(
        of(&[("2: { name: Dua }", "2: { name: Kedua }")]),
        [said(Renamed, Topic::LevelName, "proses")]
    );
    assert_eq!(
        of(&[("default: exact", "default: rounded")]),
        [said(Changed, Topic::RateOn, "")]
    );
    assert_eq!(
        of(&[("weight: 50", "weight: 40"), ("weight: 50", "weight: 60")]),
        [
            said(Reweighted, Topic::Weight, "I1"),
            said(Reweighted, Topic::Weight, "I2")
        ]
    );
    let third = "      - id: I3\n        name: Ketiga\n        weight: 10\n        capability: proses\n        criteria: { 1: a, 2: b, 3: c }\n        evidence: surat\n      - id: I2";
    assert_eq!(
        of(&[("weight: 50", "weight: 40"), ("      - id: I2", third)]),
        [
            said(Reweighted, Topic::Weight, "I1"),
            said(Added, Topic::Node, "I3")
        ]
    );
    let rules = "nodes:\n  - id: A1";
    let with = "evidence_rules:\n  rules:\n    - { name: Baru, max_age_months: 12, source: pedoman, confidence: C }\nnodes:\n  - id: A1";
    assert_eq!(of(&[(rules, with)]), [said(Added, Topic::EvidenceRule, "")]);
    let kinds = "evidence_rules:\n  kinds:\n    - { id: reviu, name: Reviu }\n  rules:\n    - { name: Baru, kinds: [reviu], source: pedoman, confidence: C }\nnodes:\n  - id: A1";
    let found = changes(&[(rules, kinds)]);
    assert_eq!(
        found.iter().map(|one| one.topic).collect::<Vec<_>>(),
        [Topic::DocumentKind, Topic::EvidenceRule]
    );
    let after = |one: &Amendment| match one.after.as_ref().unwrap() {
        Said::Words(text) => text.get(Lang::En).to_owned(),
        Said::Number(number) => panic!("{number}"),
    };
    assert_eq!(after(&found[0]), "Reviu (reviu)");
    assert_eq!(
        after(&found[1]),
        "Baru: 1 of each of these kinds required: reviu; levels 2, 3; I1, I2; pedoman [C]"
    );
    let of_kind = |from: &str, to: &str| {
        let before = read(&SMALL.replacen(rules, kinds, 1)).unwrap();
        let after = read(&SMALL.replacen(rules, &kinds.replacen(from, to, 1), 1)).unwrap();
        let found = Difference::between(&before, &after).changes.into_iter();
        found.map(|one| (one.kind, one.topic)).collect::<Vec<_>>()
    };
    for (from, to, topic) in [
        ("name: Reviu", "name: Reviu baru", Topic::DocumentKind),
        (
            "name: Reviu",
            "name: Reviu, en: Review",
            Topic::DocumentKind,
        ),
        (
            "name: Reviu",
            "name: Reviu, aliases: [Tinjauan]",
            Topic::DocumentKind,
        ),
        (
            "kinds: [reviu]",
            "kinds: [reviu], required: false",
            Topic::EvidenceRule,
        ),
        (
            "kinds: [reviu]",
            "kinds: [reviu], min_documents: 2",
            Topic::EvidenceRule,
        ),
        (
            "kinds: [reviu]",
            "kinds: [reviu], max_age_months: 2",
            Topic::EvidenceRule,
        ),
    ] {
        assert_eq!(of_kind(from, to), [(Changed, topic)], "{to}");
    }
    let before = read(&SMALL.replacen(rules, with, 1)).unwrap();
    let back = Difference::between(&before, &small());
    assert_eq!(back.changes[0].kind, Removed);
}

#[test]
fn a_moved_border_names_its_rating() {
    let yaml = yaml_of_builtin("permenpanrb-5-2018").unwrap();
    let after = yaml.replacen("below: 2.60", "below: 2.65", 1);
    let after = after.replacen("from: 2.60", "from: 2.65", 1);
    let before = builtin("permenpanrb-5-2018").unwrap();
    let difference = Difference::between(&before, &read(&after).unwrap());
    let [change] = &difference.changes[..] else {
        panic!("{:?}", difference.changes)
    };
    assert_eq!(change.topic, Topic::RatingFrom);
    assert_eq!(change.id, "Baik");
    assert_eq!(
        change.sides(Lang::Id),
        ("2,6".to_owned(), "2,65".to_owned())
    );
}

/// Two sibling indicators in another order have other numbers; an indicator that goes to another
/// aspect with its weight changes what the aspects show.
#[test]
fn order_and_parents_are_meaning() {
    let rubric = builtin("inovasi-rogers").unwrap();
    let yaml = yaml_of_builtin("inovasi-rogers").unwrap();
    let starts: Vec<usize> = yaml
        .match_indices("\n  - id: ")
        .map(|(at, _)| at + 1)
        .collect();
    let nodes = yaml.find("\nnodes:").unwrap();
    let starts: Vec<usize> = starts.into_iter().filter(|&at| at > nodes).collect();
    assert!(starts.len() >= 3, "{starts:?}");
    let (head, one, other) = (
        &yaml[..starts[0]],
        &yaml[starts[0]..starts[1]],
        &yaml[starts[1]..starts[2]],
    );
    let text = format!("{head}{other}{one}{}", &yaml[starts[2]..]);
    let after = read(&text).unwrap();
    let difference = Difference::between(&rubric, &after);
    let kinds: Vec<_> = difference.changes.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [ChangeKind::Reordered]);
    assert_ne!(rubric.sha256, after.sha256);
    assert_eq!(difference.indicators[..2], [(0, 1), (1, 0)]);
}

#[test]
fn regulations_that_follow_each_other_are_paired_by_their_crosswalk() {
    let of =
        |from: &str, to: &str| Difference::between(&builtin(from).unwrap(), &builtin(to).unwrap());
    let one = of("permenpanrb-5-2018", "permenpanrb-59-2020");
    assert_eq!(one.pairing, Pairing::Crosswalk);
    for (from, to) in &one.indicators {
        let (from, to) = (&one.from.indicators[*from], &one.to.indicators[*to]);
        assert!(!from.name.get(Lang::Id).is_empty() && !to.name.get(Lang::Id).is_empty());
    }
    let gone = one.changes.iter().filter(|change| {
        change.kind == ChangeKind::Removed
            && change.topic == Topic::Node
            && change.id.starts_with('I')
    });
    assert_eq!(gone.count() + one.indicators.len(), 37);
    let other = of("permenpanrb-59-2020", "permenpanrb-8-2026");
    assert_eq!(other.indicators, []);
}

#[test]
fn a_difference_is_told_in_both_languages_and_in_each_form() {
    let yaml = yaml_of_builtin("permenpanrb-8-2026").unwrap();
    let before = builtin("permenpanrb-8-2026").unwrap();
    let text = yaml
        .replacen("name: Merintis", "name: Perintisan", 1)
        .replacen(
            "rate_on: { default: exact }",
            "rate_on: { default: rounded }",
            1,
        )
        .replacen("1: 1, 2: 4, 3: 4", "1: 2, 2: 4, 3: 4", 1);
    let difference = Difference::between(&before, &read(&text).unwrap());
    let mut shown = String::new();
    for lang in Lang::ALL {
        let document = report::difference_document(&difference, lang);
        shown += &report::markdown(&document);
        shown += &report::csv::difference(&difference, lang);
        shown.push('\n');
    }
    insta::assert_snapshot!(shown);
}
