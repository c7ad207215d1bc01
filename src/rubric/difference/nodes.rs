//! Changes of domains, aspects and indicators.

use super::pairing::{Pairing, Placed, pair_nodes, placed};
use super::{Found, Kind, Owner, RUBRIC, Said, Topic};
use crate::lang::Lang::{En, Id};
use crate::lang::{Say, Text};
use crate::number::Exact;
use crate::rubric::{Indicator, Rubric};
use std::collections::BTreeSet;

/// Adds the changes of the tree; returns by what nodes were paired, and the pairs of indicators.
pub(super) fn compare(
    from: &Rubric,
    to: &Rubric,
    found: &mut Found,
) -> (Pairing, Vec<(usize, usize)>) {
    let (before, after) = (placed(from), placed(to));
    let (pairing, pairs) = pair_nodes((from, &before), (to, &after));
    let mut indicators = Vec::new();
    // Where each node before has gone, for those that know their parents by position.
    let mut followed: Vec<Option<usize>> = vec![None; before.len()];
    for &(one, other) in &pairs {
        if let (Some(one), Some(_)) = (one, other) {
            followed[one] = other;
        }
    }
    for (one, other) in pairs {
        match (one.map(|at| before[at]), other.map(|at| after[at])) {
            (Some(one), Some(other)) => {
                let old_parent = one.parent.map(|at| (&before[at], followed[at]));
                let moved = old_parent.map(|(_, at)| at) != other.parent.map(Some);
                let owner = owner(&other);
                let (id, name) = (&one.node.id, &one.node.name);
                found.compare(
                    Kind::Renamed,
                    Topic::Id,
                    owner,
                    id.as_str(),
                    &*other.node.id,
                );
                found.compare(Kind::Renamed, Topic::Name, owner, name, &other.node.name);
                found.compare_maybe(
                    Kind::Reworded,
                    Topic::Aliases,
                    owner,
                    listed(&one.node.aliases),
                    listed(&other.node.aliases),
                );
                if moved {
                    let old = old_parent.map(|(parent, _)| called(parent));
                    let new = other.parent.map(|at| called(&after[at]));
                    let top = || Said::from(&top());
                    found.add(
                        Kind::Moved,
                        Topic::Parent,
                        owner,
                        Some(old.unwrap_or_else(top)),
                        Some(new.unwrap_or_else(top)),
                    );
                }
                let weight = one.node.weight;
                found.compare(
                    Kind::Reweighted,
                    Topic::Weight,
                    owner,
                    weight,
                    other.node.weight,
                );
                if let (Some(old), Some(new)) = (indicator(from, &one), indicator(to, &other)) {
                    indicators.push((one.node.indicators.start, other.node.indicators.start));
                    compare_indicators((from, old), (to, new), owner, found);
                }
            }
            (None, Some(other)) => {
                let weight = Said::Number(other.node.weight);
                found.add(Kind::Added, Topic::Node, owner(&other), None, Some(weight));
            }
            (Some(one), None) => {
                let weight = Said::Number(one.node.weight);
                found.add(Kind::Removed, Topic::Node, owner(&one), Some(weight), None);
            }
            (None, None) => {}
        }
    }
    compare_order(&before, &after, &followed, found);
    indicators.sort_unstable();
    (pairing, indicators)
}

fn owner<'r>(placed: &Placed<'r>) -> Owner<'r> {
    Owner::new(&placed.node.id, &placed.node.name)
}

fn indicator<'r>(rubric: &'r Rubric, placed: &Placed<'_>) -> Option<&'r Indicator> {
    let node = placed.node;
    let leaf = node.children.is_empty();
    rubric
        .indicators
        .get(node.indicators.start)
        .filter(|_| leaf)
}

fn top() -> Text {
    Text::new("langsung di bawah indeks", "directly below the index")
}

fn called(placed: &Placed<'_>) -> Said {
    let node = placed.node;
    let with = |name: &str| format!("{} {name}", node.id);
    Said::Words(Text::new(with(node.name.get(Id)), with(node.name.get(En))))
}

fn listed(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| words.join("; "))
}

/// The same children of the same parent in another order: the order numbers the indicators.
fn compare_order(
    before: &[Placed<'_>],
    after: &[Placed<'_>],
    followed: &[Option<usize>],
    found: &mut Found,
) {
    let parents = std::iter::once(None).chain((0..before.len()).map(Some));
    for parent in parents {
        let new_parent = parent.map(|at| followed[at]);
        if new_parent == Some(None) {
            continue;
        }
        let new_parent = new_parent.flatten();
        let stayed: Vec<(usize, usize)> = (0..before.len())
            .filter(|&at| before[at].parent == parent)
            .filter_map(|at| Some((at, followed[at]?)))
            .filter(|&(_, new)| after[new].parent == new_parent)
            .collect();
        if stayed.is_sorted_by_key(|&(_, new)| new) {
            continue;
        }
        let ids = |all: Vec<usize>, side: &[Placed<'_>]| {
            let ids: Vec<&str> = all.iter().map(|&at| side[at].node.id.as_str()).collect();
            ids.join(" ")
        };
        let old = ids(stayed.iter().map(|&(at, _)| at).collect(), before);
        let mut new: Vec<usize> = stayed.iter().map(|&(_, at)| at).collect();
        new.sort_unstable();
        let owner = new_parent.map_or(RUBRIC, |at| owner(&after[at]));
        let (old, new) = (Said::from(old), Said::from(ids(new, after)));
        found.add(Kind::Reordered, Topic::Order, owner, Some(old), Some(new));
    }
}

fn compare_indicators(
    (from, old): (&Rubric, &Indicator),
    (to, new): (&Rubric, &Indicator),
    owner: Owner<'_>,
    found: &mut Found,
) {
    let (one, other) = (
        &from.capabilities[old.capability],
        &to.capabilities[new.capability],
    );
    found.compare(
        Kind::Changed,
        Topic::CapabilityOf,
        owner,
        one.id.as_str(),
        &*other.id,
    );
    for level in levels(old.criteria.keys(), new.criteria.keys()) {
        let criterion = |one: &'_ Indicator| one.criteria.get(&level).cloned();
        let owner = owner.at(level);
        let (before, after) = (criterion(old), criterion(new));
        found.compare_maybe(Kind::Reworded, Topic::Criterion, owner, before, after);
    }
    found.compare(
        Kind::Reworded,
        Topic::Evidence,
        owner,
        &*old.evidence,
        &*new.evidence,
    );
    compare_external(old, new, owner, found);
    compare_score(old, new, owner, found);
    for level in levels(old.items.keys(), new.items.keys()) {
        let count = |one: &Indicator| {
            one.items
                .get(&level)
                .map(|&count| Exact::from(i128::from(count)))
        };
        let owner = owner.at(level);
        found.compare_maybe(Kind::Changed, Topic::Items, owner, count(old), count(new));
    }
}

/// The index of another agency and how it becomes a value.
fn compare_external(old: &Indicator, new: &Indicator, owner: Owner<'_>, found: &mut Found) {
    let called = |one: &Indicator| {
        let external = one.external.as_ref()?;
        Some(owned(&external.name, &external.owner))
    };
    let (before, after) = (called(old), called(new));
    found.compare_maybe(Kind::Changed, Topic::External, owner, before, after);
    let points = |one: &Indicator| {
        let external = one.external.as_ref()?;
        let said = |lang| {
            let points = external.points.iter();
            let points = points
                .map(|point| format!("{} → {}", point.index.say(lang), point.value.say(lang)));
            points.collect::<Vec<_>>().join("; ")
        };
        Some(Said::Words(Text::new(said(Id), said(En))))
    };
    let (before, after) = (points(old), points(new));
    found.compare_maybe(Kind::Changed, Topic::ExternalPoint, owner, before, after);
}

/// The score of another agency and the levels it allows.
fn compare_score(old: &Indicator, new: &Indicator, owner: Owner<'_>, found: &mut Found) {
    let called = |one: &Indicator| {
        let score = one.score.as_ref()?;
        let owner = format!("{}, 0–{}", score.owner, score.max);
        Some(owned(&score.name, &owner))
    };
    let (before, after) = (called(old), called(new));
    found.compare_maybe(Kind::Changed, Topic::Score, owner, before, after);
    let least = |one: &Indicator, level| {
        let score = one.score.as_ref()?;
        score.levels.get(&level).copied()
    };
    let of = |one: &Indicator| {
        let levels = one.score.iter().flat_map(|score| score.levels.keys());
        levels.copied().collect::<Vec<u8>>()
    };
    for level in levels(of(old).iter(), of(new).iter()) {
        let owner = owner.at(level);
        let (before, after) = (least(old, level), least(new, level));
        found.compare_maybe(Kind::Changed, Topic::ScoreLevel, owner, before, after);
    }
}

fn owned(name: &Text, owner: &str) -> Said {
    let with = |name: &str| format!("{name} ({owner})");
    Said::Words(Text::new(with(name.get(Id)), with(name.get(En))))
}

/// Every level of either, from the lowest.
pub(super) fn levels<'l>(
    one: impl Iterator<Item = &'l u8>,
    other: impl Iterator<Item = &'l u8>,
) -> BTreeSet<u8> {
    one.chain(other).copied().collect()
}
