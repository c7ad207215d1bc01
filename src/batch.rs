//! Many files at once: worked on by all processors, handed over one by one in their order.

use crate::diagnostic::{Diagnostic, catalogue::reading as finding};
use crate::place::Place;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;

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
/// the items, while the next are worked on. A panic is the result of its own item, with what it
/// said, and the others go on.
///
/// # Errors
///
/// The first error of `each`, which ends the run.
pub fn in_order<I: Sync, T: Send, E>(
    items: &[I],
    work: impl Fn(&I) -> T + Sync,
    mut each: impl FnMut(&I, Result<T, String>) -> Result<(), E>,
) -> Result<(), E> {
    let at_once = (rayon::current_num_threads() * WAITING).max(1);
    let (sender, receiver) = mpsc::channel();
    let work = &work;
    rayon::in_place_scope(|scope| {
        let begin = |index: usize| {
            let Some(item) = items.get(index) else { return };
            let sender = sender.clone();
            scope.spawn(move |_| {
                // Nobody listens any more after an error of `each`.
                let _ = sender.send((index, guarded(|| work(item))));
            });
        };
        (0..at_once).for_each(&begin);
        // Results that came before their turn; no more of them than are worked on at once.
        let mut early = BTreeMap::new();
        for (index, item) in items.iter().enumerate() {
            let result = loop {
                if let Some(result) = early.remove(&index) {
                    break result;
                }
                let Ok((other, result)) = receiver.recv() else {
                    return Ok(());
                };
                early.insert(other, result);
            };
            begin(index + at_once);
            each(item, result)?;
        }
        Ok(())
    })
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
