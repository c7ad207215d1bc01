//! What a changed rubric does to an archive: every assessment scored under both.
//!
//! Values are carried over to the indicators that are the same in both rubrics, so that a new
//! number or place of an indicator changes nothing. An indicator that is new has no value, and the
//! index after is then an interval.

mod baseline;
mod carry;
mod judge;

pub use baseline::{Accepted, Baseline};
pub use judge::{FailOn, judge};

use crate::assess::identity::{Claims, is_of, year_of_file};
use crate::assess::{Assessment, Request, assess};
use crate::compare::split;
use crate::diagnostic::{Checked, catalogue::changes as finding};
use crate::evidence::{Evidence, Source};
use crate::lang::{Lang, List, Say, Text, impact as words};
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::{Difference, Effect, Relation, Rubric, for_year};
use crate::score::{Scorecard, score};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// So many of the indicators that moved an index are kept.
const STRONGEST: usize = 5;

/// One assessment under both rubrics: little enough to keep of any number of books.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The agency (instansi), where it is known.
    pub agency: Option<String>,
    /// The year of evaluation (tahun).
    pub year: u16,
    /// The stage whose values count.
    pub stage: String,
    /// The file it was read from.
    pub source: Source,
    /// Where its answers begin.
    pub place: Place,
    /// The result under the rubric before.
    pub before: Standing,
    /// The result under the rubric after.
    pub after: Standing,
    /// The indicators that moved the index, the strongest in its direction first.
    pub moved: Vec<Moved>,
    /// Whether the borders of ratings, or what a rating is taken from, alone change the rating.
    pub by_borders: bool,
}

/// The result of an assessment under one rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The lowest index that is possible.
    pub low: Exact,
    /// The highest; the same for a complete assessment.
    pub high: Exact,
    /// Whether every indicator has a value.
    pub complete: bool,
    /// The ratings of the lowest and the highest index.
    pub ratings: (Text, Text),
    /// How many decimals a shown index has.
    pub decimals: u8,
}

/// What an indicator adds to the change of an index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// Its id, in the rubric after where it is there.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// How much of the change it makes.
    pub effect: Exact,
}

impl Standing {
    fn of(score: &Scorecard) -> Self {
        let (low, high) = score.ratings();
        Self {
            low: score.index.low,
            high: score.index.high,
            complete: score.is_complete(),
            ratings: (low.band.name.clone(), high.band.name.clone()),
            decimals: score.rubric().decimals,
        }
    }

    /// The rating, or both where an index is open and has two.
    #[must_use]
    pub fn rating(&self) -> Text {
        let (low, high) = &self.ratings;
        if low == high {
            return low.clone();
        }
        crate::lang::label::either_rating(low, high)
    }

    /// The index as it is printed, or between which two it lies.
    #[must_use]
    pub fn index(&self) -> Text {
        let said = |lang| {
            let (low, high) = (self.low, self.high);
            let [low, high] = [low, high].map(|exact| exact.half_up(self.decimals).say(lang));
            if self.low == self.high {
                low
            } else {
                format!("{low}–{high}")
            }
        };
        Text::new(said(Lang::Id), said(Lang::En))
    }
}

impl Case {
    /// The change of the index, where both are one number.
    #[must_use]
    pub fn change(&self) -> Option<Exact> {
        let known = self.before.low == self.before.high && self.after.low == self.after.high;
        known.then(|| self.after.low - self.before.low)
    }

    /// Whether the index changes, by however little.
    #[must_use]
    pub fn index_changes(&self) -> bool {
        (self.before.low, self.before.high) != (self.after.low, self.after.high)
    }

    /// Whether the rating changes.
    #[must_use]
    pub fn rating_changes(&self) -> bool {
        self.before.ratings != self.after.ratings
    }

    /// What causes most of it: the strongest indicator, the borders of ratings, or both.
    #[must_use]
    pub fn cause(&self) -> Text {
        let mut causes: Vec<Text> = Vec::new();
        causes.extend(self.moved.first().map(|one| {
            let said = |lang| {
                let name = one.name.get(lang);
                format!("{} {name} {}", one.id, one.effect.half_up(4).signed(lang))
            };
            Text::new(said(Lang::Id), said(Lang::En))
        }));
        if self.by_borders {
            causes.push(words::borders());
        }
        let said = |lang| List(causes.clone()).say(lang);
        Text::new(said(Lang::Id), said(Lang::En))
    }
}

/// The assessments among some evidence under both rubrics of a difference. The answers of other
/// rubrics are passed over with a note.
#[must_use]
pub fn cases(
    evidence: Vec<Evidence>,
    difference: &Difference,
    request: &Request,
) -> Checked<Vec<Case>> {
    let (from, to) = (&difference.from, &difference.to);
    let named = year_of_file(&evidence);
    let mut diagnostics = Vec::new();
    let mut own = Vec::new();
    for mut one in evidence {
        if let Some(other) = other_rubric(&one, difference, request, named) {
            let found = finding::of_other_rubric(other, &from.id);
            diagnostics.push(found.at(one.place.clone()));
            continue;
        }
        // A book of the rubric after is as much one of this archive.
        one.rubric = None;
        let known = |digest: &str| [&from.sha256, &to.sha256].contains(&&digest.to_lowercase());
        one.rubric_sha256 = one.rubric_sha256.filter(|stamp| !known(stamp.value.trim()));
        own.push(one);
    }
    if own.is_empty() {
        return Checked {
            value: Some(Vec::new()),
            diagnostics,
        };
    }
    let request = Request {
        rubric: Some(Arc::clone(from)),
        rescore: true,
        ..request.clone()
    };
    let assessed = assess(own, &request);
    diagnostics.extend(assessed.diagnostics);
    let value = assessed.value.map(|all| {
        let cases = all.into_iter().map(|one| {
            diagnostics.extend(one.diagnostics.iter().cloned());
            case(one, difference)
        });
        cases.collect()
    });
    Checked { value, diagnostics }
}

/// The name of the rubric that some answers are of, if it is neither of the two.
fn other_rubric(
    evidence: &Evidence,
    difference: &Difference,
    request: &Request,
    named: Option<u16>,
) -> Option<String> {
    let (from, to) = (&difference.from, &difference.to);
    if let Some(stamp) = evidence.rubric() {
        let known = [from, to].into_iter().any(|one| is_of(&stamp.value, one));
        return (!known).then(|| stamp.value.trim().to_owned());
    }
    let year = evidence.year().map(|year| year.value);
    let year = year.or(request.year).or(named)?;
    if from.years.contains(&year) {
        return None;
    }
    Some(for_year(year).map_or_else(|| year.to_string(), |rubric| rubric.id.clone()))
}

/// One assessment under both rubrics.
#[must_use]
pub fn case(before: Assessment, difference: &Difference) -> Case {
    let after = carry::carry(&before, difference);
    let (before, after) = (score(Arc::new(before)), score(Arc::new(after)));
    let assessment = &before.assessment;
    let (old, new) = (Standing::of(&before), Standing::of(&after));
    let bands = |rubric: &Rubric| {
        let of = |index| rubric.rate(index, assessment.year).band.name.clone();
        (of(before.index.low), of(before.index.high))
    };
    Case {
        agency: assessment.agency.clone(),
        year: assessment.year,
        stage: assessment.stage.word().to_owned(),
        source: assessment.source.clone(),
        place: assessment.place.clone(),
        by_borders: old.ratings != new.ratings
            && difference.of(Effect::Ratings).next().is_some()
            && bands(&difference.to) != old.ratings,
        // Weights that changed and cancel each other cause nothing.
        moved: if before.index == after.index {
            Vec::new()
        } else {
            moved(&before, &after, difference)
        },
        before: old,
        after: new,
    }
}

/// What moved the index, the strongest in its direction first. Of an open index it is what moved
/// its lower end.
fn moved(before: &Scorecard, after: &Scorecard, difference: &Difference) -> Vec<Moved> {
    let lowest = |card: &Scorecard| {
        let mut assessment = Assessment::clone(&card.assessment);
        let min = assessment.rubric.scale.min;
        for answer in &mut assessment.answers {
            let low = answer.within.map_or(min, |within| within.low);
            answer.value = answer.value.or(Some(low));
        }
        score(Arc::new(assessment))
    };
    let (before, after) = (lowest(before), lowest(after));
    let pairs = &difference.indicators;
    let Some((base, parts)) = split(&before, &after, pairs, |_, _| Relation::Same) else {
        return Vec::new();
    };
    let fell = after.index.low < base;
    let mut moved: Vec<Moved> = parts
        .iter()
        .filter_map(|part| {
            let (rubric, index) = match (part.to, part.from) {
                (Some((index, _)), _) => (&difference.to, index),
                (None, Some((index, _))) => (&difference.from, index),
                (None, None) => return None,
            };
            let indicator = rubric.indicators.get(index)?;
            let effect = part.effects.total();
            (effect != Exact::ZERO).then(|| Moved {
                id: indicator.id.clone(),
                name: indicator.name.clone(),
                effect,
            })
        })
        .collect();
    let along = |one: &Moved| (one.effect < Exact::ZERO) == fell;
    moved.sort_by_key(|one| (!along(one), std::cmp::Reverse(one.effect.abs())));
    moved.truncate(STRONGEST);
    moved
}
