//! The letters behind the bytes of a text table.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::reading;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// Bytes looked at to tell UTF-16 without a mark.
const SAMPLE: usize = 1 << 10;

/// A text and what there is to say about how it was decoded, with the byte it concerns.
pub(super) struct Decoded<'b> {
    pub(super) text: Cow<'b, str>,
    pub(super) finding: Option<(Diagnostic, usize)>,
}

/// Decodes UTF-8 and UTF-16 with or without a mark, and everything else as Windows-1252, which
/// is what Excel writes as "CSV" on Windows in Indonesia.
pub(super) fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some(encoding) = told(bytes, bytes.len()) {
        let (text, _) = encoding.decode_with_bom_removal(bytes);
        let lost = text.find('\u{fffd}');
        let finding = lost.map(|at| (reading::letters_lost(encoding.name()), at));
        return Decoded { text, finding };
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded {
            text: Cow::Borrowed(text),
            finding: None,
        };
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let at = text.find(|letter: char| !letter.is_ascii()).unwrap_or(0);
    Decoded {
        finding: Some((reading::read_as_windows_1252(), at)),
        text,
    }
}

/// The encoding that the first bytes of a file tell, by a mark or by the zeros of UTF-16. `length`
/// is that of the whole file.
pub(super) fn told(start: &[u8], length: usize) -> Option<&'static Encoding> {
    let marked = Encoding::for_bom(start).map(|(encoding, _)| encoding);
    marked.or_else(|| unmarked(start, length))
}

/// UTF-16 without a mark: every other byte of letters and digits is zero.
fn unmarked(bytes: &[u8], length: usize) -> Option<&'static Encoding> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    if sample.contains(&0) && !length.is_multiple_of(2) {
        return None;
    }
    let (mut first, mut second) = (0, 0);
    for pair in sample.chunks_exact(2) {
        first += usize::from(pair.first() == Some(&0));
        second += usize::from(pair.last() == Some(&0));
    }
    let many = sample.len() / 4;
    match (first, second) {
        (0, zeros) if zeros > many => Some(UTF_16LE),
        (zeros, 0) if zeros > many => Some(UTF_16BE),
        _ => None,
    }
}
