//! Levels that were published indicator by indicator, each agency in another format and layout.

use super::File;
use super::sheet::{Cell, Dialect, Rows, ods, text};
use anyhow::Context;
use spbe::lang::Lang;
use spbe::rubric::for_year;

pub(super) const DENPASAR_2018: [u16; 37] = [
    1, 1, 1, 3, 2, 3, 3, 2, 1, 1, 1, 3, 3, 3, 1, 3, 3, 1, 3, 2, 3, 3, 2, 2, 3, 1, 4, 4, 4, 3, 4, 3,
    2, 3, 1, 3, 3,
];
/// Ours, chosen so that they give every number that is printed for 2019 except aspects 3 and 5.
pub(super) const DENPASAR_2019: [u16; 37] = [
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 3, 3, 3, 4,
    4, 4, 4, 3, 3,
];
/// Kota Denpasar 2019 as its aspects, domains and index are printed.
const DENPASAR_2019_PRINTED: [(&str, &str); 11] = [
    ("Indeks SPBE", "3,33"),
    ("D1 Kebijakan Internal SPBE", "3,00"),
    ("A1 Kebijakan Internal Tata Kelola SPBE", "3,00"),
    ("A2 Kebijakan Internal Layanan SPBE", "3,00"),
    ("D2 Tata Kelola SPBE", "3,00"),
    ("A3 Kelembagaan", "3,50"),
    ("A4 Strategi dan Perencanaan", "3,00"),
    ("A5 Teknologi Informasi dan Komunikasi", "2,67"),
    ("D3 Layanan SPBE", "3,61"),
    (
        "A6 Layanan Administrasi Pemerintahan Berbasis Elektronik",
        "3,57",
    ),
    ("A7 Layanan Publik Berbasis Elektronik", "3,67"),
];
pub(super) const MADIUN_2020: [u16; 37] = [
    3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 4, 3, 3, 3, 4, 3, 3, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4, 3, 4, 4,
    2, 3, 3, 4, 3,
];
pub(super) const LAMPUNG_2021: [u16; 47] = [
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 3, 1, 1, 1, 1, 3, 3, 1, 2, 1, 1, 1,
];
pub(super) const LAMPUNG_2022: [u16; 47] = [
    2, 2, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 3, 2, 1, 1, 1, 3, 3, 4, 1, 4, 1, 1, 1,
];

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let denpasar = long("Kota Denpasar", 2018, "Tingkat Kematangan", &DENPASAR_2018)?;
    let lampung = long(LAMPUNG, 2021, "Tingkat", &LAMPUNG_2021)?;
    let wide = wide(&[
        (LAMPUNG, 2021, &LAMPUNG_2021),
        (LAMPUNG, 2022, &LAMPUNG_2022),
    ]);
    Ok(vec![
        File::new(
            "kota-denpasar/2018.csv",
            text(&denpasar, Dialect::INDONESIAN),
        ),
        File::new(
            "kota-denpasar-2019/tingkat.csv",
            text(
                &long("Kota Denpasar", 2019, "Tingkat Kematangan", &DENPASAR_2019)?,
                Dialect::INDONESIAN,
            ),
        ),
        File::new(
            "kota-denpasar-2019/terbitan.csv",
            text(&denpasar_printed(), Dialect::INDONESIAN),
        ),
        File::new("kabupaten-madiun/2020.ods", ods("Lampiran", &madiun()?)?),
        File::new(
            "kota-bandar-lampung/2021.tsv",
            text(&lampung, Dialect::TABS),
        ),
        File::new(
            "kota-bandar-lampung/2021-2022.csv",
            text(&wide, Dialect::COMMAS),
        ),
    ])
}

/// The printed results of Kota Denpasar 2019, a row for each number.
fn denpasar_printed() -> Rows {
    let mut rows: Rows = vec![
        vec!["Instansi".into(), "Kota Denpasar".into()],
        vec!["Uraian".into(), 2019.into()],
    ];
    let printed = DENPASAR_2019_PRINTED.iter();
    rows.extend(printed.map(|&(label, number)| vec![label.into(), number.into()]));
    rows
}

const LAMPUNG: &str = "Kota Bandar Lampung";

/// As the annex of an official result report: a title above, the official words, results below.
pub(crate) fn madiun() -> anyhow::Result<Rows> {
    let agency = "Kabupaten Madiun";
    let mut rows = long(agency, 2020, "Nilai Tingkat Kematangan", &MADIUN_2020)?;
    rows.insert(0, vec!["Hasil Evaluasi SPBE".into()]);
    rows.push(vec![Cell::Empty, "Indeks SPBE".into(), "3,30".into()]);
    Ok(rows)
}

/// One row per indicator, with its number and its name.
pub(super) fn long(agency: &str, year: u16, header: &str, levels: &[u16]) -> anyhow::Result<Rows> {
    let rubric = for_year(year).context("a rubric for the year")?;
    let mut rows: Rows = vec![
        vec!["Instansi".into(), agency.into()],
        vec!["Tahun".into(), year.into()],
        vec![],
        vec!["No".into(), "Indikator".into(), header.into()],
    ];
    let names = rubric.indicators.iter().map(|one| one.name.get(Lang::Id));
    for ((number, name), level) in (1_u16..).zip(names).zip(levels) {
        rows.push(vec![number.into(), name.into(), (*level).into()]);
    }
    Ok(rows)
}

/// One row per agency and year.
fn wide(assessments: &[(&str, u16, &[u16])]) -> Rows {
    let mut header: Vec<Cell> = vec!["instansi".into(), "tahun".into()];
    let count = assessments.iter().map(|(_, _, levels)| levels.len()).max();
    header.extend((1..=count.unwrap_or(0)).map(|number| Cell::Text(format!("i{number}"))));
    let mut rows = vec![header];
    for (agency, year, levels) in assessments {
        let mut row: Vec<Cell> = vec![(*agency).into(), (*year).into()];
        row.extend(levels.iter().map(|level| Cell::from(*level)));
        rows.push(row);
    }
    rows
}
