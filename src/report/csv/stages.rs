//! The stages as CSV.

use super::{caveat, finish, fraction, words};
use crate::compare::StageComparison;
use crate::lang::Lang;
use crate::rubric::Rubric;
use std::fmt::Display;

/// One row for the index at each stage, each pair of stages with its statistics, and each
/// indicator that was valued differently with its value at each stage. The column `row` says
/// which of them a row is.
#[must_use]
pub fn stages(all: &[StageComparison], lang: Lang) -> String {
    let mut rows = vec![words([
        "row",
        "agency",
        "year",
        "id",
        "name",
        "unit",
        "from",
        "to",
        "from_value",
        "to_value",
        "change",
        "compared",
        "inherited",
        "equal",
        "exact_agreement",
        "mean_difference",
        "weighted_kappa",
        "place",
    ])];
    let mut rubrics: Vec<&Rubric> = Vec::new();
    for comparison in all {
        index_rows(comparison, lang, &mut rows);
        pair_rows(comparison, lang, &mut rows);
        indicator_rows(comparison, lang, &mut rows);
        rubrics.resize(rows.len() - 1, &comparison.rubric);
    }
    caveat::add_column(&mut rows, &rubrics, lang);
    finish(&rows)
}

fn owner(row: &str, comparison: &StageComparison) -> Vec<String> {
    let agency = comparison.agency.as_deref().unwrap_or_default();
    words([row, agency, &comparison.year.to_string()])
}

fn or_empty(value: Option<impl Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn index_rows(comparison: &StageComparison, lang: Lang, rows: &mut Vec<Vec<String>>) {
    for column in &comparison.columns {
        let exact = column.score.exact_index();
        let index = exact.map(|index| index.half_up(comparison.rubric.decimals));
        let mut row = owner("index", comparison);
        row.extend(words([
            "",
            comparison.rubric.index.get(lang),
            "",
            "",
            column.stage.word(),
            "",
            &or_empty(index),
            "",
            &column.given.to_string(),
            &column.inherited.to_string(),
            "",
            "",
            "",
            "",
            &column.score.assessment.place.to_string(),
        ]));
        rows.push(row);
    }
}

fn pair_rows(comparison: &StageComparison, lang: Lang, rows: &mut Vec<Vec<String>>) {
    for pair in &comparison.pairs {
        let from = comparison.columns[pair.from].stage.word();
        let to = comparison.columns[pair.to].stage.word();
        let all = [(
            "pair",
            "",
            "",
            "",
            &pair.agreement,
            pair.inherited.to_string(),
        )];
        let groups = pair.groups.iter();
        let groups = groups
            .map(|(id, name, one)| ("group", id.as_str(), name.get(lang), "", one, String::new()));
        let units = pair.units.iter();
        let units = units.map(|(name, one)| ("unit", "", "", name.as_str(), one, String::new()));
        for (kind, id, name, unit, one, inherited) in all.into_iter().chain(groups).chain(units) {
            let mut row = owner(kind, comparison);
            row.extend(words([
                id,
                name,
                unit,
                from,
                to,
                "",
                "",
                "",
                &one.compared.to_string(),
                &inherited,
                &one.equal.to_string(),
                &or_empty(one.share.map(|share| share.half_up(3))),
                &or_empty(one.bias.map(|bias| bias.half_up(2))),
                &or_empty(one.kappa.map(|kappa| kappa.half_up(3))),
                "",
            ]));
            rows.push(row);
        }
    }
}

fn indicator_rows(comparison: &StageComparison, lang: Lang, rows: &mut Vec<Vec<String>>) {
    for one in &comparison.disagreements {
        let indicator = &comparison.rubric.indicators[one.indicator];
        let given = comparison.columns.iter().zip(&one.values);
        let given = given.filter_map(|(column, value)| {
            let value = value.as_ref().filter(|value| value.given)?;
            Some((column.stage.word(), value))
        });
        let given: Vec<_> = given.collect();
        for step in given.windows(2) {
            let [(from, before), (to, after)] = step else {
                continue;
            };
            let mut row = owner("indicator", comparison);
            row.extend(words([
                &indicator.id,
                indicator.name.get(lang),
                one.unit.as_deref().unwrap_or_default(),
                from,
                to,
                &fraction(before.value),
                &fraction(after.value),
                &fraction(after.value - before.value),
                "",
                "",
                "",
                "",
                "",
                "",
                &or_empty(after.place.as_ref()),
            ]));
            rows.push(row);
        }
    }
}
