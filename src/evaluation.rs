//! What a report is about: the years of one agency, scored and side by side.

use crate::compare::{Comparison, compare};
use crate::diagnostic::Diagnostic;
use crate::published::Published;
use crate::score::Scorecard;

/// The evaluated years of one agency.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The years in their order; never empty.
    pub years: Vec<Scorecard>,
    /// The years side by side, where there are several or printed results were given.
    pub comparison: Option<Comparison>,
    /// Everything there is to say about the inputs and what was made of them.
    pub diagnostics: Vec<Diagnostic>,
}

impl Evaluation {
    /// Puts the years of one agency in their order and side by side; `None` without any.
    #[must_use]
    pub fn new(
        mut years: Vec<Scorecard>,
        published: Vec<Published>,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Option<Self> {
        years.sort_by_key(|one| one.assessment.year);
        if years.is_empty() {
            return None;
        }
        let several = years.len() > 1 || !published.is_empty();
        let comparison = several.then(|| compare(years.clone(), published));
        if let Some(comparison) = &comparison {
            diagnostics.extend(comparison.diagnostics.iter().cloned());
        }
        Some(Self {
            years,
            comparison,
            diagnostics,
        })
    }

    /// The latest year: what the report is about.
    #[must_use]
    pub fn latest(&self) -> Option<&Scorecard> {
        self.years.last()
    }
}
