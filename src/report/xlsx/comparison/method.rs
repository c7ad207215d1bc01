//! Why the index differs across two regulations: the effects of levels, weights and structure of
//! every indicator, as formulas over the sheets of scores.
//!
//! The formulas are those of [`crate::compare::across`]. The rows stand in the order of the
//! crosswalk and of the rubrics, so a level that changes moves none of them.

mod effect;
mod line;
mod rows;

use super::super::cells::{self, Shown};
use super::super::{Written, header, page, style, words};
use super::{Side, tree};
use crate::compare::Fate;
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::report::across as say;
use crate::rubric::Crosswalk;
use effect::Number;
use line::{Line, lines};
use rust_xlsxwriter::{ColNum, Format, RowNum, Worksheet};

const RELATION: ColNum = 0;
const ID: ColNum = 1;
const NAME: ColNum = 2;
const OLD_WEIGHT: ColNum = 3;
const NEW_WEIGHT: ColNum = 4;
const OLD_LEVEL: ColNum = 5;
const NEW_LEVEL: ColNum = 6;
/// The three effects, and then their sum.
const EFFECTS: [ColNum; 3] = [7, 8, 9];
const TOTAL: ColNum = 10;
const NAME_WIDTH: u16 = 46;
const WIDTHS: [u16; 11] = [13, 11, NAME_WIDTH, 9, 9, 11, 11, 12, 12, 12, 12];
/// Effects are small, and are here to be added up.
const DECIMALS: u8 = 4;

const HEADER: RowNum = 4;
/// The row of the index before, from which weight and structure are counted.
const BASE: RowNum = HEADER + 2;

/// Writes the sheet, whose name is set already.
pub(in super::super) fn write(
    sheet: &mut Worksheet,
    (from, to): (&Side<'_>, &Side<'_>),
    crosswalk: &Crosswalk,
    lang: Lang,
) -> Written {
    let mut writer = Writer {
        sheet,
        from,
        to,
        lang,
        row: BASE,
    };
    writer.header()?;
    writer.index(from)?;
    let lines = lines(from, to, crosswalk);
    let mut sums: Vec<[Option<Number>; 3]> = Vec::new();
    for fate in Fate::ALL {
        let group: Vec<&Line<'_>> = lines.iter().filter(|line| line.fate == fate).collect();
        if !group.is_empty() {
            sums.push(writer.group(fate, &group)?);
        }
    }
    writer.difference(&sums)?;
    writer.index(to)?;
    writer.remarks(crosswalk)
}

struct Writer<'w, 'c> {
    sheet: &'w mut Worksheet,
    from: &'w Side<'c>,
    to: &'w Side<'c>,
    lang: Lang,
    row: RowNum,
}

impl Writer<'_, '_> {
    fn header(&mut self) -> Written {
        let (lang, header, sheet) = (self.lang, style::header(), &mut *self.sheet);
        let (from, to) = (self.from, self.to);
        page::set_up(sheet, page::Paper::Landscape, lang);
        let title = words::method_title(&from.label, &to.label);
        cells::text(sheet, 0, 0, title.get(lang), &style::title())?;
        let agency = to.card.assessment.agency.as_deref().unwrap_or_default();
        cells::text(sheet, 1, 0, agency, &style::heading())?;
        let regulation = |side: &Side<'_>| side.card.rubric().regulation.clone();
        let regulations = words::from_to(regulation(from), regulation(to));
        cells::text(sheet, 2, 0, regulations.get(lang), &style::remark())?;
        header::widths(sheet, RELATION, WIDTHS)?;
        let below = HEADER + 1;
        let part = words::part();
        sheet.merge_range(HEADER, RELATION, below, NAME, part.get(lang), &header)?;
        let groups = [
            (OLD_WEIGHT..=NEW_WEIGHT, words::weight()),
            (OLD_LEVEL..=NEW_LEVEL, words::score()),
            (EFFECTS[0]..=TOTAL, words::effect_on_index()),
        ];
        for (columns, text) in groups {
            cells::wide_text(sheet, HEADER, columns, text.get(lang), &header)?;
        }
        for (column, label) in [
            (OLD_WEIGHT, &from.label),
            (NEW_WEIGHT, &to.label),
            (OLD_LEVEL, &from.label),
            (NEW_LEVEL, &to.label),
        ] {
            cells::text(sheet, below, column, label, &header)?;
        }
        let effects = [say::level(), say::weight(), say::structure()];
        let texts = EFFECTS.into_iter().zip(effects);
        for (column, text) in texts.chain([(TOTAL, words::sum())]) {
            cells::text(sheet, below, column, text.get(lang), &header)?;
        }
        sheet
            .set_repeat_rows(HEADER, below)?
            .set_freeze_panes(BASE, OLD_WEIGHT)?;
        Ok(())
    }

    fn missing(&self) -> Shown {
        Shown::Words(words::incomplete().get(self.lang).to_owned())
    }

    fn shown(&self, value: Option<Exact>) -> Shown {
        value.map_or_else(|| self.missing(), Shown::Exact)
    }

    /// A formula of numbers that all have to be known.
    fn if_known(&self, needed: &[String], formula: &str) -> String {
        let needed: Vec<String> = needed
            .iter()
            .map(|one| format!("ISNUMBER({one})"))
            .collect();
        let missing = cells::literal(words::incomplete().get(self.lang));
        format!("IF(AND({}),{formula},{missing})", needed.join(","))
    }

    fn put(&mut self, column: ColNum, number: &Number, format: &Format) -> Written {
        let shown = self.shown(number.value);
        let (row, formula) = (self.row, &number.formula);
        cells::formula(self.sheet, row, column, formula, &shown, format)
    }

    /// The index of a side, in the column that everything adds up in.
    fn index(&mut self, side: &Side<'_>) -> Written {
        let format = style::index();
        self.label(&words::index_of(&side.label), &format)?;
        let number = Number {
            formula: side.sheet.cell(tree::INDEX, tree::EXACT),
            value: side.card.exact_index(),
        };
        self.put(TOTAL, &number, &style::score(format, DECIMALS))?;
        self.row += 1;
        Ok(())
    }

    fn label(&mut self, text: &Text, format: &Format) -> Written {
        let row = self.row;
        cells::blank(self.sheet, row, RELATION..=TOTAL, format)?;
        let text = text.get(self.lang);
        cells::wide_text(self.sheet, row, RELATION..=NAME, text, format)
    }

    fn remarks(&mut self, crosswalk: &Crosswalk) -> Written {
        let lines = [
            words::effects_explained(),
            say::by_crosswalk(&crosswalk.name),
        ];
        for line in lines {
            let text = line.get(self.lang);
            cells::text(self.sheet, self.row, RELATION, text, &style::remark())?;
            self.row += 1;
        }
        let last = self.row - 1;
        self.sheet.set_print_area(0, RELATION, last, TOTAL)?;
        Ok(())
    }
}
