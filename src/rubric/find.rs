//! Which indicator a person means.

use super::{Indicator, Node, Rubric};
use crate::lang::{Lang, List};
use crate::words::fold;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// What a written indicator turned out to be; numbers are positions in [`Rubric::indicators`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Certainly this one.
    Exactly(usize),
    /// Not written as anything known, but close to the name of this one only.
    Nearly(usize),
    /// Two readings are possible and lead to different indicators.
    Either(usize, usize),
    /// None of the rubric's.
    Nothing,
}

impl Rubric {
    /// The indicator written as `1`, `01`, `I1`, `Indikator 1`, `Indikator_01`, `1.1` (aspect and
    /// number), `35-1`, by its code in the rubric, or by its name with or without "Tingkat Kematangan".
    #[must_use]
    pub fn find_indicator(&self, written: &str) -> Found {
        let words = fold(written);
        let bare = words.strip_prefix("indikator ").unwrap_or(&words);
        let bare = bare.strip_prefix("ke ").unwrap_or(bare);
        let bare = bare
            .strip_prefix('i')
            .filter(|rest| starts_with_digit(rest))
            .unwrap_or(bare);
        let named = |words: &str| self.names.get(short_name(words)).copied();
        if let Some(index) = named(&words).or_else(|| named(bare)) {
            return Found::Exactly(index);
        }
        if let Some(index) = self.ids.get(&words) {
            return Found::Exactly(*index);
        }
        if let Some(index) = self.find_numbered_name(bare) {
            return Found::Exactly(index);
        }
        if let Ok(number) = bare.parse::<usize>() {
            let index = self.indicators.iter().position(|one| one.number == number);
            return index.map_or(Found::Nothing, Found::Exactly);
        }
        if let Some((above, below)) = bare.split_once(' ')
            && let (Ok(above), Ok(below)) = (above.parse::<usize>(), below.parse::<usize>())
        {
            return self.find_dotted(above, below);
        }
        self.find_nearly(&words)
    }

    /// `1. Kebijakan Internal Arsitektur SPBE`: number and name in one, if they agree.
    fn find_numbered_name(&self, bare: &str) -> Option<usize> {
        let (number, name) = bare.split_once(' ')?;
        let number: usize = number.parse().ok()?;
        let index = self.indicator_named(name)?;
        (self.indicators[index].number == number).then_some(index)
    }

    /// `2.3`: the third indicator of the second group of indicators, or indicator 3 where that
    /// group holds an indicator of that number.
    ///
    /// `8.0` is indicator 8: tables that went through a data frame have it so, and no group counts
    /// from zero.
    fn find_dotted(&self, group: usize, number: usize) -> Found {
        if number == 0 {
            let index = self.indicators.iter().position(|one| one.number == group);
            return index.map_or(Found::Nothing, Found::Exactly);
        }
        let parent = self
            .walk()
            .filter(|node| is_parent_of_indicators(node))
            .nth(group.wrapping_sub(1));
        let Some(range) = parent.map(|node| node.indicators.clone()) else {
            return Found::Nothing;
        };
        let ordinal = range.clone().nth(number.wrapping_sub(1));
        let numbered = range
            .clone()
            .find(|&index| self.indicators[index].number == number);
        match (ordinal, numbered) {
            (Some(one), Some(other)) if one != other => Found::Either(one, other),
            (Some(one), _) | (None, Some(one)) => Found::Exactly(one),
            (None, None) => Found::Nothing,
        }
    }

    fn find_nearly(&self, words: &str) -> Found {
        let short = short_name(words);
        // A slip of a letter or two in a long name, if only one indicator is that close.
        let length = short.chars().count();
        let limit = length / 12;
        let is_near = |one: &Indicator| {
            let name = plain_name(one.name.get(Lang::Id));
            // Names whose lengths differ by more are at least as far apart, and soon told so.
            name.chars().count().abs_diff(length) <= limit
                && strsim::damerau_levenshtein(&name, short) <= limit
        };
        let mut near = (0..self.indicators.len()).filter(|&index| is_near(&self.indicators[index]));
        match (near.next(), near.next()) {
            (Some(index), None) => Found::Nearly(index),
            (Some(one), Some(other)) => Found::Either(one, other),
            _ => Found::Nothing,
        }
    }

    /// Whether this is the name of a domain or aspect, or another name it is printed under.
    #[must_use]
    pub fn is_name_of_part(&self, name: &str) -> bool {
        self.is_folded_name_of_part(&fold(name))
    }

    /// The same of a name that is folded already.
    pub(crate) fn is_folded_name_of_part(&self, folded: &str) -> bool {
        self.names_of_parts.contains(folded)
    }

    /// The ids of some indicators, in the order of the rubric, for a sentence: three or more in a
    /// row as `I5–I9`.
    pub(crate) fn in_runs(&self, indicators: &[usize]) -> List<String> {
        let id = |index: usize| self.indicators.get(index).map(|one| one.id.clone());
        let runs = indicators.chunk_by(|one, next| one + 1 == *next);
        let names = runs.flat_map(|run| match run {
            [first, _, .., last] => match (id(*first), id(*last)) {
                (Some(first), Some(last)) => vec![format!("{first}–{last}")],
                _ => Vec::new(),
            },
            few => few.iter().filter_map(|&index| id(index)).collect(),
        });
        List(names.collect())
    }

    /// The indicator a name certainly belongs to, numbers aside.
    #[must_use]
    pub fn indicator_named(&self, name: &str) -> Option<usize> {
        self.indicator_named_folded(&fold(name))
    }

    /// The same of a name that is folded already.
    pub(crate) fn indicator_named_folded(&self, folded: &str) -> Option<usize> {
        self.names.get(short_name(folded)).copied()
    }
}

impl Indicator {
    /// Its names in both languages and its aliases.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let official = Lang::ALL.iter().map(|&lang| self.name.get(lang));
        official.chain(self.aliases.iter().map(String::as_str))
    }
}

/// Every name and alias of the indicators that belongs to one of them only.
pub(super) fn names(indicators: &[Indicator]) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    let mut shared = Vec::new();
    for (index, indicator) in indicators.iter().enumerate() {
        for name in indicator.names().map(plain_name) {
            for name in without_doing(&name).into_iter().chain([name]) {
                match names.entry(name) {
                    Entry::Occupied(other) if *other.get() != index => {
                        shared.push(other.key().clone());
                    }
                    entry => _ = entry.or_insert(index),
                }
            }
        }
    }
    for name in shared {
        names.remove(&name);
    }
    names
}

/// The indicators by their ids, folded; of two with one id the first.
pub(super) fn ids(indicators: &[Indicator]) -> BTreeMap<String, usize> {
    let ids = indicators.iter().enumerate().rev();
    ids.map(|(index, one)| (fold(&one.id), index)).collect()
}

/// Every name, folded, of what has parts: domains and aspects.
pub(super) fn names_of_parts(nodes: &[Node]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut left: Vec<&Node> = nodes.iter().collect();
    while let Some(node) = left.pop() {
        if !node.children.is_empty() {
            names.extend(Lang::ALL.iter().map(|&lang| fold(node.name.get(lang))));
            names.extend(node.aliases.iter().map(|alias| fold(alias)));
        }
        left.extend(&node.children);
    }
    names
}

fn is_parent_of_indicators(node: &Node) -> bool {
    node.children
        .first()
        .is_some_and(|child| child.children.is_empty())
}

/// A name as names are compared: only its words, without those that reports print or leave out.
pub(super) fn plain_name(name: &str) -> String {
    short_name(&fold(name)).to_owned()
}

/// A folded name without the words that reports print or leave out.
pub(super) fn short_name(words: &str) -> &str {
    let words = words.strip_prefix("tingkat kematangan ").unwrap_or(words);
    let suffix = [
        " instansi pusat pemerintah daerah",
        " instansi pusat",
        " pemerintah daerah",
    ];
    let short = suffix.iter().find_map(|suffix| words.strip_suffix(suffix));
    short.unwrap_or(words)
}

/// A name without the word that reports leave out, where it has it: `Pelaksanaan Audit TIK` is
/// `Audit TIK` there.
fn without_doing(name: &str) -> Option<String> {
    let doing = ["pelaksanaan ", "penerapan "];
    let bare = doing.iter().find_map(|word| name.strip_prefix(word));
    bare.map(str::to_owned)
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit())
}
