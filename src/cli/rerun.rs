//! Commands of a journal run once more, their outputs put aside, so that these can be compared with
//! what was recorded: whatever the form, the same command on the same inputs makes the same bytes.

use super::arguments::{Cli, Command};
use super::usage;
use anyhow::Context as _;
use clap::FromArgMatches;
use sha2::{Digest, Sha256};
use spbe::diagnostic::Diagnostic;
use spbe::trust::journal::{Record, digest, last_written, made_again, not_run_again};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};
use std::sync::OnceLock;

/// Names the folder that takes what a run would have written elsewhere.
const ASIDE: &str = "SPBE_WRITE_ASIDE";
/// In that folder, the list of the files that the command once read.
const INPUTS: &str = "inputs.json";
/// What of the environment outputs depend on.
const ENVIRONMENT: [&str; 3] = ["SPBE_LANG", "SOURCE_DATE_EPOCH", "COLUMNS"];

/// What of the environment is recorded: that on which outputs depend, where it is set.
pub(super) fn environment() -> BTreeMap<String, String> {
    let set = |name: &str| Some((name.to_owned(), std::env::var(name).ok()?));
    ENVIRONMENT.into_iter().filter_map(set).collect()
}

/// Whether this run leaves every file alone and only finds out what it would write.
pub(super) fn is_aside() -> bool {
    folder().is_some()
}

/// Whether a file that lies in a folder was there, and read, when the command ran first. Outputs of
/// other runs may have come into the folder since.
pub(super) fn was_input(path: &Path) -> bool {
    static KNOWN: OnceLock<Option<BTreeSet<String>>> = OnceLock::new();
    let read = || {
        let listed = std::fs::read(folder()?.join(INPUTS)).ok()?;
        serde_json::from_slice(&listed).ok()
    };
    let known = KNOWN.get_or_init(read).as_ref();
    known.is_none_or(|known| known.contains(path.to_string_lossy().as_ref()))
}

/// Where this run puts a file that it is to write, if not where it says.
pub(super) fn aside(path: &Path) -> Option<PathBuf> {
    folder().map(|folder| within(folder, &path.to_string_lossy()))
}

fn folder() -> Option<&'static Path> {
    static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();
    let read = || std::env::var_os(ASIDE).map(PathBuf::from);
    FOLDER.get_or_init(read).as_deref()
}

fn within(folder: &Path, path: &str) -> PathBuf {
    folder.join(format!("{:x}", Sha256::digest(path)))
}

/// Runs the commands of the records of a journal again; `name` is what findings call it. Returns how many outputs were made again, and which of them
/// are not what was recorded.
pub(super) fn run(records: &[Record], name: &str) -> anyhow::Result<(usize, Vec<Diagnostic>)> {
    let (mut count, mut findings) = (0, Vec::new());
    let program = std::env::current_exe()?;
    for (position, outputs) in last_written(records) {
        let Some(record) = records.get(position) else {
            continue;
        };
        if !may_run(record) {
            findings.push(not_run_again(record, name));
            continue;
        }
        let folder = tempfile::tempdir()?;
        let read: Vec<&str> = record.inputs.iter().map(|one| one.path.as_str()).collect();
        std::fs::write(folder.path().join(INPUTS), serde_json::to_vec(&read)?)?;
        let mut command = process::Command::new(&program);
        for name in ENVIRONMENT {
            command.env_remove(name);
        }
        let known = record.environment.iter();
        let known = known.filter(|(name, _)| ENVIRONMENT.contains(&name.as_str()));
        let ended = command
            .args(&record.command)
            .envs(known)
            .env(ASIDE, folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        ended.with_context(|| program.display().to_string())?;
        for output in outputs {
            count += 1;
            let now = digest(&within(folder.path(), &output.path));
            findings.extend(made_again(record, output, now.as_deref(), name));
        }
    }
    Ok((count, findings))
}

/// Whether a command only reads, besides the outputs that are put aside. A journal may come from
/// anyone: what makes folders, or would verify journals in turn, is not run on its word.
fn may_run(record: &Record) -> bool {
    let named = std::iter::once("spbe").chain(record.command.iter().map(String::as_str));
    let matches = usage::command().try_get_matches_from(named);
    let Ok(cli) = matches.and_then(|matches| Cli::from_arg_matches(&matches)) else {
        return false;
    };
    let standard = record.command.iter().any(|argument| argument == "-");
    !standard
        && matches!(
            cli.command,
            Command::Score(_)
                | Command::Compare(_)
                | Command::Audit(_)
                | Command::Check(_)
                | Command::Merge(_)
                | Command::Worklist(_)
                | Command::Report(_)
                | Command::Rank(_)
                | Command::Plan(_)
                | Command::Template(_)
        )
}
