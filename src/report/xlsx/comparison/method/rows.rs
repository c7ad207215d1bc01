//! The rows of the sheet: groups, their indicators, and what all of it adds up to.

use super::super::super::cells::{self, Shown};
use super::super::super::{Written, rows, style, words};
use super::super::{Side, tree};
use super::effect::{Measured, Number, effects, has_effect};
use super::line::{Line, Place};
use super::{
    BASE, DECIMALS, EFFECTS, ID, NAME, NAME_WIDTH, NEW_LEVEL, NEW_WEIGHT, OLD_LEVEL, OLD_WEIGHT,
    RELATION, TOTAL, Writer,
};
use crate::compare::Fate;
use crate::number::Exact;
use crate::report::across as say;
use rust_xlsxwriter::{ColNum, Format};

impl Writer<'_, '_> {
    /// The sums of a group, and below them its indicators. Returns the sums.
    pub(super) fn group(
        &mut self,
        fate: Fate,
        lines: &[&Line<'_>],
    ) -> Written<[Option<Number>; 3]> {
        let top = self.row;
        let mut sums: [Option<Exact>; 3] = [Some(Exact::ZERO); 3];
        self.row += 1;
        for line in lines {
            let effects = self.line(line)?;
            for (sum, effect) in sums.iter_mut().zip(effects) {
                *sum = sum.zip(effect).map(|(sum, effect)| sum + effect);
            }
            self.row += 1;
        }
        let (first, below) = (top + 1, std::mem::replace(&mut self.row, top));
        let text = match fate {
            Fate::Comparable => say::comparable(lines.len()),
            Fate::Dropped => say::dropped(lines.len()),
            Fate::New => say::new(lines.len()),
        };
        let format = style::node(0, false);
        self.label(&text, &format)?;
        let change = style::change(format, DECIMALS);
        let mut numbers = [None, None, None];
        for ((column, sum), number) in EFFECTS.into_iter().zip(sums).zip(&mut numbers) {
            if !has_effect(fate, column) {
                continue;
            }
            let cells = cells::span(first, below - 1, column);
            let missing = cells::literal(words::incomplete().get(self.lang));
            let count = lines.len();
            let formula = format!("IF(COUNT({cells})<{count},{missing},SUM({cells}))");
            let own = Number {
                formula,
                value: sum,
            };
            self.put(column, &own, &change)?;
            let formula = cells::address(top, column);
            *number = Some(Number { formula, ..own });
        }
        self.total(numbers.iter().flatten(), &change)?;
        self.row = below;
        Ok(numbers)
    }

    /// An indicator and its effects, in the order of their columns.
    fn line(&mut self, line: &Line<'_>) -> Written<[Option<Exact>; 3]> {
        let (row, lang, format) = (self.row, self.lang, style::plain());
        cells::blank(self.sheet, row, RELATION..=TOTAL, &format)?;
        cells::text(self.sheet, row, RELATION, line.relation.get(lang), &format)?;
        let ids = [line.old, line.new];
        let ids: Vec<&str> = ids.iter().flatten().map(|(_, node)| &*node.id).collect();
        cells::text(self.sheet, row, ID, &ids.join(" → "), &format)?;
        let name = line.new.or(line.old).map(|(_, node)| node.name.get(lang));
        let name = name.unwrap_or_default();
        cells::text(self.sheet, row, NAME, name, &style::wrapped())?;
        rows::fit(self.sheet, row, rows::lines(name, NAME_WIDTH))?;
        let (from, to) = (self.from, self.to);
        let old = self.side(from, line.old, (OLD_WEIGHT, OLD_LEVEL))?;
        let new = self.side(to, line.new, (NEW_WEIGHT, NEW_LEVEL))?;
        let base = Number {
            formula: cells::fixed(BASE, TOTAL),
            value: from.card.exact_index(),
        };
        let effects = effects(old.as_ref(), new.as_ref(), &base);
        let change = style::change(format, DECIMALS);
        let mut written: Vec<Number> = Vec::new();
        for (column, effect) in EFFECTS.into_iter().zip(&effects) {
            let Some(effect) = effect else { continue };
            let number = Number {
                formula: self.if_known(&effect.needed, &effect.formula),
                value: effect.value,
            };
            self.put(column, &number, &change)?;
            written.push(Number {
                formula: cells::address(row, column),
                ..number
            });
        }
        self.total(written.iter(), &change)?;
        Ok(effects.map(|effect| effect.map_or(Some(Exact::ZERO), |effect| effect.value)))
    }

    /// Weight and level of an indicator on one side, fetched from its sheet of scores.
    fn side(
        &mut self,
        side: &Side<'_>,
        place: Option<Place<'_>>,
        (weight, level): (ColNum, ColNum),
    ) -> Written<Option<Measured>> {
        let Some((position, node)) = place else {
            return Ok(None);
        };
        let source = side.sheet.node_row(position);
        let rubric = side.card.rubric();
        let number = Number {
            formula: side.sheet.cell(source, tree::WEIGHT),
            value: Some(node.weight),
        };
        self.put(weight, &number, &style::score(style::plain(), 2))?;
        let whole = rubric.scale.step.is_whole();
        let format = style::score(style::plain(), if whole { 0 } else { rubric.decimals });
        let value = node.complete.then_some(node.value.low);
        let formula = side.sheet.cell(source, tree::EXACT);
        let missing = words::not_assessed().get(self.lang).to_owned();
        let shown = value.map_or(Shown::Words(missing), Shown::Exact);
        cells::formula(self.sheet, self.row, level, &formula, &shown, &format)?;
        let whole = side.sheet.cell(tree::INDEX, tree::WEIGHT);
        Ok(Some(Measured {
            share: Number {
                formula: format!("{}/{whole}", cells::address(self.row, weight)),
                value: Some(node.weight / rubric.weight),
            },
            level: Number {
                formula: cells::address(self.row, level),
                value,
            },
        }))
    }

    /// The sum of effects of a row, in its last column.
    fn total<'n>(&mut self, effects: impl Iterator<Item = &'n Number>, format: &Format) -> Written {
        let effects: Vec<&Number> = effects.collect();
        let needed: Vec<String> = effects.iter().map(|one| one.formula.clone()).collect();
        let values = effects.iter().map(|one| one.value);
        let total = Number {
            formula: self.if_known(&needed, &needed.join("+")),
            value: values.sum::<Option<Exact>>(),
        };
        self.put(TOTAL, &total, format)
    }

    /// What all effects add up to, and beside it the difference of the two indices.
    pub(super) fn difference(&mut self, sums: &[[Option<Number>; 3]]) -> Written {
        let format = style::index();
        self.label(&words::index_change(), &format)?;
        let change = style::change(format.clone(), DECIMALS);
        let mut effects = Vec::new();
        for (position, column) in EFFECTS.into_iter().enumerate() {
            let parts: Vec<&Number> = sums
                .iter()
                .filter_map(|one| one[position].as_ref())
                .collect();
            let needed: Vec<String> = parts.iter().map(|one| one.formula.clone()).collect();
            let values = parts.iter().map(|one| one.value);
            let number = if parts.is_empty() {
                Number {
                    formula: "0".to_owned(),
                    value: Some(Exact::ZERO),
                }
            } else {
                Number {
                    formula: self.if_known(&needed, &needed.join("+")),
                    value: values.sum::<Option<Exact>>(),
                }
            };
            self.put(column, &number, &change)?;
            effects.push(Number {
                formula: cells::address(self.row, column),
                ..number
            });
        }
        self.total(effects.iter(), &change)?;
        self.row += 1;
        self.label(&words::index_difference(), &format)?;
        let index = |side: &Side<'_>| side.sheet.cell(tree::INDEX, tree::EXACT);
        let needed = [index(self.from), index(self.to)];
        let known = self.from.card.exact_index().zip(self.to.card.exact_index());
        let number = Number {
            formula: self.if_known(&needed, &format!("{}-{}", needed[1], needed[0])),
            value: known.map(|(from, to)| to - from),
        };
        self.put(TOTAL, &number, &change)?;
        self.row += 1;
        Ok(())
    }
}
