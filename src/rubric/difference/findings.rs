//! Changes as findings, each where the rubric after says it.

use super::{Amendment, Difference, Topic};
use crate::diagnostic::{Diagnostic, catalogue::changes as finding};
use crate::lang::{Lang, changing};
use crate::place::Place;
use crate::rubric::load::read_text;
use crate::rubric::yaml::{self, Tree, Value};
use std::path::Path;
use std::sync::Arc;

impl Difference {
    /// The finding that no value of the rubric before counts in the one after, if that is so.
    #[must_use]
    pub fn nothing_in_common(&self) -> Option<Diagnostic> {
        let none = self.indicators.is_empty();
        none.then(|| finding::nothing_in_common(&self.from.id, &self.to.id))
    }

    /// A finding for each change: an error for those that `fails` says so of. Each stands at its
    /// line in the file of the rubric after, where that can be read and holds it.
    #[must_use]
    pub fn findings(
        &self,
        fails: impl Fn(&Amendment) -> bool,
        path: &Path,
        file: &str,
    ) -> Vec<Diagnostic> {
        let name: Arc<str> = file.into();
        let text = read_text(path).ok();
        let tree = text.and_then(|text| yaml::parse(&text, &name).ok());
        let found = self.changes.iter().map(|change| {
            let sentence = changing::sentence(change);
            let place = tree.as_ref().and_then(|tree| place(tree, change));
            let finding = if fails(change) {
                finding::result_changes(sentence)
            } else {
                finding::rubric_changes(sentence)
            };
            finding.at(place.unwrap_or_else(|| Place::file(Arc::clone(&name))))
        });
        found.collect()
    }
}

/// The key of a file that says what a change is about, in its owner.
fn key(topic: Topic) -> &'static str {
    match topic {
        Topic::RubricId | Topic::Id | Topic::Node => "id",
        Topic::RubricName | Topic::Name | Topic::RatingName | Topic::CapabilityName => "name",
        Topic::Regulation => "regulation",
        Topic::IndexName => "index",
        Topic::Years => "years",
        Topic::Status => "status",
        Topic::Caveat => "caveat",
        Topic::OpenPoint => "open_points",
        Topic::Source => "sources",
        Topic::Scale => "scale",
        Topic::Rounding => "rounding",
        Topic::RateOn => "rate_on",
        Topic::TotalWeight | Topic::Weight => "weight",
        Topic::Rating => "bands",
        Topic::RatingFrom => "from",
        Topic::RatingTo => "to",
        Topic::LevelName | Topic::LevelFrom => "levels",
        Topic::KindName => "kinds",
        Topic::Aliases => "aliases",
        Topic::Order => "nodes",
        Topic::Capability | Topic::CapabilityOf => "capability",
        Topic::Criterion => "criteria",
        Topic::Evidence => "evidence",
        Topic::External | Topic::ExternalPoint => "external",
        Topic::Score | Topic::ScoreLevel => "score",
        Topic::Items => "items",
        Topic::ItemRule => "item_rule",
        Topic::EvidenceFrom | Topic::EvidenceLadder | Topic::DocumentKind | Topic::EvidenceRule => {
            "evidence_rules"
        }
        Topic::Parent | Topic::Text => "",
    }
}

fn place(tree: &Tree, change: &Amendment) -> Option<Place> {
    let owner = match change.topic {
        _ if change.id.is_empty() => Some(tree),
        Topic::Rating | Topic::RatingName | Topic::RatingFrom | Topic::RatingTo => {
            let name = change.name.as_ref()?.get(Lang::Id);
            items(tree.value_of("bands")?).find(|one| says(one, "name", name))
        }
        Topic::Capability | Topic::CapabilityName | Topic::LevelName | Topic::LevelFrom => {
            let all = items(tree.value_of("capabilities")?);
            all.into_iter().find(|one| says(one, "id", &change.id))
        }
        _ => node(tree.value_of("nodes")?, &change.id),
    }?;
    let level = change.level.map(|level| level.to_string());
    let value = owner.value_of(key(change.topic));
    let inner = || value?.key(level.as_deref()?);
    let place = inner().or_else(|| Some(&value?.span).filter(|_| is_scalar(value)));
    let place = place.or_else(|| owner.key(key(change.topic)));
    Some(place.or_else(|| owner.first_key())?.clone().into())
}

fn is_scalar(tree: Option<&Tree>) -> bool {
    tree.is_some_and(|tree| matches!(tree.value, Value::Scalar(_)))
}

fn items(tree: &Tree) -> impl Iterator<Item = &Tree> {
    let list = match &tree.value {
        Value::List(items) => items.as_slice(),
        _ => &[],
    };
    list.iter()
}

fn says(tree: &Tree, key: &str, text: &str) -> bool {
    let value = tree.value_of(key).map(|tree| &tree.value);
    matches!(value, Some(Value::Scalar(Some(found))) if found == text)
}

/// The domain, aspect or indicator with an id, at any depth.
fn node<'t>(nodes: &'t Tree, id: &str) -> Option<&'t Tree> {
    items(nodes).find_map(|one| {
        if says(one, "id", id) {
            return Some(one);
        }
        node(one.value_of("nodes")?, id)
    })
}
