//! What a report says: the numbers of the samples, gaps, and years of different rubrics.

use super::super::{bekasi, card, find_row, formulas, levels, sheet, sheets, text};
use super::{bekasi_and_published, written};
use calamine::Data;
use spbe::lang::Lang;
use spbe::report::xlsx::report;

#[test]
fn the_summary_says_what_was_published() {
    let bytes = report(&bekasi_and_published(), Lang::Id, None).unwrap();
    let names: Vec<String> = sheets(&bytes).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "Ringkasan",
            "Nilai",
            "Nilai 2019",
            "Perbandingan",
            "Gerak Indeks",
            "Terbitan",
            "Data Dukung",
            "Temuan",
            "Asal-usul"
        ]
    );
    let summary = sheet(&bytes, "Ringkasan");
    let of = |label: &str| text(&summary, find_row(&summary, 0, label), 2);
    assert_eq!(of("Indeks SPBE"), "3.7");
    assert_eq!(of("Predikat"), "Sangat Baik");
    assert_eq!(of("Predikat berikutnya"), "Memuaskan");
    assert_eq!(of("Jarak ke predikat berikutnya"), "0.5");
    assert_eq!(of("Perubahan dari 2019"), "0.27");
    assert_eq!(of("Jarak ke target"), "tercapai");
    assert_eq!(of("Indikator yang dinilai"), "37 dari 37");
    assert_eq!(of("Indeks terendah yang mungkin"), "–");
    // The literature calls one aspect of the governance domain weak: A3, at 2.5.
    let weakest = find_row(&summary, 0, "3 aspek terlemah") + 2;
    let strongest = find_row(&summary, 0, "3 aspek terkuat") + 2;
    let ids = |row: u32| [0, 1, 2].map(|offset| text(&summary, row + offset, 0));
    assert_eq!(ids(weakest), ["A3", "A5", "A1"]);
    assert_eq!(ids(strongest), ["A7", "A6", "A2"]);
    assert_eq!(text(&summary, weakest, 3), "2.5");
    let printed = sheet(&bytes, "Terbitan");
    let index = find_row(&printed, 0, "Indeks SPBE");
    let row = |row: u32| [1, 2, 3].map(|column| text(&printed, row, column));
    assert_eq!(row(index), ["3.32", "3.42", "tidak"]);
    // Printed as its contribution to the domain.
    assert_eq!(row(index + 2), ["1.35", "3.29", "ya"]);
}

#[test]
fn effects_add_up_to_the_change_of_the_index() {
    let cards = bekasi();
    let bytes = written(cards.clone(), Lang::Id);
    let main = sheet(&bytes, "Perbandingan");
    let effect = |row: u32| match main.get_value((row, 7)) {
        Some(Data::Float(effect)) => *effect,
        other => panic!("{other:?} in row {row}"),
    };
    let last = main.end().unwrap().0;
    for kind in ["Domain", "Aspek", "Indikator"] {
        let rows = (0..=last).filter(|&row| text(&main, row, 0) == kind);
        let sum: f64 = rows.map(effect).sum();
        let change = (cards[1].index.low - cards[0].index.low).approximate();
        assert!((sum - change).abs() < 1e-12, "{kind}: {sum}");
        assert_eq!(effect(find_row(&main, 0, "Indeks")), change);
    }
}

#[test]
fn every_number_of_a_report_is_a_formula() {
    let bytes = report(&bekasi_and_published(), Lang::Id, None).unwrap();
    for (name, range) in sheets(&bytes) {
        let (formulas, start) = (formulas(&bytes, &name), range.start().unwrap_or_default());
        for (row, column, value) in range.used_cells() {
            let place = (
                start.0 + u32::try_from(row).unwrap(),
                start.1 + u32::try_from(column).unwrap(),
            );
            let formula = formulas.get_value(place).is_some_and(|one| !one.is_empty());
            let typed = match name.as_str() {
                // The target, and what others printed.
                "Ringkasan" => text(&range, place.0, 0) == "Target",
                "Terbitan" => place.1 == 1,
                // The year, levels, weights of indicators and thresholds.
                _ if name.starts_with("Nilai") => place == (2, 1) || matches!(place.1, 3 | 4),
                _ => false,
            };
            assert!(
                !matches!(value, Data::Float(_)) || formula || typed,
                "{name} {place:?} is typed: {value:?}"
            );
        }
    }
}

#[test]
fn an_incomplete_year_has_bounds_and_no_number() {
    let mut gap = levels(&"3 ".repeat(37));
    gap[36] = None;
    let cards = vec![
        card("Kota X", 2019, &levels(&"3 ".repeat(37))),
        card("Kota X", 2020, &gap),
    ];
    let bytes = written(cards, Lang::Id);
    let summary = sheet(&bytes, "Ringkasan");
    let row = |label: &str| find_row(&summary, 0, label);
    for label in [
        "Indeks SPBE",
        "Predikat",
        "Predikat berikutnya",
        "Jarak ke predikat berikutnya",
        "Jarak ke target",
        "Perubahan dari 2019",
    ] {
        assert_eq!(text(&summary, row(label), 2), "belum lengkap", "{label}");
    }
    let low = row("Indeks terendah yang mungkin");
    assert_eq!(text(&summary, low, 2), "2.9");
    assert_eq!(text(&summary, low, 4), "Baik");
    assert_eq!(text(&summary, low + 1, 2), "3.07");
    // What charts are drawn from is not available rather than zero.
    let a7 = find_row(&summary, 9, "A7");
    assert!(matches!(summary.get_value((a7, 10)), Some(Data::Error(_))));
    let steps = sheet(&bytes, "Gerak Indeks");
    let last = find_row(&steps, 0, "Indeks 2020");
    assert_eq!(text(&steps, last, 2), "belum lengkap");
    assert!(matches!(steps.get_value((last, 5)), Some(Data::Error(_))));
    let row = find_row(&sheet(&bytes, "Nilai"), 1, "I37");
    let scores = sheet(&bytes, "Nilai");
    assert_eq!(scores.get_value((row, 4)), Some(&Data::Empty));
}

#[test]
fn years_of_different_rubrics_stand_in_tables_of_their_own() {
    let mut cards = bekasi();
    let later = "2 ".repeat(47);
    cards.push(card("Kota Bekasi", 2021, &levels(&later)));
    let bytes = written(cards, Lang::Id);
    let summary = sheet(&bytes, "Ringkasan");
    let change = find_row(&summary, 0, "Perubahan dari 2020");
    assert_eq!(text(&summary, change, 2), "metode berubah");
    let main = sheet(&bytes, "Perbandingan");
    assert_eq!(text(&main, 5, 8), "metode berubah");
    assert!((0..10).any(|row| text(&main, row, 0).contains("Metode penilaian berubah")));
    let first = find_row(&main, 0, "Menurut PermenPANRB 5/2018");
    let second = find_row(&main, 0, "Menurut PermenPANRB 59/2020");
    assert!(first < second);
    assert!(
        sheets(&bytes)
            .iter()
            .all(|(name, _)| name != "Gerak Indeks")
    );
}
