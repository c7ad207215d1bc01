//! How sure an index is: the interval it lies in while answers are doubtful, the ratings that
//! remain possible, and how likely they are where probabilities are given.
//!
//! A doubt (keraguan) is an answer that may turn out to be one value or another. Doubts are set on
//! an assessment by [`Assessment::doubting`]; the score of such an assessment has bounds, and
//! [`band`] tells what lies between them. Nothing is sampled and no probability is invented.

mod chances;
mod doubt;
mod possible;
mod sums;

pub(crate) use chances::headers;
pub use chances::{Chances, read_chances};
pub use doubt::{Cause, Doubt};

#[cfg(doc)]
use crate::assess::Assessment;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::banding as finding;
use crate::lang::List;
use crate::number::{Chance, Exact};
use crate::rubric::Band as Grade;
use crate::score::{Scorecard, Scored};
use num_bigint::BigUint;
use std::collections::BTreeMap;
use sums::{Sums, add_up, reach};

/// What doubts leave open about an index.
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
/// use spbe::band::{Chances, band};
///
/// let card = scores("samples/rusak/belum-dinilai.csv").remove(0);
/// let assessment = (*card.assessment).clone().doubting(&Chances::default());
/// let card = score(assessment.into());
/// let band = band(&card);
/// assert_eq!(band.doubts.len(), 5);
/// assert_eq!(band.ratings.len(), 2); // Cukup or Baik
/// // The widths of all doubts are the width of the interval.
/// let widths = band.doubts.iter().map(|doubt| doubt.width).sum::<spbe::number::Exact>();
/// assert_eq!(widths, card.index.high - card.index.low);
/// ```
#[derive(Clone, Debug)]
pub struct Band {
    /// The doubts, the widest first; equals in the order of the rubric.
    pub doubts: Vec<Widening>,
    /// The ratings that remain possible, from the lowest.
    pub ratings: Vec<Possible>,
    /// How many exact values of the index remain possible; `None` where they are too many to be
    /// counted.
    pub values: Option<usize>,
    /// How likely each value of the index is, where every doubt has probabilities.
    pub distribution: Option<Distribution>,
    /// What could not be told exactly, and why.
    pub diagnostics: Vec<Diagnostic>,
}

/// What one doubt contributes to the width of the interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Widening {
    /// The position of the indicator.
    pub indicator: usize,
    /// How much wider the interval of the index is for it. The widths of all doubts add up to the
    /// width of the interval.
    pub width: Exact,
}

/// A rating that remains possible.
#[derive(Clone, Debug)]
pub struct Possible {
    /// The rating.
    pub rating: Grade,
    /// Its probability, where there is a distribution.
    pub chance: Option<Chance>,
}

/// How likely each value of the index is, under the assumption that doubts are independent.
#[derive(Clone, Debug)]
pub struct Distribution {
    /// Every value of the index that has a probability, from the lowest.
    pub outcomes: Vec<(Exact, Chance)>,
    /// The mean of the index, weighted by probability.
    pub mean: Chance,
}

impl Distribution {
    /// How likely each printed value of the index is: several exact values may print alike.
    #[must_use]
    pub fn printed(&self, decimals: u8) -> Vec<(crate::number::Rounded, Chance)> {
        let mut printed: BTreeMap<_, Vec<&Chance>> = BTreeMap::new();
        for (index, chance) in &self.outcomes {
            printed
                .entry(index.half_up(decimals))
                .or_default()
                .push(chance);
        }
        let total = |chances: Vec<&Chance>| chances.into_iter().sum();
        printed
            .into_iter()
            .map(|(index, chances)| (index, total(chances)))
            .collect()
    }

    /// The lowest value that the index does not exceed with a probability of at least `part` in
    /// a hundred: 50 for the median.
    #[must_use]
    pub fn quantile(&self, part: u8) -> Option<Exact> {
        let wanted = Chance::new(part.into(), BigUint::from(100_u8));
        let mut sum = Chance::new(BigUint::ZERO, 1_u8.into());
        let mut outcomes = self.outcomes.iter();
        outcomes
            .find(|(_, chance)| {
                sum = [&sum, chance].into_iter().sum();
                sum >= wanted
            })
            .map(|(index, _)| *index)
    }
}

/// What the doubts of an assessment leave open about its score.
#[must_use]
pub fn band(score: &Scorecard) -> Band {
    let mut diagnostics = Vec::new();
    let rubric = score.rubric();
    let answers = &score.assessment.answers;
    let doubts = || {
        let doubt = |(index, answer): (usize, &'_ crate::assess::Answered)| {
            Some((index, answer.doubt.clone()?))
        };
        answers.iter().enumerate().filter_map(doubt)
    };
    let mut widenings: Vec<Widening> = doubts()
        .map(|(indicator, doubt)| Widening {
            indicator,
            width: (doubt.high - doubt.low) * rubric.indicators[indicator].weight / rubric.weight,
        })
        .collect();
    widenings.sort_by_key(|one| std::cmp::Reverse(one.width));
    let terms: Vec<Vec<Exact>> = doubts()
        .map(|(index, doubt)| {
            let share = rubric.indicators[index].weight / rubric.weight;
            let values = doubt.values(rubric.scale).into_iter();
            values.map(|value| (value - doubt.low) * share).collect()
        })
        .collect();
    let reached = reach(&terms);
    let distribution = distribution(score, &terms, &mut diagnostics);
    let ratings = possible::ratings(score, &terms, reached.as_ref(), &mut diagnostics);
    let ratings = ratings
        .into_iter()
        .map(|rating| Possible {
            chance: distribution
                .as_ref()
                .map(|distribution| of_rating(distribution, score, &rating)),
            rating,
        })
        .collect();
    for finding in &mut diagnostics {
        *finding = finding.clone().at(score.assessment.place.clone());
    }
    Band {
        doubts: widenings,
        ratings,
        values: reached.map(|sums| sums.len()),
        distribution,
        diagnostics,
    }
}

fn of_rating(distribution: &Distribution, score: &Scorecard, rating: &Grade) -> Chance {
    let year = score.assessment.year;
    let rated = |index: Exact| score.rubric().rate(index, year).band == rating;
    let outcomes = distribution.outcomes.iter();
    let chances = outcomes.filter_map(|(index, chance)| rated(*index).then_some(chance));
    chances.sum()
}

/// How likely each index is, if every doubt has probabilities. `terms` is what each value of each
/// doubt adds to the lowest index.
fn distribution(
    score: &Scorecard,
    terms: &[Vec<Exact>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Distribution> {
    let answers = score.assessment.answers.iter();
    let doubts: Vec<(usize, &Doubt)> = answers
        .enumerate()
        .filter_map(|(index, answer)| Some((index, answer.doubt.as_ref()?)))
        .collect();
    let has = |doubt: &Doubt| !doubt.chances.is_empty();
    if doubts.is_empty() || !doubts.iter().any(|(_, doubt)| has(doubt)) {
        return None;
    }
    let without: Vec<usize> = doubts
        .iter()
        .filter(|(_, doubt)| !has(doubt))
        .map(|(index, _)| *index)
        .collect();
    if !without.is_empty() {
        let which: List<String> = score.rubric().in_runs(&without);
        diagnostics.push(finding::without_chances(without.len(), which));
        return None;
    }
    let chances: Vec<Vec<Exact>> = doubts
        .iter()
        .map(|(_, doubt)| doubt.chances.iter().map(|(_, chance)| *chance).collect())
        .collect();
    let Some(Sums { parts, whole }) = add_up(terms, &chances) else {
        diagnostics.push(finding::too_many_outcomes(doubts.len()));
        return None;
    };
    let outcome =
        |(sum, part): (Exact, BigUint)| (score.index.low + sum, Chance::new(part, whole.clone()));
    let outcomes: Vec<(Exact, Chance)> = parts.into_iter().map(outcome).collect();
    let weighted = outcomes.iter().map(|(index, chance)| chance.times(*index));
    let weighted: Vec<Chance> = weighted.collect();
    Some(Distribution {
        mean: weighted.iter().sum(),
        outcomes,
    })
}

/// The nodes of a score that a doubt keeps open, parents before children.
pub fn open_nodes(score: &Scorecard) -> impl Iterator<Item = &Scored> {
    score.walk().filter(|node| node.value.exact().is_none())
}
