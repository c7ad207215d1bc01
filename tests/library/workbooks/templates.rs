//! The workbook to fill in: what is typed into it is understood.

use super::{HOSTILE, assessment, book, find_row, levels, part, sheet, text};
use calamine::Data;
use spbe::assess::{Assessment, Request, assess};
use spbe::evidence::read_evidence;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledRow, template};
use spbe::rubric::{Rubric, builtins, regulations};

/// Reads a workbook the way `spbe score` does, with nothing to complain about but missing levels.
fn read(bytes: &[u8], year: Option<u16>) -> Assessment {
    let evidence = read_evidence(&book(bytes), "buku.xlsx", None);
    assert!(
        evidence.diagnostics.is_empty(),
        "{:?}",
        evidence.diagnostics
    );
    let request = Request {
        year,
        ..Request::default()
    };
    let mut assessed = assess(evidence.value.unwrap(), &request).value.unwrap();
    assert_eq!(assessed.len(), 1);
    assessed.remove(0)
}

/// The rubric of 59/2020 with values in hundredths, as those of 8/2026 are.
fn decimal_rubric() -> Rubric {
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/rubrics/permenpanrb-59-2020.yaml"
    ));
    let text = text.unwrap().replacen("step: 1 }", "step: 0.01 }", 1);
    Rubric::parse(&text, "r.yaml").value.unwrap()
}

#[test]
fn an_empty_workbook_is_recognised_with_every_indicator() {
    for rubric in builtins() {
        for lang in Lang::ALL {
            let bytes = template(&rubric, &Filled::default(), lang, None).unwrap();
            let answers = sheet(&bytes, "Penilaian");
            let mut headers = vec!["ID", "No", "Indikator", "Tingkat", "Didukung bukti"];
            if lang == Lang::En {
                headers = vec!["ID", "No", "Indicator", "Level", "Supported by evidence"];
            }
            let found: Vec<String> = (0..5).map(|column| text(&answers, 3, column)).collect();
            assert_eq!(found, headers);
            for indicator in &rubric.indicators {
                let row = find_row(&answers, 0, &indicator.id);
                assert_eq!(text(&answers, row, 2), indicator.name.get(lang));
                assert_eq!(text(&answers, row, 3), "", "levels are empty, never 0");
                let criteria = text(&answers, row, 5);
                assert!(
                    indicator
                        .criteria
                        .values()
                        .all(|one| criteria.contains(one))
                );
            }
            let assessment = read(&bytes, Some(*rubric.years.start()));
            assert_eq!(assessment.rubric.id, rubric.id);
            assert_eq!(assessment.agency, None);
            assert_eq!(assessment.missing().count(), rubric.indicators.len());
        }
    }
}

#[test]
fn a_filled_workbook_reads_back_as_it_was() {
    let written = levels(
        "2 2 3 3 2 2 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 1 1 1 3 3 4 - 4 1 1 5",
    );
    let known = assessment("Kota Bandar Lampung", 2022, &written);
    let mut filled = Filled::from(&known);
    filled.rows[0].explanation = Some("Perwali 12/2021\nPasal 3".to_owned());
    filled.rows[0].unit = Some("Diskominfo".to_owned());
    filled.rows[1].link = Some("https://contoh.go.id/a b".to_owned());
    for lang in Lang::ALL {
        let bytes = template(&known.rubric, &filled, lang, None).unwrap();
        let read = read(&bytes, None);
        let findings = read.diagnostics.iter();
        let findings: Vec<_> = findings.map(|one| one.code().as_str()).collect();
        assert_eq!(findings.len(), 1, "only the missing level: {findings:?}");
        assert_eq!(read.agency.as_deref(), Some("Kota Bandar Lampung"));
        assert_eq!(read.year, 2022);
        let values: Vec<Option<Exact>> = read.answers.iter().map(|one| one.value).collect();
        assert_eq!(values, written);
        let text = |row: usize| &read.answers[row];
        assert_eq!(
            text(0).explanation.as_ref().unwrap().value,
            "Perwali 12/2021\nPasal 3"
        );
        assert_eq!(text(0).unit.as_ref().unwrap().value, "Diskominfo");
        assert_eq!(
            text(1).link.as_ref().unwrap().value,
            "https://contoh.go.id/a b"
        );
        assert_eq!(text(2).link, None);
    }
}

#[test]
fn levels_are_picked_from_a_list_of_names_and_numbers() {
    let rubric = builtins().next().unwrap();
    let bytes = template(&rubric, &Filled::default(), Lang::Id, None).unwrap();
    let lists = sheet(&bytes, "Daftar");
    let list: Vec<String> = (0..12).map(|row| text(&lists, row, 0)).collect();
    assert_eq!(list[3], "3 - Terstandardisasi");
    assert_eq!(list[6..], ["0", "1", "2", "3", "4", "5"]);
    let xml = part(&bytes, "xl/worksheets/sheet3.xml");
    let lists = xml.matches("<dataValidation type=\"list\"").count();
    assert_eq!(lists, 2 * 37, "the claimed level and those of the stages");
    assert!(xml.contains("<formula1>Tingkat_1</formula1>"));
    assert!(xml.contains("<sheetProtection sheet=\"1\""));
    assert!(xml.contains("fitToHeight=\"0\"") && xml.contains("paperSize=\"9\""));
    assert!(xml.contains("fitToWidth=\"2\"") && xml.contains("pageOrder=\"overThenDown\""));
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains("name=\"Tingkat_1\">'Daftar'!$A$1:$A$12<"));
    assert!(
        book.contains("Penilaian!$4:$4"),
        "the header is repeated on every page"
    );
    // The style of a level cell unlocks it, that of a criterion does not.
    let style = |cell: &str| {
        let from = xml.split_once(&format!("<c r=\"{cell}\" s=\"")).unwrap().1;
        from.split_once('"').unwrap().0.parse::<usize>().unwrap()
    };
    let styles = part(&bytes, "xl/styles.xml");
    let formats = styles.split_once("<cellXfs").unwrap().1;
    let unlocked = |cell: &str| {
        let format = formats.split("<xf ").nth(style(cell) + 1).unwrap();
        format.contains("<protection locked=\"0\"/>")
    };
    for column in ["D", "H", "K", "L", "O", "P"] {
        assert!(unlocked(&format!("{column}7")), "{column} is filled in");
    }
    for column in ["A", "C", "E", "F", "G"] {
        assert!(!unlocked(&format!("{column}7")), "{column} is not");
    }
}

#[test]
fn decimal_values_are_typed_between_the_ends_of_the_scale() {
    let rubric = decimal_rubric();
    let rows = [Exact::new(325, 100), Exact::new(7, 6), Exact::from(3)];
    let row = |level| FilledRow {
        level: Some(level),
        ..FilledRow::default()
    };
    let filled = Filled {
        rows: rows.into_iter().map(row).collect(),
        ..Filled::default()
    };
    let bytes = template(&rubric, &filled, Lang::Id, None).unwrap();
    let answers = sheet(&bytes, "Penilaian");
    let level = |id: &str| answers.get_value((find_row(&answers, 0, id), 3)).cloned();
    assert_eq!(level("I1"), Some(Data::Float(3.25)));
    assert_eq!(level("I2"), Some(Data::String("7/6".to_owned())));
    assert_eq!(level("I3"), Some(Data::Float(3.0)));
    let xml = part(&bytes, "xl/worksheets/sheet3.xml");
    let typed = xml.matches("<dataValidation type=\"decimal\"").count();
    assert_eq!(typed, 2 * 47);
    assert!(!part(&bytes, "xl/workbook.xml").contains("Tingkat_1"));
}

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let rubric = regulations().last().unwrap();
    for hostile in HOSTILE {
        let row = FilledRow {
            explanation: Some(hostile.to_owned()),
            ..FilledRow::default()
        };
        let filled = Filled {
            agency: Some(hostile.to_owned()),
            rows: vec![row],
            ..Filled::default()
        };
        let bytes = template(&rubric, &filled, Lang::Id, None).unwrap();
        let identity = sheet(&bytes, "Identitas");
        assert_eq!(
            identity.get_value((2, 1)),
            Some(&Data::String(hostile.to_owned()))
        );
        let answers = sheet(&bytes, "Penilaian");
        let row = find_row(&answers, 0, "I1");
        assert_eq!(text(&answers, row, 7), hostile);
        for number in 1..=5 {
            let xml = part(&bytes, &format!("xl/worksheets/sheet{number}.xml"));
            assert!(!xml.contains("<f>=") && !xml.contains("cmd|' /C calc'!A0</f>"));
        }
    }
}

#[test]
fn the_same_template_is_the_same_bytes() {
    let rubric = builtins().next().unwrap();
    let write = |created| template(&rubric, &Filled::default(), Lang::Id, created).unwrap();
    assert_eq!(write(None), write(None));
    assert_ne!(write(None), write(Some(0)));
    assert!(template(&rubric, &Filled::default(), Lang::Id, Some(i64::MAX)).is_err());
}
