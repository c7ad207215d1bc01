//! The rows of [`mod@super::scores`] for answers about which there is nothing to say.
//!
//! A national table has millions of them, and what stands in a row depends on little: on the sum of
//! weighted levels below its node. Each such text is made once, by what makes all other rows, and
//! kept; a row is then put together of such parts.

use super::{caveat, finish, fraction, harmless, push_cell, words};
use crate::evidence::Source;
use crate::lang::Lang;
use crate::number::{Exact, Rounded, push_digits};
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
    caveat: bool,
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
    /// What stands behind the place of an indicator or a part, with its line break.
    last: String,
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
    /// What the sum of its weighted values is multiplied with and divided by: its own score, what
    /// it adds to what it is a part of, and what it adds to the index.
    shares: [(i128, i128); 3],
    indicators: Range<usize>,
    /// Whether it is an indicator, whose level alone says what follows.
    is_indicator: bool,
    /// That, and what follows from the sum of weighted values, where few are likely.
    cells: HashMap<K, String>,
    /// The same of an indicator and what begins its place, by column and level.
    levels: Vec<Vec<Option<String>>>,
}

impl PlainColumns {
    /// Nothing is known yet. `caveat` says whether rows end with what has to be known about the
    /// rubric, see [`super::ScoreColumns`].
    #[must_use]
    pub fn new(lang: Lang, caveat: bool) -> Self {
        Self {
            lang,
            caveat,
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
            self.rubrics
                .push(Columns::new(plain, self.lang, self.caveat));
            self.rubrics.len() - 1
        });
        if let Some(columns) = self.rubrics.get_mut(at) {
            columns.write(plain, self.lang, text);
        }
    }
}

impl Columns {
    fn new(plain: &Plain, lang: Lang, caveat: bool) -> Self {
        let rubric = &plain.rubric;
        let index = [
            "index",
            "",
            rubric.index.get(lang),
            &fraction(rubric.weight),
        ];
        let caveat = || -> Vec<String> {
            let cell = caveat.then(|| caveat::cell(rubric, lang));
            cell.into_iter().collect()
        };
        let mut nodes = Vec::new();
        collect(&rubric.nodes, None, plain, lang, &mut nodes);
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
                shares: [plain.weights.divided_by(rubric.weight); 3],
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
                finish(&[[words(source), caveat()].concat()])
            },
            last: format!(",{}", finish(&[[words(["", ""]), caveat()].concat()])),
            room: Room::default(),
            rubric: Arc::clone(rubric),
            given: Arc::clone(&plain.columns),
            file: Arc::clone(&plain.file),
        }
    }

    fn write(&mut self, plain: &Plain, lang: Lang, text: &mut String) {
        self.room.fill(plain, &self.places, &self.last);
        let Self {
            rubric,
            weights,
            index,
            nodes,
            places,
            whole,
            source_cells,
            last,
            room,
            ..
        } = self;
        let begin = text.len();
        text.reserve(room.longest);
        // Hardly any sum of decimals comes twice.
        let keeps = weights.fineness == 1;
        let decimals = rubric.decimals;
        let all = room.sum(&index.indicators);
        text.push_str(&room.owner);
        index.push_cells((all, plain.year), keeps, text, |[own, ..], text| {
            push_score(all, own, decimals, text);
            for _ in 0..2 {
                rounded(all, own, decimals).write(text);
                text.push(',');
            }
            let exact = Exact::new(i128::from(all) * own.0, own.1);
            push_cell(text, rubric.rate(exact, plain.year).band.name.get(lang));
        });
        text.push_str(&whole.0);
        push_digits(text, plain.first.into(), 1);
        for part in [&whole.1, ",", source_cells, &room.owner] {
            text.push_str(part);
        }
        for line in nodes {
            let first = line.indicators.start;
            let own = room.sum(&line.indicators);
            let rest = |[value, part, whole]: [(i128, i128); 3], text: &mut String| {
                push_score(own, value, decimals, text);
                for share in [part, whole] {
                    rounded(own, share, decimals).write(text);
                    text.push(',');
                }
                text.push(',');
            };
            let level = plain.values.get(first).filter(|_| line.is_indicator);
            let Some(level) = level else {
                line.push_cells(own, keeps, text, rest);
                for part in [last.as_str(), &room.owner] {
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

impl Room {
    fn fill(&mut self, plain: &Plain, places: &[(String, String)], last: &str) {
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
            for part in [&place.1, last, &self.owner] {
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
        rest: impl FnOnce([(i128, i128); 3], &mut String),
    ) -> &str {
        let (shares, head) = (self.shares, &self.head);
        let level = usize::from(level);
        if self.levels.len() <= column {
            self.levels.resize(column + 1, Vec::new());
        }
        let known = &mut self.levels[column];
        if known.len() <= level {
            known.resize(level + 1, None);
        }
        known[level].get_or_insert_with(|| {
            let mut text = head.clone();
            rest(shares, &mut text);
            text.push_str(place);
            text
        })
    }
}

impl<K: std::hash::Hash + Eq> Line<K> {
    /// Adds what stands in its row, up to its place.
    fn push_cells(
        &mut self,
        sum: K,
        keeps: bool,
        text: &mut String,
        rest: impl FnOnce([(i128, i128); 3], &mut String),
    ) {
        if !keeps {
            text.push_str(&self.head);
            rest(self.shares, text);
            return;
        }
        // A table in which hardly any sum comes twice gains nothing by keeping them.
        if self.cells.len() >= KEPT && !self.cells.contains_key(&sum) {
            self.cells.clear();
        }
        let (shares, head) = (self.shares, &self.head);
        let made = || {
            let mut text = head.clone();
            rest(shares, &mut text);
            text
        };
        text.push_str(self.cells.entry(sum).or_insert_with(made));
    }
}

fn collect(
    nodes: &[Node],
    parent: Option<Exact>,
    plain: &Plain,
    lang: Lang,
    all: &mut Vec<Line<i64>>,
) {
    let rubric = &plain.rubric;
    for node in nodes {
        let kind = &rubric.kinds[node.depth].id;
        let head = [kind, &node.id, node.name.get(lang), &fraction(node.weight)];
        let weights = [node.weight, parent.unwrap_or(node.weight), rubric.weight];
        all.push(Line {
            head: joined(words(head)),
            shares: weights.map(|weight| plain.weights.divided_by(weight)),
            indicators: node.indicators.clone(),
            is_indicator: node.children.is_empty(),
            cells: HashMap::new(),
            levels: Vec::new(),
        });
        collect(&node.children, Some(node.weight), plain, lang, all);
    }
}

/// A share of a sum of weighted values as it is printed.
fn rounded(sum: i64, (above, below): (i128, i128), decimals: u8) -> Rounded {
    Rounded::of(i128::from(sum) * above, below, decimals)
}

/// Adds `value`, `low`, `high` and `exact` of a score that is known.
fn push_score(sum: i64, share: (i128, i128), decimals: u8, text: &mut String) {
    let start = text.len();
    rounded(sum, share, decimals).write(text);
    text.push(',');
    let end = text.len();
    text.extend_from_within(start..end);
    text.extend_from_within(start..end);
    Exact::new(i128::from(sum) * share.0, share.1).write(text);
    text.push(',');
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
