//! What depends on what: a table of indicators and those they must not be above.

use super::table::{INDICATOR, Table, Words};
use crate::assess::indicators::find_written;
use crate::diagnostic::{Checked, catalogue::planning as finding, has_errors};
use crate::evidence::Located;
use crate::evidence::book::{Book, Sheet};
use crate::plan::Dependency;
use crate::rubric::Rubric;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Indicator,
    NotAbove,
}

const WORDS: Words<Role> = &[
    (Role::Indicator, INDICATOR),
    (
        Role::NotAbove,
        &[
            "tidak melebihi",
            "tidak boleh melebihi",
            "not above",
            "kebijakan",
            "policy",
        ],
    ),
];

/// The headers that are known, grouped by what they mean.
pub(crate) fn headers() -> impl Iterator<Item = &'static [&'static str]> {
    WORDS.iter().map(|(_, words)| *words)
}

/// Reads dependencies: columns `indikator` and `tidak melebihi`, the second with one indicator or
/// several, separated by commas or semicolons.
///
/// No value means that a row could not be read; the findings name every one.
#[must_use]
pub fn read_dependencies(book: &Book, rubric: &Rubric) -> Checked<Vec<Dependency>> {
    let mut diagnostics = Vec::new();
    let enough =
        |roles: &[Role]| roles.contains(&Role::Indicator) && roles.contains(&Role::NotAbove);
    let Some(table) = Table::find(book, WORDS, enough, &mut diagnostics) else {
        let place = book.sheets.first().map(Sheet::whole);
        return Checked::failed(finding::no_dependency_header().at(place));
    };
    let mut dependencies = Vec::new();
    for row in table.rows {
        let Some(others) = table.text(row, Role::NotAbove) else {
            continue;
        };
        let Some(written) = table.text(row, Role::Indicator) else {
            let place = table.place(row, Role::Indicator);
            diagnostics.push(finding::cost_without_indicator().at(place));
            continue;
        };
        let indicator = find_written(&written, rubric, &mut diagnostics);
        // A name may hold commas; only a cell that is no indicator as a whole is a list.
        let whole = rubric.find_indicator(&others.value) != crate::rubric::Found::Nothing;
        let parts: Vec<&str> = if whole {
            vec![others.value.as_str()]
        } else {
            others.value.split([',', ';']).map(str::trim).collect()
        };
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            let cell = Located {
                value: part.to_owned(),
                place: others.place.clone(),
            };
            let not_above = find_written(&cell, rubric, &mut diagnostics);
            let (Some(indicator), Some(not_above)) = (indicator, not_above) else {
                continue;
            };
            if indicator == not_above {
                let named = rubric.indicators.get(indicator);
                let id = named.map_or(&cell.value, |named| &named.id);
                diagnostics.push(finding::below_itself(id).at(others.place.clone()));
                continue;
            }
            dependencies.push(Dependency {
                indicator,
                not_above,
                place: Some(others.place.clone()),
            });
        }
    }
    Checked {
        value: (!has_errors(&diagnostics)).then_some(dependencies),
        diagnostics,
    }
}
