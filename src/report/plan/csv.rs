//! A plan as CSV: a row for the index, then one for each step that is taken.

use crate::lang::Lang;
use crate::number::Exact;
use crate::plan::{Outcome, Plan};
use crate::report::caveat;
use crate::report::csv::{finish, fraction, words};

/// One row for the index and one for each step, in the order of the regulation.
///
/// A plan that is not needed, or not possible, has the row of the index only; `to` and `cost` are
/// then what is reached at most, and what that costs where it is known.
#[must_use]
pub fn plan(plan: &Plan, lang: Lang) -> String {
    let assessment = &plan.assessment;
    let rubric = &assessment.rubric;
    let mut rows = vec![words([
        "kind",
        "id",
        "name",
        "from",
        "to",
        "gain",
        "gain_exact",
        "cost",
        "year",
        "unit",
        "asks",
        "evidence",
        "typical_evidence",
        "place",
        "outcome",
        "simulation",
        "documents_missing",
    ])];
    let rounded = |exact: Exact| exact.half_up(rubric.decimals).to_string();
    let simulation = assessment.is_simulation().to_string();
    let (to, cost, outcome) = match &plan.outcome {
        Outcome::Reached => (plan.before, "0".to_owned(), "reached"),
        Outcome::Blocked(blocked) => (blocked.highest, String::new(), "unreachable"),
        Outcome::Raises(raises) if raises.proved_minimal => {
            (raises.after, fraction(raises.cost), "minimal")
        }
        Outcome::Raises(raises) => (raises.after, fraction(raises.cost), "not_proved"),
    };
    rows.push(words([
        "index",
        "",
        rubric.index.get(lang),
        &rounded(plan.before),
        &rounded(to),
        &rounded(to - plan.before),
        &(to - plan.before).to_string(),
        &cost,
        "",
        "",
        "",
        "",
        "",
        &assessment.place.to_string(),
        outcome,
        &simulation,
        "",
    ]));
    let raises = match &plan.outcome {
        Outcome::Raises(raises) => raises.raises.as_slice(),
        Outcome::Reached | Outcome::Blocked(_) => &[],
    };
    for raise in raises {
        let indicator = &rubric.indicators[raise.indicator];
        let answer = &assessment.answers[raise.indicator];
        let mut from = raise.from;
        for step in &raise.steps {
            let gain = (step.to - from) * indicator.weight / rubric.weight;
            let year = plan.years.get(usize::from(step.year) - 1);
            let text = |cell: &Option<crate::evidence::Located<String>>| {
                cell.as_ref()
                    .map(|cell| cell.value.clone())
                    .unwrap_or_default()
            };
            let support = answer.support.as_ref();
            let open = support.map(|one| one.open_up_to(step.to, raise.indicator, rubric));
            let open: Vec<String> = open.iter().flatten().map(ToString::to_string).collect();
            let missing = open.join("; ");
            rows.push(words([
                "step",
                &indicator.id,
                indicator.name.get(lang),
                &fraction(from),
                &fraction(step.to),
                &rounded(gain),
                &gain.to_string(),
                &fraction(step.cost),
                &year.map(|year| year.year.to_string()).unwrap_or_default(),
                &text(&answer.unit),
                rubric.asks(raise.indicator, step.to).unwrap_or_default(),
                &text(&answer.evidence),
                &indicator.evidence,
                &answer
                    .place
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                "",
                &simulation,
                &missing,
            ]));
            from = step.to;
        }
    }
    let rubrics = vec![&**rubric; rows.len()];
    caveat::add_column(&mut rows, &rubrics, lang);
    finish(&rows)
}
