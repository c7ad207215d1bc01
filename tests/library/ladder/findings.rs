//! Every finding about documents, with its place.

use super::{codes, day, document, filled, level, lines, read_back};
use spbe::evidence::Entered;
use spbe::ladder::{Count, without_documents};
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow};
use spbe::rubric::{builtins, for_year};
use spbe::score::score;
use std::sync::Arc;

/// Only indicator 1 claims anything above level 1.
fn claim(level: i128, documents: Vec<FilledDocument>) -> Filled {
    let rubric = for_year(2023).unwrap();
    let mut filled = filled(&rubric, 1, documents);
    filled.rows[0].level = Some(Exact::from(level));
    filled
}

fn found(filled: &Filled) -> Vec<String> {
    lines(&read_back(&for_year(2023).unwrap(), filled).1)
}

#[test]
fn a_claim_above_its_evidence_names_what_is_open() {
    assert_eq!(
        found(&claim(4, vec![document(1, 2)])),
        [
            "W0801 b.xlsx › Penilaian!D7: indikator 1 (Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah) diisi tingkat 4, tetapi bukti baru mendukung tingkat 2 / belum ada dokumen yang diterima dan sah untuk tingkat 3 dan 4; lengkapi di lembar Data Dukung, atau turunkan tingkatnya"
        ]
    );
}

#[test]
fn an_upper_level_does_not_count_while_a_lower_one_is_open() {
    let filled = claim(4, vec![document(1, 2), document(1, 4)]);
    let found = found(&filled);
    assert_eq!(
        found[0],
        "W0802 b.xlsx › Data Dukung!A6: dokumen untuk tingkat 4 belum dihitung karena tingkat 3 masih terbuka / tingkat dicapai berurutan; lengkapi dokumen tingkat 3 lebih dahulu"
    );
    assert!(found[1].starts_with("W0801 "));
    assert_eq!(found.len(), 2);
}

#[test]
fn dates_decide_at_the_end_of_the_year() {
    let with = |date, until| {
        let document = FilledDocument {
            date,
            until,
            ..document(1, 2)
        };
        let (assessment, found) = read_back(&for_year(2023).unwrap(), &claim(1, vec![document]));
        (level(&assessment, 1), lines(&found))
    };
    assert_eq!(with(Some(day(2023, 12, 31)), Some(day(2023, 12, 31))).0, 2);
    let (level, found) = with(Some(day(2024, 1, 1)), None);
    assert_eq!(level, 1);
    assert_eq!(
        found,
        [
            "W0803 b.xlsx › Data Dukung!E5: dokumen baru berlaku 1 Januari 2024, sesudah 31 Desember 2023 / bukti harus sudah berlaku pada akhir tahun evaluasi; pakai dokumen lain atau perbaiki tanggalnya"
        ]
    );
    let (level, found) = with(None, Some(day(2023, 12, 30)));
    assert_eq!(level, 1);
    assert_eq!(
        found,
        [
            "W0804 b.xlsx › Data Dukung!F5: dokumen hanya berlaku sampai 30 Desember 2023, sebelum 31 Desember 2023 / sertakan perpanjangan atau penggantinya, atau perbaiki tanggalnya"
        ]
    );
    let (level, found) = with(Some(day(2023, 5, 1)), Some(day(2023, 4, 1)));
    assert_eq!(level, 1);
    assert!(
        found[0].starts_with("E0829 b.xlsx › Data Dukung!F5: "),
        "{found:?}"
    );
}

#[test]
fn what_cannot_be_read_is_an_error_and_does_not_count() {
    let bad = FilledDocument {
        date: Some(Entered::Unknown("awal 2022".to_owned())),
        status: Some(Entered::Unknown("oke".to_owned())),
        level: Some(Entered::Unknown("dua".to_owned())),
        ..document(1, 2)
    };
    let off = document(1, 6);
    let nameless = FilledDocument {
        level: None,
        ..document(1, 2)
    };
    let indicator_gone = FilledDocument {
        indicator: 900,
        ..document(1, 2)
    };
    let found = found(&claim(1, vec![bad, off, nameless, indicator_gone]));
    let heads: Vec<&str> = found
        .iter()
        .map(|line| line.split(" / ").next().unwrap())
        .collect();
    assert_eq!(
        heads,
        [
            "E0826 b.xlsx › Data Dukung!B5: `dua` bukan tingkat yang dapat didukung dokumen",
            "E0823 b.xlsx › Data Dukung!E5: `awal 2022` pada kolom `Tanggal berlaku` bukan tanggal, jadi dokumen ini tidak dihitung",
            "E0822 b.xlsx › Data Dukung!I5: status `oke` tidak dikenal, jadi dokumen ini tidak dihitung",
            "E0825 b.xlsx › Data Dukung!A7: dokumen ini tidak menyebut tingkat yang didukungnya",
            "E0824 b.xlsx › Data Dukung!A8: dokumen ini tidak menyebut indikator",
            "E0821 b.xlsx › Data Dukung!B6: tidak ada tingkat `6` yang dapat didukung dokumen ini",
        ]
    );
}

#[test]
fn a_document_listed_twice_counts_once() {
    let found = found(&claim(2, vec![document(1, 2), document(1, 2)]));
    assert_eq!(
        found,
        [
            "W0827 b.xlsx › Data Dukung!A6: dokumen ini sudah tercatat untuk indikator 1 tingkat 2, dan dihitung sekali / hapus salah satu barisnya"
        ]
    );
    // The second row is the accepted revision of the first.
    let revised = FilledDocument {
        status: Some(spbe::evidence::Status::Revisi.into()),
        ..document(1, 2)
    };
    let rubric = for_year(2023).unwrap();
    let (assessment, _) = read_back(&rubric, &claim(2, vec![revised, document(1, 2)]));
    assert_eq!(level(&assessment, 1), 2);
}

#[test]
fn a_book_without_documents_is_told_so_once_and_accused_of_nothing() {
    for rubric in builtins() {
        let (assessment, found) = read_back(&rubric, &filled(&rubric, 5, Vec::new()));
        let mut expected = Vec::new();
        if !rubric.years.contains(&2023) {
            expected.push("W0313");
        }
        if rubric.indicators.iter().any(|one| one.external.is_some()) {
            expected.push("N0355");
        }
        assert_eq!(codes(&found), expected);
        let note = without_documents(&assessment).unwrap();
        assert_eq!(note.code().as_str(), "N0810");
        let scored = score(Arc::new(assessment.clone()));
        assert_eq!(scored.supported, None);
        assert_eq!(scored.claimed, scored.index);
        // Asked for what evidence supports, nobody knows.
        let counted = assessment.counting(Count::Supported);
        assert_eq!(counted.diagnostics.last().unwrap().code().as_str(), "E0811");
        assert!(!score(Arc::new(counted)).is_complete());
    }
}

#[test]
fn what_nobody_claims_is_not_assessed_whatever_the_evidence() {
    let rubric = for_year(2023).unwrap();
    let mut filled = claim(1, vec![document(1, 2)]);
    filled.rows[0] = FilledRow::default();
    let (assessment, _) = read_back(&rubric, &filled);
    let answer = &assessment.answers[0];
    assert_eq!((answer.claimed(), answer.supported()), (None, None));
    assert_eq!(level(&assessment, 1), 2);
}

#[test]
fn level_0_needs_no_document_and_gets_no_more_than_it_claims() {
    let rubric = for_year(2019).unwrap();
    let mut filled = filled(&rubric, 0, vec![document(1, 2)]);
    filled.year = Some(2019);
    filled.documents[0].date = Some(day(2019, 1, 1));
    let bytes = spbe::report::xlsx::template(&rubric, &filled, spbe::lang::Lang::Id, None).unwrap();
    let book = spbe::evidence::book::read_bytes(&bytes, "b.xlsx".into())
        .value
        .unwrap();
    let evidence = spbe::evidence::read_evidence(&book, "b.xlsx", None)
        .value
        .unwrap();
    let assessed = spbe::assess::assess(evidence, &spbe::assess::Request::default());
    let assessment = assessed.value.unwrap().remove(0);
    assert!(
        assessment
            .answers
            .iter()
            .all(|one| one.supported() == Some(Exact::ZERO))
    );
    assert_eq!(codes(&assessment.diagnostics), ["N0809"]);
}
