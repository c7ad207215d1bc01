//! The sheet *Penilaian*: a row for each indicator.

use super::super::{Written, cells, page, rows, style, words};
use super::levels::{Entry, Lists};
use super::{Filled, FilledRow, identity};
use crate::lang::{Lang, Text};
use crate::rubric::{Indicator, Node, Rubric};
use rust_xlsxwriter::{
    ColNum, ConditionalFormatFormula, FormatBorder, ProtectionOptions, RowNum, Worksheet,
};

const ID: ColNum = 0;
const NO: ColNum = 1;
const NAME: ColNum = 2;
const LEVEL: ColNum = 3;
const CRITERIA: ColNum = 4;
const TYPICAL: ColNum = 5;
const EXPLANATION: ColNum = 6;
const EVIDENCE: ColNum = 7;
const LINK: ColNum = 8;
const UNIT: ColNum = 9;
const NOTE: ColNum = 10;

const HEADER: RowNum = 3;

/// The width of each column, from `ID` on; together they fit a page without becoming too small.
const WIDTHS: [u16; 11] = [6, 5, 26, 15, 48, 28, 30, 24, 17, 16, 14];

fn headers() -> [Text; 11] {
    [
        words::id(),
        words::no(),
        words::indicator(),
        words::level(),
        words::criteria(),
        words::typical_evidence(),
        words::explanation(),
        words::evidence(),
        words::link(),
        words::unit(),
        words::note(),
    ]
}

pub(super) fn write(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    lists: &Lists,
    lang: Lang,
) -> Written {
    page::set_up(sheet, page::Paper::Landscape, lang);
    for (column, (header, width)) in (ID..).zip(headers().into_iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        cells::text(sheet, HEADER, column, header.get(lang), &style::header())?;
    }
    sheet
        .set_column_hidden(ID)?
        .set_freeze_panes(HEADER + 1, LEVEL)?
        .set_repeat_rows(HEADER, HEADER)?;
    let mut row = HEADER + 1;
    for node in rubric.walk() {
        match rubric.indicators.get(node.indicators.start) {
            Some(indicator) if node.children.is_empty() => {
                let known = filled.rows.get(node.indicators.start);
                write_indicator(sheet, row, rubric, indicator, known, lang)?;
                sheet.add_data_validation(
                    row,
                    LEVEL,
                    row,
                    LEVEL,
                    &lists.validation(rubric, indicator, lang)?,
                )?;
                colour_level(sheet, row, rubric, indicator, lists)?;
            }
            _ => write_heading(sheet, row, node, lang)?,
        }
        row += 1;
    }
    write_title(sheet, rubric, filled, row - 1, lang)?;
    let options = ProtectionOptions {
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::new()
    };
    sheet.protect_with_options(&options);
    Ok(())
}

/// The name of the instrument, whose answers these are, and how many there are already.
fn write_title(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    last: RowNum,
    lang: Lang,
) -> Written {
    let title = words::answers_title(&rubric.name, &rubric.regulation);
    cells::text(sheet, 0, NO, title.get(lang), &style::title())?;
    let cell = |row| format!("{}!{}", words::IDENTITY, cells::fixed(row, 1));
    let (agency, year) = (cell(identity::AGENCY), cell(identity::YEAR));
    let nobody = words::identity_first();
    let nobody = nobody.get(lang);
    let whose = format!(
        "IF({agency}&{year}=\"\",{},{agency}&\" · \"&{year})",
        cells::literal(nobody)
    );
    let agency = filled.agency.as_deref().unwrap_or_default();
    let year = filled.year.map(|year| year.to_string()).unwrap_or_default();
    let shown = match format!("{agency} · {year}") {
        empty if empty == " · " => nobody.to_owned(),
        somebody => somebody,
    };
    let shown = cells::Shown::Words(shown);
    cells::formula(sheet, 1, NO, &whose, &shown, &style::heading())?;
    let of = words::filled_of(rubric.indicators.len());
    let levels = cells::span(HEADER + 1, last, LEVEL);
    let formula = format!("COUNTA({levels})&{}", cells::literal(of.get(lang)));
    let known = filled.rows.iter().take(rubric.indicators.len());
    let count = known.filter(|row| row.level.is_some()).count();
    let shown = cells::Shown::Words(format!("{count}{}", of.get(lang)));
    cells::formula(sheet, 2, NO, &formula, &shown, &style::remark())
}

/// A row that names a domain or aspect; it has no id, so that it is not read as an indicator.
fn write_heading(sheet: &mut Worksheet, row: RowNum, node: &Node, lang: Lang) -> Written {
    let format = style::node(node.depth, false);
    // Without lines inside, or they would cut through the words.
    let format = format.set_border(FormatBorder::None);
    cells::blank(sheet, row, ID..=NOTE, &format)?;
    let heading = words::node_heading(&node.id, &node.name, node.weight);
    cells::text(sheet, row, NO, heading.get(lang), &format)
}

fn write_indicator(
    sheet: &mut Worksheet,
    row: RowNum,
    rubric: &Rubric,
    indicator: &Indicator,
    known: Option<&FilledRow>,
    lang: Lang,
) -> Written {
    cells::text(sheet, row, ID, &indicator.id, &style::plain())?;
    let number = style::centred(style::plain());
    let count = u32::try_from(indicator.number).unwrap_or(u32::MAX);
    sheet.write_number_with_format(row, NO, count, &number)?;
    let level = style::centred(style::input().set_bold());
    match known.and_then(|known| known.level) {
        Some(value) => match Entry::of(value, rubric, indicator, lang) {
            Entry::Text(words) => cells::text(sheet, row, LEVEL, &words, &level)?,
            Entry::Number(value) => cells::number(sheet, row, LEVEL, value, &level)?,
        },
        None => cells::blank(sheet, row, LEVEL..=LEVEL, &level)?,
    }
    let criteria = criteria(rubric, indicator, lang);
    let text = |text: fn(&FilledRow) -> &Option<String>| {
        let text = known.and_then(|known| text(known).as_deref());
        (text.unwrap_or_default(), style::input())
    };
    let texts = [
        (NAME, (indicator.name.get(lang), style::wrapped())),
        (CRITERIA, (criteria.as_str(), style::wrapped())),
        (TYPICAL, (indicator.evidence.as_str(), style::wrapped())),
        (EXPLANATION, text(|row| &row.explanation)),
        (EVIDENCE, text(|row| &row.evidence)),
        (LINK, text(|row| &row.link)),
        (UNIT, text(|row| &row.unit)),
        (NOTE, text(|row| &row.note)),
    ];
    let mut lines = 1;
    for (column, (text, format)) in texts {
        cells::text(sheet, row, column, text, &format)?;
        lines = lines.max(rows::lines(text, WIDTHS[usize::from(column)]));
    }
    rows::fit(sheet, row, lines)
}

/// The criteria of all levels, a paragraph each.
fn criteria(rubric: &Rubric, indicator: &Indicator, lang: Lang) -> String {
    let capability = rubric.capabilities.get(indicator.capability);
    let paragraph = |(level, criterion): (&u8, &String)| {
        let name = capability.and_then(|capability| capability.levels.get(level));
        match name {
            Some(name) => format!("{level} {}: {criterion}", name.get(lang)),
            None => format!("{level}: {criterion}"),
        }
    };
    let paragraphs: Vec<String> = indicator.criteria.iter().map(paragraph).collect();
    paragraphs.join("\n")
}

fn colour_level(
    sheet: &mut Worksheet,
    row: RowNum,
    rubric: &Rubric,
    indicator: &Indicator,
    lists: &Lists,
) -> Written {
    let cell = cells::address(row, LEVEL);
    let empty = ConditionalFormatFormula::new()
        .set_rule(format!("=LEN(TRIM({cell}))=0").as_str())
        .set_format(style::empty());
    sheet.add_conditional_format(row, LEVEL, row, LEVEL, &empty)?;
    let wrong = lists.wrong(rubric, indicator, &cell);
    let wrong = wrong.set_format(style::wrong());
    sheet.add_conditional_format(row, LEVEL, row, LEVEL, &wrong)?;
    Ok(())
}
