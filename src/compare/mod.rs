//! Years or agencies side by side, and which indicators moved the index.

mod across;
pub mod agreement;
mod movement;
mod stages;

pub(crate) use across::split;
pub use across::{Across, Effects, Fate, Part, across};
pub use movement::{Movement, movements};
pub use stages::{
    Disagreement, StageColumn, StageComparison, StagePair, StageValue, compare_stages,
};

use crate::diagnostic::{Diagnostic, catalogue::answers, catalogue::comparing as finding};
use crate::evidence::Stage;
use crate::lang::{Lang, List, Say, Text, label};
use crate::number::{Exact, Printed, Rounded};
use crate::published::Published;
use crate::rubric::{Node, Rubric, crosswalk_between};
use crate::score::{Bounds, Scorecard};
use std::sync::Arc;

/// Two or more assessments or published results side by side.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::{compare::compare, number::Exact};
///
/// let mut both = scores("samples/kota-bekasi/2019.xlsx");
/// both.extend(scores("samples/kota-bekasi/2020.xlsx"));
/// let comparison = compare(both, Vec::new());
/// let change = comparison.index_change().expect("two indices");
/// assert_eq!(change.exact, Exact::new(41, 150));
/// // The movements of the indicators are all of it.
/// let moved = comparison.movements.iter().map(|one| one.total).sum::<Exact>();
/// assert_eq!(moved, change.exact);
/// ```
#[derive(Clone, Debug)]
pub struct Comparison {
    /// What is compared: by year where the agency is the same, else in the order given.
    pub columns: Vec<Column>,
    /// The index, then every node that has parts, in the order of the rubric.
    pub lines: Vec<Line>,
    /// The indicators whose level changed from the first column to the last, the strongest
    /// first; empty across rubrics and where a level is missing on either side.
    pub movements: Vec<Movement>,
    /// What the difference from the first column to the last consists of, across rubrics between
    /// which there is a crosswalk and where no level is missing.
    pub across: Option<Across>,
    /// Findings of the comparison itself; those of the inputs are with the columns.
    pub diagnostics: Vec<Diagnostic>,
}

/// One assessment, one published result, or both of the same agency and year.
#[derive(Clone, Debug)]
pub struct Column {
    /// Year, agency, or both: what tells the columns apart.
    pub label: String,
    /// The agency, where it is known.
    pub agency: Option<String>,
    /// The year of evaluation.
    pub year: u16,
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// The scores, computed from levels.
    pub score: Option<Scorecard>,
    /// The results as they were printed.
    pub published: Option<Published>,
}

/// The index or a node, with its scores in every column.
#[derive(Clone, Debug)]
pub struct Line {
    /// The node, or `None` for the index.
    pub node: Option<LineNode>,
    /// The name to show.
    pub name: Text,
    /// One for each column; `None` where the column has no such node or no number for it.
    pub cells: Vec<Option<LineCell>>,
}

/// Which node a line shows.
#[derive(Clone, Debug)]
pub struct LineNode {
    /// The index of its kind in the rubric.
    pub depth: usize,
    /// The stable name of its kind, `aspect`.
    pub kind: String,
    /// Its stable name, `A3`.
    pub id: String,
    /// Its weight.
    pub weight: Exact,
}

/// The numbers of one node in one column.
#[derive(Clone, Copy, Debug)]
pub struct LineCell {
    /// Its own score, computed.
    pub value: Option<Bounds>,
    /// Its contribution to its parent, computed; see [`crate::score::Scored::contribution`].
    pub contribution: Option<Bounds>,
    /// What is printed for it.
    pub printed: Option<Printed>,
}

/// The difference of two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The exact difference, or the difference of the printed numbers where only those exist.
    pub exact: Exact,
    /// The difference as it is shown: rounded once.
    pub shown: Rounded,
    /// What a reader gets who subtracts the numbers shown.
    pub of_shown: Rounded,
}

/// Puts assessments and published results side by side.
///
/// A published result joins the assessment of the same agency and year; the rest stand alone.
#[must_use]
pub fn compare(scores: Vec<Scorecard>, published: Vec<Published>) -> Comparison {
    let mut diagnostics = Vec::new();
    let columns = columns(scores, published, &mut diagnostics);
    let lines = lines(&columns);
    let mut comparison = Comparison {
        columns,
        lines,
        movements: Vec::new(),
        across: None,
        diagnostics,
    };
    if let [first, .., last] = &comparison.columns[..] {
        if let (Some(from), Some(to)) = (&first.score, &last.score) {
            comparison.movements = movements(from, to);
            let crosswalk = crosswalk_between(from.rubric(), to.rubric());
            comparison.across = crosswalk.and_then(|one| across(from, to, &one));
        }
    } else {
        comparison.diagnostics.push(finding::one_column());
    }
    remark(&mut comparison);
    comparison
}

fn columns(
    scores: Vec<Scorecard>,
    mut published: Vec<Published>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for score in scores {
        let assessment = &score.assessment;
        let (agency, year) = (assessment.agency.clone(), assessment.year);
        let same = |column: &&Column| column.is_of(agency.as_deref(), year);
        if columns.iter().any(|column| same(&column)) {
            let name = label::agency_named(agency.as_deref());
            let finding = answers::same_assessment_twice(name, year);
            diagnostics.push(finding.at(assessment.place.clone()));
        }
        let matching = published.iter().position(|result| {
            result.year == year && names_agree(result.agency.as_deref(), agency.as_deref())
        });
        columns.push(Column {
            label: String::new(),
            agency,
            year,
            rubric: Arc::clone(&assessment.rubric),
            published: matching.map(|index| published.remove(index)),
            score: Some(score),
        });
    }
    columns.extend(published.into_iter().map(|result| Column {
        label: String::new(),
        agency: result.agency.clone(),
        year: result.year,
        rubric: Arc::clone(&result.rubric),
        score: None,
        published: Some(result),
    }));
    if columns
        .windows(2)
        .all(|pair| pair[0].agency == pair[1].agency)
    {
        columns.sort_by_key(|column| column.year);
    }
    label(&mut columns);
    columns
}

/// Names the columns by what tells them apart.
fn label(columns: &mut [Column]) {
    let one_agency = columns
        .windows(2)
        .all(|pair| pair[0].agency == pair[1].agency);
    let one_year = columns.windows(2).all(|pair| pair[0].year == pair[1].year);
    for column in columns.iter_mut() {
        let agency = column.agency.clone().unwrap_or_else(|| "?".to_owned());
        column.label = match (one_agency, one_year) {
            (true, _) => column.year.to_string(),
            (false, true) => agency,
            (false, false) => format!("{agency} {}", column.year),
        };
    }
    let labels: Vec<String> = columns.iter().map(|column| column.label.clone()).collect();
    for (position, column) in columns.iter_mut().enumerate() {
        let repeated = labels
            .iter()
            .filter(|label| **label == column.label)
            .count()
            > 1;
        if repeated {
            let file = column.file_name().unwrap_or_default().to_owned();
            let unique = !labels[..position].contains(&format!("{} ({file})", column.label));
            column.label = if unique && !file.is_empty() {
                format!("{} ({file})", column.label)
            } else {
                format!("{} #{}", column.label, position + 1)
            };
        }
    }
}

fn names_agree(one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => crate::words::fold(one) == crate::words::fold(other),
        // A table or book without a name is taken to be of the agency it stands beside.
        _ => true,
    }
}

impl Column {
    fn is_of(&self, agency: Option<&str>, year: u16) -> bool {
        self.year == year && names_agree(self.agency.as_deref(), agency)
    }

    fn file_name(&self) -> Option<&str> {
        let score = self.score.as_ref().map(|score| &score.assessment.place);
        Some(
            score
                .or(self.published.as_ref().map(|result| &result.place))?
                .file_name(),
        )
    }

    /// The stage of the values, where there are values.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.score.as_ref().map(|score| score.assessment.stage)
    }

    /// The numbers of the index.
    fn index_cell(&self) -> LineCell {
        let value = self.score.as_ref().map(|score| score.index);
        let printed = self
            .published
            .as_ref()
            .and_then(|result| result.index.as_ref());
        LineCell {
            value,
            contribution: value,
            printed: printed.map(|index| index.value),
        }
    }

    fn node_cell(&self, id: &str) -> Option<LineCell> {
        let scored = self
            .score
            .as_ref()
            .and_then(|s| s.walk().find(|node| node.id == id));
        let printed = self
            .published
            .as_ref()
            .and_then(|result| result.parts.get(id));
        if scored.is_none() && printed.is_none() {
            return None;
        }
        Some(LineCell {
            value: scored.map(|node| node.value),
            contribution: scored.map(|node| node.contribution),
            printed: printed.map(|part| part.value),
        })
    }
}

/// The index and the groups of every rubric that occurs; nodes of another rubric are other lines,
/// because the same id means something else there.
fn lines(columns: &[Column]) -> Vec<Line> {
    let mut rubrics: Vec<&Arc<Rubric>> = Vec::new();
    for column in columns {
        if rubrics
            .iter()
            .all(|rubric| rubric.sha256 != column.rubric.sha256)
        {
            rubrics.push(&column.rubric);
        }
    }
    let name = rubrics
        .first()
        .map_or_else(Text::default, |rubric| rubric.index.clone());
    let cells = columns
        .iter()
        .map(|column| Some(column.index_cell()))
        .collect();
    let mut lines = vec![Line {
        node: None,
        name,
        cells,
    }];
    for rubric in rubrics {
        for node in rubric.walk().filter(|node| !node.children.is_empty()) {
            lines.push(node_line(node, rubric, columns));
        }
    }
    lines
}

fn node_line(node: &Node, rubric: &Rubric, columns: &[Column]) -> Line {
    let cells = columns
        .iter()
        .map(|column| {
            (column.rubric.sha256 == rubric.sha256)
                .then(|| column.node_cell(&node.id))
                .flatten()
        })
        .collect();
    Line {
        node: Some(LineNode {
            depth: node.depth,
            kind: rubric.kinds[node.depth].id.clone(),
            id: node.id.clone(),
            weight: node.weight,
        }),
        name: node.name.clone(),
        cells,
    }
}

impl LineCell {
    /// The exact score, where it is one number.
    #[must_use]
    pub fn exact(&self) -> Option<Exact> {
        self.value.and_then(Bounds::exact)
    }
}

impl Comparison {
    /// The change of a line from one column to another: exact where both columns were computed,
    /// of the printed numbers where both were printed, and nothing for a mixture.
    #[must_use]
    pub fn change(&self, line: &Line, from: usize, to: usize) -> Option<Change> {
        let (from_cell, to_cell) = (
            line.cells.get(from)?.as_ref()?,
            line.cells.get(to)?.as_ref()?,
        );
        let decimals = self.columns.get(to)?.rubric.decimals;
        let change = |from: Exact, to: Exact| Change {
            exact: to - from,
            shown: (to - from).half_up(decimals),
            of_shown: to.half_up(decimals).minus(from.half_up(decimals)),
        };
        if let (Some(from), Some(to)) = (from_cell.exact(), to_cell.exact()) {
            return Some(change(from, to));
        }
        if from_cell.value.is_some() || to_cell.value.is_some() {
            return None;
        }
        Some(change(from_cell.printed?.value(), to_cell.printed?.value()))
    }

    /// What a line moved the index by from the first column to the last: the change of what it
    /// contributes to the index. The parts of a node add up to it, and all indicators to the
    /// change of the index. Nothing across rubrics, or while a level below it is missing.
    #[must_use]
    pub fn index_effect(&self, line: &Line) -> Option<Exact> {
        let [first, .., last] = &self.columns[..] else {
            return None;
        };
        if first.rubric.sha256 != last.rubric.sha256 {
            return None;
        }
        let (from, to) = (first.score.as_ref()?, last.score.as_ref()?);
        let Some(node) = &line.node else {
            return Some(to.exact_index()? - from.exact_index()?);
        };
        let of = |score: &Scorecard| {
            let scored = score.walk().find(|one| one.id == node.id)?;
            scored.complete.then_some(scored.index_contribution.low)
        };
        Some(of(to)? - of(from)?)
    }

    /// The change of the index from the first column to the last.
    #[must_use]
    pub fn index_change(&self) -> Option<Change> {
        self.change(self.lines.first()?, 0, self.columns.len().checked_sub(1)?)
    }

    /// The scorecards among the columns, in their order.
    #[must_use]
    pub fn scores(&self) -> Vec<Scorecard> {
        self.columns
            .iter()
            .filter_map(|column| column.score.clone())
            .collect()
    }

    /// Whether all columns were measured with the same rubric.
    #[must_use]
    pub fn is_one_method(&self) -> bool {
        self.columns
            .windows(2)
            .all(|pair| pair[0].rubric.sha256 == pair[1].rubric.sha256)
    }
}

/// Why the difference between two methods is not split, where it is not.
fn not_split(comparison: &Comparison) -> Option<Diagnostic> {
    let [first, .., last] = &comparison.columns[..] else {
        return None;
    };
    let (from, to) = (first.score.as_ref()?, last.score.as_ref()?);
    let (before, after) = (from.rubric(), to.rubric());
    if before.sha256 == after.sha256 || comparison.across.is_some() {
        return None;
    }
    if crosswalk_between(before, after).is_none() {
        return Some(finding::no_crosswalk(&before.id, &after.id));
    }
    let open = if from.is_complete() { last } else { first };
    Some(finding::not_split_while_open(&open.label))
}

/// What a reader should know before believing the numbers.
fn remark(comparison: &mut Comparison) {
    let mut findings = Vec::new();
    for pair in comparison.columns.windows(2) {
        if pair[0].rubric.sha256 != pair[1].rubric.sha256 {
            findings.push(finding::method_changed(
                &pair[0].rubric.id,
                &pair[1].rubric.id,
            ));
        }
    }
    findings.extend(not_split(comparison));
    let mut stages: Vec<Stage> = comparison
        .columns
        .iter()
        .filter_map(Column::stage)
        .collect();
    stages.sort_unstable();
    stages.dedup();
    if stages.len() > 1 {
        findings.push(finding::different_stages(List(stages)));
    }
    for column in &comparison.columns {
        let printed = column
            .published
            .as_ref()
            .and_then(|result| result.index.as_ref());
        let computed = column.score.as_ref().and_then(Scorecard::exact_index);
        if let (Some(printed), Some(computed)) = (printed, computed)
            && !printed.value.prints(computed)
        {
            let rounded = computed.half_up(column.rubric.decimals);
            let finding = finding::published_differs(printed.value, rounded);
            findings.push(finding.at(printed.place.clone()));
        }
    }
    if let (Some(change), Some(line)) = (comparison.index_change(), comparison.lines.first())
        && change.shown != change.of_shown
    {
        let signed = |number: Rounded| Text::new(number.signed(Lang::Id), number.signed(Lang::En));
        let name = Text::new(line.name.say(Lang::Id), line.name.say(Lang::En));
        findings.push(finding::change_hides(
            name,
            signed(change.shown),
            signed(change.of_shown),
        ));
    }
    comparison.diagnostics.append(&mut findings);
}
