//! The report as a page and as a chapter.

mod chapter;
mod hostile;
mod numbers;
mod sheet;
mod structure;

#[path = "../../evaluations/mod.rs"]
mod evaluations;
mod tree;

use spbe::advice::advise;
use spbe::evaluation::Evaluation;
use spbe::lang::Lang;
use spbe::report::html::{html, leader};
use std::sync::LazyLock;

/// Every sort of report that there is a sample or a model of.
fn every_sort() -> Vec<(&'static str, Evaluation)> {
    let bekasi = [
        "kota-bekasi/2019.xlsx",
        "kota-bekasi/2020.xlsx",
        "kota-bekasi/terbitan.csv",
    ];
    vec![
        ("two years", evaluations::samples(&bekasi[..2])),
        ("one year", evaluations::samples(&bekasi[1..2])),
        ("one year and a table", evaluations::samples(&bekasi[1..])),
        ("gaps", evaluations::samples(&["rusak/belum-dinilai.csv"])),
        ("harm", evaluations::hostile()),
        ("five years", evaluations::five_years()),
    ]
}

/// Both pages of every report in both languages, made once for all tests.
fn every_page() -> &'static [(String, String)] {
    static PAGES: LazyLock<Vec<(String, String)>> = LazyLock::new(make_pages);
    &PAGES
}

fn make_pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for (name, evaluation) in every_sort() {
        let advice = advise(evaluation.latest().unwrap());
        for lang in Lang::ALL {
            pages.push((format!("{name} {lang}"), html(&evaluation, lang)));
            let sheet = leader(&evaluation, &advice, lang);
            pages.push((format!("{name} {lang}, one sheet"), sheet));
        }
    }
    pages
}
