//! The shipped tables are read whole and say what is known about them.

use super::{lines, published, sample, shown};
use insta::assert_snapshot;
use spbe::assess::Request;
use spbe::diagnostic::Diagnostic;
use spbe::evidence::read_evidence;
use spbe::published::{check, read_table};

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
    assert!(read_evidence(&book, "", None).value.is_none());
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
