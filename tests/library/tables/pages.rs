//! Pages of labels with a value beside each, bulk sheets, and tables in Markdown.

use super::{findings_for, read};
use spbe::assess::Request;

#[test]
fn a_page_of_labels_has_domains_and_aspects_in_one_column() {
    let page = "Hasil Evaluasi SPBE Tahun 2023;;;\n\
        Nama Instansi;:;Kab. Contoh;\nK/L/D;:;Kabupaten;\nIndeks SPBE : 2.60;;;\n\
        Predikat SPBE : Baik;;;\n;;;\n\
        Kebijakan SPBE;;3.00;\nKebijakan Internal SPBE;;3.00;\n\
        Tata Kelola SPBE;;2.50;\nPerencanaan Strategis SPBE;;2.25;\n\
        Teknologi Informasi dan Komunikasi;;2.75;\nPenyelenggara SPBE;;2.50;\n\
        Manajemen SPBE;;1.00;\nLayanan SPBE;;3.10;\nSesuatu yang lain;;1.00;\n";
    insta::assert_snapshot!(read("halaman.csv", page), @"
    Kab. Contoh 2023: A1=3,00 A2=2,25 A3=2,75 A4=2,50 D1=3,00 D2=2,50 D3=1,00 D4=3,10 indeks=2,60 Baik
    W0411 halaman.csv:15 › C: baris `Sesuatu yang lain` tidak dikenal dan tidak dipakai
    ");
    // A page without a year is read under the names that know it; the year is asked for.
    let undated = page.replace("Hasil Evaluasi SPBE Tahun 2023;;;\n", "");
    let request = Request {
        year: Some(2023),
        ..Request::default()
    };
    insta::assert_snapshot!(findings_for("halaman.csv", &undated, &request), @"
    W0411 halaman.csv:14 › C: baris `Sesuatu yang lain` tidak dikenal dan tidak dipakai
    N0421 halaman.csv:3 › A: indeks tercetak `2,60`, sedangkan nilai domain yang sudah dibulatkan memberi 2,59
    ");
}

/// The box that the official report of results prints above its table.
#[test]
fn the_agency_may_stand_in_the_box_above_a_table() {
    let table = "INDEKS SPBE – KOTA CONTOH;\n2,15;\n(Cukup);\n;\nNama Indeks;Nilai 2022\n\
        Indeks SPBE;2,15\nDomain Kebijakan SPBE;2,00\nDomain Tata Kelola SPBE;2,00\n\
        Domain Manajemen SPBE;1,00\nDomain Layanan SPBE;2,70\n";
    insta::assert_snapshot!(read("lhe.csv", table), @"KOTA CONTOH 2022: D1=2,00 D2=2,00 D3=1,00 D4=2,70 indeks=2,15");
    let other = table.replace("INDEKS SPBE – KOTA CONTOH", "Indeks SPBE - 2,15");
    assert!(read("lhe.csv", &other).starts_with("? 2022:"));
}

#[test]
fn a_page_with_two_numbers_to_a_label_is_not_guessed() {
    let page = "Nama Instansi;Kab. Contoh;\nIndeks SPBE;100;2.60\nKebijakan SPBE;13;3.00\n\
        Tata Kelola SPBE;25;2.50\nLayanan SPBE;45.5;3.10\n";
    insta::assert_snapshot!(read("halaman.csv", page), @"");
}

#[test]
fn a_bulk_sheet_has_its_keys_for_headers() {
    let sheet = "code,nama_instansi,indeks,d1,d2,d3,d4,a1,a2,a3,a4,a5,a6,a7,a8\n\
        9001,Kab. Contoh,2.6,3,2.5,1,3.1,3,2.25,2.75,2.5,1,1,3,3.2\n\
        9002,Kota Contoh,3.7,4,3.5,2,4.1,4,3.25,3.75,3.5,2,2,4,4.2\n";
    insta::assert_snapshot!(read("massal.csv", sheet), @"
    Kab. Contoh ?: A1=3 A2=2,25 A3=2,75 A4=2,5 A5=1 A6=1 A7=3 A8=3,2 D1=3 D2=2,5 D3=1 D4=3,1 indeks=2,6
    Kota Contoh ?: A1=4 A2=3,25 A3=3,75 A4=3,5 A5=2 A6=2 A7=4 A8=4,2 D1=4 D2=3,5 D3=2 D4=4,1 indeks=3,7
    ");
}

#[test]
fn tables_of_a_report_in_markdown_are_read_across_pages_and_titles() {
    let report = "<span id=\"h\"></span>**Tabel 9. Hasil Evaluasi SPBE Kementerian**\n\n\
        | No | Nama Instansi | D1 | D2 | D3 | D4 | Indeks | Predikat |\n\
        |----|---------------|----|----|----|----|--------|----------|\n\
        | 1  | Kementerian<br>Contoh Satu | 3,80 | 2,90 | 1,00 | 4.50 | 3,08 | Baik |\n\n\
        ![](_page_53_Picture_0.jpeg)\n\n\
        | No | Nama Instansi | D1 | D2 | D3 | D4 | Indeks | Predikat |\n\
        |----|---------------|----|----|----|----|--------|----------|\n\
        | 2  | Badan \"Contoh\" Dua |  | 5,0 | ,60 | 0,30 | 3,70 | Sangat<br>Baik |\n\n\
        **Tabel 10. Pemerintah Daerah**\n\n\
        | No | Nama Instansi | Indeks | Predikat |\n|--|--|--|--|\n\
        | 1 | Kab. Contoh | 2,60 | Baik |\n";
    insta::assert_snapshot!(read("laporan_2024.md", report), @r#"
    Kementerian Contoh Satu ?: D1=3,80 D2=2,90 D3=1,00 D4=4,50 indeks=3,08 Baik
    Badan "Contoh" Dua ?: D2=5,0 D3=0,60 D4=0,30 indeks=3,70 Sangat Baik
    Kab. Contoh ?: indeks=2,60 Baik
    "#);
}
