//! What colours and formulas tell while people type: which level documents support, and which
//! levels are missing, low, or above their evidence.

use super::super::{Written, cells, style};
use super::documents;
use super::levels::Lists;
use super::{Filled, FilledDocument, has_row};
use crate::evidence::Day;
use crate::ladder::{Facts, proved_level, unfit};
use crate::rubric::{Demand, Indicator, Rubric};
use rust_xlsxwriter::{ColNum, ConditionalFormatFormula, RowNum, Worksheet};

/// Levels up to this one are weaknesses (kelemahan) in the reports of assessors.
pub(super) const LOW: u8 = 2;

/// The longest formula that a cell can hold.
const LONGEST_FORMULA: usize = 8192;

/// The level that the documents of an indicator support, while there are any; `None` where a rubric
/// asks for more kinds of documents than a formula can count.
///
/// It is computed again in the workbook from the sheet *Data Dukung*, with the windows of the
/// rubric, but knows nothing of documents listed twice: `spbe check` has the last word.
pub(super) fn supported_level(rubric: &Rubric, index: usize, number: usize) -> Option<String> {
    let last = *rubric.levels().end();
    let demanded = &rubric.evidence_rules;
    let levels = demanded.from_level..=last;
    let none = demanded.from_level.saturating_sub(1);
    // What is asked first stands outermost: the lowest level, or the highest where that counts.
    let (levels, mut formula): (Vec<u8>, _) = if demanded.cumulative {
        (levels.rev().collect(), last.to_string())
    } else {
        (levels.collect(), none.to_string())
    };
    for level in levels {
        let Some(conditions) = conditions(rubric, index, number, level) else {
            if !demanded.cumulative {
                formula = level.to_string();
            }
            continue;
        };
        let below = level.saturating_sub(1);
        formula = if demanded.cumulative {
            let lacks = joined(
                "OR",
                conditions.iter().map(|(count, n)| format!("{count}<{n}")),
            );
            format!("IF({lacks},{below},{formula})")
        } else {
            let proved = joined(
                "AND",
                conditions.iter().map(|(count, n)| format!("{count}>={n}")),
            );
            format!("IF({proved},{level},{formula})")
        };
    }
    let formula = format!("IF(COUNT({})=0,\"\",{formula})", documents::INDICATORS);
    (formula.len() <= LONGEST_FORMULA).then_some(formula)
}

fn joined(function: &str, conditions: impl Iterator<Item = String>) -> String {
    let conditions: Vec<String> = conditions.collect();
    match &conditions[..] {
        [only] => only.clone(),
        several => format!("{function}({})", several.join(",")),
    }
}

/// What has to be counted for a level, and how many there must be; `None` where no document is
/// needed.
fn conditions(
    rubric: &Rubric,
    index: usize,
    number: usize,
    level: u8,
) -> Option<Vec<(String, u16)>> {
    let since = |months: u16| {
        let day = documents::DAY;
        let oldest = format!("IF({day}=\"\",0,EDATE({day},-{months}))");
        format!(",{},\">=\"&{oldest}", documents::DATES)
    };
    let mut needed = 1;
    let mut window = String::new();
    for rule in rubric.demands(index, level) {
        match &rule.demand {
            Demand::Count(count) => needed = needed.max(*count),
            Demand::None => return None,
            Demand::MaxAge(months) => window += &since(*months),
            Demand::Kinds(_) => {}
        }
    }
    let documents = format!(
        "{},{number},{},{level},{},1{window}",
        documents::INDICATORS,
        documents::LEVELS,
        documents::VALID
    );
    let mut all = format!("COUNTIFS({documents})");
    let mut conditions = Vec::new();
    for asked in rubric.asked_kinds(index, level) {
        if !asked.required {
            continue;
        }
        let of_kind = format!("{documents},{},{}", documents::KINDS, asked.kind + 1);
        let recent = asked.max_age.map(since).unwrap_or_default();
        let count = format!("COUNTIFS({of_kind}{recent})");
        if !recent.is_empty() {
            // One of a kind that is too old counts as no document at all.
            all = format!("{all}-COUNTIFS({of_kind})+{count}");
        }
        conditions.push((count, asked.needed));
    }
    let of_kinds: u16 = conditions.iter().map(|(_, needed)| *needed).sum();
    // A document of a kind is one of the level, too.
    if needed > of_kinds {
        conditions.insert(0, (all, needed));
    }
    Some(conditions)
}

/// What [`supported_level`] yields for the documents that are there already.
pub(super) fn supported_now(rubric: &Rubric, filled: &Filled, index: usize) -> Option<u8> {
    let mut known = filled.documents.iter();
    known.find(|one| has_row(filled, one.indicator))?;
    let day = filled.year.map(Day::last_of);
    let kind_of = |one: &FilledDocument| rubric.document_kind(one.kind.as_deref()?);
    let count = |level: u8, kind: Option<usize>| {
        let own = filled.documents.iter().filter(|one| one.indicator == index);
        let fit = own.filter(|one| {
            let facts = Facts {
                level: one.level.as_ref(),
                status: one.status.as_ref(),
                date: one.date.as_ref(),
                until: one.until.as_ref(),
                kind: kind_of(one),
            };
            let of_kind = kind.is_none() || kind_of(one) == kind;
            let of_level = one.level.as_ref().and_then(|level| level.known()) == Some(&level);
            of_kind && of_level && unfit(facts, rubric, index, day).is_empty()
        });
        fit.count()
    };
    Some(proved_level(rubric, index, count))
}

/// Colours the level of a row: what is no level, what is empty, what is above its evidence, and
/// what is low. The first that holds is shown.
pub(super) fn colour_level(
    sheet: &mut Worksheet,
    row: RowNum,
    level: ColNum,
    supported: ColNum,
    rubric: &Rubric,
    indicator: &Indicator,
    lists: &Lists,
) -> Written {
    let cell = cells::address(row, level);
    let of_evidence = cells::address(row, supported);
    let wrong = lists.wrong(rubric, indicator, &cell);
    let wrong = wrong.set_format(style::wrong());
    sheet.add_conditional_format(row, level, row, level, &wrong)?;
    let claim = number_of(&cell);
    let (unproved, low) = if rubric.is_graded(indicator) {
        let first = *rubric.levels().start();
        // The value that each supported level allows, from none of them on.
        let none = rubric.scale.min;
        let tops = rubric
            .levels()
            .map(|level| rubric.value_of_level(indicator, level));
        let tops: Vec<String> = std::iter::once(none)
            .chain(tops)
            .map(|top| top.approximate().to_string())
            .collect();
        let position = format!("{of_evidence}+{}", 2 - i16::from(first));
        (
            format!("{claim}>CHOOSE({position},{})", tops.join(",")),
            format!(
                "{claim}<{}",
                rubric.value_of_level(indicator, LOW).approximate()
            ),
        )
    } else {
        (
            format!("INT({claim})>{of_evidence}"),
            format!("{claim}<={LOW}"),
        )
    };
    let rules = [
        (format!("=LEN(TRIM({cell}))=0"), style::empty()),
        (
            format!("=AND(ISNUMBER({of_evidence}),LEN({cell})>0,{unproved})"),
            style::unproved(),
        ),
        (format!("=AND(LEN({cell})>0,{low})"), style::low()),
    ];
    for (rule, format) in rules {
        let rule = ConditionalFormatFormula::new()
            .set_rule(rule.as_str())
            .set_format(format);
        sheet.add_conditional_format(row, level, row, level, &rule)?;
    }
    Ok(())
}

/// The number of a level that may be written with its name: 3 for `3 - Terdefinisi`.
pub(super) fn number_of(cell: &str) -> String {
    format!("IF(ISNUMBER({cell}),{cell},IFERROR(VALUE(LEFT({cell},FIND(\" \",{cell}&\" \")-1)),0))")
}
