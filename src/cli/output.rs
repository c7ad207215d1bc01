//! Where results go: standard output, or files that are written whole or not at all.

use super::arguments::Context;
use super::words as say;
use anyhow::{Context as _, bail};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Table,
    Markdown,
    Csv,
    Json,
    Xlsx,
    Html,
    /// The single page for the leader.
    OnePage,
    Yaml,
}

/// A form of output and where it goes; no path is standard output.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) format: Format,
    pub(super) path: Option<PathBuf>,
}

impl Format {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::OnePage => "satu-halaman",
            Self::Yaml => "yaml",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "table" | "tabel" | "text" | "txt" => Self::Table,
            "markdown" | "md" => Self::Markdown,
            "csv" => Self::Csv,
            "json" => Self::Json,
            "xlsx" => Self::Xlsx,
            "html" | "htm" => Self::Html,
            "satu-halaman" | "one-page" => Self::OnePage,
            "yaml" | "yml" => Self::Yaml,
            _ => return None,
        })
    }
}

/// The targets that `--report` and `-o` name; a table on standard output if they name none.
pub(super) fn targets(reports: &[String], outputs: &[String]) -> anyhow::Result<Vec<Target>> {
    let mut targets = Vec::new();
    for report in reports {
        let (word, path) = match (report.split_once('='), report.strip_suffix(".html")) {
            (Some((word, path)), _) => (word, Some(path)),
            // `satu-halaman.html` names form and file at once.
            (None, Some(word)) => (word, Some(report.as_str())),
            (None, None) => (report.as_str(), None),
        };
        let Some(format) = Format::from_word(word) else {
            bail!("{}", say::unknown_format(word))
        };
        targets.push(Target {
            format,
            path: file(path),
        });
    }
    for output in outputs {
        if output == "-" {
            targets.push(Target {
                format: Format::Table,
                path: None,
            });
            continue;
        }
        let ending = Path::new(output)
            .extension()
            .and_then(|ending| ending.to_str());
        let format = ending
            .map(str::to_lowercase)
            .and_then(|ending| Format::from_word(&ending));
        let Some(format) = format else {
            bail!("{}", say::unknown_ending(output))
        };
        targets.push(Target {
            format,
            path: file(Some(output)),
        });
    }
    if targets.is_empty() {
        targets.push(Target {
            format: Format::Table,
            path: None,
        });
    }
    Ok(targets)
}

fn file(path: Option<&str>) -> Option<PathBuf> {
    path.filter(|path| *path != "-").map(PathBuf::from)
}

/// The date that files bear which insist on one: `SOURCE_DATE_EPOCH`, else none, never the clock.
pub(super) fn created() -> anyhow::Result<Option<i64>> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds
            .parse()
            .map(Some)
            .with_context(|| say::bad_epoch(&seconds)),
        Err(_) => Ok(None),
    }
}

/// Writes a result to every target. `render` makes its bytes; `None` for a form it has not.
pub(super) fn write_all(
    context: &Context,
    inputs: &[PathBuf],
    render: impl Fn(Format) -> anyhow::Result<Option<Vec<u8>>>,
) -> anyhow::Result<()> {
    for target in &context.targets {
        if let Some(path) = &target.path {
            refuse_input(path, inputs)?;
        }
        let Some(bytes) = render(target.format)? else {
            bail!("{}", say::no_such_form(target.format.word()));
        };
        match &target.path {
            Some(path) => write_file(path, &bytes, context.force)?,
            None if target.format == Format::Xlsx => {
                if io::stdout().is_terminal() {
                    bail!("{}", say::binary_to_terminal());
                }
                io::stdout().lock().write_all(&bytes)?;
            }
            None => {
                let text = String::from_utf8_lossy(&bytes);
                write_to(io::stdout().lock(), &text, context.colour)?;
            }
        }
    }
    Ok(())
}

/// Writes text to a stream of the terminal, with its colours made to work there.
pub(super) fn write_to(
    stream: impl anstream::stream::RawStream + anstream::stream::AsLockedWrite,
    text: &str,
    colour: bool,
) -> io::Result<()> {
    let choice = if colour {
        anstream::ColorChoice::Always
    } else {
        anstream::ColorChoice::Never
    };
    let mut stream = anstream::AutoStream::new(stream, choice);
    stream.write_all(text.as_bytes())?;
    stream.flush()
}

/// An input is never overwritten, by whatever name it is called.
pub(super) fn refuse_input(path: &Path, inputs: &[PathBuf]) -> anyhow::Result<()> {
    let Ok(target) = path.canonicalize() else {
        return Ok(());
    };
    for input in inputs {
        if input.canonicalize().is_ok_and(|input| input == target) {
            bail!("{}", say::file_is_input(path.display()));
        }
    }
    Ok(())
}

/// Writes a file whole or not at all: beside its target first, then renamed over it. A device or
/// pipe is written to instead, because renaming would put a file in the place of `/dev/null`.
pub(super) fn write_file(path: &Path, bytes: &[u8], force: bool) -> anyhow::Result<()> {
    let cannot = || say::cannot_write(path.display());
    if let Ok(there) = std::fs::metadata(path) {
        if !there.is_file() && !there.is_dir() {
            let mut device = std::fs::OpenOptions::new()
                .write(true)
                .open(path)
                .with_context(cannot)?;
            return device.write_all(bytes).with_context(cannot);
        }
        if !force {
            bail!("{}", say::file_exists(path.display()));
        }
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".spbe-");
    #[cfg(unix)]
    {
        // As any new file, not private as temporary files are.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .with_context(cannot)?;
    file.write_all(bytes).with_context(cannot)?;
    if force {
        file.persist(path)
            .map_err(|error| error.error)
            .with_context(cannot)?;
    } else {
        file.persist_noclobber(path)
            .map_err(|error| error.error)
            .with_context(cannot)?;
    }
    eprintln!("{}", say::written(path.display()));
    Ok(())
}
