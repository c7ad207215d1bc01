//! Words and headings that several outputs share.

use super::phrases;

phrases! {
    /// Heading of the index.
    index() { id: "Indeks", en: "Index" }
}
