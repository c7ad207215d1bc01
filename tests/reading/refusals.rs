//! What is not a table is called by its name.

use crate::build::{open_document, package, refusal};

#[test]
fn every_other_kind_of_file_is_named() {
    let open = |kind: &str| {
        package(&[(
            "mimetype",
            format!("application/vnd.oasis.opendocument.{kind}").as_bytes(),
        )])
    };
    let inputs: Vec<(Vec<u8>, &str, &str)> = vec![
        (Vec::new(), "E0206", "kosong"),
        (b"\xef\xbb\xbf \r\n\r\n".to_vec(), "E0206", "kosong"),
        (b"%PDF-1.7 x".to_vec(), "E0208", "PDF"),
        (b"{\\rtf1 x}".to_vec(), "E0208", "RTF"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "E0208", "gambar"),
        (b"\x1f\x8b\x08".to_vec(), "E0208", "arsip terkompresi"),
        (b"\n <HTML><body><table>".to_vec(), "E0208", "HTML"),
        (b"<table border=1><tr><td>1".to_vec(), "E0208", "HTML"),
        (b"<!DOCTYPE html>".to_vec(), "E0208", "HTML"),
        (b"<?xml version='1.0'?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">".to_vec(), "E0208", "XML Excel 2003"),
        (b"<?xml version='1.0'?><a/>".to_vec(), "E0208", "berkas XML"),
        (b"{ \"a\": 1 }".to_vec(), "E0208", "JSON"),
        (b"{\"a\": 1}".to_vec(), "E0208", "JSON"),
        (package(&[("word/document.xml", b"x")]), "E0208", "Word"),
        (package(&[("ppt/presentation.xml", b"x")]), "E0208", "PowerPoint"),
        (package(&[("foto.jpg", b"x")]), "E0208", "arsip zip"),
        (open("text"), "E0208", "teks OpenDocument"),
        (open("presentation"), "E0208", "bukan lembar kerja"),
        (package(&[("xl/workbook.bin", b"x")]), "E0210", ".xlsb"),
        (package(&[]), "E0208", "arsip zip"),
    ];
    for (bytes, code, word) in inputs {
        let (found, place, message) = refusal(&bytes);
        assert_eq!((found, place.as_str()), (code, "uji"), "{message}");
        assert!(message.contains(word), "{message} lacks {word}");
    }
}

#[test]
fn binary_data_is_placed_on_its_line() {
    let (code, place, _) = refusal(b"a;b\n1;\0\x01\x02");
    assert_eq!((code, place.as_str()), ("E0219", "uji:2"));
}

#[test]
fn an_ole_container_is_named_by_its_streams() {
    let container = |stream: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(512, 0);
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    for (stream, code, word) in [
        ("EncryptedPackage", "E0211", "kata sandi"),
        ("Workbook", "E0209", ".xls"),
        ("Book", "E0209", ".xls"),
        ("WordDocument", "E0208", "Word"),
        ("Lain", "E0208", "Office 97"),
    ] {
        let (found, _, message) = refusal(&container(stream));
        assert_eq!(found, code, "{stream}");
        assert!(message.contains(word), "{message} lacks {word}");
    }
}

#[test]
fn a_header_in_brackets_is_a_table() {
    for table in ["[No];[Nilai]\n1;2\n", "<5;>5\n1;2\n", "{a};b\n1;2\n"] {
        assert!(
            crate::build::read(table.as_bytes()).value.is_some(),
            "{table}"
        );
    }
}

#[test]
fn a_workbook_has_some_sheets_and_not_a_thousand() {
    assert_eq!(refusal(&open_document("", "")).0, "E0221");
    let many = "<table:table table:name=\"x\"/>".repeat(1_001);
    assert_eq!(refusal(&open_document("", &many)).0, "E0222");
}
