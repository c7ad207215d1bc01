//! The workbook that analysts fill in.

mod answers;
mod guide;
mod identity;
mod levels;

use super::{Written, XlsxError, words, workbook};
use crate::assess::{Answered, Assessment};
use crate::evidence::Located;
use crate::lang::Lang;
use crate::number::Exact;
use crate::rubric::Rubric;

/// What is known before anybody fills in the workbook; empty for a new one.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// The agency (instansi).
    pub agency: Option<String>,
    /// The year of evaluation (tahun).
    pub year: Option<u16>,
    /// One for each of [`Rubric::indicators`], in their order; rows that are not there are empty.
    pub rows: Vec<FilledRow>,
}

/// What is known about one indicator.
#[derive(Clone, Debug, Default)]
pub struct FilledRow {
    /// The level or value.
    pub level: Option<Exact>,
    /// Explanation (penjelasan).
    pub explanation: Option<String>,
    /// Evidence (data dukung).
    pub evidence: Option<String>,
    /// Link to the evidence (tautan); written as text, never as a link to follow.
    pub link: Option<String>,
    /// The responsible unit (perangkat daerah).
    pub unit: Option<String>,
    /// A note (catatan).
    pub note: Option<String>,
}

/// The answers of an earlier book, to go on from.
impl From<&Assessment> for Filled {
    fn from(assessment: &Assessment) -> Self {
        Self {
            agency: assessment.agency.clone(),
            year: Some(assessment.year),
            rows: assessment.answers.iter().map(FilledRow::from).collect(),
        }
    }
}

impl From<&Answered> for FilledRow {
    fn from(answer: &Answered) -> Self {
        let text = |text: &Option<Located<String>>| text.as_ref().map(|text| text.value.clone());
        Self {
            level: answer.value,
            explanation: text(&answer.explanation),
            evidence: text(&answer.evidence),
            link: text(&answer.link),
            unit: text(&answer.unit),
            note: text(&answer.note),
        }
    }
}

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
    let lists = levels::Lists::of(rubric, lang);
    answers::write(
        workbook.add_worksheet().set_name(words::ANSWERS)?,
        rubric,
        filled,
        &lists,
        lang,
    )?;
    if !lists.is_empty() {
        lists.write(
            workbook
                .add_worksheet()
                .set_name(words::LISTS)?
                .set_hidden(true),
        )?;
        lists.define_names(&mut workbook)?;
    }
    workbook.save_to_buffer()
}
