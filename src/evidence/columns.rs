//! What the columns of a table hold, told by their headers, never by their position.

use super::Stage;
use super::book::{Cell, Row};
use crate::words::fold_into;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The indicator's stable id or number, beyond doubt.
    Code,
    /// The code of something, perhaps the indicator's, perhaps the agency's.
    SomeCode,
    /// The indicator, as a number or as a name.
    Indicator,
    /// A running number, which in a table of indicators is the indicator's.
    Running,
    /// The indicator's name.
    Name,
    /// The level; the smaller the rank, the surer the header.
    Level {
        rank: usize,
    },
    /// The level at one stage.
    Stage(Stage),
    /// The level in one year.
    Year(u16),
    /// The level at one stage in one year, told by a header of several rows.
    StageOf(Stage, u16),
    /// The stage that the level of a row is of.
    AtStage,
    /// How likely this level is.
    Chance(u8),
    /// In a wide table: the level of the indicator with this number.
    Numbered(u16),
    /// The index or score of another agency that a value comes from.
    Source,
    Agency,
    YearOf,
    Explanation,
    Evidence,
    Link,
    Unit,
    Note,
}

impl Role {
    /// Whether a column like this holds levels.
    pub(crate) fn is_level(self) -> bool {
        matches!(
            self,
            Self::Level { .. }
                | Self::Stage(_)
                | Self::Year(_)
                | Self::StageOf(..)
                | Self::Numbered(_)
        )
    }

    /// Whether a column like this tells indicators.
    pub(crate) fn is_key(self) -> bool {
        matches!(
            self,
            Self::Code | Self::SomeCode | Self::Indicator | Self::Running | Self::Name
        )
    }
}

/// A column with a header that is known.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) index: u32,
    pub(crate) header: Arc<str>,
    pub(crate) role: Role,
}

/// Headers of the level, from the surest to the weakest.
const LEVELS: &[&str] = &[
    "tingkat kematangan",
    "tingkat",
    "level",
    "level kematangan",
    "nilai tingkat kematangan",
    "tingkat tingkat kematangan",
    "maturity level",
    "nilai",
    "nilai capaian",
    "capaian",
    "nilai kematangan",
    "jawaban",
    "pilihan",
    "value",
];

const WORDS: &[(Role, &[&str])] = &[
    (
        Role::Code,
        &[
            "no indikator",
            "nomor indikator",
            "indikator ke",
            "indikator ke n",
            "kode indikator",
            "id indikator",
            "nomor ind",
            "no ind",
            "indicator no",
            "indicator id",
            "indicator number",
            "indicator code",
        ],
    ),
    (Role::SomeCode, &["kode", "id", "code"]),
    (Role::Indicator, &["indikator", "indicator"]),
    (Role::Running, &["no", "nomor", "number"]),
    (
        Role::Name,
        &["nama indikator", "uraian indikator", "indicator name"],
    ),
    (
        Role::Stage(Stage::Mandiri),
        &[
            "mandiri",
            "nilai mandiri",
            "penilaian mandiri",
            "nilai penilaian mandiri",
            "self assessment",
            "tingkat mandiri",
            "level mandiri",
            "tingkat kematangan mandiri",
            "nilai tingkat kematangan mandiri",
        ],
    ),
    (
        Role::Stage(Stage::Dokumen),
        &[
            "dokumen",
            "nilai dokumen",
            "penilaian dokumen",
            "nilai penilaian dokumen",
            "tingkat dokumen",
            "level dokumen",
            "tingkat kematangan dokumen",
            "nilai tingkat kematangan dokumen",
        ],
    ),
    (
        Role::Stage(Stage::Interviu),
        &[
            "interviu",
            "nilai interviu",
            "penilaian interviu",
            "nilai penilaian interviu",
            "wawancara",
            "nilai wawancara",
            "penilaian wawancara",
            "tingkat interviu",
            "level interviu",
            "tingkat kematangan interviu",
            "nilai tingkat kematangan interviu",
            "interview",
        ],
    ),
    (
        Role::Stage(Stage::Visitasi),
        &[
            "visitasi",
            "nilai visitasi",
            "penilaian visitasi",
            "nilai penilaian visitasi",
            "visit",
            "tingkat visitasi",
            "level visitasi",
            "tingkat kematangan visitasi",
            "nilai tingkat kematangan visitasi",
        ],
    ),
    (
        Role::Stage(Stage::Akhir),
        &[
            "akhir",
            "nilai akhir",
            "penilaian akhir",
            "nilai penilaian akhir",
            "hasil akhir",
            "final",
            "tingkat akhir",
            "level akhir",
            "tingkat kematangan akhir",
            "nilai tingkat kematangan akhir",
        ],
    ),
    (
        Role::AtStage,
        &[
            "tahap",
            "tahapan",
            "tahap penilaian",
            "tahap evaluasi",
            "stage",
        ],
    ),
    (
        Role::Source,
        &[
            "nilai asal",
            "indeks asal",
            "skor asal",
            "nilai luar",
            "indeks luar",
            "nilai indeks luar",
            "indeks eksternal",
            "nilai eksternal",
            "nilai indeks eksternal",
            "source value",
            "external index",
        ],
    ),
    (
        Role::Agency,
        &[
            "instansi",
            "nama instansi",
            "instansi pemerintah",
            "agency",
            "pemda",
            "pemerintah daerah",
            "k l d",
            "nama pemda",
            "kabupaten kota",
        ],
    ),
    (
        Role::YearOf,
        &["tahun", "tahun penilaian", "tahun evaluasi", "year"],
    ),
    (
        Role::Explanation,
        &[
            "penjelasan",
            "keterangan",
            "explanation",
            "uraian penjelasan",
        ],
    ),
    (
        Role::Evidence,
        &[
            "data dukung",
            "bukti",
            "bukti dukung",
            "bukti dukung dokumen",
            "bukti dokumen",
            "evidence",
        ],
    ),
    (
        Role::Link,
        &[
            "tautan",
            "link",
            "url",
            "tautan data dukung",
            "link data dukung",
        ],
    ),
    (
        Role::Unit,
        &[
            "perangkat daerah",
            "opd",
            "skpd",
            "unit",
            "unit kerja",
            "pengampu",
            "opd pengampu",
            "perangkat daerah pengampu",
            "penanggung jawab",
            "satker",
            "satker penanggung jawab",
            "responsible unit",
        ],
    ),
    (Role::Note, &["catatan", "note", "catatan asesor"]),
];

/// Bytes of a text that can still be a header; longer ones are answers.
pub(crate) const LONGEST: usize = 300;

/// Every header that is known, with and without the spaces that databases leave out:
/// `idindikator`, `nilaikematangan`. Of two meanings the first stands.
static KNOWN: LazyLock<HashMap<String, Role>> = LazyLock::new(|| {
    let levels = (0..).zip(LEVELS);
    let levels = levels.map(|(rank, word)| (*word, Role::Level { rank }));
    let words = WORDS.iter();
    let words = words.flat_map(|(role, words)| words.iter().map(|word| (*word, *role)));
    let mut known = HashMap::new();
    for (word, role) in words.chain(levels) {
        for written in [word.to_owned(), word.replace(' ', "")] {
            known.entry(written).or_insert(role);
        }
    }
    known
});

/// How long those are that begin with a byte, one bit for each length: nearly no text in a table is
/// a header, and this tells so without looking for it.
static LENGTHS: LazyLock<[u64; 256]> = LazyLock::new(|| {
    let mut lengths = [0; 256];
    for known in KNOWN.keys() {
        if let (Some(first), Some(bit)) = (known.bytes().next(), length_bit(known)) {
            lengths[usize::from(first)] |= bit;
        }
    }
    lengths
});

/// The bit of a length; no header that is known is too long to have one.
fn length_bit(text: &str) -> Option<u64> {
    1_u64.checked_shl(u32::try_from(text.len()).ok()?)
}

fn known(folded: &str) -> Option<Role> {
    let lengths = LENGTHS[usize::from(folded.bytes().next()?)];
    let perhaps = lengths & length_bit(folded)? != 0;
    perhaps.then(|| KNOWN.get(folded).copied()).flatten()
}

/// Whether a cell may be a header, told without looking at its words.
pub(crate) fn may_have_role(cell: &Cell) -> bool {
    match cell {
        Cell::Text(text) => text.len() <= LONGEST,
        Cell::Number(number) => number.is_whole() && number.numerator() >= 2000,
        _ => false,
    }
}

/// What a header says its column holds.
pub(crate) fn role_of(header: &Cell) -> Option<Role> {
    role_in(header, &mut String::new())
}

/// The same of one of many cells, whose words share their memory.
pub(crate) fn role_in(header: &Cell, words: &mut String) -> Option<Role> {
    match header {
        Cell::Text(text) if text.len() <= LONGEST => {
            fold_into(text, words);
            role_of_words(words)
        }
        // A year may be typed as a number; no other number names a column.
        Cell::Number(number) if number.is_whole() => {
            let year = u16::try_from(number.numerator()).ok();
            year.filter(|year| (2000..2100).contains(year))
                .map(Role::Year)
        }
        _ => None,
    }
}

/// What a folded header says its column holds.
pub(crate) fn role_of_words(folded: &str) -> Option<Role> {
    if let Some(role) = known(folded) {
        return Some(role);
    }
    // What is not known as it stands says more by a number, at its end or, of a year, before it;
    // most of what stands in a table has none.
    let ends = folded.bytes().next_back();
    if !ends.is_some_and(|last| last.is_ascii_digit()) && !folded.starts_with("20") {
        return None;
    }
    // The range of the scale is often part of the header: `Tingkat Kematangan (1-5)`.
    let bare = folded.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
    year_of(folded)
        .map(Role::Year)
        .or_else(|| numbered(folded).map(Role::Numbered))
        .or_else(|| chance_of(folded).map(Role::Chance))
        .or_else(|| {
            let scale = folded.len() > bare.len()
                && folded[bare.len()..]
                    .split_whitespace()
                    .all(|part| part.len() == 1);
            let rank = LEVELS.iter().position(|word| *word == bare)?;
            scale.then_some(Role::Level { rank })
        })
}

/// The headers that are known, grouped by what they mean; the first of a group stands for it.
pub(crate) fn headers() -> impl Iterator<Item = &'static [&'static str]> {
    WORDS.iter().map(|(_, words)| *words).chain([LEVELS])
}

/// Every word that names a column, for "perhaps this is meant".
pub(crate) fn field_names() -> impl Iterator<Item = &'static str> {
    let words = WORDS.iter().flat_map(|(_, words)| words.iter());
    words.chain(LEVELS).copied()
}

/// `2019`, `nilai 2020`, `tahun 2021`, `tingkat kematangan 2022`, `2022 nilai`.
pub(crate) fn year_of(folded: &str) -> Option<u16> {
    let (rest, year) = match folded.rsplit_once(' ') {
        None => ("", folded),
        Some((rest, last)) if is_year(last) => (rest, last),
        Some(_) => folded.split_once(' ').map(|(first, rest)| (rest, first))?,
    };
    let known = rest.is_empty() || rest == "tahun" || rest == "indeks" || LEVELS.contains(&rest);
    (known && is_year(year))
        .then(|| year.parse().ok())
        .flatten()
}

pub(crate) fn is_year(text: &str) -> bool {
    text.len() == 4 && text.starts_with("20") && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `i12`, `indikator 12`: a column of a wide table.
fn numbered(folded: &str) -> Option<u16> {
    let digits = folded.strip_prefix("indikator ").unwrap_or(folded);
    let digits = digits
        .strip_prefix('i')
        .or_else(|| folded.strip_prefix("indikator "))?;
    digits
        .parse()
        .ok()
        .filter(|number| (1..1000).contains(number))
}

/// `peluang 3`, `peluang tingkat 3`, `p 3`: how likely a level is.
fn chance_of(folded: &str) -> Option<u8> {
    let (words, level) = folded.rsplit_once(' ')?;
    let known = matches!(
        words,
        "p" | "peluang"
            | "peluang tingkat"
            | "peluang level"
            | "probabilitas"
            | "probabilitas tingkat"
            | "probability"
            | "probability of level"
    );
    known.then(|| level.parse().ok()).flatten()
}

/// The columns of a row that is taken as a header.
pub(crate) fn read_header(row: &Row) -> Vec<Column> {
    row.cells
        .iter()
        .filter_map(|(index, cell)| {
            let role = role_of(cell)?;
            let header = Arc::from(
                cell.shown()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" "),
            );
            Some(Column {
                index: *index,
                header,
                role,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(header: &str) -> Option<Role> {
        role_of(&Cell::Text(header.to_owned()))
    }

    #[test]
    fn every_header_is_found_by_its_length() {
        for (written, role) in KNOWN.iter() {
            assert_eq!(known(written), Some(*role), "{written}");
        }
        assert_eq!(known(&"tingkat ".repeat(20)), None);
        assert_eq!(known(""), None);
    }

    #[test]
    fn headers_are_known_however_they_are_written() {
        // What has a role may have one.
        for written in KNOWN
            .keys()
            .map(String::as_str)
            .chain(["2021", "i07", "P(3)"])
        {
            assert!(may_have_role(&Cell::Text(written.to_owned())), "{written}");
        }
        let year = Cell::Number(crate::number::Exact::from(2021));
        assert!(role_of(&year).is_some() && may_have_role(&year));
        assert_eq!(role("INDIKATOR KE-N"), Some(Role::Code));
        assert_eq!(role("No. Indikator *"), Some(Role::Code));
        assert_eq!(role("idindikator"), Some(Role::Code));
        assert_eq!(role("Kode"), Some(Role::SomeCode));
        assert_eq!(role("nilai_kematangan"), role("nilaikematangan"));
        assert_eq!(
            role("Tingkat  Kematangan (1-5)"),
            Some(Role::Level { rank: 0 })
        );
        assert_eq!(
            role("TINGKAT TINGKAT KEMATANGAN (1-5)"),
            Some(Role::Level { rank: 5 })
        );
        assert_eq!(role("Nilai 2020"), Some(Role::Year(2020)));
        assert_eq!(role("2021"), Some(Role::Year(2021)));
        assert_eq!(role("i07"), Some(Role::Numbered(7)));
        assert_eq!(role("Indikator 7"), Some(Role::Numbered(7)));
        assert_eq!(
            role("Penilaian Interviu"),
            Some(Role::Stage(Stage::Interviu))
        );
        assert_eq!(role("Peluang tingkat 3"), Some(Role::Chance(3)));
        assert_eq!(role("P(3)"), Some(Role::Chance(3)));
        assert_eq!(role("Peluang"), None);
        assert_eq!(role("Bobot (%)"), None);
        assert_eq!(role("Target 2024"), None);
        assert_eq!(role("Skor"), None);
        assert_eq!(role("2022 Nilai"), Some(Role::Year(2022)));
    }
}
