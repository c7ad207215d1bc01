//! A full disk, a folder that may not be written to, files that vanish, Ctrl-C: no output half
//! written, no result lost, and a message that says what happened.
#![cfg(target_os = "linux")]

use crate::harness::{Folder, spbe_in};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

fn book(agency: &str) -> String {
    let mut text = format!("Instansi;{agency}\nTahun;2020\nNo;Tingkat\n");
    for number in 1..=37 {
        writeln!(text, "{number};3").unwrap();
    }
    text
}

fn books(count: usize) -> Folder {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("buku")).unwrap();
    for number in 0..count {
        folder.file(
            &format!("buku/{number:05}.csv"),
            book(&format!("Kota {number}")),
        );
    }
    folder
}

/// What lies in a folder besides the books.
fn left(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name != "buku").collect();
    names.sort();
    names
}

#[test]
fn nobody_listening_to_the_messages_changes_neither_result_nor_exit_code() {
    let folder = books(3);
    for (words, code) in [
        (&["score", "buku"][..], 0),
        (&["rank", "buku"], 0),
        (&["score", "buku", "-o", "hasil.csv"], 0),
        (&["merge", "buku/00000.csv", "-o", "gabungan.xlsx"], 0),
        (&["init", "kota", "--year", "2023"], 0),
        (&["scoer"], 2),
        (&["score", "tiada.xlsx"], 2),
        (&[], 2),
    ] {
        let (listener, messages) = std::io::pipe().unwrap();
        drop(listener);
        let ran = Command::new(env!("CARGO_BIN_EXE_spbe"))
            .args(words)
            .current_dir(folder.path())
            .stderr(messages)
            .output()
            .unwrap();
        assert_eq!(ran.status.code(), Some(code), "{words:?}");
    }
    // What was written is whole.
    let made = left(&folder.path().join("kota"));
    assert_eq!(
        made,
        [
            "README.md",
            "data-dukung",
            "pengampu.csv",
            "penilaian-2023.xlsx",
            "perangkat-daerah"
        ]
    );
    assert_eq!(left(folder.path()), ["gabungan.xlsx", "hasil.csv", "kota"]);
}

#[test]
fn a_full_disk_is_said_and_never_taken_for_success() {
    let folder = books(40);
    for more in [
        &["--report", "csv=/dev/full"][..],
        &["-o", "/dev/full/x.csv"],
        &["--report", "json=/dev/full"],
        &["--report", "long=/dev/full"],
        &["--resume", "/dev/full"],
        &["--journal", "/dev/full"],
    ] {
        let ran = spbe_in(folder.path(), &[&["score", "buku"], more].concat()).ran();
        assert_eq!(ran.code, 2, "{more:?}: {}", ran.shown());
        assert!(ran.stderr.contains("/dev/full"), "{more:?}: {}", ran.stderr);
        let full = ran.stderr.contains("disk penuh");
        assert!(full || more[0] != "--report", "{more:?}: {}", ran.stderr);
    }
    // Help is output, too.
    for words in [
        &["--help"][..],
        &["--version"],
        &["help", "score"],
        &["completions", "bash"],
        &["man"],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let ran = Command::new(env!("CARGO_BIN_EXE_spbe"))
            .args(words)
            .stdout(full.unwrap())
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert_eq!(ran.status.code(), Some(2), "{words:?}");
        assert!(said.contains("disk penuh"), "{words:?}: {said}");
    }
    // The same for standard output.
    for form in ["csv", "json", "table", "long"] {
        let full = std::fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let ran = Command::new(env!("CARGO_BIN_EXE_spbe"))
            .args(["score", "buku", "--report", form])
            .current_dir(folder.path())
            .stdout(full)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert_eq!(ran.status.code(), Some(2), "{form}");
        assert!(
            String::from_utf8_lossy(&ran.stderr).contains("disk penuh"),
            "{form}"
        );
    }
    assert_eq!(left(folder.path()), Vec::<String>::new());
}

#[test]
fn a_target_that_cannot_be_is_known_before_the_work() {
    let folder = books(3);
    for more in [
        &["-o", "tidak/ada/hasil.csv"][..],
        &["--resume", "tidak/ada/hasil.jsonl"],
        &["--journal", "tidak/ada/jurnal.jsonl"],
        &["--partition", "/proc/bagian"],
        &["-o", "/proc/hasil.csv"],
    ] {
        let ran = spbe_in(folder.path(), &[&["score", "buku"], more].concat()).ran();
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{more:?}");
        assert!(
            ran.stderr.contains("tidak dapat menulis"),
            "{more:?}: {}",
            ran.stderr
        );
    }
    assert_eq!(left(folder.path()), Vec::<String>::new());
}

/// A file that was listed and is gone when its turn comes: a link that leads nowhere.
#[test]
fn a_file_that_vanishes_is_one_failure() {
    let folder = books(2);
    let named = [
        "score",
        "buku/00000.csv",
        "buku/hilang.csv",
        "buku/00001.csv",
        "--report",
        "csv",
    ];
    let ran = spbe_in(folder.path(), &named).ran();
    assert_eq!(ran.code, 1);
    assert!(
        ran.stderr.contains("hilang.csv: kesalahan[E0201]"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        ran.stdout
            .lines()
            .filter(|row| row.contains(",index,"))
            .count(),
        2
    );
}

/// Ctrl-C in the middle: the files so far are kept, nothing else is left behind, and the same
/// command goes on to what it would have given.
#[test]
fn an_interrupted_run_goes_on_where_it_was() {
    // A machine that is shut down asks by another signal than the user.
    for signal in ["-INT", "-TERM", "-HUP"] {
        interrupted(signal);
    }
}

fn interrupted(signal: &str) {
    let folder = books(1200);
    let arguments = [
        "score",
        "buku",
        "-o",
        "hasil.csv",
        "--resume",
        "kerja.jsonl",
    ];
    let mut child = Command::new(env!("CARGO_BIN_EXE_spbe"))
        .args(arguments)
        .current_dir(folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let kept = folder.path().join("kerja.jsonl");
    let has_begun = || std::fs::metadata(&kept).is_ok_and(|file| file.len() > 0);
    while !has_begun() {
        assert!(child.try_wait().unwrap().is_none(), "ended before it began");
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    let id = child.id().to_string();
    assert!(
        Command::new("kill")
            .args([signal, &id])
            .status()
            .unwrap()
            .success()
    );
    let ran = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(130), "{said}");
    assert!(
        said.contains("jalankan perintah yang sama untuk melanjutkan"),
        "{said}"
    );
    assert_eq!(
        left(folder.path()),
        ["kerja.jsonl"],
        "no output, whole or half"
    );
    let before = std::fs::read_to_string(&kept).unwrap();
    assert!(before.ends_with('\n'));
    let done = before.lines().count();
    assert!(done < 1200);
    let again = spbe_in(folder.path(), &arguments).ran();
    assert_eq!(again.code, 0, "{}", again.stderr);
    assert!(
        again.stderr.contains(&format!("{done} hasil diambil")),
        "{}",
        again.stderr
    );
    let plain = spbe_in(folder.path(), &["score", "buku", "--report", "csv"]).ran();
    let resumed = std::fs::read_to_string(folder.path().join("hasil.csv")).unwrap();
    assert_eq!(plain.stdout, resumed);
}

/// Where the disk is full in the middle of a record, the record is taken back: the chain goes on
/// when there is room again.
#[test]
fn a_record_that_did_not_fit_breaks_no_journal() {
    let folder = books(1);
    let command = "score buku/00000.csv --journal catatan.jsonl";
    let program = env!("CARGO_BIN_EXE_spbe");
    // No file may grow beyond four blocks, and to try is an error, not the end of the program.
    let limited = format!("trap '' XFSZ; ulimit -f 4; exec '{program}' {command}");
    let run = |script: &str| {
        let mut shell = Command::new("sh");
        shell.args(["-c", script]).current_dir(folder.path());
        shell.output().unwrap().status.code()
    };
    let codes: Vec<_> = (0..12).map(|_| run(&limited)).collect();
    assert_eq!(codes.first(), Some(&Some(0)));
    assert_eq!(codes.last(), Some(&Some(2)), "{codes:?}");
    assert_eq!(run(&format!("exec '{program}' {command}")), Some(0));
    let ran = spbe_in(folder.path(), &["verify", "catatan.jsonl"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let text = std::fs::read_to_string(folder.path().join("catatan.jsonl")).unwrap();
    let good = codes.iter().filter(|code| **code == Some(0)).count();
    assert_eq!(text.lines().count(), good + 1);
}

/// Two outputs, or an output and the record of the run, never take each other's place.
#[test]
fn what_a_run_writes_never_takes_the_place_of_something_else_it_writes() {
    let folder = books(1);
    let run = |more: &[&str]| {
        let arguments = [&["score", "buku", "--force"], more].concat();
        spbe_in(folder.path(), &arguments).ran()
    };
    let ran = run(&["--report", "csv=a.csv", "--report", "json=a.csv"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr
            .contains("dua keluaran menuju berkas yang sama, `a.csv`"),
        "{}",
        ran.stderr
    );
    assert_eq!(left(folder.path()), Vec::<String>::new());
    assert_eq!(run(&["--journal", "j.csv"]).code, 0);
    assert_eq!(run(&["--resume", "r.csv"]).code, 0);
    let kept = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    let (journal, results) = (kept("j.csv"), kept("r.csv"));
    let ran = run(&["--journal", "j.csv", "-o", "./j.csv"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(kept("j.csv").starts_with(&journal));
    let ran = run(&["--resume", "r.csv", "-o", "./r.csv"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert_eq!(kept("r.csv"), results);
    // What is no journal is called so, whatever its bytes.
    folder.file("x.bin", [0xff, 0xfe, 0x00]);
    let ran = run(&["--journal", "x.bin"]);
    assert!(
        ran.stderr.contains("`x.bin` bukan jurnal"),
        "{}",
        ran.stderr
    );
    // Neither is a link that leads nowhere, nor a folder.
    std::os::unix::fs::symlink("/tidak/ada", folder.path().join("tautan.csv")).unwrap();
    let ran = spbe_in(folder.path(), &["score", "buku", "-o", "tautan.csv"]).ran();
    assert!(
        ran.stderr.contains("`tautan.csv` sudah ada"),
        "{}",
        ran.stderr
    );
    std::fs::create_dir(folder.path().join("map.csv")).unwrap();
    let ran = run(&["-o", "map.csv"]);
    assert!(
        ran.stderr.contains("itu folder, bukan berkas"),
        "{}",
        ran.stderr
    );
}
