//! Many files at once: worked on by all processors, handed over one by one in their order.

use crate::diagnostic::{Diagnostic, catalogue::reading as finding};
use crate::place::Place;
use rayon::prelude::*;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How many results of each processor may wait for their turn. All that waits is in memory, so
/// this and not the number of items bounds it.
const WAITING: usize = 32;

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic of this thread is caught and becomes the result of one item; for a panic hook
/// that wants to keep quiet about those.
#[must_use]
pub fn is_guarded() -> bool {
    GUARDED.get()
}

/// Does `work` on every item, several at a time, and hands each result to `each` in the order of
/// the items. A panic is the result of its own item, with what it said, and the others go on.
///
/// # Errors
///
/// The first error of `each`, which ends the run.
pub fn in_order<I: Sync, T: Send, E>(
    items: &[I],
    work: impl Fn(&I) -> T + Sync,
    mut each: impl FnMut(&I, Result<T, String>) -> Result<(), E>,
) -> Result<(), E> {
    let at_once = rayon::current_num_threads() * WAITING;
    for some in items.chunks(at_once.max(1)) {
        let results: Vec<_> = some
            .par_iter()
            .with_max_len(1)
            .map(|item| guarded(|| work(item)))
            .collect();
        for (item, result) in some.iter().zip(results) {
            each(item, result)?;
        }
    }
    Ok(())
}

/// What `work` returns, or what it said when it panicked.
fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    GUARDED.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(false);
    outcome.map_err(|panic| {
        let words = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        words.unwrap_or_default().to_owned()
    })
}

/// What is said of a file whose work panicked.
#[must_use]
pub fn gave_up(file: Place, words: &str) -> Diagnostic {
    finding::program_gave_up(words).at(file)
}
