//! What a changed rubric does to an archive, as CSV.

use super::{caveat, finish, words};
use crate::lang::Lang;
use crate::report::ImpactFacts;
use crate::rubric::Rubric;

/// One row for each assessment.
#[must_use]
pub fn impact(facts: &ImpactFacts<'_>, lang: Lang) -> String {
    let (from, to) = (&facts.difference.from, &facts.difference.to);
    let mut rows = vec![words([
        "agency",
        "year",
        "stage",
        "before",
        "before_exact",
        "after",
        "after_exact",
        "after_low",
        "after_high",
        "change_exact",
        "rating_before",
        "rating_after",
        "rating_changes",
        "cause_id",
        "cause_name",
        "cause_effect_exact",
        "cause_borders",
        "from_sha256",
        "to_sha256",
        "source",
        "sha256",
    ])];
    for case in facts.cases {
        let known = |one: &crate::impact::Standing| (one.low == one.high).then_some(one.low);
        let rounded = |one: &crate::impact::Standing| {
            let known = known(one).map(|exact| exact.half_up(one.decimals).to_string());
            known.unwrap_or_default()
        };
        let exact = |one: &crate::impact::Standing| {
            let known = known(one).map(|exact| exact.to_string());
            known.unwrap_or_default()
        };
        let (before, after) = (&case.before, &case.after);
        let cause = case.moved.first();
        rows.push(words([
            case.agency.as_deref().unwrap_or_default(),
            &case.year.to_string(),
            &case.stage,
            &rounded(before),
            &exact(before),
            &rounded(after),
            &exact(after),
            &after.low.half_up(after.decimals).to_string(),
            &after.high.half_up(after.decimals).to_string(),
            &case.change().map(|one| one.to_string()).unwrap_or_default(),
            before.rating().get(lang),
            after.rating().get(lang),
            if case.rating_changes() {
                "true"
            } else {
                "false"
            },
            cause.map_or("", |one| &one.id),
            cause.map_or("", |one| one.name.get(lang)),
            &cause.map(|one| one.effect.to_string()).unwrap_or_default(),
            if case.by_borders { "true" } else { "false" },
            &from.sha256,
            &to.sha256,
            &case.source.path,
            &case.source.sha256,
        ]));
    }
    let own: &Rubric = if from.is_remarkable() { from } else { to };
    let rubrics = vec![own; rows.len() - 1];
    caveat::add_column(&mut rows, &rubrics, lang);
    finish(&rows)
}
