//! Whether the numbers of a table are scores of their own or contributions to what is above.
//!
//! The table of Bekasi prints `A1 1,35` where the aspect's own score is 3.29: it is the share
//! that the aspect adds to its domain, 23/7 · 7/17.

use super::cells::{Cell, Readings, limits};
use super::model::{Model, Reading};
use super::solve::solve;

/// The reading of each level under which the most parents of a table agree with their parts.
///
/// Scores of their own win a tie: that is what the regulations print. The levels are decided from
/// the top, because what a domain shows decides which aspects fit it.
pub(super) fn of_table(model: &Model, rows: &[Vec<Cell>]) -> Readings {
    let depths = depths(model);
    let mut readings = vec![Reading::Own; depths];
    for depth in 0..depths {
        let agreeing = |readings: &Readings| -> usize {
            rows.iter()
                .map(|cells| agreeing(model, cells, readings, depth))
                .sum()
        };
        let own = agreeing(&readings);
        readings[depth] = Reading::Contribution;
        if agreeing(&readings) <= own {
            readings[depth] = Reading::Own;
        }
    }
    readings
}

/// Other readings of one row, those that change fewer levels first.
pub(super) fn others(model: &Model, table: &Readings) -> Vec<Readings> {
    let depths = depths(model);
    let mut all: Vec<(u32, Readings)> = (1..1_u32 << depths.min(8))
        .map(|changes| {
            let flip = |(depth, &reading): (usize, &Reading)| match (changes >> depth & 1, reading)
            {
                (0, reading) => reading,
                (_, Reading::Own) => Reading::Contribution,
                (_, Reading::Contribution) => Reading::Own,
            };
            (
                changes.count_ones(),
                table.iter().enumerate().map(flip).collect(),
            )
        })
        .collect();
    all.sort_by_key(|(changes, _)| *changes);
    all.into_iter().map(|(_, readings)| readings).collect()
}

fn depths(model: &Model) -> usize {
    let deepest = model.nodes.iter().filter_map(|node| node.depth).max();
    deepest.map_or(0, |deepest| deepest + 1)
}

/// How many parents of the parts of one level can have levels that print them and their parts.
fn agreeing(model: &Model, cells: &[Cell], readings: &Readings, depth: usize) -> usize {
    let parents = model.nodes.iter().enumerate().filter(|(_, node)| {
        let depth_of_children = node.depth.map_or(0, |own| own + 1);
        depth_of_children == depth && !node.children.is_empty()
    });
    let agrees = |(part, node): &(usize, &super::model::Part)| {
        let own = |cell: &&Cell| cell.part == *part || node.children.contains(&cell.part);
        let local: Vec<&Cell> = cells.iter().filter(own).collect();
        let parts = local.iter().any(|cell| cell.part != *part);
        parts && solve(model, &limits(model, local, readings)).is_possible()
    };
    parents.filter(agrees).count()
}
