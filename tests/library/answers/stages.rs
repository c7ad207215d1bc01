//! Columns of levels: stages, years, and those that hold something else.

use super::of_59;
use crate::books::{YEAR_2023, at_stage, text, under_59};
use insta::assert_snapshot;
use spbe::evidence::Stage;

const STAGES: &str =
    "No;Mandiri;Dokumen;Interviu;Visitasi;Akhir\n1;4;3;;;\n2;4;;3;;\n3;5;;;;\n4;;;;;2\n5;2;-;;;\n";

#[test]
fn a_stage_inherits_what_it_leaves_untouched() {
    let at = |stage| at_stage(&format!("{YEAR_2023}{STAGES}"), stage).answers();
    let all: String = Stage::ALL.map(at).concat();
    assert_snapshot!(all, @"
    Kota Uji 2023 mandiri: 1=4 2=4 3=5 5=2
    Kota Uji 2023 dokumen: 1=3 2=4 3=5 5=2
    Kota Uji 2023 interviu: 1=3 2=3 3=5 5=2
    Kota Uji 2023 visitasi: 1=3 2=3 3=5 5=2
    Kota Uji 2023 akhir: 1=3 2=3 3=5 4=2 5=2
    ");
}

#[test]
fn the_last_stage_with_a_value_is_the_default() {
    assert!(of_59(STAGES).starts_with("Kota Uji 2023 akhir:"));
    let open = "No;Mandiri;Dokumen;Akhir\n1;4;;\n2;3;2;-\n";
    assert_snapshot!(of_59(open), @"
    Kota Uji 2023 dokumen: 1=4 2=2
    W0374 buku.csv:4 › Mandiri: the stage dokumen gives a value to 1 of the 2 indicators answered; for the other 1 that of an earlier stage counts (mandiri)
    ");
    // A sum below a stage that has not begun is not its beginning.
    let sums =
        "Indikator;Mandiri;Akhir\nArsitektur SPBE;4;\nPerencanaan Strategis SPBE;4;0\nJumlah;4;0\n";
    assert_eq!(of_59(sums), "Kota Uji 2023 mandiri: 11=4\n");
    assert_snapshot!(of_59("No;Mandiri;Dokumen\n1;;\n2;;\n"), @"Kota Uji 2023 mandiri:");
}

#[test]
fn values_of_an_earlier_stage_are_told_where_the_stage_gives_all() {
    // What is written where nothing is assessed is no value either; of indicator 4 nothing is known.
    let rows =
        "No;Mandiri;Dokumen;Interviu;Akhir\n1;4;;;2\n2;4;3;;\n3;5;;3;belum dinilai\n4;;;;-\n";
    let book = format!("{YEAR_2023}{rows}");
    assert_snapshot!(text(&book).shown(), @"
    Kota Uji 2023 akhir: 1=2 2=3 3=3
    W0374 buku.csv:5 › Dokumen: the stage akhir gives a value to 1 of the 3 indicators answered; for the other 2 that of an earlier stage counts (dokumen and interviu)
    ");
    assert_snapshot!(at_stage(&book, Stage::Dokumen).shown(), @"
    Kota Uji 2023 dokumen: 1=4 2=3 3=5
    W0374 buku.csv:4 › Mandiri: the stage dokumen gives a value to 1 of the 3 indicators answered; for the other 2 that of an earlier stage counts (mandiri)
    ");
    // Interviews and visits touch only some indicators.
    let of = |stage| at_stage(&book, stage).shown();
    assert!(
        ![Stage::Interviu, Stage::Visitasi, Stage::Mandiri]
            .map(of)
            .concat()
            .contains("W0374")
    );
    // A stage that was asked for and gives nothing takes all from the one before.
    let claims = format!("{YEAR_2023}No;Mandiri;Akhir\n1;4;\n2;4;\n");
    assert_snapshot!(at_stage(&claims, Stage::Akhir).shown(), @"
    Kota Uji 2023 akhir: 1=4 2=4
    W0374 buku.csv:4 › Mandiri: the stage akhir gives a value to 0 of the 2 indicators answered; for the other 2 that of an earlier stage counts (mandiri)
    ");
    let whole = format!("{YEAR_2023}No;Mandiri;Akhir\n1;4;3\n2;4;4\n");
    assert!(!text(&whole).shown().contains("W0374"));
}

#[test]
fn a_stage_without_values_is_said() {
    let book = format!("{YEAR_2023}No;Dokumen;Akhir\n1;;3\n2;;4\n");
    assert_snapshot!(at_stage(&book, Stage::Dokumen).shown(), @"
    Kota Uji 2023 dokumen:
    E0341 buku.csv:4: the stage `dokumen` has no values in this book
    ");
    let book = format!("{YEAR_2023}No;Tingkat\n1;3\n");
    assert_snapshot!(at_stage(&book, Stage::Mandiri).shown(), @"
    Kota Uji 2023 mandiri:
    E0341 buku.csv:4: the stage `mandiri` has no values in this book
    ");
}

#[test]
fn a_cell_of_another_stage_that_cannot_be_right_is_said_too() {
    let book = format!("{YEAR_2023}No;Mandiri;Akhir\n1;9;3\n2;3;x\n");
    assert_snapshot!(text(&book).shown(), @"
    Kota Uji 2023 akhir: 1=3
    E0330 buku.csv:4 › Mandiri: the level `9` is outside the scale of 1 to 5
    E0332 buku.csv:5 › Akhir: `x` is not a level
    ");
    assert_snapshot!(at_stage(&book, Stage::Mandiri).shown(), @"
    Kota Uji 2023 mandiri: 2=3
    E0330 buku.csv:4 › Mandiri: the level `9` is outside the scale of 1 to 5
    E0332 buku.csv:5 › Akhir: `x` is not a level
    ");
}

#[test]
fn the_level_beside_columns_of_stages() {
    // Beside the agency's own claim it is what was decided, as in the database of a city that
    // keeps `nilaikematangan` and `penilaianmandiri` side by side.
    assert_snapshot!(of_59("idindikator;nilaikematangan;penilaianmandiri\n1;2;4\n2;3;3\n"), @"Kota Uji 2023 akhir: 1=2 2=3");
    // Beside a later stage it is the claim.
    assert_snapshot!(of_59("No;Tingkat Kematangan;Interviu\n1;4;3\n2;2;\n"), @"Kota Uji 2023 interviu: 1=3 2=2");
    assert_snapshot!(of_59("No;Tingkat;Mandiri;Akhir\n1;5;4;3\n"), @"
    Kota Uji 2023 akhir: 1=3
    N0343 buku.csv:3 › B: levels are read from the column `Mandiri`; the column `Tingkat` is not used
    ");
}

#[test]
fn the_surest_column_of_levels_is_read_and_the_others_are_named() {
    assert_snapshot!(of_59("No;Nilai;Tingkat;Capaian;Target 2024;Bobot\n1;3,9;3;80;5;1,3\n"), @"
    Kota Uji 2023 akhir: 1=3
    N0343 buku.csv:3 › B: levels are read from the column `Tingkat`; the column `Nilai` is not used
    N0343 buku.csv:3 › D: levels are read from the column `Tingkat`; the column `Capaian` is not used
    ");
    assert_snapshot!(of_59("No;Tingkat;2022\n1;3;2\n"), @"
    Kota Uji 2023 akhir: 1=3
    N0343 buku.csv:3 › C: levels are read from the column `Tingkat`; the column `2022` is not used
    ");
    assert_snapshot!(of_59("No;Target;Skor\n1;5;3\n"), @"E0231 buku.csv:3: the table is not recognised; the row most like a header: No | Target | Skor");
}

#[test]
fn a_column_for_each_year() {
    let book = "Instansi;Kota Uji\nNo;Indikator;2019;Nilai 2020\n1;;3;4\n2;;2;2\n37;;1;-\n";
    assert_snapshot!(text(book).shown(), @"
    Kota Uji 2019 akhir: 1=3 2=2 37=1
    Kota Uji 2020 akhir: 1=4 2=2
    ");
}

#[test]
fn a_second_row_of_the_header_divides_the_levels() {
    let book = "Instansi;Kota Uji\nNo;Indikator;Nilai Tingkat Kematangan;\n;;2021;2022\n1;Kebijakan Internal Arsitektur SPBE;1;2\n2;Kebijakan Internal Peta Rencana SPBE;2;2\n";
    assert_snapshot!(text(book).shown(), @"
    Kota Uji 2021 akhir: 1=1 2=2
    Kota Uji 2022 akhir: 1=2 2=2
    ");
    let stages = "No;Tingkat;;\n;Mandiri;Dokumen;Akhir\n1;5;4;3\n";
    assert_snapshot!(under_59(stages).shown(), @"Kota Uji 2023 akhir: 1=3");
}

#[test]
fn columns_of_one_meaning_are_not_guessed_between() {
    assert_snapshot!(of_59("No;Tingkat;Tingkat\n1;3;4\n"), @"
    E0342 buku.csv:3 › C: two columns hold the same thing: `Tingkat` and `Tingkat`
      buku.csv:3 › B: the first column is here
    ");
    assert_snapshot!(of_59("No;Tingkat (1-5);tingkat\n1;3;4\n"), @"
    E0342 buku.csv:3 › C: two columns hold the same thing: `Tingkat (1-5)` and `tingkat`
      buku.csv:3 › B: the first column is here
    ");
    assert_snapshot!(of_59("No;Mandiri;Penilaian Mandiri\n1;3;4\n"), @"
    E0342 buku.csv:3 › C: two columns hold the same thing: `Mandiri` and `Penilaian Mandiri`
      buku.csv:3 › B: the first column is here
    ");
    assert_snapshot!(text("Instansi;Kota Uji\nNo;2020;Nilai 2020\n1;3;4\n").shown(), @"
    E0342 buku.csv:2 › C: two columns hold the same thing: `2020` and `Nilai 2020`
      buku.csv:2 › B: the first column is here
    ");
    assert_snapshot!(text("Instansi;Tahun;Tahun;No;Tingkat\nKota Uji;2022;2023;1;4\n").shown(), @"
    E0342 buku.csv:1 › C: two columns hold the same thing: `Tahun` and `Tahun`
      buku.csv:1 › B: the first column is here
    ");
    assert_snapshot!(of_59("No Indikator;No Indikator;Tingkat\n1;2;4\n"), @"
    E0342 buku.csv:3 › B: two columns hold the same thing: `No Indikator` and `No Indikator`
      buku.csv:3 › A: the first column is here
    ");
    assert_snapshot!(of_59("Indikator;Indikator;Tingkat\n1;2;4\n"), @"
    E0342 buku.csv:3 › B: two columns hold the same thing: `Indikator` and `Indikator`
      buku.csv:3 › A: the first column is here
    ");
    // One of them holds names: that is no doubt.
    assert_snapshot!(of_59("Indikator;Indikator;Tingkat\n1;Kebijakan Internal Arsitektur SPBE;4\n"), @"Kota Uji 2023 akhir: 1=4");
}

#[test]
fn a_title_above_the_table_names_the_stage_that_no_header_does() {
    let table = "No;Tingkat\n1;3\n2;4\n";
    let titled = |title: &str| text(&format!("{title}\n{YEAR_2023}{table}")).shown();
    assert_snapshot!(titled("Penilaian Mandiri SPBE"), @"
    Kota Uji 2023 mandiri: 1=3 2=4
    N0371 buku.csv:1 › A: the levels are read as those of the stage mandiri, after the title `Penilaian Mandiri SPBE`
    ");
    assert_snapshot!(titled("Hasil Evaluasi Dokumen"), @"
    Kota Uji 2023 dokumen: 1=3 2=4
    N0371 buku.csv:1 › A: the levels are read as those of the stage dokumen, after the title `Hasil Evaluasi Dokumen`
    ");
    // Below the labels as well as above them, and beside a label of its own.
    assert_snapshot!(text(&format!("{YEAR_2023}Hasil Interviu\n\n{table}")).shown(), @"
    Kota Uji 2023 interviu: 1=3 2=4
    N0371 buku.csv:3 › A: the levels are read as those of the stage interviu, after the title `Hasil Interviu`
    ");
    assert_snapshot!(text(&format!("{YEAR_2023}Tahap;:;Mandiri\n{table}")).shown(), @"
    Kota Uji 2023 mandiri: 1=3 2=4
    N0371 buku.csv:3 › C: the levels are read as those of the stage mandiri, after the title `Mandiri`
    ");
    // This is the stage anyway, and these are no titles.
    for other in [
        "Hasil Akhir",
        "Hasil Evaluasi SPBE",
        "Penilaian Mandiri;oleh Kominfo",
    ] {
        assert_eq!(titled(other), "Kota Uji 2023 akhir: 1=3 2=4\n", "{other}");
    }
    assert_snapshot!(titled("Penilaian Mandiri dan Evaluasi Dokumen"), @"
    Kota Uji 2023 akhir: 1=3 2=4
    W0373 buku.csv:1 › A: the titles above the table name several stages, mandiri and dokumen; the levels are read as those of the stage akhir
    ");
    assert_snapshot!(titled("Penilaian Mandiri\nHasil Visitasi"), @"
    Kota Uji 2023 akhir: 1=3 2=4
    W0373 buku.csv:1 › A: the titles above the table name several stages, mandiri and visitasi; the levels are read as those of the stage akhir
    ");
}

#[test]
fn a_header_that_names_a_stage_counts_more_than_a_title() {
    let titled = |table: &str| text(&format!("Penilaian Mandiri\n{YEAR_2023}{table}")).shown();
    assert_snapshot!(titled("No;Nilai Akhir\n1;3\n"), @"
    Kota Uji 2023 akhir: 1=3
    W0372 buku.csv:1 › A: the title `Penilaian Mandiri` names the stage mandiri, but the column of levels is headed `Nilai Akhir`
    ");
    // A title that names one of several stages says what the book is for, not where they end.
    assert_eq!(
        titled("No;Mandiri;Akhir\n1;4;3\n"),
        "Kota Uji 2023 akhir: 1=3\n"
    );
    // Tables with an agency a row, and with a year a column, have titles as well.
    let wide = "Penilaian Mandiri\nInstansi;Tahun;I1;I2\nKota Uji;2023;3;4\n";
    assert_snapshot!(text(wide).shown(), @"
    Kota Uji 2023 mandiri: 1=3 2=4
    N0371 buku.csv:1 › A: the levels are read as those of the stage mandiri, after the title `Penilaian Mandiri`
    ");
    let years = "Penilaian Mandiri\nInstansi;Kota Uji\nNo;2022;2023\n1;3;4\n";
    assert_snapshot!(text(years).shown(), @"
    Kota Uji 2022 mandiri: 1=3
    Kota Uji 2023 mandiri: 1=4
    N0371 buku.csv:1 › A: the levels are read as those of the stage mandiri, after the title `Penilaian Mandiri`
    ");
}
