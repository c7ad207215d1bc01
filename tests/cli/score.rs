//! `spbe score`

use crate::harness::{Folder, spbe, spbe_in};

/// A small book in the long layout: Kabupaten Madiun 2020 as officially published, 3.30 Baik.
const MADIUN: [u8; 37] = [
    3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 4, 3, 3, 3, 4, 3, 3, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4, 3, 4, 4,
    2, 3, 3, 4, 3,
];

fn book(levels: &[u8]) -> String {
    use std::fmt::Write;
    let mut text = "Instansi;Kabupaten Madiun\nTahun;2020\nNo;Tingkat\n".to_owned();
    for (index, level) in levels.iter().enumerate() {
        writeln!(text, "{};{level}", index + 1).unwrap();
    }
    text
}

#[test]
fn a_clean_book_exits_0_and_a_gap_exits_1_with_bounds() {
    let folder = Folder::new();
    folder.file("penuh.csv", book(&MADIUN));
    folder.file("bolong.csv", book(&MADIUN[..35]));
    let full = spbe_in(folder.path(), &["score", "penuh.csv", "--report", "json"]).ran();
    assert_eq!((full.code, full.stderr.as_str()), (0, ""));
    let index = &full.json()["assessments"][0]["index"];
    assert_eq!(
        index.to_string(),
        r#"{"value":3.30,"exact":"991/300","low":3.30,"high":3.30,"complete":true}"#
    );
    let gap = spbe_in(folder.path(), &["score", "bolong.csv", "--report", "json"]).ran();
    assert_eq!(gap.code, 1);
    let index = &gap.json()["assessments"][0]["index"];
    // 991/300 less the two missing levels 4 and 3 at 20/6 percent each, then plus 0 or 5 each.
    assert_eq!(
        index.to_string(),
        r#"{"value":null,"exact":null,"low":3.07,"high":3.40,"complete":false}"#
    );
}

#[test]
fn a_book_on_standard_input() {
    let ran = spbe(&["score", "-", "--report", "csv"])
        .stdin(book(&MADIUN))
        .ran();
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.lines().nth(1).unwrap().starts_with("Kabupaten Madiun,2020,akhir,permenpanrb-5-2018,index,,Indeks SPBE,100,3.30,3.30,3.30,991/300,3.30,3.30,Baik,stdin:4"), "{}", ran.stdout);
}

#[test]
fn nothing_readable_exits_2_and_does_not_stop_the_rest() {
    let folder = Folder::new();
    folder.file("a.csv", book(&MADIUN));
    let none = spbe_in(folder.path(), &["score", "tiada.xlsx"]).ran();
    assert_eq!(none.code, 2);
    insta::assert_snapshot!(none.shown(), @"
    exit 2
    --- stderr
    tiada.xlsx: kesalahan[E0201]: berkas tidak ditemukan
      bantuan: periksa ejaan nama berkas dan foldernya
    ");
    let some = spbe_in(
        folder.path(),
        &["score", "tiada.xlsx", "a.csv", "--report", "csv"],
    )
    .ran();
    assert_eq!(some.code, 1);
    assert_eq!(some.stdout.lines().count(), 1 + 1 + 3 + 7 + 37);
}

#[test]
fn outputs_are_whole_never_over_inputs_and_only_with_force_over_others() {
    let folder = Folder::new();
    folder.file("a.csv", book(&MADIUN));
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    assert_eq!(run(&["score", "a.csv", "-o", "hasil.json"]).code, 0);
    assert_eq!(run(&["score", "a.csv", "-o", "hasil.json"]).code, 2);
    assert_eq!(
        run(&["score", "a.csv", "-o", "hasil.json", "--force"]).code,
        0
    );
    let refused = run(&["score", "a.csv", "-o", "./a.csv", "--force"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("masukan"), "{}", refused.stderr);
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 2, "no temporary file stays: {names:?}");
}

#[cfg(unix)]
#[test]
fn a_device_is_written_to_and_stays_a_device() {
    let folder = Folder::new();
    folder.file("a.csv", book(&MADIUN));
    // Through a link, so that a mistake would replace only the link.
    let link = folder.path().join("hasil.csv");
    std::os::unix::fs::symlink("/dev/null", &link).unwrap();
    for more in [&[][..], &["--force"]] {
        let arguments = [&["score", "a.csv", "-o", "hasil.csv"], more].concat();
        let ran = spbe_in(folder.path(), &arguments).ran();
        assert_eq!((ran.code, ran.shown().as_str()), (0, "exit 0\n"));
    }
    assert!(link.symlink_metadata().unwrap().is_symlink());
}
