//! Why the index differs between two regulations: what is performance in it, and what is method.
//!
//! The difference of the indices is split over the indicators of both sides. A crosswalk says which
//! of them are the same; all others have left, or are new. Each adds to three effects:
//!
//! - *level*: the value of the same indicator changed, at the mean of its two weights;
//! - *weight*: the same indicator weighs more or less, at the mean of its two values;
//! - *structure*: an indicator is no longer measured, or is measured for the first time.
//!
//! Weight and structure are counted from the index before: dropping an indicator that was weaker
//! than the index raises it, and a new one that is as strong as it was changes nothing. Because the
//! weights of either side add up to the whole, the effects add up exactly to the difference.

use crate::number::Exact;
use crate::rubric::{Crosswalk, Relation};
use crate::score::Scorecard;
use std::sync::Arc;

/// The difference of two indices under different rubrics, and what it consists of.
#[derive(Clone, Debug)]
pub struct Across {
    /// What became of the indicators.
    pub crosswalk: Arc<Crosswalk>,
    /// The index before, from which weight and structure are counted.
    pub base: Exact,
    /// The indicators of both sides: the same first, then those dropped, then the new ones; in each
    /// group the strongest effect first, equal ones in the order of the rubric.
    pub parts: Vec<Part>,
}

/// The part of an indicator in the difference.
#[derive(Clone, Debug)]
pub struct Part {
    /// What became of it.
    pub fate: Fate,
    /// Its position in the rubric before, and its value.
    pub from: Option<(usize, Exact)>,
    /// Its position in the rubric after, and its value.
    pub to: Option<(usize, Exact)>,
    /// The relation that the crosswalk gives for it; where there are several, the first.
    pub relation: Relation,
    /// The three effects.
    pub effects: Effects,
}

/// What became of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It is the same in both, so that its values can be set side by side.
    Comparable,
    /// It is no longer measured, or as something else.
    Dropped,
    /// It was not measured before, or as something else.
    New,
}

/// What moved the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effects {
    /// The values of the same indicators changed.
    pub level: Exact,
    /// The weights of the same indicators changed.
    pub weight: Exact,
    /// Indicators left or came.
    pub structure: Exact,
}

impl Fate {
    /// Every fate, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Comparable, Self::Dropped, Self::New];

    /// The word of CSV and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Comparable => "comparable",
            Self::Dropped => "dropped",
            Self::New => "new",
        }
    }
}

impl Effects {
    const NONE: Self = Self {
        level: Exact::ZERO,
        weight: Exact::ZERO,
        structure: Exact::ZERO,
    };

    /// All three together.
    #[must_use]
    pub fn total(&self) -> Exact {
        self.level + self.weight + self.structure
    }

    fn plus(self, other: &Self) -> Self {
        Self {
            level: self.level + other.level,
            weight: self.weight + other.weight,
            structure: self.structure + other.structure,
        }
    }
}

impl Across {
    /// The effects of all parts; their total is the difference of the indices, exactly.
    #[must_use]
    pub fn effects(&self) -> Effects {
        self.sum(|_| true)
    }

    /// The effects of the parts of one fate.
    #[must_use]
    pub fn effects_of(&self, fate: Fate) -> Effects {
        self.sum(|part| part.fate == fate)
    }

    /// How many parts have a fate.
    #[must_use]
    pub fn count(&self, fate: Fate) -> usize {
        self.parts.iter().filter(|part| part.fate == fate).count()
    }

    fn sum(&self, which: impl Fn(&Part) -> bool) -> Effects {
        let parts = self.parts.iter().filter(|part| which(part));
        parts.fold(Effects::NONE, |sum, part| sum.plus(&part.effects))
    }
}

/// Splits the difference of two complete scorecards by a crosswalk between their rubrics. `None`
/// while an index is open, or where the crosswalk is between others.
#[must_use]
pub fn across(from: &Scorecard, to: &Scorecard, crosswalk: &Arc<Crosswalk>) -> Option<Across> {
    let (before, after) = (from.rubric(), to.rubric());
    if before.sha256 != crosswalk.from.sha256 || after.sha256 != crosswalk.to.sha256 {
        return None;
    }
    let pairs: Vec<(usize, usize)> = crosswalk.pairs().collect();
    let related = |from: Option<usize>, to: Option<usize>| {
        let row = match (from, to) {
            (Some(from), _) => crosswalk.targets(from).next(),
            (None, Some(to)) => crosswalk.sources(to).next(),
            (None, None) => None,
        };
        row.map_or(Relation::None, |row| row.relation)
    };
    let (base, parts) = split(from, to, &pairs, related)?;
    Some(Across {
        crosswalk: Arc::clone(crosswalk),
        base,
        parts,
    })
}

/// Splits the difference of two complete scorecards over the indicators of both, of which `pairs`
/// are the same; the index before, and the parts as [`Across::parts`] has them.
pub(crate) fn split(
    from: &Scorecard,
    to: &Scorecard,
    pairs: &[(usize, usize)],
    relation: impl Fn(Option<usize>, Option<usize>) -> Relation,
) -> Option<(Exact, Vec<Part>)> {
    let (before, after) = (from.rubric(), to.rubric());
    let base = from.exact_index()?;
    to.exact_index()?;
    let old = |index: usize| {
        let weight = before.indicators.get(index)?.weight / before.weight;
        Some((weight, from.assessment.answers.get(index)?.value?))
    };
    let new = |index: usize| {
        let weight = after.indicators.get(index)?.weight / after.weight;
        Some((weight, to.assessment.answers.get(index)?.value?))
    };
    let half = Exact::new(1, 2);
    let mut parts = Vec::new();
    for &(one, other) in pairs {
        let ((old_weight, old_value), (new_weight, new_value)) = (old(one)?, new(other)?);
        let weight = (old_weight + new_weight) * half;
        let value = (old_value + new_value) * half;
        parts.push(Part {
            fate: Fate::Comparable,
            from: Some((one, old_value)),
            to: Some((other, new_value)),
            relation: relation(Some(one), Some(other)),
            effects: Effects {
                level: (new_value - old_value) * weight,
                weight: (new_weight - old_weight) * (value - base),
                structure: Exact::ZERO,
            },
        });
    }
    for index in 0..before.indicators.len() {
        if pairs.iter().any(|(one, _)| *one == index) {
            continue;
        }
        let (weight, value) = old(index)?;
        parts.push(Part {
            fate: Fate::Dropped,
            from: Some((index, value)),
            to: None,
            relation: relation(Some(index), None),
            effects: Effects {
                structure: weight * (base - value),
                ..Effects::NONE
            },
        });
    }
    for index in 0..after.indicators.len() {
        if pairs.iter().any(|(_, other)| *other == index) {
            continue;
        }
        let (weight, value) = new(index)?;
        parts.push(Part {
            fate: Fate::New,
            from: None,
            to: Some((index, value)),
            relation: relation(None, Some(index)),
            effects: Effects {
                structure: weight * (value - base),
                ..Effects::NONE
            },
        });
    }
    parts.sort_by_key(|part| (part.fate, std::cmp::Reverse(part.effects.total().abs())));
    Some((base, parts))
}
