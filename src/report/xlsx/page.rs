//! How a sheet comes out of a printer: A4, as wide as the page, numbered.

use super::{Written, words};
use crate::lang::Lang;
use rust_xlsxwriter::{ColNum, Worksheet};
use std::ops::RangeInclusive;

/// The number of the A4 format among Excel's paper sizes.
const A4: u8 = 9;

/// Which way the paper lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paper {
    Portrait,
    Landscape,
}

/// Sets a sheet up for printing: one page wide, as many pages long as it takes.
pub(super) fn set_up(sheet: &mut Worksheet, paper: Paper, lang: Lang) {
    sheet
        .set_paper_size(A4)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_print_fit_to_pages(1, 0)
        .set_screen_gridlines(false)
        .set_footer(words::page_footer().get(lang));
    turn(sheet, paper);
}

/// Sets a sheet up whose rows are too long for one page to be legible: two pages beside each
/// other, with some columns repeated on the second.
pub(super) fn set_up_in_halves(
    sheet: &mut Worksheet,
    repeated: RangeInclusive<ColNum>,
    lang: Lang,
) -> Written {
    set_up(sheet, Paper::Landscape, lang);
    sheet
        .set_print_fit_to_pages(2, 0)
        .set_repeat_columns(*repeated.start(), *repeated.end())?
        // The crate has the meaning of this upside down: false is over, then down.
        .set_page_order(false);
    Ok(())
}

fn turn(sheet: &mut Worksheet, paper: Paper) {
    match paper {
        Paper::Portrait => sheet.set_portrait(),
        Paper::Landscape => sheet.set_landscape(),
    };
}
