//! What a rubric demands of documents (data dukung) beyond one accepted document for each level.

use super::fields::{Fields, Reader};
use super::keys;
use super::load::read_name;
use super::yaml::Tree;
use super::{Node, Rubric, Scale};
use crate::diagnostic::{catalogue::rubrics as finding, closest};
use crate::lang::Text;
use std::collections::BTreeSet;

/// The lowest level that needs documents, unless a rubric says otherwise: the regulations call
/// level 1 "not yet, or just begun".
const FROM_LEVEL: u8 = 2;
/// No document is wanted younger or older than this.
const MAX_MONTHS: u16 = 1200;
/// More documents for one level than anybody asks for.
const MAX_COUNT: u16 = 1000;

/// What documents must be to support a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceRules {
    /// The lowest level that needs a document; those below it need none.
    pub from_level: u8,
    /// Whether a level counts only if every one below it, from `from_level` on, is proved, too;
    /// else the highest level that is proved counts, whatever is open below.
    pub cumulative: bool,
    /// What is demanded of some indicators and levels beyond one accepted document each.
    pub rules: Vec<EvidenceRule>,
}

/// A demand on the documents of some indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceRule {
    /// The demand in words.
    pub name: Text,
    /// Positions of the indicators it is for, see [`Rubric::indicators`].
    pub indicators: BTreeSet<usize>,
    /// The levels it is for.
    pub levels: BTreeSet<u8>,
    /// What is demanded.
    pub demand: Demand,
    /// Regulation, guideline, or who says so.
    pub source: String,
    /// See [`super::Source::confidence`].
    pub confidence: String,
}

/// What is demanded of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// At most this many months old on the last day of the year of evaluation.
    MaxAge(u16),
    /// At least this many accepted documents for each level.
    Count(u16),
    /// None at all: the value comes from elsewhere, such as the index of another agency, and
    /// documents prove nothing.
    None,
}

impl EvidenceRules {
    /// What holds where a rubric says nothing.
    pub(super) fn usual(scale: &Scale) -> Self {
        // A scale without level 2 has nothing that needs proof.
        let max = u8::try_from(scale.max.numerator()).unwrap_or(u8::MAX);
        Self {
            from_level: FROM_LEVEL.min(max),
            cumulative: true,
            rules: Vec::new(),
        }
    }
}

impl Rubric {
    /// The demands on the documents of an indicator at a level.
    pub fn demands(&self, indicator: usize, level: u8) -> impl Iterator<Item = &EvidenceRule> {
        let rules = self.evidence_rules.rules.iter();
        rules.filter(move |rule| {
            rule.indicators.contains(&indicator) && rule.levels.contains(&level)
        })
    }
}

/// Reads `evidence_rules`, or what holds without it.
pub(super) fn read_rules(
    reader: &mut Reader,
    tree: Option<&Tree>,
    scale: Scale,
    graded: bool,
    nodes: &[Node],
) -> Option<EvidenceRules> {
    let usual = EvidenceRules::usual(&scale);
    // The lowest level is had for nothing, unless it is a range of values that has to be earned.
    let min = u8::try_from(scale.min.numerator()).unwrap_or(0);
    let lowest = min.saturating_add(u8::from(!graded));
    let Some(tree) = tree else {
        return Some(usual);
    };
    let fields = reader.fields(tree, keys::EVIDENCE_RULES)?;
    let from_level = match fields.get("from_level") {
        Some(tree) => {
            let level = reader.whole::<u8>(tree);
            level.filter(|&level| on_ladder(reader, tree, level, &scale, lowest))?
        }
        None => usual.from_level,
    };
    let cumulative = match fields.get("cumulative") {
        Some(tree) => reader.choice(tree, &[("true", true), ("false", false)])?,
        None => usual.cumulative,
    };
    let mut rules = Vec::new();
    let items = match fields.get("rules") {
        Some(tree) => reader.list(tree)?,
        None => &[],
    };
    let mut complete = true;
    for item in items {
        match read_rule(reader, item, from_level, &scale, nodes) {
            Some(rule) => rules.push(rule),
            None => complete = false,
        }
    }
    complete.then_some(EvidenceRules {
        from_level,
        cumulative,
        rules,
    })
}

fn read_rule(
    reader: &mut Reader,
    item: &Tree,
    from_level: u8,
    scale: &Scale,
    nodes: &[Node],
) -> Option<EvidenceRule> {
    let fields = reader.fields(item, keys::EVIDENCE_RULE)?;
    let name = read_name(reader, &fields);
    let source = reader.required_text(&fields, "source");
    let confidence = reader.required_text(&fields, "confidence");
    let indicators = read_indicators(reader, &fields, nodes);
    let levels = read_levels(reader, &fields, from_level, scale);
    let demand = read_demand(reader, &fields);
    Some(EvidenceRule {
        name: name?,
        indicators: indicators?,
        levels: levels?,
        demand: demand?,
        source: source?,
        confidence: confidence?,
    })
}

/// The indicators named by their ids, or by those of what holds them; all where none are named.
fn read_indicators(
    reader: &mut Reader,
    fields: &Fields<'_>,
    nodes: &[Node],
) -> Option<BTreeSet<usize>> {
    let Some(tree) = fields.get("indicators") else {
        return Some(
            nodes
                .iter()
                .flat_map(|node| node.indicators.clone())
                .collect(),
        );
    };
    let mut all: Vec<&Node> = Vec::new();
    let mut open: Vec<&Node> = nodes.iter().collect();
    while let Some(node) = open.pop() {
        all.push(node);
        open.extend(&node.children);
    }
    let mut found = BTreeSet::new();
    let mut complete = true;
    for item in reader.list(tree)? {
        let Some(id) = reader.text(item) else {
            complete = false;
            continue;
        };
        if let Some(node) = all.iter().find(|node| node.id == id) {
            found.extend(node.indicators.clone());
        } else {
            let ids = || all.iter().map(|node| node.id.as_str());
            let meant = closest(&id, ids()).unwrap_or("I1");
            reader.report(finding::rule_for_unknown_node(&id, meant).at(item.span.clone()));
            complete = false;
        }
    }
    complete.then_some(found)
}

/// The levels that are named; every one that needs documents where none are.
fn read_levels(
    reader: &mut Reader,
    fields: &Fields<'_>,
    from_level: u8,
    scale: &Scale,
) -> Option<BTreeSet<u8>> {
    let Some(tree) = fields.get("levels") else {
        let last = u8::try_from(scale.max.numerator()).ok()?;
        return Some((from_level..=last).collect());
    };
    let mut found = BTreeSet::new();
    let mut complete = true;
    for item in reader.list(tree)? {
        let level = reader.whole::<u8>(item);
        match level.filter(|&level| on_ladder(reader, item, level, scale, from_level)) {
            Some(level) => complete &= found.insert(level),
            None => complete = false,
        }
    }
    complete.then_some(found)
}

/// Whether a level is one that documents can be asked for; reported where it is not.
fn on_ladder(reader: &mut Reader, tree: &Tree, level: u8, scale: &Scale, from: u8) -> bool {
    let max = u8::try_from(scale.max.numerator()).unwrap_or(u8::MAX);
    let fits = (from..=max).contains(&level);
    if !fits {
        reader.report(finding::rule_level_off_ladder(level, from, max).at(tree.span.clone()));
    }
    fits
}

/// The one demand of a rule.
fn read_demand(reader: &mut Reader, fields: &Fields<'_>) -> Option<Demand> {
    let keys = ["max_age_months", "min_documents", "documents"];
    let given: Vec<&str> = keys
        .into_iter()
        .filter(|key| fields.get(key).is_some())
        .collect();
    let [key] = given[..] else {
        reader.report(finding::rule_needs_one_demand(given.len()).at(fields.place().clone()));
        return None;
    };
    let tree = fields.get(key)?;
    let number = |reader: &mut Reader, most: u16| {
        let number: u16 = reader.whole(tree)?;
        if (1..=most).contains(&number) {
            return Some(number);
        }
        reader.report(finding::rule_number_out_of_range(number, most).at(tree.span.clone()));
        None
    };
    match key {
        "max_age_months" => number(reader, MAX_MONTHS).map(Demand::MaxAge),
        "min_documents" => number(reader, MAX_COUNT).map(Demand::Count),
        _ => reader.choice(tree, &[("none", Demand::None)]),
    }
}
