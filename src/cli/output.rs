//! Where results go: standard output, or files that are written whole or not at all.

use super::arguments::Context;
use super::tell::tell;
use super::{rerun, words as say};
use anyhow::{Context as _, bail};
use spbe::report::{self, Document, Form, Run};
use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

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
    LongCsv,
    LongJsonLines,
}

/// A form of output and where it goes; no path is standard output.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) format: Format,
    pub(super) path: Option<PathBuf>,
}

impl Format {
    const ALL: [Self; 10] = [
        Self::Table,
        Self::Markdown,
        Self::Csv,
        Self::Json,
        Self::Xlsx,
        Self::Html,
        Self::OnePage,
        Self::Yaml,
        Self::LongCsv,
        Self::LongJsonLines,
    ];

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
            Self::LongCsv => "long",
            Self::LongJsonLines => "long-jsonl",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "table" | "tabel" | "text" | "txt" => Self::Table,
            "markdown" | "md" => Self::Markdown,
            "csv" => Self::Csv,
            "json" => Self::Json,
            "xlsx" | "excel" => Self::Xlsx,
            "html" | "htm" => Self::Html,
            "satu-halaman" | "one-page" => Self::OnePage,
            "yaml" | "yml" => Self::Yaml,
            "long" | "long-csv" => Self::LongCsv,
            "long-jsonl" | "jsonl" | "ndjson" => Self::LongJsonLines,
            _ => return None,
        })
    }
}

/// A form of findings for build servers, and where it goes.
#[derive(Clone, Debug)]
pub(super) struct FindingsTarget {
    form: Form,
    path: Option<PathBuf>,
}

impl FindingsTarget {
    fn from_word(word: &str, path: Option<&str>) -> Option<Self> {
        let form = match word {
            "sarif" => Form::Sarif,
            "junit" => Form::Junit,
            "github" => Form::Github,
            "gitlab" => Form::Gitlab,
            _ => return None,
        };
        let path = file(path);
        Some(Self { form, path })
    }

    fn word(&self) -> &'static str {
        match self.form {
            Form::Sarif => "sarif",
            Form::Junit => "junit",
            Form::Github => "github",
            Form::Gitlab => "gitlab",
        }
    }
}

/// The targets that `--report` and `-o` name; a table on standard output if they name none.
pub(super) fn targets(
    reports: &[String],
    outputs: &[String],
) -> anyhow::Result<(Vec<Target>, Vec<FindingsTarget>)> {
    let mut targets = Vec::new();
    let mut of_findings = Vec::new();
    for report in reports {
        let (word, path) = match (report.split_once('='), report.strip_suffix(".html")) {
            (Some((word, path)), _) => (word, Some(path)),
            // `satu-halaman.html` names form and file at once.
            (None, Some(word)) => (word, Some(report.as_str())),
            (None, None) => (report.as_str(), None),
        };
        if let Some(target) = FindingsTarget::from_word(word, path) {
            of_findings.push(target);
            continue;
        }
        let Some(mut format) = Format::from_word(word) else {
            bail!("{}", say::unknown_format(word))
        };
        // `long=hasil.jsonl` means what its file says.
        if word == "long"
            && let Some("jsonl" | "ndjson") = path.and_then(|path| Some(path.rsplit_once('.')?.1))
        {
            format = Format::LongJsonLines;
        }
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
        if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("sarif")) {
            of_findings.extend(FindingsTarget::from_word("sarif", Some(output)));
            continue;
        }
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
    let of_targets = targets
        .iter()
        .filter_map(|one: &Target| one.path.as_deref());
    let paths = of_targets.chain(of_findings.iter().filter_map(|one| one.path.as_deref()));
    let mut named = BTreeSet::new();
    for path in paths.filter(|path| !is_device(path)) {
        if !named.insert(path) {
            // The second would take the place of the first.
            bail!("{}", say::one_file_twice(path.display()));
        }
    }
    if targets.is_empty() && of_findings.is_empty() {
        targets.push(Target {
            format: Format::Table,
            path: None,
        });
    }
    Ok((targets, of_findings))
}

/// Whether a path is there and neither a file nor a folder, as `/dev/null`.
fn is_device(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|it| !it.is_file() && !it.is_dir())
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
    if let Some(target) = context.findings_targets.first() {
        bail!("{}", say::no_such_form(target.word()));
    }
    write_results(context, inputs, render)
}

/// A document for people: Markdown where that is asked for, else as a terminal shows it.
pub(super) fn shown(format: Format, document: &Document, context: &Context) -> Vec<u8> {
    match format {
        Format::Markdown => report::markdown(document),
        _ => report::terminal(document, context.width, context.colour),
    }
    .into_bytes()
}

/// Writes a result to every target as [`write_all`] does, and its findings to those that want
/// nothing else.
pub(super) fn write_with_findings(
    context: &Context,
    inputs: &[PathBuf],
    run: &Run<'_>,
    render: impl Fn(Format) -> anyhow::Result<Option<Vec<u8>>>,
) -> anyhow::Result<()> {
    for target in &context.findings_targets {
        if let Some(path) = &target.path {
            refuse_input(path, inputs)?;
        }
    }
    write_results(context, inputs, render)?;
    for target in &context.findings_targets {
        let text = report::ci(target.form, run, context.lang);
        match &target.path {
            Some(path) => write_file(path, text.as_bytes(), context.force)?,
            None => write_to(io::stdout().lock(), &text, false)?,
        }
    }
    Ok(())
}

/// Why a command does not write a form, which forms it writes, and which command does.
pub(super) fn not_written(asked: Format, forms: impl IntoIterator<Item = Format>) -> anyhow::Error {
    let words: Vec<&str> = forms.into_iter().map(Format::word).collect();
    let mut said = say::no_such_form(asked.word());
    if !words.is_empty() {
        said = say::but_these_forms(said, words.join(", "));
    }
    match asked {
        Format::Html => said = say::html_is_of(said),
        Format::OnePage => said = say::one_page_is_of(said),
        Format::LongCsv | Format::LongJsonLines => said = say::long_is_of(said),
        Format::Xlsx => said = say::xlsx_is_of(said),
        _ => {}
    }
    anyhow::Error::msg(said)
}

fn write_results(
    context: &Context,
    inputs: &[PathBuf],
    render: impl Fn(Format) -> anyhow::Result<Option<Vec<u8>>>,
) -> anyhow::Result<()> {
    for target in &context.targets {
        if let Some(path) = &target.path {
            refuse_input(path, inputs)?;
        }
        let Some(bytes) = render(target.format)? else {
            let forms = Format::ALL.into_iter();
            let forms = forms.filter(|form| render(*form).is_ok_and(|bytes| bytes.is_some()));
            return Err(not_written(target.format, forms));
        };
        match &target.path {
            Some(path) => write_file(path, &bytes, context.force)?,
            None if target.format == Format::Xlsx => {
                if io::stdout().is_terminal() {
                    bail!("{}", say::binary_to_terminal());
                }
                let mut stdout = io::stdout().lock();
                stdout.write_all(&bytes)?;
                stdout.flush()?;
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

/// Writes a file whole or not at all; see [`Pending`].
pub(super) fn write_file(path: &Path, bytes: &[u8], force: bool) -> anyhow::Result<()> {
    let mut file = Pending::new(path, force)?;
    file.write(bytes)?;
    file.finish()
}

/// A file that is being written: beside its target first, then renamed over it, so that the target
/// is whole or not there at all. A device or pipe is written to instead, because renaming would put
/// a file in the place of `/dev/null`.
pub(super) struct Pending {
    path: PathBuf,
    force: bool,
    stream: BufWriter<Stream>,
}

enum Stream {
    Beside(NamedTempFile),
    Device(File),
}

impl Pending {
    pub(super) fn new(path: &Path, force: bool) -> anyhow::Result<Self> {
        let cannot = || say::cannot_write(path.display());
        let pending = |stream| Self {
            path: path.to_path_buf(),
            force,
            stream: BufWriter::new(stream),
        };
        if let Some(aside) = rerun::aside(path) {
            let file = NamedTempFile::new_in(aside.parent().unwrap_or(Path::new(".")));
            return Ok(Self {
                path: aside,
                ..pending(Stream::Beside(file.with_context(cannot)?))
            });
        }
        super::ledger::refuse_journal(path)?;
        // A link that leads nowhere is there as well.
        if path.exists() || path.is_symlink() {
            if is_device(path) {
                let device = OpenOptions::new().write(true).open(path);
                return Ok(pending(Stream::Device(device.with_context(cannot)?)));
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
        let file = builder.tempfile_in(folder.unwrap_or(Path::new(".")));
        Ok(pending(Stream::Beside(file.with_context(cannot)?)))
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        let written = self.stream.write_all(bytes);
        written.with_context(|| say::cannot_write(self.path.display()))
    }

    /// Puts the file in its place.
    pub(super) fn finish(self) -> anyhow::Result<()> {
        let Self {
            path,
            force,
            stream,
        } = self;
        let cannot = || say::cannot_write(path.display());
        let stream = stream.into_inner().map_err(io::IntoInnerError::into_error);
        match stream.with_context(cannot)? {
            Stream::Device(_) => return Ok(()),
            Stream::Beside(file) if force => file.persist(&path),
            Stream::Beside(file) => file.persist_noclobber(&path),
        }
        .map_err(|error| error.error)
        .with_context(cannot)?;
        super::ledger::wrote(&path);
        tell!("{}", say::written(path.display()));
        Ok(())
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Beside(file) => file.write(bytes),
            Self::Device(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Beside(file) => file.flush(),
            Self::Device(file) => file.flush(),
        }
    }
}

/// Bytes that are written at a time.
const PIECE: usize = 64 << 10;

/// Where a result goes that is written piece by piece.
pub(super) enum Sink {
    Standard(BufWriter<io::Stdout>),
    File(Pending),
}

impl Sink {
    /// Opens a target, before the work that fills it: what cannot be written is known at once.
    pub(super) fn open(
        target: &Target,
        inputs: &[PathBuf],
        context: &Context,
    ) -> anyhow::Result<Self> {
        Ok(match &target.path {
            // Standard output alone would be written line by line, or book by book.
            None => Self::Standard(BufWriter::with_capacity(PIECE, io::stdout())),
            Some(path) => {
                refuse_input(path, inputs)?;
                Self::File(Pending::new(path, context.force)?)
            }
        })
    }

    pub(super) fn is_standard(&self) -> bool {
        matches!(self, Self::Standard(_))
    }

    pub(super) fn write(&mut self, text: &str) -> anyhow::Result<()> {
        match self {
            Self::Standard(stdout) => stdout.write_all(text.as_bytes())?,
            Self::File(file) => file.write(text.as_bytes())?,
        }
        Ok(())
    }

    pub(super) fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Standard(mut stdout) => stdout.flush()?,
            Self::File(file) => file.finish()?,
        }
        Ok(())
    }
}
