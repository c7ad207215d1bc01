//! The sheet *Identitas*: whose answers these are, of which year, under which rubric.

use super::super::{Written, cells, page, rows, style, words};
use super::Filled;
use crate::lang::{Lang, Text};
use crate::rubric::Rubric;
use rust_xlsxwriter::{
    ColNum, DataValidation, DataValidationErrorStyle, DataValidationRule, FormatAlign, RowNum,
    Worksheet,
};

/// The rows of the two cells that people fill in.
pub(super) const AGENCY: RowNum = 2;
pub(super) const YEAR: RowNum = 3;
const RUBRIC: RowNum = 4;

/// The first year a workbook of an instrument of any year is offered for.
const FIRST_YEAR: u16 = 2000;
/// The last year a workbook of a rubric without an end is offered for.
const LAST_YEAR: u16 = 2099;

/// So many books are named that levels were carried over from; the others are counted.
const NAMED: usize = 5;

/// The width of the column of values.
const WIDTH: u16 = 68;

pub(super) fn write(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    lang: Lang,
) -> Written {
    page::set_up(sheet, page::Paper::Portrait, lang);
    sheet.set_column_width(0, 20)?.set_column_width(1, WIDTH)?;
    let title = words::identity_title();
    cells::text(sheet, 0, 0, title.get(lang), &style::title())?;
    let label = |sheet: &mut Worksheet, row, text: &Text| {
        let format = style::plain().set_bold();
        cells::text(sheet, row, 0, text.get(lang), &format)
    };
    let input = style::input().set_align(FormatAlign::Left);
    label(sheet, AGENCY, &words::agency())?;
    let agency = filled.agency.as_deref().unwrap_or_default();
    cells::text(sheet, AGENCY, 1, agency, &input)?;
    rows::fit(sheet, AGENCY, rows::lines(agency, WIDTH))?;
    label(sheet, YEAR, &words::year())?;
    match filled.year {
        Some(year) => {
            sheet.write_number_with_format(YEAR, 1, year, &input)?;
        }
        None => cells::blank(sheet, YEAR, 1..=1, &input)?,
    }
    sheet.add_data_validation(YEAR, 1, YEAR, 1, &years(rubric, lang)?)?;
    let fixed = [
        (words::rubric(), &rubric.id),
        (words::rubric_digest(), &rubric.sha256),
        (words::regulation(), &rubric.regulation),
    ];
    let unit = filled.unit.as_ref().map(|unit| (words::unit(), unit));
    for (row, (text, value)) in (RUBRIC..).zip(fixed.into_iter().chain(unit)) {
        label(sheet, row, &text)?;
        cells::text(sheet, row, 1, value, &style::wrapped())?;
    }
    let first = RUBRIC + 3 + RowNum::from(filled.unit.is_some());
    for (row, carried) in (first..).zip(&filled.carried) {
        label(sheet, row, &words::carried_from())?;
        let named: Vec<&str> = carried
            .books
            .iter()
            .take(NAMED)
            .map(String::as_str)
            .collect();
        let more = carried.books.len() - named.len();
        let text = words::carried_books(&named, more, &carried.stamped);
        cells::text(sheet, row, 1, text.get(lang), &style::wrapped())?;
        rows::fit(sheet, row, rows::lines(text.get(lang), WIDTH))?;
    }
    sheet.protect().set_selection(AGENCY, 1, AGENCY, 1)?;
    Ok(())
}

/// Writes whose answers a sheet holds: a formula over the two cells that people fill in.
pub(super) fn write_whose(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    filled: &Filled,
    lang: Lang,
) -> Written {
    let cell = |row| format!("{}!{}", words::IDENTITY, cells::fixed(row, 1));
    let (agency, year) = (cell(AGENCY), cell(YEAR));
    let unit = filled.unit.as_ref().map(|unit| format!(" · {unit}"));
    let unit = unit.unwrap_or_default();
    let nobody = words::identity_first();
    let nobody = nobody.get(lang);
    let formula = format!(
        "IF({agency}&{year}=\"\",{},{agency}&\" · \"&{year}&{})",
        cells::literal(nobody),
        cells::literal(&unit)
    );
    let agency = filled.agency.as_deref().unwrap_or_default();
    let year = filled.year.map(|year| year.to_string()).unwrap_or_default();
    let shown = if agency.is_empty() && year.is_empty() {
        nobody.to_owned()
    } else {
        format!("{agency} · {year}{unit}")
    };
    let shown = cells::Shown::Words(shown);
    cells::formula(sheet, row, column, &formula, &shown, &style::heading())
}

/// A year outside of the rubric's is possible, for a trial, but not by accident.
fn years(rubric: &Rubric, lang: Lang) -> Written<DataValidation> {
    let (from, to) = (*rubric.years.start(), *rubric.years.end());
    let from = from.max(FIRST_YEAR);
    let message = if to > LAST_YEAR {
        words::year_from(from)
    } else {
        words::year_from_to(from, to)
    };
    let years = DataValidationRule::Between(i32::from(from), i32::from(to.min(LAST_YEAR)));
    DataValidation::new()
        .allow_whole_number(years)
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_input_title(words::year_title().get(lang))?
        .set_input_message(message.get(lang))?
        .set_error_title(words::year_title().get(lang))?
        .set_error_message(message.get(lang))
}
