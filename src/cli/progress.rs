//! How far a batch is, for a person who waits for it: on a terminal and nowhere else.

use super::words as say;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use std::fmt::Write;
use std::io::IsTerminal;

/// So few files are read before anybody could look.
const FEW: usize = 10;

/// A bar with rate and time left, or nothing at all.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    pub(super) fn new(files: usize) -> Self {
        if files < FEW || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let target = ProgressDrawTarget::stderr();
        let bar = ProgressBar::with_draw_target(Some(files as u64), target);
        let rest = say::progress("{rate}", "{eta}");
        let template = format!("{{bar:32}} {{human_pos}}/{{human_len}}  {rest}");
        if let Ok(style) = ProgressStyle::with_template(&template) {
            // Whole books a second: nobody counts parts of one.
            bar.set_style(
                style.with_key("rate", |state: &ProgressState, text: &mut dyn Write| {
                    // Writing to the line of a bar cannot fail.
                    let _ = write!(text, "{:.0}", state.per_sec());
                }),
            );
        }
        Self(Some(bar))
    }

    pub(super) fn advance(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }

    /// Does what writes to the terminal with the bar out of its way.
    pub(super) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
