//! A report is a book of answers as well: whoever has only the report can score it again.

use super::super::book;
use super::{first_year, one_year, spread, written};
use spbe::assess::{Answered, Assessment, Request, assess};
use spbe::evidence::read_evidence;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::rubric::{builtin, builtins};
use spbe::score::{Scorecard, score};
use std::sync::Arc;

/// The years of a report as the reader of books finds them, in their order.
fn read_again(bytes: &[u8]) -> Vec<Scorecard> {
    let read = read_evidence(&book(bytes), "laporan.xlsx", None);
    let assessed = assess(read.value.unwrap(), &Request::default());
    let mut cards: Vec<Scorecard> = assessed
        .value
        .unwrap()
        .into_iter()
        .map(|one| score(Arc::new(one)))
        .collect();
    cards.sort_by_key(|card| card.assessment.year);
    cards
}

fn assert_same(read: &[Scorecard], cards: &[Scorecard]) {
    assert_eq!(read.len(), cards.len());
    for (read, card) in read.iter().zip(cards) {
        let (one, other) = (&read.assessment, &card.assessment);
        let what = format!("{} {}", other.rubric.id, other.year);
        assert_eq!(one.rubric.id, other.rubric.id, "{what}");
        assert_eq!(one.agency, other.agency, "{what}");
        assert_eq!(one.year, other.year, "{what}");
        assert_eq!(read.index, card.index, "{what}");
        let values = |one: &Assessment| -> Vec<Option<Exact>> {
            one.answers.iter().map(|answer| answer.value).collect()
        };
        assert_eq!(values(one), values(other), "{what}");
    }
}

#[test]
fn a_report_on_any_instrument_is_read_back() {
    for rubric in builtins() {
        let first = first_year(&rubric);
        let mut gaps = spread(&rubric, 3);
        gaps[2] = None;
        let cards = vec![
            one_year(&rubric, first, &spread(&rubric, 1)),
            one_year(&rubric, first + 1, &gaps),
        ];
        for lang in Lang::ALL {
            assert_same(&read_again(&written(cards.clone(), lang)), &cards);
        }
    }
}

#[test]
fn a_report_across_regulations_is_read_back_each_year_under_its_own() {
    let years = [
        ("permenpanrb-5-2018", 2020),
        ("permenpanrb-59-2020", 2021),
        ("permenpanrb-8-2026", 2026),
    ];
    let cards = years.map(|(id, year)| {
        let rubric = builtin(id).unwrap();
        one_year(&rubric, year, &spread(&rubric, 2))
    });
    assert_same(&read_again(&written(cards.to_vec(), Lang::Id)), &cards);
}

#[test]
fn a_fraction_comes_back_exactly() {
    let rubric = builtin("permenpanrb-8-2026").unwrap();
    let card = one_year(&rubric, 2026, &spread(&rubric, 1));
    let mut assessment = Assessment::clone(&card.assessment);
    for (index, value) in [(0, Exact::new(7, 6)), (1, Exact::new(109, 100))] {
        assessment.answers[index] = Answered {
            value: Some(value),
            ..Answered::default()
        };
    }
    let card = score(Arc::new(assessment));
    let bytes = written(vec![card.clone()], Lang::En);
    assert_same(&read_again(&bytes), &[card]);
}
