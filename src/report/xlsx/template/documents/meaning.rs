//! What formulas and colours make of a row of documents.

use super::super::super::{Written, cells, style};
use super::super::colours::number_of;
use super::super::kinds;
use super::{
    DATE, FIRST, Filled, FilledDocument, INDICATOR, IS_VALID, JUDGED, LEVEL, Layout, OF_INDICATOR,
    OF_KIND, OF_LEVEL, STATUS, UNTIL, has_kinds,
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
    layout: Layout,
) -> Written {
    let cell = |column| cells::address(row, layout.at(column));
    let (indicator, level) = (cell(INDICATOR), cell(LEVEL));
    // `I12` is how indicators are named elsewhere.
    let bare = format!("SUBSTITUTE({indicator},\"I\",\"\",1)");
    let number = |text: &str, number: String| format!("IF(LEN({text})=0,\"\",{number})");
    let formulas = [
        (OF_INDICATOR, number(&indicator, number_of(&bare))),
        (OF_LEVEL, number(&level, number_of(&level))),
        (IS_VALID, is_valid(row, layout)),
    ];
    let number = |number: Option<usize>| match number {
        Some(number) => cells::Shown::Whole(number),
        None => cells::Shown::Words(String::new()),
    };
    let of_indicator = document.and_then(|one| rubric.indicators.get(one.indicator));
    let of_kind = document.and_then(|one| rubric.document_kind(one.kind.as_deref()?));
    let of_level = document.and_then(|one| one.level.as_ref()?.known().copied());
    let valid = document.is_some_and(|one| {
        let facts = Facts {
            level: one.level.as_ref(),
            status: one.status.as_ref(),
            date: one.date.as_ref(),
            until: one.until.as_ref(),
            kind: of_kind,
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
        let column = layout.at(column);
        cells::formula(sheet, row, column, &formula, &shown, &style::plain())?;
    }
    if let Some(kind) = layout.kind().filter(|_| has_kinds(rubric)) {
        let formula = kinds::number_of_kind(&cells::address(row, kind));
        let told = document.is_some_and(|one| one.kind.is_some());
        let shown = number(told.then(|| of_kind.map_or(0, |kind| kind + 1)));
        let column = layout.at(OF_KIND);
        cells::formula(sheet, row, column, &formula, &shown, &style::plain())?;
    }
    Ok(())
}

/// 1 for a document that is accepted and in force at the day of judgement, else 0.
fn is_valid(row: RowNum, layout: Layout) -> String {
    let cell = |column| cells::address(row, layout.at(column));
    let (date, until, status) = (cell(DATE), cell(UNTIL), cell(STATUS));
    let day = cells::fixed(JUDGED, layout.at(DATE));
    let accepted = Status::Diterima.word();
    format!(
        "IF(AND(LOWER(TRIM({status}))=\"{accepted}\",\
         OR(LEN({date})=0,AND(ISNUMBER({date}),OR({day}=\"\",{date}<={day}))),\
         OR(NOT(ISNUMBER({until})),{day}=\"\",{until}>={day})),1,0)"
    )
}

/// Colours the status, and dates that keep a document from counting.
pub(super) fn colour(sheet: &mut Worksheet, last: RowNum, layout: Layout) -> Written {
    let [status, date, until] =
        [STATUS, DATE, UNTIL].map(|column| cells::address(FIRST, layout.at(column)));
    let day = cells::fixed(JUDGED, layout.at(DATE));
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
        let column = layout.at(column);
        sheet.add_conditional_format(FIRST, column, last, column, &rule)?;
    }
    Ok(())
}
