//! `spbe audit`

use crate::harness::{Folder, spbe, spbe_in};

const BEKASI: &str = "samples/kota-bekasi/terbitan.csv";
const NATIONAL: &str = "samples/nasional-2023.csv";

#[test]
fn a_small_table_in_both_languages() {
    insta::assert_snapshot!(spbe(&["audit", BEKASI]).shown(), @"
    exit 1
    --- stdout
    Audit 2 hasil terbitan: 1 konsisten, 0 pembulatan, 1 mustahil
    Konsisten: ada kombinasi tingkat indikator yang mencetak semua angkanya. Pembulatan: begitu juga, tetapi bagian yang sudah dibulatkan memberi indeks lain. Mustahil: tidak ada kombinasi tingkat yang mencetaknya.
    terbitan.csv: catatan[N0612]: aspek di tabel ini tercetak sebagai sumbangan pada domain, bukan nilainya sendiri (A1 1,35 = 23/17); 2 hasil dibaca begitu
    ──────────────────────────────────────────────────────────────────────────────
     Instansi      Tahun   Tercetak     Dari   Mungkin    Nilai tepat   Putusan
                                      bagian             yang mungkin
    ══════════════════════════════════════════════════════════════════════════════
     Kota Bekasi    2019       3,32     3,42      3,42              —   mustahil
     Kota Bekasi    2020       3,70     3,70      3,70       1109/300   konsisten
    ──────────────────────────────────────────────────────────────────────────────

    Kota Bekasi 2019: mustahil
    terbitan.csv:3 › 2019: kesalahan[E0602]: indeks `3,32` mustahil: D1 3,35, D2 2,57, dan D3 3,88 hanya dapat memberi 3,42
    terbitan.csv:2 › 2019: catatan[N0604]: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 23, A2 34 | A3 3, A4 7, A5 8 | A6 26, A7 25
    terbitan.csv:3 › 2019: catatan[N0605]: cukup satu sel diperbaiki: indeks `3,32` menjadi 3,42 (satu angka berbeda)
    terbitan.csv:3 › 2019: catatan[N0617]: tidak ada bobot domain tak negatif yang mendamaikan indeks tercetak 2019 dan 2020 dengan nilai domain tercetaknya

    Kota Bekasi 2020: konsisten
    Jumlah tingkat yang mungkin: A1 23, A2 36 | A3 5, A4 7, A5 9 | A6 28, A7 26.
    terbitan.csv:11 › 2020: catatan[N0611]: D3 tercetak `4,12`, sedangkan bagian-bagiannya yang sudah dibulatkan memberi 4,13; ada kombinasi tingkat yang mencetak semuanya
    ");
    insta::assert_snapshot!(spbe(&["audit", BEKASI, "--lang", "en", "--report", "markdown"]).shown(), @r"
    exit 1
    --- stdout
    ## Audit of 2 published results: 1 consistent, 0 rounding, 1 impossible

    Consistent: some combination of levels prints all numbers. Rounding: so too, but the rounded parts give another index. Impossible: no combination of levels prints them.

    terbitan.csv: note\[N0612\]: the aspect values of this table are what they add to the domain, not scores of their own (A1 1.35 = 23/17); 2 results are read so

    | Agency | Year | Printed | From parts | Possible | Possible exact values | Verdict |
    | --- | ---: | ---: | ---: | ---: | ---: | --- |
    | Kota Bekasi | 2019 | 3.32 | 3.42 | 3.42 | — | impossible |
    | Kota Bekasi | 2020 | 3.70 | 3.70 | 3.70 | 1109/300 | consistent |

    ## Kota Bekasi 2019: impossible

    terbitan.csv:3 › 2019: error\[E0602\]: index \`3.32\` is impossible: D1 3.35, D2 2.57 and D3 3.88 can only give 3.42

    terbitan.csv:2 › 2019: note\[N0604\]: the only sums of levels that print these parts: A1 23, A2 34 \| A3 3, A4 7, A5 8 \| A6 26, A7 25

    terbitan.csv:3 › 2019: note\[N0605\]: correcting one cell is enough: index \`3.32\` to 3.42 (one digit differs)

    terbitan.csv:3 › 2019: note\[N0617\]: no non-negative domain weights reconcile the printed indices of 2019 and 2020 with the printed domain values

    ## Kota Bekasi 2020: consistent

    Possible sums of levels: A1 23, A2 36 \| A3 5, A4 7, A5 9 \| A6 28, A7 26.

    terbitan.csv:11 › 2020: note\[N0611\]: D3 is printed \`4.12\`, while its rounded parts give 4.13; some combination of levels prints them all
    ");
    insta::assert_snapshot!(spbe(&["audit", BEKASI, "--report", "csv"]).shown(), @r#"
    exit 1
    --- stdout
    agency,year,rubric,verdict,index,from_parts,possible_low,possible_high,possible_count,exact_count,exact,repairs,codes,findings,place
    Kota Bekasi,2019,permenpanrb-5-2018,impossible,3.32,3.42,3.42,3.42,1,0,,indeks=3.42,E0602 N0604 N0605 N0617,"indeks `3,32` mustahil: D1 3,35, D2 2,57, dan D3 3,88 hanya dapat memberi 3,42 · satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 23, A2 34 | A3 3, A4 7, A5 8 | A6 26, A7 25 · cukup satu sel diperbaiki: indeks `3,32` menjadi 3,42 (satu angka berbeda) · tidak ada bobot domain tak negatif yang mendamaikan indeks tercetak 2019 dan 2020 dengan nilai domain tercetaknya",terbitan.csv:2 › 2019
    Kota Bekasi,2020,permenpanrb-5-2018,consistent,3.70,3.70,3.70,3.70,1,1,1109/300,,N0611,"D3 tercetak `4,12`, sedangkan bagian-bagiannya yang sudah dibulatkan memberi 4,13; ada kombinasi tingkat yang mencetak semuanya",terbitan.csv:2 › 2020
    "#);
}

#[test]
fn the_contract_of_json() {
    let ran = spbe(&["audit", BEKASI, "--report", "json"]).ran();
    assert_eq!((ran.code, ran.stderr.as_str()), (1, ""));
    let json = ran.json();
    assert_eq!(json["format"], "spbe.audit/1");
    let rows = json["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    let first = &rows[0];
    assert_eq!(first["agency"], "Kota Bekasi");
    assert_eq!(first["year"], 2019);
    assert_eq!(first["verdict"], "impossible");
    for (key, value) in [
        ("printed", "3.32"),
        ("from_parts", "3.42"),
        ("possible", "[3.42]"),
    ] {
        assert_eq!(first["index"][key].to_string(), value, "{key}");
    }
    assert_eq!(first["repairs"].as_array().unwrap().len(), 1);
    assert_eq!(first["repairs"][0]["field"], "indeks");
    assert_eq!(first["repairs"][0]["printed"].to_string(), "3.32");
    assert_eq!(first["repairs"][0]["consistent"].to_string(), "[3.42]");
    assert!(!first["findings"].as_array().unwrap().is_empty());
    assert_eq!(rows[1]["verdict"], "consistent");
    assert_eq!(rows[1]["repairs"].to_string(), "[]");
    insta::assert_snapshot!("bekasi_json", ran.stdout);
}

#[test]
fn a_national_table_begins_with_its_counts() {
    let ran = spbe(&["audit", NATIONAL]).ran();
    assert_eq!((ran.code, ran.stderr.as_str()), (1, ""));
    let head: Vec<&str> = ran.stdout.lines().take(14).collect();
    insta::assert_snapshot!(head.join("\n"), @"
    Audit 621 hasil terbitan: 549 konsisten, 71 pembulatan, 1 mustahil
    Konsisten: ada kombinasi tingkat indikator yang mencetak semua angkanya. Pembulatan: begitu juga, tetapi bagian yang sudah dibulatkan memberi indeks lain. Mustahil: tidak ada kombinasi tingkat yang mencetaknya.

    Pemerintah Kab. Banyuasin 2023: mustahil
    nasional-2023.csv:212 › domain_4: kesalahan[E0601]: D4 `0,30` mustahil: tidak ada kombinasi tingkat dari 16 indikatornya yang tercetak begitu (terdekat: 1,00)
    nasional-2023.csv:212 › index: kesalahan[E0602]: indeks `1,05` mustahil: D1 2,40, D2 1,70, dan D3 1,09 hanya dapat memberi 1,37 sampai 3,19
    nasional-2023.csv:212 › index: catatan[N0606]: tidak ada satu sel yang cukup; dua sel dapat diperbaiki bersama: indeks `1,05` menjadi 1,45 (satu angka berbeda), 1,55 (satu angka berbeda), dan 167 nilai lain, dan D4 `0,30` menjadi 1,30 (angka di depan koma hilang), 2,30 (angka di depan koma hilang), dan 353 nilai lain
    nasional-2023.csv:212: catatan[N0616]: baris ini mungkin bila ada indikator yang dihitung 0, padahal tingkat terendah rubrik ini 1

    Pembulatan: indeks tercetak bukan yang diberikan bagian tercetaknya, tetapi mungkin
    ────────────────────────────────────────────────────────────────────────────────────────────────
     Instansi                                 Tahun   Tercetak     Dari      Mungkin    Nilai tepat
                                                                 bagian                yang mungkin
    ════════════════════════════════════════════════════════════════════════════════════════════════
    ");
    let rounding = ran
        .stdout
        .lines()
        .filter(|line| line.contains(" 2023 "))
        .count();
    assert_eq!(rounding, 71);
    let csv = spbe(&["audit", NATIONAL, "--report", "csv"]).ran();
    assert_eq!(csv.stdout.lines().count(), 622);
}

#[test]
fn exit_codes() {
    let folder = Folder::new();
    folder.file(
        "baik.csv",
        "tahun,instansi,d1,d2,d3,d4,indeks\n2023,Kota A,3.00,3.20,2.00,4.04,3.36\n",
    );
    folder.file(
        "buku.csv",
        "Instansi;Kota A\nTahun;2023\nNo;Tingkat\n1;3\n2;3\n",
    );
    folder.file("lain.csv", "a,b\n1,2\n");
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    insta::assert_snapshot!(run(&["audit", "baik.csv"]).shown(), @"
    exit 0
    --- stdout
    Audit 1 hasil terbitan: 1 konsisten, 0 pembulatan, 0 mustahil
    Konsisten: ada kombinasi tingkat indikator yang mencetak semua angkanya. Pembulatan: begitu juga, tetapi bagian yang sudah dibulatkan memberi indeks lain. Mustahil: tidak ada kombinasi tingkat yang mencetaknya.
    ───────────────────────────────────────────────────────────────────────────
     Instansi   Tahun   Tercetak     Dari   Mungkin    Nilai tepat   Putusan
                                   bagian             yang mungkin
    ═══════════════════════════════════════════════════════════════════════════
     Kota A      2023       3,36     3,36      3,36       2 dari 2   konsisten
    ───────────────────────────────────────────────────────────────────────────
    ");
    assert_eq!(run(&["audit", "baik.csv", "tiada.csv"]).code, 1);
    assert_eq!(run(&["audit", "lain.csv"]).code, 2);
    assert_eq!(run(&["audit", "baik.csv", "-o", "a.html"]).code, 2);
    let book = run(&["audit", "buku.csv"]);
    assert_eq!(book.code, 2);
    assert!(book.stdout.is_empty(), "{}", book.stdout);
    assert!(book.stderr.contains("E0650"), "{}", book.stderr);
}

#[test]
fn a_book_beside_its_table_shows_errors_that_cancel() {
    use std::fmt::Write;
    let folder = Folder::new();
    folder.file(
        "terbitan.csv",
        "tahun,instansi,a1,a2,a3,a4,a5,a6,a7,d1,d2,d3,indeks\n2019,Kota Denpasar,3.00,3.00,3.50,3.00,2.67,3.57,3.67,3.00,3.00,3.61,3.33\n",
    );
    let mut book = "Instansi;Kota Denpasar\nTahun;2019\nNo;Tingkat\n".to_owned();
    for number in 1..=37 {
        let level = 3 + u8::from((25..29).contains(&number) || (32..36).contains(&number));
        writeln!(book, "{number};{level}").unwrap();
    }
    folder.file("tingkat.csv", book);
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments);
    assert_eq!(run(&["audit", "terbitan.csv"]).ran().code, 0);
    insta::assert_snapshot!(run(&["audit", "terbitan.csv", "tingkat.csv"]).shown(), @"
    exit 1
    --- stdout
    Audit 1 hasil terbitan: 0 konsisten, 1 pembulatan, 0 mustahil
    Konsisten: ada kombinasi tingkat indikator yang mencetak semua angkanya. Pembulatan: begitu juga, tetapi bagian yang sudah dibulatkan memberi indeks lain. Mustahil: tidak ada kombinasi tingkat yang mencetaknya.
    ─────────────────────────────────────────────────────────────────────────────────
     Instansi        Tahun   Tercetak     Dari   Mungkin    Nilai tepat   Putusan
                                        bagian             yang mungkin
    ═════════════════════════════════════════════════════════════════════════════════
     Kota Denpasar    2019       3,33     3,34      3,33           10/3   pembulatan
    ─────────────────────────────────────────────────────────────────────────────────

    Kota Denpasar 2019: pembulatan
    Jumlah tingkat yang mungkin: A1 21, A2 30 | A3 7, A4 6, A5 8 | A6 25, A7 22.
    terbitan.csv:2 › indeks: catatan[N0610]: indeks tercetak `3,33`, sedangkan domain yang sudah dibulatkan memberi 3,34; ada kombinasi tingkat yang mencetak semuanya
    terbitan.csv:2 › a3: kesalahan[E0630]: A3 tercetak `3,50`, sedangkan tingkat di buku memberi 3,00
    terbitan.csv:2 › a5: kesalahan[E0630]: A5 tercetak `2,67`, sedangkan tingkat di buku memberi 3,00
    terbitan.csv:2 › a3: peringatan[W0607]: kesalahan pada A3 dan A5 saling menutupi: D2 `3,00` tetap tampak benar
    ");
}

#[test]
fn an_audit_is_a_workbook_with_every_row_and_finding() {
    use calamine::{Reader, Xlsx, open_workbook};
    let folder = Folder::new();
    let path = folder.path().join("a.xlsx");
    let path = path.to_str().unwrap();
    let ran = spbe(&["audit", "samples/kota-bekasi/terbitan.csv", "-o", path]).ran();
    assert_eq!(ran.code, 1);
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let rows = |book: &mut Xlsx<_>, name: &str| -> String {
        let range = book.worksheet_range(name).unwrap();
        let line = |row: &[calamine::Data]| {
            row.iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("|")
        };
        range.rows().map(line).collect::<Vec<_>>().join("\n")
    };
    let shown = rows(&mut book, "Putusan") + "\n\n" + &rows(&mut book, "Temuan");
    insta::assert_snapshot!(shown, @"
    Audit 2 hasil terbitan: 1 konsisten, 0 pembulatan, 1 mustahil||||||||
    Konsisten: ada kombinasi tingkat indikator yang mencetak semua angkanya. Pembulatan: begitu juga, tetapi bagian yang sudah dibulatkan memberi indeks lain. Mustahil: tidak ada kombinasi tingkat yang mencetaknya.||||||||
    ||||||||
    Instansi|Tahun|Tercetak|Dari bagian|Mungkin|Nilai tepat yang mungkin|Putusan|Perbaikan|Tempat
    Kota Bekasi|2019|3.32|3.42|3.42||mustahil|indeks → 3,42|terbitan.csv:2 › 2019
    Kota Bekasi|2020|3.7|3.7|3.7|1109/300|konsisten||terbitan.csv:2 › 2020

    Temuan|||||
    |||||
    Instansi|Tahun|Tempat|Jenis|Kode|Temuan
    ||terbitan.csv|catatan|N0612|aspek di tabel ini tercetak sebagai sumbangan pada domain, bukan nilainya sendiri (A1 1,35 = 23/17); 2 hasil dibaca begitu
    Kota Bekasi|2019|terbitan.csv:3 › 2019|kesalahan|E0602|indeks `3,32` mustahil: D1 3,35, D2 2,57, dan D3 3,88 hanya dapat memberi 3,42
    Kota Bekasi|2019|terbitan.csv:2 › 2019|catatan|N0604|satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 23, A2 34 | A3 3, A4 7, A5 8 | A6 26, A7 25
    Kota Bekasi|2019|terbitan.csv:3 › 2019|catatan|N0605|cukup satu sel diperbaiki: indeks `3,32` menjadi 3,42 (satu angka berbeda)
    Kota Bekasi|2019|terbitan.csv:3 › 2019|catatan|N0617|tidak ada bobot domain tak negatif yang mendamaikan indeks tercetak 2019 dan 2020 dengan nilai domain tercetaknya
    Kota Bekasi|2020|terbitan.csv:11 › 2020|catatan|N0611|D3 tercetak `4,12`, sedangkan bagian-bagiannya yang sudah dibulatkan memberi 4,13; ada kombinasi tingkat yang mencetak semuanya
    ");
}

#[test]
fn the_sample_of_denpasar_has_two_errors_that_cancel() {
    let table = "samples/kota-denpasar-2019/terbitan.csv";
    // By itself every number of the table can be true.
    assert_eq!(spbe(&["audit", table]).ran().code, 0);
    let ran = spbe(&[
        "audit",
        table,
        "samples/kota-denpasar-2019/tingkat.csv",
        "--report",
        "json",
    ])
    .ran();
    assert_eq!(ran.code, 1);
    let row = &ran.json()["rows"][0];
    let findings = row["findings"].as_array().unwrap().iter();
    let found: Vec<String> = findings
        .map(|one| {
            format!(
                "{} {}",
                one["code"].as_str().unwrap(),
                one["place"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(
        found[1..],
        [
            "E0630 terbitan.csv:8 › 2019",
            "E0630 terbitan.csv:10 › 2019",
            "W0607 terbitan.csv:8 › 2019"
        ]
    );
    assert_eq!(row["verdict"], "rounding");
}
