//! Years of different regulations: what levels, weights and structure make of the difference, as
//! formulas that follow every level.

use super::super::{find_row, sheet};
use super::engine::{Engine, differences};
use super::{one_year, spread, written};
use calamine::Data;
use spbe::compare::across;
use spbe::lang::Lang;
use spbe::report::xlsx::comparison;
use spbe::rubric::{Rubric, builtin, crosswalk_between};
use spbe::score::Scorecard;
use std::sync::Arc;

/// Two regulations that follow each other, each with a year of its own.
fn successions() -> Vec<[(Arc<Rubric>, u16); 2]> {
    let rubric = |id: &str| builtin(id).unwrap();
    let (first, second) = (rubric("permenpanrb-5-2018"), rubric("permenpanrb-59-2020"));
    let third = rubric("permenpanrb-8-2026");
    vec![
        [(first, 2020), (Arc::clone(&second), 2021)],
        [(second, 2025), (third, 2026)],
    ]
}

/// The name of the sheet for the change to a year.
fn sheet_of(year: u16, lang: Lang) -> String {
    match lang {
        Lang::Id => format!("Beda Metode {year}"),
        Lang::En => format!("Method {year}"),
    }
}

fn number(bytes: &[u8], name: &str, row: u32, column: u32) -> f64 {
    match sheet(bytes, name).get_value((row, column)) {
        Some(Data::Float(number)) => *number,
        other => panic!("{name} row {row} column {column} holds {other:?}"),
    }
}

#[test]
fn effects_are_computed_alike_and_add_up() {
    for [(old, before), (new, after)] in successions() {
        let whole = (spread(&old, 1), spread(&new, 3));
        let mut gaps = (whole.0.clone(), whole.1.clone());
        gaps.0[3] = None;
        gaps.1[7] = None;
        for (one, other) in [
            (&whole.0, &whole.1),
            (&gaps.0, &whole.1),
            (&whole.0, &gaps.1),
        ] {
            let cards: Vec<Scorecard> =
                vec![one_year(&old, before, one), one_year(&new, after, other)];
            let split = across(
                &cards[0],
                &cards[1],
                &crosswalk_between(&old, &new).unwrap(),
            );
            for lang in Lang::ALL {
                let report = written(cards.clone(), lang);
                for bytes in [report, comparison(&cards, lang, None).unwrap()] {
                    let mut engine = Engine::open(&bytes);
                    engine.compute();
                    let found = differences(&engine, &bytes);
                    assert!(found.is_empty(), "{} {lang}: {found:#?}", new.id);
                    let Some(split) = &split else { continue };
                    let name = sheet_of(after, lang);
                    let labels = match lang {
                        Lang::Id => ["Perubahan indeks", "Selisih kedua indeks"],
                        Lang::En => ["Change of the index", "Difference of the two indices"],
                    };
                    let [sum, difference] =
                        labels.map(|label| find_row(&sheet(&bytes, &name), 0, label));
                    let effects = split.effects();
                    let wanted = [
                        effects.level,
                        effects.weight,
                        effects.structure,
                        effects.total(),
                    ];
                    for (column, wanted) in (7..).zip(wanted) {
                        let found = number(&bytes, &name, sum, column);
                        assert!((found - wanted.approximate()).abs() < 1e-12, "{name}");
                    }
                    // The same from the two indices, which the effects have no part in.
                    let index = cards[1].index.low - cards[0].index.low;
                    let found = number(&bytes, &name, difference, 10);
                    assert!((found - index.approximate()).abs() < 1e-12, "{name}");
                }
            }
        }
    }
}

#[test]
fn effects_follow_the_levels_of_either_year() {
    for [(old, before), (new, after)] in successions() {
        let start = [
            one_year(&old, before, &spread(&old, 1)),
            one_year(&new, after, &spread(&new, 1)),
        ];
        let mut typed = (spread(&old, 3), spread(&new, 2));
        typed.1[0] = None;
        let mut engine = Engine::open(&written(start.to_vec(), Lang::Id));
        engine.type_levels(&format!("Nilai {before}"), &old, &typed.0);
        engine.type_levels("Nilai", &new, &typed.1);
        engine.compute();
        let goal = vec![
            one_year(&old, before, &typed.0),
            one_year(&new, after, &typed.1),
        ];
        let found = differences(&engine, &written(goal, Lang::Id));
        assert!(found.is_empty(), "{}: {found:#?}", new.id);
    }
}
