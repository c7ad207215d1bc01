//! What a file is, told by its content.

use super::package::Package;
use crate::lang::{Text, phrases};

/// What the first bytes of a file say it is.
pub(super) enum Kind {
    /// A zip package.
    Package,
    /// An encrypted workbook in an OLE2 container.
    Encrypted,
    /// A workbook of Excel 97–2003.
    OldExcel,
    /// Something else that has a name.
    Other(Text),
    /// Nothing with a signature; perhaps text.
    Unsigned,
}

/// What a zip package holds.
pub(super) enum Packaged {
    /// A workbook of Excel 2007 or later.
    Xlsx,
    /// A binary workbook of Excel.
    Xlsb,
    /// An `OpenDocument` spreadsheet.
    Ods,
    /// Something else that has a name.
    Other(Text),
}

phrases! {
    pdf() { id: "dokumen PDF", en: "a PDF document" }
    picture() { id: "gambar", en: "a picture" }
    rich_text() { id: "dokumen RTF", en: "an RTF document" }
    archive() { id: "arsip terkompresi", en: "a compressed archive" }
    zip_archive() { id: "arsip zip", en: "a zip archive" }
    word() { id: "dokumen Word", en: "a Word document" }
    slides() { id: "presentasi PowerPoint", en: "a PowerPoint presentation" }
    open_text() { id: "dokumen teks OpenDocument", en: "an OpenDocument text" }
    open_other() { id: "dokumen OpenDocument yang bukan lembar kerja", en: "an OpenDocument file other than a spreadsheet" }
    apple() { id: "dokumen Apple iWork", en: "an Apple iWork document" }
    old_office() { id: "dokumen Office 97–2003", en: "a document of Office 97–2003" }
    web_page() { id: "halaman web (HTML)", en: "a web page (HTML)" }
    excel_xml() { id: "buku kerja XML Excel 2003", en: "an Excel 2003 XML workbook" }
    flat_open() { id: "dokumen OpenDocument XML tunggal (.fods)", en: "a flat OpenDocument file (.fods)" }
    xml() { id: "berkas XML", en: "an XML file" }
    json() { id: "berkas JSON", en: "a JSON file" }
}

/// Recognises what has a signature of bytes.
pub(super) fn recognise(bytes: &[u8]) -> Kind {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Kind::Package;
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return ole(bytes);
    }
    let starts = |magics: &[&[u8]]| magics.iter().any(|magic| bytes.starts_with(magic));
    if starts(&[b"%PDF-"]) {
        return Kind::Other(pdf());
    }
    if starts(&[b"{\\rtf"]) {
        return Kind::Other(rich_text());
    }
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    if webp || starts(&[b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"]) {
        return Kind::Other(picture());
    }
    if starts(&[
        b"\x1f\x8b",
        b"7z\xbc\xaf",
        b"Rar!\x1a",
        b"\xfd7zXZ",
        b"\x28\xb5\x2f\xfd",
    ]) {
        return Kind::Other(archive());
    }
    Kind::Unsigned
}

/// An OLE2 container names its streams in UTF-16.
fn ole(bytes: &[u8]) -> Kind {
    let has = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if has("EncryptedPackage") {
        Kind::Encrypted
    } else if has("WordDocument") {
        Kind::Other(word())
    } else if has("PowerPoint Document") {
        Kind::Other(slides())
    } else if has("Workbook") || has("Book") {
        Kind::OldExcel
    } else {
        Kind::Other(old_office())
    }
}

/// Recognises text that is not a table. The rows of a text table are not read as anything else,
/// so a header in brackets or an answer that begins with `<` is no obstacle.
pub(super) fn written(text: &str) -> Option<Text> {
    let text = text.trim_start();
    let head: String = text.chars().take(2_000).collect::<String>().to_lowercase();
    if head.starts_with("mime-version:") {
        return Some(web_page());
    }
    if head.starts_with("<?xml") {
        return Some(
            if head.contains("schemas-microsoft-com:office:spreadsheet") {
                excel_xml()
            } else if head.contains("<office:document") {
                flat_open()
            } else if head.contains("<html") {
                web_page()
            } else {
                xml()
            },
        );
    }
    let markup = [
        "!doctype", "html", "table", "head", "meta", "body", "style", "script", "div", "!--",
    ];
    if let Some(rest) = head.strip_prefix('<')
        && markup.iter().any(|name| rest.starts_with(name))
    {
        return Some(web_page());
    }
    is_json(&head).then(json)
}

/// Whether a text begins as JSON does, which a table whose header stands in brackets does not.
pub(super) fn is_json(text: &str) -> bool {
    let inside = text.trim_start().strip_prefix(['{', '[']);
    let json_follows = ['"', '{', '[', '}', ']'];
    inside.is_some_and(|inside| inside.trim_start().starts_with(json_follows))
}

/// Recognises what a package holds, by the names of its parts and its declared type.
pub(super) fn packaged(package: &Package<'_>, mimetype: Option<&str>) -> Packaged {
    const OPEN_DOCUMENT: &str = "application/vnd.oasis.opendocument.";
    if let Some(kind) = mimetype.and_then(|kind| kind.trim().strip_prefix(OPEN_DOCUMENT)) {
        return match kind {
            "spreadsheet" | "spreadsheet-template" => Packaged::Ods,
            "text" | "text-template" => Packaged::Other(open_text()),
            _ => Packaged::Other(open_other()),
        };
    }
    let any = |test: fn(&str) -> bool| package.parts().any(|(name, _)| test(name));
    if package.workbook().is_some() {
        Packaged::Xlsx
    } else if package.has("xl/workbook.bin") {
        Packaged::Xlsb
    } else if package.has("content.xml") {
        Packaged::Ods
    } else if any(|name| name.starts_with("word/")) {
        Packaged::Other(word())
    } else if any(|name| name.starts_with("ppt/")) {
        Packaged::Other(slides())
    } else if any(|name| name.starts_with("index/")) {
        Packaged::Other(apple())
    } else {
        Packaged::Other(zip_archive())
    }
}
