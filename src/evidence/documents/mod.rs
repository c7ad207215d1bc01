//! The sheet *Data Dukung*: one row for each document that is to prove a level.
//!
//! Nothing here knows a rubric or a year: which documents count is decided by [`crate::ladder`].

mod columns;
mod read;

pub(crate) use columns::headers;
pub(super) use read::{hand_out, is_documents, read_documents};

use super::{Day, Located};
use crate::lang::{Lang, Say};
use crate::place::Place;

/// A document as it was handed in, each field with the place it stands at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Where its row begins.
    pub place: Place,
    /// The indicator as it is written: a number, an id, a name, or number and name.
    pub indicator: Located<String>,
    /// The level (tingkat) it is to prove.
    pub level: Option<Located<Entered<u8>>>,
    /// What kind of document it is (jenis), as it is written.
    pub kind: Option<Located<String>>,
    /// Its title (judul).
    pub title: Option<Located<String>>,
    /// Its number (nomor).
    pub number: Option<Located<String>>,
    /// The day since which it is in force (tanggal berlaku).
    pub date: Option<Located<Entered<Day>>>,
    /// The last day on which it is in force (berlaku sampai); none for an open end.
    pub until: Option<Located<Entered<Day>>>,
    /// A link or the name of a file (tautan); never followed.
    pub link: Option<Located<String>>,
    /// The responsible unit (perangkat daerah).
    pub unit: Option<Located<String>>,
    /// What was decided about it.
    pub status: Option<Located<Entered<Status>>>,
    /// A note of the assessor (catatan asesor).
    pub note: Option<Located<String>>,
    /// The agency, where the table names one for each row.
    pub agency: Option<Located<String>>,
    /// The year of evaluation, where the table names one for each row.
    pub year: Option<Located<u16>>,
}

/// What was typed into a cell that takes only certain things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered<T> {
    /// One of them.
    Known(T),
    /// Something else, as it stands there.
    Unknown(String),
}

impl<T> Entered<T> {
    /// The value, if it is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }
}

impl<T> From<T> for Entered<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// What was decided about a document (status).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Accepted (diterima); only such documents prove anything.
    Diterima,
    /// To be revised (revisi), or rejected.
    Revisi,
    /// A draft (draf).
    Draf,
    /// Not judged yet (belum).
    Belum,
}

impl Status {
    /// Every status, the best first.
    pub const ALL: [Self; 4] = [Self::Diterima, Self::Revisi, Self::Draf, Self::Belum];

    /// The word of the evaluation's own application, the same in every language.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Diterima => "diterima",
            Self::Revisi => "revisi",
            Self::Draf => "draf",
            Self::Belum => "belum",
        }
    }
}

impl Say for Status {
    fn say(&self, _: Lang) -> String {
        self.word().to_owned()
    }
}
