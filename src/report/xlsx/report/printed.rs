//! The sheet *Terbitan*: what others printed, beside what the levels give.

use super::super::cells::{self, Shown};
use super::super::comparison::Side;
use super::super::{Written, header, page, rows, style, tree, words as shared};
use super::{Report, known, words};
use crate::number::{Exact, Printed};
use crate::published::Published;
use crate::score::Scored;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet};

const NAME: ColNum = 0;
const PRINTED: ColNum = 1;
const COMPUTED: ColNum = 2;
const AGREES: ColNum = 3;
const WIDTHS: [u16; 4] = [64, 13, 13, 13];

/// Writes a table for each published result.
pub(super) fn write(sheet: &mut Worksheet, report: &Report<'_>) -> Written {
    let lang = report.lang;
    page::set_up(sheet, page::Paper::Portrait, lang);
    header::widths(sheet, NAME, WIDTHS)?;
    let title = words::printed_sheet_title();
    cells::text(sheet, 0, NAME, title.get(lang), &style::title())?;
    let remark = words::printed_remark();
    cells::text(sheet, 1, NAME, remark.get(lang), &style::remark())?;
    let mut row = 3;
    for result in &report.published {
        let same = |side: &&Side<'_>| {
            side.card.assessment.year == result.year
                && side.card.rubric().sha256 == result.rubric.sha256
        };
        let side = report.years.iter().find(same);
        row = table(sheet, report, result, side, row)? + 1;
    }
    Ok(())
}

fn table(
    sheet: &mut Worksheet,
    report: &Report<'_>,
    result: &Published,
    side: Option<&Side<'_>>,
    top: RowNum,
) -> Written<RowNum> {
    let (lang, header) = (report.lang, style::header());
    let title = words::printed_title(result.year);
    cells::text(sheet, top, NAME, title.get(lang), &style::heading())?;
    let part = shared::part();
    cells::text(sheet, top + 1, NAME, part.get(lang), &header)?;
    for (column, text) in [
        (PRINTED, words::printed()),
        (COMPUTED, words::computed()),
        (AGREES, words::agrees()),
    ] {
        cells::text(sheet, top + 1, column, text.get(lang), &header)?;
    }
    let mut row = top + 2;
    if let Some(index) = &result.index {
        let name = report.word(&result.rubric.index);
        let own = side.map(Computed::index);
        line(sheet, report, row, (&name, index.value), own.as_ref())?;
        row += 1;
    }
    for node in result.rubric.walk() {
        let Some(printed) = result.parts.get(&node.id) else {
            continue;
        };
        let name = format!("{} {}", node.id, node.name.get(lang));
        let own = side.and_then(|side| Computed::node(side, &node.id));
        line(sheet, report, row, (&name, printed.value), own.as_ref())?;
        row += 1;
    }
    Ok(row)
}

/// What the levels give for a part, in both ways that tables print it.
struct Computed<'c> {
    score: String,
    /// The unrounded score and the unrounded contribution, and their values.
    ways: Vec<(String, Option<Exact>)>,
    value: Option<Exact>,
    side: &'c Side<'c>,
}

impl<'c> Computed<'c> {
    fn index(side: &'c Side<'c>) -> Self {
        let value = side.card.exact_index();
        Self {
            score: side.sheet.cell(tree::INDEX, tree::SCORE),
            ways: vec![(side.sheet.cell(tree::INDEX, tree::EXACT), value)],
            value,
            side,
        }
    }

    fn node(side: &'c Side<'c>, id: &str) -> Option<Self> {
        let all: Vec<&Scored> = side.card.walk().collect();
        let position = all.iter().position(|node| node.id == id)?;
        let node = *all.get(position)?;
        let has = |parent: &&&Scored| parent.children.iter().any(|part| part.id == id);
        let parent = all.iter().find(has);
        let parent = parent.and_then(|parent| all.iter().position(|node| node.id == parent.id));
        let row = side.sheet.node_row(position);
        let exact = side.sheet.cell(row, tree::EXACT);
        let mut ways = vec![(exact.clone(), known(node))];
        if let Some(parent) = parent {
            let weight = side.sheet.cell(row, tree::WEIGHT);
            let whole = side.sheet.cell(side.sheet.node_row(parent), tree::WEIGHT);
            let contribution = node.complete.then_some(node.contribution.low);
            ways.push((format!("{exact}*{weight}/{whole}"), contribution));
        }
        Some(Self {
            score: side.sheet.cell(row, tree::SCORE),
            ways,
            value: known(node),
            side,
        })
    }
}

fn line(
    sheet: &mut Worksheet,
    report: &Report<'_>,
    row: RowNum,
    (name, printed): (&str, Printed),
    own: Option<&Computed<'_>>,
) -> Written {
    let (lang, plain) = (report.lang, style::plain());
    let wrapped = style::wrapped();
    cells::text(sheet, row, NAME, name, &wrapped)?;
    rows::fit(sheet, row, rows::lines(name, WIDTHS[0]))?;
    let places = printed.decimals();
    let number = style::score(plain.clone(), places);
    cells::number(sheet, row, PRINTED, printed.value(), &number)?;
    let Some(own) = own else {
        let words = words::without_book();
        cells::text(sheet, row, COMPUTED, words.get(lang), &plain)?;
        return cells::blank(sheet, row, AGREES..=AGREES, &plain);
    };
    let decimals = own.side.card.rubric().decimals;
    let shown = report.printed(own.value, decimals);
    let format = style::score(plain.clone(), decimals);
    cells::formula(sheet, row, COMPUTED, &own.score, &shown, &format)?;
    let cell = cells::address(row, PRINTED);
    let ways = own.ways.iter();
    let ways = ways.map(|(exact, _)| format!("ROUND({exact},{places})={cell}"));
    let (yes, no) = (words::yes(), words::no());
    let formula = format!(
        "IF(OR({}),{},{})",
        ways.collect::<Vec<_>>().join(","),
        cells::literal(yes.get(lang)),
        cells::literal(no.get(lang))
    );
    let formula = report.if_known(&[&own.score], &formula);
    let agrees = own
        .ways
        .iter()
        .any(|(_, value)| value.is_some_and(|value| printed.prints(value)));
    let shown = match own.value {
        Some(_) => Shown::Words(report.word(if agrees { &yes } else { &no })),
        None => report.incomplete(),
    };
    let centred = style::centred(plain);
    cells::formula(sheet, row, AGREES, &formula, &shown, &centred)
}
