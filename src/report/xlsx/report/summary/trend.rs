//! The index of every year.

use super::super::super::cells::{self, Shown};
use super::super::super::comparison::Side;
use super::super::super::{Written, style, tree, words as shared};
use super::super::{rounded, words};
use super::{BEFORE, CHANGE, FEED, GAP, ID, NAME, SCORE, TARGET, WEIGHT, Writer};
use rust_xlsxwriter::{ColNum, FormatAlign, RowNum};

/// Where the last part of the rows begins: the change.
const CHANGES: ColNum = TARGET;

impl Writer<'_, '_> {
    /// Writes a row for each year, where there are several; returns their rows.
    pub(super) fn trend(&mut self) -> Written<Option<(RowNum, RowNum)>> {
        let (lang, sides) = (self.lang(), &self.report.years);
        if sides.len() < 2 {
            return Ok(None);
        }
        let title = words::trend_title(&self.side.card.rubric().index);
        cells::text(self.sheet, self.row, ID, title.get(lang), &style::heading())?;
        self.row += 1;
        let header = style::header();
        let headers = [
            (ID, ID, shared::year()),
            (NAME, NAME, shared::regulation()),
            (WEIGHT, WEIGHT, shared::stage()),
            (SCORE, SCORE, shared::index()),
            (BEFORE, CHANGE, shared::rating()),
            (CHANGES, GAP, shared::change()),
        ];
        for (first, last, text) in headers {
            let words = text.get(lang);
            if first == last {
                cells::text(self.sheet, self.row, first, words, &header)?;
            } else {
                cells::wide_text(self.sheet, self.row, first..=last, words, &header)?;
            }
        }
        self.row += 1;
        let first = self.row;
        let mut earlier: Option<&Side<'_>> = None;
        for side in sides {
            self.year(side, earlier)?;
            earlier = Some(side);
            self.row += 1;
        }
        let last = self.row - 1;
        self.row += 1;
        Ok(Some((first, last)))
    }

    fn year(&mut self, side: &Side<'_>, earlier: Option<&Side<'_>>) -> Written {
        let (row, lang, card) = (self.row, self.lang(), side.card);
        let decimals = card.rubric().decimals;
        let plain = style::plain();
        let regulation = &card.rubric().regulation;
        cells::text(self.sheet, row, ID, &side.label, &plain)?;
        cells::text(self.sheet, row, NAME, regulation, &plain)?;
        let stage = card.assessment.stage.word();
        cells::text(self.sheet, row, WEIGHT, stage, &plain)?;
        let index = side.sheet.cell(tree::INDEX, tree::SCORE);
        let shown = self.report.printed(card.exact_index(), decimals);
        let bold = style::score(plain.clone().set_bold(), decimals);
        cells::formula(self.sheet, row, SCORE, &index, &shown, &bold)?;
        let rating = side.sheet.cell(tree::RATING, tree::SCORE);
        let name = card
            .is_complete()
            .then(|| card.ratings().0.band.name.clone());
        let name = name.unwrap_or_else(shared::incomplete);
        let words = Shown::Words(self.word(&name));
        let centred = plain.clone().set_align(FormatAlign::Center);
        cells::wide_formula(self.sheet, row, BEFORE..=CHANGE, &rating, &words, &centred)?;
        let change = style::change(plain, decimals);
        match earlier {
            None => cells::wide_text(self.sheet, row, CHANGES..=GAP, shared::NOTHING, &change)?,
            Some(before) if !before.is_comparable(side) => {
                let words = shared::method_changed();
                cells::wide_text(self.sheet, row, CHANGES..=GAP, words.get(lang), &change)?;
            }
            Some(before) => {
                let exact = |side: &Side<'_>| side.sheet.cell(tree::INDEX, tree::EXACT);
                let (from, to) = (exact(before), exact(side));
                let formula = rounded(&format!("{to}-{from}"), decimals);
                let formula = self.report.if_known(&[&from, &to], &formula);
                let known = before.card.exact_index().zip(card.exact_index());
                let shown = known.map(|(from, to)| to - from);
                let shown = self.report.printed(shown, decimals);
                let columns = CHANGES..=GAP;
                cells::wide_formula(self.sheet, row, columns, &formula, &shown, &change)?;
            }
        }
        // The axis of a chart takes years for numbers unless they are text.
        let remark = style::remark();
        cells::text(self.sheet, row, FEED, &side.label, &remark)?;
        let own = cells::address(row, SCORE);
        let shown = match card.exact_index() {
            Some(index) => Shown::Printed(index.half_up(decimals)),
            None => Shown::NotAvailable,
        };
        let formula = format!("IF(ISNUMBER({own}),{own},NA())");
        cells::formula(self.sheet, row, FEED + 1, &formula, &shown, &remark)
    }
}
