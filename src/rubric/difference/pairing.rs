//! What of two rubrics is the same thing.

use crate::lang::Lang;
use crate::rubric::find::plain_name;
use crate::rubric::{Node, Rubric, crosswalk_between};

/// By what the nodes of two rubrics were taken for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Pairing {
    /// By their ids; what has no counterpart, by its name.
    Id,
    /// By their names: most ids mean something else in the other rubric.
    Name,
    /// By the crosswalk between two regulations, and domains and aspects by their names.
    Crosswalk,
}

/// Positions of what is the same, in the order of what comes after; then what was removed.
pub(super) type Pairs = Vec<(Option<usize>, Option<usize>)>;

/// By what a thing, of which the position is known, is recognised; nothing where it cannot be.
pub(super) type Key<'k, T> = &'k dyn Fn(usize, &T) -> Option<String>;

/// A node and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Placed<'r> {
    pub(super) node: &'r Node,
    /// The position of its parent; `None` at the top.
    pub(super) parent: Option<usize>,
}

impl Placed<'_> {
    fn is_indicator(&self) -> bool {
        self.node.children.is_empty()
    }
}

/// Every node, parents before children.
pub(super) fn placed(rubric: &Rubric) -> Vec<Placed<'_>> {
    fn add<'r>(nodes: &'r [Node], parent: Option<usize>, all: &mut Vec<Placed<'r>>) {
        for node in nodes {
            all.push(Placed { node, parent });
            let own = all.len() - 1;
            add(&node.children, Some(own), all);
        }
    }
    let mut all = Vec::new();
    add(&rubric.nodes, None, &mut all);
    all
}

/// Pairs what has the same key, the first key first; each thing once.
pub(super) fn pairs<T>(before: &[T], after: &[T], keys: &[Key<'_, T>]) -> Pairs {
    let mut of_after: Vec<Option<usize>> = vec![None; after.len()];
    let mut taken = vec![false; before.len()];
    for key in keys {
        for (position, one) in after.iter().enumerate() {
            if of_after[position].is_some() {
                continue;
            }
            let Some(wanted) = key(position, one) else {
                continue;
            };
            let same = before.iter().enumerate().position(|(index, other)| {
                !taken[index] && key(index, other).as_ref() == Some(&wanted)
            });
            if let Some(index) = same {
                taken[index] = true;
                of_after[position] = Some(index);
            }
        }
    }
    let kept = of_after.into_iter().enumerate();
    let kept = kept.map(|(position, index)| (index, Some(position)));
    let gone = (0..before.len()).filter(|&index| !taken[index]);
    kept.chain(gone.map(|index| (Some(index), None))).collect()
}

/// Which nodes of two rubrics are the same, and by what.
pub(super) fn pair_nodes(
    (from, before): (&Rubric, &[Placed<'_>]),
    (to, after): (&Rubric, &[Placed<'_>]),
) -> (Pairing, Pairs) {
    // An indicator is never the same as what has indicators below it.
    let by_id =
        |_: usize, one: &Placed<'_>| Some(format!("{} {}", one.is_indicator(), one.node.id));
    let by_name = |_: usize, one: &Placed<'_>| {
        let name = plain_name(one.node.name.get(Lang::Id));
        Some(format!("{} {name}", one.is_indicator()))
    };
    if from.id != to.id
        && let Some(crosswalk) = crosswalk_between(from, to)
    {
        let same: Vec<(usize, usize)> = crosswalk.pairs().collect();
        // The key of an indicator is its pair, which depends on the side it is on.
        let key = |one: &Placed<'_>, position: Option<usize>| {
            if one.is_indicator() {
                position.map(|pair| pair.to_string())
            } else {
                by_name(0, one)
            }
        };
        let start = |one: &Placed<'_>| one.node.indicators.start;
        let old = |one: &Placed<'_>| same.iter().position(|(old, _)| *old == start(one));
        let new = |one: &Placed<'_>| same.iter().position(|(_, new)| *new == start(one));
        let before: Vec<_> = before.iter().map(|one| key(one, old(one))).collect();
        let after: Vec<_> = after.iter().map(|one| key(one, new(one))).collect();
        let key = |_: usize, key: &Option<String>| key.clone();
        return (Pairing::Crosswalk, pairs(&before, &after, &[&key]));
    }
    let found = pairs(before, after, &[&by_id, &by_name]);
    let same_id = |(one, other): &(Option<usize>, Option<usize>)| {
        let (one, other) = (before.get((*one)?)?, after.get((*other)?)?);
        (one.is_indicator() && one.node.id == other.node.id).then_some((one, other))
    };
    let shared: Vec<_> = found.iter().filter_map(same_id).collect();
    let renamed = shared
        .iter()
        .filter(|(one, other)| by_name(0, one) != by_name(0, other));
    if renamed.count() * 2 > shared.len() && shared.len() > 2 && from.id != to.id {
        return (Pairing::Name, pairs(before, after, &[&by_name]));
    }
    (Pairing::Id, found)
}
