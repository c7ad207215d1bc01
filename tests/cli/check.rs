//! `spbe check`

use crate::harness::{Folder, spbe, spbe_in};

#[test]
fn a_text_that_is_no_table_of_ours() {
    let folder = Folder::new();
    folder.file("resep.csv", "bahan;jumlah\ngula;2\n");
    let ran = spbe_in(folder.path(), &["check", "resep.csv"]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 2
    --- stdout
    resep.csv: kesalahan[E0230]: tidak ada tabel penilaian atau tabel hasil yang dikenali
      bantuan: yang dicari: kolom `indikator` dan `tingkat` (satu baris satu indikator), atau `instansi`, `tahun`, `i1` … (satu baris satu instansi), atau tabel dengan `indeks`; contoh: `spbe template -o penilaian.xlsx`; tabel berjudul lain dibaca dengan `--map \"indikator=B,tingkat=D\"`
    1 berkas diperiksa: 1 kesalahan, 0 peringatan.
    ");
}

#[test]
fn books_tables_and_rubrics_in_one_run() {
    let inputs = [
        "check",
        "samples/kota-bekasi/2020.xlsx",
        "samples/kota-bekasi/terbitan.csv",
        "rubrics/permenpanrb-59-2020.yaml",
        "samples/rusak/rubrik-bobot.yaml",
    ];
    let ran = spbe(&inputs).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 1
    --- stdout
    rubrik-bobot.yaml:53:13: kesalahan[E0120]: bobot di bawah `D2` berjumlah 50,1, seharusnya 50
       |
    53 |     weight: 50
       |             ^^
    ...
    58 |         weight: 16.7
       |                 ---- bobot I3: 16,7
    ...
    65 |         weight: 16.7
       |                 ---- bobot I4: 16,7
    ...
    72 |         weight: 16.7
       |                 ---- bobot I5: 16,7
      bantuan: bobot sama rata ditulis sebagai pecahan: `50/3`
    2020.xlsx: catatan[N0810]: buku ini tidak memuat dokumen di lembar Data Dukung, jadi tingkatnya tidak dapat diuji dengan bukti
      bantuan: isi satu baris untuk setiap dokumen; `spbe template --from BUKU` membuat lembarnya
    terbitan.csv:3 › 2019: peringatan[W0420]: indeks tercetak `3,32` tidak mengikuti domain tercetaknya, yang memberi 3,42
      bantuan: samakan indeks dan nilai domain dengan naskah aslinya; salah satunya salah cetak atau salah salin
    4 berkas diperiksa: 1 kesalahan, 1 peringatan.
    ");
    let mut json = inputs.to_vec();
    json.extend(["--report", "json"]);
    let json = spbe(&json).ran().json();
    assert_eq!(json["format"], "spbe.check/1");
    assert_eq!(json["diagnostics"].as_array().unwrap().len(), 3);
}
