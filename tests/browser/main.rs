//! Pages in Chromium: what a browser shows, prints and refuses.
//!
//! Runs only with `SPBE_HEAVY=1`, because it starts a browser; then a missing one is a failure.
//! `SPBE_AXE` names the file `axe.min.js`; see `requirements.txt` beside this file.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it does nothing"
)]

mod browser;
#[path = "../evaluations/mod.rs"]
mod evaluations;

use browser::Browser;
use serde_json::Value;
use spbe::advice::advise;
use spbe::evaluation::Evaluation;
use spbe::lang::Lang;
use spbe::report::html::{html, leader};

/// Whether the tests are asked for.
fn is_heavy() -> bool {
    let asked = std::env::var_os("SPBE_HEAVY").is_some_and(|value| value == "1");
    if !asked {
        eprintln!("not asked for: set SPBE_HEAVY=1 to open pages with Chromium");
    }
    asked
}

/// Every sort of report, with the most sheets it may take.
fn reports() -> Vec<(&'static str, Evaluation, usize)> {
    let bekasi = ["kota-bekasi/2019.xlsx", "kota-bekasi/2020.xlsx"];
    vec![
        ("bekasi", evaluations::samples(&bekasi), 13),
        ("satu-tahun", evaluations::samples(&bekasi[1..]), 9),
        (
            "terbitan",
            evaluations::samples(&["kota-bekasi/2020.xlsx", "kota-bekasi/terbitan.csv"]),
            9,
        ),
        (
            "belum-lengkap",
            evaluations::samples(&["rusak/belum-dinilai.csv"]),
            8,
        ),
        ("jahat", evaluations::hostile(), 40),
        ("lima-tahun", evaluations::five_years(), 40),
    ]
}

fn sheet(evaluation: &Evaluation, lang: Lang) -> String {
    leader(evaluation, &advise(evaluation.latest().unwrap()), lang)
}

/// What the probe tells must hold on every page, light or dark.
fn assert_sound(name: &str, found: &Value) {
    assert_eq!(found["violations"], Value::Array(vec![]), "{name}: axe");
    assert!(
        found["passes"].as_u64().unwrap() > 20,
        "{name}: axe looked at the page"
    );
    assert_eq!(
        found["faint"],
        Value::Array(vec![]),
        "{name}: words in drawings"
    );
    assert!(
        found["words"].as_f64().unwrap() > 10.0,
        "{name}: words on paper"
    );
}

#[test]
fn pages_open_without_a_complaint() {
    if !is_heavy() {
        return;
    }
    let browser = Browser::new();
    let complaints = browser.complaints(
        "<!doctype html><meta http-equiv='Content-Security-Policy' \
        content=\"default-src 'none'\"><script>1</script>",
    );
    assert_eq!(
        complaints.len(),
        1,
        "a complaint would be heard: {complaints:?}"
    );
    for (name, evaluation, _) in reports() {
        for page in [html(&evaluation, Lang::Id), sheet(&evaluation, Lang::Id)] {
            let complaints = browser.complaints(&page);
            assert!(complaints.is_empty(), "{name}: {complaints:?}");
        }
    }
}

#[test]
fn everyone_can_read_them() {
    if !is_heavy() {
        return;
    }
    let browser = Browser::new();
    let page = html(&evaluations::samples(&["kota-bekasi/2020.xlsx"]), Lang::Id);
    let faulty = page
        .replace("<html lang=\"id\">", "<html>")
        .replace("--redup: #4d5661", "--redup: #b0b8c4");
    let found = browser.probe(&faulty, false);
    let rules: Vec<&str> = found["violations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["rule"].as_str().unwrap())
        .collect();
    assert_eq!(
        rules,
        ["color-contrast", "html-has-lang"],
        "faults would be found"
    );
    assert_ne!(found["faint"], Value::Array(vec![]), "in drawings, too");
    for (name, evaluation, _) in reports() {
        for dark in [false, true] {
            let lang = if dark { Lang::En } else { Lang::Id };
            let report = browser.probe(&html(&evaluation, lang), dark);
            assert_eq!(report["dark"], dark, "{name}");
            assert_sound(name, &report);
            let sheet = browser.probe(&sheet(&evaluation, lang), dark);
            assert_sound(name, &sheet);
        }
    }
}

#[test]
fn tables_can_be_sorted_and_filtered_and_years_chosen() {
    if !is_heavy() {
        return;
    }
    let browser = Browser::new();
    for (name, evaluation, _) in reports() {
        let found = browser.probe(&html(&evaluation, Lang::Id), false);
        let leaves = evaluation.latest().unwrap().assessment.answers.len();
        let numbers = |key: &str| -> Vec<f64> {
            let list = found[key].as_array().unwrap();
            list.iter().map(|one| one.as_f64().unwrap()).collect()
        };
        let (up, down) = (numbers("ascending"), numbers("descending"));
        let known = |list: &[f64]| {
            list.iter()
                .copied()
                .filter(|one| *one >= 0.0)
                .collect::<Vec<_>>()
        };
        assert_eq!(up.len(), leaves, "{name}: only indicators are sorted");
        assert!(known(&up).is_sorted(), "{name}");
        assert!(known(&down).is_sorted_by(|a, b| a >= b), "{name}");
        assert_eq!(found["announced"], "ascending", "{name}");
        assert!(!found["filtered"].as_array().unwrap().is_empty(), "{name}");
        assert_eq!(found["restored"], true, "{name}");
        assert_eq!(found["years"], 1, "{name}: one year is shown");
        assert_eq!(
            found["all_years"],
            evaluation.years.len(),
            "{name}: or all of them"
        );
    }
}

#[test]
fn nothing_sticks_out_from_telephone_to_wall() {
    if !is_heavy() {
        return;
    }
    let browser = Browser::new();
    for (name, evaluation, _) in reports() {
        for page in [html(&evaluation, Lang::Id), sheet(&evaluation, Lang::Id)] {
            for found in browser.widths(&page, &[360, 768, 1280, 1920]) {
                assert!(
                    found["scroll"].as_u64() <= found["width"].as_u64(),
                    "{name}: {found}"
                );
                assert_eq!(found["out"], Value::Array(vec![]), "{name}: {found}");
            }
        }
    }
}

#[test]
fn they_print_on_few_sheets_and_the_leader_has_one() {
    if !is_heavy() {
        return;
    }
    let browser = Browser::new();
    for (name, evaluation, most) in reports() {
        for lang in Lang::ALL {
            let sheets = browser.print(&html(&evaluation, lang), &format!("{name}-{lang}"));
            assert!(
                (3..=most).contains(&sheets),
                "{name} {lang}: {sheets} sheets"
            );
            let sheets = browser.print(&sheet(&evaluation, lang), &format!("{name}-satu-{lang}"));
            assert_eq!(sheets, 1, "{name} {lang}");
        }
    }
}
