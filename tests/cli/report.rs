//! `spbe report`: the workbook that people sign, and whether it still agrees.

use crate::harness::{Folder, spbe, spbe_in};
use std::path::Path;

const BEKASI: [&str; 2] = [
    "samples/kota-bekasi/2019.xlsx",
    "samples/kota-bekasi/2020.xlsx",
];

/// The bytes of a report on the samples of Kota Bekasi.
fn bekasi(folder: &Folder, name: &str) -> Vec<u8> {
    let path = folder.path().join(name);
    let path = path.to_str().unwrap();
    let ran = spbe(&["report", BEKASI[0], BEKASI[1], "-o", path]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    std::fs::read(path).unwrap()
}

#[test]
fn a_report_is_written_and_agrees() {
    let folder = Folder::new();
    bekasi(&folder, "laporan.xlsx");
    let path = folder.path().join("laporan.xlsx");
    for (name, lang) in [("agrees_id", "id"), ("agrees_en", "en")] {
        let arguments = ["report", "--verify", path.to_str().unwrap(), "--lang", lang];
        insta::assert_snapshot!(name, spbe(&arguments).shown());
    }
    let arguments = [
        "report",
        "--verify",
        path.to_str().unwrap(),
        "--report",
        "json",
    ];
    let ran = spbe(&arguments).ran();
    let json = ran.json();
    assert_eq!(json["format"], "spbe.report-verify/1");
    assert_eq!(json["agrees"], true);
    assert_eq!(json["years"][1]["index"]["exact"], "1109/300");
    assert_eq!(json["inputs"][0]["state"], "same");
}

/// A book whose headers nobody knows, and how to read it.
const MAPPED: &str = "samples/tata-letak/perlu-pemetaan.xlsx";
const MAPPING: &str = "samples/tata-letak/perlu-pemetaan.yaml";

#[test]
fn what_was_read_with_a_mapping_is_verified_with_it() {
    let folder = Folder::new();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (report, json, csv) = (path("l.xlsx"), path("s.json"), path("s.csv"));
    let by_options = [
        "--map",
        "indikator=A,tingkat=Poin tim",
        "--sheet",
        "Rekap OPD",
        "--header",
        "9",
    ];
    for options in [&["--map", MAPPING][..], &by_options] {
        let written = [&["report", MAPPED, "-o", &report, "--force"], options].concat();
        assert_eq!(spbe(&written).ran().code, 0);
        for verify in [&["report", "--verify", &report][..], &["verify", &report]] {
            let ran = spbe(verify).ran();
            assert_eq!(ran.code, 0, "{}", ran.shown());
        }
        for (output, given) in [(&json, &[][..]), (&csv, options)] {
            let scored = [&["score", MAPPED, "-o", output, "--force"], options].concat();
            assert_eq!(spbe(&scored).ran().code, 0);
            let ran = spbe(&[&["verify", output.as_str()], given].concat()).ran();
            assert_eq!(ran.code, 0, "{}", ran.shown());
        }
    }
    // JSON records the mapping, CSV leaves it to the reader.
    assert_eq!(spbe(&["verify", &csv]).ran().code, 1);
}

#[test]
fn a_report_that_does_not_agree_says_where() {
    let folder = Folder::new();
    bekasi(&folder, "laporan.xlsx");
    // Elsewhere, one of the books has changed and the other is missing.
    folder.file("2019.xlsx", std::fs::read(BEKASI[1]).unwrap());
    let ran = spbe_in(folder.path(), &["report", "--verify", "laporan.xlsx"]).ran();
    insta::assert_snapshot!("disagrees", ran.shown());
}

#[test]
fn what_no_report_can_be_made_of_is_refused() {
    let denpasar = "samples/kota-denpasar/2018.csv";
    let several = spbe(&["report", BEKASI[0], denpasar, "-o", "x.xlsx"]);
    insta::assert_snapshot!(several.shown(), @"
    exit 2
    --- stderr
    kesalahan[E1001]: masukannya memuat beberapa instansi: Kota Bekasi dan Kota Denpasar
      bantuan: satu laporan untuk satu instansi; pilih salah satu dengan `--agency`
    ");
    let folder = Folder::new();
    folder.file("salinan.xlsx", std::fs::read(BEKASI[0]).unwrap());
    let copy = folder.path().join("salinan.xlsx");
    let twice = ["report", BEKASI[0], copy.to_str().unwrap(), "-o", "x.xlsx"];
    let twice = spbe(&twice).ran();
    assert!(
        twice.code == 2 && twice.stderr.contains("E1002"),
        "{}",
        twice.shown()
    );
    let table = spbe(&["report", "samples/kota-bekasi/terbitan.csv", "-o", "x.xlsx"]).ran();
    assert!(
        table.code == 2 && table.stderr.contains("E1003"),
        "{}",
        table.shown()
    );
    let nothing = spbe(&["report", BEKASI[0]]).ran();
    assert_eq!(nothing.code, 2);
    let both = spbe(&["report", BEKASI[0], "--verify", BEKASI[1]]).ran();
    assert_eq!(both.code, 2);
    assert!(!Path::new("x.xlsx").exists());
}

#[test]
fn the_same_input_gives_the_same_bytes_anywhere() {
    let (one, other) = (Folder::new(), Folder::new());
    for folder in [&one, &other] {
        for path in BEKASI {
            let name = Path::new(path).file_name().unwrap().to_str().unwrap();
            folder.file(name, std::fs::read(path).unwrap());
        }
    }
    let write = |folder: &Folder, locale: &str, zone: &str, epoch: Option<&str>, name: &str| {
        let arguments = ["report", "2019.xlsx", "2020.xlsx", "-o", name];
        let run = spbe_in(folder.path(), &arguments)
            .env("LANG", locale)
            .env("TZ", zone);
        let run = match epoch {
            Some(epoch) => run.env("SOURCE_DATE_EPOCH", epoch),
            None => run,
        };
        assert_eq!(run.ran().code, 0);
        std::fs::read(folder.path().join(name)).unwrap()
    };
    let here = write(&one, "id_ID.UTF-8", "Asia/Jayapura", None, "a.xlsx");
    let there = write(&other, "en_US.UTF-8", "America/Adak", None, "b.xlsx");
    assert!(here == there, "folder, locale and time zone leave no trace");
    let dated = |folder, zone, name| write(folder, "C", zone, Some("1700000000"), name);
    let here = dated(&one, "UTC", "c.xlsx");
    assert!(here == dated(&other, "Asia/Jakarta", "d.xlsx") && here != there);
}
