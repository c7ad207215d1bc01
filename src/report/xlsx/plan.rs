//! A plan as a workbook: what to raise, year by year, what it asks for, what budgets reach, and
//! where it came from.

use super::names::Names;
use super::sheet::{Sheet, Table, Value, origin};
use super::{Written, XlsxError, words, workbook};
use crate::evidence::Source;
use crate::lang::{Lang, Say, label, planning as say};
use crate::number::Exact;
use crate::plan::{Blocked, Outcome, Plan, Raise, Raises};
use crate::report::caveat;
use crate::report::plan::{Asked, alternatives, asked, rating, sentences};
use rust_xlsxwriter::Worksheet;

/// The bytes of a workbook (.xlsx) with a plan: a sheet to read, one with the criteria and the
/// evidence of every step, one with the highest index for each budget.
///
/// Costs and gains are numbers. `sources` are the files of costs and dependencies, `created` is
/// the date the workbook bears, in seconds since 1970; without one, a constant.
///
/// # Errors
///
/// When `created` lies outside the years that the format knows.
pub fn plan(
    plan: &Plan,
    sources: &[Source],
    lang: Lang,
    created: Option<i64>,
) -> Result<Vec<u8>, XlsxError> {
    let title = sentences(plan, lang);
    let mut workbook = workbook(title.heading.as_str(), created)?;
    let mut names = Names::default();
    let name = names.give(say::plan_sheet().get(lang));
    main(
        workbook.add_worksheet().set_name(name)?,
        plan,
        &title.heading,
        &title.lines,
        lang,
    )?;
    if let Outcome::Raises(raises) = &plan.outcome {
        let name = names.give(say::steps_sheet().get(lang));
        steps(
            workbook.add_worksheet().set_name(name)?,
            plan,
            raises,
            &title.mark,
            lang,
        )?;
        if !raises.budgets.is_empty() {
            let name = names.give(say::budget().get(lang));
            budgets(
                workbook.add_worksheet().set_name(name)?,
                plan,
                raises,
                &title.mark,
                lang,
            )?;
        }
    }
    let name = names.give(words::provenance().get(lang));
    let assessment = &plan.assessment;
    let files = std::iter::once(&assessment.source).chain(sources);
    let sheet = workbook.add_worksheet().set_name(name)?;
    origin(sheet, std::iter::once(&*assessment.rubric), files, lang)?;
    Ok(workbook.save_to_buffer()?)
}

fn id_and_name(plan: &Plan, index: usize, lang: Lang) -> [Value; 2] {
    let indicator = &plan.assessment.rubric.indicators[index];
    [
        Value::text(indicator.id.as_str()),
        Value::text(indicator.name.get(lang)),
    ]
}

/// Steps of a plan move the index by less than it is printed with.
fn decimals(plan: &Plan) -> u8 {
    plan.assessment.rubric.decimals.saturating_add(2)
}

fn unit(plan: &Plan, index: usize) -> Value {
    let unit = plan.assessment.answers[index].unit.as_ref();
    unit.map_or(Value::Empty, |unit| Value::text(unit.value.trim()))
}

fn main(sheet: &mut Worksheet, plan: &Plan, title: &str, lines: &[String], lang: Lang) -> Written {
    let widths = [10, 44, 10, 10, 12, 16, 14, 40];
    let mut sheet = Sheet::begin(sheet, title, &widths, lang)?;
    let caveats = caveat::lines(&plan.assessment.rubric, lang);
    for line in lines.iter().chain(&caveats) {
        sheet.line(line)?;
    }
    match &plan.outcome {
        Outcome::Reached => Ok(()),
        Outcome::Blocked(blocked) => sheet.table(&blocks(plan, blocked, lang), false),
        Outcome::Raises(raises) => {
            sheet.table(&raised(plan, raises, lang), false)?;
            if plan.years.len() > 1 {
                sheet.table(&years(plan, raises, lang), false)?;
            }
            sheet.heading(say::alternatives_heading().get(lang))?;
            match &raises.alternatives {
                Some(others) => alternatives(plan, others, lang)
                    .iter()
                    .try_for_each(|line| sheet.line(line)),
                None => sheet.line(say::alternatives_uncounted().get(lang)),
            }
        }
    }
}

fn raised(plan: &Plan, raises: &Raises, lang: Lang) -> Table {
    let decimals = decimals(plan);
    let columns = [
        label::id(),
        label::indicator(),
        say::from(),
        say::to(),
        say::gain(),
        say::cost(),
        say::year(),
        say::unit(),
    ];
    let mut table = Table::under(&say::raises_heading(), &columns, lang);
    for raise in &raises.raises {
        let mut row = id_and_name(plan, raise.indicator, lang).to_vec();
        row.extend([
            Value::Plain(raise.from),
            Value::Plain(raise.to),
            Value::Change(raise.gain, decimals),
            Value::Plain(raise.cost),
            Value::Text(years_of(plan, raise)),
            unit(plan, raise.indicator),
        ]);
        table.row(row);
    }
    table.strong(vec![
        Value::Text(label::total().say(lang)),
        Value::Empty,
        Value::Empty,
        Value::Empty,
        Value::Change(raises.after - plan.before, decimals),
        Value::Plain(raises.cost),
        Value::Empty,
        Value::Empty,
    ]);
    table
}

fn years_of(plan: &Plan, raise: &Raise) -> String {
    let years = raise.steps.iter();
    let mut years: Vec<u16> = years.filter_map(|step| year_of(plan, step.year)).collect();
    years.dedup();
    let years: Vec<String> = years.iter().map(u16::to_string).collect();
    years.join(", ")
}

fn year_of(plan: &Plan, turn: u16) -> Option<u16> {
    let year = plan.years.get(usize::from(turn).checked_sub(1)?)?;
    Some(year.year)
}

fn years(plan: &Plan, raises: &Raises, lang: Lang) -> Table {
    let decimals = decimals(plan);
    let columns = [
        say::year(),
        say::steps(),
        say::goal(),
        say::index(),
        say::cost(),
    ];
    let mut table = Table::under(&say::years_heading(), &columns, lang);
    for year in raises.by_year(plan) {
        let ids = &plan.assessment.rubric.indicators;
        let steps = year.steps.iter();
        let steps = steps.map(|&(index, to)| format!("{}→{}", ids[index].id, to.say(lang)));
        table.row(vec![
            Value::Text(year.goal.year.to_string()),
            Value::Text(steps.collect::<Vec<_>>().join(", ")),
            Value::Number(year.goal.threshold, decimals),
            Value::Number(year.index, decimals),
            Value::Plain(year.cost),
        ]);
    }
    table
}

fn blocks(plan: &Plan, blocked: &Blocked, lang: Lang) -> Table {
    let decimals = decimals(plan);
    let columns = [
        label::id(),
        label::indicator(),
        say::highest_level(),
        say::lost(),
        say::why(),
    ];
    let mut table = Table::under(&say::blocks_heading(), &columns, lang);
    for block in &blocked.blocks {
        let mut row = id_and_name(plan, block.indicator, lang).to_vec();
        row.extend([
            Value::Plain(block.level),
            Value::Number(block.lost, decimals),
            Value::Text(block.reason(&plan.assessment).say(lang)),
        ]);
        table.row(row);
    }
    table
}

/// A row for each step, to hand to its unit.
fn steps(sheet: &mut Worksheet, plan: &Plan, raises: &Raises, mark: &str, lang: Lang) -> Written {
    let widths = [26, 10, 36, 8, 10, 12, 50, 30, 36, 50];
    let title = format!("{mark}{}", say::asks_heading().get(lang));
    let mut sheet = Sheet::begin(sheet, &title, &widths, lang)?;
    let columns = [
        say::unit(),
        label::id(),
        label::indicator(),
        say::year(),
        say::to(),
        say::cost(),
        say::criterion(),
        say::in_book(),
        say::documents_missing(),
        say::typical(),
    ];
    let mut table = Table::of(&columns, lang);
    for raise in &raises.raises {
        for step in &raise.steps {
            let Asked {
                criterion,
                in_book,
                missing,
                typical,
            } = asked(plan, raise.indicator, step.to, lang);
            let year = year_of(plan, step.year).map(|year| year.to_string());
            let mut row = vec![unit(plan, raise.indicator)];
            row.extend(id_and_name(plan, raise.indicator, lang));
            row.extend([
                year.map_or(Value::Empty, Value::Text),
                Value::Plain(step.to),
                Value::Plain(step.cost),
                Value::Text(criterion),
                Value::Text(in_book),
                Value::Text(missing),
                Value::Text(typical),
            ]);
            table.row(row);
        }
    }
    sheet.table(&table, true)
}

fn budgets(sheet: &mut Worksheet, plan: &Plan, raises: &Raises, mark: &str, lang: Lang) -> Written {
    let decimals = decimals(plan);
    let title = format!("{mark}{}", say::budgets_heading().get(lang));
    let mut sheet = Sheet::begin(sheet, &title, &[20, 14, 18], lang)?;
    let columns = [say::budget(), say::index(), label::rating()];
    let mut table = Table::of(&columns, lang);
    for budget in &raises.budgets {
        let index: Exact = budget.index;
        table.row(vec![
            Value::Plain(budget.cost),
            Value::Number(index, decimals),
            Value::Text(rating(index, &plan.assessment).say(lang)),
        ]);
    }
    sheet.table(&table, true)
}
