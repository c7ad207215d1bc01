//! Layout: where a table begins, which rows are answers, which column tells the indicator.

use super::{levels, of_59};
use crate::books::{Rows, YEAR_2023, long, row, run, text, under_59, xlsx};
use insta::assert_snapshot;
use rust_xlsxwriter::{Format, Workbook};
use spbe::assess::Request;

#[test]
fn a_header_in_any_of_the_first_forty_rows() {
    for above in 0..41 {
        let mut rows: Rows = vec![row(&["Judul lembar"]); above];
        rows.extend(long("Kota Uji", 2023, &vec!["3".to_owned(); 47]));
        let outcome = run("a.xlsx", &xlsx(&rows, true), &Request::default());
        if above < 40 {
            assert_eq!(outcome.codes(), [""; 0], "{above} rows above");
            assert_eq!(levels(&outcome), ["3"; 47].join(" "));
        } else {
            assert_eq!(outcome.cards.len(), 0);
            assert_eq!(outcome.findings.len(), 1, "{}", outcome.lines());
        }
    }
}

#[test]
fn headings_sums_and_repeated_headers_are_no_answers() {
    let table = "\
No;Indikator;Tingkat;Keterangan
(1);(2);(3);(4)
;Domain 1 Kebijakan Internal SPBE;2,06;
A;Kebijakan Internal Tata Kelola SPBE;3,5;
1;Kebijakan Internal Arsitektur SPBE;3;Jumlah aturan: 4
2;Kebijakan Internal Peta Rencana SPBE;4;Indeks turun dari 5

Subtotal;;3,5;
No;Indikator;Tingkat;Keterangan
Aspek 2;Perencanaan Strategis SPBE;3,0;
11;Arsitektur SPBE;3;Total 3 dokumen; aspek keamanan
;Teknologi Informasi dan Komunikasi;2,5;
Jumlah;;10;
Rata-rata;;3,33;
Indeks SPBE;;2,64;
;Predikat;Baik;
Keterangan: sementara;;;
;;Kota Uji, 3 Januari 2024;
;;Kepala Dinas;
;;NIP. 197001011990011001;
";
    assert_snapshot!(of_59(table), @"Kota Uji 2023 akhir: 1=3 2=4 11=3");
}

#[test]
fn headings_among_indicators_told_by_name() {
    let table = "\
Indikator;Tingkat
Kebijakan Internal SPBE;2,06
Kebijakan Internal Tata Kelola SPBE;
Kebijakan Internal Arsitektur SPBE;3
Kebijakan Internal Peta Rencana SPBE;
Judul kelompok kami;
Indikator;Tingkat
Audit TIK;3,3
Jumlah;10
Rata-rata;3
Sumber: Dinas Kominfo;
";
    assert_snapshot!(of_59(table), @"Kota Uji 2023 akhir: 1=3");
}

#[test]
fn an_indicator_called_a_sum_is_an_indicator() {
    let text = spbe::rubric::yaml_of_builtin("permenpanrb-59-2020").unwrap();
    let renamed = text
        .replace(
            "Tingkat Kematangan Penerapan Manajemen Data",
            "Indeks Satu Data Indonesia",
        )
        .replace(
            "Tingkat Kematangan Layanan Data Terbuka",
            "Jumlah Himpunan Data Terbuka",
        );
    let rubric = spbe::rubric::Rubric::parse(&renamed, "r.yaml")
        .value
        .unwrap();
    let request = Request {
        rubric: Some(std::sync::Arc::new(rubric)),
        ..Request::default()
    };
    let read = |table: &str| {
        let bytes = format!("{YEAR_2023}{table}").into_bytes();
        run("a.csv", &bytes, &request).shown()
    };
    let named = "Indikator;Tingkat\nIndeks Satu Data Indonesia;3\nJumlah Himpunan Data Terbuka;4\nPeta Rencana SPBE;2\nIndeks SPBE;3,1\nJumlah;9\n";
    assert_snapshot!(read(named), @"Kota Uji 2023 akhir: 12=2 23=3 43=4");
    let numbered = "No;Indikator;Tingkat\n23;Indeks Satu Data Indonesia;3\n43;Jumlah Himpunan Data Terbuka;4\n;Jumlah;7\n";
    assert_snapshot!(read(numbered), @"Kota Uji 2023 akhir: 23=3 43=4");
}

#[test]
fn which_column_tells_the_indicator() {
    // An agency code, four digits in the national list, is no indicator.
    assert_snapshot!(text("kode;nama_instansi;tahun;indikator;tingkat\n1030;Kota Uji;2023;1;3\n1030;Kota Uji;2023;2;4\n").shown(), @"Kota Uji 2023 akhir: 1=3 2=4");
    assert_snapshot!(text("kode;instansi;tahun;indikator;tingkat\n1030;Kota Uji;2023;Arsitektur SPBE;3\n").shown(), @"Kota Uji 2023 akhir: 11=3");
    // A code beats a running number, a number called the indicator's beats both.
    assert_snapshot!(of_59("No;Kode;Indikator;Tingkat\n1;I11;Arsitektur SPBE;3\n2;I12;Peta Rencana SPBE;4\n"), @"Kota Uji 2023 akhir: 11=3 12=4");
    assert_snapshot!(of_59("No;No Indikator;Nama Indikator;Tingkat\n1;11;Arsitektur SPBE;3\n"), @"Kota Uji 2023 akhir: 11=3");
    assert_snapshot!(of_59("ID;No. Indikator;Tingkat\n501;11;3\n502;12;4\n"), @"Kota Uji 2023 akhir: 11=3 12=4");
    assert_snapshot!(of_59("DOMAIN;ASPEK;INDIKATOR KE-N;TINGKAT TINGKAT KEMATANGAN (1-5);BUKTI DUKUNG DOKUMEN\n1;1;1;3;Perbup 81\n1;1;2;2;-\n"), @"Kota Uji 2023 akhir: 1=3 2=2");
    // Domain and aspect beside an indicator only say where it belongs.
    assert_snapshot!(of_59("No;Domain;Aspek;Indikator;Tingkat\n1;Domain 1;Aspek 1;Keb. Ars.;3\n2;Domain 1;Aspek 1;Keb. Peta;\n;Domain 2;;;2,5\n"), @"Kota Uji 2023 akhir: 1=3");
    assert_snapshot!(of_59("Domain;Indikator;Tingkat\nDomain 2;Arsitektur SPBE;3\nDomain 2;Peta Rencan SPBE;4\nDomain 3;;2\n"), @"
    Kota Uji 2023 akhir: 11=3 12=4
    W0322 buku.csv:5 › Indikator: `Peta Rencan SPBE` was read as indicator 12, SPBE Roadmap
    ");
    assert_snapshot!(of_59("Nama Indikator;Level Kematangan\nArsitektur SPBE;3\n"), @"Kota Uji 2023 akhir: 11=3");
}

#[test]
fn wide_tables() {
    assert_snapshot!(text("instansi;tahun;i1;i2;i47\nKota A;2023;3;-;5\nKota B;2023;;2;\nKota A;2022;1;1;1\n").shown(), @"
    Kota A 2023 akhir: 1=3 47=5
    Kota B 2023 akhir: 2=2
    Kota A 2022 akhir: 1=1 2=1 47=1
    ");
    assert_snapshot!(text("Nama Instansi;Tahun;Indikator 01;I2;I48;I1\nKota A;2023;3;x;5;4\n").shown(), @"
    Kota A 2023 akhir:
    E0320 buku.csv:1 › I48: there is no indicator `48` in `permenpanrb-59-2020`
    E0332 buku.csv:2 › I2: `x` is not a level
    E0323 buku.csv:2 › I1: indicator 1 (Internal Policy on SPBE Architecture) is answered twice
      buku.csv:2 › Indikator 01: first answered here: 3
    ");
    let noisy = "\
Tahun: 2023
No;Instansi;i1;i2;Indeks
(1);(2);(3);(4);(5)
1;Kota A;3;4;2,9
No;Instansi;i1;i2;Indeks
2;Kota B;2;2;2,1
;Jumlah;5;6;
;Rata-rata;2,5;3;2,5
Sumber: Dinas Kominfo;;;;
";
    assert_snapshot!(text(noisy).shown(), @"
    Kota A 2023 akhir: 1=3 2=4
    Kota B 2023 akhir: 1=2 2=2
    ");
    assert_snapshot!(text("instansi;tahun;i1;i2\nKota A;dua ribu;1;2\nKota B;2023;1;2\n").shown(), @"
    Kota B 2023 akhir: 1=1 2=2
    E0301 buku.csv:2 › tahun: `dua ribu` is not a year of evaluation
    ");
}

#[test]
fn a_table_without_rows_says_so() {
    assert_snapshot!(of_59("No;Indikator;Tingkat\n"), @"E0345 buku.csv:3: the table is recognised, but there is no indicator below its header");
    assert_eq!(of_59("No;Tingkat\n"), of_59("No;Indikator;Tingkat\n"));
    assert_snapshot!(of_59("No;Indikator;Tingkat\nDomain 1;;\n"), @"E0345 buku.csv:3: the table is recognised, but there is no indicator below its header");
    assert_snapshot!(text("instansi;tahun;i1;i2\n").shown(), @"E0345 buku.csv:1: the table is recognised, but there is no indicator below its header");
}

#[test]
fn merged_cells_hold_for_every_row_they_cover() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let format = Format::new();
    for (column, header) in
        (0_u16..).zip(["Instansi", "Tahun", "OPD", "No", "Indikator", "Tingkat"])
    {
        sheet.write(0, column, header).unwrap();
    }
    sheet.merge_range(1, 0, 4, 0, "Kota Uji", &format).unwrap();
    sheet.merge_range(1, 1, 4, 1, "2020", &format).unwrap();
    sheet
        .merge_range(2, 2, 3, 2, "Dinas Kominfo", &format)
        .unwrap();
    sheet.write(1, 3, 34).unwrap();
    sheet.merge_range(2, 3, 4, 3, "35", &format).unwrap();
    for (row, level) in [(1, 1), (2, 2), (3, 3), (4, 4)] {
        let name = format!("Layanan Publik Instansi Pemerintah {}", row - 1);
        if row > 1 {
            sheet.write(row, 4, name).unwrap();
        }
        sheet.write(row, 5, level).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let outcome = run("gabung.xlsx", &bytes, &Request::default());
    assert_snapshot!(outcome.shown(), @"Kota Uji 2020 akhir: 34=1 35=2 36=3 37=4");
    let units: Vec<Option<String>> = outcome.card().assessment.answers[33..]
        .iter()
        .map(|answer| {
            answer
                .unit
                .as_ref()
                .map(|unit| format!("{} {}", unit.value, unit.place))
        })
        .collect();
    assert_snapshot!(format!("{units:?}"), @r#"[None, Some("Dinas Kominfo gabung.xlsx › Sheet1!C3"), Some("Dinas Kominfo gabung.xlsx › Sheet1!C3"), None]"#);
}

#[test]
fn the_rest_of_a_row_is_kept_with_its_places() {
    let table = "No;Tingkat;Penjelasan;Data Dukung;Tautan;Perangkat Daerah;Catatan\n1;3;- sudah ada;Perbup 1;https://x.test;Kominfo;cek\n";
    let outcome = under_59(table);
    let answer = &outcome.card().assessment.answers[0];
    let parts = [
        &answer.explanation,
        &answer.evidence,
        &answer.link,
        &answer.unit,
        &answer.note,
    ];
    let shown: Vec<String> = parts
        .iter()
        .map(|part| {
            part.as_ref()
                .map_or(String::new(), |p| format!("{} @ {}", p.value, p.place))
        })
        .collect();
    assert_snapshot!(shown.join("\n"), @"
    - sudah ada @ buku.csv:4 › Penjelasan
    Perbup 1 @ buku.csv:4 › Data Dukung
    https://x.test @ buku.csv:4 › Tautan
    Kominfo @ buku.csv:4 › Perangkat Daerah
    cek @ buku.csv:4 › Catatan
    ");
}

#[test]
fn sheets_that_are_read() {
    let mut workbook = Workbook::new();
    let fill = |sheet: &mut rust_xlsxwriter::Worksheet, level: i32| {
        sheet.write(0, 0, "Tahun").unwrap();
        sheet.write(0, 1, 2023).unwrap();
        sheet.write(1, 0, "No").unwrap();
        sheet.write(1, 1, "Tingkat").unwrap();
        sheet.write(2, 0, 1).unwrap();
        sheet.write(2, 1, level).unwrap();
    };
    fill(workbook.add_worksheet().set_name("Data Dukung").unwrap(), 1);
    fill(workbook.add_worksheet().set_name("Coretan").unwrap(), 2);
    fill(
        workbook
            .add_worksheet()
            .set_name("Rahasia")
            .unwrap()
            .set_hidden(true),
        4,
    );
    let several = workbook.save_to_buffer().unwrap();
    assert_snapshot!(run("a.xlsx", &several, &Request::default()).shown(), @"
    ? 2023 akhir: 1=2
    W0936 a.xlsx › Rahasia!B3: the sheet `Rahasia` is not read, because levels are taken from `Coretan`; levels that differ in it: 1
      a.xlsx › Coretan!B3: what is read stands here
    W0308 a.xlsx › Coretan!A3: the agency is not named
    ");

    fill(workbook.add_worksheet().set_name("PENILAIAN").unwrap(), 3);
    let main = workbook.save_to_buffer().unwrap();
    assert_snapshot!(run("a.xlsx", &main, &Request::default()).shown(), @"
    ? 2023 akhir: 1=3
    W0936 a.xlsx › Coretan!B3: the sheet `Coretan` is not read, because levels are taken from `PENILAIAN`; levels that differ in it: 1
      a.xlsx › PENILAIAN!B3: what is read stands here
    W0936 a.xlsx › Rahasia!B3: the sheet `Rahasia` is not read, because levels are taken from `PENILAIAN`; levels that differ in it: 1
      a.xlsx › PENILAIAN!B3: what is read stands here
    W0308 a.xlsx › PENILAIAN!A3: the agency is not named
    ");

    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Sampul").unwrap();
    fill(
        workbook
            .add_worksheet()
            .set_name("Rahasia")
            .unwrap()
            .set_hidden(true),
        4,
    );
    let hidden = workbook.save_to_buffer().unwrap();
    assert_snapshot!(run("a.xlsx", &hidden, &Request::default()).shown(), @"
    ? 2023 akhir: 1=4
    W0344 a.xlsx › Rahasia: the values are read from a hidden sheet
    W0308 a.xlsx › Rahasia!A3: the agency is not named
    ");
}

#[test]
fn indicators_spread_over_sheets_are_one_assessment_unless_one_is_answered_again() {
    let book = |second: std::ops::RangeInclusive<i32>| {
        let mut workbook = Workbook::new();
        for (name, numbers) in [("Domain 1", 1..=20), ("Domain 2", second)] {
            let sheet = workbook.add_worksheet().set_name(name).unwrap();
            for (column, text) in (0..).zip(["Instansi", "Kota Contoh"]) {
                sheet.write(0, column, text).unwrap();
            }
            sheet.write(1, 0, "Tahun").unwrap();
            sheet.write(1, 1, 2023).unwrap();
            sheet.write(2, 0, "No Indikator").unwrap();
            sheet.write(2, 1, "Tingkat").unwrap();
            for (row, number) in (3..).zip(numbers) {
                sheet.write(row, 0, number).unwrap();
                sheet.write(row, 1, 3).unwrap();
            }
        }
        run(
            "a.xlsx",
            &workbook.save_to_buffer().unwrap(),
            &Request::default(),
        )
    };
    let spread = book(21..=47);
    assert_eq!(spread.lines(), "");
    assert_eq!(spread.cards.len(), 1);
    assert_eq!(spread.card().exact_index().unwrap().to_string(), "3");
    // A sheet that begins again at 1 says something else of the same agency and year.
    let again = book(1..=47);
    assert_eq!(again.cards.len(), 2);
}

#[test]
fn a_book_whose_labels_name_two_years_has_no_index_and_a_level_is_asked_for_where_it_belongs() {
    let table = "no;tingkat\n1;3\n2;\n";
    let two = format!("Instansi;Kab. Contoh\nTahun;2022\nTahun Penilaian;2023\n{table}");
    let two = run("b.csv", two.as_bytes(), &Request::default());
    assert_eq!((two.cards.len(), two.codes()), (0, vec!["E0302"]));
    // Rows that say their year themselves are not in doubt.
    let own = "Tahun;2022\nTahun Penilaian;2023\nno;tahun;tingkat\n1;2023;3\n";
    let own = run("b.csv", own.as_bytes(), &Request::default());
    assert_eq!(own.cards.len(), 1);
    // An empty cell is pointed at in the column of the stage that counts.
    let staged = "Instansi;Kab. Contoh\nTahun;2023\nno;mandiri;interviu;akhir\n1;3;;\n2;;;\n";
    let staged = run("b.csv", staged.as_bytes(), &Request::default());
    let missing = staged
        .findings
        .iter()
        .find(|one| one.code().as_str() == "E0340");
    let place = missing.unwrap().place().unwrap().to_string();
    assert_eq!(place, "b.csv:5 › mandiri");
}

/// The copy that Excel makes of a sheet may be the one that somebody filled in.
#[test]
fn a_sheet_that_gives_way_to_another_is_told_where_its_levels_differ() {
    let book = |levels: [&[Option<i32>]; 2], hidden: bool| {
        let mut workbook = Workbook::new();
        for (name, levels) in ["Penilaian", "Penilaian (2)"].into_iter().zip(levels) {
            let sheet = workbook.add_worksheet().set_name(name).unwrap();
            sheet.set_hidden(hidden && name != "Penilaian");
            for (column, text) in (0..).zip(["Instansi", "Kota Contoh"]) {
                sheet.write(0, column, text).unwrap();
            }
            sheet.write(1, 0, "Tahun").unwrap();
            sheet.write(1, 1, 2023).unwrap();
            sheet.write(2, 0, "No Indikator").unwrap();
            sheet.write(2, 1, "Tingkat").unwrap();
            for (row, level) in (3..).zip(levels) {
                sheet.write(row, 0, row - 2).unwrap();
                if let Some(level) = level {
                    sheet.write(row, 1, *level).unwrap();
                }
            }
        }
        let bytes = workbook.save_to_buffer().unwrap();
        let shown = run("a.xlsx", &bytes, &Request::default()).shown();
        let told = shown.lines().filter(|line| line.contains("W0936"));
        told.map(str::to_owned).collect::<Vec<_>>()
    };
    let (three, four) = (Some(3), Some(4));
    assert!(
        book([&[three, four], &[three, four]], false).is_empty(),
        "a true copy"
    );
    assert!(
        book([&[three, four], &[None, four]], true).is_empty(),
        "an emptier one"
    );
    for hidden in [false, true] {
        assert_eq!(
            book([&[three, four, None], &[three, three, four]], hidden),
            [
                "W0936 a.xlsx › Penilaian (2)!B5: the sheet `Penilaian (2)` is not read, because levels are taken from `Penilaian`; levels that differ in it: 2"
            ]
        );
    }
}

/// A comma that marks decimals and divides fields moves each value to its neighbour.
#[test]
fn a_row_that_is_longer_than_its_header_is_not_read_as_if_it_fitted() {
    let header: Vec<String> = (1..=37).map(|number| format!("i{number}")).collect();
    let header = format!("instansi,tahun,{}", header.join(","));
    let (split, whole) = (["3,0"; 37].join(","), ["4"; 37].join(","));
    let table = format!("{header}\nKota A,2019,{split}\nKota B,2019,{whole},cukup\n");
    assert_snapshot!(crate::books::text(&table).shown(), @"
    Kota B 2019 akhir: 1=4 2=4 3=4 4=4 5=4 6=4 7=4 8=4 9=4 10=4 11=4 12=4 13=4 14=4 15=4 16=4 17=4 18=4 19=4 20=4 21=4 22=4 23=4 24=4 25=4 26=4 27=4 28=4 29=4 30=4 31=4 32=4 33=4 34=4 35=4 36=4 37=4
    E0939 buku.csv:2 › AN: this row goes on to the right of the last column, `i37`, with the number `0`; its values may have moved, so it is not read
    ");
}

/// The same in a table of a row for each indicator, where the explanation takes up what is left.
#[test]
fn a_level_that_its_comma_divides_is_not_read_as_its_whole_part() {
    let rows = [
        "No,Tahun,Tingkat,Penjelasan",
        "1,2020,3,5,ada",
        "2,2020,4,\"baik, lengkap\"",
        "3,2020,2,,catatan",
        "4,2020,5,7,sudah, ada",
    ];
    assert_snapshot!(crate::books::text(&rows.join("\n")).shown(), @"
    ? 2020 akhir: 2=4 3=2
    E0941 buku.csv:2 › Tingkat: to the right of the level `3` stands `5`, and this row goes on to the right of the last column, `Penjelasan`; 3.5 may be meant, so it is not read
    E0941 buku.csv:5 › Tingkat: to the right of the level `5` stands `7`, and this row goes on to the right of the last column, `Penjelasan`; 5.7 may be meant, so it is not read
    W0308 buku.csv:3: the agency is not named
    ");
    // What a semicolon divides is no decimal.
    let target = "No;Tahun;Tingkat\n1;2020;3;5\n";
    assert_snapshot!(crate::books::text(target).shown(), @"
    ? 2020 akhir: 1=3
    W0308 buku.csv:2: the agency is not named
    ");
}

/// The same where nothing stands behind what the comma has cut off.
#[test]
fn a_number_where_an_explanation_belongs_is_not_passed_over() {
    let rows = [
        "No,Tahun,Tingkat,Penjelasan",
        "1,2020,3,5,",
        "2,2020,4,ada",
        "3,2020,Level 3,5",
        "4,2020,3,2019",
        "5,2020,3,5 dokumen",
        "6,2020,3,",
    ];
    assert_snapshot!(crate::books::text(&rows.join("\n")).shown(), @"
    ? 2020 akhir: 2=4 4=3 5=3 6=3
    E0945 buku.csv:2 › Tingkat: to the right of the level `3`, the column `Penjelasan` holds nothing but `5`; 3.5 may be meant, so this row is not read
    E0945 buku.csv:4 › Tingkat: to the right of the level `Level 3`, the column `Penjelasan` holds nothing but `5`; Level 3.5 may be meant, so this row is not read
    W0308 buku.csv:3: the agency is not named
    ");
    // Numbers of their own move with what the comma has cut off.
    let rows = [
        "No,Tahun,Tingkat,Bobot,Penjelasan",
        "1,2020,3,5,1.5",
        "2,2020,4,1,ada",
        "3,2020,4,1,",
    ];
    assert_snapshot!(crate::books::text(&rows.join("\n")).shown(), @"
    ? 2020 akhir: 2=4 3=4
    E0946 buku.csv:2 › Tingkat: to the right of the level `3` stands `5`, and the column `Penjelasan` holds nothing but the number `1.5`; 3.5 may be meant and the row may have moved, so it is not read
    W0308 buku.csv:3: the agency is not named
    ");
    // A count of documents, and a column that is not known, may hold a number.
    for header in ["Data Dukung", "Keadaan"] {
        let rows = format!("No,Tahun,Tingkat,{header}\n1,2020,3,5,\n2,2020,4,ada\n3,2020,2,ada\n");
        let shown = crate::books::text(&rows).shown();
        assert!(
            shown.contains("W0945 buku.csv:2 › Tingkat: to the right of the level `3`, the column"),
            "{shown}"
        );
        assert!(shown.contains("1=3 2=4 3=2"), "{shown}");
    }
    // A column of numbers beside the level is no part of it, and semicolons leave no doubt.
    for rows in [
        "No,Tahun,Tingkat,Target\n1,2020,3,5\n2,2020,4,5\n",
        "No;Tahun;Tingkat;Penjelasan\n1;2020;3;5\n2;2020;4;ada\n",
    ] {
        let shown = crate::books::text(rows).shown();
        assert!(!shown.contains("094"), "{shown}");
    }
}

/// The same where the level stands last, so that nothing has a header where its decimals go.
#[test]
fn a_level_in_the_last_column_that_its_comma_divides_is_refused() {
    let table = |header: &str| {
        let rows = [
            header,
            "1,2020,Arsitektur,4",
            "2,2020,Peta rencana,3,5",
            "3,2020,Data,2,",
            "4,2020,Aplikasi,\"3,0\"",
        ];
        crate::books::text(&rows.join("\n")).shown()
    };
    let shown = table("No,Tahun,Indikator,Tingkat");
    assert_snapshot!(shown, @"
    ? 2020 akhir: 1=4 3=2 4=3
    E0941 buku.csv:3 › Tingkat: to the right of the level `3` stands `5`, and this row goes on to the right of the last column, `Tingkat`; 3.5 may be meant, so it is not read
    W0308 buku.csv:2: the agency is not named
    ");
    assert_eq!(table("No,Tahun,Indikator,Tingkat,,"), shown);
}

/// A separator in a text that is not in quotes moves the level to the right.
#[test]
fn a_number_that_a_divided_text_has_put_under_the_level_is_not_read() {
    let rows = [
        "No;Tahun;Penjelasan;Tingkat",
        "1;2020;ada;4",
        "2;2020;sudah ada; 4;3",
        "3;2020;ada;2;;",
        "4;2020;SK; SOP;peta;3",
        "5;2020;ada;2",
        "6;2020;ada;2;catatan",
    ];
    assert_snapshot!(crate::books::text(&rows.join("\n")).shown(), @"
    ? 2020 akhir: 1=4 3=2 5=2 6=2
    E0949 buku.csv:3: this row has 5 fields, but its table 4; its level may have moved to the right, to `3`, so it is not read
    E0949 buku.csv:5: this row has 6 fields, but its table 4; its level may have moved to the right, to `3`, so it is not read
    W0308 buku.csv:2: the agency is not named
    ");
    let markdown = "| No | Tahun | Indikator | Tingkat |\n|---|---|---|---|\n| 1 | 2020 | Data | 4 |\n| 2 | 2020 | Peta | 5 | 3 |\n";
    let shown = crate::books::text(markdown).shown();
    assert!(
        shown.contains("E0949 buku.csv:4: this row has 5 fields"),
        "{shown}"
    );
    assert!(shown.contains("akhir: 1=4\n"), "{shown}");
    // A column without a header, which most rows fill, moves nothing.
    let rows = "No;Tahun;Indikator;Tingkat\n1;2020;Data;4;1\n2;2020;Peta;5;3\n3;2020;Aplikasi;2\n";
    let shown = crate::books::text(rows).shown();
    assert!(shown.contains("akhir: 1=4 2=5 3=2\n"), "{shown}");
    assert!(!shown.contains("E09"), "{shown}");
}

/// A header further down may say the same again, or begin another table.
#[test]
fn a_second_header_with_other_columns_ends_the_table() {
    let table = |again: &str, rows: &str| {
        let first = "Instansi;Kota A\nTahun;2020\nNo;Indikator;Tingkat;Target\n1;Arsitektur;2;5\n";
        crate::books::text(&format!("{first}{again}\n{rows}\n")).shown()
    };
    for again in [
        "No;Indikator;Tingkat;Target",
        "NO.;Indikator Layanan;Tingkat Kematangan;Target",
        "No;;Tingkat",
    ] {
        let shown = table(again, "2;Peta rencana;3;5");
        assert_eq!(shown.trim_end(), "Kota A 2020 akhir: 1=2 2=3", "{again}");
    }
    for (again, rows) in [
        ("No;Indikator;Target;Tingkat", "2;Peta rencana;5;3"),
        ("No;Indikator;Bobot;Tingkat", "2;Peta rencana;4;3"),
        ("No;Predikat;Nilai;", "2;b;5;"),
    ] {
        let shown = table(again, rows);
        assert!(shown.starts_with("Kota A 2020 akhir: 1=2\n"), "{shown}");
        let found = format!(
            "E0956 buku.csv:5: another table begins here, headed `{}`, while the one above is headed `No | Indikator | Tingkat | Target`",
            again.trim_end_matches(';').replace(';', " | ")
        );
        assert!(shown.contains(&found), "{shown}");
    }
    // The own table may go on below.
    let shown = table(
        "No;Predikat;Nilai;",
        "2;b;5;\nNo;Indikator;Tingkat;Target\n3;Data;4;5",
    );
    assert!(shown.starts_with("Kota A 2020 akhir: 1=2 3=4\n"), "{shown}");
}

/// Rows below the labels of another agency or year are not those of the first.
#[test]
fn labels_of_another_agency_or_year_end_the_table() {
    let table = |labels: &str| {
        let first = "Instansi;Kota A\nTahun;2020\nNo;Indikator;Tingkat\n1;Arsitektur;2\n";
        let second = "No;Indikator;Tingkat\n2;Peta rencana;5\n";
        crate::books::text(&format!("{first}{labels}\n{second}")).shown()
    };
    for (labels, found) in [
        ("Instansi;Kota B", "Kota B"),
        ("Instansi: Kota B", "Kota B"),
        ("Tahun;2021", "2021"),
    ] {
        let shown = table(labels);
        assert!(shown.starts_with("Kota A 2020 akhir: 1=2\n"), "{shown}");
        let found = format!("another assessment begins here, `{found}`");
        assert!(shown.contains("E0957 buku.csv:5"), "{shown}");
        assert!(shown.contains(&found), "{shown}");
    }
    for labels in ["Instansi;KOTA A", "Tahun: 2020", "Catatan;Kota B"] {
        let shown = table(labels);
        assert!(shown.starts_with("Kota A 2020 akhir: 1=2 2=5"), "{shown}");
        assert!(!shown.contains("E0957"), "{shown}");
    }
}

/// What an agency aims at was not reached.
#[test]
fn columns_below_a_group_of_targets_are_no_levels() {
    let years = "Instansi;Kota A\nNo;Indikator;Realisasi;;Target;\n;;2019;2020;2021;2022\n1;Arsitektur;2;3;5;5\n";
    let shown = crate::books::text(years).shown();
    assert!(
        shown.starts_with("Kota A 2019 akhir: 1=2\nKota A 2020 akhir: 1=3\n"),
        "{shown}"
    );
    assert!(
        shown.contains("N0945 buku.csv:3 › E: columns of targets are not read as levels: Target 2021, Target 2022"),
        "{shown}"
    );
    let first = "Instansi;Kota A\nTahun;2020\nNo;Indikator;Rencana 2024;Saat ini\n;;Tingkat;Nilai\n1;Arsitektur;5;2\n";
    let shown = crate::books::text(first).shown();
    assert!(shown.contains("akhir: 1=2"), "{shown}");
    assert!(shown.contains("N0945"), "{shown}");
    let only = "Instansi;Kota A\nTahun;2020\nNo;Indikator;Target\n;;Tingkat\n1;Arsitektur;5\n";
    let shown = crate::books::text(only).shown();
    assert!(shown.contains("E0231"), "{shown}");
}

/// Levels that an assessor has confirmed may stand below a header that nobody knows.
#[test]
fn a_column_of_other_levels_that_is_not_read_is_told() {
    let table = |header: &str, others: [&str; 4]| {
        let mut text = format!("Instansi;Kota A\nTahun;2020\nNo;Indikator;Tingkat;{header}\n");
        for (number, other) in (1..).zip(others) {
            let row = format!("{number};nama;5;{other}\n");
            text.push_str(&row);
        }
        crate::books::text(&text).shown()
    };
    for header in ["Tingkat Terverifikasi", "Nilai Asesor", "Hasil Evaluasi"] {
        let shown = table(header, ["2", "3", "5", "1"]);
        let found = format!(
            "W0949 buku.csv:3 › D: the column `{header}` holds levels as well, but is not read; the column `Tingkat` is"
        );
        assert!(shown.contains(&found), "{shown}");
    }
    for (header, others) in [
        ("Bobot", ["2", "3", "5", "1"]),
        ("Target 2024", ["2", "3", "5", "1"]),
        ("Hasil Evaluasi", ["5", "5", "5", "5"]),
        ("Hasil Evaluasi", ["ada", "ada", "5", "1"]),
        ("Skor", ["2,6", "3,9", "5", "1,3"]),
    ] {
        let shown = table(header, others);
        assert!(!shown.contains("W0949"), "{header}: {shown}");
    }
    // A stage is a stage, whatever its levels are called.
    let shown = table("Level Akhir", ["2", "3", "5", "1"]);
    assert!(shown.contains("akhir: 1=2 2=3 3=5 4=1"), "{shown}");
}

/// One agency and year in two rows of a wide table counts once, or not at all.
#[test]
fn a_row_of_a_wide_table_that_comes_again_is_told() {
    let header = "instansi,tahun,i1,i2,i3";
    let alike =
        format!("{header}\nKota A,2020,3,4,2\nKota B,2020,1,1,1\nKOTA  A,2020,3,\"4,0\",2\n");
    assert_snapshot!(crate::books::text(&alike).shown(), @"
    Kota A 2020 akhir: 1=3 2=4 3=2
    Kota B 2020 akhir: 1=1 2=1 3=1
    W0946 buku.csv:4: KOTA  A 2020 is in two rows with the same levels; it counts once
      buku.csv:2: its first row is here
    ");
    let differ = format!(
        "{header}\nKota A,2020,3,4,2\nKota B,2020,1,1,1\nKota A,2020,3,4,3\nKota A,2021,3,4,3\n"
    );
    assert_snapshot!(crate::books::text(&differ).shown(), @"
    Kota B 2020 akhir: 1=1 2=1 3=1
    Kota A 2021 akhir: 1=3 2=4 3=3
    E0947 buku.csv:4 › i3: Kota A 2020 is in two rows that differ, first at indicator 3
      buku.csv:2 › i3: its first row is here
    ");
    // What units of an agency say stands in rows of their own, as in a long table.
    let units = "instansi,tahun,opd,i1,i2,i3\nKota A,2020,Kominfo,3,,2\nKota A,2020,Bappeda,,4,1\n";
    assert_snapshot!(crate::books::text(units).shown(), @"
    Kota A 2020 akhir: 1=3 2=4
    E0369 buku.csv:3 › i3: indicator 3 (Internal Policy on the SPBE Master Plan) is answered differently by Kominfo and Bappeda
      buku.csv:2 › i3: first answered here: 2
    ");
}

/// On the screen a merged level seems to hold for both rows, in the file it stands in the first.
#[test]
fn a_level_that_is_merged_over_two_indicators_is_told_as_such() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Penilaian").unwrap();
    for (row, (label, value)) in (0..).zip([("Instansi", "Kota A"), ("Tahun", "TA 2020")]) {
        sheet.write(row, 0, label).unwrap();
        sheet.write(row, 1, value).unwrap();
    }
    for (column, header) in (0..).zip(["No", "Perangkat Daerah", "Tingkat"]) {
        sheet.write(2, column, header).unwrap();
    }
    for row in 3..40 {
        sheet.write(row, 0, row - 2).unwrap();
        sheet.write(row, 2, 3).unwrap();
    }
    let format = rust_xlsxwriter::Format::new();
    sheet.merge_range(3, 1, 39, 1, "Kominfo", &format).unwrap();
    sheet.merge_range(5, 2, 7, 2, "4", &format).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let shown = run("a.xlsx", &bytes, &Request::default()).shown();
    let findings = shown.lines().skip(1).collect::<Vec<_>>().join("\n");
    assert_snapshot!(findings, @"
    W0947 a.xlsx › Penilaian!C7: this cell is part of the merged cell C6:C8; its level `4` counts for its first row only, not for indicator `4`
    W0947 a.xlsx › Penilaian!C8: this cell is part of the merged cell C6:C8; its level `4` counts for its first row only, not for indicator `5`
    ");
}

/// A year is told by its four digits, with the word for it or the point of a program before or
/// behind them, and never by two of them.
#[test]
fn a_year_may_have_its_word_before_it() {
    for year in [
        "Tahun 2019",
        "TA 2019",
        "T.A. 2019",
        "thn. 2019",
        "2019.0",
        " 2019\u{a0}",
    ] {
        let shown = crate::books::text(&format!("No;Tahun;Tingkat\n1;{year};3\n")).shown();
        assert!(shown.starts_with("? 2019 akhir: 1=3"), "{year}: {shown}");
    }
    for year in [
        "2019/2020",
        "TA 2019/2020",
        "2019-2020",
        "19",
        "2019.5",
        "SPBE 2019",
        "1999",
    ] {
        let read = crate::books::text(&format!("No;Tahun;Tingkat\n1;{year};3\n"));
        let [finding] = &read.findings[..] else {
            panic!("{year}: {}", read.shown());
        };
        assert_eq!(finding.code().as_str(), "E0301", "{year}");
        assert!(
            finding
                .help(spbe::lang::Lang::En)
                .contains("an assessment belongs to one year")
        );
    }
}

/// What is refused is shown as the cell shows it.
#[test]
fn a_level_that_is_refused_is_shown_as_it_is_written() {
    let table =
        "No;Tahun;Tingkat\n1;2019;3/5\n2;2019;Level 7\n3;2019;3,50\n4;2019;60,5\n5;2019;6\n";
    assert_snapshot!(crate::books::text(table).shown(), @"
    ? 2019 akhir:
    W0308 buku.csv:2: the agency is not named
    E0331 buku.csv:2 › Tingkat: the level `3/5` is not on the scale of 0 to 5 in steps of 1
    E0330 buku.csv:3 › Tingkat: the level `Level 7` is outside the scale of 0 to 5
    E0331 buku.csv:4 › Tingkat: the level `3,50` is not on the scale of 0 to 5 in steps of 1
    E0351 buku.csv:5 › Tingkat: the level `60,5` is outside the scale of 0 to 5; it looks like a value from 0 to 100
    E0330 buku.csv:6 › Tingkat: the level `6` is outside the scale of 0 to 5
    ");
}

/// A row of a wide table under the rubric of 2018: an agency, its year, a level for each of its 37
/// indicators, and what else there is.
fn wide_row(name: &str, levels: &[u8], more: &str) -> String {
    let levels: Vec<String> = levels.iter().map(u8::to_string).collect();
    format!("{name};2019;{}{more}\n", levels.join(";"))
}

fn wide_header(more: &str) -> String {
    let numbers: Vec<String> = (1..=37).map(|number| format!("I{number}")).collect();
    format!("Instansi;Tahun;{}{more}\n", numbers.join(";"))
}

/// The agencies of a table with their printed index, and what was found.
fn indices(table: &str) -> (Vec<(String, String)>, Vec<&'static str>) {
    let outcome = crate::books::text(table);
    let card = |card: &spbe::score::Scorecard| {
        let agency = card.assessment.agency.clone().unwrap_or_default();
        (agency, card.index.high.half_up(2).to_string())
    };
    (outcome.cards.iter().map(card).collect(), outcome.codes())
}

/// Of equal levels the index is the level, whatever the weights are.
#[test]
fn remarks_that_begin_like_sums_leave_an_agency_where_it_is() {
    for remark in [
        "Jumlah OPD 32",
        "Predikat Baik",
        "Indeks turun",
        "Total 32 layanan",
    ] {
        let rows = [
            wide_header(";Ket"),
            wide_row("Kota A", &[3; 37], &format!(";{remark}")),
            wide_row("Kota B", &[2; 37], ";lengkap"),
        ];
        let (found, codes) = indices(&rows.concat());
        let expected = [("Kota A", "3.00"), ("Kota B", "2.00")];
        let expected = expected.map(|(name, index)| (name.to_owned(), index.to_owned()));
        assert_eq!(found, expected, "{remark}");
        assert_eq!(codes, [""; 0], "{remark}");
    }
}

#[test]
fn statistics_of_all_agencies_are_no_agencies() {
    for name in [
        "Rata-rata",
        "Total",
        "Median",
        "Nilai maksimum",
        "Nilai terendah",
        "Maks",
        "Min",
        "Simpangan baku",
        "Bobot",
    ] {
        let rows = [
            wide_header(""),
            wide_row("Kota A", &[3; 37], ""),
            wide_row(name, &[5; 37], ""),
        ];
        let (found, codes) = indices(&rows.concat());
        assert_eq!(found, [("Kota A".to_owned(), "3.00".to_owned())], "{name}");
        assert_eq!(codes, [""; 0], "{name}");
    }
    // A table that names the agency above it tells so in the first cell of the row.
    let numbers: Vec<String> = (1..=37).map(|number| format!("I{number}")).collect();
    let (levels, fives) = (["3"; 37].join(";"), ["5"; 37].join(";"));
    let table = format!(
        "Instansi: Kota A\nTahun;{}\n2019;{levels}\nRata-rata;{fives}\n",
        numbers.join(";")
    );
    let (found, codes) = indices(&table);
    assert_eq!(found, [("Kota A".to_owned(), "3.00".to_owned())]);
    assert_eq!(codes, [""; 0]);
}

/// `baik; 4` without quotes moves the levels by one: what the last column should hold stands beyond
/// it.
#[test]
fn a_row_that_a_separator_within_a_field_has_moved_is_not_read() {
    let header = wide_header("").replace("Tahun", "Tahun;Catatan");
    let remarked = |remark: &str| {
        let row = wide_row("Kota A", &[2; 37], "");
        row.replace("2019", &format!("2019;{remark}"))
    };
    let (found, codes) = indices(&format!("{header}{}", remarked("baik; 4")));
    assert_eq!((found.len(), &codes[..]), (0, &["E0939"][..]));
    let (found, codes) = indices(&format!("{header}{}", remarked("\"baik; 4\"")));
    assert_eq!(found, [("Kota A".to_owned(), "2.00".to_owned())]);
    assert_eq!(codes, [""; 0]);
    // Where texts end the row, they are what has moved.
    let header = header.replace(";I37", ";I37;Ket");
    let row = remarked("baik; 4").replace('\n', ";lengkap\n");
    let (found, codes) = indices(&format!("{header}{row}"));
    assert_eq!((found.len(), &codes[..]), (0, &["E0235"][..]));
    // Empty fields, and what stands apart from the table, say nothing of the row.
    for apart in [";", ";;;", ";;1;Rintisan"] {
        let row = remarked("baik").replace('\n', &format!(";lengkap{apart}\n"));
        let (found, codes) = indices(&format!("{header}{row}"));
        assert_eq!((found.len(), &codes[..]), (1, &[""; 0][..]), "{apart}");
    }
}

#[test]
fn a_row_that_lacks_a_field_is_doubted_unless_its_last_ones_are_empty() {
    let header = wide_header(";OPD");
    let whole = wide_row("Kota B", &[3; 37], ";30");
    // 36 levels, and the number of units where the last of them belongs.
    let short = wide_row("Kota A", &[3; 36], ";4");
    let outcome = crate::books::text(&format!("{header}{short}{whole}"));
    assert_snapshot!(outcome.lines(), @"W0952 buku.csv:2: this row has 39 fields where its header has 40; if one is missing in between, every value after it is that of its neighbour");
    let codes = |rows: &str| indices(&format!("{header}{rows}")).1;
    assert_eq!(codes(&short), ["W0952"]);
    // The field is there and empty.
    let empty = wide_row("Kota A", &[3; 37], ";");
    assert_eq!(codes(&empty), [""; 0]);
    // A level that is not filled in tells that the row ends where it does for want of values.
    let open = wide_row("Kota C", &[3; 36], "").replacen(";3", ";", 1);
    assert!(!codes(&open).contains(&"W0952"));
    // Excel leaves out empty fields at the end of sixteen rows together.
    let row = |at: u8, more: &str| wide_row(&format!("Kota {at}"), &[3; 37], more);
    let whole: String = (1..16).map(|at| row(at, ";30")).collect();
    let bare: String = (16..32).map(|at| row(at, "")).collect();
    assert_eq!(codes(&format!("{whole}{bare}")), [""; 0]);
    let one: String = (16..32)
        .map(|at| row(at, if at == 20 { ";30" } else { "" }))
        .collect();
    assert_eq!(codes(&format!("{whole}{one}")).len(), 15);
}
