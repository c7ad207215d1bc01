//! Workbooks: what is written into them is read back, and is exact.

mod comparisons;
mod reports;
mod templates;

use calamine::{Data, Range, Reader, Xlsx};
use spbe::assess::{Answered, Assessment};
use spbe::evidence::book::{Book, read_bytes};
use spbe::evidence::{Source, Stage};
use spbe::number::{Exact, read_number};
use spbe::place::Place;
use spbe::rubric::for_year;
use spbe::score::{Scorecard, score};
use std::io::{Cursor, Read};
use std::sync::Arc;

/// Texts that a spreadsheet takes for formulas where nobody prevents it.
const HOSTILE: [&str; 6] = [
    "=cmd|' /C calc'!A0",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "'quoted",
];

/// An assessment whose indicators have these values; `None` is not assessed.
fn assessment(agency: &str, year: u16, levels: &[Option<Exact>]) -> Assessment {
    let answer = |value: &Option<Exact>| Answered {
        value: *value,
        ..Answered::default()
    };
    let assessment = assessment_of(agency, year);
    assert_eq!(levels.len(), assessment.rubric.indicators.len());
    Assessment {
        answers: levels.iter().map(answer).collect(),
        ..assessment
    }
}

/// An assessment under the rubric of its year that still lacks its answers.
fn assessment_of(agency: &str, year: u16) -> Assessment {
    Assessment {
        agency: Some(agency.to_owned()),
        year,
        stage: Stage::Akhir,
        rubric: for_year(year).unwrap(),
        source: Source {
            path: format!("{year}.xlsx").into(),
            sha256: format!("{year}").repeat(16),
            mapping: None,
        },
        place: Place::file(format!("{year}.xlsx")),
        answers: Vec::new(),
        diagnostics: Vec::new(),
    }
}

fn card(agency: &str, year: u16, levels: &[Option<Exact>]) -> Scorecard {
    score(Arc::new(assessment(agency, year, levels)))
}

/// Levels written one after the other, `-` for one that is missing.
fn levels(written: &str) -> Vec<Option<Exact>> {
    let words = written.split_whitespace();
    words.map(|word| read_number(word).ok()).collect()
}

/// Kota Bekasi, published as 3.42 and 3.70; any levels with the printed sums of the aspects.
fn bekasi() -> Vec<Scorecard> {
    let of = |sums: [i128; 7]| {
        let counts = [7, 10, 2, 2, 3, 7, 6];
        let spread = |(sum, count): (i128, i128)| {
            (0..count).map(move |place| {
                let more = i128::from(place < sum % count);
                Some(Exact::from(sum / count + more))
            })
        };
        sums.into_iter()
            .zip(counts)
            .flat_map(spread)
            .collect::<Vec<_>>()
    };
    let years = [
        (2019, [23, 34, 3, 7, 8, 26, 25]),
        (2020, [23, 36, 5, 7, 9, 28, 26]),
    ];
    years
        .into_iter()
        .map(|(year, sums)| card("Kota Bekasi", year, &of(sums)))
        .collect()
}

/// The cells of every sheet, as a reader sees them who does not calculate.
fn sheets(bytes: &[u8]) -> Vec<(String, Range<Data>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    book.worksheets()
}

fn sheet(bytes: &[u8], name: &str) -> Range<Data> {
    let found = sheets(bytes).into_iter().find(|(sheet, _)| sheet == name);
    found.unwrap_or_else(|| panic!("there is a sheet {name}")).1
}

fn formulas(bytes: &[u8], name: &str) -> Range<String> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    book.worksheet_formula(name).unwrap()
}

/// A cell as text, addressed as spreadsheets do; nothing for an empty one.
fn text(range: &Range<Data>, row: u32, column: u32) -> String {
    let cell = range.get_value((row, column));
    cell.map(ToString::to_string).unwrap_or_default()
}

/// The row in which a column holds a text.
fn find_row(range: &Range<Data>, column: u32, wanted: &str) -> u32 {
    let last = range.end().unwrap().0;
    let mut rows = (0..=last).filter(|&row| text(range, row, column) == wanted);
    rows.next()
        .unwrap_or_else(|| panic!("{wanted} stands in column {column}"))
}

/// A part of the package as it is stored.
pub(crate) fn part(bytes: &[u8], path: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(path)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// The cells as the reader of books hands them on.
fn book(bytes: &[u8]) -> Book {
    let checked = read_bytes(bytes, "buku.xlsx".into());
    assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
    checked.value.unwrap()
}
