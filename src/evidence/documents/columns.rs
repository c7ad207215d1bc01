//! What the columns of a table of documents hold, told by their headers.

use crate::evidence::Stage;
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::columns::Column as Known;
use crate::evidence::columns::{LONGEST, Role, role_of_words};
use crate::words::fold;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Indicator,
    Level,
    Kind,
    Title,
    /// Evidence in one cell: a title on a sheet of documents, anything elsewhere.
    Evidence,
    Number,
    Date,
    Until,
    Link,
    Unit,
    Status,
    Note,
    Agency,
    Year,
}

/// A column with a header that is known.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) index: u32,
    pub(super) header: Arc<str>,
    pub(super) field: Field,
}

/// Headers that mean something else in a table of documents than in one of answers, or nothing
/// there. The day of an upload says nothing about the document, so it is not among the dates.
const WORDS: &[(Field, &[&str])] = &[
    (
        Field::Level,
        &[
            "tingkat yang didukung",
            "tingkat didukung",
            "mendukung tingkat",
            "untuk tingkat",
            "level yang didukung",
            "supported level",
            "level supported",
            "supports level",
            "level it supports",
        ],
    ),
    (
        Field::Kind,
        &[
            "jenis",
            "jenis dokumen",
            "jenis data dukung",
            "jenis bukti",
            "jenis bukti dukung",
            "butir",
            "butir data dukung",
            "butir bukti",
            "kind",
            "kind of document",
            "document kind",
            "type",
            "document type",
            "type of document",
        ],
    ),
    (
        Field::Title,
        &[
            "judul",
            "judul dokumen",
            "nama dokumen",
            "dokumen",
            "title",
            "document",
            "document title",
        ],
    ),
    (
        Field::Number,
        &[
            "nomor",
            "nomor dokumen",
            "no dokumen",
            "nomor surat",
            "no surat",
            "number",
            "document number",
        ],
    ),
    (
        Field::Date,
        &[
            "tanggal",
            "tanggal berlaku",
            "tanggal dokumen",
            "tanggal terbit",
            "tanggal penetapan",
            "tanggal ditetapkan",
            "berlaku sejak",
            "berlaku mulai",
            "mulai berlaku",
            "date",
            "date in force",
            "in force since",
            "effective date",
        ],
    ),
    (
        Field::Until,
        &[
            "berlaku sampai",
            "berlaku hingga",
            "berlaku s d",
            "masa berlaku",
            "kedaluwarsa",
            "valid until",
            "in force until",
            "expiry date",
        ],
    ),
    (
        Field::Link,
        &[
            "tautan berkas",
            "tautan atau berkas",
            "tautan atau nama berkas",
            "berkas",
            "nama berkas",
            "lokasi berkas",
            "file",
            "file name",
            "link or file",
        ],
    ),
    (
        Field::Status,
        &[
            "status",
            "status dokumen",
            "status data dukung",
            "status bukti",
            "document status",
        ],
    ),
    (Field::Note, &["assessor s note", "note of the assessor"]),
];

/// The headers that are known beside those of tables of answers, grouped by what they mean.
pub(crate) fn headers() -> impl Iterator<Item = &'static [&'static str]> {
    WORDS.iter().map(|(_, words)| *words)
}

static KNOWN: LazyLock<HashMap<&str, Field>> = LazyLock::new(|| {
    let words = WORDS.iter();
    let words = words.flat_map(|(field, words)| words.iter().map(|word| (*word, *field)));
    words.collect()
});

fn field_of(header: &Cell) -> Option<Field> {
    let Cell::Text(header) = header else {
        return None;
    };
    if header.len() > LONGEST {
        return None;
    }
    let folded = fold(header);
    let own = KNOWN.get(folded.as_str()).copied();
    own.or_else(|| match role_of_words(&folded)? {
        Role::Code | Role::Indicator | Role::Name => Some(Field::Indicator),
        Role::Level { .. } => Some(Field::Level),
        Role::Agency => Some(Field::Agency),
        Role::YearOf => Some(Field::Year),
        Role::Link => Some(Field::Link),
        Role::Unit => Some(Field::Unit),
        Role::Note => Some(Field::Note),
        Role::Evidence => Some(Field::Evidence),
        // A running number counts the rows here, not the indicators.
        _ => None,
    })
}

/// The columns of a row that is taken as the header of a table of documents; the first of two
/// with one meaning counts, the surest word for the indicator before weaker ones.
fn read_header(row: &Row) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for (index, cell) in &row.cells {
        let Some(field) = field_of(cell) else {
            continue;
        };
        if columns.iter().all(|column| column.field != field) {
            columns.push(Column {
                index: *index,
                header: cell.shown().into(),
                field,
            });
        }
    }
    columns
}

/// The header of the table of documents on a sheet: its position among the rows, and its columns.
///
/// On a sheet of that name an indicator, a level and either a title or a status are enough. On
/// any other, the table must have what one of answers has not: titles, with a status or a date.
pub(super) fn find_header(
    sheet: &Sheet,
    named: bool,
    first_rows: u32,
) -> Option<(usize, Vec<Column>)> {
    let rows = sheet.rows.iter().enumerate();
    let mut rows = rows.take_while(|(_, row)| row.number < first_rows);
    rows.find_map(|(position, row)| {
        let mut columns = read_header(row);
        let has = |field: Field| columns.iter().any(|column| column.field == field);
        let basic = has(Field::Indicator) && has(Field::Level);
        let judged = has(Field::Status) || (!named && (has(Field::Date) || has(Field::Until)));
        let proof = if named {
            has(Field::Title) || has(Field::Evidence) || judged
        } else {
            has(Field::Title) && judged
        };
        if !basic || !proof || has_other_levels(row) {
            return None;
        }
        let titled = has(Field::Title);
        for column in &mut columns {
            if column.field == Field::Evidence && !titled {
                column.field = Field::Title;
            }
        }
        Some((position, columns))
    })
}

/// Whether a header has levels by stage, as only tables of answers do; `Dokumen` is a title here.
fn has_other_levels(row: &Row) -> bool {
    let columns: Vec<Known> = crate::evidence::columns::read_header(row);
    columns
        .iter()
        .any(|column| matches!(column.role, Role::Stage(stage) if stage != Stage::Dokumen))
}
