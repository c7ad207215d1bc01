//! The first minutes: `spbe` alone, a new folder, slips of the command line, shells and `man`.

use crate::harness::{Folder, spbe, spbe_in, typed};

#[test]
fn the_program_alone_says_what_to_do() {
    insta::assert_snapshot!(spbe(&[]).shown(), @r#"
    exit 2
    --- stderr
    spbe menghitung evaluasi SPBE secara tepat. Mulailah dengan salah satu:

      spbe init evaluasi --year 2026 --agency "Kota Bekasi"   folder siap pakai untuk evaluasi baru
      spbe score penilaian.xlsx                               indeks dari buku yang sudah terisi
      spbe compare 2019.xlsx 2020.xlsx                        apa yang menggerakkan indeks

    Semua perintah: spbe --help. Bahasa Inggris: --lang en.
    "#);
    insta::assert_snapshot!(spbe(&["--lang", "en"]).shown(), @r#"
    exit 2
    --- stderr
    spbe scores SPBE evaluations, exactly. Begin with one of these:

      spbe init evaluasi --year 2026 --agency "Kota Bekasi"   a ready folder for a new evaluation
      spbe score penilaian.xlsx                               the index of a book that is filled in
      spbe compare 2019.xlsx 2020.xlsx                        what moved the index

    All commands: spbe --help. In Indonesian: --lang id.
    "#);
    // Every command it shows is one.
    for line in spbe(&[])
        .ran()
        .stderr
        .lines()
        .filter(|line| line.starts_with("  spbe "))
    {
        let command = line.split_whitespace().nth(1).unwrap();
        assert_eq!(spbe(&[command, "--help"]).ran().code, 0, "{command}");
    }
}

#[test]
fn slips_lead_to_the_command_that_was_meant() {
    let meant = |arguments: &[&str]| {
        let ran = spbe(arguments).ran();
        assert_eq!(ran.code, 2);
        ran.stderr
    };
    insta::assert_snapshot!(meant(&["samples/kota-bekasi/2020.xlsx"]), @"
    kesalahan: perintah `samples/kota-bekasi/2020.xlsx` tidak dikenal
      bantuan: mungkin maksudnya `spbe score samples/kota-bekasi/2020.xlsx`
      bantuan: lihat `spbe --help`
    ");
    insta::assert_snapshot!(meant(&["bandingkan", "2019.xlsx", "2020.xlsx"]), @"
    kesalahan: perintah `bandingkan` tidak dikenal
      bantuan: mungkin maksudnya `spbe compare 2019.xlsx 2020.xlsx`
      bantuan: lihat `spbe --help`
    ");
    insta::assert_snapshot!(meant(&["score", "x.xlsx", "--target", "Baik"]), @"
    kesalahan: opsi `--target` tidak dikenal
      bantuan: `--target` adalah opsi `spbe plan`
      bantuan: lihat `spbe score --help`
    ");
    insta::assert_snapshot!(meant(&["rank", "x.xlsx", "--stages", "--lang", "en"]), @"
    error: unknown option `--stages`
      help: `--stages` is an option of `spbe compare`
      help: see `spbe rank --help`
    ");
}

#[test]
fn a_slip_is_answered_with_what_can_be_typed() {
    for (typed, hint) in [
        (&["nilai", "a.xlsx"][..], "`spbe score a.xlsx`"),
        (&["templat"], "`spbe template`"),
        (&["scor", "a.xlsx"], "`spbe score a.xlsx`"),
        (&["Score", "a.xlsx"], "`spbe score a.xlsx`"),
        (&["VERSI"], "`spbe --version`"),
        (&["score", "x", "--year", "dua"], "`--year 2023`"),
        (
            &["2019.xlsx", "compare", "2020.xlsx"],
            "`spbe compare 2019.xlsx 2020.xlsx`",
        ),
        (&["buku akhir.xlsx"], "`spbe score \"buku akhir.xlsx\"`"),
        (&["rubric", "tampilkan", "x"], "`spbe rubric show x`"),
        (&["rubrik", "list"], "`spbe rubric list`"),
        (
            &["rubric", "show"],
            "`spbe rubric show permenpanrb-59-2020`",
        ),
        (
            &["plan", "a.xlsx", "Sangat Baik"],
            "`spbe plan a.xlsx --target \"Sangat Baik\"`",
        ),
        (
            &["plan", "Memuaskan", "a.xlsx"],
            "`spbe plan --target Memuaskan a.xlsx`",
        ),
        (
            &["plan", "a.xlsx"],
            "`spbe plan penilaian.xlsx --target \"3,5\"`",
        ),
        // What a shell took apart because quotes were forgotten; to PowerShell `4,0` is a list.
        (
            &["plan", "a.xlsx", "--target", "4", "0"],
            "`spbe plan a.xlsx --target \"4,0\"`",
        ),
        (
            &["plan", "a.xlsx", "4", "0"],
            "`spbe plan a.xlsx --target \"4,0\"`",
        ),
        (
            &["rank", "--agency", "Kota", "Bekasi", "hasil.csv"],
            "`spbe rank --agency \"Kota Bekasi\" hasil.csv`",
        ),
        (
            &["template", "--agency", "Kota", "Bekasi", "-o", "p.xlsx"],
            "`spbe template --agency \"Kota Bekasi\" -o p.xlsx`",
        ),
        (
            &["score", "a.xlsx", "--set", "I1=4", "I2=3", "--lang", "en"],
            "perhaps `spbe score a.xlsx --set I1=4 --set I2=3 --lang en` is meant",
        ),
        (
            &["score", "a.xlsx", "-o", "hasil", "akhir.csv"],
            "`spbe score a.xlsx -o \"hasil akhir.csv\"`",
        ),
        (&["init", "evaluasi", "2026"], "`--year 2026`"),
        (&["score", "x", "--tahun", "2020"], "`--year`"),
        (&["score", "x", "--instansi=Kota"], "`--agency`"),
        (&["--bantuan"], "`--help`"),
        (&["score", "x", "--biaya", "b"], "`--biaya`"),
        (&["template", "--owners", "x.csv"], "`--pengampu`"),
        (&["template", "--OWNER=x.csv"], "`--pengampu`"),
        (&["merge", "x", "--penanggung_jawab", "y"], "`--pengampu`"),
        (&["template", "--opd", "Bappeda"], "`--unit`"),
        (&["merge", "x", "--opd", "y"], "`--pengampu`"),
        (&["template", "--onwers", "x"], "`--pengampu`"),
        (&["score", "x", "--tahum", "2020"], "`--year`"),
        (&["score", "x", "--json"], "`--report json`"),
        (&["compare", "x", "--excel"], "`--output hasil.xlsx`"),
        (&["score", "x", "--english"], "`--lang en`"),
        (&["score", "x", "--no-color"], "`--color never`"),
        (&["score", "x", "--bukti"], "`--count supported`"),
        (&["check", "x", "--bukti", "y"], "`--evidence-dir`"),
        (&["score", "x", "--what-if", "I3=4"], "`--set`"),
        (&["plan", "x", "--sasaran", "Baik"], "`--target`"),
        (&["plan", "x", "--budget", "y"], "`--cost`"),
        (&["init", "x", "--peraturan", "y"], "`--regulation`"),
        (&["score", "x", "--peraturan", "y"], "`--rubric`"),
        (&["rubric", "crosswalk", "x", "--target", "y"], "`--to`"),
        (
            &["rubric", "impact", "a", "b", "c", "--setujui"],
            "`--accept`",
        ),
        // What no option of this command means may be one of another.
        (
            &["score", "x", "--owners", "y"],
            "`--pengampu` adalah opsi `spbe merge`, `spbe worklist`, `spbe template`",
        ),
        (
            &["check", "x", "--criteria"],
            "`--criteria` adalah opsi `spbe rubric show`",
        ),
    ] {
        let ran = spbe(typed).ran();
        assert_eq!(ran.code, 2, "{typed:?}");
        let first = ran.stderr.lines().nth(1).unwrap_or_default();
        assert!(first.contains(hint), "{typed:?}\n{}", ran.stderr);
        assert_eq!(ran.stdout, "", "{typed:?}");
    }
    insta::assert_snapshot!(spbe(&["score", "x", "--year", "2020", "--year", "2021"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: `--year <TAHUN>` hanya boleh diberikan sekali
      bantuan: lihat `spbe score --help`
    ");
    insta::assert_snapshot!(spbe(&["score", "x", "-o"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: `--output <BERKAS>` belum diberi nilai
      bantuan: lihat `spbe score --help`
    ");
    insta::assert_snapshot!(spbe(&["init", "evaluasi", "2026", "--lang", "en"]).shown(), @"
    exit 2
    --- stderr
    error: the argument `2026` is not expected here
      help: perhaps `--year 2026` is meant
      help: see `spbe init --help`
    ");
}

#[test]
fn help_ends_with_an_example_that_is_understood() {
    for (lang, heading) in [("id", "\nContoh:\n"), ("en", "\nExample:\n")] {
        let mut shown = 0;
        for command in [
            "score", "compare", "audit", "check", "merge", "worklist", "rank", "plan",
        ]
        .into_iter()
        .chain([
            "template",
            "explain",
            "verify",
            "init",
            "completions",
            "man",
            "rubric",
        ]) {
            let help = spbe(&[command, "--help", "--lang", lang]).ran().stdout;
            let example = help
                .split(heading)
                .nth(1)
                .unwrap_or_else(|| panic!("{help}"));
            let folder = Folder::new();
            let line = example.trim().strip_prefix("spbe ").unwrap();
            assert!(line.starts_with(command), "{line}");
            // There are no such files, and nothing is misunderstood.
            let ran = typed(&folder, line).ran();
            assert!(!ran.stderr.contains("--help`"), "{example}\n{}", ran.stderr);
            shown += 1;
        }
        assert_eq!(shown, 15);
    }
}

#[test]
fn a_rubric_is_known_by_its_regulation_everywhere() {
    let plain = spbe(&["rubric", "show", "permenpanrb-59-2020"]).shown();
    assert_eq!(spbe(&["rubric", "show", "59/2020"]).shown(), plain);
    assert_eq!(
        spbe(&["rubric", "show", "PermenPANRB 59/2020"]).shown(),
        plain
    );
    let yaml = spbe(&["rubric", "show", "59/2020", "--report", "yaml"]).ran();
    assert!(
        yaml.stdout.contains("id: permenpanrb-59-2020"),
        "{}",
        yaml.stdout
    );
    // Without a year an indicator is that of the newest regulation, not of another instrument.
    let newest = spbe(&["explain", "I20"]).ran();
    assert!(
        newest.stdout.contains("PermenPANRB 8/2026"),
        "{}",
        newest.shown()
    );
}

#[test]
fn a_new_folder_is_ready_to_work_in() {
    let folder = Folder::new();
    let new = [
        "init",
        "evaluasi",
        "--year",
        "2023",
        "--agency",
        "Kota Bekasi",
    ];
    insta::assert_snapshot!(spbe_in(folder.path(), &new).shown(), @"
    exit 0
    --- stdout
    Baca `evaluasi/README.md` untuk langkah berikutnya, atau isi `evaluasi/penilaian-2023.xlsx`, lalu `spbe score evaluasi/penilaian-2023.xlsx`.
    --- stderr
    ditulis: evaluasi/penilaian-2023.xlsx
    ditulis: evaluasi/pengampu.csv
    ditulis: evaluasi/README.md
    ");
    let own = folder.path().join("evaluasi");
    let page = std::fs::read_to_string(own.join("README.md")).unwrap();
    insta::assert_snapshot!("start_page_id", page);
    // A blank is a blank, also in the commands: no agency is called "without a name".
    let nameless = ["init", "tanpa-nama", "--year", "2023"];
    assert_eq!(spbe_in(folder.path(), &nameless).ran().code, 0);
    let page_without = std::fs::read_to_string(folder.path().join("tanpa-nama/README.md")).unwrap();
    assert!(
        page_without.contains("--agency \"NAMA INSTANSI\""),
        "{page_without}"
    );
    std::fs::remove_dir_all(folder.path().join("tanpa-nama")).unwrap();
    // The list of owners is no book that failed.
    for command in ["score", "check", "rank"] {
        let ran = spbe_in(folder.path(), &[command, "evaluasi", "--lang", "en"]).ran();
        let lists = "pengampu.csv: note[N0942]";
        assert!(!ran.stderr.contains("E0231"), "{command}\n{}", ran.shown());
        let told = ran.stdout.contains(lists) || ran.stderr.contains(lists);
        assert!(told, "{}", ran.shown());
    }
    // What the page says to do works: the owners written down, a unit's book made and merged.
    let owners = std::fs::read_to_string(own.join("pengampu.csv")).unwrap();
    assert_eq!(owners.lines().count(), 48);
    std::fs::write(
        own.join("pengampu.csv"),
        owners.replace(";;\r\n", ";Dinas Kominfo;\r\n"),
    )
    .unwrap();
    let mut commands = 0;
    for block in page.split("```sh\n").skip(1) {
        for line in block.split("```").next().unwrap().lines().map(str::trim) {
            let Some(line) = line.strip_prefix("spbe ") else {
                continue;
            };
            let line = line
                .replace("NAMA PERANGKAT DAERAH", "Dinas Kominfo")
                .replace("NAMA-PERANGKAT-DAERAH", "kominfo");
            let ran = typed(&own, &line).ran();
            // Nothing is filled in yet, which score and plan say; none of it is misunderstood.
            let usage = ran.stderr.contains("--help`");
            assert!(
                !usage && (ran.code <= 1 || line.starts_with("plan")),
                "{line}\n{}",
                ran.shown()
            );
            commands += 1;
        }
    }
    assert_eq!(commands, 6);
}

#[test]
fn a_folder_in_use_is_left_as_it_is() {
    let folder = Folder::new();
    let file = folder.file("pengampu.csv", "milik saya");
    let new = ["init", ".", "--year", "2023", "--force", "--lang", "en"];
    insta::assert_snapshot!(spbe_in(folder.path(), &new).shown(), @"
    exit 2
    --- stderr
    error: the file `./pengampu.csv` exists; choose another folder, because `init` never overwrites
    ");
    assert_eq!(std::fs::read_to_string(file).unwrap(), "milik saya");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    insta::assert_snapshot!(spbe_in(folder.path(), &["init", "baru"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: sebutkan tahun evaluasinya, misalnya `--year 2026`
    ");
}

#[test]
fn a_regulation_is_known_by_what_people_call_it() {
    for name in ["59/2020", "permenpanrb 59/2020", "permenpanrb-59-2020"] {
        let folder = Folder::new();
        let new = [
            "init",
            ".",
            "--year",
            "2020",
            "--regulation",
            name,
            "--lang",
            "en",
        ];
        let ran = spbe_in(folder.path(), &new).ran();
        assert_eq!(ran.code, 0, "{}", ran.shown());
        let page = std::fs::read_to_string(folder.path().join("README.md")).unwrap();
        assert!(
            page.contains("PermenPANRB 59/2020, 47 indicators"),
            "{page}"
        );
    }
}

#[test]
fn shells_complete_every_command() {
    for (shell, sign) in [
        ("bash", "complete -F _spbe"),
        ("zsh", "#compdef spbe"),
        ("fish", "complete -c spbe"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let ran = spbe(&["completions", shell]).ran();
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        for word in [sign, "compare", "worklist", "resume"] {
            assert!(ran.stdout.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn every_command_has_a_manual_page_in_both_languages() {
    let folder = Folder::new();
    let ran = spbe_in(folder.path(), &["man", "-o", "man"]).ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let page = |name: &str| std::fs::read_to_string(folder.path().join("man").join(name)).unwrap();
    assert!(page("spbe.1").contains(".SH NAMA\n"));
    assert!(page("spbe-score.1").contains("Buku penilaian"));
    assert!(page("spbe-rubric-show.1").contains("\\-\\-criteria"));
    let program = concat!("\"spbe ", env!("CARGO_PKG_VERSION"), "\"");
    let example = ".SH CONTOH\n  spbe score penilaian.xlsx\n";
    assert!(
        page("spbe-score.1").contains(example),
        "{}",
        page("spbe-score.1")
    );
    let notes = page("spbe-rubric-diff.1");
    assert!(notes.contains(".SH CATATAN\nKode keluar: "), "{notes}");
    assert!(notes.contains(".SH CONTOH\n  spbe rubric diff"), "{notes}");
    for entry in std::fs::read_dir(folder.path().join("man")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let page = page(&name);
        let title = page.lines().find(|line| line.starts_with(".TH ")).unwrap();
        assert!(title.contains(program), "{name}: {title}");
        assert!(
            !page.contains("EXTRA") && !page.contains("Contoh:"),
            "{name}"
        );
    }
    let english = spbe(&["man", "--lang", "en"]).ran();
    assert!(english.stdout.contains(".SH NAME\n"), "{}", english.stdout);
    let english = spbe_in(folder.path(), &["man", "-o", "en", "--lang", "en"]).ran();
    assert_eq!(english.code, 0, "{}", english.shown());
    let english = std::fs::read_to_string(folder.path().join("en/spbe-rubric.1")).unwrap();
    assert!(english.contains(".SH COMMANDS\n"), "{english}");
}

/// What people type who know other programs.
#[test]
fn help_is_a_command_too() {
    for (typed, option) in [
        (&["help"][..], &["--help"][..]),
        (&["bantuan"], &["--help"]),
        (&["help", "score"], &["score", "--help"]),
        (
            &["--lang", "en", "help", "rubric", "show"],
            &["--lang", "en", "rubric", "show", "--help"],
        ),
        (
            &["help", "--lang=en", "rank"],
            &["--lang=en", "rank", "--help"],
        ),
    ] {
        let (ran, same) = (spbe(typed).ran(), spbe(option).ran());
        assert_eq!(ran.code, 0, "{typed:?}: {}", ran.stderr);
        assert_eq!(ran.stdout, same.stdout, "{typed:?}");
        assert!(ran.stdout.len() > 300, "{typed:?}");
    }
    // A file of this name is still a file.
    let ran = spbe(&["score", "help"]).ran();
    assert!(ran.stderr.contains("E0201"), "{}", ran.stderr);
    let ran = spbe(&["help", "skor"]).ran();
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("`spbe help score`"), "{}", ran.stderr);
}
