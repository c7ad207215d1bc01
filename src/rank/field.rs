//! The agencies of one year under one rubric, ranked among each other.

use super::{Group, GroupMedian, Peer, Ranked, Ranking, Standing};
use crate::lang::Text;
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::{Node, Rubric};
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many of its group are named above an agency, and as many below.
const PEERS: usize = 3;

/// A result that can be ranked.
pub(super) struct Entry {
    pub(super) agency: Option<String>,
    pub(super) year: u16,
    pub(super) rubric: Arc<Rubric>,
    pub(super) index: Exact,
    pub(super) printed: bool,
    pub(super) group: Group,
    /// Scores of domains and aspects by id.
    pub(super) parts: BTreeMap<String, Exact>,
    pub(super) rating: Text,
    pub(super) place: Place,
}

/// Ranks entries of one year and rubric and adds them to a ranking, with their groups.
pub(super) fn rank(mut entries: Vec<Entry>, ranking: &mut Ranking) {
    // Equals stand in the order of their names, so that the order of the files does not matter.
    entries.sort_by(|one, other| {
        other
            .index
            .cmp(&one.index)
            .then_with(|| one.agency.cmp(&other.agency))
    });
    let mut groups: BTreeMap<&Group, Vec<&Entry>> = BTreeMap::new();
    for entry in &entries {
        groups.entry(&entry.group).or_default().push(entry);
    }
    let medians: BTreeMap<&Group, GroupMedian> = groups
        .iter()
        .filter_map(|(group, members)| Some((*group, group_median(members)?)))
        .collect();
    let whole: Vec<&Entry> = entries.iter().collect();
    // How many of each group came already: its members stand in the order of all.
    let mut before: BTreeMap<&Group, usize> = BTreeMap::new();
    for entry in &entries {
        let (Some(members), Some(group)) = (groups.get(&entry.group), medians.get(&entry.group))
        else {
            continue;
        };
        let (rank, of) = (rank_in(&whole, entry), whole.len());
        let at = before.entry(&entry.group).or_default();
        let peers = peers(members, *at);
        *at += 1;
        let mut parts = standings(entry, group);
        parts.sort_by_key(|part| std::cmp::Reverse(part.gap()));
        ranking.rows.push(Ranked {
            rank,
            of,
            agency: entry.agency.clone(),
            year: entry.year,
            rubric: Arc::clone(&entry.rubric),
            index: entry.index,
            printed: entry.printed,
            rating: entry.rating.clone(),
            percentile: Exact::new(100 * (of + 1 - rank) as i128, of as i128),
            group: entry.group.clone(),
            group_rank: rank_in(members, entry),
            group_of: members.len(),
            group_median: group.median,
            parts,
            peers,
            place: entry.place.clone(),
        });
    }
    ranking.groups.extend(medians.into_values());
}

/// One more than the number of those above; the highest stand first.
fn rank_in(among: &[&Entry], entry: &Entry) -> usize {
    among.partition_point(|other| other.index > entry.index) + 1
}

/// The nearest of its group to the one at a position.
fn peers(members: &[&Entry], at: usize) -> Vec<Peer> {
    let near = at.saturating_sub(PEERS)..(at + PEERS + 1).min(members.len());
    let others = near.filter(|&other| other != at);
    let peer = |other: usize| Peer {
        group_rank: rank_in(members, members[other]),
        agency: members[other].agency.clone(),
        index: members[other].index,
    };
    others.map(peer).collect()
}

/// The median of the index and of every part that all members have; the highest stand first.
fn group_median(members: &[&Entry]) -> Option<GroupMedian> {
    let (first, last) = (members.first()?, members.last()?);
    let mut values: BTreeMap<&str, Vec<Exact>> = BTreeMap::new();
    for (id, value) in members.iter().flat_map(|entry| &entry.parts) {
        values.entry(id).or_default().push(*value);
    }
    values.retain(|_, values| values.len() == members.len());
    let ids = first.rubric.walk().map(|node| &node.id);
    let parts = ids.filter_map(|id| {
        let values = values.get_mut(id.as_str())?;
        Some((id.clone(), median(values)))
    });
    Some(GroupMedian {
        year: first.year,
        rubric: Arc::clone(&first.rubric),
        group: first.group.clone(),
        count: members.len(),
        highest: first.index,
        median: median(&mut members.iter().map(|entry| entry.index).collect::<Vec<_>>()),
        lowest: last.index,
        parts: parts.collect(),
    })
}

/// The middle value, or the mean of the two in the middle.
fn median(values: &mut [Exact]) -> Exact {
    values.sort_unstable();
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        (values[middle - 1] + values[middle]) / Exact::from(2)
    }
}

/// The finest parts of an agency for which its group has medians.
fn standings(entry: &Entry, group: &GroupMedian) -> Vec<Standing> {
    let standing = |node: &Node| {
        let median = group.parts.iter().find(|(id, _)| *id == node.id)?.1;
        let value = *entry.parts.get(&node.id)?;
        let (id, name) = (node.id.clone(), node.name.clone());
        Some((
            node.depth,
            Standing {
                id,
                name,
                value,
                median,
            },
        ))
    };
    let found: Vec<(usize, Standing)> = entry.rubric.walk().filter_map(standing).collect();
    let finest = found.iter().map(|(depth, _)| *depth).max();
    let finest = found
        .into_iter()
        .filter(|(depth, _)| Some(*depth) == finest);
    finest.map(|(_, standing)| standing).collect()
}
