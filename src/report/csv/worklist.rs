//! A worklist as CSV.

use super::{caveat, finish, fraction, words};
use crate::lang::Lang;
use crate::report::worklist::lacks;
use crate::rubric::Rubric;
use crate::worklist::Worklist;

/// One row for each open indicator of each unit.
#[must_use]
pub fn worklist(lists: &[Worklist], lang: Lang) -> String {
    let mut rows = vec![words([
        "agency", "year", "unit", "id", "name", "value", "next", "asks", "evidence", "missing",
        "place",
    ])];
    let mut rubrics: Vec<&Rubric> = Vec::new();
    for list in lists {
        for unit in &list.units {
            for item in &unit.items {
                let Some(indicator) = list.rubric.indicators.get(item.indicator) else {
                    continue;
                };
                let asks = item.next.and_then(|next| indicator.criteria.get(&next));
                let place = item.place.as_ref().map(ToString::to_string);
                rows.push(words([
                    list.agency.as_deref().unwrap_or_default(),
                    &list.year.to_string(),
                    unit.unit.as_deref().unwrap_or_default(),
                    &indicator.id,
                    indicator.name.get(lang),
                    &item.value.map(fraction).unwrap_or_default(),
                    &item.next.map(|next| next.to_string()).unwrap_or_default(),
                    asks.map(String::as_str).unwrap_or_default(),
                    &indicator.evidence,
                    &lacks(&item.lacks, lang).join("; "),
                    &place.unwrap_or_default(),
                ]));
            }
        }
        rubrics.resize(rows.len() - 1, &list.rubric);
    }
    caveat::add_column(&mut rows, &rubrics, lang);
    finish(&rows)
}
