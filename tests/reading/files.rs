//! Paths instead of bytes.

use spbe::evidence::book::read;
use spbe::lang::Lang;
use std::path::Path;

fn refusal(path: &Path) -> (&'static str, String) {
    let checked = read(path, "uji".into());
    assert!(checked.value.is_none());
    let finding = &checked.diagnostics[0];
    assert_eq!(finding.place().unwrap().to_string(), "uji");
    (finding.code().as_str(), finding.help(Lang::Id).to_owned())
}

#[test]
fn a_file_is_read_with_its_digest_and_by_its_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tabel.xlsx");
    std::fs::write(&path, "a;b\n1;2\n").unwrap();
    let book = read(&path, "tabel.xlsx".into()).value.unwrap();
    assert_eq!(book.sheets[0].rows.len(), 2);
    assert_eq!(&*book.name, "tabel.xlsx");
    assert_eq!(
        book.sha256,
        "403bea5152c251c5bc7ef420d824d191605723f99392e83a0549ad58c6d46291"
    );
}

#[test]
fn what_keeps_a_file_from_being_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(refusal(&folder.path().join("tiada.xlsx")).0, "E0201");
    assert_eq!(refusal(folder.path()).0, "E0202");
    for lock in ["~$nilai.xlsx", ".~lock.nilai.xlsx#"] {
        let path = folder.path().join(lock);
        std::fs::write(&path, "x").unwrap();
        let (code, help) = refusal(&path);
        assert_eq!(code, "E0205");
        assert!(help.contains("`nilai.xlsx`"), "{help}");
    }
    let file = folder.path().join("a.csv");
    std::fs::write(&file, "x").unwrap();
    assert_eq!(refusal(&file.join("b.csv")).0, "E0201");
}

#[test]
fn a_large_file_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("besar.csv");
    // A sparse file: reading it would take seconds and a TiB.
    std::fs::File::create(&path)
        .unwrap()
        .set_len(1 << 40)
        .unwrap();
    assert_eq!(refusal(&path).0, "E0207");
    std::fs::write(&path, b"PK\x03\x04").unwrap();
    std::fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len((32 << 20) + 1)
        .unwrap();
    assert_eq!(refusal(&path).0, "E0207");
}
