//! Where each text and document of a merge comes from, beside the levels.

use crate::assess::Answered;
use crate::evidence::{Document, Located};
use crate::lang::{Lang, Say};
use crate::place::Place;

/// The longest part of a text that is repeated beside its place.
const SHOWN: usize = 120;

/// Something that a book says about an indicator, and where.
#[derive(Clone, Debug)]
pub struct Trace {
    /// The position of the indicator.
    pub indicator: usize,
    /// What it is.
    pub part: Part,
    /// Its beginning; for a document its title, else its number or link.
    pub said: String,
    /// The unit that said it, or that its row names.
    pub unit: Option<String>,
    /// Its cell.
    pub place: Place,
}

/// What a book says beside a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Explanation (penjelasan).
    Explanation,
    /// Evidence (data dukung) in the row of the indicator.
    Evidence,
    /// Link (tautan).
    Link,
    /// Note (catatan).
    Note,
    /// The index or score of another agency (nilai asal).
    Source,
    /// A document of the sheet *Data Dukung*, and the level it is for.
    Document(Option<u8>),
}

impl Part {
    /// A stable English word for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Explanation => "explanation",
            Self::Evidence => "evidence",
            Self::Link => "link",
            Self::Note => "note",
            Self::Source => "source_value",
            Self::Document(_) => "document",
        }
    }
}

/// What an answer says beside its level.
pub(super) fn traces_of(indicator: usize, answer: &Answered) -> Vec<Trace> {
    let unit = answer.unit.as_ref().map(|unit| unit.value.clone());
    let texts = [
        (Part::Explanation, &answer.explanation),
        (Part::Evidence, &answer.evidence),
        (Part::Link, &answer.link),
        (Part::Note, &answer.note),
    ];
    let texts = texts.into_iter().filter_map(|(part, text)| {
        let text = text.as_ref()?;
        Some(Trace {
            indicator,
            part,
            said: beginning(&text.value),
            unit: unit.clone(),
            place: text.place.clone(),
        })
    });
    let source = answer.origin.as_ref().map(|origin| Trace {
        indicator,
        part: Part::Source,
        said: origin.index.say(Lang::En),
        unit: unit.clone(),
        place: origin.place.clone(),
    });
    let documents = answer.support.iter().flat_map(|one| &one.documents);
    let documents = documents.map(|judged| of_document(indicator, &judged.document));
    texts.chain(source).chain(documents).collect()
}

fn of_document(indicator: usize, document: &Document) -> Trace {
    let named = [&document.title, &document.number, &document.link];
    let named = named.into_iter().flatten().next();
    let level = document.level.as_ref();
    Trace {
        indicator,
        part: Part::Document(level.and_then(|level| level.value.known().copied())),
        said: named.map_or_else(String::new, |text: &Located<String>| beginning(&text.value)),
        unit: document.unit.as_ref().map(|unit| unit.value.clone()),
        place: document.place.clone(),
    }
}

fn beginning(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
