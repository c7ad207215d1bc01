//! Which ratings remain possible between two bounds.

use crate::diagnostic::{Diagnostic, catalogue::banding as finding};
use crate::lang::List;
use crate::number::Exact;
use crate::rubric::Band as Grade;
use crate::score::Scorecard;
use std::collections::BTreeSet;

/// The ratings that some values of the doubts lead to, from the lowest.
///
/// The ends are certainly possible. Between them the index climbs from its lowest to its highest
/// value by raising one doubt after the other to its next value; a rating at least as wide as the
/// largest of these steps cannot be stepped over. A narrower one is looked for among all sums.
pub(super) fn ratings(
    score: &Scorecard,
    terms: &[Vec<Exact>],
    reached: Option<&BTreeSet<i128>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Grade> {
    let (low, high) = score.ratings();
    let bands = &score.rubric().bands;
    let at = |grade: &Grade| bands.iter().position(|band| band == grade);
    let (Some(first), Some(last)) = (at(low.band), at(high.band)) else {
        return Vec::new();
    };
    let steps = terms.iter().flat_map(|one| one.windows(2));
    let step = steps.map(|pair| pair[1] - pair[0]).max();
    let step = step.unwrap_or(Exact::ZERO);
    let rated: Option<BTreeSet<usize>> = reached.map(|sums| {
        let top = sums.last().copied().unwrap_or(1).max(1);
        let width = score.index.high - score.index.low;
        // The highest sum is the whole width, so the grid needs no denominator of its own.
        let index = |sum: i128| score.index.low + width * Exact::new(sum, top);
        let rated = sums
            .iter()
            .filter_map(|&sum| at(score.rubric().rate(index(sum), score.assessment.year).band));
        rated.collect()
    });
    // Of a rating whose bounds are finer than what is printed, rounding may take a unit away.
    let unit = Exact::new(1, 10_i128.pow(u32::from(score.rubric().decimals)));
    let mut unsure = Vec::new();
    let mut possible = Vec::new();
    for (position, band) in bands.iter().enumerate().take(last + 1).skip(first) {
        let certain = position == first || position == last || band.to - band.from - unit >= step;
        let is_reached = rated.as_ref().map(|rated| rated.contains(&position));
        if !certain && is_reached.is_none() {
            unsure.push(band.name.clone());
        }
        if certain || is_reached != Some(false) {
            possible.push(band.clone());
        }
    }
    if !unsure.is_empty() {
        diagnostics.push(finding::ratings_unsure(List(unsure)));
    }
    possible
}
