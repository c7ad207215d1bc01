//! The table of index, rating, domains and aspects, a pair of columns for each scorecard.

use super::super::cells::{self, Shown};
use super::super::{Written, rows, style, words};
use super::{Side, tree};
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::score::{Bounds, Scorecard};
use rust_xlsxwriter::{ColNum, Format, RowNum, Worksheet};

const KIND: ColNum = 0;
pub(super) const ID: ColNum = 1;
pub(super) const NAME: ColNum = 2;
pub(super) const NAME_WIDTH: u16 = 48;
pub(super) const WEIGHT: ColNum = 3;
/// The first of two columns for each scorecard: its score, and its contribution.
pub(super) const SCORES: ColNum = 4;

const SCORE_WIDTH: ColNum = 13;
const CHANGE_WIDTH: ColNum = 15;

const HEADER: RowNum = 3;

/// Writes rows that fetch their numbers from the sheets of the scorecards.
pub(super) struct Table<'t, 'c> {
    sheet: &'t mut Worksheet,
    sides: &'t [Side<'c>],
    /// Whether all scorecards follow one rubric, so that more than the index compares.
    one_method: bool,
    lang: Lang,
}

/// Where a number stands on the sheet of a scorecard, and its value if it is known.
struct Known {
    row: RowNum,
    value: Option<Exact>,
}

impl Known {
    fn new(row: RowNum, bounds: Bounds, complete: bool) -> Self {
        let value = complete.then_some(bounds.low);
        Self { row, value }
    }
}

impl<'t, 'c> Table<'t, 'c> {
    pub(super) fn new(sheet: &'t mut Worksheet, sides: &'t [Side<'c>], lang: Lang) -> Self {
        let mut pairs = sides.windows(2);
        let one_method = pairs.all(|pair| pair[0].is_comparable(&pair[1]));
        Self {
            sheet,
            sides,
            one_method,
            lang,
        }
    }

    /// How many columns a scorecard has: without a common method, it has no contributions.
    fn step(&self) -> ColNum {
        if self.one_method { 2 } else { 1 }
    }

    /// The column of a scorecard's score; its contribution stands in the next.
    fn column_of(&self, position: usize) -> ColNum {
        SCORES + self.step() * ColNum::try_from(position).unwrap_or(0)
    }

    /// The columns of the changes, each with the scorecards it leads from and to.
    fn pairs(&self) -> impl Iterator<Item = (ColNum, &'t Side<'c>, &'t Side<'c>)> + use<'t, 'c> {
        let pairs = self.sides.windows(2).map(|pair| (&pair[0], &pair[1]));
        let columns = self.column_of(self.sides.len())..;
        columns
            .zip(pairs)
            .map(|(column, (from, to))| (column, from, to))
    }

    /// Two rows: whose numbers, and which. None of these headers makes the sheet look like a
    /// book of answers, which it is not.
    pub(super) fn header(&mut self) -> Written {
        let (step, lang, header) = (self.step(), self.lang, style::header());
        let firsts: Vec<ColNum> = (0..self.sides.len())
            .map(|side| self.column_of(side))
            .collect();
        let sheet = &mut *self.sheet;
        for (column, width) in [(KIND, 11), (ID, 6), (NAME, NAME_WIDTH), (WEIGHT, 8)] {
            sheet.set_column_width(column, width)?;
        }
        let below = HEADER + 1;
        let scores = SCORE_WIDTH * step;
        let labels = self.sides.iter();
        let labels = labels.map(|side| rows::lines(&side.label, scores));
        rows::fit(sheet, HEADER, labels.max().unwrap_or(1))?;
        let part = words::part();
        sheet.merge_range(HEADER, KIND, below, NAME, part.get(lang), &header)?;
        let weight = words::weight();
        sheet.merge_range(HEADER, WEIGHT, below, WEIGHT, weight.get(lang), &header)?;
        for (side, first) in self.sides.iter().zip(firsts) {
            if self.one_method {
                cells::wide_text(sheet, HEADER, first..=first + 1, &side.label, &header)?;
            } else {
                cells::text(sheet, HEADER, first, &side.label, &header)?;
            }
            let columns = (first..first + step).zip([words::score(), words::contribution()]);
            for (column, text) in columns {
                sheet.set_column_width(column, SCORE_WIDTH)?;
                cells::text(sheet, below, column, text.get(lang), &header)?;
            }
        }
        let mut lines = 1;
        for (column, from, to) in self.pairs() {
            self.sheet.set_column_width(column, CHANGE_WIDTH)?;
            let label = words::from_to(&from.label, &to.label);
            lines = lines.max(rows::lines(label.get(lang), CHANGE_WIDTH - 1));
            cells::text(
                self.sheet,
                HEADER,
                column,
                words::change().get(lang),
                &header,
            )?;
            cells::text(self.sheet, below, column, label.get(lang), &header)?;
        }
        rows::fit(self.sheet, below, lines)?;
        self.sheet.set_freeze_panes(below + 1, SCORES)?;
        Ok(())
    }

    /// Index, rating and, while any index is incomplete, the bounds. Returns the next row.
    pub(super) fn index(&mut self) -> Written<RowNum> {
        let (mut row, format, sides) = (HEADER + 2, style::index(), self.sides);
        let known =
            |side: &Side<'_>| Known::new(tree::INDEX, side.card.index, side.card.is_complete());
        let numbers: Vec<Known> = sides.iter().map(known).collect();
        self.labels(row, &words::index(), "", &Text::default(), &format)?;
        self.scores(row, &numbers, &format)?;
        self.changes(row, &numbers, &format)?;
        row += 1;
        self.labels(row, &words::rating(), "", &Text::default(), &format)?;
        for (position, side) in sides.iter().enumerate() {
            let rating = if side.card.is_complete() {
                side.card.ratings().0.band.name.clone()
            } else {
                words::incomplete()
            };
            let shown = Shown::Words(rating.get(self.lang).to_owned());
            let cell = side.sheet.cell(tree::RATING, tree::SCORE);
            self.fetch(row, position, &cell, &shown, &format)?;
        }
        row += 1;
        if sides.iter().all(|side| side.card.is_complete()) {
            return Ok(row);
        }
        self.bounds(row, true, &words::lowest_index(), &format)?;
        self.bounds(row + 1, false, &words::highest_index(), &format)?;
        Ok(row + 2)
    }

    /// The lowest or highest index that is possible while levels are missing.
    fn bounds(&mut self, row: RowNum, low: bool, text: &Text, format: &Format) -> Written {
        self.labels(row, text, "", &Text::default(), format)?;
        for (position, side) in self.sides.iter().enumerate() {
            let index = side.card.index;
            let bound = if low { index.low } else { index.high };
            // The sheet of a complete index has no rows for its bounds: they are the index.
            let source = match (side.card.is_complete(), low) {
                (true, _) => tree::INDEX,
                (false, true) => tree::LOWEST,
                (false, false) => tree::HIGHEST,
            };
            let shown = Shown::Printed(bound.half_up(side.card.rubric().decimals));
            let cell = side.sheet.cell(source, tree::SCORE);
            self.fetch(row, position, &cell, &shown, format)?;
        }
        Ok(())
    }

    /// Domains and aspects, that is, whatever has parts. Returns the next row.
    pub(super) fn nodes(&mut self, mut row: RowNum, first: &Scorecard) -> Written<RowNum> {
        let sides = self.sides;
        let parts = first.walk().enumerate();
        for (place, node) in parts.filter(|(_, node)| !node.children.is_empty()) {
            let format = style::node(node.depth, false);
            let kind = first.rubric().kinds.get(node.depth);
            let kind = kind.map(|kind| kind.name.clone()).unwrap_or_default();
            self.labels(row, &kind, &node.id, &node.name, &format)?;
            let mut numbers = Vec::new();
            for (position, side) in sides.iter().enumerate() {
                // Sides of one method have the same tree, so the same place is the same node.
                let Some(node) = side.card.walk().nth(place) else {
                    continue;
                };
                let source = side.sheet.node_row(place);
                if position == 0 {
                    let weight = side.sheet.cell(source, tree::WEIGHT);
                    let number = style::score(format.clone(), 2);
                    let shown = Shown::Exact(node.weight);
                    cells::formula(self.sheet, row, WEIGHT, &weight, &shown, &number)?;
                }
                numbers.push(Known::new(source, node.value, node.complete));
                let contribution = Known::new(source, node.contribution, node.complete);
                let shown = self.printed(position, &contribution);
                let cell = side.sheet.cell(source, tree::TO_PARENT);
                let number = style::score(format.clone(), side.card.rubric().decimals);
                let column = self.column_of(position) + 1;
                cells::formula(self.sheet, row, column, &cell, &shown, &number)?;
            }
            self.scores(row, &numbers, &format)?;
            self.changes(row, &numbers, &format)?;
            row += 1;
        }
        Ok(row)
    }

    /// The first columns of a row, and the look of all others.
    fn labels(
        &mut self,
        row: RowNum,
        kind: &Text,
        id: &str,
        name: &Text,
        format: &Format,
    ) -> Written {
        let last = self.column_of(self.sides.len()) + self.pairs().map(|_| 1).sum::<ColNum>() - 1;
        cells::blank(self.sheet, row, KIND..=last, format)?;
        let (kind, name) = (kind.get(self.lang), name.get(self.lang));
        if id.is_empty() {
            return cells::wide_text(self.sheet, row, KIND..=NAME, kind, format);
        }
        cells::text(self.sheet, row, KIND, kind, format)?;
        cells::text(self.sheet, row, ID, id, format)?;
        let wrapped = format.clone().set_text_wrap();
        cells::text(self.sheet, row, NAME, name, &wrapped)?;
        rows::fit(self.sheet, row, rows::lines(name, NAME_WIDTH))
    }

    fn printed(&self, position: usize, number: &Known) -> Shown {
        match number.value {
            Some(value) => {
                Shown::Printed(value.half_up(self.sides[position].card.rubric().decimals))
            }
            None => Shown::Words(words::incomplete().get(self.lang).to_owned()),
        }
    }

    fn scores(&mut self, row: RowNum, numbers: &[Known], format: &Format) -> Written {
        for (position, number) in numbers.iter().enumerate() {
            let shown = self.printed(position, number);
            let cell = self.sides[position].sheet.cell(number.row, tree::SCORE);
            self.fetch(row, position, &cell, &shown, format)?;
        }
        Ok(())
    }

    /// Writes a formula into the column of a scorecard's scores.
    fn fetch(
        &mut self,
        row: RowNum,
        position: usize,
        formula: &str,
        shown: &Shown,
        format: &Format,
    ) -> Written {
        let decimals = self.sides[position].card.rubric().decimals;
        let format = style::score(format.clone(), decimals);
        cells::formula(
            self.sheet,
            row,
            self.column_of(position),
            formula,
            shown,
            &format,
        )
    }

    /// The changes from one scorecard to the next, of unrounded scores.
    fn changes(&mut self, row: RowNum, numbers: &[Known], format: &Format) -> Written {
        for ((column, from, to), known) in self.pairs().zip(numbers.windows(2)) {
            let decimals = to.card.rubric().decimals;
            let format = style::change(format.clone(), decimals);
            if !from.is_comparable(to) {
                let words = words::method_changed();
                cells::text(self.sheet, row, column, words.get(self.lang), &format)?;
                continue;
            }
            let before = from.sheet.cell(known[0].row, tree::EXACT);
            let after = to.sheet.cell(known[1].row, tree::EXACT);
            let missing = words::incomplete();
            let missing = missing.get(self.lang);
            // Subtraction magnifies the noise of binary numbers enough to spoil a tie; ten
            // decimals take it away, and no more than that.
            let formula = format!(
                "IF(AND(ISNUMBER({before}),ISNUMBER({after})),ROUND(ROUND({after}-{before},10),{decimals}),{})",
                cells::literal(missing)
            );
            let shown = match (known[0].value, known[1].value) {
                (Some(before), Some(after)) => Shown::Printed((after - before).half_up(decimals)),
                _ => Shown::Words(missing.to_owned()),
            };
            cells::formula(self.sheet, row, column, &formula, &shown, &format)?;
        }
        Ok(())
    }
}
