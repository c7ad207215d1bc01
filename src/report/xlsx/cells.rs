//! What is put into a cell: text that stays text, exact numbers, formulas with their result.

use super::Written;
use crate::number::{Exact, Rounded};
use crate::place::column_letters;
use rust_xlsxwriter::{ColNum, Format, Formula, RowNum, Worksheet};
use std::borrow::Cow;

/// The longest text of a cell, in the UTF-16 units that Excel counts.
const LONGEST: usize = 32_767;
/// Decimals up to which a number is typed as it is; what needs more is written as a fraction.
const TYPED_DECIMALS: u8 = 9;

/// What a formula yields, stored beside it for those who do not calculate.
#[derive(Clone, Debug)]
pub(super) enum Shown {
    /// An unrounded number.
    Exact(Exact),
    /// A number as it is printed.
    Printed(Rounded),
    /// A whole number, such as a level.
    Whole(usize),
    /// A day, by the number a spreadsheet knows it by.
    Serial(f64),
    /// Words, such as a rating or what stands for a number that is not known.
    Words(String),
    /// No number, of the kind that a chart leaves out instead of drawing it as zero.
    NotAvailable,
}

impl Shown {
    /// The form of stored results, with a decimal point in every language.
    fn stored(&self) -> String {
        match self {
            Self::Exact(number) => number.approximate().to_string(),
            Self::Printed(number) => number.to_string(),
            Self::Whole(number) => number.to_string(),
            Self::Serial(day) => day.to_string(),
            Self::Words(words) => words.clone(),
            Self::NotAvailable => "#N/A".to_owned(),
        }
    }
}

/// Writes text, never a formula.
///
/// Texts that a spreadsheet would take for a formula when somebody opens the cell and leaves it
/// again are marked as quoted, so that they survive this too. What is longer than a cell is cut
/// and ends with an ellipsis.
pub(super) fn text(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    text: &str,
    format: &Format,
) -> Written {
    let text = fit(text);
    if text.starts_with(['=', '+', '-', '@', '\t', '\'']) {
        let quoted = format.clone().set_quote_prefix();
        sheet.write_string_with_format(row, column, text, &quoted)?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

fn fit(text: &str) -> Cow<'_, str> {
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut left = LONGEST - 1;
    let kept = text.chars().take_while(|letter| {
        let fits = letter.len_utf16() <= left;
        left = left.saturating_sub(letter.len_utf16());
        fits
    });
    Cow::Owned(kept.chain(['…']).collect())
}

/// Types a number, as a fraction such as `=10/3` where it has no short decimal form.
pub(super) fn number(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    number: Exact,
    format: &Format,
) -> Written {
    if is_short(number) {
        sheet.write_number_with_format(row, column, number.approximate(), format)?;
        return Ok(());
    }
    let fraction = format!("{}/{}", number.numerator(), number.denominator());
    formula(sheet, row, column, &fraction, &Shown::Exact(number), format)
}

/// Whether a number is the same when typed as a decimal.
pub(super) fn is_short(number: Exact) -> bool {
    number.half_up(TYPED_DECIMALS).exact() == number
}

/// Writes a formula together with what it yields.
pub(super) fn formula(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    formula: &str,
    result: &Shown,
    format: &Format,
) -> Written {
    let formula = Formula::new(formula).set_result(result.stored());
    sheet.write_formula_with_format(row, column, formula, format)?;
    Ok(())
}

/// Gives cells a look and no content.
pub(super) fn blank(
    sheet: &mut Worksheet,
    row: RowNum,
    columns: std::ops::RangeInclusive<ColNum>,
    format: &Format,
) -> Written {
    for column in columns {
        sheet.write_blank(row, column, format)?;
    }
    Ok(())
}

/// Writes text into several cells of a row that are one to the eye.
pub(super) fn wide_text(
    sheet: &mut Worksheet,
    row: RowNum,
    columns: std::ops::RangeInclusive<ColNum>,
    words: &str,
    format: &Format,
) -> Written {
    sheet.merge_range(row, *columns.start(), row, *columns.end(), "", format)?;
    text(sheet, row, *columns.start(), words, format)
}

/// Writes a formula into several cells of a row that are one to the eye.
pub(super) fn wide_formula(
    sheet: &mut Worksheet,
    row: RowNum,
    columns: std::ops::RangeInclusive<ColNum>,
    written: &str,
    result: &Shown,
    format: &Format,
) -> Written {
    sheet.merge_range(row, *columns.start(), row, *columns.end(), "", format)?;
    formula(sheet, row, *columns.start(), written, result, format)
}

/// The address of a cell: `E7` for row 6 and column 4.
pub(super) fn address(row: RowNum, column: ColNum) -> String {
    format!("{}{}", column_letters(column.into()), u64::from(row) + 1)
}

/// The address of a cell that does not move when its formula is copied: `$E$7`.
pub(super) fn fixed(row: RowNum, column: ColNum) -> String {
    format!("${}${}", column_letters(column.into()), u64::from(row) + 1)
}

/// The cells of one column from the first to the last row: `E7:E12`.
pub(super) fn span(first: RowNum, last: RowNum, column: ColNum) -> String {
    format!("{}:{}", address(first, column), address(last, column))
}

/// Words inside a formula: `"belum lengkap"`.
pub(super) fn literal(words: &str) -> String {
    format!("\"{}\"", words.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_where_a_cell_ends() {
        assert_eq!(fit("a\r\nb"), "a\nb");
        let cut = fit(&"🙂".repeat(20_000)).into_owned();
        assert!(cut.encode_utf16().count() <= LONGEST && cut.ends_with("🙂…"));
    }

    #[test]
    fn addresses_are_those_of_spreadsheets() {
        assert_eq!(address(6, 4), "E7");
        assert_eq!(fixed(0, 26), "$AA$1");
        assert_eq!(span(1, 3, 0), "A2:A4");
        assert_eq!(literal("kata \"x\""), "\"kata \"\"x\"\"\"");
    }
}
