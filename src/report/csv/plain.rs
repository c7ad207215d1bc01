//! The rows of [`mod@super::scores`] for answers about which there is nothing to say.
//!
//! A national table has millions of them, and what stands in a row depends on little: on the sum of
//! weighted levels below its node. Each such text is made once, by what makes all other rows, and
//! kept; a row is then put together of such parts.

use super::{finish, fraction, harmless, push_cell, words};
use crate::evidence::Source;
use crate::lang::Lang;
use crate::number::{Exact, push_digits};
use crate::place::{Place, Spot};
use crate::rubric::{Node, Rubric};
use crate::stream::{LevelColumn, Plain, Weights};
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
    weights: Arc<Weights>,
    index: Line<(i64, u16)>,
    nodes: Vec<Line<i64>>,
    given: Arc<[LevelColumn]>,
    file: Arc<str>,
    /// What stands before and behind the number of a line in the place of a level, for each column.
    places: Vec<(String, String)>,
    /// The same in the place of an assessment.
    whole: (String, String),
    source: Arc<Source>,
    /// The source as it ends a row, with its line break.
    source_cells: String,
    room: Room,
}

/// Room for what is made anew for each assessment.
#[derive(Debug, Default)]
struct Room {
    /// What the sum of weighted levels is before each indicator, and after the last.
    sums: Vec<i64>,
    /// What begins a row: agency, year, stage and rubric.
    owner: String,
    /// What ends the row of an indicator behind the number of its line, and begins the next, for
    /// each column.
    between: Vec<String>,
    /// Bytes of the longest rows so far.
    longest: usize,
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
    /// The same of an indicator and what begins its place, by column and level.
    levels: Vec<Vec<Option<String>>>,
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
                && known.given == plain.columns
                && known.source == plain.source
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
            weights: Arc::clone(&plain.weights),
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
            places: {
                let headers = plain.columns.iter().map(|column| &column.header);
                let places = headers.map(|header| spot(Some(header)));
                let at = plain.file.len() + 1;
                places.map(|place| around(&place, at)).collect()
            },
            whole: around(&spot(None), plain.file.len() + 1),
            source: Arc::clone(&plain.source),
            source_cells: {
                let source = [&*plain.source.path, plain.source.sha256.as_str()];
                finish(&[words(source)])
            },
            room: Room::default(),
            rubric: Arc::clone(rubric),
            given: Arc::clone(&plain.columns),
            file: Arc::clone(&plain.file),
        }
    }

    fn write(&mut self, plain: &Plain, lang: Lang, text: &mut String) {
        self.room.fill(plain, &self.places);
        let Self {
            rubric,
            weights,
            index,
            nodes,
            places,
            whole,
            source_cells,
            room,
            ..
        } = self;
        let begin = text.len();
        text.reserve(room.longest);
        let value = |line: Exact, sum: i64| weights.mean(sum, line);
        let all = room.sum(&index.indicators);
        let cells = index.cells((all, plain.year), |weight, _| {
            let exact = value(weight, all);
            let own = exact.half_up(rubric.decimals).to_string();
            let mut row = score_cells(exact, rubric);
            let rating = rubric.rate(exact, plain.year).band.name.get(lang);
            row.extend([own.clone(), own, rating.to_owned()]);
            joined(row)
        });
        for part in [&room.owner, cells, &whole.0] {
            text.push_str(part);
        }
        push_digits(text, plain.first.into(), 1);
        for part in [&whole.1, ",", source_cells, &room.owner] {
            text.push_str(part);
        }
        for line in nodes {
            let first = line.indicators.start;
            let own = room.sum(&line.indicators);
            let rest = |weight: Exact, parent: Option<Exact>| {
                let exact = value(weight, own);
                let mut row = score_cells(exact, rubric);
                let contribution = parent.map_or(exact, |parent| exact * weight / parent);
                let whole = exact * weight / rubric.weight;
                let shown = |one: Exact| one.half_up(rubric.decimals).to_string();
                row.extend([shown(contribution), shown(whole), String::new()]);
                joined(row)
            };
            let level = plain.values.get(first).filter(|_| line.is_indicator);
            let Some(level) = level else {
                for part in [line.cells(own, rest), LAST, &room.owner] {
                    text.push_str(part);
                }
                continue;
            };
            let column = plain.column(first);
            let before = places.get(column).map(|place| place.0.as_str());
            let cells = line.of_level(column, *level, before.unwrap_or_default(), rest);
            text.push_str(cells);
            let number = plain.lines.get(first).copied().unwrap_or(0);
            push_digits(text, number.into(), 1);
            text.push_str(room.between.get(column).map_or("", String::as_str));
        }
        // What begins the next row, and there is none.
        text.truncate(text.len().saturating_sub(room.owner.len()));
        room.longest = room.longest.max(text.len() - begin);
    }
}

/// The cells of an indicator or a part behind its place, which are empty.
const LAST: &str = ",,\n";

impl Room {
    fn fill(&mut self, plain: &Plain, places: &[(String, String)]) {
        let rubric = &plain.rubric;
        self.sums.clear();
        self.sums.push(0);
        let mut sum = 0;
        for (unit, value) in plain.weights.units.iter().zip(&plain.values) {
            sum += unit * i64::from(*value);
            self.sums.push(sum);
        }
        let stage = plain.stage.word();
        self.owner.clear();
        if [&plain.agency, rubric.id.as_str()]
            .into_iter()
            .any(is_quoted)
        {
            let year = plain.year.to_string();
            self.owner = joined(words([&plain.agency, &year, stage, &rubric.id]));
        } else {
            self.owner.push_str(&harmless(&plain.agency));
            self.owner.push(',');
            push_digits(&mut self.owner, plain.year.into(), 1);
            for part in [",", stage, ",", &harmless(&rubric.id), ","] {
                self.owner.push_str(part);
            }
        }
        self.between.resize(places.len(), String::new());
        for (between, place) in self.between.iter_mut().zip(places) {
            between.clear();
            for part in [&place.1, LAST, &self.owner] {
                between.push_str(part);
            }
        }
    }

    /// The sum of the weighted levels of some indicators.
    fn sum(&self, indicators: &Range<usize>) -> i64 {
        let before = |at: usize| self.sums.get(at).copied().unwrap_or(0);
        before(indicators.end) - before(indicators.start)
    }
}

impl Line<i64> {
    /// What stands in the row of an indicator up to the number in its place, which its level and
    /// the column of that alone say.
    fn of_level(
        &mut self,
        column: usize,
        level: u16,
        place: &str,
        rest: impl FnOnce(Exact, Option<Exact>) -> String,
    ) -> &str {
        let (weight, parent, head) = (self.weight, self.parent, &self.head);
        let level = usize::from(level);
        if self.levels.len() <= column {
            self.levels.resize(column + 1, Vec::new());
        }
        let known = &mut self.levels[column];
        if known.len() <= level {
            known.resize(level + 1, None);
        }
        known[level].get_or_insert_with(|| format!("{head}{}{place}", rest(weight, parent)))
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
            levels: Vec::new(),
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

/// Whether a cell stands in quotes.
pub(in crate::report) fn is_quoted(cell: &str) -> bool {
    cell.contains([',', '"', '\r', '\n'])
}

/// A cell with a digit at a byte, divided there, as it stands in a row.
pub(in crate::report) fn around(cell: &str, at: usize) -> (String, String) {
    let (before, behind) = (cell.get(..at).unwrap_or_default(), cell.get(at + 1..));
    let before = harmless(before);
    let behind = behind.unwrap_or_default();
    if !is_quoted(&before) && !is_quoted(behind) {
        return (before.into_owned(), behind.to_owned());
    }
    let doubled = |text: &str| text.replace('"', "\"\"");
    let (before, behind) = (doubled(&before), doubled(behind));
    (format!("\"{before}"), format!("{behind}\""))
}
