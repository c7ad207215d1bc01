//! Which answers are doubtful, and between which values they lie.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::Chances;
use crate::assess::{Answered, Assessment};
use crate::diagnostic::catalogue::answers::{AWAITED, DOUBTFUL, MISSING};
use crate::diagnostic::catalogue::banding as finding;
use crate::ladder;
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::{Indicator, Rubric, Scale};
use crate::score::Bounds;

/// An answer that may turn out to be one value or another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The lowest value it may turn out to be.
    pub low: Exact,
    /// The highest value it may turn out to be.
    pub high: Exact,
    /// Why it is doubtful.
    pub cause: Cause,
    /// The values it may turn out to be, from the lowest, each with its probability above zero;
    /// together exactly one. Empty where none is given.
    pub chances: Vec<(Exact, Exact)>,
    /// Where its probabilities are given, or where its answer stands.
    pub place: Option<Place>,
}

/// Why an answer is doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Cause {
    /// Its level is written as a range.
    Range,
    /// Its documents support less than is claimed.
    Evidence,
    /// Probabilities are given for it.
    Probabilities,
    /// Nobody answered it.
    Missing,
    /// It is answered in a way that cannot be used.
    Unusable,
}

impl Cause {
    /// Its stable name, as in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Range => "range",
            Self::Evidence => "evidence",
            Self::Probabilities => "probabilities",
            Self::Missing => "missing",
            Self::Unusable => "unusable",
        }
    }
}

impl Doubt {
    /// Whether nothing at all is known about it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.cause, Cause::Missing | Cause::Unusable)
    }

    /// The values it may turn out to be, from the lowest: those with probabilities, or its ends
    /// and every step of the scale between them.
    #[must_use]
    pub fn values(&self, scale: Scale) -> Vec<Exact> {
        if !self.chances.is_empty() {
            return self.chances.iter().map(|(value, _)| *value).collect();
        }
        let mut values = vec![self.low];
        let steps = ((self.low - scale.min) / scale.step).floor();
        let mut next = scale.min + (steps + Exact::ONE) * scale.step;
        while next < self.high {
            values.push(next);
            next += scale.step;
        }
        if self.low < self.high {
            values.push(self.high);
        }
        values
    }
}

impl Assessment {
    /// The assessment with every doubtful answer left open between its bounds: a level written as
    /// a range, a claim above what documents support, an answer that is missing or unusable, and
    /// every indicator with probabilities, which go before all else.
    ///
    /// A range and a missing answer are then no mistakes but what is asked about, so their
    /// findings go. What a user assumes is not doubtful.
    #[must_use]
    pub fn doubting(mut self, given: &Chances) -> Self {
        let rubric = std::sync::Arc::clone(&self.rubric);
        let mut found = Vec::new();
        let from_book = Chances::of_book(&self, &mut found);
        self.diagnostics.append(&mut found);
        let answers = self.answers.iter_mut().zip(&rubric.indicators);
        for (index, (answer, indicator)) in answers.enumerate() {
            if answer.simulated.is_some() {
                continue;
            }
            let own = plain_doubt(answer, indicator, &rubric);
            let chances = given.of(index).or_else(|| from_book.of(index));
            let doubt = match chances {
                None => own,
                Some((chances, place)) => {
                    let known = answer.value.map(|value| (value, value));
                    let known = own
                        .filter(|doubt| !doubt.is_open())
                        .map(|doubt| (doubt.low, doubt.high))
                        .or(known);
                    let beyond = |(low, high): &(Exact, Exact)| {
                        let outside = |(value, _): &&(Exact, Exact)| value < low || value > high;
                        chances.iter().find(outside).copied()
                    };
                    if let Some((low, high)) = known
                        && let Some((value, _)) = beyond(&(low, high))
                    {
                        let id = &indicator.id;
                        let stated = if low == high {
                            finding::just_level(low)
                        } else {
                            finding::levels_between(low, high)
                        };
                        let finding = finding::chance_beyond(id, value, stated);
                        self.diagnostics.push(finding.at(place.clone()));
                    }
                    let first = chances.first().map(|(value, _)| *value);
                    let last = chances.last().map(|(value, _)| *value);
                    first.zip(last).map(|(low, high)| Doubt {
                        low,
                        high,
                        cause: Cause::Probabilities,
                        chances: chances.to_vec(),
                        place: Some(place.clone()),
                    })
                }
            };
            let Some(doubt) = doubt else { continue };
            // What is certain is no doubt.
            answer.value = (doubt.low == doubt.high).then_some(doubt.low);
            answer.doubt = answer.value.is_none().then_some(doubt);
        }
        self.diagnostics
            .retain(|one| ![DOUBTFUL, MISSING, AWAITED].contains(&one.code()));
        self
    }
}

/// The doubt about an answer for which no probabilities are given.
fn plain_doubt(answer: &Answered, indicator: &Indicator, rubric: &Rubric) -> Option<Doubt> {
    let supported = |value: Exact| {
        let support = answer.support.as_ref();
        support.map_or(value, |support| {
            ladder::supported(rubric, indicator, value, support.level)
        })
    };
    if let (None, None, Some(Bounds { low, high })) = (answer.range, answer.value, answer.within) {
        return Some(Doubt {
            low,
            high,
            cause: Cause::Range,
            chances: Vec::new(),
            place: answer.place.clone(),
        });
    }
    let (low, high, cause) = match (answer.range, answer.value) {
        (Some((low, high)), _) => (supported(low), high, Cause::Range),
        (None, Some(value)) if supported(value) < value => {
            (supported(value), value, Cause::Evidence)
        }
        (None, Some(_)) => return None,
        (None, None) if answer.stage.is_none() => {
            (rubric.scale.min, rubric.scale.max, Cause::Missing)
        }
        (None, None) => (rubric.scale.min, rubric.scale.max, Cause::Unusable),
    };
    Some(Doubt {
        low,
        high,
        cause,
        chances: Vec::new(),
        place: answer.place.clone(),
    })
}
