//! The findings of a table that may have any number of them.

use crate::diagnostic::catalogue::reading;
use crate::diagnostic::{Diagnostic, Severity};
use crate::place::Place;
use std::sync::Arc;

/// Findings of a kind that are kept of a table.
const KEPT: usize = 1_000;

/// A finding, or one that is put together only if it is kept.
#[derive(Clone, Debug)]
pub enum Finding {
    /// As it is.
    Whole(Box<Diagnostic>),
    /// The same finding as another, on a line of its own.
    OnLine(Arc<Diagnostic>, u32),
}

impl From<Diagnostic> for Finding {
    fn from(finding: Diagnostic) -> Self {
        Self::Whole(Box::new(finding))
    }
}

impl From<Finding> for Diagnostic {
    fn from(finding: Finding) -> Self {
        match finding {
            Finding::Whole(finding) => *finding,
            Finding::OnLine(model, line) => model.on_line(line),
        }
    }
}

impl Finding {
    fn severity(&self) -> Severity {
        match self {
            Self::Whole(finding) => finding.severity(),
            Self::OnLine(model, _) => model.severity(),
        }
    }
}

/// Findings, of which only so many are kept; the others are counted.
#[derive(Debug, Default)]
pub struct Findings {
    kept: Vec<Diagnostic>,
    errors: usize,
    others: usize,
}

impl Findings {
    /// Adds findings.
    pub fn extend(&mut self, found: impl IntoIterator<Item = impl Into<Finding>>) {
        for one in found {
            let one: Finding = one.into();
            let count = match one.severity() {
                Severity::Error => &mut self.errors,
                Severity::Warning | Severity::Note => &mut self.others,
            };
            *count += 1;
            if *count <= KEPT {
                self.kept.push(one.into());
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
