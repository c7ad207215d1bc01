//! `--map`, `--sheet`, `--header` and `--save-map`, in the commands that read books.

use crate::harness::{Folder, spbe_in};
use std::fmt::Write;

fn home_made() -> String {
    let mut text = String::from("Instansi;Kota Contoh\nTahun;2022\nButir;Uraian;Poin;Alasan\n");
    for number in 1..=47 {
        let _ = writeln!(text, "{number};Butir {number};3;sebab");
    }
    text
}

#[test]
fn a_mapping_is_kept_and_used_again_by_every_command() {
    let folder = Folder::new();
    folder.file("buku.csv", home_made());
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    let score = |arguments: &[&str]| {
        let ran = run(&[&["score", "buku.csv", "--report", "csv"], arguments].concat());
        (ran.code, ran.stdout)
    };
    let (code, refused) = score(&[]);
    assert_eq!((code, refused.as_str()), (2, ""));
    let (code, scored) = score(&["--map", "no=Butir,tingkat=Poin", "--save-map", "peta.yaml"]);
    assert_eq!(code, 0);
    assert!(
        scored.lines().nth(1).unwrap().contains(",3.00,3,"),
        "{scored}"
    );
    let kept = std::fs::read_to_string(folder.path().join("peta.yaml")).unwrap();
    assert_eq!(kept, "map:\n  no: Butir\n  tingkat: Poin\n");
    assert_eq!(score(&["--map", "peta.yaml"]), (0, scored));
    // What an option says counts more than the file: the names stand in column B.
    let (code, _) = score(&["--map", "peta.yaml", "--map", "nilai=B"]);
    assert_eq!(code, 1);
    for command in ["check", "worklist", "rank"] {
        assert_eq!(
            run(&[command, "buku.csv", "--map", "peta.yaml"]).code,
            0,
            "{command}"
        );
        assert_eq!(run(&[command, "buku.csv"]).code, 2, "{command}");
    }
    let planned = run(&["plan", "buku.csv", "--target", "3,1", "--map", "peta.yaml"]);
    assert_eq!(planned.code, 0, "{}", planned.stderr);
    let merged = run(&[
        "merge",
        "buku.csv",
        "--map",
        "peta.yaml",
        "-o",
        "gabungan.csv",
    ]);
    assert!(merged.stdout.contains("47"), "{}", merged.stdout);
    // A standard workbook of it needs no mapping any more.
    let carried = [
        "template",
        "--from",
        "buku.csv",
        "--map",
        "peta.yaml",
        "--year",
        "2022",
    ];
    assert_eq!(run(&[&carried[..], &["-o", "baku.xlsx"]].concat()).code, 0);
    let both = run(&[
        "compare",
        "baku.xlsx",
        "buku.csv",
        "--map",
        "peta.yaml",
        "--report",
        "json",
    ]);
    let (from, to) = (&both.json()["from"]["index"], &both.json()["to"]["index"]);
    assert_eq!(
        (from.to_string(), to.to_string()),
        ("3.00".to_owned(), "3.00".to_owned())
    );
}

#[test]
fn a_mapping_that_did_not_fit_is_not_kept() {
    let folder = Folder::new();
    folder.file("buku.csv", home_made());
    folder.file(
        "salah.yaml",
        "header: tiga\nmap:\n  tingkt: C\n  indikator:\nlembar: x\n",
    );
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).shown();
    insta::assert_snapshot!(run(&[
        "score",
        "buku.csv",
        "--map",
        "tingkat=Pion",
        "--save-map",
        "p.yaml"
    ]));
    assert!(!folder.path().join("p.yaml").exists());
    insta::assert_snapshot!(run(&["score", "buku.csv", "--map", "salah.yaml"]));
    insta::assert_snapshot!(run(&["score", "buku.csv", "--save-map", "p.yaml"]));
}
