//! The rows of [`mod@super::scores`] for answers about which there is nothing to say.
//!
//! A national table has millions of them, and what stands in a row depends on little: on the sum of
//! weighted levels below its node. Each such text is made once, by what makes all other rows, and
//! kept; a row is then put together of such parts.

use super::{finish, fraction, harmless, push_cell, words};
use crate::lang::Lang;
use crate::number::{Exact, MAX_WEIGHT_DENOMINATOR, common_denominator, push_digits};
use crate::place::{Place, Spot};
use crate::rubric::{Node, Rubric};
use crate::stream::Plain;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Texts that are kept of a node.
const KEPT: usize = 20_000;

/// Writes the rows of plain answers as [`super::score_rows`] writes those of scorecards.
#[derive(Debug)]
pub struct PlainColumns {
    lang: Lang,
    rubrics: Vec<Columns>,
}

/// What is known of the rows of a rubric.
#[derive(Debug)]
struct Columns {
    rubric: Arc<Rubric>,
    /// How many units the weight of each indicator has.
    units: Vec<i64>,
    /// How many units rest one.
    scale: i128,
    index: Line<(i64, u16)>,
    nodes: Vec<Line<i64>>,
    column: Arc<str>,
    file: Arc<str>,
    /// What stands before and behind the number of a line in the place of a level.
    place: (String, String),
    /// The same in the place of an assessment.
    whole: (String, String),
}

/// A row of every assessment.
#[derive(Debug)]
struct Line<K> {
    /// What stands in it whatever the levels.
    head: String,
    weight: Exact,
    /// The weight of what it is a part of, if it is.
    parent: Option<Exact>,
    indicators: Range<usize>,
    /// Whether it is an indicator, whose level alone says what follows.
    is_indicator: bool,
    /// That, and what follows from the sum of weighted levels.
    cells: HashMap<K, String>,
    /// The same of an indicator, by its level.
    levels: Vec<Option<String>>,
}

impl PlainColumns {
    /// Nothing is known yet.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            rubrics: Vec::new(),
        }
    }

    /// Writes the rows of some answers.
    pub fn write(&mut self, plain: &Plain, text: &mut String) {
        let same = |known: &Columns| {
            Arc::ptr_eq(&known.rubric, &plain.rubric)
                && known.file == plain.file
                && known.column == plain.column
        };
        let known = self.rubrics.iter().position(same);
        let at = known.unwrap_or_else(|| {
            self.rubrics.push(Columns::new(plain, self.lang));
            self.rubrics.len() - 1
        });
        if let Some(columns) = self.rubrics.get_mut(at) {
            columns.write(plain, self.lang, text);
        }
    }
}

impl Columns {
    fn new(plain: &Plain, lang: Lang) -> Self {
        let rubric = &plain.rubric;
        let denominators = rubric.indicators.iter().map(|one| one.weight.denominator());
        // Bounded when the rubric was read, see `number`.
        let scale = common_denominator(denominators, MAX_WEIGHT_DENOMINATOR).unwrap_or(1);
        let units = |weight: Exact| weight.numerator() * (scale / weight.denominator());
        let index = [
            "index",
            "",
            rubric.index.get(lang),
            &fraction(rubric.weight),
        ];
        let mut nodes = Vec::new();
        collect(&rubric.nodes, None, rubric, lang, &mut nodes);
        let spot = |column: Option<&Arc<str>>| {
            let spot = Spot::Line {
                line: 0,
                column: column.cloned(),
            };
            Place::new(Arc::clone(&plain.file), spot).to_string()
        };
        Self {
            units: rubric
                .indicators
                .iter()
                .map(|one| i64::try_from(units(one.weight)).unwrap_or(0))
                .collect(),
            scale,
            index: Line {
                head: joined(words(index)),
                weight: rubric.weight,
                parent: None,
                indicators: 0..rubric.indicators.len(),
                is_indicator: false,
                cells: HashMap::new(),
                levels: Vec::new(),
            },
            nodes,
            place: around(&spot(Some(&plain.column)), plain.file.len() + 1),
            whole: around(&spot(None), plain.file.len() + 1),
            rubric: Arc::clone(rubric),
            column: Arc::clone(&plain.column),
            file: Arc::clone(&plain.file),
        }
    }

    fn write(&mut self, plain: &Plain, lang: Lang, text: &mut String) {
        let Self {
            rubric,
            units,
            scale,
            index,
            nodes,
            place,
            whole,
            ..
        } = self;
        let sum = |range: &Range<usize>| -> i64 {
            let units = units.get(range.clone()).unwrap_or_default();
            let levels = plain.levels.get(range.clone()).unwrap_or_default();
            let weighted = units.iter().zip(levels);
            weighted.map(|(unit, level)| unit * i64::from(*level)).sum()
        };
        let year = plain.year.to_string();
        let owner = joined(words([
            &plain.agency,
            &year,
            plain.stage.word(),
            &rubric.id,
        ]));
        let all = sum(&index.indicators);
        let value = |line: Exact, sum: i64| Exact::new(sum.into(), *scale) / line;
        let cells = index.cells((all, plain.year), |weight, _| {
            let exact = value(weight, all);
            let own = exact.half_up(rubric.decimals).to_string();
            let mut row = score_cells(exact, rubric);
            let rating = rubric.rate(exact, plain.year).band.name.get(lang);
            row.extend([own.clone(), own, rating.to_owned()]);
            joined(row)
        });
        let source = [&*plain.source.path, plain.source.sha256.as_str()];
        let source = finish(&[words(source)]);
        for part in [&owner, cells, &whole.0] {
            text.push_str(part);
        }
        push_digits(text, plain.first.into(), 1);
        text.push_str(&whole.1);
        text.push(',');
        text.push_str(&source);
        for line in nodes {
            let own = sum(&line.indicators);
            let first = line.indicators.start;
            let level = plain.levels.get(first).copied();
            let level = level.filter(|_| line.is_indicator);
            let cells = line.of(level, own, |weight, parent| {
                let exact = value(weight, own);
                let mut row = score_cells(exact, rubric);
                let contribution = parent.map_or(exact, |parent| exact * weight / parent);
                let whole = exact * weight / rubric.weight;
                let shown = |one: Exact| one.half_up(rubric.decimals).to_string();
                row.extend([shown(contribution), shown(whole), String::new()]);
                joined(row)
            });
            text.push_str(&owner);
            text.push_str(cells);
            if level.is_some() {
                text.push_str(&place.0);
                let line = plain.lines.get(first).copied().unwrap_or(0);
                push_digits(text, line.into(), 1);
                text.push_str(&place.1);
            }
            text.push_str(",,\n");
        }
    }
}

impl Line<i64> {
    /// What stands in the row of a node, which a level alone says of an indicator.
    fn of(
        &mut self,
        level: Option<u8>,
        sum: i64,
        rest: impl FnOnce(Exact, Option<Exact>) -> String,
    ) -> &str {
        let level = level.map(usize::from);
        match level.filter(|level| *level < self.levels.len()) {
            Some(level) => {
                let (weight, parent, head) = (self.weight, self.parent, &self.head);
                let made = || format!("{head}{}", rest(weight, parent));
                self.levels[level].get_or_insert_with(made)
            }
            None => self.cells(sum, rest),
        }
    }
}

impl<K: std::hash::Hash + Eq> Line<K> {
    fn cells(&mut self, sum: K, rest: impl FnOnce(Exact, Option<Exact>) -> String) -> &String {
        // A table in which hardly any sum comes twice gains nothing by keeping them.
        if self.cells.len() >= KEPT && !self.cells.contains_key(&sum) {
            self.cells.clear();
        }
        let (weight, parent) = (self.weight, self.parent);
        let head = &self.head;
        let made = || format!("{head}{}", rest(weight, parent));
        self.cells.entry(sum).or_insert_with(made)
    }
}

fn collect(
    nodes: &[Node],
    parent: Option<Exact>,
    rubric: &Rubric,
    lang: Lang,
    all: &mut Vec<Line<i64>>,
) {
    for node in nodes {
        let kind = &rubric.kinds[node.depth].id;
        let head = [kind, &node.id, node.name.get(lang), &fraction(node.weight)];
        all.push(Line {
            head: joined(words(head)),
            weight: node.weight,
            parent,
            indicators: node.indicators.clone(),
            is_indicator: node.children.is_empty(),
            cells: HashMap::new(),
            levels: vec![None; 256],
        });
        collect(&node.children, Some(node.weight), rubric, lang, all);
    }
}

/// `value`, `low`, `high`, `exact` of a score that is known.
fn score_cells(exact: Exact, rubric: &Rubric) -> Vec<String> {
    let shown = exact.half_up(rubric.decimals).to_string();
    vec![shown.clone(), shown.clone(), shown, exact.to_string()]
}

/// Cells as they stand in a row, with a comma behind the last.
fn joined<S: AsRef<str>>(cells: Vec<S>) -> String {
    let mut text = String::new();
    for cell in cells {
        push_cell(&mut text, cell.as_ref());
    }
    text
}

/// A cell with a digit at a byte, divided there, as it stands in a row.
fn around(cell: &str, at: usize) -> (String, String) {
    let (before, behind) = (cell.get(..at).unwrap_or_default(), cell.get(at + 1..));
    let before = harmless(before);
    let behind = behind.unwrap_or_default();
    let needs = |text: &str| text.contains([',', '"', '\r', '\n']);
    if !needs(&before) && !needs(behind) {
        return (before.into_owned(), behind.to_owned());
    }
    let doubled = |text: &str| text.replace('"', "\"\"");
    let (before, behind) = (doubled(&before), doubled(behind));
    (format!("\"{before}"), format!("{behind}\""))
}
