//! Reads the ratings and makes sure that every score has exactly one.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::fields::Reader;
use super::keys;
use super::load::read_name;
use super::yaml::{Span, Tree};
use super::{Band, Scale};
use crate::diagnostic::catalogue::rubrics as finding;
use crate::lang::{Lang, Text};
use crate::number::Exact;
use std::cmp::Ordering;

/// A rating as it is written, with the places its bounds stand at.
struct Draft {
    name: Text,
    from: Exact,
    from_place: Span,
    to: Exact,
    to_place: Span,
    /// Whether the upper bound was given as `to`, which belongs to the rating, or as `below`.
    inclusive: bool,
}

pub(super) fn read_bands(
    reader: &mut Reader,
    tree: &Tree,
    scale: Option<&Scale>,
) -> Option<Vec<Band>> {
    let items = reader.list(tree)?;
    let drafts: Vec<_> = items.iter().map(|item| read_band(reader, item)).collect();
    let drafts: Vec<Draft> = drafts.into_iter().collect::<Option<_>>()?;
    check_sides(reader, &drafts);
    check_borders(reader, &drafts);
    if let (Some(scale), [first, ..], [.., last]) = (scale, &drafts[..], &drafts[..]) {
        if first.from != scale.min {
            let finding = finding::band_misses_bottom(&first.name, first.from, scale.min);
            reader.report(finding.at(first.from_place.clone()));
        }
        if last.to != scale.max {
            let finding = finding::band_misses_top(&last.name, last.to, scale.max);
            reader.report(finding.at(last.to_place.clone()));
        }
    }
    for (position, draft) in drafts.iter().enumerate() {
        let name = draft.name.get(Lang::Id);
        if drafts
            .iter()
            .take(position)
            .any(|other| other.name.get(Lang::Id) == name)
        {
            reader.report(finding::duplicate_id(name).at(draft.from_place.clone()));
        }
    }
    let band = |draft: Draft| Band {
        name: draft.name,
        from: draft.from,
        to: draft.to,
    };
    Some(drafts.into_iter().map(band).collect())
}

fn read_band(reader: &mut Reader, item: &Tree) -> Option<Draft> {
    let fields = reader.fields(item, keys::BAND)?;
    let name = read_name(reader, &fields);
    let from_tree = reader.required(&fields, "from");
    let from = from_tree.and_then(|tree| reader.number(tree));
    let (below, to) = (fields.get("below"), fields.get("to"));
    let (upper, inclusive) = match (below, to) {
        (Some(tree), None) => (Some(tree), false),
        (None, Some(tree)) => (Some(tree), true),
        (None, None) => {
            reader.report(finding::missing_key("below").at(fields.place().clone()));
            (None, false)
        }
        (Some(_), Some(tree)) => {
            reader.report(finding::band_with_two_ends().at(tree.span.clone()));
            (None, false)
        }
    };
    let to = upper.and_then(|tree| reader.number(tree));
    Some(Draft {
        name: name?,
        from: from?,
        from_place: from_tree?.span.clone(),
        to: to?,
        to_place: upper?.span.clone(),
        inclusive,
    })
}

/// A lower bound belongs to its rating, so only the highest rating ends inclusively.
fn check_sides(reader: &mut Reader, drafts: &[Draft]) {
    for (position, draft) in drafts.iter().enumerate() {
        let next = drafts.get(position + 1);
        if draft.inclusive == next.is_some() {
            let finding = match next {
                None => finding::highest_band_open(&draft.name, draft.to),
                Some(next) => finding::border_on_wrong_side(&draft.name, draft.to, &next.name),
            };
            reader.report(finding.at(draft.to_place.clone()));
        }
        if draft.from >= draft.to {
            let finding = finding::band_unreachable(&draft.name, draft.from, draft.to);
            reader.report(finding.at(draft.from_place.clone()));
        }
    }
}

fn check_borders(reader: &mut Reader, drafts: &[Draft]) {
    for pair in drafts.windows(2) {
        let [lower, upper] = pair else { continue };
        let finding = match lower.to.cmp(&upper.from) {
            Ordering::Less => {
                finding::bands_leave_gap(&lower.name, &upper.name, lower.to, upper.from)
            }
            Ordering::Greater => {
                finding::bands_overlap(&lower.name, &upper.name, upper.from, lower.to)
            }
            Ordering::Equal => continue,
        };
        reader.report(
            finding
                .at(upper.from_place.clone())
                .label(lower.to_place.clone(), finding::lower_band_ends_here()),
        );
    }
}
