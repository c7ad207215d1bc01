//! Probabilities (peluang) of levels, from a table beside the book or from columns of the book.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use crate::assess::Assessment;
use crate::assess::indicators::find_written;
use crate::diagnostic::{Checked, Diagnostic, catalogue::banding as finding, has_errors};
use crate::evidence::Located;
use crate::evidence::book::{Book, Sheet};
use crate::number::{Exact, common_denominator, read_number};
use crate::place::Place;
use crate::plan::files::table::{INDICATOR, Table, Words};
use crate::plan::named;
use crate::rubric::Rubric;
use std::collections::BTreeMap;

/// How fine probabilities may be; a millionth, or fractions that are as coarse together.
const MOST_FINE: i128 = 1_000_000_000;

/// The probabilities of some indicators, each adding up to exactly one.
#[derive(Clone, Debug, Default)]
pub struct Chances(BTreeMap<usize, Given>);

/// The probabilities of one indicator, and where they begin.
#[derive(Clone, Debug)]
struct Given {
    /// Values from the lowest, each with a probability above zero.
    values: Vec<(Exact, Exact)>,
    place: Place,
}

/// A value, its probability, and where it stands.
type Stated = (Exact, Located<Exact>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Indicator,
    Level,
    Chance,
}

const WORDS: Words<Role> = &[
    (Role::Indicator, INDICATOR),
    (
        Role::Level,
        &["tingkat", "tingkat kematangan", "level", "nilai", "value"],
    ),
    (
        Role::Chance,
        &[
            "peluang",
            "probabilitas",
            "kemungkinan",
            "probability",
            "chance",
        ],
    ),
];

/// The headers that are known, grouped by what they mean.
pub(crate) fn headers() -> impl Iterator<Item = &'static [&'static str]> {
    WORDS.iter().map(|(_, words)| *words)
}

impl Chances {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The probabilities of an indicator, and where they stand.
    pub(super) fn of(&self, indicator: usize) -> Option<(&[(Exact, Exact)], &Place)> {
        let given = self.0.get(&indicator)?;
        Some((&given.values, &given.place))
    }

    /// Those in columns of the book; what is wrong with them goes to `diagnostics`, and they do
    /// not count.
    pub(super) fn of_book(assessment: &Assessment, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut stated: BTreeMap<usize, Vec<Stated>> = BTreeMap::new();
        for (index, answer) in assessment.answers.iter().enumerate() {
            for (level, written) in &answer.chances {
                let value = read_chance(written, diagnostics);
                let scale = assessment.rubric.scale;
                if !scale.holds(*level) {
                    let finding = finding::chance_off_scale(*level, scale.min, scale.max);
                    diagnostics.push(finding.at(written.place.clone()));
                }
                let own = stated.entry(index).or_default();
                own.extend(value.map(|value| (*level, value)));
            }
        }
        Self::settle(stated, &assessment.rubric, diagnostics)
    }

    /// What is stated of each indicator, if it adds up to exactly one.
    fn settle(
        stated: BTreeMap<usize, Vec<Stated>>,
        rubric: &Rubric,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut known = BTreeMap::new();
        for (index, mut stated) in stated {
            let indicator = rubric.indicators.get(index);
            let (Some(indicator), Some((_, first))) = (indicator, stated.first()) else {
                continue;
            };
            let id = &indicator.id;
            let place = first.place.clone();
            stated.sort_by_key(|(level, _)| *level);
            let mut bad = false;
            for pair in stated.windows(2) {
                let [(one, first), (other, second)] = pair else {
                    continue;
                };
                if one == other {
                    let finding = finding::chance_twice(id, *one).at(second.place.clone());
                    let label = finding::first_chance_here(first.value);
                    diagnostics.push(finding.label(first.place.clone(), label));
                    bad = true;
                }
            }
            let fine = stated.iter().map(|(_, chance)| chance.value.denominator());
            if common_denominator(fine, MOST_FINE).is_none() {
                diagnostics.push(finding::chances_too_fine(id).at(place.clone()));
                continue;
            }
            let sum: Exact = stated.iter().map(|(_, chance)| chance.value).sum();
            if sum != Exact::ONE {
                diagnostics.push(finding::chances_sum(id, sum).at(place.clone()));
                bad = true;
            }
            let values = stated.iter().map(|(level, chance)| (*level, chance.value));
            let values = values.filter(|(_, chance)| *chance > Exact::ZERO).collect();
            if !bad {
                known.insert(index, Given { values, place });
            }
        }
        Self(known)
    }
}

/// Reads probabilities: columns `indikator`, `tingkat` and `peluang`, one row for each level that
/// an indicator may turn out to have.
///
/// They are for one assessment: which of several is meant is not guessed. No value means that, or
/// that a row could not be read, or that the probabilities of an indicator do not add up to
/// exactly one; the findings name every one.
#[must_use]
pub fn read_chances(book: &Book, assessments: &[Assessment]) -> Checked<Chances> {
    let mut diagnostics = Vec::new();
    let rubric = match assessments {
        [one] => one.rubric.as_ref(),
        [] => {
            return Checked {
                value: Some(Chances::default()),
                diagnostics,
            };
        }
        several @ [first, ..] => {
            let finding = finding::chances_for_several(several.len(), named(several));
            return Checked::failed(finding.at(first.place.clone()));
        }
    };
    let all = [Role::Indicator, Role::Level, Role::Chance];
    let enough = |roles: &[Role]| all.iter().all(|role| roles.contains(role));
    let Some(table) = Table::find(book, WORDS, enough, &mut diagnostics) else {
        let place = book.sheets.first().map(Sheet::whole);
        return Checked::failed(finding::no_chance_header().at(place));
    };
    let mut stated: BTreeMap<usize, Vec<Stated>> = BTreeMap::new();
    for row in table.rows {
        let cells = all.map(|role| table.text(row, role));
        if cells.iter().all(Option::is_none) {
            continue;
        }
        let [Some(indicator), Some(level), Some(chance)] = cells else {
            let empty = all
                .into_iter()
                .find(|&role| table.cell(row, role).is_none());
            let place = empty.map(|role| table.place(row, role));
            diagnostics.push(finding::chance_incomplete().at(place));
            continue;
        };
        let index = find_written(&indicator, rubric, &mut diagnostics);
        let value = read_number(&level.value).ok();
        let value = value.filter(|&value| rubric.scale.holds(value));
        if value.is_none() {
            let (min, max) = (rubric.scale.min, rubric.scale.max);
            let finding = finding::chance_off_scale(&level.value, min, max);
            diagnostics.push(finding.at(level.place));
        }
        let chance = read_chance(&chance, &mut diagnostics);
        if let (Some(index), Some(value), Some(chance)) = (index, value, chance) {
            stated.entry(index).or_default().push((value, chance));
        }
    }
    let refused = has_errors(&diagnostics);
    // Sums of rows that could not all be read would only be wrong once more.
    let chances = if refused {
        Chances::default()
    } else {
        Chances::settle(stated, rubric, &mut diagnostics)
    };
    Checked {
        value: (!has_errors(&diagnostics)).then_some(chances),
        diagnostics,
    }
}

/// A probability: `0,25`, `1/4` or `25 %`.
fn read_chance(
    written: &Located<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Located<Exact>> {
    let percent = written.value.contains('%');
    let value = read_number(&written.value).ok().map(|number| {
        let parts = Exact::from(if percent { 100 } else { 1 });
        number / parts
    });
    let value = value.filter(|value| (Exact::ZERO..=Exact::ONE).contains(value));
    let place = written.place.clone();
    let Some(value) = value else {
        diagnostics.push(finding::not_a_chance(&written.value).at(place));
        return None;
    };
    Some(Located { value, place })
}
