//! What the rows are about: every indicator of both sides once, and what became of it.

use super::super::Side;
use crate::compare::Fate;
use crate::lang::Text;
use crate::report::across as say;
use crate::rubric::{Crosswalk, Relation, Row};
use crate::score::Scored;

/// An indicator before or after: its place among the nodes of its tree, and itself.
pub(super) type Place<'c> = (usize, &'c Scored);

/// What a row is about: an indicator before, after, or the same in both.
pub(super) struct Line<'c> {
    pub(super) fate: Fate,
    pub(super) relation: Text,
    pub(super) old: Option<Place<'c>>,
    pub(super) new: Option<Place<'c>>,
}

/// The indicators of both sides: the same first, then those dropped, then the new ones.
pub(super) fn lines<'c>(from: &Side<'c>, to: &Side<'c>, crosswalk: &Crosswalk) -> Vec<Line<'c>> {
    let (old, new) = (leaves(from), leaves(to));
    let pairs: Vec<(usize, usize)> = crosswalk.pairs().collect();
    let named = |row: Option<&Row>| {
        let relation = row.map(|row| row.relation);
        say::relation_name(relation.unwrap_or(Relation::None))
    };
    let same = pairs.iter().map(|&(one, other)| Line {
        fate: Fate::Comparable,
        relation: named(crosswalk.targets(one).next()),
        old: old.get(one).copied(),
        new: new.get(other).copied(),
    });
    let is_left = |index: &usize| pairs.iter().all(|(one, _)| one != index);
    let dropped = (0..old.len()).filter(is_left).map(|index| Line {
        fate: Fate::Dropped,
        relation: named(crosswalk.targets(index).next()),
        old: old.get(index).copied(),
        new: None,
    });
    let is_new = |index: &usize| pairs.iter().all(|(_, other)| other != index);
    let added = (0..new.len()).filter(is_new).map(|index| Line {
        fate: Fate::New,
        relation: named(crosswalk.sources(index).next()),
        old: None,
        new: new.get(index).copied(),
    });
    same.chain(dropped).chain(added).collect()
}

/// The indicators of a side in the order of its rubric, each with its place in the tree.
fn leaves<'c>(side: &Side<'c>) -> Vec<Place<'c>> {
    let nodes = side.card.walk().enumerate();
    nodes.filter(|(_, node)| node.children.is_empty()).collect()
}
