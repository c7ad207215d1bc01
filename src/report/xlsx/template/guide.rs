//! The sheet *Petunjuk*: how to fill in.

use super::super::{Written, cells, page, rows, style, words};
use super::colours::LOW;
use super::levels::named_level;
use crate::lang::{Lang, List, Text, label};
use crate::report::caveat;
use crate::rubric::Rubric;
use rust_xlsxwriter::{ColNum, FormatAlign, FormatBorder, RowNum, Worksheet};

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
    let row = write_levels(sheet, row + 1, rubric, lang)?;
    write_caveat(sheet, row + 1, columns, rubric, lang)
}

/// What is to be known about the rubric, where there is anything.
fn write_caveat(
    sheet: &mut Worksheet,
    top: RowNum,
    columns: u16,
    rubric: &Rubric,
    lang: Lang,
) -> Written {
    let lines = caveat::lines(rubric, lang);
    if lines.is_empty() {
        return Ok(());
    }
    let heading = words::about_rubric();
    cells::text(sheet, top, 0, heading.get(lang), &style::heading())?;
    let format = style::body().set_text_wrap();
    for (row, line) in (top + 1..).zip(lines) {
        if columns > 1 {
            sheet.merge_range(row, 1, row, columns, &line, &format)?;
        } else {
            cells::text(sheet, row, 1, &line, &format)?;
        }
        rows::fit(sheet, row, rows::lines(&line, WIDTH))?;
    }
    Ok(())
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
    let sources = rubric
        .indicators
        .iter()
        .filter(|one| one.external.is_some());
    let sources: Vec<&str> = sources.map(|one| one.id.as_str()).collect();
    if !sources.is_empty() {
        lines.push(words::guide_sources(List(sources)));
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
        words::guide_stages(),
        words::guide_reasons(),
        guide_documents(rubric),
    ]);
    if !rubric.evidence_rules.kinds.is_empty() {
        lines.push(words::guide_kinds());
    }
    lines.extend([words::guide_keep(), words::guide_commands()]);
    lines
}

/// How documents support levels.
fn guide_documents(rubric: &Rubric) -> Text {
    let demanded = &rubric.evidence_rules;
    if demanded.cumulative {
        words::guide_documents(demanded.from_level)
    } else {
        words::guide_documents_of_highest(demanded.from_level)
    }
}

/// The names of the levels, a column for each kind of maturity; returns the row behind the colours.
fn write_levels(
    sheet: &mut Worksheet,
    top: RowNum,
    rubric: &Rubric,
    lang: Lang,
) -> Written<RowNum> {
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
            let name = name.map_or("", |name| name.get(lang)).to_owned();
            let name = match capability.starts.get(&level) {
                Some(start) => {
                    let from = label::from_value(start.half_up(rubric.decimals));
                    format!("{name} ({})", from.get(lang))
                }
                None => name,
            };
            cells::text(sheet, row, column, &name, &style::wrapped())?;
        }
    }
    let levels = RowNum::try_from(rubric.levels().count()).unwrap_or_default();
    write_colours(sheet, top + levels + 3, lang)
}

/// What the colours of levels mean, each beside a sample of it.
fn write_colours(sheet: &mut Worksheet, top: RowNum, lang: Lang) -> Written<RowNum> {
    let heading = words::guide_colours();
    cells::text(sheet, top, 0, heading.get(lang), &style::heading())?;
    let colours = [
        (style::empty(), words::colour_empty()),
        (style::low(), words::colour_low(LOW)),
        (style::unproved(), words::colour_unproved()),
        (style::wrong(), words::colour_wrong()),
    ];
    let mut row = top + 1;
    for (colour, meaning) in colours {
        let sample = colour.set_border(FormatBorder::Thin);
        cells::blank(sheet, row, 0..=0, &sample)?;
        cells::text(sheet, row, 1, meaning.get(lang), &style::body())?;
        row += 1;
    }
    Ok(row)
}
