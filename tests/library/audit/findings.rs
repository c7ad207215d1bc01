//! Single findings: slips, partial rows, ratings, weights, levels beside the table.

use super::{lines, of, scored, shown, single_repairs, under};
use insta::assert_snapshot;
use spbe::audit::Verdict;
use std::fmt::Write;

/// Kabupaten Madiun 2020 as officially printed: aspects are scores of their own.
const MADIUN: &str = "tahun,instansi,a1,a2,a3,a4,a5,a6,a7,d1,d2,d3,indeks,predikat
2020,Kab. Madiun,3.00,3.30,3.00,3.50,3.00,3.57,3.17,3.18,3.14,3.42,3.30,Baik
";

#[test]
fn a_complete_row_is_consistent_and_its_sums_are_known() {
    let audit = of("t.csv", MADIUN);
    assert_snapshot!(shown(&audit), @"Kab. Madiun 2020: consistent");
    let sums = audit.rows[0].sums.iter();
    let sums: Vec<String> = sums
        .map(|one| format!("{} {}", one.id, one.all[0]))
        .collect();
    assert_snapshot!(sums.join(" "), @"A1 21 A2 33 A3 6 A4 7 A5 9 A6 25 A7 19");
}

#[test]
fn slips_of_one_cell_are_recognised() {
    let spoilt = |from: &str, to: &str| {
        let audit = of("t.csv", &MADIUN.replacen(from, to, 1));
        assert_eq!(audit.rows[0].verdict, Verdict::Impossible, "{from} {to}");
        lines(
            audit.rows[0]
                .findings
                .iter()
                .filter(|one| one.code().as_str().starts_with("N060")),
        )
    };
    assert_snapshot!(spoilt(",3.30,Baik", ",3.03,Baik"), @"
    N0604 t.csv:2: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 21, A2 33 | A3 6, A4 7, A5 9 | A6 25, A7 19
    N0605 t.csv:2 › indeks: cukup satu sel diperbaiki: indeks `3,03` menjadi 3,30 (dua angka bertukar tempat)
    ");
    assert_snapshot!(spoilt("3.42", "34.2"), @"
    N0604 t.csv:2: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 21, A2 33 | A3 6, A4 7, A5 9 | A6 25, A7 19
    N0605 t.csv:2 › d3: cukup satu sel diperbaiki: D3 `34,2` menjadi 3,42 (tanda desimal hilang atau bergeser)
    ");
    assert_snapshot!(spoilt("3.42", "342"), @"
    N0604 t.csv:2: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 21, A2 33 | A3 6, A4 7, A5 9 | A6 25, A7 19
    N0605 t.csv:2 › d3: cukup satu sel diperbaiki: D3 `342` menjadi 3,42 (tanda desimal hilang atau bergeser)
    ");
    assert_snapshot!(spoilt("3.57", ".57"), @"
    N0604 t.csv:2: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 21, A2 33 | A3 6, A4 7, A5 9 | A6 25, A7 19
    N0605 t.csv:2 › a6: cukup satu sel diperbaiki: A6 `0,57` menjadi 3,57 (angka di depan koma hilang)
    ");
    assert_snapshot!(spoilt("3.14", "3.41"), @"
    N0604 t.csv:2: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 21, A2 33 | A3 6, A4 7, A5 9 | A6 25, A7 19
    N0605 t.csv:2 › d2: cukup satu sel diperbaiki: D2 `3,41` menjadi 3,14 (dua angka bertukar tempat)
    ");
    assert_snapshot!(spoilt("3.50", "3.60"), @"
    N0604 t.csv:2: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 21, A2 33 | A3 6, A4 7, A5 9 | A6 25, A7 19
    N0605 t.csv:2 › a4: cukup satu sel diperbaiki: A4 `3,60` menjadi 3,50 (satu angka berbeda)
    ");
}

#[test]
fn two_aspects_whose_errors_cancel_are_found_when_no_levels_print_them() {
    // A3 and A4 weigh the same; 0.10 more here and less there leaves D2 as it is.
    let table = MADIUN.replacen("3.00,3.50,3.00", "3.10,3.40,3.00", 1);
    assert_snapshot!(shown(&of("t.csv", &table)), @"
    Kab. Madiun 2020: impossible
      E0601 t.csv:2 › a4: A4 `3,40` mustahil: tidak ada kombinasi tingkat dari 2 indikatornya yang tercetak begitu (terdekat: 3,00 dan 3,50)
      E0601 t.csv:2 › a3: A3 `3,10` mustahil: tidak ada kombinasi tingkat dari 2 indikatornya yang tercetak begitu (terdekat: 3,00 dan 3,50)
      N0606 t.csv:2 › a3: tidak ada satu sel yang cukup; dua sel dapat diperbaiki bersama: A3 `3,10` menjadi 3,00 (satu angka berbeda), 3,50 (satu angka berbeda), 2,50, 4,00, dan 4 nilai lain, dan A4 `3,40` menjadi 3,50 (satu angka berbeda), 3,00 (satu angka berbeda), 4,00, 2,50, dan 4 nilai lain
      W0607 t.csv:2 › a3: kesalahan pada A3 dan A4 saling menutupi: D2 `3,14` tetap tampak benar
    ");
}

#[test]
fn a_row_of_many_errors_is_not_mended_by_two_cells() {
    let table = MADIUN.replacen("3.00,3.50,3.00", "3.10,3.40,3.10", 1);
    assert_snapshot!(shown(&of("t.csv", &table)), @"
    Kab. Madiun 2020: impossible
      E0601 t.csv:2 › a5: A5 `3,10` mustahil: tidak ada kombinasi tingkat dari 3 indikatornya yang tercetak begitu (terdekat: 3,00 dan 3,33)
      E0601 t.csv:2 › a4: A4 `3,40` mustahil: tidak ada kombinasi tingkat dari 2 indikatornya yang tercetak begitu (terdekat: 3,00 dan 3,50)
      E0601 t.csv:2 › a3: A3 `3,10` mustahil: tidak ada kombinasi tingkat dari 2 indikatornya yang tercetak begitu (terdekat: 3,00 dan 3,50)
      N0608 t.csv:2: memperbaiki satu atau dua sel belum cukup
    ");
}

#[test]
fn levels_show_what_adding_up_cannot() {
    // Kota Denpasar 2019 as printed, and levels that give A3 and A5 3.00 each: half a level more
    // in A3 is a third of a level less in A5, because 0.5 · 8 = 1/3 · 12.
    let table = "tahun,instansi,a1,a2,a3,a4,a5,a6,a7,d1,d2,d3,indeks
2019,Kota Denpasar,3.00,3.00,3.50,3.00,2.67,3.57,3.67,3.00,3.00,3.61,3.33
";
    assert_eq!(of("t.csv", table).rows[0].verdict, Verdict::Rounding);
    let mut book = "Instansi;Kota Denpasar\nTahun;2019\nNo;Tingkat\n".to_owned();
    for number in 1..=37 {
        // Four of the seven indicators of A6 and four of the six of A7 are one level higher.
        let level = 3 + u8::from((25..29).contains(&number) || (32..36).contains(&number));
        writeln!(book, "{number};{level}").unwrap();
    }
    let books = scored("tingkat.csv", &book);
    assert_snapshot!(shown(&under(None, "t.csv", table, &books)), @"
    Kota Denpasar 2019: rounding
      N0610 t.csv:2 › indeks: indeks tercetak `3,33`, sedangkan domain yang sudah dibulatkan memberi 3,34; ada kombinasi tingkat yang mencetak semuanya
      E0630 t.csv:2 › a3: A3 tercetak `3,50`, sedangkan tingkat di buku memberi 3,00
      E0630 t.csv:2 › a5: A5 tercetak `2,67`, sedangkan tingkat di buku memberi 3,00
      W0607 t.csv:2 › a3: kesalahan pada A3 dan A5 saling menutupi: D2 `3,00` tetap tampak benar
    ");
}

#[test]
fn other_weights_and_plain_means_are_recognised() {
    // D3 with 33/22: (25 · 33/7 + 19 · 22/6) / 55 = 3.41 instead of 3.42.
    assert_snapshot!(shown(&of("t.csv", &MADIUN.replacen("3.42", "3.41", 1))), @"
    Kab. Madiun 2020: impossible
      E0601 t.csv:2 › d3: D3 `3,41` mustahil: tidak ada kombinasi tingkat dari 13 indikatornya yang tercetak begitu (terdekat: 3,39 dan 3,42)
      W0614 t.csv:2 › d3: D3 `3,41` cocok bila dihitung dengan bobot A6 33 dan A7 22, bukan bobot rubrik A6 35 dan A7 20
      N0604 t.csv:2: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 21, A2 33 | A3 6, A4 7, A5 9 | A6 25, A7 19
      N0605 t.csv:2 › d3: cukup satu sel diperbaiki: D3 `3,41` menjadi 3,42 (satu angka berbeda)
    ");
    assert_snapshot!(shown(&of("t.csv", "tahun,instansi,d1,d2,d3,d4,indeks
2023,Kota Rerata tanpa bobot,3.00,3.20,2.00,4.04,3.06
2023,Kota Biasa,3.00,3.20,2.00,4.04,3.37
")), @"
    Kota Rerata tanpa bobot 2023: impossible
      E0602 t.csv:2 › indeks: indeks `3,06` mustahil: D1 3,00, D2 3,20, D3 2,00, dan D4 4,04 hanya dapat memberi 3,36
      W0615 t.csv:2 › indeks: indeks `3,06` cocok bila dihitung sebagai rata-rata biasa dari D1, D2, D3, dan D4, tanpa bobot
      N0605 t.csv:2 › indeks: cukup satu sel diperbaiki: indeks `3,06` menjadi 3,36 (satu angka berbeda)
      N0605 t.csv:2 › d2: cukup satu sel diperbaiki: D2 `3,20` menjadi 2,00
      N0605 t.csv:2 › d4: cukup satu sel diperbaiki: D4 `4,04` menjadi 3,39, 3,38, dan 3,37
    Kota Biasa 2023: impossible
      E0602 t.csv:3 › indeks: indeks `3,37` mustahil: D1 3,00, D2 3,20, D3 2,00, dan D4 4,04 hanya dapat memberi 3,36
      N0605 t.csv:3 › indeks: cukup satu sel diperbaiki: indeks `3,37` menjadi 3,36 (satu angka berbeda)
      N0605 t.csv:3 › d1: cukup satu sel diperbaiki: D1 `3,00` menjadi 3,10 (satu angka berbeda)
      N0605 t.csv:3 › d3: cukup satu sel diperbaiki: D3 `2,00` menjadi 2,09 (satu angka berbeda)
      N0605 t.csv:3 › d4: cukup satu sel diperbaiki: D4 `4,04` menjadi 4,05 (satu angka berbeda), 4,06 (satu angka berbeda), dan 4,07 (satu angka berbeda)
    ");
}

#[test]
fn no_other_way_of_computing_is_claimed_while_a_part_is_open() {
    // D3 cannot be printed so, and without it any mean of the three domains fits.
    let table = "tahun,instansi,d1,d2,d3,indeks\n2019,Kota Contoh,3.35,2.57,3.89,3.43\n";
    let row = &of("t.csv", table).rows[0];
    let codes: Vec<&str> = row.findings.iter().map(|one| one.code().as_str()).collect();
    assert!(
        codes.contains(&"E0601") && codes.contains(&"E0603"),
        "{codes:?}"
    );
    assert!(!codes.contains(&"W0615"), "{codes:?}");
}

#[test]
fn rounding_may_allow_what_whole_levels_do_not() {
    // Badan Pangan Nasional 2023 is printed 2.77, the only index its levels can have, although
    // its printed domains give 2.76.
    assert_snapshot!(shown(&of("t.csv", "tahun,instansi,d1,d2,d3,d4,indeks,predikat
2023,Badan Pangan Nasional,2.10,2.70,1.36,3.50,2.77,Baik
2023,Badan Pangan Nasional kedua,2.10,2.70,1.36,3.50,2.76,Baik
")), @"
    Badan Pangan Nasional 2023: rounding
      N0610 t.csv:2 › indeks: indeks tercetak `2,77`, sedangkan domain yang sudah dibulatkan memberi 2,76; ada kombinasi tingkat yang mencetak semuanya
    Badan Pangan Nasional kedua 2023: impossible
      E0603 t.csv:3 › indeks: indeks `2,76` mustahil: tidak ada kombinasi tingkat indikator yang mencetaknya bersama D1 2,10, D2 2,70, D3 1,36, dan D4 3,50; bagian-bagian itu hanya dapat memberi 2,77
      N0605 t.csv:3 › indeks: cukup satu sel diperbaiki: indeks `2,76` menjadi 2,77 (satu angka berbeda)
      N0605 t.csv:3 › d4: cukup satu sel diperbaiki: D4 `3,50` menjadi 3,49 dan 3,48
    ");
}

#[test]
fn partial_rows_are_judged_as_far_as_they_go() {
    assert_snapshot!(shown(&of("t.csv", "tahun,instansi,d1,d2,d3,d4,indeks
2023,Hanya indeks,,,,,3.01
2023,Tanpa D3,3.00,3.20,,4.04,3.37
2023,Tanpa D3 mustahil,3.00,3.20,,4.04,4.37
2023,Tanpa indeks,3.00,3.20,2.00,4.04,
2023,Di bawah skala,3.00,3.20,2.00,0.30,1.66
2023,Di atas skala,3.00,3.20,2.00,404,3.36
2023,Satu desimal,3.0,3.2,2.0,4.0,3.4
2023,Terlalu rinci,3.00,3.20,2.00,4.0395604396,3.36
")), @"
    Hanya indeks 2023: consistent
      N0640 t.csv:2: tidak tercetak: D1, D2, D3, dan D4; baris ini diaudit sejauh angka yang ada
    Tanpa D3 2023: consistent
      N0640 t.csv:3: tidak tercetak: D3; baris ini diaudit sejauh angka yang ada
    Tanpa D3 mustahil 2023: impossible
      E0602 t.csv:4 › indeks: indeks `4,37` mustahil: D1 3,00, D2 3,20, dan D4 4,04 hanya dapat memberi 3,19 sampai 3,86
      N0605 t.csv:4 › indeks: cukup satu sel diperbaiki: indeks `4,37` menjadi 3,47 (dua angka bertukar tempat), 3,37 (satu angka berbeda), dan 66 nilai lain
      N0640 t.csv:4: tidak tercetak: D3; baris ini diaudit sejauh angka yang ada
    Tanpa indeks 2023: consistent
      N0640 t.csv:5: tidak tercetak: indeks; baris ini diaudit sejauh angka yang ada
    Di bawah skala 2023: impossible
      E0601 t.csv:6 › d4: D4 `0,30` mustahil: tidak ada kombinasi tingkat dari 16 indikatornya yang tercetak begitu (terdekat: 1,00)
      E0602 t.csv:6 › indeks: indeks `1,66` mustahil: D1 3,00, D2 3,20, dan D3 2,00 hanya dapat memberi 1,98 sampai 3,80
      N0606 t.csv:6 › d2: tidak ada satu sel yang cukup; dua sel dapat diperbaiki bersama: D2 `3,20` menjadi 1,20 (satu angka berbeda), 1,80, 1,70, 1,60, dan 4 nilai lain, dan D4 `0,30` menjadi 1,30 (angka di depan koma hilang), 1,07, 1,12, 1,13, dan 9 nilai lain
      N0606 t.csv:6 › indeks: tidak ada satu sel yang cukup; dua sel dapat diperbaiki bersama: indeks `1,66` menjadi 2,66 (satu angka berbeda), 3,66 (satu angka berbeda), dan 167 nilai lain, dan D4 `0,30` menjadi 1,30 (angka di depan koma hilang), 2,30 (angka di depan koma hilang), dan 353 nilai lain
      N0616 t.csv:6: baris ini mungkin bila ada indikator yang dihitung 0, padahal tingkat terendah rubrik ini 1
    Di atas skala 2023: impossible
      E0601 t.csv:7 › d4: D4 `404` mustahil: tidak ada kombinasi tingkat dari 16 indikatornya yang tercetak begitu (terdekat: 5,00)
      N0605 t.csv:7 › d4: cukup satu sel diperbaiki: D4 `404` menjadi 4,04 (tanda desimal hilang atau bergeser), 4,05, dan 4,03
    Satu desimal 2023: rounding
      N0610 t.csv:8 › indeks: indeks tercetak `3,4`, sedangkan domain yang sudah dibulatkan memberi 3,3; ada kombinasi tingkat yang mencetak semuanya
    Terlalu rinci 2023: impossible
      E0601 t.csv:9 › d4: D4 `4,0395604396` mustahil: tidak ada kombinasi tingkat dari 16 indikatornya yang tercetak begitu (terdekat: 4,0384615385 dan 4,0439560440)
      N0605 t.csv:9 › d4: cukup satu sel diperbaiki: D4 `4,0395604396` menjadi 4,0384615385, 4,0439560440, 4,0329670330, dan 4,0494505495
    ");
    assert_snapshot!(shown(&of("t.csv", "tahun,instansi,a1,a3,a5
2020,Kota A,3.29,1.50,
2020,Kota B,3.30,1.50,2.33
")), @"
    Kota A 2020: consistent
      N0640 t.csv:2: tidak tercetak: indeks, A2, A4, dan A5; baris ini diaudit sejauh angka yang ada
    Kota B 2020: impossible
      E0601 t.csv:3 › a1: A1 `3,30` mustahil: tidak ada kombinasi tingkat dari 7 indikatornya yang tercetak begitu (terdekat: 3,29 dan 3,43)
      N0605 t.csv:3 › a1: cukup satu sel diperbaiki: A1 `3,30` menjadi 3,00 (satu angka berbeda), 3,29, dan 34 nilai lain
      N0640 t.csv:3: tidak tercetak: indeks, A2, dan A4; baris ini diaudit sejauh angka yang ada
    ");
}

#[test]
fn ratings_follow_the_practice_of_their_year() {
    assert_snapshot!(shown(&of("t.csv", "tahun,instansi,indeks,predikat
2023,Dibulatkan,3.50,Sangat Baik
2023,Menurut indeks tepat,3.50,Baik
2024,Tepat,3.50,Baik
2024,Tepat pula,3.50,Sangat Baik
2024,Salah,3.70,Memuaskan
2024,Tak dikenal,3.70,Istimewa
")), @"
    Dibulatkan 2023: consistent
      N0640 t.csv:2: tidak tercetak: D1, D2, D3, dan D4; baris ini diaudit sejauh angka yang ada
    Menurut indeks tepat 2023: consistent
      W0621 t.csv:3 › predikat: predikat tercetak `Baik` hanya cocok dengan indeks sebelum dibulatkan (3,495 sampai 3,4995), padahal predikat 2023 mengikuti indeks yang sudah dibulatkan: 3,50 berpredikat Sangat Baik
      N0640 t.csv:3: tidak tercetak: D1, D2, D3, dan D4; baris ini diaudit sejauh angka yang ada
    Tepat 2024: consistent
      N0623 t.csv:4 › predikat: di batas predikat: indeks 3,50 tepatnya 3,495 sampai 3,4995; predikat 2024 `Baik`, cara baca lain memberi Sangat Baik
      N0640 t.csv:4: tidak tercetak: D1, D2, D3, dan D4; baris ini diaudit sejauh angka yang ada
    Tepat pula 2024: consistent
      N0640 t.csv:5: tidak tercetak: D1, D2, D3, dan D4; baris ini diaudit sejauh angka yang ada
    Salah 2024: consistent
      W0620 t.csv:6 › predikat: predikat tercetak `Memuaskan`, tetapi indeks 3,70 berpredikat Sangat Baik
      N0640 t.csv:6: tidak tercetak: D1, D2, D3, dan D4; baris ini diaudit sejauh angka yang ada
    Tak dikenal 2024: consistent
      W0425 t.csv:7 › predikat: `Istimewa` bukan predikat
      N0640 t.csv:7: tidak tercetak: D1, D2, D3, dan D4; baris ini diaudit sejauh angka yang ada
    ");
    // One exact index only, and it lies below the border.
    assert_snapshot!(shown(&of("t.csv", "tahun,instansi,d1,d2,d3,d4,indeks,predikat
2024,Kab. Pacitan,4.70,3.00,2.09,3.94,3.50,Baik
2024,Kab. Pacitan kedua,4.70,3.00,2.09,3.94,3.50,Sangat Baik
")), @"
    Kab. Pacitan 2024: consistent
      N0623 t.csv:2 › predikat: di batas predikat: indeks 3,50 tepatnya 3,4985; predikat 2024 `Baik`, cara baca lain memberi Sangat Baik
    Kab. Pacitan kedua 2024: consistent
      W0622 t.csv:3 › predikat: predikat tercetak `Sangat Baik` hanya cocok dengan indeks yang sudah dibulatkan (3,50), padahal predikat 2024 mengikuti indeks tepat: 3,4985 berpredikat Baik
    ");
}

#[test]
fn a_row_may_be_printed_otherwise_than_its_table() {
    let own = MADIUN.lines().nth(1).unwrap();
    let table = format!(
        "{MADIUN}{}\n2020,Kota Bekasi,1.35,2.12,0.71,1.00,1.29,2.55,1.58,3.47,3.00,4.12,3.70,\n",
        own.replace("Kab. Madiun", "Kab. Kedua")
    );
    assert_snapshot!(shown(&of("t.csv", &table)), @"
    Kab. Madiun 2020: consistent
    Kab. Kedua 2020: consistent
    Kota Bekasi 2020: consistent
      W0613 t.csv:4: baris ini hanya mungkin bila aspek dibaca lain dari baris-baris lain tabel ini: nilai sendiri bertukar dengan sumbangan
      N0611 t.csv:4 › d3: D3 tercetak `4,12`, sedangkan bagian-bagiannya yang sudah dibulatkan memberi 4,13; ada kombinasi tingkat yang mencetak semuanya
    ");
}

#[test]
fn weights_that_would_reconcile_the_years_are_named() {
    let audit = of(
        "t.csv",
        "tahun,instansi,d1,d2,d3,indeks
2019,Kota A,3.00,2.00,3.00,2.60
2020,Kota A,3.00,4.00,3.00,3.40
",
    );
    assert_snapshot!(shown(&audit), @"
    Kota A 2019: impossible
      E0602 t.csv:2 › indeks: indeks `2,60` mustahil: D1 3,00, D2 2,00, dan D3 3,00 hanya dapat memberi 2,72
      N0605 t.csv:2 › indeks: cukup satu sel diperbaiki: indeks `2,60` menjadi 2,72
      N0605 t.csv:2 › d1: cukup satu sel diperbaiki: D1 `3,00` menjadi 2,29
      N0605 t.csv:2 › d2: cukup satu sel diperbaiki: D2 `2,00` menjadi 1,57
      N0605 t.csv:2 › d3: cukup satu sel diperbaiki: D3 `3,00` menjadi 2,79
      N0618 t.csv:2 › indeks: bobot domain lain, misalnya D1 60%, D2 40%, dan D3 0%, akan mendamaikan indeks tercetak 2019 dan 2020
    Kota A 2020: impossible
      E0602 t.csv:3 › indeks: indeks `3,40` mustahil: D1 3,00, D2 4,00, dan D3 3,00 hanya dapat memberi 3,28
      N0605 t.csv:3 › indeks: cukup satu sel diperbaiki: indeks `3,40` menjadi 3,28
      N0605 t.csv:3 › d1: cukup satu sel diperbaiki: D1 `3,00` menjadi 3,71
      N0605 t.csv:3 › d2: cukup satu sel diperbaiki: D2 `4,00` menjadi 4,43
      N0605 t.csv:3 › d3: cukup satu sel diperbaiki: D3 `3,00` menjadi 3,21
      N0618 t.csv:3 › indeks: bobot domain lain, misalnya D1 60%, D2 40%, dan D3 0%, akan mendamaikan indeks tercetak 2019 dan 2020
    ");
    assert_eq!(
        single_repairs(&audit.rows[0]),
        ["indeks 2.72", "D1 2.29", "D2 1.57", "D3 2.79"]
    );
}
