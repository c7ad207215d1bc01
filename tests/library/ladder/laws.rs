//! What holds whatever documents there are.

use super::{document, filled};
use proptest::prelude::*;
use spbe::assess::{Assessment, Request, assess};
use spbe::evidence::book::read_bytes;
use spbe::evidence::{Day, Status, read_evidence};
use spbe::ladder::{Count, Facts, proved_level, supported, unfit};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, template};
use spbe::rubric::{Rubric, builtins, for_year};
use spbe::score::score;
use std::sync::Arc;

/// A document with any status and dates around the year 2023.
fn any_document() -> impl Strategy<Value = FilledDocument> {
    let days = proptest::option::of((2018_u16..2026, 1_u8..=12, 1_u8..=28));
    let kinds = [None, Some("reviu"), Some("Daftar API"), Some("lain")];
    let parts = (
        1_usize..=47,
        0_u8..=6,
        0_usize..4,
        days.clone(),
        days,
        0_u8..3,
        proptest::sample::select(kinds.to_vec()),
    );
    parts.prop_map(|(indicator, level, status, date, until, title, kind)| {
        let day = |day: Option<(u16, u8, u8)>| {
            day.map(|(year, month, day)| Day::new(year, month, day).unwrap().into())
        };
        FilledDocument {
            title: Some(format!("Dokumen {title}")),
            kind: kind.map(str::to_owned),
            status: Some(Status::ALL[status].into()),
            date: day(date),
            until: day(until),
            ..document(indicator, level)
        }
    })
}

fn kind_of(document: &FilledDocument, rubric: &Rubric) -> Option<usize> {
    rubric.document_kind(document.kind.as_deref()?)
}

fn is_fit(document: &FilledDocument, rubric: &Rubric) -> bool {
    let facts = Facts {
        kind: kind_of(document, rubric),
        level: document.level.as_ref(),
        status: document.status.as_ref(),
        date: document.date.as_ref(),
        until: document.until.as_ref(),
    };
    unfit(facts, rubric, document.indicator, Some(Day::last_of(2023))).is_empty()
}

/// The level that some documents prove for one indicator.
fn proved(rubric: &Rubric, indicator: usize, documents: &[FilledDocument]) -> u8 {
    proved_level(rubric, indicator, |level, kind| {
        let own = documents.iter().filter(|one| one.indicator == indicator);
        let own = own.filter(|one| one.level == Some(level.into()));
        let own = own.filter(|one| kind.is_none() || kind_of(one, rubric) == kind);
        own.filter(|one| is_fit(one, rubric)).count()
    })
}

proptest! {
    #[test]
    fn more_documents_never_lower_a_level_and_fewer_never_raise_one(
        documents in proptest::collection::vec(any_document(), 0..60),
        more in any_document(),
        at in 0_usize..60,
    ) {
        let plain = for_year(2023).unwrap();
        let of_kinds = super::kinds::rubric("");
        for ladder in [&*plain, &of_kinds] {
        let mut highest = ladder.clone();
        highest.evidence_rules.cumulative = false;
        let mut with = documents.clone();
        with.insert(at.min(documents.len()), more.clone());
        for (rubric, indicator) in [ladder, &highest].into_iter().flat_map(|one| (0..47).map(move |at| (one, at))) {
            let (before, after) = (proved(rubric, indicator, &documents), proved(rubric, indicator, &with));
            prop_assert!(after >= before);
            // Whatever a ladder proves is proved without its rungs, too.
            prop_assert!(proved(&highest, indicator, &documents) >= proved(ladder, indicator, &documents));
            // What is of another indicator, or does not count, changes nothing.
            if indicator != more.indicator || !is_fit(&more, rubric) {
                prop_assert_eq!(before, after);
            }
        }
        }
    }

    #[test]
    fn what_is_supported_is_never_more_than_claimed(hundredths in 0_i128..=500, level in 1_u8..=5) {
        let claimed = Exact::new(hundredths, 100);
        let rubric = for_year(2023).unwrap();
        let left = supported(&rubric, &rubric.indicators[0], claimed, level);
        prop_assert!(left <= claimed);
        // A claim within what is proved is left alone.
        if claimed < Exact::from(i128::from(level) + 1) {
            prop_assert_eq!(left, claimed);
        } else {
            prop_assert_eq!(left, Exact::from(i128::from(level)));
        }
    }
}

fn assessed(rubric: &Arc<Rubric>, filled: &Filled) -> Assessment {
    let bytes = template(rubric, filled, Lang::Id, None).unwrap();
    let book = read_bytes(&bytes, "b.xlsx".into()).value.unwrap();
    let evidence = read_evidence(&book, "b.xlsx", None).value.unwrap();
    let request = Request {
        rubric: Some(Arc::clone(rubric)),
        ..Request::default()
    };
    assess(evidence, &request).value.unwrap().remove(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_whole_way_through_a_workbook_keeps_the_laws(
        claims in proptest::collection::vec(1_i128..=5, 47),
        documents in proptest::collection::vec(any_document(), 1..120),
    ) {
        let rubric = for_year(2023).unwrap();
        let mut filled = filled(&rubric, 1, documents.clone());
        for (row, claim) in filled.rows.iter_mut().zip(&claims) {
            row.level = Some(Exact::from(*claim));
        }
        let read = assessed(&rubric, &filled);
        let distinct = |index: usize, level: u8| {
            let own = documents.iter().filter(|one| one.indicator == index && one.level == Some(level.into()));
            own.filter(|one| is_fit(one, &rubric)).count()
        };
        for (index, answer) in read.answers.iter().enumerate() {
            let support = answer.support.as_ref().unwrap();
            prop_assert_eq!(support.level, proved_level(&rubric, index, |level, _| distinct(index, level)));
            prop_assert!(answer.supported() <= answer.claimed());
            if support.open.is_empty() {
                prop_assert_eq!(answer.supported(), answer.claimed());
            }
        }
        let claimed = score(Arc::new(read.clone()));
        prop_assert_eq!(claimed.index, claimed.claimed);
        prop_assert!(claimed.supported.unwrap().low <= claimed.claimed.low);
        let supported = score(Arc::new(read.counting(Count::Supported)));
        prop_assert_eq!(Some(supported.index), claimed.supported);
        prop_assert_eq!(supported.claimed, claimed.claimed);
        let back = (*supported.assessment).clone().counting(Count::Claimed);
        prop_assert_eq!(score(Arc::new(back)).index, claimed.index);
    }
}

#[test]
fn a_complete_ladder_supports_every_claim_in_every_rubric() {
    for rubric in builtins() {
        // An instrument of any year is in force in this one, too.
        let year = (*rubric.years.start()).max(2018);
        let from = rubric.evidence_rules.from_level;
        let top = *rubric.levels().end();
        let mut documents = Vec::new();
        for indicator in 1..=rubric.indicators.len() {
            let outside = rubric.indicators[indicator - 1].external.is_some();
            for level in (from..=top).filter(|_| !outside) {
                documents.push(FilledDocument {
                    date: Some(Day::new(year, 1, 2).unwrap().into()),
                    ..document(indicator, level)
                });
            }
        }
        let mut filled = filled(&rubric, top.into(), documents);
        filled.year = Some(year);
        let read = assessed(&rubric, &filled);
        let mut found = read.diagnostics.iter().map(|one| one.code().as_str());
        assert!(found.all(|code| code == "N0355"), "{:?}", read.diagnostics);
        let scored = score(Arc::new(read));
        assert_eq!(scored.supported, Some(scored.claimed));
        assert_eq!(scored.exact_index(), Some(Exact::from(i128::from(top))));
    }
}
