//! `spbe rank`

use crate::harness::{Folder, spbe, spbe_in};
use calamine::{Data, Reader, Xlsx, open_workbook};
use std::collections::BTreeMap;

#[test]
fn books_of_a_folder_are_ranked_in_their_years() {
    let arguments = [
        "rank",
        "samples/kota-bekasi",
        "samples/kabupaten-madiun",
        "samples/kota-denpasar",
        "samples/kota-denpasar-2019",
    ];
    let ran = spbe(&arguments).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 0
    --- stdout
    Indeks SPBE 2020: 2 instansi
    Memuaskan 0 · Sangat Baik 1 · Baik 1 · Cukup 0 · Kurang 0
    Terkuat dan terlemah: selisih terhadap median kelompoknya.
    ────────────────────────────────────────────────────────────────────────────────────────────
     Instansi             Indeks      Predikat   Persentil        Kelompok   Terkuat   Terlemah
    ════════════════════════════════════════════════════════════════════════════════════════════
     1 Kota Bekasi          3,70   Sangat Baik       100,0        1/1 kota
     2 Kabupaten Madiun     3,30          Baik        50,0   1/1 kabupaten
    ────────────────────────────────────────────────────────────────────────────────────────────

    Indeks SPBE 2019: 2 instansi
    Memuaskan 0 · Sangat Baik 0 · Baik 2 · Cukup 0 · Kurang 0
    Terkuat dan terlemah: selisih terhadap median kelompoknya.
    ──────────────────────────────────────────────────────────────────────────────────
     Instansi          Indeks   Predikat   Persentil   Kelompok    Terkuat   Terlemah
    ══════════════════════════════════════════════════════════════════════════════════
     1 Kota Bekasi       3,42       Baik       100,0   1/2 kota   A4 +0,25   A3 -0,75
     2 Kota Denpasar     3,33       Baik        50,0   2/2 kota   A3 +0,75   A7 -0,25
    ──────────────────────────────────────────────────────────────────────────────────

    Kelompok
    ─────────────────────────────────────────────────────
     Kelompok   Instansi   Tertinggi   Median   Terendah
    ═════════════════════════════════════════════════════
     kota              2        3,42     3,38       3,33
    ─────────────────────────────────────────────────────

    Indeks SPBE 2018: 1 instansi
    Memuaskan 0 · Sangat Baik 0 · Baik 1 · Cukup 0 · Kurang 0
    Terkuat dan terlemah: selisih terhadap median kelompoknya.
    ─────────────────────────────────────────────────────────────────────────────────
     Instansi          Indeks   Predikat   Persentil   Kelompok   Terkuat   Terlemah
    ═════════════════════════════════════════════════════════════════════════════════
     1 Kota Denpasar     2,64       Baik       100,0   1/1 kota
    ─────────────────────────────────────────────────────────────────────────────────
    --- stderr
    7 berkas: 5 hasil diperingkat, 0 dengan kesalahan.
    ");
}

#[test]
fn the_national_table_of_2023() {
    let ran = spbe(&["rank", "samples/nasional-2023.csv", "--report", "json"]).ran();
    let json = ran.json();
    let rows = json["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 621);
    let first = &rows[0];
    assert_eq!(
        (first["rank"].to_string(), first["index"].to_string()),
        ("1".into(), "4.67".into())
    );
    assert_eq!(first["percentile"].to_string(), "100.0");
    // Counted apart from the program: the highest printed index and how many are above 4.50.
    let text = std::fs::read_to_string("samples/nasional-2023.csv").unwrap();
    let mut printed: Vec<u32> = text
        .lines()
        .skip(1)
        .map(|line| {
            line.rsplit(',')
                .nth(1)
                .unwrap()
                .replace('.', "")
                .parse()
                .unwrap()
        })
        .collect();
    printed.sort_unstable_by(|one, other| other.cmp(one));
    for row in rows {
        let index: u32 = row["index"].to_string().replace('.', "").parse().unwrap();
        let above = printed.iter().filter(|other| **other > index).count();
        assert_eq!(
            row["rank"].to_string(),
            (above + 1).to_string(),
            "{}",
            row["agency"]
        );
    }
}

#[test]
fn an_incomplete_book_is_named_and_not_ranked() {
    let folder = Folder::new();
    folder.file("a.csv", "Instansi;Kota A\nTahun;2020\nNo;Tingkat\n1;3\n");
    let ran = spbe_in(folder.path(), &["rank", "."]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 2
    --- stderr
    a.csv:4: kesalahan[E0510]: Kota A 2020 tidak dapat diperingkat: 36 indikator belum dinilai
    1 berkas: 0 hasil diperingkat, 1 dengan kesalahan.
    ");
}

/// What has to be mended is the level, and it is in another place than the agency.
#[test]
fn a_level_that_keeps_a_book_from_being_ranked_is_named_first() {
    let folder = Folder::new();
    let book = |level: &str| {
        let rows: Vec<String> = (1..=36).map(|n| format!("{n};3\n")).collect();
        let rows = rows.concat();
        format!("Instansi;Kota A\nTahun;2020\nNo;Tingkat\n{rows}37;{level}\n")
    };
    std::fs::create_dir(folder.path().join("buku")).unwrap();
    folder.file("buku/a.csv", book("9"));
    folder.file("buku/b.csv", book("3").replace("Kota A", "Kota B"));
    let ran = spbe_in(folder.path(), &["rank", "buku", "--report", "csv"]).ran();
    insta::assert_snapshot!(ran.stderr, @"
    a.csv:40 › Tingkat: kesalahan[E0948]: Kota A 2020 tidak dapat diperingkat, 1 indikator tanpa tingkat: tingkat `9` di luar skala 0 sampai 5
    2 berkas: 1 hasil diperingkat, 1 dengan kesalahan.
    ");
    let ran = spbe_in(
        folder.path(),
        &["rank", "buku/a.csv", "buku/b.csv", "--lang", "en"],
    )
    .ran();
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!(ran.stderr, @"
    a.csv:40 › Tingkat: error[E0948]: Kota A 2020 cannot be ranked, indicators without a level: 1; the level `9` is outside the scale of 0 to 5
      help: write a level that is on the scale, or leave the cell empty if it is not assessed yet
    ");
}

#[test]
fn a_result_without_an_index_is_named_and_not_ranked() {
    let folder = Folder::new();
    folder.file(
        "a.csv",
        "tahun,instansi,d1,d2,indeks\n2020,Kota A,3.00,3.00,\n2020,Kota B,3.00,3.00,3.00\n",
    );
    let ran = spbe_in(folder.path(), &["rank", "a.csv", "--report", "json"]).ran();
    assert_eq!(ran.code, 1);
    assert_eq!(ran.json()["failures"][0]["code"], "E0511");
    assert_eq!(ran.json()["rows"].as_array().unwrap().len(), 1);
}

/// What a line of the national table says: agency, domains and index in hundredths.
fn national() -> Vec<(String, Vec<i64>)> {
    let text = std::fs::read_to_string("samples/nasional-2023.csv").unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let columns: Vec<usize> = ["domain_1", "domain_2", "domain_3", "domain_4", "index"]
        .iter()
        .map(|name| header.iter().position(|head| head == *name).unwrap())
        .collect();
    let agency = header
        .iter()
        .position(|head| head == "instansi" || head == "agency")
        .unwrap();
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| {
        let number = |&at: &usize| row[at].replace('.', "").parse().unwrap();
        (row[agency].to_owned(), columns.iter().map(number).collect())
    })
    .collect()
}

/// Twice the median, which is whole where the median may not be.
fn twice_median(mut values: Vec<i64>) -> i64 {
    values.sort_unstable();
    let (low, high) = ((values.len() - 1) / 2, values.len() / 2);
    values[low] + values[high]
}

#[test]
fn groups_and_their_medians_are_those_of_the_table() {
    let json = spbe(&["rank", "samples/nasional-2023.csv", "--report", "json"])
        .ran()
        .json();
    let mut groups: BTreeMap<&str, Vec<Vec<i64>>> = BTreeMap::new();
    let table = national();
    for (agency, numbers) in &table {
        let group = match () {
            () if agency.starts_with("Kementerian") => "ministry",
            () if agency.starts_with("Pemerintah Provinsi")
                || agency.starts_with("Pemerintah Daerah") =>
            {
                "province"
            }
            () if agency.starts_with("Pemerintah Kab") => "regency",
            () if agency.starts_with("Pemerintah Kota") => "city",
            () => "institution",
        };
        groups.entry(group).or_default().push(numbers.clone());
    }
    let told = json["groups"].as_array().unwrap();
    assert_eq!(told.len(), groups.len());
    let hundredths =
        |value: &serde_json::Value| value.to_string().replace('.', "").parse::<i64>().unwrap();
    for one in told {
        let members = &groups[one["group"].as_str().unwrap()];
        assert_eq!(one["count"], members.len());
        let median =
            |part: usize| twice_median(members.iter().map(|numbers| numbers[part]).collect());
        // Half-up, as the median of an even number may lie between two hundredths.
        assert_eq!(hundredths(&one["median"]), (median(4) + 1) / 2, "{one}");
        for (part, told) in one["parts"].as_array().unwrap().iter().enumerate() {
            assert_eq!(hundredths(&told["median"]), (median(part) + 1) / 2, "{one}");
        }
    }
}

#[test]
fn one_agency_is_asked_for_among_all() {
    let ran = spbe(&[
        "rank",
        "samples/nasional-2023.csv",
        "--agency",
        "kota bekasi",
    ])
    .ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 0
    --- stdout
    Pemerintah Kota Bekasi 2023
    Peringkat 247 dari 621, dan 45 dari 93 kota; persentil 60,4.
    Indeks 3,01, median kelompoknya 3,00 (+0,01). Baik.
    Indeks dari tabel terbitan diperingkat menurut angka tercetaknya.
    ──────────────────────────────────────────────────────────────────────────
     Bagian                       Nilai   Median kelompok   Selisih ke median
    ══════════════════════════════════════════════════════════════════════════
     D4 Layanan SPBE               3,90              3,69               +0,21
     D1 Kebijakan Internal SPBE    3,30              3,10               +0,20
     D2 Tata Kelola SPBE           2,40              2,60               -0,20
     D3 Manajemen SPBE             1,27              1,73               -0,46
    ──────────────────────────────────────────────────────────────────────────

    Sejawat terdekat di kelompoknya
    ───────────────────────────────────────────
     Instansi                           Indeks
    ═══════════════════════════════════════════
     42 Pemerintah Kota Sawahlunto        3,09
     43 Pemerintah Kota Metro             3,04
     44 Pemerintah Kota Palangka Raya     3,03
     45 Pemerintah Kota Bekasi            3,01
     45 Pemerintah Kota Tebing Tinggi     3,01
     47 Pemerintah Kota Banjar            3,00
     47 Pemerintah Kota Tomohon           3,00
    ───────────────────────────────────────────
    ");
    let other = spbe(&[
        "rank",
        "samples/nasional-2023.csv",
        "--agency",
        "Kota Bekassi",
    ])
    .ran();
    insta::assert_snapshot!(other.shown(), @"
    exit 2
    --- stderr
    kesalahan[E0517]: `Kota Bekassi` tidak ada di antara 621 hasil yang diperingkat
      bantuan: yang mirip: Pemerintah Kota Bekasi
    ");
}

const TABLE: &str = "tahun,instansi,kelompok,d1,d2,d3,d4,indeks
2023,Kota A,Klaster Satu,3.00,3.00,3.00,3.00,3.00
2023,Kota B,Klaster Satu,2.00,2.00,2.00,2.00,2.00
2023,Kab. C,Kabupaten,2.00,2.00,2.00,2.00,2.00
";

#[test]
fn groups_come_from_a_file_then_a_column_then_the_name() {
    let folder = Folder::new();
    folder.file("t.csv", TABLE);
    folder.file(
        "g.csv",
        "instansi;kelompok\nKabupaten C;Klaster Satu\nKota Z;Klaster Dua\n",
    );
    let run = |arguments: &[&str]| {
        spbe_in(folder.path(), &[&["rank", "t.csv"], arguments].concat()).ran()
    };
    let groups = |ran: &crate::harness::Ran| -> Vec<String> {
        let json = ran.json();
        let rows = json["rows"].as_array().unwrap().iter();
        rows.map(|row| {
            format!(
                "{} {}/{}",
                row["group"].as_str().unwrap(),
                row["group_rank"],
                row["group_of"]
            )
        })
        .collect()
    };
    let by_column = run(&["--report", "json"]);
    assert_eq!(
        groups(&by_column),
        ["Klaster Satu 1/2", "regency 1/1", "Klaster Satu 2/2"]
    );
    let by_file = run(&["--groups", "g.csv", "-o", "r.json"]);
    assert_eq!(by_file.code, 0);
    assert!(by_file.stderr.contains("W0514"), "{}", by_file.stderr);
    let json: serde_json::Value =
        serde_json::from_slice(&std::fs::read(folder.path().join("r.json")).unwrap()).unwrap();
    assert_eq!(json["rows"][1]["group"], "Klaster Satu");
    assert_eq!(json["rows"][1]["group_rank"], 2);
    assert_eq!(spbe_in(folder.path(), &["verify", "r.json"]).ran().code, 0);
    // Another file of groups is another ranking.
    folder.file("g.csv", "instansi;kelompok\nKota A;Klaster Dua\n");
    let verified = spbe_in(folder.path(), &["verify", "r.json"]).ran();
    assert_eq!(verified.code, 1, "{}", verified.shown());
    folder.file("g.csv", "instansi;wilayah\nKota A;Barat\n");
    let refused = run(&["--groups", "g.csv"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("E0512"), "{}", refused.stderr);
    folder.file(
        "g.csv",
        "instansi;kelompok\nKota A;Satu\nPemerintah Kota A;Dua\n",
    );
    let refused = run(&["--groups", "g.csv"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("E0513"), "{}", refused.stderr);
}

#[test]
fn an_agency_counts_once_however_many_inputs_have_it() {
    let folder = Folder::new();
    folder.file("a.csv", TABLE);
    folder.file(
        "b.csv",
        TABLE.replace("Kota A", "Pemerintah Kota A").replace(
            "Kota B,Klaster Satu,2.00,2.00,2.00,2.00,2.00",
            "Kota B,Klaster Satu,2.00,2.00,2.00,2.00,2.01",
        ),
    );
    let ran = spbe_in(
        folder.path(),
        &["rank", "a.csv", "b.csv", "--report", "csv"],
    )
    .ran();
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!(ran.shown(), @"
    exit 1
    --- stdout
    rank,of,agency,year,rubric,index,exact,rating,percentile,group,group_rank,group_of,group_median,group_gap,strongest,weakest,D1,D1_gap,D2,D2_gap,D3,D3_gap,D4,D4_gap
    1,2,Kota A,2023,permenpanrb-59-2020,3.00,,Baik,100.0,Klaster Satu,1,1,3.00,0.00,,,3.00,0.00,3.00,0.00,3.00,0.00,3.00,0.00
    2,2,Kab. C,2023,permenpanrb-59-2020,2.00,,Cukup,50.0,regency,1,1,2.00,0.00,,,2.00,0.00,2.00,0.00,2.00,0.00,2.00,0.00
    --- stderr
    b.csv:2 › indeks: catatan[N0515]: Pemerintah Kota A 2023 ada di dua masukan dengan indeks yang sama; diperingkat sekali
      a.csv:2 › indeks: indeks pertamanya di sini
      bantuan: tidak perlu diubah
    b.csv:3 › indeks: kesalahan[E0516]: Kota B 2023 tidak dapat diperingkat: dua masukan memberi indeks berbeda, 2,00 dan 2,01
      a.csv:3 › indeks: indeks pertamanya di sini
      bantuan: berikan hanya masukan yang benar
    b.csv:4 › indeks: catatan[N0515]: Kab. C 2023 ada di dua masukan dengan indeks yang sama; diperingkat sekali
      a.csv:4 › indeks: indeks pertamanya di sini
      bantuan: tidak perlu diubah
    ");
    // A book of levels takes the place of what is printed of the same agency, by whatever name.
    let mut book = "Instansi;Pemerintah Kota B\nTahun;2023\nNo;Tingkat\n".to_owned();
    for number in 1..=47 {
        book.extend([&number.to_string(), ";4\n"]);
    }
    folder.file("buku.csv", book);
    let json = spbe_in(
        folder.path(),
        &["rank", "a.csv", "buku.csv", "--report", "json"],
    )
    .ran()
    .json();
    assert_eq!(json["rows"].as_array().unwrap().len(), 3);
    assert_eq!(json["rows"][0]["agency"], "Pemerintah Kota B");
    assert_eq!(json["rows"][0]["exact"], "4");
}

#[test]
fn a_ranking_is_a_workbook_to_sort_and_filter() {
    let folder = Folder::new();
    folder.file("t.csv", TABLE.replace("Kota A", "=1+1"));
    let ran = spbe_in(folder.path(), &["rank", "t.csv", "-o", "r.xlsx"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let mut book: Xlsx<_> = open_workbook(folder.path().join("r.xlsx")).unwrap();
    assert_eq!(
        book.sheet_names(),
        ["Indeks SPBE 2023", "Kelompok", "Asal-usul"]
    );
    let sheet = book.worksheet_range("Indeks SPBE 2023").unwrap();
    let shown: Vec<String> = sheet
        .rows()
        .map(|row| {
            row.iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("|")
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @"
    Indeks SPBE 2023||||||||||||||||||
    Indeks dari tabel terbitan diperingkat menurut angka tercetaknya.||||||||||||||||||
    ||||||||||||||||||
    Peringkat|Instansi|Indeks|Nilai tepat|Predikat|Persentil|Kelompok|Peringkat di kelompok|Anggota kelompok|Median kelompok|Selisih ke median|D1|D1 terhadap median|D2|D2 terhadap median|D3|D3 terhadap median|D4|D4 terhadap median
    1|=1+1|3||Baik|100|Klaster Satu|1|2|2.5|0.5|3|0.5|3|0.5|3|0.5|3|0.5
    2|Kab. C|2||Cukup|66.7|kabupaten|1|1|2|0|2|0|2|0|2|0|2|0
    2|Kota B|2||Cukup|66.7|Klaster Satu|2|2|2.5|-0.5|2|-0.5|2|-0.5|2|-0.5|2|-0.5
    ");
    // The name that looks like a formula is text.
    assert!(
        sheet
            .rows()
            .any(|row| row[1] == Data::String("=1+1".into()))
    );
    assert_eq!(
        book.worksheet_formula("Indeks SPBE 2023")
            .unwrap()
            .used_cells()
            .count(),
        0
    );
}

/// `,60` is most likely 2,60 that lost its first digit.
#[test]
fn a_printed_index_that_cannot_be_right_is_told_where_it_is_ranked() {
    let folder = Folder::new();
    let table = "instansi;tahun;indeks;predikat\nKota A;2023;,60;Baik\nKota B;2023;2.5;Cukup\n";
    folder.file("hasil.csv", table);
    let ran = spbe_in(folder.path(), &["rank", "hasil.csv", "--report", "json"]).ran();
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr
            .contains("hasil.csv:2 › indeks: peringatan[W0409]"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr
            .contains("hasil.csv:2 › predikat: peringatan[W0422]"),
        "{}",
        ran.stderr
    );
    assert!(!ran.stderr.contains("hasil.csv:3"), "{}", ran.stderr);
}
