//! The sums of levels behind printed numbers.

use super::cells::{Cell, Readings, limits};
use super::model::Model;
use super::solve::solve;
use super::sums::Sums;
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding};
use crate::number::Exact;
use std::ops::Range;

/// The sums that are listed for a part, if there are no more.
const MAX_LISTED: usize = 8;

/// What the levels of the indicators of one part can sum up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelSums {
    /// The id of the part, the lowest above its indicators.
    pub id: String,
    /// The id of the part above it.
    pub parent: Option<String>,
    /// How many sums fit.
    pub count: usize,
    /// The lowest of them.
    pub low: Exact,
    /// The highest of them.
    pub high: Exact,
    /// All of them, if they are few.
    pub all: Vec<Exact>,
}

/// The sums of levels of the lowest parts that fit some cells.
pub(super) fn level_sums(model: &Model, cells: &[Cell], readings: &Readings) -> Vec<LevelSums> {
    // An index alone says next to nothing about single parts.
    if !cells.iter().any(|cell| cell.part != 0) {
        return Vec::new();
    }
    let limits = limits(model, cells, readings);
    let solved = solve(model, &limits);
    let possible = solved.possible_sums(model, &limits);
    let parts = possible.iter().zip(&limits).enumerate();
    let of_part = |(part, (sums, limit)): (usize, (&Sums, &Option<Range<usize>>))| {
        let own = limit.as_ref().map(|range| sums.within(range));
        let sums = own.as_ref().unwrap_or(sums);
        let node = &model.nodes[part];
        let levels = |sum: usize| model.levels(part, sum);
        let (low, high) = (levels(sums.iter().next()?)?, levels(sums.iter().last()?)?);
        let count = sums.count();
        let listed = sums
            .iter()
            .take(if count <= MAX_LISTED { count } else { 0 });
        Some(LevelSums {
            id: node.id.clone()?,
            parent: node
                .parent
                .and_then(|parent| model.nodes[parent].id.clone()),
            count,
            low,
            high,
            all: listed.filter_map(levels).collect(),
        })
    };
    parts.filter_map(of_part).collect()
}

/// `A1 23, A2 34 | A3 3, A4 7, A5 8` where every printed part leaves one sum of levels only.
pub(super) fn only_sums(sums: &[LevelSums]) -> Option<Diagnostic> {
    if sums.len() < 2 || sums.iter().any(|one| one.count != 1) {
        return None;
    }
    let groups = sums.chunk_by(|a, b| a.parent == b.parent);
    let said: Vec<String> = groups
        .map(|group| {
            let each = group.iter().map(|one| format!("{} {}", one.id, one.low));
            each.collect::<Vec<_>>().join(", ")
        })
        .collect();
    Some(finding::only_sums(said.join(" | ")))
}
