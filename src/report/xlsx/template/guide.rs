//! The sheet *Petunjuk*: how to fill in.

use super::super::{Written, cells, page, rows, style, words};
use super::levels::named_level;
use crate::lang::{Lang, Text};
use crate::rubric::Rubric;
use rust_xlsxwriter::{ColNum, FormatAlign, RowNum, Worksheet};

/// The width of the text, over all columns it spans.
const WIDTH: u16 = 84;

pub(super) fn write(sheet: &mut Worksheet, rubric: &Rubric, lang: Lang) -> Written {
    page::set_up(sheet, page::Paper::Portrait, lang);
    sheet.set_column_width(0, 5)?;
    let columns = u16::try_from(rubric.capabilities.len()).unwrap_or(1).max(1);
    for column in 1..=columns {
        sheet.set_column_width(column, WIDTH / columns)?;
    }
    let title = words::guide_title(&rubric.name);
    cells::text(sheet, 0, 0, title.get(lang), &style::title())?;
    cells::text(sheet, 1, 0, &rubric.regulation, &style::remark())?;
    let mut row: RowNum = 3;
    for (number, line) in (1..).zip(lines(rubric, lang)) {
        cells::text(sheet, row, 0, &format!("{number}."), &style::body())?;
        if columns > 1 {
            let format = style::body().set_text_wrap();
            sheet.merge_range(row, 1, row, columns, line.get(lang), &format)?;
        } else {
            cells::text(
                sheet,
                row,
                1,
                line.get(lang),
                &style::body().set_text_wrap(),
            )?;
        }
        rows::fit(sheet, row, rows::lines(line.get(lang), WIDTH))?;
        row += 1;
    }
    write_levels(sheet, row + 1, rubric, lang)
}

fn lines(rubric: &Rubric, lang: Lang) -> Vec<Text> {
    let scale = rubric.scale;
    let mut lines = vec![words::guide_identity(), words::guide_inputs()];
    if scale.is_whole() {
        let example = rubric.capabilities.first().and_then(|capability| {
            let middle = capability.levels.iter().nth(capability.levels.len() / 2)?;
            Some((named_level(*middle.0, middle.1, lang), *middle.0))
        });
        lines.extend(example.map(|(example, number)| words::guide_list(example, number)));
    } else {
        lines.push(words::guide_decimal(scale.min, scale.max, scale.step));
    }
    lines.push(words::guide_empty());
    let zero = rubric
        .capabilities
        .first()
        .and_then(|capability| capability.levels.get(&0));
    if *rubric.levels().start() == 0 {
        lines.extend(zero.map(words::guide_zero));
    }
    lines.extend([
        words::guide_criteria(),
        words::guide_reasons(),
        words::guide_keep(),
        words::guide_commands(),
    ]);
    lines
}

/// The names of the levels, a column for each kind of maturity.
fn write_levels(sheet: &mut Worksheet, top: RowNum, rubric: &Rubric, lang: Lang) -> Written {
    let heading = words::guide_levels();
    cells::text(sheet, top, 0, heading.get(lang), &style::heading())?;
    cells::blank(sheet, top + 1, 0..=0, &style::header())?;
    for (column, capability) in (1_u16..).zip(&rubric.capabilities) {
        let name = capability.name.get(lang);
        cells::text(sheet, top + 1, column, name, &style::header())?;
    }
    for (row, level) in (top + 2..).zip(rubric.levels()) {
        let number = style::plain().set_align(FormatAlign::Center);
        sheet.write_number_with_format(row, 0, level, &number)?;
        for (column, capability) in (1 as ColNum..).zip(&rubric.capabilities) {
            let name = capability.levels.get(&level);
            let name = name.map_or("", |name| name.get(lang));
            cells::text(sheet, row, column, name, &style::wrapped())?;
        }
    }
    Ok(())
}
