//! What a file is, told by its first and last bytes, and its digest.

use crate::evidence::book::hex;
use crate::lang::{Text, phrases};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The largest file that is read.
pub(super) const MAX_FILE: u64 = 512 << 20;
/// A file is read in pieces of this size; the first and the last two tell its type.
const PIECE: usize = 64 << 10;

/// What was read of a file.
pub(super) struct Content {
    pub(super) bytes: u64,
    pub(super) sha256: String,
    pub(super) kind: Kind,
}

/// Why a file was not read.
pub(super) enum Problem {
    TooLarge(u64),
    Unreadable(io::Error),
}

/// What the content of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// A PDF document.
    Pdf,
    /// A Word document (.docx).
    Word,
    /// An Excel workbook (.xlsx).
    Excel,
    /// A `PowerPoint` presentation (.pptx).
    Slides,
    /// A text of `OpenDocument`.
    OpenText,
    /// A spreadsheet of `OpenDocument`.
    OpenSheet,
    /// A presentation of `OpenDocument`.
    OpenSlides,
    /// A zip archive of something else.
    Zip,
    /// An OLE2 container: Office 97–2003, or a newer document behind a password.
    OldOffice,
    /// An RTF document.
    RichText,
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpeg,
    /// A GIF picture.
    Gif,
    /// A picture in another form.
    Picture,
    /// A film, sound or HEIC picture.
    Media,
    /// An archive that is no zip.
    Archive,
    /// A web page, such as the sign-in page that was saved in place of a document.
    WebPage,
    /// Plain text.
    Text,
    /// Nothing known.
    Unknown,
}

phrases! {
    pdf() { id: "dokumen PDF", en: "a PDF document" }
    word() { id: "dokumen Word (.docx)", en: "a Word document (.docx)" }
    excel() { id: "buku kerja Excel (.xlsx)", en: "an Excel workbook (.xlsx)" }
    slides() { id: "presentasi PowerPoint (.pptx)", en: "a PowerPoint presentation (.pptx)" }
    open_text() { id: "teks OpenDocument (.odt)", en: "an OpenDocument text (.odt)" }
    open_sheet() { id: "lembar kerja OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)" }
    open_slides() { id: "presentasi OpenDocument (.odp)", en: "an OpenDocument presentation (.odp)" }
    zip_archive() { id: "arsip zip", en: "a zip archive" }
    old_office() {
        id: "dokumen Office 97–2003 atau yang dikunci kata sandi",
        en: "a document of Office 97–2003 or one behind a password",
    }
    rich_text() { id: "dokumen RTF", en: "an RTF document" }
    png() { id: "gambar PNG", en: "a PNG picture" }
    jpeg() { id: "gambar JPEG", en: "a JPEG picture" }
    gif() { id: "gambar GIF", en: "a GIF picture" }
    picture() { id: "gambar", en: "a picture" }
    media() { id: "film, suara, atau gambar HEIC", en: "a film, sound or HEIC picture" }
    archive() { id: "arsip terkompresi", en: "a compressed archive" }
    web_page() { id: "halaman web (HTML)", en: "a web page (HTML)" }
    text() { id: "teks biasa", en: "plain text" }
    unknown() { id: "tidak dikenal", en: "not recognised" }
}

impl Kind {
    /// What it is called in a sentence.
    #[must_use]
    pub fn name(self) -> Text {
        match self {
            Self::Pdf => pdf(),
            Self::Word => word(),
            Self::Excel => excel(),
            Self::Slides => slides(),
            Self::OpenText => open_text(),
            Self::OpenSheet => open_sheet(),
            Self::OpenSlides => open_slides(),
            Self::Zip => zip_archive(),
            Self::OldOffice => old_office(),
            Self::RichText => rich_text(),
            Self::Png => png(),
            Self::Jpeg => jpeg(),
            Self::Gif => gif(),
            Self::Picture => picture(),
            Self::Media => media(),
            Self::Archive => archive(),
            Self::WebPage => web_page(),
            Self::Text => text(),
            Self::Unknown => unknown(),
        }
    }

    /// Whether a file with this ending, in lower case, may hold it. Endings without a signature to
    /// go by may hold anything.
    #[must_use]
    pub fn fits(self, ending: &str) -> bool {
        let kinds: &[Self] = match ending {
            "pdf" => &[Self::Pdf],
            "docx" | "docm" => &[Self::Word],
            "xlsx" | "xlsm" => &[Self::Excel],
            "pptx" => &[Self::Slides],
            "odt" => &[Self::OpenText],
            "ods" => &[Self::OpenSheet],
            "odp" => &[Self::OpenSlides],
            // Word writes and opens RTF under this ending too.
            "doc" => &[Self::OldOffice, Self::RichText],
            "xls" | "ppt" | "msg" => &[Self::OldOffice],
            "rtf" => &[Self::RichText],
            "png" => &[Self::Png],
            "jpg" | "jpeg" => &[Self::Jpeg],
            "gif" => &[Self::Gif],
            "webp" | "bmp" | "tif" | "tiff" => &[Self::Picture],
            "mp4" | "mov" | "heic" => &[Self::Media],
            "rar" | "7z" | "gz" => &[Self::Archive],
            "html" | "htm" => &[Self::WebPage, Self::Text],
            "txt" | "csv" | "eml" => &[Self::Text, Self::WebPage],
            "zip" => return self.is_package(),
            _ => return true,
        };
        kinds.contains(&self)
    }

    /// Whether it is a zip package, whatever is inside.
    fn is_package(self) -> bool {
        let open = matches!(self, Self::OpenText | Self::OpenSheet | Self::OpenSlides);
        open || matches!(self, Self::Zip | Self::Word | Self::Excel | Self::Slides)
    }
}

/// Reads a file from beginning to end, keeping only its ends.
pub(super) fn examine(path: &Path) -> Result<Content, Problem> {
    let file = File::open(path).map_err(Problem::Unreadable)?;
    let length = file.metadata().map_err(Problem::Unreadable)?.len();
    if length > MAX_FILE {
        return Err(Problem::TooLarge(length));
    }
    // It may grow while it is read.
    let mut file = file.take(MAX_FILE + 1);
    let mut digest = Sha256::new();
    let (mut head, mut before, mut last) = (Vec::new(), Vec::new(), Vec::new());
    let mut bytes = 0;
    loop {
        let mut piece = Vec::with_capacity(PIECE);
        let read = (&mut file).take(PIECE as u64).read_to_end(&mut piece);
        if read.map_err(Problem::Unreadable)? == 0 {
            break;
        }
        digest.update(&piece);
        bytes += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        if bytes > MAX_FILE {
            return Err(Problem::TooLarge(bytes));
        }
        if head.is_empty() {
            head.clone_from(&piece);
        }
        before = std::mem::replace(&mut last, piece);
    }
    before.extend(last);
    Ok(Content {
        bytes,
        sha256: hex(&digest.finalize()),
        kind: recognise(&head, &before),
    })
}

fn recognise(head: &[u8], tail: &[u8]) -> Kind {
    let starts = |magic: &[u8]| head.starts_with(magic);
    let any = |magics: &[&[u8]]| magics.iter().any(|magic| head.starts_with(magic));
    // Some printers write a few bytes before the header of a PDF, which readers allow.
    if contains(head.get(..1024).unwrap_or(head), b"%PDF-") {
        return Kind::Pdf;
    }
    if any(&[b"PK\x03\x04", b"PK\x05\x06"]) {
        return package(head, tail);
    }
    let riff = |form: &[u8]| starts(b"RIFF") && head.get(8..12) == Some(form);
    let signatures: [(bool, Kind); 9] = [
        (starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Kind::OldOffice),
        (starts(b"{\\rtf"), Kind::RichText),
        (starts(b"\x89PNG\r\n\x1a\n"), Kind::Png),
        (starts(b"\xff\xd8\xff"), Kind::Jpeg),
        (any(&[b"GIF87a", b"GIF89a"]), Kind::Gif),
        (
            any(&[b"BM", b"II*\0", b"MM\0*"]) || riff(b"WEBP"),
            Kind::Picture,
        ),
        (
            head.get(4..8) == Some(b"ftyp") || riff(b"AVI ") || starts(b"ID3"),
            Kind::Media,
        ),
        (
            any(&[b"Rar!\x1a", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b"]),
            Kind::Archive,
        ),
        (is_web_page(head), Kind::WebPage),
    ];
    let known = signatures.into_iter().find(|(found, _)| *found);
    known.map_or_else(
        || {
            if is_text(head) {
                Kind::Text
            } else {
                Kind::Unknown
            }
        },
        |(_, kind)| kind,
    )
}

/// What is inside a zip package: the names of its parts stand uncompressed at its beginning and,
/// in the directory, at its end.
fn package(head: &[u8], tail: &[u8]) -> Kind {
    let holds = |name: &[u8]| contains(head, name) || contains(tail, name);
    let parts: [(&[u8], Kind); 6] = [
        (b"word/document.xml", Kind::Word),
        (b"xl/workbook.", Kind::Excel),
        (b"ppt/presentation.xml", Kind::Slides),
        (b"application/vnd.oasis.opendocument.text", Kind::OpenText),
        (
            b"application/vnd.oasis.opendocument.spreadsheet",
            Kind::OpenSheet,
        ),
        (
            b"application/vnd.oasis.opendocument.presentation",
            Kind::OpenSlides,
        ),
    ];
    let known = parts.into_iter().find(|(name, _)| holds(name));
    known.map_or(Kind::Zip, |(_, kind)| kind)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn is_web_page(head: &[u8]) -> bool {
    let start = head.get(..512).unwrap_or(head);
    let start = String::from_utf8_lossy(start)
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

/// Text in UTF-8, in UTF-16 with its mark, or in a code page: no zero bytes and few controls.
fn is_text(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return true;
    }
    let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    !head.iter().any(control)
}
