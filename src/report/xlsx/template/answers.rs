//! The sheet *Penilaian*: a row for each indicator.

use super::super::{Written, cells, header, page, rows, style, words};
use super::colours::{colour_level, supported_level, supported_now};
use super::levels::{Entry, Lists};
use super::sources::Source;
use super::{Filled, FilledRow, has_row, identity};
use crate::evidence::Stage;
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::report::kinds;
use crate::rubric::{Indicator, Node, Rubric};
use rust_xlsxwriter::{ColNum, Format, FormatBorder, ProtectionOptions, RowNum, Worksheet};

const ID: ColNum = 0;
const NO: ColNum = 1;
const NAME: ColNum = 2;
const LEVEL: ColNum = 3;
const SUPPORTED: ColNum = 4;
const CRITERIA: ColNum = 5;
const TYPICAL: ColNum = 6;
const EXPLANATION: ColNum = 7;
const EVIDENCE: ColNum = 8;
const LINK: ColNum = 9;
const UNIT: ColNum = 10;
const NOTE: ColNum = 15;

/// The columns of the stages after the self-assessment, which is the level itself.
const STAGES: [(ColNum, Stage); 4] = [
    (11, Stage::Dokumen),
    (12, Stage::Interviu),
    (13, Stage::Visitasi),
    (14, Stage::Akhir),
];

/// The index or score of another agency, in books of rubrics that have any.
const SOURCE: ColNum = 16;
const SOURCE_WIDTH: u16 = 15;

const HEADER: RowNum = 3;

/// The width of each column, from `ID` on; together they fit two pages beside each
/// other without becoming too small.
const WIDTHS: [u16; 16] = [6, 5, 24, 14, 11, 60, 34, 30, 20, 16, 15, 10, 10, 10, 10, 15];

fn headers() -> [Text; 16] {
    [
        words::id(),
        words::no(),
        words::indicator(),
        words::level(),
        words::supported(),
        words::criteria(),
        words::typical_evidence(),
        words::explanation(),
        words::evidence(),
        words::link(),
        words::unit(),
        words::stage_dokumen(),
        words::stage_interviu(),
        words::stage_visitasi(),
        words::stage_akhir(),
        words::note(),
    ]
}

pub(super) fn write(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    lists: &Lists,
    lang: Lang,
) -> Written {
    page::set_up_in_halves(sheet, NO..=NAME, lang)?;
    header::widths(sheet, ID, WIDTHS)?;
    header::names(sheet, HEADER, ID, &headers(), lang)?;
    if has_sources(rubric) {
        sheet.set_column_width(SOURCE, SOURCE_WIDTH)?;
        let header = words::source_value();
        cells::text(sheet, HEADER, SOURCE, header.get(lang), &style::header())?;
    }
    sheet
        .set_column_hidden(ID)?
        .set_freeze_panes(HEADER + 1, CRITERIA)?
        .set_repeat_rows(HEADER, HEADER)?;
    rows::fit(sheet, HEADER, 2)?;
    let mut row = HEADER + 1;
    for node in rubric.walk() {
        if !node.indicators.clone().any(|index| has_row(filled, index)) {
            continue;
        }
        match rubric.indicators.get(node.indicators.start) {
            Some(indicator) if node.children.is_empty() => {
                let index = node.indicators.start;
                let indicator = Indicated {
                    rubric,
                    index,
                    indicator,
                    known: filled.rows.get(index),
                    lang,
                };
                indicator.write(sheet, row, lists)?;
                write_supported(sheet, row, rubric, filled, index)?;
            }
            _ => {
                let last = if has_sources(rubric) { SOURCE } else { NOTE };
                write_heading(sheet, row, node, last, lang)?;
            }
        }
        row += 1;
    }
    write_title(sheet, rubric, filled, row - 1, lang)?;
    let options = ProtectionOptions {
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::new()
    };
    sheet.protect_with_options(&options);
    Ok(())
}

/// The name of the instrument, whose answers these are, and how many there are already.
fn write_title(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    last: RowNum,
    lang: Lang,
) -> Written {
    let title = words::answers_title(&rubric.name, &rubric.regulation);
    cells::text(sheet, 0, NO, title.get(lang), &style::title())?;
    identity::write_whose(sheet, 1, NO, filled, lang)?;
    let total = (0..rubric.indicators.len()).filter(|&index| has_row(filled, index));
    let of = words::filled_of(total.clone().count());
    let levels = cells::span(HEADER + 1, last, LEVEL);
    let formula = format!("COUNTA({levels})&{}", cells::literal(of.get(lang)));
    let known = total.filter_map(|index| filled.rows.get(index));
    let count = known.filter(|row| row.at(Stage::Mandiri).is_some()).count();
    let shown = cells::Shown::Words(format!("{count}{}", of.get(lang)));
    cells::formula(sheet, 2, NO, &formula, &shown, &style::remark())
}

/// A row that names a domain or aspect; it has no id, so that it is not read as an indicator.
fn write_heading(
    sheet: &mut Worksheet,
    row: RowNum,
    node: &Node,
    last: ColNum,
    lang: Lang,
) -> Written {
    let format = style::node(node.depth, false);
    // Without lines inside, or they would cut through the words.
    let format = format.set_border(FormatBorder::None);
    cells::blank(sheet, row, ID..=last, &format)?;
    let heading = words::node_heading(&node.id, &node.name, node.weight);
    cells::text(sheet, row, NO, heading.get(lang), &format)
}

/// The level that documents support, computed anew while people fill in *Data Dukung*.
fn write_supported(
    sheet: &mut Worksheet,
    row: RowNum,
    rubric: &Rubric,
    filled: &Filled,
    index: usize,
) -> Written {
    let number = rubric.indicators.get(index).map_or(0, |one| one.number);
    let format = style::centred(style::plain());
    let Some(formula) = supported_level(rubric, index, number) else {
        return cells::blank(sheet, row, SUPPORTED..=SUPPORTED, &format);
    };
    let shown = match supported_now(rubric, filled, index) {
        Some(level) => cells::Shown::Whole(level.into()),
        None => cells::Shown::Words(String::new()),
    };
    cells::formula(sheet, row, SUPPORTED, &formula, &shown, &format)
}

/// An indicator and what is known about it.
struct Indicated<'r> {
    rubric: &'r Rubric,
    index: usize,
    indicator: &'r Indicator,
    known: Option<&'r FilledRow>,
    lang: Lang,
}

impl Indicated<'_> {
    fn write(&self, sheet: &mut Worksheet, row: RowNum, lists: &Lists) -> Written {
        cells::text(sheet, row, ID, &self.indicator.id, &style::plain())?;
        let number = style::centred(style::plain());
        let count = u32::try_from(self.indicator.number).unwrap_or(u32::MAX);
        sheet.write_number_with_format(row, NO, count, &number)?;
        self.write_levels(sheet, row, lists)?;
        self.write_source(sheet, row)?;
        self.write_texts(sheet, row)
    }

    /// The cell of the index or score of another agency; locked where there is none.
    fn write_source(&self, sheet: &mut Worksheet, row: RowNum) -> Written {
        if !has_sources(self.rubric) {
            return Ok(());
        }
        let Some(source) = Source::of(self.rubric, self.indicator) else {
            return cells::blank(sheet, row, SOURCE..=SOURCE, &style::plain());
        };
        let format = style::centred(style::input());
        match self.known.and_then(|known| known.origin) {
            Some(index) if cells::is_short(index) => {
                cells::number(sheet, row, SOURCE, index, &format)?;
            }
            Some(index) => cells::text(sheet, row, SOURCE, &index.to_string(), &format)?,
            None => cells::blank(sheet, row, SOURCE..=SOURCE, &format)?,
        }
        let validation = source.validation(self.lang)?;
        sheet.add_data_validation(row, SOURCE, row, SOURCE, &validation)?;
        Ok(())
    }

    /// The claimed level, and those of the stages after it.
    fn write_levels(&self, sheet: &mut Worksheet, row: RowNum, lists: &Lists) -> Written {
        let bold = style::centred(style::input().set_bold());
        let plain = style::centred(style::input());
        let (rubric, indicator) = (self.rubric, self.indicator);
        let validation = lists.validation(rubric, indicator, self.lang)?;
        let claimed = self.known.and_then(|known| known.at(Stage::Mandiri));
        write_level(sheet, row, LEVEL, self.entry(claimed), &bold)?;
        sheet.add_data_validation(row, LEVEL, row, LEVEL, &validation)?;
        colour_level(sheet, row, LEVEL, SUPPORTED, rubric, indicator, lists)?;
        for (column, stage) in STAGES {
            let value = self.known.and_then(|known| known.at(stage));
            write_level(sheet, row, column, self.entry(value), &plain)?;
            let cell = cells::address(row, column);
            let wrong = lists.wrong(rubric, indicator, &cell);
            let wrong = wrong.set_format(style::wrong());
            sheet.add_conditional_format(row, column, row, column, &wrong)?;
        }
        let (first, last) = (STAGES[0].0, STAGES[STAGES.len() - 1].0);
        sheet.add_data_validation(row, first, row, last, &validation)?;
        Ok(())
    }

    fn entry(&self, value: Option<Exact>) -> Option<Entry> {
        let entry = |value| Entry::of(value, self.rubric, self.indicator, self.lang);
        value.map(entry)
    }

    fn write_texts(&self, sheet: &mut Worksheet, row: RowNum) -> Written {
        let (indicator, lang) = (self.indicator, self.lang);
        let criteria = self.criteria();
        let text = |text: fn(&FilledRow) -> &Option<String>| {
            let text = self.known.and_then(|known| text(known).as_deref());
            (text.unwrap_or_default(), style::input())
        };
        let texts = [
            (NAME, (indicator.name.get(lang), style::wrapped())),
            (CRITERIA, (criteria.as_str(), style::wrapped())),
            (TYPICAL, (indicator.evidence.as_str(), style::wrapped())),
            (EXPLANATION, text(|row| &row.explanation)),
            (EVIDENCE, text(|row| &row.evidence)),
            (LINK, text(|row| &row.link)),
            (UNIT, text(|row| &row.unit)),
            (NOTE, text(|row| &row.note)),
        ];
        let mut lines = 1;
        for (column, (text, format)) in texts {
            cells::text(sheet, row, column, text, &format)?;
            lines = lines.max(rows::lines(text, WIDTHS[usize::from(column)]));
        }
        rows::fit(sheet, row, lines)
    }

    /// The criteria of all levels, a paragraph each, with the kinds of documents they ask for.
    fn criteria(&self) -> String {
        let capability = self.rubric.capabilities.get(self.indicator.capability);
        let paragraph = |(level, criterion): (&u8, &String)| {
            let name = capability.and_then(|capability| capability.levels.get(level));
            let criterion = match name {
                Some(name) => format!("{level} {}: {criterion}", name.get(self.lang)),
                None => format!("{level}: {criterion}"),
            };
            let asked = kinds::asked(self.rubric, self.index, *level, self.lang);
            std::iter::once(criterion)
                .chain(asked)
                .collect::<Vec<_>>()
                .join("\n")
        };
        let paragraphs: Vec<String> = self.indicator.criteria.iter().map(paragraph).collect();
        paragraphs.join("\n")
    }
}

/// Whether any indicator takes an index of another agency, or asks for a score of one.
fn has_sources(rubric: &Rubric) -> bool {
    let mut indicators = rubric.indicators.iter();
    indicators.any(|one| one.external.is_some() || one.score.is_some())
}

fn write_level(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    entry: Option<Entry>,
    format: &Format,
) -> Written {
    match entry {
        Some(Entry::Text(words)) => cells::text(sheet, row, column, &words, format),
        Some(Entry::Number(value)) => cells::number(sheet, row, column, value, format),
        None => cells::blank(sheet, row, column..=column, format),
    }
}
