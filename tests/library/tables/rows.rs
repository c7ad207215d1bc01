//! The row form: one row per agency and year.

use super::{findings, of_rows, read, shown};
use insta::assert_snapshot;
use spbe::evidence::book::{Cell, Row};
use spbe::number::Exact;
use spbe::published::read_table;

#[test]
fn rows_are_read_whatever_their_columns_order_and_notation() {
    assert_snapshot!(read("t.csv", "\
Hasil Evaluasi SPBE
Predikat;Indeks SPBE;Nilai Domain 2;Domain 1;d3;D04;Nama Instansi;No.;TAHUN;Kode
Sangat<br>Baik;3,5;4.50;5,0;,60;3,70;Kota  A;1;2023;77
;2,00;-;;;2,00;Kab. B;1;2023;78
;;;;;;Rata-rata;;;
"), @"
    Kota A 2023: D1=5,0 D2=4,50 D3=0,60 D4=3,70 indeks=3,5 Sangat Baik
    Kab. B 2023: D4=2,00 indeks=2,00
    ");
}

#[test]
fn headers_repeat_on_every_page_and_columns_may_change_there() {
    assert_snapshot!(read("t.csv", "\
Laporan Evaluasi SPBE Tahun 2023 (PermenPANRB 59/2020);;;;
KEMENTERIAN;;;;
No;Nama Instansi;D1;D2;Indeks
(1);(2);(3);(4);(5)
1;Kementerian A;3,00;3,10;3,05
2;Kementerian B;3,00;3,20;3,15
No;Nama Instansi;D1;D2;Indeks
;PEMERINTAH KOTA;;;
1;Kota C;2,00;2,10;2,05
No;Nama Instansi;Indeks;D1;D2
2;Kota D;2,05;2,00;2,10
"), @"
    Kementerian A 2023: D1=3,00 D2=3,10 indeks=3,05
    Kementerian B 2023: D1=3,00 D2=3,20 indeks=3,15
    Kota C 2023: D1=2,00 D2=2,10 indeks=2,05
    Kota D 2023: D1=2,00 D2=2,10 indeks=2,05
    ");
}

#[test]
fn a_cell_that_is_no_number_is_named_and_left_empty() {
    assert_snapshot!(read("t.csv", "\
tahun,instansi,d1,d2,indeks
2023,Kota A,abc,3.7 %,3.70
2023,Kota B,1/3,999999999999999,3.70
20x3,Kota C,3.00,3.00,3.00
2023,Kota D,x,,
"), @"
    Kota A 2023: indeks=3,70
    Kota B 2023: indeks=3,70
    Kota D 2023:
    E0404 t.csv:2 › d1: `abc` bukan nilai hasil evaluasi
    E0404 t.csv:2 › d2: `3.7 %` bukan nilai hasil evaluasi
    E0404 t.csv:3 › d1: `1/3` bukan nilai hasil evaluasi
    E0404 t.csv:3 › d2: `999999999999999` bukan nilai hasil evaluasi
    E0301 t.csv:4 › tahun: `20x3` bukan tahun evaluasi
    E0404 t.csv:5 › d1: `x` bukan nilai hasil evaluasi
    ");
}

#[test]
fn cells_of_a_spreadsheet_are_read_as_printed_with_two_decimals() {
    let text = |text: &str| Cell::Text(text.to_owned());
    let number = |hundredths| Cell::Number(Exact::new(hundredths, 100));
    let row = |number, cells: Vec<Cell>| Row {
        number,
        cells: (1..).zip(cells).collect(),
    };
    let header = [
        "code",
        "nama_instansi",
        "tahun",
        "indeks",
        "d1",
        "d2",
        "d3",
        "d4",
    ];
    let rows = vec![
        row(4, header.map(text).into()),
        row(
            5,
            vec![
                Cell::Number(Exact::from(1030)),
                text("Kota A"),
                Cell::Number(Exact::from(2023)),
                number(370),
                Cell::Error("#REF!".to_owned()),
                Cell::Uncalculated("SUM(A1:A2)".to_owned()),
                Cell::Date("2023-10-03".to_owned()),
                Cell::Bool(true),
            ],
        ),
        row(
            6,
            vec![text("1031"), text("Kota B"), number(202300), number(500)],
        ),
    ];
    let read = read_table(&of_rows("t.xlsx", Some("Hasil"), rows), "t.xlsx");
    assert_snapshot!(shown(&read), @"
    Kota A 2023: indeks=3,70
    Kota B 2023: indeks=5,00
    E0405 t.xlsx › Hasil!F6: sel berisi galat `#REF!`
    E0406 t.xlsx › Hasil!G6: rumus `SUM(A1:A2)` belum pernah dihitung
    E0407 t.xlsx › Hasil!H6: sel berisi tanggal `2023-10-03`, bukan nilai
    E0404 t.xlsx › Hasil!I6: `TRUE` bukan nilai hasil evaluasi
    ");
}

#[test]
fn what_is_written_twice_counts_for_nothing() {
    assert_snapshot!(findings("t.csv", "\
tahun,instansi,d1,Domain 1,d2,indeks
2023,Kota A,3.00,3.10,3.00,3.00
2023,Kota B,3.00,3.10,3.00,3.00
2023,KOTA A,3.00,3.10,3.00,3.00
"), @"
    E0402 t.csv:1 › Domain 1: `Domain 1` memuat hal yang sudah tertulis di tempat lain
          t.csv:1 › d1: pertama kali di sini
    E0403 t.csv:4: hasil KOTA A 2023 tertulis dua kali
          t.csv:2: hasil pertama di sini
    ");
    assert_snapshot!(read("t.csv", "\
Instansi: Kota A
Uraian,2019,2020,Nilai 2020
Indeks SPBE,3.00,3.00,3.10
D1 Kebijakan,3.00,3.00,3.00
Domain 1,3.10,3.00,3.00
"), @"
    Kota A 2019: indeks=3,00
    E0402 t.csv:5 › 2019: `Domain 1` memuat hal yang sudah tertulis di tempat lain
          t.csv:4 › 2019: pertama kali di sini
    E0402 t.csv:2 › Nilai 2020: `Nilai 2020` memuat hal yang sudah tertulis di tempat lain
          t.csv:2 › 2020: pertama kali di sini
    ");
}

#[test]
fn numbers_off_the_scale_are_errors_and_below_it_warnings() {
    assert_snapshot!(findings("t.csv", "\
tahun,instansi,d1,d2,d3,d4,a5,d5,indeks
2023,Kota A,5.01,-1,0.30,3.00,0.30,3.00,5.1
2023,Kota B,,,,,,2.00,3.00
2019,Kota C,0.30,0.30,0.30,3.00,,,0.30
"), @"
    E0410 t.csv:2 › d5: `D5` tidak ada di `permenpanrb-59-2020`
    E0410 t.csv:4 › d4: `D4` tidak ada di `permenpanrb-5-2018`
    E0408 t.csv:2 › indeks: nilai `5,1` tidak mungkin
    E0408 t.csv:2 › d1: nilai `5,01` tidak mungkin
    E0408 t.csv:2 › d2: nilai `-1` tidak mungkin
    W0409 t.csv:2 › d3: nilai `0,30` di bawah nilai terendah 1
    ");
}

#[test]
fn statistics_of_all_agencies_are_no_results_and_remarks_are_no_statistics() {
    assert_snapshot!(read("t.csv", "\
catatan;instansi;tahun;indeks
;Kota A;2023;3,01
Total 32 layanan;Kota B;2023;2,50
;Rata-rata;2023;2,76
;Nilai tertinggi;2023;3,01
Median;;2023;2,76
;Maks;2023;3,01
;Simpangan baku;2023;0,26
"), @"
    Kota A 2023: indeks=3,01
    Kota B 2023: indeks=2,50
    ");
}

/// 3,01 and 2,50 are not 3 and 2.
#[test]
fn a_decimal_comma_that_divides_a_printed_number_is_told() {
    assert_snapshot!(read("t.csv", "instansi,tahun,indeks\nKota A,2023,3,01\nKota B,2023,\"2,50\"\nKota C,2023,2.75\n"), @"
    Kota B 2023: indeks=2,50
    Kota C 2023: indeks=2,75
    E0235 t.csv:2 › D: baris ini berlanjut ke kanan kolom terakhir, `indeks`, dengan `01`; isinya mungkin bergeser, jadi baris ini tidak dibaca
    ");
    assert_snapshot!(read("t.csv", "instansi,tahun,indeks,predikat\nKota A,2023,3,01,Baik\nKota B,2023,3.01,Baik\n"), @"
    Kota B 2023: indeks=3,01 Baik
    E0235 t.csv:2 › E: baris ini berlanjut ke kanan kolom terakhir, `predikat`, dengan `Baik`; isinya mungkin bergeser, jadi baris ini tidak dibaca
    ");
    assert_snapshot!(read("t.csv", "instansi,tahun,d1,d2,d3,d4,indeks\nKota A,2023,3,01,3,2,50,4,3,1\n"), @"E0235 t.csv:2 › H: baris ini berlanjut ke kanan kolom terakhir, `indeks`, dengan `4`; isinya mungkin bergeser, jadi baris ini tidak dibaca");
    assert_snapshot!(read("t.csv", "Instansi: Kota A\nUraian,2019\nIndeks SPBE,3,01\nD1 Kebijakan,2.00\n"), @"
    Kota A 2019: D1=2,00
    E0235 t.csv:3 › C: baris ini berlanjut ke kanan kolom terakhir, `2019`, dengan `01`; isinya mungkin bergeser, jadi baris ini tidak dibaca
    ");
    // A remark without a heading divides no number, and semicolons none either.
    assert_snapshot!(read("t.csv", "instansi,tahun,indeks\nKota A,2023,3.01,sudah terbit\n"), @"Kota A 2023: indeks=3,01");
    assert_snapshot!(read("t.csv", "instansi;tahun;indeks\nKota A;2023;3,01;sudah terbit\n"), @"Kota A 2023: indeks=3,01");
}
