//! What became of one file of a batch.

use serde::{Deserialize, Serialize};
use spbe::diagnostic::{Checked, Diagnostic};
use spbe::input::Input;

/// What became of one file: all that its run needs of it, and little enough to keep.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::cli) struct Told<T> {
    /// Whether the file could be read.
    pub(in crate::cli) readable: bool,
    pub(in crate::cli) value: T,
    pub(in crate::cli) diagnostics: Vec<Diagnostic>,
}

/// What `work` makes of what was read; its findings follow those of the reader.
pub(super) fn told<T: Default>(
    checked: Checked<Input>,
    work: impl Fn(Input, &mut Vec<Diagnostic>) -> T,
) -> Told<T> {
    let Checked {
        value,
        mut diagnostics,
    } = checked;
    match value {
        None => failed(diagnostics),
        Some(input) => Told {
            readable: true,
            value: work(input, &mut diagnostics),
            diagnostics,
        },
    }
}

/// A file of which nothing could be read, and why.
pub(super) fn failed<T: Default>(diagnostics: Vec<Diagnostic>) -> Told<T> {
    Told {
        readable: false,
        value: T::default(),
        diagnostics,
    }
}
