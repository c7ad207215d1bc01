//! What holds for every report: it reads back, it is safe, it prints, it is in one language.

use super::super::{HOSTILE, bekasi, book, card, formulas, levels, part, sheet, sheets};
use super::{bekasi_and_published, written};
use calamine::Data;
use spbe::assess::{Request, assess};
use spbe::evidence::{Located, read_evidence};
use spbe::lang::Lang;
use spbe::place::Place;
use spbe::report::xlsx::report;
use spbe::score::score;
use std::sync::Arc;

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
            let is_link = name.contains("_rels") && part(&bytes, &name).contains("External");
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
