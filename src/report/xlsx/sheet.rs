//! Sheets of sentences and tables: what is read, sorted and filtered, not computed with.

use super::provenance::Block;
use super::{Written, cells, header, page, rows, style, words};
use crate::evidence::Source;
use crate::lang::{Lang, Say, Text};
use crate::number::Exact;
use crate::report::caveat;
use crate::rubric::Rubric;
use rust_xlsxwriter::{ColNum, Format, RowNum, Worksheet};

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    /// A number, shown with so many decimals.
    Number(Exact, u8),
    /// A difference, shown with its sign.
    Change(Exact, u8),
    /// A number in its shortest form, such as a cost or a level.
    Plain(Exact),
    Empty,
}

impl Value {
    pub(super) fn whole(number: usize) -> Self {
        Self::Plain(Exact::from(number as i128))
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// A table with a header.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// What stands above it.
    pub(super) heading: Option<String>,
    /// Headers of the columns; their widths are those of the sheet.
    pub(super) columns: Vec<String>,
    /// Rows, and whether one stands out.
    pub(super) rows: Vec<(bool, Vec<Value>)>,
}

impl Table {
    /// A table that has no rows yet.
    pub(super) fn of(columns: &[Text], lang: Lang) -> Self {
        Self {
            columns: columns.iter().map(|text| text.say(lang)).collect(),
            ..Self::default()
        }
    }

    /// The same with a heading above it.
    pub(super) fn under(heading: &Text, columns: &[Text], lang: Lang) -> Self {
        Self {
            heading: Some(heading.say(lang)),
            ..Self::of(columns, lang)
        }
    }

    pub(super) fn row(&mut self, row: Vec<Value>) {
        self.rows.push((false, row));
    }

    pub(super) fn strong(&mut self, row: Vec<Value>) {
        self.rows.push((true, row));
    }
}

/// A sheet that is written from above to below.
pub(super) struct Sheet<'s> {
    worksheet: &'s mut Worksheet,
    row: RowNum,
    widths: &'s [u16],
}

impl<'s> Sheet<'s> {
    /// A sheet with its title and the widths of its columns.
    pub(super) fn begin(
        sheet: &'s mut Worksheet,
        title: &str,
        widths: &'s [u16],
        lang: Lang,
    ) -> Written<Self> {
        page::set_up(sheet, page::Paper::Landscape, lang);
        header::widths(sheet, 0, widths.iter().copied())?;
        cells::text(sheet, 0, 0, title, &style::title())?;
        Ok(Self {
            worksheet: sheet,
            row: 1,
            widths,
        })
    }

    /// A sentence across the sheet.
    pub(super) fn line(&mut self, text: &str) -> Written {
        let last = ColNum::try_from(self.widths.len().max(2) - 1).unwrap_or(1);
        let body = style::body().set_text_wrap();
        cells::wide_text(self.worksheet, self.row, 0..=last, text, &body)?;
        let width = self.widths.iter().sum();
        rows::fit(self.worksheet, self.row, rows::lines(text, width))?;
        self.row += 1;
        Ok(())
    }

    /// A heading, after an empty row.
    pub(super) fn heading(&mut self, text: &str) -> Written {
        self.row += 1;
        cells::text(self.worksheet, self.row, 0, text, &style::heading())?;
        self.row += 1;
        Ok(())
    }

    /// A table, after an empty row. `filtered` tables, of which a sheet has at most one, keep their
    /// header in sight and can be sorted.
    pub(super) fn table(&mut self, table: &Table, filtered: bool) -> Written {
        self.row += 1;
        if let Some(heading) = &table.heading {
            cells::text(self.worksheet, self.row, 0, heading, &style::heading())?;
            self.row += 1;
        }
        let header = self.row;
        for (column, name) in (0..).zip(&table.columns) {
            cells::text(self.worksheet, header, column, name, &style::header())?;
        }
        let lines = table.columns.iter().zip(self.widths);
        let lines = lines.map(|(name, width)| rows::lines(name, *width)).max();
        rows::fit(self.worksheet, header, lines.unwrap_or(1))?;
        self.row += 1;
        for (strong, values) in &table.rows {
            let format = if *strong {
                style::node(1, false)
            } else {
                style::plain()
            };
            self.values(values, &format)?;
        }
        let columns = ColNum::try_from(table.columns.len()).unwrap_or(1);
        if filtered && !table.rows.is_empty() {
            let last = (self.row - 1, columns - 1);
            self.worksheet.autofilter(header, 0, last.0, last.1)?;
            self.worksheet.set_freeze_panes(header + 1, 0)?;
            self.worksheet.set_repeat_rows(header, header)?;
        }
        Ok(())
    }

    fn values(&mut self, values: &[Value], format: &Format) -> Written {
        let mut lines = 1;
        for ((column, value), width) in (0..).zip(values).zip(self.widths) {
            let sheet = &mut *self.worksheet;
            match value {
                Value::Text(text) => {
                    lines = lines.max(rows::lines(text, *width));
                    cells::text(
                        sheet,
                        self.row,
                        column,
                        text,
                        &format.clone().set_text_wrap(),
                    )?;
                }
                Value::Number(number, decimals) => {
                    let format = style::score(format.clone(), *decimals);
                    cells::number(sheet, self.row, column, *number, &format)?;
                }
                Value::Change(number, decimals) => {
                    let format = style::change(format.clone(), *decimals);
                    cells::number(sheet, self.row, column, *number, &format)?;
                }
                Value::Plain(number) => {
                    let format = style::whole(format.clone());
                    cells::number(sheet, self.row, column, *number, &format)?;
                }
                Value::Empty => cells::blank(sheet, self.row, column..=column, format)?,
            }
        }
        rows::fit(self.worksheet, self.row, lines)?;
        self.row += 1;
        Ok(())
    }
}

/// The sheet of what the others were made from.
pub(super) fn origin<'o>(
    sheet: &mut Worksheet,
    rubrics: impl Iterator<Item = &'o Rubric>,
    sources: impl Iterator<Item = &'o Source>,
    lang: Lang,
) -> Written {
    let mut block = Block::without_formulas(sheet, lang)?;
    let mut known: Vec<&str> = Vec::new();
    for rubric in rubrics {
        if known.contains(&rubric.sha256.as_str()) {
            continue;
        }
        known.push(&rubric.sha256);
        block.heading(&rubric.regulation)?;
        block.line(&words::rubric(), &rubric.id)?;
        block.line(&words::rubric_digest(), &rubric.sha256)?;
        let caveats = caveat::lines(rubric, lang);
        if !caveats.is_empty() {
            block.line(&words::about_rubric(), &caveats.join("\n"))?;
        }
    }
    let mut known: Vec<(&str, &str)> = Vec::new();
    for source in sources {
        let own = (source.path.as_ref(), source.sha256.as_str());
        if known.contains(&own) {
            continue;
        }
        if known.is_empty() {
            block.heading(words::file().get(lang))?;
        }
        known.push(own);
        block.line(&words::file(), own.0)?;
        block.line(&words::file_digest(), own.1)?;
    }
    Ok(())
}
