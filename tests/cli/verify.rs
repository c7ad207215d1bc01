//! `spbe verify` and `--journal`

use crate::harness::{Folder, Ran, spbe_in};
use std::fmt::Write as _;
use std::path::Path;

/// A folder with two years of a city, and the published table of them.
fn work() -> Folder {
    let folder = Folder::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/kota-bekasi");
    for name in ["2019.xlsx", "2020.xlsx", "terbitan.csv"] {
        folder.file(name, std::fs::read(samples.join(name)).unwrap());
    }
    folder
}

const BOOKS: [&str; 2] = ["2019.xlsx", "2020.xlsx"];

fn run(folder: &Folder, arguments: &[&str]) -> Ran {
    spbe_in(folder.path(), arguments).ran()
}

/// Every output that records its inputs.
fn outputs(folder: &Folder) -> Vec<&'static str> {
    let made: [&[&str]; 6] = [
        &["score", "--report", "json=s.json", "--report", "csv=s.csv"],
        &[
            "score",
            "--report",
            "long=l.csv",
            "--report",
            "long=l.jsonl",
            "--lang",
            "en",
        ],
        &[
            "score",
            "--set",
            "I3=5",
            "--report",
            "json=set.json",
            "--report",
            "csv=set.csv",
        ],
        &[
            "score",
            "--stage",
            "mandiri",
            "--report",
            "json=mandiri.json",
            "--lang",
            "en",
        ],
        &["compare", "terbitan.csv", "--report", "json=c.json"],
        &[
            "rank",
            "terbitan.csv",
            "--report",
            "json=r.json",
            "--lang",
            "en",
        ],
    ];
    for arguments in made {
        let ran = run(folder, &[arguments, &BOOKS[..]].concat());
        assert_eq!(ran.code, 0, "{}", ran.shown());
    }
    // A partitioned table and an audit, each of all there is.
    let parts = [&["score", "--partition", "bagian"][..], &BOOKS].concat();
    assert_eq!(run(folder, &parts).code, 0);
    let audit = ["audit", "terbitan.csv", "--report", "json=a.json"];
    assert_eq!(run(folder, &audit).code, 1);
    vec![
        "a.json",
        "bagian/regulation=permenpanrb-5-2018/year=2020/part.csv",
        "s.json",
        "s.csv",
        "l.csv",
        "l.jsonl",
        "set.json",
        "set.csv",
        "mandiri.json",
        "c.json",
        "r.json",
    ]
}

#[test]
fn what_follows_from_its_inputs_holds() {
    let folder = work();
    for output in outputs(&folder) {
        let ran = run(&folder, &["verify", output, "--report", "json"]);
        assert_eq!(ran.code, 0, "{output}: {}", ran.shown());
        let one = &ran.json()["outputs"][0];
        assert!(one["values"].as_u64().unwrap() > 30, "{output}");
        let sources = one["sources"].as_u64().unwrap();
        let least = if output.starts_with(['a', 'b']) { 1 } else { 2 };
        assert!(sources >= least, "{output}");
    }
    // Where it is run from does not matter if the inputs lie beside the output.
    let elsewhere = Folder::new();
    let output = folder.path().join("s.json");
    let ran = run(&elsewhere, &["verify", output.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
}

/// Each digit of an output, changed by itself, is noticed, and so is each changed word.
#[test]
fn whatever_is_changed_is_noticed() {
    let folder = work();
    for output in outputs(&folder) {
        let path = folder.path().join(output);
        let whole = std::fs::read_to_string(&path).unwrap();
        let slips = [
            ("1109/300", "1110/300"),
            ("3.70", "3.71"),
            ("Sangat Baik", "Memuaskan"),
            ("Very Good", "Excellent"),
            ("Kebijakan Internal SPBE", "Kebijakan"),
            (",I10,D1/A2,3,3,", ",I10,D1/A2,4,3,"),
            ("\"level\":4", "\"level\":5"),
            ("Penilaian!D16", "Penilaian!D17"),
            ("\"rank\": 1", "\"rank\": 2"),
            ("\"printed\": 3.32", "\"printed\": 3.42"),
            ("\"impossible\",", "\"consistent\","),
            ("akhir,I10,D1/A2,3,3,", "akhir,I10,D1/A2,4,3,"),
        ];
        let mut tried = 0;
        for (from, to) in slips {
            let changed = whole.replacen(from, to, 1);
            if changed == whole {
                continue;
            }
            tried += 1;
            std::fs::write(&path, changed).unwrap();
            let ran = run(&folder, &["verify", output]);
            assert_eq!(ran.code, 1, "{output}: {from} → {to}");
            assert!(ran.stdout.contains("E1204"), "{output}: {}", ran.shown());
        }
        assert!(tried > 0, "{output}");
        std::fs::write(&path, whole).unwrap();
    }
}

#[test]
fn a_changed_or_missing_input_is_named() {
    let folder = work();
    outputs(&folder);
    // The same levels in another file: the digest alone tells.
    let mut bytes = std::fs::read(folder.path().join("2020.xlsx")).unwrap();
    let length = bytes.len();
    // The comment at the end of a zip is nobody's content.
    bytes[length - 2] = 1;
    bytes.push(b'x');
    folder.file("2020.xlsx", bytes);
    let ran = run(&folder, &["verify", "s.json", "--lang", "en"]);
    assert_eq!(ran.code, 1);
    let said: Vec<&str> = ran.stdout.lines().collect();
    assert!(
        said[0].starts_with("s.json: error[E1202]: the input `2020.xlsx` has changed"),
        "{}",
        ran.shown()
    );
    assert_eq!(said[2], "s.json: does not hold; what does not match: 1.");
    std::fs::remove_file(folder.path().join("2020.xlsx")).unwrap();
    let ran = run(&folder, &["verify", "s.json", "c.json"]);
    assert!(ran.stdout.contains("E1201"), "{}", ran.shown());
}

/// A table that is too large to be read as a whole proves nothing but its digest.
#[test]
fn an_input_that_is_too_large_is_said_to_be() {
    let folder = Folder::new();
    let rows = (1..=47).map(|row| format!("Kota A;2023;{row};3\n"));
    let text = format!(
        "Instansi;Tahun;No Indikator;Tingkat\n{}",
        rows.collect::<String>()
    );
    folder.file("tabel.csv", text);
    let score = ["score", "tabel.csv", "--report", "csv=s.csv"];
    assert_eq!(run(&folder, &score).code, 0);
    // Blank lines without end, which take no room where files may have holes.
    let path = folder.path().join("tabel.csv");
    let table = std::fs::File::options().write(true).open(path).unwrap();
    table.set_len((64 << 20) + 1).unwrap();
    let ran = run(&folder, &["verify", "s.csv", "--lang", "en"]);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    let codes = ["E1202", "E0228"];
    assert!(
        codes.iter().all(|code| ran.stdout.contains(code)),
        "{}",
        ran.shown()
    );
    assert!(
        ran.stdout.contains("`tabel.csv` has 64 MiB"),
        "{}",
        ran.shown()
    );
    assert!(!ran.stdout.contains("E1201"), "{}", ran.shown());
}

#[test]
fn other_rubrics_versions_and_files_are_told() {
    let folder = work();
    outputs(&folder);
    let whole = std::fs::read_to_string(folder.path().join("s.json")).unwrap();
    let digest = whole.split("\"sha256\": \"").nth(1).unwrap()[..64].to_owned();
    let other = whole.replacen(&digest, &"0".repeat(64), 1).replacen(
        "\"version\": \"",
        "\"version\": \"0.0.",
        1,
    );
    folder.file("lain.json", other);
    let ran = run(&folder, &["verify", "lain.json"]);
    assert!(
        ran.stdout.contains("E1203") && ran.stdout.contains("N1210"),
        "{}",
        ran.shown()
    );
    folder.file(
        "nama.json",
        whole.replace("\"agency\": \"Kota Bekasi\"", "\"agency\": \"Kota Depok\""),
    );
    let ran = run(&folder, &["verify", "nama.json"]);
    assert!(ran.stdout.contains("E1205"), "{}", ran.shown());
    folder.file("potong.json", &whole[..whole.len() / 2]);
    for (file, code) in [
        ("potong.json", "E1212"),
        ("terbitan.csv", "E1206"),
        ("2020.xlsx", "E1010"),
    ] {
        let ran = run(&folder, &["verify", file]);
        assert_eq!(ran.code, 1);
        assert!(ran.stdout.contains(code), "{}", ran.shown());
    }
    folder.file(
        "kosong.json",
        r#"{"format":"spbe.score/1","assessments":[]}"#,
    );
    let ran = run(&folder, &["verify", "kosong.json"]);
    assert!(
        ran.stdout.contains("E1206"),
        "nothing proves nothing: {}",
        ran.shown()
    );
}

fn journal(folder: &Folder) -> String {
    std::fs::read_to_string(folder.path().join("jurnal.jsonl")).unwrap()
}

#[test]
fn a_journal_records_each_run_and_holds_together() {
    let folder = work();
    let with = |more: &[&str]| run(&folder, &[more, &["--journal", "jurnal.jsonl"]].concat());
    with(&["score", "2019.xlsx", "2020.xlsx", "-o", "s.json"]);
    with(&["check", "tidak-ada.xlsx"]);
    with(&["compare", "2019.xlsx", "2020.xlsx", "-o", "c.json"]);
    let text = journal(&folder);
    let records: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(records.len(), 3);
    let exits: Vec<i64> = records
        .iter()
        .map(|one| one["exit"].as_i64().unwrap())
        .collect();
    assert_eq!(exits, [0, 2, 0]);
    assert_eq!(records[0]["inputs"][1]["path"], "2020.xlsx");
    assert_eq!(records[0]["outputs"][0]["path"], "s.json");
    assert_eq!(records[1]["previous"], records[0]["hash"]);
    assert_eq!(records[1]["command"][0], "check");
    let last = records[2]["hash"].as_str().unwrap();
    let shown = run(&folder, &["verify", "jurnal.jsonl"]).shown();
    insta::assert_snapshot!(shown.replace(&last[..12], "[hash]"), @"
    exit 0
    --- stdout
    jurnal.jsonl: terbukti; rantainya utuh, dan 7 catatan dan berkas cocok.
      catatan terakhir: [hash]
    ");
    // Files that changed since are told; the chain itself still holds.
    folder.file("s.json", "{}");
    folder.file("2019.xlsx", "");
    let ran = run(&folder, &["verify", "jurnal.jsonl"]);
    assert!(
        ran.stdout.contains("E1208") && ran.stdout.contains("W1209"),
        "{}",
        ran.shown()
    );
}

/// What a result depends on beside its books is read as well, and is no less an input.
#[test]
fn a_journal_records_every_file_that_a_result_depends_on() {
    let folder = Folder::new();
    let mut book = "Instansi;Kota Uji\nTahun;2023\nNomor;Angka\n".to_owned();
    for number in 1..=47 {
        writeln!(book, "{number};{}", number % 4 + 1).unwrap();
    }
    folder.file("buku.csv", book);
    let overlay = |base: &str, id: &str| {
        format!(
            "extends: {base}\nid: {id}\nname: Uji {id}\nen: Test {id}\ncaveat: {{ name: Bukan resmi., en: Not official. }}\n\
            sources: [{{ part: nama, source: contoh, confidence: D }}]\n"
        )
    };
    folder.file("dasar.yaml", overlay("permenpanrb-59-2020", "dasar"));
    folder.file("uji.yaml", overlay("dasar", "uji"));
    folder.file("peta.yaml", "map: { indikator: Nomor, tingkat: Angka }\n");
    folder.file("kelompok.csv", "instansi;kelompok\nKota Uji;A\n");
    folder.file("biaya.csv", "indikator;tingkat;biaya\n1;3;5\n");
    folder.file("syarat.csv", "indikator;syarat\n2;1\n");
    folder.file("terima.yaml", "[]\n");
    let commands = [
        "score buku.csv --rubric uji.yaml --map peta.yaml -o s.json",
        "rank buku.csv --groups kelompok.csv --map peta.yaml -o r.json",
        "plan buku.csv --target 3 --cost biaya.csv --depends syarat.csv --map peta.yaml -o p.json",
        "check buku.csv --exceptions terima.yaml --map peta.yaml -o c.json",
        "rubric diff dasar.yaml uji.yaml -o d.json",
    ];
    for command in commands {
        let words: Vec<&str> = command.split(' ').collect();
        run(
            &folder,
            &[&words[..], &["--journal", "jurnal.jsonl"]].concat(),
        );
    }
    let text = journal(&folder);
    let read = |line: &str| -> Vec<String> {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let inputs = record["inputs"].as_array().unwrap();
        inputs
            .iter()
            .map(|one| one["path"].as_str().unwrap().to_owned())
            .collect()
    };
    let read: Vec<Vec<String>> = text.lines().map(read).collect();
    let expected: [&[&str]; 5] = [
        &["buku.csv", "dasar.yaml", "peta.yaml", "uji.yaml"],
        &["buku.csv", "kelompok.csv", "peta.yaml"],
        &["biaya.csv", "buku.csv", "peta.yaml", "syarat.csv"],
        &["buku.csv", "peta.yaml", "terima.yaml"],
        &["dasar.yaml", "uji.yaml"],
    ];
    assert_eq!(read, expected);
    // One of them changed: it is named, and what does not match is not counted as matching.
    let count = |ran: &Ran| {
        let words = ran.stdout.split("dan ").nth(1).unwrap();
        words.split(' ').next().unwrap().parse::<usize>().unwrap()
    };
    let whole = count(&run(&folder, &["verify", "jurnal.jsonl"]));
    folder.file(
        "dasar.yaml",
        overlay("permenpanrb-59-2020", "dasar") + "# lain\n",
    );
    let ran = run(&folder, &["verify", "jurnal.jsonl"]);
    assert!(
        ran.stdout.contains("W1209") && ran.stdout.contains("`dasar.yaml`"),
        "{}",
        ran.shown()
    );
    assert_eq!(count(&ran), whole - 1);
}

#[test]
fn a_journal_that_was_touched_is_found_out_and_not_added_to() {
    let folder = work();
    for book in BOOKS {
        run(&folder, &["score", book, "--journal", "jurnal.jsonl"]);
    }
    run(
        &folder,
        &["check", "2020.xlsx", "--journal", "jurnal.jsonl"],
    );
    let whole = journal(&folder);
    let lines: Vec<&str> = whole.lines().collect();
    let touched = [
        (1, whole.replacen("\"exit\":0", "\"exit\":1", 1)),
        (2, [lines[0], lines[2]].join("\n") + "\n"),
        (1, [lines[1], lines[0], lines[2]].join("\n") + "\n"),
        (1, lines[1..].join("\n") + "\n"),
        (3, whole.trim_end().to_owned()),
        (3, whole[..whole.len() - 40].to_owned()),
        (2, whole[..lines[0].len() + 20].to_owned()),
        (2, whole.replacen("\"record\":2,", "\"record\":2, ", 1)),
        (
            3,
            whole.replacen("\"command\":[\"check\"", "\"command\":[\"audit\"", 1),
        ),
    ];
    for (record, text) in touched {
        assert_ne!(text, whole);
        folder.file("jurnal.jsonl", &text);
        let ran = run(&folder, &["verify", "jurnal.jsonl", "--lang", "en"]);
        assert_eq!(ran.code, 1, "{text}");
        let place = if text.ends_with('\n') {
            format!("error[E1207]: the chain of the journal breaks at record {record}:")
        } else {
            format!("error[E1216]: the last line of the journal, record {record}, is torn:")
        };
        assert!(ran.stdout.contains(&place), "{}", ran.shown());
        let ran = run(
            &folder,
            &["score", "2020.xlsx", "--journal", "jurnal.jsonl"],
        );
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{}", ran.stderr);
        assert_eq!(journal(&folder), text, "left as it is");
    }
    folder.file("jurnal.jsonl", "catatan saya\n");
    insta::assert_snapshot!(run(&folder, &["score", "2020.xlsx", "--journal", "jurnal.jsonl"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: `jurnal.jsonl` bukan jurnal, jadi tidak akan ditambahi
    ");
    assert_eq!(journal(&folder), "catatan saya\n");
}

/// Every command that only reads, in every form: with a journal each output can be made again and
/// compared, the options that it was made with included.
#[test]
fn whatever_a_journal_records_can_be_made_again() {
    let folder = work();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/tata-letak");
    for name in ["perlu-pemetaan.xlsx", "perlu-pemetaan.yaml"] {
        folder.file(name, std::fs::read(samples.join(name)).unwrap());
    }
    let commands: [&[&str]; 14] = [
        &[
            "score",
            "2020.xlsx",
            "--set",
            "I3=5",
            "-o",
            "set.csv",
            "--stage",
            "mandiri",
        ],
        &[
            "score",
            "2020.xlsx",
            "--band",
            "--sensitivity",
            "-o",
            "band.json",
        ],
        &[
            "score",
            "2020.xlsx",
            "--count",
            "supported",
            "-o",
            "hitung.json",
        ],
        &["score", "2019.xlsx", "2020.xlsx", "-o", "skor.md"],
        &[
            "score",
            ".",
            "--partition",
            "bagian",
            "--report",
            "long=l.jsonl",
        ],
        &[
            "score",
            "perlu-pemetaan.xlsx",
            "--map",
            "perlu-pemetaan.yaml",
            "-o",
            "peta.csv",
        ],
        &[
            "compare",
            "2019.xlsx",
            "2020.xlsx",
            "-o",
            "banding.csv",
            "-o",
            "banding.xlsx",
        ],
        &[
            "rank",
            "2019.xlsx",
            "2020.xlsx",
            "-o",
            "urut.csv",
            "--lang",
            "en",
        ],
        &[
            "audit",
            "terbitan.csv",
            "-o",
            "audit.csv",
            "-o",
            "audit.json",
        ],
        &[
            "plan",
            "2020.xlsx",
            "--target",
            "Memuaskan",
            "-o",
            "rencana.json",
            "-o",
            "rencana.csv",
        ],
        &[
            "report",
            "2019.xlsx",
            "2020.xlsx",
            "-o",
            "laporan.html",
            "-o",
            "laporan.md",
            "-o",
            "laporan.xlsx",
        ],
        &["check", "2020.xlsx", "-o", "periksa.sarif"],
        &["worklist", "2020.xlsx", "-o", "kerja.csv"],
        &["template", "--year", "2023", "-o", "kosong.xlsx"],
    ];
    for command in commands {
        let ran = run(&folder, &[command, &["--journal", "jurnal.jsonl"]].concat());
        assert!(ran.code <= 1, "{}", ran.shown());
    }
    let records = journal(&folder).lines().count();
    assert_eq!(records, commands.len());
    let written: usize = journal(&folder)
        .lines()
        .map(|line| {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            record["outputs"].as_array().unwrap().len()
        })
        .sum();
    assert!(written >= 21, "{written}");
    let before = everything(folder.path());
    let again = |more: &[&str]| {
        let arguments = [&["verify", "jurnal.jsonl", "--rerun", "--lang", "en"], more].concat();
        run(&folder, &arguments)
    };
    let ran = again(&[]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(everything(folder.path()), before, "nothing is touched");
    // An output that is edited and recorded anew, so that its digest and the chain hold.
    let path = folder.path().join("laporan.md");
    let edited = std::fs::read_to_string(&path)
        .unwrap()
        .replace("3,70", "3,90");
    std::fs::write(&path, edited).unwrap();
    let text = journal(&folder);
    let mut forged = String::new();
    let mut previous = String::new();
    for line in text.lines() {
        let mut record: spbe::trust::journal::Record = serde_json::from_str(line).unwrap();
        for output in &mut record.outputs {
            if output.path == "laporan.md" {
                output.sha256 = spbe::trust::journal::digest(&path).unwrap();
            }
        }
        record.previous.clone_from(&previous);
        let record = record.sealed();
        previous.clone_from(&record.hash);
        forged += &record.line();
    }
    folder.file("jurnal.jsonl", forged);
    let plain = run(&folder, &["verify", "jurnal.jsonl"]);
    assert_eq!(
        plain.code,
        0,
        "its chain and digests hold: {}",
        plain.shown()
    );
    let ran = again(&[]);
    assert_eq!(ran.code, 1);
    let errors: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.contains("rror["))
        .collect();
    assert_eq!(errors.len(), 1, "{}", ran.shown());
    assert!(
        errors[0].contains("error[E1730]: `laporan.md`"),
        "{}",
        ran.shown()
    );
    // An input that has gone, and a record that is not run on the word of a journal.
    std::fs::remove_file(folder.path().join("perlu-pemetaan.xlsx")).unwrap();
    spbe_in(
        folder.path(),
        &["score", "-", "-o", "pipa.csv", "--journal", "jurnal.jsonl"],
    )
    .stdin(std::fs::read(folder.path().join("2020.xlsx")).unwrap())
    .ran();
    run(
        &folder,
        &[
            "init",
            "baru",
            "--year",
            "2023",
            "--journal",
            "jurnal.jsonl",
        ],
    );
    let ran = again(&[]);
    assert!(
        ran.stdout.contains("E1731") && ran.stdout.contains("W1732"),
        "{}",
        ran.shown()
    );
}

/// Every file below a folder with its content.
fn everything(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}

/// A chain does not show that its end was cut off, a hash that is kept elsewhere does.
#[test]
fn a_journal_that_was_cut_at_its_end_is_found_out_by_a_hash_kept_elsewhere() {
    let folder = work();
    for book in BOOKS {
        run(&folder, &["score", book, "--journal", "jurnal.jsonl"]);
    }
    let whole = journal(&folder);
    let ran = run(&folder, &["verify", "jurnal.jsonl", "--report", "json"]);
    let last = ran.json()["outputs"][0]["last"]
        .as_str()
        .unwrap()
        .to_owned();
    let holds = |hash: &str| run(&folder, &["verify", "jurnal.jsonl", "--holds", hash]);
    assert_eq!(holds(&last).code, 0);
    assert_eq!(holds(&last[..12]).code, 0);
    assert!(holds("").stdout.contains("E1733"), "nothing proves nothing");
    let end = whole.trim_end().rfind('\n').unwrap() + 1;
    folder.file("jurnal.jsonl", &whole[..end]);
    assert_eq!(run(&folder, &["verify", "jurnal.jsonl"]).code, 0);
    assert!(holds(&last).stdout.contains("E1733"));
    let ran = run(&folder, &["verify", "2020.xlsx", "--holds", &last]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
}

/// What an output names is somebody's word: devices and pipes are no inputs.
#[cfg(unix)]
#[test]
fn an_output_cannot_make_verify_wait_for_ever() {
    let folder = work();
    outputs(&folder);
    let pipe = folder.path().join("pipa");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let whole = std::fs::read_to_string(folder.path().join("s.json")).unwrap();
    for path in ["/dev/zero", "pipa", "//server/berkas.xlsx"] {
        folder.file(
            "lain.json",
            whole.replace("\"2020.xlsx\"", &format!("\"{path}\"")),
        );
        let ran = run(&folder, &["verify", "lain.json"]);
        assert!(ran.stdout.contains("E1201"), "{path}: {}", ran.shown());
    }
}

/// Runs that share a journal wait for nothing and lose nothing: one is told that it is in use.
#[test]
fn runs_at_the_same_time_never_mix_their_records() {
    let folder = work();
    let spawn = || {
        std::process::Command::new(env!("CARGO_BIN_EXE_spbe"))
            .args([
                "score",
                "2020.xlsx",
                "--report",
                "csv",
                "--journal",
                "jurnal.jsonl",
            ])
            .current_dir(folder.path())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap()
    };
    let children: Vec<_> = (0..12).map(|_| spawn()).collect();
    let mut recorded = 0;
    for child in children {
        let ran = child.wait_with_output().unwrap();
        match ran.status.code() {
            Some(0) => recorded += 1,
            Some(2) => assert!(!ran.stderr.is_empty()),
            other => panic!("{other:?}"),
        }
    }
    assert!(recorded > 0);
    assert_eq!(journal(&folder).lines().count(), recorded);
    assert_eq!(run(&folder, &["verify", "jurnal.jsonl"]).code, 0);
}

/// The same inputs give the same bytes in another folder, language of the system and time zone.
#[test]
fn outputs_are_the_same_bytes_wherever_they_are_made() {
    let make = |locale: &str, zone: &str| {
        let folder = work();
        let commands: [&[&str]; 6] = [
            &[
                "score",
                "2019.xlsx",
                "2020.xlsx",
                "-o",
                "s.json",
                "--journal",
                "j.jsonl",
            ],
            &[
                "score",
                ".",
                "--report",
                "csv=s.csv",
                "--report",
                "long=l.csv",
                "--journal",
                "j.jsonl",
            ],
            &["compare", "2019.xlsx", "2020.xlsx", "-o", "c.xlsx"],
            &["rank", "2019.xlsx", "terbitan.csv", "-o", "r.json"],
            &["template", "--year", "2023", "-o", "t.xlsx"],
            &["init", "baru", "--year", "2023", "--agency", "Kota Bekasi"],
        ];
        for command in commands {
            let ran = spbe_in(folder.path(), command)
                .env("LC_ALL", locale)
                .env("LANG", locale)
                .env("TZ", zone)
                .ran();
            assert!(ran.code <= 1, "{}", ran.shown());
        }
        let names = [
            "s.json",
            "j.jsonl",
            "s.csv",
            "l.csv",
            "c.xlsx",
            "r.json",
            "t.xlsx",
            "baru/penilaian-2023.xlsx",
            "baru/README.md",
            "baru/pengampu.csv",
        ];
        names.map(|name| (name, std::fs::read(folder.path().join(name)).unwrap()))
    };
    let one = make("id_ID.UTF-8", "Asia/Jakarta");
    // Dates of packages have two seconds; wait until the clock shows others.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    let other = make("C", "America/St_Johns");
    for ((name, one), (_, other)) in one.iter().zip(&other) {
        assert!(one == other, "{name}");
    }
}

/// Medians of groups, counts of verdicts and the digest in every row are shown as well.
#[test]
fn numbers_beside_the_rows_are_verified_too() {
    let folder = work();
    let made: [&[&str]; 4] = [
        &["rank", "2019.xlsx", "2020.xlsx", "-o", "r.json"],
        &["audit", "terbitan.csv", "-o", "a.json"],
        &["score", "2020.xlsx", "--report", "long=l.csv"],
        &["score", "2020.xlsx", "-o", "s.csv"],
    ];
    for arguments in made {
        run(&folder, arguments);
    }
    let digest = "ae4eaa495022";
    let cases = [
        ("r.json", "\"highest\": 3.70", "\"highest\": 4.70"),
        ("r.json", "\"median\": 4.33\n", "\"median\": 4.43\n"),
        ("r.json", "\"count\": 1", "\"count\": 2"),
        ("a.json", "\"impossible\": 1", "\"impossible\": 0"),
        ("a.json", "\"consistent\": 1", "\"consistent\": 2"),
        ("l.csv", digest, "ae4eaa495023"),
        ("s.csv", digest, "ae4eaa495023"),
    ];
    for (output, from, to) in cases {
        let path = folder.path().join(output);
        let whole = std::fs::read_to_string(&path).unwrap();
        let ran = run(&folder, &["verify", output]);
        assert_eq!(ran.code, 0, "{output}: {}", ran.shown());
        // The last of them, where it stands in no first row.
        let (before, after) = whole
            .rsplit_once(from)
            .unwrap_or_else(|| panic!("{output}: {from}"));
        std::fs::write(&path, format!("{before}{to}{after}")).unwrap();
        let ran = run(&folder, &["verify", output]);
        assert_eq!(ran.code, 1, "{output}: {from} → {to}\n{}", ran.shown());
        std::fs::write(&path, whole).unwrap();
    }
}

/// What was not read again is not counted as read.
#[test]
fn a_report_without_its_inputs_does_not_claim_them() {
    let folder = work();
    run(
        &folder,
        &["report", "2019.xlsx", "2020.xlsx", "-o", "r.xlsx"],
    );
    std::fs::remove_file(folder.path().join("2020.xlsx")).unwrap();
    let ran = run(&folder, &["verify", "r.xlsx", "--report", "json"]);
    assert_eq!(ran.json()["outputs"][0]["sources"], 1, "{}", ran.shown());
}
