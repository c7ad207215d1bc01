//! Books of the Indeks Pemerintah Digital (PermenPANRB 8/2026): one published case and one example.

use super::File;
use super::sheet::{Cell, Dialect, Rows, text};
use anyhow::Context;
use spbe::lang::Lang;
use spbe::number::{Exact, read_number};
use spbe::report::xlsx::{Filled, FilledRow, template};
use spbe::rubric::for_year;

/// Kabupaten Aceh Tengah 2026, provisional, as an assessor gave it. Published are the values of
/// I3, I4, I13 and I20, those of the four external indices, and the scores of the aspects; which
/// other indicator of an aspect holds which value is ours.
const ACEH_TENGAH: [&str; 20] = [
    "2,00", "1,50", "1,26", "1,30", "1,00", "1,00", "1,00", "1,00", "1,25", "1,00", "1,50", "1,00",
    "7/6", "1,00", "1,00", "1,00", "2,50", "1,00", "1,00", "1,30",
];

/// An agency that does not exist: indices of other agencies as they are published, one of them
/// (I7) not yet, and a score that a level asks for (I10).
const EXAMPLE: [(&str, &str); 20] = [
    ("3,00", ""),
    ("2,50", ""),
    ("2,25", ""),
    ("2,00", ""),
    ("", "25"),
    ("", "2,1"),
    ("", ""),
    ("1,50", ""),
    ("1,50", ""),
    ("2,40", "2,55"),
    ("1,75", ""),
    ("2,00", "1,8"),
    ("2,50", ""),
    ("2,75", ""),
    ("2,00", ""),
    ("2,50", ""),
    ("2,25", ""),
    ("", "68,75"),
    ("2,50", ""),
    ("3,10", ""),
];

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let aceh = text(&aceh_tengah()?, Dialect::INDONESIAN);
    Ok(vec![
        File::new("kabupaten-aceh-tengah/2026.csv", aceh),
        File::new("indeks-luar/2026.xlsx", example()?),
    ])
}

fn aceh_tengah() -> anyhow::Result<Rows> {
    let rubric = for_year(2026).context("a rubric for the year")?;
    let mut rows: Rows = vec![
        vec!["Instansi".into(), "Kabupaten Aceh Tengah".into()],
        vec!["Tahun".into(), 2026.into()],
        vec![],
        vec!["No".into(), "Indikator".into(), "Nilai".into()],
    ];
    let names = rubric.indicators.iter().map(|one| one.name.get(Lang::Id));
    for ((number, name), value) in (1_u16..).zip(names).zip(ACEH_TENGAH) {
        rows.push(vec![number.into(), name.into(), Cell::from(value)]);
    }
    Ok(rows)
}

fn example() -> anyhow::Result<Vec<u8>> {
    let rubric = for_year(2026).context("a rubric for the year")?;
    let number = |text: &str| -> anyhow::Result<Option<Exact>> {
        Ok(match text {
            "" => None,
            text => Some(read_number(text)?),
        })
    };
    let rows = EXAMPLE.iter().map(|&(value, origin)| {
        Ok(FilledRow {
            level: number(value)?,
            origin: number(origin)?,
            ..FilledRow::default()
        })
    });
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2026),
        rows: rows.collect::<anyhow::Result<_>>()?,
        ..Filled::default()
    };
    Ok(template(&rubric, &filled, Lang::Id, None)?)
}
