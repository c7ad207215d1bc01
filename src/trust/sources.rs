//! The inputs that an output names, read again.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use crate::assess::{Assessment, Request, assess, assess_stages};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::{reading, trust as finding};
use crate::evidence::{Mapping, book};
use crate::input::{Input, read_loaded};
use crate::published::{Published, resolve};
use crate::rank::Groups;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The inputs that were looked at, and what there is to say about them.
pub(super) struct Sources<'a> {
    /// Where the output lies: paths may have been meant from there.
    beside: &'a Path,
    /// The mapping that the reader gives, for outputs that do not record theirs.
    given: Option<&'a Mapping>,
    /// The mapping that the output records for an input.
    recorded: BTreeMap<String, Mapping>,
    known: BTreeMap<String, Option<Input>>,
    said: BTreeSet<String>,
    /// The digest that the output records first for each input.
    recorded_digests: BTreeMap<String, String>,
    /// The recorded digests of inputs that hold something else now.
    changed: BTreeSet<String>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Sources<'a> {
    pub(super) fn new(beside: &'a Path, given: Option<&'a Mapping>) -> Self {
        Self {
            beside,
            given,
            recorded: BTreeMap::new(),
            known: BTreeMap::new(),
            said: BTreeSet::new(),
            recorded_digests: BTreeMap::new(),
            changed: BTreeSet::new(),
            diagnostics: Vec::new(),
        }
    }

    /// Takes up the mappings that are recorded anywhere in an output, each beside its input.
    pub(super) fn take_mappings(&mut self, output: &Value) {
        match output {
            Value::Array(items) => items.iter().for_each(|item| self.take_mappings(item)),
            Value::Object(fields) => {
                let text = |key: &str| fields.get(key).and_then(Value::as_str);
                if let (Some(path), Some(mapping)) = (text("path"), text("mapping"))
                    && let Some(mapping) = Mapping::parse(mapping, "--map").value
                {
                    self.recorded.insert(path.to_owned(), mapping);
                }
                fields.values().for_each(|field| self.take_mappings(field));
            }
            _ => {}
        }
    }

    /// The mapping that the output records for an input, as it is written.
    pub(super) fn mapping_of(&self, path: &str) -> Option<Arc<str>> {
        let mapping = self.recorded.get(path);
        mapping.map(|mapping| mapping.to_yaml().into())
    }

    /// Whether a digest was recorded of an input that is not as it was.
    pub(super) fn has_changed(&self, recorded: &str) -> bool {
        self.changed.contains(recorded)
    }

    /// Where the output lies.
    pub(super) fn beside(&self) -> &Path {
        self.beside
    }

    /// How many inputs were looked at.
    pub(super) fn count(&self) -> usize {
        self.known.len()
    }

    /// What an input holds, if it can be read. Whether it is as it was is noted, once for each.
    pub(super) fn open(&mut self, path: &str, recorded: &str) -> Option<Input> {
        self.hold_to_first(path, recorded);
        // Kept only for the last file, because outputs name their inputs one after the other.
        if let Some(known) = self.known.get(path)
            && known.is_some()
        {
            return known.clone();
        }
        let first = self.said.insert(path.to_owned());
        for kept in self.known.values_mut() {
            *kept = None;
        }
        let input = self.read(path, recorded, first);
        self.known.insert(path.to_owned(), input.clone());
        input
    }

    /// An output that names one input twice names the same digest.
    fn hold_to_first(&mut self, path: &str, recorded: &str) {
        let first = self.recorded_digests.entry(path.to_owned());
        let first = first.or_insert_with(|| recorded.to_owned());
        if first != recorded {
            let named = |digest: &str| format!("`{}…`", short(digest));
            let what = format!("{path} › SHA-256");
            let finding = finding::value_differs(what, named(recorded), named(first));
            if !self.diagnostics.contains(&finding) {
                self.diagnostics.push(finding);
            }
        }
    }

    fn read(&mut self, path: &str, recorded: &str, first: bool) -> Option<Input> {
        let (bytes, name) = self.load(path, recorded, first)?;
        let mapping = self.recorded.get(path).or(self.given);
        let input = read_loaded(&bytes, path, name, mapping).value;
        if first && input.is_none() && !self.has_changed(recorded) {
            // It could be read when the output was made: with a mapping.
            self.diagnostics.push(finding::source_unreadable(path));
        }
        input
    }

    /// The groups of agencies that a file states.
    pub(super) fn groups(&mut self, (path, recorded): (&str, &str)) -> Option<Groups> {
        let first = self.said.insert(path.to_owned());
        let (bytes, name) = self.load(path, recorded, first)?;
        self.known.insert(path.to_owned(), None);
        Groups::read(&book::read_bytes(&bytes, name).value?).value
    }

    /// The bytes of an input and what places call it.
    fn load(&mut self, path: &str, recorded: &str, first: bool) -> Option<(Vec<u8>, Arc<str>)> {
        let name: Arc<str> = Path::new(path).file_name().map_or_else(
            || Arc::from(path),
            |name| Arc::from(name.to_string_lossy().as_ref()),
        );
        let Some(found) = self.locate(path) else {
            let said = finding::source_unreadable(path);
            self.diagnostics.extend(first.then_some(said));
            return None;
        };
        let bytes = match book::load(&found, &name) {
            Ok(bytes) => bytes,
            Err(why) => {
                if first {
                    self.say_why(&why, path, &found, recorded);
                }
                return None;
            }
        };
        if first {
            let now = format!("{:x}", Sha256::digest(&bytes));
            self.compare(path, &now, recorded);
        }
        Some((bytes, name))
    }

    /// Why a file cannot be read; one that is only too large is still compared.
    fn say_why(&mut self, why: &Diagnostic, path: &str, found: &Path, recorded: &str) {
        let digest = || -> std::io::Result<(u64, String)> {
            let mut hasher = Sha256::new();
            let size = std::io::copy(&mut std::fs::File::open(found)?, &mut hasher)?;
            Ok((size, format!("{:x}", hasher.finalize())))
        };
        match digest() {
            Ok((size, now)) if why.code().as_str() == "E0207" => {
                self.compare(path, &now, recorded);
                let finding = reading::too_large_to_verify(path, size >> 20, book::MAX_TEXT >> 20);
                self.diagnostics.push(finding);
            }
            _ => self.diagnostics.push(finding::source_unreadable(path)),
        }
    }

    fn compare(&mut self, path: &str, now: &str, recorded: &str) {
        if now != recorded {
            self.changed.insert(recorded.to_owned());
            let finding = finding::source_changed(path, short(recorded), short(now));
            self.diagnostics.push(finding);
        }
    }

    /// Where an input is now. The output is the word of whoever made it: only files on this machine
    /// are looked at, no devices, no pipes that may never end, and nothing on a network.
    fn locate(&self, path: &str) -> Option<PathBuf> {
        if path.starts_with(r"\\") || path.starts_with("//") {
            return None;
        }
        let places = [PathBuf::from(path), self.beside.join(path)];
        let is_file = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|it| it.is_file());
        places.into_iter().find(is_file)
    }

    /// The assessments of an input that a request asks for; at every stage if `staged`.
    pub(super) fn assessments(
        &mut self,
        (path, recorded): (&str, &str),
        request: &Request,
        staged: bool,
    ) -> Option<Vec<Assessment>> {
        let Input::Evidence(evidence) = self.open(path, recorded)? else {
            return Some(Vec::new());
        };
        Some(if staged {
            let all = assess_stages(evidence, request).value.unwrap_or_default();
            let each = |one: crate::assess::Staged| {
                let mut all = one.earlier;
                all.push(one.last);
                all
            };
            all.into_iter().flat_map(each).collect()
        } else {
            assess(evidence, request).value.unwrap_or_default()
        })
    }

    /// The published results of an input that a request asks for.
    pub(super) fn published(
        &mut self,
        (path, recorded): (&str, &str),
        request: &Request,
    ) -> Vec<Published> {
        match self.open(path, recorded) {
            Some(Input::Table(table)) => resolve(table, request).value.unwrap_or_default(),
            _ => Vec::new(),
        }
    }
}

/// As much of a digest as it takes to see that it is another one.
fn short(digest: &str) -> String {
    digest.chars().take(12).collect()
}
