//! Where in a file something stands.

mod source;

pub use source::Source;
pub(crate) use source::Window;

use crate::lang::{Lang, Say};
use crate::number::push_digits;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Where in an input something stands, precise enough to go there.
///
/// A place reads the same in every language: `2020.xlsx › Penilaian!E14` for a cell,
/// `terbitan.csv:3 › indeks` for a field of a text table, `hasil.json › #1 › nilai.indeks` for a
/// value of a JSON record, `rubrik.yaml:12:9` for a spot in YAML.
///
/// ```
/// use spbe::place::{Place, Spot};
///
/// // Rows and columns are counted from 0 and shown as a spreadsheet shows them.
/// let spot = Spot::Cell { sheet: "Penilaian".into(), row: 42, column: 14 };
/// let place = Place::new("2020.xlsx", spot);
/// assert_eq!(place.to_string(), "2020.xlsx › Penilaian!O43");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Place {
    file: Arc<str>,
    spot: Spot,
}

/// The part of a place inside its file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Spot {
    /// The file as a whole.
    File,
    /// A sheet of a workbook as a whole.
    Sheet(Arc<str>),
    /// A cell of a workbook; row and column count from zero.
    Cell {
        /// Name of the sheet.
        sheet: Arc<str>,
        /// Row, from zero.
        row: u32,
        /// Column, from zero.
        column: u32,
    },
    /// A line of a text table, from one, and the name of the column where it has one.
    Line {
        /// Line of the file, from one, as an editor counts.
        line: u32,
        /// Header of the column, or its letter where there is no header.
        column: Option<Arc<str>>,
    },
    /// A record of a JSON file, or one of its values.
    Record {
        /// Record, from one; zero stands for all of them.
        record: u32,
        /// The key of the value, after those of the objects it is in.
        key: Option<Arc<str>>,
    },
    /// A span of a YAML text.
    Span {
        /// Line, from one.
        line: u32,
        /// Column in characters, from one.
        column: u32,
        /// Bytes of the text.
        bytes: Range<usize>,
        /// The text; a record of a run keeps only where it was.
        #[serde(skip)]
        source: Source,
    },
}

impl Place {
    /// The file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            spot: Spot::File,
        }
    }

    /// A spot in a file.
    pub fn new(file: impl Into<Arc<str>>, spot: Spot) -> Self {
        Self {
            file: file.into(),
            spot,
        }
    }

    /// The name of the file as it is shown to the user.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file
    }

    /// The spot inside the file.
    #[must_use]
    pub fn spot(&self) -> &Spot {
        &self.spot
    }

    /// The same column on another line of a text table; any other place stays.
    #[must_use]
    pub(crate) fn on_line(&self, line: u32) -> Self {
        let spot = match &self.spot {
            Spot::Line { column, .. } => Spot::Line {
                line,
                column: column.clone(),
            },
            other => other.clone(),
        };
        Self::new(Arc::clone(&self.file), spot)
    }

    /// The line of a text file, from one, as an editor counts.
    #[must_use]
    pub fn line(&self) -> Option<u32> {
        match &self.spot {
            Spot::Line { line, .. } | Spot::Span { line, .. } => Some(*line),
            _ => None,
        }
    }

    /// The first and the last column of a span, in characters from one; the last does not belong
    /// to it. A span of several lines ends with its first.
    #[must_use]
    pub fn columns(&self) -> Option<Range<u32>> {
        let Spot::Span {
            column,
            bytes,
            source,
            ..
        } = &self.spot
        else {
            return None;
        };
        let marked = source.text().get(bytes.clone()).unwrap_or_default();
        let first = marked.lines().next().unwrap_or_default();
        let length = u32::try_from(first.chars().count()).unwrap_or(u32::MAX);
        Some(*column..column.saturating_add(length))
    }

    /// The line a span begins in, cut with `…` where it is long.
    #[must_use]
    pub fn line_text(&self) -> Option<String> {
        match &self.spot {
            Spot::Span { bytes, source, .. } => Some(source.shown(&source.window(bytes.start))),
            _ => None,
        }
    }
}

/// The letters of a spreadsheet column counted from zero: `A`, `Z`, `AA`, `XFD`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        // A remainder of 26 always fits a byte.
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or(0));
        rest /= 26;
    }
    letters
        .iter()
        .rev()
        .map(|&letter| char::from(letter))
        .collect()
}

impl Place {
    /// Adds it to a text as [`fmt::Display`] writes it, which takes several times as long; in
    /// tables of many rows each has a place.
    pub(crate) fn write(&self, text: &mut String) {
        let Spot::Cell { sheet, row, column } = &self.spot else {
            text.push_str(&self.to_string());
            return;
        };
        text.push_str(&self.file);
        text.push_str(" › ");
        text.push_str(sheet);
        text.push('!');
        match u8::try_from(*column) {
            Ok(column) if column < 26 => text.push(char::from(b'A' + column)),
            _ => text.push_str(&column_letters(*column)),
        }
        push_digits(text, u64::from(*row) + 1, 1);
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = &self.file;
        match &self.spot {
            Spot::File => write!(f, "{file}"),
            Spot::Sheet(sheet) => write!(f, "{file} › {sheet}"),
            Spot::Cell { sheet, row, column } => {
                write!(
                    f,
                    "{file} › {sheet}!{}{}",
                    column_letters(*column),
                    u64::from(*row) + 1
                )
            }
            Spot::Line { line, column: None } => write!(f, "{file}:{line}"),
            Spot::Line {
                line,
                column: Some(column),
            } => write!(f, "{file}:{line} › {column}"),
            Spot::Record { record, key } => {
                write!(f, "{file}")?;
                if *record > 0 {
                    write!(f, " › #{record}")?;
                }
                key.iter().try_for_each(|key| write!(f, " › {key}"))
            }
            Spot::Span { line, column, .. } => write!(f, "{file}:{line}:{column}"),
        }
    }
}

impl Say for Place {
    fn say(&self, _: Lang) -> String {
        self.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_letters() {
        let letters: Vec<_> = [0, 25, 26, 701, 702, 16_383].map(column_letters).into();
        assert_eq!(letters, ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn a_place_is_added_to_a_text_as_it_is_shown() {
        for (row, column) in [(0, 0), (9, 25), (99, 26), (u32::MAX, u32::MAX)] {
            let sheet = "Penilaian".into();
            let cell = Place::new("a.xlsx", Spot::Cell { sheet, row, column });
            for place in [cell, Place::file("a.xlsx")] {
                let mut text = String::new();
                place.write(&mut text);
                assert_eq!(text, place.to_string());
            }
        }
    }
}
