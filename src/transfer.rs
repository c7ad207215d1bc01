//! What the evidence of an assessment is worth under the regulation that follows.
//!
//! Evidence carries over, values do not: which evidence can be handed in again, which has to be
//! brought up to date, and where there is none yet. The index under the new regulation is a range
//! and never a number, and its assumptions are part of the answer.

use crate::assess::{Answered, Assessment};
use crate::diagnostic::{Diagnostic, catalogue::comparing as finding};
use crate::number::Exact;
use crate::rubric::{Crosswalk, Indicator, Row, Rubric, Treatment, crosswalks};
use crate::score::Bounds;
use std::sync::Arc;

/// What an assessment is worth under another rubric.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::{rubric::{builtin, crosswalk_between}, transfer::transfer};
///
/// let card = scores("samples/kota-bandar-lampung/2021.tsv").remove(0);
/// let next = builtin("permenpanrb-8-2026").expect("a built-in rubric");
/// let crosswalk = crosswalk_between(card.rubric(), &next).expect("a crosswalk");
/// let transfer = transfer(card.assessment.clone(), crosswalk).expect("the rubrics fit");
/// assert_eq!(transfer.indicators.len(), 20);
/// // A range, and never a number.
/// assert!(transfer.as_it_is.low < transfer.updated.high);
/// ```
#[derive(Clone, Debug)]
pub struct Transfer {
    /// The assessment under the rubric before.
    pub assessment: Arc<Assessment>,
    /// What became of its indicators.
    pub crosswalk: Arc<Crosswalk>,
    /// One for each indicator of the rubric after, in its order.
    pub indicators: Vec<Transferred>,
    /// The index after, if nothing is brought up to date.
    pub as_it_is: Bounds,
    /// The index after, if everything that has to be is brought up to date.
    pub updated: Bounds,
}

/// An indicator of the rubric after, and what there is for it.
#[derive(Clone, Debug)]
pub struct Transferred {
    /// Its position.
    pub indicator: usize,
    /// What its evidence is worth: the best that any earlier indicator with evidence allows.
    pub treatment: Treatment,
    /// The earlier indicators that the crosswalk names for it.
    pub sources: Vec<Inherited>,
    /// Why its value lies within its bounds.
    pub assumption: Assumption,
    /// Its value, if nothing is brought up to date.
    pub as_it_is: Bounds,
    /// Its value, if everything that has to be is brought up to date.
    pub updated: Bounds,
}

/// An earlier indicator and its evidence.
#[derive(Clone, Debug)]
pub struct Inherited {
    /// Its position in the rubric before.
    pub indicator: usize,
    /// The row of the crosswalk.
    pub row: Row,
    /// Its value, as far as evidence supports it where the book has documents; `None` where it is
    /// not assessed.
    pub value: Option<Exact>,
    /// The level of that value.
    pub level: Option<u8>,
    /// Whether the level is one that needs evidence, so that there is some.
    pub has_evidence: bool,
}

/// Why a value lies within its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Assumption {
    /// The indicator is the same, and so is its value.
    SameValue,
    /// From nothing being accepted to the end of the same level.
    UpToTheSameLevel,
    /// There is no evidence, so the value is the lowest.
    NothingYet,
    /// The value comes from an index of another agency and may be any.
    OtherAgency,
    /// An earlier indicator is not assessed, so the value may be any.
    NotAssessed,
}

/// Shares of the weight of the rubric after, from zero to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    /// Indicators whose evidence can be handed in again.
    pub reuse: Exact,
    /// Indicators whose evidence has to be brought up to date.
    pub update: Exact,
    /// Indicators without any.
    pub new: Exact,
    /// Those of the first two whose value an index of another agency decides all the same.
    pub outside: Exact,
}

impl Shares {
    /// The share that old evidence touches at all.
    #[must_use]
    pub fn touched(&self) -> Exact {
        self.reuse + self.update
    }
}

impl Transfer {
    /// The shares of the weight that evidence reaches.
    #[must_use]
    pub fn shares(&self) -> Shares {
        let rubric = &self.crosswalk.to;
        let share = |which: &dyn Fn(&Transferred, &Indicator) -> bool| {
            let indicators = self.indicators.iter().zip(&rubric.indicators);
            let weights = indicators
                .filter(|(one, indicator)| which(one, indicator))
                .map(|(_, indicator)| indicator.weight);
            weights.sum::<Exact>() / rubric.weight
        };
        let of = |treatment| share(&|one: &Transferred, _: &Indicator| one.treatment == treatment);
        Shares {
            reuse: of(Treatment::Reuse),
            update: of(Treatment::Update),
            new: of(Treatment::New),
            outside: share(&|one, indicator| {
                indicator.external.is_some() && one.treatment != Treatment::New
            }),
        }
    }

    /// Whether the values of the earlier indicators are those that documents support.
    #[must_use]
    pub fn is_by_documents(&self) -> bool {
        self.assessment.has_documents()
    }
}

/// Takes an assessment to the rubric that follows. `None` where the crosswalk is of another rubric.
#[must_use]
pub fn transfer(assessment: Arc<Assessment>, crosswalk: Arc<Crosswalk>) -> Option<Transfer> {
    if assessment.rubric.sha256 != crosswalk.from.sha256 {
        return None;
    }
    let count = crosswalk.to.indicators.len();
    let indicators: Vec<Transferred> = (0..count)
        .filter_map(|index| transferred(index, &assessment, &crosswalk))
        .collect();
    let index = |bounds: fn(&Transferred) -> Bounds| {
        let all = indicators.iter().zip(&crosswalk.to.indicators);
        let none = Bounds::known(Exact::ZERO);
        let sum = all.fold(none, |sum, (one, indicator)| {
            sum + bounds(one) * indicator.weight
        });
        sum / crosswalk.to.weight
    };
    let (as_it_is, updated) = (index(|one| one.as_it_is), index(|one| one.updated));
    Some(Transfer {
        assessment,
        crosswalk,
        indicators,
        as_it_is,
        updated,
    })
}

/// A finding that nothing leads from the rubric of an assessment to another.
#[must_use]
pub fn no_crosswalk(assessment: &Assessment, to: &Rubric) -> Diagnostic {
    let known: Vec<String> = crosswalks()
        .map(|one| format!("`{}` → `{}`", one.from.id, one.to.id))
        .collect();
    let finding = finding::no_crosswalk_to(&assessment.rubric.id, &to.id, known.join(", "));
    finding.at(assessment.place.clone())
}

fn transferred(
    index: usize,
    assessment: &Assessment,
    crosswalk: &Crosswalk,
) -> Option<Transferred> {
    let sources: Vec<Inherited> = crosswalk
        .sources(index)
        .filter_map(|row| inherited(row, assessment))
        .collect();
    let treatment = sources
        .iter()
        .filter(|one| one.has_evidence)
        .map(|one| one.row.relation.treatment())
        .min()
        .unwrap_or(Treatment::New);
    let (assumption, as_it_is, updated) = bounds(index, &sources, crosswalk)?;
    Some(Transferred {
        indicator: index,
        treatment,
        sources,
        assumption,
        as_it_is,
        updated,
    })
}

fn inherited(row: &Row, assessment: &Assessment) -> Option<Inherited> {
    let index = row.from?;
    let rubric = &assessment.rubric;
    let indicator = rubric.indicators.get(index)?;
    let value = assessment.answers.get(index).and_then(counted);
    let level = value.and_then(|value| rubric.level_of(indicator, value));
    let needs = rubric.evidence_rules.from_level;
    Some(Inherited {
        indicator: index,
        row: row.clone(),
        value,
        level,
        has_evidence: level.is_some_and(|level| level >= needs),
    })
}

/// The value that documents support, or the one that is given where the book has none.
fn counted(answer: &Answered) -> Option<Exact> {
    match &answer.support {
        Some(support) => support.supported,
        None => answer.value,
    }
}

/// Why and within which bounds the value of an indicator lies, as things are and once everything
/// is up to date.
fn bounds(
    index: usize,
    sources: &[Inherited],
    crosswalk: &Crosswalk,
) -> Option<(Assumption, Bounds, Bounds)> {
    let rubric = &crosswalk.to;
    let indicator = rubric.indicators.get(index)?;
    let scale = rubric.scale;
    let any = Bounds {
        low: scale.min,
        high: scale.max,
    };
    if indicator.external.is_some() {
        return Some((Assumption::OtherAgency, any, any));
    }
    if let Some((before, _)) = crosswalk.pairs().find(|(_, after)| *after == index) {
        let value = sources.iter().find(|one| one.indicator == before)?.value;
        return Some(match value {
            Some(value) => {
                let same = Bounds::known(value.max(scale.min).min(scale.max));
                (Assumption::SameValue, same, same)
            }
            None => (Assumption::NotAssessed, any, any),
        });
    }
    if sources.iter().any(|one| one.value.is_none()) {
        return Some((Assumption::NotAssessed, any, any));
    }
    // The most that evidence gives is the end of the level it was accepted for before.
    let highest = |treatments: &[Treatment]| {
        let fits = sources
            .iter()
            .filter(|one| one.has_evidence && treatments.contains(&one.row.relation.treatment()));
        let tops = fits.filter_map(|one| Some(rubric.value_of_level(indicator, one.level?)));
        tops.max().unwrap_or(scale.min)
    };
    let up_to = |high: Exact| Bounds {
        low: scale.min,
        high,
    };
    let as_it_is = up_to(highest(&[Treatment::Reuse]));
    let updated = up_to(highest(&[Treatment::Reuse, Treatment::Update]));
    let assumption = if updated.high > scale.min {
        Assumption::UpToTheSameLevel
    } else {
        Assumption::NothingYet
    };
    Some((assumption, as_it_is, updated))
}
