//! The printed numbers of one result as limits on the sums of a model.

use super::model::{Model, Reading};
use super::solve::Limits;
use crate::evidence::Located;
use crate::lang::Text;
use crate::number::{Exact, Printed, Rounded};
use crate::place::Place;
use crate::published::Published;

/// One printed number.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    /// The part of the model it is printed for.
    pub(super) part: usize,
    pub(super) printed: Printed,
    pub(super) place: Place,
}

/// What the numbers printed for each level of the tree measure, from the top.
pub(super) type Readings = Vec<Reading>;

/// The printed numbers of a result, the index first, then as the rubric lists the parts.
pub(super) fn cells(model: &Model, published: &Published) -> Vec<Cell> {
    let of = |id: Option<&str>| -> Option<&Located<Printed>> {
        let kept = match id {
            None => published.index.as_ref(),
            Some(id) => published.parts.get(id),
        };
        // A number off the scale is left out of the results, but it is printed all the same.
        let mut refused = published.off_scale.iter();
        kept.or_else(|| {
            refused
                .find(|(part, _)| part.as_deref() == id)
                .map(|(_, number)| number)
        })
    };
    let nodes = model.nodes.iter().enumerate();
    let cell = |(part, node): (usize, &super::model::Part)| {
        let number = of(node.id.as_deref())?;
        Some(Cell {
            part,
            printed: number.value,
            place: number.place.clone(),
        })
    };
    nodes.filter_map(cell).collect()
}

/// What the number of a part measures.
pub(super) fn reading_of(model: &Model, part: usize, readings: &Readings) -> Reading {
    let depth = model.nodes[part].depth;
    let reading = depth.and_then(|depth| readings.get(depth)).copied();
    reading.unwrap_or(Reading::Own)
}

/// The limits that all of some cells set.
pub(super) fn limits<'c>(
    model: &Model,
    cells: impl IntoIterator<Item = &'c Cell>,
    readings: &Readings,
) -> Limits {
    let mut limits = vec![None; model.nodes.len()];
    for cell in cells {
        let reading = reading_of(model, cell.part, readings);
        limits[cell.part] = Some(model.printed_as(cell.part, cell.printed, reading));
    }
    limits
}

impl Cell {
    /// `indeks` or the id of the part: the name of the cell in outputs for programs.
    pub(super) fn field(&self, model: &Model) -> String {
        let id = model.nodes[self.part].id.clone();
        id.unwrap_or_else(|| "indeks".to_owned())
    }
}

/// What a sentence calls a part.
pub(super) fn name(model: &Model, part: usize) -> Text {
    match &model.nodes[part].id {
        None => Text::new("indeks", "index"),
        Some(id) => Text::new(id.clone(), id.clone()),
    }
}

/// The number that follows for a part when the printed numbers at or below it are taken as exact;
/// `None` where too few are printed.
///
/// `own` says whether the part's own printed number counts.
pub(super) fn recomputed(
    model: &Model,
    part: usize,
    cells: &[Cell],
    readings: &Readings,
    own: bool,
) -> Option<Exact> {
    let printed = cells.iter().find(|cell| cell.part == part);
    // A number off the scale has lost its decimal mark; nothing follows from it.
    let printed = printed.filter(|cell| own && model.has(cell.printed.value()));
    if let Some(cell) = printed {
        let share = model.share(part, reading_of(model, part, readings));
        return Some(cell.printed.value() / share);
    }
    let node = &model.nodes[part];
    if node.children.is_empty() {
        return None;
    }
    let mut sum = Exact::ZERO;
    for &child in &node.children {
        let value = recomputed(model, child, cells, readings, true)?;
        sum += value * Exact::from(model.nodes[child].units as i128);
    }
    Some(sum / Exact::from(node.units as i128))
}

/// The distinct numbers that sums of a part are printed as, ascending.
pub(super) fn prints(
    model: &Model,
    part: usize,
    sums: &super::sums::Sums,
    reading: Reading,
    decimals: u8,
) -> Vec<Rounded> {
    // What is shown is linear in the sum. One common denominator spares a reduction for each of
    // the thousands of sums that an index alone leaves.
    let none = model.shown(part, 0, reading);
    let each = model.shown(part, 1, reading) - none;
    let over = none.denominator() * each.denominator();
    let (first, step) = (
        none.numerator() * each.denominator(),
        each.numerator() * none.denominator(),
    );
    let scale = 10_i128.pow(u32::from(decimals));
    // Half-up, as `Exact::half_up`; nothing shown is negative.
    let rounded = |sum: usize| (2 * (first + step * sum as i128) * scale + over) / (2 * over);
    let mut units: Vec<i128> = sums.iter().map(rounded).collect();
    units.dedup();
    let exact = units.into_iter().map(|units| Exact::new(units, scale));
    exact.map(|exact| exact.half_up(decimals)).collect()
}
