//! `spbe rank`

use crate::harness::{Folder, spbe, spbe_in};

#[test]
fn books_of_a_folder_are_ranked_in_their_years() {
    let arguments = [
        "rank",
        "samples/kota-bekasi",
        "samples/kabupaten-madiun",
        "samples/kota-denpasar",
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

    Indeks SPBE 2019: 1 instansi
    Memuaskan 0 · Sangat Baik 0 · Baik 1 · Cukup 0 · Kurang 0
    Terkuat dan terlemah: selisih terhadap median kelompoknya.
    ───────────────────────────────────────────────────────────────────────────────
     Instansi        Indeks   Predikat   Persentil   Kelompok   Terkuat   Terlemah
    ═══════════════════════════════════════════════════════════════════════════════
     1 Kota Bekasi     3,42       Baik       100,0   1/1 kota
    ───────────────────────────────────────────────────────────────────────────────

    Indeks SPBE 2018: 1 instansi
    Memuaskan 0 · Sangat Baik 0 · Baik 1 · Cukup 0 · Kurang 0
    Terkuat dan terlemah: selisih terhadap median kelompoknya.
    ─────────────────────────────────────────────────────────────────────────────────
     Instansi          Indeks   Predikat   Persentil   Kelompok   Terkuat   Terlemah
    ═════════════════════════════════════════════════════════════════════════════════
     1 Kota Denpasar     2,64       Baik       100,0   1/1 kota
    ─────────────────────────────────────────────────────────────────────────────────
    --- stderr
    5 berkas: 4 hasil diperingkat, 0 gagal.
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
    1 berkas: 0 hasil diperingkat, 1 gagal.
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
