//! A nation's books: every agency and year, in the formats that agencies use, some of them damaged.
//! The same number always makes the same bytes.

use super::sheet::{Cell, Dialect, Rows, ods, text, xlsx};
use spbe::lang::Lang;
use spbe::rubric::{Rubric, for_year};

/// The first year of evaluation.
const FIRST_YEAR: u16 = 2018;
/// The row of the first indicator.
const FIRST_ROW: usize = 3;
/// The column of the levels.
const LEVEL: usize = 2;

/// How many there are of what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nation {
    /// Agencies.
    pub(crate) agencies: usize,
    /// Years, from 2018 on.
    pub(crate) years: u16,
    /// One book of so many is damaged.
    pub(crate) damaged_each: usize,
}

/// A book of the nation.
pub(crate) struct Book {
    /// Its path in the folder of the nation.
    pub(crate) path: String,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
    /// The agency.
    pub(crate) agency: String,
    /// The year.
    pub(crate) year: u16,
    /// The sums of weight × level and of the weights, in 3000ths of a percent: the exact index is
    /// the first divided by the second.
    pub(crate) index: (i128, i128),
    /// What is wrong with it.
    pub(crate) damage: Option<Damage>,
}

/// The ways in which books arrive damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Damage {
    Empty,
    CutInHalf,
    CutAtTheEnd,
    Overwritten,
    ReallyPdf,
    ReallyHtml,
    PasswordProtected,
    OldExcel,
    BinaryData,
    UnclosedQuote,
    OffTheScale,
    BetweenLevels,
    Words,
    RowMissing,
    RowTwice,
    UnknownIndicator,
    ErrorInCell,
    DateInCell,
    NeverCalculated,
    NoLevels,
}

impl Damage {
    /// All of them.
    pub(crate) const ALL: [Self; 20] = [
        Self::Empty,
        Self::CutInHalf,
        Self::CutAtTheEnd,
        Self::Overwritten,
        Self::ReallyPdf,
        Self::ReallyHtml,
        Self::PasswordProtected,
        Self::OldExcel,
        Self::BinaryData,
        Self::UnclosedQuote,
        Self::OffTheScale,
        Self::BetweenLevels,
        Self::Words,
        Self::RowMissing,
        Self::RowTwice,
        Self::UnknownIndicator,
        Self::ErrorInCell,
        Self::DateInCell,
        Self::NeverCalculated,
        Self::NoLevels,
    ];

    /// The finding that names it.
    #[allow(dead_code, reason = "the example only writes files")]
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Empty => "E0206",
            Self::CutInHalf | Self::CutAtTheEnd | Self::Overwritten => "E0212",
            Self::ReallyPdf | Self::ReallyHtml => "E0208",
            Self::PasswordProtected => "E0211",
            Self::OldExcel => "E0209",
            Self::BinaryData => "E0219",
            Self::UnclosedQuote => "E0220",
            Self::OffTheScale => "E0330",
            Self::BetweenLevels => "E0331",
            Self::Words => "E0332",
            Self::RowMissing => "E0340",
            Self::RowTwice => "E0323",
            Self::UnknownIndicator => "E0320",
            Self::ErrorInCell => "E0333",
            Self::DateInCell => "E0335",
            Self::NeverCalculated => "E0334",
            Self::NoLevels => "E0231",
        }
    }
}

/// Every book, one after the other.
pub(crate) fn books(nation: Nation) -> impl Iterator<Item = anyhow::Result<Book>> {
    let all = (0..nation.years).flat_map(move |year| (0..nation.agencies).map(move |a| (year, a)));
    all.enumerate().map(move |(position, (year, agency))| {
        let damage = (position % nation.damaged_each == nation.damaged_each / 2)
            .then(|| Damage::ALL[position / nation.damaged_each % Damage::ALL.len()]);
        book(agency, FIRST_YEAR + year, damage)
    })
}

fn book(number: usize, year: u16, damage: Option<Damage>) -> anyhow::Result<Book> {
    let kind = ["Kabupaten", "Kota", "Provinsi", "Kementerian", "Badan"][number % 5];
    let agency = format!("{kind} Contoh {number:03}");
    let rubric = for_year(year).ok_or_else(|| anyhow::anyhow!("no rubric for {year}"))?;
    let mut random = Random(number as u64 * 10_000 + u64::from(year));
    let lowest = rubric.levels().start().to_owned();
    // Agencies grow over the years and differ from each other, as real ones do.
    let usual = 1 + (number % 3) as u64 + u64::from((year - FIRST_YEAR) / 3);
    let levels: Vec<u8> = (0..rubric.indicators.len())
        .map(|_| {
            let level = usual + random.below(3) - random.below(2).min(usual);
            u8::try_from(level).unwrap_or(0).clamp(lowest, 5)
        })
        .collect();
    let rows = rows(&agency, year, &rubric, &levels);
    let form = match random.below(10) {
        _ if damage.is_some() => form_of(damage),
        0 => "ods",
        1 => "csv",
        2 => "tsv",
        _ => "xlsx",
    };
    let bytes = match damage {
        None => whole(form, rows)?,
        Some(damage) => damaged(damage, form, rows)?,
    };
    let units = |exact: spbe::number::Exact| exact.numerator() * (3000 / exact.denominator());
    let weights = rubric.indicators.iter().map(|one| units(one.weight));
    let above = weights
        .clone()
        .zip(&levels)
        .map(|(w, &l)| w * i128::from(l));
    Ok(Book {
        path: format!("{year}/{}-{number:03}.{form}", kind.to_lowercase()),
        bytes,
        index: (above.sum(), weights.sum()),
        agency,
        year,
        damage,
    })
}

fn rows(agency: &str, year: u16, rubric: &Rubric, levels: &[u8]) -> Rows {
    let mut rows = vec![
        vec!["Instansi".into(), agency.into()],
        vec!["Tahun".into(), year.into()],
        vec!["No".into(), "Indikator".into(), "Tingkat".into()],
    ];
    rows.extend(rubric.indicators.iter().zip(levels).map(|(one, &level)| {
        let number = u16::try_from(one.number).unwrap_or(0);
        vec![
            number.into(),
            one.name.get(Lang::Id).into(),
            u16::from(level).into(),
        ]
    }));
    rows
}

fn whole(form: &str, rows: Rows) -> anyhow::Result<Vec<u8>> {
    Ok(match form {
        "xlsx" => xlsx(&[("Penilaian", rows)])?,
        "ods" => ods("Penilaian", &rows)?,
        "tsv" => text(&rows, Dialect::TABS).into_bytes(),
        _ => text(&rows, Dialect::INDONESIAN).into_bytes(),
    })
}

/// The format in which a damage occurs.
fn form_of(damage: Option<Damage>) -> &'static str {
    match damage {
        Some(Damage::BinaryData | Damage::UnclosedQuote | Damage::Words | Damage::NoLevels) => {
            "csv"
        }
        Some(Damage::OldExcel) => "xls",
        _ => "xlsx",
    }
}

fn damaged(damage: Damage, form: &str, mut rows: Rows) -> anyhow::Result<Vec<u8>> {
    let row = FIRST_ROW + 11;
    match damage {
        Damage::Empty => return Ok(Vec::new()),
        Damage::ReallyPdf => return Ok(b"%PDF-1.7\n%%EOF\n".to_vec()),
        Damage::ReallyHtml => return Ok(b"<!DOCTYPE html><html><body>Masuk</body></html>".to_vec()),
        Damage::PasswordProtected => return Ok(container("EncryptedPackage")),
        Damage::OldExcel => return Ok(container("Workbook")),
        Damage::OffTheScale => rows[row][LEVEL] = 9.into(),
        Damage::BetweenLevels => rows[row][LEVEL] = "3,5".into(),
        Damage::Words => rows[row][LEVEL] = "cukup".into(),
        Damage::RowMissing => drop(rows.remove(row)),
        Damage::RowTwice => rows.insert(row, rows[row].clone()),
        Damage::UnknownIndicator => {
            rows.push(vec![99.into(), "Layanan Antariksa".into(), 3.into()]);
        }
        Damage::ErrorInCell => rows[row][LEVEL] = Cell::Error("#REF!"),
        Damage::DateInCell => rows[row][LEVEL] = Cell::Date(43_833),
        Damage::NeverCalculated => rows[row][LEVEL] = Cell::Formula("ROUND(2.5,0)"),
        Damage::NoLevels => rows[FIRST_ROW - 1][LEVEL] = "Skor".into(),
        _ => {}
    }
    let mut bytes = whole(form, rows)?;
    let middle = bytes.len() / 2;
    match damage {
        Damage::CutInHalf => bytes.truncate(middle),
        Damage::CutAtTheEnd => bytes.truncate(bytes.len() - 30),
        // What a bad sector leaves: zeros where the directory of the package was.
        Damage::Overwritten => {
            let end = bytes.len();
            bytes[end - 400..].fill(0);
        }
        Damage::BinaryData => bytes[middle..middle + 4].copy_from_slice(&[0, 1, 2, 0]),
        Damage::UnclosedQuote => {
            let text = String::from_utf8(bytes)?;
            bytes = text.replacen("\r\n12;", "\r\n12;\"", 1).into_bytes();
        }
        _ => {}
    }
    Ok(bytes)
}

/// The head of an OLE2 container and the name of one stream.
fn container(stream: &str) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(512, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(1_024, 0);
    bytes
}

/// `SplitMix64`: small, and the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}
