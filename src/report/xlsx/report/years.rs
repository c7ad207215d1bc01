//! The sheet *Perbandingan*: the years side by side, down to what every indicator did to the
//! index.

mod table;

pub(super) use table::EFFECT_DECIMALS;

use super::super::comparison::Side;
use super::super::{Written, cells, page, style, words as shared};
use super::{Report, words};
use crate::lang::List;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet};
use table::Table;

const KIND: ColNum = 0;
const ID: ColNum = 1;
const NAME: ColNum = 2;
const NAME_WIDTH: u16 = 52;
const WEIGHT: ColNum = 3;
/// The first of the columns of scores, one for each year.
const SCORES: ColNum = 4;
/// The width of a column of numbers.
const NUMBER_WIDTH: u16 = 11;
/// The width of a column of changes, which may say that the method changed.
const CHANGE_WIDTH: u16 = 14;

/// The row below the title and the agency.
const FIRST: RowNum = 3;

pub(super) fn write(sheet: &mut Worksheet, report: &Report<'_>) -> Written {
    let Some(latest) = report.latest() else {
        return Ok(());
    };
    let lang = report.lang;
    page::set_up(sheet, page::Paper::Landscape, lang);
    let title = shared::comparison_title(&latest.card.rubric().index);
    cells::text(sheet, 0, KIND, title.get(lang), &style::title())?;
    let agency = latest.card.assessment.agency.as_deref();
    let agency = agency.unwrap_or_default();
    cells::text(sheet, 1, KIND, agency, &style::heading())?;
    let runs = runs(&report.years);
    let mut row = FIRST;
    if let [run] = &runs[..] {
        row = Table::new(sheet, report, run).write(row, true)?;
        sheet.set_freeze_panes(FIRST + 2, SCORES)?;
        sheet.set_repeat_rows(FIRST, FIRST + 1)?;
    } else {
        row = Table::new(sheet, report, &report.years).index_only(row)?;
        let regulations = regulations(&report.years);
        let remark = shared::methods_differ(List(regulations));
        cells::text(sheet, row, KIND, remark.get(lang), &style::remark())?;
        row += 1;
        for name in &report.methods {
            let text = shared::see_method_sheet(name);
            cells::text(sheet, row, KIND, text.get(lang), &style::remark())?;
            row += 1;
        }
        row += 1;
        let mut breaks = Vec::new();
        for (position, run) in runs.iter().enumerate() {
            if position > 0 {
                breaks.push(row);
            }
            let regulation = run
                .first()
                .map(|side| side.card.rubric().regulation.as_str());
            let heading = words::same_method(regulation.unwrap_or_default());
            cells::text(sheet, row, KIND, heading.get(lang), &style::heading())?;
            row = Table::new(sheet, report, run).write(row + 1, true)? + 1;
        }
        sheet.set_page_breaks(&breaks)?;
    }
    let remark = if report.years.len() > 1 {
        vec![words::effects_remark(), shared::change_remark()]
    } else {
        vec![words::one_year()]
    };
    for line in remark {
        cells::text(sheet, row, KIND, line.get(lang), &style::remark())?;
        row += 1;
    }
    let last = columns(report.years.len());
    sheet.set_print_area(0, KIND, row.saturating_sub(1), last)?;
    Ok(())
}

/// The last column of a table of some years: scores, changes and effects.
fn columns(years: usize) -> ColNum {
    let years = ColNum::try_from(years).unwrap_or(1);
    SCORES + years + 2 * years.saturating_sub(1) - 1
}

/// Years in a row that follow the same rubric.
fn runs<'r, 'e>(years: &'r [Side<'e>]) -> Vec<&'r [Side<'e>]> {
    years.chunk_by(Side::is_comparable).collect()
}

fn regulations<'r>(years: &'r [Side<'_>]) -> Vec<&'r str> {
    let mut regulations: Vec<&str> = Vec::new();
    for side in years {
        let regulation = side.card.rubric().regulation.as_str();
        if !regulations.contains(&regulation) {
            regulations.push(regulation);
        }
    }
    regulations
}
