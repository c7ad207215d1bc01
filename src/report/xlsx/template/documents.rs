//! The sheet *Data Dukung*: a row for each document.

mod meaning;

use super::super::{Written, cells, names, page, rows, style, words};
use super::kinds;
use super::levels::{self, indicator_choice};
use super::{Filled, FilledDocument, has_row, identity};
use crate::evidence::{Day, Entered};
use crate::lang::{Lang, Text};
use crate::rubric::Rubric;
use rust_xlsxwriter::{
    ColNum, DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format,
    FormatAlign, Formula, ProtectionOptions, RowNum, Workbook, Worksheet,
};

// Where the columns stand without one for kinds; see `Layout`.
const INDICATOR: ColNum = 0;
const LEVEL: ColNum = 1;
const TITLE: ColNum = 2;
const NUMBER: ColNum = 3;
const DATE: ColNum = 4;
const UNTIL: ColNum = 5;
const LINK: ColNum = 6;
const UNIT: ColNum = 7;
const STATUS: ColNum = 8;
const NOTE: ColNum = 9;
// Hidden: what formulas make of a row.
const OF_INDICATOR: ColNum = 10;
const OF_LEVEL: ColNum = 11;
const IS_VALID: ColNum = 12;
const OF_KIND: ColNum = 13;

const HEADER: RowNum = 3;
const FIRST: RowNum = HEADER + 1;
/// The row of the day that documents are judged at.
const JUDGED: RowNum = 2;

/// The width of each column people see.
const WIDTHS: [u16; 10] = [30, 9, 40, 19, 13, 13, 28, 20, 11, 27];
const KIND_WIDTH: u16 = 24;

/// What formulas call the columns of this sheet, and the day that documents are judged at.
pub(super) const INDICATORS: &str = "Dok_Indikator";
pub(super) const LEVELS: &str = "Dok_Tingkat";
pub(super) const VALID: &str = "Dok_Sah";
pub(super) const DATES: &str = "Dok_Tanggal";
pub(super) const KINDS: &str = "Dok_Jenis";
pub(super) const DAY: &str = "Tanggal_Acuan";

/// Rows for documents to come: a few for each indicator, and never a mere handful.
const ROWS_PER_INDICATOR: usize = 6;
const LEAST_ROWS: usize = 60;

/// How a day is shown.
const DAYS: &str = "dd/mm/yyyy";

/// Whether there is a column for kinds of documents: where a rubric asks for some, or a book that is
/// carried on tells any. It stands before the titles.
#[derive(Clone, Copy)]
struct Layout {
    has_kinds: bool,
}

impl Layout {
    fn of(rubric: &Rubric, filled: &Filled) -> Self {
        let told = filled.documents.iter().any(|one| one.kind.is_some());
        let has_kinds = told || !rubric.evidence_rules.kinds.is_empty();
        Self { has_kinds }
    }

    fn kind(self) -> Option<ColNum> {
        self.has_kinds.then_some(TITLE)
    }

    fn at(self, column: ColNum) -> ColNum {
        column + ColNum::from(self.has_kinds && column >= TITLE)
    }

    /// The columns that people see, each with its header and width.
    fn shown(self) -> Vec<(ColNum, Text, u16)> {
        let columns = (INDICATOR..).zip(headers()).zip(WIDTHS);
        let columns = columns.map(|((column, header), width)| (self.at(column), header, width));
        let kind = self
            .kind()
            .map(|kind| (kind, words::document_kind(), KIND_WIDTH));
        columns.chain(kind).collect()
    }
}

fn headers() -> [Text; 10] {
    [
        words::indicator(),
        words::level(),
        words::document_title(),
        words::document_number(),
        words::document_date(),
        words::document_until(),
        words::document_link(),
        words::unit(),
        words::status(),
        words::document_note(),
    ]
}

pub(super) fn write(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    lang: Lang,
) -> Written {
    page::set_up(sheet, page::Paper::Landscape, lang);
    let layout = Layout::of(rubric, filled);
    let note = layout.at(NOTE);
    for (column, header, width) in layout.shown() {
        sheet.set_column_width(column, width)?;
        cells::text(sheet, HEADER, column, header.get(lang), &style::header())?;
    }
    // Below the rows that are prepared, people may go on typing.
    let free = Format::new().set_unlocked();
    for column in INDICATOR..=note {
        sheet.set_column_format(column, &free)?;
    }
    let hidden = if has_kinds(rubric) { OF_KIND } else { IS_VALID };
    for column in OF_INDICATOR..=hidden {
        sheet.set_column_hidden(layout.at(column))?;
    }
    let last = last_row(filled, rubric);
    sheet
        .set_freeze_panes(FIRST, layout.at(TITLE))?
        .set_repeat_rows(HEADER, HEADER)?
        .autofilter(HEADER, INDICATOR, last, note)?;
    rows::fit(sheet, HEADER, 2)?;
    write_title(sheet, rubric, filled, layout, lang)?;
    let shown = filled.documents.iter();
    let mut shown = shown.filter(|one| has_row(filled, one.indicator));
    for row in FIRST..=last {
        let document = shown.next();
        write_row(sheet, row, document, rubric, layout, lang)?;
        meaning::write(sheet, row, document, rubric, filled, layout)?;
    }
    validate(sheet, rubric, last, layout, lang)?;
    meaning::colour(sheet, last, layout)?;
    let options = ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        sort: true,
        ..ProtectionOptions::new()
    };
    sheet.protect_with_options(&options);
    Ok(())
}

/// Gives the columns names, because not every version of Excel lets a rule about colours refer to
/// another sheet.
pub(super) fn define_names(workbook: &mut Workbook, filled: &Filled, rubric: &Rubric) -> Written {
    let sheet = names::quoted(words::DOCUMENTS);
    let last = last_row(filled, rubric);
    let layout = Layout::of(rubric, filled);
    let kinds = has_kinds(rubric).then_some((KINDS, OF_KIND));
    let columns = [
        (INDICATORS, OF_INDICATOR),
        (LEVELS, OF_LEVEL),
        (VALID, IS_VALID),
        (DATES, DATE),
    ];
    for (name, column) in columns.into_iter().chain(kinds) {
        let column = layout.at(column);
        let (first, last) = (cells::fixed(FIRST, column), cells::fixed(last, column));
        workbook.define_name(name, &format!("={sheet}!{first}:{last}"))?;
    }
    let day = cells::fixed(JUDGED, layout.at(DATE));
    workbook.define_name(DAY, &format!("={sheet}!{day}"))?;
    Ok(())
}

fn has_kinds(rubric: &Rubric) -> bool {
    !rubric.evidence_rules.kinds.is_empty()
}

fn last_row(filled: &Filled, rubric: &Rubric) -> RowNum {
    let indicators = filled.only.as_ref().map(std::collections::BTreeSet::len);
    let indicators = indicators.unwrap_or(rubric.indicators.len());
    let room = (indicators * ROWS_PER_INDICATOR).max(LEAST_ROWS) + filled.documents.len();
    HEADER + RowNum::try_from(room).unwrap_or(1000)
}

fn write_title(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    filled: &Filled,
    layout: Layout,
    lang: Lang,
) -> Written {
    let title = words::documents_title(&rubric.name, &rubric.regulation);
    cells::text(sheet, 0, INDICATOR, title.get(lang), &style::title())?;
    identity::write_whose(sheet, 1, INDICATOR, filled, lang)?;
    let rule = words::documents_rule();
    cells::text(sheet, JUDGED, INDICATOR, rule.get(lang), &style::remark())?;
    let year = format!("{}!{}", words::IDENTITY, cells::fixed(identity::YEAR, 1));
    let formula = format!("IF({year}=\"\",\"\",DATE({year},12,31))");
    let shown = match filled.year {
        Some(year) => cells::Shown::Serial(serial(Day::last_of(year))?),
        None => cells::Shown::Words(String::new()),
    };
    let format = style::heading()
        .set_num_format(DAYS)
        .set_align(FormatAlign::Left);
    cells::formula(sheet, JUDGED, layout.at(DATE), &formula, &shown, &format)
}

/// The number by which a spreadsheet knows a day.
fn serial(day: Day) -> Written<f64> {
    Ok(date_of(day)?.to_excel())
}

fn date_of(day: Day) -> Written<ExcelDateTime> {
    ExcelDateTime::from_ymd(day.year(), day.month(), day.day())
}

fn write_row(
    sheet: &mut Worksheet,
    row: RowNum,
    document: Option<&FilledDocument>,
    rubric: &Rubric,
    layout: Layout,
    lang: Lang,
) -> Written {
    let input = style::input();
    let Some(document) = document else {
        cells::blank(sheet, row, INDICATOR..=layout.at(NOTE), &input)?;
        for column in [DATE, UNTIL].map(|column| layout.at(column)) {
            cells::blank(sheet, row, column..=column, &day_format())?;
        }
        for column in [LEVEL, STATUS].map(|column| layout.at(column)) {
            cells::blank(sheet, row, column..=column, &style::centred(input.clone()))?;
        }
        return Ok(());
    };
    let indicator = rubric.indicators.get(document.indicator);
    let indicator = indicator.map(|one| indicator_choice(one, lang));
    let status = document.status.as_ref().map(|status| match status {
        Entered::Known(status) => status.word(),
        Entered::Unknown(text) => text.as_str(),
    });
    let centred = style::centred(input.clone());
    match &document.level {
        Some(Entered::Known(level)) => {
            sheet.write_number_with_format(row, LEVEL, *level, &centred)?;
        }
        Some(Entered::Unknown(text)) => cells::text(sheet, row, LEVEL, text, &centred)?,
        None => cells::blank(sheet, row, LEVEL..=LEVEL, &centred)?,
    }
    write_day(sheet, row, layout.at(DATE), document.date.as_ref())?;
    write_day(sheet, row, layout.at(UNTIL), document.until.as_ref())?;
    let texts = [
        (INDICATOR, indicator.as_deref()),
        (TITLE, document.title.as_deref()),
        (NUMBER, document.number.as_deref()),
        (LINK, document.link.as_deref()),
        (UNIT, document.unit.as_deref()),
        (STATUS, status),
        (NOTE, document.note.as_deref()),
    ];
    let mut lines = 1;
    for (column, text) in texts {
        let text = text.unwrap_or_default();
        let format = if column == STATUS { &centred } else { &input };
        cells::text(sheet, row, layout.at(column), text, format)?;
        lines = lines.max(rows::lines(text, WIDTHS[usize::from(column)]));
    }
    if let Some(column) = layout.kind() {
        let written = document.kind.as_deref().unwrap_or_default();
        // What a rubric knows is written as its drop-down offers it, anything else as it was.
        let known = rubric.document_kind(written);
        let known = known.and_then(|kind| rubric.evidence_rules.kinds.get(kind));
        let text = known.map_or(written, |kind| kind.name.get(lang));
        cells::text(sheet, row, column, text, &input)?;
        lines = lines.max(rows::lines(text, KIND_WIDTH));
    }
    rows::fit(sheet, row, lines)
}

fn day_format() -> Format {
    style::centred(style::input()).set_num_format(DAYS)
}

fn write_day(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    day: Option<&Entered<Day>>,
) -> Written {
    match day {
        Some(Entered::Known(day)) => {
            sheet.write_datetime_with_format(row, column, date_of(*day)?, &day_format())?;
            Ok(())
        }
        Some(Entered::Unknown(text)) => cells::text(sheet, row, column, text, &day_format()),
        None => cells::blank(sheet, row, column..=column, &day_format()),
    }
}

/// What the cells of the columns take.
fn validate(
    sheet: &mut Worksheet,
    rubric: &Rubric,
    last: RowNum,
    layout: Layout,
    lang: Lang,
) -> Written {
    let heading = words::documents_sheet();
    let pick_from = |name: &str, message: &Text| -> Written<DataValidation> {
        DataValidation::new()
            .allow_list_formula(Formula::new(name))
            .set_error_title(heading.get(lang))?
            .set_error_message(message.get(lang))
    };
    let indicator = pick_from(levels::INDICATORS, &words::pick_indicator())?;
    let status = pick_from(levels::STATUSES, &words::pick_status())?;
    let (min, max) = (*rubric.levels().start(), *rubric.levels().end());
    let choices: Vec<String> = (min..=max).map(|level| level.to_string()).collect();
    let message = words::pick_level(min, max);
    let level = DataValidation::new()
        .allow_list_strings(&choices)?
        .set_error_title(heading.get(lang))?
        .set_error_message(message.get(lang))?;
    let range = DataValidationRule::Between(
        ExcelDateTime::from_ymd(1945, 8, 17)?,
        ExcelDateTime::from_ymd(2199, 12, 31)?,
    );
    let day = DataValidation::new()
        .allow_date(range)
        .set_error_title(heading.get(lang))?
        .set_error_message(words::type_a_day().get(lang))?;
    for (column, rule) in [
        (INDICATOR, &indicator),
        (LEVEL, &level),
        (DATE, &day),
        (UNTIL, &day),
        (STATUS, &status),
    ] {
        let column = layout.at(column);
        sheet.add_data_validation(FIRST, column, last, column, rule)?;
    }
    if let Some(column) = layout.kind().filter(|_| has_kinds(rubric)) {
        let (indicator, level) = (layout.at(OF_INDICATOR), layout.at(OF_LEVEL));
        let choices = kinds::choices(
            &cells::address(FIRST, indicator),
            &cells::address(FIRST, level),
        );
        // Another kind may be right, and `spbe check` tells what to make of it.
        let kind = pick_from(&choices, &words::pick_kind())?
            .set_error_style(DataValidationErrorStyle::Warning);
        sheet.add_data_validation(FIRST, column, last, column, &kind)?;
    }
    Ok(())
}
