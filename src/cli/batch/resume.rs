//! Results that outlive a run: a file that is only added to, one line for each book.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::super::words as say;
use super::Told;
use anyhow::{Context as _, bail};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

const FORMAT: &str = "spbe.result/1";
/// More than the result of any book.
const MAX_LINE: u64 = 1 << 30;

/// What a result is the result of. All of it must be the same for the result to count.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Key {
    pub(super) path: String,
    /// What places call the file; it depends on the other files of the run.
    pub(super) name: String,
    pub(super) sha256: String,
    /// Digest of everything else that the result depends on.
    pub(super) run: String,
}

/// A file of results. Only where each result stands is in memory.
#[derive(Debug)]
pub(super) struct Resume {
    path: PathBuf,
    file: Mutex<File>,
    /// Where the line of each result begins, and how long it is.
    known: HashMap<Key, (u64, u64)>,
}

/// The beginning of a line, before the result itself is looked at.
#[derive(Deserialize)]
struct Head {
    format: String,
    path: String,
    name: String,
    sha256: String,
    run: String,
}

#[derive(Serialize)]
struct Line<'a, T> {
    format: &'a str,
    #[serde(flatten)]
    key: &'a Key,
    #[serde(flatten)]
    told: &'a Told<T>,
}

impl Resume {
    /// Opens the file, or makes it. A last line that was torn off is dropped; a file that holds
    /// anything else is refused and left as it is.
    pub(super) fn open(path: &Path) -> anyhow::Result<Self> {
        let cannot = || say::cannot_write(path.display());
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        let file = options.open(path).with_context(cannot)?;
        // A device may never come to an end.
        if !file.metadata().with_context(cannot)?.is_file() {
            bail!("{}", say::not_a_result_file(path.display()));
        }
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                bail!("{}", say::result_file_in_use(path.display()))
            }
            // Some network folders know no locks; one run at a time is then the user's care.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let mut known = HashMap::new();
        let mut reader = BufReader::new(&file);
        let mut at = 0;
        let mut line = Vec::new();
        loop {
            line.clear();
            let mut some = reader.by_ref().take(MAX_LINE);
            let length = some.read_until(b'\n', &mut line).with_context(cannot)? as u64;
            if length == 0 {
                break;
            }
            let torn = line.last() != Some(&b'\n');
            match serde_json::from_slice::<Head>(&line) {
                Ok(head) if head.format == FORMAT && !torn => {
                    let key = Key {
                        path: head.path,
                        name: head.name,
                        sha256: head.sha256,
                        run: head.run,
                    };
                    known.insert(key, (at, length));
                }
                _ if torn && is_beginning(&line) => {
                    file.set_len(at).with_context(cannot)?;
                    break;
                }
                _ => bail!("{}", say::not_a_result_file(path.display())),
            }
            at += length;
        }
        Ok(Self {
            path: path.to_path_buf(),
            file: Mutex::new(file),
            known,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The result that is known of a file, if there is one that can be read.
    pub(super) fn find<T: DeserializeOwned>(&self, key: &Key) -> Option<Told<T>> {
        let &(at, length) = self.known.get(key)?;
        let mut line = Vec::new();
        {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            file.seek(SeekFrom::Start(at)).ok()?;
            Read::by_ref(&mut *file)
                .take(length)
                .read_to_end(&mut line)
                .ok()?;
        }
        serde_json::from_str(sound(&line)?).ok()
    }

    /// Adds a result, whole and at once.
    pub(super) fn add<T: Serialize>(&self, key: &Key, told: &Told<T>) -> anyhow::Result<()> {
        let cannot = || say::cannot_write(self.path.display());
        let format = FORMAT;
        let line = serde_json::to_string(&Line { format, key, told }).with_context(cannot)?;
        let line = sealed(&line);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(line.as_bytes()).with_context(cannot)
    }
}

/// The key of the digest that ends a line.
const CHECK: &str = ",\"check\":\"";

/// The line of a result, with the digest of all that stands before it.
fn sealed(result: &str) -> String {
    let open = result.strip_suffix('}').unwrap_or(result);
    format!("{open}{CHECK}{:x}\"}}\n", Sha256::digest(open))
}

/// A line as it was written. One that was changed by hand is no result of ours, and its file is
/// read again.
fn sound(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line).ok()?;
    let (open, _) = line.rsplit_once(CHECK)?;
    (sealed(&format!("{open}}}")) == line).then_some(line)
}

/// Whether a torn line is the beginning of one of ours, or lacks no more than its end.
fn is_beginning(line: &[u8]) -> bool {
    let ours = format!("{{\"format\":\"{FORMAT}\"");
    line.iter()
        .zip(ours.as_bytes())
        .all(|(one, own)| one == own)
}
