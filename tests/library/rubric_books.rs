//! Rubrics to Excel and back.

use crate::schemas::FULL;
use spbe::diagnostic::Checked;
use spbe::evidence::book::{Book, Cell, read_bytes};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx;
use spbe::rubric::{Rubric, builtin, builtins};
use std::fmt::Write;

fn book(rubric: &Rubric, lang: Lang) -> Book {
    let bytes = xlsx::rubric(rubric, lang, None).unwrap();
    let checked = read_bytes(&bytes, "rubrik.xlsx".into());
    assert_eq!(checked.diagnostics, []);
    checked.value.unwrap()
}

/// What was found in one case, and a line below it.
fn heard(told: &str) -> String {
    format!("{told}--\n")
}

fn told(checked: &Checked<Rubric>) -> String {
    let mut out = String::new();
    for finding in &checked.diagnostics {
        let place = finding.place().map(ToString::to_string).unwrap_or_default();
        let (code, message) = (finding.code().as_str(), finding.message(Lang::Id));
        writeln!(out, "{code} {place} {message}").unwrap();
    }
    out
}

fn full() -> Rubric {
    Rubric::parse(FULL, "lengkap.yaml").value.unwrap()
}

fn all() -> Vec<Rubric> {
    let mut all: Vec<Rubric> = builtins().map(|rubric| (*rubric).clone()).collect();
    all.push(full());
    all
}

#[test]
fn every_rubric_comes_back_as_it_was() {
    for rubric in all() {
        for lang in Lang::ALL {
            let checked = Rubric::from_book(&book(&rubric, lang));
            assert_eq!(told(&checked), "", "{}", rubric.id);
            let back = checked.value.unwrap();
            assert_eq!(back.normalised(), rubric.normalised());
            assert_eq!(back.sha256, rubric.sha256);
            // And so does the YAML that is written of it.
            let written = Rubric::parse(&back.to_yaml(), "r.yaml");
            assert_eq!(told(&written), "", "{}", rubric.id);
            assert_eq!(written.value.unwrap().normalised(), rubric.normalised());
        }
    }
}

#[test]
fn the_yaml_reads_like_that_of_the_program() {
    insta::assert_snapshot!(full().to_yaml());
}

#[test]
fn json_tells_what_comes_from_outside_of_the_evaluation() {
    let json: serde_json::Value =
        serde_json::from_str(&spbe::report::json::rubric(&full(), Lang::En)).unwrap();
    let nodes = &json["nodes"][0]["children"];
    assert_eq!(nodes[0]["items"].to_string(), r#"{"1":1,"2":2,"3":3}"#);
    assert_eq!(nodes[0]["external"], serde_json::Value::Null);
    let external = r#"{"name":"Other index","owner":"BPS","points":[{"index":0,"value":1},{"index":100,"value":3}]}"#;
    assert_eq!(nodes[1]["external"].to_string(), external);
    let score = r#"{"name":"Other score","owner":"BSSN","max":4,"levels":{"2":1.5,"3":3}}"#;
    assert_eq!(nodes[1]["score"].to_string(), score);
}

#[test]
fn the_same_rubric_gives_the_same_bytes() {
    let rubric = builtin("permenpanrb-8-2026").unwrap();
    let bytes = || xlsx::rubric(&rubric, Lang::Id, None).unwrap();
    assert_eq!(bytes(), bytes());
}

/// Puts something else into a cell, by its address.
fn put(book: &mut Book, sheet: &str, row: u32, column: u32, cell: Option<Cell>) {
    let sheet = book
        .sheets
        .iter_mut()
        .find(|one| one.name.as_deref() == Some(sheet))
        .unwrap();
    let position = sheet.rows.binary_search_by_key(&row, |row| row.number);
    let position = position.unwrap_or_else(|position| {
        let number = row;
        sheet.rows.insert(
            position,
            spbe::evidence::book::Row {
                number,
                cells: Vec::new(),
            },
        );
        position
    });
    let cells = &mut sheet.rows[position].cells;
    cells.retain(|(at, _)| *at != column);
    if let Some(cell) = cell {
        cells.push((column, cell));
        cells.sort_by_key(|(at, _)| *at);
    }
}

#[expect(clippy::unnecessary_wraps, reason = "no content is a content, too")]
fn text(text: &str) -> Option<Cell> {
    Some(Cell::Text(text.to_owned()))
}

#[expect(clippy::unnecessary_wraps, reason = "no content is a content, too")]
fn number(number: i128) -> Option<Cell> {
    Some(Cell::Number(Exact::from(number)))
}

/// The findings about the full rubric with some cells changed.
fn changed(changes: &[(&str, u32, u32, Option<Cell>)]) -> String {
    let mut book = book(&full(), Lang::Id);
    for (sheet, row, column, cell) in changes {
        put(&mut book, sheet, *row, *column, cell.clone());
    }
    let checked = Rubric::from_book(&book);
    let told = told(&checked);
    assert_eq!(
        checked.value.is_none(),
        told.lines().any(|line| line.starts_with('E')),
        "{told}"
    );
    told
}

#[test]
fn a_change_in_excel_is_a_change_of_the_rubric() {
    let mut book = book(&full(), Lang::Id);
    put(&mut book, "Indikator", 1, 2, text("Nama baru"));
    put(&mut book, "Indikator", 1, 3, number(5));
    put(&mut book, "Indikator", 2, 3, text("5"));
    let checked = Rubric::from_book(&book);
    assert_eq!(told(&checked), "");
    let rubric = checked.value.unwrap();
    assert_eq!(rubric.indicators[0].name.get(Lang::Id), "Nama baru");
    assert_eq!(rubric.indicators[0].weight, Exact::from(5));
    assert_ne!(rubric.sha256, full().sha256);
}

#[test]
fn every_problem_has_its_cell() {
    // Weights: 10/3 and 20/3 stand as text, because a spreadsheet would make dates of them.
    let mut all = heard(&changed(&[("Indikator", 1, 3, number(3))]));
    all += &heard(&changed(&[("Indikator", 1, 3, text("berat"))]));
    all += &heard(&changed(&[(
        "Indikator",
        1,
        3,
        Some(Cell::Date("2026-06-20".into())),
    )]));
    all += &heard(&changed(&[(
        "Indikator",
        1,
        3,
        Some(Cell::Error("#REF!".into())),
    )]));
    all += &heard(&changed(&[(
        "Indikator",
        1,
        3,
        Some(Cell::Uncalculated("A1".into())),
    )]));
    all += &heard(&changed(&[("Indikator", 1, 3, None)]));
    all += &heard(&changed(&[("Indikator", 1, 1, text("A2"))]));
    all += &heard(&changed(&[("Indikator", 1, 1, None)]));
    all += &heard(&changed(&[("Indikator", 1, 4, text("prosess"))]));
    all += &heard(&changed(&[("Indikator", 1, 6, None)]));
    all += &heard(&changed(&[("Indikator", 2, 0, text("I1"))]));
    all += &heard(&changed(&[(
        "Predikat",
        1,
        3,
        Some(Cell::Number(Exact::new(7, 5))),
    )]));
    all += &heard(&changed(&[("Rubrik", 1, 0, text("ID rubrik"))]));
    all += &heard(&changed(&[("Rubrik", 1, 1, None)]));
    all += &heard(&changed(&[("Rubrik", 2, 0, text("ID"))]));
    all += &heard(&changed(&[("Rubrik", 13, 1, text("kira-kira"))]));
    all += &heard(&changed(&[
        ("Konversi", 1, 0, text("I3")),
        ("Skor Terkait", 1, 0, text("zzz")),
    ]));
    all += &heard(&changed(&[("Struktur", 1, 1, text("A1"))]));
    all += &heard(&changed(&[
        ("Struktur", 2, 0, text("A2")),
        ("Struktur", 2, 2, text("Dua")),
        ("Struktur", 2, 5, number(1)),
    ]));
    all += &heard(&changed(&[("Aturan Bukti", 1, 2, text("A1, I7"))]));
    all += &heard(&changed(&[("Indikator", 0, 3, text("Persen"))]));
    all += &heard(&changed(&[
        ("Indikator", 0, 20, text("Catatan")),
        ("Indikator", 1, 20, text("bagus")),
    ]));
    all += &heard(&changed(&[
        ("Indikator", 0, 20, text("bobot")),
        ("Indikator", 1, 20, text("9")),
    ]));
    insta::assert_snapshot!(all);
}

#[test]
fn problems_with_kinds_of_documents_have_their_cells() {
    // Columns of the rules: name, English, indicators, levels, age, number, none, kinds, required.
    let (kinds, required) = (7, 8);
    let found = [
        changed(&[("Jenis Dokumen", 2, 0, text("daftar api"))]),
        changed(&[("Jenis Dokumen", 2, 1, text("laporan REVIU"))]),
        changed(&[("Jenis Dokumen", 2, 1, None)]),
        changed(&[("Jenis Dokumen", 2, 0, text("reviu"))]),
        changed(&[("Aturan Bukti", 4, kinds, text("reviu, apo"))]),
        changed(&[("Aturan Bukti", 4, kinds, text("api; api"))]),
        changed(&[("Aturan Bukti", 4, required, text("mungkin"))]),
        changed(&[("Aturan Bukti", 4, kinds, None)]),
        changed(&[("Aturan Bukti", 5, 4, number(0))]),
        changed(&[("Aturan Bukti", 1, required, text("ya"))]),
    ];
    let found: Vec<String> = found.iter().map(|told| heard(told)).collect();
    insta::assert_snapshot!(found.concat());
}

#[test]
fn sheets_that_are_gone_renamed_or_added() {
    let renamed = |from: &str, to: &str| {
        let mut book = book(&full(), Lang::Id);
        let sheet = book
            .sheets
            .iter_mut()
            .find(|one| one.name.as_deref() == Some(from))
            .unwrap();
        sheet.name = Some(to.into());
        told(&Rubric::from_book(&book))
    };
    let mut all = heard(&renamed("Predikat", "Predikat 2026"));
    all += &heard(&renamed("Petunjuk", "Catatan"));
    all += &heard(&renamed("Struktur", "Predikat"));
    let mut none = book(&full(), Lang::Id);
    none.sheets.truncate(1);
    all += &heard(&told(&Rubric::from_book(&none)));
    let mut long = book(&full(), Lang::Id);
    for row in 10..2_100 {
        put(&mut long, "Sumber", row, 0, text("x"));
    }
    all += &heard(&told(&Rubric::from_book(&long)));
    insta::assert_snapshot!(all);
}

/// The order of columns, their case and a title above them do not matter.
#[test]
fn columns_are_known_by_their_headings() {
    let mut book = book(&full(), Lang::En);
    for sheet in &mut book.sheets {
        for row in &mut sheet.rows {
            row.number += 2;
            for (column, _) in &mut row.cells {
                *column = 40 - *column;
            }
            row.cells.sort_by_key(|(column, _)| *column);
            if row.number == 2 {
                for (_, cell) in &mut row.cells {
                    *cell = Cell::Text(cell.shown().to_uppercase());
                }
            }
        }
        let cells = vec![(0, Cell::Text("Ditinjau tim".to_owned()))];
        sheet
            .rows
            .insert(0, spbe::evidence::book::Row { number: 0, cells });
    }
    let checked = Rubric::from_book(&book);
    assert_eq!(told(&checked), "");
    assert_eq!(checked.value.unwrap().sha256, full().sha256);
}

/// What looks like a formula is text and stays so.
#[test]
fn formulas_of_strangers_are_text() {
    let evil = "=HYPERLINK(\"http://contoh\",\"klik\")";
    let yaml = FULL
        .replace("name: Indikator satu", &format!("name: '{evil}'"))
        .replace("evidence: surat", "evidence: \"@SUM(1)\\tkedua\\nbaris\"");
    let rubric = Rubric::parse(&yaml, "r.yaml").value.unwrap();
    let book = book(&rubric, Lang::Id);
    for sheet in &book.sheets {
        assert_eq!(sheet.formulas, [], "{:?}", sheet.name);
    }
    let back = Rubric::from_book(&book).value.unwrap();
    assert_eq!(back.indicators[0].name.get(Lang::Id), evil);
    assert_eq!(back.normalised(), rubric.normalised());
    let written = Rubric::parse(&back.to_yaml(), "r.yaml").value.unwrap();
    assert_eq!(written.normalised(), rubric.normalised());
}

#[test]
fn what_a_workbook_cannot_carry_is_refused() {
    let yaml = FULL.replacen(
        "criteria: { 1: a",
        &format!("criteria: {{ 1: {}", "a".repeat(40_000)),
        1,
    );
    let rubric = Rubric::parse(&yaml, "r.yaml").value.unwrap();
    let bytes = xlsx::rubric(&rubric, Lang::Id, None).unwrap();
    let lost = rubric.lost_in_workbook(&bytes).unwrap();
    assert_eq!(lost.code().as_str(), "E1509");
    assert!(lost.message(Lang::Id).contains("1: aaa"), "{lost:?}");
    let bytes = xlsx::rubric(&full(), Lang::Id, None).unwrap();
    assert_eq!(full().lost_in_workbook(&bytes), None);
}

/// Whatever stands in a cell, there is a rubric or a finding, and never a panic.
#[test]
fn any_cell_may_hold_anything() {
    let original = book(&full(), Lang::Id);
    let odd = [
        None,
        text("x"),
        text("I1"),
        text("A1"),
        number(-1),
        number(999_999_999),
        text("1/0"),
        Some(Cell::Bool(true)),
        Some(Cell::Error("#N/A".into())),
    ];
    let mut read = 0;
    for sheet in &original.sheets {
        let name = sheet.name.as_deref().unwrap();
        for row in &sheet.rows {
            for (column, _) in &row.cells {
                for cell in &odd {
                    let mut book = original.clone();
                    put(&mut book, name, row.number, *column, cell.clone());
                    let checked = Rubric::from_book(&book);
                    let errors = spbe::diagnostic::has_errors(&checked.diagnostics);
                    assert_eq!(checked.value.is_none(), errors, "{name} {row:?} {column}");
                    read += usize::from(!errors);
                }
            }
        }
    }
    assert!(read > 50, "{read}");
}
