//! What agencies hand in: the answers of one agency and year, each with the place it stands at.
//!
//! Reading goes from a file's cells ([`book`]) over a recognised layout to [`Evidence`]. Nothing
//! here knows a rubric: what the answers mean is decided by [`crate::assess`].

pub mod book;
pub(crate) mod columns;
mod damage;
mod day;
pub(crate) mod documents;
pub(crate) mod fields;
mod form_2018;
mod header;
pub(crate) mod hidden;
pub(crate) mod identity;
pub(crate) mod level;
pub(crate) mod long;
mod mapping;
mod nearest;
mod repeated;
pub(crate) mod rows;
pub(crate) mod sheets;
pub(crate) mod title;
mod wide;

pub(crate) use damage::answers_are_whole;
pub use day::Day;
pub use documents::{Document, Entered, Status};
pub use mapping::Mapping;
pub(crate) use nearest::nearest_header;
pub(crate) use sheets::is_template;
pub use sheets::read_evidence;

use crate::lang::{Lang, Say};
use crate::number::Exact;
use crate::place::Place;
use book::{Cell, Row, Sheet};
use columns::Column;
use level::read_level;
use std::sync::Arc;

/// A text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// What stands there.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Source {
    /// The path as the user gave it.
    pub path: Arc<str>,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// The mapping it was read with, as YAML, where its headers did not say what they hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Arc<str>>,
}

/// The answers of one agency (instansi) for one year, as handed in.
///
/// ```
/// use spbe::input::{Input, read_input_bytes};
///
/// let text = "Instansi;Kota Contoh\nTahun;2020\nNo;Tingkat\n1;3\n2;2,5\n";
/// let read = read_input_bytes(text.as_bytes(), "buku.csv".into(), None);
/// let Some(Input::Evidence(evidence)) = read.value else { panic!("{:?}", read.diagnostics) };
/// // What is written is kept with its place; what it is worth is for `assess` to say.
/// assert_eq!(evidence[0].entries.len(), 2);
/// assert_eq!(&*evidence[0].source.path, "buku.csv");
/// ```
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The file it was read from.
    pub source: Source,
    /// Where the answers begin, for findings about all of them.
    pub place: Place,
    /// The agency, where the book names it.
    pub agency: Option<Located<String>>,
    /// The year of evaluation, where the book names it.
    pub year: Option<Located<u16>>,
    /// The id of the rubric the book was made for, where it is stamped.
    pub rubric: Option<Located<String>>,
    /// The digest of the content of that rubric, where it is stamped.
    pub rubric_sha256: Option<Located<String>>,
    /// Whether its header or its title names the stage of its levels; where nothing does, they are
    /// read as final ones.
    pub staged: bool,
    /// The answers in the order of the file.
    pub entries: Vec<Entry>,
    /// The documents that are to prove the answers, from the sheet *Data Dukung*.
    pub documents: Vec<Document>,
}

/// One row: an indicator and what is said about it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The indicator as it is written.
    pub indicator: Located<String>,
    /// Whether the row looks like a heading or a sum: it has no level, or begins with a word such
    /// as *Jumlah*. It is an answer only if an indicator is called so.
    pub heading: bool,
    /// The name beside its number, where there is one.
    pub name: Option<Located<String>>,
    /// The levels by stage, in the order of the stages; stages without a column are absent.
    pub answers: Vec<(Stage, Answer)>,
    /// The index or score of another agency that the value comes from (nilai asal).
    pub source: Option<Answer>,
    /// How likely single levels are (peluang), where the table has columns for it.
    pub chances: Vec<(Exact, Located<String>)>,
    /// Explanation (penjelasan).
    pub explanation: Option<Located<String>>,
    /// Evidence (data dukung).
    pub evidence: Option<Located<String>>,
    /// Link to the evidence (tautan); never followed.
    pub link: Option<Located<String>>,
    /// The responsible unit (perangkat daerah).
    pub unit: Option<Located<String>>,
    /// A note (catatan).
    pub note: Option<Located<String>>,
}

impl Entry {
    /// Whether no stage says anything.
    pub(crate) fn is_empty(&self) -> bool {
        let nothing = |(_, answer): &(Stage, Answer)| answer.reading == Reading::Nothing;
        self.answers.iter().all(nothing)
    }
}

/// A level as it stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What the cell says.
    pub reading: Reading,
    /// What is written in the cell, where it is more than the digits of its number: `3/5`.
    pub written: Option<String>,
    /// Where the cell is.
    pub place: Place,
    /// Whether it is a zero that a formula gave: what one gives of an empty cell, or a program
    /// writes that does not calculate.
    pub zero_by_formula: bool,
}

impl Answer {
    /// What stands in a cell of levels.
    pub(crate) fn of(sheet: &Sheet, row: &Row, column: &Column) -> Self {
        let cell = row.cell(column.index);
        let place = sheet.place(row.number, column.index, Some(&column.header));
        let written = match cell {
            Some(Cell::Text(text)) if !text.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(text.trim().to_owned())
            }
            _ => None,
        };
        let reading = read_level(cell);
        Self {
            // Other readings keep their own words.
            written: written.filter(|_| matches!(reading, Reading::Value(..))),
            zero_by_formula: matches!(cell, Some(Cell::Number(zero)) if *zero == Exact::ZERO)
                && sheet.has_formula(row.number, column.index),
            reading,
            place,
        }
    }
}

/// What a cell of a level column says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing, or a dash or words for nothing: not assessed.
    Nothing,
    /// A number, and the name of the level if one is written beside it.
    Value(Exact, Option<String>),
    /// Two numbers between which the level lies, `2-3`, in the order they are written.
    Range(Exact, Exact),
    /// Text without a number, perhaps the name of a level.
    Words(String),
    /// An error value such as `#REF!`.
    Error(String),
    /// A formula whose result was never stored.
    Uncalculated(String),
    /// A date, into which spreadsheets like to turn what they do not understand.
    Date(String),
}

/// A stage (tahap) of the evaluation; later ones replace the values of earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Self-assessment (penilaian mandiri).
    Mandiri,
    /// Assessment of the documents (penilaian dokumen).
    Dokumen,
    /// Interview (penilaian interviu).
    Interviu,
    /// Visit (penilaian visitasi).
    Visitasi,
    /// The final value (nilai akhir).
    Akhir,
}

impl Stage {
    /// The stages in the order they are held.
    pub const ALL: [Self; 5] = [
        Self::Mandiri,
        Self::Dokumen,
        Self::Interviu,
        Self::Visitasi,
        Self::Akhir,
    ];

    /// The word that names the stage in columns and options, a term of the regulation.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Mandiri => "mandiri",
            Self::Dokumen => "dokumen",
            Self::Interviu => "interviu",
            Self::Visitasi => "visitasi",
            Self::Akhir => "akhir",
        }
    }
}

impl Say for Stage {
    fn say(&self, _: Lang) -> String {
        self.word().to_owned()
    }
}
