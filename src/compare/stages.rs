//! The stages (tahap) of one assessment side by side: where assessors disagreed, and how far.

use super::agreement::{Agreement, agreement};
use crate::assess::{Assessment, Staged};
use crate::diagnostic::{Diagnostic, catalogue::units as finding};
use crate::evidence::{Source, Stage};
use crate::lang::Text;
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::Rubric;
use crate::score::{Scorecard, score};
use crate::words::{fold, units_in};
use std::sync::Arc;

/// All stages of one agency and year.
#[derive(Clone, Debug)]
pub struct StageComparison {
    /// The agency, where it is known.
    pub agency: Option<String>,
    /// The year of evaluation.
    pub year: u16,
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// The file the answers come from.
    pub source: Source,
    /// The stages that give values, in their order.
    pub columns: Vec<StageColumn>,
    /// Each stage against the next, then the first against the last where that is another pair.
    pub pairs: Vec<StagePair>,
    /// The indicators that were given different values, the largest change first, equal ones in
    /// the order of the rubric.
    pub disagreements: Vec<Disagreement>,
    /// Findings about the answers, and about the stages where there is nothing to compare.
    pub diagnostics: Vec<Diagnostic>,
}

/// One stage and what the index is with it; untouched indicators inherit the stage before.
#[derive(Clone, Debug)]
pub struct StageColumn {
    /// The stage.
    pub stage: Stage,
    /// The scores at this stage.
    pub score: Scorecard,
    /// How many indicators the stage itself gives a value.
    pub given: usize,
    /// How many it leaves as they were before.
    pub inherited: usize,
}

/// Two stages, compared over the indicators that both give a value themselves.
#[derive(Clone, Debug)]
pub struct StagePair {
    /// The position of the earlier one in [`StageComparison::columns`].
    pub from: usize,
    /// The position of the later one.
    pub to: usize,
    /// How far they agree.
    pub agreement: Agreement,
    /// How many indicators have a value at both stages but are not compared, because at least
    /// one of them is only inherited.
    pub inherited: usize,
    /// The agreement within each group of indicators (aspect), of those that have any to compare.
    pub groups: Vec<(String, Text, Agreement)>,
    /// The agreement within each unit (perangkat daerah), by name as first written.
    pub units: Vec<(String, Agreement)>,
}

/// An indicator that two stages gave different values.
#[derive(Clone, Debug)]
pub struct Disagreement {
    /// The position of the indicator in the rubric.
    pub indicator: usize,
    /// The responsible unit, as written.
    pub unit: Option<String>,
    /// One for each of [`StageComparison::columns`]; `None` where there is no value yet.
    pub values: Vec<Option<StageValue>>,
    /// The last value given minus the first.
    pub change: Exact,
}

/// The value of an indicator at a stage.
#[derive(Clone, Debug)]
pub struct StageValue {
    /// The value.
    pub value: Exact,
    /// Whether the stage itself gives it; otherwise it is inherited.
    pub given: bool,
    /// The cell it was read from.
    pub place: Option<Place>,
}

/// Compares the stages of an assessment. With fewer than two there is an error among the findings
/// and there are no pairs.
#[must_use]
pub fn compare_stages(staged: Staged) -> StageComparison {
    let Staged { earlier, last } = staged;
    let (agency, year) = (last.agency.clone(), last.year);
    let (rubric, source) = (Arc::clone(&last.rubric), last.source.clone());
    let mut diagnostics = last.diagnostics.clone();
    let place = last.place.clone();
    let assessments = earlier.into_iter().chain([last]);
    let mut columns: Vec<StageColumn> = assessments.map(column).collect();
    // A stage that was asked for but touches nothing is no stage to compare with.
    columns.retain(|column| column.given > 0);
    if let [only] = &columns[..] {
        diagnostics.push(finding::one_stage(only.stage).at(place));
    }
    let mut pairs: Vec<StagePair> = (1..columns.len())
        .map(|to| pair(&columns, to - 1, to, &rubric))
        .collect();
    if columns.len() > 2 {
        pairs.push(pair(&columns, 0, columns.len() - 1, &rubric));
    }
    let mut disagreements: Vec<Disagreement> = (0..rubric.indicators.len())
        .filter_map(|indicator| disagreement(&columns, indicator))
        .collect();
    disagreements.sort_by_key(|one| std::cmp::Reverse(one.change.abs()));
    StageComparison {
        agency,
        year,
        rubric,
        source,
        columns,
        pairs,
        disagreements,
        diagnostics,
    }
}

fn column(assessment: Assessment) -> StageColumn {
    let count = assessment.answers.len();
    let given = (0..count).filter(|&indicator| assessment.given(indicator).is_some());
    let given = given.count();
    let inherited = count - assessment.missing().count() - given;
    StageColumn {
        stage: assessment.stage,
        score: score(Arc::new(assessment)),
        given,
        inherited,
    }
}

/// The values that both stages give themselves, with the position of their indicator.
fn given_at_both(
    columns: &[StageColumn],
    from: usize,
    to: usize,
) -> impl Iterator<Item = (usize, (Exact, Exact))> {
    let (from, to) = (
        &columns[from].score.assessment,
        &columns[to].score.assessment,
    );
    (0..to.answers.len()).filter_map(move |indicator| {
        let (first, second) = (from.given(indicator)?, to.given(indicator)?);
        Some((indicator, (first.value?, second.value?)))
    })
}

fn pair(columns: &[StageColumn], from: usize, to: usize, rubric: &Rubric) -> StagePair {
    let values: Vec<(usize, (Exact, Exact))> = given_at_both(columns, from, to).collect();
    let among = |wanted: &dyn Fn(usize) -> bool| {
        let pairs: Vec<(Exact, Exact)> = values
            .iter()
            .filter(|(indicator, _)| wanted(*indicator))
            .map(|(_, pair)| *pair)
            .collect();
        agreement(&pairs)
    };
    let (first, second) = (
        &columns[from].score.assessment,
        &columns[to].score.assessment,
    );
    let answers = first.answers.iter().zip(&second.answers);
    let at_both = answers.filter(|(a, b)| a.value.is_some() && b.value.is_some());
    let inherited = at_both.count() - values.len();
    let groups = rubric
        .walk()
        .filter(|node| {
            node.children
                .first()
                .is_some_and(|child| child.children.is_empty())
        })
        .map(|node| {
            let within = among(&|indicator| node.indicators.contains(&indicator));
            (node.id.clone(), node.name.clone(), within)
        })
        .filter(|(.., within)| within.compared > 0)
        .collect();
    let units = units(second)
        .into_iter()
        .map(|(name, members)| (name, among(&|indicator| members.contains(&indicator))))
        .filter(|(_, within)| within.compared > 0)
        .collect();
    StagePair {
        from,
        to,
        agreement: among(&|_| true),
        inherited,
        groups,
        units,
    }
}

/// The units in the order in which they first occur, each with its indicators; an indicator of
/// two units counts for both.
fn units(assessment: &Assessment) -> Vec<(String, Vec<usize>)> {
    let mut units: Vec<(String, Vec<usize>)> = Vec::new();
    for (indicator, answer) in assessment.answers.iter().enumerate() {
        let written = answer.unit.as_ref().map_or("", |unit| &unit.value);
        for name in units_in(written) {
            match units
                .iter_mut()
                .find(|(known, _)| fold(known) == fold(name))
            {
                Some((_, members)) => members.push(indicator),
                None => units.push((name.to_owned(), vec![indicator])),
            }
        }
    }
    units
}

fn disagreement(columns: &[StageColumn], indicator: usize) -> Option<Disagreement> {
    let values: Vec<Option<StageValue>> = columns
        .iter()
        .map(|column| {
            let assessment = &column.score.assessment;
            let answer = assessment.answers.get(indicator)?;
            Some(StageValue {
                value: answer.value?,
                given: answer.stage == Some(column.stage),
                place: answer.place.clone(),
            })
        })
        .collect();
    let given = || values.iter().flatten().filter(|value| value.given);
    let (first, last) = (given().next()?.value, given().next_back()?.value);
    if given().all(|value| value.value == first) {
        return None;
    }
    let mut answers = columns
        .iter()
        .filter_map(|column| column.score.assessment.answers.get(indicator));
    let unit = answers
        .next_back()
        .and_then(|answer| answer.unit.as_ref())
        .map(|unit| unit.value.clone());
    Some(Disagreement {
        indicator,
        unit,
        values,
        change: last - first,
    })
}
