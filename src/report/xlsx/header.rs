//! The header of a table on a sheet: how wide its columns are, and what they are called.

use super::{Written, cells, style};
use crate::lang::{Lang, Text};
use rust_xlsxwriter::{ColNum, RowNum, Worksheet};

/// Sets the widths of neighbouring columns, in characters.
pub(super) fn widths(
    sheet: &mut Worksheet,
    first: ColNum,
    widths: impl IntoIterator<Item = u16>,
) -> Written {
    for (column, width) in (first..).zip(widths) {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

/// Writes what neighbouring columns are called.
pub(super) fn names<'t>(
    sheet: &mut Worksheet,
    row: RowNum,
    first: ColNum,
    names: impl IntoIterator<Item = &'t Text>,
    lang: Lang,
) -> Written {
    for (column, name) in (first..).zip(names) {
        cells::text(sheet, row, column, name.get(lang), &style::header())?;
    }
    Ok(())
}
