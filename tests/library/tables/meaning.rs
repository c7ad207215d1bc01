//! Whose results they are, and whether they follow from each other.

use super::{book, findings, findings_for, lines, published, read};
use insta::assert_snapshot;
use spbe::assess::Request;

#[test]
fn year_and_agency_are_taken_from_the_table_then_the_request_then_the_file_name() {
    let table = "Nama Instansi,D1,D2,Indeks\nKota A,3.00,3.00,3.00\nKota B,3.00,3.00,3.00\n,1.00,1.00,1.00\n";
    assert_snapshot!(findings("t.csv", table), @"E0303 t.csv:2: tahun penilaian tidak disebut");
    assert_snapshot!(findings("t_2023.csv", table), @"
    W0304 t_2023.csv:2: tahun 2023 diambil dari nama berkas karena isinya tidak menyebut tahun
    W0412 t_2023.csv:4: nama instansi tidak disebut pada 1 hasil
    ");
    let request = |agency: Option<&str>, year| Request {
        agency: agency.map(str::to_owned),
        year,
        ..Request::default()
    };
    let chosen = published(&book("t.csv", table), &request(Some("kota a"), Some(2022)));
    assert_eq!(lines(&chosen.diagnostics), "");
    let chosen = chosen.value.unwrap();
    assert_eq!(chosen.len(), 1);
    assert_eq!(
        (chosen[0].agency.as_deref(), chosen[0].year),
        (Some("Kota A"), 2022)
    );
    assert_snapshot!(findings_for("t.csv", table, &request(Some("Kota X"), Some(2022))), @"E0307 t.csv:2 › Nama Instansi: yang diminta instansi `Kota X`, tetapi buku ini berisi `Kota A` dan `Kota B`");
    let years = "instansi,tahun,indeks\nKota A,2020,3.00\nKota A,2030,3.00\nKota A,2015,3.00\n";
    assert_snapshot!(findings("t_2020.csv", years), @"E0309 t_2020.csv:4 › tahun: tidak ada rubrik bawaan untuk tahun 2015");
    assert_snapshot!(findings_for("t.csv", years, &request(None, Some(2021))), @"E0306 t.csv:2 › tahun: yang diminta tahun 2021, tetapi buku ini berisi 2015, 2020, dan 2030");
}

#[test]
fn the_index_must_be_possible_with_the_printed_domains() {
    assert_snapshot!(findings("t.csv", "\
tahun,instansi,d1,d2,d3,d4,indeks,predikat
2023,Boleh,3.00,3.00,3.00,3.00,3.00,Baik
2023,Pembulatan,3.00,3.00,3.00,3.01,3.01,Baik
2023,Tepi bawah,3.00,3.00,3.00,3.00,2.99,Baik
2023,Mustahil,3.00,3.00,3.00,3.00,3.02,Baik
2023,Satu desimal,\"3,0\",3.00,3.00,3.00,3,Baik
2023,Tanpa D4,3.00,3.00,3.00,,1.00,
"), @"
    N0421 t.csv:3 › indeks: indeks tercetak `3,01`, sedangkan nilai domain yang sudah dibulatkan memberi 3,00
    W0420 t.csv:4 › indeks: indeks tercetak `2,99` tidak mengikuti domain tercetaknya, yang memberi 3,00
    W0420 t.csv:5 › indeks: indeks tercetak `3,02` tidak mengikuti domain tercetaknya, yang memberi 3,00
    ");
}

#[test]
fn the_rating_must_fit_the_index_and_the_practice_of_its_year() {
    assert_snapshot!(findings("t.csv", "\
tahun,instansi,indeks,predikat
2023,Salah,3.70,Memuaskan
2023,Batas dibulatkan,3.50,Baik
2024,Batas tepat,3.50,baik
2024,Batas benar,3.50,SANGAT BAIK
2024,Di atas batas,3.51,Baik
2023,Satu desimal,\"3,5\",Baik
2023,Bukan predikat,3.70,Bagus
2023,Di bawah skala,0.90,Kurang
"), @"
    W0422 t.csv:2 › predikat: predikat tercetak `Memuaskan`, tetapi indeks 3,70 berpredikat `Sangat Baik`
    W0423 t.csv:3 › predikat: predikat tercetak `Baik`, tetapi indeks 3,50 berpredikat `Sangat Baik` karena predikat 2023 mengikuti indeks yang sudah dibulatkan
    N0424 t.csv:4 › predikat: indeks tercetak 3,50 berpredikat `Sangat Baik`; predikat tercetak `baik` cocok bila indeks sebelum dibulatkan berada di sisi lain batas 3,50
    W0422 t.csv:6 › predikat: predikat tercetak `Baik`, tetapi indeks 3,51 berpredikat `Sangat Baik`
    N0424 t.csv:7 › predikat: indeks tercetak 3,5 berpredikat `Sangat Baik`; predikat tercetak `Baik` cocok bila indeks sebelum dibulatkan berada di sisi lain batas 3,50
    W0425 t.csv:8 › predikat: `Bagus` bukan predikat
    W0409 t.csv:9 › indeks: nilai `0,90` di bawah nilai terendah 1
    ");
    // A category may be the kind of agency.
    assert_snapshot!(read("t.csv", "\
tahun,instansi,kategori,indeks
2023,A,Kota,3.00
2023,B,Sangat Baik,3.70
"), @"
    A 2023: indeks=3,00
    B 2023: indeks=3,70 Sangat Baik
    ");
}
