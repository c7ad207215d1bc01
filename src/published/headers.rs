//! What the columns of a published table hold, told by their headers, never by their position.

use super::cells::one_line;
use crate::evidence::book::Row;
use crate::evidence::columns::{self, role_of};
use crate::words::fold;
use std::sync::Arc;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Agency,
    Year,
    Index,
    /// The domain or aspect with this id.
    Part(String),
    Rating,
    /// A category, which some tables call the rating and others the kind of agency.
    Category,
}

/// A column with a header that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) index: u32,
    pub(super) header: Arc<str>,
    pub(super) role: Role,
}

const INDEX: &[&str] = &[
    "indeks",
    "index",
    "indeks spbe",
    "index spbe",
    "spbe index",
    "nilai indeks",
    "nilai indeks spbe",
    "nilai spbe",
    "indeks akhir",
    "indeks pemdi",
    "indeks pemerintah digital",
];
const RATING: &[&str] = &[
    "predikat",
    "predikat spbe",
    "predikat indeks",
    "predicate",
    "rating",
];
/// Beside those that tables of answers use.
const AGENCY: &[&str] = &[
    "nama",
    "nama k l d",
    "k l pd",
    "kementerian lembaga",
    "nama kementerian lembaga",
    "nama instansi pemerintah",
    "instansi pusat pemerintah daerah",
    "nama instansi pusat pemerintah daerah",
];

/// The headers that are known beside those of tables of answers, grouped by what they mean.
pub(crate) fn headers() -> impl Iterator<Item = &'static [&'static str]> {
    [INDEX, RATING, AGENCY].into_iter()
}

/// Whether a label names the index.
pub(super) fn is_index(folded: &str) -> bool {
    INDEX.contains(&folded)
}

/// Whether a label names the rating.
pub(super) fn is_rating(folded: &str) -> bool {
    RATING.contains(&folded)
}

/// The id of the domain or aspect a label begins with: `D1`, `domain_1`, `Nilai Domain 1`,
/// `A3 Kelembagaan`, `Aspek 3`.
pub(super) fn part_id(folded: &str) -> Option<String> {
    let first = folded.split(' ').next()?;
    let rest = match first {
        "nilai" | "indeks" | "index" | "skor" | "score" => folded.strip_prefix(first)?.trim_start(),
        _ => folded,
    };
    let mut words = rest.split(' ');
    let first = words.next()?;
    let (letter, number) = match first {
        "domain" => ('D', words.next()?),
        "aspek" | "aspect" => ('A', words.next()?),
        _ => match first.split_at_checked(1)? {
            ("d", number) => ('D', number),
            ("a", number) => ('A', number),
            _ => return None,
        },
    };
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    let number: u16 = number.parse().ok().filter(|_| digits)?;
    // The national application numbers its keys from 2001: `D2001`, `A2008`.
    let key = first.len() == 5 && (2001..2020).contains(&number);
    let number = if key { number - 2000 } else { number };
    (1..100)
        .contains(&number)
        .then(|| format!("{letter}{number}"))
}

fn read_role(header: &str, shared: Option<columns::Role>) -> Option<Role> {
    let folded = fold(header);
    if is_index(&folded) {
        return Some(Role::Index);
    }
    if is_rating(&folded) {
        return Some(Role::Rating);
    }
    if folded == "kategori" || folded == "category" {
        return Some(Role::Category);
    }
    if AGENCY.contains(&folded.as_str()) {
        return Some(Role::Agency);
    }
    match shared {
        Some(columns::Role::Agency) => Some(Role::Agency),
        Some(columns::Role::YearOf) => Some(Role::Year),
        _ => part_id(&folded).map(Role::Part),
    }
}

/// The known columns of a row that is taken as a header.
pub(super) fn read_header(row: &Row) -> Vec<Column> {
    let known = row.cells.iter().filter_map(|(index, cell)| {
        let header = one_line(&cell.shown());
        let role = read_role(&header, role_of(cell))?;
        Some(Column {
            index: *index,
            header: header.into(),
            role,
        })
    });
    known.collect()
}

/// Whether a row is the header of a table of indicators, which is not ours to read.
pub(super) fn is_of_indicators(row: &Row) -> bool {
    let roles = || row.cells.iter().filter_map(|(_, cell)| role_of(cell));
    let named = |role| matches!(role, columns::Role::Indicator | columns::Role::Name);
    let numbered = |role: &columns::Role| matches!(role, columns::Role::Numbered(_));
    roles().any(named) || roles().filter(numbered).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_known_however_they_are_written() {
        for (label, id) in [
            ("d1", "D1"),
            ("D01", "D1"),
            ("domain_4", "D4"),
            ("Domain 1", "D1"),
            ("Nilai Domain 1", "D1"),
            ("Indeks Aspek 3", "A3"),
            ("aspect_12", "A12"),
            ("A3 Kelembagaan", "A3"),
            ("D2004", "D4"),
            ("A2008", "A8"),
        ] {
            assert_eq!(part_id(&fold(label)).as_deref(), Some(id), "{label}");
        }
        for label in [
            "Indeks SPBE",
            "Domain",
            "D",
            "Data",
            "D1a",
            "A0",
            "A+1",
            "Aspek 2020",
            "D2024",
            "Aspek Kelembagaan",
        ] {
            assert_eq!(part_id(&fold(label)), None, "{label}");
        }
    }
}
