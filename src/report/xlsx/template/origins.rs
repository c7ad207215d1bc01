//! The sheet *Asal Nilai* of a merged book: which cell of which book everything comes from.

use super::super::{Written, cells, header, page, rows, style, words};
use super::{Filled, identity};
use crate::lang::Lang;
use crate::place::Spot;
use crate::rubric::Rubric;
use rust_xlsxwriter::{ColNum, Format, ProtectionOptions, RowNum, Worksheet};

const HEADER: RowNum = 3;

/// The width of each column.
const WIDTHS: [u16; 7] = [34, 20, 46, 24, 26, 28, 18];
/// The column of digests, wide enough in a small letter.
const DIGEST: ColNum = 2;

pub(super) fn write(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    lang: Lang,
) -> Written {
    page::set_up(sheet, page::Paper::Landscape, lang);
    header::widths(sheet, 0, WIDTHS)?;
    let title = words::origins_title();
    cells::text(sheet, 0, 0, title.get(lang), &style::title())?;
    identity::write_whose(sheet, 1, 0, filled, lang)?;
    let names = [
        words::indicator(),
        words::origin_part(),
        words::origin_said(),
        words::unit(),
        words::origin_fate(),
        words::origin_book(),
        words::origin_cell(),
    ];
    header::names(sheet, HEADER, 0, &names, lang)?;
    sheet
        .set_freeze_panes(HEADER + 1, 1)?
        .set_repeat_rows(HEADER, HEADER)?;
    let mut row = HEADER + 1;
    for origin in &filled.origins {
        let Some(indicator) = rubric.indicators.get(origin.indicator) else {
            continue;
        };
        let name = format!("{} {}", indicator.id, indicator.name.get(lang));
        let cell = match origin.place.spot() {
            Spot::Cell { sheet, row, column } => {
                format!("{sheet}!{}", cells::address(*row, column_of(*column)))
            }
            _ => origin.place.to_string(),
        };
        let texts = [
            name.as_str(),
            &origin.part,
            &origin.said,
            &origin.unit,
            &origin.fate,
            origin.place.file_name(),
            &cell,
        ];
        write_row(sheet, row, &texts, |_| style::wrapped())?;
        row += 1;
    }
    let last = row.saturating_sub(1).max(HEADER);
    sheet.autofilter(
        HEADER,
        0,
        last,
        ColNum::try_from(WIDTHS.len() - 1).unwrap_or(0),
    )?;
    write_books(sheet, row + 1, filled, lang)?;
    let options = ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    };
    sheet.protect_with_options(&options);
    Ok(())
}

/// The books with their digests, below what they say.
fn write_books(sheet: &mut Worksheet, first: RowNum, filled: &Filled, lang: Lang) -> Written {
    let names = [words::origin_book(), words::unit(), words::origin_digest()];
    header::names(sheet, first, 0, &names, lang)?;
    for (row, book) in (first + 1..).zip(&filled.books) {
        let texts = [&*book.source.path, &book.unit, &book.source.sha256];
        write_row(sheet, row, &texts, |column| match column {
            DIGEST => style::wrapped().set_font_size(8),
            _ => style::wrapped(),
        })?;
    }
    Ok(())
}

/// A row of texts, each in the look of its column, as high as the longest needs it.
fn write_row(
    sheet: &mut Worksheet,
    row: RowNum,
    texts: &[&str],
    look: impl Fn(ColNum) -> Format,
) -> Written {
    let mut lines = 1;
    for ((column, text), width) in (0..).zip(texts).zip(WIDTHS) {
        cells::text(sheet, row, column, text, &look(column))?;
        lines = lines.max(rows::lines(text, width));
    }
    rows::fit(sheet, row, lines)
}

/// A column of a spreadsheet; a text table may have more, but no cells.
fn column_of(column: u32) -> ColNum {
    ColNum::try_from(column).unwrap_or(ColNum::MAX)
}
