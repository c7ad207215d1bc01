//! The kinds of documents (jenis dokumen) that levels ask for by name: a review report, a
//! certificate, a list of interfaces.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::fields::Reader;
use super::keys;
use super::load::read_name;
use super::nodes::read_aliases;
use super::yaml::{Span, Tree, Value};
use super::{Demand, Rubric};
use crate::diagnostic::{catalogue::rubrics as finding, closest};
use crate::lang::{Lang, Text};
use crate::words::fold;
use std::collections::{BTreeMap, BTreeSet};

/// A kind of document that a rubric knows by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentKind {
    /// Its stable name, `reviu`.
    pub id: String,
    /// What it is called, `Laporan reviu`.
    pub name: Text,
    /// Other names that books use.
    pub aliases: Vec<String>,
}

/// A rule that levels need documents of some kinds, beside whatever else proves them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindsDemand {
    /// Positions in [`super::EvidenceRules::kinds`], in the order of the rule, each once.
    pub kinds: Vec<usize>,
    /// How many accepted documents of each kind a level needs.
    pub each: u16,
    /// How many months old they may be on the last day of the year of evaluation; documents of
    /// other kinds may be of any age.
    pub max_age: Option<u16>,
    /// Whether a level without them is not proved. Else they are only advised: findings name what
    /// is missing, and no level depends on it.
    pub required: bool,
}

/// A kind of document that a level asks for, whichever rules do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedKind {
    /// Its position in [`super::EvidenceRules::kinds`].
    pub kind: usize,
    /// How many documents of it the level needs.
    pub needed: u16,
    /// See [`KindsDemand::max_age`].
    pub max_age: Option<u16>,
    /// See [`KindsDemand::required`].
    pub required: bool,
}

impl DocumentKind {
    /// Everything it may be called, its name first.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = &str> {
        let names = [self.name.get(Lang::Id), self.name.get(Lang::En)];
        let others = std::iter::once(&self.id).chain(&self.aliases);
        names.into_iter().chain(others.map(String::as_str))
    }

    fn is_called(&self, folded: &str) -> bool {
        self.spellings().any(|spelling| fold(spelling) == folded)
    }
}

impl Rubric {
    /// The position of the kind of document that a person means by its id, its name in either
    /// language or another of its names; case and punctuation do not count.
    #[must_use]
    pub fn document_kind(&self, written: &str) -> Option<usize> {
        let folded = fold(written);
        let mut kinds = self.evidence_rules.kinds.iter();
        kinds.position(|kind| kind.is_called(&folded))
    }

    /// The ids of some kinds of documents.
    pub(crate) fn ids_of_kinds<'r>(&'r self, kinds: &'r [usize]) -> impl Iterator<Item = &'r str> {
        let known = kinds
            .iter()
            .filter_map(|&kind| self.evidence_rules.kinds.get(kind));
        known.map(|kind| kind.id.as_str())
    }

    /// What a kind is called that was most likely meant by a name of none, if one is close.
    pub(crate) fn nearest_kind(&self, written: &str) -> Option<&str> {
        let kinds = self.evidence_rules.kinds.iter();
        closest(written, kinds.flat_map(DocumentKind::spellings))
    }

    /// The kinds of documents that a level of an indicator asks for, in the order of the rules.
    ///
    /// What several rules ask of one kind adds up to the strictest of them; what is required and
    /// what is only advised stay apart. Nothing is asked where no document proves anything.
    #[must_use]
    pub fn asked_kinds(&self, indicator: usize, level: u8) -> Vec<AskedKind> {
        let mut asked: Vec<AskedKind> = Vec::new();
        // Most rubrics ask for none, and many books are read by them.
        if self.evidence_rules.kinds.is_empty() {
            return asked;
        }
        for rule in self.demands(indicator, level) {
            let demand = match &rule.demand {
                Demand::Kinds(demand) => demand,
                Demand::None => return Vec::new(),
                Demand::MaxAge(_) | Demand::Count(_) => continue,
            };
            for &kind in &demand.kinds {
                let same =
                    |one: &&mut AskedKind| one.kind == kind && one.required == demand.required;
                if let Some(one) = asked.iter_mut().find(same) {
                    one.needed = one.needed.max(demand.each);
                    let ages = one.max_age.into_iter().chain(demand.max_age);
                    one.max_age = ages.min();
                } else {
                    asked.push(AskedKind {
                        kind,
                        needed: demand.each,
                        max_age: demand.max_age,
                        required: demand.required,
                    });
                }
            }
        }
        asked
    }
}

/// Reads `kinds` of `evidence_rules`: ids and names that mean one kind only.
pub(super) fn read_kinds(reader: &mut Reader, tree: &Tree) -> Option<Vec<DocumentKind>> {
    let mut kinds: Vec<DocumentKind> = Vec::new();
    let mut known: BTreeMap<String, Span> = BTreeMap::new();
    let mut ids: BTreeMap<String, Span> = BTreeMap::new();
    let mut complete = true;
    for item in reader.list(tree)? {
        let kind = read_kind(reader, item);
        let Some(kind) = kind else {
            complete = false;
            continue;
        };
        let place = item.value_of("id").map_or(&item.span, |tree| &tree.span);
        if let Some(first) = ids.get(&kind.id) {
            let twice = finding::duplicate_id(&kind.id).at(place.clone());
            reader.report(twice.label(first.clone(), finding::first_here()));
            complete = false;
            continue;
        }
        ids.insert(kind.id.clone(), place.clone());
        let mut own = BTreeSet::new();
        for spelling in kind.spellings() {
            let folded = fold(spelling);
            if !own.insert(folded.clone()) {
                continue;
            }
            let place = place_of(item, spelling);
            match known.get(&folded) {
                Some(first) => {
                    let finding = finding::kind_name_twice(spelling).at(place.clone());
                    reader.report(finding.label(first.clone(), finding::first_here()));
                    complete = false;
                }
                None => {
                    known.insert(folded, place.clone());
                }
            }
        }
        kinds.push(kind);
    }
    complete.then_some(kinds)
}

/// Where a kind says that it is called so.
fn place_of<'t>(item: &'t Tree, spelling: &str) -> &'t Span {
    let names = ["name", "en", "id"]
        .into_iter()
        .filter_map(|key| item.value_of(key));
    let aliases = item.value_of("aliases").map(|tree| &tree.value);
    let aliases = match aliases {
        Some(Value::List(aliases)) => aliases.as_slice(),
        _ => &[],
    };
    let says =
        |tree: &&Tree| matches!(&tree.value, Value::Scalar(Some(text)) if text.trim() == spelling);
    let found = names.chain(aliases).find(says);
    found.map_or(&item.span, |tree| &tree.span)
}

fn read_kind(reader: &mut Reader, item: &Tree) -> Option<DocumentKind> {
    let fields = reader.fields(item, keys::DOCUMENT_KIND)?;
    let id = reader.required_text(&fields, "id");
    let name = read_name(reader, &fields);
    let aliases = read_aliases(reader, &fields);
    let id = id.filter(|id| {
        // Rules list ids beside each other, in a workbook within one cell.
        let plain = |letter: char| letter.is_alphanumeric() || "-_.".contains(letter);
        let fits = id.chars().all(plain) && id.contains(char::is_alphanumeric);
        if !fits {
            let place = fields.get("id").map_or(fields.place(), |tree| &tree.span);
            reader.report(finding::kind_id_not_plain(id).at(place.clone()));
        }
        fits
    });
    Some(DocumentKind {
        id: id?,
        name: name?,
        aliases,
    })
}

/// The kinds that a rule names by their ids.
pub(super) fn read_kinds_of_rule(
    reader: &mut Reader,
    tree: &Tree,
    kinds: &[DocumentKind],
) -> Option<Vec<usize>> {
    let mut found: BTreeMap<usize, Span> = BTreeMap::new();
    let mut named = Vec::new();
    let mut complete = true;
    for item in reader.list(tree)? {
        let id = reader.text(item);
        let position = id.as_deref().and_then(|id| {
            let position = kinds.iter().position(|kind| kind.id == id);
            if position.is_none() {
                let ids = kinds.iter().map(|kind| kind.id.as_str());
                let unknown = match closest(id, ids.clone()) {
                    Some(meant) => finding::unknown_kind_like(id, meant),
                    None if kinds.is_empty() => finding::unknown_kind_of_none(id),
                    None => finding::unknown_kind(id, ids.collect::<Vec<_>>().join(", ")),
                };
                reader.report(unknown.at(item.span.clone()));
            }
            position
        });
        let Some(position) = position else {
            complete = false;
            continue;
        };
        if let Some(first) = found.get(&position) {
            let id = id.unwrap_or_default();
            let twice = finding::kind_twice_in_rule(id).at(item.span.clone());
            reader.report(twice.label(first.clone(), finding::first_here()));
            complete = false;
            continue;
        }
        found.insert(position, item.span.clone());
        named.push(position);
    }
    complete.then_some(named)
}
