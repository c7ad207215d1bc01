//! Reads the tree of domains, aspects and indicators and checks that its weights add up.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::capabilities::check_levels;
use super::external::{External, TiedScore, read_external, read_score};
use super::fields::{Fields, Reader};
use super::items::read_items;
use super::keys;
use super::load::read_name;
use super::yaml::{Span, Tree};
use super::{Capability, Indicator, Kind, Node, Scale};
use crate::diagnostic::{catalogue::rubrics as finding, closest};
use crate::lang::{List, Text};
use crate::number::{Exact, MAX_TOTAL_WEIGHT, MAX_WEIGHT_DENOMINATOR, common_denominator};
use std::collections::BTreeMap;

/// The parts of the rubric that nodes are read against; a part that is wrong is `None`, so that
/// its findings do not hide those of the nodes.
pub(super) struct Known<'c> {
    pub(super) scale: Option<Scale>,
    pub(super) capabilities: Option<&'c [Capability]>,
    pub(super) kinds: &'c [Kind],
}

/// What is known while the tree is read.
struct Context<'c> {
    known: Known<'c>,
    ids: BTreeMap<String, Span>,
    indicators: Vec<Indicator>,
}

/// A node that was read, and where its weight stands.
struct Weighed {
    node: Node,
    place: Span,
}

/// The tree below the index, and its leaves in order. `total` is what the weights add up to.
pub(super) fn read_nodes(
    reader: &mut Reader,
    tree: &Tree,
    known: Known<'_>,
    total: Option<Exact>,
) -> Option<(Vec<Node>, Vec<Indicator>)> {
    let mut context = Context {
        known,
        ids: BTreeMap::new(),
        indicators: Vec::new(),
    };
    let nodes = read_level(reader, &mut context, tree, 0, total, "nodes", &tree.span)?;
    let denominators = context
        .indicators
        .iter()
        .map(|indicator| indicator.weight.denominator());
    if common_denominator(denominators, MAX_WEIGHT_DENOMINATOR).is_none() {
        reader.report(
            finding::weights_too_fine(Exact::from(MAX_WEIGHT_DENOMINATOR)).at(tree.span.clone()),
        );
        return None;
    }
    Some((nodes, context.indicators))
}

/// The nodes of one list, whose weights must add up to `declared`, the weight of `owner`.
fn read_level(
    reader: &mut Reader,
    context: &mut Context<'_>,
    tree: &Tree,
    depth: usize,
    declared: Option<Exact>,
    owner: &str,
    owner_place: &Span,
) -> Option<Vec<Node>> {
    let items = reader.list(tree)?;
    let weightless = items.iter().all(|item| item.key("weight").is_none());
    let children: Vec<_> = items
        .iter()
        .map(|item| {
            // Where no sibling states a weight, the parent's is divided equally among them.
            let given = declared
                .filter(|_| weightless && depth + 1 == context.known.kinds.len())
                .map(|declared| declared / Exact::from(items.len() as i128));
            read_node(reader, context, item, depth, given)
        })
        .collect();
    let children: Vec<Weighed> = children.into_iter().collect::<Option<_>>()?;
    let sum: Exact = children.iter().map(|child| child.node.weight).sum();
    if let Some(declared) = declared
        && sum != declared
    {
        let mut finding =
            finding::weights_do_not_add_up(owner, declared, sum, equal_share(&children, declared))
                .at(owner_place.clone());
        for child in &children {
            let text = finding::weight_of(&child.node.id, child.node.weight);
            finding = finding.label(child.place.clone(), text);
        }
        reader.report(finding);
    }
    Some(children.into_iter().map(|child| child.node).collect())
}

/// "write 20/6" where the weights look like a rounded equal share, such as six times 3.33.
fn equal_share(children: &[Weighed], declared: Exact) -> Text {
    let equal = children
        .windows(2)
        .all(|pair| matches!(pair, [one, other] if one.node.weight == other.node.weight));
    if equal && children.len() > 1 {
        finding::write_equal_share(declared, children.len())
    } else {
        finding::correct_one_weight()
    }
}

fn read_node(
    reader: &mut Reader,
    context: &mut Context<'_>,
    item: &Tree,
    depth: usize,
    given: Option<Exact>,
) -> Option<Weighed> {
    let leaf = depth + 1 == context.known.kinds.len();
    let keys = if leaf { keys::INDICATOR } else { keys::BRANCH };
    let fields = reader.fields(item, keys)?;
    let id = reader.required_text(&fields, "id").inspect(|id| {
        let place = item
            .value_of("id")
            .map_or(fields.place(), |tree| &tree.span);
        remember_id(reader, context, id, place);
    });
    let name = read_name(reader, &fields);
    let aliases = read_aliases(reader, &fields);
    let weight = given.map_or_else(|| read_weight(reader, &fields), Some);
    let place = item
        .value_of("weight")
        .map_or(fields.place(), |tree| &tree.span)
        .clone();
    let start = context.indicators.len();
    let children = if leaf {
        let detail = read_detail(reader, context, &fields, id.as_deref().unwrap_or("?"));
        let (id, name, detail) = (id.clone()?, name.clone()?, detail?);
        context.indicators.push(Indicator {
            id,
            number: start + 1,
            name,
            aliases: aliases.clone(),
            weight: weight?,
            capability: detail.capability,
            criteria: detail.criteria,
            evidence: detail.evidence,
            external: detail.external,
            score: detail.score,
            items: detail.items,
        });
        Vec::new()
    } else {
        let tree = reader.required(&fields, "nodes")?;
        let owner = id.as_deref().unwrap_or("?");
        read_level(reader, context, tree, depth + 1, weight, owner, &place)?
    };
    let indicators = start..context.indicators.len();
    let node = Node {
        id: id?,
        name: name?,
        aliases,
        weight: weight?,
        depth,
        children,
        indicators,
    };
    Some(Weighed { node, place })
}

fn remember_id(reader: &mut Reader, context: &mut Context<'_>, id: &str, place: &Span) {
    match context.ids.get(id) {
        Some(first) => reader.report(
            finding::duplicate_id(id)
                .at(place.clone())
                .label(first.clone(), finding::first_here()),
        ),
        None => {
            context.ids.insert(id.to_owned(), place.clone());
        }
    }
}

pub(super) fn read_aliases(reader: &mut Reader, fields: &Fields<'_>) -> Vec<String> {
    let Some(tree) = fields.get("aliases") else {
        return Vec::new();
    };
    let items = reader.list(tree).unwrap_or_default();
    items.iter().filter_map(|item| reader.text(item)).collect()
}

fn read_weight(reader: &mut Reader, fields: &Fields<'_>) -> Option<Exact> {
    let tree = reader.required(fields, "weight")?;
    let weight = reader.number(tree)?;
    if weight <= Exact::ZERO || weight > Exact::from(MAX_TOTAL_WEIGHT) {
        reader.report(
            finding::bad_weight(weight, Exact::from(MAX_TOTAL_WEIGHT)).at(tree.span.clone()),
        );
        return None;
    }
    Some(weight)
}

/// What only indicators have.
struct Detail {
    capability: usize,
    criteria: BTreeMap<u8, String>,
    evidence: String,
    external: Option<External>,
    score: Option<TiedScore>,
    items: BTreeMap<u8, u16>,
}

fn read_detail(
    reader: &mut Reader,
    context: &Context<'_>,
    fields: &Fields<'_>,
    id: &str,
) -> Option<Detail> {
    let scale = context.known.scale;
    let capability = reader
        .required(fields, "capability")
        .and_then(|tree| read_capability(reader, tree, context.known.capabilities?));
    let criteria = reader.required(fields, "criteria").and_then(|tree| {
        let mut criteria = BTreeMap::new();
        for (level, _, tree) in reader.numbered::<u8>(tree)? {
            if let Some(text) = reader.text(tree) {
                criteria.insert(level, text);
            }
        }
        if let Some(scale) = &scale {
            check_levels(reader, tree, scale, criteria.keys(), |missing| {
                finding::missing_criteria(id, missing)
            });
        }
        Some(criteria)
    });
    let evidence = reader.required_text(fields, "evidence");
    let external = fields
        .get("external")
        .map(|tree| read_external(reader, tree, scale.as_ref()));
    let score = fields
        .get("score")
        .map(|tree| read_score(reader, tree, scale.as_ref()));
    let items = fields
        .get("items")
        .map(|tree| read_items(reader, tree, id, scale.as_ref()));
    Some(Detail {
        capability: capability?,
        criteria: criteria?,
        evidence: evidence?,
        external: external.flatten(),
        score: score.flatten(),
        items: items.flatten().unwrap_or_default(),
    })
}

/// The position of the capability a word names.
fn read_capability(reader: &mut Reader, tree: &Tree, capabilities: &[Capability]) -> Option<usize> {
    let word = reader.text(tree)?;
    let found = capabilities
        .iter()
        .position(|capability| capability.id == word);
    if found.is_none() {
        let ids = || capabilities.iter().map(|capability| capability.id.as_str());
        let known = closest(&word, ids()).map_or_else(|| ids().collect(), |id| vec![id]);
        reader.report(finding::unknown_capability(&word, List(known)).at(tree.span.clone()));
    }
    found
}
