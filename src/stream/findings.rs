//! The findings of a table that may have any number of them.

use crate::diagnostic::catalogue::reading;
use crate::diagnostic::{Diagnostic, Severity};
use crate::place::Place;

/// Findings of a kind that are kept of a table.
const KEPT: usize = 1_000;

/// Findings, of which only so many are kept; the others are counted.
#[derive(Debug, Default)]
pub struct Findings {
    kept: Vec<Diagnostic>,
    errors: usize,
    others: usize,
}

impl Findings {
    /// Adds findings.
    pub fn extend(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        for one in found {
            let count = match one.severity() {
                Severity::Error => &mut self.errors,
                Severity::Warning | Severity::Note => &mut self.others,
            };
            *count += 1;
            if *count <= KEPT {
                self.kept.push(one);
            }
        }
    }

    /// Those that were kept, and how many errors and others were not.
    #[must_use]
    pub fn into_parts(self) -> (Vec<Diagnostic>, usize, usize) {
        let left = |count: usize| count.saturating_sub(KEPT);
        (self.kept, left(self.errors), left(self.others))
    }
}

/// What is said of a table with more findings than are kept.
#[must_use]
pub fn more_findings(file: &str, errors: usize, others: usize) -> Option<Diagnostic> {
    let finding = || reading::more_findings(errors, others).at(Place::file(file));
    (errors + others > 0).then(finding)
}
