//! The pieces of evidence (butir data dukung) of each level, and the value that they propose.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::fields::Reader;
use super::keys;
use super::load::read_name;
use super::yaml::Tree;
use super::{Indicator, Rubric, Scale};
use crate::diagnostic::catalogue::rubrics as finding;
use crate::lang::Text;
use crate::number::Exact;
use std::collections::BTreeMap;

/// More pieces of evidence than any level asks for.
const MAX_ITEMS: u16 = 1000;

/// The rule by which accepted pieces of evidence propose a value: each adds an equal share of its
/// level, and those of a level count once the levels below it are complete.
///
/// It is a proposal. Nothing uses it unless it is asked for, and what uses it says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRule {
    /// The rule in words.
    pub name: Text,
    /// Regulation, guideline, or who says so.
    pub source: String,
    /// See [`super::Source::confidence`].
    pub confidence: String,
}

impl Rubric {
    /// The value that accepted pieces of evidence propose, `accepted` of each level. `None` where
    /// the rubric has no such rule or does not say how many there are.
    #[must_use]
    pub fn proposed(&self, indicator: &Indicator, accepted: impl Fn(u8) -> usize) -> Option<Exact> {
        self.item_rule.as_ref()?;
        let mut below = self.scale.min;
        for level in self.levels() {
            let top = self.value_of_level(indicator, level);
            let items = *indicator.items.get(&level)?;
            let accepted = accepted(level).min(usize::from(items)) as i128;
            if accepted < i128::from(items) {
                return Some(below + (top - below) * Exact::new(accepted, i128::from(items)));
            }
            below = top;
        }
        Some(below)
    }
}

/// Reads `item_rule`.
pub(super) fn read_item_rule(reader: &mut Reader, tree: &Tree) -> Option<ItemRule> {
    let fields = reader.fields(tree, keys::ITEM_RULE)?;
    let name = read_name(reader, &fields);
    let source = reader.required_text(&fields, "source");
    let confidence = reader.required_text(&fields, "confidence");
    Some(ItemRule {
        name: name?,
        source: source?,
        confidence: confidence?,
    })
}

/// Reads `items` of an indicator: a number for every level of the scale.
pub(super) fn read_items(
    reader: &mut Reader,
    tree: &Tree,
    id: &str,
    scale: Option<&Scale>,
) -> Option<BTreeMap<u8, u16>> {
    let mut items = BTreeMap::new();
    for (level, _, tree) in reader.numbered::<u8>(tree)? {
        let count: Option<u16> = reader.whole(tree);
        match count {
            Some(count) if (1..=MAX_ITEMS).contains(&count) => {
                items.insert(level, count);
            }
            Some(count) => {
                reader.report(
                    finding::rule_number_out_of_range(count, MAX_ITEMS).at(tree.span.clone()),
                );
            }
            None => {}
        }
    }
    if let Some(scale) = scale {
        super::capabilities::check_levels(reader, tree, scale, items.keys(), |missing| {
            finding::missing_items(id, missing)
        });
    }
    Some(items)
}
