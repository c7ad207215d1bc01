//! Published tables: what is read from them, and whether it follows from itself.

use insta::assert_snapshot;
use spbe::assess::Request;
use spbe::diagnostic::{Checked, Diagnostic};
use spbe::evidence::book::{Book, Cell, Row, Sheet};
use spbe::evidence::read_evidence;
use spbe::lang::{Lang, Say};
use spbe::number::Exact;
use spbe::published::{Published, ResultTable, check, read_table, resolve};
use std::fmt::Write;
use std::sync::Arc;

/// A text table as a book, until the reader of files is there: enough CSV for these tests.
fn book(name: &str, text: &str) -> Book {
    let mark = if text.contains(';') { ';' } else { ',' };
    let rows = text.lines().enumerate().map(|(line, text)| {
        let mut fields = vec![String::new()];
        let mut quoted = false;
        for letter in text.chars() {
            match letter {
                '"' => quoted = !quoted,
                _ if letter == mark && !quoted => fields.push(String::new()),
                _ => fields.last_mut().unwrap().push(letter),
            }
        }
        let filled = |(column, text): (usize, String)| {
            let cell = Cell::Text(text);
            (!cell.shown().is_empty()).then(|| (u32::try_from(column).unwrap(), cell))
        };
        Row {
            number: u32::try_from(line).unwrap(),
            cells: fields.into_iter().enumerate().filter_map(filled).collect(),
        }
    });
    let rows = rows.filter(|row| !row.cells.is_empty()).collect();
    of_rows(name, None, rows)
}

fn of_rows(name: &str, sheet: Option<&str>, rows: Vec<Row>) -> Book {
    let file: Arc<str> = name.into();
    Book {
        name: Arc::clone(&file),
        sha256: String::new(),
        sheets: vec![Sheet {
            file,
            name: sheet.map(Arc::from),
            hidden: false,
            rows,
        }],
    }
}

fn sample(path: &str) -> Book {
    let file = format!("{}/samples/{path}", env!("CARGO_MANIFEST_DIR"));
    let name = path.rsplit('/').next().unwrap();
    book(name, &std::fs::read_to_string(file).unwrap())
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let place = diagnostic.place().map(ToString::to_string);
        let (code, message) = (diagnostic.code().as_str(), diagnostic.message(Lang::Id));
        writeln!(out, "{code} {}: {message}", place.unwrap_or_default()).unwrap();
        for (place, text) in diagnostic.labels() {
            writeln!(out, "      {place}: {}", text.get(Lang::Id)).unwrap();
        }
    }
    out
}

/// Everything that was read from a table, a line for each row, and its findings.
fn read(name: &str, text: &str) -> String {
    shown(&read_table(&book(name, text), name))
}

fn shown(checked: &Checked<ResultTable>) -> String {
    let mut out = String::new();
    for row in checked.value.iter().flat_map(|table| &table.rows) {
        let agency = row.agency.as_ref().map_or("?", |agency| &agency.value);
        let year = row.year.as_ref().map(|year| year.value.to_string());
        write!(out, "{agency} {}:", year.as_deref().unwrap_or("?")).unwrap();
        for (id, part) in &row.parts {
            write!(out, " {id}={}", part.value.say(Lang::Id)).unwrap();
        }
        if let Some(index) = &row.index {
            write!(out, " indeks={}", index.value.say(Lang::Id)).unwrap();
        }
        if let Some(rating) = &row.rating {
            write!(out, " {}", rating.value).unwrap();
        }
        writeln!(out).unwrap();
    }
    out + &lines(&checked.diagnostics)
}

fn published(book: &Book, request: &Request) -> Checked<Vec<Published>> {
    let read = read_table(book, &book.name);
    let mut resolved = match read.value {
        Some(table) => resolve(table, request),
        None => Checked {
            value: None,
            diagnostics: Vec::new(),
        },
    };
    resolved.diagnostics.splice(0..0, read.diagnostics);
    resolved
}

/// Every finding of reading, resolving and checking a table.
fn findings(name: &str, text: &str) -> String {
    findings_for(name, text, &Request::default())
}

fn findings_for(name: &str, text: &str, request: &Request) -> String {
    let resolved = published(&book(name, text), request);
    let mut out = lines(&resolved.diagnostics);
    for result in resolved.value.iter().flatten() {
        out += &lines(&result.diagnostics);
        out += &lines(&check(result));
    }
    out
}

#[test]
fn the_table_of_bekasi_is_read_and_contradicts_itself_in_2019() {
    let book = sample("kota-bekasi/terbitan.csv");
    assert_snapshot!(shown(&read_table(&book, "terbitan.csv")), @"
    Kota Bekasi 2019: A1=1,35 A2=2,00 A3=0,43 A4=1,00 A5=1,14 A6=2,36 A7=1,52 D1=3,35 D2=2,57 D3=3,88 indeks=3,32
    Kota Bekasi 2020: A1=1,35 A2=2,12 A3=0,71 A4=1,00 A5=1,29 A6=2,55 A7=1,58 D1=3,47 D2=3,00 D3=4,12 indeks=3,70 Sangat Baik
    ");
    let results = published(&book, &Request::default());
    assert_eq!(lines(&results.diagnostics), "");
    let results = results.value.unwrap();
    assert_eq!(results[0].rubric.id, "permenpanrb-5-2018");
    assert_eq!(
        results[0].parts["D2"].place.to_string(),
        "terbitan.csv:7 › 2019"
    );
    assert_snapshot!(lines(&check(&results[0])), @"W0420 terbitan.csv:3 › 2019: indeks tercetak `3,32` tidak mengikuti domain tercetaknya, yang memberi 3,42");
    assert_eq!(check(&results[1]), []);
}

#[test]
fn the_national_table_of_2023_is_read_whole() {
    let book = sample("nasional-2023.csv");
    assert!(read_evidence(&book, "").value.is_none());
    let results = published(&book, &Request::default());
    assert_eq!(lines(&results.diagnostics), "");
    let results = results.value.unwrap();
    assert_eq!(results.len(), 621);
    let own: Vec<Diagnostic> = results.iter().flat_map(|r| r.diagnostics.clone()).collect();
    assert_snapshot!(lines(&own), @"W0409 nasional-2023.csv:212 › domain_4: nilai `0,30` di bawah nilai terendah 1");
    let checks: Vec<Diagnostic> = results.iter().flat_map(check).collect();
    let (notes, others): (Vec<_>, Vec<_>) = checks
        .into_iter()
        .partition(|finding| finding.code().as_str() == "N0421");
    assert_snapshot!(lines(&others), @"");
    // An index that was computed before the domains were rounded: neither number is wrong.
    assert_eq!(notes.len(), 71);
}

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
    assert_snapshot!(findings_for("t.csv", table, &request(Some("Kota X"), Some(2022))), @"E0307 t.csv:2 › Nama Instansi: diminta instansi `Kota X`, tetapi buku ini memuat `Kota A` dan `Kota B`");
    let years = "instansi,tahun,indeks\nKota A,2020,3.00\nKota A,2030,3.00\nKota A,2015,3.00\n";
    assert_snapshot!(findings("t_2020.csv", years), @"
    E0309 t_2020.csv:3 › tahun: tidak ada rubrik bawaan untuk tahun 2030
    E0309 t_2020.csv:4 › tahun: tidak ada rubrik bawaan untuk tahun 2015
    ");
    assert_snapshot!(findings_for("t.csv", years, &request(None, Some(2021))), @"E0306 t.csv:2 › tahun: diminta tahun 2021, tetapi buku ini memuat 2015, 2020 dan 2030");
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
    W0411 t.csv:13: baris `Peringkat` tidak dikenal dan tidak dipakai
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
    W0411 t.csv:3: baris `Kebijakan Internal SPBE` tidak dikenal dan tidak dipakai
    W0411 t.csv:4: baris `Tata Kelola SPBE` tidak dikenal dan tidak dipakai
    E0303 t.csv:1 › Nilai: tahun penilaian tidak disebut
    ");
}

#[test]
fn other_tables_are_not_published_ones() {
    for text in [
        "indikator,tingkat\n1,3\n2,4\n",
        "tahun,instansi,i1,i2,i3,indeks\n2023,Kota A,3,3,3,3.00\n",
        "No;Indikator;2022;2023\n1;Kebijakan Internal SPBE;3;3\n2;Tata Kelola SPBE;3;3\n",
        "nama,nilai\nsatu,2\n",
        "instansi,alamat\nKota A,Jalan 1\n",
        "",
    ] {
        assert_eq!(read("t.csv", text), "", "{text}");
    }
    assert_snapshot!(read("t.csv", "tahun,instansi,d1,d2,indeks\n"), @"E0401 t.csv: tabel hasil dikenali, tetapi tidak ada nilai di bawah judul kolomnya");
}
