//! The report: what stands on its sheets, and that an engine which is not ours computes the same.

mod engine;

use super::{HOSTILE, bekasi, book, card, find_row, formulas, levels, part, sheet, sheets, text};
use calamine::Data;
use engine::{Engine, differences};
use proptest::prelude::*;
use spbe::assess::{Assessment, Request, assess};
use spbe::evaluation::Evaluation;
use spbe::evidence::{Located, read_evidence};
use spbe::input::{Input, read_input};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::place::Place;
use spbe::published::resolve;
use spbe::report::xlsx::report;
use spbe::rubric::{Rubric, builtins};
use spbe::score::{Scorecard, score};
use std::path::Path;
use std::sync::Arc;

fn written(cards: Vec<Scorecard>, lang: Lang) -> Vec<u8> {
    let evaluation = Evaluation::new(cards, Vec::new(), Vec::new()).unwrap();
    report(&evaluation, lang, None).unwrap()
}

/// Two years under a rubric whose indicators have these levels; `None` is not assessed.
fn years(rubric: &Arc<Rubric>, levels: [&[Option<i128>]; 2]) -> Vec<Scorecard> {
    let first = first_year(rubric);
    let of = |(year, levels): (u16, &[Option<i128>])| {
        let answers = levels.iter().map(|level| spbe::assess::Answered {
            value: level.map(Exact::from),
            ..Default::default()
        });
        let assessment = Assessment {
            rubric: Arc::clone(rubric),
            answers: answers.collect(),
            ..super::assessment_of("Kota Contoh", year)
        };
        score(Arc::new(assessment))
    };
    (first..).zip(levels).map(of).collect()
}

/// A year in which a rubric is in force; an instrument of any year is in each.
fn first_year(rubric: &Rubric) -> u16 {
    (*rubric.years.start()).max(2018)
}

/// Levels of every kind, spread over the scale.
fn spread(rubric: &Rubric, step: usize) -> Vec<Option<i128>> {
    let (low, high) = (*rubric.levels().start(), *rubric.levels().end());
    let count = usize::from(high - low) + 1;
    let level = |index: usize| i128::from(low) + i128::try_from(index * step % count).unwrap();
    (0..rubric.indicators.len())
        .map(|index| Some(level(index)))
        .collect()
}

#[test]
fn another_engine_computes_what_is_stored() {
    for rubric in builtins() {
        let (one, other) = (spread(&rubric, 1), spread(&rubric, 3));
        let mut gaps = other.clone();
        gaps[4] = None;
        *gaps.last_mut().unwrap() = None;
        let nothing = vec![None; one.len()];
        for (before, after) in [
            (&one, &other),
            (&one, &gaps),
            (&gaps, &one),
            (&nothing, &nothing),
        ] {
            for lang in Lang::ALL {
                let bytes = written(years(&rubric, [before, after]), lang);
                let mut engine = Engine::open(&bytes);
                engine.compute();
                let found = differences(&engine, &bytes);
                assert!(found.is_empty(), "{} {lang}: {found:#?}", rubric.id);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    /// A level that is typed into the report gives what the report on that level would say.
    #[test]
    fn changed_levels_are_followed(
        seed in proptest::collection::vec((0_u8..7, 0_u8..7), 64),
        which in 0_usize..16,
    ) {
        let rubrics: Vec<Arc<Rubric>> = builtins().collect();
        let rubric = &rubrics[which % rubrics.len()];
        let (low, high) = (*rubric.levels().start(), *rubric.levels().end());
        let level = |seed: u8| {
            let level = low + seed;
            (level <= high).then(|| i128::from(level))
        };
        let wanted: [Vec<Option<i128>>; 2] = [
            seed.iter().take(rubric.indicators.len()).map(|one| level(one.0)).collect(),
            // The later year is complete more often than not.
            seed.iter().take(rubric.indicators.len()).map(|one| level(one.1).or(Some(i128::from(high)))).collect(),
        ];
        let start = spread(rubric, 1);
        let bytes = written(years(rubric, [&start, &start]), Lang::Id);
        let goal = written(years(rubric, [&wanted[0], &wanted[1]]), Lang::Id);
        let mut engine = Engine::open(&bytes);
        let first = first_year(rubric);
        for (name, levels) in [(format!("Nilai {first}"), &wanted[0]), ("Nilai".to_owned(), &wanted[1])] {
            engine.type_levels(&name, rubric, levels);
        }
        engine.compute();
        let found = differences(&engine, &goal);
        prop_assert!(found.is_empty(), "{}: {found:#?}", rubric.id);
    }
}

/// Kota Bekasi with the results that were published for 2019.
fn bekasi_and_published() -> Evaluation {
    let table = read_input(
        Path::new("samples/kota-bekasi/terbitan.csv"),
        "terbitan.csv".into(),
        None,
    );
    let Some(Input::Table(table)) = table.value else {
        panic!("the sample is a table");
    };
    let published = resolve(table, &Request::default()).value.unwrap();
    Evaluation::of_one_agency(bekasi(), published, Vec::new())
        .value
        .unwrap()
}

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

#[test]
fn a_report_reads_back_as_the_book_of_its_years() {
    for lang in Lang::ALL {
        let bytes = report(&bekasi_and_published(), lang, None).unwrap();
        let evidence = read_evidence(&book(&bytes), "laporan.xlsx", None);
        assert!(
            evidence.diagnostics.is_empty(),
            "{:?}",
            evidence.diagnostics
        );
        let assessed = assess(evidence.value.unwrap(), &Request::default());
        let mut assessed = assessed.value.unwrap();
        assessed.sort_by_key(|one| one.year);
        assert_eq!(assessed.len(), 2);
        for (assessment, card) in assessed.into_iter().zip(bekasi()) {
            assert!(
                assessment
                    .diagnostics
                    .iter()
                    .all(|one| one.code().as_str() == "N0810")
            );
            assert_eq!(assessment.year, card.assessment.year);
            assert_eq!(score(Arc::new(assessment)).index, card.index);
        }
    }
}

#[test]
fn hostile_names_stay_text_on_every_sheet() {
    let long = "Pemerintah Kabupaten ".repeat(15);
    let names = HOSTILE
        .into_iter()
        .chain([long.as_str(), "Kota [X]: */?\\'"]);
    for hostile in names {
        let full = levels(&"3 ".repeat(37));
        let mut cards = vec![card(hostile, 2019, &full), card(hostile, 2020, &full)];
        let mut assessment = (*cards[1].assessment).clone();
        for answer in &mut assessment.answers {
            let located = || Located {
                value: hostile.to_owned(),
                place: Place::file("x"),
            };
            (answer.evidence, answer.link) = (Some(located()), Some(located()));
            (answer.unit, answer.place) = (Some(located()), Some(Place::file(hostile)));
        }
        cards[1] = score(Arc::new(assessment));
        let bytes = written(cards, Lang::Id);
        let summary = sheet(&bytes, "Ringkasan");
        assert_eq!(
            summary.get_value((1, 0)),
            Some(&Data::String(hostile.to_owned()))
        );
        let evidence = sheet(&bytes, "Data Dukung");
        assert_eq!(
            evidence.get_value((4, 10)),
            Some(&Data::String(hostile.to_owned()))
        );
        for (name, _) in sheets(&bytes) {
            let used = formulas(&bytes, &name);
            let plain = |formula: &str| hostile.len() < 5 || !formula.contains(hostile);
            let plain = used.used_cells().all(|(_, _, one)| plain(one));
            assert!(plain, "{hostile} is in a formula of {name}");
        }
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        for index in 0..archive.len() {
            let name = archive
                .by_index(index)
                .unwrap()
                .name()
                .unwrap()
                .into_owned();
            // Nothing leads out of the workbook.
            let is_link = name.ends_with(".rels") && part(&bytes, &name).contains("External");
            assert!(!is_link, "{name}");
        }
    }
}

#[test]
fn sheets_are_set_up_for_paper_and_charts_for_those_who_do_not_see_them() {
    for (lang, alt) in [(Lang::Id, "Grafik radar"), (Lang::En, "Radar chart")] {
        let bytes = written(bekasi(), lang);
        let count = sheets(&bytes).len();
        for number in 1..=count {
            let xml = part(&bytes, &format!("xl/worksheets/sheet{number}.xml"));
            assert!(xml.contains("paperSize=\"9\""), "sheet {number} is A4");
            assert!(xml.contains("&amp;P "), "sheet {number} has page numbers");
            assert!(number == 1 || number == 5 || number > 7 || xml.contains("state=\"frozen\""));
        }
        let drawings = ["xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml"];
        let drawings = drawings.map(|path| part(&bytes, path));
        assert!(drawings[0].contains(alt));
        for drawing in &drawings {
            let charts = drawing.matches("<xdr:graphicFrame").count();
            assert_eq!(drawing.matches(" descr=\"").count(), charts);
        }
        for number in 1..=3 {
            let xml = part(&bytes, &format!("xl/charts/chart{number}.xml"));
            assert!(
                xml.contains("<c:numRef><c:f>"),
                "chart {number} is bound to cells"
            );
        }
    }
}

#[test]
fn english_reports_are_english() {
    let mut gap = levels(&"3 ".repeat(37));
    gap[3] = None;
    let mut cards = bekasi();
    cards.push(card("Kota Bekasi", 2021, &levels(&"2 ".repeat(47))));
    cards[0] = card("Kota Bekasi", 2019, &gap);
    let bytes = written(cards, Lang::En);
    let ours = [
        "belum",
        "Jarak",
        "Perubahan",
        "Skor",
        "Bobot",
        "Predikat",
        "tertinggi",
        "Lembar",
    ];
    for (name, range) in sheets(&bytes) {
        for (_, _, cell) in range.used_cells() {
            let text = cell.to_string();
            assert!(
                !ours.iter().any(|word| text.contains(word)),
                "{name}: {text}"
            );
        }
    }
}

#[test]
fn the_same_report_is_the_same_bytes() {
    let write = || report(&bekasi_and_published(), Lang::Id, Some(1_700_000_000)).unwrap();
    assert_eq!(write(), write());
}
