//! What is written into a workbook comes out of it again, whole, however often it goes round.

use crate::stopwatch::Stopwatch;
use proptest::prelude::*;
use spbe::assess::{Assessment, Request, assess};
use spbe::evidence::{Day, Evidence, Status};
use spbe::input::{Input, read_input_bytes};
use spbe::lang::Lang;
use spbe::merge::{Resolve, filled, merge, unit_books};
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::{Rubric, builtins, for_year};
use std::io::{Cursor, Read, Write};
use std::time::Duration;

fn evidence(bytes: &[u8], name: &str) -> Vec<Evidence> {
    let read = read_input_bytes(bytes, name.into(), None);
    match read.value {
        Some(Input::Evidence(evidence)) => evidence,
        _ => panic!("{:?}", read.diagnostics),
    }
}

fn assessed(bytes: &[u8]) -> Assessment {
    let assessed = assess(evidence(bytes, "b.xlsx"), &Request::default());
    assessed.value.unwrap().remove(0)
}

/// Texts as people and machines write them, none of nothing but signs, which stand for nothing.
fn any_text() -> impl Strategy<Value = Option<String>> {
    let text = "[=+@'\"]?\\PC{0,20}[a-z0-9]\\PC{0,20}";
    let text = text.prop_map(|text: String| text.trim().to_owned());
    proptest::option::of(text)
}

fn any_day() -> impl Strategy<Value = Option<Day>> {
    let day = (2005_u16..2040, 1_u8..=12, 1_u8..=28);
    proptest::option::of(day.prop_map(|(y, m, d)| Day::new(y, m, d).unwrap()))
}

fn any_document() -> impl Strategy<Value = FilledDocument> {
    let texts = (any_text(), any_text(), any_text(), any_text(), any_text());
    let rest = (0_usize..37, 1_u8..=5, any_day(), any_day(), 0_usize..5);
    (texts, rest).prop_map(
        |(texts, (indicator, level, date, until, status))| FilledDocument {
            indicator,
            level: Some(level.into()),
            title: texts.0,
            number: texts.1,
            link: texts.2,
            note: texts.3,
            // The rubric asks for no kinds; what a book says is kept all the same.
            kind: texts.4,
            date: date.map(Into::into),
            until: until.map(Into::into),
            unit: None,
            status: Status::ALL.get(status).map(|status| (*status).into()),
        },
    )
}

fn any_row() -> impl Strategy<Value = FilledRow> {
    let texts = (any_text(), any_text(), any_text(), any_text(), any_text());
    (proptest::option::of(1_i128..=5), texts).prop_map(|(level, texts)| FilledRow {
        level: level.map(Exact::from),
        stages: Vec::new(),
        origin: None,
        explanation: texts.0,
        evidence: texts.1,
        link: texts.2,
        unit: texts.3,
        note: texts.4,
    })
}

/// Everything a book says, in the order of the rubric.
fn said(book: &Filled) -> Vec<String> {
    let mut lines = vec![format!("{:?} {:?}", book.agency, book.year)];
    lines.extend(book.rows.iter().map(|row| format!("{row:?}")));
    let mut documents: Vec<&FilledDocument> = book.documents.iter().collect();
    documents.sort_by_key(|one| one.indicator);
    lines.extend(documents.iter().map(|one| format!("{one:?}")));
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn a_book_made_from_a_book_keeps_every_value(
        rows in proptest::collection::vec(any_row(), 47),
        documents in proptest::collection::vec(any_document(), 0..60),
        english in any::<bool>(),
    ) {
        let lang = if english { Lang::En } else { Lang::Id };
        for rubric in builtins() {
            let mut first = Filled {
                agency: Some("Kab. Contoh & Lain".to_owned()),
                // An instrument of any year is in force in this one, too.
                year: Some((*rubric.years.start()).max(2018)),
                rows: rows.clone(),
                documents: documents.clone(),
                ..Filled::default()
            };
            let count = rubric.indicators.len();
            first.rows.truncate(count);
            first.documents.retain(|one| one.indicator < count);
            let read = assessed(&template(&rubric, &first, lang, None).unwrap());
            let again = Filled::from(&read);
            prop_assert_eq!(said(&again), said(&first));
            let twice = assessed(&template(&rubric, &again, Lang::Id, None).unwrap());
            prop_assert_eq!(said(&Filled::from(&twice)), said(&first));
            // Into the next year everything goes along; only what a person has to confirm is open.
            let next = Filled::carried_over(&read, read.year + 1, Lang::Id);
            let mark = format!("Terbawa dari {}.", read.year);
            let noted = |note: &Option<String>| match note {
                Some(note) => Some(format!("{mark} {note}")),
                None => Some(mark.clone()),
            };
            let mut expected = again;
            expected.year = Some(read.year + 1);
            for row in &mut expected.rows {
                if format!("{row:?}") != format!("{:?}", FilledRow::default()) {
                    row.note = noted(&row.note);
                }
            }
            for document in &mut expected.documents {
                document.note = noted(&document.note);
                document.status = Some(Status::Belum.into());
            }
            prop_assert_eq!(said(&next), said(&expected));
        }
    }
}

/// A book of a unit with a level for each of its indicators and 60 documents.
fn unit_book(rubric: &Rubric, unit: usize, units: usize) -> Filled {
    let name = format!("Dinas {unit}");
    let count = rubric.indicators.len();
    let own = |index: usize| index % units == unit;
    let row = |index: usize| FilledRow {
        level: own(index).then(|| Exact::from(i128::try_from(index % 5 + 1).unwrap())),
        unit: own(index).then(|| name.clone()),
        ..FilledRow::default()
    };
    let document = |number: usize| FilledDocument {
        indicator: number % count,
        level: Some(2.into()),
        title: Some(format!("Dokumen {unit}.{number}")),
        date: Some(Day::new(2022, 1, 1).unwrap().into()),
        unit: Some(name.clone()),
        status: Some(Status::Diterima.into()),
        ..FilledDocument::default()
    };
    Filled {
        agency: Some("Kabupaten Contoh".to_owned()),
        year: Some(2023),
        rows: (0..count).map(row).collect(),
        documents: (0..60).map(document).collect(),
        ..Filled::default()
    }
}

#[test]
fn thirty_books_with_sixty_documents_each_merge_soon_and_none_is_lost() {
    let rubric = for_year(2023).unwrap();
    let books: Vec<Vec<u8>> = (0..30)
        .map(|unit| template(&rubric, &unit_book(&rubric, unit, 30), Lang::Id, None).unwrap())
        .collect();
    let start = Stopwatch::start();
    let mut read = Vec::new();
    for (unit, bytes) in books.iter().enumerate() {
        let evidence = evidence(bytes, &format!("unit-{unit}.xlsx"));
        read.extend(unit_books(evidence, &Request::default()).value.unwrap());
    }
    let merged = merge(read, None, Resolve::Owner).unwrap();
    let elapsed = start.elapsed();
    assert_eq!(merged.units.len(), 30);
    let whole = filled(&merged, Lang::Id);
    let mut titles: Vec<&str> = whole
        .documents
        .iter()
        .filter_map(|one| one.title.as_deref())
        .collect();
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles.len(), 30 * 60);
    // Without optimisation, on a busy machine; the program as it is delivered takes a tenth.
    assert!(elapsed < Duration::from_secs(20), "{elapsed:?}");
}

/// The workbook with its dates counted from 1904, as old programs for the Macintosh do.
fn counted_from_1904(bytes: &[u8]) -> Vec<u8> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut patched = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for index in 0..package.len() {
        let mut part = package.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name == "xl/workbook.xml" {
            let text = String::from_utf8(content).unwrap();
            assert!(text.contains("<workbookPr "));
            content = text
                .replace("<workbookPr ", "<workbookPr date1904=\"1\" ")
                .into_bytes();
        }
        patched.start_file(name, options).unwrap();
        patched.write_all(&content).unwrap();
    }
    patched.finish().unwrap().into_inner()
}

#[test]
fn dates_of_documents_count_from_1904_where_the_book_does() {
    let rubric = for_year(2023).unwrap();
    let mut book = unit_book(&rubric, 0, 1);
    book.documents.truncate(1);
    // 2018-05-31 is day 43,251 from 1900; from 1904 that day is 2022-06-01, 1,462 days later.
    book.documents[0].date = Some(Day::new(2018, 5, 31).unwrap().into());
    let bytes = template(&rubric, &book, Lang::Id, None).unwrap();
    let date = |bytes: &[u8]| {
        let read = Filled::from(&assessed(bytes));
        *read.documents[0].date.clone().unwrap().known().unwrap()
    };
    assert_eq!(date(&bytes), Day::new(2018, 5, 31).unwrap());
    assert_eq!(
        date(&counted_from_1904(&bytes)),
        Day::new(2022, 6, 1).unwrap()
    );
}
