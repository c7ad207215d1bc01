//! Mistakes that were made in public, by people and by programs: none of them passes here.
//!
//! Impossible by construction, because nothing can say it: an aspect as a mean without weights
//! (the value of a node is always weighted), one constant weight for every indicator (weights are
//! the rubric's, never a book's), two tables of ratings in one program (`Rubric::rate` is the
//! only function that names a score), a prefilled lowest level (a template has no levels).

use super::of_59;
use crate::books::{under_5, under_59};
use insta::assert_snapshot;
use spbe::assess::Request;
use spbe::compare::compare;
use spbe::diagnostic::Severity;
use spbe::lang::Lang;
use spbe::number::{Exact, read_number};
use spbe::report;
use spbe::rubric::{Rubric, builtin};
use std::fmt::Write;

/// The findings of a rubric of which a piece is replaced, with the second place and the help.
fn spoilt(id: &str, from: &str, to: &str) -> String {
    let text = spbe::rubric::yaml_of_builtin(id).unwrap();
    assert!(text.contains(from), "the rubric holds `{from}`");
    let checked = Rubric::parse(&text.replacen(from, to, 1), "r.yaml");
    assert!(checked.value.is_none(), "a wrong rubric is refused");
    report::findings(&checked.diagnostics, Lang::En, false)
}

#[test]
fn mistake_1_weights_that_do_not_sum_to_their_aspect() {
    let sums = spoilt("permenpanrb-59-2020", "weight: 2.75", "weight: 1.75");
    assert_snapshot!(sums, @"
    r.yaml:608:17: error[E0120]: the weights under `A7` add up to 26.5, expected 27.5
        |
    608 |         weight: 27.50
        |                 ^^^^^
    ...
    613 |             weight: 1.75
        |                     ---- weight of I32: 1.75
    ...
    628 |             weight: 2.75
        |                     ---- weight of I33: 2.75
    ...
    643 |             weight: 2.75
        |                     ---- weight of I34: 2.75
    ...
    658 |             weight: 2.75
        |                     ---- weight of I35: 2.75
    ...
    673 |             weight: 2.75
        |                     ---- weight of I36: 2.75
    ...
    688 |             weight: 2.75
        |                     ---- weight of I37: 2.75
    ...
    703 |             weight: 2.75
        |                     ---- weight of I38: 2.75
    ...
    718 |             weight: 2.75
        |                     ---- weight of I39: 2.75
    ...
    733 |             weight: 2.75
        |                     ---- weight of I40: 2.75
    ...
    748 |             weight: 2.75
        |                     ---- weight of I41: 2.75
      help: correct the wrong weight; a fraction such as `20/6` may be written as it is
    ");
}

#[test]
fn mistake_2_a_weight_stored_with_one_decimal() {
    let text = spbe::rubric::yaml_of_builtin("permenpanrb-5-2018").unwrap();
    let rounded = text.replace("weight: 20/6", "weight: 3.3");
    let checked = Rubric::parse(&rounded, "r.yaml");
    assert_snapshot!(report::findings(&checked.diagnostics, Lang::En, false), @"
    r.yaml:647:17: error[E0120]: the weights under `A7` add up to 19.8, expected 20
        |
    647 |         weight: 20
        |                 ^^
    ...
    652 |             weight: 3.3
        |                     --- weight of I32: 3.3
    ...
    668 |             weight: 3.3
        |                     --- weight of I33: 3.3
    ...
    684 |             weight: 3.3
        |                     --- weight of I34: 3.3
    ...
    703 |             weight: 3.3
        |                     --- weight of I35: 3.3
    ...
    721 |             weight: 3.3
        |                     --- weight of I36: 3.3
    ...
    739 |             weight: 3.3
        |                     --- weight of I37: 3.3
      help: write equal weights as a fraction: `20/6`
    ");
}

#[test]
fn mistake_3_weights_of_two_regulations_mixed() {
    // The domain of 5/2018 weighs 17 where that of 59/2020 weighs 13.
    let mixed = spoilt(
        "permenpanrb-59-2020",
        "    weight: 13\n",
        "    weight: 17\n",
    );
    assert_snapshot!(mixed, @"
    r.yaml:95:13: error[E0120]: the weights under `D1` add up to 13, expected 17
        |
     95 |     weight: 17
        |             ^^
    ...
    101 |         weight: 13
        |                 -- weight of A1: 13
      help: correct the wrong weight; a fraction such as `20/6` may be written as it is
    r.yaml:91:3: error[E0120]: the weights under `nodes` add up to 104, expected 100
        |
     91 |   - id: D1
        |   ^
    ...
     95 |     weight: 17
        |             -- weight of D1: 17
    ...
    260 |     weight: 25
        |             -- weight of D2: 25
    ...
    424 |     weight: 16.50
        |             ----- weight of D3: 16.5
    ...
    602 |     weight: 45.50
        |             ----- weight of D4: 45.5
      help: correct the wrong weight; a fraction such as `20/6` may be written as it is
    ");
}

#[test]
fn mistake_4_an_indicator_under_the_wrong_aspect() {
    // The weights of both aspects no longer add up, so it cannot pass unnoticed.
    let text = spbe::rubric::yaml_of_builtin("permenpanrb-59-2020").unwrap();
    let from = text.find("          - id: I10\n").unwrap();
    let to = text[from..].find("  - id: D2\n").unwrap() + from;
    let moved = &text[from..to];
    let into = text.find("          - id: I11\n").unwrap();
    let wrong = format!(
        "{}{}{moved}{}",
        &text[..from],
        &text[to..into],
        &text[into..]
    );
    let checked = Rubric::parse(&wrong, "r.yaml");
    let codes: Vec<_> = checked
        .diagnostics
        .iter()
        .map(|one| one.message(Lang::En))
        .collect();
    assert_snapshot!(codes.join("\n"), @"
    the weights under `A1` add up to 11.7, expected 13
    the weights under `A2` add up to 11.3, expected 10
    ");
}

#[test]
fn mistakes_5_and_6_means_without_weights_give_another_index() {
    // Kota Denpasar 2018: the plain mean of its levels is 2.38, of its aspects 2.39.
    let levels = "1 1 1 3 2 3 3 2 1 1 1 3 3 3 1 3 3 1 3 2 3 3 2 2 3 1 4 4 4 3 4 3 2 3 1 3 3";
    let levels: Vec<String> = levels.split(' ').map(str::to_owned).collect();
    let bytes = crate::books::delimited(&crate::books::long("Kota Denpasar", 2018, &levels), ';');
    let outcome = crate::books::run("a.csv", &bytes, &Request::default());
    let index = outcome.card().exact_index().unwrap();
    assert_eq!(index.half_up(2).to_string(), "2.64");
}

#[test]
fn mistake_8_borders_gaps_overlaps_and_ratings_nobody_reaches() {
    let id = "permenpanrb-59-2020";
    assert_snapshot!(spoilt(id, "from: 2.60, below: 3.50", "from: 2.61, below: 3.50"), @"
    r.yaml:62:35: error[E0150]: there is a gap between the ratings `Fair` and `Good`: scores from 2.6 to below 2.61 have none
       |
    61 |   - { name: Cukup, en: Fair, from: 1.80, below: 2.60 }
       |                                                 ---- the rating below ends here
    62 |   - { name: Baik, en: Good, from: 2.61, below: 3.50 }
       |                                   ^^^^
      help: make `below` of the lower rating equal to `from` of the upper
    ");
    assert_snapshot!(spoilt(id, "from: 2.60, below: 3.50", "from: 2.50, below: 3.50"), @"
    r.yaml:62:35: error[E0151]: the ratings `Fair` and `Good` overlap between 2.5 and 2.6
       |
    61 |   - { name: Cukup, en: Fair, from: 1.80, below: 2.60 }
       |                                                 ---- the rating below ends here
    62 |   - { name: Baik, en: Good, from: 2.50, below: 3.50 }
       |                                   ^^^^
      help: make `below` of the lower rating equal to `from` of the upper
    ");
    assert_snapshot!(spoilt(id, "below: 3.50", "to: 3.50"), @"
    r.yaml:62:45: error[E0152]: the border 3.5 is counted into `Good`, but a lower bound belongs to `Very Good`
       |
    62 |   - { name: Baik, en: Good, from: 2.60, to: 3.50 }
       |                                             ^^^^
      help: write `below: 3.5`; only the highest rating uses `to`
    ");
    assert_snapshot!(spoilt(id, "from: 2.60, below: 3.50", "from: 3.50, below: 2.60"), @"
    r.yaml:62:35: error[E0154]: the rating `Good` can never be reached: it begins at 3.5 and ends at 2.6
       |
    62 |   - { name: Baik, en: Good, from: 3.50, below: 2.60 }
       |                                   ^^^^
      help: correct its lower or upper bound
    r.yaml:62:35: error[E0150]: there is a gap between the ratings `Fair` and `Good`: scores from 2.6 to below 3.5 have none
       |
    61 |   - { name: Cukup, en: Fair, from: 1.80, below: 2.60 }
       |                                                 ---- the rating below ends here
    62 |   - { name: Baik, en: Good, from: 3.50, below: 2.60 }
       |                                   ^^^^
      help: make `below` of the lower rating equal to `from` of the upper
    r.yaml:63:47: error[E0150]: there is a gap between the ratings `Good` and `Very Good`: scores from 2.6 to below 3.5 have none
       |
    62 |   - { name: Baik, en: Good, from: 3.50, below: 2.60 }
       |                                                ---- the rating below ends here
    63 |   - { name: Sangat Baik, en: Very Good, from: 3.50, below: 4.20 }
       |                                               ^^^^
      help: make `below` of the lower rating equal to `from` of the upper
    ");
}

#[test]
fn mistake_10_unanswered_is_neither_0_nor_1_nor_left_out() {
    // Everything at 5 and one gap: 0 would give 4.94, 1 would give 4.95, leaving out 5.00.
    let mut table = "No;Tingkat\n1;\n".to_owned();
    for number in 2..=47 {
        writeln!(table, "{number};5").unwrap();
    }
    let outcome = under_59(&table);
    let card = outcome.card();
    assert_eq!(card.exact_index(), None);
    assert_eq!(card.index.low, Exact::new(4948, 1000));
    assert_eq!(card.index.high, Exact::from(5));
    assert_eq!(outcome.codes(), ["E0340"]);
    let csv = report::csv::scores(&outcome.cards, Lang::Id);
    let line = csv.lines().nth(1).unwrap();
    assert!(
        line.contains(",100,,4.95,5.00,,"),
        "no value, two bounds: {line}"
    );
}

#[test]
fn mistakes_11_and_12_two_answers_are_neither_summed_nor_chosen_between() {
    let outcome = under_59("No;Tingkat\n1;2\n1;3\n");
    assert_eq!(outcome.card().assessment.answers[0].value, None);
    assert_eq!(outcome.codes()[0], "E0323");
    // 55 rows for 47 indicators: each surplus row is named with the one it repeats.
    let mut table = "No;Tingkat\n".to_owned();
    for number in (1..=47).chain(1..=8) {
        writeln!(table, "{number};3").unwrap();
    }
    let outcome = under_59(&table);
    let repeated = outcome
        .codes()
        .iter()
        .filter(|code| **code == "E0323")
        .count();
    assert_eq!(repeated, 8);
    assert!(
        outcome
            .findings
            .iter()
            .take(8)
            .all(|one| one.labels().len() == 1)
    );
    assert_eq!(outcome.card().assessment.missing().count(), 8);
}

#[test]
fn mistake_15_a_value_of_another_year() {
    let book = "Tahun;2020\n\nInstansi;Tahun;No;Tingkat\nKota Uji;2020;1;3\nKota Uji;2019;2;4\n";
    let outcome = crate::books::text(book);
    // The stray row is an assessment of its own, it does not join that of the other year.
    assert_eq!(
        outcome.answers(),
        "Kota Uji 2020 akhir: 1=3\nKota Uji 2019 akhir: 2=4\n"
    );
    assert_eq!(outcome.codes(), ["E0340", "E0340"]);
}

#[test]
fn mistake_19_decimal_commas_are_numbers_not_lists_or_text() {
    assert_eq!(read_number("3,70"), Ok(Exact::new(37, 10)));
    assert!(read_number("10").unwrap() > read_number("9,5").unwrap());
    let comma =
        crate::books::text("Instansi,Kota Uji\nTahun,2023\nNo,Tingkat\n1,\"3,0\"\n2,\"4,0\"\n");
    let semicolon = under_59("No;Tingkat\n1;3,0\n2;4.0\n");
    assert_eq!(comma.answers(), "Kota Uji 2023 akhir: 1=3 2=4\n");
    assert_eq!(semicolon.answers(), comma.answers());
}

#[test]
fn mistake_22_a_change_that_differs_from_the_difference_shown_is_declared() {
    // 3.42333… to 3.69666… is a change of 0.27333…, shown as 0.27; 3.70 less 3.42 is 0.28.
    let book = |year: u16, sums: [(usize, usize); 7]| {
        let mut levels = Vec::new();
        for (sum, count) in sums {
            let (each, rest) = (sum / count, sum % count);
            levels.extend((0..count).map(|at| (each + usize::from(at < rest)).to_string()));
        }
        let rows = crate::books::long("Kota Bekasi", year, &levels);
        let bytes = crate::books::delimited(&rows, ';');
        crate::books::run("a.csv", &bytes, &Request::default())
    };
    let mut from = book(
        2019,
        [(23, 7), (34, 10), (3, 2), (7, 2), (8, 3), (26, 7), (25, 6)],
    );
    let to = book(
        2020,
        [(23, 7), (36, 10), (5, 2), (7, 2), (9, 3), (28, 7), (26, 6)],
    );
    from.cards.extend(to.cards);
    let comparison = compare(from.cards, Vec::new());
    let change = comparison.index_change().unwrap();
    assert_eq!(change.exact, Exact::new(41, 150));
    assert_eq!(
        (change.shown.to_string(), change.of_shown.to_string()),
        ("0.27".into(), "0.28".into())
    );
    let said = report::findings(&comparison.diagnostics, Lang::Id, false);
    assert_snapshot!(said, @"
    catatan[N0503]: perubahan Indeks SPBE adalah +0,27, sedangkan selisih angka yang tampil +0,28
      bantuan: perubahan dihitung dari nilai yang belum dibulatkan, lalu dibulatkan sekali
    ");
}

#[test]
fn mistake_24_an_untouched_answer_is_not_assessed() {
    let rubric = builtin("permenpanrb-5-2018").unwrap();
    let mut table = "No;Tingkat\n".to_owned();
    for indicator in &rubric.indicators {
        writeln!(table, "{};", indicator.number).unwrap();
    }
    let outcome = under_5(&table);
    assert_eq!(outcome.card().assessment.missing().count(), 37);
    assert_eq!(outcome.card().index.low, Exact::ZERO);
    assert_eq!(outcome.card().index.high, Exact::from(5));
}

#[test]
fn mistake_29_repeated_columns_are_refused_not_skipped() {
    let outcome = under_59("No;Tingkat;Tingkat\n1;3;4\n");
    assert_eq!(outcome.cards.len(), 0);
    assert_eq!(outcome.codes(), ["E0342"]);
    assert_eq!(outcome.findings[0].severity(), Severity::Error);
}

#[test]
fn mistake_30_rows_are_counted_as_the_file_counts_them() {
    // Two lines above the table, a blank one, a header, a field of two lines.
    let table = "\nNo;Tingkat;Catatan\n1;3;\"dua\nbaris\"\n2;9;\n";
    assert_snapshot!(of_59(table), @"
    Kota Uji 2023 akhir: 1=3
    E0330 buku.csv:7 › Tingkat: the level `9` is outside the scale of 1 to 5
    ");
}

#[test]
fn mistake_31_cells_are_named_as_spreadsheets_name_them() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Nilai").unwrap();
    sheet.write(4, 0, "No").unwrap();
    sheet.write(4, 27, "Tingkat").unwrap();
    sheet.write(5, 0, 1).unwrap();
    sheet.write(5, 27, 7).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let outcome = crate::books::run("2023.xlsx", &bytes, &Request::default());
    let place = outcome
        .findings
        .iter()
        .find(|one| one.code().as_str() == "E0330");
    assert_eq!(
        place.unwrap().place().unwrap().to_string(),
        "2023.xlsx › Nilai!AB6"
    );
}

#[test]
fn mistake_34_numbers_a_bit_off_are_whole_and_codes_stay_codes() {
    let rows = vec![
        crate::books::row(&["Tahun", "2023"]),
        crate::books::row(&["Instansi", "0100"]),
        crate::books::row(&["No", "Tingkat"]),
        crate::books::row(&["1", "3.0000000000000004"]),
        crate::books::row(&["2", "2.9999999999999996"]),
    ];
    let bytes = crate::books::xlsx(&rows, true);
    let outcome = crate::books::run("a.xlsx", &bytes, &Request::default());
    assert_eq!(
        outcome.answers(),
        "100 2023 akhir: 1=3 2=3\n",
        "a number typed as one"
    );
    let outcome = crate::books::text("Instansi;0100\nTahun;2023\nNo;Tingkat\n1;3\n");
    assert_eq!(
        outcome.answers(),
        "0100 2023 akhir: 1=3\n",
        "a text stays as it is"
    );
}

/// Monitoring applications export a row for each unit and indicator.
#[test]
fn rows_of_several_units_count_once_where_they_agree() {
    let table = "No;OPD;Tingkat\n1;A;3\n1;B;3\n2;A;4\n2;B;2\n3;A;5\n3;A;5\n4;;1\n4;B;1\n";
    insta::assert_snapshot!(super::of_59(table), @"
    Kota Uji 2023 akhir: 1=3
    E0369 buku.csv:7 › Tingkat: indicator 2 (Internal Policy on the SPBE Roadmap) is answered differently by A and B
      buku.csv:6 › Tingkat: first answered here: 4
    E0323 buku.csv:9 › Tingkat: indicator 3 (Internal Policy on Data Management) is answered twice
      buku.csv:8 › Tingkat: first answered here: 5
    E0323 buku.csv:11 › Tingkat: indicator 4 (Internal Policy on SPBE Application Development) is answered twice
      buku.csv:10 › Tingkat: first answered here: 1
    N0370 buku.csv:5 › Tingkat: several units give the same level to I1; it counts once
    ");
}
