//! A record of runs that is only added to: each record holds the digest of the one before, so that
//! none can be changed, removed or moved without breaking the chain behind it.
//!
//! A record holds no time, because nothing here reads the clock; its number is its order.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use crate::diagnostic::{Checked, Diagnostic, catalogue::trust as finding};
use crate::place::Place;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// What each line says that it is.
pub const FORMAT: &str = "spbe.journal/1";

/// One run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// [`FORMAT`].
    pub format: String,
    /// The number of the record, from one.
    pub record: u64,
    /// The version of the program.
    pub version: String,
    /// The command line, without the name of the program.
    pub command: Vec<String>,
    /// What of the environment an output depends on, where it was set.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub environment: BTreeMap<String, String>,
    /// The files that were read.
    pub inputs: Vec<Digested>,
    /// The files that were written.
    pub outputs: Vec<Digested>,
    /// The exit code.
    pub exit: u8,
    /// The hash of the record before; empty in the first.
    pub previous: String,
    /// The hash of this record: of everything above.
    pub hash: String,
}

/// A file and what it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Digested {
    /// Its path as the user gave it.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

impl Record {
    /// The record with its hash.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        self.hash.clear();
        // The serializer of a value built here has nothing to fail on.
        let text = serde_json::to_string(&self).unwrap_or_default();
        self.hash = format!("{:x}", Sha256::digest(text));
        self
    }

    /// The line of the record in a journal.
    #[must_use]
    pub fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    fn is_sealed(&self) -> bool {
        self.clone().sealed().hash == self.hash
    }
}

/// Whether a text is a journal.
#[must_use]
pub fn is_journal(text: &str) -> bool {
    text.starts_with(&format!("{{\"format\":\"{FORMAT}\""))
}

/// The records of a journal, as far as its chain holds; where it breaks is a finding.
#[must_use]
pub fn records(text: &str) -> Checked<Vec<Record>> {
    let mut records: Vec<Record> = Vec::new();
    let mut diagnostics = Vec::new();
    let whole = text.is_empty() || text.ends_with('\n');
    let lines = text.lines().count();
    for (position, line) in text.lines().enumerate() {
        let last = records.last();
        let previous = last.map_or("", |record| record.hash.as_str());
        let number = position as u64 + 1;
        let record = serde_json::from_str::<Record>(line).ok().filter(|record| {
            let in_order = record.record == number && record.previous == previous;
            let torn = !whole && position + 1 == lines;
            // What is added to the text of a record would not change its hash.
            !torn && in_order && record.is_sealed() && record.line().trim_end() == line
        });
        let Some(record) = record else {
            let torn = !whole && position + 1 == lines;
            diagnostics.push(if torn {
                finding::last_record_torn(number)
            } else {
                finding::chain_broken(number)
            });
            break;
        };
        records.push(record);
    }
    Checked {
        value: Some(records),
        diagnostics,
    }
}

/// The outputs of each record that no later record wrote once more, by the position of the record.
#[must_use]
pub fn last_written(records: &[Record]) -> BTreeMap<usize, Vec<&Digested>> {
    let mut latest: BTreeMap<&str, (usize, &Digested)> = BTreeMap::new();
    for (position, record) in records.iter().enumerate() {
        for output in &record.outputs {
            latest.insert(&output.path, (position, output));
        }
    }
    let mut of_record: BTreeMap<usize, Vec<&Digested>> = BTreeMap::new();
    for (position, output) in latest.into_values() {
        of_record.entry(position).or_default().push(output);
    }
    of_record
}

/// What there is to say of an output whose command was run again; `now` is the SHA-256 of what it
/// wrote this time, if it wrote anything, and `name` what findings call the journal.
#[must_use]
pub fn made_again(
    record: &Record,
    output: &Digested,
    now: Option<&str>,
    name: &str,
) -> Option<Diagnostic> {
    let finding = match now {
        None => finding::not_made_again(&output.path, record.record),
        Some(now) if now != output.sha256 => finding::made_otherwise(&output.path, record.record),
        Some(_) => return None,
    };
    Some(finding.at(Place::file(name)))
}

/// What there is to say of a record whose command is not run again.
#[must_use]
pub fn not_run_again(record: &Record, name: &str) -> Diagnostic {
    finding::not_run_again(record.record).at(Place::file(name))
}

/// Whether a record that someone noted is still there, by its hash or the beginning of it: a chain
/// does not show that its end was cut off.
#[must_use]
pub fn holds(records: &[Record], hash: &str, name: &str) -> Option<Diagnostic> {
    let noted = hash.trim().to_lowercase();
    let long_enough = noted.len() >= SHORTEST_HASH;
    let there = records.iter().any(|one| one.hash.starts_with(&noted));
    (!long_enough || !there).then(|| finding::record_missing(hash).at(Place::file(name)))
}

/// So much of a hash is enough to tell records apart.
const SHORTEST_HASH: usize = 12;

/// How many records and files hold: the chain, and every file as the last record of it says.
pub(super) fn check(text: &str) -> Checked<usize> {
    let Checked {
        value,
        mut diagnostics,
    } = records(text);
    let records = value.unwrap_or_default();
    // A later run may have changed a file rightly; only its last record counts.
    let mut latest: BTreeMap<&str, (&str, u64, bool)> = BTreeMap::new();
    for record in &records {
        for (files, written) in [(&record.inputs, false), (&record.outputs, true)] {
            for file in files {
                latest.insert(&file.path, (&file.sha256, record.record, written));
            }
        }
    }
    let mut count = records.len();
    for (path, (recorded, record, written)) in latest {
        let now = digest(Path::new(path));
        if now.as_deref() == Some(recorded) {
            count += 1;
            continue;
        }
        diagnostics.push(if written {
            finding::output_changed(path, record)
        } else {
            finding::input_changed(path, record)
        });
    }
    Checked {
        value: Some(count),
        diagnostics,
    }
}

/// SHA-256 of a file, in pieces, whatever its size.
#[must_use]
pub fn digest(path: &Path) -> Option<String> {
    // A journal may name anything: what is no file may never come to an end.
    if !std::fs::metadata(path).is_ok_and(|it| it.is_file()) {
        return None;
    }
    let mut file = std::fs::File::open(path).ok()?;
    let mut hasher = Sha256::new();
    std::io::copy(&mut file, &mut hasher).ok()?;
    Some(format!("{:x}", hasher.finalize()))
}
