//! `spbe explain`

use crate::harness::spbe;

#[test]
fn a_code_in_both_languages() {
    insta::assert_snapshot!(spbe(&["explain", "e0120"]).shown(), @"
    exit 0
    --- stdout
    ───────────────────────────────────────────────────────────────────────────────────────────────
     E0120              kesalahan: bobot di bawah `…` berjumlah …, seharusnya …
    ═══════════════════════════════════════════════════════════════════════════════════════════════
     Apa                Bobot anak-anak suatu bagian tidak berjumlah sama dengan bobot bagian itu.
     Mengapa penting    Indeks adalah jumlah tingkat dikali bobot; bobot yang berlebih atau kurang
                        menggeser setiap indeks tanpa terlihat.
     Contoh             Tiga indikator berbobot `16.7` di bawah aspek berbobot 50: jumlahnya 50,1.
     Cara memperbaiki   Perbaiki bobot yang salah; bobot sama rata ditulis sebagai pecahan tepat,
                        `50/3`.
    ───────────────────────────────────────────────────────────────────────────────────────────────
    ");
    insta::assert_snapshot!(spbe(&["explain", "0203", "--lang", "en"]).shown(), @"
    exit 0
    --- stdout
    ────────────────────────────────────────────────────────────────────────────────────────────────
     E0203            error: this user may not read the file
    ════════════════════════════════════════════════════════════════════════════════════════════════
     What             The operating system forbids this user to read the file.
     Why it matters   An assessment that cannot be read is missing from the result.
     Example          A book of another user with the permissions `-rw-------`, or a file locked by
                      another program on Windows.
     How to mend it   Ask its owner for permission to read, or close the program that has it open.
    ────────────────────────────────────────────────────────────────────────────────────────────────
    ───────────────────────────────────────────────────────────────────────────────────────────────
     W0203            warning: some letters cannot be read as … and are replaced by `�`
    ═══════════════════════════════════════════════════════════════════════════════════════════════
     What             Some bytes are no letters in the encoding the file claims, and are replaced.
     Why it matters   A damaged name of an agency no longer equals its name in other files.
     Example          A CSV in UTF-8 with one line pasted from an old program.
     How to mend it   Save it again as CSV UTF-8 and check the names.
    ───────────────────────────────────────────────────────────────────────────────────────────────
    ");
    insta::assert_snapshot!(spbe(&["explain", "E0105", "--lang", "en", "--report", "markdown"]).shown(), @r"
    exit 0
    --- stdout
    | E0105 | error: the file holds more than one YAML document |
    | --- | --- |
    | What | The file holds more than one YAML document. |
    | Why it matters | Which of them is meant is not guessed. |
    | Example | Two rubrics joined in one file with a line \`---\` between them. |
    | How to mend it | Make one file of each rubric. |
    ");
}

#[test]
fn what_an_indicator_asks_for() {
    let rubric = ["--rubric", "permenpanrb-59-2020"];
    let shown = |name: &str, more: &[&str]| {
        let arguments = [&["explain", name], &rubric[..], more].concat();
        spbe(&arguments).shown()
    };
    insta::assert_snapshot!("indicator_17", shown("I17", &[]));
    assert_eq!(shown("17", &[]), shown("I17", &[]));
    let json = spbe(
        &[
            &["explain", "I17", "E0105", "--report", "json"],
            &rubric[..],
        ]
        .concat(),
    )
    .ran()
    .json();
    assert_eq!(json["format"], "spbe.explain/1");
    assert_eq!(json["codes"][0]["code"], "E0105");
    let indicator = &json["indicators"][0];
    assert_eq!(indicator["number"], 17);
    assert_eq!(indicator["levels"].as_array().unwrap().len(), 5);
    let kinds: Vec<&str> = indicator["path"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| node["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["domain", "aspect"]);
}

#[test]
fn what_cannot_be_explained() {
    insta::assert_snapshot!(spbe(&["explain", "E0207x"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: kode `E0207x` tidak ada; yang terdekat: E0207, E0201, E0202
    ");
    insta::assert_snapshot!(spbe(&["explain", "E0299"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: kode `E0299` tidak ada; yang terdekat: E0209, E0219, E0249
    ");
    insta::assert_snapshot!(spbe(&["explain", "I99", "--rubric", "permenpanrb-59-2020", "--lang", "en"]).shown(), @"
    exit 2
    --- stderr
    error: `I99` is neither a code of a finding nor an indicator of `permenpanrb-59-2020`; for another regulation add its year, such as `--year 2023`
    ");
    insta::assert_snapshot!(spbe(&["explain", "E0105", "--report", "csv"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: perintah ini tidak menghasilkan `csv`; bentuknya: table, markdown, json
    ");
}
