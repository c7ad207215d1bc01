//! Files of evidence: what is cited, found, read, and what is never opened.

use crate::assessed::first_in;
use sha2::{Digest, Sha256};
use spbe::assess::Assessment;
use spbe::evidence_files::{Inventory, Kind, check_files};
use spbe::lang::Lang;
use std::fmt::Write;
use std::path::Path;

/// A book whose first indicators cite these cells, in evidence and link.
fn book(cells: &[(&str, &str)]) -> Assessment {
    let mut text = "Instansi,A\nTahun,2023\nNo,Tingkat,Data Dukung,Tautan\n".to_owned();
    for number in 1..=47 {
        let (evidence, link) = cells.get(number - 1).copied().unwrap_or_default();
        let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
        writeln!(text, "{number},3,{},{}", quoted(evidence), quoted(link)).unwrap();
    }
    first_in(text.as_bytes(), "b.csv")
}

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    folder
}

fn check(cells: &[(&str, &str)], folder: &Path) -> Inventory {
    check_files(&[book(cells)], folder, &[]).value.unwrap()
}

/// The findings about citations, a line each, without those about files nobody cites.
fn cited(inventory: &Inventory) -> String {
    let mut text = String::new();
    for one in &inventory.diagnostics {
        if !matches!(one.code().as_str(), "W0957" | "W0958" | "N0965") {
            let (code, place) = (one.code().as_str(), one.place().unwrap());
            writeln!(text, "{code} {place}: {}", one.message(Lang::En)).unwrap();
        }
    }
    text
}

const PDF: &[u8] = b"%PDF-1.7\n";

#[test]
fn cited_files_are_recorded_with_digest_and_type() {
    let folder = folder(&[
        ("1.a.Pergub-1-2020.pdf", PDF),
        (
            "F2201-287-Indikator_02~+~Indikator2_Perbup (final) 81.pdf",
            PDF,
        ),
        ("sub/laporan reviu.docx", b"PK\x03\x04....word/document.xml"),
        ("sub/foto.PNG", b"\x89PNG\r\n\x1a\n"),
    ]);
    let cells = [
        (
            "1.a.Pergub-1-2020.pdf; https://drive.google.com/x.pdf",
            "sub\\foto.PNG",
        ),
        (
            "F2201-287-Indikator_02~+~Indikator2_Perbup (final) 81.pdf",
            "",
        ),
        ("lihat laporan reviu.docx, halaman 3", "./sub/foto.PNG"),
    ];
    let seen = check(&cells, folder.path());
    assert_eq!(cited(&seen), "");
    let files: Vec<_> = seen
        .files
        .iter()
        .map(|file| {
            (
                file.path.as_str(),
                file.kind,
                file.named_for.as_deref(),
                file.cited_by.len(),
            )
        })
        .collect();
    assert_eq!(
        files,
        [
            ("1.a.Pergub-1-2020.pdf", Some(Kind::Pdf), Some("I1"), 1),
            (
                "F2201-287-Indikator_02~+~Indikator2_Perbup (final) 81.pdf",
                Some(Kind::Pdf),
                Some("I2"),
                1
            ),
            ("sub/foto.PNG", Some(Kind::Png), None, 2),
            ("sub/laporan reviu.docx", Some(Kind::Word), None, 1),
        ]
    );
    let digest: String = Sha256::digest(PDF)
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        });
    assert_eq!(
        (seen.files[0].sha256.as_deref(), seen.files[0].bytes),
        (Some(digest.as_str()), 9)
    );
}

/// On most desktops `SK.PDF` and `sk.pdf` are one file, and the answer must be the same on all.
#[test]
fn capitals_do_not_keep_a_file_from_being_found() {
    let files: [(&str, &[u8]); 3] = [("SK Tim.PDF", PDF), ("a/Dua.pdf", PDF), ("b/DUA.pdf", PDF)];
    let folder = folder(&files);
    let seen = check(
        &[("sk tim.pdf", ""), ("A/dua.PDF", ""), ("dua.PDF", "")],
        folder.path(),
    );
    let found: Vec<(&str, usize)> = seen
        .files
        .iter()
        .map(|file| (file.path.as_str(), file.cited_by.len()))
        .collect();
    assert_eq!(
        found,
        [("SK Tim.PDF", 1), ("a/Dua.pdf", 1), ("b/DUA.pdf", 0)]
    );
    let several: Vec<&str> = seen
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(several, ["W0963", "W0957"]);
}

#[test]
fn what_is_wrong_with_a_cited_file_is_said_at_its_cell() {
    let folder = folder(&[
        ("kosong.pdf", b""),
        ("masuk.pdf", b"<!DOCTYPE html><html>Sign in"),
        ("lama.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("arsip.docx", b"PK\x03\x04 lain"),
        ("paket.zip", b"PK\x03\x04xl/workbook.xml"),
        ("3.b.SK.pdf", PDF),
        ("a/dua.pdf", PDF),
        ("b/dua.pdf", PDF),
        ("folder.pdf/isi.pdf", PDF),
    ]);
    let cells = [
        ("kosong.pdf", "masuk.pdf"),
        ("lama.docx, arsip.docx", "paket.zip"),
        ("3.b.SK.pdf", ""),
        ("3.b.SK.pdf", "kosong.pdf"),
        ("dua.pdf, a/dua.pdf", "folder.pdf"),
        ("3.b.SKK.pdf", "tidak-ada-sama-sekali.pdf"),
    ];
    insta::assert_snapshot!(cited(&check(&cells, folder.path())), @"
    E0954 b.csv:4 › Data Dukung: the file `kosong.pdf` is empty (0 bytes)
    E0955 b.csv:4 › Tautan: the file `masuk.pdf` ends in .pdf, but its content is a web page (HTML)
    E0955 b.csv:5 › Data Dukung: the file `lama.docx` ends in .docx, but its content is a document of Office 97–2003 or one behind a password
    E0955 b.csv:5 › Data Dukung: the file `arsip.docx` ends in .docx, but its content is a zip archive
    W0956 b.csv:7 › Data Dukung: `3.b.SK.pdf` is named for I3, but is cited at I4
    W0963 b.csv:8 › Data Dukung: there are 2 files named `dua.pdf` in different folders
    E0961 b.csv:8 › Tautan: `folder.pdf` is no regular file and is not opened
    E0952 b.csv:9 › Data Dukung: the file `3.b.SKK.pdf` is not in the folder of evidence
    E0951 b.csv:9 › Tautan: the file `tidak-ada-sama-sekali.pdf` is not in the folder of evidence
    ");
}

#[test]
#[cfg(unix)]
fn nothing_outside_of_the_folder_is_opened() {
    let outside = folder(&[("rahasia.pdf", b"rahasia"), ("dalam/ada.pdf", PDF)]);
    let inside = outside.path().join("dalam");
    let link = |from: &str, to: &str| std::os::unix::fs::symlink(from, inside.join(to)).unwrap();
    link("../rahasia.pdf", "tautan.pdf");
    link("..", "keluar");
    link("ada.pdf", "sini.pdf");
    link("lingkar.pdf", "lingkar.pdf");
    let absolute = outside.path().join("rahasia.pdf");
    let absolute = absolute.to_string_lossy();
    let hostile = [
        "../rahasia.pdf",
        "lihat ../rahasia.pdf",
        "dalam/../../rahasia.pdf",
        "..\\rahasia.pdf",
        absolute.as_ref(),
        "C:\\Users\\x\\rahasia.pdf",
        "\\\\server\\rahasia.pdf",
        "~/rahasia.pdf",
        "tautan.pdf",
        "keluar/rahasia.pdf",
        "keluar/dalam/../rahasia.pdf",
    ];
    let cells: Vec<(&str, &str)> = hostile.iter().map(|cell| (*cell, "")).collect();
    let seen = check(&cells, &inside);
    let codes: Vec<_> = seen
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    let refused = codes.iter().filter(|code| **code == "E0953").count();
    assert_eq!(refused, hostile.len(), "{}", cited(&seen));
    assert!(
        seen.files
            .iter()
            .all(|file| file.path == "ada.pdf" && file.sha256.is_none())
    );
    // A link that stays inside is the file it leads to; one that leads nowhere is missing.
    let seen = check(
        &[("sini.pdf", "lingkar.pdf"), ("keluar/dalam/ada.pdf", "")],
        &inside,
    );
    assert_eq!(seen.files[0].cited_by.len(), 2);
    assert!(
        cited(&seen).starts_with("E0951 b.csv:4 › Tautan"),
        "{}",
        cited(&seen)
    );
}

#[test]
fn links_are_never_opened_and_a_book_without_files_is_told_so() {
    let folder = folder(&[("x.pdf", PDF)]);
    let file = format!("file://{}/x.pdf", folder.path().display());
    let cells = [
        (file.as_str(), "https://contoh.go.id/x.pdf"),
        ("www.contoh.go.id/a x.pdf", "drive.google.com/x.pdf"),
        ("Perbup 3/2021 Pasal 4", "-"),
    ];
    let seen = check(&cells, folder.path());
    let codes: Vec<_> = seen
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(codes, ["N0965", "W0957"]);
    assert_eq!(seen.files[0].sha256, None);
}

#[test]
fn files_that_nobody_cites_are_listed_with_the_indicator_they_are_named_for() {
    let mut files: Vec<(String, &[u8])> =
        (0..60).map(|n| (format!("lain-{n:02}.pdf"), PDF)).collect();
    files.push(("12.a.SK.pdf".to_owned(), PDF));
    for hidden in [".DS_Store", "~$buku.docx", "Thumbs.db"] {
        files.push((hidden.to_owned(), PDF));
    }
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, content)| (name.as_str(), *content))
        .collect();
    let folder = folder(&files);
    let apart = [folder.path().join("lain-00.pdf")];
    let seen = check_files(&[book(&[])], folder.path(), &apart)
        .value
        .unwrap();
    let codes: Vec<_> = seen
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    assert_eq!(codes.iter().filter(|code| **code == "W0957").count(), 49);
    assert_eq!((codes[1], codes[codes.len() - 1]), ("W0958", "W0959"));
    assert_eq!(seen.files.len(), 60);
    assert!(
        check_files(&[book(&[])], &folder.path().join("tiada"), &[])
            .value
            .is_none()
    );
}

#[test]
fn a_hostile_cell_costs_little() {
    let folder = folder(&[("a.pdf", PDF)]);
    let long = format!("{}.pdf", "x".repeat(30_000));
    let many = "b c d.pdf ".repeat(3_000);
    let words = format!("{}.pdf", "kata ".repeat(6_000));
    let seen = check(&[(&long, &many), (&words, "a.pdf")], folder.path());
    assert_eq!(seen.files.len(), 1);
    assert!(seen.diagnostics.len() > 500);
}

#[test]
fn what_is_too_large_is_not_read() {
    let folder = folder(&[("besar.pdf", PDF)]);
    let file = std::fs::File::options()
        .write(true)
        .open(folder.path().join("besar.pdf"))
        .unwrap();
    // The file has no such content anywhere, only its length.
    file.set_len(600 << 20).unwrap();
    let seen = check(&[("besar.pdf", "")], folder.path());
    assert!(
        cited(&seen).starts_with("W0960 b.csv:4"),
        "{}",
        cited(&seen)
    );
    assert_eq!(
        (seen.files[0].bytes, seen.files[0].sha256.as_deref()),
        (600 << 20, None)
    );
    for number in 0..20_001 {
        std::fs::write(folder.path().join(format!("{number}.txt")), "").unwrap();
    }
    let seen = check(&[("besar.pdf", "")], folder.path());
    assert_eq!(seen.diagnostics[0].code().as_str(), "W0964");
}

#[test]
fn a_folder_that_is_none_is_said() {
    let folder = folder(&[("a.pdf", PDF)]);
    for path in ["a.pdf", "tiada"] {
        let refused = check_files(&[book(&[])], &folder.path().join(path), &[]);
        assert!(refused.value.is_none());
        assert_eq!(refused.diagnostics[0].code().as_str(), "E0950");
    }
}
