//! `spbe rubric diff`, `spbe rubric impact`, and books that were made for another content of their
//! rubric.

use crate::harness::{Folder, Ran, spbe, spbe_in, typed};
use serde_json::Value;
use std::fs;

const OLD: &str = "rubrics/permenpanrb-59-2020.yaml";

/// A folder with the rubric of 59/2020 in two contents: in `baru.yaml` I32 and I33 trade weight.
fn folder() -> Folder {
    let folder = Folder::new();
    let path = format!("{}/{OLD}", env!("CARGO_MANIFEST_DIR"));
    let old = fs::read_to_string(path).unwrap();
    let (head, tail) = old.split_at(old.find("id: I32\n").unwrap());
    let tail = tail.replacen("weight: 2.75", "weight: 2.25", 1);
    let (middle, tail) = tail.split_at(tail.find("id: I33\n").unwrap());
    let tail = tail.replacen("weight: 2.75", "weight: 3.25", 1);
    folder.file("lama.yaml", &old);
    folder.file("baru.yaml", format!("{head}{middle}{tail}"));
    folder
}

/// A book of 2023 with level 3 everywhere but at I33.
fn book(agency: &str) -> String {
    let level = |number| if number == 33 { 5 } else { 3 };
    let rows = (1..=47).map(|number| format!("{number};{}\n", level(number)));
    let rows: Vec<String> = rows.collect();
    format!(
        "Instansi;{agency}\nTahun;2023\nNo;Tingkat\n{}",
        rows.concat()
    )
}

fn run(folder: &Folder, arguments: &[&str]) -> Ran {
    spbe_in(folder.path(), arguments).ran()
}

#[test]
fn a_changed_weight_is_told_with_its_line() {
    let folder = folder();
    let ran = typed(&folder, "rubric diff lama.yaml baru.yaml").ran();
    insta::assert_snapshot!(ran.shown());
    let ran = typed(
        &folder,
        "rubric diff lama.yaml baru.yaml --report github --lang en",
    )
    .ran();
    assert_eq!(ran.code, 1);
    let line = |id: &str| {
        let text = fs::read_to_string(folder.path().join("baru.yaml")).unwrap();
        let at = text.find(&format!("id: {id}\n")).unwrap();
        let key = text[at..].find("weight:").unwrap() + at;
        text[..key].lines().count()
    };
    for id in ["I32", "I33"] {
        let marked = format!("::error file=baru.yaml,line={},", line(id));
        assert!(ran.stdout.contains(&marked), "{marked}\n{}", ran.stdout);
    }
}

#[test]
fn what_is_equal_is_clean_and_words_are_no_errors_unless_asked() {
    let folder = folder();
    let text = fs::read_to_string(folder.path().join("lama.yaml")).unwrap();
    folder.file(
        "kata.yaml",
        text.replacen(
            "Tingkat Kematangan Layanan Publik Sektor 3",
            "Layanan Sektor Ketiga",
            1,
        ),
    );
    let equal = typed(
        &folder,
        "rubric diff permenpanrb-59-2020 lama.yaml --fail-on any",
    )
    .ran();
    assert_eq!(equal.code, 0, "{}", equal.shown());
    assert!(equal.stdout.contains("Tidak ada yang berubah."));
    let code = |arguments: &[&str]| {
        let mut all = vec!["rubric", "diff", "lama.yaml"];
        all.extend(arguments);
        run(&folder, &all).code
    };
    assert_eq!(code(&["kata.yaml"]), 0);
    assert_eq!(code(&["kata.yaml", "--fail-on", "any"]), 1);
    assert_eq!(code(&["baru.yaml"]), 1);
    assert_eq!(code(&["baru.yaml", "--fail-on", "none"]), 0);
    assert_eq!(code(&["tiada.yaml"]), 2);
    let json = typed(&folder, "rubric diff lama.yaml kata.yaml --report json").ran();
    let json: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(json["format"], "spbe.rubric-diff/1");
    assert_eq!(
        (&json["equal"], &json["changes_results"]),
        (&Value::Bool(false), &Value::Bool(false))
    );
    let change = &json["changes"][0];
    assert_eq!(
        (&change["change"], &change["id"]),
        (&"renamed".into(), &"I47".into())
    );
    assert_eq!(json["diagnostics"][0]["code"], "N1402");
}

/// Changes are findings, which exceptions can accept and every form of them can hold.
#[test]
fn an_accepted_change_no_longer_fails() {
    let folder = folder();
    let exception =
        "- code: E1401\n  reason: keputusan tim\n  owner: Diskominfo\n  until: 2026-12-31\n";
    folder.file("terima.yaml", exception);
    let ran = typed(&folder, "rubric diff lama.yaml baru.yaml --exceptions terima.yaml --today 2026-06-01 --report junit=a.xml --report sarif=a.sarif --report gitlab=a.json --report markdown=a.md --report table").ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    crate::ci::assert_sarif(&read("a.sarif"));
    assert!(read("a.xml").contains("skipped"));
    assert!(read("a.md").starts_with("## Perubahan"));
    let gitlab: Vec<Value> = serde_json::from_str(&read("a.json")).unwrap();
    assert!(gitlab.is_empty(), "{gitlab:?}");
    folder.file("terima.yaml", exception.replace("E1401", "E1410"));
    let ran = typed(
        &folder,
        "rubric diff lama.yaml baru.yaml --exceptions terima.yaml --report sarif",
    )
    .ran();
    assert!(
        ran.stdout.contains("W1311") && ran.code == 1,
        "{}",
        ran.shown()
    );
}

#[test]
fn damaged_books_are_named_and_the_archive_goes_on() {
    let folder = folder();
    fs::create_dir(folder.path().join("arsip")).unwrap();
    folder.file("arsip/a.csv", book("Kota A"));
    folder.file("arsip/b.xlsx", "PK\u{3}\u{4}bukan");
    folder.file("arsip/c.csv", book("Kota C"));
    folder.file("arsip/d.csv", "instansi;tahun;indeks\nKota D;2023;3,00\n");
    let ran = typed(&folder, "rubric impact lama.yaml baru.yaml arsip").ran();
    insta::assert_snapshot!(ran.shown());
    let ran = typed(
        &folder,
        "rubric impact lama.yaml baru.yaml arsip --report csv --lang en",
    )
    .ran();
    assert_eq!(ran.stdout.lines().count(), 3, "{}", ran.stdout);
    assert!(ran.stdout.contains("I33,Budgeting Service,"));
    fs::remove_file(folder.path().join("arsip/b.xlsx")).unwrap();
    let code = |fail_on: &str| {
        run(
            &folder,
            &[
                "rubric",
                "impact",
                "lama.yaml",
                "baru.yaml",
                "arsip",
                "--fail-on",
                fail_on,
            ],
        )
        .code
    };
    assert_eq!((code("none"), code("rating"), code("index")), (0, 0, 1));
    let json = typed(
        &folder,
        "rubric impact lama.yaml baru.yaml arsip --report json",
    )
    .ran();
    let json: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(json["format"], "spbe.rubric-impact/1");
    assert_eq!(json["summary"]["index_changes"], 2);
    let case = &json["assessments"][0];
    // Half a percent of two levels.
    assert_eq!(case["change"]["exact"], "1/100");
    assert_eq!(case["cause"]["indicator"], "I33");
}

#[test]
fn a_baseline_moves_only_when_it_is_accepted() {
    let folder = folder();
    folder.file("buku.csv", book("Kota A"));
    let impact = |before: &str, after: &str, more: &[&str]| {
        let mut all = vec![
            "rubric",
            "impact",
            before,
            after,
            "buku.csv",
            "--baseline",
            "acuan.json",
        ];
        all.extend(more);
        run(&folder, &all)
    };
    let acuan = || fs::read_to_string(folder.path().join("acuan.json")).ok();
    let none = impact("lama.yaml", "lama.yaml", &[]);
    assert_eq!(none.code, 2, "{}", none.shown());
    assert!(none.stderr.contains("--accept"));
    assert_eq!(impact("lama.yaml", "lama.yaml", &["--accept"]).code, 0);
    let first = acuan().unwrap();
    assert_eq!(impact("lama.yaml", "baru.yaml", &[]).code, 1);
    assert_eq!(
        impact("lama.yaml", "baru.yaml", &["--fail-on", "rating"]).code,
        0
    );
    assert_eq!(impact("lama.yaml", "baru.yaml", &["--force"]).code, 1);
    assert_eq!(acuan().unwrap(), first);
    assert_eq!(impact("lama.yaml", "baru.yaml", &["--accept"]).code, 0);
    assert_ne!(acuan().unwrap(), first);
    assert_eq!(impact("lama.yaml", "baru.yaml", &[]).code, 0);
    // What was accepted is what counts, not the rubric before.
    assert_eq!(impact("baru.yaml", "lama.yaml", &[]).code, 1);
    // A book that is gone from the archive takes its change with it, unless that is accepted.
    fs::rename(folder.path().join("buku.csv"), folder.path().join("lain")).unwrap();
    folder.file("buku.csv", book("Kota B"));
    let gone = impact("baru.yaml", "baru.yaml", &[]);
    assert_eq!(
        (gone.code, gone.stderr.contains("E1414")),
        (1, true),
        "{}",
        gone.shown()
    );
    assert_eq!(impact("baru.yaml", "baru.yaml", &["--accept"]).code, 0);
    assert_eq!(impact("baru.yaml", "baru.yaml", &[]).code, 0);
    // A file that is no baseline is left as it is.
    folder.file("acuan.json", "{}");
    let refused = impact("lama.yaml", "baru.yaml", &["--accept"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("E1413"), "{}", refused.shown());
    assert_eq!(acuan().unwrap(), "{}");
    // An archive with a damaged book is not accepted by the way.
    folder.file("buku2.csv", "\u{0}\u{1}");
    fs::remove_file(folder.path().join("acuan.json")).unwrap();
    let ran = impact("lama.yaml", "baru.yaml", &["buku2.csv", "--accept"]);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    assert_eq!(acuan(), None);
}

#[test]
fn rubrics_without_a_common_indicator_say_what_to_use_instead() {
    let ran = spbe(&[
        "rubric",
        "impact",
        "permenpanrb-59-2020",
        "permenpanrb-8-2026",
        "samples/kota-bekasi",
    ])
    .ran();
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("E1416") && ran.stderr.contains("crosswalk"),
        "{}",
        ran.stderr
    );
}

/// A template bears the digest of its rubric; under another content nothing is computed unless
/// that is asked for, and then every output says so.
#[test]
fn a_book_of_another_content_is_refused_or_scored_anew_in_every_output() {
    let folder = folder();
    assert_eq!(
        typed(
            &folder,
            r#"template --rubric lama.yaml --year 2023 --agency "Kota A" -o kosong.xlsx"#
        )
        .ran()
        .code,
        0
    );
    folder.file("isi.csv", book("Kota A"));
    let ran = typed(&folder, "template --from isi.csv --year 2023 -o buku.xlsx").ran();
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let refused = typed(&folder, "score buku.xlsx --rubric baru.yaml").ran();
    assert_eq!(refused.code, 2);
    insta::assert_snapshot!(refused.shown());
    for command in [
        "compare", "check", "plan", "rank", "report", "worklist", "score",
    ] {
        let mut arguments = vec![command, "buku.xlsx", "--rubric", "baru.yaml"];
        match command {
            "plan" => arguments.extend(["--target", "Baik"]),
            "report" => arguments.extend(["-o", "tidak.html"]),
            _ => {}
        }
        let ran = run(&folder, &arguments);
        assert_ne!(ran.code, 0, "{command}");
        assert!(
            ran.stderr.contains("E1430") || ran.stdout.contains("E1430"),
            "{command}: {}",
            ran.shown()
        );
    }
    let anew = |arguments: &[&str]| {
        let mut all = arguments.to_vec();
        all.extend(["--rubric", "baru.yaml", "--rescore"]);
        let ran = run(&folder, &all);
        assert!(ran.code <= 1, "{arguments:?}: {}", ran.shown());
        assert!(
            ran.stderr.contains("W1432") || arguments[0] == "check" || arguments[0] == "rank",
            "{arguments:?}: {}",
            ran.stderr
        );
        ran.stdout
    };
    let says = |text: &str| {
        text.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains("Dinilai ulang dengan sengaja")
    };
    for form in ["table", "markdown", "csv", "json"] {
        for command in ["score", "rank"] {
            let text = anew(&[command, "buku.xlsx", "--report", form]);
            assert!(
                says(&text) || text.contains("rescored"),
                "{command} {form}: {text}"
            );
        }
    }
    assert!(says(&anew(&["plan", "buku.xlsx", "--target", "3.5"])));
    for file in ["laporan.html", "laporan.md", "laporan.xlsx"] {
        anew(&["report", "buku.xlsx", "-o", file]);
    }
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(says(&read("laporan.html")) && says(&read("laporan.md")));
    let verified = typed(&folder, "report --verify laporan.xlsx --rubric baru.yaml").ran();
    assert_eq!(verified.code, 0, "{}", verified.shown());
    let json = anew(&["score", "buku.xlsx", "--report", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let stamped = json["assessments"][0]["rubric"]["rescored"]["stamped"].as_str();
    assert_eq!(stamped.unwrap().len(), 64);
    // Where nothing differs, nothing is said.
    let same = typed(&folder, "score buku.xlsx --rescore").ran();
    assert!(!says(&same.stdout) && !same.stderr.contains("W1432"));
}

/// The forms that engines and the next regulation go on from say it, too, and can be verified.
#[test]
fn the_long_form_and_the_crosswalk_of_a_book_scored_anew_say_so() {
    let folder = folder();
    folder.file("isi.csv", book("Kota A"));
    let made = |arguments: &[&str]| {
        let ran = run(&folder, arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.shown());
        ran.stdout
    };
    made(&[
        "template",
        "--rubric",
        "baru.yaml",
        "--from",
        "isi.csv",
        "--year",
        "2023",
        "-o",
        "buku.xlsx",
    ]);
    let show = |name: &str| {
        let text = made(&["rubric", "show", name, "--report", "json"]);
        let value: Value = serde_json::from_str(&text).unwrap();
        value["sha256"].as_str().unwrap().to_owned()
    };
    let (old, new) = (show("lama.yaml"), show("baru.yaml"));
    let text = made(&[
        "score",
        "buku.xlsx",
        "isi.csv",
        "--rescore",
        "--report",
        "long",
    ]);
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines[0].ends_with(",rubric_sha256,rescored"),
        "{}",
        lines[0]
    );
    for line in &lines[1..] {
        let stamped = if line.contains(",buku.xlsx,") {
            &new
        } else {
            ""
        };
        let end = format!(",{old},{stamped}");
        assert!(line.ends_with(&end), "{line}");
    }
    let of = |file: &str| lines.iter().filter(|line| line.contains(file)).count();
    assert!(of(",buku.xlsx,") >= 47 && of(",isi.csv,") >= 47);
    let text = made(&["score", "isi.csv", "--report", "long"]);
    assert!(text.lines().next().unwrap().ends_with(",rubric_sha256"));
    let jsonl = ["score", "buku.xlsx", "--rescore", "--report", "long-jsonl"];
    for line in made(&jsonl).lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        assert_eq!(row["rescored"], new.as_str());
    }
    made(&["score", "buku.xlsx", "--rescore", "--partition", "bagian"]);
    let part = "bagian/regulation=permenpanrb-59-2020/year=2023/part.csv";
    let text = fs::read_to_string(folder.path().join(part)).unwrap();
    assert!(text.lines().next().unwrap().ends_with(",rescored"));
    made(&[
        "score",
        "buku.xlsx",
        "--rescore",
        "--report",
        "long=long.csv",
    ]);
    for file in ["long.csv", part] {
        made(&["verify", file]);
        let path = folder.path().join(file);
        let forged = fs::read_to_string(&path).unwrap().replace(&new, &old);
        fs::write(path, forged).unwrap();
        assert_eq!(run(&folder, &["verify", file]).code, 1, "{file}");
    }
    let crosswalk = |form: &str| {
        let to = "permenpanrb-8-2026";
        let all = ["rubric", "crosswalk", "buku.xlsx", "--to", to, "--rescore"];
        made(&[&all[..], &["--report", form]].concat())
    };
    for form in ["table", "markdown", "csv"] {
        let text = crosswalk(form);
        let text: Vec<&str> = text.split_whitespace().collect();
        assert!(
            text.join(" ").contains("Dinilai ulang dengan sengaja"),
            "{form}"
        );
    }
    let value: Value = serde_json::from_str(&crosswalk("json")).unwrap();
    let stamped = &value["assessments"][0]["from"]["rescored"]["stamped"];
    assert_eq!(*stamped, new.as_str());
}

#[test]
fn a_book_made_of_one_for_another_content_says_so_ever_after() {
    let folder = folder();
    folder.file("isi.csv", book("Kota Contoh"));
    let made = |arguments: &[&str]| {
        let ran = run(&folder, arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.shown());
        ran
    };
    let template = |from: &str, rubric: &str, to: &str, more: &[&str]| {
        let all = ["template", "--from", from, "--rubric", rubric, "-o", to];
        made(&[&all[..], more].concat())
    };
    template("isi.csv", "baru.yaml", "2023.xlsx", &["--year", "2023"]);
    let show = |name: &str| {
        let text = made(&["rubric", "show", name, "--report", "json"]).stdout;
        let value: Value = serde_json::from_str(&text).unwrap();
        value["sha256"].as_str().unwrap().to_owned()
    };
    let new = show("baru.yaml");
    let said = format!(
        "Identitas!B8: catatan[N1433]: buku ini memuat nilai dari isi rubrik lain: tingkat terbawa dari 2023.xlsx, yang dibuat untuk isi rubrik dengan SHA-256 {new}"
    );
    // A copy, next year's book, and the book of one unit, which has one row more.
    let anew = ["--rescore"];
    template("2023.xlsx", "lama.yaml", "salinan.xlsx", &anew);
    let next = ["--rescore", "--year", "2024"];
    template("2023.xlsx", "lama.yaml", "2024.xlsx", &next);
    folder.file(
        "pengampu.csv",
        "indikator;opd\n1-10;Kominfo\n11-47;Bappeda\n",
    );
    let unit = ["--rescore", "--assign", "pengampu.csv", "--unit", "Kominfo"];
    template("2023.xlsx", "lama.yaml", "unit.xlsx", &unit);
    for (file, cell) in [
        ("salinan.xlsx", "B8"),
        ("2024.xlsx", "B8"),
        ("unit.xlsx", "B9"),
    ] {
        let told = run(&folder, &["score", file, "--rubric", "lama.yaml"]).stderr;
        let said = said.replace("B8", cell);
        assert!(told.contains(&format!("{file} › {said}")), "{told}");
    }
    // What was made for this content is only copied, and says nothing.
    template("2023.xlsx", "baru.yaml", "sama.xlsx", &[]);
    let same = typed(&folder, "score sama.xlsx --rubric baru.yaml").ran();
    assert!(!same.stderr.contains("N1433"), "{}", same.stderr);
    // A merge names every book of which that is so, and in JSON what it was made for.
    let merge = ["merge", "2023.xlsx", "--rubric", "lama.yaml", "--rescore"];
    made(&[&merge[..], &["-o", "gabungan.xlsx"]].concat());
    let told = typed(&folder, "score gabungan.xlsx --rubric lama.yaml")
        .ran()
        .stderr;
    assert!(told.contains(&format!("gabungan.xlsx › {said}")), "{told}");
    let json = made(&[&merge[..], &["--report", "json"]].concat()).stdout;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["units"][0]["rescored"]["stamped"], new.as_str());
}
