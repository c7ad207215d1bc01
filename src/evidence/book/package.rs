//! The zip package around a workbook, measured before anything in it is unpacked.

use super::{Refusal, kind};
use crate::diagnostic::catalogue::reading;
use crate::place::Place;
use flate2::{Decompress, FlushDecompress, Status};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{Cursor, Read};
use std::sync::Arc;
use zip::{CompressionMethod, ZipArchive};

/// What all parts together may unpack to, apart from those that are never unpacked. Real workbooks of this field unpack to 10 MiB at most.
pub(super) const MAX_UNPACKED: u64 = 64 << 20;
/// Parts of one package.
const MAX_PARTS: usize = 10_000;
/// Bytes that hold the opening tag of any part.
const START: u64 = 4 << 10;
/// The shortest entry of a zip directory.
const SHORTEST_ENTRY: usize = 46;

/// Small parts that are remembered, and what a small one is. A workbook has four that are the same
/// in every book that its program wrote.
const REMEMBERED: usize = 8;
const SMALL: usize = 8 << 10;

thread_local! {
    /// Its tables take longer to make than a small part takes to unpack.
    static INFLATER: RefCell<Decompress> = RefCell::new(Decompress::new(false));
    /// The small parts unpacked last, the one that was wanted last at the end.
    static LAST: RefCell<VecDeque<Unpacked>> = const { RefCell::new(VecDeque::new()) };
}

/// A part that was unpacked and found whole.
struct Unpacked {
    sum: u32,
    packed: Vec<u8>,
    content: Vec<u8>,
}

impl Unpacked {
    /// The content of a part that is stored byte for byte as one of the last.
    fn again(packed: &[u8], size: usize, sum: u32) -> Option<Vec<u8>> {
        LAST.with_borrow_mut(|last| {
            let same = |known: &Self| {
                known.sum == sum && known.content.len() == size && known.packed == packed
            };
            let known = last.iter().position(same)?;
            let known = last.remove(known)?;
            let content = known.content.clone();
            last.push_back(known);
            Some(content)
        })
    }

    fn remember(packed: &[u8], content: &[u8], sum: u32) {
        if content.len() > SMALL || packed.len() > SMALL {
            return;
        }
        LAST.with_borrow_mut(|last| {
            if last.len() == REMEMBERED {
                last.pop_front();
            }
            last.push_back(Self {
                sum,
                packed: packed.to_vec(),
                content: content.to_vec(),
            });
        });
    }
}

/// A package whose directory promises to stay within the bounds.
///
/// The directory may lie, but not to any effect: the zip library stops unpacking a part at the
/// size its directory entry declares, and calls the part damaged. A test holds it to that.
pub(super) struct Package<'a> {
    file: Arc<str>,
    bytes: &'a [u8],
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Name of each part, in lower case and with `/` between folders, and its unpacked size.
    parts: Vec<(String, u64)>,
}

/// Whether a part is a picture or another file within the book, which nothing here ever unpacks.
fn is_never_unpacked(name: &str) -> bool {
    let folders = ["xl/media/", "xl/embeddings/", "pictures/", "thumbnails/"];
    folders.iter().any(|folder| name.starts_with(folder))
}

impl<'a> Package<'a> {
    /// Reads the directory of a package.
    pub(super) fn open(bytes: &'a [u8], file: &Arc<str>) -> Result<Self, Refusal> {
        let refuse = |finding: crate::diagnostic::Diagnostic| -> Refusal {
            Box::new(finding.at(Place::file(Arc::clone(file))))
        };
        // Counted before the zip library takes memory for each entry. Entries have a signature,
        // so a file cannot have more entries than signatures.
        if bytes.len() / SHORTEST_ENTRY > MAX_PARTS
            && bytes
                .windows(4)
                .filter(|four| *four == b"PK\x01\x02")
                .count()
                > MAX_PARTS
        {
            return Err(refuse(reading::too_many_parts(MAX_PARTS)));
        }
        let damaged =
            |error: zip::result::ZipError| refuse(reading::damaged_package(error.to_string()));
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        if zip.len() > MAX_PARTS {
            return Err(refuse(reading::too_many_parts(MAX_PARTS)));
        }
        let mut parts = Vec::with_capacity(zip.len());
        let mut unpacked = 0_u64;
        for index in 0..zip.len() {
            let part = zip.by_index_raw(index).map_err(damaged)?;
            if part.encrypted() {
                return Err(refuse(reading::password_protected()));
            }
            let name = part.name().map_err(damaged)?;
            let name = name.replace('\\', "/").to_lowercase();
            if !is_never_unpacked(&name) {
                unpacked = unpacked.saturating_add(part.size());
            }
            parts.push((name, part.size()));
        }
        if unpacked > MAX_UNPACKED {
            return Err(refuse(reading::inflates_too_much(MAX_UNPACKED >> 20)));
        }
        Ok(Self {
            file: Arc::clone(file),
            bytes,
            zip,
            parts,
        })
    }

    /// The package as it is stored.
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The names of the parts, in lower case, with their unpacked sizes.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&str, u64)> {
        self.parts.iter().map(|(name, size)| (name.as_str(), *size))
    }

    /// Whether two parts have names that differ in nothing but case.
    pub(super) fn has_twins(&self) -> bool {
        let mut names: Vec<&str> = self.parts().map(|(name, _)| name).collect();
        names.sort_unstable();
        names
            .windows(2)
            .any(|two| matches!(two, [one, other] if one == other))
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.parts().any(|(part, _)| part == name)
    }

    /// The part that lists the sheets of an Excel workbook. Most programs call it `workbook.xml`.
    pub(super) fn workbook(&self) -> Option<&str> {
        self.parts()
            .map(|(name, _)| name)
            .find(|name| name.starts_with("xl/workbook") && name.ends_with("xml"))
    }

    /// What the package holds, told by the names of its parts.
    pub(super) fn kind(&mut self) -> Result<kind::Packaged, Refusal> {
        let mimetype = self.text("mimetype")?;
        Ok(kind::packaged(self, mimetype.as_deref()))
    }

    /// A part unpacked, or `None` where there is no such part; the name in lower case.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let Some(index) = self.parts.iter().position(|(part, _)| part == name) else {
            return Ok(None);
        };
        let size = self.parts.get(index).map_or(0, |&(_, size)| size);
        if let Some(content) = self.inflate(index, size) {
            return Ok(Some(content));
        }
        let content = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        // The second guard, should the zip library ever trust its directory less.
        self.unpack(index, content, MAX_UNPACKED).map(Some)
    }

    /// The first bytes of a part; of a missing part, none.
    pub(super) fn start(&mut self, name: &str) -> Result<Vec<u8>, Refusal> {
        match self.parts.iter().position(|(part, _)| part == name) {
            Some(index) => self.unpack(index, Vec::new(), START),
            None => Ok(Vec::new()),
        }
    }

    /// A part of the usual kind, unpacked in one go and checked. Whatever is not as declared is
    /// left to the zip library, which then says what is wrong with it.
    fn inflate(&mut self, index: usize, size: u64) -> Option<Vec<u8>> {
        let part = self.zip.by_index_raw(index).ok()?;
        if part.compression() != CompressionMethod::Deflated || size > MAX_UNPACKED {
            return None;
        }
        let start = usize::try_from(part.data_start()?).ok()?;
        let end = start.checked_add(usize::try_from(part.compressed_size()).ok()?)?;
        let (packed, size) = (self.bytes.get(start..end)?, usize::try_from(size).ok()?);
        let sum = part.crc32();
        if let Some(content) = Unpacked::again(packed, size, sum) {
            return Some(content);
        }
        let mut content = Vec::with_capacity(size.checked_add(1)?);
        let status = INFLATER.with_borrow_mut(|inflater| {
            inflater.reset(false);
            inflater.decompress_vec(packed, &mut content, FlushDecompress::Finish)
        });
        let whole = matches!(status, Ok(Status::StreamEnd)) && content.len() == size;
        if !whole || crc32fast::hash(&content) != sum {
            return None;
        }
        Unpacked::remember(packed, &content, sum);
        Some(content)
    }

    fn unpack(&mut self, index: usize, mut into: Vec<u8>, limit: u64) -> Result<Vec<u8>, Refusal> {
        let outcome = self
            .zip
            .by_index(index)
            .map_err(|error| error.to_string())
            .and_then(|part| {
                part.take(limit)
                    .read_to_end(&mut into)
                    .map_err(|error| error.to_string())
            });
        match outcome {
            Ok(_) => Ok(into),
            Err(words) => {
                let part = self.parts.get(index).map(|(name, _)| name.as_str());
                let part = part.unwrap_or_default();
                Err(self.damaged(format!("{part}: {words}")))
            }
        }
    }

    /// A part as text, or `None` where there is no such part.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(content) = self.part(name)? else {
            return Ok(None);
        };
        // Office programs write their parts in UTF-8 only.
        String::from_utf8(content)
            .map(Some)
            .map_err(|error| self.damaged(error.to_string()))
    }

    fn damaged(&self, words: String) -> Refusal {
        Box::new(reading::damaged_package(words).at(Place::file(Arc::clone(&self.file))))
    }
}
