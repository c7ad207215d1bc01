//! Values that come from outside of the evaluation: indices of other agencies, and scores that a
//! level is tied to.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Scale;
use super::fields::{Fields, Reader};
use super::keys;
use super::load::read_name;
use super::yaml::{Span, Tree};
use crate::diagnostic::catalogue::rubrics as finding;
use crate::lang::Text;
use crate::number::{Exact, MAX_SCALE, MAX_VALUE_DENOMINATOR};
use crate::score::Bounds;
use std::collections::BTreeMap;

/// An index of another agency (indeks luar) that is the value of an indicator once it is
/// converted to the scale of the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct External {
    /// What the index is called.
    pub name: Text,
    /// The agency that publishes it.
    pub owner: String,
    /// Points of the conversion, rising in index and in value; between two of them the value
    /// rises evenly.
    pub points: Vec<Point>,
}

/// An index and the value that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The index as its agency publishes it.
    pub index: Exact,
    /// The value on the scale of the rubric.
    pub value: Exact,
}

/// A score of another agency that a level asks for beside its documents; it is evidence for the
/// level and never becomes a value by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TiedScore {
    /// What the score is called.
    pub name: Text,
    /// The agency that publishes it.
    pub owner: String,
    /// The highest score there is.
    pub max: Exact,
    /// The lowest score that allows each level; levels that are not there ask for no score.
    pub levels: BTreeMap<u8, Exact>,
}

impl External {
    /// The value of an index: one number, or bounds where the conversion does not say where its
    /// lowest index lies. `None` for an index that the conversion does not know.
    #[must_use]
    pub fn convert(&self, index: Exact, scale: &Scale) -> Option<Bounds> {
        let (first, last) = (self.points.first()?, self.points.last()?);
        if index < first.index && first.value > scale.min && index >= Exact::ZERO {
            return Some(Bounds {
                low: scale.min,
                high: first.value,
            });
        }
        if index == last.index {
            return Some(Bounds::known(last.value));
        }
        let mut pieces = self.points.windows(2);
        pieces.find_map(|piece| {
            let [from, to] = piece else { return None };
            (from.index <= index && index < to.index).then(|| {
                let rise = (to.value - from.value) / (to.index - from.index);
                Bounds::known(from.value + (index - from.index) * rise)
            })
        })
    }

    /// The lowest index where it is stated, and the highest.
    #[must_use]
    pub fn range(&self, scale: &Scale) -> (Option<Exact>, Exact) {
        let first = self.points.first().filter(|one| one.value == scale.min);
        let last = self.points.last().map_or(Exact::ZERO, |one| one.index);
        (first.map(|one| one.index), last)
    }
}

impl TiedScore {
    /// The highest level that a score allows, of `levels`; `None` where it allows none.
    #[must_use]
    pub fn allows(&self, score: Exact, levels: std::ops::RangeInclusive<u8>) -> Option<u8> {
        let short = |level: &u8| self.levels.get(level).is_some_and(|&least| score < least);
        levels.clone().take_while(|level| !short(level)).last()
    }
}

/// Reads `external` of an indicator.
pub(super) fn read_external(
    reader: &mut Reader,
    tree: &Tree,
    scale: Option<&Scale>,
) -> Option<External> {
    let fields = reader.fields(tree, keys::EXTERNAL)?;
    let name = read_name(reader, &fields);
    let owner = reader.required_text(&fields, "owner");
    let points = reader
        .required(&fields, "points")
        .and_then(|tree| read_points(reader, tree, scale));
    Some(External {
        name: name?,
        owner: owner?,
        points: points?,
    })
}

fn read_points(reader: &mut Reader, tree: &Tree, scale: Option<&Scale>) -> Option<Vec<Point>> {
    let mut points: Vec<(Point, Span)> = Vec::new();
    let mut complete = true;
    for item in reader.list(tree)? {
        let Some(fields) = reader.fields(item, keys::POINT) else {
            complete = false;
            continue;
        };
        let index = bounded(reader, &fields, "index");
        let value = bounded(reader, &fields, "value");
        match (index, value) {
            (Some(index), Some(value)) => {
                points.push((Point { index, value }, fields.place().clone()));
            }
            _ => complete = false,
        }
    }
    if !complete {
        return None;
    }
    for pair in points.windows(2) {
        let [(one, _), (next, place)] = pair else {
            continue;
        };
        if next.index <= one.index || next.value <= one.value {
            let finding = finding::points_do_not_rise(one.index, one.value, next.index, next.value);
            reader.report(finding.at(place.clone()));
            complete = false;
        }
    }
    let (Some(scale), [(first, start), .., (last, end)]) = (scale, &points[..]) else {
        if points.len() < 2 {
            reader.report(finding::too_few_points(points.len()).at(tree.span.clone()));
        }
        return None;
    };
    if first.value < scale.min {
        reader.report(
            finding::points_leave_scale(first.value, scale.min, scale.max).at(start.clone()),
        );
        complete = false;
    }
    if last.value != scale.max {
        reader.report(finding::points_miss_top(last.value, scale.max).at(end.clone()));
        complete = false;
    }
    complete.then(|| points.into_iter().map(|(point, _)| point).collect())
}

/// A number that keeps the arithmetic of conversions within its bounds, see [`crate::number`].
fn bounded(reader: &mut Reader, fields: &Fields<'_>, key: &str) -> Option<Exact> {
    let number = reader.required_number(fields, key)?;
    let fine = number.denominator() > MAX_VALUE_DENOMINATOR;
    if fine || number < Exact::ZERO || number > Exact::from(MAX_SCALE) {
        let place = fields.get(key).map_or(fields.place(), |tree| &tree.span);
        reader
            .report(finding::point_out_of_range(number, Exact::from(MAX_SCALE)).at(place.clone()));
        return None;
    }
    Some(number)
}

/// Reads `score` of an indicator.
pub(super) fn read_score(
    reader: &mut Reader,
    tree: &Tree,
    scale: Option<&Scale>,
) -> Option<TiedScore> {
    let fields = reader.fields(tree, keys::SCORE)?;
    let name = read_name(reader, &fields);
    let owner = reader.required_text(&fields, "owner");
    let max = bounded(reader, &fields, "max");
    let levels = reader.required(&fields, "levels").and_then(|tree| {
        let mut levels: BTreeMap<u8, (Exact, Span)> = BTreeMap::new();
        for (level, place, tree) in reader.numbered::<u8>(tree)? {
            let number = reader.number(tree)?;
            if scale.is_some_and(|scale| !scale.levels().contains(&level)) {
                let (min, max) = scale.map_or((0, 0), |scale| scale.levels().into_inner());
                reader.report(finding::level_off_scale(level, min, max).at(place.clone()));
            }
            levels.insert(level, (number, tree.span.clone()));
        }
        let mut before: Option<Exact> = None;
        for (number, place) in levels.values() {
            let rises = before.is_none_or(|before| before < *number);
            let fits = max.is_none_or(|max| *number <= max) && *number >= Exact::ZERO;
            if !(rises && fits) {
                reader.report(finding::scores_do_not_rise(*number).at(place.clone()));
            }
            before = Some(*number);
        }
        Some(
            levels
                .into_iter()
                .map(|(level, (number, _))| (level, number))
                .collect(),
        )
    });
    Some(TiedScore {
        name: name?,
        owner: owner?,
        max: max?,
        levels: levels?,
    })
}
