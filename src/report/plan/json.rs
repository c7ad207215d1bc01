//! `spbe.plan/1`.

use super::cells::rating;
use crate::diagnostic::Diagnostic;
use crate::evidence::Source;
use crate::lang::{Lang, Say, Text};
use crate::number::Exact;
use crate::plan::{Alternatives, Block, Blocked, Cause, Outcome, Plan, Raise, Raises};
use crate::report::caveat::rubric_json;
use crate::report::json::{decimal, findings, finish, printed, tool};
use serde_json::{Map, Value, json};

/// A plan with its raises, the plans of equal cost, and what smaller budgets reach. `sources` are
/// the files of costs and dependencies, beside the book.
#[must_use]
pub fn plan(plan: &Plan, sources: &[Source], diagnostics: &[Diagnostic], lang: Lang) -> String {
    let assessment = &plan.assessment;
    let rubric = &assessment.rubric;
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| {
        object.insert(key.to_owned(), value);
    };
    put("format", json!("spbe.plan/1"));
    put("tool", tool());
    put("simulation", json!(assessment.is_simulation()));
    put("agency", json!(assessment.agency));
    put("year", json!(assessment.year));
    put("stage", json!(assessment.stage));
    put("rubric", rubric_json(rubric, lang));
    let files = [&assessment.source].into_iter().chain(sources);
    let files = files.map(|one| json!({ "path": one.path.as_ref(), "sha256": one.sha256 }));
    put("sources", Value::Array(files.collect()));
    if assessment.is_simulation() {
        put("assumed", assumed(plan));
    }
    put("target", json!(target(plan, lang)));
    put("threshold", decimal(plan.goal.threshold));
    put("threshold_exact", json!(plan.goal.threshold));
    put("outcome", json!(outcome(&plan.outcome)));
    let after = match &plan.outcome {
        Outcome::Reached => Some(plan.before),
        Outcome::Raises(raises) => Some(raises.after),
        Outcome::Blocked(_) => None,
    };
    put("index", index(plan, after));
    let names = |index: Exact| rating(index, assessment).get(lang);
    put(
        "rating",
        json!({ "before": names(plan.before), "after": after.map(names) }),
    );
    match &plan.outcome {
        Outcome::Reached => {
            put("cost", json!(0));
            put("proved_minimal", json!(true));
            put("raises", json!([]));
        }
        Outcome::Blocked(blocked) => {
            put("cost", Value::Null);
            put("proved_minimal", json!(false));
            put("raises", json!([]));
            put("blocked", block_object(plan, blocked, lang));
        }
        Outcome::Raises(raises) => {
            put("cost", decimal(raises.cost));
            put("cost_exact", json!(raises.cost));
            put("proved_minimal", json!(raises.proved_minimal));
            put("cost_at_least", decimal(raises.at_least));
            let each = raises.raises.iter().map(|one| raise(plan, one, lang));
            put("raises", Value::Array(each.collect()));
            put("years", years(plan, raises));
            put(
                "alternatives",
                alternatives(plan, raises.alternatives.as_ref()),
            );
            put("budgets", budgets(plan, raises));
        }
    }
    put("diagnostics", findings(diagnostics, lang));
    finish(&Value::Object(object))
}

/// The rating in the language of the output, or the number with a point.
fn target(plan: &Plan, lang: Lang) -> String {
    let name: &Text = &plan.goal.name;
    let lang = if plan.goal.is_rating { lang } else { Lang::En };
    name.say(lang)
}

fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Reached => "reached",
        Outcome::Raises(_) => "raises",
        Outcome::Blocked(_) => "unreachable",
    }
}

fn index(plan: &Plan, after: Option<Exact>) -> Value {
    let rubric = &plan.assessment.rubric;
    json!({
        "before": printed(plan.before, rubric),
        "before_exact": plan.before,
        "after": after.map(|after| printed(after, rubric)),
        "after_exact": after,
    })
}

fn assumed(plan: &Plan) -> Value {
    let one = |(index, answer): (usize, &crate::assess::Answered)| {
        json!({
            "id": plan.assessment.rubric.indicators[index].id,
            "value": answer.value.map(decimal),
            "in_book": answer.simulated.and_then(|simulated| simulated.was).map(decimal),
        })
    };
    Value::Array(plan.assessment.simulated().map(one).collect())
}

fn raise(plan: &Plan, raise: &Raise, lang: Lang) -> Value {
    let assessment = &plan.assessment;
    let rubric = &assessment.rubric;
    let indicator = &rubric.indicators[raise.indicator];
    let answer = &assessment.answers[raise.indicator];
    let asks = |to: Exact| rubric.asks(raise.indicator, to);
    let steps = raise.steps.iter().map(|step| {
        json!({
            "to": decimal(step.to),
            "cost": decimal(step.cost),
            "year": plan.years.get(usize::from(step.year) - 1).map(|year| year.year),
            "asks": asks(step.to),
        })
    });
    // One step asks one thing; of several, each is named with its level.
    let asked = match &raise.steps[..] {
        [step] => asks(step.to).unwrap_or_default().to_owned(),
        steps => {
            let lines = steps
                .iter()
                .filter_map(|step| Some(format!("{}: {}", step.to.say(Lang::En), asks(step.to)?)));
            lines.collect::<Vec<_>>().join("\n")
        }
    };
    let text = |cell: &Option<crate::evidence::Located<String>>| {
        cell.as_ref().map(|cell| cell.value.clone())
    };
    json!({
        "id": indicator.id,
        "name": indicator.name.get(lang),
        "from": decimal(raise.from),
        "to": decimal(raise.to),
        "gain": printed(raise.gain, rubric),
        "gain_exact": raise.gain,
        "cost": decimal(raise.cost),
        "asks": asked,
        "documents_missing": answer.support.as_ref().map(|support| {
            support.open_up_to(raise.to, raise.indicator, rubric)
        }),
        "unit": text(&answer.unit),
        "evidence": {
            "in_book": text(&answer.evidence),
            "link": text(&answer.link),
            "missing": answer.evidence.is_none() && answer.link.is_none(),
            "typical": indicator.evidence,
        },
        "place": answer.place.as_ref().map(ToString::to_string),
        "steps": steps.collect::<Vec<_>>(),
    })
}

fn years(plan: &Plan, raises: &Raises) -> Value {
    let rubric = &plan.assessment.rubric;
    let years = raises.by_year(plan).into_iter().map(|year| {
        json!({
            "year": year.goal.year,
            "threshold": decimal(year.goal.threshold),
            "threshold_exact": year.goal.threshold,
            "index": printed(year.index, rubric),
            "index_exact": year.index,
            "cost": decimal(year.cost),
        })
    });
    Value::Array(years.collect())
}

fn ids(plan: &Plan, indices: &[usize]) -> Vec<String> {
    let indicators = &plan.assessment.rubric.indicators;
    indices
        .iter()
        .map(|&index| indicators[index].id.clone())
        .collect()
}

/// The plans of equal cost, the one shown included; null while they are not counted.
fn alternatives(plan: &Plan, alternatives: Option<&Alternatives>) -> Value {
    let Some(one) = alternatives else {
        return Value::Null;
    };
    json!({
        "count": one.count.number.to_string().parse::<serde_json::Number>().ok(),
        "more": one.count.more,
        "always": ids(plan, &one.always),
        "sometimes": ids(plan, &one.sometimes),
        "levels": one.levels.iter().map(|&(index, low, high)| {
            json!({
                "id": plan.assessment.rubric.indicators[index].id,
                "low": decimal(low),
                "high": decimal(high),
            })
        }).collect::<Vec<_>>(),
    })
}

fn budgets(plan: &Plan, raises: &Raises) -> Value {
    let rubric = &plan.assessment.rubric;
    let budgets = raises.budgets.iter().map(|budget| {
        json!({
            "cost": decimal(budget.cost),
            "index": printed(budget.index, rubric),
            "exact": budget.index,
        })
    });
    Value::Array(budgets.collect())
}

fn block_object(plan: &Plan, blocked: &Blocked, lang: Lang) -> Value {
    let rubric = &plan.assessment.rubric;
    let block = |block: &Block| {
        let (cause, others): (&str, &[usize]) = match &block.cause {
            Cause::Locked => ("locked", &[]),
            Cause::Ceiling => ("ceiling", &[]),
            Cause::Time => ("time", &[]),
            Cause::Below(others) => ("below", others),
            Cause::Above(others) => ("above", others),
        };
        json!({
            "id": rubric.indicators[block.indicator].id,
            "level": decimal(block.level),
            "lost": printed(block.lost, rubric),
            "lost_exact": block.lost,
            "cause": cause,
            "others": ids(plan, others),
            "message": block.reason(&plan.assessment).get(lang),
        })
    };
    json!({
        "year": plan.years.get(usize::from(blocked.year) - 1).map(|year| year.year),
        "highest": printed(blocked.highest, rubric),
        "highest_exact": blocked.highest,
        "blocks": blocked.blocks.iter().map(block).collect::<Vec<_>>(),
    })
}
