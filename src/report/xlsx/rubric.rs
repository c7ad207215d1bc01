//! A rubric for people who review it in Excel; `spbe rubric import` reads it back.

use super::page::Paper;
use super::{Written, XlsxError, cells, page, rows, style, words, workbook};
use crate::lang::{Lang, Say, label};
use crate::number::Exact;
use crate::report::caveat;
use crate::rubric::Rubric;
use crate::rubric::sheets::{self, Column, Entry, Sheet};
use rust_xlsxwriter::{ColNum, DataValidation, RowNum, Workbook};

/// The longest list of choices that a cell can hold by itself.
const LONGEST_LIST: usize = 255;
/// The width of the text that explains the sheets, in characters.
const GUIDE_WIDTH: u16 = 90;
/// Rows below the last that still offer choices.
const SPARE_ROWS: RowNum = 20;

/// The bytes of a workbook (.xlsx) that holds the whole of a rubric. `created` is the date it
/// bears, in seconds since 1970; without one, a constant.
///
/// # Errors
///
/// When `created` lies outside the years that the format knows.
pub fn rubric(rubric: &Rubric, lang: Lang, created: Option<i64>) -> Result<Vec<u8>, XlsxError> {
    Ok(write(rubric, lang, created)?)
}

fn write(rubric: &Rubric, lang: Lang, created: Option<i64>) -> Written<Vec<u8>> {
    let mut workbook = workbook(rubric.name.get(lang), created)?;
    guide(&mut workbook, rubric, lang)?;
    for sheet in sheets::ALL {
        table(&mut workbook, rubric, sheet, lang)?;
    }
    workbook.save_to_buffer()
}

fn guide(workbook: &mut Workbook, rubric: &Rubric, lang: Lang) -> Written {
    let sheet = workbook.add_worksheet().set_name(sheets::GUIDE)?;
    page::set_up(sheet, Paper::Portrait, lang);
    sheet
        .set_column_width(0, 22)?
        .set_column_width(1, GUIDE_WIDTH)?;
    cells::text(sheet, 0, 0, rubric.name.get(lang), &style::title())?;
    let body = style::body().set_text_wrap();
    let mut lines = vec![
        (label::id().say(lang), rubric.id.clone()),
        (label::digest().say(lang), rubric.sha256.clone()),
    ];
    let said = caveat::lines(rubric, lang).into_iter();
    lines.extend(said.map(|line| (String::new(), line)));
    let how = [
        words::rubric_how_to_edit(),
        words::rubric_how_to_weigh(),
        words::rubric_how_to_order(),
        words::rubric_how_to_return(),
    ];
    lines.extend(how.map(|text| (String::new(), text.say(lang))));
    let about = sheets::ALL.iter();
    lines.extend(about.map(|one| (one.name.to_owned(), sheets::of(one.about, lang).to_owned())));
    for (row, (head, text)) in (2 as RowNum..).zip(lines) {
        cells::text(sheet, row, 0, &head, &style::heading())?;
        cells::text(sheet, row, 1, &text, &body)?;
        rows::fit(sheet, row, rows::lines(&text, GUIDE_WIDTH))?;
    }
    Ok(())
}

/// The columns of a sheet as they stand beside each other: those by level once for each.
fn columns<'s>(rubric: &Rubric, sheet: &'s Sheet) -> Vec<(&'s Column, Option<u8>)> {
    let levels = sheets::numbers(rubric);
    let all = sheet.columns.iter();
    all.flat_map(|column| {
        if column.by_level {
            levels.iter().map(|level| (column, Some(*level))).collect()
        } else {
            vec![(column, None)]
        }
    })
    .collect()
}

fn table(workbook: &mut Workbook, rubric: &Rubric, sheet: &Sheet, lang: Lang) -> Written {
    let columns = columns(rubric, sheet);
    let entries = sheets::rows(rubric, sheet, lang);
    let written = workbook.add_worksheet().set_name(sheet.name)?;
    page::set_up(written, Paper::Landscape, lang);
    written.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    let mut head_lines = 1;
    for (position, (column, level)) in (0 as ColNum..).zip(&columns) {
        let head = sheets::of(column.heads, lang);
        let head = level.map_or_else(|| head.to_owned(), |level| format!("{head} {level}"));
        written.set_column_width(position, column.width)?;
        cells::text(written, 0, position, &head, &style::header())?;
        head_lines = head_lines.max(rows::lines(&head, column.width));
    }
    rows::fit(written, 0, head_lines)?;
    let format = style::input();
    for (row, entries) in (1 as RowNum..).zip(&entries) {
        let mut lines = 1;
        for ((position, entry), (column, _)) in (0 as ColNum..).zip(entries).zip(&columns) {
            if let Entry::Text(text) = entry {
                lines = lines.max(rows::lines(text, column.width));
            }
            match entry {
                Entry::Nothing => written.write_blank(row, position, &format).map(|_| ())?,
                Entry::Text(text) => cells::text(written, row, position, text, &format)?,
                Entry::Number(number) if is_typed(*number) => {
                    written.write_number_with_format(
                        row,
                        position,
                        number.approximate(),
                        &format,
                    )?;
                }
                Entry::Number(number) => {
                    // A spreadsheet would take 20/6 for a date when the cell is opened.
                    let as_text = format.clone().set_num_format("@");
                    cells::text(written, row, position, &sheets::fraction(*number), &as_text)?;
                }
            }
        }
        rows::fit(written, row, lines)?;
    }
    let last = RowNum::try_from(entries.len()).unwrap_or(0) + SPARE_ROWS;
    for (position, (column, _)) in (0 as ColNum..).zip(&columns) {
        if let Some(list) = choices(rubric, sheet, column, lang) {
            let validation = DataValidation::new().allow_list_strings(&list)?;
            written.add_data_validation(1, position, last, position, &validation)?;
        }
    }
    Ok(())
}

/// Whether a number is the same when typed as a decimal.
fn is_typed(number: Exact) -> bool {
    cells::is_short(number)
}

/// What a column offers to choose from.
fn choices(rubric: &Rubric, sheet: &Sheet, column: &Column, lang: Lang) -> Option<Vec<String>> {
    let list: Vec<String> = match column.key {
        "capability" => rubric
            .capabilities
            .iter()
            .map(|one| one.id.clone())
            .collect(),
        "basis" => {
            let words = sheets::BASIS_WORDS.iter();
            words
                .map(|(_, words)| sheets::of(*words, lang).to_owned())
                .collect()
        }
        "documents" if sheet.name == sheets::RULES.name => {
            vec![sheets::of(sheets::YES, lang).to_owned()]
        }
        "required" => {
            let words = [sheets::YES, sheets::NO];
            words.map(|word| sheets::of(word, lang).to_owned()).into()
        }
        _ => return None,
    };
    let length = list
        .iter()
        .map(|one| one.chars().count() + 1)
        .sum::<usize>();
    let fits = length <= LONGEST_LIST && !list.iter().any(|one| one.contains(','));
    fits.then_some(list)
}
