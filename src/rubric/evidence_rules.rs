//! What a rubric demands of documents (data dukung) beyond one accepted document for each level.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::document_kinds::{DocumentKind, KindsDemand, read_kinds, read_kinds_of_rule};
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
    /// The kinds of documents that rules ask for by name.
    pub kinds: Vec<DocumentKind>,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// At most this many months old on the last day of the year of evaluation.
    MaxAge(u16),
    /// At least this many accepted documents for each level.
    Count(u16),
    /// None at all: the value comes from elsewhere, such as the index of another agency, and
    /// documents prove nothing.
    None,
    /// Documents of certain kinds for each level.
    Kinds(KindsDemand),
}

impl EvidenceRules {
    /// What holds where a rubric says nothing.
    pub(super) fn usual(scale: &Scale) -> Self {
        // A scale without level 2 has nothing that needs proof.
        let max = u8::try_from(scale.max.numerator()).unwrap_or(u8::MAX);
        Self {
            from_level: FROM_LEVEL.min(max),
            cumulative: true,
            kinds: Vec::new(),
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
    let kinds = match fields.get("kinds") {
        Some(tree) => read_kinds(reader, tree),
        None => Some(Vec::new()),
    };
    let mut rules = Vec::new();
    let items = match fields.get("rules") {
        Some(tree) => reader.list(tree)?,
        None => &[],
    };
    let context = Context {
        from_level,
        scale: &scale,
        nodes,
        kinds: kinds.as_deref(),
    };
    let mut complete = true;
    for item in items {
        match context.read_rule(reader, item) {
            Some(rule) => rules.push(rule),
            None => complete = false,
        }
    }
    let kinds = kinds?;
    complete.then_some(EvidenceRules {
        from_level,
        cumulative,
        kinds,
        rules,
    })
}

/// What rules refer to.
struct Context<'c> {
    from_level: u8,
    scale: &'c Scale,
    nodes: &'c [Node],
    /// `None` where they cannot be read, which has been reported.
    kinds: Option<&'c [DocumentKind]>,
}

impl Context<'_> {
    fn read_rule(&self, reader: &mut Reader, item: &Tree) -> Option<EvidenceRule> {
        let fields = reader.fields(item, keys::EVIDENCE_RULE)?;
        let name = read_name(reader, &fields);
        let source = reader.required_text(&fields, "source");
        let confidence = reader.required_text(&fields, "confidence");
        let indicators = read_indicators(reader, &fields, self.nodes);
        let levels = read_levels(reader, &fields, self.from_level, self.scale);
        let demand = self.read_demand(reader, &fields);
        Some(EvidenceRule {
            name: name?,
            indicators: indicators?,
            levels: levels?,
            demand: demand?,
            source: source?,
            confidence: confidence?,
        })
    }

    /// The one demand of a rule.
    fn read_demand(&self, reader: &mut Reader, fields: &Fields<'_>) -> Option<Demand> {
        let keys = ["max_age_months", "min_documents", "documents", "kinds"];
        let given = |key: &&str| fields.get(key).is_some();
        // The age and the number of documents of some kinds belong to the demand for them.
        let alone =
            |key: &&str| fields.get("kinds").is_none() || ["kinds", "documents"].contains(key);
        let demands: Vec<&str> = keys.into_iter().filter(given).filter(alone).collect();
        let required = read_required(reader, fields);
        let [key] = demands[..] else {
            reader.report(finding::rule_needs_one_demand(demands.len()).at(fields.place().clone()));
            return None;
        };
        let tree = fields.get(key)?;
        let demand = match key {
            "max_age_months" => number(reader, tree, MAX_MONTHS).map(Demand::MaxAge),
            "min_documents" => number(reader, tree, MAX_COUNT).map(Demand::Count),
            "documents" => reader.choice(tree, &[("none", ())]).map(|()| Demand::None),
            _ => self
                .read_kinds_demand(reader, fields, tree)
                .map(Demand::Kinds),
        };
        match (demand?, required?) {
            (Demand::Kinds(demand), required) => {
                Some(Demand::Kinds(KindsDemand { required, ..demand }))
            }
            (demand, _) => Some(demand),
        }
    }

    fn read_kinds_demand(
        &self,
        reader: &mut Reader,
        fields: &Fields<'_>,
        tree: &Tree,
    ) -> Option<KindsDemand> {
        let kinds = match self.kinds {
            Some(kinds) => read_kinds_of_rule(reader, tree, kinds),
            None => None,
        };
        let each = match fields.get("min_documents") {
            Some(tree) => number(reader, tree, MAX_COUNT),
            None => Some(1),
        };
        let max_age = match fields.get("max_age_months") {
            Some(tree) => number(reader, tree, MAX_MONTHS).map(Some),
            None => Some(None),
        };
        Some(KindsDemand {
            kinds: kinds?,
            each: each?,
            max_age: max_age?,
            required: true,
        })
    }
}

/// Whether levels depend on the kinds that a rule names.
fn read_required(reader: &mut Reader, fields: &Fields<'_>) -> Option<bool> {
    let Some(tree) = fields.get("required") else {
        return Some(true);
    };
    let required = reader.choice(tree, &[("true", true), ("false", false)]);
    if fields.get("kinds").is_none() {
        reader.report(finding::required_without_kinds().at(tree.span.clone()));
        return None;
    }
    required
}

/// A number of months or documents that makes sense.
fn number(reader: &mut Reader, tree: &Tree, most: u16) -> Option<u16> {
    let number: u16 = reader.whole(tree)?;
    if (1..=most).contains(&number) {
        return Some(number);
    }
    reader.report(finding::rule_number_out_of_range(number, most).at(tree.span.clone()));
    None
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
