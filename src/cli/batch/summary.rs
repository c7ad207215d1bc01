//! How a run over many files went.

use super::Told;
use spbe::diagnostic::{Diagnostic, Severity, has_errors};

/// How a run over many files went.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::cli) struct Summary {
    pub(in crate::cli) files: usize,
    pub(in crate::cli) readable: usize,
    /// Files with errors.
    pub(in crate::cli) failed: usize,
    pub(in crate::cli) warnings: usize,
    /// Results that an earlier run had left.
    pub(super) kept: usize,
}

impl Summary {
    pub(super) fn count<T>(&mut self, told: &Told<T>, kept: bool) {
        self.readable += usize::from(told.readable);
        self.failed += usize::from(has_errors(&told.diagnostics));
        let warning = |one: &&Diagnostic| one.severity() == Severity::Warning;
        self.warnings += told.diagnostics.iter().filter(warning).count();
        self.kept += usize::from(kept);
    }
}
