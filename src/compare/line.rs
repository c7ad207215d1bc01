//! The lines of a comparison: the index and every group of indicators, with a cell a column.

use super::Column;
use crate::lang::Text;
use crate::number::{Exact, Printed};
use crate::rubric::{Node, Rubric};
use crate::score::Bounds;
use std::sync::Arc;

/// The index or a node, with its scores in every column.
#[derive(Clone, Debug)]
pub struct Line {
    /// The node, or `None` for the index.
    pub node: Option<LineNode>,
    /// The name to show.
    pub name: Text,
    /// One for each column; `None` where the column has no such node or no number for it.
    pub cells: Vec<Option<LineCell>>,
}

/// Which node a line shows.
#[derive(Clone, Debug)]
pub struct LineNode {
    /// The index of its kind in the rubric.
    pub depth: usize,
    /// The stable name of its kind, `aspect`.
    pub kind: String,
    /// Its stable name, `A3`.
    pub id: String,
    /// Its weight.
    pub weight: Exact,
}

/// The numbers of one node in one column.
#[derive(Clone, Copy, Debug)]
pub struct LineCell {
    /// Its own score, computed.
    pub value: Option<Bounds>,
    /// Its contribution to its parent, computed; see [`crate::score::Scored::contribution`].
    pub contribution: Option<Bounds>,
    /// What is printed for it.
    pub printed: Option<Printed>,
}

impl LineCell {
    /// The exact score, where it is one number.
    #[must_use]
    pub fn exact(&self) -> Option<Exact> {
        self.value.and_then(Bounds::exact)
    }
}

/// The index and the groups of every rubric that occurs; nodes of another rubric are other lines,
/// because the same id means something else there.
pub(super) fn lines(columns: &[Column]) -> Vec<Line> {
    let mut rubrics: Vec<&Arc<Rubric>> = Vec::new();
    for column in columns {
        if rubrics
            .iter()
            .all(|rubric| rubric.sha256 != column.rubric.sha256)
        {
            rubrics.push(&column.rubric);
        }
    }
    let name = rubrics
        .first()
        .map_or_else(Text::default, |rubric| rubric.index.clone());
    let cells = columns
        .iter()
        .map(|column| Some(column.index_cell()))
        .collect();
    let mut lines = vec![Line {
        node: None,
        name,
        cells,
    }];
    for rubric in rubrics {
        for node in rubric.walk().filter(|node| !node.children.is_empty()) {
            lines.push(node_line(node, rubric, columns));
        }
    }
    lines
}

fn node_line(node: &Node, rubric: &Rubric, columns: &[Column]) -> Line {
    let cells = columns
        .iter()
        .map(|column| {
            (column.rubric.sha256 == rubric.sha256)
                .then(|| column.node_cell(&node.id))
                .flatten()
        })
        .collect();
    Line {
        node: Some(LineNode {
            depth: node.depth,
            kind: rubric.kinds[node.depth].id.clone(),
            id: node.id.clone(),
            weight: node.weight,
        }),
        name: node.name.clone(),
        cells,
    }
}
