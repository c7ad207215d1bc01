//! Which indicators moved, and what each of them did to the index.

use super::super::cells::{self, Shown};
use super::super::{Written, rows, style, words};
use super::table::{ID, NAME, NAME_WIDTH, SCORES, WEIGHT};
use super::{Side, tree};
use crate::lang::Lang;
use crate::number::Exact;
use crate::score::Scored;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet};

const KIND: ColNum = 0;
const FROM: ColNum = SCORES;
const TO: ColNum = SCORES + 1;
const EFFECT: ColNum = SCORES + 2;
/// The effect of one indicator is small, and effects are here to be added up.
const DECIMALS: u8 = 4;

/// An indicator whose level differs.
struct Movement<'c> {
    /// Its place among the nodes of the tree.
    place: usize,
    node: &'c Scored,
    from: Option<Exact>,
    to: Option<Exact>,
    /// What it did to the index, if both levels are known.
    effect: Option<Exact>,
}

/// Writes the movements from one scorecard to the next, the largest effect first, so that they
/// add up to the change of the index. Returns the next row.
///
/// The sum stays right when somebody changes a level: what indicators that are not listed do is
/// a row of its own.
pub(super) fn write(
    sheet: &mut Worksheet,
    top: RowNum,
    from: &Side<'_>,
    to: &Side<'_>,
    lang: Lang,
) -> Written<RowNum> {
    let movements = movements(from, to);
    let title = words::moved(&from.label, &to.label);
    cells::text(sheet, top, KIND, title.get(lang), &style::heading())?;
    let columns = [
        (WEIGHT, words::weight()),
        (FROM, words::level_of(&from.label)),
        (TO, words::level_of(&to.label)),
        (EFFECT, words::effect_on_index()),
    ];
    let (header, part) = (style::header(), words::part());
    cells::wide_text(sheet, top + 1, KIND..=NAME, part.get(lang), &header)?;
    let mut lines = 1;
    for (column, text) in columns {
        cells::text(sheet, top + 1, column, text.get(lang), &header)?;
        lines = lines.max(rows::lines(text.get(lang), 12));
    }
    rows::fit(sheet, top + 1, lines)?;
    let first = top + 2;
    let mut row = first;
    for movement in &movements {
        write_movement(sheet, row, movement, from, to, lang)?;
        row += 1;
    }
    write_sum(
        sheet,
        row,
        (row > first).then_some((first, row - 1)),
        from,
        to,
        lang,
    )?;
    Ok(row + 2)
}

fn movements<'c>(from: &Side<'c>, to: &Side<'c>) -> Vec<Movement<'c>> {
    let total = to.card.rubric().weight;
    let known = |node: &Scored| node.complete.then_some(node.value.low);
    let pairs = from.card.walk().zip(to.card.walk()).enumerate();
    let mut movements: Vec<Movement<'c>> = pairs
        .filter(|(_, (before, _))| before.children.is_empty())
        .map(|(place, (before, after))| {
            let (from, to) = (known(before), known(after));
            let effect = from
                .zip(to)
                .map(|(from, to)| (to - from) * after.weight / total);
            Movement {
                place,
                node: after,
                from,
                to,
                effect,
            }
        })
        .filter(|movement| movement.from != movement.to)
        .collect();
    // Sorting is stable, so equal effects stay in the order of the regulation.
    movements.sort_by_key(|movement| std::cmp::Reverse(movement.effect.map(Exact::abs)));
    movements
}

fn write_movement(
    sheet: &mut Worksheet,
    row: RowNum,
    movement: &Movement<'_>,
    from: &Side<'_>,
    to: &Side<'_>,
    lang: Lang,
) -> Written {
    let format = style::plain();
    let kind = to.card.rubric().kinds.get(movement.node.depth);
    let kind = kind.map_or("", |kind| kind.name.get(lang));
    cells::text(sheet, row, KIND, kind, &format)?;
    cells::text(sheet, row, ID, &movement.node.id, &format)?;
    let name = movement.node.name.get(lang);
    cells::text(sheet, row, NAME, name, &style::wrapped())?;
    rows::fit(sheet, row, rows::lines(name, NAME_WIDTH))?;
    let source = to.sheet.node_row(movement.place);
    let weight = to.sheet.cell(source, tree::WEIGHT);
    let shown = Shown::Exact(movement.node.weight);
    let number = style::score(format.clone(), 2);
    cells::formula(sheet, row, WEIGHT, &weight, &shown, &number)?;
    let missing = words::not_assessed();
    let missing = missing.get(lang);
    let shown = |number: Option<Exact>| match number {
        Some(number) => Shown::Exact(number),
        None => Shown::Words(missing.to_owned()),
    };
    for (column, side, level) in [(FROM, from, movement.from), (TO, to, movement.to)] {
        let cell = side
            .sheet
            .cell(side.sheet.node_row(movement.place), tree::EXACT);
        let format = style::centred(format.clone());
        cells::formula(sheet, row, column, &cell, &shown(level), &format)?;
    }
    let (before, after) = (cells::address(row, FROM), cells::address(row, TO));
    let (weight, total) = (
        cells::address(row, WEIGHT),
        to.sheet.cell(tree::INDEX, tree::WEIGHT),
    );
    let formula = format!(
        "IF(AND(ISNUMBER({before}),ISNUMBER({after})),({after}-{before})*{weight}/{total},{})",
        cells::literal(missing)
    );
    let format = style::change(format, DECIMALS);
    cells::formula(
        sheet,
        row,
        EFFECT,
        &formula,
        &shown(movement.effect),
        &format,
    )
}

/// What other indicators did, and the change of the index, which everything above adds up to.
fn write_sum(
    sheet: &mut Worksheet,
    row: RowNum,
    listed: Option<(RowNum, RowNum)>,
    from: &Side<'_>,
    to: &Side<'_>,
    lang: Lang,
) -> Written {
    let change = from.card.exact_index().zip(to.card.exact_index());
    let change = change.map(|(from, to)| to - from);
    let missing = words::incomplete();
    let missing = missing.get(lang);
    let shown = |number: Option<Exact>| match number {
        Some(number) => Shown::Exact(number),
        None => Shown::Words(missing.to_owned()),
    };
    let total = cells::address(row + 1, EFFECT);
    let sum = listed.map(|(first, last)| format!("-SUM({})", cells::span(first, last, EFFECT)));
    // Ten decimals take away the noise of binary numbers, and no more than that.
    let rest = format!(
        "IF(ISNUMBER({total}),ROUND({total}{},10),{total})",
        sum.unwrap_or_default()
    );
    let before = from.sheet.cell(tree::INDEX, tree::EXACT);
    let after = to.sheet.cell(tree::INDEX, tree::EXACT);
    let whole = format!(
        "IF(AND(ISNUMBER({before}),ISNUMBER({after})),{after}-{before},{})",
        cells::literal(missing)
    );
    let rows = [
        (
            row,
            words::other_indicators(),
            style::plain(),
            rest,
            change.map(|_| Exact::ZERO),
        ),
        (
            row + 1,
            words::index_change(),
            style::index(),
            whole,
            change,
        ),
    ];
    for (row, text, format, formula, number) in rows {
        cells::blank(sheet, row, KIND..=EFFECT, &format)?;
        cells::wide_text(sheet, row, KIND..=NAME, text.get(lang), &format)?;
        let format = style::change(format, DECIMALS);
        cells::formula(sheet, row, EFFECT, &formula, &shown(number), &format)?;
    }
    Ok(())
}
