//! The rubrics inside the program.

use super::Rubric;
use super::find::short_name;
use super::load::load_tree;
use super::packed::unpack;
use crate::place::Place;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// A rubric as it is shipped, and as the build script has packed it.
struct Shipped {
    file: &'static str,
    yaml: &'static str,
    packed: &'static str,
    /// Every name in it, of its indicators and of all above them, folded, one in a line.
    names: &'static str,
}

macro_rules! shipped {
    ($($id:literal),* $(,)?) => {
        &[$(Shipped {
            file: concat!($id, ".yaml"),
            yaml: include_str!(concat!("../../rubrics/", $id, ".yaml")),
            packed: include_str!(concat!(env!("OUT_DIR"), "/", $id, ".packed")),
            names: include_str!(concat!(env!("OUT_DIR"), "/", $id, ".names.txt")),
        }),*]
    };
}

const SHIPPED: &[Shipped] = shipped![
    "permenpanrb-5-2018",
    "permenpanrb-59-2020",
    "permenpanrb-8-2026",
    "kota-cerdas-6-dimensi",
    "inovasi-rogers",
];

/// Each is unpacked when it is first asked for, so that scoring one book loads one rubric.
static RUBRICS: [OnceLock<Option<Arc<Rubric>>>; SHIPPED.len()] =
    [const { OnceLock::new() }; SHIPPED.len()];

/// The names in each, for books whose names are not those of their rubric.
static NAMES: [OnceLock<BTreeSet<&str>>; SHIPPED.len()] =
    [const { OnceLock::new() }; SHIPPED.len()];

fn nth(index: usize) -> Option<Arc<Rubric>> {
    let Shipped { file, packed, .. } = SHIPPED[index];
    RUBRICS[index]
        .get_or_init(|| {
            let tree = unpack(packed, &Place::file(file).into())?;
            load_tree(&tree).value.map(Arc::new)
        })
        .clone()
}

fn position(id: &str) -> Option<usize> {
    SHIPPED
        .iter()
        .position(|shipped| shipped.file.strip_suffix(".yaml") == Some(id))
}

/// The rubrics that come with the program: the regulations from the oldest to the newest, then
/// the instruments that are none.
pub fn builtins() -> impl Iterator<Item = Arc<Rubric>> {
    (0..SHIPPED.len()).filter_map(nth)
}

/// The built-in rubrics of regulations, from the oldest to the newest: those that tables and books
/// without a stamp can be of.
pub fn regulations() -> impl Iterator<Item = Arc<Rubric>> {
    builtins().filter(|rubric| !rubric.is_of_any_year())
}

/// The built-in rubrics that may know at least `least` of these names of indicators, which are
/// folded. The others are not unpacked, because their names alone are read much sooner.
pub(crate) fn builtins_knowing<'n>(
    names: impl Iterator<Item = &'n str>,
    least: usize,
) -> impl Iterator<Item = Arc<Rubric>> {
    let names: Vec<&str> = names.map(short_name).collect();
    let knows = move |index: &usize| {
        let known = names_in(*index);
        let known = names.iter().filter(|&&name| known.contains(name));
        known.take(least).count() == least
    };
    (0..SHIPPED.len()).filter(knows).filter_map(nth)
}

fn names_in(index: usize) -> &'static BTreeSet<&'static str> {
    NAMES[index].get_or_init(|| SHIPPED[index].names.lines().map(short_name).collect())
}

/// The built-in rubric with an id.
#[must_use]
pub fn builtin(id: &str) -> Option<Arc<Rubric>> {
    nth(position(id)?)
}

/// The YAML of a built-in rubric as it is shipped, to start a rubric of one's own from.
#[must_use]
pub fn yaml_of_builtin(id: &str) -> Option<&'static str> {
    Some(SHIPPED[position(id)?].yaml)
}

/// The built-in rubric in force in a year of evaluation.
#[must_use]
pub fn for_year(year: u16) -> Option<Arc<Rubric>> {
    let id = match year {
        2018..=2020 => "permenpanrb-5-2018",
        2021..=2025 => "permenpanrb-59-2020",
        2026.. => "permenpanrb-8-2026",
        _ => return None,
    };
    builtin(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::find::plain_name;

    #[test]
    fn every_indicator_is_among_the_names() {
        for (index, shipped) in SHIPPED.iter().enumerate() {
            for indicator in &nth(index).unwrap().indicators {
                for name in indicator.names() {
                    let known = names_in(index).contains(&*plain_name(name));
                    assert!(known, "{}: {name}", shipped.file);
                }
            }
        }
    }

    #[test]
    fn what_is_packed_is_what_its_yaml_says() {
        for (index, Shipped { file, yaml, .. }) in SHIPPED.iter().enumerate() {
            let read = Rubric::parse(yaml, file);
            assert_eq!(read.diagnostics, [], "{file}");
            let unpacked = nth(index);
            assert_eq!(
                format!("{:?}", read.value.unwrap()),
                format!("{:?}", unpacked.unwrap()),
                "{file}"
            );
        }
    }
}
