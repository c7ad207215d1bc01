//! What several reports state about a year: which parts are strong or weak, and what changed.

use crate::assess::Answered;
use crate::compare::{Across, Change, Movement, across, movements};
use crate::evaluation::Evaluation;
use crate::ladder::LackingKind;
use crate::lang::{Lang, Say, Text};
use crate::number::Exact;
use crate::rubric::{Indicator, Rubric, crosswalk_between};
use crate::score::{Bounds, Scorecard, Scored};

/// From this level on an indicator counts as a strength.
pub(super) const STRONG: u8 = 4;
/// Up to this level an indicator counts as a weakness.
pub(super) const WEAK: u8 = 2;
/// The score that national plans set as the target of every part.
const TARGET: i128 = 3;

/// The score that every part is held against, where the scale has it.
pub(super) fn target(rubric: &Rubric) -> Option<Exact> {
    Some(Exact::from(TARGET)).filter(|&target| rubric.scale.contains(target))
}

/// The nodes right above the indicators: the aspects.
pub(super) fn groups(score: &Scorecard) -> Vec<&Scored> {
    let above = |node: &&Scored| node.children.iter().any(|child| child.indicator.is_some());
    score.walk().filter(above).collect()
}

/// What a node right above the indicators is called, "aspek".
pub(super) fn group_kind(rubric: &Rubric) -> Text {
    let depth = rubric.kinds.len().saturating_sub(2);
    kind(rubric, depth)
}

/// What a node is called, in lower case as inside a sentence.
pub(super) fn kind(rubric: &Rubric, depth: usize) -> Text {
    let name = rubric.kinds.get(depth).map(|kind| &kind.name);
    let small = |lang| name.map_or_else(String::new, |name| name.get(lang).to_lowercase());
    Text::new(small(Lang::Id), small(Lang::En))
}

/// What the index measures: SPBE of the *Indeks SPBE*.
pub(super) fn measured(rubric: &Rubric) -> Text {
    let (id, en) = (rubric.index.get(Lang::Id), rubric.index.get(Lang::En));
    Text::new(
        id.strip_prefix("Indeks ").unwrap_or(id).to_owned(),
        en.strip_suffix(" Index").unwrap_or(en).to_owned(),
    )
}

/// The best and the worst of the groups, by exact score; equal ones in the order of the rubric.
#[derive(Debug, Default)]
pub(super) struct Extremes<'s> {
    pub(super) strongest: Vec<&'s Scored>,
    pub(super) weakest: Vec<&'s Scored>,
    /// How many that are not listed score as much as the last of the strongest.
    pub(super) as_strong: usize,
    /// How many that are not listed score as little as the last of the weakest.
    pub(super) as_weak: usize,
    /// Those that have no certain score and might belong to either.
    pub(super) open: Vec<&'s Scored>,
}

/// The three best and the three worst, never the same group on both sides.
pub(super) fn extremes(score: &Scorecard) -> Extremes<'_> {
    let (certain, open): (Vec<&Scored>, Vec<&Scored>) = groups(score)
        .into_iter()
        .partition(|node| node.value.exact().is_some());
    let mut known: Vec<(Exact, &Scored)> = certain
        .into_iter()
        .filter_map(|node| Some((node.value.exact()?, node)))
        .collect();
    let count = (known.len() / 2).min(3);
    let pick = |known: &[(Exact, &'_ Scored)]| {
        let last = known.get(count.wrapping_sub(1)).map(|one| one.0);
        let equal = known.iter().skip(count).filter(|one| Some(one.0) == last);
        equal.count()
    };
    known.sort_by_key(|one| std::cmp::Reverse(one.0));
    let strongest = known.iter().take(count).map(|one| one.1).collect();
    let as_strong = pick(&known);
    // Sorted anew, so that equal ones stand in the order of the rubric here too.
    let order = |node: &Scored| score.walk().position(|one| one.id == node.id);
    known.sort_by_key(|&(value, node)| (value, order(node)));
    let weakest = known.iter().take(count).map(|one| one.1).collect();
    let as_weak = pick(&known);
    Extremes {
        strongest,
        weakest,
        as_strong,
        as_weak,
        open,
    }
}

/// Two years that follow each other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'e> {
    pub(super) from: &'e Scorecard,
    pub(super) to: &'e Scorecard,
    /// The positions of both among the years.
    pub(super) from_at: usize,
    pub(super) to_at: usize,
}

impl Pair<'_> {
    /// Whether both were measured with the same rubric, so that numbers can be set side by side.
    pub(super) fn is_one_method(&self) -> bool {
        self.from.rubric().sha256 == self.to.rubric().sha256
    }

    /// What the indicators moved the index by, the strongest first; they add up to its change.
    /// `None` across rubrics and while an answer is missing on either side.
    pub(super) fn movements(&self) -> Option<Vec<Movement>> {
        let known = self.from.is_complete() && self.to.is_complete();
        (known && self.is_one_method()).then(|| movements(self.from, self.to))
    }

    /// What the difference consists of where the rubric changed, if there is a crosswalk and both
    /// indices are known.
    pub(super) fn across(&self) -> Option<Across> {
        let crosswalk = crosswalk_between(self.from.rubric(), self.to.rubric())?;
        across(self.from, self.to, &crosswalk)
    }

    /// The change of two scores under one rubric.
    pub(super) fn change(&self, from: Bounds, to: Bounds) -> Option<Change> {
        let (from, to) = (from.exact()?, to.exact()?);
        let decimals = self.to.rubric().decimals;
        self.is_one_method().then(|| Change {
            exact: to - from,
            shown: (to - from).half_up(decimals),
            of_shown: to.half_up(decimals).minus(from.half_up(decimals)),
        })
    }

    /// The change of the index.
    pub(super) fn index_change(&self) -> Option<Change> {
        self.change(self.from.index, self.to.index)
    }

    /// The node of the year before with the same name under the same rubric.
    pub(super) fn before(&self, node: &Scored) -> Option<&Scored> {
        let same = self.is_one_method();
        self.from.walk().find(|one| same && one.id == node.id)
    }
}

/// The years that follow each other, from the first.
pub(super) fn pairs(evaluation: &Evaluation) -> Vec<Pair<'_>> {
    let years = evaluation.years.windows(2).enumerate();
    years
        .filter_map(|(at, pair)| match pair {
            [from, to] => Some(Pair {
                from,
                to,
                from_at: at,
                to_at: at + 1,
            }),
            _ => None,
        })
        .collect()
}

/// What tells a year apart from the others: mostly its number.
pub(super) fn year_label(evaluation: &Evaluation, position: usize) -> String {
    let columns = evaluation.comparison.iter().flat_map(|one| &one.columns);
    // Columns with scores stand in the order of the years.
    let mut scored = columns.filter(|column| column.score.is_some());
    let year = |score: &Scorecard| score.assessment.year.to_string();
    scored.nth(position).map_or_else(
        || evaluation.years.get(position).map(year).unwrap_or_default(),
        |column| column.label.clone(),
    )
}

/// The level that the value of an indicator belongs to.
pub(super) fn level_of(rubric: &Rubric, index: usize, value: Exact) -> Option<u8> {
    rubric.level_of(rubric.indicators.get(index)?, value)
}

/// The value of an indicator in a sentence: a level where values are levels, else a number with
/// the decimals of the rubric.
pub(super) fn value_words(rubric: &Rubric, value: Exact, lang: Lang) -> String {
    if rubric.scale.is_whole() {
        value.say(lang)
    } else {
        value.half_up(rubric.decimals).say(lang)
    }
}

/// Every indicator that has a value, with the node it belongs to.
pub(super) fn valued(score: &Scorecard) -> impl Iterator<Item = (usize, &Scored, Exact)> {
    let answers = &score.assessment.answers;
    score.walk().filter_map(|node| {
        let index = node.indicator?;
        Some((index, node, answers.get(index)?.value?))
    })
}

/// The kinds of documents that the claimed level or one below asks for and has too few of.
pub(super) fn missing_kinds<'a>(
    answer: &'a Answered,
    indicator: &Indicator,
    rubric: &Rubric,
) -> impl Iterator<Item = &'a LackingKind> + use<'a> {
    let claimed = answer.claimed();
    let reached = claimed.and_then(|claimed| rubric.level_claimed(indicator, claimed));
    let lacking = answer.support.iter().flat_map(|support| &support.lacking);
    lacking.filter(move |one| Some(one.level) <= reached)
}
