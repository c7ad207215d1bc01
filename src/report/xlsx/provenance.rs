//! Where the numbers of a workbook come from: program, rubrics, files.

use super::comparison::Side;
use super::{Written, cells, page, rows, style, tree, words};
use crate::lang::{Lang, Text};
use crate::report::caveat;
use rust_xlsxwriter::{RowNum, Worksheet};

/// The width of the column of values.
const WIDTH: u16 = 76;

pub(super) fn write(sheet: &mut Worksheet, sides: &[Side<'_>], lang: Lang) -> Written {
    let mut block = Block::begin(sheet, lang)?;
    for side in sides {
        block.heading(&side.label)?;
        block.side(side)?;
    }
    Ok(())
}

/// Lines of a label and a text, one below the other.
pub(super) struct Block<'b> {
    sheet: &'b mut Worksheet,
    row: RowNum,
    lang: Lang,
}

/// What writes a workbook, as its sheet *Asal-usul* says it.
pub(crate) const PROGRAM: &str = concat!("spbe ", env!("CARGO_PKG_VERSION"));

impl<'b> Block<'b> {
    /// The sheet with its title, its columns, and how its numbers were made.
    pub(super) fn begin(sheet: &'b mut Worksheet, lang: Lang) -> Written<Self> {
        let mut block = Self::without_formulas(sheet, lang)?;
        block.line(&words::formulas(), words::formulas_rule().get(lang))?;
        Ok(block)
    }

    /// The same for a workbook whose numbers are written as numbers.
    pub(super) fn without_formulas(sheet: &'b mut Worksheet, lang: Lang) -> Written<Self> {
        page::set_up(sheet, page::Paper::Portrait, lang);
        sheet.set_column_width(0, 18)?.set_column_width(1, WIDTH)?;
        let title = words::provenance_title();
        cells::text(sheet, 0, 0, title.get(lang), &style::title())?;
        let mut block = Block {
            sheet,
            row: 2,
            lang,
        };
        block.line(&words::program(), PROGRAM)?;
        Ok(block)
    }

    /// What one year was made from.
    pub(super) fn side(&mut self, side: &Side<'_>) -> Written {
        let assessment = &side.card.assessment;
        let rubric = side.card.rubric();
        let lang = self.lang;
        let block = self;
        block.line(
            &words::agency(),
            assessment.agency.as_deref().unwrap_or_default(),
        )?;
        block.line(&words::year(), &assessment.year.to_string())?;
        block.line(&words::stage(), assessment.stage.word())?;
        block.line(&words::regulation(), &rubric.regulation)?;
        block.line(&words::rubric(), &rubric.id)?;
        block.line(&words::rubric_digest(), &rubric.sha256)?;
        if let Some(stamped) = &rubric.rescored {
            block.line(&words::rescored_from(), stamped)?;
        }
        block.line(
            &words::rounding(),
            words::rounding_rule(rubric.decimals).get(lang),
        )?;
        block.line(&words::rating_basis(), tree::basis(side.card).get(lang))?;
        let caveats = caveat::lines(rubric, lang);
        if !caveats.is_empty() {
            block.line(&words::about_rubric(), &caveats.join("\n"))?;
        }
        block.line(&words::file(), &assessment.source.path)?;
        block.line(&words::file_digest(), &assessment.source.sha256)?;
        match &assessment.source.mapping {
            Some(mapping) => block.line(&words::mapping(), mapping.trim_end()),
            None => Ok(()),
        }
    }

    pub(super) fn heading(&mut self, text: &str) -> Written {
        self.row += 1;
        cells::text(self.sheet, self.row, 0, text, &style::heading())?;
        self.row += 1;
        Ok(())
    }

    pub(super) fn line(&mut self, label: &Text, text: &str) -> Written {
        let bold = style::plain().set_bold();
        cells::text(self.sheet, self.row, 0, label.get(self.lang), &bold)?;
        cells::text(self.sheet, self.row, 1, text, &style::wrapped())?;
        rows::fit(self.sheet, self.row, rows::lines(text, WIDTH))?;
        self.row += 1;
        Ok(())
    }
}
