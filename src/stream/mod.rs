//! A long table of many agencies, read as it comes: its length does not decide the memory.
//!
//! A table is read twice. The first pass takes its digest and sees whether the rows of each agency
//! and year stand together; the second hands on the answers of each agency when its last row has
//! come. What a row means is asked of the reader of all other tables, whose findings these are.

mod findings;
mod memo;
mod pass;
mod plain;
mod portion;
mod reader;
mod survey;
#[cfg(test)]
mod tests;

pub use findings::{Finding, Findings, more_findings};
pub use pass::Said;
pub(crate) use plain::Weights;
pub use plain::{LevelColumn, Plain};
pub use portion::Portion;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::reading;
use crate::evidence::book::blocks::{Cut, Letters, Stopped};
use crate::evidence::book::{self, Beginning, MAX_TEXT, cause, head_of_text, is_lock_file};
use crate::evidence::long::part::Head;
use crate::evidence::sheets::head_of_long;
use crate::place::{Place, Spot};
use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;
use survey::Survey;

/// Bytes that have to show what the columns of a table hold, and that it is of many agencies;
/// mostly the first of them do.
const HEAD: usize = 256 << 10;
const FIRST: usize = 64 << 10;

/// When a table is read as it comes, and how much of it is in memory at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file that is read at once sooner than twice.
    pub least: u64,
    /// So many agencies and years are shown one by one, as those of any book are.
    pub few: usize,
    /// Bytes that are worked on at a time.
    pub block: usize,
    /// The most bytes of the rows of one agency.
    pub most: usize,
    /// Bytes of a file that is read in no other way, however its rows stand.
    pub large: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            least: 1 << 20,
            few: 24,
            block: 128 << 10,
            most: 64 << 20,
            large: MAX_TEXT,
        }
    }
}

/// A long table of many agencies, recognised by its first rows.
#[derive(Debug)]
pub struct LongTable {
    path: PathBuf,
    name: Arc<str>,
    /// Both passes read this very file, whatever takes its name in between.
    file: File,
    length: u64,
    modified: Option<SystemTime>,
    letters: Letters,
    delimiter: u8,
    before: usize,
    head: Head,
    limits: Limits,
}

/// Why a table is not read.
#[derive(Debug)]
pub enum Failure {
    /// It is refused, and this is why.
    Refused(Box<Diagnostic>),
    /// It could be read at first and then no longer, so that what was made of it is not whole.
    Broken(Box<Diagnostic>),
}

/// A table whose rows stand as they have to.
#[derive(Debug)]
pub struct Surveyed {
    table: LongTable,
    survey: Survey,
}

/// Which answers may be called plain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plainly {
    /// None.
    Never,
    /// Those whose levels are all of one stage, so that no other stage has anything to tell.
    OfOneStage,
    /// Any.
    Always,
}

/// The answers of one agency.
#[derive(Debug)]
pub enum Answers {
    /// Complete and sound.
    Plain(Plain),
    /// Read as any other book is.
    Read(Box<Portion>),
}

impl LongTable {
    /// Recognises a long table of many agencies; `None` for all other files, and for tables that
    /// are small. `name` is what places call it.
    #[must_use]
    pub fn open(path: &Path, name: &Arc<str>, limits: Limits) -> Option<Self> {
        // A pipe is never opened: it could be read but once.
        let metadata = std::fs::metadata(path).ok()?;
        if !metadata.is_file() || metadata.len() <= limits.least || is_lock_file(path) {
            return None;
        }
        let file = File::open(path).ok()?;
        let metadata = file.metadata().ok()?;
        let length = metadata.len();
        let mut bytes = Vec::with_capacity(FIRST);
        let (beginning, head) = [FIRST, HEAD].into_iter().find_map(|most| {
            let more = u64::try_from(most.checked_sub(bytes.len())?).ok()?;
            (&file).take(more).read_to_end(&mut bytes).ok()?;
            let (beginning, head) = recognise(&bytes, length, name, limits)?;
            // Where fewer rows leave doubt, more of them may not.
            (most == HEAD || head.certain).then_some((beginning, head))
        })?;
        Some(Self {
            path: path.to_path_buf(),
            name: Arc::clone(name),
            file,
            length,
            modified: metadata.modified().ok(),
            letters: beginning.letters,
            delimiter: beginning.delimiter,
            before: beginning.before,
            head,
            limits,
        })
    }

    /// Reads the table once from beginning to end; `None` if it is better read as any other.
    ///
    /// # Errors
    ///
    /// Why it cannot be read at all.
    pub fn survey(self) -> Result<Option<Surveyed>, Failure> {
        let survey = survey::survey(&self)?;
        Ok(survey.map(|survey| Surveyed {
            table: self,
            survey,
        }))
    }

    fn cut(&self) -> Cut {
        Cut {
            delimiter: self.delimiter,
            together: self.head.long.agency_column().unwrap_or(0),
            before: self.before,
            size: self.limits.block,
            most: self.limits.most,
        }
    }

    fn file(&self) -> Place {
        Place::file(Arc::clone(&self.name))
    }

    fn unreadable(&self, error: &std::io::Error) -> Failure {
        Failure::Refused(Box::new(cause(error).at(self.file())))
    }

    fn stopped(&self, why: Stopped) -> Failure {
        match why {
            Stopped::Unreadable(error) => self.unreadable(&error),
            Stopped::TooLong(line) => {
                let (line, column) = (line.saturating_add(1), None);
                let spot = Spot::Line { line, column };
                let place = Place::new(Arc::clone(&self.name), spot);
                Failure::Refused(Box::new({
                    let limit = self.limits.most >> 20;
                    reading::too_long_an_agency(limit).at(place)
                }))
            }
        }
    }

    /// The file from its beginning.
    fn rewound(&self) -> Result<&File, Failure> {
        let mut file = &self.file;
        let rewound = file.rewind();
        rewound.map_err(|error| self.unreadable(&error))?;
        Ok(file)
    }

    /// Whether the file is still as it was when it was opened.
    fn is_unchanged(&self) -> bool {
        let now = self.file.metadata();
        now.is_ok_and(|now| now.len() == self.length && now.modified().ok() == self.modified)
    }
}

/// The columns of a long table of many agencies, told by the bytes that it begins with.
fn recognise(
    bytes: &[u8],
    length: u64,
    name: &Arc<str>,
    limits: Limits,
) -> Option<(Beginning, Head)> {
    if bytes.starts_with(b"PK") {
        return None;
    }
    let beginning = head_of_text(bytes, usize::try_from(length).ok()?)?;
    let book = book::read_bytes(beginning.text.as_bytes(), Arc::clone(name));
    let book = book.value?;
    let mut head = head_of_long(&book)?;
    // Nothing further down can change anything where there is nothing.
    head.certain |= u64::try_from(bytes.len()) == Ok(length);
    head.long.agency_column()?;
    let rows = &book.sheets.first()?.rows;
    let owners: HashSet<_> = head.long.owners(rows).collect();
    (owners.len() > limits.few || length > limits.large).then_some((beginning, head))
}

fn hash_of(digest: u64, what: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    digest.hash(&mut hasher);
    what.hash(&mut hasher);
    hasher.finish()
}
