//! Kota Bekasi 2019 and 2020: the workbook of `spbe template`, filled in.
//!
//! Published are the scores of the aspects; which indicator holds which level is ours, and so is
//! the indicator beside which a document stands. The documents and services themselves are real.

use super::File;
use anyhow::Context;
use spbe::evidence::Stage;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledRow, template};
use spbe::rubric::for_year;

/// A level for each indicator, aspect by aspect.
type Levels = [&'static [u8]; 7];

const LEVELS_2019: Levels = [
    &[3, 3, 4, 3, 4, 3, 3],
    &[3, 3, 4, 4, 3, 4, 4, 3, 3, 3],
    &[2, 1],
    &[4, 3],
    &[3, 3, 2],
    &[4, 4, 4, 4, 4, 3, 3],
    &[4, 4, 3, 5, 4, 5],
];
const LEVELS_2020: Levels = [
    &[3, 3, 4, 3, 4, 3, 3],
    &[3, 3, 4, 4, 4, 4, 4, 3, 3, 4],
    &[3, 2],
    &[4, 3],
    &[3, 3, 3],
    &[4, 4, 4, 4, 4, 4, 4],
    &[4, 4, 3, 5, 5, 5],
];

/// The levels of a year in the order of the indicators.
pub(super) fn levels(year: u16) -> impl Iterator<Item = u8> {
    let levels = if year == 2019 {
        LEVELS_2019
    } else {
        LEVELS_2020
    };
    levels.into_iter().flatten().copied()
}

/// A document or service, what it supports, and the indicators it stands beside.
struct Support {
    name: &'static str,
    since: u16,
    explanation: &'static str,
    indicators: &'static [usize],
}

const SUPPORT: &[Support] = &[
    Support {
        name: "Perda 3/2020",
        since: 2020,
        explanation: "Perda ini mengatur SPBE di lingkungan pemerintah kota.",
        indicators: &[1, 2, 3, 18],
    },
    Support {
        name: "Keputusan 555.12/Kep.177 (2017)",
        since: 2017,
        explanation: "Keputusan ini membentuk tim kota cerdas.",
        indicators: &[1, 18],
    },
    Support {
        name: "Keputusan Kep.147 (2017)",
        since: 2017,
        explanation: "Keputusan ini mengatur teknis e-government.",
        indicators: &[2, 19],
    },
    Support {
        name: "Perwal 110/2016",
        since: 2016,
        explanation: "Perwal ini memuat rencana pengembangan kota cerdas.",
        indicators: &[3, 20],
    },
    Support {
        name: "Perwal 08/2017",
        since: 2017,
        explanation: "Perwal ini menjadi pedoman pengelolaan TIK.",
        indicators: &[4, 6, 7],
    },
    Support {
        name: "Keputusan Kep.148 (2017)",
        since: 2017,
        explanation: "Keputusan ini mengatur pengelolaan website.",
        indicators: &[17],
    },
    Support {
        name: "Keputusan Kep.150 (2017)",
        since: 2017,
        explanation: "Keputusan ini mengatur keamanan informasi.",
        indicators: &[5, 22],
    },
    Support {
        name: "Keputusan Kep.151 (2017)",
        since: 2017,
        explanation: "Keputusan ini mengatur pusat data.",
        indicators: &[5, 22],
    },
    Support {
        name: "Keputusan 555.8/Kep.217 (2017)",
        since: 2017,
        explanation: "Keputusan ini mengatur jaringan.",
        indicators: &[22, 23],
    },
    Support {
        name: "Command Center",
        since: 2016,
        explanation: "Laporan warga dari beberapa kanal dipantau di satu tempat.",
        indicators: &[23],
    },
    Support {
        name: "SI KITA",
        since: 2019,
        explanation: "",
        indicators: &[24],
    },
    Support {
        name: "SI JONI",
        since: 2019,
        explanation: "",
        indicators: &[24],
    },
    Support {
        name: "Sikerja",
        since: 2019,
        explanation: "Kinerja pegawai dicatat lewat aplikasi ini.",
        indicators: &[30],
    },
    Support {
        name: "POT (Pelaporan Online Terpadu)",
        since: 2016,
        explanation: "Warga melapor lewat aplikasi ini.",
        indicators: &[32],
    },
    Support {
        name: "SOROT",
        since: 2016,
        explanation: "Warga melapor lewat ponsel.",
        indicators: &[32],
    },
    Support {
        name: "RapoRT RW",
        since: 2018,
        explanation: "Pengurus RT dan RW melapor lewat situs ini.",
        indicators: &[32],
    },
    Support {
        name: "e-OPEN",
        since: 2019,
        explanation: "Layanan ke-1: administrasi kependudukan.",
        indicators: &[35],
    },
    Support {
        name: "SIRINE PSC 119",
        since: 2019,
        explanation: "Layanan ke-2: panggilan darurat kesehatan.",
        indicators: &[36],
    },
    Support {
        name: "e-Sosial (SIPANSOS dan SKETER)",
        since: 2019,
        explanation: "Layanan ke-3: layanan sosial.",
        indicators: &[37],
    },
];

/// Units and the indicators they answer for.
const UNITS: &[(&str, &[usize])] = &[
    (
        "Diskominfostandi",
        &[1, 2, 3, 4, 5, 6, 7, 17, 18, 19, 22, 23, 24, 32],
    ),
    ("Bappelitbangda", &[10, 20, 27]),
    ("BPKAD", &[11, 21, 28, 29]),
    ("BKPPD", &[9, 12, 26, 30]),
    ("Disdukcapil", &[35]),
    ("Dinas Kesehatan", &[36]),
    ("Dinas Sosial", &[37]),
];

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    [(2019, LEVELS_2019), (2020, LEVELS_2020)]
        .into_iter()
        .map(|(year, levels)| {
            let rubric = for_year(year).context("a rubric for the year")?;
            let rows = levels.concat().into_iter().zip(1..);
            let filled = Filled {
                agency: Some("Kota Bekasi".to_owned()),
                year: Some(year),
                rows: rows
                    .map(|(level, indicator)| row(level, indicator, year))
                    .collect(),
                ..Filled::default()
            };
            let bytes = template(&rubric, &filled, Lang::Id, None)?;
            Ok(File::new(format!("kota-bekasi/{year}.xlsx"), bytes))
        })
        .collect()
}

fn row(level: u8, indicator: usize, year: u16) -> FilledRow {
    let support = SUPPORT
        .iter()
        .filter(|support| support.since <= year && support.indicators.contains(&indicator));
    let (names, explanations): (Vec<&str>, Vec<&str>) = support
        .map(|support| (support.name, support.explanation))
        .unzip();
    let joined = |words: Vec<&str>, between: &str| {
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        (!words.is_empty()).then(|| words.join(between))
    };
    let unit = UNITS
        .iter()
        .find(|(_, indicators)| indicators.contains(&indicator));
    let level = Exact::from(i128::from(level));
    FilledRow {
        level: Some(level),
        stages: vec![(Stage::Akhir, level)],
        explanation: joined(explanations, " "),
        evidence: joined(names, "; "),
        unit: unit.map(|(unit, _)| (*unit).to_owned()),
        ..FilledRow::default()
    }
}
