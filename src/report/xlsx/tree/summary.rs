//! The index, its rating and its bounds above the tree, and the table of ratings below it.

use super::super::cells::{self, Shown};
use super::super::{Written, style, words};
use super::nodes::Writer;
use super::{EXACT, HIGHEST, INDEX, KIND, LEVEL, LOWEST, NAME, RATING, SCORE, WEIGHT};
use crate::lang::Text;
use crate::number::Exact;
use crate::report::caveat;
use crate::rubric::Basis;
use crate::score::Scorecard;
use rust_xlsxwriter::RowNum;

impl Writer<'_> {
    /// The index, its rating, and its bounds while it is incomplete.
    pub(super) fn index(&mut self, tops: &[RowNum]) -> Written {
        let format = style::index();
        let card = self.card;
        let nodes = self.layout.node_rows();
        self.label(INDEX, &card.rubric().index)?;
        self.weight(INDEX, tops, card.rubric().weight, &format)?;
        let (count, complete) = (card.rubric().indicators.len(), card.is_complete());
        let missing = self.mean(INDEX, nodes, count, card.index, complete, &format)?;
        let exact = cells::address(INDEX, EXACT);
        let formula = self.round(&exact, &exact);
        let shown = self.rounded(card.index, complete, &missing);
        let score = style::score(format.clone(), self.rubric().decimals);
        cells::formula(self.sheet, INDEX, SCORE, &formula, &shown, &score)?;
        self.rating(&missing)
    }

    fn label(&mut self, row: RowNum, text: &Text) -> Written {
        let format = style::index();
        cells::blank(self.sheet, row, KIND..=EXACT, &format)?;
        cells::wide_text(self.sheet, row, KIND..=NAME, text.get(self.lang), &format)
    }

    /// The rating, looked up in the table below the tree.
    fn rating(&mut self, missing: &str) -> Written {
        self.label(RATING, &words::rating())?;
        let card = self.card;
        let exact = cells::address(INDEX, EXACT);
        // Ten decimals take away the noise of binary numbers, and no more than that.
        let rated = match card.rubric().rate_on.in_year(card.assessment.year) {
            Basis::Exact => format!("ROUND({exact},10)"),
            Basis::Rounded => cells::address(INDEX, SCORE),
        };
        let (first, last) = self.layout.band_rows();
        let table = |column| {
            let (first, last) = (cells::fixed(first, column), cells::fixed(last, column));
            format!("{first}:{last}")
        };
        let formula = format!(
            "IF(ISNUMBER({exact}),LOOKUP({rated},{},{}),{exact})",
            table(WEIGHT),
            table(KIND)
        );
        let shown = if card.is_complete() {
            Shown::Words(self.word(&card.ratings().0.band.name))
        } else {
            Shown::Words(missing.to_owned())
        };
        let format = style::score(style::index(), self.rubric().decimals);
        cells::formula(self.sheet, RATING, SCORE, &formula, &shown, &format)
    }

    /// What the index would be if every missing level were the lowest, or the highest; nothing
    /// while no level is missing.
    pub(super) fn bounds(&mut self) -> Written {
        let (scale, card) = (self.rubric().scale, self.card);
        let ends = [
            (LOWEST, words::lowest_index(), scale.min, card.index.low),
            (HIGHEST, words::highest_index(), scale.max, card.index.high),
        ];
        let (first, last) = self.layout.node_rows();
        let weights = cells::span(first, last, WEIGHT);
        let levels = cells::span(first, last, LEVEL);
        let total = cells::address(INDEX, WEIGHT);
        let index = cells::address(INDEX, EXACT);
        let decimals = self.rubric().decimals;
        let printed = style::score(style::index(), decimals);
        let exact = style::score(style::index(), 6);
        let complete = card.is_complete();
        for (row, text, level, bound) in ends {
            self.label(row, &text)?;
            let narrower = self.narrower(first, level, row == HIGHEST);
            let level = level.approximate();
            let formula = format!(
                "IF(ISNUMBER({index}),{},(SUMPRODUCT({weights},{levels})+{level}*({total}-SUMIF({levels},\"<1E+9\",{weights})){narrower})/{total})",
                cells::literal(words::NOTHING)
            );
            let shown = |known: Shown| {
                if complete {
                    Shown::Words(words::NOTHING.to_owned())
                } else {
                    known
                }
            };
            let stored = shown(Shown::Exact(bound));
            cells::formula(self.sheet, row, EXACT, &formula, &stored, &exact)?;
            let own = cells::address(row, EXACT);
            let formula = self.round(&own, &own);
            let stored = shown(Shown::Printed(bound.half_up(decimals)));
            cells::formula(self.sheet, row, SCORE, &formula, &stored, &printed)?;
        }
        Ok(())
    }

    /// Terms for the missing values that are known to lie closer together than the scale.
    fn narrower(&self, first: RowNum, level: Exact, highest: bool) -> String {
        let nodes = (first..).zip(self.card.walk());
        let terms = nodes.filter_map(|(row, node)| {
            let answer = self.card.assessment.answers.get(node.indicator?)?;
            let within = answer.within.filter(|_| answer.value.is_none())?;
            let bound = if highest { within.high } else { within.low };
            let (cell, weight) = (cells::address(row, LEVEL), cells::address(row, WEIGHT));
            let more = (bound - level).approximate();
            (bound != level).then(|| format!("+IF(ISNUMBER({cell}),0,{weight}*({more}))"))
        });
        terms.collect()
    }

    /// What is to be known about the rubric, below everything else.
    pub(super) fn caveat(&mut self) -> Written {
        let (_, last) = self.layout.band_rows();
        let lines = caveat::lines(self.card.rubric(), self.lang);
        for (row, line) in (last + 3..).zip(lines) {
            cells::text(self.sheet, row, KIND, &line, &style::remark())?;
        }
        Ok(())
    }

    pub(super) fn bands(&mut self) -> Written {
        let (first, _) = self.layout.band_rows();
        let card = self.card;
        let header = style::header();
        let title = words::rating();
        let title = title.get(self.lang);
        cells::wide_text(self.sheet, first - 1, KIND..=NAME, title, &header)?;
        let from = words::band_from();
        cells::text(self.sheet, first - 1, WEIGHT, from.get(self.lang), &header)?;
        let mut row = first;
        for band in &card.rubric().bands {
            let name = band.name.get(self.lang);
            cells::wide_text(self.sheet, row, KIND..=NAME, name, &style::plain())?;
            let format = style::score(style::plain(), 2);
            cells::number(self.sheet, row, WEIGHT, band.from, &format)?;
            row += 1;
        }
        let remark = basis(card);
        cells::text(
            self.sheet,
            row,
            KIND,
            remark.get(self.lang),
            &style::remark(),
        )
    }
}

/// What the rating of a scorecard is taken from, as a sentence.
pub(in super::super) fn basis(card: &Scorecard) -> Text {
    match card.rubric().rate_on.in_year(card.assessment.year) {
        Basis::Exact => words::rated_exactly(),
        Basis::Rounded => words::rated_as_printed(),
    }
}
