//! The audit against trying every assignment of levels, under rubrics small enough for it.

use super::{printed, under};
use proptest::prelude::*;
use spbe::audit::Verdict;
use spbe::number::Exact;
use spbe::rubric::Rubric;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

/// Domains of aspects of the weights of indicators.
type Tree = Vec<Vec<Vec<i128>>>;

fn weight(node: &[Vec<i128>]) -> i128 {
    node.iter().flatten().sum()
}

/// A rubric in which an indicator has a level from 1 to 3.
fn rubric(tree: &Tree) -> Arc<Rubric> {
    let total: i128 = tree.iter().map(|domain| weight(domain)).sum();
    let mut nodes = String::new();
    let (mut aspects, mut indicators) = (0, 0);
    let mut line =
        |depth: usize, head: &str| writeln!(nodes, "{}{head}", "  ".repeat(depth)).unwrap();
    let node = |id: String, weight: i128| {
        format!("- {{ id: {id}, name: Nama {id}, en: Name {id}, weight: {weight}")
    };
    for (d, domain) in tree.iter().enumerate() {
        line(
            1,
            &format!(
                "{}, nodes: [",
                node(format!("D{}", d + 1), weight(domain))
                    .replace("- ", if d > 0 { "  , " } else { "    " })
            ),
        );
        for (a, aspect) in domain.iter().enumerate() {
            aspects += 1;
            let sum = aspect.iter().sum();
            line(
                3,
                &format!(
                    "{}, nodes: [",
                    node(format!("A{aspects}"), sum).replace("- ", if a > 0 { ", " } else { "  " })
                ),
            );
            for (i, own) in aspect.iter().enumerate() {
                indicators += 1;
                let head = node(format!("I{indicators}"), *own)
                    .replace("- ", if i > 0 { ", " } else { "  " });
                line(
                    5,
                    &format!(
                        "{head}, capability: c, criteria: {{ 1: satu, 2: dua, 3: tiga }}, evidence: ada }}"
                    ),
                );
            }
            line(4, "]}");
        }
        line(2, "]}");
    }
    let text = format!(
        "id: kecil
name: Kecil
en: Small
regulation: Uji
index: {{ name: Indeks, en: Index }}
years: {{ from: 2018, to: 2026 }}
status: uji
sources: [{{ part: semua, source: uji, confidence: D }}]
weight: {total}
scale: {{ min: 1, max: 3, step: 1 }}
rounding: {{ decimals: 2, mode: half-up }}
rate_on: {{ default: exact }}
bands: [{{ name: Rendah, en: Low, from: 1, below: 2 }}, {{ name: Tinggi, en: High, from: 2, to: 3 }}]
capabilities: [{{ id: c, name: C, en: C kind, levels: {{ 1: {{ name: Satu, en: One }}, 2: {{ name: Dua, en: Two }}, 3: {{ name: Tiga, en: Three }} }} }}]
kinds: [{{ id: domain, name: Domain, en: Domain part }}, {{ id: aspect, name: Aspek, en: Aspect }}, {{ id: indicator, name: Indikator, en: Indicator }}]
nodes: [
{nodes}]
"
    );
    let parsed = Rubric::parse(&text, "kecil.yaml");
    let said = parsed
        .diagnostics
        .iter()
        .map(|one| one.message(spbe::lang::Lang::En).to_owned());
    let said: Vec<String> = said.collect();
    Arc::new(parsed.value.unwrap_or_else(|| panic!("{said:?}\n{text}")))
}

/// The numbers of one assignment: domains, then aspects, then the index.
fn numbers(tree: &Tree, levels: &[i128]) -> (Vec<Exact>, Vec<Exact>, Exact) {
    let mut next = levels.iter();
    let (mut domains, mut aspects, mut sum, mut total) = (Vec::new(), Vec::new(), 0, 0);
    for domain in tree {
        let (mut own, mut all) = (0, 0);
        for aspect in domain {
            let part: i128 = aspect
                .iter()
                .map(|weight| weight * next.next().unwrap())
                .sum();
            aspects.push(Exact::new(part, aspect.iter().sum()));
            own += part;
            all += aspect.iter().sum::<i128>();
        }
        domains.push(Exact::new(own, all));
        sum += own;
        total += all;
    }
    (domains, aspects, Exact::new(sum, total))
}

fn all_levels(count: usize) -> Vec<Vec<i128>> {
    (0..3_usize.pow(u32::try_from(count).unwrap()))
        .map(|mut code| {
            let mut levels = Vec::new();
            for _ in 0..count {
                levels.push(1 + (code % 3) as i128);
                code /= 3;
            }
            levels
        })
        .collect()
}

fn any_tree() -> impl Strategy<Value = Tree> {
    let aspect = prop::collection::vec(1..6_i128, 1..3);
    let domain = prop::collection::vec(aspect, 1..3);
    prop::collection::vec(domain, 1..3).prop_filter("seven indicators at most", |tree| {
        tree.iter().flatten().flatten().count() <= 7
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_audit_agrees_with_trying_every_assignment(
        tree in any_tree(),
        seed in prop::collection::vec(0..3_i128, 7),
        holes in prop::collection::vec(any::<bool>(), 9),
        errors in prop::collection::vec((0..9_usize, -30..30_i128), 0..3),
    ) {
        let count = tree.iter().flatten().flatten().count();
        let levels: Vec<i128> = seed.iter().map(|level| level + 1).take(count).collect();
        let flatten = |(domains, aspects, index): (Vec<Exact>, Vec<Exact>, Exact)| -> Vec<String> {
            [index].into_iter().chain(domains).chain(aspects).map(printed).collect()
        };
        let mut cells: Vec<Option<String>> =
            flatten(numbers(&tree, &levels)).into_iter().map(Some).collect();
        for (at, change) in errors {
            if let Some(Some(cell)) = cells.get_mut(at) {
                let value: Vec<i128> = cell.split('.').map(|part| part.parse().unwrap()).collect();
                let units = (value[0] * 100 + value[1] + change).clamp(100, 300);
                *cell = format!("{}.{:02}", units / 100, units % 100);
            }
        }
        for (cell, hole) in cells.iter_mut().zip(&holes).skip(1) {
            if *hole {
                *cell = None;
            }
        }
        let (domains, aspects) = (tree.len(), tree.iter().flatten().count());
        let header: Vec<String> = ["indeks".to_owned()].into_iter()
            .chain((1..=domains).map(|d| format!("d{d}")))
            .chain((1..=aspects).map(|a| format!("a{a}")))
            .collect();
        let row: Vec<&str> = cells.iter().map(|cell| cell.as_deref().unwrap_or("")).collect();
        let table = format!("tahun,instansi,{}\n2023,Kota A,{}\n", header.join(","), row.join(","));
        let audit = under(Some(rubric(&tree)), "t.csv", &table, &[]);
        let audited = &audit.rows[0];
        prop_assume!(audited.readings.iter().all(|one| *one == spbe::audit::Reading::Own));

        let mut exact = BTreeSet::new();
        let mut possible = BTreeSet::new();
        for levels in all_levels(count) {
            let all = numbers(&tree, &levels);
            let index = all.2;
            let prints = flatten(all);
            let fits = |at: usize| cells[at].as_ref().is_none_or(|cell| *cell == prints[at]);
            if (1..cells.len()).all(fits) {
                possible.insert(printed(index));
                if fits(0) {
                    exact.insert(index);
                }
            }
        }
        prop_assert_eq!(audited.verdict == Verdict::Impossible, exact.is_empty(), "{}", table);
        prop_assert_eq!(&audited.index.exact, &exact.into_iter().collect::<Vec<_>>());
        let found: Vec<String> = audited.index.possible.iter().map(ToString::to_string).collect();
        prop_assert_eq!(found, possible.into_iter().collect::<Vec<_>>());
        // Every value of a single repair is one that some levels print beside all other cells,
        // and no such value is missing.
        for (at, name) in header.iter().enumerate().filter(|_| !audited.repairs.is_empty()) {
            let mut fitting = BTreeSet::new();
            for levels in all_levels(count) {
                let prints = flatten(numbers(&tree, &levels));
                let others = (0..cells.len()).filter(|&other| other != at);
                if others.into_iter().all(|o| cells[o].as_ref().is_none_or(|c| *c == prints[o])) {
                    fitting.insert(prints[at].clone());
                }
            }
            let field = if at == 0 { name.clone() } else { name.to_uppercase() };
            let repair = audited.repairs.iter().find(|repair| {
                repair.cells.len() == 1 && repair.cells[0].field == field
            });
            let found: BTreeSet<String> = repair
                .iter()
                .flat_map(|repair| &repair.cells[0].consistent)
                .map(|one| one.value.to_string())
                .collect();
            if cells[at].is_some() {
                prop_assert_eq!(found, fitting, "{} {}", field, table);
            }
        }
    }
}
