//! What became of each indicator when one regulation followed another (padanan indikator).
//!
//! A [`Crosswalk`] is read from YAML by [`Crosswalk::parse`] against both of its rubrics and cannot
//! be wrong afterwards: every indicator of both sides has at least one row, no pair stands twice,
//! and what a relation claims agrees with the rows around it.

mod load;

use super::{Rubric, builtin};
use crate::diagnostic::Checked;
use crate::lang::Text;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// What became of the indicators of one rubric in another.
#[derive(Clone, Debug)]
pub struct Crosswalk {
    /// What it is called.
    pub name: Text,
    /// The rubric before.
    pub from: Arc<Rubric>,
    /// The rubric after.
    pub to: Arc<Rubric>,
    /// The relations whose values may be set side by side; none where it is about evidence only.
    pub comparable: BTreeSet<Relation>,
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
}

/// What became of an indicator, or where one comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The position of the indicator before; `None` for a new one.
    pub from: Option<usize>,
    /// The position of the indicator after; `None` where nothing follows.
    pub to: Option<usize>,
    /// How the two are related.
    pub relation: Relation,
    /// Why, in Indonesian.
    pub rationale: String,
    /// Who says so.
    pub source: String,
    /// See [`super::Source::confidence`].
    pub confidence: String,
}

/// How two indicators are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Relation {
    /// The same indicator.
    Same,
    /// What followed it, with another object or wider.
    Successor,
    /// One of several that it was split into.
    Split,
    /// One of several that were merged into one.
    Merged,
    /// Its evidence helps, but has to be updated.
    Update,
    /// Nothing came before.
    New,
    /// Nothing follows.
    None,
}

/// What evidence of an earlier indicator is worth for a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Treatment {
    /// It can be handed in again.
    Reuse,
    /// It has to be brought up to date first.
    Update,
    /// There is none.
    New,
}

impl Relation {
    /// Every relation.
    pub const ALL: [Self; 7] = [
        Self::Same,
        Self::Successor,
        Self::Split,
        Self::Merged,
        Self::Update,
        Self::New,
        Self::None,
    ];

    /// The word of the files and of JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Successor => "successor",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Update => "update",
            Self::New => "new",
            Self::None => "none",
        }
    }

    /// What the relation means for evidence.
    #[must_use]
    pub fn treatment(self) -> Treatment {
        match self {
            Self::Same | Self::Successor | Self::Split | Self::Merged => Treatment::Reuse,
            Self::Update => Treatment::Update,
            Self::New | Self::None => Treatment::New,
        }
    }
}

impl Treatment {
    /// The word of CSV and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Reuse => "reuse",
            Self::Update => "update",
            Self::New => "new",
        }
    }
}

const SHIPPED: &[(&str, &str, &str, &str)] = &[
    (
        "permenpanrb-5-2018",
        "permenpanrb-59-2020",
        "permenpanrb-5-2018-to-permenpanrb-59-2020.yaml",
        include_str!("../../../rubrics/crosswalks/permenpanrb-5-2018-to-permenpanrb-59-2020.yaml"),
    ),
    (
        "permenpanrb-59-2020",
        "permenpanrb-8-2026",
        "permenpanrb-59-2020-to-permenpanrb-8-2026.yaml",
        include_str!("../../../rubrics/crosswalks/permenpanrb-59-2020-to-permenpanrb-8-2026.yaml"),
    ),
];

/// Each is read when it is first asked for.
static CROSSWALKS: [OnceLock<Option<Arc<Crosswalk>>>; SHIPPED.len()] =
    [const { OnceLock::new() }; SHIPPED.len()];

/// The crosswalks that come with the program, from the oldest to the newest.
pub fn crosswalks() -> impl Iterator<Item = Arc<Crosswalk>> {
    (0..SHIPPED.len()).filter_map(nth)
}

fn nth(index: usize) -> Option<Arc<Crosswalk>> {
    let (from, to, file, yaml) = *SHIPPED.get(index)?;
    CROSSWALKS
        .get(index)?
        .get_or_init(|| {
            let (from, to) = (builtin(from)?, builtin(to)?);
            Crosswalk::parse(yaml, file, &from, &to).value.map(Arc::new)
        })
        .clone()
}

/// The built-in crosswalk between two rubrics that are built in themselves, told by their content:
/// a rubric of one's own that bears the same id may have other indicators.
#[must_use]
pub fn crosswalk_between(from: &Rubric, to: &Rubric) -> Option<Arc<Crosswalk>> {
    let named = SHIPPED
        .iter()
        .position(|(before, after, ..)| (*before, *after) == (from.id.as_str(), to.id.as_str()))?;
    nth(named).filter(|one| one.from.sha256 == from.sha256 && one.to.sha256 == to.sha256)
}

impl Crosswalk {
    /// Reads a crosswalk from YAML. `file` is the name shown in places.
    ///
    /// Every finding is reported at once; a missing crosswalk always comes with errors.
    #[must_use]
    pub fn parse(text: &str, file: &str, from: &Arc<Rubric>, to: &Arc<Rubric>) -> Checked<Self> {
        load::load(text, &Arc::from(file), |id| {
            [from, to].into_iter().find(|one| one.id == id).cloned()
        })
    }

    /// Reads a crosswalk between two built-in rubrics, which it names itself.
    #[must_use]
    pub fn parse_builtin(text: &str, file: &str) -> Checked<Self> {
        load::load(text, &Arc::from(file), builtin)
    }

    /// Reads a crosswalk between two built-in rubrics from a file. `None` where the file holds
    /// something else, or cannot be read.
    #[must_use]
    pub fn read_builtin(path: &std::path::Path, file: &str) -> Option<Checked<Self>> {
        let text = super::load::read_text(path).ok()?;
        Self::is_one(&text).then(|| Self::parse_builtin(&text, file))
    }

    /// Whether a text is a crosswalk and no rubric: it has rows.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text.lines().any(|line| line.starts_with("rows:"))
    }

    /// The rows of an indicator of the rubric after.
    pub fn sources(&self, to: usize) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.to == Some(to))
    }

    /// The rows of an indicator of the rubric before.
    pub fn targets(&self, from: usize) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.from == Some(from))
    }

    /// The pairs of indicators, before and after, whose values may be set side by side: of a
    /// comparable relation, and neither of them in any other row.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        let fits = |row: &&Row| self.comparable.contains(&row.relation);
        self.rows.iter().filter(fits).filter_map(|row| {
            let (from, to) = (row.from?, row.to?);
            let alone = self.targets(from).count() == 1 && self.sources(to).count() == 1;
            alone.then_some((from, to))
        })
    }
}
