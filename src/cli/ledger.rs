//! `--journal FILE`: what this run read and wrote, added to a chain of records at its end.

use super::{rerun, words as say};
use anyhow::{Context as _, bail};
use sha2::{Digest, Sha256};
use spbe::trust::journal::{Digested, FORMAT, Record, digest, is_journal, records};
use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

/// The files of this run, if there is a journal for them.
static LEDGER: OnceLock<Mutex<Ledger>> = OnceLock::new();

#[derive(Debug)]
struct Ledger {
    path: PathBuf,
    file: File,
    /// How many records there are, and the hash of the last.
    last: (u64, String),
    inputs: BTreeSet<Digested>,
    outputs: BTreeSet<PathBuf>,
}

/// Opens the journal, before anything is done that could not be recorded. A file that is no
/// journal, or whose chain is broken, is refused and left as it is.
pub(super) fn open(path: &Path) -> anyhow::Result<()> {
    let cannot = || say::cannot_write(path.display());
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    let mut file = options.open(path).with_context(cannot)?;
    // A device may never come to an end.
    if !file.metadata().with_context(cannot)?.is_file() {
        bail!("{}", say::not_a_journal(path.display()));
    }
    match file.try_lock() {
        Ok(()) | Err(TryLockError::Error(_)) => {}
        Err(TryLockError::WouldBlock) => bail!("{}", say::result_file_in_use(path.display())),
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).with_context(cannot)?;
    let Ok(text) = String::from_utf8(bytes) else {
        bail!("{}", say::not_a_journal(path.display()));
    };
    if !text.is_empty() && !is_journal(&text) {
        bail!("{}", say::not_a_journal(path.display()));
    }
    let checked = records(&text);
    let known = checked.value.unwrap_or_default();
    if !checked.diagnostics.is_empty() {
        bail!("{}", say::broken_journal(path.display(), known.len() + 1));
    }
    let last = known.last();
    let last = last.map_or((0, String::new()), |one| (one.record, one.hash.clone()));
    let ledger = Ledger {
        path: path.to_path_buf(),
        file,
        last,
        inputs: BTreeSet::new(),
        outputs: BTreeSet::new(),
    };
    // There is one journal for a run, and it is opened once.
    let _ = LEDGER.set(Mutex::new(ledger));
    Ok(())
}

/// Refuses an output that would take the place of the journal of this run.
pub(super) fn refuse_journal(path: &Path) -> anyhow::Result<()> {
    let Some(ledger) = LEDGER.get() else {
        return Ok(());
    };
    let ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
    super::output::refuse_input(path, std::slice::from_ref(&ledger.path))
}

/// Whether inputs are to be recorded.
pub(super) fn is_open() -> bool {
    LEDGER.get().is_some()
}

/// Notes a file that was read.
pub(super) fn read(path: &Path, bytes: &[u8]) {
    if is_open() {
        read_digested(path, format!("{:x}", Sha256::digest(bytes)));
    }
}

/// Notes a file beside the books that a result depends on, such as a rubric; nothing if there is no
/// such file, because whoever reads it says so.
pub(super) fn read_file(path: &Path) {
    if is_open()
        && let Some(sha256) = digest(path)
    {
        read_digested(path, sha256);
    }
}

/// Notes a file that was read and whose digest is known.
pub(super) fn read_digested(path: &Path, sha256: String) {
    note(|ledger| {
        let path = path.to_string_lossy().into_owned();
        ledger.inputs.insert(Digested { path, sha256 });
    });
}

/// Notes a file that was written.
pub(super) fn wrote(path: &Path) {
    note(|ledger| {
        ledger.outputs.insert(path.to_path_buf());
    });
}

fn note(how: impl FnOnce(&mut Ledger)) {
    if let Some(ledger) = LEDGER.get() {
        how(&mut ledger.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Adds the record of this run, whole and at once.
pub(super) fn close(exit: u8) -> anyhow::Result<()> {
    let Some(ledger) = LEDGER.get() else {
        return Ok(());
    };
    let mut ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
    let outputs = ledger.outputs.iter().filter_map(|path| {
        let sha256 = digest(path)?;
        let path = path.to_string_lossy().into_owned();
        Some(Digested { path, sha256 })
    });
    let arguments = std::env::args_os().skip(1);
    let record = Record {
        format: FORMAT.to_owned(),
        record: ledger.last.0 + 1,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        command: arguments
            .map(|one| one.to_string_lossy().into_owned())
            .collect(),
        environment: rerun::environment(),
        inputs: ledger.inputs.iter().cloned().collect(),
        outputs: outputs.collect(),
        exit,
        previous: ledger.last.1.clone(),
        hash: String::new(),
    };
    let line = record.sealed().line();
    let before = ledger.file.metadata().map(|it| it.len());
    let written = ledger.file.write_all(line.as_bytes());
    if let (Err(_), Ok(before)) = (&written, before) {
        // A record that was begun on a full disk would break the chain for all that come. If it
        // cannot be taken back, the next run says so.
        let _ = ledger.file.set_len(before);
    }
    written.with_context(|| say::cannot_write(ledger.path.display()))
}
