//! Books of 2026 through every command: what is not known about the rubric is said everywhere.

use crate::harness::{Folder, spbe, spbe_in};
use std::path::Path;

const ACEH: &str = "samples/kabupaten-aceh-tengah/2026.csv";
const OUTSIDE: &str = "samples/indeks-luar/2026.xlsx";
const CAVEAT: &str = "This rubric was compiled from secondary sources";

/// The text of every part of a workbook.
fn text_of(path: &Path) -> String {
    use std::io::Read;
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut all = String::new();
    for index in 0..zip.len() {
        zip.by_index(index)
            .unwrap()
            .read_to_string(&mut all)
            .unwrap();
    }
    all
}

#[test]
fn every_output_says_that_the_rubric_is_from_secondary_sources() {
    let folder = Folder::new();
    let table = "tahun,instansi,a1,a2,a3,a4,a5,a6,a7,indeks\n2026,Kab. A,1.75,1.28,1.00,1.17,1.08,1.40,1.18,1.24\n";
    folder.file("terbitan.csv", table);
    let table = folder.path().join("terbitan.csv");
    let table = table.to_str().unwrap();
    let commands: [&[&str]; 6] = [
        &["score", OUTSIDE],
        &["compare", ACEH, OUTSIDE],
        &["plan", ACEH, "--target", "Cukup"],
        &["rank", ACEH],
        &["audit", table],
        &["worklist", ACEH],
    ];
    for command in commands {
        for format in ["table", "markdown", "csv", "json"] {
            let arguments = [command, &["--report", format, "--lang", "en"]].concat();
            let ran = spbe(&arguments).ran();
            assert!(ran.code < 2, "{}", ran.shown());
            let shown = format!("{arguments:?}\n{}", ran.stdout);
            assert!(ran.stdout.contains(CAVEAT), "{shown}");
            assert!(ran.stdout.contains("secondary sources"), "{shown}");
            // What is open is too long for a column, and stands everywhere else.
            let open = "whether the rating is taken from the index before or after rounding";
            assert_eq!(ran.stdout.contains(open), format != "csv", "{shown}");
        }
    }
    // Workbooks: the one to fill in, and a comparison.
    let template = [
        "template",
        "--year",
        "2026",
        "--lang",
        "en",
        "-o",
        "buku.xlsx",
    ];
    assert_eq!(spbe_in(folder.path(), &template).ran().code, 0);
    let book = folder.path().join("perbandingan.xlsx");
    folder.file("salinan.csv", std::fs::read(ACEH).unwrap());
    let copy = folder.path().join("salinan.csv");
    let comparison = [
        "compare",
        ACEH,
        copy.to_str().unwrap(),
        "--lang",
        "en",
        "-o",
        book.to_str().unwrap(),
    ];
    assert!(spbe(&comparison).ran().code < 2);
    for book in [folder.path().join("buku.xlsx"), book] {
        let text = text_of(&book);
        assert!(
            text.contains(CAVEAT) && text.contains("What is still open"),
            "{}",
            book.display()
        );
    }
    for name in ["laporan.md", "laporan.html", "laporan.xlsx"] {
        let path = folder.path().join(name);
        let arguments = ["report", ACEH, "--lang", "en", "-o", path.to_str().unwrap()];
        assert!(spbe(&arguments).ran().code < 2, "{name}");
        // A workbook is no text.
        let text = std::fs::read_to_string(&path).unwrap_or_else(|_| text_of(&path));
        assert!(text.contains(CAVEAT), "{name}");
    }
    // A rubric that has been read says nothing of the kind.
    let other = spbe(&["score", "samples/kota-denpasar/2018.csv", "--report", "csv"]).ran();
    assert!(!other.stdout.contains("caveat"));
}

#[test]
fn a_book_with_an_index_that_is_awaited() {
    let ran = spbe(&["score", OUTSIDE, "--report", "json", "--lang", "en"]).ran();
    assert_eq!(
        ran.code,
        0,
        "nothing here is a mistake of the agency: {}",
        ran.shown()
    );
    let assessment = &ran.json()["assessments"][0];
    assert_eq!(
        assessment["index"].to_string(),
        r#"{"value":null,"exact":null,"low":2.39,"high":2.51,"complete":false}"#
    );
    assert_eq!(assessment["missing"].to_string(), r#"["I7"]"#);
    assert_eq!(assessment["rubric"]["status"], "secondary sources");
    let data = &assessment["nodes"][2]["children"];
    assert_eq!(
        data[0]["origin"].to_string(),
        r#"{"name":"One Data Indonesia Index","owner":"Bappenas","value":25,"place":"2026.xlsx › Penilaian!Q12","awaited":false}"#
    );
    assert_eq!(data[0]["exact"], "2");
    assert_eq!(data[2]["origin"]["awaited"], true);
    assert_eq!(data[2].as_object().unwrap()["high"].to_string(), "5.00");
    // What if it came.
    let set = spbe(&["score", OUTSIDE, "--set", "I7=3", "--lang", "en"]).ran();
    assert!(
        set.stdout
            .starts_with("SIMULATION · Kota Contoh 2026: Digital Government Index 2.45, Fair"),
        "{}",
        set.stdout
    );
    assert!(!set.stderr.contains("W0364"));
    insta::assert_snapshot!("pemdi_table_id", spbe(&["score", OUTSIDE]).ran().shown());
}

#[test]
fn instruments_that_are_no_regulation_say_so() {
    for sample in [
        "samples/kota-cerdas/2020.csv",
        "samples/inovasi-e-open/2020.csv",
    ] {
        let ran = spbe(&["score", sample]).ran();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert!(ran.stdout.contains("bukan peraturan"), "{}", ran.stdout);
    }
    let ran = spbe(&[
        "template",
        "--rubric",
        "inovasi-rogers",
        "--year",
        "2021",
        "--report",
        "table",
    ])
    .ran();
    assert_eq!(ran.code, 2, "a workbook needs a file");
    let folder = Folder::new();
    let arguments = ["template", "--rubric", "inovasi-rogers", "-o", "b.xlsx"];
    assert_eq!(spbe_in(folder.path(), &arguments).ran().code, 0);
    let ran = spbe_in(folder.path(), &["check", "b.xlsx"]).ran();
    assert_eq!(ran.code, 1, "empty, and nothing else: {}", ran.shown());
}

#[test]
fn merging_keeps_what_values_come_from() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("unit")).unwrap();
    let book = |unit: &str, rows: &str| {
        format!(
            "Instansi;Kab. Uji\nTahun;2026\nNo;Nilai;Nilai Asal;Perangkat Daerah\n{}",
            rows.replace('@', unit)
        )
    };
    // An index that is converted, one that only has bounds, and a score of which two units differ.
    folder.file(
        "unit/a.csv",
        book("Diskominfo", "5;;25;@\n7;;1,2;@\n10;2,00;2,4;@\n"),
    );
    folder.file("unit/b.csv", book("Bappeda", "1;2,25;;@\n10;2,00;2,5;@\n"));
    let arguments = ["merge", "unit", "-o", "gabungan.xlsx", "--lang", "en"];
    let merged = spbe_in(folder.path(), &arguments).ran();
    assert!(merged.code < 2, "{}", merged.shown());
    assert!(
        !merged.stderr.contains("W0364"),
        "a unit need not have them all"
    );
    let ran = spbe_in(
        folder.path(),
        &["score", "gabungan.xlsx", "--report", "json"],
    )
    .ran();
    let nodes = &ran.json()["assessments"][0]["nodes"];
    let data = &nodes[2]["children"];
    assert_eq!(
        (&data[0]["exact"], &data[0]["origin"]["value"]),
        (&"2".into(), &25.into())
    );
    assert_eq!(data[2]["origin"]["value"].to_string(), "1.2");
    assert_eq!(data[2]["high"].to_string(), "1.50");
    assert_eq!(
        nodes[3]["children"][1]["origin"].as_object(),
        None,
        "which score counts is not guessed"
    );
    let text = text_of(&folder.path().join("gabungan.xlsx"));
    assert!(text.contains("different source values: Diskominfo 2.4 and Bappeda 2.5"));
}

#[test]
fn bounds_in_a_workbook_know_what_is_known_of_an_index() {
    let folder = Folder::new();
    let book = |seven: &str| {
        let rows = (1..=20).map(|number| match number {
            7 => seven.to_owned(),
            _ => format!("{number};2,00;\n"),
        });
        format!(
            "Instansi;Kab. Uji\nTahun;2026\nNo;Nilai;Nilai Asal\n{}",
            rows.collect::<Vec<_>>().concat()
        )
    };
    folder.file("a.csv", book("7;;1,2\n"));
    folder.file("b.csv", book("7;;\n"));
    let arguments = ["compare", "a.csv", "b.csv", "-o", "c.xlsx"];
    assert!(spbe_in(folder.path(), &arguments).ran().code < 2);
    let text = text_of(&folder.path().join("c.xlsx"));
    // 1.97 + 0.03 × 0.5 where the value lies between 1.00 and 1.50, else 1.97 + 0.03 × 4; and the
    // formula gives way once the value is typed.
    assert!(text.contains("<v>1.985</v>") && text.contains("<v>2.09</v>"));
    assert_eq!(text.matches("*(-3.5))").count(), 1);
}
