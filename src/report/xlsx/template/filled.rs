//! What is known before anybody fills in the workbook.

use crate::assess::{Answered, Assessment};
use crate::evidence::{Day, Document, Entered, Located, Source, Stage, Status};
use crate::ladder::{Judged, carried_mark, split_mark};
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::place::Place;
use std::collections::BTreeSet;

/// What is known before anybody fills in the workbook; empty for a new one.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// The agency (instansi).
    pub agency: Option<String>,
    /// The year of evaluation (tahun).
    pub year: Option<u16>,
    /// One for each of [`crate::rubric::Rubric::indicators`], in their order; rows that are not
    /// there are empty.
    pub rows: Vec<FilledRow>,
    /// The documents (data dukung), one row each.
    pub documents: Vec<FilledDocument>,
    /// The unit (perangkat daerah) that the book is for, if it is for one only.
    pub unit: Option<String>,
    /// Positions of the only indicators the book is to have; all where nothing is said.
    pub only: Option<BTreeSet<usize>>,
    /// The books that it was merged from, if it was.
    pub books: Vec<FilledBook>,
    /// Where every value, text and document of those books stands.
    pub origins: Vec<FilledOrigin>,
    /// The books among those it takes its levels from that were made for another content of the
    /// rubric, as they were read with `--rescore`.
    pub carried: Vec<FilledCarried>,
}

/// Books that were made for another content of the rubric than the one they are taken into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledCarried {
    /// The SHA-256 of the rubric that they were made for.
    pub stamped: String,
    /// The names of the books.
    pub books: Vec<String>,
}

/// A book that another one was merged from.
#[derive(Clone, Debug)]
pub struct FilledBook {
    /// The unit (perangkat daerah) whose book it is.
    pub unit: String,
    /// The file.
    pub source: Source,
}

/// Where something in a merged book comes from.
#[derive(Clone, Debug)]
pub struct FilledOrigin {
    /// The position of its indicator in [`crate::rubric::Rubric::indicators`].
    pub indicator: usize,
    /// What it is, in words.
    pub part: String,
    /// What it says, or the beginning of it.
    pub said: String,
    /// The unit that said it.
    pub unit: String,
    /// What became of it, in words.
    pub fate: String,
    /// Its cell.
    pub place: Place,
}

/// What is known about one indicator.
#[derive(Clone, Debug, Default)]
pub struct FilledRow {
    /// The level or value that the agency claims.
    pub level: Option<Exact>,
    /// Levels given at later stages. Self-assessment is `level`; a value of that stage here takes
    /// its place.
    pub stages: Vec<(Stage, Exact)>,
    /// The index or score of another agency that the value comes from (nilai asal).
    pub origin: Option<Exact>,
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

/// A document of the sheet *Data Dukung*.
#[derive(Clone, Debug, Default)]
pub struct FilledDocument {
    /// The position of its indicator in [`crate::rubric::Rubric::indicators`].
    pub indicator: usize,
    /// The level it is to prove.
    pub level: Option<Entered<u8>>,
    /// What kind of document it is (jenis): the id or a name of one of
    /// [`crate::rubric::EvidenceRules::kinds`], or whatever else a book says.
    pub kind: Option<String>,
    /// Its title (judul).
    pub title: Option<String>,
    /// Its number (nomor).
    pub number: Option<String>,
    /// The day since which it is in force (tanggal berlaku).
    pub date: Option<Entered<Day>>,
    /// The last day on which it is in force (berlaku sampai).
    pub until: Option<Entered<Day>>,
    /// A link or the name of a file; written as text, never as a link to follow.
    pub link: Option<String>,
    /// The responsible unit (perangkat daerah).
    pub unit: Option<String>,
    /// What was decided about it.
    pub status: Option<Entered<Status>>,
    /// A note of the assessor (catatan asesor).
    pub note: Option<String>,
}

impl FilledRow {
    /// The level at a stage, if one is given.
    #[must_use]
    pub fn at(&self, stage: Stage) -> Option<Exact> {
        let given = self.stages.iter().find(|(at, _)| *at == stage);
        let level = self.level.filter(|_| stage == Stage::Mandiri);
        given.map(|(_, value)| *value).or(level)
    }

    /// Whether anything is known.
    fn is_empty(&self) -> bool {
        let texts = [
            &self.explanation,
            &self.evidence,
            &self.link,
            &self.unit,
            &self.note,
        ];
        let numbers = self.level.is_none() && self.origin.is_none();
        numbers && self.stages.is_empty() && texts.iter().all(|text| text.is_none())
    }
}

impl Filled {
    /// Notes that a book was made for another content of the rubric, if it was.
    pub(crate) fn note_carried(&mut self, book: &str, stamped: Option<&str>) {
        let Some(stamped) = stamped else { return };
        let book = book.to_owned();
        match self.carried.iter_mut().find(|one| one.stamped == stamped) {
            Some(known) => known.books.push(book),
            None => self.carried.push(FilledCarried {
                stamped: stamped.to_owned(),
                books: vec![book],
            }),
        }
    }

    /// The answers and documents of an earlier year, to start a new one from.
    ///
    /// The level that counted becomes the claim; the stages of the new year are still to come.
    /// Everything bears a mark, and no document is accepted until a person confirms it.
    #[must_use]
    pub fn carried_over(assessment: &Assessment, year: u16, lang: Lang) -> Self {
        let mark = carried_mark(assessment.year);
        let mut filled = Self::from(assessment);
        filled.year = Some(year);
        for row in &mut filled.rows {
            row.stages.clear();
            if !row.is_empty() {
                row.note = Some(marked(&mark, row.note.as_deref(), lang));
            }
        }
        for document in &mut filled.documents {
            document.status = Some(Status::Belum.into());
            document.note = Some(marked(&mark, document.note.as_deref(), lang));
        }
        filled
    }

    /// Takes over the levels that were given at exactly one stage.
    pub fn take_stage(&mut self, stage: Stage, assessment: &Assessment) {
        for (row, answer) in self.rows.iter_mut().zip(&assessment.answers) {
            let Some(value) = answer.claimed().filter(|_| answer.stage == Some(stage)) else {
                continue;
            };
            row.stages.retain(|(at, _)| *at != stage);
            if stage == Stage::Mandiri {
                row.level = Some(value);
            } else {
                row.stages.push((stage, value));
            }
        }
    }
}

/// A note with the mark of the year it comes from, instead of an older one.
fn marked(mark: &Text, note: Option<&str>, lang: Lang) -> String {
    let mark = mark.get(lang);
    let note = note.map_or("", |note| split_mark(note).map_or(note, |(_, rest)| rest));
    if note.is_empty() {
        format!("{mark}.")
    } else {
        format!("{mark}. {note}")
    }
}

/// The answers and documents of an earlier book, to go on from.
impl From<&Assessment> for Filled {
    fn from(assessment: &Assessment) -> Self {
        let mut documents = Vec::new();
        for (indicator, answer) in assessment.answers.iter().enumerate() {
            let judged = answer.support.iter().flat_map(|one| &one.documents);
            documents.extend(judged.map(|Judged { document, .. }| FilledDocument {
                indicator,
                ..FilledDocument::from(document)
            }));
        }
        let mut filled = Self {
            agency: assessment.agency.clone(),
            year: Some(assessment.year),
            rows: assessment.answers.iter().map(FilledRow::from).collect(),
            documents,
            ..Self::default()
        };
        let stamped = assessment.rubric.rescored.as_deref();
        filled.note_carried(assessment.place.file_name(), stamped);
        filled
    }
}

impl From<&Answered> for FilledRow {
    fn from(answer: &Answered) -> Self {
        let level = answer.claimed();
        let later = answer.stage.filter(|&stage| stage != Stage::Mandiri);
        Self {
            level,
            stages: later.zip(level).into_iter().collect(),
            origin: answer.origin.as_ref().map(|origin| origin.index),
            explanation: plain(answer.explanation.as_ref()),
            evidence: plain(answer.evidence.as_ref()),
            link: plain(answer.link.as_ref()),
            unit: plain(answer.unit.as_ref()),
            note: plain(answer.note.as_ref()),
        }
    }
}

/// All but the indicator, which only a rubric tells.
impl From<&Document> for FilledDocument {
    fn from(document: &Document) -> Self {
        Self {
            indicator: 0,
            level: plain(document.level.as_ref()),
            kind: plain(document.kind.as_ref()),
            title: plain(document.title.as_ref()),
            number: plain(document.number.as_ref()),
            date: plain(document.date.as_ref()),
            until: plain(document.until.as_ref()),
            link: plain(document.link.as_ref()),
            unit: plain(document.unit.as_ref()),
            status: plain(document.status.as_ref()),
            note: plain(document.note.as_ref()),
        }
    }
}

fn plain<T: Clone>(located: Option<&Located<T>>) -> Option<T> {
    located.map(|located| located.value.clone())
}
