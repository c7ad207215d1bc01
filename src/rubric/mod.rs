//! What is measured: the instrument (instrumen) of a regulation as data.
//!
//! A [`Rubric`] is read from YAML by [`Rubric::parse`] and cannot be wrong afterwards: its
//! weights add up at every level, its ratings cover the scale without gap or overlap, and every
//! indicator has a criterion for every maturity level. Anything else is refused with all
//! findings at once.

mod bands;
mod builtin;
mod capabilities;
mod crosswalk;
mod difference;
mod document_kinds;
mod evidence_rules;
mod external;
pub(crate) mod fields;
mod find;
mod grading;
mod import;
mod items;
mod keys;
mod load;
mod nodes;
mod normal;
mod overlay;
mod packed;
mod rating;
pub(crate) mod sheets;
mod write;
pub(crate) mod yaml;

pub(crate) use builtin::builtins_knowing;
pub use builtin::{builtin, builtins, for_year, regulations, yaml_of_builtin};
pub use crosswalk::{Crosswalk, Relation, Row, Treatment, crosswalk_between, crosswalks};
pub use difference::{Amendment, Difference, Effect, Kind as ChangeKind, Pairing, Said, Topic};
pub use document_kinds::{AskedKind, DocumentKind, KindsDemand};
pub use evidence_rules::{Demand, EvidenceRule, EvidenceRules};
pub use external::{External, Point, TiedScore};
pub use find::Found;
pub use items::ItemRule;
pub use overlay::{Change, Extension};
pub use rating::Rating;

use crate::diagnostic::Checked;
use crate::lang::Text;
use crate::number::Exact;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// An instrument: what is scored, how much each part weighs, and how a score is named.
///
/// ```
/// use spbe::{lang::Lang, number::Exact, rubric::{Rubric, for_year}};
///
/// let rubric = for_year(2023).expect("a regulation in force");
/// assert_eq!(rubric.regulation, "PermenPANRB 59/2020");
/// assert_eq!(rubric.indicators.len(), 47);
/// let rating = rubric.rate(Exact::new(35, 10), 2023);
/// assert_eq!(rating.band.name.get(Lang::Id), "Sangat Baik");
///
/// // One of one's own is refused with every finding at once.
/// let refused = Rubric::parse("id: a\nname: b\n", "rubrik.yaml");
/// assert!(refused.value.is_none() && refused.diagnostics.len() > 1);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rubric {
    /// The stable name of the instrument, `permenpanrb-59-2020`.
    pub id: String,
    /// What the instrument is called.
    pub name: Text,
    /// The regulation that sets it, `PermenPANRB 59/2020`.
    pub regulation: String,
    /// The name of the number at the top, `Indeks SPBE`.
    pub index: Text,
    /// The years of evaluation in which it is in force; open at the end when it still is, and at
    /// both ends for an instrument that belongs to no year.
    pub years: RangeInclusive<u16>,
    /// The standing of the regulation, in a few words or one Indonesian sentence.
    pub status: String,
    /// What everybody has to know who sees a number made with it; shown in every output.
    pub caveat: Option<Text>,
    /// What is not known yet and may change a number; shown in every output.
    pub open_points: Vec<Text>,
    /// Where each part of the data comes from.
    pub sources: Vec<Source>,
    /// The values an indicator may have.
    pub scale: Scale,
    /// How many decimals a printed score has.
    pub decimals: u8,
    /// Whether a rating is taken from the exact or from the printed index.
    pub rate_on: RateOn,
    /// The ratings (predikat) from the lowest to the highest.
    pub bands: Vec<Band>,
    /// The kinds of maturity, each with names for its levels.
    pub capabilities: Vec<Capability>,
    /// The names of the levels of the tree, from the top: domain, aspect, indicator.
    pub kinds: Vec<Kind>,
    /// The tree below the index.
    pub nodes: Vec<Node>,
    /// The leaves of the tree, in the order of the regulation.
    pub indicators: Vec<Indicator>,
    /// What documents must be to support a level.
    pub evidence_rules: EvidenceRules,
    /// How the pieces of evidence that are accepted propose a value, where the rubric says so.
    pub item_rule: Option<ItemRule>,
    /// The sum of all weights, 100 for weights in percent.
    pub weight: Exact,
    /// The rubric that it changes, and how; its content is complete all the same.
    pub extends: Option<Extension>,
    /// SHA-256 of the normalised content: comments and formatting do not count.
    pub sha256: String,
    /// The digest of the content that a book was made for, where it is scored anew with this one on
    /// purpose; no part of the content.
    pub rescored: Option<String>,
    /// The indicators by every name that is certainly theirs, as [`find`] writes names.
    names: BTreeMap<String, usize>,
    /// The indicators by their ids, folded.
    ids: BTreeMap<String, usize>,
    /// Every name of a domain or aspect, folded.
    names_of_parts: BTreeSet<String>,
}

/// Where a part of a rubric comes from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The part, such as "struktur dan bobot".
    pub part: String,
    /// Regulation, table, or who says so.
    pub source: String,
    /// A: primary text read, B: official report, C: several secondary sources, D: one, or own
    /// inference.
    pub confidence: String,
}

/// The values an indicator may have: `min`, `min + step`, … `max`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The lowest value.
    pub min: Exact,
    /// The highest value.
    pub max: Exact,
    /// The distance of two neighbouring values.
    pub step: Exact,
}

/// What a rating is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The exact score.
    Exact,
    /// The score as it is printed.
    Rounded,
}

/// What the ratings of each year were taken from; the regulations do not say, the published
/// tables show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateOn {
    /// For every year without an entry of its own.
    pub default: Basis,
    /// For single years.
    pub years: BTreeMap<u16, Basis>,
}

/// A rating (predikat): a named range of scores, lower bound inclusive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its name, `Sangat Baik`.
    pub name: Text,
    /// The lowest score in it.
    pub from: Exact,
    /// Where the next one begins; for the highest, the highest score.
    pub to: Exact,
}

/// A kind of maturity (kapabilitas proses, kapabilitas layanan) and the names of its levels.
#[derive(Clone, Debug)]
pub struct Capability {
    /// Its stable name, `process`.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// The names of its whole levels (tingkat kematangan).
    pub levels: BTreeMap<u8, Text>,
    /// The value at which each level begins; empty where a level is its own number.
    pub starts: BTreeMap<u8, Exact>,
}

/// What the nodes of one level of the tree are called.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Its stable name in JSON, `domain`.
    pub id: String,
    /// What it is called.
    pub name: Text,
}

/// A domain, aspect or indicator: all levels of the tree look the same.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its stable name, `D1`, `A3`, `I17`.
    pub id: String,
    /// Its official name.
    pub name: Text,
    /// Other names that reports print.
    pub aliases: Vec<String>,
    /// Its share of the total weight.
    pub weight: Exact,
    /// How deep it stands, from zero; the index of its [`Kind`].
    pub depth: usize,
    /// What it consists of; empty for an indicator.
    pub children: Vec<Node>,
    /// The indicators at or below it, as a range of [`Rubric::indicators`].
    pub indicators: std::ops::Range<usize>,
}

/// What an indicator asks for.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// Its stable name, `I17`.
    pub id: String,
    /// Its number in the regulation, from one.
    pub number: usize,
    /// Its official name.
    pub name: Text,
    /// Other names and numbers in use.
    pub aliases: Vec<String>,
    /// Its weight (bobot).
    pub weight: Exact,
    /// The index of its [`Capability`].
    pub capability: usize,
    /// What each whole level asks for, in Indonesian.
    pub criteria: BTreeMap<u8, String>,
    /// Typical evidence (data dukung), in Indonesian.
    pub evidence: String,
    /// The index of another agency that its value comes from.
    pub external: Option<External>,
    /// A score of another agency that its levels ask for.
    pub score: Option<TiedScore>,
    /// How many pieces of evidence (butir) each level asks for; empty where nobody says.
    pub items: BTreeMap<u8, u16>,
}

impl Rubric {
    /// Reads a rubric from YAML. `file` is the name shown in places.
    ///
    /// Every finding is reported at once: shape, weights at every level, ratings, level names,
    /// criteria. Warnings may come with a good rubric; a missing rubric always comes with errors.
    /// A rubric that changes another (`extends`) may change a built-in one only.
    #[must_use]
    pub fn parse(text: &str, file: &str) -> Checked<Self> {
        load::load(text, &Arc::from(file), None)
    }

    /// Reads a rubric from a file; see [`Rubric::parse`]. A file that cannot be read is a finding.
    /// What it extends may also be a file in the same folder; no other folder is looked into.
    #[must_use]
    pub fn read(path: &std::path::Path, file: &str) -> Checked<Self> {
        match load::read_text(path) {
            Ok(text) => {
                let folder = path.parent();
                // The parent of a bare name is the folder where the program runs.
                let folder = folder.map(|folder| {
                    if folder.as_os_str().is_empty() {
                        std::path::Path::new(".")
                    } else {
                        folder
                    }
                });
                load::load(&text, &Arc::from(file), folder)
            }
            Err(diagnostic) => Checked::failed((*diagnostic).at(crate::place::Place::file(file))),
        }
    }

    /// Whether the instrument belongs to no year, and therefore is never chosen by one.
    #[must_use]
    pub fn is_of_any_year(&self) -> bool {
        self.years == (0..=u16::MAX)
    }

    /// The same rubric, for a book that was made for another content of it and is scored anew on
    /// purpose; every output made with it says so. `stamped` is the digest in the book.
    #[must_use]
    pub fn rescoring(&self, stamped: &str) -> Self {
        Self {
            rescored: Some(stamped.to_owned()),
            ..self.clone()
        }
    }

    /// Whether every output has to say something about it beside its name: its caveat, that it
    /// changes another rubric, or that a book is scored anew with it.
    #[must_use]
    pub fn is_remarkable(&self) -> bool {
        self.caveat.is_some() || self.extends.is_some() || self.rescored.is_some()
    }

    /// Whether it changes the rubric of this id, at once or through another. What changes a rubric
    /// has all of its indicators and no others, so that levels and documents keep their place.
    #[must_use]
    pub fn is_change_of(&self, id: &str) -> bool {
        self.extends.as_ref().is_some_and(|extension| {
            let mut changes = extension.changes.iter();
            extension.base == id || (id != self.id && changes.any(|change| change.by == id))
        })
    }

    /// The rubric as text in which only meaning shows: what its digest is taken of.
    #[must_use]
    pub fn normalised(&self) -> String {
        normal::write(self)
    }

    /// The whole levels of the scale, from the lowest to the highest.
    #[must_use]
    pub fn levels(&self) -> RangeInclusive<u8> {
        self.scale.levels()
    }

    /// Every node of the tree from the top, parents before children.
    pub fn walk(&self) -> impl Iterator<Item = &Node> {
        let mut stack: Vec<&Node> = self.nodes.iter().rev().collect();
        std::iter::from_fn(move || {
            let node = stack.pop()?;
            stack.extend(node.children.iter().rev());
            Some(node)
        })
    }
}

impl Rubric {
    /// Whether it is the instrument of a regulation, and not one of research.
    #[must_use]
    pub fn is_regulation(&self) -> bool {
        self.status != "not a regulation"
    }
}

impl Scale {
    /// Whether an indicator may have this value.
    #[must_use]
    pub fn holds(&self, value: Exact) -> bool {
        self.contains(value) && (value - self.min).is_multiple_of(self.step)
    }

    /// Whether an indicator may have this value, or one that will only be rounded to a step: where
    /// values are decimals, a fraction such as 7/6 is one before rounding. A decimal must be on a
    /// step.
    #[must_use]
    pub fn admits(&self, value: Exact) -> bool {
        let unrounded = || !self.is_whole() && value.half_up(6).exact() != value;
        self.contains(value) && (self.holds(value) || unrounded())
    }

    /// Whether the value lies between the lowest and the highest, on a step or not.
    #[must_use]
    pub fn contains(&self, value: Exact) -> bool {
        (self.min..=self.max).contains(&value)
    }

    /// The whole levels, from the lowest to the highest.
    #[must_use]
    pub fn levels(&self) -> RangeInclusive<u8> {
        let whole = |number: Exact| u8::try_from(number.numerator() / number.denominator());
        whole(self.min).unwrap_or(0)..=whole(self.max).unwrap_or(0)
    }

    /// Whether values are whole levels only.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.min.is_whole() && self.step.is_whole()
    }
}
