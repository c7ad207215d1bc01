//! The sheet *Ringkasan*: what a leader reads, on two pages.

mod charts;
mod extremes;
mod figures;
mod parts;
mod signatures;
mod trend;

use super::super::comparison::Side;
use super::super::{Written, cells, header, page, style, words as shared};
use super::{Report, groups, tops, words};
use crate::lang::{Lang, Text};
use crate::rubric::Rubric;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet};

const ID: ColNum = 0;
const NAME: ColNum = 1;
const WEIGHT: ColNum = 2;
const SCORE: ColNum = 3;
/// The score of the year before; without one, the contribution to the parent.
const BEFORE: ColNum = 4;
/// The change from the year before; without one, the contribution to the index.
const CHANGE: ColNum = 5;
const TARGET: ColNum = 6;
const GAP: ColNum = 7;
/// The first of the columns beside the page, which charts and ranks are taken from.
const FEED: ColNum = GAP + 2;

const WIDTHS: [u16; 8] = [7, 42, 9, 13, 12, 12, 9, 13];
/// Rows that a chart covers.
const CHART_ROWS: RowNum = 20;

/// Writes the sheet from top to bottom.
struct Writer<'w, 'e> {
    sheet: &'w mut Worksheet,
    report: &'w Report<'e>,
    /// The year the report is about.
    side: &'w Side<'e>,
    /// The row that is written next.
    row: RowNum,
    /// The cell of the target, where there is one.
    target: Option<String>,
}

pub(super) fn write(sheet: &mut Worksheet, report: &Report<'_>) -> Written {
    let Some(side) = report.latest() else {
        return Ok(());
    };
    page::set_up(sheet, page::Paper::Portrait, report.lang);
    header::widths(sheet, ID, WIDTHS)?;
    let mut writer = Writer {
        sheet,
        report,
        side,
        row: 0,
        target: None,
    };
    writer.heading()?;
    writer.figures()?;
    writer.tables()?;
    let last = writer.row;
    writer.sheet.set_print_area(0, ID, last, GAP)?;
    Ok(())
}

impl Writer<'_, '_> {
    fn lang(&self) -> Lang {
        self.report.lang
    }

    fn word(&self, text: &Text) -> String {
        self.report.word(text)
    }

    /// Title, agency, and what the sheet is.
    fn heading(&mut self) -> Written {
        let (side, lang) = (self.side, self.lang());
        let (assessment, rubric) = (&side.card.assessment, side.card.rubric());
        let title = words::title(&rubric.index);
        cells::text(self.sheet, 0, ID, title.get(lang), &style::title())?;
        let unnamed = shared::unnamed_agency();
        let agency = assessment.agency.as_deref();
        let agency = agency.unwrap_or_else(|| unnamed.get(lang));
        let format = style::title().set_text_wrap();
        cells::wide_text(self.sheet, 1, ID..=GAP, agency, &format)?;
        let lines = agency.chars().count().div_ceil(85).clamp(1, 10);
        self.sheet
            .set_row_height(1, u32::try_from(lines * 20).unwrap_or(20))?;
        let about = words::about(assessment.year, &rubric.regulation, assessment.stage);
        cells::text(self.sheet, 2, ID, about.get(lang), &style::body())?;
        let remark = words::live_remark(side.sheet.name());
        let format = style::remark().set_text_wrap();
        cells::wide_text(self.sheet, 3, ID..=GAP, remark.get(lang), &format)?;
        self.sheet.set_row_height(3, 29)?;
        self.row = 5;
        Ok(())
    }

    /// Everything below the figures.
    fn tables(&mut self) -> Written {
        let (domains, aspects) = (tops(self.side), groups(self.side));
        if !domains.is_empty() {
            let kind = kind(self.side.card.rubric(), 0);
            self.parts(&words::parts(kind), &domains)?;
        }
        let Some(depth) = aspects.first().map(|(_, node)| node.depth) else {
            return Ok(());
        };
        let kind = kind(self.side.card.rubric(), depth);
        let parts = self.parts(&words::parts(&kind), &aspects)?;
        self.feed(&parts, &aspects)?;
        self.rank(&parts, &aspects)?;
        let top = self.row;
        self.radar(&parts, &kind, top)?;
        self.row = top + CHART_ROWS + 1;
        // What is above makes the first page, what is below the second.
        self.sheet.set_page_breaks(&[self.row])?;
        self.extremes(&parts, &aspects, &kind)?;
        let trend = self.trend()?;
        match trend {
            Some(years) => self.line_of_years(years, top)?,
            None => self.bars(&parts, &kind, top)?,
        }
        self.signatures()
    }

    /// The header of a table over the columns of parts.
    fn columns(&mut self) -> Written {
        let label = &self.side.label;
        let [before, change] = match self.report.before() {
            Some(before) => [score_of(&before.label), shared::change()],
            None => [shared::to_parent(), shared::to_index()],
        };
        let headers = [
            shared::id(),
            shared::name(),
            shared::weight(),
            score_of(label),
            before,
            change,
            words::target(),
            words::above_target(),
        ];
        for (column, text) in (ID..).zip(headers) {
            let format = style::header();
            cells::text(
                self.sheet,
                self.row,
                column,
                text.get(self.report.lang),
                &format,
            )?;
        }
        self.sheet.set_row_height(self.row, 29)?;
        self.row += 1;
        Ok(())
    }
}

/// `Skor 2020`.
fn score_of(label: &str) -> Text {
    let word = shared::score();
    let of = |lang| format!("{} {label}", word.get(lang));
    Text::new(of(Lang::Id), of(Lang::En))
}

/// What the nodes at a depth are called inside a sentence.
pub(super) fn kind(rubric: &Rubric, depth: usize) -> Text {
    let name = rubric.kinds.get(depth).map(|kind| kind.name.clone());
    let name = name.unwrap_or_default();
    let of = |lang| name.get(lang).to_lowercase();
    Text::new(of(Lang::Id), of(Lang::En))
}
