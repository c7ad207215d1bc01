//! The transposed form: rows are results, columns are years.

use super::{book, findings, read, shown};
use insta::assert_snapshot;
use spbe::evidence::read_evidence;
use spbe::published::read_table;

/// The national table's first columns in both forms.
#[test]
fn both_forms_read_the_same() {
    let rows = "\
tahun;instansi;indeks;d1;a1;a2;d2;a3;predikat
2019;Kota A;3,32;3,35;1,35;2,00;2,57;0,43;
2020;Kota A;3,70;3,47;;2,12;3,0;0,71;Sangat Baik
";
    let years = "\
Instansi;Kota A
;2019;Nilai 2020
Indeks SPBE;3,32;3,70
Domain 1;3,35;3,47
A1;1,35;
Aspek 2 Kebijakan Internal Layanan SPBE;2,00;2,12
Tata Kelola SPBE;2,57;3,0
Kelembagaan;0,43;0,71
Predikat SPBE;-;Sangat Baik
";
    assert_eq!(read("t.csv", rows), read("t.csv", years));
    assert_eq!(read("t.csv", rows).lines().count(), 2);
}

#[test]
fn names_are_those_of_the_years_rubric_and_repeat_for_an_only_aspect() {
    assert_snapshot!(read("t.csv", "\
LAPORAN HASIL EVALUASI SPBE
Nama Instansi : Kota A
No,Nama Indeks,2020,2021,Target 2022
1,Indeks SPBE,3.00,2.00,4
,Kebijakan SPBE,3.10,2.10,
,Kebijakan SPBE,,2.10,
,Domain Tata Kelola SPBE,3.20,2.20,
,Aspek Kelembagaan,3.30,,
,a. Perencanaan Strategis,,2.30,
,Manajemen SPBE,,2.40,
,Penerapan Manajemen SPBE,,2.50,
,Audit TIK,,2.60,
,Peringkat,,7,
,Predikat,Baik,Cukup,
Sumber: Kementerian PANRB
No,Indikator,2020
1,Kebijakan Internal Arsitektur SPBE,3
"), @"
    Kota A 2020: A3=3,30 D1=3,10 D2=3,20 indeks=3,00 Baik
    Kota A 2021: A1=2,10 A2=2,30 A5=2,50 A6=2,60 D1=2,10 D2=2,20 D3=2,40 indeks=2,00 Cukup
    W0411 t.csv:13 › B: baris `Peringkat` tidak dikenal dan tidak dipakai
    ");
}

#[test]
fn the_year_of_a_single_column_stands_above_it() {
    let table = "\nNama Indeks;Nilai\nIndeks SPBE;2,15\nKebijakan Internal SPBE;2,00\nTata Kelola SPBE;2,10\n";
    let labelled = format!("Instansi;Kota A\nTahun;2022{table}");
    assert_snapshot!(read("t.csv", &labelled), @"Kota A 2022: D1=2,00 D2=2,10 indeks=2,15");
    let titled = format!("Indeks SPBE Kota A Tahun 2022 (PermenPANRB Nomor 59 Tahun 2020){table}");
    assert_snapshot!(findings("t.csv", &titled), @"W0412 t.csv:2 › Nilai: nama instansi tidak disebut pada 1 hasil");
    let nowhere = table.trim_start();
    assert_snapshot!(findings("t.csv", nowhere), @"
    W0411 t.csv:3 › A: baris `Kebijakan Internal SPBE` tidak dikenal dan tidak dipakai
    W0411 t.csv:4 › A: baris `Tata Kelola SPBE` tidak dikenal dan tidak dipakai
    E0303 t.csv:1 › Nilai: tahun penilaian tidak disebut
    ");
}

#[test]
fn a_table_that_numbers_its_rows_is_not_taken_for_indicators() {
    let text = "No;Uraian;Nilai 2019;Nilai 2020\n1;Indeks SPBE;3,32;3,70\n2;Domain 1;3,35;3,47\n";
    let book = book("t.csv", text);
    let evidence = read_evidence(&book, "", None);
    assert!(evidence.value.is_none() && evidence.diagnostics.is_empty());
    assert_snapshot!(shown(&read_table(&book, "t.csv")), @"
    ? 2019: D1=3,35 indeks=3,32
    ? 2020: D1=3,47 indeks=3,70
    ");
}
