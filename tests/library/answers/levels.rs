//! Levels: how they may be written, and what is none.

use super::{of_5, of_59};
use crate::books::{Outcome, YEAR_2023, ods_of, run, text, under_59, xlsx};
use insta::assert_snapshot;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use spbe::assess::Request;

#[test]
fn every_usual_way_to_write_a_level() {
    let table = "No;Tingkat\n1;3\n2;3.0\n3;3,0\n4;\"3\"\n5;Level 3\n6;3 - Terdefinisi\n7; 3 \n8;L3\n9;tingkat 3\n10;Terdefinisi\n11;3 (terdefinisi)\n12;03\n13;3. Terdefinisi\n14;TINGKAT KEMATANGAN 3\n15;LEVEL: 3\n";
    assert_snapshot!(of_59(table), @"Kota Uji 2023 akhir: 1=3 2=3 3=3 4=3 5=3 6=3 7=3 8=3 9=3 10=3 11=3 12=3 13=3 14=3 15=3");
}

#[test]
fn not_assessed_is_neither_0_nor_1() {
    let table = "No;Tingkat\n1;\n2;-\n3;----\n4;n/a\n5;belum dinilai\n6;…\n7;3\n";
    assert_snapshot!(of_59(table), @"Kota Uji 2023 akhir: 7=3");
    assert_snapshot!(of_5(table), @"Kota Uji 2020 akhir: 7=3");
    let outcome = under_59(table);
    let index = outcome.card().index;
    // One level of 3 at 1.30 percent, everything else from 1 to 5.
    assert_eq!(index.low.to_string(), "513/500");
    assert_eq!(index.high.to_string(), "2487/500");
}

#[test]
fn level_0_is_a_level_under_5_2018_only() {
    let table = "No;Tingkat\n1;0\n2;0 - Belum ada\n3;5\n4;6\n5;-1\n";
    assert_snapshot!(of_5(table), @"
    Kota Uji 2020 akhir: 1=0 2=0 3=5
    E0330 buku.csv:7 › Tingkat: the level `6` is outside the scale of 0 to 5
    E0330 buku.csv:8 › Tingkat: the level `-1` is outside the scale of 0 to 5
    ");
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 3=5
    E0330 buku.csv:4 › Tingkat: the level `0` is outside the scale of 1 to 5
    E0330 buku.csv:5 › Tingkat: the level `0 - Belum ada` is outside the scale of 1 to 5
    E0330 buku.csv:7 › Tingkat: the level `6` is outside the scale of 1 to 5
    E0330 buku.csv:8 › Tingkat: the level `-1` is outside the scale of 1 to 5
    ");
}

#[test]
fn off_scale_and_off_step() {
    let table = "No;Tingkat\n1;3,5\n2;3.5\n3;92\n4;86,00\n5;100\n6;7/2\n7;5/5\n8;60%\n9;0,8\n10;3.0000000001\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir:
    E0331 buku.csv:4 › Tingkat: the level `3,5` is not on the scale of 1 to 5 in steps of 1
    E0331 buku.csv:5 › Tingkat: the level `3.5` is not on the scale of 1 to 5 in steps of 1
    E0351 buku.csv:6 › Tingkat: the level `92` is outside the scale of 1 to 5; it looks like a value from 0 to 100
    E0351 buku.csv:7 › Tingkat: the level `86,00` is outside the scale of 1 to 5; it looks like a value from 0 to 100
    E0351 buku.csv:8 › Tingkat: the level `100` is outside the scale of 1 to 5; it looks like a value from 0 to 100
    E0331 buku.csv:9 › Tingkat: the level `7/2` is not on the scale of 1 to 5 in steps of 1
    E0332 buku.csv:10 › Tingkat: `5/5` is not a level
    E0332 buku.csv:11 › Tingkat: `60%` is not a level
    E0330 buku.csv:12 › Tingkat: the level `0,8` is outside the scale of 1 to 5
    E0331 buku.csv:13 › Tingkat: the level `3.0000000001` is not on the scale of 1 to 5 in steps of 1
    ");
}

#[test]
fn what_is_no_level_at_all() {
    let table = "No;Tingkat\n1;2-3\n2;baik\n3;3 4\n4;tiga\n5;Transaksi\n6;3x\n7;TRUE\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 6=3
    E0353 buku.csv:4 › Tingkat: the level is written as a range from 2 to 3, not as one level
    E0332 buku.csv:5 › Tingkat: `baik` is not a level
    E0332 buku.csv:6 › Tingkat: `3 4` is not a level
    E0332 buku.csv:7 › Tingkat: `tiga` is not a level
    E0332 buku.csv:8 › Tingkat: `Transaksi` is not a level
    W0336 buku.csv:9 › Tingkat: level 3 is called `Defined`, but the cell says `x`
    E0332 buku.csv:10 › Tingkat: `TRUE` is not a level
    ");
}

#[test]
fn a_level_name_that_is_not_its_numbers() {
    // Terstandardisasi is the name of 5/2018, Transaksi that of services, Informasi that of 1.
    let table = "No;Tingkat\n1;3 - Terstandardisasi\n2;3 - Transaksi\n32;3 - Informasi\n33;Transaksi\n34;3 - transaksi\n35;3 *\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 1=3 2=3 32=3 33=3 34=3 35=3
    W0336 buku.csv:4 › Tingkat: level 3 is called `Defined`, but the cell says `terstandardisasi`
    W0336 buku.csv:5 › Tingkat: level 3 is called `Defined`, but the cell says `transaksi`
    W0336 buku.csv:6 › Tingkat: level 3 is called `Transaction`, but the cell says `informasi`
    ");
}

#[test]
fn error_cells_of_text_tables() {
    let table = "No;Tingkat\n1;#REF!\n2;#N/A\n3;Err:502\n4;4\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 4=4
    E0333 buku.csv:4 › Tingkat: the cell holds the error `#REF!`
    E0333 buku.csv:5 › Tingkat: the cell holds the error `#N/A`
    E0333 buku.csv:6 › Tingkat: the cell holds the error `Err:502`
    ");
}

#[test]
fn error_cells_dates_and_formulas_of_workbooks() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Nilai 2023").unwrap();
    sheet.write(0, 0, "Tahun").unwrap();
    sheet.write(0, 1, 2023).unwrap();
    sheet.write(2, 1, "No").unwrap();
    sheet.write(2, 3, "Tingkat Kematangan (1-5)").unwrap();
    for row in 3..9 {
        sheet.write(row, 1, row - 2).unwrap();
    }
    let date = ExcelDateTime::from_ymd(2023, 3, 2).unwrap();
    let format = Format::new().set_num_format("d-mmm");
    sheet.write_with_format(3, 3, &date, &format).unwrap();
    let result = |formula: &str, result: &str| Formula::new(formula).set_result(result);
    sheet.write(4, 3, result("=A99", "#REF!")).unwrap();
    sheet.write(5, 3, result("=SUM(Z1:Z2)", "3")).unwrap();
    // A formula whose result is not known is stored by some writers with the result 0.
    sheet.write(6, 3, Formula::new("=Z1")).unwrap();
    sheet.write(7, 3, true).unwrap();
    sheet.write(8, 3, 4.000_000_000_000_001_f64).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let outcome = run("uji.xlsx", &bytes, &Request::default());
    assert_snapshot!(outcome.shown(), @"
    ? 2023 akhir: 3=3 6=4
    W0308 uji.xlsx › Nilai 2023!A4: the agency is not named
    E0335 uji.xlsx › Nilai 2023!D4: the cell holds the date 2023-03-02, not a level
    E0333 uji.xlsx › Nilai 2023!D5: the cell holds the error `#REF!`
    E0330 uji.xlsx › Nilai 2023!D7: the level `0` is outside the scale of 1 to 5
    E0332 uji.xlsx › Nilai 2023!D8: `TRUE` is not a level
    ");
}

#[test]
fn a_formula_without_a_stored_result() {
    // LibreOffice leaves no value where a formula was never calculated.
    let rows = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>No</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>Tingkat</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/><table:table-cell table:formula=\"of:=[.A1]+2\"/></table:table-row>";
    let bytes = crate::books::ods_of(rows);
    let outcome = run("2023.ods", &bytes, &Request::default());
    assert_snapshot!(outcome.shown(), @"
    ? 2023 akhir:
    W0304 2023.ods › Nilai!A2: the year 2023 is taken from the file name because the content states none
    W0308 2023.ods › Nilai!A2: the agency is not named
    E0334 2023.ods › Nilai!B2: the formula `[.A1]+2` was never calculated
    ");
}

#[test]
fn numbers_and_texts_are_one() {
    let rows: crate::books::Rows = [
        ["Tahun", "2023"],
        ["No", "Tingkat"],
        ["1", "3"],
        ["02", "4"],
    ]
    .iter()
    .map(|fields| crate::books::row(fields))
    .collect();
    let read = |numbers| run("a.xlsx", &xlsx(&rows, numbers), &Request::default()).answers();
    assert_eq!(read(true), read(false));
    assert_eq!(read(true), "? 2023 akhir: 1=3 2=4\n");
}

#[test]
fn a_value_too_fine_to_be_exact_is_named() {
    let rubric = spbe::rubric::Rubric::parse(&decimal_rubric(), "r.yaml");
    let request = Request {
        rubric: rubric.value.map(std::sync::Arc::new),
        ..Request::default()
    };
    let table = format!(
        "{YEAR_2023}No;Nilai\n1;7/6\n2;22/7\n3;3,14\n4;10/999983\n5;999983/999979\n6;4/3\n7;3,141\n"
    );
    let outcome = run("desimal.csv", table.as_bytes(), &request);
    assert_snapshot!(outcome.shown(), @"
    Kota Uji 2023 akhir: 1=7/6 2=22/7 3=3.14 6=4/3
    E0330 desimal.csv:7 › Nilai: the level `10/999983` is outside the scale of 1 to 5
    E0331 desimal.csv:10 › Nilai: the level `3,141` is not on the scale of 1 to 5 in steps of 0.01
    E0337 desimal.csv:8 › Nilai: the fraction `999983/999979` is too fine to be computed exactly with the other values
    ");
}

/// 59/2020 with values in steps of a hundredth, as later instruments have them.
fn decimal_rubric() -> String {
    let text = spbe::rubric::yaml_of_builtin("permenpanrb-59-2020").unwrap();
    text.replacen("step: 1 }", "step: 0.01 }", 1)
}

#[test]
fn a_zero_that_a_formula_gives_is_doubted() {
    let (year, other) = (2019, "Instansi;Kota Uji\nTahun;2019\n");
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, (name, cell)) in
        (0..).zip([("Instansi", "Kota Uji"), ("Tahun", ""), ("No", "Tingkat")])
    {
        sheet.write(row, 0, name).unwrap();
        sheet.write(row, 1, cell).unwrap();
    }
    sheet.write(1, 1, year).unwrap();
    for number in 1..=4 {
        sheet.write(2 + number, 0, number).unwrap();
    }
    let formula = |result: &str| Formula::new("=Isian!B4").set_result(result);
    sheet.write(3, 1, 0).unwrap();
    sheet.write_formula(4, 1, formula("0")).unwrap();
    sheet.write_formula(5, 1, formula("3")).unwrap();
    sheet.write(6, 1, "0").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let xlsx = run("buku.xlsx", &bytes, &Request::default());
    assert_snapshot!(without_missing(&xlsx), @"
    Kota Uji 2019 akhir: 1=0 2=0 3=3 4=0
    W0375 buku.xlsx › Sheet1!B5: the level 0 of this cell is the result of a formula; one that refers to an empty cell gives 0 as well, but not assessed is not level 0
    ");
    // Typed, or in a text, a zero is the level.
    let typed = text(&format!("{other}No;Tingkat\n1;0\n2;0\n"));
    assert_eq!(typed.codes(), ["E0340"]);
    let cells = |cells: &[&str]| -> String {
        let cells = cells
            .iter()
            .map(|cell| format!("<table:table-cell {cell}</table:table-cell>"));
        format!(
            "<table:table-row>{}</table:table-row>",
            cells.collect::<String>()
        )
    };
    let words = |text: &str| format!(r#"office:value-type="string"><text:p>{text}</text:p>"#);
    let float = |number: u32| format!(r#"office:value-type="float" office:value="{number}">"#);
    let zero = r#"table:formula="of:=[Isian.B4]" office:value-type="float" office:value="0"><text:p>0</text:p>"#;
    let table = [
        cells(&[&words("Instansi"), &words("Kota Uji")]),
        cells(&[&words("Tahun"), &float(year)]),
        cells(&[&words("No"), &words("Tingkat")]),
        cells(&[&float(1), zero]),
        cells(&[&float(2), &float(0)]),
    ];
    let ods = run("buku.ods", &ods_of(&table.concat()), &Request::default());
    assert_snapshot!(without_missing(&ods), @"
    Kota Uji 2019 akhir: 1=0 2=0
    W0375 buku.ods › Nilai!B4: the level 0 of this cell is the result of a formula; one that refers to an empty cell gives 0 as well, but not assessed is not level 0
    ");
}

/// What is seen but for the indicators without a level.
fn without_missing(seen: &Outcome) -> String {
    let shown = seen.shown();
    let lines = shown.lines().filter(|line| !line.starts_with("E0340"));
    lines.collect::<Vec<_>>().join("\n")
}
