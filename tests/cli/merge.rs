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

/// By itself and through its folder it is one book, whose rows are not there twice.
#[test]
fn a_book_that_is_named_twice_is_merged_once() {
    let folder = units();
    let run = |more: &[&str]| {
        let arguments = [&["merge", "opd", "--resolve", "min"], more].concat();
        spbe_in(folder.path(), &arguments).ran()
    };
    let once = run(&["--report", "csv"]);
    let twice = run(&["--report", "csv", "opd/kominfo.csv", "./opd/bappeda.csv"]);
    assert_eq!(twice.stdout, once.stdout);
    for (path, first) in [
        ("opd/kominfo.csv", "opd/kominfo.csv"),
        ("./opd/bappeda.csv", "opd/bappeda.csv"),
    ] {
        let said = format!("{path}: peringatan[W0948]: ini berkas yang sama dengan `{first}`");
        assert!(twice.stderr.contains(&said), "{}", twice.stderr);
    }
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

/// The most memory that a run of the program had, in KiB.
#[cfg(target_os = "linux")]
fn peak(folder: &std::path::Path, arguments: &[&str]) -> u64 {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_spbe"))
        .env_clear()
        .current_dir(folder)
        .args(arguments)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let size = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        peak = peak.max(size.unwrap_or(0));
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    peak
}

/// Of each book only what it says is kept and never its cells, of which these have many.
#[cfg(target_os = "linux")]
#[test]
fn memory_stays_flat_with_the_number_of_books() {
    let folder = Folder::new();
    let padding = "baris lain;tanpa arti;apa pun;yang panjang sekali\n".repeat(20_000);
    for (name, count) in [("sedikit", 2), ("banyak", 12)] {
        std::fs::create_dir(folder.path().join(name)).unwrap();
        for book in 0..count {
            let rows = format!("{};3;satu;Dinas {book}\n\n", book + 1);
            let file = format!("{name}/{book}.csv");
            folder.file(&file, unit(&rows) + &padding);
        }
    }
    let few = peak(folder.path(), &["merge", "sedikit", "--report", "json"]);
    let many = peak(folder.path(), &["merge", "banyak", "--report", "json"]);
    assert!(few > 10_000, "{few} KiB");
    // The cells of one of these books alone take some 12 MiB.
    assert!(
        many < few + 8_000,
        "{few} KiB for 2 books, {many} KiB for 12"
    );
}
