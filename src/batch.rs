//! Many files at once: worked on by all processors, handed over one by one in their order.

mod owners;

pub use owners::{Owner, Owners};

use crate::diagnostic::{Diagnostic, catalogue::reading as finding, catalogue::units};
use crate::place::Place;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc;

/// How many results of each processor may wait for their turn. All that waits is in memory, so
/// this and not the number of items bounds it.
const WAITING: usize = 32;

/// How many items a processor takes at a time, at most: when each was handed over by itself, two
/// threads changed places four times for a workbook.
const TOGETHER: usize = 8;

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
    // Threads cost more than one book does.
    if let [item] = items {
        return each(item, guarded(|| work(item)));
    }
    let threads = rayon::current_num_threads();
    // Few items are shared out evenly, many in portions that cost little to hand over.
    let together = (items.len() / (threads * TOGETHER).max(1)).clamp(1, TOGETHER);
    let portions = || items.chunks(together);
    let at_once = (threads * WAITING / together).max(1);
    let (sender, receiver) = mpsc::channel();
    let work = &work;
    rayon::in_place_scope(|scope| {
        let mut to_begin = portions().enumerate();
        let mut begin = || {
            let Some((index, portion)) = to_begin.next() else {
                return;
            };
            let sender = sender.clone();
            scope.spawn(move |_| {
                let results = portion.iter().map(|item| guarded(|| work(item)));
                // Nobody listens any more after an error of `each`.
                let _ = sender.send((index, results.collect::<Vec<_>>()));
            });
        };
        (0..at_once).for_each(|_| begin());
        // Results that came before their turn; no more of them than are worked on at once.
        let mut early = BTreeMap::new();
        for (index, portion) in portions().enumerate() {
            let results = loop {
                if let Some(results) = early.remove(&index) {
                    break results;
                }
                let Ok((other, results)) = receiver.recv() else {
                    return Ok(());
                };
                early.insert(other, results);
            };
            begin();
            for (item, result) in portion.iter().zip(results) {
                each(item, result)?;
            }
        }
        Ok(())
    })
}

/// How many pieces of one file each processor may have in hand.
const PIECES: usize = 4;

/// Does `work` on every piece of something long, several at a time, and hands each result to `each`
/// in the order of the pieces. No more pieces are asked for than are worked on, so that neither
/// their number nor that of the results decides the memory. A panic is the result of its own piece.
///
/// # Errors
///
/// The first error of `each`, which ends the run.
pub(crate) fn in_turn<P: Send, T: Send, E>(
    pieces: impl IntoIterator<Item = P>,
    work: impl Fn(P) -> T + Sync,
    mut each: impl FnMut(Result<T, String>) -> Result<(), E>,
) -> Result<(), E> {
    let at_once = (rayon::current_num_threads() * PIECES).max(1);
    let (sender, receiver) = mpsc::channel();
    let work = &work;
    rayon::in_place_scope(|scope| {
        let mut early = BTreeMap::new();
        let (mut begun, mut handed) = (0_usize, 0_usize);
        let mut hand_on = |handed: &mut usize| {
            let result = loop {
                if let Some(result) = early.remove(handed) {
                    break result;
                }
                let Ok((other, result)) = receiver.recv() else {
                    return Ok(());
                };
                early.insert(other, result);
            };
            *handed += 1;
            each(result)
        };
        for piece in pieces {
            let (sender, index) = (sender.clone(), begun);
            scope.spawn(move |_| {
                // Nobody listens any more after an error of `each`.
                let _ = sender.send((index, guarded(|| work(piece))));
            });
            begun += 1;
            if begun - handed >= at_once {
                hand_on(&mut handed)?;
            }
        }
        while handed < begun {
            hand_on(&mut handed)?;
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

/// The finding that a folder is passed over, because it is a link and could lead in a circle.
#[must_use]
pub fn not_entered(folder: &Path) -> Diagnostic {
    units::linked_folder().at(Place::file(folder.to_string_lossy()))
}

/// The finding that a file was read already, under another name or the same.
#[must_use]
pub fn named_twice(path: &Path, first: &Path) -> Diagnostic {
    let finding = units::file_named_twice(first.to_string_lossy().into_owned());
    finding.at(Place::file(path.to_string_lossy()))
}

/// What is said of a file whose work panicked.
#[must_use]
pub fn gave_up(file: Place, words: &str) -> Diagnostic {
    finding::program_gave_up(words).at(file)
}
