//! The answers of an assessment under another content of its rubric.

use crate::assess::{Answered, Assessment};
use crate::rubric::{Difference, Indicator, Rubric};
use std::sync::Arc;

/// The same assessment under the rubric after: values go with the indicators that are the same.
pub(super) fn carry(before: &Assessment, difference: &Difference) -> Assessment {
    let to = &difference.to;
    let mut answers = vec![Answered::default(); to.indicators.len()];
    for &(one, other) in &difference.indicators {
        let known = before.answers.get(one).zip(answers.get_mut(other));
        let indicators = difference
            .from
            .indicators
            .get(one)
            .zip(to.indicators.get(other));
        if let (Some((answer, carried)), Some(pair)) = (known, indicators) {
            *carried = carry_one(answer, pair, to);
        }
    }
    Assessment {
        rubric: Arc::clone(to),
        answers,
        diagnostics: Vec::new(),
        ..before.clone()
    }
}

/// The value of an indicator under another rubric: an index of another agency is converted anew,
/// and what is off the scale is no value.
fn carry_one(answer: &Answered, (old, new): (&Indicator, &Indicator), to: &Rubric) -> Answered {
    let mut carried = Answered {
        support: None,
        ..answer.clone()
    };
    if let (Some(_), Some(external), Some(origin)) = (&old.external, &new.external, &answer.origin)
    {
        let bounds = external.convert(origin.index, &to.scale);
        carried.value = bounds.and_then(crate::score::Bounds::exact);
        carried.within = bounds.filter(|_| carried.value.is_none());
    }
    let scale = &to.scale;
    let fits = |value| scale.holds(value) || (scale.contains(value) && !scale.is_whole());
    carried.value = carried.value.filter(|&value| fits(value));
    carried.within = carried
        .within
        .filter(|within| scale.contains(within.low) && scale.contains(within.high));
    carried
}
