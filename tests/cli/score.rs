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

/// Madiun with four doubts: a range, one written out, one not assessed, one with probabilities.
fn doubtful() -> String {
    let level = |number: usize, level: &u8| match number {
        12 => "2-3".to_owned(),
        30 => "3 s.d. 4".to_owned(),
        36 => String::new(),
        _ => level.to_string(),
    };
    let mut text = "Instansi;Kabupaten Madiun\nTahun;2020\nNo;Tingkat\n".to_owned();
    for (index, one) in MADIUN.iter().enumerate() {
        use std::fmt::Write;
        writeln!(text, "{};{}", index + 1, level(index + 1, one)).unwrap();
    }
    text
}

#[test]
fn doubts_make_an_interval_that_is_asked_for() {
    let folder = Folder::new();
    folder.file("ragu.csv", doubtful());
    let plain = spbe_in(folder.path(), &["score", "ragu.csv", "--report", "csv"]).ran();
    assert_eq!(plain.code, 1);
    assert!(plain.stderr.contains("E0353") && plain.stderr.contains("--band"));
    let band = spbe_in(folder.path(), &["score", "ragu.csv", "--band"]).ran();
    insta::assert_snapshot!(head(&band.shown(), 32));
}

#[test]
fn probabilities_make_a_distribution() {
    let folder = Folder::new();
    folder.file("ragu.csv", doubtful());
    let chances =
        "indikator;tingkat;peluang\n12;2;0,25\n12;3;0,75\n30;3;1/3\n30;4;2/3\n36;0;10%\n36;4;90%\n";
    folder.file("peluang.csv", chances);
    let arguments = [
        "score",
        "ragu.csv",
        "--band",
        "--probabilities",
        "peluang.csv",
    ];
    let table = spbe_in(folder.path(), &arguments).ran();
    insta::assert_snapshot!(head(&table.shown(), 48));
    let json = spbe_in(
        folder.path(),
        &[&arguments[..], &["--report", "json"]].concat(),
    )
    .ran();
    assert_eq!((json.code, json.stderr.as_str()), (0, ""));
    let band = &json.json()["assessments"][0]["band"];
    // Madiun is 991/300; 12 weighs 3/300, 30 weighs 15/300 and 36 weighs 10/300 a level.
    assert_eq!(
        band["high_exact"], "503/150",
        "991 + 15: 30 at 4 instead of 3"
    );
    assert_eq!(band["low_exact"], "79/25", "991 - 3 - 40: 12 at 2, 36 at 0");
    insta::assert_snapshot!(serde_json::to_string(&band["distribution"]).unwrap());
    let csv = spbe_in(
        folder.path(),
        &[&arguments[..], &["--report", "csv"]].concat(),
    )
    .ran();
    let outcomes = csv.stdout.lines().filter(|line| line.contains(",outcome,"));
    assert_eq!(outcomes.count(), 8);

    folder.file(
        "salah.csv",
        "indikator;tingkat;peluang\n12;2;0,25\n12;3;0,7\n",
    );
    let wrong = spbe_in(
        folder.path(),
        &[
            "score",
            "ragu.csv",
            "--band",
            "--probabilities",
            "salah.csv",
        ],
    )
    .ran();
    insta::assert_snapshot!(wrong.shown());
}

#[test]
fn weights_and_what_is_left_without_an_indicator() {
    let folder = Folder::new();
    folder.file("madiun.csv", book(&MADIUN));
    let ran = spbe_in(
        folder.path(),
        &["score", "madiun.csv", "--sensitivity", "--lang", "en"],
    )
    .ran();
    let shown = ran.shown();
    let from = shown.find("Effective weights").unwrap();
    insta::assert_snapshot!(head(&shown[from..], 12));
    let json = spbe_in(
        folder.path(),
        &["score", "madiun.csv", "--sensitivity", "--report", "json"],
    )
    .ran();
    let all = &json.json()["assessments"][0]["sensitivity"];
    // Without indicator 25, level 3 at 5 %: (991/300 - 3 · 5/100) · 100/95.
    assert_eq!(all[24]["without"]["exact"], "946/285");
    assert_eq!(all[24]["effective_weight"], 5);
}

/// The first lines of a text.
fn head(text: &str, lines: usize) -> String {
    text.lines().take(lines).collect::<Vec<_>>().join("\n")
}
