//! The kinds of documents that levels ask for by name: which of them are missing, and what is said
//! about those that are there.

use super::{Judged, Support, short_of};
use crate::assess::{Answered, Assessment};
use crate::diagnostic::{Diagnostic, catalogue::document_kinds as finding};
use crate::evidence::{Day, Document};
use crate::lang::{List, Text};
use crate::place::Place;
use crate::rubric::{AskedKind, Rubric};

/// A kind of document that a level asks for and has too few of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LackingKind {
    /// The level that asks for it.
    pub level: u8,
    /// Its stable name.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// How many documents of it the level asks for.
    pub needed: usize,
    /// How many count, fewer than that.
    pub accepted: usize,
    /// Whether the level is not proved without it; else it is only advised.
    pub required: bool,
}

impl LackingKind {
    /// A kind of which a level has some documents already, or none.
    pub(crate) fn of(
        rubric: &Rubric,
        level: u8,
        asked: AskedKind,
        accepted: usize,
    ) -> Option<Self> {
        let kind = rubric.evidence_rules.kinds.get(asked.kind)?;
        let needed = usize::from(asked.needed);
        (accepted < needed).then(|| Self {
            level,
            id: kind.id.clone(),
            name: kind.name.clone(),
            needed,
            accepted,
            required: asked.required,
        })
    }
}

impl Support {
    /// The required kinds that some levels lack.
    pub(crate) fn required_up_to(&self, levels: &[u8]) -> impl Iterator<Item = &LackingKind> {
        let lacking = self.lacking.iter();
        lacking.filter(|one| one.required && levels.contains(&one.level))
    }

    /// What the claimed level still needs, documents and kinds of them, where it lacks any required
    /// kind; `index` is the position of the indicator.
    pub(crate) fn needed_for_claim(&self, index: usize, rubric: &Rubric) -> Option<List<Text>> {
        self.required_up_to(&self.open).next()?;
        let counts = super::counting(&self.documents);
        let mut needed = Vec::new();
        for &level in &self.open {
            let kinds = named(self.required_up_to(&[level]));
            if kinds.is_empty() {
                let more = short_of(rubric, index, level, counts(level, None));
                needed.push(match more {
                    1 => finding::document_at(level),
                    _ => finding::documents_at(level, more),
                });
            }
            needed.extend(kinds);
        }
        Some(List(needed))
    }
}

/// The kind that a document says it is, where the rubric knows any.
pub(super) fn of(
    document: &Document,
    rubric: &Rubric,
    found: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let written = document.kind.as_ref()?;
    let kinds = &rubric.evidence_rules.kinds;
    // A column of that name says something else where a rubric asks for no kinds.
    if kinds.is_empty() {
        return None;
    }
    let kind = rubric.document_kind(&written.value);
    if kind.is_none() {
        let unknown = if let Some(meant) = rubric.nearest_kind(&written.value) {
            finding::unknown_kind_like(&written.value, meant)
        } else {
            let known = kinds.iter().map(|kind| kind.name.clone());
            finding::unknown_kind(&written.value, List(known.collect()))
        };
        found.push(unknown.at(written.place.clone()));
    }
    kind
}

/// Whether a document is of the age that is asked of its kind.
fn is_recent(judged: &Judged, max_age: Option<u16>, day: Day) -> bool {
    let Some(months) = max_age else {
        return true;
    };
    let date = judged.document.date.as_ref();
    let date = date.and_then(|date| date.value.known());
    date.is_some_and(|date| *date >= day.months_earlier(months))
}

/// The kinds that levels ask for and have too few of, level by level.
pub(super) fn lacking(
    rubric: &Rubric,
    index: usize,
    documents: &[Judged],
    day: Day,
) -> Vec<LackingKind> {
    if rubric.evidence_rules.kinds.is_empty() {
        return Vec::new();
    }
    let levels = rubric.evidence_rules.from_level..=*rubric.levels().end();
    let of_level = |level: u8| {
        let asked = rubric.asked_kinds(index, level).into_iter();
        asked.filter_map(move |asked| {
            let fit = documents.iter().filter(|one| {
                one.level() == Some(level)
                    && one.counts_as(asked.kind)
                    && is_recent(one, asked.max_age, day)
            });
            LackingKind::of(rubric, level, asked, fit.count())
        })
    };
    levels.flat_map(of_level).collect()
}

/// Each kind with the level that asks for it, and how many are still to come where it is not one.
fn named<'l>(lacking: impl Iterator<Item = &'l LackingKind>) -> Vec<Text> {
    let named = lacking.map(|one| match one.needed - one.accepted {
        1 => finding::kind_at(&one.name, one.level),
        more => finding::kinds_at(&one.name, one.level, more),
    });
    named.collect()
}

/// That a claim lacks required kinds, and everything else that is missing below it.
pub(super) fn claim_lacks(support: &Support, index: usize, rubric: &Rubric) -> Option<Diagnostic> {
    let needed = support.needed_for_claim(index, rubric)?;
    let indicator = rubric.indicators.get(index)?;
    let mut found = finding::claim_lacks_kinds(
        indicator.number,
        &indicator.name,
        support.claimed?,
        support.level,
        needed,
    );
    // What was handed in already, and waits to be accepted.
    for one in support.required_up_to(&support.open) {
        let kind = rubric.document_kind(&one.id);
        let mut waiting = support.documents.iter().filter(|judged| {
            judged.level() == Some(one.level) && judged.kind == kind && !judged.counts()
        });
        if let Some(judged) = waiting.next() {
            found = found.label(
                judged.document.place.clone(),
                finding::does_not_count_yet(&one.name),
            );
        }
    }
    Some(found)
}

/// Reports kinds that are only advised and missing, kinds that nobody asked for, and books that
/// tell no kinds at all.
pub(super) fn report(assessment: &mut Assessment) {
    let rubric = std::sync::Arc::clone(&assessment.rubric);
    if rubric.evidence_rules.kinds.is_empty() {
        return;
    }
    let mut found = Vec::new();
    let answers = || assessment.answers.iter().enumerate();
    let mut documents = answers().flat_map(|(_, answer)| documents_of(answer));
    if documents.all(|one| one.document.kind.is_none()) {
        found.extend(untold(assessment));
    } else {
        for (index, answer) in answers() {
            found.extend(advised(answer, index, assessment));
            let documents = documents_of(answer);
            found.extend(documents.filter_map(|one| unasked(one, index, &rubric)));
        }
    }
    assessment.diagnostics.append(&mut found);
}

fn documents_of(answer: &Answered) -> impl Iterator<Item = &Judged> {
    answer.support.iter().flat_map(|support| &support.documents)
}

/// The level that an answer claims.
fn reached(answer: &Answered, index: usize, rubric: &Rubric) -> Option<u8> {
    let indicator = rubric.indicators.get(index)?;
    rubric.level_claimed(indicator, answer.claimed()?)
}

/// The kinds missing up to the claimed level, required or advised.
fn missing<'a>(
    answer: &'a Answered,
    index: usize,
    rubric: &Rubric,
) -> impl Iterator<Item = &'a LackingKind> + Clone {
    let reached = reached(answer, index, rubric).unwrap_or(0);
    let lacking = answer.support.iter().flat_map(|support| &support.lacking);
    lacking.filter(move |one| one.level <= reached)
}

/// That a book says of no document what kind it is, although levels ask for some.
fn untold(assessment: &Assessment) -> Option<Diagnostic> {
    let rubric = &assessment.rubric;
    let answers = assessment.answers.iter().enumerate();
    let concerned =
        answers.filter(|(index, answer)| missing(answer, *index, rubric).next().is_some());
    let count = concerned.count();
    let place = &assessment
        .answers
        .iter()
        .flat_map(documents_of)
        .next()?
        .document
        .place;
    let whole = Place::file(place.file_name());
    (count > 0).then(|| finding::no_kinds_told(count).at(whole))
}

fn advised(answer: &Answered, index: usize, assessment: &Assessment) -> Option<Diagnostic> {
    let rubric = &assessment.rubric;
    let indicator = rubric.indicators.get(index)?;
    let advised = missing(answer, index, rubric).filter(|one| !one.required);
    let names = named(advised);
    let place = answer.place.as_ref().unwrap_or(&assessment.place);
    (!names.is_empty()).then(|| {
        finding::kinds_advised(indicator.number, &indicator.name, List(names)).at(place.clone())
    })
}

/// A kind that the level it is given for does not ask for.
fn unasked(judged: &Judged, index: usize, rubric: &Rubric) -> Option<Diagnostic> {
    let (kind, level) = (judged.kind?, judged.level()?);
    let place = judged.document.kind.as_ref()?.place.clone();
    let asks = |level: u8| {
        let asked = rubric.asked_kinds(index, level);
        asked.iter().any(|asked| asked.kind == kind)
    };
    if asks(level) || !rubric.levels().contains(&level) {
        return None;
    }
    let number = rubric.indicators.get(index)?.number;
    let name = &rubric.evidence_rules.kinds.get(kind)?.name;
    let elsewhere: Vec<String> = rubric
        .levels()
        .filter(|&level| asks(level))
        .map(|level| level.to_string())
        .collect();
    let finding = if elsewhere.is_empty() {
        finding::kind_not_asked(name, number)
    } else {
        finding::kind_asked_elsewhere(name, number, level, List(elsewhere))
    };
    Some(finding.at(place))
}
