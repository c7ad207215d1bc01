//! The sheet *Asal-usul*: program, rubrics, files and options, with digests. What is written here
//! is read again by [`super::record`].

use super::super::provenance::Block;
use super::super::{Written, words as shared};
use super::{Report, words};
use rust_xlsxwriter::Worksheet;

pub(super) fn write(sheet: &mut Worksheet, report: &Report<'_>) -> Written {
    let mut block = Block::begin(sheet, report.lang)?;
    block.line(&words::language(), report.lang.code())?;
    block.line(&words::verify(), words::verify_rule().get(report.lang))?;
    for side in &report.years {
        block.heading(&side.label)?;
        block.line(&words::sheet(), side.sheet.name())?;
        block.side(side)?;
    }
    for result in &report.published {
        let heading = words::published_table(result.year);
        block.heading(heading.get(report.lang))?;
        block.line(&shared::rubric(), &result.rubric.id)?;
        block.line(&shared::rubric_digest(), &result.rubric.sha256)?;
        block.line(&shared::file(), &result.source.path)?;
        block.line(&shared::file_digest(), &result.source.sha256)?;
    }
    Ok(())
}
