//! Outputs of the program that come back to be verified, and journals.

use spbe::lang::Lang;
use spbe::report;
use spbe::trust::journal::records;
use spbe::trust::verify;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// An output, with the sample that some of them name beside it.
pub(crate) fn output(bytes: &[u8]) {
    // A workbook is verified from its file, and read by a target of its own.
    if bytes.starts_with(b"PK") {
        return;
    }
    static BESIDE: OnceLock<PathBuf> = OnceLock::new();
    let beside = BESIDE.get_or_init(|| crate::seeds::samples().join("kota-denpasar/keluaran"));
    // Whatever it names, nothing outside the samples is there to be read.
    let verified = verify(bytes, Path::new(beside), "fuzz", None, None);
    let _ = report::findings(&verified.diagnostics, Lang::Id, true);
}

/// A journal: as many records as there are lines, or a finding that says where it breaks.
pub(crate) fn journal(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let checked = records(text);
    let count = checked.value.unwrap_or_default().len();
    assert_eq!(
        count == text.lines().count(),
        checked.diagnostics.is_empty()
    );
}
