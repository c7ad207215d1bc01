//! The report: what stands on its sheets, and that an engine which is not ours computes the same.

mod content;
mod engine;
mod form;
mod reading;
mod regulations;

use engine::{Engine, differences};
use ironcalc::base::cell::CellValue;
use proptest::prelude::*;
use spbe::assess::{Answered, Assessment, Request};
use spbe::evaluation::Evaluation;
use spbe::input::{Input, read_input};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::published::resolve;
use spbe::report::xlsx::report;
use spbe::rubric::{Rubric, builtins};
use spbe::score::{Scorecard, score};
use std::path::Path;
use std::sync::Arc;

fn written(cards: Vec<Scorecard>, lang: Lang) -> Vec<u8> {
    let evaluation = Evaluation::new(cards, Vec::new(), Vec::new()).unwrap();
    report(&evaluation, lang, None).unwrap()
}

/// Kota Bekasi with the results that were published for 2019.
fn bekasi_and_published() -> Evaluation {
    let table = read_input(
        Path::new("samples/kota-bekasi/terbitan.csv"),
        "terbitan.csv".into(),
        None,
    );
    let Some(Input::Table(table)) = table.value else {
        panic!("the sample is a table");
    };
    let published = resolve(table, &Request::default()).value.unwrap();
    Evaluation::of_one_agency(super::bekasi(), published, Vec::new())
        .value
        .unwrap()
}

/// Two years under a rubric whose indicators have these levels; `None` is not assessed.
fn years(rubric: &Arc<Rubric>, levels: [&[Option<i128>]; 2]) -> Vec<Scorecard> {
    let first = first_year(rubric);
    let of = |(year, levels): (u16, &[Option<i128>])| one_year(rubric, year, levels);
    (first..).zip(levels).map(of).collect()
}

/// A year under a rubric whose indicators have these levels.
fn one_year(rubric: &Arc<Rubric>, year: u16, levels: &[Option<i128>]) -> Scorecard {
    let answers = levels.iter().map(|level| Answered {
        value: level.map(Exact::from),
        ..Default::default()
    });
    // The source is that of a year which has a rubric of its own.
    let assessment = Assessment {
        rubric: Arc::clone(rubric),
        answers: answers.collect(),
        ..super::assessment_of("Kota Contoh", year)
    };
    score(Arc::new(assessment))
}

/// A year in which a rubric is in force; an instrument of any year is in each.
fn first_year(rubric: &Rubric) -> u16 {
    (*rubric.years.start()).max(2018)
}

/// Levels of every kind, spread over the scale.
fn spread(rubric: &Rubric, step: usize) -> Vec<Option<i128>> {
    let (low, high) = (*rubric.levels().start(), *rubric.levels().end());
    let count = usize::from(high - low) + 1;
    let level = |index: usize| i128::from(low) + i128::try_from(index * step % count).unwrap();
    (0..rubric.indicators.len())
        .map(|index| Some(level(index)))
        .collect()
}

#[test]
fn another_engine_computes_what_is_stored() {
    for rubric in builtins() {
        let (one, other) = (spread(&rubric, 1), spread(&rubric, 3));
        let mut gaps = other.clone();
        gaps[4] = None;
        *gaps.last_mut().unwrap() = None;
        let nothing = vec![None; one.len()];
        for (before, after) in [
            (&one, &other),
            (&one, &gaps),
            (&gaps, &one),
            (&nothing, &nothing),
        ] {
            for lang in Lang::ALL {
                let bytes = written(years(&rubric, [before, after]), lang);
                let mut engine = Engine::open(&bytes);
                engine.compute();
                let found = differences(&engine, &bytes);
                assert!(found.is_empty(), "{} {lang}: {found:#?}", rubric.id);
            }
        }
    }
}

#[test]
fn one_year_and_five_are_computed_as_exactly() {
    for rubric in builtins() {
        let first = first_year(&rubric);
        let cards: Vec<Scorecard> = (0..5)
            .map(|offset| {
                one_year(
                    &rubric,
                    first + offset,
                    &spread(&rubric, 1 + usize::from(offset)),
                )
            })
            .collect();
        for cards in [cards[..1].to_vec(), cards] {
            let index = cards.last().unwrap().exact_index().unwrap();
            let bytes = written(cards, Lang::Id);
            let mut engine = Engine::open(&bytes);
            engine.compute();
            let found = differences(&engine, &bytes);
            assert!(found.is_empty(), "{}: {found:#?}", rubric.id);
            // Not only what is stored: the exact index, from the levels and weights alone.
            let row = super::find_row(&super::sheet(&bytes, "Nilai"), 1, &rubric.nodes[0].id);
            let CellValue::Number(computed) = engine.value("Nilai", row - 4, 8) else {
                panic!("{}: the index is a number", rubric.id);
            };
            assert!(
                (computed - index.approximate()).abs() < 1e-12,
                "{}",
                rubric.id
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    /// A level that is typed into the report gives what the report on that level would say.
    #[test]
    fn changed_levels_are_followed(
        seed in proptest::collection::vec((0_u8..7, 0_u8..7), 64),
        which in 0_usize..16,
    ) {
        let rubrics: Vec<Arc<Rubric>> = builtins().collect();
        let rubric = &rubrics[which % rubrics.len()];
        let (low, high) = (*rubric.levels().start(), *rubric.levels().end());
        let level = |seed: u8| {
            let level = low + seed;
            (level <= high).then(|| i128::from(level))
        };
        let wanted: [Vec<Option<i128>>; 2] = [
            seed.iter().take(rubric.indicators.len()).map(|one| level(one.0)).collect(),
            // The later year is complete more often than not.
            seed.iter().take(rubric.indicators.len()).map(|one| level(one.1).or(Some(i128::from(high)))).collect(),
        ];
        let start = spread(rubric, 1);
        let bytes = written(years(rubric, [&start, &start]), Lang::Id);
        let goal = written(years(rubric, [&wanted[0], &wanted[1]]), Lang::Id);
        let mut engine = Engine::open(&bytes);
        let first = first_year(rubric);
        for (name, levels) in [(format!("Nilai {first}"), &wanted[0]), ("Nilai".to_owned(), &wanted[1])] {
            engine.type_levels(&name, rubric, levels);
        }
        engine.compute();
        let found = differences(&engine, &goal);
        prop_assert!(found.is_empty(), "{}: {found:#?}", rubric.id);
    }
}
