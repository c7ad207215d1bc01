//! How simulated values are marked, alike in every document.

use crate::assess::Assessment;
use crate::lang::{Lang, List, Say, Text, planning as say};

/// `SIMULASI · ` before the heading of anything that rests on simulated values.
pub(super) fn mark(assessment: &Assessment, lang: Lang) -> String {
    if assessment.is_simulation() {
        format!("{} · ", say::simulation().get(lang))
    } else {
        String::new()
    }
}

/// The sentence that names every simulated value, if there is any.
pub(super) fn sentence(assessment: &Assessment, lang: Lang) -> Option<String> {
    let settings: Vec<Text> = assessment
        .simulated()
        .filter_map(|(index, answer)| {
            let id = &assessment.rubric.indicators[index].id;
            let value = answer.value?;
            Some(match answer.simulated?.was {
                Some(was) => say::assumed_instead(id, value, was),
                None => say::assumed_anew(id, value),
            })
        })
        .collect();
    (!settings.is_empty()).then(|| say::assumed(List(settings)).say(lang))
}
