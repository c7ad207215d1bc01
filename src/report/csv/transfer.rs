//! What evidence is worth under the next regulation, as CSV.

use super::{caveat, finish, fraction, words};
use crate::lang::Lang;
use crate::report::transfer::{assumed, named_evidence};
use crate::rubric::Rubric;
use crate::transfer::Transfer;

/// One row for the index, then one for each pair of a new indicator and an earlier one, and one for
/// each new indicator that has none. Assumptions stand in the row of the index.
#[must_use]
pub fn transfers(transfers: &[Transfer], lang: Lang) -> String {
    let mut rows = vec![words([
        "kind",
        "agency",
        "year",
        "from",
        "to",
        "id",
        "name",
        "weight",
        "treatment",
        "low",
        "high",
        "low_exact",
        "high_exact",
        "high_without_update",
        "touched",
        "reuse",
        "update",
        "from_id",
        "from_name",
        "from_value",
        "relation",
        "evidence",
        "rationale",
        "source",
        "confidence",
        "assumption",
    ])];
    let mut rubrics: Vec<[&Rubric; 2]> = Vec::new();
    for transfer in transfers {
        one(transfer, lang, &mut rows);
        let both = [&*transfer.assessment.rubric, &*transfer.crosswalk.to];
        rubrics.resize(rows.len() - 1, both);
    }
    caveat::add_column_of(&mut rows, &rubrics, lang);
    finish(&rows)
}

fn one(transfer: &Transfer, lang: Lang, rows: &mut Vec<Vec<String>>) {
    let assessment = &transfer.assessment;
    let (from, to) = (&transfer.crosswalk.from, &transfer.crosswalk.to);
    let owner = |kind: &str| {
        words([
            kind,
            assessment.agency.as_deref().unwrap_or_default(),
            &assessment.year.to_string(),
            &from.id,
            &to.id,
        ])
    };
    let rounded = |exact: crate::number::Exact| exact.half_up(to.decimals).to_string();
    let shares = transfer.shares();
    let bounds = transfer.updated;
    let mut row = owner("index");
    row.extend(words(["", to.index.get(lang), &fraction(to.weight), ""]));
    row.extend([
        rounded(bounds.low),
        rounded(bounds.high),
        bounds.low.to_string(),
        bounds.high.to_string(),
        rounded(transfer.as_it_is.high),
        fraction(shares.touched()),
        fraction(shares.reuse),
        fraction(shares.update),
    ]);
    row.extend(vec![String::new(); 8]);
    let assumptions = assumed(transfer);
    let said: Vec<&str> = assumptions.iter().map(|line| line.get(lang)).collect();
    row.push(said.join(" "));
    rows.push(row);
    for (one, indicator) in transfer.indicators.iter().zip(&to.indicators) {
        let bounds = one.updated;
        let head = || {
            let mut row = owner("indicator");
            row.extend(words([
                &indicator.id,
                indicator.name.get(lang),
                &fraction(indicator.weight),
                one.treatment.word(),
            ]));
            row.extend([
                rounded(bounds.low),
                rounded(bounds.high),
                bounds.low.to_string(),
                bounds.high.to_string(),
                rounded(one.as_it_is.high),
            ]);
            row.extend(vec![String::new(); 3]);
            row
        };
        let assumption = serde_json::to_value(one.assumption).unwrap_or_default();
        let assumption = assumption.as_str().unwrap_or_default().to_owned();
        if one.sources.is_empty() {
            let mut row = head();
            let rationale = transfer.crosswalk.sources(one.indicator).next();
            row.extend(words(["", "", "", "new", ""]));
            row.extend(rationale.map_or_else(
                || vec![String::new(); 3],
                |row| words([&row.rationale, &row.source, &row.confidence]),
            ));
            row.push(assumption.clone());
            rows.push(row);
        }
        for source in &one.sources {
            let Some(before) = from.indicators.get(source.indicator) else {
                continue;
            };
            let mut row = head();
            let line = &source.row;
            row.extend(words([
                &before.id,
                before.name.get(lang),
                &source.value.map(fraction).unwrap_or_default(),
                line.relation.word(),
                &named_evidence(source, transfer).join("; "),
                &line.rationale,
                &line.source,
                &line.confidence,
                &assumption,
            ]));
            rows.push(row);
        }
    }
}
