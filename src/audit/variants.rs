//! Other ways of computing that explain a number which the rubric's own way cannot give.

use super::cells::{Readings, limits, name};
use super::model::Model;
use super::proof::Contradiction;
use super::readings;
use super::solve::solve;
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding};
use crate::lang::{List, Text};
use crate::number::Exact;
use crate::rubric::{Node, Rubric};
use std::collections::BTreeMap;

/// Weights that a source is known to have printed or used instead of the rubric's.
struct Variant {
    rubric: &'static str,
    weights: &'static [(&'static str, i128)],
}

/// Seen in official reports; the values published there follow the rubrics all the same.
const VARIANTS: &[Variant] = &[
    // The report of 2020 prints 33% and 22% for the aspects 6 and 7.
    Variant {
        rubric: "permenpanrb-5-2018",
        weights: &[("A6", 33), ("A7", 22)],
    },
    // The report of 2024 prints 3.50% for each of the indicators 42 to 47.
    Variant {
        rubric: "permenpanrb-59-2020",
        weights: &[("A8", 21)],
    },
];

/// The other ways of computing that explain a contradiction.
pub(super) fn explain(
    rubric: &Rubric,
    contradiction: &Contradiction,
    readings: &Readings,
) -> Vec<Diagnostic> {
    let id = |model: &Model| model.nodes[contradiction.cell.part].id.clone();
    let Some(model) = Model::new(rubric).filter(|_| contradiction.against.len() > 1) else {
        return Vec::new();
    };
    let own = id(&model);
    let node = own
        .as_ref()
        .and_then(|id| rubric.walk().find(|node| node.id == *id));
    let children = node.map_or(&rubric.nodes, |node| &node.children);
    // With a part left open nearly every way of computing would fit.
    let against = &contradiction.against;
    let printed = |id: &str| {
        let mut ids = against.iter().map(|one| &model.nodes[one.part].id);
        ids.any(|one| one.as_deref() == Some(id))
    };
    if !children.iter().all(|child| is_known(child, &printed)) {
        return Vec::new();
    }
    let explains = |factors: &BTreeMap<String, Exact>| {
        Model::reweighed(rubric, factors).is_some_and(|model| fits(&model, contradiction, readings))
    };
    let (cell, subject) = (&contradiction.cell, name(&model, contradiction.cell.part));
    let mut found = Vec::new();
    for variant in VARIANTS
        .iter()
        .filter(|variant| variant.rubric == rubric.id)
    {
        let weighed: Vec<(&Node, Exact)> = variant
            .weights
            .iter()
            .filter_map(|&(id, weight)| {
                Some((
                    children.iter().find(|child| child.id == id)?,
                    Exact::from(weight),
                ))
            })
            .collect();
        let factors = weighed
            .iter()
            .map(|(node, weight)| (node.id.clone(), *weight / node.weight));
        if weighed.len() == variant.weights.len() && explains(&factors.collect()) {
            let said = |weights: Vec<(&Node, Exact)>| {
                let each = weights.into_iter();
                List(
                    each.map(|(node, weight)| finding::weight_of(&node.id, weight))
                        .collect(),
                )
            };
            let ours = weighed
                .iter()
                .map(|(node, _)| (*node, node.weight))
                .collect();
            let finding = finding::other_weights(&subject, cell.printed, said(weighed), said(ours));
            found.push(finding.at(cell.place.clone()));
        }
    }
    let unequal = children
        .windows(2)
        .any(|pair| pair[0].weight != pair[1].weight);
    let sum: Exact = children.iter().map(|child| child.weight).sum();
    let equal = sum / Exact::from(children.len().max(1) as i128);
    let factors = children
        .iter()
        .map(|child| (child.id.clone(), equal / child.weight));
    if unequal && explains(&factors.collect()) {
        let parts: List<Text> = List(
            contradiction
                .against
                .iter()
                .map(|one| name(&model, one.part))
                .collect(),
        );
        let finding = finding::plain_mean(&subject, cell.printed, parts);
        found.push(finding.at(cell.place.clone()));
    }
    found
}

/// Whether a part is printed, or all parts of it are.
fn is_known(node: &Node, printed: &dyn Fn(&str) -> bool) -> bool {
    let parts = &node.children;
    printed(&node.id) || (!parts.is_empty() && parts.iter().all(|part| is_known(part, printed)))
}

/// Whether some levels print the number and those below it when weighed otherwise.
fn fits(model: &Model, contradiction: &Contradiction, own: &Readings) -> bool {
    let cells = || contradiction.against.iter().chain([&contradiction.cell]);
    let all = std::iter::once(own.clone()).chain(readings::others(model, own));
    all.into_iter()
        .any(|readings| solve(model, &limits(model, cells(), &readings)).is_possible())
}
