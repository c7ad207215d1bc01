//! The workbook that analysts fill in.

mod answers;
mod colours;
mod documents;
mod filled;
mod guide;
mod identity;
mod kinds;
mod levels;
mod origins;
mod sources;

pub use filled::{Filled, FilledBook, FilledCarried, FilledDocument, FilledOrigin, FilledRow};

use super::{Written, XlsxError, words, workbook};
use crate::lang::Lang;
use crate::rubric::Rubric;

/// The bytes of a workbook (.xlsx) to fill in for a rubric, with what is known already.
///
/// [`crate::evidence::read_evidence`] recognises the workbook in either language. `created` is
/// the date it bears, in seconds since 1970; without one, a constant.
///
/// # Errors
///
/// When `created` lies outside the years that the format knows.
pub fn template(
    rubric: &Rubric,
    filled: &Filled,
    lang: Lang,
    created: Option<i64>,
) -> Result<Vec<u8>, XlsxError> {
    Ok(write(rubric, filled, lang, created)?)
}

fn write(rubric: &Rubric, filled: &Filled, lang: Lang, created: Option<i64>) -> Written<Vec<u8>> {
    let mut workbook = workbook(rubric.name.get(lang), created)?;
    guide::write(
        workbook.add_worksheet().set_name(words::GUIDE)?,
        rubric,
        lang,
    )?;
    identity::write(
        workbook.add_worksheet().set_name(words::IDENTITY)?,
        rubric,
        filled,
        lang,
    )?;
    // The lists come last, but the answers refer to them.
    let lists = levels::Lists::of(rubric, filled, lang);
    answers::write(
        workbook.add_worksheet().set_name(words::ANSWERS)?,
        rubric,
        filled,
        &lists,
        lang,
    )?;
    documents::write(
        workbook.add_worksheet().set_name(words::DOCUMENTS)?,
        rubric,
        filled,
        lang,
    )?;
    if !filled.books.is_empty() {
        let sheet = workbook.add_worksheet().set_name(words::ORIGINS)?;
        origins::write(sheet, rubric, filled, lang)?;
    }
    lists.write(
        workbook
            .add_worksheet()
            .set_name(words::LISTS)?
            .set_hidden(true),
    )?;
    lists.define_names(&mut workbook)?;
    documents::define_names(&mut workbook, filled, rubric)?;
    workbook.save_to_buffer()
}

/// Whether the workbook has a row for an indicator.
fn has_row(filled: &Filled, index: usize) -> bool {
    filled
        .only
        .as_ref()
        .is_none_or(|only| only.contains(&index))
}
