//! Who was assessed, and when: labels with a value beside them.

use super::book::{Book, Cell, Row, Sheet};
use super::columns::is_year;
use super::rows::may_begin;
use super::sheets::is_named;
use super::{Evidence, Located};
use crate::diagnostic::{
    Diagnostic,
    catalogue::{answers as finding, changes},
};
use crate::words::fold;

/// What labelled cells of a book say about all its answers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Identity {
    pub(crate) agency: Option<Located<String>>,
    pub(crate) year: Option<Located<u16>>,
    /// Whether another label names another year, so that neither counts.
    pub(crate) disputed: bool,
    pub(crate) rubric: Option<Located<String>>,
    /// The digest of its content when the book was made.
    pub(crate) rubric_sha256: Option<Located<String>>,
}

/// Bytes of a text that may be a label and what it names.
const LABEL: usize = 120;

const AGENCY: &[&str] = &[
    "instansi",
    "nama instansi",
    "instansi pemerintah",
    "agency",
    "pemerintah daerah",
    "nama pemerintah daerah",
    "instansi pusat pemerintah daerah",
    "nama instansi pusat pemerintah daerah",
    "pemda",
    "k l d",
];
const YEAR: &[&str] = &[
    "tahun",
    "tahun penilaian",
    "tahun evaluasi",
    "tahun pemantauan",
    "year",
    "year of evaluation",
];
const RUBRIC: &[&str] = &["rubrik", "instrumen", "rubric"];
/// What `spbe template` and `spbe merge` write in both languages where levels come from a book
/// that was made for another content of the rubric.
const CARRIED: &[&str] = &[
    "terbawa dari rubrik lain",
    "carried over from another rubric",
];
/// What `spbe template` writes in both languages.
const RUBRIC_DIGEST: &[&str] = &["sha 256 rubrik", "rubric sha 256"];

impl Identity {
    /// What the sheet *Identitas* says, if the book has one.
    pub(crate) fn of(book: &Book, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut identity = Self::default();
        let sheets = book.sheets.iter();
        for sheet in sheets.filter(|sheet| is_named(sheet, "identitas")) {
            identity.take(sheet, &sheet.rows, diagnostics);
        }
        identity
    }

    /// Takes up the labels in some rows. What was known before stays; a second year that differs
    /// from the first is reported with both places, because values belong to exactly one year.
    pub(crate) fn take(&mut self, sheet: &Sheet, rows: &[Row], diagnostics: &mut Vec<Diagnostic>) {
        for row in rows {
            for (position, (column, cell)) in row.cells.iter().enumerate() {
                let Cell::Text(text) = cell else { continue };
                if let Some(value) = agency_of_box(text) {
                    let place = sheet.place(row.number, *column, None);
                    self.agency.get_or_insert(Located { value, place });
                    continue;
                }
                let label = label_of(text);
                let inline = text.split_once(':').map(|(_, value)| value.trim());
                let inline = inline.filter(|value| !value.is_empty());
                let is = |labels: &[&str]| labels.contains(&label.as_str());
                if !is_label(&label) {
                    continue;
                }
                // Beside a label that was left empty stands the next label, which is no value.
                let beside = row.cells[position + 1..]
                    .iter()
                    .find(|(_, cell)| !fold(&cell.shown()).is_empty())
                    .filter(|(_, cell)| !is_label(&label_of(&cell.shown())));
                let (column, value) = match (inline, beside) {
                    (Some(value), _) => (*column, value.to_owned()),
                    (None, Some((column, cell))) => (
                        *column,
                        cell.shown().trim_start_matches([':', ' ']).to_owned(),
                    ),
                    (None, None) => continue,
                };
                if fold(&value).is_empty() {
                    continue;
                }
                let place = sheet.place(row.number, column, None);
                if is(AGENCY) {
                    self.agency.get_or_insert(Located { value, place });
                } else if is(RUBRIC) {
                    self.rubric.get_or_insert(Located { value, place });
                } else if is(RUBRIC_DIGEST) {
                    self.rubric_sha256.get_or_insert(Located { value, place });
                } else if is(CARRIED) {
                    diagnostics.push(changes::carried_from_other(value).at(place));
                } else {
                    self.take_year(Located { value, place }, diagnostics);
                }
            }
        }
    }

    /// The agency and year that a row below a header names, if it begins with a label.
    pub(super) fn labelled(sheet: &Sheet, row: &Row) -> Option<Self> {
        let (_, cell) = row.cells.first()?;
        let Cell::Text(text) = cell else { return None };
        let short = text.len() <= LABEL && may_begin(text, |one| "iangptyk".contains(one));
        let label = short.then(|| label_of(text))?;
        [AGENCY, YEAR]
            .iter()
            .any(|labels| labels.contains(&label.as_str()))
            .then(|| {
                let mut found = Self::default();
                found.take(sheet, std::slice::from_ref(row), &mut Vec::new());
                found
            })
    }

    /// Takes up what stands above a table: labels, and else the year in its headings.
    pub(super) fn name(&mut self, sheet: &Sheet, above: &[Row], diagnostics: &mut Vec<Diagnostic>) {
        self.take(sheet, above, diagnostics);
        let in_headings = || year_in_headings(sheet, above);
        self.year = self.year.take().or_else(in_headings);
    }

    /// Whether some answers may be shown: values of one year are never shown as those of another.
    pub(crate) fn allows(&self, answers: &Evidence) -> bool {
        let label = self.year.as_ref().map(|year| &year.place);
        !self.disputed || answers.year.as_ref().map(|year| &year.place) != label
    }

    fn take_year(&mut self, written: Located<String>, diagnostics: &mut Vec<Diagnostic>) {
        let Some(year) = read_year(&written.value) else {
            diagnostics.push(finding::not_a_year(&written.value).at(written.place));
            return;
        };
        match &self.year {
            Some(known) if known.value != year => {
                self.disputed = true;
                diagnostics.push(
                    finding::two_years(known.value, year)
                        .at(written.place)
                        .label(known.place.clone(), finding::other_year_here(known.value)),
                );
            }
            Some(_) => {}
            None => {
                self.year = Some(Located {
                    value: year,
                    place: written.place,
                });
            }
        }
    }
}

/// The id of the rubric of the Indeks Pemerintah Digital, which followed SPBE.
pub(crate) const PEMDI: &str = "permenpanrb-8-2026";

/// Names of its aspects that no instrument of SPBE has. Its columns are called as those of SPBE
/// are, so only these names tell its books apart.
const PEMDI_ASPECTS: &[&str] = &[
    "keamanan pemerintah digital siber",
    "keterpaduan layanan digital pemerintah",
    "kepuasan pengguna layanan digital pemerintah",
];

/// The rubric of a book of the Indeks Pemerintah Digital, where its first aspect is named; two
/// aspects have to be, because a single one may stand in an explanation.
pub(crate) fn pemdi(book: &Book) -> Option<Located<String>> {
    let mut first = None;
    let mut seen = [false; PEMDI_ASPECTS.len()];
    for sheet in &book.sheets {
        for row in sheet.rows.iter().take(60) {
            for (column, cell) in &row.cells {
                let Cell::Text(text) = cell else { continue };
                let shorter = |name: &&str| text.len() < name.len();
                if PEMDI_ASPECTS.iter().all(shorter) || !begins_like_aspect(text) {
                    continue;
                }
                let folded = fold(text);
                let named = PEMDI_ASPECTS.iter().position(|name| folded == *name);
                let Some(seen) = named.and_then(|aspect| seen.get_mut(aspect)) else {
                    continue;
                };
                *seen = true;
                first.get_or_insert_with(|| Located {
                    value: PEMDI.to_owned(),
                    place: sheet.place(row.number, *column, None),
                });
            }
        }
    }
    first.filter(|_| seen.iter().filter(|seen| **seen).count() >= 2)
}

/// The agency in the heading that reports print above their result: `INDEKS SPBE – KOTA CONTOH`.
fn agency_of_box(text: &str) -> Option<String> {
    let (title, agency) = text.split_once(['–', '—', '-'])?;
    let agency = agency.trim();
    let title = fold(title);
    let rest = ["indeks spbe", "indeks pemerintah digital"];
    let mut rest = rest.iter().filter_map(|name| title.strip_prefix(name));
    let named = rest.next().is_some_and(|rest| {
        let mut words = rest.split_whitespace();
        words.all(|word| word == "tahun" || is_year(word))
    });
    let is_name = agency
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count()
        >= 3;
    (named && is_name).then(|| agency.to_owned())
}

/// Whether a text may be one of [`PEMDI_ASPECTS`], told by its first letter: every text of a book
/// is looked at.
fn begins_like_aspect(text: &str) -> bool {
    let first = text.chars().find(|letter| letter.is_alphanumeric());
    let lower = first.and_then(|letter| letter.to_lowercase().next());
    let names = PEMDI_ASPECTS.iter();
    lower.is_some_and(|letter| names.clone().any(|name| name.starts_with(letter)))
}

/// The words before the colon.
fn label_of(text: &str) -> String {
    fold(text.split_once(':').map_or(text, |(label, _)| label))
}

fn is_label(folded: &str) -> bool {
    [AGENCY, YEAR, RUBRIC, RUBRIC_DIGEST, CARRIED]
        .iter()
        .any(|labels| labels.contains(&folded))
}

/// Words that a heading says the day with on which it was printed, before that day.
const PRINTED: &[&str] = &[
    "dicetak", "cetak", "diunduh", "diekspor", "dibuat", "printed", "exported",
];
const MONTHS: &[&str] = &[
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "august",
    "october",
    "december",
];
/// Words that what a heading is about begins with, behind the number of a decree.
const ABOUT: &[&str] = &[
    "tentang",
    "hasil",
    "evaluasi",
    "penilaian",
    "spbe",
    "indeks",
];

/// Whether a year belongs to what stands before it in its text, given as folded words without
/// `tahun`, and is no year of evaluation: to a number, as in `Nomor 12A Tahun 2022` or
/// `SK Nomor 800/KOM/2022`, or to a day, as in `Dicetak 12 Januari 2024`.
fn belongs_to(before: &[&str]) -> bool {
    let digits = |word: &str| {
        word.bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_digit())
    };
    let of_number = before
        .last()
        .is_some_and(|word| digits(word) && !is_year(word));
    // The first year behind the word is that of the number.
    let mut behind = before
        .iter()
        .rev()
        .take_while(|word| !is_year(word) && !ABOUT.contains(word));
    let numbered = behind.any(|word| matches!(*word, "nomor" | "no" | "number"));
    let of_day = matches!(before, [.., day, month] if digits(day) && MONTHS.contains(month));
    let printed = before.iter().any(|word| PRINTED.contains(word));
    of_number || numbered || of_day || printed
}

/// The only year that headings name, such as `Hasil Evaluasi SPBE Tahun 2020`. The years of
/// regulations and decrees and of the day of printing are no years of evaluation.
pub(crate) fn year_in_headings(sheet: &Sheet, rows: &[Row]) -> Option<Located<u16>> {
    let mut found: Option<Located<u16>> = None;
    for row in rows {
        for (column, cell) in &row.cells {
            let Cell::Text(text) = cell else { continue };
            let folded = fold(text);
            // Most headings name no year at all.
            if !folded.split(' ').any(is_year) {
                continue;
            }
            let words = folded.split(' ').filter(|word| *word != "tahun");
            let words: Vec<&str> = words.collect();
            for (at, word) in words.iter().enumerate() {
                let own = is_year(word) && !belongs_to(&words[..at]);
                let Some(year) = read_year(word).filter(|_| own) else {
                    continue;
                };
                match &found {
                    Some(known) if known.value != year => return None,
                    Some(_) => {}
                    None => {
                        found = Some(Located {
                            value: year,
                            place: sheet.place(row.number, *column, None),
                        });
                    }
                }
            }
        }
    }
    found
}

/// A year of evaluation written as a number or text, perhaps behind the word for it: `2019`,
/// `Tahun 2019`, `TA 2019`, and `2019.0`, as programs write it that know no whole numbers. There
/// was none before SPBE was thought of.
pub(crate) fn read_year(text: &str) -> Option<u16> {
    let text = text.trim();
    let whole = [".0", ",0"].iter().find_map(|end| text.strip_suffix(end));
    let digits = whole.unwrap_or(text);
    let bare = |text: &str| {
        let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse().ok()).flatten()
    };
    let year: Option<u16> = bare(digits).or_else(|| {
        let folded = fold(text);
        YEAR_WORDS
            .iter()
            .find_map(|word| bare(folded.strip_prefix(word)?.trim_start()))
    });
    year.filter(|year| (2000..2100).contains(year))
}

/// What may stand before a year, folded; the longer first.
const YEAR_WORDS: &[&str] = &[
    "tahun anggaran",
    "tahun penilaian",
    "tahun evaluasi",
    "tahun",
    "thn",
    "t a",
    "ta",
    "year",
];

#[cfg(test)]
mod tests {
    use super::{Row, Sheet, year_in_headings};
    use crate::evidence::book::Cell;

    #[test]
    fn years_of_decrees_and_of_printing_are_no_years_of_evaluation() {
        let year = |text: &str| {
            let cells = vec![(0, Cell::Text(text.to_owned()))];
            let rows = [Row { number: 0, cells }];
            year_in_headings(&Sheet::default(), &rows).map(|year| year.value)
        };
        for text in [
            "SK Nomor 800/KOM/2022",
            "Keputusan Bupati No. 555.1-A Tahun 2022",
            "Dasar: Perbup Nomor 12A Tahun 2022",
            "PermenPANRB 59/2020",
            "Dicetak 12 Januari 2024",
            "Diunduh pada 2024",
            "Kota Contoh, 3 Mei 2024",
        ] {
            assert_eq!(year(text), None, "{text}");
        }
        for text in [
            "Hasil Evaluasi SPBE Tahun 2023",
            "Evaluasi SPBE 2023 menurut PermenPANRB 59/2020",
            "SK Nomor 800/KOM/2022 tentang Hasil Evaluasi SPBE Tahun 2023",
            "Indeks SPBE Kota Contoh, Tahun 2023 (dicetak 12 Januari 2024)",
        ] {
            assert_eq!(year(text), Some(2023), "{text}");
        }
    }
}
