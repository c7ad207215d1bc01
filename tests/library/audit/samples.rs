//! The shipped tables: what an auditor must hear about them.

use super::{sample, shown, single_repairs};
use insta::assert_snapshot;
use spbe::audit::{Reading, Verdict};
use spbe::number::Exact;

#[test]
fn the_index_of_bekasi_2019_is_impossible_and_the_only_culprit() {
    let audit = sample("kota-bekasi/terbitan.csv");
    assert_snapshot!(shown(&audit), @"
    N0612 terbitan.csv: aspek di tabel ini tercetak sebagai sumbangan pada domain, bukan nilainya sendiri (A1 1,35 = 23/17); 2 hasil dibaca begitu
    Kota Bekasi 2019: impossible
      E0602 terbitan.csv:3 › 2019: indeks `3,32` mustahil: D1 3,35, D2 2,57, dan D3 3,88 hanya dapat memberi 3,42
      N0604 terbitan.csv:2 › 2019: satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: A1 23, A2 34 | A3 3, A4 7, A5 8 | A6 26, A7 25
      N0605 terbitan.csv:3 › 2019: cukup satu sel diperbaiki: indeks `3,32` menjadi 3,42 (satu angka berbeda)
      N0617 terbitan.csv:3 › 2019: tidak ada bobot domain tak negatif yang mendamaikan indeks tercetak 2019 dan 2020 dengan nilai domain tercetaknya
    Kota Bekasi 2020: consistent
      N0611 terbitan.csv:11 › 2020: D3 tercetak `4,12`, sedangkan bagian-bagiannya yang sudah dibulatkan memberi 4,13; ada kombinasi tingkat yang mencetak semuanya
    ");
    let [first, second] = &audit.rows[..] else {
        panic!("two years")
    };
    assert_eq!(first.verdict, Verdict::Impossible);
    assert_eq!(single_repairs(first), ["indeks 3.42"]);
    assert_eq!(first.repairs.len(), 1);
    let sums = |row: &spbe::audit::Audited| -> Vec<Vec<Exact>> {
        row.sums.iter().map(|one| one.all.clone()).collect()
    };
    let expected = |sums: [i128; 7]| sums.map(|sum| vec![Exact::from(sum)]);
    assert_eq!(sums(first), expected([23, 34, 3, 7, 8, 26, 25]));
    assert_eq!(second.verdict, Verdict::Consistent);
    assert_eq!(sums(second), expected([23, 36, 5, 7, 9, 28, 26]));
    assert_eq!(second.index.singled_out(), Some(Exact::new(1109, 300)));
    for row in &audit.rows {
        assert_eq!(row.readings, [Reading::Own, Reading::Contribution]);
    }
}

/// The counts agree with a separate count in another language, in sets of whole numbers.
#[test]
fn the_national_table_of_2023_has_one_impossible_row() {
    let audit = sample("nasional-2023.csv");
    assert_eq!(audit.rows.len(), 621);
    assert_eq!(audit.findings, []);
    assert_eq!(
        Verdict::ALL.map(|verdict| audit.count(verdict)),
        [549, 71, 1]
    );
    let exact = |count| {
        audit
            .rows
            .iter()
            .filter(|row| row.index.exact_count == count)
            .count()
    };
    assert_eq!([exact(0), exact(1), exact(2)], [1, 213, 407]);
    let impossible = audit
        .rows
        .iter()
        .find(|row| row.verdict == Verdict::Impossible)
        .unwrap();
    assert_eq!(
        impossible.published.agency.as_deref(),
        Some("Pemerintah Kab. Banyuasin")
    );
    let mut codes: Vec<&str> = audit
        .rows
        .iter()
        .flat_map(|row| row.findings.iter().map(|one| one.code().as_str()))
        .filter(|&code| code != "N0610")
        .collect();
    codes.sort_unstable();
    // Two ratings at a border, both by the rounded index; no rating contradicts its index.
    assert_eq!(
        codes,
        ["E0601", "E0602", "N0606", "N0616", "N0623", "N0623"]
    );
}
