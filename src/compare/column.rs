//! The columns of a comparison: which results stand in one, in what order, under what label.

use super::LineCell;
use crate::diagnostic::{Diagnostic, catalogue::answers};
use crate::evidence::Stage;
use crate::lang::label;
use crate::published::Published;
use crate::rubric::Rubric;
use crate::score::Scorecard;
use std::sync::Arc;

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
    pub(super) fn index_cell(&self) -> LineCell {
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

    pub(super) fn node_cell(&self, id: &str) -> Option<LineCell> {
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

/// A column for each assessment and for each published result that joins none.
pub(super) fn columns(
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
