//! What changed in meaning from one rubric to another; comments and formatting are no change.
//!
//! Two rubrics have the same digest exactly when nothing changed: where a change is of no kind that
//! is known here, the first line of the normalised text that differs is one.

mod findings;
mod nodes;
mod pairing;
mod parts;

pub use pairing::Pairing;

use super::Rubric;
use crate::lang::{Lang, Say, Text};
use crate::number::Exact;
use std::sync::Arc;

/// What changed from one rubric to another.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The rubric before.
    pub from: Arc<Rubric>,
    /// The rubric after.
    pub to: Arc<Rubric>,
    /// By what the nodes of both were taken for the same.
    pub pairing: Pairing,
    /// The indicators that are the same in both, as positions before and after.
    pub indicators: Vec<(usize, usize)>,
    /// The changes: of the whole, of ratings and levels, then of the nodes in the order of the
    /// rubric after, and what was removed at the end.
    pub changes: Vec<Amendment>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// What happened.
    pub kind: Kind,
    /// What it happened to.
    pub topic: Topic,
    /// The stable name of the owner: `I17`, the kind of maturity, the rating; empty for the rubric.
    pub id: String,
    /// What the owner is called, where it has a name.
    pub name: Option<Text>,
    /// The level it is about.
    pub level: Option<u8>,
    /// What it was; `None` for what was added.
    pub before: Option<Said>,
    /// What it is; `None` for what was removed.
    pub after: Option<Said>,
}

/// What a rubric says at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A number, exactly.
    Number(Exact),
    /// A text, in both languages.
    Words(Text),
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// The same thing has another name or id.
    Renamed,
    /// It stands below another parent.
    Moved,
    /// The same things stand in another order.
    Reordered,
    /// It weighs more or less.
    Reweighted,
    /// It asks for something else, or for the same in other words.
    Reworded,
    /// A number, border or rule is another one.
    Changed,
}

/// What part of a rubric a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is called as the part of the file is")]
pub enum Topic {
    RubricId,
    RubricName,
    Regulation,
    IndexName,
    Years,
    Status,
    Caveat,
    OpenPoint,
    Source,
    Scale,
    Rounding,
    RateOn,
    TotalWeight,
    Rating,
    RatingName,
    RatingFrom,
    RatingTo,
    Capability,
    CapabilityName,
    LevelName,
    LevelFrom,
    KindName,
    Node,
    Id,
    Name,
    Aliases,
    Parent,
    Order,
    Weight,
    CapabilityOf,
    Criterion,
    Evidence,
    External,
    ExternalPoint,
    Score,
    ScoreLevel,
    Items,
    ItemRule,
    EvidenceFrom,
    EvidenceLadder,
    DocumentKind,
    EvidenceRule,
    Text,
}

/// What a change can do to a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// It can change scores, down to those of parts.
    Scores,
    /// It can change a rating while the index stays.
    Ratings,
    /// It can change which levels documents support.
    Evidence,
    /// It is about words only.
    Words,
}

impl Kind {
    /// The word of CSV and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Moved => "moved",
            Self::Reordered => "reordered",
            Self::Reweighted => "reweighted",
            Self::Reworded => "reworded",
            Self::Changed => "changed",
        }
    }
}

impl Effect {
    /// Every effect, the weightiest first.
    pub const ALL: [Self; 4] = [Self::Scores, Self::Ratings, Self::Evidence, Self::Words];

    /// The word of CSV and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Scores => "scores",
            Self::Ratings => "ratings",
            Self::Evidence => "evidence",
            Self::Words => "words",
        }
    }
}

impl Topic {
    /// What a change of it can do to a result.
    #[must_use]
    pub fn effect(self) -> Effect {
        match self {
            Self::Scale
            | Self::Rounding
            | Self::TotalWeight
            | Self::Node
            | Self::Parent
            | Self::Order
            | Self::Weight
            | Self::External
            | Self::ExternalPoint
            | Self::Score
            | Self::ScoreLevel => Effect::Scores,
            Self::RateOn | Self::Rating | Self::RatingName | Self::RatingFrom | Self::RatingTo => {
                Effect::Ratings
            }
            Self::LevelFrom
            | Self::CapabilityOf
            | Self::Items
            | Self::ItemRule
            | Self::EvidenceFrom
            | Self::EvidenceLadder
            | Self::DocumentKind
            | Self::EvidenceRule => Effect::Evidence,
            _ => Effect::Words,
        }
    }
}

impl Amendment {
    /// What it can do to a result.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.topic.effect()
    }

    /// What it was and what it is, in a language in which they differ; the language is named where
    /// it is not the one asked for.
    #[must_use]
    pub fn sides(&self, lang: Lang) -> (String, String) {
        let side = |said: &Option<Said>, lang| said.as_ref().map(|said| said.say(lang));
        let both = |lang| (side(&self.before, lang), side(&self.after, lang));
        let (before, after) = both(lang);
        if before != after || self.before == self.after {
            return (before.unwrap_or_default(), after.unwrap_or_default());
        }
        let other = match lang {
            Lang::Id => Lang::En,
            Lang::En => Lang::Id,
        };
        let (before, after) = both(other);
        let marked = |text: Option<String>| {
            text.map(|text| format!("{text} ({other})"))
                .unwrap_or_default()
        };
        (marked(before), marked(after))
    }
}

impl Say for Said {
    fn say(&self, lang: Lang) -> String {
        match self {
            Self::Number(number) => number.say(lang),
            Self::Words(text) => text.say(lang),
        }
    }
}

impl From<Exact> for Said {
    fn from(number: Exact) -> Self {
        Self::Number(number)
    }
}

impl From<&Text> for Said {
    fn from(text: &Text) -> Self {
        Self::Words(text.clone())
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::Words(Text::new(text.clone(), text))
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl Difference {
    /// What changed from one rubric to another.
    #[must_use]
    pub fn between(from: &Arc<Rubric>, to: &Arc<Rubric>) -> Self {
        let mut found = Found::default();
        parts::compare(from, to, &mut found);
        let (pairing, indicators) = nodes::compare(from, to, &mut found);
        if found.changes.is_empty() && from.sha256 != to.sha256 {
            found.first_line(from, to);
        }
        Self {
            from: Arc::clone(from),
            to: Arc::clone(to),
            pairing,
            indicators,
            changes: found.changes,
        }
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether a result could be another one: a score, a rating, or a level that documents support.
    #[must_use]
    pub fn changes_results(&self) -> bool {
        let words = |change: &Amendment| change.effect() == Effect::Words;
        !self.changes.iter().all(words)
    }

    /// The changes that can do one thing to a result.
    pub fn of(&self, effect: Effect) -> impl Iterator<Item = &Amendment> {
        let changes = self.changes.iter();
        changes.filter(move |change| change.effect() == effect)
    }
}

/// Whom a change is about.
#[derive(Clone, Copy)]
struct Owner<'o> {
    id: &'o str,
    name: Option<&'o Text>,
    level: Option<u8>,
}

/// The rubric itself.
const RUBRIC: Owner<'static> = Owner {
    id: "",
    name: None,
    level: None,
};

impl<'o> Owner<'o> {
    fn new(id: &'o str, name: &'o Text) -> Self {
        Self {
            id,
            name: Some(name),
            level: None,
        }
    }

    fn at(self, level: u8) -> Self {
        Self {
            level: Some(level),
            ..self
        }
    }
}

/// The changes found so far.
#[derive(Default)]
struct Found {
    changes: Vec<Amendment>,
}

impl Found {
    fn add(
        &mut self,
        kind: Kind,
        topic: Topic,
        owner: Owner<'_>,
        before: Option<Said>,
        after: Option<Said>,
    ) {
        self.changes.push(Amendment {
            kind,
            topic,
            id: owner.id.to_owned(),
            name: owner.name.cloned(),
            level: owner.level,
            before,
            after,
        });
    }

    /// A change if what was said differs from what is said.
    fn compare<S: Into<Said>>(
        &mut self,
        kind: Kind,
        topic: Topic,
        owner: Owner<'_>,
        before: S,
        after: S,
    ) {
        self.compare_maybe(kind, topic, owner, Some(before), Some(after));
    }

    /// A change if both are there and differ, or only one is there.
    fn compare_maybe<S: Into<Said>>(
        &mut self,
        kind: Kind,
        topic: Topic,
        owner: Owner<'_>,
        before: Option<S>,
        after: Option<S>,
    ) {
        let (before, after) = (before.map(S::into), after.map(S::into));
        if before == after {
            return;
        }
        let kind = match (&before, &after) {
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
            _ => kind,
        };
        self.add(kind, topic, owner, before, after);
    }

    /// The first line of the normalised texts that differs.
    fn first_line(&mut self, from: &Rubric, to: &Rubric) {
        let (before, after) = (from.normalised(), to.normalised());
        let (mut before, mut after) = (before.lines(), after.lines());
        loop {
            let (one, other) = (before.next(), after.next());
            if one != other || one.is_none() {
                return self.compare_maybe(Kind::Changed, Topic::Text, RUBRIC, one, other);
            }
        }
    }
}
