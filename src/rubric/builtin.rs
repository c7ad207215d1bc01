//! The rubrics inside the program.

use super::Rubric;
use std::sync::{Arc, OnceLock};

const FILES: &[(&str, &str)] = &[
    (
        "permenpanrb-5-2018.yaml",
        include_str!("../../rubrics/permenpanrb-5-2018.yaml"),
    ),
    (
        "permenpanrb-59-2020.yaml",
        include_str!("../../rubrics/permenpanrb-59-2020.yaml"),
    ),
];

/// Each is parsed when it is first asked for, so that scoring one book loads one rubric.
static RUBRICS: [OnceLock<Option<Arc<Rubric>>>; FILES.len()] =
    [const { OnceLock::new() }; FILES.len()];

fn nth(index: usize) -> Option<Arc<Rubric>> {
    let (file, text) = FILES[index];
    RUBRICS[index]
        .get_or_init(|| Rubric::parse(text, file).value.map(Arc::new))
        .clone()
}

/// The rubrics that come with the program, from the oldest regulation to the newest.
pub fn builtins() -> impl Iterator<Item = Arc<Rubric>> {
    (0..FILES.len()).filter_map(nth)
}

/// The built-in rubric with an id.
#[must_use]
pub fn builtin(id: &str) -> Option<Arc<Rubric>> {
    let index = FILES
        .iter()
        .position(|(file, _)| file.strip_suffix(".yaml") == Some(id))?;
    nth(index)
}

/// The YAML of a built-in rubric as it is shipped, to start a rubric of one's own from.
#[must_use]
pub fn yaml_of_builtin(id: &str) -> Option<&'static str> {
    FILES
        .iter()
        .find(|(file, _)| file.strip_suffix(".yaml") == Some(id))
        .map(|(_, text)| *text)
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
