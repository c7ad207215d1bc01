//! The tables of a plan.

use super::cells::{fine, indicator, money, rating};
use crate::assess::Answered;
use crate::lang::{Lang, List, Say, label, planning as say};
use crate::number::Exact;
use crate::plan::{Alternatives, Blocked, Budget, Plan, Raise, Raises};
use crate::report::Document;
use crate::report::document::{Align, Grid, Tone};
use crate::report::worklist::lacks;
use crate::worklist::lacking_documents;

/// More budgets than this are shown in part.
const BUDGETS: usize = 24;

/// Everything about the raises, table by table.
pub(super) fn raises(plan: &Plan, raises: &Raises, lang: Lang) -> Document {
    let mut document = Document::default();
    document.heading(say::raises_heading().say(lang));
    document.grid(raised(plan, raises, lang));
    if plan.years.len() > 1 {
        document.heading(say::years_heading().say(lang));
        document.grid(years(plan, raises, lang));
    }
    document.heading(say::asks_heading().say(lang));
    document.grid(asks(plan, raises, lang));
    document.heading(say::alternatives_heading().say(lang));
    match &raises.alternatives {
        Some(others) => document.lines(alternatives(plan, others, lang)),
        None => document.line(say::alternatives_uncounted().say(lang)),
    }
    if !raises.budgets.is_empty() {
        document.heading(say::budgets_heading().say(lang));
        let shown = excerpt(&raises.budgets);
        if shown.len() < raises.budgets.len() {
            document.line(say::budgets_excerpt(shown.len(), raises.budgets.len()).say(lang));
        }
        document.grid(budgets(plan, &shown, lang));
    }
    document
}

fn raised(plan: &Plan, raises: &Raises, lang: Lang) -> Grid {
    let several = plan.years.len() > 1;
    let mut columns = vec![
        (label::indicator().say(lang), Align::Left),
        (say::from_to().say(lang), Align::Right),
        (say::gain().say(lang), Align::Right),
        (say::cost().say(lang), Align::Right),
    ];
    if several {
        columns.push((say::year().say(lang), Align::Right));
    }
    columns.push((say::unit().say(lang), Align::Left));
    let mut grid = Grid::new(columns);
    let decimals = plan.assessment.rubric.decimals.saturating_add(2);
    for raise in &raises.raises {
        let answer = &plan.assessment.answers[raise.indicator];
        let unit = answer.unit.as_ref().map_or("—", |unit| unit.value.trim());
        let mut cells = vec![
            indicator(raise.indicator, &plan.assessment, lang),
            format!("{} → {}", raise.from.say(lang), raise.to.say(lang)),
            raise.gain.half_up(decimals).signed(lang),
            money(raise.cost, lang),
        ];
        if several {
            cells.push(years_of(plan, raise));
        }
        cells.push(unit.to_owned());
        grid.row(0, Tone::Plain, cells);
    }
    let gain = (raises.after - plan.before).half_up(decimals);
    let mut total = vec![
        label::total().say(lang),
        String::new(),
        gain.signed(lang),
        money(raises.cost, lang),
    ];
    total.resize(if several { 6 } else { 5 }, String::new());
    grid.row(0, Tone::Strong, total);
    grid
}

/// `2021, 2023`: the years in which an indicator takes a step.
fn years_of(plan: &Plan, raise: &Raise) -> String {
    let mut years: Vec<u16> = raise
        .steps
        .iter()
        .filter_map(|step| Some(plan.years.get(usize::from(step.year) - 1)?.year))
        .collect();
    years.dedup();
    let years: Vec<String> = years.iter().map(u16::to_string).collect();
    years.join(", ")
}

fn years(plan: &Plan, raises: &Raises, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (say::year().say(lang), Align::Left),
        (say::goal().say(lang), Align::Right),
        (say::index().say(lang), Align::Right),
        (say::cost().say(lang), Align::Right),
        (say::steps().say(lang), Align::Left),
    ]);
    for year in raises.by_year(plan) {
        let steps: Vec<String> = year
            .steps
            .iter()
            .map(|&(index, to)| {
                let id = &plan.assessment.rubric.indicators[index].id;
                format!("{id}→{}", to.say(lang))
            })
            .collect();
        let cells = vec![
            year.goal.year.to_string(),
            fine(year.goal.threshold, plan, lang),
            fine(year.index, plan, lang),
            money(year.cost, lang),
            steps.join(", "),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

fn asks(plan: &Plan, raises: &Raises, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (say::asks().say(lang), Align::Left),
    ]);
    let rubric = &plan.assessment.rubric;
    for raise in &raises.raises {
        let name = indicator(raise.indicator, &plan.assessment, lang);
        let answer = &plan.assessment.answers[raise.indicator];
        grid.row(0, Tone::Strong, vec![name, evidence_in_book(answer, lang)]);
        for step in &raise.steps {
            let asked = rubric.asks(raise.indicator, step.to).unwrap_or("—");
            let cells = vec![say::to_level(step.to).say(lang), asked.to_owned()];
            grid.row(1, Tone::Plain, cells);
        }
        if let Some(missing) = documents_missing(plan, raise.indicator, raise.to, lang) {
            let head = say::documents_missing().say(lang);
            grid.row(1, Tone::Plain, vec![head, missing]);
        }
        let typical = say::evidence_typical(&rubric.indicators[raise.indicator].evidence);
        grid.row(
            1,
            Tone::Plain,
            vec![label::evidence().say(lang), typical.say(lang)],
        );
    }
    grid
}

/// What a level asks for, and what there is of it.
pub(in crate::report) struct Asked {
    pub(in crate::report) criterion: String,
    /// What the book holds.
    pub(in crate::report) in_book: String,
    /// The documents that have to come; empty where the book lists none at all.
    pub(in crate::report) missing: String,
    /// What is typically handed in.
    pub(in crate::report) typical: String,
}

/// What a level of an indicator asks for.
pub(in crate::report) fn asked(plan: &Plan, indicator: usize, to: Exact, lang: Lang) -> Asked {
    let rubric = &plan.assessment.rubric;
    let answer = &plan.assessment.answers[indicator];
    let cells = [&answer.evidence, &answer.link];
    let cells = cells.into_iter().flatten().map(|one| one.value.trim());
    let in_book = cells.collect::<Vec<_>>().join(" · ");
    Asked {
        criterion: rubric.asks(indicator, to).unwrap_or("—").to_owned(),
        in_book,
        missing: documents_missing(plan, indicator, to, lang).unwrap_or_default(),
        typical: rubric.indicators[indicator].evidence.clone(),
    }
}

/// The documents that have to come, or to count, before a raise is supported by evidence; nothing
/// where the book lists no documents at all.
fn documents_missing(plan: &Plan, indicator: usize, to: Exact, lang: Lang) -> Option<String> {
    let support = plan.assessment.answers[indicator].support.as_ref()?;
    let open = support.open_up_to(to, indicator, &plan.assessment.rubric);
    let missing = lacks(&lacking_documents(support, &open), lang);
    Some(if missing.is_empty() {
        say::documents_complete().say(lang)
    } else {
        missing.join("\n")
    })
}

fn evidence_in_book(answer: &Answered, lang: Lang) -> String {
    let parts = [&answer.evidence, &answer.link];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .map(|one| one.value.trim())
        .collect();
    let listed = answer.support.as_ref();
    if parts.is_empty() && listed.is_some_and(|support| !support.documents.is_empty()) {
        // The list of documents says more, below.
        String::new()
    } else if parts.is_empty() {
        say::evidence_missing().say(lang)
    } else {
        say::evidence_in_book(parts.join(" · ")).say(lang)
    }
}

pub(in crate::report) fn alternatives(
    plan: &Plan,
    others: &Alternatives,
    lang: Lang,
) -> Vec<String> {
    let count = others.count;
    if count.number == 1 && !count.more {
        return vec![say::no_alternative().say(lang)];
    }
    let ids = |indices: &[usize]| {
        let indicators = &plan.assessment.rubric.indicators;
        List(
            indices
                .iter()
                .map(|&index| indicators[index].id.clone())
                .collect(),
        )
    };
    let number = money(
        Exact::from(i128::try_from(count.number - 1).unwrap_or(i128::MAX)),
        lang,
    );
    let mut lines = vec![if count.more {
        say::alternatives_many(number).say(lang)
    } else {
        say::alternatives(number).say(lang)
    }];
    lines.push(if others.always.is_empty() {
        say::never_always().say(lang)
    } else {
        say::always_raised(ids(&others.always)).say(lang)
    });
    let ranges: Vec<String> = others
        .levels
        .iter()
        .filter(|(index, ..)| others.sometimes.contains(index))
        .map(|&(index, low, high)| {
            let id = &plan.assessment.rubric.indicators[index].id;
            say::level_range(id, low, high).say(lang)
        })
        .collect();
    if !ranges.is_empty() {
        lines.push(say::sometimes_raised(List(ranges)).say(lang));
    }
    lines.push(say::preferred().say(lang));
    lines
}

/// The first, the last, and evenly chosen ones between.
fn excerpt(budgets: &[Budget]) -> Vec<Budget> {
    if budgets.len() <= BUDGETS {
        return budgets.to_vec();
    }
    let last = budgets.len() - 1;
    let places = (0..BUDGETS).map(|place| place * last / (BUDGETS - 1));
    places
        .filter_map(|place| budgets.get(place).copied())
        .collect()
}

fn budgets(plan: &Plan, budgets: &[Budget], lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (say::budget().say(lang), Align::Right),
        (say::index().say(lang), Align::Right),
        (label::rating().say(lang), Align::Left),
    ]);
    for budget in budgets {
        let cells = vec![
            money(budget.cost, lang),
            fine(budget.index, plan, lang),
            rating(budget.index, &plan.assessment).say(lang),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}

/// What holds the index down, the strongest first.
pub(super) fn blocks(plan: &Plan, blocked: &Blocked, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::indicator().say(lang), Align::Left),
        (say::highest_level().say(lang), Align::Right),
        (say::lost().say(lang), Align::Right),
        (say::why().say(lang), Align::Left),
    ]);
    for block in &blocked.blocks {
        let cells = vec![
            indicator(block.indicator, &plan.assessment, lang),
            block.level.say(lang),
            fine(block.lost, plan, lang),
            block.reason(&plan.assessment).say(lang),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    grid
}
