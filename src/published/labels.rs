//! Which number a row of a transposed table holds.

use super::headers::{is_index, is_rating, part_id};
use crate::lang::Lang;
use crate::rubric::{Node, Rubric};
use crate::words::fold;

/// What a label names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Index,
    Rating,
    /// The rating in some tables, the kind of agency in others.
    Category,
    /// The domain or aspect with this id.
    Part(String),
    /// An indicator, which a published table may list but which is no part of ours.
    Indicator,
}

/// Reads the labels of one table from top to bottom, under the rubric of one year.
///
/// Reports print a domain and its aspects in one column, and their names repeat; so the order
/// decides: a name first means the domain, then an aspect below it.
pub(super) struct Labels<'r> {
    rubric: Option<&'r Rubric>,
    taken: Vec<&'r str>,
}

impl<'r> Labels<'r> {
    pub(super) fn new(rubric: Option<&'r Rubric>) -> Self {
        Self {
            rubric,
            taken: Vec::new(),
        }
    }

    /// What the next label names, if it names anything.
    pub(super) fn read(&mut self, label: &str) -> Option<Label> {
        let folded = fold(label);
        let is_rubrics_index = |rubric: &Rubric| is_named(&rubric.index, &folded);
        if is_index(&folded) || self.rubric.is_some_and(is_rubrics_index) {
            return Some(Label::Index);
        }
        if is_rating(&folded) {
            return Some(Label::Rating);
        }
        if folded == "kategori" {
            return Some(Label::Category);
        }
        if let Some(id) = part_id(&folded) {
            // A code is trusted over the name beside it: labels are wrong more often than keys.
            if let Some(node) = self.parts().find(|node| node.id == id) {
                self.taken.push(&node.id);
            }
            return Some(Label::Part(id));
        }
        if let Some(node) = self.named(&folded) {
            self.taken.push(&node.id);
            return Some(Label::Part(node.id.clone()));
        }
        let rubric = self.rubric?;
        let indicator = rubric.indicator_named(label).is_some() || folded.starts_with("indikator ");
        indicator.then_some(Label::Indicator)
    }

    /// The nodes a table of results lists: all but the indicators.
    fn parts(&self) -> impl Iterator<Item = &'r Node> + use<'r> {
        let nodes = self.rubric.into_iter().flat_map(Rubric::walk);
        nodes.filter(|node| !node.children.is_empty())
    }

    fn named(&self, folded: &str) -> Option<&'r Node> {
        let (kind, words) = self.split_kind(without_numbering(folded));
        let of_kind = |node: &&Node| kind.is_none_or(|depth| node.depth == depth);
        let pick = |wanted: &dyn Fn(&Node) -> bool| {
            let found: Vec<&Node> = self.parts().filter(of_kind).filter(|n| wanted(n)).collect();
            let free = found.iter().find(|node| !self.is_taken(node));
            // Where a domain has one aspect only, reports print its name for both.
            let only_child = || match found.first()?.children.as_slice() {
                [child] if !child.children.is_empty() && !self.is_taken(child) => Some(child),
                _ => None,
            };
            free.copied().or_else(only_child).or(found.first().copied())
        };
        let exactly = |node: &Node| names(node).any(|name| fold(name) == words);
        let short = short_name(words);
        let loosely =
            |node: &Node| !short.is_empty() && names(node).any(|n| short_name(&fold(n)) == short);
        pick(&exactly).or_else(|| pick(&loosely))
    }

    fn is_taken(&self, node: &Node) -> bool {
        self.taken.contains(&node.id.as_str())
    }

    /// `aspek kelembagaan` → the depth of aspects and `kelembagaan`.
    fn split_kind<'w>(&self, words: &'w str) -> (Option<usize>, &'w str) {
        let Some((first, rest)) = words.split_once(' ') else {
            return (None, words);
        };
        let mut kinds = self.rubric.into_iter().flat_map(|rubric| &rubric.kinds);
        match kinds.position(|kind| is_named(&kind.name, first)) {
            Some(depth) => (Some(depth), rest),
            None => (None, words),
        }
    }
}

fn is_named(name: &crate::lang::Text, folded: &str) -> bool {
    Lang::ALL.iter().any(|&lang| fold(name.get(lang)) == folded)
}

fn names(node: &Node) -> impl Iterator<Item = &str> {
    let official = Lang::ALL.iter().map(|&lang| node.name.get(lang));
    official.chain(node.aliases.iter().map(String::as_str))
}

/// `1 kebijakan` and `a kelembagaan`: numbering before a name.
fn without_numbering(folded: &str) -> &str {
    let mut rest = folded;
    while let Some((first, after)) = rest.split_once(' ') {
        let roman = first.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
        let number = first.bytes().all(|byte| byte.is_ascii_digit());
        if !(roman || number || first.len() == 1) {
            break;
        }
        rest = after;
    }
    rest
}

/// A name without the words that reports print or leave out.
fn short_name(folded: &str) -> String {
    let filler = ["spbe", "internal", "terkait", "nilai", "indeks"];
    let words = folded.split(' ').filter(|word| !filler.contains(word));
    words.collect::<Vec<_>>().join(" ")
}
