//! `--exceptions`: what is accepted, what has expired, and what is left over.

use crate::harness::{Folder, Ran, spbe_in};
use serde_json::Value;

const TABLE: &str = "instansi;tahun;d1;d2;d3;indeks\nKota Uji;2019;3,00;3,00;3,00;3,32\nKota Lain;2019;3,00;3,00;3,00;3,32\n";

fn run(exceptions: (&str, &str), more: &[&str]) -> Ran {
    let folder = Folder::new();
    folder.file("terbitan.csv", TABLE);
    folder.file(exceptions.0, exceptions.1);
    let arguments = [
        &["audit", "terbitan.csv", "--exceptions", exceptions.0],
        more,
    ]
    .concat();
    spbe_in(folder.path(), &arguments).ran()
}

fn open(ran: &Ran) -> Vec<String> {
    let sarif: Value = serde_json::from_str(&ran.stdout).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let open = results.iter().filter(|one| one["suppressions"].is_null());
    open.map(|one| one["ruleId"].as_str().unwrap().to_owned())
        .collect()
}

const BOTH: &str = "\
- code: E0602
  reason: salah cetak di laporan asli
  owner: Diskominfo
  until: 2026-12-31
";

#[test]
fn accepted_findings_do_not_count() {
    let sarif = ["--report", "sarif", "--today", "2026-06-01"];
    let without = {
        let folder = Folder::new();
        folder.file("terbitan.csv", TABLE);
        spbe_in(
            folder.path(),
            &["audit", "terbitan.csv", "--report", "sarif"],
        )
        .ran()
    };
    assert_eq!(without.code, 1);
    assert_eq!(
        open(&without)
            .iter()
            .filter(|code| *code == "E0602")
            .count(),
        2
    );
    let ran = run(("kecuali.yaml", BOTH), &sarif);
    assert_eq!(
        (ran.code, open(&ran).contains(&"E0602".to_owned())),
        (0, false),
        "{}",
        ran.stdout
    );
    let shown: Value = serde_json::from_str(&ran.stdout).unwrap();
    let text = shown.to_string();
    assert!(
        text.contains("salah cetak di laporan asli (Diskominfo)"),
        "{text}"
    );
    // The same as a table, for people who have no YAML.
    let table =
        "Kode;Alasan;Pemilik;Sampai\nE0602;salah cetak di laporan asli;Diskominfo;31/12/2026\n";
    let of_table = run(("kecuali.csv", table), &sarif);
    assert_eq!(open(&of_table), open(&ran));
    // One row only, by its place, by whom it is about, or by what is said, of neither.
    for part in [
        "place: \"terbitan.csv:2*\"",
        "mentions: kota lain",
        "mentions: kota lainnya",
    ] {
        let one = BOTH.replacen("  reason", &format!("  {part}\n  reason"), 1);
        let ran = run(("kecuali.yaml", &one), &sarif);
        let left = open(&ran).iter().filter(|code| *code == "E0602").count();
        let unused = open(&ran).contains(&"W1311".to_owned());
        if part.ends_with("lainnya") {
            assert_eq!((ran.code, left, unused), (1, 2, true), "{}", ran.stdout);
        } else {
            assert_eq!((ran.code, left, unused), (1, 1, false), "{}", ran.stdout);
        }
    }
}

#[test]
fn what_has_expired_counts_again_and_the_day_is_never_the_clock() {
    let at = |more: &[&str], epoch: Option<&str>| {
        let folder = Folder::new();
        folder.file("terbitan.csv", TABLE);
        folder.file("kecuali.yaml", BOTH.replace("2026-12-31", "2020-06-30"));
        let fixed = [
            "audit",
            "terbitan.csv",
            "--exceptions",
            "kecuali.yaml",
            "--report",
            "sarif",
        ];
        let run = spbe_in(folder.path(), &[&fixed[..], more].concat());
        let ran = match epoch {
            Some(epoch) => run.env("SOURCE_DATE_EPOCH", epoch).ran(),
            None => run.ran(),
        };
        (ran.code, open(&ran).contains(&"W1310".to_owned()))
    };
    assert_eq!(at(&["--today", "2020-06-30"], None), (0, false));
    assert_eq!(at(&["--today", "2020-07-01"], None), (1, true));
    // 30 June 2020 23:59:59, and a second later.
    assert_eq!(at(&[], Some("1593561599")), (0, false));
    assert_eq!(at(&[], Some("1593561600")), (1, true));
    // The end of the year of evaluation, 2019.
    assert_eq!(at(&[], None), (0, false));
}

#[test]
fn a_check_shows_what_was_accepted() {
    let folder = Folder::new();
    let yaml = std::fs::read_to_string("samples/rusak/rubrik-kunci-asing.yaml").unwrap();
    folder.file("rubrik.yaml", yaml);
    folder.file(
        "kecuali.yaml",
        "- { code: e0110, place: 'rubrik.yaml:11:*', reason: kunci lama, owner: Biro Organisasi, until: 2026-12-31 }\n- { code: E0101, reason: tidak ada lagi, owner: Biro Organisasi, until: 2026-12-31 }\n",
    );
    let arguments = [
        "rubric",
        "check",
        "rubrik.yaml",
        "--exceptions",
        "kecuali.yaml",
    ];
    insta::assert_snapshot!(spbe_in(folder.path(), &arguments).shown(), @"
    exit 1
    --- stdout
    rubrik.yaml:1:1: kesalahan[E0113]: kunci `rounding` tidak ada
      |
    1 | id: contoh
      | ^^
      bantuan: tambahkan `rounding:` di bagian ini
    kecuali.yaml:2:11: peringatan[W1311]: pengecualian untuk E0101 tidak cocok dengan temuan mana pun
      |
    2 | - { code: E0101, reason: tidak ada lagi, owner: Biro Organisasi, until: 2026-12-31 }
      |           ^^^^^
      bantuan: hapus bila sudah diperbaiki, atau betulkan tempatnya
    kecuali.yaml: catatan[N1312]: masa berlaku 2 pengecualian tidak diuji karena tanggalnya tidak diketahui
      bantuan: beri tanggal dengan `--today 2026-12-31` atau SOURCE_DATE_EPOCH
    Diterima sebagai pengecualian:
      rubrik.yaml:11:1: E0110: kunci `pembulatan` tidak dikenal
        kunci lama (Biro Organisasi, sampai 31 Desember 2026)
    1 berkas diperiksa: 1 kesalahan, 1 peringatan.
    ");
    let json = spbe_in(
        folder.path(),
        &[&arguments[..], &["--report", "json"]].concat(),
    )
    .ran()
    .json();
    assert_eq!(json["accepted"][0]["code"], "E0110");
    assert_eq!(json["accepted"][0]["accepted"]["owner"], "Biro Organisasi");
}

#[test]
fn exceptions_that_are_wrong_are_findings_with_their_place() {
    let folder = Folder::new();
    folder.file("rubrik.yaml", "id: x\n");
    let shown = |name: &str, content: &str| {
        folder.file(name, content);
        let arguments = [
            "rubric",
            "check",
            "rubrik.yaml",
            "--exceptions",
            name,
            "--lang",
            "en",
            "--report",
            "json",
        ];
        let json = spbe_in(folder.path(), &arguments).ran().json();
        let all = json["diagnostics"].as_array().unwrap().iter();
        let own = all.filter(|one| {
            one["place"]
                .as_str()
                .is_some_and(|place| place.starts_with(name))
        });
        let own = own.map(|one| format!("{} {} {}", one["code"], one["place"], one["message"]));
        own.collect::<Vec<_>>().join("\n")
    };
    let wrong = "- { code: W0240, reason: a, owner: b, until: 2026-12-31 }\n- { code: E0113, reason: a, until: akhir tahun, sampai: x }\n";
    insta::assert_snapshot!(shown("satu.yaml", wrong), @r#"
    "E0110" "satu.yaml:2:49" "unknown key `sampai`"
    "E1303" "satu.yaml:1:11" "no finding has the code `W0240`"
    "E1304" "satu.yaml:2:5" "an exception without an owner"
    "E1305" "satu.yaml:2:36" "`akhir tahun` is not a date"
    "#);
    insta::assert_snapshot!(shown("dua.yaml", "kode: E0113\n"), @r#""E1302" "dua.yaml" "there is no list of exceptions in this file""#);
    insta::assert_snapshot!(shown("tiga.yaml", "- [\n"), @r#""E0103" "tiga.yaml:1:3" "this is not valid YAML (unclosed bracket '[' at line 1, column 3)""#);
    insta::assert_snapshot!(shown("empat.csv", "nama;nilai\na;b\n"), @r#""E1302" "empat.csv" "there is no list of exceptions in this file""#);
    insta::assert_snapshot!(shown("lima.csv", "kode,alasan,pemilik,sampai\nE0113,a,,2026-12-31\n,,,\nE0999,a,b,besok\n"), @r#"
    "E1304" "lima.csv:2" "an exception without an owner"
    "E1303" "lima.csv:4 › A" "no finding has the code `E0999`"
    "E1305" "lima.csv:4 › D" "`besok` is not a date"
    "#);
    let arguments = [
        "rubric",
        "check",
        "rubrik.yaml",
        "--exceptions",
        "tiada.yaml",
    ];
    let ran = spbe_in(folder.path(), &arguments).ran();
    assert!(ran.stdout.contains("E1301"), "{}", ran.stdout);
    let arguments = [
        "rubric",
        "check",
        "rubrik.yaml",
        "--exceptions",
        "satu.yaml",
        "--today",
        "besok",
    ];
    insta::assert_snapshot!(spbe_in(folder.path(), &arguments).shown(), @"
    exit 2
    --- stderr
    kesalahan: `besok` bukan tanggal; tuliskan seperti 2026-12-31
    ");
}
