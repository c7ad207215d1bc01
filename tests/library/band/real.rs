//! The rubrics of the regulations, too large to try everything: held against expectation and
//! variance, which need no convolution, and against one in binary numbers.

use super::{Answer, assessment};
use spbe::band::{Chances, band};
use spbe::number::Exact;
use spbe::rubric::builtin;
use spbe::score::score;
use std::sync::Arc;

/// Probabilities in hundredths for the levels 1 to 5, told from a number.
fn hundredths(seed: &mut u64) -> Vec<(u8, i128)> {
    let mut next = |most: u64| {
        *seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (*seed >> 33) % most
    };
    let mut left = 100;
    let mut parts = Vec::new();
    for level in 1..=5_u8 {
        let part = if level == 5 {
            left
        } else {
            i128::from(next(60)).min(left)
        };
        left -= part;
        parts.push((level, part));
    }
    parts
}

#[test]
#[expect(
    clippy::cast_precision_loss,
    reason = "the sanity check is in binary numbers"
)]
fn every_indicator_in_doubt_under_both_regulations() {
    let mut seed = 7;
    for (id, year) in [("permenpanrb-59-2020", 2023), ("permenpanrb-5-2018", 2020)] {
        let rubric = builtin(id).unwrap();
        let parts: Vec<Vec<(u8, i128)>> = rubric
            .indicators
            .iter()
            .map(|_| hundredths(&mut seed))
            .collect();
        let answers: Vec<Answer> = parts
            .iter()
            .map(|parts| {
                let chance = |&(level, part): &(u8, i128)| (level, Exact::new(part, 100));
                Answer::Likely(parts.iter().map(chance).collect())
            })
            .collect();
        let doubtful =
            assessment(Arc::clone(&rubric), year, &answers).doubting(&Chances::default());
        let card = score(Arc::new(doubtful));
        let found = band(&card);
        assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
        let distribution = found.distribution.unwrap();

        // Means add up whatever else is true, so no sum of outcomes is needed to know theirs.
        let mean = |parts: &[(u8, i128)]| -> Exact {
            let sum: i128 = parts
                .iter()
                .map(|(level, part)| i128::from(*level) * part)
                .sum();
            Exact::new(sum, 100)
        };
        let means = rubric.indicators.iter().zip(&parts);
        let expected: Exact = means
            .map(|(indicator, parts)| indicator.weight * mean(parts) / rubric.weight)
            .sum();
        assert_eq!(distribution.mean.exact(), Some(expected), "{id}");

        // A convolution in binary numbers on a grid of its own: sixths of a hundredth of weight.
        let unit = 600.0;
        let mut binary = vec![1.0_f64];
        for (indicator, parts) in rubric.indicators.iter().zip(&parts) {
            let weight = (indicator.weight * Exact::from(600)).numerator();
            let weight = usize::try_from(weight).unwrap();
            let mut next = vec![0.0; binary.len() + weight * 5];
            for (sum, chance) in binary
                .iter()
                .enumerate()
                .filter(|(_, chance)| **chance > 0.0)
            {
                for (level, part) in parts {
                    next[sum + weight * usize::from(*level)] += chance * (*part as f64) / 100.0;
                }
            }
            binary = next;
        }
        let outcomes = binary.iter().filter(|chance| **chance > 0.0).count();
        assert_eq!(distribution.outcomes.len(), outcomes, "{id}");
        for (index, chance) in &distribution.outcomes {
            let sum = (*index * Exact::from(60_000)).approximate();
            let place = (sum / unit * unit).round();
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a place in a list"
            )]
            let near = binary[place as usize];
            let shown: f64 = chance.half_up(15).to_string().parse().unwrap();
            assert!((near - shown).abs() < 1e-12, "{id} {index} {near} {shown}");
        }
        let ratings: spbe::number::Chance = found
            .ratings
            .iter()
            .filter_map(|one| one.chance.as_ref())
            .sum();
        assert!(ratings.is_certain(), "{id}");
    }
}

#[test]
fn nothing_known_leaves_the_whole_scale() {
    for (id, year) in [("permenpanrb-59-2020", 2023), ("permenpanrb-5-2018", 2020)] {
        let rubric = builtin(id).unwrap();
        let answers = vec![Answer::Missing; rubric.indicators.len()];
        let doubtful =
            assessment(Arc::clone(&rubric), year, &answers).doubting(&Chances::default());
        let card = score(Arc::new(doubtful));
        let found = band(&card);
        assert_eq!(
            (card.index.low, card.index.high),
            (rubric.scale.min, rubric.scale.max)
        );
        assert_eq!(found.ratings.len(), rubric.bands.len());
        assert!(found.distribution.is_none());
        let width: Exact = found.doubts.iter().map(|one| one.width).sum();
        assert_eq!(width, rubric.scale.max - rubric.scale.min);
    }
}
