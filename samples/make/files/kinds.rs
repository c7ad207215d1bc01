//! A book whose documents tell their kinds, for the rubric beside it that asks for them. The agency
//! does not exist.

use super::File;
use anyhow::Context;
use spbe::evidence::{Day, Status};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::Rubric;

/// A built-in rubric with kinds of documents, written by hand.
const RUBRIC: &str = include_str!("../../jenis-dokumen/spbe-jenis-dokumen.yaml");
const YEAR: u16 = 2023;

/// Indicators and the levels they claim; all others claim level 1.
const CLAIMS: [(usize, i128); 6] = [(1, 4), (2, 4), (5, 4), (29, 4), (30, 5), (32, 5)];

/// Indicator, level, kind, title, year, and whether it is accepted.
type Row = (usize, u8, &'static str, &'static str, u16, bool);

const DOCUMENTS: [Row; 23] = [
    // A regulation of all levels, but nobody has reviewed it.
    (
        1,
        2,
        "",
        "Perwal 12/2019 tentang arsitektur SPBE",
        2019,
        true,
    ),
    (
        1,
        3,
        "",
        "Perwal 12/2019 tentang arsitektur SPBE",
        2019,
        true,
    ),
    (
        1,
        4,
        "",
        "Perwal 12/2019 tentang arsitektur SPBE",
        2019,
        true,
    ),
    // The review is recent, and the regulation may be as old as it is.
    (2, 2, "", "Perwal 13/2018 tentang peta rencana", 2018, true),
    (2, 3, "", "Perwal 13/2018 tentang peta rencana", 2018, true),
    (2, 4, "reviu", "Notulensi reviu peta rencana", 2023, true),
    // The review is of another time.
    (5, 2, "", "Perwal 20/2019 tentang pusat data", 2019, true),
    (5, 3, "", "Perwal 20/2019 tentang pusat data", 2019, true),
    (
        5,
        4,
        "reviu",
        "Laporan reviu layanan pusat data",
        2020,
        true,
    ),
    // The certificate waits to be accepted.
    (29, 2, "", "Rencana audit infrastruktur", 2022, true),
    (29, 3, "", "Laporan audit infrastruktur", 2023, true),
    (29, 4, "", "Laporan audit pihak luar", 2023, true),
    (
        29,
        4,
        "sertifikat-auditor",
        "Sertifikat auditor TIK",
        2022,
        false,
    ),
    (30, 2, "", "Rencana audit aplikasi", 2022, true),
    (30, 3, "", "Laporan audit aplikasi", 2022, true),
    (
        30,
        4,
        "sertifikat-auditor",
        "Sertifikat auditor TIK",
        2022,
        true,
    ),
    (
        30,
        5,
        "tindak-lanjut-audit",
        "Laporan perbaikan aplikasi",
        2023,
        true,
    ),
    // What services are advised to have: a mistyped kind, and no list of APIs.
    (32, 2, "", "Panduan aplikasi perencanaan", 2021, true),
    (32, 3, "", "Tangkapan layar persetujuan", 2022, true),
    (32, 4, "", "Tangkapan layar keterhubungan", 2022, true),
    (
        32,
        5,
        "Laporan evaluas",
        "Evaluasi aplikasi perencanaan",
        2023,
        true,
    ),
    (32, 5, "catatan-versi", "Catatan versi 3.1", 2023, true),
    (
        32,
        3,
        "daftar-api",
        "Daftar API aplikasi perencanaan",
        2022,
        true,
    ),
];

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let rubric = Rubric::parse(RUBRIC, "spbe-jenis-dokumen.yaml").value;
    let rubric = rubric.context("the rubric of the sample")?;
    let row = |index: usize| {
        let claim = CLAIMS.iter().find(|(number, _)| *number == index + 1);
        FilledRow {
            level: Some(Exact::from(claim.map_or(1, |(_, level)| *level))),
            unit: Some("Dinas Komunikasi dan Informatika".to_owned()),
            ..FilledRow::default()
        }
    };
    let document = |&(number, level, kind, title, year, accepted): &Row| {
        let status = if accepted {
            Status::Diterima
        } else {
            Status::Revisi
        };
        anyhow::Ok(FilledDocument {
            indicator: number - 1,
            level: Some(level.into()),
            kind: (!kind.is_empty()).then(|| kind.to_owned()),
            title: Some(title.to_owned()),
            date: Some(Day::new(year, 3, 1).context("a day")?.into()),
            status: Some(status.into()),
            ..FilledDocument::default()
        })
    };
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(YEAR),
        rows: (0..rubric.indicators.len()).map(row).collect(),
        documents: DOCUMENTS
            .iter()
            .map(document)
            .collect::<anyhow::Result<_>>()?,
        ..Filled::default()
    };
    let book = template(&rubric, &filled, Lang::Id, None)?;
    Ok(vec![File::new("jenis-dokumen/kota-contoh.xlsx", book)])
}
