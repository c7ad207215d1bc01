//! Laws of the audit under the real rubrics.

use super::{each_value, of, printed, under};
use proptest::prelude::*;
use spbe::audit::{Audited, Verdict};
use spbe::number::Exact;
use spbe::rubric::{Node, Rubric, for_year};
use std::fmt::Write;
use std::sync::Arc;

/// The value of a node under some levels.
fn value(rubric: &Rubric, node: &Node, levels: &[i128]) -> Exact {
    let own = node
        .indicators
        .clone()
        .zip(&rubric.indicators[node.indicators.clone()]);
    let sum: Exact = own
        .map(|(at, one)| one.weight * Exact::from(levels[at]))
        .sum();
    sum / node.weight
}

/// The columns of a table and what true levels print in them.
fn columns(rubric: &Rubric, levels: &[i128], aspects: bool) -> Vec<(String, String)> {
    let sum: Exact = rubric
        .nodes
        .iter()
        .map(|node| value(rubric, node, levels) * node.weight)
        .sum();
    let mut columns = vec![("indeks".to_owned(), printed(sum / rubric.weight))];
    let wanted = |node: &&Node| node.depth == 0 || aspects && node.depth == 1;
    for node in rubric.walk().filter(wanted) {
        columns.push((node.id.clone(), printed(value(rubric, node, levels))));
    }
    columns
}

fn audited(year: u16, columns: &[(String, String)]) -> Audited {
    let (mut header, mut row) = ("tahun,instansi".to_owned(), format!("{year},Kota A"));
    for (name, number) in columns {
        write!(header, ",{name}").unwrap();
        write!(row, ",{number}").unwrap();
    }
    of("t.csv", &format!("{header}\n{row}\n")).rows.remove(0)
}

fn any_levels() -> impl Strategy<Value = (u16, Vec<i128>, bool)> {
    let levels = prop::collection::vec(1..=5_i128, 47);
    (
        prop::sample::select(vec![2019_u16, 2023, 2024]),
        levels,
        any::<bool>(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn what_levels_print_is_never_impossible((year, levels, aspects) in any_levels()) {
        let rubric = for_year(year).unwrap();
        let columns = columns(&rubric, &levels, aspects);
        let row = audited(year, &columns);
        prop_assert_ne!(row.verdict, Verdict::Impossible);
        prop_assert_eq!(&row.repairs.len(), &0);
        let exact: Exact = rubric
            .indicators
            .iter()
            .zip(&levels)
            .map(|(one, level)| one.weight * Exact::from(*level))
            .sum();
        prop_assert!(row.index.exact.contains(&(exact / rubric.weight)));
        for sums in &row.sums {
            let node = rubric.walk().find(|node| node.id == sums.id).unwrap();
            let sum = Exact::from(levels[node.indicators.clone()].iter().sum::<i128>());
            prop_assert!(sums.low <= sum && sum <= sums.high);
            prop_assert!(sums.all.is_empty() || sums.all.contains(&sum));
        }
    }

    #[test]
    fn a_wrong_digit_that_shows_is_repaired(
        (year, levels, aspects) in any_levels(),
        at in 0..12_usize,
        digit in 0..3_usize,
        by in 1..10_u8,
    ) {
        let rubric = for_year(year).unwrap();
        let mut columns = columns(&rubric, &levels, aspects);
        let at = at % columns.len();
        let right = columns[at].1.clone();
        let place = [0, 2, 3][digit];
        let mut wrong = right.clone().into_bytes();
        wrong[place] = b'0' + (wrong[place] - b'0' + by) % 10;
        columns[at].1 = String::from_utf8(wrong).unwrap();
        let row = audited(year, &columns);
        if row.verdict == Verdict::Impossible {
            let repairs: Vec<String> = row
                .repairs
                .iter()
                .filter(|repair| repair.cells.len() == 1)
                .flat_map(|repair| each_value(&repair.cells[0]))
                .collect();
            let expected = format!("{} {right}", columns[at].0);
            prop_assert!(repairs.contains(&expected), "{expected} not among {repairs:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn no_table_makes_the_audit_panic(
        year in prop::sample::select(vec![2018_u16, 2020, 2021, 2024]),
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 14), 1..4),
    ) {
        let mut table = "tahun;instansi;indeks;d1;d2;d3;d4;a1;a2;a3;a4;a5;a6;a7;predikat\n".to_owned();
        for (number, row) in rows.iter().enumerate() {
            let year = year + u16::try_from(number).unwrap() % 2;
            let rating = row.last().unwrap();
            writeln!(table, "{year};Kota {};{};{rating}", number / 2, row[..12].join(";")).unwrap();
        }
        let book = spbe::evidence::book::read_bytes(table.as_bytes(), "t.csv".into()).value.unwrap();
        if let Some(table) = spbe::published::read_table(&book, "t.csv").value
            && let Some(results) = spbe::published::resolve(table, &spbe::assess::Request::default()).value
        {
            let audit = spbe::audit::audit(results, &[]);
            for row in &audit.rows {
                prop_assert_eq!(row.index.exact_count == 0, row.verdict == Verdict::Impossible);
            }
            for lang in spbe::lang::Lang::ALL {
                prop_assert!(!spbe::report::json::audit(&audit, &[], &spbe::exceptions::Judged::default(), lang).is_empty());
                prop_assert!(!spbe::report::csv::audit(&audit, lang).is_empty());
                let document = spbe::report::audit_document(&audit, lang);
                prop_assert!(!spbe::report::markdown(&document).is_empty());
            }
        }
    }
}

fn any_cell() -> impl Strategy<Value = String> {
    let odd = [
        "",
        "-",
        "0",
        "5",
        "5,00",
        "6",
        "404",
        "-1",
        ",60",
        "3,3333333333",
        "1000",
        "0,0000000001",
        "4,9999999999",
        "abc",
        "=1+1",
        "Baik",
    ];
    let usual = (100..500_u32).prop_map(|units| format!("{},{:02}", units / 100, units % 100));
    prop_oneof![
        prop::sample::select(odd.to_vec()).prop_map(str::to_owned),
        usual
    ]
}

/// Weights of six decimals have too many sums to list them; intervals of rounding are all that
/// is left, and the row says so.
#[test]
fn a_grid_too_fine_for_sums_is_judged_by_intervals() {
    let path = format!(
        "{}/rubrics/permenpanrb-59-2020.yaml",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.replacen("weight: 1.30", "weight: 1.300001", 1);
    let text = text.replacen("weight: 1.30\n", "weight: 1.299999\n", 1);
    let rubric = Rubric::parse(&text, "halus.yaml").value.unwrap();
    let table = "tahun,instansi,d1,d2,d3,d4,indeks
2023,Boleh,3.00,3.20,2.00,4.04,3.36
2023,Pembulatan,2.10,2.70,1.36,3.50,2.77
2023,Mustahil,3.00,3.20,2.00,4.04,3.46
";
    let audit = under(Some(Arc::new(rubric)), "t.csv", table, &[]);
    let verdicts: Vec<Verdict> = audit.rows.iter().map(|row| row.verdict).collect();
    assert_eq!(
        verdicts,
        [Verdict::Consistent, Verdict::Rounding, Verdict::Impossible]
    );
    for row in &audit.rows {
        let codes: Vec<&str> = row.findings.iter().map(|one| one.code().as_str()).collect();
        assert!(codes.contains(&"W0641"), "{codes:?}");
    }
}
