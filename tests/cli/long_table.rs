//! A long table of a whole nation in one file, read as it comes.

use crate::harness::{Folder, spbe_in};
use std::fmt::Write;

const AGENCIES: usize = 640;

/// Complete answers of every agency for 2023, one of which is no level.
fn nation() -> Folder {
    let mut text = String::from("Instansi;Tahun;No Indikator;Tingkat\r\n");
    for agency in 1..=AGENCIES {
        for indicator in 1..=47 {
            let level = match (agency, indicator) {
                (300, 12) => "tinggi".to_owned(),
                _ => (1 + (agency + indicator * indicator) % 5).to_string(),
            };
            write!(
                text,
                "Pemerintah Kabupaten Contoh {agency:03};2023;{indicator};{level}\r\n"
            )
            .unwrap();
        }
    }
    assert!(text.len() > 1 << 20);
    let folder = Folder::new();
    folder.file("nasional.csv", text);
    folder
}

#[test]
fn a_nation_in_one_file_has_a_line_for_each_agency() {
    let folder = nation();
    let ran = spbe_in(folder.path(), &["score", "nasional.csv"]).ran();
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let agencies = ran
        .stdout
        .lines()
        .filter(|line| line.contains("Pemerintah Kabupaten Contoh"));
    assert_eq!(agencies.count(), AGENCIES);
    insta::assert_snapshot!(ran.stderr, @"
    nasional.csv:14066 › Tingkat: kesalahan[E0332]: `tinggi` bukan tingkat
      bantuan: isi dengan angka 1 sampai 5, atau kosongkan bila belum dinilai
    1 berkas: 640 penilaian, 1 dengan kesalahan, 0 peringatan. `spbe check BERKAS` menyebut semua masalahnya.
    ");
    let one = [
        "score",
        "nasional.csv",
        "--agency",
        "pemerintah kabupaten contoh 007",
        "--report",
        "csv",
    ];
    let ran = spbe_in(folder.path(), &one).ran();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    // The index, its four domains, eight aspects and 47 indicators.
    assert_eq!(ran.stdout.lines().count(), 1 + 1 + 4 + 8 + 47);
    let ran = spbe_in(folder.path(), &["score", "nasional.csv", "--year", "2022"]).ran();
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("E0306"), "{}", ran.stderr);
}

/// The file is the same as if each agency had handed in its own.
#[test]
fn a_nation_in_one_file_gives_what_its_agencies_give() {
    let folder = nation();
    let whole = ["score", "nasional.csv", "--report", "csv"];
    let whole = spbe_in(folder.path(), &whole).ran().stdout;
    let text = std::fs::read_to_string(folder.path().join("nasional.csv")).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for agency in [1, 299, 300, 640] {
        let rows = &lines[1..][(agency - 1) * 47..agency * 47];
        let own = format!("{}\n{}\n", lines[0], rows.join("\n"));
        let name = format!("{agency}.csv");
        folder.file(&name, own);
        let ran = spbe_in(folder.path(), &["score", &name, "--report", "csv"]).ran();
        let named = format!("Pemerintah Kabupaten Contoh {agency:03},");
        let mut of_nation = whole.lines().filter(|line| line.starts_with(&named));
        let mut alone = ran.stdout.lines().skip(1);
        for (one, other) in alone.by_ref().zip(of_nation.by_ref()) {
            // Agency to rating are the same; place and source are those of either file.
            let cells = |line: &str| line.rsplitn(4, ',').last().unwrap().to_owned();
            assert_eq!(cells(one), cells(other));
        }
        assert_eq!((alone.count(), of_nation.count()), (0, 0));
    }
}

#[test]
fn every_finding_of_a_nation_is_named_and_its_agencies_are_ranked() {
    let folder = nation();
    let ran = spbe_in(folder.path(), &["check", "nasional.csv", "--report", "csv"]).ran();
    let rows: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!((ran.code, rows.len()), (1, 2), "{}", ran.stdout);
    assert!(rows[1].contains("nasional.csv:14066"), "{}", rows[1]);
    let ran = spbe_in(folder.path(), &["rank", "nasional.csv", "--report", "csv"]).ran();
    let ranked = ran
        .stdout
        .lines()
        .filter(|line| line.contains("Pemerintah Kabupaten Contoh"));
    assert_eq!(
        (ran.code, ranked.count()),
        (1, AGENCIES - 1),
        "{}",
        ran.stderr
    );
}

/// What we write for engines is itself a long table, and gives the same indices.
#[test]
fn the_long_form_can_be_scored_again() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("buku")).unwrap();
    for (agency, year, count) in [
        ("Kota A", 2019, 37),
        ("Kota A", 2022, 47),
        ("Kota, \"B\"", 2023, 47),
    ] {
        let rows = (1..=count).map(|one| format!("{one};{}\n", 1 + (one * one + year) % 5));
        let text = format!(
            "Instansi;{agency}\nTahun;{year}\nNo;Tingkat\n{}",
            rows.collect::<String>()
        );
        folder.file(&format!("buku/{year}.csv"), text);
    }
    let first = [
        "score",
        "buku",
        "--report",
        "csv=hasil.csv",
        "--report",
        "long=long.csv",
    ];
    assert_eq!(spbe_in(folder.path(), &first).ran().code, 0);
    let ran = spbe_in(folder.path(), &["score", "long.csv", "--report", "csv"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let result = std::fs::read_to_string(folder.path().join("hasil.csv")).unwrap();
    // Agency, year, stage, rubric, kind, id, name, weight, value, low, high, exact.
    let exact = |text: &str| -> Vec<Vec<String>> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows = reader.records().map(Result::unwrap);
        rows.map(|row| row.iter().take(12).map(str::to_owned).collect())
            .collect()
    };
    assert_eq!(exact(&ran.stdout), exact(&result));
}

/// The long form has a row for each stage of an indicator, and every stage gives what it gave.
#[test]
fn the_long_form_of_several_stages_can_be_scored_again() {
    let folder = Folder::new();
    let mut text = String::from(
        "Instansi;Tahun;No Indikator;Penilaian Mandiri;Penilaian Interviu;Penilaian Akhir\n",
    );
    for agency in ["Kota A", "Kota B"] {
        for row in 1..=47 {
            let last = if row < 20 { "3" } else { "" };
            let (first, second) = (row % 5 + 1, (row * row) % 4 + 1);
            writeln!(text, "{agency};2023;{row};{first};{second};{last}").unwrap();
        }
    }
    folder.file("tahap.csv", text);
    let long = ["score", "tahap.csv", "--report", "long=long.csv"];
    assert_eq!(spbe_in(folder.path(), &long).ran().code, 0);
    for stage in ["mandiri", "interviu", "akhir"] {
        let scored = |file| {
            let score = ["score", file, "--stage", stage, "--report", "csv"];
            let ran = spbe_in(folder.path(), &score).ran();
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            let mut reader = csv::Reader::from_reader(ran.stdout.as_bytes());
            let rows = reader.records().map(Result::unwrap);
            rows.map(|row| row.iter().take(12).map(str::to_owned).collect())
                .collect::<Vec<Vec<String>>>()
        };
        assert_eq!(scored("long.csv"), scored("tahap.csv"), "{stage}");
    }
    // What is no stage is said, and a level that is given twice at one stage counts as none.
    let path = folder.path().join("long.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let other = text.replacen(",interviu,", ",babak dua,", 1);
    std::fs::write(&path, other).unwrap();
    let ran = spbe_in(folder.path(), &["check", "long.csv", "--lang", "en"]).ran();
    assert!(
        ran.stdout.contains("warning[W0229]: `babak dua`"),
        "{}",
        ran.stdout
    );
    let twice = text.replacen(",interviu,", ",mandiri,", 1);
    std::fs::write(&path, twice).unwrap();
    let ran = spbe_in(folder.path(), &["check", "long.csv"]).ran();
    assert!(ran.stdout.contains("E0323"), "{}", ran.stdout);
}
