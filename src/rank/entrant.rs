//! A result before it is ranked.

use super::Group;
use super::parts::{Parts, is_part, parts_of};
use crate::assess::Assessment;
use crate::diagnostic::catalogue::answers::MISSING;
use crate::diagnostic::catalogue::{comparing as finding, units};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Lang, Text, label};
use crate::number::Exact;
use crate::place::Place;
use crate::published::Published;
use crate::rubric::{Band, Node, Rubric};
use crate::score::{Scorecard, Scored};
use crate::stream::Plain;
use std::sync::Arc;

/// A result before it is ranked: all that a ranking needs of a book, and little enough to keep.
#[derive(Clone, Debug)]
pub struct Entrant {
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// What is known of it.
    pub facts: Facts,
}

/// What a ranking needs of one agency and year, apart from the rubric.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Facts {
    pub(super) agency: Option<Arc<str>>,
    pub(super) year: u16,
    /// No index means that the finding says why.
    pub(super) index: Result<Exact, Box<Diagnostic>>,
    pub(super) printed: bool,
    pub(super) group: Group,
    /// Scores of domains and aspects.
    pub(super) parts: Parts,
    /// The position of its rating among those of the rubric.
    pub(super) rating: Option<u8>,
    pub(super) place: Place,
}

/// What is wrong with the first level that was given and cannot be used.
fn cause(assessment: &Assessment) -> Option<&Diagnostic> {
    let missing: Vec<&Place> = assessment
        .missing()
        .filter_map(|index| assessment.answers.get(index)?.place.as_ref())
        .collect();
    let about = |one: &Diagnostic| {
        let mut places = one.labels().iter().map(|(place, _)| place);
        let own = one.place();
        own.is_some_and(|place| missing.contains(&place))
            || places.any(|place| missing.contains(&place))
    };
    let mut errors = assessment.diagnostics.iter();
    errors.find(|one| one.severity() == Severity::Error && one.code() != MISSING && about(one))
}

impl Entrant {
    /// Why it cannot be ranked, if it cannot.
    #[must_use]
    pub fn failure(&self) -> Option<&Diagnostic> {
        self.facts.index.as_ref().err().map(AsRef::as_ref)
    }

    /// What a ranking needs of a scorecard.
    #[must_use]
    pub fn of_score(score: &Scorecard) -> Self {
        let assessment = &score.assessment;
        let name = assessment.agency.clone().unwrap_or_default();
        let index = score.exact_index().ok_or_else(|| {
            let missing = assessment.missing().count();
            let agency = label::agency_named(assessment.agency.as_deref());
            let year = assessment.year;
            Box::new(match cause(assessment) {
                Some(cause) => {
                    let place = cause.place().unwrap_or(&assessment.place).clone();
                    let said = |say: fn(&Diagnostic, Lang) -> &str| {
                        Text::new(
                            say(cause, Lang::Id).to_owned(),
                            say(cause, Lang::En).to_owned(),
                        )
                    };
                    let (why, help) = (said(Diagnostic::message), said(Diagnostic::help));
                    units::cannot_rank_because(agency, year, missing, why, help).at(place)
                }
                None => finding::cannot_rank_incomplete(agency, year, missing)
                    .at(assessment.place.clone()),
            })
        });
        // Both trees have the same nodes in the same order.
        let nodes = score.rubric().walk().zip(score.walk());
        let parts = nodes.filter(|(node, _)| is_part(node, score.rubric()));
        let value = |scored: &Scored| scored.indicator.is_none().then_some(scored.value.low);
        let facts = Facts {
            group: Group::of(&name),
            agency: assessment.agency.as_deref().map(Arc::from),
            year: assessment.year,
            index,
            printed: false,
            parts: parts.map(|(_, scored)| value(scored)).collect(),
            rating: position(score.ratings().0.band, score.rubric()),
            place: assessment.place.clone(),
        };
        let rubric = Arc::clone(&assessment.rubric);
        Self { rubric, facts }
    }

    /// What a ranking needs of answers about which there is nothing to say.
    #[must_use]
    pub fn of_plain(plain: &Plain) -> Self {
        let index = plain.index();
        let rubric = Arc::clone(&plain.rubric);
        let value = |node: &Node| (!node.children.is_empty()).then(|| plain.score(node));
        let facts = Facts {
            group: Group::of(&plain.agency),
            agency: Some(Arc::clone(&plain.agency)),
            year: plain.year,
            index: Ok(index),
            printed: false,
            parts: parts_of(&rubric).map(value).collect(),
            rating: position(rubric.rate(index, plain.year).band, &rubric),
            place: plain.place(),
        };
        Self { rubric, facts }
    }

    /// What a ranking needs of a published result.
    #[must_use]
    pub fn of_published(result: &Published) -> Self {
        let name = result.agency.clone().unwrap_or_default();
        let index = result.index.as_ref();
        let printed = index.map(|index| index.value.value()).ok_or_else(|| {
            let agency = label::agency_named(result.agency.as_deref());
            let finding = finding::cannot_rank_without_index(agency, result.year);
            Box::new(finding.at(result.place.clone()))
        });
        let band = result
            .rating
            .as_ref()
            .and_then(|rating| result.rubric.band_named(&rating.value));
        let rated = || match &printed {
            Ok(printed) => Some(result.rubric.rate(*printed, result.year).band),
            Err(_) => None,
        };
        // What is printed for an aspect may be its share of the domain, so only top nodes count.
        let tops = &result.rubric.nodes;
        let value = |node: &Node| {
            let top = tops.iter().find(|top| std::ptr::eq(*top, node))?;
            Some(result.parts.get(&top.id)?.value.value())
        };
        let facts = Facts {
            group: result
                .group
                .as_ref()
                .map_or_else(|| Group::of(&name), |group| Group::read(&group.value)),
            agency: result.agency.as_deref().map(Arc::from),
            year: result.year,
            rating: band
                .or_else(rated)
                .and_then(|band| position(band, &result.rubric)),
            index: printed,
            printed: true,
            parts: parts_of(&result.rubric).map(value).collect(),
            place: index.map_or_else(|| result.place.clone(), |index| index.place.clone()),
        };
        let rubric = Arc::clone(&result.rubric);
        Self { rubric, facts }
    }
}

fn position(band: &Band, rubric: &Rubric) -> Option<u8> {
    let same = |one: &Band| std::ptr::eq(one, band);
    u8::try_from(rubric.bands.iter().position(same)?).ok()
}
