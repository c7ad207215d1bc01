//! The agencies of one year under one rubric, ranked among each other.

use super::parts::{Parts, parts_of};
use super::{Group, GroupMedian, Kin, Member, Ranked, Ranking};
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::Rubric;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A result that can be ranked.
pub(super) struct Entry {
    pub(super) agency: Option<Arc<str>>,
    pub(super) year: u16,
    pub(super) rubric: Arc<Rubric>,
    pub(super) index: Exact,
    pub(super) printed: bool,
    pub(super) group: Group,
    /// Scores of domains and aspects.
    pub(super) parts: Parts,
    pub(super) rating: Option<u8>,
    pub(super) place: Place,
}

/// A group, and how many of its members came already.
struct Kind {
    kin: Arc<Kin>,
    median: Exact,
    ranks: Ranks,
}

/// Ranks of those that come one after the other, from the highest.
#[derive(Default)]
struct Ranks {
    came: usize,
    last: Option<(Exact, usize)>,
}

impl Ranks {
    /// The rank of the next: one more than the number of those above it.
    fn next(&mut self, index: Exact) -> usize {
        self.came += 1;
        let equal = self.last.filter(|(last, _)| *last == index);
        let rank = equal.map_or(self.came, |(_, rank)| rank);
        self.last = Some((index, rank));
        rank
    }
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
    let mut kinds: BTreeMap<Group, Kind> = BTreeMap::new();
    for (group, members) in groups {
        let Some((median, medians)) = group_median(&members) else {
            continue;
        };
        let member = |entry: &&Entry| Member {
            agency: entry.agency.clone(),
            index: entry.index,
        };
        let kind = Kind {
            median: median.median,
            ranks: Ranks::default(),
            kin: Arc::new(Kin {
                members: members.iter().map(member).collect(),
                medians,
            }),
        };
        kinds.insert(group.clone(), kind);
        ranking.groups.push(median);
    }
    let of = entries.len();
    let mut ranks = Ranks::default();
    for entry in entries {
        let Some(kind) = kinds.get_mut(&entry.group) else {
            continue;
        };
        let rank = ranks.next(entry.index);
        ranking.rows.push(Ranked {
            rank,
            of,
            agency: entry.agency,
            year: entry.year,
            rubric: entry.rubric,
            index: entry.index,
            printed: entry.printed,
            rating: entry.rating,
            percentile: Exact::new(100 * (of + 1 - rank) as i128, of as i128),
            group: entry.group,
            group_of: kind.kin.members.len(),
            group_median: kind.median,
            at: kind.ranks.came,
            group_rank: kind.ranks.next(entry.index),
            own: entry.parts,
            kin: Arc::clone(&kind.kin),
            place: entry.place,
        });
    }
}

/// The median of the index and of every part that all members have; the highest stand first.
fn group_median(members: &[&Entry]) -> Option<(GroupMedian, Box<[Option<Exact>]>)> {
    let (first, last) = (members.first()?, members.last()?);
    let median_of = |position: usize| {
        let scores = members.iter().map(|entry| entry.parts.get(position));
        let mut scores: Vec<Exact> = scores.collect::<Option<_>>()?;
        Some(median(&mut scores))
    };
    let parts = parts_of(&first.rubric).enumerate();
    let (ids, medians): (Vec<&String>, Vec<Option<Exact>>) =
        parts.map(|(at, node)| (&node.id, median_of(at))).unzip();
    let known = ids.into_iter().zip(&medians);
    let known = known.filter_map(|(id, median)| Some((id.clone(), (*median)?)));
    let median = GroupMedian {
        year: first.year,
        rubric: Arc::clone(&first.rubric),
        group: first.group.clone(),
        count: members.len(),
        highest: first.index,
        median: median(&mut members.iter().map(|entry| entry.index).collect::<Vec<_>>()),
        lowest: last.index,
        parts: known.collect(),
    };
    Some((median, medians.into()))
}

/// The middle value, or the mean of the two in the middle.
fn median(values: &mut [Exact]) -> Exact {
    let middle = values.len() / 2;
    let even = values.len().is_multiple_of(2);
    let (below, &mut upper, _) = values.select_nth_unstable(middle);
    match below.iter().max() {
        Some(lower) if even => (*lower + upper) / Exact::from(2),
        _ => upper,
    }
}
