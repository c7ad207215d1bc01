//! Every finding of the program: its code, its message and its help line in both languages.
//!
//! A code is never reused for another meaning. The hundreds name the area: 01 rubrics,
//! 02 reading files, 03 answers, 04 published tables, 05 comparing,
//! 06 auditing, 07 planning, 08 documents, 09 stages, units and files of evidence, 10 reports,
//! 11 doubts and probabilities, 12 verifying outputs, 13 exceptions, 14 changes of rubrics,
//! 15 rubrics in workbooks.

pub(crate) mod answers;
pub(crate) mod auditing;
pub(crate) mod banding;
pub(crate) mod changes;
pub(crate) mod comparing;
pub(crate) mod document_kinds;
pub(crate) mod documents;
pub(crate) mod exceptions;
pub(crate) mod mapping;
pub(crate) mod overlays;
pub(crate) mod planning;
pub(crate) mod reading;
pub(crate) mod reports;
pub(crate) mod rubric_books;
pub(crate) mod rubrics;
pub(crate) mod tables;
pub(crate) mod trust;
pub(crate) mod units;

/// Declares the findings of an area: a function for each, and the list `CODES` of them all.
macro_rules! findings {
    ($( $(#[$attribute:meta])* $code:ident $name:ident ( $($part:ident),* ) {
        id: $id:literal, $id_help:literal;
        en: $en:literal, $en_help:literal $(;)?
    } )*) => {
        /// The codes of this area, in the order of the table.
        pub(crate) const CODES: &[$crate::diagnostic::Code] = &[
            $( $crate::diagnostic::Code(stringify!($code)) ),*
        ];
        /// The messages of this area in both languages, with their parts as they are named here.
        pub(crate) const TEMPLATES: &[$crate::diagnostic::catalogue::Template] = &[
            $( ($crate::diagnostic::Code(stringify!($code)), $id, $en) ),*
        ];
        $(
            $(#[$attribute])*
            #[must_use]
            #[allow(unused_imports, unused_variables, clippy::useless_format, clippy::allow_attributes)]
            pub(crate) fn $name($($part: impl $crate::lang::Say),*) -> $crate::diagnostic::Diagnostic {
                use $crate::lang::{Lang, Say, Text};
                let (id, id_help) = {
                    $( let $part = Say::say(&$part, Lang::Id); )*
                    (format!($id), format!($id_help))
                };
                let (en, en_help) = {
                    $( let $part = Say::say(&$part, Lang::En); )*
                    (format!($en), format!($en_help))
                };
                $crate::diagnostic::Diagnostic::new(
                    $crate::diagnostic::Code(stringify!($code)),
                    Text::new(id, en),
                    Text::new(id_help, en_help),
                )
            }
        )*
    };
}
pub(crate) use findings;

/// A code and its message in Indonesian and English, with `{…}` for what differs each time.
pub(crate) type Template = (crate::diagnostic::Code, &'static str, &'static str);

/// The message of every finding, area by area.
pub(crate) fn templates() -> impl Iterator<Item = &'static Template> {
    [
        rubrics::TEMPLATES,
        reading::TEMPLATES,
        mapping::TEMPLATES,
        answers::TEMPLATES,
        tables::TEMPLATES,
        comparing::TEMPLATES,
        auditing::TEMPLATES,
        documents::TEMPLATES,
        document_kinds::TEMPLATES,
        planning::TEMPLATES,
        units::TEMPLATES,
        banding::TEMPLATES,
        reports::TEMPLATES,
        trust::TEMPLATES,
        exceptions::TEMPLATES,
        changes::TEMPLATES,
        overlays::TEMPLATES,
        rubric_books::TEMPLATES,
    ]
    .into_iter()
    .flatten()
}

/// The code of every finding the program can make, area by area.
pub fn all_codes() -> impl Iterator<Item = crate::diagnostic::Code> {
    [
        rubrics::CODES,
        reading::CODES,
        mapping::CODES,
        answers::CODES,
        tables::CODES,
        comparing::CODES,
        auditing::CODES,
        documents::CODES,
        document_kinds::CODES,
        planning::CODES,
        units::CODES,
        banding::CODES,
        reports::CODES,
        trust::CODES,
        exceptions::CODES,
        changes::CODES,
        overlays::CODES,
        rubric_books::CODES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

#[cfg(test)]
mod tests {
    #[test]
    fn codes_are_unique() {
        let mut codes: Vec<_> = super::all_codes().collect();
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count);
    }
}
