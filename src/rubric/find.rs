//! Which indicator a person means.

use super::{Indicator, Node, Rubric};
use crate::lang::Lang;
use crate::words::fold;
use std::collections::BTreeMap;

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
    /// number), `35-1`, or by its name with or without "Tingkat Kematangan".
    #[must_use]
    pub fn find_indicator(&self, written: &str) -> Found {
        let words = fold(written);
        let bare = words.strip_prefix("indikator ").unwrap_or(&words);
        let bare = bare.strip_prefix("ke ").unwrap_or(bare);
        let bare = bare
            .strip_prefix('i')
            .filter(|rest| starts_with_digit(rest))
            .unwrap_or(bare);
        let named = |words: &str| self.names.get(&short_name(words)).copied();
        if let Some(index) = named(&words).or_else(|| named(bare)) {
            return Found::Exactly(index);
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
    fn find_dotted(&self, group: usize, number: usize) -> Found {
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
        let limit = short.chars().count() / 12;
        let distance = |one: &Indicator| {
            strsim::damerau_levenshtein(&short_name(&fold(one.name.get(Lang::Id))), &short)
        };
        let mut near =
            (0..self.indicators.len()).filter(|&index| distance(&self.indicators[index]) <= limit);
        match (near.next(), near.next()) {
            (Some(index), None) => Found::Nearly(index),
            (Some(one), Some(other)) => Found::Either(one, other),
            _ => Found::Nothing,
        }
    }

    /// Whether this is the name of a domain or aspect, or another name it is printed under.
    #[must_use]
    pub fn is_name_of_part(&self, name: &str) -> bool {
        let name = fold(name);
        let named = |node: &Node| {
            let official = Lang::ALL.iter().map(|&lang| node.name.get(lang));
            let mut names = official.chain(node.aliases.iter().map(String::as_str));
            names.any(|one| fold(one) == name)
        };
        self.walk()
            .any(|node| !node.children.is_empty() && named(node))
    }

    /// The indicator a name certainly belongs to, numbers aside.
    #[must_use]
    pub fn indicator_named(&self, name: &str) -> Option<usize> {
        self.names.get(&short_name(&fold(name))).copied()
    }
}

/// Every name and alias of the indicators that belongs to one of them only.
pub(super) fn names(indicators: &[Indicator]) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    let mut shared = Vec::new();
    for (index, indicator) in indicators.iter().enumerate() {
        let official = Lang::ALL.iter().map(|&lang| indicator.name.get(lang));
        for name in official.chain(indicator.aliases.iter().map(String::as_str)) {
            let name = short_name(&fold(name));
            if names
                .insert(name.clone(), index)
                .is_some_and(|other| other != index)
            {
                shared.push(name);
            }
        }
    }
    for name in shared {
        names.remove(&name);
    }
    names
}

fn is_parent_of_indicators(node: &Node) -> bool {
    node.children
        .first()
        .is_some_and(|child| child.children.is_empty())
}

/// A folded name without the words that reports print or leave out.
fn short_name(words: &str) -> String {
    let words = words.strip_prefix("tingkat kematangan ").unwrap_or(words);
    let suffix = [
        " instansi pusat pemerintah daerah",
        " instansi pusat",
        " pemerintah daerah",
    ];
    let short = suffix.iter().find_map(|suffix| words.strip_suffix(suffix));
    short.unwrap_or(words).to_owned()
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit())
}
