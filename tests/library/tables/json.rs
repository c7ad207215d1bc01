//! Results as the national application exports them: records in JSON.

use super::{findings, read};

/// A record in the shape of the real one, with names and numbers of nobody.
fn record(agency: &str, values: &str) -> String {
    format!(
        r#"{{"kode": "9001", "tahun": "2025", "nama_instansi": "{agency}", "kategori": "Kabupaten",
            "daerah": "Contoh", "nilai": {{{values}}}}}"#
    )
}

#[test]
fn records_are_rows_and_their_keys_are_places() {
    let one = record(
        "Kab. Contoh",
        r#""D2001": "3.0000000000", "A2001": "3.0000000000", "D2002": "2.5000000000",
           "D2003": "1.0909090909", "D2004": "3.1000000000", "A2008": "4.0000000000",
           "indeks": "2.7090909091""#,
    );
    let two = record(
        "Kab. Lain",
        r#""D2001": "x", "indeks": 3.70, "A2002": null"#,
    );
    insta::assert_snapshot!(read("hasil.json", &format!("[{one},\n{two}]")), @"
    Kab. Contoh 2025: A1=3,0000000000 A8=4,0000000000 D1=3,0000000000 D2=2,5000000000 D3=1,0909090909 D4=3,1000000000 indeks=2,7090909091
    Kab. Lain 2025: indeks=3,70
    E0404 hasil.json › #2 › nilai.D2001: `x` bukan nilai hasil evaluasi
    ");
    insta::assert_snapshot!(read("hasil.json", &format!("{{\"data\": [{two}]}}")), @"
    Kab. Lain 2025: indeks=3,70
    E0404 hasil.json › #1 › nilai.D2001: `x` bukan nilai hasil evaluasi
    ");
}

#[test]
fn domains_that_contradict_the_index_are_told() {
    let values = r#""D2001": "0.0", "D2002": "2.4", "D2003": "1.0909090909",
        "D2004": "1.3901098901", "indeks": "4.2125000000""#;
    insta::assert_snapshot!(findings("hasil.json", &format!("[{}]", record("Kab. Contoh", values))), @"
    W0409 hasil.json › #1 › nilai.D2001: nilai `0,0` di bawah nilai terendah 1
    W0420 hasil.json › #1 › nilai.indeks: indeks tercetak `4,2125000000` tidak mengikuti domain tercetaknya, yang memberi 1,4125000000
    ");
}

/// The application computes domains and index anew from the aspects, but exports old domains.
#[test]
fn domains_that_are_out_of_date_are_told_with_what_their_aspects_give() {
    let values = r#""D2001": "3.0", "A2001": "5.0", "D2002": "4.00", "A2002": "3.75",
        "A2003": "3.75", "A2004": "5.0", "D2003": "1.09", "A2005": "3.0", "A2006": "2.67",
        "D2004": "1.39", "A2007": "4.3", "A2008": "5.0", "indeks": "4.21""#;
    let text = format!("[{}]", record("Kab. Contoh", values));
    let book = super::book("hasil.json", &text);
    let table = spbe::published::read_table(&book, "hasil.json")
        .value
        .unwrap();
    let resolved = spbe::published::resolve(table, &spbe::assess::Request::default());
    let found = spbe::published::check(&resolved.value.unwrap()[0]);
    let [finding] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(finding.code().as_str(), "W0420");
    let labels: Vec<String> = finding
        .labels()
        .iter()
        .map(|(place, said)| format!("{place}: {}", said.get(spbe::lang::Lang::En)))
        .collect();
    // 5.00; (3 * 12 + 2.67 * 4.5) / 16.5 = 2.91; (4.3 * 27.5 + 5 * 18) / 45.5 = 4.58.
    insta::assert_snapshot!(labels.join("\n"), @"
    hasil.json › #1 › nilai.D2001: this value is out of date: its own parts give 5.0, and with that the index agrees
    hasil.json › #1 › nilai.D2003: this value is out of date: its own parts give 2.91, and with that the index agrees
    hasil.json › #1 › nilai.D2004: this value is out of date: its own parts give 4.58, and with that the index agrees
    ");
    // An index that does not follow from the aspects either is nobody's proof.
    let text = text.replace("4.21", "2.00");
    let book = super::book("hasil.json", &text);
    let table = spbe::published::read_table(&book, "hasil.json")
        .value
        .unwrap();
    let resolved = spbe::published::resolve(table, &spbe::assess::Request::default());
    let found = spbe::published::check(&resolved.value.unwrap()[0]);
    assert_eq!(found[0].labels().len(), 0);
}

#[test]
fn json_that_is_no_list_of_records_is_refused() {
    let said = |text: &str| {
        let read = spbe::evidence::book::read_bytes(text.as_bytes(), "a.json".into());
        assert!(read.value.is_none());
        super::lines(&read.diagnostics)
    };
    for text in [
        "[]",
        r#"{"a": 1}"#,
        r#"{"format": "spbe.score/1", "assessments": [{"a": 1}]}"#,
    ] {
        assert!(said(text).starts_with("E0208 "), "{text}");
    }
    let cut = said("[{\"tahun\": 2025,\n\"indeks\": ");
    assert!(cut.starts_with("E0232 a.json:2: "), "{cut}");
    let twice =
        said("[{\"tingkat\": 3},\n{\"a\": {\"tingkat\": 3,\n\"b\": 4.50, \"tingkat\": 3}}]");
    assert!(
        twice.starts_with("E0236 a.json:3: kunci `tingkat` "),
        "{twice}"
    );
    let alike = r#"[{"tingkat": 3, "a": {"tingkat": 4}, "Tingkat": 2.50, "b": [true, null, "x"]}]"#;
    let alike = spbe::evidence::book::read_bytes(alike.as_bytes(), "a.json".into());
    assert!(alike.diagnostics.is_empty(), "{:?}", alike.diagnostics);
    // Depth and size are bounded before anything is made of them.
    let deep = format!("[{}1{}]", "{\"a\":".repeat(200), "}".repeat(200));
    assert!(said(&deep).starts_with("E0232 "));
    let large = format!("[{{\"a\": \"{}\"}}]", "x".repeat(9 << 20));
    assert!(said(&large).starts_with("E0207 "));
}
