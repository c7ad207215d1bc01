//! The books of units as one: nothing is lost, invented or decided silently.

use spbe::assess::{Assessment, Request};
use spbe::evidence::Stage;
use spbe::evidence::book::read_bytes;
use spbe::input::{Input, read_input_bytes};
use spbe::lang::{Lang, Say};
use spbe::merge::{Assignment, Decision, Merged, Resolve, UnitBook, filled, merge, unit_books};
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledRow, template};
use spbe::rubric::{Rubric, for_year};
use spbe::worklist::{Lack, worklist};
use std::collections::BTreeSet;
use std::fmt::Write;

fn books_of(name: &str, bytes: &[u8]) -> Vec<UnitBook> {
    let read = read_input_bytes(bytes, name.into(), None);
    assert_eq!(codes(&read.diagnostics), "");
    let Some(Input::Evidence(evidence)) = read.value else {
        panic!("{name} is a book")
    };
    let books = unit_books(evidence, &Request::default());
    assert_eq!(codes(&books.diagnostics), "");
    books.value.unwrap()
}

fn assessment(bytes: &[u8]) -> Assessment {
    crate::assessed::first_in(bytes, "gabungan.xlsx")
}

fn codes(diagnostics: &[spbe::diagnostic::Diagnostic]) -> String {
    let codes: Vec<_> = diagnostics.iter().map(|one| one.code().as_str()).collect();
    codes.join(" ")
}

/// A book in the long layout with a level, an explanation, evidence and the unit of each row.
fn csv(head: &str, rows: &[&str]) -> String {
    format!(
        "{head}\nNo;Tingkat;Penjelasan;Data Dukung;OPD\n{}\n",
        rows.join("\n")
    )
}

const HEAD: &str = "Instansi;Kabupaten Contoh\nTahun;2023";

fn merged(books: &[(&str, &str)], owners: Option<&str>, resolve: Resolve) -> Merged {
    let books = books
        .iter()
        .flat_map(|(name, text)| books_of(name, text.as_bytes()));
    let assignment = owners.map(assignment);
    merge(books.collect(), assignment.as_ref(), resolve).unwrap()
}

fn assignment(text: &str) -> Assignment {
    let book = read_bytes(text.as_bytes(), "pengampu.csv".into())
        .value
        .unwrap();
    Assignment::read(&book, "pengampu.csv").value.unwrap()
}

/// What was found, a line each with its places.
fn findings(merged: &Merged) -> String {
    let mut text = String::new();
    for one in &merged.diagnostics {
        let place = one.place().map(ToString::to_string).unwrap_or_default();
        writeln!(text, "{} {place}", one.code().as_str()).unwrap();
        for (place, said) in one.labels() {
            writeln!(text, "  {place}: {}", said.say(Lang::Id)).unwrap();
        }
    }
    text
}

fn value(merged: &Merged, number: usize) -> Option<Exact> {
    merged.rows[number - 1].value()
}

/// The rows of the single book: every level, texts with line breaks and things like formulas.
fn single(rubric: &Rubric, units: usize) -> Vec<FilledRow> {
    let rows = 0..rubric.indicators.len();
    rows.map(|index| {
        let mut row = FilledRow {
            level: Some(Exact::from(i128::try_from(index % 5 + 1).unwrap())),
            explanation: Some(format!(
                "Perbup {index}/2021\nPasal {index}; -lihat lampiran"
            )),
            evidence: Some(format!("{}.a.Perbup-{index}.pdf", index + 1)),
            link: (index % 3 == 0).then(|| format!("https://contoh.go.id/{index}")),
            unit: Some(format!("Dinas {}, Bidang 1", index % units + 1)),
            ..FilledRow::default()
        };
        row.note = (index % 7 == 0).then(|| "=catatan".to_owned());
        row
    })
    .collect()
}

fn workbook(rubric: &Rubric, year: u16, rows: Vec<FilledRow>) -> Vec<u8> {
    let mut filled = Filled {
        agency: Some("Kabupaten Contoh".to_owned()),
        year: Some(year),
        ..Filled::default()
    };
    filled.rows = rows;
    template(rubric, &filled, Lang::Id, None).unwrap()
}

#[test]
fn thirty_unit_books_merge_into_the_single_book() {
    for (year, count) in [(2020, 4), (2023, 30)] {
        let rubric = for_year(year).unwrap();
        let whole = single(&rubric, count);
        let mut books = Vec::new();
        for unit in 0..count {
            let mut rows = whole.clone();
            for (index, row) in rows.iter_mut().enumerate() {
                if index % count != unit {
                    *row = FilledRow::default();
                }
            }
            let name = format!("unit-{unit}.xlsx");
            books.extend(books_of(&name, &workbook(&rubric, year, rows)));
        }
        let merged = merge(books, None, Resolve::Owner).unwrap();
        assert_eq!(codes(&merged.diagnostics), "");
        assert_eq!(merged.units.len(), count);
        let bytes = template(&rubric, &filled(&merged, Lang::Id), Lang::Id, None).unwrap();
        let (seen, wanted) = (
            assessment(&bytes),
            assessment(&workbook(&rubric, year, whole)),
        );
        assert_eq!((&seen.agency, seen.year), (&wanted.agency, wanted.year));
        assert_eq!(codes(&seen.diagnostics), "");
        for (index, (seen, wanted)) in seen.answers.iter().zip(&wanted.answers).enumerate() {
            assert_eq!(seen.value, wanted.value);
            let text = |one: &Option<spbe::evidence::Located<String>>| {
                one.as_ref().map(|text| text.value.clone())
            };
            assert_eq!(text(&seen.explanation), text(&wanted.explanation));
            assert_eq!(text(&seen.evidence), text(&wanted.evidence));
            assert_eq!(text(&seen.link), text(&wanted.link));
            assert_eq!(text(&seen.unit), text(&wanted.unit));
            let origin = format!("dari unit-{}.xlsx › Penilaian!D", index % count);
            let note = text(&seen.note).unwrap();
            assert!(note.contains(&origin), "{note}");
            assert_eq!(note.starts_with("=catatan\n"), index % 7 == 0);
        }
    }
}

/// Every level, text and document of a merge with its cell, and what became of it.
#[test]
fn everything_in_the_merged_book_says_where_it_comes_from() {
    let first = csv(HEAD, &["1;3;satu;a.pdf;A", "2;4;;;A"]);
    let second = csv(HEAD, &["2;2;dua;;B"]);
    let merged = merged(
        &[("a.csv", &first), ("b.csv", &second)],
        None,
        Resolve::Lowest,
    );
    let book = filled(&merged, Lang::Id);
    let said: Vec<String> = book
        .origins
        .iter()
        .map(|one| {
            let indicator = one.indicator + 1;
            let (part, said, unit, fate) = (&one.part, &one.said, &one.unit, &one.fate);
            format!("{indicator} {part} `{said}` {unit}: {fate} ({})", one.place)
        })
        .collect();
    insta::assert_snapshot!(said.join("\n"), @"
    1 tingkat, akhir `3` A: ya (a.csv:4 › Tingkat)
    1 penjelasan `satu` A: ya (a.csv:4 › Penjelasan)
    1 data dukung `a.pdf` A: ya (a.csv:4 › Data Dukung)
    2 tingkat, akhir `4` A: tidak; dipakai yang terendah (a.csv:5 › Tingkat)
    2 tingkat, akhir `2` B: ya, yang terendah (b.csv:4 › Tingkat)
    2 penjelasan `dua` B: ya (b.csv:4 › Penjelasan)
    ");
    assert_eq!(book.books.len(), 2);
    // The sheet stands in the workbook with the digests of the books, and means nothing to readers.
    let bytes = template(&merged.rubric, &book, Lang::Id, None).unwrap();
    let read = read_bytes(&bytes, "b.xlsx".into()).value.unwrap();
    let sheet = read
        .sheets
        .iter()
        .find(|one| one.name.as_deref() == Some("Asal Nilai"))
        .unwrap();
    let cells: Vec<String> = sheet
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().map(|(_, cell)| cell.shown()))
        .collect();
    for unit in &merged.units {
        assert!(cells.contains(&unit.source.sha256));
    }
    assert_eq!(assessment(&bytes).answers[1].value, Some(Exact::from(2)));
    assert!(!assessment(&bytes).has_documents());
}

#[test]
fn different_levels_stay_empty_until_somebody_decides() {
    let kominfo = csv(HEAD, &["1;3;satu;a.pdf;Kominfo", "2;4;;;Kominfo"]);
    let bappeda = csv(HEAD, &["1;2;dua;a.pdf;Bappeda", "2;4;;;Bappeda"]);
    let books = [("k.csv", kominfo.as_str()), ("b.csv", bappeda.as_str())];
    let open = merged(&books, None, Resolve::Owner);
    assert_eq!((value(&open, 1), value(&open, 2)), (None, Some(4.into())));
    assert_eq!(open.rows[0].levels[0].decision, Decision::Conflict);
    insta::assert_snapshot!(findings(&open), @"
    E0913 k.csv:4 › Tingkat
      k.csv:4 › Tingkat: Kominfo: tingkat 3
      b.csv:4 › Tingkat: Bappeda: tingkat 2
    W0918
    ");
    let cell = |merged: &Merged, lang| filled(merged, lang).rows[0].note.clone().unwrap();
    assert_eq!(
        cell(&open, Lang::Id),
        "berbeda pada tahap akhir: Kominfo 3 (k.csv:4 › Tingkat) dan Bappeda 2 (b.csv:4 › Tingkat)"
    );
    // The text of every unit stays, with its name; a text they share stands once.
    assert_eq!(
        open.rows[0].explanation.as_deref(),
        Some("Kominfo: satu\nBappeda: dua")
    );
    assert_eq!(open.rows[0].evidence.as_deref(), Some("a.pdf"));
    assert_eq!(open.rows[0].unit.as_deref(), Some("Kominfo; Bappeda"));

    let lowest = merged(&books, None, Resolve::Lowest);
    assert_eq!(value(&lowest, 1), Some(2.into()));
    assert!(findings(&lowest).starts_with("W0915 "));
    assert_eq!(cell(&lowest, Lang::En), "from b.csv:4 › Tingkat");

    let list = "Indikator;Perangkat Daerah\n1 s.d. 46;kominfo\n47;Dinas Kesehatan\n";
    let owned = merged(&books, Some(list), Resolve::Owner);
    assert_eq!(value(&owned, 1), Some(3.into()));
    assert_eq!(owned.rows[0].levels[0].decision, Decision::Owner);
    assert_eq!(owned.missing_units, ["Dinas Kesehatan"]);
    insta::assert_snapshot!(findings(&owned), @"
    W0921 b.csv:4
    N0914 k.csv:4 › Tingkat
      k.csv:4 › Tingkat: Kominfo: tingkat 3
      b.csv:4 › Tingkat: Bappeda: tingkat 2
    E0916 pengampu.csv:3 › Perangkat Daerah
    W0918
    ");
    // An owner who says nothing, and two owners who differ, decide nothing.
    let silent = "Indikator;OPD\n1-47;Inspektorat\n1;Inspektorat\n";
    assert_eq!(
        value(&merged(&books, Some(silent), Resolve::Owner), 1),
        None
    );
    let both = "Indikator;OPD\n1;\"Kominfo; Bappeda\"\n2;Bappeda\n";
    assert_eq!(value(&merged(&books, Some(both), Resolve::Owner), 1), None);
}

/// A form that came back as it went out is there, whatever its file is called.
#[test]
fn an_empty_book_is_named_as_empty_and_not_as_missing() {
    let kominfo = csv(HEAD, &["1;3;satu;a.pdf;Kominfo"]);
    let form = csv(
        HEAD,
        &["2;;;;\"Bappeda; Dinas Kesehatan\"", "3;;;;Dinas Kesehatan"],
    );
    let list = "Indikator;OPD\n1;Kominfo\n2 s.d. 46;Dinas Kesehatan\n47;Bappeda\n";
    let seen = |books: &[(&str, &str)]| {
        let seen = merged(books, Some(list), Resolve::Owner);
        (findings(&seen), seen.missing_units, seen.units.len())
    };
    let (found, missing, count) = seen(&[("k.csv", &kominfo), ("balasan (2).csv", &form)]);
    insta::assert_snapshot!(found, @"
    E0924 balasan (2).csv:4
    E0916 pengampu.csv:4 › OPD
    W0918
    ");
    assert_eq!((missing, count), (vec!["Bappeda".to_owned()], 2));
    // The name of the file tells whose it is, too; a second, filled book makes the first no matter.
    let (found, missing, _) = seen(&[("k.csv", &kominfo), ("Dinas Kesehatan.csv", &form)]);
    assert!(found.contains("E0924 Dinas Kesehatan.csv:4"), "{found}");
    assert_eq!(missing, ["Bappeda"]);
    let filled = csv(HEAD, &["3;2;;;Dinas Kesehatan"]);
    let (found, missing, _) = seen(&[("d.csv", &filled), ("balasan.csv", &form)]);
    assert!(!found.contains("E0924"), "{found}");
    assert_eq!(missing, ["Kominfo", "Bappeda"]);
    // A form for everybody says not whose copy it is, and stands under the name of its file.
    let all = csv(HEAD, &["1;;;;Kominfo", "3;;;;Dinas Kesehatan"]);
    let (found, missing, _) = seen(&[("k.csv", &kominfo), ("semua.csv", &all)]);
    assert!(found.contains("E0924 semua.csv:4"), "{found}");
    assert_eq!(missing, ["Dinas Kesehatan", "Bappeda"]);
}

#[test]
fn a_conflict_at_one_stage_empties_the_indicator_at_all() {
    let head = format!("{HEAD}\nNo;Mandiri;Akhir;OPD\n");
    let books = [
        ("k.csv", format!("{head}1;3;;Kominfo\n2;3;;Kominfo\n")),
        ("b.csv", format!("{head}1;2;2;Bappeda\n2;3;1;Bappeda\n")),
    ];
    let books: Vec<_> = books
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let seen = merged(&books, None, Resolve::Owner);
    assert_eq!((value(&seen, 1), value(&seen, 2)), (None, Some(1.into())));
    let stages: Vec<_> = seen.rows[1]
        .levels
        .iter()
        .map(|one| (one.stage, one.origins.len()))
        .collect();
    assert_eq!(stages, [(Stage::Mandiri, 2), (Stage::Akhir, 1)]);
    assert_eq!(
        filled(&seen, Lang::Id).rows[1].note.as_deref(),
        Some("mandiri dari k.csv:5 › Mandiri dan b.csv:5 › Mandiri\nakhir dari b.csv:5 › Akhir")
    );
}

#[test]
fn books_that_are_not_of_this_merge_are_refused_with_both_places() {
    let good = csv(HEAD, &["1;3;;;A"]);
    let also = csv(HEAD, &["2;3;;;B"]);
    let year = csv("Instansi;Kabupaten Contoh\nTahun;2022", &["3;3;;;C"]);
    let agency = csv("Instansi;Kota Lain\nTahun;2023", &["4;3;;;D"]);
    let rubric = csv("Instansi;Kabupaten Contoh\nTahun;2020", &["5;3;;;E"]);
    let books = [
        ("lain.csv", agency.as_str()),
        ("2022.csv", year.as_str()),
        ("a.csv", good.as_str()),
        ("lama.csv", rubric.as_str()),
        ("b.csv", also.as_str()),
    ];
    let seen = merged(&books, None, Resolve::Owner);
    assert_eq!(seen.units.len(), 2);
    assert_eq!((value(&seen, 1), value(&seen, 4)), (Some(3.into()), None));
    insta::assert_snapshot!(findings(&seen), @"
    E0912 lama.csv:4
      lain.csv:4: buku lain: permenpanrb-59-2020
    E0911 2022.csv:2 › B
      lain.csv:2 › B: buku lain: 2023
    E0910 lain.csv:1 › B
      a.csv:1 › B: buku lain: Kabupaten Contoh
    W0918
    ");
}

/// The list that `spbe init` writes has a row for every indicator and no unit yet.
#[test]
fn a_list_that_was_only_begun_is_said_once() {
    let rows: Vec<String> = (1..=47).map(|number| format!("{number};")).collect();
    let text = format!("indikator;opd\n48;Kominfo\n{}\n", rows.join("\n"));
    let book = read_bytes(text.as_bytes(), "p.csv".into()).value.unwrap();
    let read = Assignment::read(&book, "p.csv");
    let [begun] = &read.diagnostics[..] else {
        panic!()
    };
    let place = begun.place().unwrap().to_string();
    assert_eq!(
        (begun.code().as_str(), place.as_str()),
        ("E0935", "p.csv:3 › indikator")
    );
    assert!(begun.message(Lang::Id).starts_with("47 baris "));
}

/// Levels of which nothing tells the stage are claims where the other books hold claims: as final
/// values they would win unseen.
#[test]
fn levels_without_a_stage_are_compared_with_the_claims_of_others() {
    let claimed = csv(HEAD, &["1;3;;;Kominfo", "2;3;;;Kominfo"]);
    let claimed = claimed.replace("Tingkat", "Mandiri");
    let plain = csv(HEAD, &["1;4;;;Bappeda", "3;2;;;Bappeda"]);
    let books = [("k.csv", claimed.as_str()), ("b.csv", plain.as_str())];
    let seen = merged(&books, None, Resolve::Owner);
    assert_eq!((value(&seen, 1), value(&seen, 3)), (None, Some(2.into())));
    insta::assert_snapshot!(findings(&seen), @"
    N0929 b.csv:4 › Tingkat
      k.csv:4: penilaian mandiri mulai di sini
    E0913 k.csv:4 › Mandiri
      k.csv:4 › Mandiri: Kominfo: tingkat 3
      b.csv:4 › Tingkat: Bappeda: tingkat 4
    W0918
    ");
    let stages = |merged: &Merged| {
        let levels = merged.rows.iter().flat_map(|row| &row.levels);
        levels.map(|one| one.stage.word()).collect::<BTreeSet<_>>()
    };
    assert_eq!(stages(&seen), BTreeSet::from(["mandiri"]));
    // A book that says so gives final values, and books that say nothing are as they were.
    let decided = plain.replace("Tingkat", "Nilai Akhir");
    let books = [("k.csv", claimed.as_str()), ("b.csv", decided.as_str())];
    let seen = merged(&books, None, Resolve::Owner);
    assert_eq!(stages(&seen), BTreeSet::from(["mandiri", "akhir"]));
    let silent = csv(HEAD, &["1;3;;;Kominfo"]);
    let books = [("k.csv", silent.as_str()), ("b.csv", plain.as_str())];
    let seen = merged(&books, None, Resolve::Owner);
    assert_eq!(stages(&seen), BTreeSet::from(["akhir"]));
    assert!(!codes(&seen.diagnostics).contains("N0929"));
}

/// `Kab.` and `Pemerintah Kabupaten` are the same to everybody who reads them.
#[test]
fn one_agency_may_be_written_in_several_ways() {
    let books = [
        ("a.csv", csv(HEAD, &["1;3;;;A"])),
        (
            "b.csv",
            csv("Instansi;Pemerintah Kab. Contoh\nTahun;2023", &["2;3;;;B"]),
        ),
        (
            "c.csv",
            csv("Instansi;KAB CONTOH\nTahun;2023", &["3;3;;;C"]),
        ),
    ];
    let books: Vec<_> = books
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let seen = merged(&books, None, Resolve::Owner);
    assert_eq!(codes(&seen.diagnostics), "W0918");
    assert_eq!(
        (seen.units.len(), seen.agency.as_deref()),
        (3, Some("Kabupaten Contoh"))
    );
}

#[test]
fn a_book_is_its_units_by_its_rows_then_by_its_file_name_then_by_each_row() {
    let list =
        "No Indikator;Nama Indikator;Perangkat Daerah Pengampu\n1;x;Dinas Kominfo\n2;x;Bappeda\n";
    let unnamed = csv(HEAD, &["1;3;;;", "2;3;;;"]);
    let several = csv(HEAD, &["1;4;;;Dinas Kominfo", "2;2;;;Bappeda"]);
    let books = [
        ("LKE 2023 dinas-kominfo final.csv", unnamed.as_str()),
        ("setda.csv", several.as_str()),
    ];
    let seen = merged(&books, Some(list), Resolve::Owner);
    let names: Vec<_> = seen.units.iter().map(|unit| unit.name.as_str()).collect();
    assert_eq!(names, ["Dinas Kominfo", "setda"]);
    // Both speak for Kominfo on the first, so nobody decides; Bappeda's row decides the second.
    assert_eq!((value(&seen, 1), value(&seen, 2)), (None, Some(2.into())));
    assert!(findings(&seen).contains("N0920 LKE 2023 dinas-kominfo final.csv:4"));
    assert_eq!(seen.missing_units, Vec::<String>::new());
    // A value that no owner gave counts, and is said.
    let stranger = merged(
        &[("a.csv", &csv(HEAD, &["2;3;;;Inspektorat"]))],
        Some(list),
        Resolve::Owner,
    );
    assert_eq!(value(&stranger, 2), Some(3.into()));
    assert!(findings(&stranger).contains("W0917 a.csv:4 › Tingkat"));
}

#[test]
fn one_table_with_rows_of_several_units_is_several_books() {
    let text = csv(
        HEAD,
        &[
            "1;3;;;A", "1;2;;;B", "2;4;;;A", "1;3;;;C", "3;1;;;A", "3;2;;;A",
        ],
    );
    let seen = merged(&[("semua.csv", &text)], None, Resolve::Owner);
    assert_eq!(seen.units.len(), 3);
    let origins: Vec<_> = seen.rows[0].levels[0]
        .origins
        .iter()
        .map(|one| one.place.to_string())
        .collect();
    assert_eq!(
        origins,
        [
            "semua.csv:4 › Tingkat",
            "semua.csv:5 › Tingkat",
            "semua.csv:7 › Tingkat"
        ]
    );
    // Twice by the same unit is a mistake, not two opinions.
    assert!(codes(&seen.diagnostics).contains("E0323"));
    assert_eq!(value(&seen, 3), None);
}

#[test]
fn the_list_of_owners_is_read_in_many_forms_and_its_mistakes_have_places() {
    let rubric = for_year(2023).unwrap();
    let text = "Daftar pengampu\n\nNo;Indikator;OPD Pengampu\n1;Indikator 3, 4, I5;Dinas Kominfo, Statistik\n\
                2;10 sampai 12;Bappeda;\n3;99;Bappeda\n4;7;\n5;Kebijakan Internal Manajemen Data;BKD\nOPD;;\n";
    let book = read_bytes(text.as_bytes(), "p.csv".into()).value.unwrap();
    let read = Assignment::read(&book, "p.csv");
    let owners = read.value.unwrap().owners(&rubric);
    let of = owners.value.unwrap();
    let names = |number: usize| of.names(number - 1).collect::<Vec<_>>().join(" | ");
    assert_eq!(names(4), "Dinas Kominfo, Statistik");
    assert_eq!(names(3), "Dinas Kominfo, Statistik | BKD");
    assert_eq!((names(11).as_str(), names(13).as_str()), ("Bappeda", ""));
    let places = |all: &[spbe::diagnostic::Diagnostic]| {
        let lines = all
            .iter()
            .map(|one| format!("{} {}", one.code().as_str(), one.place().unwrap()));
        lines.collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(places(&read.diagnostics), @"
    E0932 p.csv:7 › Indikator
    E0932 p.csv:9 › No
    ");
    insta::assert_snapshot!(places(&owners.diagnostics), @"
    E0931 p.csv:6 › Indikator
    W0933 p.csv
    W0934 p.csv
    ");
    let nothing = read_bytes(b"a;b\n1;2\n", "x.csv".into()).value.unwrap();
    assert_eq!(
        codes(&Assignment::read(&nothing, "x.csv").diagnostics),
        "E0930"
    );
}

/// What one cell of the list means, as numbers, or the codes of what is wrong with it.
fn listed(cell: &str, year: u16) -> String {
    let rubric = for_year(year).unwrap();
    let list = format!("Indikator;OPD\n\"{cell}\";Kominfo\n");
    let owners = assignment(&list).owners(&rubric);
    let of = owners.value.unwrap();
    let owned = (0..rubric.indicators.len()).filter(|&one| of.names(one).next().is_some());
    let numbers = owned.map(|one| rubric.indicators[one].number.to_string());
    let wrong = owners.diagnostics.iter();
    let wrong = wrong.filter(|one| one.code().as_str() != "W0934");
    let wrong = wrong.map(|one| {
        assert_eq!(
            one.place().unwrap().to_string(),
            "pengampu.csv:2 › Indikator"
        );
        one.code().as_str().to_owned()
    });
    numbers.chain(wrong).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_range_of_indicators_is_one_however_it_is_written() {
    for range in [
        "1-3",
        "1 - 3",
        "1–3",
        "1—3",
        "1 – 3",
        "I1-I3",
        "i1–i3",
        "01-03",
        "1 s.d. 3",
        "1 s.d 3",
        "1 s/d 3",
        "1 sd 3",
        "1 S.D. 3",
        "1s.d.3",
        "I1 s.d. I3",
        "1 sampai 3",
        "1 sampai dengan 3",
        "1 hingga 3",
        "1 to 3",
        "1..3",
        "Indikator 1-3",
        "Indikator 1 s.d. Indikator 3",
        "No. 1 - No. 3",
        "1, 2, 3",
        "1,2,3",
        "1; 2-3",
        "1 2 3",
        "1 dan 2-3",
        "1, 2 dan 3",
        "1 & 2 & 3",
        "1/2, 3",
        "I1 I2 I3",
        "1 s.d. 2, 3",
    ] {
        assert_eq!(listed(range, 2023), "1 2 3", "{range}");
    }
    assert_eq!(listed("1, 2, 5-7", 2023), "1 2 5 6 7");
    assert_eq!(listed("44-47", 2023), "44 45 46 47");
    assert_eq!(listed("5-5", 2023), "5");
    // Aspect and number, where a point says so, and the numbers that have a dash themselves.
    assert_eq!(listed("2.1", 2023), "11");
    assert_eq!(listed("1.1 s.d. 1.3", 2023), "1 2 3");
    assert_eq!(listed("35-1", 2020), "35");
    assert_eq!(listed("35-2 s.d. 35-3", 2020), "36 37");
    assert_eq!(listed("35-36", 2020), "35 36");
}

#[test]
fn a_range_that_cannot_be_meant_is_refused_at_its_place() {
    for (cell, expected) in [
        ("4-48", "E0931"),
        ("0-3", "E0931"),
        ("1 s.d. 50", "E0931"),
        ("1-2-3", "E0931"),
        ("3-1", "E0927"),
        ("35-1", "E0927"),
        ("5 s.d. 2", "E0927"),
        ("01-Mar", "E0926"),
        ("3-Jan-26", "E0926"),
        ("2026-03-01", "E0926"),
        ("01/03/2026", "E0926"),
        ("1-", "E0931"),
        ("1/3/26", "E0931"),
        ("7, 9-8, 99", "7 E0927 E0931"),
    ] {
        assert_eq!(listed(cell, 2023), expected, "{cell}");
    }
}

/// Every range of two numbers, against a count.
#[test]
fn ranges_are_all_between_their_ends_and_nothing_else() {
    for (from, to) in (1..=47).flat_map(|from| (1..=50).map(move |to| (from, to))) {
        let expected = match to {
            to if to > 47 => "E0931".to_owned(),
            to if to < from => "E0927".to_owned(),
            to => (from..=to)
                .map(|one| one.to_string())
                .collect::<Vec<_>>()
                .join(" "),
        };
        let cell = format!("{from}-{to}");
        assert_eq!(listed(&cell, 2023), expected, "{cell}");
    }
}

#[test]
fn a_list_that_excel_made_a_decimal_is_asked_about() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Indikator").unwrap();
    sheet.write(0, 1, "OPD").unwrap();
    sheet.write(1, 0, 1.2).unwrap();
    sheet.write(1, 1, "Kominfo").unwrap();
    sheet.write(2, 0, 3).unwrap();
    sheet.write(2, 1, "Bappeda").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let book = read_bytes(&bytes, "pengampu.xlsx".into()).value.unwrap();
    let read = Assignment::read(&book, "pengampu.xlsx");
    let [wrong] = &read.diagnostics[..] else {
        panic!()
    };
    assert_eq!(
        (
            wrong.code().as_str(),
            wrong.place().unwrap().to_string().as_str()
        ),
        ("E0928", "pengampu.xlsx › Sheet1!A2")
    );
    assert!(wrong.message(Lang::Id).starts_with("`1,2` "));
    assert_eq!(read.value.unwrap().rows.len(), 1);
}

/// A unit whose indicators cannot be read is missing without anything that it could be asked for.
#[test]
fn a_missing_unit_without_indicators_is_said_in_a_whole_sentence() {
    let kominfo = csv(HEAD, &["1;3;;;Kominfo"]);
    let list = "Indikator;OPD\n1;Kominfo\n4-99;Dinas Kesehatan\n";
    let seen = merged(&[("k.csv", &kominfo)], Some(list), Resolve::Owner);
    let missing = seen
        .diagnostics
        .iter()
        .find(|one| one.code().as_str() == "E0925");
    assert_eq!(
        missing.unwrap().message(Lang::Id),
        "buku dari `Dinas Kesehatan` belum ada, dan di daftar pengampu tidak ada indikator yang terbaca untuknya"
    );
    assert!(!codes(&seen.diagnostics).contains("E0916"));
    assert_eq!(seen.missing_units, ["Dinas Kesehatan"]);
}

#[test]
fn what_is_open_is_listed_for_each_unit() {
    let text = csv(
        HEAD,
        &["1;5;;a.pdf;A", "2;5;;;A", "3;2;;b.pdf;\"A; B\"", "4;;;;B"],
    );
    let list = worklist(assessment(text.as_bytes()), None, None);
    let shown: Vec<_> = list
        .units
        .iter()
        .map(|unit| {
            (
                unit.unit.as_deref().unwrap_or("-"),
                unit.indicators,
                unit.items.len(),
            )
        })
        .collect();
    // Nothing is open of an indicator at the top with its evidence.
    assert_eq!(shown, [("A", 3, 2), ("B", 2, 2), ("-", 43, 43)]);
    let items = &list.units[0].items;
    assert_eq!(items[0].next, None);
    assert!(matches!(items[0].lacks.as_slice(), [Lack::Evidence]));
    assert_eq!((items[1].next, items[1].lacks.is_empty()), (Some(3), true));
    let open = &list.units[1].items[1];
    assert_eq!(open.next, Some(1));
    assert!(matches!(open.lacks.as_slice(), [Lack::Level]));
    // Owners come before what the rows say, and one unit can be asked for by name.
    let rubric = for_year(2023).unwrap();
    let owners = assignment("Indikator;OPD\n1 s.d. 3;Dinas Kominfo\n")
        .owners(&rubric)
        .value;
    let of = |name: &str| worklist(assessment(text.as_bytes()), owners.as_ref(), Some(name));
    assert_eq!(of("DINAS  KOMINFO").units[0].items.len(), 2);
    let wrong = of("Dinas Komnfo");
    assert_eq!(wrong.units.len(), 0);
    let finding = wrong.diagnostics.last().unwrap();
    assert_eq!(
        (finding.code().as_str(), finding.help(Lang::En)),
        ("E0940", "there are: Dinas Kominfo")
    );
}

#[test]
fn texts_that_no_longer_fit_a_cell_are_said() {
    let long = "x".repeat(20_000);
    let books = ["A", "B"].map(|unit| csv(HEAD, &[&format!("1;3;{unit}{long};;{unit}")]));
    let seen = merged(
        &[("a.csv", &books[0]), ("b.csv", &books[1])],
        None,
        Resolve::Owner,
    );
    assert_eq!(codes(&seen.diagnostics), "W0919 W0918");
    assert_eq!(value(&seen, 1), Some(3.into()));
}
