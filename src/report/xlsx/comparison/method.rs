//! Why the index differs across two regulations: the effects of levels, weights and structure of
//! every indicator, as formulas over the sheets of scores.
//!
//! The formulas are those of [`crate::compare::across`]. The rows stand in the order of the
//! crosswalk and of the rubrics, so a level that changes moves none of them.

use super::super::cells::{self, Shown};
use super::super::{Written, page, rows, style, words};
use super::{Side, tree};
use crate::compare::Fate;
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::report::across as say;
use crate::rubric::Crosswalk;
use crate::score::Scored;
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

/// An indicator before or after: its place among the nodes of its tree, and itself.
type Place<'c> = (usize, &'c Scored);

/// What a row is about: an indicator before, after, or the same in both.
struct Line<'c> {
    fate: Fate,
    relation: Text,
    old: Option<Place<'c>>,
    new: Option<Place<'c>>,
}

/// A number and the formula of it.
#[derive(Clone)]
struct Number {
    formula: String,
    value: Option<Exact>,
}

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

/// The indicators of both sides: the same first, then those dropped, then the new ones.
fn lines<'c>(from: &Side<'c>, to: &Side<'c>, crosswalk: &Crosswalk) -> Vec<Line<'c>> {
    let (old, new) = (leaves(from), leaves(to));
    let pairs: Vec<(usize, usize)> = crosswalk.pairs().collect();
    let named = |row: Option<&crate::rubric::Row>| {
        let relation = row.map(|row| row.relation);
        say::relation_name(relation.unwrap_or(crate::rubric::Relation::None))
    };
    let same = pairs.iter().map(|&(one, other)| Line {
        fate: Fate::Comparable,
        relation: named(crosswalk.targets(one).next()),
        old: old.get(one).copied(),
        new: new.get(other).copied(),
    });
    let is_left = |index: &usize| pairs.iter().all(|(one, _)| one != index);
    let dropped = (0..old.len()).filter(is_left).map(|index| Line {
        fate: Fate::Dropped,
        relation: named(crosswalk.targets(index).next()),
        old: old.get(index).copied(),
        new: None,
    });
    let is_new = |index: &usize| pairs.iter().all(|(_, other)| other != index);
    let added = (0..new.len()).filter(is_new).map(|index| Line {
        fate: Fate::New,
        relation: named(crosswalk.sources(index).next()),
        old: None,
        new: new.get(index).copied(),
    });
    same.chain(dropped).chain(added).collect()
}

/// The indicators of a side in the order of its rubric, each with its place in the tree.
fn leaves<'c>(side: &Side<'c>) -> Vec<Place<'c>> {
    let nodes = side.card.walk().enumerate();
    nodes.filter(|(_, node)| node.children.is_empty()).collect()
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
        for (column, width) in (RELATION..).zip(WIDTHS) {
            sheet.set_column_width(column, width)?;
        }
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

    /// The sums of a group, and below them its indicators. Returns the sums.
    fn group(&mut self, fate: Fate, lines: &[&Line<'_>]) -> Written<[Option<Number>; 3]> {
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

    /// What all effects add up to, and beside it the difference of the two indices.
    fn difference(&mut self, sums: &[[Option<Number>; 3]]) -> Written {
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

/// The weight of an indicator as a part of the whole, and its level.
struct Measured {
    share: Number,
    level: Number,
}

/// An effect: its formula, the cells it needs, and its value if they are known.
struct Effect {
    needed: Vec<String>,
    formula: String,
    value: Option<Exact>,
}

/// Level, weight and structure, as far as an indicator has them.
fn effects(old: Option<&Measured>, new: Option<&Measured>, base: &Number) -> [Option<Effect>; 3] {
    let left = |one: &Measured, sign: i128| {
        let (share, level) = (&one.share, &one.level);
        let (high, low) = if sign > 0 {
            (level, base)
        } else {
            (base, level)
        };
        let difference = high.value.zip(low.value).map(|(high, low)| high - low);
        Effect {
            needed: vec![level.formula.clone(), base.formula.clone()],
            formula: format!("{}*({}-{})", share.formula, high.formula, low.formula),
            value: share.value.zip(difference).map(|(share, by)| share * by),
        }
    };
    match (old, new) {
        (Some(old), Some(new)) => {
            let half = Exact::new(1, 2);
            let (before, after) = (&old.level.formula, &new.level.formula);
            let (earlier, later) = (&old.share.formula, &new.share.formula);
            let levels = old.level.value.zip(new.level.value);
            let shares = old.share.value.zip(new.share.value);
            let level = levels
                .zip(shares)
                .map(|((before, after), (earlier, later))| {
                    (after - before) * (earlier + later) * half
                });
            let weight = levels.zip(shares).zip(base.value);
            let weight = weight.map(|(((before, after), (earlier, later)), base)| {
                (later - earlier) * ((before + after) * half - base)
            });
            let needed = vec![before.clone(), after.clone()];
            let with_base = needed.iter().chain([&base.formula]).cloned().collect();
            let origin = &base.formula;
            [
                Some(Effect {
                    formula: format!("({after}-{before})*({earlier}+{later})/2"),
                    needed,
                    value: level,
                }),
                Some(Effect {
                    formula: format!("({later}-{earlier})*(({before}+{after})/2-{origin})"),
                    needed: with_base,
                    value: weight,
                }),
                None,
            ]
        }
        (Some(old), None) => [None, None, Some(left(old, -1))],
        (None, Some(new)) => [None, None, Some(left(new, 1))],
        (None, None) => [None, None, None],
    }
}

/// Which effects the indicators of a fate have.
fn has_effect(fate: Fate, column: ColNum) -> bool {
    match fate {
        Fate::Comparable => column != EFFECTS[2],
        Fate::Dropped | Fate::New => column == EFFECTS[2],
    }
}
