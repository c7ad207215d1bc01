//! How cells look. Colours are numbers, because the crate prints a complaint about wrong names.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const DARK: Color = Color::RGB(0x1F4E79);
const MIDDLE: Color = Color::RGB(0xBDD7EE);
const LIGHT: Color = Color::RGB(0xDDEBF7);
const LINE: Color = Color::RGB(0xBFBFBF);
const GREY: Color = Color::RGB(0x595959);
const INPUT: Color = Color::RGB(0xFFFBE6);
const EMPTY: Color = Color::RGB(0xFCE4D6);
const WRONG: Color = Color::RGB(0xF4B6B6);
const UNPROVED: Color = Color::RGB(0xD9C7EC);
const LOW: Color = Color::RGB(0xFFE08A);
const ACCEPTED: Color = Color::RGB(0xC9E7CB);

/// Plain text of a table.
pub(super) fn plain() -> Format {
    Format::new()
        .set_font_size(10)
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
}

/// Text that goes on in the next line of its cell.
pub(super) fn wrapped() -> Format {
    plain().set_text_wrap()
}

/// A cell that people fill in.
pub(super) fn input() -> Format {
    wrapped().set_background_color(INPUT).set_unlocked()
}

/// The colour of a level that is not there yet.
pub(super) fn empty() -> Format {
    Format::new().set_background_color(EMPTY)
}

/// The colour of a level that is none.
pub(super) fn wrong() -> Format {
    Format::new().set_background_color(WRONG)
}

/// The colour of a level above its evidence.
pub(super) fn unproved() -> Format {
    Format::new().set_background_color(UNPROVED)
}

/// The colour of a low level, and of a draft.
pub(super) fn low() -> Format {
    Format::new().set_background_color(LOW)
}

/// The colour of an accepted document.
pub(super) fn accepted() -> Format {
    Format::new().set_background_color(ACCEPTED)
}

/// The heading of a column.
pub(super) fn header() -> Format {
    wrapped()
        .set_bold()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_font_color(Color::White)
        .set_background_color(DARK)
}

/// The heading of a sheet.
pub(super) fn title() -> Format {
    Format::new()
        .set_bold()
        .set_font_size(14)
        .set_font_color(DARK)
}

/// The heading of a part of a sheet.
pub(super) fn heading() -> Format {
    Format::new()
        .set_bold()
        .set_font_size(11)
        .set_font_color(DARK)
}

/// Text outside of tables.
pub(super) fn body() -> Format {
    Format::new().set_font_size(10).set_align(FormatAlign::Top)
}

/// A cell to write into by hand, with a line below.
pub(super) fn to_fill() -> Format {
    body()
        .set_align(FormatAlign::Bottom)
        .set_border_bottom(FormatBorder::Thin)
        .set_border_color(GREY)
}

/// A cell that leads to another.
pub(super) fn link(format: Format) -> Format {
    format
        .set_font_color(DARK)
        .set_underline(rust_xlsxwriter::FormatUnderline::Single)
}

/// Remarks.
pub(super) fn remark() -> Format {
    body().set_italic().set_font_color(GREY)
}

/// The row of a node: the higher it stands in the tree, the darker; leaves are plain.
pub(super) fn node(depth: usize, leaf: bool) -> Format {
    match (leaf, depth) {
        (true, _) => plain(),
        (false, 0) => plain().set_bold().set_background_color(MIDDLE),
        (false, _) => plain().set_bold().set_background_color(LIGHT),
    }
}

/// The row of the index.
pub(super) fn index() -> Format {
    plain()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(DARK)
}

/// Makes a cell one that changes what the others show.
pub(super) fn changeable(format: Format) -> Format {
    format
        .set_background_color(INPUT)
        .set_align(FormatAlign::Center)
}

/// A cell whose content stands in the middle.
pub(super) fn centred(format: Format) -> Format {
    format.set_align(FormatAlign::Center)
}

/// Numbers and the words that stand for them are set at the right.
pub(super) fn score(format: Format, decimals: u8) -> Format {
    number(format, &pattern(decimals))
}

/// A number in its shortest form, with thousands apart.
pub(super) fn whole(format: Format) -> Format {
    number(format, "#,##0.######")
}

/// A change, always with its sign.
pub(super) fn change(format: Format, decimals: u8) -> Format {
    let pattern = pattern(decimals);
    number(format, &format!("+{pattern};-{pattern};{pattern}"))
}

fn number(format: Format, pattern: &str) -> Format {
    format.set_num_format(pattern).set_align(FormatAlign::Right)
}

/// `0.00` for two decimals.
fn pattern(decimals: u8) -> String {
    match decimals {
        0 => "0".to_owned(),
        _ => format!("0.{}", "0".repeat(decimals.into())),
    }
}
