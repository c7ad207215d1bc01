//! The sheet *Data Dukung*: what every indicator of the latest year rests on, and which of it
//! counts.

use super::super::super::worklist::reason_of;
use super::super::{Written, cells, header, page, rows, style, tree, words as shared};
use super::{Report, words};
use crate::assess::Answered;
use crate::evidence::{Day, Entered, Located};
use crate::ladder::{Judged, LackingKind};
use crate::lang::{Lang, Say};
use crate::number::Exact;
use crate::report::facts;
use crate::rubric::{Indicator, Rubric};
use rust_xlsxwriter::{ColNum, ExcelDateTime, RowNum, Worksheet};

const ID: ColNum = 0;
const NAME: ColNum = 1;
const CLAIMED: ColNum = 2;
const PROVED: ColNum = 3;
const SOURCE: ColNum = 4;
const FOR: ColNum = 5;
const DOCUMENT: ColNum = 6;
const NUMBER: ColNum = 7;
const DATE: ColNum = 8;
const UNTIL: ColNum = 9;
const LINK: ColNum = 10;
const UNIT: ColNum = 11;
const STATUS: ColNum = 12;
const COUNTS: ColNum = 13;
/// In reports on rubrics that ask for kinds of documents.
const KIND: ColNum = 14;
const KIND_WIDTH: u16 = 24;

const WIDTHS: [u16; 14] = [6, 34, 9, 9, 19, 7, 36, 16, 12, 12, 26, 18, 16, 20];
const HEADER: RowNum = 3;
/// How a day is shown.
const DAYS: &str = "dd/mm/yyyy";

pub(super) fn write(sheet: &mut Worksheet, report: &Report<'_>) -> Written {
    let Some(side) = report.latest() else {
        return Ok(());
    };
    let (lang, assessment) = (report.lang, &side.card.assessment);
    page::set_up(sheet, page::Paper::Landscape, lang);
    let title = words::documents_of(&side.label);
    cells::text(sheet, 0, ID, title.get(lang), &style::title())?;
    let remark = words::evidence_remark(assessment.year);
    cells::text(sheet, 1, ID, remark.get(lang), &style::remark())?;
    header(sheet, lang)?;
    let rubric = side.card.rubric();
    let has_kinds = !rubric.evidence_rules.kinds.is_empty();
    if has_kinds {
        sheet.set_column_width(KIND, KIND_WIDTH)?;
        let text = shared::document_kind();
        cells::text(sheet, HEADER, KIND, text.get(lang), &style::header())?;
    }
    if !assessment.has_documents() {
        for column in [PROVED, FOR, NUMBER, DATE, UNTIL, COUNTS] {
            sheet.set_column_hidden(column)?;
        }
    }
    let mut writer = Writer {
        sheet,
        rubric,
        has_kinds,
        lang,
        row: HEADER + 1,
    };
    for (position, node) in side.card.walk().enumerate() {
        let index = node.indicator;
        let Some(index) = index else { continue };
        let answer = assessment.answers.get(index);
        let Some((answer, indicator)) = answer.zip(rubric.indicators.get(index)) else {
            continue;
        };
        let name = node.name.get(lang);
        let level = side.sheet.cell(side.sheet.node_row(position), tree::EXACT);
        writer.indicator((&node.id, name), &level, answer, indicator)?;
    }
    let last = writer.row.saturating_sub(1).max(HEADER + 1);
    sheet
        .set_freeze_panes(HEADER + 1, NAME + 1)?
        .set_repeat_rows(HEADER, HEADER)?
        .autofilter(HEADER, ID, last, if has_kinds { KIND } else { COUNTS })?;
    Ok(())
}

fn header(sheet: &mut Worksheet, lang: Lang) -> Written {
    let headers = [
        shared::id(),
        shared::name(),
        words::claimed(),
        words::proved(),
        words::source_cell(),
        words::for_level(),
        words::document(),
        shared::document_number(),
        shared::document_date(),
        shared::document_until(),
        shared::document_link(),
        shared::unit(),
        shared::status(),
        words::counts(),
    ];
    header::widths(sheet, ID, WIDTHS)?;
    header::names(sheet, HEADER, ID, &headers, lang)?;
    rows::fit(sheet, HEADER, 2)
}

struct Writer<'w> {
    sheet: &'w mut Worksheet,
    rubric: &'w Rubric,
    has_kinds: bool,
    lang: Lang,
    row: RowNum,
}

/// What a row says about one piece of evidence.
#[derive(Default)]
struct Piece<'a> {
    level: Option<u8>,
    document: &'a str,
    kind: &'a str,
    number: &'a str,
    date: Option<&'a Entered<Day>>,
    until: Option<&'a Entered<Day>>,
    link: &'a str,
    unit: &'a str,
    status: String,
    counts: String,
}

impl Writer<'_> {
    /// A row for each document of an indicator, or one for what is said in words.
    fn indicator(
        &mut self,
        node: (&str, &str),
        level: &str,
        answer: &Answered,
        indicator: &Indicator,
    ) -> Written {
        let judged = answer.support.iter().flat_map(|support| &support.documents);
        let mut pieces: Vec<Piece<'_>> = judged.map(|one| self.judged(one, answer)).collect();
        let missing = facts::missing_kinds(answer, indicator, self.rubric);
        pieces.extend(missing.map(|one| self.missing(one)));
        if pieces.is_empty() {
            pieces.push(self.described(answer));
        }
        let proved = answer.support.as_ref().map(|support| support.level);
        let lines = rows::lines(node.1, WIDTHS[usize::from(NAME)]);
        for piece in pieces {
            self.first_columns(node, level, answer, proved)?;
            self.piece(&piece, lines)?;
            self.row += 1;
        }
        Ok(())
    }

    /// A kind of document that is asked for and not there.
    fn missing<'a>(&self, one: &'a LackingKind) -> Piece<'a> {
        let counts = if one.required {
            words::no_document_yet()
        } else {
            words::none_yet_advised()
        };
        Piece {
            level: Some(one.level),
            kind: one.name.get(self.lang),
            counts: counts.say(self.lang),
            ..Piece::default()
        }
    }

    fn judged<'a>(&self, judged: &'a Judged, answer: &'a Answered) -> Piece<'a> {
        let document = &judged.document;
        let status = document.status.as_ref().map(|one| match &one.value {
            Entered::Known(status) => status.word().to_owned(),
            Entered::Unknown(text) => text.clone(),
        });
        let reasons = judged.unfit.iter();
        let reasons: Vec<String> = reasons
            .map(|&reason| reason_of(reason, judged).say(self.lang))
            .collect();
        Piece {
            level: judged.level(),
            document: text(document.title.as_ref()),
            kind: text(document.kind.as_ref()),
            number: text(document.number.as_ref()),
            date: document.date.as_ref().map(|day| &day.value),
            until: document.until.as_ref().map(|day| &day.value),
            link: text(document.link.as_ref()),
            unit: text(document.unit.as_ref().or(answer.unit.as_ref())),
            status: status.unwrap_or_else(|| words::no_status().say(self.lang)),
            counts: if reasons.is_empty() {
                words::yes().say(self.lang)
            } else {
                reasons.join(", ")
            },
        }
    }

    fn described<'a>(&self, answer: &'a Answered) -> Piece<'a> {
        let evidence = answer.evidence.as_ref().or(answer.explanation.as_ref());
        let none = evidence.is_none() && answer.link.is_none();
        Piece {
            document: text(evidence),
            link: text(answer.link.as_ref()),
            unit: text(answer.unit.as_ref()),
            status: if none {
                words::no_evidence().say(self.lang)
            } else {
                words::no_status().say(self.lang)
            },
            ..Piece::default()
        }
    }

    /// The indicator, its level on the sheet of scores, and where that comes from.
    fn first_columns(
        &mut self,
        (id, name): (&str, &str),
        level: &str,
        answer: &Answered,
        proved: Option<u8>,
    ) -> Written {
        let (row, plain, wrapped) = (self.row, style::plain(), style::wrapped());
        cells::text(self.sheet, row, ID, id, &plain)?;
        cells::text(self.sheet, row, NAME, name, &wrapped)?;
        let shown = match answer.value {
            Some(value) => cells::Shown::Exact(value),
            None => cells::Shown::Words(shared::not_assessed().say(self.lang)),
        };
        let centred = style::centred(wrapped.clone());
        cells::formula(self.sheet, row, CLAIMED, level, &shown, &centred)?;
        match proved {
            Some(level) => {
                let level = Exact::from(i128::from(level));
                cells::number(self.sheet, row, PROVED, level, &centred)?;
            }
            None => cells::text(self.sheet, row, PROVED, shared::NOTHING, &centred)?,
        }
        let place = answer.place.as_ref().map(ToString::to_string);
        let place = place.unwrap_or_default();
        cells::text(self.sheet, row, SOURCE, &place, &wrapped)
    }

    fn piece(&mut self, piece: &Piece<'_>, mut lines: usize) -> Written {
        let (row, wrapped) = (self.row, style::wrapped());
        let centred = style::centred(style::plain());
        match piece.level {
            Some(level) => {
                let level = Exact::from(i128::from(level));
                cells::number(self.sheet, row, FOR, level, &centred)?;
            }
            None => cells::text(self.sheet, row, FOR, "", &centred)?,
        }
        self.day(DATE, piece.date)?;
        self.day(UNTIL, piece.until)?;
        let texts = [
            (DOCUMENT, piece.document),
            (NUMBER, piece.number),
            (LINK, piece.link),
            (UNIT, piece.unit),
            (STATUS, piece.status.as_str()),
            (COUNTS, piece.counts.as_str()),
        ];
        for (column, text) in texts {
            cells::text(self.sheet, row, column, text, &wrapped)?;
            lines = lines.max(rows::lines(text, WIDTHS[usize::from(column)]));
        }
        if self.has_kinds {
            cells::text(self.sheet, row, KIND, piece.kind, &wrapped)?;
            lines = lines.max(rows::lines(piece.kind, KIND_WIDTH));
        }
        rows::fit(self.sheet, row, lines)
    }

    fn day(&mut self, column: ColNum, day: Option<&Entered<Day>>) -> Written {
        let format = style::centred(style::plain()).set_num_format(DAYS);
        match day {
            Some(Entered::Known(day)) => {
                let day = ExcelDateTime::from_ymd(day.year(), day.month(), day.day())?;
                self.sheet
                    .write_datetime_with_format(self.row, column, day, &format)?;
                Ok(())
            }
            Some(Entered::Unknown(text)) => {
                cells::text(self.sheet, self.row, column, text, &format)
            }
            None => cells::blank(self.sheet, self.row, column..=column, &format),
        }
    }
}

fn text(located: Option<&Located<String>>) -> &str {
    located.map_or("", |one| one.value.as_str())
}
