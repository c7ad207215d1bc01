//! Index, rating, how far the next rating and the target are, and the bounds while levels are
//! missing.

use super::super::super::cells::{self, Shown};
use super::super::super::{Written, style, tree, words as shared};
use super::super::{rounded, words};
use super::{GAP, ID, NAME, SCORE, WEIGHT, Writer};
use crate::lang::Text;
use crate::number::Exact;
use crate::rubric::Basis;
use rust_xlsxwriter::RowNum;

/// A line of the block: what it is called, its formula, and what that yields.
struct Figure {
    label: Text,
    formula: String,
    shown: Shown,
    /// Whether its number is a change, which always has its sign.
    signed: bool,
    remark: Text,
}

impl Figure {
    fn new(label: Text, formula: String, shown: Shown) -> Self {
        Self {
            label,
            formula,
            shown,
            signed: false,
            remark: Text::default(),
        }
    }
}

impl Writer<'_, '_> {
    /// Writes the block; the first two lines are the largest.
    pub(super) fn figures(&mut self) -> Written {
        for figure in [self.index(), self.rating()] {
            self.figure(&figure, true)?;
        }
        for figure in self.next_rating() {
            self.figure(&figure, false)?;
        }
        self.target()?;
        let mut figures: Vec<Figure> = self.change().into_iter().collect();
        figures.push(self.assessed());
        for figure in figures {
            self.figure(&figure, false)?;
        }
        self.bound(tree::LOWEST, shared::lowest_index())?;
        self.bound(tree::HIGHEST, shared::highest_index())?;
        self.row += 1;
        Ok(())
    }

    /// Writes a line and goes on to the next.
    fn figure(&mut self, figure: &Figure, large: bool) -> Written {
        let (row, lang) = (self.row, self.lang());
        let mut label = style::plain().set_bold();
        let mut value = style::plain().set_bold();
        if large {
            label = label.set_font_size(12);
            value = style::index().set_font_size(13);
            self.sheet.set_row_height(row, 22)?;
        }
        let value = if figure.signed {
            style::change(value, self.decimals())
        } else {
            style::score(value, self.decimals())
        };
        cells::wide_text(self.sheet, row, ID..=NAME, figure.label.get(lang), &label)?;
        let (formula, shown) = (&figure.formula, &figure.shown);
        cells::wide_formula(self.sheet, row, WEIGHT..=SCORE, formula, shown, &value)?;
        let remark = style::plain().set_italic();
        let columns = SCORE + 1..=GAP;
        cells::wide_text(self.sheet, row, columns, figure.remark.get(lang), &remark)?;
        self.row += 1;
        Ok(())
    }

    fn decimals(&self) -> u8 {
        self.side.card.rubric().decimals
    }

    fn index(&self) -> Figure {
        let card = self.side.card;
        Figure::new(
            card.rubric().index.clone(),
            self.side.sheet.cell(tree::INDEX, tree::SCORE),
            self.report.printed(card.exact_index(), self.decimals()),
        )
    }

    fn rating(&self) -> Figure {
        let card = self.side.card;
        let complete = card.is_complete();
        let name = complete.then(|| card.ratings().0.band.name.clone());
        let name = name.unwrap_or_else(shared::incomplete);
        let formula = self.side.sheet.cell(tree::RATING, tree::SCORE);
        Figure {
            remark: tree::basis(card),
            ..Figure::new(shared::rating(), formula, Shown::Words(self.word(&name)))
        }
    }

    /// Which rating is next, and how much of the index it takes.
    fn next_rating(&self) -> [Figure; 2] {
        let (sheet, card) = (&self.side.sheet, self.side.card);
        let bands = sheet.band_rows();
        let (names, froms) = (
            sheet.column(bands, tree::KIND),
            sheet.column(bands, tree::WEIGHT),
        );
        let exact = sheet.cell(tree::INDEX, tree::EXACT);
        let band = format!("MATCH({},{froms},1)", self.rated(tree::INDEX));
        let count = card.rubric().bands.len();
        let unless_highest = |highest: &str, else_: &str| {
            let highest = cells::literal(highest);
            format!("IF(ISNUMBER({exact}),IF({band}={count},{highest},{else_}),{exact})")
        };
        let highest = self.word(&words::highest());
        let (rating, complete) = (card.ratings().0, card.is_complete());
        let shown = |next: Shown, highest: &str| match (complete, rating.next) {
            (false, _) => self.report.incomplete(),
            (true, Some(_)) => next,
            (true, None) => Shown::Words(highest.to_owned()),
        };
        let name = rating.next.map(|next| self.word(&next.name));
        let missing = rounded(
            &format!("MAX(0,INDEX({froms},{band}+1)-{exact})"),
            self.decimals(),
        );
        let distance = Shown::Printed(rating.distance.half_up(self.decimals()));
        let next = unless_highest(&highest, &format!("INDEX({names},{band}+1)"));
        let name = shown(Shown::Words(name.unwrap_or_default()), &highest);
        let missing = unless_highest(shared::NOTHING, &missing);
        let distance = shown(distance, shared::NOTHING);
        [
            Figure::new(words::next_rating(), next, name),
            Figure::new(words::to_next(), missing, distance),
        ]
    }

    /// What the rating of a row of the tree is taken from: a score, or its bounds.
    fn rated(&self, row: RowNum) -> String {
        let (sheet, card) = (&self.side.sheet, self.side.card);
        match card.rubric().rate_on.in_year(card.assessment.year) {
            Basis::Exact => format!("ROUND({},10)", sheet.cell(row, tree::EXACT)),
            Basis::Rounded => sheet.cell(row, tree::SCORE),
        }
    }

    /// The target, which is typed, and how far it is.
    fn target(&mut self) -> Written {
        let Some(target) = super::super::target(self.side.card.rubric()) else {
            return Ok(());
        };
        let (row, lang) = (self.row, self.lang());
        let label = style::plain().set_bold();
        let value = style::score(style::plain().set_bold(), self.decimals());
        let text = words::target();
        cells::wide_text(self.sheet, row, ID..=NAME, text.get(lang), &label)?;
        self.sheet
            .merge_range(row, WEIGHT, row, SCORE, "", &value)?;
        cells::number(self.sheet, row, WEIGHT, target, &value)?;
        let remark = style::plain().set_italic();
        let customary = words::target_remark();
        cells::wide_text(
            self.sheet,
            row,
            SCORE + 1..=GAP,
            customary.get(lang),
            &remark,
        )?;
        let cell = cells::fixed(row, WEIGHT);
        self.row += 1;
        let exact = self.side.sheet.cell(tree::INDEX, tree::EXACT);
        let lacking = format!("{cell}-{exact}");
        let reached = self.word(&words::reached());
        let formula = format!(
            "IF(ISNUMBER({exact}),IF(ROUND({lacking},10)<=0,{},{}),{exact})",
            cells::literal(&reached),
            rounded(&lacking, self.decimals())
        );
        let lacking = self.side.card.exact_index().map(|index| target - index);
        let shown = match lacking {
            Some(lacking) if lacking <= Exact::ZERO => Shown::Words(reached),
            lacking => self.report.printed(lacking, self.decimals()),
        };
        self.target = Some(cell);
        let figure = Figure::new(words::to_target(), formula, shown);
        self.figure(&figure, false)
    }

    /// The change from the year before, if there is one.
    fn change(&self) -> Option<Figure> {
        let [.., before, _] = &self.report.years[..] else {
            return None;
        };
        let label = words::change_from(&before.label);
        let Some(before) = self.report.before() else {
            let words = self.word(&shared::method_changed());
            return Some(Figure::new(
                label,
                cells::literal(&words),
                Shown::Words(words),
            ));
        };
        let index = |sheet: &tree::TreeSheet| sheet.cell(tree::INDEX, tree::EXACT);
        let (from, to) = (index(&before.sheet), index(&self.side.sheet));
        let difference = rounded(&format!("{to}-{from}"), self.decimals());
        let change = before.card.exact_index().zip(self.side.card.exact_index());
        let change = change.map(|(from, to)| to - from);
        let formula = self.report.if_known(&[&from, &to], &difference);
        let shown = self.report.printed(change, self.decimals());
        Some(Figure {
            signed: true,
            ..Figure::new(label, formula, shown)
        })
    }

    /// How many indicators have a level.
    fn assessed(&self) -> Figure {
        let (sheet, card) = (&self.side.sheet, self.side.card);
        let total = card.rubric().indicators.len();
        let levels = sheet.column(sheet.node_rows(), tree::LEVEL);
        let of = self.word(&words::of_total(total));
        let count = total - card.assessment.missing().count();
        Figure::new(
            words::assessed(),
            format!("COUNT({levels})&{}", cells::literal(&of)),
            Shown::Words(format!("{count}{of}")),
        )
    }

    /// A bound of the index while levels are missing, and its rating.
    fn bound(&mut self, row: RowNum, label: Text) -> Written {
        let (sheet, card) = (&self.side.sheet, self.side.card);
        let nothing = || Shown::Words(shared::NOTHING.to_owned());
        let (low, high) = card.ratings();
        let (bound, rating) = match row {
            tree::LOWEST => (card.index.low, low),
            _ => (card.index.high, high),
        };
        let (value, name) = if card.is_complete() {
            (nothing(), nothing())
        } else {
            (
                Shown::Printed(bound.half_up(self.decimals())),
                Shown::Words(self.word(&rating.band.name)),
            )
        };
        let figure = Figure::new(label, sheet.cell(row, tree::SCORE), value);
        let bands = sheet.band_rows();
        let formula = format!(
            "IF(ISNUMBER({}),LOOKUP({},{},{}),{})",
            sheet.cell(row, tree::EXACT),
            self.rated(row),
            sheet.column(bands, tree::WEIGHT),
            sheet.column(bands, tree::KIND),
            cells::literal(shared::NOTHING)
        );
        let own = self.row;
        self.figure(&figure, false)?;
        let format = style::plain();
        cells::formula(self.sheet, own, SCORE + 1, &formula, &name, &format)
    }
}
