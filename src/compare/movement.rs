//! Which indicators moved the index, and by how much.

use crate::lang::Text;
use crate::number::Exact;
use crate::score::Scorecard;

/// The part of one indicator in the change of the index.
#[derive(Clone, Debug)]
pub struct Movement {
    /// The position of the indicator in the rubric.
    pub indicator: usize,
    /// Its stable name.
    pub id: String,
    /// Its official name.
    pub name: Text,
    /// Its value before.
    pub from: Exact,
    /// Its value after.
    pub to: Exact,
    /// What it moved the index by: weight × change of the value / total weight.
    pub total: Exact,
}

/// The indicators whose value changed between two assessments under one rubric, the strongest
/// movement first, equal ones in the order of the rubric.
///
/// Where both assessments are complete the movements add up exactly to the change of the index.
/// Indicators without a value on either side have no movement, and neither have assessments
/// under different rubrics.
#[must_use]
pub fn movements(from: &Scorecard, to: &Scorecard) -> Vec<Movement> {
    let rubric = to.rubric();
    if from.rubric().sha256 != rubric.sha256 {
        return Vec::new();
    }
    let answers = from.assessment.answers.iter().zip(&to.assessment.answers);
    let mut movements: Vec<Movement> = rubric
        .indicators
        .iter()
        .zip(answers)
        .enumerate()
        .filter_map(|(position, (indicator, (before, after)))| {
            let (from, to) = (before.value?, after.value?);
            (from != to).then(|| Movement {
                indicator: position,
                id: indicator.id.clone(),
                name: indicator.name.clone(),
                from,
                to,
                total: (to - from) * indicator.weight / rubric.weight,
            })
        })
        .collect();
    movements.sort_by_key(|movement| std::cmp::Reverse(movement.total.abs()));
    movements
}
