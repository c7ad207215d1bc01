//! The text that spans are cut from, and as much of a line as a person wants to see.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

/// How many characters of a line are shown on either side of the place that is meant.
const AROUND: usize = 100;

/// A text file that was read whole, shared by every place in it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Source(Arc<str>);

/// A part of a line that is short enough to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// The bytes of the text that are shown; never a line end.
    pub(crate) bytes: Range<usize>,
    /// Whether the line goes on before it.
    pub(crate) cut_before: bool,
    /// Whether the line goes on behind it.
    pub(crate) cut_after: bool,
}

impl Source {
    /// Keeps a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Arc::from(text))
    }

    /// The text itself.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The line around a byte, cut where it is long. No more is looked at than is shown, so that a
    /// file of a single line with many findings stays cheap.
    pub(crate) fn window(&self, offset: usize) -> Window {
        let text = self.text();
        let mut middle = offset.min(text.len());
        while !text.is_char_boundary(middle) {
            middle -= 1;
        }
        let (before, after) = text.split_at(middle);
        let is_end = |letter: char| matches!(letter, '\n' | '\r');
        let shown = |letters: &mut dyn Iterator<Item = char>| {
            let (mut bytes, mut cut) = (0, false);
            for (count, letter) in letters.enumerate() {
                if is_end(letter) {
                    break;
                }
                cut = count == AROUND;
                if cut {
                    break;
                }
                bytes += letter.len_utf8();
            }
            (bytes, cut)
        };
        let (left, cut_before) = shown(&mut before.chars().rev());
        let (right, cut_after) = shown(&mut after.chars());
        Window {
            bytes: middle - left..middle + right,
            cut_before,
            cut_after,
        }
    }

    /// Where the line below a window begins, if the window reaches the end of its own.
    pub(crate) fn below(&self, window: &Window) -> Option<usize> {
        let rest = self.text().get(window.bytes.end..)?;
        let rest_of = |end: &str| rest.strip_prefix(end).map(str::len);
        let left = rest_of("\r\n")
            .or_else(|| rest_of("\n"))
            .or_else(|| rest_of("\r"))?;
        (!window.cut_after).then(|| self.text().len() - left)
    }

    /// A window as text, with `…` where it is cut.
    pub(crate) fn shown(&self, window: &Window) -> String {
        let cut = |cut: bool| if cut { "…" } else { "" };
        let text = self.text().get(window.bytes.clone()).unwrap_or_default();
        format!("{}{text}{}", cut(window.cut_before), cut(window.cut_after))
    }
}

/// A megabyte of text says nothing in a message of a failed test.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({} bytes)", self.0.len())
    }
}

/// Equal texts have equal lengths, and the length is found at once.
impl Hash for Source {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.len().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(text: &str, offset: usize) -> String {
        let source = Source::new(text);
        source.shown(&source.window(offset))
    }

    #[test]
    fn a_window_is_the_line_and_no_more() {
        assert_eq!(around("satu\ndua\r\ntiga\rempat", 6), "dua");
        assert_eq!(around("satu\ndua\r\ntiga\rempat", 11), "tiga");
        assert_eq!(around("satu\n\ntiga", 5), "");
        assert_eq!(around("satu", 400), "satu");
        assert_eq!(around("", 0), "");
        // In the middle of a letter.
        assert_eq!(around("a字b", 2), "a字b");
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = format!("{}|{}", "x".repeat(500), "字".repeat(500));
        let shown = around(&text, 500);
        let expected = format!("…{}|{}…", "x".repeat(AROUND), "字".repeat(AROUND - 1));
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_line_below_begins_behind_any_line_end() {
        let source = Source::new("a\r\nb\rc\nd");
        let below = |offset| source.below(&source.window(offset));
        assert_eq!(
            [below(0), below(3), below(5), below(7)],
            [Some(3), Some(5), Some(7), None]
        );
    }
}
