//! Why a target is out of reach.

use super::problem::{Item, Problem};
use super::{Goal, YearGoal};
use crate::assess::Assessment;
use crate::diagnostic::{Diagnostic, catalogue::planning as finding};
use crate::lang::{Lang, List, Text};
use crate::number::Exact;

/// A target that no plan within the limits reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The first year of the plan that falls short, from one.
    pub year: u16,
    /// The highest index by the end of that year.
    pub highest: Exact,
    /// What holds the index down, the strongest first.
    pub blocks: Vec<Block>,
}

/// What holds one indicator down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The position of the indicator in the rubric.
    pub indicator: usize,
    /// The highest level it can have by the end of the year.
    pub level: Exact,
    /// What the index lacks because of it, compared with the top of the scale.
    pub lost: Exact,
    /// Why it can be no higher.
    pub cause: Cause,
}

/// Why an indicator can be no higher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It is locked.
    Locked,
    /// A ceiling was set for it.
    Ceiling,
    /// Its pace or its earliest year leave too little time.
    Time,
    /// It must not end above these indicators.
    Below(Vec<usize>),
    /// It stands above these indicators already, which cannot be raised so far.
    Above(Vec<usize>),
}

/// What blocks a question, or nothing if it can be answered.
///
/// The most that every item can take is enough in each year, or nothing is: no plan has gained
/// more in any year.
pub(super) fn blocked(problem: &Problem, before: Exact) -> Option<Blocked> {
    let broken = problem.highest().err();
    // Without the dependencies that cannot be kept, to say how high the index could be.
    let mut loose = problem.clone();
    loose.strict &= broken.is_none();
    let most = loose.highest().unwrap_or_default();
    let ways = loose.ways(&most).unwrap_or_default();
    let gains = loose.gains(&ways);
    let short = gains
        .iter()
        .zip(&problem.needs)
        .position(|(gain, need)| gain < need);
    let year = match (short, broken) {
        (Some(year), _) => year,
        (None, Some(_)) => problem.needs.len() - 1,
        (None, None) => return None,
    };
    let mut blocks: Vec<Block> = problem
        .items
        .iter()
        .zip(&ways)
        .filter_map(|(item, way)| block(problem, item, usize::from(way[year]), year, &ways))
        .collect();
    if let Some(position) = broken {
        let item = &problem.items[position];
        let cause = Cause::Above(
            item.below
                .iter()
                .map(|&at| problem.items[at].indicator)
                .collect(),
        );
        blocks.retain(|block| block.indicator != item.indicator);
        blocks.push(Block {
            indicator: item.indicator,
            level: item.levels[0],
            lost: Exact::ZERO,
            cause,
        });
    }
    blocks.sort_by_key(|block| {
        let broken = matches!(block.cause, Cause::Above(_));
        (!broken, std::cmp::Reverse(block.lost), block.indicator)
    });
    Some(Blocked {
        year: u16::try_from(year + 1).unwrap_or(u16::MAX),
        highest: before + problem.index(gains[year]),
        blocks,
    })
}

fn block(
    problem: &Problem,
    item: &Item,
    steps: usize,
    year: usize,
    ways: &[Vec<u16>],
) -> Option<Block> {
    let top = item.levels.len() - 1;
    if steps == top {
        return None;
    }
    let years = (year + 1).saturating_sub(item.earliest);
    let time = item.pace.saturating_mul(years);
    let cause = if item.locked {
        Cause::Locked
    } else if steps == item.most {
        Cause::Ceiling
    } else if steps >= time.min(item.most) {
        Cause::Time
    } else {
        let level = |other: &&usize| {
            let taken = usize::from(ways[**other][year]);
            problem.items[**other].levels[taken]
        };
        // Only those that leave no room for one more step hold it down.
        let holding = item
            .below
            .iter()
            .filter(|other| level(other) < item.levels[steps + 1]);
        Cause::Below(
            holding
                .map(|&other| problem.items[other].indicator)
                .collect(),
        )
    };
    Some(Block {
        indicator: item.indicator,
        level: item.levels[steps],
        lost: problem.index(item.gains[top] - item.gains[steps]),
        cause,
    })
}

/// So many indicators are named in a sentence; a report names all.
const NAMED: usize = 8;

impl Blocked {
    /// Whether no plan keeps the dependencies, whatever the index.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        let mut causes = self.blocks.iter().map(|block| &block.cause);
        causes.any(|cause| matches!(cause, Cause::Above(_)))
    }

    /// The error that says so.
    pub(super) fn finding(
        &self,
        assessment: &Assessment,
        goal: &Goal,
        years: &[YearGoal],
    ) -> Diagnostic {
        let rubric = &assessment.rubric;
        let id = |index: usize| rubric.indicators[index].id.as_str();
        let broken = self.blocks.iter().find_map(|block| match &block.cause {
            Cause::Above(others) => Some((block, others)),
            _ => None,
        });
        let at = assessment.place.clone();
        if let Some((block, others)) = broken {
            let others = List(others.iter().map(|&other| id(other)).collect());
            return finding::cannot_hold(id(block.indicator), block.level, others).at(at);
        }
        // Two decimals more than the index is printed with, so that a near miss shows.
        let fine = |index: Exact| {
            let rounded = index.half_up(rubric.decimals.saturating_add(2));
            Text::new(rounded.short(Lang::Id), rounded.short(Lang::En))
        };
        let highest = fine(self.highest);
        let year = &years[usize::from(self.year) - 1];
        let mut reasons: Vec<Text> = self
            .blocks
            .iter()
            .take(NAMED)
            .map(|block| block.reason(assessment))
            .collect();
        if self.blocks.len() > NAMED {
            reasons.push(finding::and_others(self.blocks.len() - NAMED));
        }
        let reasons = List(reasons);
        let last = usize::from(self.year) == years.len();
        let finding = if last {
            finding::unreachable(&goal.name, highest, reasons)
        } else {
            finding::interim_unreachable(year.year, fine(year.threshold), highest, reasons)
        };
        finding.at(at)
    }
}

impl Block {
    /// Why the indicator can be no higher, "I7 terkunci di 3".
    pub(crate) fn reason(&self, assessment: &Assessment) -> Text {
        let rubric = &assessment.rubric;
        let id = &rubric.indicators[self.indicator].id;
        let list = |others: &[usize]| {
            let ids = others
                .iter()
                .map(|&other| rubric.indicators[other].id.clone());
            List(ids.collect())
        };
        match &self.cause {
            Cause::Locked => finding::is_locked(id, self.level),
            Cause::Ceiling => finding::has_ceiling(id, self.level),
            Cause::Time => finding::lacks_time(id, self.level),
            Cause::Below(others) => finding::held_below(id, self.level, list(others)),
            Cause::Above(others) => finding::stands_above(id, self.level, list(others)),
        }
    }
}
