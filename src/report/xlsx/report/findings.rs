//! The sheet *Temuan*: everything there is to say about the inputs and what was made of them.

use super::super::{Written, cells, header, page, rows, style};
use super::{Report, words};
use crate::diagnostic::Severity;
use crate::lang::Say;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet};

const WIDTHS: [u16; 5] = [12, 9, 34, 62, 52];
const HEADER: RowNum = 3;

pub(super) fn write(sheet: &mut Worksheet, report: &Report<'_>) -> Written {
    let lang = report.lang;
    page::set_up(sheet, page::Paper::Landscape, lang);
    let title = words::findings_title();
    cells::text(sheet, 0, 0, title.get(lang), &style::title())?;
    let count = |severity: Severity| {
        let found = report.diagnostics.iter();
        found.filter(|one| one.severity() == severity).count()
    };
    let summary = if report.diagnostics.is_empty() {
        words::no_findings()
    } else {
        words::findings_count(
            count(Severity::Error),
            count(Severity::Warning),
            count(Severity::Note),
        )
    };
    cells::text(sheet, 1, 0, summary.get(lang), &style::body())?;
    let headers = [
        words::severity(),
        words::code(),
        words::place(),
        words::message(),
        words::what_to_do(),
    ];
    header::widths(sheet, 0, WIDTHS)?;
    header::names(sheet, HEADER, 0, &headers, lang)?;
    let mut row = HEADER + 1;
    for finding in report.diagnostics {
        let mut place = finding.place().map(ToString::to_string).unwrap_or_default();
        for (other, said) in finding.labels() {
            place = format!("{place}\n{other}: {}", said.get(lang));
        }
        let texts = [
            finding.severity().say(lang),
            finding.code().as_str().to_owned(),
            place,
            finding.message(lang).to_owned(),
            finding.help(lang).to_owned(),
        ];
        let mut lines = 1;
        for ((column, text), width) in (0..).zip(&texts).zip(WIDTHS) {
            let column: ColNum = column;
            cells::text(sheet, row, column, text, &style::wrapped())?;
            lines = lines.max(rows::lines(text, width));
        }
        rows::fit(sheet, row, lines)?;
        row += 1;
    }
    sheet
        .set_freeze_panes(HEADER + 1, 0)?
        .set_repeat_rows(HEADER, HEADER)?
        .autofilter(HEADER, 0, row.saturating_sub(1).max(HEADER + 1), 4)?;
    Ok(())
}
