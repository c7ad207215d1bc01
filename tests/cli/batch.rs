//! Many files in one run: folders, patterns, results kept between runs.

use crate::harness::{Folder, spbe, spbe_in};
use std::path::Path;

/// A complete book of a city for a year, every indicator at the same level.
fn book(agency: &str, level: u8) -> String {
    use std::fmt::Write;
    let mut text = format!("Instansi;{agency}\nTahun;2020\nNo;Tingkat\n");
    for number in 1..=37 {
        writeln!(text, "{number};{level}").unwrap();
    }
    text
}

/// Three good books in folders of their own and two that are not.
fn nation() -> Folder {
    let folder = Folder::new();
    for name in ["barat", "timur/kota"] {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    folder.file("timur/kota/c.csv", book("Kota C", 4));
    folder.file("barat/a.csv", book("Kota A", 2));
    folder.file("timur/b.csv", book("Kota B", 3));
    folder.file("barat/rusak.xlsx", "PK\u{3}\u{4}bukan paket");
    folder.file("timur/kosong.csv", "");
    folder.file("barat/baca.md", "# bukan buku");
    folder.file("barat/~$a.csv", "kunci");
    folder
}

#[test]
fn a_folder_is_scored_in_the_order_of_its_paths() {
    let folder = nation();
    let ran = spbe_in(folder.path(), &["score", "."]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 1
    --- stdout
    ────────────────────────────────────────────────────────────────────
     Instansi   Tahun   Tahap   Indeks      Predikat             Berkas
    ════════════════════════════════════════════════════════════════════
     Kota A      2020   akhir     2,00         Cukup        barat/a.csv
     Kota B      2020   akhir     3,00          Baik        timur/b.csv
     Kota C      2020   akhir     4,00   Sangat Baik   timur/kota/c.csv
    ────────────────────────────────────────────────────────────────────
    --- stderr
    barat/rusak.xlsx: kesalahan[E0212]: berkas rusak atau terpotong (pesan teknis: invalid Zip archive: Could not find EOCD)
    timur/kosong.csv: kesalahan[E0206]: berkas kosong
    5 berkas: 3 penilaian, 2 dengan kesalahan, 0 peringatan. `spbe check BERKAS` menyebut semua masalahnya.
    ");
    let ran = spbe_in(folder.path(), &["score", ".", "--report", "csv"]).ran();
    let rows = ran.stdout.lines().filter(|line| line.contains(",index,"));
    let agencies: Vec<&str> = rows.map(|row| row.split(',').next().unwrap()).collect();
    assert_eq!(agencies, ["Kota A", "Kota B", "Kota C"]);
}

#[test]
fn a_pattern_works_where_the_shell_leaves_it_alone() {
    let folder = nation();
    let ran = spbe_in(folder.path(), &["rank", "timur/**/*.csv", "--lang", "en"]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 1
    --- stdout
    SPBE Index 2020: 2 agencies
    Excellent 0 · Very Good 1 · Good 1 · Fair 0 · Poor 0
    Strongest and weakest: difference from the median of the group.
    ─────────────────────────────────────────────────────────────────────────────
     Agency     Index      Rating   Percentile      Group   Strongest    Weakest
    ═════════════════════════════════════════════════════════════════════════════
     1 Kota C    4.00   Very Good        100.0   1/2 city    A1 +0.50
     2 Kota B    3.00        Good         50.0   2/2 city               A7 -0.50
    ─────────────────────────────────────────────────────────────────────────────

    Groups
    ──────────────────────────────────────────────
     Group   Agencies   Highest   Median   Lowest
    ══════════════════════════════════════════════
     city           2      4.00     3.50     3.00
    ──────────────────────────────────────────────
    --- stderr
    timur/kosong.csv: error[E0206]: the file is empty
    3 files: 2 results ranked, 1 with errors.
    ");
    let ran = spbe_in(folder.path(), &["score", "utara/*.csv"]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 2
    --- stderr
    kesalahan: tidak ada berkas yang cocok dengan `utara/*.csv`
    ");
    let empty = Folder::new();
    insta::assert_snapshot!(spbe_in(empty.path(), &["score", "."]).shown(), @"
    exit 2
    --- stderr
    kesalahan: tidak ada buku di sana; yang dibaca adalah .xlsx, .ods, .csv, dan .tsv
    ");
    // A file whose name has the signs of a pattern is that file.
    folder.file("[x].csv", book("Kota X", 1));
    let ran = spbe_in(folder.path(), &["score", "[x].csv", "--report", "csv"]).ran();
    assert!(ran.stdout.contains("Kota X"), "{}", ran.shown());
}

#[test]
fn every_file_of_a_folder_is_checked() {
    let folder = nation();
    let ran = spbe_in(folder.path(), &["check", "."]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 1
    --- stdout
    barat/rusak.xlsx: kesalahan[E0212]: berkas rusak atau terpotong (pesan teknis: invalid Zip archive: Could not find EOCD)
      bantuan: minta atau unduh ulang berkasnya, atau perbaiki dengan membuka dan menyimpannya lagi di Excel atau LibreOffice
    timur/kosong.csv: kesalahan[E0206]: berkas kosong
      bantuan: minta atau ekspor ulang berkasnya; pengiriman atau penyimpanannya mungkin terputus
    5 berkas diperiksa: 2 kesalahan, 0 peringatan.
    ");
}

/// The forms for programs are the same bytes whether books are named or found in a folder, apart
/// from places, which tell the folder where there are several.
#[test]
fn a_folder_gives_what_its_books_give() {
    let folder = nation();
    let named = ["barat/a.csv", "timur/b.csv", "timur/kota/c.csv"];
    for form in ["csv", "json"] {
        let mut arguments = vec!["score"];
        arguments.extend(named);
        arguments.extend(["--report", form]);
        let one_by_one = spbe_in(folder.path(), &arguments).ran();
        assert_eq!(one_by_one.code, 0);
        for name in ["timur/kosong.csv", "barat/rusak.xlsx"] {
            let _ = std::fs::remove_file(folder.path().join(name));
        }
        let together = spbe_in(folder.path(), &["score", ".", "--report", form]).ran();
        let mut paths = together.stdout.replace("./", "");
        for name in ["a.csv:", "b.csv:", "kota/c.csv:"] {
            paths = paths.replace(&format!("barat/{name}"), name);
            paths = paths.replace(&format!("timur/{name}"), name);
        }
        let paths = paths.replace("kota/c.csv:", "c.csv:");
        assert_eq!(one_by_one.stdout, paths, "{form}");
    }
}

#[test]
fn json_of_nothing_is_still_json() {
    let folder = Folder::new();
    folder.file("kosong.csv", "");
    let ran = spbe_in(folder.path(), &["score", ".", "--report", "json"]).ran();
    assert_eq!(ran.code, 2);
    assert_eq!(ran.json()["assessments"].as_array().unwrap().len(), 0);
    assert_eq!(ran.json()["diagnostics"][0]["code"], "E0206");
}

#[test]
fn a_table_in_a_folder_is_passed_over_and_a_named_one_refused() {
    let ran = spbe(&["score", "samples/kota-bekasi", "--report", "json"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(ran.json()["diagnostics"][0]["code"], "N0204");
    let table = "samples/kota-bekasi/terbitan.csv";
    let ran = spbe(&["score", table, "--report", "long"]).ran();
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("E0234"), "{}", ran.shown());
}

/// What the output is written to lies in the folder and is no input the next time.
#[test]
fn an_output_in_the_folder_is_no_input() {
    let folder = nation();
    let arguments = ["score", ".", "-o", "hasil.json", "--force"];
    let first = spbe_in(folder.path(), &arguments).ran();
    let bytes = std::fs::read(folder.path().join("hasil.json")).unwrap();
    let second = spbe_in(folder.path(), &arguments).ran();
    assert_eq!(first.shown(), second.shown());
    assert_eq!(
        bytes,
        std::fs::read(folder.path().join("hasil.json")).unwrap()
    );
}

fn lines(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("hasil.jsonl")).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn results_are_kept_and_only_changed_files_computed_anew() {
    let folder = nation();
    for command in ["score", "rank", "check"] {
        let _ = std::fs::remove_file(folder.path().join("hasil.jsonl"));
        let plain = [command, ".", "--report", "json"];
        let keeping = [&plain[..], &["--resume", "hasil.jsonl"]].concat();
        let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
        folder.file("barat/a.csv", book("Kota A", 2));
        let expected = run(&plain);
        let first = run(&keeping);
        assert_eq!(first.stdout, expected.stdout, "{command}");
        assert_eq!(first.stderr, expected.stderr, "{command}");
        // All five files could be opened, and what is wrong with two of them is a result, too.
        let kept = lines(folder.path());
        assert_eq!(kept.len(), 5, "{command}");
        for line in &kept {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(line["format"], "spbe.result/1");
            assert_eq!(line["sha256"].as_str().unwrap().len(), 64);
        }
        let again = run(&keeping);
        assert_eq!(again.stdout, expected.stdout, "{command}");
        assert!(
            again
                .stderr
                .ends_with("5 hasil diambil dari `hasil.jsonl`.\n")
                || again
                    .stderr
                    .contains("5 hasil diambil dari `hasil.jsonl`.\n"),
            "{}",
            again.stderr
        );
        assert_eq!(lines(folder.path()), kept, "nothing new");
        // One file changes, and one line is torn off in the middle.
        folder.file("barat/a.csv", book("Kota A", 5));
        let mut torn = std::fs::read(folder.path().join("hasil.jsonl")).unwrap();
        torn.truncate(torn.len() - 20);
        std::fs::write(folder.path().join("hasil.jsonl"), torn).unwrap();
        let changed = run(&keeping);
        assert_eq!(changed.stdout, run(&plain).stdout, "{command}");
        assert!(
            changed.stderr.contains("3 hasil diambil"),
            "{}",
            changed.stderr
        );
        assert_eq!(lines(folder.path())[..4], kept[..4], "only added to");
        assert_eq!(lines(folder.path()).len(), 6);
    }
}

/// A result of other options is none of this run.
#[test]
fn kept_results_count_only_for_the_same_question() {
    let folder = nation();
    let run = |more: &[&str]| {
        let arguments = [&["score", ".", "--report", "csv"], more].concat();
        spbe_in(folder.path(), &arguments).ran()
    };
    run(&["--resume", "hasil.jsonl"]);
    for more in [
        &["--set", "I1=5"][..],
        &["--lang", "en"],
        &["--year", "2020"],
    ] {
        let kept = run(&[more, &["--resume", "hasil.jsonl"]].concat());
        assert!(!kept.stderr.contains("diambil"), "{more:?}");
        assert_eq!(kept.stdout, run(more).stdout, "{more:?}");
    }
}

#[test]
fn a_file_that_is_no_result_file_is_left_alone() {
    let folder = nation();
    let path = folder.file("catatan.txt", "penting\n");
    let ran = spbe_in(folder.path(), &["score", ".", "--resume", "catatan.txt"]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 2
    --- stderr
    kesalahan: `catatan.txt` bukan berkas hasil `--resume`, jadi tidak akan ditambahi
    ");
    assert_eq!(std::fs::read_to_string(path).unwrap(), "penting\n");
}

/// The rows of the long form, each as a map of its columns.
fn rows(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// The index by hand from the long form: whole numbers, and one division.
#[test]
fn the_long_form_holds_all_that_an_index_needs() {
    let ran = spbe(&["score", "samples/kota-bekasi/2020.xlsx", "--report", "long"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let mut rows = rows(&ran.stdout);
    // The book has a self-assessment and final values.
    assert_eq!(rows.len(), 2 * 37);
    rows.retain(|row| row["stage"] == "akhir");
    assert_eq!(rows.len(), 37);
    let number = |row: &std::collections::BTreeMap<String, String>, name: &str| {
        row[name].parse::<u64>().unwrap()
    };
    let above: u64 = rows
        .iter()
        .map(|row| number(row, "weight") * number(row, "level"))
        .sum();
    let below: u64 = rows
        .iter()
        .map(|row| number(row, "weight") * number(row, "level_scale"))
        .sum();
    // 1109/300 is the index that Kota Bekasi has printed for 2020.
    assert_eq!(above * 300, 1109 * below);
    assert_eq!(rows[9]["indicator"], "I10");
    assert_eq!(rows[9]["regulation"], "permenpanrb-5-2018");
    assert_eq!(rows[9]["source_sha256"].len(), 64);
}

#[test]
fn what_is_not_assessed_has_no_level_in_the_long_form() {
    let ran = spbe(&[
        "score",
        "samples/rusak/belum-dinilai.csv",
        "--report",
        "long",
    ])
    .ran();
    let rows = rows(&ran.stdout);
    let without = rows.iter().filter(|row| row["level"].is_empty());
    let without: Vec<&str> = without.map(|row| row["indicator"].as_str()).collect();
    assert_eq!(without, ["I4", "I18", "I19", "I20", "I36"]);
}

#[test]
fn both_long_forms_and_the_partitioned_one_say_the_same() {
    let folder = Folder::new();
    let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/samples");
    let run = |more: &[&str]| spbe_in(folder.path(), &[&["score", samples], more].concat()).ran();
    let plain = rows(&run(&["--report", "long"]).stdout);
    let json = run(&["--report", "long-jsonl"]).stdout;
    let json: Vec<serde_json::Value> = json
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(plain.len(), json.len());
    for (row, object) in plain.iter().zip(&json) {
        for (name, cell) in row {
            let value = match &object[name] {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            assert_eq!(*cell, value, "{name}");
        }
        assert_eq!(row.len(), object.as_object().unwrap().len());
    }
    let parts = run(&["--partition", "bagian"]);
    assert_eq!(parts.code, 1, "some samples are damaged");
    let mut gathered = Vec::new();
    let years: std::collections::BTreeSet<(String, String)> = plain
        .iter()
        .map(|row| (row["regulation"].clone(), row["year"].clone()))
        .collect();
    assert!(years.len() > 4);
    for (regulation, year) in years {
        let path = format!("bagian/regulation={regulation}/year={year}/part.csv");
        let text = std::fs::read_to_string(folder.path().join(path)).unwrap();
        for mut row in rows(&text) {
            row.insert("regulation".into(), regulation.clone());
            row.insert("year".into(), year.clone());
            gathered.push(row);
        }
    }
    let mut plain = plain;
    plain.sort();
    gathered.sort();
    assert_eq!(plain, gathered);
}

/// An engine reads whatever lies in the folder, so what an earlier run left must not stay.
#[test]
fn a_partitioned_table_holds_one_run_only() {
    let folder = nation();
    let run = |more: &[&str]| {
        let arguments = [&["score", "barat/a.csv", "--partition", "bagian"], more].concat();
        spbe_in(folder.path(), &arguments).ran()
    };
    let path = |year: &str| {
        let part = format!("bagian/regulation=permenpanrb-5-2018/year={year}/part.csv");
        folder.path().join(part)
    };
    assert_eq!(run(&[]).code, 0);
    insta::assert_snapshot!(run(&[]).shown(), @"
    exit 2
    --- stderr
    kesalahan: folder `bagian` sudah berisi; pakai folder kosong, atau `--force` untuk mengganti bagian-bagian lamanya
    ");
    folder.file("barat/a.csv", book("Kota A", 2).replace("2020", "2019"));
    assert_eq!(run(&["--force"]).code, 0);
    assert!(path("2019").exists() && !path("2020").exists());
}

/// A file of results that a crash cut at any byte goes on to the same output.
#[test]
fn a_result_file_cut_anywhere_is_taken_up() {
    let folder = nation();
    let arguments = ["score", ".", "--report", "csv", "--resume", "hasil.jsonl"];
    let expected = spbe_in(folder.path(), &arguments).ran();
    let path = folder.path().join("hasil.jsonl");
    let whole = std::fs::read(&path).unwrap();
    let ends = whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let ends: Vec<usize> = ends.map(|(at, _)| at).collect();
    // Before and behind each line's last byte, within the line, and in its first words.
    let cuts = ends
        .iter()
        .flat_map(|at| [at - 1, *at, at + 1, at - 300, at + 9]);
    for cut in cuts.filter(|cut| *cut <= whole.len()).chain([0, 1, 30]) {
        std::fs::write(&path, &whole[..cut]).unwrap();
        let again = spbe_in(folder.path(), &arguments).ran();
        assert_eq!(again.code, 1, "{cut}: {}", again.stderr);
        assert_eq!(again.stdout, expected.stdout, "{cut}");
    }
}

/// A number that somebody changed in the file of results is not the result of a book.
#[test]
fn a_kept_result_that_was_changed_by_hand_is_computed_anew() {
    let folder = nation();
    let arguments = ["score", ".", "--report", "csv", "--resume", "hasil.jsonl"];
    let expected = spbe_in(folder.path(), &arguments).ran();
    let path = folder.path().join("hasil.jsonl");
    let whole = std::fs::read_to_string(&path).unwrap();
    assert!(whole.contains("3.00"));
    std::fs::write(&path, whole.replace("3.00", "4.00")).unwrap();
    let again = spbe_in(folder.path(), &arguments).ran();
    assert_eq!(again.stdout, expected.stdout);
    assert!(again.stderr.contains("4 hasil diambil"), "{}", again.stderr);
}

/// A book that is missing behind a link, and a folder that is not entered, are told; a pipe does
/// not hold up the night's run.
#[test]
#[cfg(unix)]
fn links_and_pipes_in_a_folder_are_not_passed_over_in_silence() {
    use std::os::unix::fs::symlink;
    let folder = nation();
    let at = |name: &str| folder.path().join(name);
    symlink("tidak-ada.xlsx", at("barat/hilang.xlsx")).unwrap();
    symlink("../timur", at("barat/tautan")).unwrap();
    symlink("a.csv", at("barat/b.csv")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(at("barat/pipa.csv"))
        .status();
    assert!(made.unwrap().success());
    let ran = spbe_in(folder.path(), &["score", "barat"]).ran();
    insta::assert_snapshot!(ran.shown(), @"
    exit 1
    --- stdout
    ───────────────────────────────────────────────────────
     Instansi   Tahun   Tahap   Indeks   Predikat   Berkas
    ═══════════════════════════════════════════════════════
     Kota A      2020   akhir     2,00      Cukup    a.csv
    ───────────────────────────────────────────────────────
    --- stderr
    barat/tautan: peringatan[W0937]: folder ini hanya tautan ke folder lain dan tidak dimasuki
      bantuan: bila isinya ikut dihitung, sebut folder itu sendiri di perintahnya
    barat/b.csv: peringatan[W0948]: ini berkas yang sama dengan `barat/a.csv`; dihitung sekali
      bantuan: sebut setiap berkas satu kali saja di perintahnya
    hilang.xlsx: kesalahan[E0201]: berkas tidak ditemukan
    rusak.xlsx: kesalahan[E0212]: berkas rusak atau terpotong (pesan teknis: invalid Zip archive: Could not find EOCD)
    3 berkas: 1 penilaian, 2 dengan kesalahan, 0 peringatan. `spbe check BERKAS` menyebut semua masalahnya.
    ");
    let ran = spbe_in(folder.path(), &["score", "barat/*.csv", "--lang", "en"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let ran = spbe_in(folder.path(), &["compare", "barat", "--lang", "en"]).ran();
    assert!(
        ran.stderr.contains("barat/tautan: warning[W0937]"),
        "{}",
        ran.stderr
    );
}

/// Whoever adds up the output would count an agency twice.
#[test]
fn an_agency_in_two_files_of_a_folder_is_told() {
    let folder = nation();
    folder.file("timur/salinan.csv", book("KOTA B", 5));
    folder.file("timur/lama.csv", book("Kota B", 3).replace("2020", "2019"));
    for more in [
        &[][..],
        &["--resume", "hasil.jsonl"],
        &["--resume", "hasil.jsonl"],
    ] {
        let ran = spbe_in(folder.path(), &[&["score", "timur"], more].concat()).ran();
        let told: Vec<&str> = ran
            .stderr
            .lines()
            .filter(|line| line.contains("W0938"))
            .collect();
        assert_eq!(
            told,
            ["timur/salinan.csv:4: peringatan[W0938]: KOTA B 2020, tahap akhir, ada di dua berkas"],
            "{}",
            ran.stderr
        );
        assert!(ran.stderr.contains("1 peringatan"), "{}", ran.stderr);
    }
    // `check` names whatever `score` does, with and without a folder of evidence.
    for more in [&[][..], &["--evidence-dir", "."]] {
        let ran = spbe_in(folder.path(), &[&["check", "timur"], more].concat()).ran();
        let told = ran.stdout.lines().filter(|line| line.contains("W0938"));
        assert_eq!(told.count(), 1, "{}", ran.stdout);
    }
}

/// By itself, through its folder or through a link: it is one file all the same.
#[test]
fn a_file_that_is_named_twice_counts_once() {
    let folder = Folder::new();
    folder.file("a.csv", book("Kota A", 3));
    folder.file("b.csv", book("Kota B", 4));
    let csv = |arguments: &[&str]| {
        let report = ["--report", "csv"];
        let ran = spbe_in(
            folder.path(),
            &[&["score"], arguments, &report[..]].concat(),
        )
        .ran();
        let indices = ran.stdout.lines().filter(|line| line.contains(",indeks,"));
        let told = ran.stderr.lines().filter(|line| line.contains("W0948"));
        let told = told.map(str::to_owned).collect::<Vec<_>>();
        (indices.count(), told)
    };
    let said = |path: &str, first: &str| {
        format!("{path}: peringatan[W0948]: ini berkas yang sama dengan `{first}`; dihitung sekali")
    };
    let (once, told) = csv(&["a.csv"]);
    assert_eq!((once, told.len()), (csv(&["b.csv"]).0, 0));
    assert_eq!(
        csv(&["a.csv", "a.csv"]),
        (once, vec![said("a.csv", "a.csv")])
    );
    assert_eq!(
        csv(&["a.csv", "./a.csv"]),
        (once, vec![said("./a.csv", "a.csv")])
    );
    let (all, told) = csv(&[".", "b.csv"]);
    assert_eq!(all, 2 * once);
    assert_eq!(told.len(), 1, "{told:?}");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("a.csv", folder.path().join("tautan.csv")).unwrap();
        let linked = csv(&["a.csv", "tautan.csv"]);
        assert_eq!(linked, (once, vec![said("tautan.csv", "a.csv")]));
    }
    for command in ["check", "rank", "compare"] {
        let ran = spbe_in(folder.path(), &[command, "a.csv", "b.csv", "a.csv"]).ran();
        let told = ran.stderr.contains("W0948") || ran.stdout.contains("W0948");
        assert!(told, "{command}: {}", ran.shown());
    }
}
