//! What each finding means: what is wrong, why it matters, an example, and how to mend it.
//!
//! A file for each area of the catalogue. `spbe explain` shows these texts, and the pages of codes
//! in `docs/` are made of them.

mod answers;
mod auditing;
mod banding;
mod changes;
mod comparing;
mod document_kinds;
mod documents;
mod exceptions;
mod mapping;
mod overlays;
mod planning;
mod reading;
mod reports;
mod rubric_books;
mod rubrics;
mod tables;
mod trust;
mod units;

use super::catalogue::{all_codes, templates};
use super::{Code, closest};
use crate::lang::Lang;

/// The explanation of one or a few codes that differ only in what they can suggest.
#[derive(Debug)]
pub struct Explanation {
    /// The codes it explains.
    pub codes: &'static [&'static str],
    id: Words,
    en: Words,
}

/// An explanation in one language; whole sentences.
#[derive(Debug)]
pub struct Words {
    /// What is wrong.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// A case of it.
    pub example: &'static str,
    /// How to mend it.
    pub mend: &'static str,
}

impl Explanation {
    /// The explanation in one language.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Id => &self.id,
            Lang::En => &self.en,
        }
    }
}

/// Declares the explanations of an area: four texts in each language.
macro_rules! explanations {
    ($( $($code:ident)|+ {
        id: $id_what:literal, $id_why:literal, $id_example:literal, $id_mend:literal;
        en: $what:literal, $why:literal, $example:literal, $mend:literal $(;)?
    } )*) => {
        pub(super) const LIST: &[$crate::diagnostic::explanations::Explanation] = &[
            $( $crate::diagnostic::explanations::Explanation {
                codes: &[$(stringify!($code)),+],
                id: $crate::diagnostic::explanations::Words {
                    what: $id_what, why: $id_why, example: $id_example, mend: $id_mend,
                },
                en: $crate::diagnostic::explanations::Words {
                    what: $what, why: $why, example: $example, mend: $mend,
                },
            } ),*
        ];
    };
}
use explanations;

/// Every explanation, area by area.
pub fn all_explanations() -> impl Iterator<Item = &'static Explanation> {
    [
        rubrics::LIST,
        reading::LIST,
        mapping::LIST,
        answers::LIST,
        tables::LIST,
        comparing::LIST,
        auditing::LIST,
        planning::LIST,
        documents::LIST,
        document_kinds::LIST,
        units::LIST,
        reports::LIST,
        banding::LIST,
        trust::LIST,
        exceptions::LIST,
        changes::LIST,
        overlays::LIST,
        rubric_books::LIST,
    ]
    .into_iter()
    .flatten()
}

/// The explanation of a code.
#[must_use]
pub fn explanation(code: Code) -> Option<&'static Explanation> {
    all_explanations().find(|one| one.codes.contains(&code.as_str()))
}

/// The codes a person may mean: `E0203` in any case, or `0203` for every severity it comes in.
#[must_use]
pub fn codes_named(written: &str) -> Vec<Code> {
    let written = written.trim().to_uppercase();
    let named = |code: &Code| {
        let code = code.as_str();
        code == written || code.get(1..) == Some(&written)
    };
    all_codes().filter(named).collect()
}

/// The codes that look most like what a person wrote, the nearest first.
#[must_use]
pub fn nearest_codes(written: &str) -> Vec<Code> {
    let written = written.trim().to_uppercase();
    let mut left: Vec<&str> = all_codes().map(Code::as_str).collect();
    let mut nearest = Vec::new();
    while nearest.len() < 3 {
        let Some(near) = closest(&written, left.iter().copied()) else {
            break;
        };
        left.retain(|code| *code != near);
        nearest.push(near);
    }
    nearest.into_iter().filter_map(Code::named).collect()
}

/// The message of a code with `…` for what differs each time.
#[must_use]
pub fn message_of(code: Code, lang: Lang) -> String {
    let template = templates().find(|(one, ..)| *one == code);
    let text = template.map_or("", |(_, id, en)| match lang {
        Lang::Id => id,
        Lang::En => en,
    });
    let mut shown = String::with_capacity(text.len());
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '{' => {
                inside = true;
                shown.push('…');
            }
            '}' => inside = false,
            _ if inside => {}
            _ => shown.push(letter),
        }
    }
    shown
}
