//! A plan as a document: the result, the raises, what they ask for, and the alternatives.

use super::cells::{fine, goal_name, money, rating};
use super::sections;
use crate::lang::{Lang, Say, label, many::many, planning as say};
use crate::plan::{Blocked, Outcome, Plan, Raises};
use crate::report::Document;
use crate::report::{caveat, simulation};

/// What is said of a plan before its tables.
pub(in crate::report) struct Sentences {
    /// What marks a simulation; empty for a plan on what is in the book.
    pub(in crate::report) mark: String,
    /// The heading, marked.
    pub(in crate::report) heading: String,
    pub(in crate::report) lines: Vec<String>,
}

/// The heading of a plan and the sentences below it.
pub(in crate::report) fn sentences(plan: &Plan, lang: Lang) -> Sentences {
    let assessment = &plan.assessment;
    let rubric = &assessment.rubric;
    let agency = assessment
        .agency
        .clone()
        .unwrap_or_else(|| label::unnamed_agency().say(lang));
    let heading = say::heading(agency, assessment.year, goal_name(&plan.goal));
    let mark = simulation::mark(assessment, lang);
    let mut lines: Vec<String> = simulation::sentence(assessment, lang).into_iter().collect();
    match &plan.outcome {
        Outcome::Reached => lines.push(reached(plan, lang)),
        Outcome::Blocked(blocked) => lines.push(unreachable(plan, blocked, lang)),
        Outcome::Raises(raises) => {
            lines.push(result(plan, raises, lang));
            lines.push(cost(raises, lang));
        }
    }
    let goal = threshold(plan, lang);
    let stage = label::at_stage(assessment.stage);
    lines.push(format!(
        "{goal} · {} · {}",
        rubric.regulation,
        stage.get(lang)
    ));
    if !rubric.scale.is_whole() {
        let graded = rubric.indicators.iter().any(|one| rubric.is_graded(one));
        let steps = if graded {
            say::graded_steps()
        } else {
            say::whole_steps()
        };
        lines.push(steps.say(lang));
    }
    Sentences {
        heading: format!("{mark}{}", heading.get(lang)),
        mark,
        lines,
    }
}

/// The plan, its reasons and what else could be done.
#[must_use]
pub fn plan_document(plan: &Plan, lang: Lang) -> Document {
    let mut document = Document::default();
    let said = sentences(plan, lang);
    document.heading(said.heading);
    document.lines(said.lines);
    match &plan.outcome {
        Outcome::Reached => {}
        Outcome::Blocked(blocked) => {
            document.heading(say::blocks_heading().say(lang));
            document.grid(sections::blocks(plan, blocked, lang));
        }
        Outcome::Raises(raises) => document.extend(sections::raises(plan, raises, lang)),
    }
    document.extend(caveat::document([&*plan.assessment.rubric], lang));
    document
}

fn reached(plan: &Plan, lang: Lang) -> String {
    let index = &plan.assessment.rubric.index;
    let index = format!("{} {}", index.get(lang), fine(plan.before, plan, lang));
    say::reached(index, fine(plan.goal.threshold, plan, lang)).say(lang)
}

fn unreachable(plan: &Plan, blocked: &Blocked, lang: Lang) -> String {
    if blocked.is_broken() {
        return say::cannot_hold().say(lang);
    }
    let highest = fine(blocked.highest, plan, lang);
    let year = plan.years.get(usize::from(blocked.year) - 1);
    match year {
        Some(year) if usize::from(blocked.year) < plan.years.len() => {
            let threshold = fine(year.threshold, plan, lang);
            say::unreachable_in(year.year, threshold, highest).say(lang)
        }
        _ => say::unreachable(highest, rating(blocked.highest, &plan.assessment)).say(lang),
    }
}

fn result(plan: &Plan, raises: &Raises, lang: Lang) -> String {
    let rubric = &plan.assessment.rubric;
    let decimals = rubric.decimals;
    let change = (raises.after - plan.before).half_up(decimals).signed(lang);
    say::result(
        &rubric.index,
        plan.before.half_up(decimals),
        raises.after.half_up(decimals),
        change,
        rating(plan.before, &plan.assessment),
        rating(raises.after, &plan.assessment),
    )
    .say(lang)
}

fn cost(raises: &Raises, lang: Lang) -> String {
    let steps: usize = raises.raises.iter().map(|raise| raise.steps.len()).sum();
    let (cost, count) = (money(raises.cost, lang), raises.raises.len());
    let steps = many(steps, "langkah", "step");
    let count = many(count, "indikator", "indicator");
    if raises.proved_minimal {
        say::cost_proved(cost, steps, count).say(lang)
    } else {
        say::cost_not_proved(cost, steps, count, money(raises.at_least, lang)).say(lang)
    }
}

/// The threshold, and what it rounds to where the rounded index is rated.
fn threshold(plan: &Plan, lang: Lang) -> String {
    let decimals = plan.assessment.rubric.decimals;
    let threshold = plan.goal.threshold;
    let printed = threshold.half_up(decimals);
    if plan.goal.is_rating && printed.exact() != threshold {
        say::goal_printed(fine(threshold, plan, lang), printed).say(lang)
    } else {
        say::goal_threshold(threshold).say(lang)
    }
}
