//! Assessment → [`Scorecard`]: a tree of equal nodes, whatever its levels are called.

use crate::assess::{Answered, Assessment};
use crate::band::{Band, Doubt};
use crate::diagnostic::Diagnostic;
use crate::lang::Text;
use crate::number::Exact;
use crate::rubric::{Node, Rating, Rubric};
use crate::sensitivity::Sensitivity;
use std::ops::{Add, Div, Mul};
use std::sync::Arc;

/// A number that is known exactly, or only to lie between two bounds while answers are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The score if every missing indicator had the lowest value.
    pub low: Exact,
    /// The score if every missing indicator had the highest value.
    pub high: Exact,
}

/// The scores of one assessment.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::number::Exact;
///
/// let card = scores("samples/kota-bekasi/2020.xlsx").remove(0);
/// assert_eq!(card.exact_index(), Some(Exact::new(1109, 300)));
/// let governance = card.walk().find(|node| node.id == "A3").expect("an aspect");
/// assert_eq!(governance.value.exact(), Some(Exact::new(5, 2)));
///
/// // While answers are missing there is no index but an interval.
/// let open = scores("samples/rusak/belum-dinilai.csv").remove(0);
/// assert_eq!(open.exact_index(), None);
/// assert!(open.index.low < open.index.high);
/// ```
#[derive(Clone, Debug)]
pub struct Scorecard {
    /// What was scored.
    pub assessment: Arc<Assessment>,
    /// The index, on the scale of the values.
    pub index: Bounds,
    /// The index of the levels that the book gives, whatever counts.
    pub claimed: Bounds,
    /// The index of the levels that evidence supports; `None` where the book has no documents.
    pub supported: Option<Bounds>,
    /// The tree below the index, in the order of the rubric.
    pub nodes: Vec<Scored>,
    /// What doubts leave open, where they were asked about.
    pub band: Option<Band>,
    /// What each indicator weighs, where that was asked about.
    pub sensitivity: Option<Vec<Sensitivity>>,
}

/// The score of a domain, aspect or indicator.
#[derive(Clone, Debug)]
pub struct Scored {
    /// The index of its kind in [`Rubric::kinds`].
    pub depth: usize,
    /// Its stable name, `D1`, `A3`, `I17`.
    pub id: String,
    /// Its official name.
    pub name: Text,
    /// Its weight, in the unit of the rubric (percent in the regulations).
    pub weight: Exact,
    /// Its own score, on the scale of the values: the weighted mean of its parts.
    pub value: Bounds,
    /// Its score by the levels that the book gives, whatever counts.
    pub claimed: Bounds,
    /// Its score by the levels that evidence supports; `None` where the book has no documents.
    pub supported: Option<Bounds>,
    /// What it adds to the score of its parent, on the parent's scale. A node at the top shows
    /// its own score here, as the printed tables of results do.
    pub contribution: Bounds,
    /// What it adds to the index.
    pub index_contribution: Bounds,
    /// Whether no indicator at or below it lacks a value.
    pub complete: bool,
    /// Its parts; empty for an indicator.
    pub children: Vec<Scored>,
    /// The position of an indicator in [`Rubric::indicators`]; `None` for what has parts.
    pub indicator: Option<usize>,
}

impl Bounds {
    /// The number, if it is known exactly.
    #[must_use]
    pub fn exact(self) -> Option<Exact> {
        (self.low == self.high).then_some(self.low)
    }

    /// The same of both bounds, and only once of a number that is known.
    fn each(self, make: impl Fn(Exact) -> Exact) -> Self {
        self.exact().map(&make).map_or_else(
            || Self {
                low: make(self.low),
                high: make(self.high),
            },
            Self::known,
        )
    }

    /// Bounds of a number that is known.
    #[must_use]
    pub fn known(value: Exact) -> Self {
        Self {
            low: value,
            high: value,
        }
    }
}

impl Add for Bounds {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        match (self.exact(), other.exact()) {
            (Some(one), Some(other)) => Self::known(one + other),
            _ => Self {
                low: self.low + other.low,
                high: self.high + other.high,
            },
        }
    }
}

impl Mul<Exact> for Bounds {
    type Output = Self;
    fn mul(self, factor: Exact) -> Self {
        self.each(|bound| bound * factor)
    }
}

impl Div<Exact> for Bounds {
    type Output = Self;
    fn div(self, divisor: Exact) -> Self {
        self.each(|bound| bound / divisor)
    }
}

/// Scores an assessment exactly: the value of a node is the sum of weight × value over its
/// indicators, divided by its weight.
///
/// For the SPBE index this is the chain of the annex of PermenPANRB 59/2020 (aspect, domain,
/// index) without any rounding in between.
#[must_use]
pub fn score(assessment: Arc<Assessment>) -> Scorecard {
    let rubric = Arc::clone(&assessment.rubric);
    let weighted = |parent: Option<&Node>, nodes: &[Node]| -> Vec<Scored> {
        nodes
            .iter()
            .map(|node| score_node(node, parent, &assessment))
            .collect()
    };
    let nodes = weighted(None, &rubric.nodes);
    let index = sum(nodes.iter().map(|node| node.index_contribution));
    let of = |value: fn(&Scored) -> Bounds| {
        sum(nodes.iter().map(|node| value(node) * node.weight)) / rubric.weight
    };
    let documented = assessment.has_documents();
    // Without documents nothing but what is claimed can count.
    let claimed = if documented {
        of(|node| node.claimed)
    } else {
        index
    };
    let supported = documented.then(|| of(|node| node.supported.unwrap_or(node.claimed)));
    Scorecard {
        assessment,
        index,
        claimed,
        supported,
        nodes,
        band: None,
        sensitivity: None,
    }
}

fn score_node(node: &Node, parent: Option<&Node>, assessment: &Assessment) -> Scored {
    let rubric = &assessment.rubric;
    let children: Vec<Scored> = node
        .children
        .iter()
        .map(|child| score_node(child, Some(node), assessment))
        .collect();
    let indicator = children.is_empty().then_some(node.indicators.start);
    let answer = indicator.map(|index| &assessment.answers[index]);
    let doubt = answer.and_then(|one| one.doubt.as_ref());
    let of = |own: Option<Exact>, part: fn(&Scored) -> Bounds| match answer {
        Some(answer) => bounds(own, doubt, answer.within, rubric),
        None => sum(children.iter().map(|child| part(child) * child.weight)) / node.weight,
    };
    let value = of(answer.and_then(|one| one.value), |child| child.value);
    let documented = assessment.has_documents();
    let claimed = if documented {
        of(answer.and_then(Answered::claimed), |child| child.claimed)
    } else {
        value
    };
    let supported = documented.then(|| {
        of(answer.and_then(Answered::supported), |child| {
            child.supported.unwrap_or(child.claimed)
        })
    });
    let complete = match indicator {
        Some(index) => assessment.answers[index].value.is_some(),
        None => children.iter().all(|child| child.complete),
    };
    Scored {
        depth: node.depth,
        id: node.id.clone(),
        name: node.name.clone(),
        weight: node.weight,
        value,
        claimed,
        supported,
        contribution: parent.map_or(value, |parent| value * node.weight / parent.weight),
        index_contribution: value * node.weight / rubric.weight,
        complete,
        children,
        indicator,
    }
}

fn sum(bounds: impl Iterator<Item = Bounds>) -> Bounds {
    bounds.fold(Bounds::known(Exact::ZERO), Add::add)
}

/// A value; where there is none, the ends of what is doubted or known of it, or else those of the
/// scale.
fn bounds(
    value: Option<Exact>,
    doubt: Option<&Doubt>,
    within: Option<Bounds>,
    rubric: &Rubric,
) -> Bounds {
    let scale = rubric.scale;
    let open = Bounds {
        low: scale.min,
        high: scale.max,
    };
    let doubted = doubt.map(|doubt| Bounds {
        low: doubt.low,
        high: doubt.high,
    });
    value.map_or(doubted.or(within).unwrap_or(open), Bounds::known)
}

impl Scorecard {
    /// Whether every indicator has a value, so that the index is one number.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.nodes.iter().all(|node| node.complete)
    }

    /// The index, if it is one number.
    #[must_use]
    pub fn exact_index(&self) -> Option<Exact> {
        self.is_complete().then_some(self.index.low)
    }

    /// Everything there is to say about its answers and their doubts.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        let doubts = self.band.iter().flat_map(|band| &band.diagnostics);
        self.assessment.diagnostics.iter().chain(doubts)
    }

    /// The rubric the scores follow.
    #[must_use]
    pub fn rubric(&self) -> &Rubric {
        &self.assessment.rubric
    }

    /// The ratings of the lowest and of the highest index that are possible; equal for a complete
    /// assessment.
    #[must_use]
    pub fn ratings(&self) -> (Rating<'_>, Rating<'_>) {
        let year = self.assessment.year;
        (
            self.rubric().rate(self.index.low, year),
            self.rubric().rate(self.index.high, year),
        )
    }

    /// Every node from the top, parents before children.
    pub fn walk(&self) -> impl Iterator<Item = &Scored> {
        let mut stack: Vec<&Scored> = self.nodes.iter().rev().collect();
        std::iter::from_fn(move || {
            let node = stack.pop()?;
            stack.extend(node.children.iter().rev());
            Some(node)
        })
    }
}
