//! One sheet for the leader: the index, the target, why, and what to do first.

use super::words as say;
use super::{agency, page, summary};
use crate::advice::{Action, Advice, Grounds};
use crate::evaluation::Evaluation;
use crate::lang::{Lang, List, Say, label, many::many};
use crate::number::Exact;
use crate::plan::{Outcome, Plan};
use crate::report::scorecard::{bounds_words, rating_words};
use crate::report::{facts, narrative, simulation};
use crate::score::Scorecard;
use maud::{Markup, html};

/// The sheet as a page; it prints on one sheet of A4.
#[must_use]
pub fn leader(evaluation: &Evaluation, advice: &Advice, lang: Lang) -> String {
    let Some(latest) = evaluation.latest() else {
        return String::new();
    };
    let assessment = &latest.assessment;
    let body = html! {
        main.satu-lembar {
            header.kop {
                p.jenis { (simulation::mark(assessment, lang)) (say::leader_kind().get(lang)) }
                h1 { (agency(latest).get(lang)) }
                p.perihal {
                    (say::year_of(assessment.year).get(lang))
                    " · " (latest.rubric().regulation)
                    " · " (label::at_stage(assessment.stage).get(lang))
                }
            }
            (value(evaluation, latest, lang))
            section.mengapa {
                h2 { (say::why_heading().get(lang)) }
                ul.daftar { @for line in why(evaluation, latest, lang) { li { (line) } } }
            }
            (actions(latest, advice, lang))
            footer {
                (say::foot(env!("CARGO_PKG_VERSION"), &assessment.source.path, &assessment.source.sha256).get(lang))
            }
        }
    };
    let title = say::leader_title(
        facts::measured(latest.rubric()),
        agency(latest),
        assessment.year,
    )
    .say(lang);
    page::page(&title, page::Look::Leader, &body, lang)
}

fn value(evaluation: &Evaluation, score: &Scorecard, lang: Lang) -> Markup {
    let rubric = score.rubric();
    let (low, high) = score.ratings();
    let last = evaluation.years.len().saturating_sub(1);
    let year = facts::year_label(evaluation, last);
    let pair = facts::pairs(evaluation).pop();
    let before = pair.map(|pair| facts::year_label(evaluation, pair.from_at));
    html! {
        div.dua {
            section {
                h2 { (say::value_heading().get(lang)) }
                p.indeks.rentang-indeks[!score.is_complete()] {
                    (bounds_words(score.index, rubric.decimals, lang))
                }
                p.predikat { (say::rating_of(rating_words(&low, &high, lang)).get(lang)) }
            }
            section {
                h2 { (say::goal_heading().get(lang)) }
                (summary::scale(score, pair.as_ref(), before.as_deref(), &year, lang))
                p { (goal(score, lang)) }
            }
        }
    }
}

fn goal(score: &Scorecard, lang: Lang) -> String {
    if !score.is_complete() {
        return say::goal_open().say(lang);
    }
    let decimals = score.rubric().decimals;
    let (rating, _) = score.ratings();
    match rating.next {
        None => say::goal_top(&rating.band.name).say(lang),
        Some(next) => {
            let from = next.from.half_up(decimals);
            let distance = rating.distance.half_up(decimals);
            if distance.units() == 0 {
                return say::goal_border(&next.name, from).say(lang);
            }
            say::goal_next(&next.name, from, distance).say(lang)
        }
    }
}

/// What explains the index: its change, the parts that hold it down, claims without evidence.
fn why(evaluation: &Evaluation, score: &Scorecard, lang: Lang) -> Vec<String> {
    let mut lines: Vec<String> = simulation::sentence(&score.assessment, lang)
        .into_iter()
        .collect();
    let decimals = score.rubric().decimals;
    let total = score.assessment.answers.len();
    let missing = score.assessment.missing().count();
    if missing > 0 {
        lines.push(say::incomplete(total - missing, total).say(lang));
    }
    if let Some(pair) = facts::pairs(evaluation).pop() {
        let label = |at| facts::year_label(evaluation, at);
        let (from, to) = (label(pair.from_at), label(pair.to_at));
        if pair.is_one_method() {
            lines.extend(narrative::index_change(&pair, (&from, &to), lang));
            if let Some(movements) = pair.movements() {
                lines.extend(
                    narrative::moved(&pair, &movements, lang)
                        .into_iter()
                        .take(2),
                );
            }
        } else {
            lines.push(narrative::method_changed(&pair, (&from, &to), lang));
        }
    }
    let extremes = facts::extremes(score);
    let best = score.rubric().scale.max;
    let weakest = extremes
        .weakest
        .iter()
        .filter(|node| extremes.open.is_empty() && node.value.low < best);
    let named = weakest.map(|node| {
        let value = bounds_words(node.value, decimals, lang);
        format!("{} {} ({value})", node.id, node.name.get(lang))
    });
    let named: Vec<String> = named.collect();
    if !named.is_empty() {
        lines.push(say::weakest_is(List(named)).say(lang));
    }
    let claims = narrative::unsupported(score, lang).len();
    if let Some(supported) = score.supported.filter(|_| claims > 0) {
        let supported = bounds_words(supported, decimals, lang);
        lines.push(say::claims_above(many(claims, "indikator", "indicator"), supported).say(lang));
    }
    lines
}

fn actions(score: &Scorecard, advice: &Advice, lang: Lang) -> Markup {
    let heading = match advice.actions.len() {
        3 => say::actions_heading(),
        _ => say::fewer_actions_heading(),
    };
    html! {
        section.tindakan {
            h2 { (heading.get(lang)) }
            @for line in grounds(advice, lang) { p { (line) } }
            ol { @for one in &advice.actions { (action(one, score, lang)) } }
        }
    }
}

fn grounds(advice: &Advice, lang: Lang) -> Vec<String> {
    let mut lines: Vec<String> = advice
        .plan
        .iter()
        .filter_map(|plan| way(plan, lang))
        .collect();
    match advice.grounds {
        Grounds::Plan => {}
        Grounds::PartOfPlan(all) => lines.push(say::three_of(all).say(lang)),
        Grounds::LargestGains => lines.push(say::three_largest().say(lang)),
        Grounds::Missing => lines.push(say::widest().say(lang)),
        Grounds::Nothing => lines.push(say::no_actions().say(lang)),
    }
    lines
}

fn way(plan: &Plan, lang: Lang) -> Option<String> {
    let Outcome::Raises(raises) = &plan.outcome else {
        return None;
    };
    let rubric = &plan.assessment.rubric;
    let steps: usize = raises.raises.iter().map(|one| one.steps.len()).sum();
    let steps = many(steps, "langkah tingkat", "level step");
    let indicators = many(raises.raises.len(), "indikator", "indicator");
    let rating = &rubric.rate(raises.after, plan.assessment.year).band.name;
    let after = raises.after.half_up(rubric.decimals);
    Some(if raises.proved_minimal {
        say::plan_reaches(steps, indicators, after, rating).say(lang)
    } else {
        say::plan_reaches_unproved(steps, indicators, after, rating).say(lang)
    })
}

/// The language of the criteria, where it is not that of the page.
fn foreign(lang: Lang) -> Option<&'static str> {
    (lang != Lang::Id).then(|| Lang::Id.code())
}

fn action(action: &Action, score: &Scorecard, lang: Lang) -> Markup {
    let rubric = score.rubric();
    let fine = rubric.decimals.saturating_add(2);
    let (index, effect, next) = match *action {
        Action::Raise {
            indicator,
            from,
            gain,
            ..
        } => {
            let next = rubric.indicators.get(indicator).and_then(|one| {
                crate::plan::levels_above(rubric, one, from)
                    .first()
                    .copied()
            });
            (indicator, say::gains(gain.half_up(fine).signed(lang)), next)
        }
        Action::Assess { indicator, narrows } => {
            (indicator, say::opens(narrows.half_up(fine)), None)
        }
    };
    let Some(indicator) = rubric.indicators.get(index) else {
        return html! {};
    };
    let name = format!("{} {}", indicator.id, indicator.name.get(lang));
    let what = match *action {
        Action::Raise { from, to, .. } => say::raise(name, from, to),
        Action::Assess { .. } => say::assess_it(name),
    };
    let unit = score
        .assessment
        .answers
        .get(index)
        .and_then(|answer| answer.unit.as_ref());
    let asked = next.and_then(|level: Exact| Some((level, rubric.asks(index, level)?)));
    html! {
        li {
            p.apa { (what.get(lang)) " " span.guna { (effect.get(lang)) } }
            @if let Some((level, criterion)) = asked {
                p { (say::asked(level).get(lang)) " " span lang=[foreign(lang)] { (criterion) } }
            }
            @if let Some(unit) = unit { p { (say::owner(unit.value.trim()).get(lang)) } }
        }
    }
}
