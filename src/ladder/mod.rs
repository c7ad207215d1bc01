//! The ladder: which level of each indicator its documents support.
//!
//! Levels are cumulative (PermenPANRB 59/2020): level n is reached when every level from the
//! lowest that needs documents up to n has an accepted, valid document. The rubric says which
//! level that is, whether the highest proved level counts instead, and what else it demands, see [`crate::rubric::EvidenceRules`]. There is no
//! clock: documents are judged at 31 December of the year of evaluation.

mod findings;
mod fitness;
mod kinds;
mod resolve;

pub use findings::{carried_mark, split_mark, without_documents};
pub use fitness::{Facts, Unfit, unfit};
pub use kinds::LackingKind;

use crate::assess::{Answered, Assessment};
use crate::diagnostic::{Diagnostic, catalogue::documents as finding};
use crate::evidence::{Day, Document, Entered, Status};
use crate::number::Exact;
use crate::rubric::{Demand, Indicator, Rubric};
use std::collections::BTreeMap;

/// Which level of an answer counts: the one that is claimed, or what evidence supports of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Count {
    /// The level that the book gives.
    #[default]
    Claimed,
    /// The level that is given, as far as its documents support it.
    Supported,
    /// What the accepted pieces of evidence propose, see [`crate::rubric::ItemRule`]; where they
    /// propose nothing, the level that is given.
    Items,
}

/// What the documents of an indicator amount to.
#[derive(Clone, Debug)]
pub struct Support {
    /// The highest level that its documents prove, whatever is claimed.
    pub level: u8,
    /// The value that the book gives.
    pub claimed: Option<Exact>,
    /// The claimed value as far as documents support it, never more; `None` while nothing is
    /// claimed, because what nobody answered is not assessed.
    pub supported: Option<Exact>,
    /// The value that the accepted documents propose, where the rubric has a rule for it.
    pub proposed: Option<Exact>,
    /// The levels up to the claimed one that lack a document, from the lowest; at most the claimed
    /// one where levels are not cumulative.
    pub open: Vec<u8>,
    /// The kinds of documents that any level asks for and has too few of, by level; see
    /// [`Rubric::asked_kinds`].
    pub lacking: Vec<LackingKind>,
    /// Its documents in the order of the book.
    pub documents: Vec<Judged>,
    /// Which of the two stands in [`Answered::value`].
    pub count: Count,
}

/// A document and everything that keeps it from counting.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The document.
    pub document: Document,
    /// Which of the rubric's kinds it is; see [`crate::rubric::EvidenceRules::kinds`].
    pub kind: Option<usize>,
    /// Why it does not count; empty when it does.
    pub unfit: Vec<Unfit>,
}

impl Judged {
    /// Whether the document counts for its level.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.unfit.is_empty()
    }

    /// Whether it counts as a document of its kind, which one may do that is listed before for
    /// another kind.
    #[must_use]
    pub fn counts_as(&self, kind: usize) -> bool {
        let listed_for_another = self.unfit == [Unfit::OnlyForKind];
        self.kind == Some(kind) && (self.counts() || listed_for_another)
    }

    /// The level it is for, where that is legible.
    #[must_use]
    pub fn level(&self) -> Option<u8> {
        self.document.level.as_ref()?.value.known().copied()
    }
}

impl Answered {
    /// The value that the book gives, whatever counts.
    #[must_use]
    pub fn claimed(&self) -> Option<Exact> {
        match &self.support {
            Some(support) => support.claimed,
            None => self.value,
        }
    }

    /// The value that evidence supports; `None` where nothing is claimed, or the book has no
    /// documents.
    #[must_use]
    pub fn supported(&self) -> Option<Exact> {
        self.support.as_ref()?.supported
    }
}

impl Assessment {
    /// Whether the book has documents, so that its levels can be tested against them.
    #[must_use]
    pub fn has_documents(&self) -> bool {
        let first = self.answers.first();
        first.is_some_and(|answer| answer.support.is_some())
    }

    /// Which level of the answers counts.
    #[must_use]
    pub fn count(&self) -> Count {
        let support = self.answers.first().and_then(|one| one.support.as_ref());
        support.map_or(Count::Claimed, |support| support.count)
    }

    /// The assessment with the claimed or the supported levels as its values.
    ///
    /// Without documents nothing is known to be supported: then no indicator has a value, and a
    /// finding says so.
    /// So it is with what documents propose, where the rubric has no rule for that.
    #[must_use]
    pub fn counting(mut self, count: Count) -> Self {
        let known = self.has_documents();
        let ruled = self.rubric.item_rule.is_some();
        if count == Count::Items && !ruled {
            let finding = finding::no_item_rule(&self.rubric.id).at(self.place.clone());
            self.diagnostics.push(finding);
        } else if count != Count::Claimed && !known {
            let finding = finding::nothing_to_count().at(self.place.clone());
            self.diagnostics.push(finding);
        }
        for answer in &mut self.answers {
            answer.value = match (&mut answer.support, count) {
                (Some(support), Count::Claimed) => {
                    support.count = count;
                    support.claimed
                }
                (Some(support), Count::Supported) => {
                    support.count = count;
                    support.supported
                }
                (Some(support), Count::Items) => {
                    support.count = count;
                    support.proposed.or(support.claimed).filter(|_| ruled)
                }
                (None, Count::Claimed) => answer.value,
                (None, Count::Supported | Count::Items) => None,
            };
        }
        self
    }
}

/// The highest level that accepted documents prove. `counts` tells how many of them count for a
/// level, and with the position of a kind (see [`crate::rubric::EvidenceRules::kinds`]) how many
/// documents of this kind do.
#[must_use]
pub fn proved_level(
    rubric: &Rubric,
    indicator: usize,
    counts: impl Fn(u8, Option<usize>) -> usize,
) -> u8 {
    let last = *rubric.levels().end();
    let from = rubric.evidence_rules.from_level;
    let lacks = |level: &u8| is_open(rubric, indicator, *level, &counts);
    if rubric.evidence_rules.cumulative {
        let lacking = (from..=last).find(lacks);
        lacking.map_or(last, |level| level.saturating_sub(1))
    } else {
        let highest = (from..=last).rev().find(|level| !lacks(level));
        highest.unwrap_or(from.saturating_sub(1))
    }
}

/// How many documents a level lacks, of whatever kind.
fn short_of(rubric: &Rubric, indicator: usize, level: u8, count: usize) -> usize {
    let mut needed = 1;
    for rule in rubric.demands(indicator, level) {
        match rule.demand {
            Demand::Count(least) => needed = needed.max(usize::from(least)),
            Demand::None => return 0,
            Demand::MaxAge(_) | Demand::Kinds(_) => {}
        }
    }
    needed.saturating_sub(count)
}

/// Whether a level lacks documents, or documents of a kind that it requires.
fn is_open(
    rubric: &Rubric,
    indicator: usize,
    level: u8,
    counts: &impl Fn(u8, Option<usize>) -> usize,
) -> bool {
    let asked = rubric.asked_kinds(indicator, level);
    let mut required = asked.iter().filter(|one| one.required);
    short_of(rubric, indicator, level, counts(level, None)) > 0
        || required.any(|one| counts(level, Some(one.kind)) < usize::from(one.needed))
}

/// How many of some documents count for a level, all of them or those of one kind.
fn counting(documents: &[Judged]) -> impl Fn(u8, Option<usize>) -> usize {
    move |level, kind| {
        let of_level = documents.iter().filter(|one| one.level() == Some(level));
        let counted = of_level.filter(|one| match kind {
            None => one.counts(),
            Some(kind) => one.counts_as(kind),
        });
        counted.count()
    }
}

/// Judges the documents of an assessment and sets the support of its answers, with a finding for
/// everything that does not fit. A book without documents is left as it is.
pub(crate) fn climb(assessment: &mut Assessment, documents: Vec<Document>) {
    if documents.is_empty() {
        findings::report_carried(assessment);
        return;
    }
    let rubric = std::sync::Arc::clone(&assessment.rubric);
    let day = Day::last_of(assessment.year);
    let mut found = Vec::new();
    let mut judged: BTreeMap<usize, Vec<Judged>> = BTreeMap::new();
    for document in documents {
        let Some(index) = resolve::indicator(&document, &rubric, &mut found) else {
            continue;
        };
        let own = judged.entry(index).or_default();
        let mut one = judge(document, index, &rubric, assessment.year, &mut found);
        let same = own.iter().filter(|first| resolve::same(first, &one));
        // A document may be of several kinds, and has a row for each.
        let mut of_kind = same
            .clone()
            .filter(|first| one.kind.is_none() || first.kind == one.kind);
        if let Some(first) = of_kind.clone().next() {
            found.push(findings::twice(first, &one, &rubric, index));
        }
        // A document that was revised and accepted in a second row still counts, once.
        let listed = |first: &Judged| first.counts() || first.unfit == [Unfit::OnlyForKind];
        if of_kind.any(listed) {
            one.unfit.push(Unfit::Repeated);
        } else if same.clone().any(Judged::counts) {
            one.unfit.push(Unfit::OnlyForKind);
        }
        own.push(one);
    }
    for (index, answer) in assessment.answers.iter_mut().enumerate() {
        let documents = judged.remove(&index).unwrap_or_default();
        answer.support = support(answer.value, documents, index, &rubric, day);
    }
    assessment.diagnostics.append(&mut found);
    findings::report(assessment);
    kinds::report(assessment);
    findings::report_carried(assessment);
}

fn judge(
    document: Document,
    index: usize,
    rubric: &Rubric,
    year: u16,
    found: &mut Vec<Diagnostic>,
) -> Judged {
    let kind = kinds::of(&document, rubric, found);
    let facts = Facts {
        level: document.level.as_ref().map(|one| &one.value),
        status: document.status.as_ref().map(|one| &one.value),
        date: document.date.as_ref().map(|one| &one.value),
        until: document.until.as_ref().map(|one| &one.value),
        kind,
    };
    let unfit = unfit(facts, rubric, index, Some(Day::last_of(year)));
    Judged {
        document,
        kind,
        unfit,
    }
}

fn support(
    claimed: Option<Exact>,
    documents: Vec<Judged>,
    index: usize,
    rubric: &Rubric,
    day: Day,
) -> Option<Support> {
    let indicator = rubric.indicators.get(index)?;
    let counts = counting(&documents);
    let level = proved_level(rubric, index, &counts);
    let reached = claimed.and_then(|claimed| rubric.level_claimed(indicator, claimed));
    let open = open_levels(rubric, index, &documents, reached.unwrap_or(0));
    // Nothing is proposed for what nobody has answered and no document is about.
    let begun = claimed.is_some() || !documents.is_empty();
    let proposed = rubric.proposed(indicator, |level| counts(level, None));
    let proposed = proposed.filter(|_| begun);
    drop(counts);
    Some(Support {
        level,
        claimed,
        supported: claimed.map(|claimed| supported(rubric, indicator, claimed, level)),
        proposed,
        open,
        lacking: kinds::lacking(rubric, index, &documents, day),
        documents,
        count: Count::Claimed,
    })
}

/// The levels up to `reached` that lack documents which count, from the lowest; where levels are
/// not cumulative, only `reached` itself, unless it or a higher one is proved.
fn open_levels(rubric: &Rubric, index: usize, documents: &[Judged], reached: u8) -> Vec<u8> {
    let counts = counting(documents);
    let from = rubric.evidence_rules.from_level;
    if !rubric.evidence_rules.cumulative {
        let open = reached >= from && proved_level(rubric, index, &counts) < reached;
        return open.then_some(reached).into_iter().collect();
    }
    (from..=reached)
        .filter(|&level| is_open(rubric, index, level, &counts))
        .collect()
}

impl Support {
    /// The levels up to a value that lack a document, from the lowest: what has to be handed in
    /// before an indicator counts at that value. `indicator` is its position in the rubric.
    #[must_use]
    pub fn open_up_to(&self, value: Exact, indicator: usize, rubric: &Rubric) -> Vec<u8> {
        let known = rubric.indicators.get(indicator);
        let reached = known.and_then(|known| rubric.level_claimed(known, value));
        let reached = reached.unwrap_or(0);
        open_levels(rubric, indicator, &self.documents, reached)
    }
}

/// What is left of a claim when documents prove no more than a level.
#[must_use]
pub fn supported(rubric: &Rubric, indicator: &Indicator, claimed: Exact, proved: u8) -> Exact {
    match rubric.level_claimed(indicator, claimed) {
        Some(level) if level <= proved => claimed,
        _ => rubric.value_of_level(indicator, proved),
    }
}

/// Whether a status lets a document count.
fn is_accepted(status: Option<&Entered<Status>>) -> bool {
    status.and_then(Entered::known) == Some(&Status::Diterima)
}
