//! Where the names of bases lead.

use crate::diagnostic::Diagnostic;
use crate::rubric::load::read_text;
use crate::rubric::yaml_of_builtin;
use std::borrow::Cow;
use std::path::Path;

/// Where the names of bases lead: to the built-in rubrics, and to the files of one folder.
#[derive(Clone, Copy)]
pub(in crate::rubric) struct Shelf<'p> {
    pub(in crate::rubric) folder: Option<&'p Path>,
}

/// The text of a file, or why it cannot be had.
pub(super) type Content = Result<Cow<'static, str>, Box<Diagnostic>>;

impl Shelf<'_> {
    /// The text of a base and the name of its file; `None` where there is none.
    pub(super) fn find(self, name: &str) -> Option<(Content, String)> {
        if let Some(yaml) = yaml_of_builtin(name) {
            return Some((Ok(Cow::Borrowed(yaml)), format!("{name}.yaml")));
        }
        let folder = self.folder?;
        let with_ending = format!("{name}.yaml");
        let file = [name, &with_ending].into_iter().find(|file| {
            // A link could lead anywhere.
            let there = folder.join(file).symlink_metadata();
            there.is_ok_and(|there| there.is_file())
        })?;
        let text = read_text(&folder.join(file)).map(Cow::Owned);
        Some((text, file.to_owned()))
    }
}
