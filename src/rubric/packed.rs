//! A built-in rubric as the build script has packed it → the tree that its YAML is read into.
//!
//! Every value says first what it is and how long: `t5:Makna` is text of so many bytes, `l2:` a list
//! of two values, `m1:` a mapping of one pair, `n0:` nothing. All is known before memory is taken.

use super::yaml::{Key, Span, Tree, Value};
use std::borrow::Cow;

/// The tree of a packed rubric. Nothing in it knows its place but the file.
/// Its texts are those of the program, not copies.
pub(super) fn unpack(packed: &'static str, file: &Span) -> Option<Tree> {
    let mut rest = Rest(packed);
    let tree = rest.tree(file)?;
    rest.0.is_empty().then_some(tree)
}

/// What is not unpacked yet.
struct Rest(&'static str);

impl Rest {
    fn tree(&mut self, file: &Span) -> Option<Tree> {
        let (kind, length) = self.head()?;
        let value = match kind {
            b'n' => Value::Scalar(None),
            b't' => Value::Scalar(Some(self.take(length)?)),
            b'l' => {
                let mut items = Vec::with_capacity(length);
                for _ in 0..length {
                    items.push(self.tree(file)?);
                }
                Value::List(items)
            }
            b'm' => {
                let mut entries = Vec::with_capacity(length);
                for _ in 0..length {
                    let (b't', length) = self.head()? else {
                        return None;
                    };
                    let (name, span) = (self.take(length)?, file.clone());
                    entries.push((Key { name, span }, self.tree(file)?));
                }
                Value::Map(entries)
            }
            _ => return None,
        };
        let span = file.clone();
        Some(Tree { value, span })
    }

    /// What comes, and how long it is.
    fn head(&mut self) -> Option<(u8, usize)> {
        let (&kind, written) = self.0.as_bytes().split_first()?;
        let end = written.iter().position(|byte| *byte == b':')?;
        let (length, _) = self.0.get(1..)?.split_at_checked(end)?;
        self.0 = self.0.get(end + 2..)?;
        Some((kind, length.parse().ok()?))
    }

    fn take(&mut self, length: usize) -> Option<Cow<'static, str>> {
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(Cow::Borrowed(text))
    }
}
