//! Evaluations that pages and chapters are made of, for more than one test binary.
#![allow(dead_code, reason = "not every binary uses all of them")]

use spbe::assess::{Request, assess};
use spbe::evaluation::Evaluation;
use spbe::evidence::book::read_bytes;
use spbe::evidence::{Day, Entered, Status, read_evidence};
use spbe::input::{Input, read_input};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::{Rubric, builtin};
use spbe::score::{Scorecard, score};
use std::path::Path;
use std::sync::Arc;

/// What nobody is called, and what a page must show all the same.
pub(crate) const HOSTILE: &str = "</title></style><script>alert(1)</script> =cmd|' /C calc'!A0 & \
    \"<b onmouseover='x()'>\" \u{202e}isakeB \u{200f}[a](javascript:b) # * _";

/// Links that must not be followed, or not as they stand.
pub(crate) const LINKS: [&str; 6] = [
    "javascript:alert(1)",
    "https://contoh.go.id/?a=\"><script>alert(2)</script>&b='",
    "data:text/html,<script>alert(3)</script>",
    " HTTPS://contoh.go.id/berkas.pdf ",
    "https://contoh.go.id/a b",
    "file:///etc/passwd",
];

/// The evaluation of sample files.
pub(crate) fn samples(files: &[&str]) -> Evaluation {
    let mut years = Vec::new();
    let mut published = Vec::new();
    let mut diagnostics = Vec::new();
    for file in files {
        // Tests run in the folder of the repository.
        let path = Path::new("samples").join(file);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match read_input(&path, name.into(), None).value.unwrap() {
            Input::Evidence(evidence) => {
                for one in assess(evidence, &Request::default()).value.unwrap() {
                    diagnostics.extend(one.diagnostics.iter().cloned());
                    years.push(score(Arc::new(one)));
                }
            }
            Input::Table(table) => {
                let resolved = spbe::published::resolve(table, &Request::default());
                published.extend(resolved.value.unwrap());
            }
        }
    }
    Evaluation::new(years, published, diagnostics).unwrap()
}

/// The score of a book with these levels, and documents.
pub(crate) fn scored(
    rubric: &Arc<Rubric>,
    year: u16,
    agency: &str,
    levels: &[Option<Exact>],
    documents: Vec<FilledDocument>,
) -> Scorecard {
    let bytes = book(rubric, year, agency, levels, documents);
    let book = read_bytes(&bytes, format!("{year}.xlsx").into());
    let evidence = read_evidence(&book.value.unwrap(), &format!("{year}.xlsx"), None);
    let request = Request {
        rubric: Some(Arc::clone(rubric)),
        ..Request::default()
    };
    let assessed = assess(evidence.value.unwrap(), &request);
    score(Arc::new(assessed.value.unwrap().remove(0)))
}

/// The bytes of such a book.
pub(crate) fn book(
    rubric: &Rubric,
    year: u16,
    agency: &str,
    levels: &[Option<Exact>],
    documents: Vec<FilledDocument>,
) -> Vec<u8> {
    let rows = levels.iter().map(|&level| FilledRow {
        level,
        unit: Some("Dinas <i>Kominfo</i>".to_owned()),
        ..FilledRow::default()
    });
    let filled = Filled {
        agency: Some(agency.to_owned()),
        year: Some(year),
        rows: rows.collect(),
        documents,
        ..Filled::default()
    };
    template(rubric, &filled, Lang::Id, None).unwrap()
}

/// Whole levels, as answers.
pub(crate) fn levels(levels: impl IntoIterator<Item = i128>) -> Vec<Option<Exact>> {
    levels
        .into_iter()
        .map(|level| Some(Exact::from(level)))
        .collect()
}

/// One score and nothing else.
pub(crate) fn alone(score: Scorecard) -> Evaluation {
    together(vec![score])
}

/// Several scores of one agency.
pub(crate) fn together(years: Vec<Scorecard>) -> Evaluation {
    let diagnostics = years
        .iter()
        .flat_map(|one| one.assessment.diagnostics.clone())
        .collect();
    Evaluation::new(years, Vec::new(), diagnostics).unwrap()
}

/// Documents of every sort: accepted and not, too late, over, doubled, with titles and links
/// that mean harm.
pub(crate) fn hostile_documents(count: usize) -> Vec<FilledDocument> {
    let day = |year, month, day| Entered::Known(Day::new(year, month, day).unwrap());
    let document = |turn: usize| FilledDocument {
        indicator: turn % count,
        level: Some(u8::try_from(2 + turn % 3).unwrap().into()),
        title: Some(format!("{HOSTILE} {}", turn / 4)),
        number: Some(format!("{turn}</td></tr></table><h1>")),
        date: match turn % 5 {
            0 => None,
            1 => Some(day(2024, 1, 1)),
            2 => Some(Entered::Unknown("<kemarin>".to_owned())),
            _ => Some(day(2023, 2, 28)),
        },
        until: turn.is_multiple_of(7).then(|| day(2023, 12, 30)),
        link: LINKS.get(turn % LINKS.len()).map(|&link| link.to_owned()),
        status: Some(Status::ALL[turn % Status::ALL.len()].into()),
        note: turn
            .is_multiple_of(3)
            .then(|| "<!-- catatan --> ]]>".to_owned()),
        ..FilledDocument::default()
    };
    (0..60).map(document).collect()
}

/// An agency that means harm, under both regulations and with documents of every sort.
pub(crate) fn hostile() -> Evaluation {
    let old = builtin("permenpanrb-5-2018").unwrap();
    let new = builtin("permenpanrb-59-2020").unwrap();
    let mixed = |count: usize| levels((0..count).map(|at| 1 + i128::try_from(at % 5).unwrap()));
    let first = scored(
        &old,
        2020,
        HOSTILE,
        &mixed(old.indicators.len()),
        Vec::new(),
    );
    let count = new.indicators.len();
    let second = scored(&new, 2022, HOSTILE, &mixed(count), Vec::new());
    let third = scored(
        &new,
        2023,
        HOSTILE,
        &levels(vec![3; count]),
        hostile_documents(count),
    );
    together(vec![first, second, third])
}

/// Five years of 47 indicators, the largest report there usually is.
pub(crate) fn five_years() -> Evaluation {
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let year = |number: u16| {
        let step = i128::from(number - 2021);
        let level = |at: usize| 1 + (i128::try_from(at).unwrap() * 7 + step * 3) % 5;
        let levels = levels((0..rubric.indicators.len()).map(level));
        scored(&rubric, number, "Kabupaten Contoh", &levels, Vec::new())
    };
    together((2021..=2025).map(year).collect())
}
