//! The long form in a folder, one file for each regulation and year.

use super::super::arguments::Context;
use super::super::output::Pending;
use super::super::{rerun, words as say};
use anyhow::{Context as _, bail};
use spbe::report::long::{self, Form, Layout};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files in folders such as `regulation=permenpanrb-59-2020/year=2023`, the way that engines know.
pub(super) struct Parts {
    folder: PathBuf,
    layout: Layout,
    open: BTreeMap<PathBuf, Pending>,
    /// Files of an earlier run, to be replaced.
    old: Vec<PathBuf>,
}

impl Parts {
    /// A folder that is empty or not there yet. With `--force` it may hold the files of an earlier
    /// run: these go when the new ones are whole, because an engine would read both.
    pub(super) fn new(folder: &Path, layout: Layout, context: &Context) -> anyhow::Result<Self> {
        let cannot = || say::cannot_write(folder.display());
        if rerun::is_aside() {
            return Ok(Self {
                folder: folder.to_path_buf(),
                layout,
                open: BTreeMap::new(),
                old: Vec::new(),
            });
        }
        std::fs::create_dir_all(folder).with_context(cannot)?;
        let empty = std::fs::read_dir(folder)
            .with_context(cannot)?
            .next()
            .is_none();
        if !empty && !context.force {
            bail!("{}", say::partition_not_empty(folder.display()));
        }
        Ok(Self {
            folder: folder.to_path_buf(),
            layout,
            open: BTreeMap::new(),
            old: old_parts(folder),
        })
    }

    /// Adds rows to the file of their regulation and year.
    pub(super) fn write(&mut self, regulation: &str, year: u16, rows: &str) -> anyhow::Result<()> {
        let name = match self.layout.form {
            Form::Csv => "part.csv",
            Form::JsonLines => "part.jsonl",
        };
        let path = self
            .folder
            .join(format!("regulation={}", escaped(regulation)))
            .join(format!("year={year}"))
            .join(name);
        if let Some(file) = self.open.get_mut(&path) {
            return file.write(rows.as_bytes());
        }
        if let Some(folder) = path.parent().filter(|_| !rerun::is_aside()) {
            let made = std::fs::create_dir_all(folder);
            made.with_context(|| say::cannot_write(folder.display()))?;
        }
        let mut file = Pending::new(&path, true)?;
        file.write(long::head(self.layout).as_bytes())?;
        file.write(rows.as_bytes())?;
        self.open.insert(path, file);
        Ok(())
    }

    /// Puts all files in their places and removes those of an earlier run.
    pub(super) fn finish(self) -> anyhow::Result<()> {
        let made: Vec<PathBuf> = self.open.keys().cloned().collect();
        for file in self.open.into_values() {
            file.finish()?;
        }
        for path in self.old.iter().filter(|path| !made.contains(path)) {
            let gone = std::fs::remove_file(path);
            gone.with_context(|| say::cannot_write(path.display()))?;
        }
        Ok(())
    }
}

/// The files that an earlier run left, and nothing else.
fn old_parts(folder: &Path) -> Vec<PathBuf> {
    let below = |folder: &Path, prefix: &str| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
        ours.map(|entry| entry.path()).collect()
    };
    let regulations = below(folder, "regulation=").into_iter();
    let years = regulations.flat_map(|path| below(&path, "year="));
    let files = years.flat_map(|path| [path.join("part.csv"), path.join("part.jsonl")]);
    let mut files: Vec<PathBuf> = files.filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// A value in the name of a folder, where engines take `%2F` for a slash.
fn escaped(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let escape = |byte: u8| {
        if plain(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    value.bytes().map(escape).collect()
}
