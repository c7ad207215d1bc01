//! The comparison: live formulas whose stored results are exact.

use super::{HOSTILE, bekasi, book, card, find_row, formulas, levels, part, sheet, sheets, text};
use calamine::Data;
use spbe::assess::{Request, assess};
use spbe::evidence::read_evidence;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{XlsxError, comparison};
use spbe::score::{Scorecard, score};
use std::sync::Arc;

/// The index of Kota Bandar Lampung rose from 1.20 to 1.50.
fn lampung() -> Vec<Scorecard> {
    let years = [
        (
            2021,
            "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 3 3 1 2 1 1 1",
        ),
        (
            2022,
            "2 2 3 3 2 2 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 1 1 1 3 3 4 1 4 1 1 1",
        ),
    ];
    let card = |(year, written)| card("Kota Bandar Lampung", year, &levels(written));
    years.into_iter().map(card).collect()
}

fn number(range: &calamine::Range<Data>, row: u32, column: u32) -> f64 {
    match range.get_value((row, column)) {
        Some(Data::Float(number)) => *number,
        other => panic!("row {row}, column {column} holds a number, not {other:?}"),
    }
}

/// A number as the workbook stores the printed form of it.
fn printed(number: Exact) -> f64 {
    number.half_up(2).to_string().parse().unwrap()
}

#[test]
fn stored_results_are_the_exact_scores() {
    for (cards, years) in [(bekasi(), [2019, 2020]), (lampung(), [2021, 2022])] {
        let bytes = comparison(&cards, Lang::Id, None).unwrap();
        for (card, year) in cards.iter().zip(years) {
            let scores = sheet(&bytes, &format!("Nilai {year}"));
            assert_eq!(number(&scores, 7, 5), printed(card.index.low));
            assert_eq!(number(&scores, 7, 8), card.index.low.approximate());
            assert_eq!(
                text(&scores, 8, 5),
                card.ratings().0.band.name.get(Lang::Id)
            );
            for node in card.walk() {
                let row = find_row(&scores, 1, &node.id);
                assert_eq!(
                    number(&scores, row, 3),
                    node.weight.approximate(),
                    "{}",
                    node.id
                );
                assert_eq!(number(&scores, row, 5), printed(node.value.low));
                assert_eq!(number(&scores, row, 6), printed(node.contribution.low));
                assert_eq!(
                    number(&scores, row, 7),
                    printed(node.index_contribution.low)
                );
                assert_eq!(number(&scores, row, 8), node.value.low.approximate());
            }
        }
        let main = sheet(&bytes, "Perbandingan");
        let change = cards[1].index.low - cards[0].index.low;
        assert_eq!(number(&main, 5, 4), printed(cards[0].index.low));
        assert_eq!(number(&main, 5, 6), printed(cards[1].index.low));
        assert_eq!(number(&main, 5, 8), printed(change));
    }
}

#[test]
fn bekasi_rose_from_3_42_to_3_70_by_0_27() {
    let bytes = comparison(&bekasi(), Lang::Id, None).unwrap();
    let main = sheet(&bytes, "Perbandingan");
    let row = |row| -> Vec<String> { (4..9).map(|column| text(&main, row, column)).collect() };
    assert_eq!(row(5), ["3.42", "", "3.7", "", "0.27"]);
    assert_eq!(row(6), ["Baik", "", "Sangat Baik", "", ""]);
}

#[test]
fn movements_add_up_to_the_change_of_the_index() {
    for cards in [bekasi(), lampung()] {
        let bytes = comparison(&cards, Lang::Id, None).unwrap();
        let main = sheet(&bytes, "Perbandingan");
        let last = find_row(&main, 0, "Perubahan indeks");
        let effects = (0..last - 1)
            .rev()
            .take_while(|&row| text(&main, row, 0) == "Indikator");
        let effects: Vec<f64> = effects.map(|row| number(&main, row, 6)).collect();
        assert!(effects.len() > 3 && effects.iter().all(|effect| *effect != 0.0));
        let change = number(&main, last, 6);
        assert!((effects.iter().sum::<f64>() - change).abs() < 1e-12);
        assert_eq!(
            change,
            (cards[1].index.low - cards[0].index.low).approximate()
        );
        assert_eq!(number(&main, last - 1, 6), 0.0);
    }
}

#[test]
fn every_number_is_a_formula_down_to_the_levels() {
    let bytes = comparison(&bekasi(), Lang::Id, None).unwrap();
    for (name, range) in sheets(&bytes) {
        let formulas = formulas(&bytes, &name);
        for (row, column, _) in range
            .used_cells()
            .filter(|cell| matches!(cell.2, Data::Float(_)))
        {
            let place = (u32::try_from(row).unwrap(), u32::try_from(column).unwrap());
            let place = (
                place.0 + range.start().unwrap().0,
                place.1 + range.start().unwrap().1,
            );
            let formula = formulas.get_value(place).is_some_and(|one| !one.is_empty());
            // The year above the table, levels, and decimal weights and thresholds are typed.
            let typed = name.starts_with("Nilai") && (place == (2, 1) || matches!(place.1, 3 | 4));
            assert!(formula || typed, "{name} {place:?}");
        }
    }
    let scores = formulas(&bytes, "Nilai 2019");
    let cell = |row, column| scores.get_value((row, column)).unwrap().as_str();
    let values = sheet(&bytes, "Nilai 2019");
    assert_eq!(cell(find_row(&values, 1, "I37"), 3), "10/3");
    assert_eq!(cell(find_row(&values, 1, "A1"), 3), "SUM(D14:D20)");
    assert_eq!(
        cell(7, 8),
        "IF(COUNT(E12:E58)<37,\"belum lengkap\",SUMPRODUCT(D12:D58,E12:E58)/D8)"
    );
    assert_eq!(cell(7, 5), "IF(ISNUMBER(I8),ROUND(I8,2),I8)");
    assert_eq!(
        cell(8, 5),
        "IF(ISNUMBER(I8),LOOKUP(ROUND(I8,10),$D$61:$D$65,$A$61:$A$65),I8)"
    );
}

#[test]
fn the_rating_follows_the_practice_of_the_year() {
    let written = "3 ".repeat(47);
    let cards: Vec<_> = [2023, 2024]
        .map(|year| card("Kota X", year, &levels(&written)))
        .into();
    let bytes = comparison(&cards, Lang::Id, None).unwrap();
    let cell = |name: &str| formulas(&bytes, name).get_value((8, 5)).cloned().unwrap();
    assert!(cell("Nilai 2023").contains("LOOKUP(F8,"));
    assert!(cell("Nilai 2024").contains("LOOKUP(ROUND(I8,10),"));
}

#[test]
fn what_is_missing_is_said_and_never_zero() {
    let full = levels(&"3 ".repeat(37));
    let mut gap = full.clone();
    gap[36] = None;
    let cards = [card("Kota X", 2019, &full), card("Kota X", 2020, &gap)];
    for (lang, name, main, words) in [
        (
            Lang::Id,
            "Nilai 2020",
            "Perbandingan",
            ["belum lengkap", "belum dinilai"],
        ),
        (
            Lang::En,
            "Scores 2020",
            "Comparison",
            ["incomplete", "not assessed"],
        ),
    ] {
        let bytes = comparison(&cards, lang, None).unwrap();
        let scores = sheet(&bytes, name);
        assert_eq!(text(&scores, 7, 5), words[0]);
        assert_eq!(text(&scores, 8, 5), words[0]);
        assert_eq!(number(&scores, 9, 5), 2.9);
        assert_eq!(number(&scores, 10, 5), 3.07);
        let row = find_row(&scores, 1, "I37");
        assert_eq!(scores.get_value((row, 4)), Some(&Data::Empty));
        assert_eq!(text(&scores, row, 5), words[1]);
        assert_eq!(number(&scores, row - 1, 5), 3.0);
        assert_eq!(number(&scores, find_row(&scores, 1, "D1"), 5), 3.0);
        assert_eq!(text(&scores, find_row(&scores, 1, "D3"), 7), words[0]);
        let main = sheet(&bytes, main);
        assert_eq!(number(&main, 5, 4), 3.0);
        assert_eq!(text(&main, 5, 6), words[0]);
        assert_eq!(text(&main, 5, 8), words[0]);
        assert_eq!(number(&main, 7, 4), 3.0);
        assert_eq!(number(&main, 7, 6), 2.9);
        let row = find_row(&main, 1, "I37");
        assert_eq!(number(&main, row, 4), 3.0);
        assert_eq!(text(&main, row, 5), words[1]);
        assert_eq!(text(&main, row, 6), words[1]);
    }
}

#[test]
fn years_of_different_rubrics_share_only_index_and_rating() {
    let mut cards = bekasi();
    cards.extend(lampung().into_iter().take(1));
    let bytes = comparison(&cards, Lang::Id, None).unwrap();
    let names: Vec<String> = sheets(&bytes).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "Perbandingan",
            "Beda Metode Kota Bandar Lampung",
            "Nilai Kota Bekasi 2019",
            "Nilai Kota Bekasi 2020",
            "Nilai Kota Bandar Lampung 2021",
            "Asal-usul"
        ]
    );
    let main = sheet(&bytes, "Perbandingan");
    assert_eq!(number(&main, 5, 7), 0.27);
    assert_eq!(text(&main, 5, 8), "metode berubah");
    assert!(text(&main, 7, 0).contains("PermenPANRB 5/2018 dan PermenPANRB 59/2020"));
    assert!((0..20).all(|row| text(&main, row, 1) != "D1"));
}

#[test]
fn the_scores_read_back_as_answers_and_the_comparison_does_not() {
    let cards = bekasi();
    for lang in Lang::ALL {
        let bytes = comparison(&cards, lang, None).unwrap();
        let evidence = read_evidence(&book(&bytes), "perbandingan.xlsx", None);
        assert!(
            evidence.diagnostics.is_empty(),
            "{:?}",
            evidence.diagnostics
        );
        let assessed = assess(evidence.value.unwrap(), &Request::default()).value;
        let assessed = assessed.unwrap();
        assert_eq!(assessed.len(), 2);
        for (assessment, card) in assessed.into_iter().zip(&cards) {
            assert!(assessment.diagnostics.is_empty());
            assert_eq!(assessment.agency, card.assessment.agency);
            assert_eq!(assessment.year, card.assessment.year);
            assert_eq!(score(Arc::new(assessment)).index, card.index);
        }
    }
}

#[test]
fn names_that_look_like_formulas_stay_names() {
    let full = levels(&"3 ".repeat(37));
    for hostile in HOSTILE {
        let cards = [
            card(hostile, 2019, &full),
            card("Kota [X]: */?\\'", 2019, &full),
        ];
        let bytes = comparison(&cards, Lang::Id, None).unwrap();
        let names: Vec<String> = sheets(&bytes).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), 4);
        let scores = sheet(&bytes, &names[1]);
        assert_eq!(
            scores.get_value((1, 1)),
            Some(&Data::String(hostile.to_owned()))
        );
        assert_eq!(text(&sheet(&bytes, "Asal-usul"), 6, 1), hostile);
        let xml = part(&bytes, "xl/worksheets/sheet1.xml");
        assert!(!xml.contains("<f>=") && !xml.contains("calc'!A0</f>"));
    }
}

#[test]
fn origins_are_written_down() {
    let cards = bekasi();
    let bytes = comparison(&cards, Lang::Id, None).unwrap();
    let origin = sheet(&bytes, "Asal-usul");
    let all: Vec<String> = (0..40).map(|row| text(&origin, row, 1)).collect();
    let tool = concat!("spbe ", env!("CARGO_PKG_VERSION"));
    let rubric = cards[0].rubric();
    for wanted in [
        tool,
        &rubric.id,
        &rubric.sha256,
        "2019.xlsx",
        "2020.xlsx",
        "akhir",
    ] {
        assert!(all.iter().any(|one| one == wanted), "{wanted}");
    }
}

#[test]
fn the_same_comparison_is_the_same_bytes() {
    let write = |lang| comparison(&bekasi(), lang, None).unwrap();
    assert_eq!(write(Lang::Id), write(Lang::Id));
    let one = bekasi().split_off(1);
    let error = comparison(&one, Lang::Id, None).unwrap_err();
    assert!(matches!(error, XlsxError::NothingToCompare(1)));
}
