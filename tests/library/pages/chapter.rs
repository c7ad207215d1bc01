//! The narrative chapter: what it says, and that it says nothing else.

use super::evaluations::{self, alone, hostile_documents, levels, scored, together};
use spbe::lang::Lang;
use spbe::report::{markdown, narrative};
use spbe::rubric::builtin;

fn chapter(evaluation: &spbe::evaluation::Evaluation, lang: Lang) -> String {
    markdown(&narrative(evaluation, lang))
}

/// The literature prints that the index rose from 2019 to 2020, that the rating is very good, and
/// that one aspect of the governance domain is still weak.
#[test]
fn bekasi_reads_as_its_literature_does() {
    let evaluation = evaluations::samples(&["kota-bekasi/2019.xlsx", "kota-bekasi/2020.xlsx"]);
    let text = chapter(&evaluation, Lang::Id);
    for sentence in [
        "Indeks SPBE Kota Bekasi tahun 2020 adalah 3,70 dengan predikat Sangat Baik.",
        "Indeks naik dari 3,42 pada tahun 2019 menjadi 3,70 pada tahun 2020 (+0,27).",
        "Predikat naik dari Baik menjadi Sangat Baik.",
        "Terdapat 1 aspek dengan nilai di bawah target 3, yaitu A3 Kelembagaan (2,50; domain Tata Kelola SPBE).",
    ] {
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
    for lang in Lang::ALL {
        insta::assert_snapshot!(
            format!("chapter_of_bekasi_{lang}"),
            chapter(&evaluation, lang)
        );
    }
}

#[test]
fn gaps_are_named_and_nothing_is_made_up() {
    let evaluation = evaluations::samples(&["rusak/belum-dinilai.csv"]);
    for lang in Lang::ALL {
        insta::assert_snapshot!(
            format!("chapter_with_gaps_{lang}"),
            chapter(&evaluation, lang)
        );
    }
}

#[test]
fn claims_above_their_evidence_are_told_one_by_one() {
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let documents = hostile_documents(rubric.indicators.len());
    let score = scored(&rubric, 2023, "Kota Contoh", &levels([3; 47]), documents);
    let above = score
        .assessment
        .answers
        .iter()
        .filter(|answer| answer.supported() < answer.claimed())
        .count();
    let text = chapter(&alone(score), Lang::En);
    let section = text
        .split("## Levels that evidence does not support")
        .nth(1)
        .unwrap();
    let section = section.split("\n## ").next().unwrap();
    assert!(
        section.contains(&format!(
            "The levels of {above} out of 47 indicators are higher"
        )),
        "{section}"
    );
    assert_eq!(
        section
            .lines()
            .filter(|line| line.starts_with("- I"))
            .count(),
        above
    );
}

#[test]
fn falls_and_standstills_and_new_methods_are_told_as_such() {
    let old = builtin("permenpanrb-5-2018").unwrap();
    let new = builtin("permenpanrb-59-2020").unwrap();
    let of = |year, level| scored(&new, year, "Kota", &levels([level; 47]), Vec::new());
    let text = chapter(&together(vec![of(2022, 4), of(2023, 3)]), Lang::En);
    assert!(text.contains("The index fell from 4.00 in 2022 to 3.00 in 2023 (-1.00)."));
    assert!(text.contains("Of 47 indicators, none rose, 47 fell and none stayed the same."));
    assert!(text.contains("The rating fell from "));
    let text = chapter(&together(vec![of(2022, 3), of(2023, 3)]), Lang::Id);
    assert!(text.contains("Indeks tahun 2023 sama dengan indeks tahun 2022, yaitu 3,00."));
    assert!(
        text.contains(
            "Dari 47 indikator, tidak satu pun naik, tidak satu pun turun, dan 47 tetap."
        )
    );
    assert!(text.contains("Tidak ada aspek yang bernilai di bawah target 3."));
    let before = scored(&old, 2020, "Kota", &levels([3; 37]), Vec::new());
    let text = chapter(&together(vec![before, of(2021, 5)]), Lang::Id);
    assert!(text.contains("Metode penilaian berubah dari PermenPANRB 5/2018 (tahun 2020) ke PermenPANRB 59/2020 (tahun 2021)"));
    assert!(!text.contains("naik dari"), "{text}");
    assert!(text.contains("Indeks tahun 2020 adalah 3,00 dan indeks tahun 2021 adalah 5,00."));
    // Where all levels were 3, neither weights nor structure made a difference before.
    assert!(text.contains("Selisih +2,0000 terdiri atas pengaruh perubahan tingkat "));
    assert!(text.contains("Pengaruh tingkat dihitung atas 10 indikator"));
    assert!(text.contains("Predikat tersebut adalah predikat tertinggi."));
    assert!(text.contains("Semua indikator yang dinilai berada pada tingkat tertinggi."));
}

/// Where levels are ranges of values, 2.50 is the beginning of the third level and no weakness,
/// and every number has the decimals of the rubric.
#[test]
fn decimal_values_are_judged_by_the_level_they_belong_to() {
    let text = chapter(
        &evaluations::samples(&["kabupaten-aceh-tengah/2026.csv"]),
        Lang::Id,
    );
    assert!(
        text.starts_with("# Hasil Evaluasi Pemerintah Digital Kabupaten Aceh Tengah Tahun 2026\n")
    );
    assert!(text.contains("Indikator pada tingkat 2 ke bawah: 19 dari 20."));
    assert!(!text.contains("- I17 "), "I17 is at 2.50: {text}");
    assert!(
        text.contains("- I13 Tingkat Kematangan Aplikasi Pemdi: nilai 1,17, tingkat 1 (Merintis)")
    );
    assert!(text.contains("dari nilai 1,30 ke 1,50: "), "{text}");
    assert!(!text.contains("7/6"));
}

#[test]
fn an_instrument_of_research_is_not_called_a_regulation() {
    let rubric = builtin("kota-cerdas-6-dimensi").unwrap();
    let score = scored(&rubric, 2020, "Kota Contoh", &levels([3; 6]), Vec::new());
    for (lang, sentence) in [
        (
            Lang::Id,
            "Penilaian memakai instrumen Enam Dimensi Kota Cerdas, yang bukan peraturan,",
        ),
        (
            Lang::En,
            "The assessment uses the instrument Six Dimensions of a Smart City, which is no regulation,",
        ),
    ] {
        let text = chapter(&alone(score.clone()), lang);
        assert!(text.contains(sentence), "{text}");
        assert!(!text.contains("SPBE"), "{text}");
    }
}
