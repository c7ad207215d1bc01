//! From a path or bytes to a book.

use super::gathering::Gathering;
use super::kind::{self, Kind, Packaged};
use super::package::Package;
use super::{Book, Refusal, ods, text, xlsx};
use crate::diagnostic::catalogue::reading;
use crate::diagnostic::{Checked, Diagnostic};
use crate::place::Place;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

/// Bytes of a workbook file. The largest real one of this field has half a MiB.
const MAX_PACKAGE: u64 = 32 << 20;
/// Bytes of a text table, which is not compressed.
pub(crate) const MAX_TEXT: u64 = 64 << 20;

/// Reads a workbook or text table from a file. `name` is what places call it.
///
/// The content alone tells what the file is: `.xlsx`, `.xlsm`, `.ods`, or text separated by
/// semicolons, tabs, commas or bars, in UTF-8, UTF-16 or Windows-1252. Whatever else it is, the
/// finding names. No more than 64 MiB are read, and never a folder or a lock file.
#[must_use]
pub fn read(path: &Path, name: Arc<str>) -> Checked<Book> {
    match load(path, &name) {
        Ok(bytes) => read_bytes(&bytes, name),
        Err(finding) => Checked::failed(*finding),
    }
}

/// [`read_partly`] of a file.
pub(crate) fn load_partly(path: &Path, name: Arc<str>) -> Partly {
    match load(path, &name) {
        Ok(bytes) => read_partly(&bytes, name),
        Err(finding) => Partly {
            book: Checked::failed(*finding),
            damaged: Vec::new(),
            rest_unknown: false,
        },
    }
}

/// The bytes of a file for [`read_bytes`], no more than 64 MiB and never a folder or a lock file.
///
/// # Errors
///
/// The finding that says why there are none.
pub fn load(path: &Path, name: &Arc<str>) -> Result<Vec<u8>, Box<Diagnostic>> {
    load_bytes(path).map_err(|finding| Box::new(finding.at(Place::file(Arc::clone(name)))))
}

/// Reads a workbook or text table from the bytes of a file. `name` is what places call it.
///
/// A book with a damaged sheet is refused.
#[must_use]
pub fn read_bytes(bytes: &[u8], name: Arc<str>) -> Checked<Book> {
    let Partly {
        mut book, damaged, ..
    } = read_partly(bytes, name);
    if !damaged.is_empty() {
        book.value = None;
    }
    let findings = damaged.into_iter().map(|one| one.finding);
    book.diagnostics.extend(findings);
    book
}

/// A book without the sheets that are damaged.
pub(crate) struct Partly {
    pub(crate) book: Checked<Book>,
    pub(crate) damaged: Vec<Damaged>,
    /// Whether sheets may be missing of which not even the name is known.
    pub(crate) rest_unknown: bool,
}

/// Sheets that could not be read to their end, of which nothing is kept.
pub(crate) struct Damaged {
    /// Their names, as far as they are known.
    pub(crate) sheets: Vec<Arc<str>>,
    /// What is wrong, and where.
    pub(crate) finding: Diagnostic,
}

/// Reads what can be read of a workbook; whether the rest is enough, the reader of its meaning
/// has to decide.
pub(crate) fn read_partly(bytes: &[u8], name: Arc<str>) -> Partly {
    let mut gathering = Gathering::new(Arc::clone(&name));
    let outcome = gather(bytes, &name, &mut gathering);
    let mut diagnostics = gathering.diagnostics;
    let value = match outcome {
        Ok(()) => Some(Book {
            name,
            sha256: digest(bytes),
            sheets: gathering.sheets,
        }),
        Err(refusal) => {
            diagnostics.push(*refusal);
            None
        }
    };
    Partly {
        book: Checked { value, diagnostics },
        damaged: gathering.damaged,
        rest_unknown: gathering.rest_unknown,
    }
}

fn gather(bytes: &[u8], name: &Arc<str>, gathering: &mut Gathering) -> Result<(), Refusal> {
    let finding = match kind::recognise(bytes) {
        _ if bytes.is_empty() => reading::empty_file(),
        Kind::Package if length(bytes) > MAX_PACKAGE => too_large(length(bytes), MAX_PACKAGE),
        Kind::Package => {
            let mut package = Package::open(bytes, name)?;
            match package.kind()? {
                Packaged::Xlsx => return xlsx::read(&mut package, gathering),
                Packaged::Ods => return ods::read(&mut package, gathering),
                Packaged::Xlsb => reading::binary_excel(),
                Packaged::Other(what) => reading::not_a_table(what),
            }
        }
        Kind::Encrypted => reading::password_protected(),
        Kind::OldExcel => reading::old_excel(),
        Kind::Other(what) => reading::not_a_table(what),
        Kind::Unsigned if length(bytes) > MAX_TEXT => too_large(length(bytes), MAX_TEXT),
        Kind::Unsigned => return text::read(bytes, gathering),
    };
    Err(gathering.refuse(finding))
}

/// The bytes of a file, never more than a text table may have.
fn load_bytes(path: &Path) -> Result<Vec<u8>, Refusal> {
    if let Some(finding) = lock_file(path) {
        return Err(Box::new(finding));
    }
    let metadata = std::fs::metadata(path).map_err(|error| cause(&error))?;
    if metadata.is_dir() {
        return Err(Box::new(reading::is_a_folder()));
    }
    let mut file = File::open(path).map_err(|error| cause(&error))?;
    // As much at once as there is, and one byte more to see that there is no more.
    let size = metadata.len().min(MAX_PACKAGE).saturating_add(1);
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    let start = (&mut file).take(8).read_to_end(&mut bytes);
    start.map_err(|error| cause(&error))?;
    let limit = match kind::recognise(&bytes) {
        Kind::Package => MAX_PACKAGE,
        _ => MAX_TEXT,
    };
    if metadata.len() > limit {
        return Err(Box::new(too_large(metadata.len(), limit)));
    }
    // A pipe has no length, and a file may grow while it is read.
    let rest = file.take(limit).read_to_end(&mut bytes);
    rest.map_err(|error| cause(&error))?;
    if length(&bytes) > limit {
        return Err(Box::new(too_large(length(&bytes), limit)));
    }
    Ok(bytes)
}

/// Whether a file is one that office programs leave beside an open workbook.
pub(crate) fn is_lock_file(path: &Path) -> bool {
    lock_file(path).is_some()
}

/// Office programs leave a small file beside each open workbook; a pattern such as `*.xlsx`
/// catches it too.
fn lock_file(path: &Path) -> Option<Diagnostic> {
    let name = path.file_name()?.to_str()?;
    if let Some(original) = name.strip_prefix("~$") {
        return Some(reading::lock_file("Excel", original));
    }
    let original = name.strip_prefix(".~lock.")?.strip_suffix('#')?;
    Some(reading::lock_file("LibreOffice", original))
}

/// What Windows answers where another program has the file to itself, as Excel sometimes does.
const SHARING_VIOLATION: [i32; 2] = [32, 33];

pub(crate) fn cause(error: &io::Error) -> Refusal {
    let code = error.raw_os_error();
    Box::new(match error.kind() {
        _ if cfg!(windows) && code.is_some_and(|code| SHARING_VIOLATION.contains(&code)) => {
            reading::not_permitted()
        }
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => reading::file_missing(),
        io::ErrorKind::IsADirectory => reading::is_a_folder(),
        io::ErrorKind::PermissionDenied => reading::not_permitted(),
        _ => reading::unreadable(error.to_string()),
    })
}

pub(crate) fn too_large(size: u64, limit: u64) -> Diagnostic {
    reading::file_too_large(size.div_ceil(1 << 20), limit >> 20)
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// SHA-256 of a file that is read as [`read`] does.
pub(crate) fn digest_of(path: &Path) -> Option<String> {
    load_bytes(path).ok().map(|bytes| digest(&bytes))
}

fn digest(bytes: &[u8]) -> String {
    super::hex(&Sha256::digest(bytes))
}
