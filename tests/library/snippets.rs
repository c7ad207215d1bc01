//! The lines of YAML that a finding shows: the right ones, with marks in the right columns, and
//! harmless whatever stands in them.

use crate::refused_rubrics::SMALL;
use crate::stopwatch::Stopwatch;
use spbe::diagnostic::Diagnostic;
use spbe::exceptions::Judged;
use spbe::lang::Lang;
use spbe::report;
use spbe::rubric::Rubric;
use std::fmt::Write;
use std::time::Duration;
use unicode_width::UnicodeWidthStr;

fn found(text: &str) -> Vec<Diagnostic> {
    Rubric::parse(text, "kecil.yaml").diagnostics
}

fn shown(text: &str, lang: Lang) -> String {
    report::findings(&found(text), lang, false)
}

fn spoilt(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "the rubric holds `{from}`");
    SMALL.replacen(from, to, 1)
}

#[test]
fn weights_that_do_not_add_up_show_every_weight() {
    let text = spoilt("        weight: 50\n", "        weight: 40\n");
    insta::assert_snapshot!(shown(&text, Lang::Id), @"
    kecil.yaml:25:13: kesalahan[E0120]: bobot di bawah `A1` berjumlah 90, seharusnya 100
       |
    25 |     weight: 100
       |             ^^^
    ...
    29 |         weight: 40
       |                 -- bobot I1: 40
    ...
    35 |         weight: 50
       |                 -- bobot I2: 50
      bantuan: perbaiki bobot yang salah; pecahan seperti `20/6` boleh ditulis apa adanya
    ");
    insta::assert_snapshot!(shown(&text, Lang::En), @"
    kecil.yaml:25:13: error[E0120]: the weights under `A1` add up to 90, expected 100
       |
    25 |     weight: 100
       |             ^^^
    ...
    29 |         weight: 40
       |                 -- weight of I1: 40
    ...
    35 |         weight: 50
       |                 -- weight of I2: 50
      help: correct the wrong weight; a fraction such as `20/6` may be written as it is
    ");
}

#[test]
fn what_is_written_twice_shows_both_places() {
    let keys = spoilt("status: contoh\n", "status: contoh\nstatus: lagi\n");
    insta::assert_snapshot!(shown(&keys, Lang::Id), @"
    kecil.yaml:7:1: kesalahan[E0112]: kunci `status` tertulis dua kali
      |
    6 | status: contoh
      | ------ pertama kali di sini
    7 | status: lagi
      | ^^^^^^
      bantuan: hapus salah satunya
    ");
    let ids = spoilt("id: I2", "id: I1");
    insta::assert_snapshot!(shown(&ids, Lang::En), @"
    kecil.yaml:33:13: error[E0130]: `I1` is used twice
       |
    27 |       - id: I1
       |             -- first here
    ...
    33 |       - id: I1
       |             ^^
      help: give every part an id of its own
    ");
    let line = spoilt("{ 1: a, 2: b, 3: c }", "{ 1: a, 2: b, 2: x, 3: c }");
    insta::assert_snapshot!(shown(&line, Lang::En), @"
    kecil.yaml:31:33: error[E0112]: the key `2` is written twice
       |
    31 |         criteria: { 1: a, 2: b, 2: x, 3: c }
       |                           -     ^
       |                           |
       |                           first here
      help: remove one of them
    ");
}

#[test]
fn marks_stand_below_what_they_mean_after_tabs_and_wide_letters() {
    // What stands before the key takes another number of bytes, characters and columns.
    for before in ["", "é", "字字", "e\u{301}", "\t", "😀"] {
        let text = spoilt(
            "index: { name: Indeks Kecil, en: Small Index }",
            &format!("index: {{ name: \"{before}\", namaa: x, en: Small Index }}"),
        );
        let all = found(&text);
        let wrong = all
            .iter()
            .find(|one| one.code().as_str() == "E0110" || one.code().as_str() == "E0111");
        let place = wrong.unwrap().place().unwrap();
        let column = u32::try_from(16 + before.chars().count() + 4).unwrap();
        assert_eq!(place.columns(), Some(column..column + 5), "{before:?}");
        assert_eq!(place.line(), Some(4));
        let drawn = report::findings(std::slice::from_ref(wrong.unwrap()), Lang::En, false);
        let mut lines = drawn.lines().skip_while(|line| !line.contains("namaa: x"));
        let (source, marks) = (lines.next().unwrap(), lines.next().unwrap());
        let at = source[..source.find("namaa").unwrap()].width();
        assert_eq!(marks.width(), at + 5, "{before:?}\n{drawn}");
        assert!(
            marks.ends_with("^^^^^") && !marks.ends_with("^^^^^^"),
            "{drawn}"
        );
    }
}

#[test]
fn nothing_in_a_file_steers_the_terminal() {
    let text = spoilt(
        "status: contoh\n",
        "\"st\\e[31matus\\x9b5m\\a\": \"\u{202e}x\" # \u{202e} \u{2066}\n",
    );
    let drawn = shown(&text, Lang::Id);
    let steering = |letter: char| {
        letter.is_control() && letter != '\n' || ('\u{202a}'..='\u{202e}').contains(&letter)
    };
    assert!(!drawn.chars().any(steering), "{drawn:?}");
    assert!(drawn.contains('␛') && drawn.contains("E0110"), "{drawn}");
    let coloured = report::findings(&found(&text), Lang::Id, true);
    assert!(!coloured.contains("\u{1b}[31matus"), "{coloured:?}");
}

#[test]
fn what_is_no_yaml_is_shown_where_reading_stopped() {
    let text = spoilt("status: contoh\n", "status: \"字\u{9b}\"\n");
    insta::assert_snapshot!(shown(&text, Lang::En), @r#"
    kecil.yaml:6:11: error[E0103]: this is not valid YAML (unexpected character: `\u{9b}' at line 6, column 11)
      |
    6 | status: "字�"
      |            ^
      help: check the indentation, quotes and colons on this line
    "#);
    let open = spoilt("status: contoh\n", "status: \"contoh\n");
    insta::assert_snapshot!(shown(&open, Lang::Id), @"
    kecil.yaml:7:1: kesalahan[E0103]: bukan YAML yang sah (invalid indentation in multiline quoted scalar at line 7, column 1)
      |
    7 | sources:
      | ^
      bantuan: periksa indentasi, tanda kutip, dan titik dua pada baris ini
    ");
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let filler = "x".repeat(5_000);
    let text = spoilt(
        "index: { name: Indeks Kecil, en: Small Index }",
        &format!("index: {{ name: {filler}, namaa: x, en: {filler} }}"),
    );
    let drawn = shown(&text, Lang::Id);
    assert!(drawn.lines().all(|line| line.width() < 320), "{drawn}");
    let line = drawn
        .lines()
        .find(|line| line.contains("namaa: x"))
        .unwrap();
    assert!(line.contains(" …xxx") && line.ends_with("xxx…"), "{line}");
    let judged = Judged {
        open: found(&text),
        accepted: Vec::new(),
    };
    let json = report::json::check(&judged, Lang::Id);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let one = &json["diagnostics"][0];
    let column = 16 + 5_000 + 2;
    assert_eq!(
        one["span"],
        serde_json::json!({ "line": 4, "column": column, "end": column + 5 })
    );
    assert!(one["snippet"].as_str().unwrap().contains("namaa: x"));
}

#[test]
fn every_kind_of_line_end_counts_as_one() {
    for end in ["\n", "\r\n", "\r"] {
        let text = SMALL.replace("status: contoh\n", "status: contoh\nwarna: biru\n");
        let drawn = shown(&text.replace('\n', end), Lang::Id);
        assert!(drawn.contains("kecil.yaml:7:1: "), "{end:?}\n{drawn}");
        assert!(drawn.contains("7 | warna: biru\n"), "{end:?}\n{drawn}");
    }
}

#[test]
fn a_file_full_of_mistakes_is_shown_in_good_time() {
    let mut keys = String::from("id: x\n");
    let mut line = String::from("{ id: x");
    for number in 0..4_000 {
        writeln!(keys, "id: {number}").unwrap();
        write!(line, ", id: {number}").unwrap();
    }
    for text in [keys, line + " }"] {
        let started = Stopwatch::start();
        let all = found(&text);
        let doubles = all.iter().filter(|one| one.code().as_str() == "E0112");
        assert_eq!(doubles.count(), 4_000);
        let drawn = report::findings(&all, Lang::Id, false);
        assert!(drawn.len() < 4_000_000, "{} bytes", drawn.len());
        // Two hundred times what it takes; drawing all of the file each time would take longer.
        assert!(started.elapsed() < Duration::from_secs(60));
    }
}

#[test]
fn a_place_beyond_the_drawing_is_named_below_it() {
    let text = spoilt(
        "status: contoh\n",
        &format!("status: contoh\n{}status: lagi\n", "#\n".repeat(3_000)),
    );
    insta::assert_snapshot!(shown(&text, Lang::Id), @"
    kecil.yaml:3007:1: kesalahan[E0112]: kunci `status` tertulis dua kali
         |
    3007 | status: lagi
         | ^^^^^^
      kecil.yaml:6:1: pertama kali di sini
      bantuan: hapus salah satunya
    ");
}
