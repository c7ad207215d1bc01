//! The scores of the parts of one result, in little memory: a ranking keeps those of everybody.

use crate::number::Exact;
use crate::rubric::{Node, Rubric};

/// Whether a node may have a score of its own in a ranking: domains and aspects, and whatever else
/// stands at the top of its rubric.
pub(super) fn is_part(node: &Node, rubric: &Rubric) -> bool {
    let is_top = || rubric.nodes.iter().any(|top| std::ptr::eq(top, node));
    !node.children.is_empty() || is_top()
}

/// The parts of a rubric, from the first.
pub(super) fn parts_of(rubric: &Rubric) -> impl Iterator<Item = &Node> {
    rubric.walk().filter(|node| is_part(node, rubric))
}

/// A score, or none, for each of [`parts_of`].
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
#[serde(from = "Vec<Option<Exact>>", into = "Vec<Option<Exact>>")]
pub(super) enum Parts {
    /// What stands above and below the line; zero below it where there is no score.
    Short(Box<[(i64, i64)]>),
    /// Scores of which one is longer than any that is computed.
    Long(Box<[Option<Exact>]>),
}

impl Parts {
    /// The score of a part by its position.
    pub(super) fn get(&self, position: usize) -> Option<Exact> {
        match self {
            Self::Short(scores) => {
                let (above, below) = *scores.get(position)?;
                (below != 0).then(|| Exact::new(above.into(), below.into()))
            }
            Self::Long(scores) => *scores.get(position)?,
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Short(scores) => scores.len(),
            Self::Long(scores) => scores.len(),
        }
    }
}

impl FromIterator<Option<Exact>> for Parts {
    fn from_iter<I: IntoIterator<Item = Option<Exact>>>(scores: I) -> Self {
        Vec::from_iter(scores).into()
    }
}

impl From<Vec<Option<Exact>>> for Parts {
    fn from(scores: Vec<Option<Exact>>) -> Self {
        let short = |score: &Option<Exact>| match score {
            Some(score) => {
                let above = i64::try_from(score.numerator()).ok()?;
                Some((above, i64::try_from(score.denominator()).ok()?))
            }
            None => Some((0, 0)),
        };
        match scores.iter().map(short).collect() {
            Some(short) => Self::Short(short),
            None => Self::Long(scores.into()),
        }
    }
}

impl From<Parts> for Vec<Option<Exact>> {
    fn from(parts: Parts) -> Self {
        (0..parts.len())
            .map(|position| parts.get(position))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_of_any_length_are_kept_as_they_are() {
        let long = Exact::new(i128::MAX, 2);
        let fine = Exact::new(1, i128::from(i64::MAX) + 1);
        let short = [Some(Exact::new(1109, 300)), None, Some(Exact::ZERO)];
        for last in [None, Some(Exact::new(-5, 3)), Some(long), Some(fine)] {
            let scores: Vec<Option<Exact>> = short.into_iter().chain([last]).collect();
            let parts: Parts = scores.iter().copied().collect();
            for (position, score) in scores.iter().enumerate() {
                assert_eq!(parts.get(position), *score);
            }
            assert_eq!(parts.get(scores.len()), None);
            let written = serde_json::to_string(&parts).unwrap();
            let read: Parts = serde_json::from_str(&written).unwrap();
            assert_eq!(Vec::from(read), scores);
        }
    }
}
