//! What the difference across two regulations consists of, as rows behind those of a comparison.

use super::{fraction, rounded, words};
use crate::compare::{Across, Comparison, Part};
use crate::lang::Lang;
use crate::number::Exact;

/// The columns that only such a comparison has.
pub(super) const HEADER: [&str; 6] = [
    "part",
    "relation",
    "from_id",
    "level_effect",
    "weight_effect",
    "structure_effect",
];

/// One row for each indicator of both sides, in the columns of [`super::comparison`].
pub(super) fn rows(across: &Across, comparison: &Comparison, lang: Lang) -> Vec<Vec<String>> {
    let (from, to) = (&across.crosswalk.from, &across.crosswalk.to);
    let last = comparison.columns.len().saturating_sub(1);
    let row = |part: &Part| {
        let before = part.from.and_then(|(index, _)| from.indicators.get(index));
        let after = part.to.and_then(|(index, _)| to.indicators.get(index));
        let named = after.or(before);
        let mut row = words([
            "indicator",
            named.map(|one| one.id.as_str()).unwrap_or_default(),
            named.map(|one| one.name.get(lang)).unwrap_or_default(),
            &named.map(|one| fraction(one.weight)).unwrap_or_default(),
        ]);
        let value = |side: Option<(usize, Exact)>| side.map(|(_, value)| fraction(value));
        for position in 0..comparison.columns.len() {
            let number = match position {
                0 => value(part.from),
                _ if position == last => value(part.to),
                _ => None,
            };
            row.extend([number.unwrap_or_default(), String::new(), String::new()]);
        }
        let effects = &part.effects;
        row.extend([
            rounded(effects.total(), to),
            effects.total().to_string(),
            part.fate.word().to_owned(),
            part.relation.word().to_owned(),
            before.map(|one| one.id.clone()).unwrap_or_default(),
        ]);
        row.extend([effects.level, effects.weight, effects.structure].map(|one| one.to_string()));
        row
    };
    across.parts.iter().map(row).collect()
}
