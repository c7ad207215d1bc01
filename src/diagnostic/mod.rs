//! Findings a user can mend: what is wrong, where, what was expected, what to do.

pub(crate) mod catalogue;
mod explanations;
mod suggest;

pub use catalogue::all_codes;
pub use explanations::{
    Explanation, Words, all_explanations, codes_named, explanation, message_of, nearest_codes,
};
pub(crate) use suggest::closest;

use crate::lang::{Lang, Say, Text};
use crate::place::Place;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something worth knowing; nothing needs to be done.
    Note,
    /// The result stands, but a person should look.
    Warning,
    /// The input cannot be right; a result may be missing.
    Error,
}

/// The stable name of a kind of finding, `E0301` or `W0204`; the letter tells its severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Code(pub(crate) &'static str);

impl Code {
    /// The code as text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The code that is written so, in capitals.
    #[must_use]
    pub fn named(written: &str) -> Option<Self> {
        all_codes().find(|code| code.0 == written)
    }

    /// Whether findings with this code are about the file of exceptions.
    #[must_use]
    pub fn is_about_exceptions(self) -> bool {
        catalogue::exceptions::CODES.contains(&self)
    }

    /// Whether findings with this code are about rubrics that changed.
    #[must_use]
    pub fn is_about_changes(self) -> bool {
        catalogue::changes::CODES.contains(&self)
    }

    /// Whether findings with this code are about indicators that have no value yet.
    #[must_use]
    pub fn is_about_gaps(self) -> bool {
        [catalogue::answers::MISSING, catalogue::answers::AWAITED].contains(&self)
    }

    /// The severity of every finding with this code.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self.0.as_bytes().first() {
            Some(b'E') => Severity::Error,
            Some(b'W') => Severity::Warning,
            _ => Severity::Note,
        }
    }
}

/// A code is read back only if it is one of ours.
impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        let known = all_codes().find(|code| code.as_str() == written);
        known.ok_or_else(|| serde::de::Error::custom("unknown code"))
    }
}

/// One finding, complete in both languages.
///
/// ```
/// use spbe::{diagnostic::Severity, input::read_input, lang::Lang};
///
/// // The ending says workbook, the content is a PDF.
/// let read = read_input("samples/rusak/sebenarnya-pdf.xlsx".as_ref(), "2020.xlsx".into(), None);
/// let finding = &read.diagnostics[0];
/// assert_eq!(finding.code().as_str(), "E0208");
/// assert_eq!(finding.severity(), Severity::Error);
/// assert_eq!(finding.place().unwrap().to_string(), "2020.xlsx");
/// assert!(finding.message(Lang::En).contains("PDF"));
/// assert!(!finding.help(Lang::Id).is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Diagnostic {
    code: Code,
    message: Text,
    help: Text,
    place: Option<Place>,
    labels: Vec<(Place, Text)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agency: Option<String>,
}

impl Diagnostic {
    pub(crate) fn new(code: Code, message: Text, help: Text) -> Self {
        Self {
            code,
            message,
            help,
            place: None,
            labels: Vec::new(),
            agency: None,
        }
    }

    /// The same finding at a place.
    #[must_use]
    pub(crate) fn at(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into();
        self
    }

    /// The same finding with a second place that belongs to it.
    #[must_use]
    pub(crate) fn label(mut self, place: impl Into<Place>, text: Text) -> Self {
        self.labels.push((place.into(), text));
        self
    }

    /// The same finding, known to be about an agency of many.
    #[must_use]
    pub fn about(mut self, agency: Option<String>) -> Self {
        self.agency = agency;
        self
    }

    /// The agency it is about, where neither place nor message need name it.
    #[must_use]
    pub fn agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }

    /// The same finding on another line of its file.
    #[must_use]
    pub(crate) fn on_line(&self, line: u32) -> Self {
        let place = self.place.as_ref().map(|place| place.on_line(line));
        Self {
            place,
            ..self.clone()
        }
    }

    /// The kind of finding.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// How serious the finding is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Where it stands; `None` only for findings about a whole run.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// Other places that belong to the finding, each with what stands there.
    #[must_use]
    pub fn labels(&self) -> &[(Place, Text)] {
        &self.labels
    }

    /// What is wrong, with the value seen and what was expected.
    #[must_use]
    pub fn message(&self, lang: Lang) -> &str {
        self.message.get(lang)
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self, lang: Lang) -> &str {
        self.help.get(lang)
    }
}

impl Say for Severity {
    fn say(&self, lang: Lang) -> String {
        let word = match (self, lang) {
            (Self::Error, Lang::Id) => "kesalahan",
            (Self::Error, Lang::En) => "error",
            (Self::Warning, Lang::Id) => "peringatan",
            (Self::Warning, Lang::En) => "warning",
            (Self::Note, Lang::Id) => "catatan",
            (Self::Note, Lang::En) => "note",
        };
        word.to_owned()
    }
}

/// A value, where there is one, and everything there is to say about how it came to be.
///
/// Findings survive success: a value may come with warnings, and its absence always comes with
/// at least one error.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// The value, unless an error made it impossible.
    pub value: Option<T>,
    /// All findings, in the order of the input.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// The same findings with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Checked<U> {
        Checked {
            value: self.value.map(change),
            diagnostics: self.diagnostics,
        }
    }

    pub(crate) fn failed(diagnostic: Diagnostic) -> Self {
        Self {
            value: None,
            diagnostics: vec![diagnostic],
        }
    }
}

/// Whether any of the findings is an error.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity() == Severity::Error)
}
