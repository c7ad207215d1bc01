//! `spbe merge`

use crate::harness::{Folder, spbe_in};

fn unit(rows: &str) -> String {
    format!("Instansi;Kabupaten Contoh\nTahun;2023\nNo;Tingkat;Penjelasan;OPD\n{rows}")
}

/// Two units that differ on the second indicator, and things that are no books.
fn units() -> Folder {
    let folder = Folder::new();
    for name in ["opd", "opd/bukti"] {
        std::fs::create_dir(folder.path().join(name)).unwrap();
    }
    folder.file(
        "opd/kominfo.csv",
        unit("1;3;satu;Dinas Kominfo\n2;4;dua;Dinas Kominfo\n"),
    );
    folder.file("opd/bappeda.csv", unit("2;2;lain;Bappeda\n3;5;;Bappeda\n"));
    folder.file("opd/bukti/1.a.SK.pdf", "%PDF-1.4");
    folder.file("opd/~$kominfo.xlsx", "lock");
    folder
}

#[test]
fn a_folder_of_unit_books_becomes_one_book() {
    let folder = units();
    let run = |more: &[&str]| {
        let mut arguments = vec!["merge", "opd"];
        arguments.extend(more);
        spbe_in(folder.path(), &arguments)
    };
    insta::assert_snapshot!(
        "merge_conflict_id",
        run(&["-o", "opd/gabungan.xlsx"]).shown()
    );
    // Run again, the book that was written is no unit's book; and it is not overwritten unasked.
    assert_eq!(run(&["-o", "opd/gabungan.xlsx"]).ran().code, 2);
    let again = run(&["-o", "opd/gabungan.xlsx", "--force", "--resolve", "min"]).ran();
    assert_eq!(again.code, 0, "{}", again.stderr);
    let score = spbe_in(
        folder.path(),
        &["score", "opd/gabungan.xlsx", "--report", "csv"],
    )
    .ran();
    let levels: Vec<&str> = score
        .stdout
        .lines()
        .filter(|line| line.contains(",indicator,I2,"))
        .collect();
    assert!(levels[0].contains(",1.3,2.00,2.00,2.00,2,"), "{levels:?}");
    std::fs::remove_file(folder.path().join("opd/gabungan.xlsx")).unwrap();

    folder.file(
        "opd/pengampu.csv",
        "indikator;perangkat daerah\n1 s.d. 2;Dinas Kominfo\n3;Bappeda\n4;Dinas Kesehatan\n",
    );
    insta::assert_snapshot!(
        "merge_owner_en",
        run(&["--lang", "en", "--report", "markdown"]).shown()
    );
    insta::assert_snapshot!(
        "merge_csv_en",
        run(&["--lang", "en", "--report", "csv"])
            .ran()
            .stdout
            .lines()
            .take(8)
            .collect::<Vec<_>>()
            .join("\n")
    );
    let json = run(&["--report", "json"]).ran().json();
    assert_eq!(json["format"], "spbe.merge/1");
    assert_eq!(json["missing_units"].to_string(), r#"["Dinas Kesehatan"]"#);
    assert_eq!(json["rows"][1]["stages"][0]["decision"], "owner");
    assert_eq!(json["assignment"]["path"], "opd/pengampu.csv");
}

#[test]
fn what_cannot_be_merged_is_said_and_nothing_is_written() {
    let folder = units();
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    let no_list = run(&["merge", "opd", "--resolve", "owner"]);
    assert_eq!(no_list.code, 2);
    assert!(no_list.stderr.contains("--pengampu"), "{}", no_list.stderr);
    assert_eq!(run(&["merge", "opd/bukti"]).code, 2);
    folder.file("daftar.csv", "a;b\n1;2\n");
    let bad_list = run(&["merge", "opd", "--assign", "daftar.csv", "-o", "x.xlsx"]);
    assert_eq!(bad_list.code, 2);
    assert!(bad_list.stderr.contains("E0930") && !folder.path().join("x.xlsx").exists());
    let input = run(&[
        "merge",
        "opd/kominfo.csv",
        "-o",
        "opd/kominfo.csv",
        "--force",
    ]);
    assert_eq!(input.code, 2, "an input is never overwritten");
    // One book that cannot be read does not stop the others.
    folder.file("opd/rusak.xlsx", "PK\u{3}\u{4}");
    let rest = run(&["merge", "opd", "--resolve", "min"]);
    assert_eq!(rest.code, 1);
    assert!(rest.stdout.contains("gabungan 2 buku"), "{}", rest.stdout);
}
