//! A table of years under one rubric: scores, changes, and what every part did to the index.

use super::super::super::cells::{self, Shown};
use super::super::super::comparison::Side;
use super::super::super::{Written, rows, style, tree, words as shared};
use super::super::{Report, known, rounded};
use super::{CHANGE_WIDTH, ID, KIND, NAME, NAME_WIDTH, NUMBER_WIDTH, SCORES, WEIGHT};
use crate::lang::Text;
use crate::number::Exact;
use crate::score::Scored;
use rust_xlsxwriter::{ColNum, Format, RowNum, Worksheet};

/// The effect of one indicator is small, and effects are here to be added up.
pub(in super::super) const EFFECT_DECIMALS: u8 = 4;

/// Writes the rows of some years.
pub(super) struct Table<'t, 'e> {
    sheet: &'t mut Worksheet,
    report: &'t Report<'e>,
    sides: &'t [Side<'e>],
    /// Whether there are columns for effects: not across rubrics.
    effects: bool,
}

/// A number of one year: where it stands on the sheet of that year, and its value if it is known.
#[derive(Clone, Copy)]
struct Number {
    row: RowNum,
    value: Option<Exact>,
}

/// What is common to the numbers of a row.
struct Line {
    decimals: u8,
    format: Format,
    /// Its weight and that of everything, to turn a change into its effect.
    weight: (Exact, Exact),
    /// What the tree shows where there is no number.
    missing: Shown,
}

impl<'t, 'e> Table<'t, 'e> {
    pub(super) fn new(
        sheet: &'t mut Worksheet,
        report: &'t Report<'e>,
        sides: &'t [Side<'e>],
    ) -> Self {
        Self {
            sheet,
            report,
            sides,
            effects: true,
        }
    }

    /// Index and rating of years whose parts cannot be compared. Returns the next row.
    pub(super) fn index_only(mut self, row: RowNum) -> Written<RowNum> {
        self.effects = false;
        self.write(row, false)
    }

    /// Writes the table, with the parts of the index or without. Returns the next row.
    pub(super) fn write(mut self, top: RowNum, parts: bool) -> Written<RowNum> {
        self.header(top)?;
        let mut row = top + 2;
        self.index(row)?;
        self.rating(row + 1)?;
        row += 2;
        if !parts {
            return Ok(row);
        }
        let Some(first) = self.sides.first() else {
            return Ok(row);
        };
        for (position, node) in first.card.walk().enumerate() {
            self.node(row, position, node)?;
            row += 1;
        }
        Ok(row)
    }

    fn count(&self) -> ColNum {
        ColNum::try_from(self.sides.len()).unwrap_or(1)
    }

    /// The columns of the changes, each with the years it leads from and to.
    fn pairs(&self) -> impl Iterator<Item = (ColNum, &'t Side<'e>, &'t Side<'e>)> + use<'t, 'e> {
        let pairs = self.sides.windows(2).map(|pair| (&pair[0], &pair[1]));
        let columns = SCORES + self.count()..;
        columns
            .zip(pairs)
            .map(|(column, (from, to))| (column, from, to))
    }

    /// Two rows: what the columns hold, and of which years.
    fn header(&mut self, top: RowNum) -> Written {
        let (lang, header) = (self.report.lang, style::header());
        let below = top + 1;
        for (column, width) in [(KIND, 11), (ID, 6), (NAME, NAME_WIDTH), (WEIGHT, 8)] {
            self.sheet.set_column_width(column, width)?;
        }
        let part = shared::part();
        self.sheet
            .merge_range(top, KIND, below, NAME, part.get(lang), &header)?;
        let weight = shared::weight();
        self.sheet
            .merge_range(top, WEIGHT, below, WEIGHT, weight.get(lang), &header)?;
        let changes = self.count().saturating_sub(1);
        let effects = if self.effects { changes } else { 0 };
        let groups = [
            (SCORES, self.count(), shared::score()),
            (SCORES + self.count(), changes, shared::change()),
            (
                SCORES + self.count() + changes,
                effects,
                shared::effect_on_index(),
            ),
        ];
        for (first, count, text) in groups {
            let last = first + count.saturating_sub(1);
            match count {
                0 => {}
                1 => cells::text(self.sheet, top, first, text.get(lang), &header)?,
                _ => cells::wide_text(self.sheet, top, first..=last, text.get(lang), &header)?,
            }
        }
        let sides = self.sides;
        for (column, side) in (SCORES..).zip(sides) {
            self.sheet.set_column_width(column, NUMBER_WIDTH)?;
            cells::text(self.sheet, below, column, &side.label, &header)?;
        }
        let pairs: Vec<_> = self.pairs().collect();
        for (column, from, to) in pairs {
            let label = shared::from_to(&from.label, &to.label);
            for column in [Some(column), self.effects.then_some(column + changes)] {
                let Some(column) = column else { continue };
                self.sheet.set_column_width(column, CHANGE_WIDTH)?;
                cells::text(self.sheet, below, column, label.get(lang), &header)?;
            }
        }
        rows::fit(self.sheet, top, 2)
    }

    fn index(&mut self, row: RowNum) -> Written {
        let format = style::index();
        let Some(last) = self.sides.last() else {
            return Ok(());
        };
        let rubric = last.card.rubric();
        self.labels(row, &shared::index(), "", &Text::default(), &format)?;
        let number = |side: &Side<'_>| Number {
            row: tree::INDEX,
            value: side.card.exact_index(),
        };
        let numbers: Vec<Number> = self.sides.iter().map(number).collect();
        let line = Line {
            decimals: rubric.decimals,
            format,
            weight: (rubric.weight, rubric.weight),
            missing: self.report.incomplete(),
        };
        self.numbers(row, &numbers, &line)
    }

    fn rating(&mut self, row: RowNum) -> Written {
        let format = style::index();
        self.labels(row, &shared::rating(), "", &Text::default(), &format)?;
        for (column, side) in (SCORES..).zip(self.sides) {
            let complete = side.card.is_complete();
            let name = complete.then(|| side.card.ratings().0.band.name.clone());
            let name = self.report.word(&name.unwrap_or_else(shared::incomplete));
            let cell = side.sheet.cell(tree::RATING, tree::SCORE);
            let format = style::score(format.clone(), 0);
            let shown = Shown::Words(name);
            cells::formula(self.sheet, row, column, &cell, &shown, &format)?;
        }
        rows::fit(self.sheet, row, 1)
    }

    fn node(&mut self, row: RowNum, position: usize, first: &Scored) -> Written {
        let leaf = first.children.is_empty();
        let Some(side) = self.sides.first() else {
            return Ok(());
        };
        let rubric = side.card.rubric();
        let kind = rubric.kinds.get(first.depth).map(|kind| kind.name.clone());
        let format = style::node(first.depth, leaf);
        self.labels(
            row,
            &kind.unwrap_or_default(),
            &first.id,
            &first.name,
            &format,
        )?;
        let source = side.sheet.node_row(position);
        let weight = side.sheet.cell(source, tree::WEIGHT);
        let number = style::score(format.clone(), 2);
        let shown = Shown::Exact(first.weight);
        cells::formula(self.sheet, row, WEIGHT, &weight, &shown, &number)?;
        let number = |side: &Side<'_>| Number {
            row: side.sheet.node_row(position),
            value: side.card.walk().nth(position).and_then(known),
        };
        let numbers: Vec<Number> = self.sides.iter().map(number).collect();
        // A level that is whole is shown as it is picked.
        let whole = leaf && rubric.scale.step.is_whole();
        let line = Line {
            decimals: if whole { 0 } else { rubric.decimals },
            format,
            weight: (first.weight, rubric.weight),
            missing: if leaf {
                Shown::Words(self.report.word(&shared::not_assessed()))
            } else {
                self.report.incomplete()
            },
        };
        self.numbers(row, &numbers, &line)
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
        let changes = self.count().saturating_sub(1);
        let groups = if self.effects { 2 } else { 1 };
        let last = SCORES + self.count() + groups * changes - 1;
        cells::blank(self.sheet, row, KIND..=last, format)?;
        let (kind, name) = (kind.get(self.report.lang), name.get(self.report.lang));
        if id.is_empty() {
            return cells::wide_text(self.sheet, row, KIND..=NAME, kind, format);
        }
        cells::text(self.sheet, row, KIND, kind, format)?;
        cells::text(self.sheet, row, ID, id, format)?;
        let wrapped = format.clone().set_text_wrap();
        cells::text(self.sheet, row, NAME, name, &wrapped)?;
        rows::fit(self.sheet, row, rows::lines(name, NAME_WIDTH))
    }

    /// Scores, changes and effects of a row.
    fn numbers(&mut self, row: RowNum, numbers: &[Number], line: &Line) -> Written {
        let sides = self.sides;
        let score = style::score(line.format.clone(), line.decimals);
        for ((column, side), number) in (SCORES..).zip(sides).zip(numbers) {
            let cell = side.sheet.cell(number.row, tree::SCORE);
            let shown = match number.value {
                Some(value) => Shown::Printed(value.half_up(side.card.rubric().decimals)),
                None => line.missing.clone(),
            };
            cells::formula(self.sheet, row, column, &cell, &shown, &score)?;
        }
        let changes = self.count().saturating_sub(1);
        let pairs: Vec<_> = self.pairs().collect();
        for ((column, from, to), pair) in pairs.into_iter().zip(numbers.windows(2)) {
            let change = style::change(line.format.clone(), line.decimals);
            if !from.is_comparable(to) {
                let words = shared::method_changed();
                cells::text(
                    self.sheet,
                    row,
                    column,
                    words.get(self.report.lang),
                    &change,
                )?;
                continue;
            }
            let before = from.sheet.cell(pair[0].row, tree::EXACT);
            let after = to.sheet.cell(pair[1].row, tree::EXACT);
            let difference = pair[0].value.zip(pair[1].value);
            let difference = difference.map(|(before, after)| after - before);
            let decimals = to.card.rubric().decimals;
            let formula = rounded(&format!("{after}-{before}"), decimals);
            let formula = self.report.if_known(&[&before, &after], &formula);
            let shown = self.report.printed(difference, decimals);
            cells::formula(self.sheet, row, column, &formula, &shown, &change)?;
            if !self.effects {
                continue;
            }
            let (own, total) = line.weight;
            let weight = to.sheet.cell(pair[1].row, tree::WEIGHT);
            let whole = to.sheet.cell(tree::INDEX, tree::WEIGHT);
            let formula = format!("({after}-{before})*{weight}/{whole}");
            let formula = self.report.if_known(&[&before, &after], &formula);
            let effect = difference.map(|difference| difference * own / total);
            let shown = effect.map_or_else(|| self.report.incomplete(), Shown::Exact);
            let format = style::change(line.format.clone(), EFFECT_DECIMALS);
            let column = column + changes;
            cells::formula(self.sheet, row, column, &formula, &shown, &format)?;
        }
        Ok(())
    }
}
