//! The self-assessment workbook that the ministry handed out in 2018 for `PermenPANRB` 5/2018.
//!
//! Its 37 sheets of indicators hold radio buttons instead of levels. What was picked is linked to
//! the hidden sheet `Rekap` alone: `N` is the number of the option, one more than the level. An
//! untouched form has option 1 everywhere, which is what level 0 looks like too.

use super::book::{Book, Cell, Row, Sheet};
use super::columns::Column;
use super::identity::Identity;
use super::level::{is_nothing, read_level};
use super::rows::is_number;
use super::{Answer, Entry, Evidence, Located, Reading, Source, Stage};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::lang::{Lang, List, Say, Text};
use crate::number::Exact;
use crate::place::Place;
use crate::words::fold;
use std::sync::Arc;

/// The rubric of the form.
const RUBRIC: &str = "permenpanrb-5-2018";
/// The options of a question, for the levels 0 to 5.
const OPTIONS: i128 = 6;

/// The columns of `Rekap` that count; the rest holds weights and sums.
#[derive(Debug)]
pub(super) struct Form {
    indicator: u32,
    option: Column,
}

impl Form {
    /// Recognises the header `Domain | Aspek | Indikator | N | V | W`, which no other table has.
    pub(super) fn recognise(header: &Row) -> Option<Self> {
        let find = |word: &str| {
            let mut cells = header.cells.iter();
            cells.find(|(_, cell)| cell.says(word))
        };
        for word in ["domain", "aspek", "v", "w"] {
            find(word)?;
        }
        let (indicator, _) = find("indikator")?;
        let (index, cell) = find("n")?;
        Some(Self {
            indicator: *indicator,
            option: Column {
                index: *index,
                header: Arc::from(cell.shown()),
                role: super::columns::Role::Level { rank: 0 },
            },
        })
    }

    /// Reads the rows of indicators; rows of domains and aspects have no number.
    pub(super) fn read(
        &self,
        book: &Book,
        sheet: &Sheet,
        (header, rows): (&Row, &[Row]),
        source: &Source,
        identity: &Identity,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Evidence> {
        let name = sheet.name.as_deref().unwrap_or("Rekap");
        diagnostics.push(finding::official_form(name).at(sheet.whole()));
        let answered: Vec<(&Row, String)> = rows
            .iter()
            .filter_map(|row| {
                let number = row.cell(self.indicator)?.shown();
                is_number(&number).then_some((row, number))
            })
            .collect();
        let mut untouched = Untouched::default();
        let mut entries: Vec<Entry> = answered
            .into_iter()
            .map(|(row, number)| {
                let answer = self.answer(sheet, row, diagnostics);
                let question = Question::find(book, &number);
                let explanation = question.as_ref().and_then(|q| q.after("penjelasan"));
                let evidence = question.as_ref().and_then(|q| q.after("data dukung"));
                let written = [&explanation, &evidence];
                let bare = !written
                    .into_iter()
                    .flatten()
                    .any(|text| is_said(&text.value));
                untouched.take(&number, &answer, bare);
                Entry {
                    indicator: Located {
                        value: number,
                        place: sheet.place(row.number, self.indicator, None),
                    },
                    heading: false,
                    // The names of `Rekap` are short and stand for two indicators each.
                    name: None,
                    answers: vec![(Stage::Mandiri, answer)],
                    source: None,
                    chances: Vec::new(),
                    explanation,
                    evidence,
                    link: None,
                    unit: None,
                    note: None,
                }
            })
            .collect();
        if untouched.is_everything() {
            for (_, answer) in entries.iter_mut().flat_map(|entry| &mut entry.answers) {
                answer.reading = Reading::Nothing;
            }
        }
        diagnostics.extend(untouched.finding());
        if entries.is_empty() {
            return Vec::new();
        }
        let stamp = || Located {
            value: RUBRIC.to_owned(),
            place: sheet.row_place(header.number),
        };
        vec![Evidence {
            source: source.clone(),
            place: sheet.row_place(header.number),
            agency: identity.agency.clone(),
            year: identity.year.clone(),
            rubric: identity.rubric.clone().or_else(|| Some(stamp())),
            rubric_sha256: identity.rubric_sha256.clone(),
            entries,
            staged: false,
            documents: Vec::new(),
        }]
    }

    /// The level behind the number of an option.
    fn answer(&self, sheet: &Sheet, row: &Row, diagnostics: &mut Vec<Diagnostic>) -> Answer {
        let place = sheet.place(row.number, self.option.index, Some(&self.option.header));
        let reading = match read_level(row.cell(self.option.index)) {
            Reading::Value(option, None) => {
                let known = (Exact::from(1)..=Exact::from(OPTIONS)).contains(&option);
                if known && option.is_whole() {
                    Reading::Value(option - Exact::from(1), None)
                } else {
                    diagnostics.push(
                        finding::not_an_option(option, Exact::from(OPTIONS)).at(place.clone()),
                    );
                    Reading::Nothing
                }
            }
            Reading::Range(low, high) => {
                let written = Text::new(
                    format!("{}-{}", low.say(Lang::Id), high.say(Lang::Id)),
                    format!("{}-{}", low.say(Lang::En), high.say(Lang::En)),
                );
                let finding = finding::not_an_option(written, Exact::from(OPTIONS));
                diagnostics.push(finding.at(place.clone()));
                Reading::Nothing
            }
            other => other,
        };
        Answer {
            reading,
            written: None,
            place,
            zero_by_formula: false,
        }
    }
}

/// Whether a row begins with `Domain 3`, `Indikator 27` or `Level 0`: some sheets of the form hold
/// the questions of other indicators further below.
fn begins_question(row: &Row) -> bool {
    let Some((_, Cell::Text(text))) = row.cells.first() else {
        return false;
    };
    let folded = fold(text);
    let (word, rest) = folded.split_once(' ').unwrap_or((&folded, ""));
    matches!(word, "domain" | "aspek" | "indikator" | "level")
        && rest.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Whether a text says anything: the form came with a stray letter here and there.
fn is_said(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.count() >= 3
}

/// The answers that stand at the first option.
#[derive(Default)]
struct Untouched {
    /// How many answers there are in all.
    answers: usize,
    /// Position, number and place of each, and whether nothing was written beside it.
    found: Vec<(usize, String, Place, bool)>,
}

impl Untouched {
    fn take(&mut self, number: &str, answer: &Answer, bare: bool) {
        if answer.reading == Reading::Value(Exact::ZERO, None) {
            let place = answer.place.clone();
            self.found
                .push((self.answers, number.to_owned(), place, bare));
        }
        self.answers += 1;
    }

    /// Whether the form is as it was handed out: nobody assesses everything at level 0 without a
    /// word.
    fn is_everything(&self) -> bool {
        self.found.len() == self.answers && self.found.iter().all(|(.., bare)| *bare)
    }

    fn finding(&self) -> Option<Diagnostic> {
        let (.., first, _) = self.found.first()?;
        if self.is_everything() {
            return Some(finding::form_untouched().at(first.clone()));
        }
        let count = self.found.len();
        let all = self.runs(|_| true);
        let finding = finding::untouched_or_zero(count, all);
        let finding = finding.at(first.clone());
        let bare = self.found.iter().find(|(.., bare)| *bare);
        Some(match bare {
            Some((.., place, _)) => {
                let bare = self.runs(|bare| bare);
                finding.label(place.clone(), finding::nothing_written(bare))
            }
            None => finding,
        })
    }

    /// The numbers of some of them, three or more in a row as `5–9`.
    fn runs(&self, wanted: impl Fn(bool) -> bool) -> List<String> {
        let found: Vec<_> = self
            .found
            .iter()
            .filter(|(.., bare)| wanted(*bare))
            .collect();
        // `35-1` is no end of a range that anybody could read.
        let runs = found
            .chunk_by(|(one, ..), (next, number, ..)| one + 1 == *next && !number.contains('-'));
        let names = runs.flat_map(|run| match run {
            [(_, first, ..), _, .., (_, last, ..)] => vec![format!("{first}–{last}")],
            few => few.iter().map(|(_, number, ..)| number.clone()).collect(),
        });
        List(names.collect())
    }
}

/// The sheet of an indicator, which holds what was written beside the choice.
struct Question<'b> {
    sheet: &'b Sheet,
}

impl<'b> Question<'b> {
    fn find(book: &'b Book, number: &str) -> Option<Self> {
        let name = fold(&format!("Indikator {number}"));
        let mut sheets = book.sheets.iter();
        let named = |sheet: &&Sheet| sheet.name.as_ref().is_some_and(|own| fold(own) == name);
        sheets.find(named).map(|sheet| Self { sheet })
    }

    /// The text beside or below a label, up to the next label.
    fn after(&self, label: &str) -> Option<Located<String>> {
        let labels = ["penjelasan", "data dukung"];
        let label_of = |row: &Row| {
            let (_, Cell::Text(text)) = row.cells.first()? else {
                return None;
            };
            let (before, _) = text.split_once(':').unwrap_or((text, ""));
            let folded = fold(before);
            labels.into_iter().find(|label| folded == *label)
        };
        let rows = &self.sheet.rows;
        let start = rows.iter().position(|row| label_of(row) == Some(label))?;
        let mut found: Option<Located<String>> = None;
        for (offset, row) in rows.iter().skip(start).enumerate() {
            if offset > 0 && (label_of(row).is_some() || begins_question(row)) {
                break;
            }
            for (column, cell) in &row.cells {
                let shown = cell.shown();
                let is_label = offset == 0 && row.cells.first().is_some_and(|(at, _)| at == column);
                let text = match (is_label, shown.split_once(':')) {
                    (true, Some((_, rest))) => rest.trim(),
                    (true, None) => "",
                    (false, _) => shown.trim_start_matches(':').trim(),
                };
                if is_nothing(text) {
                    continue;
                }
                match &mut found {
                    Some(known) => {
                        known.value.push('\n');
                        known.value.push_str(text);
                    }
                    None => {
                        found = Some(Located {
                            value: text.to_owned(),
                            place: self.sheet.place(row.number, *column, None),
                        });
                    }
                }
            }
        }
        found
    }
}
