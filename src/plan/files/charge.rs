//! What each step costs, from what a table of costs states.

use crate::assess::Assessment;
use crate::diagnostic::{Diagnostic, catalogue::planning as finding};
use crate::evidence::Located;
use crate::lang::{Lang, List, Say, Text};
use crate::number::Exact;
use crate::plan::{Limit, levels_above};
use std::collections::BTreeMap;

/// Which step a cost is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Which {
    Every,
    /// The step that leads to a level.
    To(Exact),
    /// The step in its turn from the current value, from one.
    Nth(usize),
}

/// The stated costs; no indicator means all.
pub(super) type Stated = BTreeMap<(Option<usize>, Which), Located<Exact>>;

/// So many steps without a cost are named.
const NAMED: usize = 10;

/// The cost of every step from what is stated, the closest statement first.
pub(super) fn charge(
    assessment: &Assessment,
    stated: &Stated,
    limits: &mut [Limit],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut missing = Vec::new();
    let indicators = assessment.rubric.indicators.iter().enumerate();
    let answers = assessment.answers.iter().zip(indicators);
    for (limit, (answer, (index, indicator))) in limits.iter_mut().zip(answers) {
        let Some(value) = answer.value else {
            continue;
        };
        let id = &indicator.id;
        let levels = levels_above(&assessment.rubric, indicator, value);
        for (step, &level) in levels.iter().enumerate() {
            let of = |owner: Option<usize>, which: Which| stated.get(&(owner, which));
            let exact = |owner: Option<usize>| {
                of(owner, Which::To(level)).or_else(|| of(owner, Which::Nth(step + 1)))
            };
            let own = Some(index);
            if let (Some(one), Some(other)) =
                (of(own, Which::To(level)), of(own, Which::Nth(step + 1)))
            {
                let finding = finding::cost_twice(id, level).at(other.place.clone());
                let label = finding::first_cost_here(one.value);
                diagnostics.push(finding.label(one.place.clone(), label));
            }
            let cost = exact(own)
                .or_else(|| of(own, Which::Every))
                .or_else(|| exact(None))
                .or_else(|| of(None, Which::Every));
            match cost {
                Some(cost) => {
                    if let Some(own) = limit.costs.get_mut(step) {
                        *own = cost.value;
                    }
                }
                None if !limit.locked && limit.ceiling.is_none_or(|ceiling| level <= ceiling) => {
                    let step = |lang: Lang| format!("{id}→{}", level.say(lang));
                    missing.push(Text::new(step(Lang::Id), step(Lang::En)));
                }
                None => {}
            }
        }
    }
    if !missing.is_empty() && !stated.is_empty() {
        let count = missing.len();
        missing.truncate(NAMED);
        if count > NAMED {
            missing.push(finding::more_steps(count - NAMED));
        }
        diagnostics.push(finding::costs_missing(count, List(missing)));
    }
}
