//! Documents and what they support: `score --count`, `check`, `template --from` and `--unit`.

use crate::harness::{Folder, spbe_in, typed};
use spbe::evidence::{Day, Entered, Stage, Status};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::for_year;

fn day(year: u16, month: u8, day: u8) -> Entered<Day> {
    Day::new(year, month, day).unwrap().into()
}

/// Kota Contoh 2022: claims level 3 everywhere, proves it in 40 of 47 indicators. I29 has a
/// review that is too old, I41 a document that is still a draft, I42 to I47 have nothing.
fn book() -> Filled {
    let rubric = for_year(2022).unwrap();
    let row = |index: usize| FilledRow {
        level: Some(Exact::from(3)),
        stages: if index == 0 {
            vec![(Stage::Akhir, Exact::from(2))]
        } else {
            Vec::new()
        },
        explanation: Some(format!("Penjelasan {}", index + 1)),
        link: Some("https://contoh.go.id".to_owned()),
        unit: (index < 10).then(|| "Bagian Hukum".to_owned()),
        note: (index == 4).then(|| "Terbawa dari 2021. Perlu dilihat lagi.".to_owned()),
        ..FilledRow::default()
    };
    let documents = (0..41).flat_map(|indicator| {
        (2..=3).map(move |level: u8| FilledDocument {
            indicator,
            level: Some(level.into()),
            title: Some(format!("Dokumen {}.{level}", indicator + 1)),
            number: Some(format!("{level}/2022")),
            date: Some(day(if indicator == 28 { 2019 } else { 2022 }, 5, 1)),
            until: (indicator == 1).then(|| day(2022, 12, 31)),
            link: Some("berkas.pdf".to_owned()),
            unit: Some("Diskominfo".to_owned()),
            status: Some(
                if indicator == 40 {
                    Status::Draf
                } else {
                    Status::Diterima
                }
                .into(),
            ),
            note: (indicator == 2).then(|| "Lengkap.".to_owned()),
            kind: None,
        })
    });
    Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2022),
        rows: (0..rubric.indicators.len()).map(row).collect(),
        documents: documents.collect(),
        ..Filled::default()
    }
}

fn folder() -> Folder {
    let folder = Folder::new();
    let rubric = for_year(2022).unwrap();
    folder.file(
        "2022.xlsx",
        template(&rubric, &book(), Lang::Id, None).unwrap(),
    );
    folder
}

fn value(json: &serde_json::Value, pointer: &str) -> String {
    json.pointer(pointer).unwrap().to_string()
}

#[test]
fn claimed_and_supported_stand_side_by_side_and_count_chooses() {
    let folder = folder();
    let table = typed(&folder, "score 2022.xlsx --stage mandiri").ran();
    assert_eq!(table.code, 0, "a claim above its evidence is a warning");
    let head: Vec<&str> = table.stdout.lines().take(10).collect();
    insta::assert_snapshot!(head.join("\n"));
    let markdown = typed(&folder, "score 2022.xlsx --stage mandiri --report markdown")
        .ran()
        .stdout;
    assert!(markdown.contains("| Didukung |"), "{markdown}");

    let json = |more: &[&str]| {
        let mut arguments = vec![
            "score",
            "2022.xlsx",
            "--stage",
            "mandiri",
            "--report",
            "json",
        ];
        arguments.extend(more);
        let json = spbe_in(folder.path(), &arguments).ran().json();
        json["assessments"][0].clone()
    };
    let claimed = json(&[]);
    assert_eq!(value(&claimed, "/count"), "\"claimed\"");
    assert_eq!(value(&claimed, "/index/value"), "3.00");
    assert_eq!(value(&claimed, "/claimed/index/value"), "3.00");
    // 3 less two steps each of I29 (1.50 %), I41 (2.75 %) and I42–I47 (3.00 % each).
    assert_eq!(value(&claimed, "/supported/index/value"), "2.56");
    assert_eq!(value(&claimed, "/supported/rating/name"), "\"Cukup\"");
    let supported = json(&["--count", "supported"]);
    assert_eq!(value(&supported, "/index/value"), "2.56");
    for key in ["claimed", "supported"] {
        assert_eq!(supported[key], claimed[key]);
    }
    let first = "/nodes/0/children/0/children/1";
    assert_eq!(value(&claimed, &format!("{first}/claimed")), "3");
    assert_eq!(value(&claimed, &format!("{first}/supported")), "3");
    let documents = &claimed.pointer(first).unwrap()["documents"];
    assert_eq!(value(documents, "/level"), "3");
    insta::assert_snapshot!(documents["list"][0].to_string(), @r#"{"level":2,"title":"Dokumen 2.2","number":"2/2022","date":"2022-05-01","until":"2022-12-31","link":"berkas.pdf","unit":"Diskominfo","status":"diterima","note":null,"counts":true,"reasons":[],"place":"2022.xlsx › Data Dukung!A7"}"#);
}

/// Seven indicators of one unit, each with another reason why its documents do not count, and
/// one more without any.
fn folder_of_rejections() -> Folder {
    let rubric = for_year(2022).unwrap();
    let row = |index: usize| FilledRow {
        level: Some(Exact::from(if index < 8 || index == 28 { 2 } else { 1 })),
        unit: Some(
            if index < 8 || index == 28 {
                "Bagian Hukum"
            } else {
                "Lain"
            }
            .to_owned(),
        ),
        ..FilledRow::default()
    };
    let listed = |indicator: usize| FilledDocument {
        indicator,
        level: Some(2.into()),
        title: Some(format!("Peraturan {}", indicator + 1)),
        date: Some(day(2021, 5, 1)),
        status: Some(Status::Diterima.into()),
        ..FilledDocument::default()
    };
    let documents = vec![
        FilledDocument {
            status: Some(Status::Revisi.into()),
            note: Some("Belum ditandatangani.".to_owned()),
            ..listed(0)
        },
        FilledDocument {
            until: Some(day(2022, 12, 30)),
            ..listed(1)
        },
        FilledDocument {
            date: Some(day(2023, 1, 1)),
            ..listed(2)
        },
        FilledDocument {
            status: None,
            ..listed(3)
        },
        FilledDocument {
            until: Some(day(2020, 1, 1)),
            ..listed(4)
        },
        FilledDocument {
            date: Some(Entered::Unknown("kemarin".to_owned())),
            ..listed(5)
        },
        FilledDocument {
            title: None,
            number: Some("7/2021".to_owned()),
            status: Some(Status::Draf.into()),
            ..listed(6)
        },
        // I8 has none at all; the review of I29 is older than two years.
        FilledDocument {
            date: Some(day(2019, 5, 1)),
            ..listed(28)
        },
    ];
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2022),
        rows: (0..rubric.indicators.len()).map(row).collect(),
        documents,
        ..Filled::default()
    };
    let folder = Folder::new();
    let bytes = template(&rubric, &filled, Lang::Id, None).unwrap();
    folder.file("b.xlsx", bytes);
    folder
}

#[test]
fn a_worklist_names_every_document_that_is_missing_or_rejected_and_why() {
    let folder = folder_of_rejections();
    let run = |more: &[&str]| {
        let arguments = [&["worklist", "b.xlsx", "--unit", "Bagian Hukum"], more].concat();
        spbe_in(folder.path(), &arguments).ran()
    };
    let json = run(&["--report", "json"]).json();
    let items = &json["assessments"][0]["units"][0]["items"];
    let lacks: Vec<String> = items
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            let lacks = item["lacks"].as_array().unwrap();
            assert_eq!(lacks.len(), 1, "{item}");
            let (lack, document) = (&lacks[0], &lacks[0]["document"]);
            format!(
                "{} {} {} {} {} {}",
                item["id"],
                lack["kind"],
                lack["level"],
                document["title"],
                document["status"],
                document["reasons"]
            )
        })
        .collect();
    insta::assert_snapshot!(lacks.join("\n"), @r#"
    "I1" "document" null "Peraturan 1" "revisi" ["not_accepted"]
    "I2" "document" null "Peraturan 2" "diterima" ["expired"]
    "I3" "document" null "Peraturan 3" "diterima" ["future_dated"]
    "I4" "document" null "Peraturan 4" null ["not_accepted"]
    "I5" "document" null "Peraturan 5" "diterima" ["ends_before_it_begins","expired"]
    "I6" "document" null "Peraturan 6" "diterima" ["unreadable_date"]
    "I7" "document" null null "draf" ["not_accepted"]
    "I8" "no_document" 2 null null null
    "I29" "document" null "Peraturan 29" "diterima" ["stale"]
    "#);
    let csv = |lang: &str| {
        let shown = run(&["--report", "csv", "--lang", lang]).stdout;
        let mut reader = csv::Reader::from_reader(shown.as_bytes());
        let column = reader
            .headers()
            .unwrap()
            .iter()
            .position(|name| name == "missing")
            .unwrap();
        let rows: Vec<String> = reader
            .records()
            .map(|row| row.unwrap()[column].to_owned())
            .collect();
        rows.join("\n")
    };
    insta::assert_snapshot!(csv("id"), @"
    tingkat 2: Peraturan 1 (status revisi: Belum ditandatangani.)
    tingkat 2: Peraturan 2 (habis masa berlaku)
    tingkat 2: Peraturan 3 (belum berlaku pada akhir tahun evaluasi)
    tingkat 2: Peraturan 4 (belum diterima)
    tingkat 2: Peraturan 5 (berakhir sebelum berlaku, habis masa berlaku)
    tingkat 2: Peraturan 6 (tanggal tidak terbaca)
    tingkat 2: 7/2021 (status draf)
    tingkat 2: belum cukup dokumen
    tingkat 2: Peraturan 29 (terlalu lama)
    ");
    insta::assert_snapshot!(csv("en"), @"
    level 2: Peraturan 1 (status revisi: Belum ditandatangani.)
    level 2: Peraturan 2 (expired)
    level 2: Peraturan 3 (not yet in force at the end of the year)
    level 2: Peraturan 4 (not accepted)
    level 2: Peraturan 5 (ends before it begins, expired)
    level 2: Peraturan 6 (date not readable)
    level 2: 7/2021 (status draf)
    level 2: not enough documents
    level 2: Peraturan 29 (too old)
    ");
    // The table says the same, broken over lines.
    let table = run(&[]).stdout;
    for words in ["Belum", "ditandatangani", "habis", "terlalu lama"] {
        assert!(table.contains(words), "{table}");
    }
}

#[test]
fn check_names_every_claim_and_every_document_that_does_not_hold() {
    let folder = folder();
    let ran = typed(&folder, "check 2022.xlsx --report csv").ran();
    assert_eq!(ran.code, 0);
    let rows = ran.stdout.lines().skip(1);
    let codes = rows.map(|line| line.split(',').nth(1).unwrap().to_owned());
    let count = |code: &str| codes.clone().filter(|one| one == code).count();
    // The final level of I1 is 2, so its evidence is above it.
    assert_eq!((count("W0801"), count("N0809")), (8, 1));
    assert_eq!((count("W0805"), count("W0808"), count("W0812")), (2, 2, 1));
    // The assessors have given a final level to I1 alone.
    assert_eq!(count("W0374"), 1);
    assert_eq!(codes.clone().count(), 15);
}

#[test]
fn a_book_is_carried_into_the_next_year_with_every_value_and_a_mark() {
    let folder = folder();
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    let made = run(&["template", "--from", "2022.xlsx", "-o", "2023.xlsx"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let json = run(&["score", "2023.xlsx", "--report", "json"]).json();
    let next = &json["assessments"][0];
    assert_eq!(
        (value(next, "/agency"), value(next, "/year")),
        ("\"Kota Contoh\"".to_owned(), "2023".to_owned())
    );
    // The final level of I1 is what is carried over, as the claim of the new year.
    assert_eq!(value(next, "/stage"), "\"mandiri\"");
    let before = run(&["score", "2022.xlsx", "--report", "json"]).json();
    let before = &before["assessments"][0];
    assert_eq!(next["index"], before["index"]);
    // Nothing is accepted until somebody says so.
    assert_eq!(value(next, "/supported/index/value"), "1.00");
    let list = |json: &serde_json::Value, indicator: usize| {
        let path = format!("/nodes/0/children/0/children/{indicator}/documents/list");
        json.pointer(&path).unwrap().as_array().unwrap().clone()
    };
    for indicator in 0..10 {
        for (old, new) in list(before, indicator).iter().zip(list(next, indicator)) {
            for key in ["level", "title", "number", "date", "until", "link", "unit"] {
                assert_eq!(old[key], new[key], "{key}");
            }
            assert_eq!(new["status"], "belum");
            let kept = if indicator == 2 {
                "Terbawa dari 2022. Lengkap."
            } else {
                "Terbawa dari 2022."
            };
            assert_eq!(new["note"], kept);
        }
    }
    let check = run(&["check", "2023.xlsx", "--lang", "en"]).stdout;
    assert!(check.contains("warning[W0812]: indicators that still bear the mark of being carried over from 2022: 47"), "{check}");

    // Once more: one mark, of the year just before.
    assert_eq!(
        run(&["template", "--from", "2023.xlsx", "-o", "2024.xlsx"]).code,
        0
    );
    let json = run(&["score", "2024.xlsx", "--report", "json"]).json();
    assert_eq!(
        list(&json["assessments"][0], 2)[0]["note"],
        "Terbawa dari 2023. Lengkap."
    );
}

#[test]
fn a_book_of_the_same_year_is_copied_as_it_is() {
    let folder = folder();
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    let copied = [
        "template",
        "--from",
        "2022.xlsx",
        "--year",
        "2022",
        "--lang",
        "en",
        "-o",
        "c.xlsx",
    ];
    assert_eq!(run(&copied).code, 0);
    for stage in ["mandiri", "akhir"] {
        let scored = |book: &str| {
            let json = run(&["score", book, "--stage", stage, "--report", "json"]).json();
            let one = json["assessments"][0].clone();
            (
                one["index"].clone(),
                one["supported"].clone(),
                one["stage"].clone(),
            )
        };
        assert_eq!(scored("2022.xlsx"), scored("c.xlsx"), "{stage}");
    }
}

#[test]
fn books_that_cannot_be_carried_over_say_why() {
    let folder = folder();
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    let other = run(&[
        "template",
        "--from",
        "2022.xlsx",
        "--rubric",
        "permenpanrb-5-2018",
        "-o",
        "a.xlsx",
    ]);
    assert_eq!(other.code, 2);
    assert!(
        other.stderr.contains("antarinstrumen tidak dapat dibawa"),
        "{}",
        other.stderr
    );
    let none = run(&["template", "--from", "tiada.xlsx", "-o", "a.xlsx"]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("E0201"), "{}", none.stderr);
    folder.file(
        "dua.csv",
        "instansi,tahun,i1,i2\nKota A,2022,1,2\nKota B,2022,2,3\n",
    );
    let two = run(&["template", "--from", "dua.csv", "-o", "a.xlsx"]);
    assert_eq!(two.code, 2);
    assert!(two.stderr.contains("Kota A, Kota B"), "{}", two.stderr);
    let one = run(&[
        "template", "--from", "dua.csv", "--agency", "Kota B", "-o", "b.xlsx",
    ]);
    assert_eq!(one.code, 1, "45 indicators are not assessed");
    assert!(folder.path().join("b.xlsx").exists());
    let input = run(&[
        "template",
        "--from",
        "2022.xlsx",
        "-o",
        "2022.xlsx",
        "--force",
    ]);
    assert_eq!(input.code, 2, "an input is never overwritten");
}

const OWNERS: &str = "indikator;perangkat daerah;pendukung\n1;Bagian Hukum;Diskominfo\nI2;Bagian Hukum;\n15;Diskominfo;\"BPKAD; Inspektorat\"\nIndikator 29;Inspektorat;\n";

#[test]
fn a_unit_gets_its_own_indicators_only() {
    let folder = folder();
    folder.file("pengampu.csv", OWNERS);
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    for (unit, option, file, expected) in [
        ("diskominfo", "--pengampu", "a.xlsx", vec!["I1", "I15"]),
        ("Inspektorat", "--assign", "b.xlsx", vec!["I15", "I29"]),
    ] {
        let made = run(&[
            "template",
            "--year",
            "2023",
            "--unit",
            unit,
            option,
            "pengampu.csv",
            "-o",
            file,
        ]);
        assert_eq!(made.code, 0, "{}", made.stderr);
        let json = run(&["score", file, "--report", "json"]).json();
        let missing = json["assessments"][0]["missing"].as_array().unwrap().len();
        assert_eq!(missing, 47);
        let bytes = std::fs::read(folder.path().join(file)).unwrap();
        let book = spbe::evidence::book::read_bytes(&bytes, file.into())
            .value
            .unwrap();
        let evidence = spbe::evidence::read_evidence(&book, file, None)
            .value
            .unwrap();
        let found: Vec<&str> = evidence[0]
            .entries
            .iter()
            .map(|one| one.indicator.value.as_str())
            .collect();
        assert_eq!(found, expected);
        assert_eq!(
            evidence[0].entries[1].unit.as_ref().unwrap().value,
            if file == "a.xlsx" {
                "Diskominfo"
            } else {
                "Inspektorat"
            }
        );
    }
    // With the book of last year, only the rows and documents of the unit.
    let made = run(&[
        "template",
        "--from",
        "2022.xlsx",
        "--unit",
        "BPKAD",
        "--assign",
        "pengampu.csv",
        "-o",
        "c.xlsx",
    ]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let json = run(&["score", "c.xlsx", "--report", "json"]).json();
    let documents = json.to_string().matches("Dokumen 15.").count();
    assert_eq!(
        (documents, json.to_string().matches("Dokumen ").count()),
        (2, 2)
    );
}

#[test]
fn assignments_that_make_no_sense_are_named() {
    let folder = folder();
    let run = |arguments: &[&str]| spbe_in(folder.path(), arguments).ran();
    let shown = |owners: &str, unit: &str| {
        folder.file("p.csv", owners);
        let ran = run(&[
            "template", "--year", "2023", "--unit", unit, "--assign", "p.csv", "-o", "x.xlsx",
            "--force",
        ]);
        (ran.code, ran.stderr)
    };
    let (code, text) = shown(OWNERS, "Dinas Sosial");
    assert_eq!(code, 2);
    assert!(
        text.contains("memuat Bagian Hukum, Diskominfo, Inspektorat, BPKAD"),
        "{text}"
    );
    let (code, text) = shown("indikator,opd\n1,\n2,\n", "X");
    assert_eq!(code, 2);
    assert!(
        text.contains("belum memuat satu perangkat daerah"),
        "{text}"
    );
    let (code, text) = shown("a,b\n1,2\n", "X");
    assert_eq!(code, 2);
    assert!(text.contains("E0930"), "{text}");
    let (code, text) = shown("indikator,opd\n1,A\n48,A\n1,B\n", "A");
    assert_eq!(code, 1);
    assert!(text.contains("p.csv:3") && text.contains("E0931"), "{text}");
    assert!(text.contains("W0933") && text.contains("A dan B"), "{text}");
    let alone = run(&["template", "--year", "2023", "--unit", "A", "-o", "y.xlsx"]);
    assert_eq!(alone.code, 2);
    assert!(alone.stderr.contains("--pengampu"), "{}", alone.stderr);
}

/// A document for the next level that was sent back is work, too, although no claim rests on it.
#[test]
fn a_worklist_names_what_was_rejected_above_the_claim() {
    let rubric = for_year(2022).unwrap();
    let row = |index: usize| FilledRow {
        level: (index < 2).then(|| Exact::from(2)),
        unit: (index < 2).then(|| "Bagian Hukum".to_owned()),
        ..FilledRow::default()
    };
    let listed = |level: u8, status: Status, title: &str| FilledDocument {
        indicator: 0,
        level: Some(level.into()),
        title: Some(title.to_owned()),
        date: Some(day(2022, 1, 1)),
        status: Some(status.into()),
        ..FilledDocument::default()
    };
    let filled = Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(2022),
        rows: (0..rubric.indicators.len()).map(row).collect(),
        documents: vec![
            listed(2, Status::Diterima, "Peraturan"),
            // Another document proves this level already.
            listed(2, Status::Revisi, "Peraturan lama"),
            listed(3, Status::Revisi, "Pedoman"),
        ],
        ..Filled::default()
    };
    let folder = Folder::new();
    folder.file(
        "b.xlsx",
        template(&rubric, &filled, Lang::Id, None).unwrap(),
    );
    let shown = typed(
        &folder,
        r#"worklist b.xlsx --unit "Bagian Hukum" --report csv"#,
    )
    .ran()
    .stdout;
    let mut reader = csv::Reader::from_reader(shown.as_bytes());
    let missing: Vec<String> = reader
        .records()
        .map(|row| row.unwrap()[9].to_owned())
        .collect();
    assert_eq!(
        missing,
        [
            "tingkat 3: Pedoman (status revisi)",
            "tingkat 2: belum cukup dokumen"
        ]
    );
}

/// What is the same of many indicators is said once where a score was asked for, and of each
/// where everything was.
#[test]
fn a_score_says_once_what_it_finds_of_many_indicators() {
    let folder = folder();
    let of = |text: &str, code: &str| text.matches(code).count();
    let score = typed(&folder, "score 2022.xlsx --stage mandiri --lang en").ran();
    insta::assert_snapshot!(score.stderr, @"
    2022.xlsx › Data Dukung!E61: warning[W0805]: the document of 1 May 2019 is too old for this level (audit evidence from the last two years)
      help: add evidence dated 31 December 2020 or later
    2022.xlsx › Data Dukung!E62: warning[W0805]: the document of 1 May 2019 is too old for this level (audit evidence from the last two years)
      help: add evidence dated 31 December 2020 or later
    2022.xlsx › Penilaian!D42: warning[W0801]: indicator 29 (Conduct of SPBE Infrastructure Audits) is at level 3, but the evidence supports level 1 only
      help: there is no accepted and valid document for level 2 and 3; add it on the sheet Data Dukung, or lower the level
      likewise I41–I47 (7 more); all of them: `spbe check 2022.xlsx --lang en --stage mandiri`
    2022.xlsx › Data Dukung!I85: warning[W0808]: a draft cannot prove level 2
      help: from level 2 on documents have to be adopted; add the signed one
    2022.xlsx › Data Dukung!I86: warning[W0808]: a draft cannot prove level 3
      help: from level 2 on documents have to be adopted; add the signed one
    2022.xlsx › Penilaian!P11: warning[W0812]: indicators that still bear the mark of being carried over from 2021: 1
      help: make sure that the levels still hold, then remove the mark from the column Note
    ");
    // The command it names shows them all.
    let line = score
        .stderr
        .lines()
        .find(|line| line.contains("all of them"));
    let (_, command) = line.unwrap().split_once("`spbe ").unwrap();
    let command: Vec<&str> = command.trim_end_matches('`').split(' ').collect();
    let all = spbe_in(folder.path(), &command).ran();
    assert_eq!(of(&all.stdout, "warning[W0801]"), 8);
    // So do the forms for programs.
    let json = typed(&folder, "score 2022.xlsx --stage mandiri --report json").ran();
    assert_eq!(of(&json.stdout, "\"W0801\""), 8);
    let sarif = typed(&folder, "score 2022.xlsx --stage mandiri --report sarif").ran();
    assert_eq!(of(&sarif.stdout, "\"ruleId\": \"W0801\""), 8);
    // What is known of a plan, a report or a worklist is known as briefly.
    for arguments in [
        &["plan", "2022.xlsx", "--target", "3.2"][..],
        &["report", "2022.xlsx", "-o", "l.html"],
        &["worklist", "2022.xlsx"],
        &["compare", "2022.xlsx", "--stages"],
        &["compare", "2022.xlsx", "2022.xlsx"],
    ] {
        let ran = spbe_in(folder.path(), arguments).ran();
        let stderr = ran.stderr;
        assert!(
            of(&stderr, "[W0801]") <= 2 && stderr.contains("begitu juga"),
            "{stderr}"
        );
    }
}

/// The year that `template` is given is that of the new book, which the old one is not of.
#[test]
fn a_template_from_a_book_tells_how_to_see_all_of_that_book() {
    let folder = folder();
    let told = typed(
        &folder,
        "template --from 2022.xlsx --year 2023 -o 2023.xlsx",
    )
    .ran()
    .stderr;
    assert!(told.contains("semuanya: `spbe check 2022.xlsx`"), "{told}");
}

/// Where a message begins with no indicator, the places are named; errors never become fewer.
#[test]
fn errors_and_places_of_many_findings() {
    let folder = Folder::new();
    let rows = (1..=47).map(|number| {
        let level = match number {
            1..=20 => "3 - Rintisan",
            21..=30 => "9",
            _ => "3",
        };
        format!("{number};{level}\n")
    });
    let head = "Instansi;Kota Contoh\nTahun;2022\nNo;Tingkat\n";
    folder.file("buku saya.csv", head.to_owned() + &rows.collect::<String>());
    let ran = typed(&folder, r#"score "buku saya.csv" --year 2022"#).ran();
    assert_eq!(ran.code, 1);
    let brief: Vec<&str> = ran.stderr.lines().take(4).collect();
    insta::assert_snapshot!(brief.join("\n"), @r#"
    buku saya.csv:4 › Tingkat: peringatan[W0336]: nama tingkat 3 adalah `Terdefinisi`, tetapi di sel tertulis `rintisan`
      bantuan: angkanya yang dipakai; pastikan angka itu benar
      begitu juga baris 5, 6, 7, 8, 9, 10, 11, 12, … (19 temuan lagi); semuanya: `spbe check "buku saya.csv" --year 2022`
    buku saya.csv:24 › Tingkat: kesalahan[E0330]: tingkat `9` di luar skala 1 sampai 5
    "#);
    assert_eq!(ran.stderr.matches("[E0330]").count(), 10);
}
