//! The Indeks Pemerintah Digital (PermenPANRB 8/2026): its structure, the values that come from
//! indices of other agencies, and what its decimal values mean.

mod evidence;
mod outside;
mod results;

use crate::books::{Outcome, text};
use spbe::number::Exact;
use spbe::rubric::{Rubric, builtin, builtins, for_year};
use std::fmt::Write as _;
use std::sync::Arc;

fn pemdi() -> Arc<Rubric> {
    builtin("permenpanrb-8-2026").unwrap()
}

fn hundredths(hundredths: i128) -> Exact {
    Exact::new(hundredths, 100)
}

/// A book of 2026 with a value and a source value for some indicators.
fn book(rows: &[(usize, &str, &str)]) -> Outcome {
    let mut table = "Instansi;Kab. Uji\nTahun;2026\nNo;Nilai;Nilai Asal\n".to_owned();
    for (number, value, source) in rows {
        writeln!(table, "{number};{value};{source}").unwrap();
    }
    text(&table)
}

#[test]
fn the_structure_is_that_of_table_1() {
    let rubric = pemdi();
    let kinds: Vec<&str> = rubric.kinds.iter().map(|kind| kind.id.as_str()).collect();
    assert_eq!(kinds, ["aspect", "indicator"]);
    let whole = |weight: Exact| {
        assert!(weight.is_whole());
        weight.numerator()
    };
    let aspects: Vec<i128> = rubric.nodes.iter().map(|one| whole(one.weight)).collect();
    assert_eq!(aspects, [10, 10, 15, 15, 10, 15, 25]);
    let weights: Vec<i128> = rubric
        .indicators
        .iter()
        .map(|one| whole(one.weight))
        .collect();
    assert_eq!(
        weights,
        [5, 5, 5, 5, 5, 3, 3, 4, 4, 4, 3, 4, 5, 5, 4, 4, 4, 3, 10, 15]
    );
    // I8 belongs to Data, I11 and I12 to Keamanan.
    let sizes: Vec<usize> = rubric.nodes.iter().map(|one| one.children.len()).collect();
    assert_eq!(sizes, [2, 2, 4, 4, 2, 4, 2]);
    let outside = |one: &&spbe::rubric::Indicator| one.external.is_some();
    let numbers = rubric
        .indicators
        .iter()
        .filter(outside)
        .map(|one| one.number);
    assert_eq!(numbers.collect::<Vec<_>>(), [5, 6, 7, 18]);
    let pieces = rubric.indicators.iter().flat_map(|one| one.items.values());
    // 232 pieces in all, of which the four external indicators have 5, 5, 5 and 10.
    assert_eq!(pieces.map(|&count| i32::from(count)).sum::<i32>(), 232 - 25);
    assert_eq!(rubric.status, "secondary sources");
    assert_eq!(rubric.open_points.len(), 4);
}

#[test]
fn levels_and_ratings_begin_at_the_bounds_of_table_4() {
    let rubric = pemdi();
    let indicator = &rubric.indicators[0];
    let bounds = [
        (100, 1, "Kurang"),
        (149, 1, "Kurang"),
        (150, 2, "Cukup"),
        (249, 2, "Cukup"),
        (250, 3, "Baik"),
        (349, 3, "Baik"),
        (350, 4, "Sangat Baik"),
        (399, 4, "Sangat Baik"),
        (400, 5, "Memuaskan"),
        (500, 5, "Memuaskan"),
    ];
    for (value, level, rating) in bounds {
        let value = hundredths(value);
        assert_eq!(rubric.level_of(indicator, value), Some(level), "{value}");
        let band = rubric.rate(value, 2026).band;
        assert_eq!(band.name.get(spbe::lang::Lang::Id), rating, "{value}");
    }
    // Whoever stands at 1.50 has done all of level 1 and nothing of level 2 yet.
    let claims = [
        (100, 0),
        (101, 1),
        (150, 1),
        (151, 2),
        (250, 2),
        (400, 4),
        (401, 5),
    ];
    for (value, level) in claims {
        let claimed = rubric.level_claimed(indicator, hundredths(value));
        assert_eq!(claimed, Some(level), "{value}");
    }
}

#[test]
fn years_choose_regulations_and_never_other_instruments() {
    let id = |year| for_year(year).map(|rubric| rubric.id.clone());
    assert_eq!(id(2025).as_deref(), Some("permenpanrb-59-2020"));
    assert_eq!(id(2026).as_deref(), Some("permenpanrb-8-2026"));
    assert_eq!(id(2099).as_deref(), Some("permenpanrb-8-2026"));
    assert_eq!(*for_year(2025).unwrap().years.end(), 2025);
    let others: Vec<String> = builtins()
        .filter(|one| one.is_of_any_year())
        .map(|one| one.id.clone())
        .collect();
    assert_eq!(others, ["kota-cerdas-6-dimensi", "inovasi-rogers"]);
    for year in 0..=u16::MAX {
        assert!(!others.iter().any(|other| id(year).as_ref() == Some(other)));
    }
    // In force whenever it is asked for.
    let said = text("Instansi;Kota Uji\nTahun;2019\nRubrik;inovasi-rogers\nNo;Tingkat\n1;3\n");
    assert_eq!(said.codes(), ["E0340"]);
}

#[test]
fn other_instruments_give_what_is_computed_by_hand() {
    // Six dimensions that weigh the same: 3 + 3 + 2 + 2 + 4 + 3 = 17 sixths.
    let city = include_bytes!("../../../samples/kota-cerdas/2020.csv");
    let city = crate::books::run("2020.csv", city, &spbe::assess::Request::default());
    assert_eq!(city.lines(), "");
    assert_eq!(city.card().exact_index(), Some(Exact::new(17, 6)));
    assert_eq!(city.card().index.low.half_up(2).to_string(), "2.83");
    assert_eq!(
        city.card().ratings().0.band.name.get(spbe::lang::Lang::En),
        "Medium"
    );
    // Five attributes: 4 + 4 + 3 + 2 + 5 = 18 fifths.
    let service = include_bytes!("../../../samples/inovasi-e-open/2020.csv");
    let service = crate::books::run("2020.csv", service, &spbe::assess::Request::default());
    assert_eq!(service.lines(), "");
    assert_eq!(service.card().exact_index(), Some(Exact::new(18, 5)));
    assert_eq!(
        service
            .card()
            .ratings()
            .0
            .band
            .name
            .get(spbe::lang::Lang::En),
        "High"
    );
}
