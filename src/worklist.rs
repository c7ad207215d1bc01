//! What is open in a book, unit (perangkat daerah) by unit.

use crate::assess::{Answered, Assessment};
use crate::diagnostic::catalogue::answers::MISSING;
use crate::diagnostic::{Diagnostic, catalogue::units as finding, closest};
use crate::evidence::{Source, Stage};
use crate::ladder::{Judged, LackingKind, Support, Unfit};
use crate::lang::List;
use crate::merge::Owners;
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::{Indicator, Rubric};
use crate::words::{fold, units_in};
use std::sync::Arc;

/// What is open in the book of one agency and year.
#[derive(Clone, Debug)]
pub struct Worklist {
    /// The agency, where it is known.
    pub agency: Option<String>,
    /// The year of evaluation.
    pub year: u16,
    /// The stage whose levels are shown.
    pub stage: Stage,
    /// What is measured.
    pub rubric: Arc<Rubric>,
    /// The file.
    pub source: Source,
    /// The units in the order in which they first occur; indicators of nobody come last.
    pub units: Vec<UnitWork>,
    /// Findings about the book and about the request.
    pub diagnostics: Vec<Diagnostic>,
}

/// What is open for one unit.
#[derive(Clone, Debug)]
pub struct UnitWork {
    /// The unit, or `None` for indicators that name none.
    pub unit: Option<String>,
    /// How many indicators it answers, those with nothing open included.
    pub indicators: usize,
    /// Its open indicators, in the order of the rubric.
    pub items: Vec<OpenItem>,
}

/// An indicator with something to do.
#[derive(Clone, Debug)]
pub struct OpenItem {
    /// The position of the indicator.
    pub indicator: usize,
    /// The level now.
    pub value: Option<Exact>,
    /// The level to work for: the next whole one, or the lowest where there is none yet. `None`
    /// at the top of the scale.
    pub next: Option<u8>,
    /// What is missing in the book itself.
    pub lacks: Vec<Lack>,
    /// The cell of the level, or where it should stand.
    pub place: Option<Place>,
}

/// What a book lacks for an indicator.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Lack {
    /// There is no level, or none that can be used.
    Level,
    /// There is a level, but neither evidence nor a link to it.
    Evidence,
    /// The book lists no document at all for this level, or fewer than the rubric asks for.
    NoDocument(u8),
    /// A listed document that does not count: rejected, out of date and so on.
    Document(Box<Judged>),
    /// A kind of document that a level asks for, required or advised.
    Kind(Box<LackingKind>),
}

/// What is open, for all units or for the one of this name. Where owners are given, they tell
/// whose an indicator is; otherwise its row does.
#[must_use]
pub fn worklist(assessment: Assessment, owners: Option<&Owners>, unit: Option<&str>) -> Worklist {
    let rubric = Arc::clone(&assessment.rubric);
    let mut units: Vec<UnitWork> = Vec::new();
    let mut nobodys = UnitWork {
        unit: None,
        indicators: 0,
        items: Vec::new(),
    };
    for (position, indicator) in rubric.indicators.iter().enumerate() {
        let Some(answer) = assessment.answers.get(position) else {
            continue;
        };
        let item = open_item(position, indicator, answer, &rubric);
        let names: Vec<&str> = match owners {
            Some(owners) => owners.names(position).collect(),
            None => units_in(answer.unit.as_ref().map_or("", |unit| &unit.value)).collect(),
        };
        if names.is_empty() {
            nobodys.take(item);
            continue;
        }
        for name in names {
            let same = |known: &UnitWork| known.is_named(name);
            let position = units.iter().position(same).unwrap_or_else(|| {
                units.push(UnitWork {
                    unit: Some(name.to_owned()),
                    indicators: 0,
                    items: Vec::new(),
                });
                units.len() - 1
            });
            if let Some(unit) = units.get_mut(position) {
                unit.take(item.clone());
            }
        }
    }
    if nobodys.indicators > 0 {
        units.push(nobodys);
    }
    let mut diagnostics = assessment.diagnostics;
    // What has no level is what the list is about, and no mistake to complain of beside it.
    diagnostics.retain(|one| one.code() != MISSING);
    if let Some(wanted) = unit {
        units = only_unit(units, wanted, &assessment.place, &mut diagnostics);
    }
    Worklist {
        agency: assessment.agency,
        year: assessment.year,
        stage: assessment.stage,
        rubric,
        source: assessment.source,
        units,
        diagnostics,
    }
}

impl UnitWork {
    fn is_named(&self, name: &str) -> bool {
        let wanted = fold(name);
        self.unit.as_ref().is_some_and(|unit| fold(unit) == wanted)
    }

    fn take(&mut self, item: Option<OpenItem>) {
        self.indicators += 1;
        self.items.extend(item);
    }
}

/// The unit of this name; an unknown one is an error that names those there are, the likeliest
/// alone where one is close.
fn only_unit(
    units: Vec<UnitWork>,
    wanted: &str,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<UnitWork> {
    let (found, others): (Vec<_>, Vec<_>) =
        units.into_iter().partition(|unit| unit.is_named(wanted));
    if found.is_empty() {
        let names: Vec<&str> = others
            .iter()
            .filter_map(|unit| unit.unit.as_deref())
            .collect();
        let likely = closest(wanted, names.iter().copied()).map(|name| vec![name]);
        let known = List(likely.unwrap_or(names));
        diagnostics.push(finding::no_such_unit(wanted, known).at(place.clone()));
    }
    found
}

/// What is open for an indicator; `None` when its level is the highest and its evidence is there.
fn open_item(
    position: usize,
    indicator: &Indicator,
    answer: &Answered,
    rubric: &Rubric,
) -> Option<OpenItem> {
    let next = match answer.value {
        None => indicator.criteria.keys().next().copied(),
        Some(value) => {
            let above = |level: &&u8| rubric.value_of_level(indicator, **level) > value;
            indicator.criteria.keys().find(above).copied()
        }
    };
    let next = next.filter(|level| rubric.levels().contains(level));
    let lacks = lacks(answer, indicator, rubric);
    (next.is_some() || !lacks.is_empty()).then(|| OpenItem {
        indicator: position,
        value: answer.value,
        next,
        lacks,
        place: answer.place.clone(),
    })
}

/// What an answer lacks. Where the book lists documents, they tell; otherwise the cells beside
/// the level do.
fn lacks(answer: &Answered, indicator: &Indicator, rubric: &Rubric) -> Vec<Lack> {
    let mut lacks = Vec::new();
    if answer.value.is_none() {
        lacks.push(Lack::Level);
    }
    if let Some(support) = &answer.support {
        lacks.extend(lacking_documents(support, &support.open));
        lacks.extend(advised_kinds(support, answer.claimed(), indicator, rubric));
        lacks.extend(rejected_above(support, indicator, rubric));
    } else if answer.value.is_some() && answer.evidence.is_none() && answer.link.is_none() {
        lacks.push(Lack::Evidence);
    }
    lacks
}

/// The listed documents that do not count, for levels above the claimed one or for none that is
/// legible: somebody handed them in and waits for them to be accepted.
fn rejected_above<'s>(
    support: &'s Support,
    indicator: &Indicator,
    rubric: &Rubric,
) -> impl Iterator<Item = Lack> + 's {
    let claimed = support.claimed;
    let reached = claimed.and_then(|claimed| rubric.level_claimed(indicator, claimed));
    let above = move |judged: &&Judged| judged.level().is_none_or(|level| Some(level) > reached);
    let listed_twice = |judged: &Judged| judged.unfit == [Unfit::Repeated];
    let rejected = support.documents.iter().filter(above);
    let rejected = rejected.filter(move |judged| !judged.counts() && !listed_twice(judged));
    rejected.cloned().map(Box::new).map(Lack::Document)
}

/// The kinds of documents that levels up to the claimed one advise, and lack.
fn advised_kinds<'s>(
    support: &'s Support,
    claimed: Option<Exact>,
    indicator: &Indicator,
    rubric: &Rubric,
) -> impl Iterator<Item = Lack> + 's {
    let reached = claimed.and_then(|claimed| rubric.level_claimed(indicator, claimed));
    let lacking = support.lacking.iter();
    let advised = lacking.filter(move |one| !one.required && Some(one.level) <= reached);
    advised.cloned().map(Box::new).map(Lack::Kind)
}

/// The documents that keep levels from being supported: for each that is open, every required kind
/// that is missing and every listed one that does not count, or that there are not enough.
pub(crate) fn lacking_documents(support: &Support, open: &[u8]) -> Vec<Lack> {
    let mut lacks = Vec::new();
    for level in open {
        let of_level = support.documents.iter();
        let of_level = of_level.filter(|one| one.level() == Some(*level));
        let unfit: Vec<&Judged> = of_level.filter(|one| !one.counts()).collect();
        let kinds: Vec<&LackingKind> = support.required_up_to(&[*level]).collect();
        if unfit.is_empty() && kinds.is_empty() {
            lacks.push(Lack::NoDocument(*level));
        }
        lacks.extend(kinds.into_iter().cloned().map(Box::new).map(Lack::Kind));
        lacks.extend(unfit.into_iter().cloned().map(Box::new).map(Lack::Document));
    }
    lacks
}
