//! One scorecard as a sheet: the tree of scores, live from the levels up.
//!
//! Only levels and the weights of indicators are typed. The unrounded score stands in a column
//! of its own, computed from levels and weights in one step; every printed number rounds a value
//! that goes back to it, so nothing is rounded twice.

mod nodes;
mod summary;

pub(super) use summary::basis;

use super::{Written, cells, names, page, rows, style, words};
use crate::lang::{Lang, Text};
use crate::score::Scorecard;
use nodes::Writer;
use rust_xlsxwriter::{ColNum, FormatAlign, RowNum, Worksheet};

pub(super) const KIND: ColNum = 0;
const ID: ColNum = 1;
const NAME: ColNum = 2;
const NAME_WIDTH: u16 = 54;
pub(super) const WEIGHT: ColNum = 3;
pub(super) const LEVEL: ColNum = 4;
/// The score as it is printed.
pub(super) const SCORE: ColNum = 5;
pub(super) const TO_PARENT: ColNum = 6;
pub(super) const TO_INDEX: ColNum = 7;
/// The score before rounding, or the words for what is missing.
pub(super) const EXACT: ColNum = 8;

const HEADER: RowNum = 6;
pub(super) const INDEX: RowNum = HEADER + 1;
pub(super) const RATING: RowNum = INDEX + 1;
/// The bounds of the index while it is incomplete.
pub(super) const LOWEST: RowNum = RATING + 1;
pub(super) const HIGHEST: RowNum = LOWEST + 1;
/// The first node; the others follow as [`Scorecard::walk`] goes.
const FIRST: RowNum = HIGHEST + 1;

/// Where the numbers of a scorecard stand, for formulas of other sheets.
///
/// Only the rubric decides it, so a level that is filled in or taken out moves nothing.
pub(super) struct TreeSheet {
    name: String,
    /// How many nodes the tree has.
    nodes: RowNum,
    /// How many ratings there are.
    bands: RowNum,
}

impl TreeSheet {
    pub(super) fn of(name: String, card: &Scorecard) -> Self {
        let count = |count: usize| RowNum::try_from(count).unwrap_or(1);
        Self {
            name,
            nodes: count(card.walk().count()),
            bands: count(card.rubric().bands.len()),
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The row of a node, counted as [`Scorecard::walk`] goes.
    #[expect(
        clippy::unused_self,
        reason = "rows are asked of the sheet they are on"
    )]
    pub(super) fn node_row(&self, position: usize) -> RowNum {
        row_of_node(position)
    }

    /// The rows of the first and of the last node.
    pub(super) fn node_rows(&self) -> (RowNum, RowNum) {
        (FIRST, FIRST + self.nodes.saturating_sub(1))
    }

    /// The rows of the ratings in the table below the tree.
    pub(super) fn band_rows(&self) -> (RowNum, RowNum) {
        let first = self.node_rows().1 + 3;
        (first, first + self.bands.saturating_sub(1))
    }

    /// A cell of this sheet in a formula of another.
    pub(super) fn cell(&self, row: RowNum, column: ColNum) -> String {
        let sheet = names::quoted(&self.name);
        format!("{sheet}!{}", cells::fixed(row, column))
    }

    /// Cells of one column in a formula of another sheet.
    pub(super) fn column(&self, (first, last): (RowNum, RowNum), column: ColNum) -> String {
        format!(
            "{}:{}",
            self.cell(first, column),
            cells::fixed(last, column)
        )
    }
}

/// The row of a node on every sheet of scores.
pub(super) fn row_of_node(position: usize) -> RowNum {
    FIRST + RowNum::try_from(position).unwrap_or(0)
}

/// Writes the sheet; its name is set already.
pub(super) fn write(
    sheet: &mut Worksheet,
    layout: &TreeSheet,
    card: &Scorecard,
    label: &str,
    lang: Lang,
) -> Written {
    page::set_up(sheet, page::Paper::Portrait, lang);
    write_identity(sheet, card, label, lang)?;
    write_header(sheet, lang)?;
    let mut writer = Writer {
        sheet,
        card,
        layout,
        lang,
        next: FIRST,
    };
    let mut tops = Vec::new();
    for node in &card.nodes {
        tops.push(writer.node(node, None)?);
    }
    writer.index(&tops)?;
    writer.bounds()?;
    writer.bands()?;
    writer.caveat()
}

fn write_identity(sheet: &mut Worksheet, card: &Scorecard, label: &str, lang: Lang) -> Written {
    let assessment = &card.assessment;
    let title = words::scores_title(&card.rubric().index, label);
    cells::text(sheet, 0, KIND, title.get(lang), &style::title())?;
    let remark = words::scores_remark();
    let agency = assessment.agency.as_deref().unwrap_or_default();
    let lines = [
        (1, words::agency(), agency),
        (3, words::rubric(), card.rubric().id.as_str()),
        (4, words::stage(), assessment.stage.word()),
    ];
    for (row, text, value) in lines {
        cells::text(sheet, row, KIND, text.get(lang), &style::body())?;
        cells::text(sheet, row, ID, value, &style::body().set_bold())?;
    }
    cells::text(sheet, 2, KIND, words::year().get(lang), &style::body())?;
    let year = style::body().set_bold().set_align(FormatAlign::Left);
    sheet.write_number_with_format(2, ID, assessment.year, &year)?;
    cells::text(sheet, 5, KIND, remark.get(lang), &style::remark())
}

fn write_header(sheet: &mut Worksheet, lang: Lang) -> Written {
    let columns: [(Text, u16); 9] = [
        (words::kind(), 11),
        (words::id(), 6),
        (words::name(), NAME_WIDTH),
        (words::weight(), 8),
        (words::level(), 9),
        (words::score(), 13),
        (words::to_parent(), 13),
        (words::to_index(), 13),
        (words::unrounded(), 13),
    ];
    for (column, (text, width)) in (KIND..).zip(columns) {
        sheet.set_column_width(column, width)?;
        cells::text(sheet, HEADER, column, text.get(lang), &style::header())?;
    }
    rows::fit(sheet, HEADER, 2)?;
    sheet
        .set_freeze_panes(HEADER + 1, NAME + 1)?
        .set_repeat_rows(HEADER, HEADER)?;
    Ok(())
}
