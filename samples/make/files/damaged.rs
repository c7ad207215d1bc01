//! Files that cannot be opened, or that are not what their name says.

use super::File;
use super::published::long;
use super::sheet::{Dialect, text, xlsx, xlsx_of_data};

/// More than any workbook may unpack to.
const BOMB: usize = 65 << 20;

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let rows = long("Kota Contoh", 2020, "Tingkat", &[3; 37])?;
    let table = text(&rows, Dialect::PLAIN);
    let mut cut = xlsx(&[("Penilaian", rows)])?;
    cut.truncate(cut.len() / 2);
    let unclosed = table.replacen("\n12;", "\n12;\"", 1);
    let binary = table.replacen("\n12;", "\n12\0\u{1}\u{2};", 1);
    let files = [
        ("kosong.csv", Vec::new()),
        ("petik-terbuka.csv", unclosed.into_bytes()),
        ("data-biner.csv", binary.into_bytes()),
        ("sebenarnya-pdf.xlsx", b"%PDF-1.7\n%%EOF\n".to_vec()),
        ("excel-lama.xls", container("Workbook")),
        ("berkata-sandi.xlsx", container("EncryptedPackage")),
        ("terpotong.xlsx", cut),
        (
            "bom-zip.xlsx",
            xlsx_of_data(&[("Penilaian", " ".repeat(BOMB))])?,
        ),
    ];
    let files = files.map(|(name, bytes)| File::new(format!("rusak/{name}"), bytes));
    Ok(files.into())
}

/// The head of an OLE2 container and the name of one stream: enough to tell what it would be.
fn container(stream: &str) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(512, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(1_024, 0);
    bytes
}
