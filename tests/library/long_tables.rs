//! Long tables of many agencies, read as they come.

use sha2::{Digest, Sha256};
use spbe::assess::{Request, assess};
use spbe::diagnostic::Diagnostic;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::rubric::builtin;
use spbe::score::score;
use spbe::stream::{
    Answers, Failure, Findings, Limits, LongTable, Plainly, Said, Surveyed, more_findings,
};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A table of agencies in five years; `level` tells the level of a row and `more` what follows it.
fn write_table(path: &Path, rows: usize, level: impl Fn(usize) -> String, more: &str) {
    let mut text = String::from("Instansi;Tahun;No Indikator;Tingkat;Penjelasan\n");
    for row in 0..rows {
        let (assessment, indicator) = (row / 47, row % 47 + 1);
        let (agency, year) = (assessment / 5, 2021 + assessment % 5);
        let level = level(row);
        writeln!(
            text,
            "Kabupaten {agency:05};{year};{indicator};{level};{more}"
        )
        .unwrap();
    }
    fs::write(path, text).unwrap();
}

fn usual(row: usize) -> String {
    (row * row % 7 % 5 + 1).to_string()
}

fn surveyed(path: &Path) -> Result<Option<Surveyed>, Failure> {
    let table = LongTable::open(path, &"tabel.csv".into(), Limits::default());
    table.expect("a long table").survey()
}

type Index = (String, u16, Option<Exact>);

/// The exact index of each assessment in the order of the table, and what is said about it.
fn run(table: &Surveyed) -> (Vec<Index>, Said, Vec<Diagnostic>) {
    let request = table.request(&Request::default());
    let work = |answers: &mut [Answers]| {
        let (mut all, mut about) = (Vec::new(), Vec::new());
        for one in answers {
            match one {
                Answers::Plain(plain) => {
                    all.push((plain.agency.to_string(), plain.year, Some(plain.index())));
                }
                Answers::Read(portion) => {
                    let assessed = assess(std::mem::take(&mut portion.evidence), &request);
                    for one in assessed.value.unwrap_or_default() {
                        let card = score(Arc::new(one));
                        about.extend(card.diagnostics().cloned());
                        let agency = card.assessment.agency.clone().unwrap_or_default();
                        all.push((agency, card.assessment.year, card.exact_index()));
                    }
                }
            }
        }
        (all, about)
    };
    let (mut all, mut about) = (Vec::new(), Vec::new());
    let said = table.run(&request, Plainly::Always, work, |(more, found)| {
        all.extend(more);
        about.extend(found);
        Ok::<(), Failure>(())
    });
    (all, said.unwrap(), about)
}

fn in_folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tabel.csv");
    (folder, path)
}

/// The sum of weight × level, with the weights as whole hundredths of a percent where that is
/// exact, by nothing of what the program computes with.
#[test]
fn every_index_of_a_nation_is_the_weighted_sum_of_its_levels() {
    const ASSESSMENTS: usize = 4_300;
    let (_folder, path) = in_folder();
    // One level in one assessment cannot be used; all others of it are as they were.
    let spoilt = 2_000 * 47 + 5;
    let level = |row| {
        if row == spoilt {
            "9".to_owned()
        } else {
            usual(row)
        }
    };
    write_table(&path, ASSESSMENTS * 47, level, "");
    let (all, said, about) = run(&surveyed(&path).unwrap().unwrap());
    assert_eq!(said.diagnostics, []);
    let named: Vec<_> = about.iter().map(|one| one.code().as_str()).collect();
    assert_eq!(named, ["E0330"]);
    let place = about[0].place().unwrap().to_string();
    assert_eq!(place, format!("tabel.csv:{} › Tingkat", spoilt + 2));
    assert_eq!(all.len(), ASSESSMENTS);
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let weights: Vec<(i128, i128)> = rubric
        .indicators
        .iter()
        .map(|one| (one.weight.numerator(), one.weight.denominator()))
        .collect();
    // The weights of the regulation are hundredths of a percent, or thirds of these.
    let units: Vec<i128> = weights
        .iter()
        .map(|(above, below)| above * 30_000 / below)
        .collect();
    assert_eq!(units.iter().sum::<i128>(), 3_000_000);
    for (position, (agency, year, index)) in all.iter().enumerate() {
        assert_eq!(*agency, format!("Kabupaten {:05}", position / 5));
        assert_eq!(usize::from(*year), 2021 + position % 5);
        let levels = (0..47).map(|row| usual(position * 47 + row).parse::<i128>().unwrap());
        let sum: i128 = units
            .iter()
            .zip(levels)
            .map(|(unit, level)| unit * level)
            .sum();
        let expected = (position != 2_000).then(|| Exact::new(sum, 3_000_000));
        assert_eq!(*index, expected, "{position}");
    }
}

/// As if no other reader took tables of this length.
const LARGE: Limits = Limits {
    least: 0,
    few: 24,
    block: 1_000,
    most: 20_000,
    large: 0,
};

fn refused(path: &Path) -> Diagnostic {
    let table = LongTable::open(path, &"tabel.csv".into(), LARGE);
    match table.expect("a long table").survey() {
        Err(Failure::Refused(why)) => *why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn rows_that_come_later_are_refused_where_they_cannot_be_kept() {
    let (_folder, path) = in_folder();
    write_table(&path, 47 * 100, usual, "");
    let mut text = fs::read(&path).unwrap();
    text.extend(b"Kabupaten 00000;2021;1;4;\n");
    fs::write(&path, text).unwrap();
    let why = refused(&path);
    assert_eq!(why.code().as_str(), "E0224");
    assert_eq!(why.place().unwrap().to_string(), "tabel.csv:4702");
    assert_eq!(why.labels()[0].0.to_string(), "tabel.csv:2");
}

/// A quote that is never closed makes one cell of all that follows.
#[test]
fn an_agency_without_end_is_refused() {
    let (_folder, path) = in_folder();
    write_table(&path, 47 * 100, usual, "");
    let mut text = fs::read_to_string(&path).unwrap();
    let at = text.find("Kabupaten 00019;2021;1;").unwrap();
    text.replace_range(at..at, "Kabupaten 00018;2025;1;3;\"");
    text.push_str(&text.clone());
    fs::write(&path, text).unwrap();
    let why = refused(&path);
    assert_eq!(why.code().as_str(), "E0225");
    assert_eq!(why.place().unwrap().to_string(), "tabel.csv:4232");
}

#[test]
fn findings_without_number_are_counted() {
    let (_folder, path) = in_folder();
    write_table(&path, 47 * 50, |_| "tiga".to_owned(), "");
    let table = LongTable::open(&path, &"tabel.csv".into(), LARGE).unwrap();
    let (_, said, about) = run(&table.survey().unwrap().unwrap());
    assert_eq!((said.diagnostics.len(), about.len()), (0, 47 * 50));
    let mut findings = Findings::default();
    findings.extend(about);
    let (kept, errors, others) = findings.into_parts();
    assert_eq!((kept.len(), errors, others), (1_000, 1_350, 0));
    let more = more_findings("tabel.csv", errors, others).unwrap();
    assert_eq!(more.code().as_str(), "N0227");
    assert!(more.message(Lang::En).contains("1350 errors"), "{more:?}");
}

#[test]
fn a_table_that_changes_between_the_passes_gives_nothing() {
    let (_folder, path) = in_folder();
    write_table(&path, 47 * 1_000, usual, "");
    let table = surveyed(&path).unwrap().unwrap();
    write_table(&path, 47 * 1_001, usual, "");
    let run = table.run(
        &Request::default(),
        Plainly::Always,
        |_| (),
        |()| Ok::<(), Failure>(()),
    );
    let Err(Failure::Broken(why)) = run else {
        panic!("{run:?}");
    };
    assert_eq!(why.code().as_str(), "E0226");
}

/// What is scored is what the digest was taken of, even if another file takes its name.
#[cfg(unix)]
#[test]
fn a_table_that_is_replaced_between_the_passes_is_read_to_its_end() {
    let (folder, path) = in_folder();
    write_table(&path, 47 * 1_000, usual, "");
    let digest = format!("{:x}", Sha256::digest(fs::read(&path).unwrap()));
    let table = surveyed(&path).unwrap().unwrap();
    let other = folder.path().join("lain.csv");
    write_table(&other, 47 * 1_000, |_| "5".to_owned(), "");
    fs::rename(&other, &path).unwrap();
    let (all, said, about) = run(&table);
    assert_eq!((table.sha256(), &*said.source.sha256), (&*digest, &*digest));
    assert_eq!(
        (all.len(), about.len(), said.diagnostics.len()),
        (1_000, 0, 0)
    );
    let best = Some(Exact::from(5));
    assert!(all.iter().all(|(_, _, index)| *index != best));
}

#[test]
fn small_and_scattered_tables_are_left_to_the_reader_of_all_others() {
    let (_folder, path) = in_folder();
    write_table(&path, 47 * 100, usual, "");
    assert!(LongTable::open(&path, &"tabel.csv".into(), Limits::default()).is_none());
    write_table(&path, 47 * 1_000, usual, "");
    let mut text = fs::read(&path).unwrap();
    text.extend(b"Kabupaten 00000;2021;1;4;\n");
    fs::write(&path, text).unwrap();
    assert!(surveyed(&path).unwrap().is_none());
}
