//! What formulas and colours make of a row of documents.

use super::super::super::{Written, cells, style};
use super::super::colours::number_of;
use super::{
    DATE, FIRST, Filled, FilledDocument, INDICATOR, IS_VALID, JUDGED, LEVEL, OF_INDICATOR,
    OF_LEVEL, STATUS, UNTIL,
};
use crate::evidence::{Day, Status};
use crate::ladder::{Facts, unfit};
use crate::rubric::Rubric;
use rust_xlsxwriter::{ConditionalFormatFormula, RowNum, Worksheet};

/// The hidden cells that colours and formulas go by: the indicator and the level as numbers, and
/// whether the document is accepted and in force.
pub(super) fn write(
    sheet: &mut Worksheet,
    row: RowNum,
    document: Option<&FilledDocument>,
    rubric: &Rubric,
    filled: &Filled,
) -> Written {
    let cell = |column| cells::address(row, column);
    let (indicator, level) = (cell(INDICATOR), cell(LEVEL));
    // `I12` is how indicators are named elsewhere.
    let bare = format!("SUBSTITUTE({indicator},\"I\",\"\",1)");
    let number = |text: &str, number: String| format!("IF(LEN({text})=0,\"\",{number})");
    let formulas = [
        (OF_INDICATOR, number(&indicator, number_of(&bare))),
        (OF_LEVEL, number(&level, number_of(&level))),
        (IS_VALID, is_valid(row)),
    ];
    let number = |number: Option<usize>| match number {
        Some(number) => cells::Shown::Whole(number),
        None => cells::Shown::Words(String::new()),
    };
    let of_indicator = document.and_then(|one| rubric.indicators.get(one.indicator));
    let of_level = document.and_then(|one| one.level.as_ref()?.known().copied());
    let valid = document.is_some_and(|one| {
        let facts = Facts {
            level: one.level.as_ref(),
            status: one.status.as_ref(),
            date: one.date.as_ref(),
            until: one.until.as_ref(),
        };
        let day = filled.year.map(Day::last_of);
        let unfit = unfit(facts, rubric, one.indicator, day);
        unfit.iter().all(|reason| reason.is_of_rule())
    });
    let shown = [
        number(of_indicator.map(|one| one.number)),
        number(of_level.map(usize::from)),
        cells::Shown::Whole(usize::from(valid)),
    ];
    for ((column, formula), shown) in formulas.into_iter().zip(shown) {
        cells::formula(sheet, row, column, &formula, &shown, &style::plain())?;
    }
    Ok(())
}

/// 1 for a document that is accepted and in force at the day of judgement, else 0.
fn is_valid(row: RowNum) -> String {
    let cell = |column| cells::address(row, column);
    let (date, until, status) = (cell(DATE), cell(UNTIL), cell(STATUS));
    let day = cells::fixed(JUDGED, DATE);
    let accepted = Status::Diterima.word();
    format!(
        "IF(AND(LOWER(TRIM({status}))=\"{accepted}\",\
         OR(LEN({date})=0,AND(ISNUMBER({date}),OR({day}=\"\",{date}<={day}))),\
         OR(NOT(ISNUMBER({until})),{day}=\"\",{until}>={day})),1,0)"
    )
}

/// Colours the status, and dates that keep a document from counting.
pub(super) fn colour(sheet: &mut Worksheet, last: RowNum) -> Written {
    let (status, date, until) = (
        cells::address(FIRST, STATUS),
        cells::address(FIRST, DATE),
        cells::address(FIRST, UNTIL),
    );
    let day = cells::fixed(JUDGED, DATE);
    let word = |status_word: Status| format!("=LOWER(TRIM({status}))=\"{}\"", status_word.word());
    let late = |cell: &str, sign: &str| {
        format!("=AND(ISNUMBER({cell}),ISNUMBER({day}),{cell}{sign}{day})")
    };
    for (column, rule, format) in [
        (STATUS, word(Status::Diterima), style::accepted()),
        (STATUS, word(Status::Revisi), style::wrong()),
        (STATUS, word(Status::Draf), style::low()),
        (DATE, late(&date, ">"), style::wrong()),
        (UNTIL, late(&until, "<"), style::wrong()),
    ] {
        let rule = ConditionalFormatFormula::new()
            .set_rule(rule.as_str())
            .set_format(format);
        sheet.add_conditional_format(FIRST, column, last, column, &rule)?;
    }
    Ok(())
}
