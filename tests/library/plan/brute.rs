//! Questions small enough to try everything, and trying everything.
//!
//! Nothing here shares a thought with the program: every set of levels is tried, and for each
//! every way to spread it over the years.

use super::{assessment, dependency};
use proptest::prelude::*;
use spbe::assess::Assessment;
use spbe::number::Exact;
use spbe::plan::{Goal, Limit, Limits, Raise};
use spbe::rubric::Rubric;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) weights: Vec<Exact>,
    pub(super) levels: Vec<u8>,
    /// The cost of the step to each level, from level 1.
    pub(super) costs: Vec<Vec<i128>>,
    pub(super) locked: Vec<bool>,
    pub(super) ceilings: Vec<Option<u8>>,
    pub(super) earliest: Vec<u16>,
    pub(super) top: u8,
    pub(super) dependencies: Vec<(usize, usize)>,
    pub(super) pace: Option<usize>,
    pub(super) years: u16,
    /// Percent of the way from the lowest to the highest index of the scale.
    pub(super) target: i128,
    /// Percent of the way to the target from the bottom of the scale, sorted before use.
    pub(super) interim: Option<Vec<i128>>,
}

#[derive(Debug)]
pub(super) struct Best {
    pub(super) nothing_to_do: bool,
    pub(super) cost: Exact,
    pub(super) index: Exact,
    pub(super) steps: Vec<usize>,
    pub(super) count: u128,
    pub(super) always: Vec<usize>,
    pub(super) sometimes: Vec<usize>,
    pub(super) levels: Vec<(usize, Exact, Exact)>,
    pub(super) budgets: Vec<(Exact, Exact)>,
}

impl Question {
    /// The question as the library takes it.
    pub(super) fn put(&self) -> (Arc<Assessment>, Limits, Goal, Vec<Goal>) {
        let rubric = Arc::new(rubric(&self.weights, self.top));
        let values: Vec<Exact> = self
            .levels
            .iter()
            .map(|&l| Exact::from(i128::from(l)))
            .collect();
        let goal = self.part(self.target);
        let mut interim = self.interim.clone().unwrap_or_default();
        interim.sort_unstable();
        let interim = interim
            .iter()
            .map(|&percent| Goal::number(self.part(percent * self.target / 100)))
            .collect();
        let limits = Limits {
            indicators: (0..self.levels.len())
                .map(|index| self.limit(index))
                .collect(),
            dependencies: self
                .dependencies
                .iter()
                .map(|&(one, other)| dependency(one, other))
                .collect(),
            max_steps: self.pace,
            years: self.years,
        };
        (
            assessment(rubric, 2021, &values),
            limits,
            Goal::number(goal),
            interim,
        )
    }

    fn part(&self, percent: i128) -> Exact {
        Exact::ONE + Exact::new(percent, 100) * Exact::from(i128::from(self.top) - 1)
    }

    fn limit(&self, index: usize) -> Limit {
        let above = usize::from(self.levels[index])..usize::from(self.top);
        Limit {
            costs: above
                .map(|level| Exact::from(self.costs[index][level]))
                .collect(),
            locked: self.locked[index],
            ceiling: self.ceilings[index].map(|level| Exact::from(i128::from(level))),
            earliest: self.earliest[index],
        }
    }

    pub(super) fn is_circular(&self) -> bool {
        let reaches = |from: usize, to: usize| {
            let mut seen = vec![from];
            let mut next = 0;
            while next < seen.len() {
                let at = seen[next];
                for &(one, other) in &self.dependencies {
                    if one == at && !seen.contains(&other) {
                        seen.push(other);
                    }
                }
                next += 1;
            }
            seen[1..].contains(&to) || self.dependencies.contains(&(from, to))
        };
        self.dependencies
            .iter()
            .any(|&(one, other)| reaches(other, one))
    }

    fn index(&self, levels: &[u8]) -> Exact {
        let total: Exact = self.weights.iter().copied().sum();
        let levels = levels.iter().zip(&self.weights);
        levels
            .map(|(&level, &weight)| weight * Exact::from(i128::from(level)))
            .sum::<Exact>()
            / total
    }

    fn cost(&self, levels: &[u8]) -> Exact {
        let of = |(index, &level): (usize, &u8)| -> i128 {
            let range = usize::from(self.levels[index])..usize::from(level);
            self.costs[index][range].iter().sum()
        };
        Exact::from(levels.iter().enumerate().map(of).sum::<i128>())
    }

    /// Every set of levels not below these, up to the top.
    fn above(from: &[u8], to: &[u8]) -> Vec<Vec<u8>> {
        let mut all = vec![Vec::new()];
        for (&from, &to) in from.iter().zip(to) {
            all = all
                .into_iter()
                .flat_map(|levels: Vec<u8>| {
                    (from..=to).map(move |level| [&levels[..], &[level]].concat())
                })
                .collect();
        }
        all
    }

    /// Whether levels are allowed at the end of a plan, time aside.
    fn allowed(&self, levels: &[u8]) -> bool {
        let within = |index: usize| {
            let (from, to) = (self.levels[index], levels[index]);
            to == from
                || (!self.locked[index] && self.ceilings[index].is_none_or(|ceiling| to <= ceiling))
        };
        let ordered = |&(one, other): &(usize, usize)| levels[one] <= levels[other];
        (0..levels.len()).all(within) && self.dependencies.iter().all(ordered)
    }

    /// Whether one year may lead from some levels to others.
    fn is_year(&self, year: u16, from: &[u8], to: &[u8]) -> bool {
        let paced = |index: usize| {
            let steps = usize::from(to[index] - from[index]);
            steps == 0
                || (self.earliest[index] <= year && self.pace.is_none_or(|pace| steps <= pace))
        };
        // What is raised must not stand above what it depends on at the end of the year.
        let ordered = |&(one, other): &(usize, usize)| to[one] <= to[other].max(self.levels[one]);
        (0..to.len()).all(paced) && self.dependencies.iter().all(ordered)
    }

    /// Whether there is a way to some levels that meets the threshold of every year.
    fn can_be_spread(&self, year: u16, from: &[u8], to: &[u8], thresholds: &[Exact]) -> bool {
        if year == self.years {
            return self.is_year(year, from, to)
                && self.index(to) >= thresholds[usize::from(year) - 1];
        }
        Self::above(from, to).iter().any(|next| {
            self.is_year(year, from, next)
                && self.index(next) >= thresholds[usize::from(year) - 1]
                && self.can_be_spread(year + 1, next, to, thresholds)
        })
    }
}

/// Tries everything.
pub(super) fn solve(question: &Question, thresholds: &[Exact]) -> Option<Best> {
    let top = vec![question.top; question.levels.len()];
    let open = vec![Exact::ZERO; thresholds.len()];
    let all: Vec<Vec<u8>> = Question::above(&question.levels, &top)
        .into_iter()
        .filter(|levels| question.allowed(levels))
        .collect();
    let good = |levels: &&Vec<u8>| {
        question.index(levels) >= thresholds[thresholds.len() - 1]
            && question.can_be_spread(1, &question.levels, levels, thresholds)
    };
    let plans: Vec<&Vec<u8>> = all.iter().filter(good).collect();
    let cost = plans.iter().map(|levels| question.cost(levels)).min()?;
    let cheapest: Vec<&&Vec<u8>> = plans.iter().filter(|p| question.cost(p) == cost).collect();
    let untouched = |levels: &[u8]| {
        levels
            .iter()
            .zip(&question.levels)
            .filter(|(a, b)| a == b)
            .count()
    };
    let best = cheapest.iter().max_by_key(|levels| {
        (
            question.index(levels),
            untouched(levels),
            (***levels).clone(),
        )
    })?;
    let raised = |index: usize| {
        cheapest
            .iter()
            .filter(move |p| p[index] > question.levels[index])
            .count()
    };
    let indices = 0..question.levels.len();
    let index = question.index(best);
    let mut budgets: BTreeMap<Exact, Exact> = BTreeMap::new();
    for levels in &all {
        let its_cost = question.cost(levels);
        if its_cost < cost && question.can_be_spread(1, &question.levels, levels, &open) {
            let known = budgets.entry(its_cost).or_insert(Exact::ZERO);
            *known = (*known).max(question.index(levels));
        }
    }
    budgets.insert(cost, index);
    let mut highest = Exact::ZERO;
    let mut rising: Vec<(Exact, Exact)> = budgets.into_iter().collect();
    let last = rising.pop()?;
    rising.retain(|&(_, index)| {
        let rises = index > highest;
        highest = highest.max(index);
        rises
    });
    rising.push(last);
    let now_good = thresholds
        .iter()
        .all(|&t| question.index(&question.levels) >= t)
        && question
            .dependencies
            .iter()
            .all(|&(a, b)| question.levels[a] <= question.levels[b]);
    Some(Best {
        nothing_to_do: now_good,
        cost,
        index,
        steps: best
            .iter()
            .zip(&question.levels)
            .map(|(&to, &from)| usize::from(to - from))
            .collect(),
        count: cheapest.len() as u128,
        always: indices
            .clone()
            .filter(|&index| raised(index) == cheapest.len())
            .collect(),
        levels: indices
            .clone()
            .filter(|&index| raised(index) > 0)
            .map(|index| {
                let ends = || cheapest.iter().map(|p| Exact::from(i128::from(p[index])));
                (index, ends().min().unwrap(), ends().max().unwrap())
            })
            .collect(),
        sometimes: indices
            .filter(|&index| raised(index) > 0 && raised(index) < cheapest.len())
            .collect(),
        budgets: rising,
    })
}

/// The steps of every indicator in some raises.
pub(super) fn steps(question: &Question, raises: &[Raise]) -> Vec<usize> {
    let of = |index: usize| raises.iter().find(|raise| raise.indicator == index);
    (0..question.levels.len())
        .map(|index| of(index).map_or(0, |raise| raise.steps.len()))
        .collect()
}

/// The years of the steps keep the pace, the order and the thresholds.
pub(super) fn check_years(
    question: &Question,
    raises: &[Raise],
    thresholds: &[Exact],
) -> Result<(), TestCaseError> {
    let mut levels = question.levels.clone();
    for year in 1..=question.years {
        let before = levels.clone();
        for raise in raises {
            let taken = raise.steps.iter().filter(|step| step.year == year).count();
            levels[raise.indicator] += u8::try_from(taken).unwrap();
        }
        prop_assert!(
            question.is_year(year, &before, &levels),
            "{year}: {before:?} {levels:?}"
        );
        prop_assert!(question.index(&levels) >= thresholds[usize::from(year) - 1]);
    }
    Ok(())
}

/// A rubric with weights in this proportion on a scale from 1.
pub(super) fn rubric(weights: &[Exact], top: u8) -> Rubric {
    let total: Exact = weights.iter().copied().sum();
    let mut text = format!(
        "id: uji\nname: Uji\nen: Test\nregulation: Uji\nindex: {{ name: Indeks, en: Index }}\n\
         years: {{ from: 2021 }}\nstatus: uji\nsources: [{{ part: semua, source: uji, confidence: D }}]\n\
         scale: {{ min: 1, max: {top}, step: 1 }}\nrounding: {{ decimals: 2, mode: half-up }}\n\
         rate_on: {{ default: exact }}\nbands: [{{ name: Baik, en: Good, from: 1, to: {top} }}]\n\
         capabilities:\n  - id: c\n    name: Kapabilitas\n    en: Capability\n    levels:\n"
    );
    for level in 1..=top {
        writeln!(text, "      {level}: {{ name: L{level}, en: L{level} }}").unwrap();
    }
    text.push_str("kinds: [{ id: aspect, name: Aspek, en: Aspect }, { id: indicator, name: Indikator, en: Indicator }]\n");
    writeln!(
        text,
        "nodes:\n  - id: A1\n    name: Aspek\n    en: Aspect\n    weight: 100\n    nodes:"
    )
    .unwrap();
    for (index, &weight) in weights.iter().enumerate() {
        let number = index + 1;
        let weight = weight * Exact::from(100) / total;
        writeln!(
            text,
            "      - id: I{number}\n        name: Indikator {number}\n        en: Indicator {number}\n        \
             weight: {weight}\n        capability: c\n        evidence: bukti\n        criteria:"
        )
        .unwrap();
        for level in 1..=top {
            writeln!(text, "          {level}: \"kriteria {level}\"").unwrap();
        }
    }
    let checked = Rubric::parse(&text, "uji.yaml");
    assert!(checked.value.is_some(), "{:?}\n{text}", checked.diagnostics);
    checked.value.unwrap()
}
