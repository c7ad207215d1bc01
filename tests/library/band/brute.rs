//! Small questions, answered by trying every level of every doubt.
//!
//! The oracle climbs the tree as the regulation tells it, aspect by aspect and domain by domain;
//! the program adds up weights on a grid.

use super::{Answer, assessment, exact, rubric};
use proptest::prelude::*;
use spbe::band::{Chances, band};
use spbe::number::{Chance, Exact};
use spbe::score::score;
use spbe::sensitivity::sensitivity;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Clone, Debug)]
struct Question {
    tree: Vec<Vec<Vec<Exact>>>,
    top: u8,
    /// Ratings begin at these hundredths of the scale above 1.
    borders: Vec<i128>,
    rounded: bool,
    answers: Vec<Answer>,
}

/// Levels and parts of a whole, at most three levels.
fn likely(top: u8) -> impl Strategy<Value = Answer> {
    proptest::collection::btree_map(1..=top, 1..=5_i128, 1..=3).prop_map(|parts| {
        let whole: i128 = parts.values().sum();
        let chance = |(level, part): (u8, i128)| (level, Exact::new(part, whole));
        Answer::Likely(parts.into_iter().map(chance).collect())
    })
}

fn answer(top: u8, only_likely: bool) -> BoxedStrategy<Answer> {
    let known = (1..=top).prop_map(Answer::Known);
    if only_likely {
        return prop_oneof![known, likely(top), likely(top)].boxed();
    }
    let range = (1..top)
        .prop_flat_map(move |low| (low + 1..=top).prop_map(move |high| Answer::Range(low, high)));
    prop_oneof![2 => known, 2 => range, 1 => Just(Answer::Missing), 1 => likely(top)].boxed()
}

fn question() -> impl Strategy<Value = Question> {
    let weight = (1..=9_i128, prop_oneof![Just(1_i128), Just(2), Just(3)]);
    let weight = weight.prop_map(|(above, below)| Exact::new(above, below));
    let aspect = proptest::collection::vec(weight, 1..=3);
    let domain = proptest::collection::vec(aspect, 1..=2);
    let tree = proptest::collection::vec(domain, 1..=2)
        .prop_filter("few enough to try everything", |tree| {
            tree.iter().flatten().flatten().count() <= 6
        });
    let borders = proptest::collection::btree_set(1..=99_i128, 0..=4);
    (tree, 2..=4_u8, borders, any::<bool>(), any::<bool>()).prop_flat_map(
        |(tree, top, borders, rounded, only_likely)| {
            let count = tree.iter().flatten().flatten().count();
            proptest::collection::vec(answer(top, only_likely), count).prop_map(move |answers| {
                Question {
                    tree: tree.clone(),
                    top,
                    borders: borders.iter().copied().collect(),
                    rounded,
                    answers,
                }
            })
        },
    )
}

impl Question {
    /// Every set of levels, with its probability (one, where none is given).
    fn all(&self) -> Vec<(Vec<u8>, Exact)> {
        let mut all = vec![(Vec::new(), Exact::ONE)];
        for answer in &self.answers {
            let levels: Vec<(u8, Exact)> = match answer {
                Answer::Known(level) => vec![(*level, Exact::ONE)],
                Answer::Range(low, high) => (*low..=*high).map(|one| (one, Exact::ONE)).collect(),
                Answer::Missing => (1..=self.top).map(|one| (one, Exact::ONE)).collect(),
                Answer::Likely(chances) => chances.clone(),
            };
            let extend = |(known, chance): (Vec<u8>, Exact)| {
                let one =
                    |&(level, of): &(u8, Exact)| ([&known[..], &[level]].concat(), chance * of);
                levels.iter().map(one).collect::<Vec<_>>()
            };
            all = all.into_iter().flat_map(extend).collect();
        }
        all
    }

    /// The index by the chain of the regulation: means of aspects, of domains, of all.
    fn index(&self, levels: &[u8]) -> Exact {
        let mut levels = levels.iter();
        let mean = |parts: Vec<(Exact, Exact)>| {
            let whole: Exact = parts.iter().map(|(weight, _)| *weight).sum();
            let sum: Exact = parts.iter().map(|(weight, value)| *weight * *value).sum();
            (whole, sum / whole)
        };
        let domains = self.tree.iter().map(|domain| {
            let aspects = domain.iter().map(|aspect| {
                let parts = aspect
                    .iter()
                    .map(|&weight| (weight, exact(*levels.next().unwrap())));
                mean(parts.collect())
            });
            mean(aspects.collect())
        });
        mean(domains.collect()).1
    }

    fn rating(&self, index: Exact, borders: &[Exact]) -> usize {
        let rated = if self.rounded {
            index.half_up(2).exact()
        } else {
            index
        };
        borders.iter().filter(|&&border| border <= rated).count()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn band_and_distribution_are_those_of_trying_everything(question in question()) {
        let borders: Vec<Exact> = question
            .borders
            .iter()
            .map(|&part| Exact::ONE + Exact::new(part * (i128::from(question.top) - 1), 100))
            .collect();
        let basis = if question.rounded { "rounded" } else { "exact" };
        let rubric = Arc::new(rubric(&question.tree, question.top, &borders, basis));
        let assessment = assessment(Arc::clone(&rubric), 2021, &question.answers);
        let assessment = assessment.doubting(&Chances::default());
        prop_assert!(assessment.diagnostics.is_empty(), "{:?}", assessment.diagnostics);
        let card = score(Arc::new(assessment));
        let found = band(&card);

        let mut outcomes: BTreeMap<Exact, Exact> = BTreeMap::new();
        for (levels, chance) in question.all() {
            let sum = outcomes.entry(question.index(&levels)).or_insert(Exact::ZERO);
            *sum += chance;
        }
        prop_assert_eq!(Some(&card.index.low), outcomes.keys().next());
        prop_assert_eq!(Some(&card.index.high), outcomes.keys().next_back());
        prop_assert_eq!(found.values, Some(outcomes.len()));

        let mut ratings: BTreeMap<usize, Exact> = BTreeMap::new();
        for (&index, &chance) in &outcomes {
            *ratings.entry(question.rating(index, &borders)).or_insert(Exact::ZERO) += chance;
        }
        let expected: Vec<_> = ratings.keys().map(|&rating| &rubric.bands[rating]).collect();
        let possible: Vec<_> = found.ratings.iter().map(|one| &one.rating).collect();
        prop_assert_eq!(possible, expected);

        let width: Exact = found.doubts.iter().map(|one| one.width).sum();
        prop_assert_eq!(width, card.index.high - card.index.low);
        prop_assert!(found.doubts.windows(2).all(|pair| pair[0].width >= pair[1].width));

        let settled = |answer: &Answer| match answer {
            Answer::Known(_) | Answer::Likely(_) => true,
            Answer::Range(..) | Answer::Missing => false,
        };
        let all_likely = question.answers.iter().all(settled) && !found.doubts.is_empty();
        prop_assert_eq!(found.distribution.is_some(), all_likely);
        if let Some(distribution) = &found.distribution {
            let exact: Vec<(Exact, Exact)> = distribution
                .outcomes
                .iter()
                .map(|(index, chance)| (*index, chance.exact().unwrap()))
                .collect();
            prop_assert_eq!(exact, outcomes.clone().into_iter().collect::<Vec<_>>());
            let chances: Vec<Exact> = found
                .ratings
                .iter()
                .map(|one| one.chance.as_ref().and_then(Chance::exact).unwrap())
                .collect();
            prop_assert_eq!(chances, ratings.into_values().collect::<Vec<_>>());
            let mean: Exact = outcomes.iter().map(|(index, chance)| *index * *chance).sum();
            prop_assert_eq!(distribution.mean.exact(), Some(mean));
            let median = distribution.quantile(50).unwrap();
            let below: Exact = outcomes.range(..median).map(|(_, chance)| *chance).sum();
            let up_to: Exact = outcomes.range(..=median).map(|(_, chance)| *chance).sum();
            prop_assert!(below < Exact::new(1, 2) && up_to >= Exact::new(1, 2));
            let printed = distribution.printed(2);
            let printed: Chance = printed.iter().map(|(_, chance)| chance).sum();
            prop_assert!(printed.is_certain());
        }
    }

    #[test]
    fn an_index_without_an_indicator_is_the_mean_of_the_others(question in question()) {
        let rubric = Arc::new(rubric(&question.tree, question.top, &[], "exact"));
        let levels = question.all().pop().unwrap().0;
        let known: Vec<Answer> = levels.iter().map(|&level| Answer::Known(level)).collect();
        let card = score(Arc::new(assessment(rubric, 2021, &known)));
        let weights: Vec<Exact> = question.tree.iter().flatten().flatten().copied().collect();
        let found = sensitivity(&card);
        let shares: Exact = found.iter().map(|one| one.share).sum();
        prop_assert_eq!(shares, Exact::ONE);
        for (left, one) in found.iter().enumerate() {
            let others = (0..levels.len()).filter(|&other| other != left);
            let whole: Exact = others.clone().map(|other| weights[other]).sum();
            if whole == Exact::ZERO {
                prop_assert_eq!(one.without, None);
                continue;
            }
            let sum: Exact = others.map(|other| weights[other] * exact(levels[other])).sum();
            prop_assert_eq!(one.without.unwrap().exact(), Some(sum / whole));
            prop_assert_eq!(one.effect(&card), Some(sum / whole - question.index(&levels)));
        }
    }
}
