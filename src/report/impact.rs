//! What a changed rubric does to an archive, as a document.

use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use crate::exceptions::Judged;
use crate::impact::{Baseline, Case};
use crate::lang::{Lang, Say, changing, impact as words, label, many::many};
use crate::rubric::{Amendment, Difference};

/// So many changes of the rubric stand above the table of the archive.
const CHANGES: usize = 8;

/// What there is to tell about an archive under two rubrics.
#[derive(Clone, Copy, Debug)]
pub struct ImpactFacts<'f> {
    /// What changed in the rubric.
    pub difference: &'f Difference,
    /// Every assessment, in the order of the files.
    pub cases: &'f [Case],
    /// How many files could not be scored.
    pub failed: usize,
    /// How many tables, and answers of other rubrics, were passed over.
    pub passed_over: usize,
    /// What was accepted before, where the archive is held against it.
    pub baseline: Option<&'f Baseline>,
    /// The findings, those that count and those that were accepted.
    pub findings: &'f Judged,
}

impl ImpactFacts<'_> {
    /// How many assessments have another index.
    pub(super) fn other_index(&self) -> usize {
        self.cases.iter().filter(|one| one.index_changes()).count()
    }

    /// How many have another rating.
    pub(super) fn other_rating(&self) -> usize {
        self.cases.iter().filter(|one| one.rating_changes()).count()
    }
}

/// The weightiest changes of the rubric, then every assessment under both.
#[must_use]
pub fn impact_document(facts: &ImpactFacts<'_>, lang: Lang) -> Document {
    let difference = facts.difference;
    let (from, to) = (&difference.from, &difference.to);
    let mut document = Document::default();
    let called = |one: &crate::rubric::Rubric| format!("{} ({})", one.id, &one.sha256[..12]);
    document.heading(words::title(called(from), called(to)).say(lang));
    let all = facts.cases.len();
    let counted = words::counted(all, facts.other_index(), facts.other_rating());
    document.line(counted.say(lang));
    if facts.failed > 0 {
        document.line(words::not_counted(many(facts.failed, "berkas", "file")).say(lang));
    }
    if facts.passed_over > 0 {
        document.line(words::passed_over(facts.passed_over).say(lang));
    }
    if facts.baseline.is_some() {
        document.line(words::accepted_before().say(lang));
    }
    if !difference.is_empty() {
        document.heading(words::rubric_heading().say(lang));
        let mut changes: Vec<&Amendment> = difference.changes.iter().collect();
        changes.sort_by_key(|change| change.effect());
        let first = changes.iter().take(CHANGES);
        document.items(first.map(|change| changing::sentence(change).say(lang)));
        if changes.len() > CHANGES {
            document.line(words::more(changes.len() - CHANGES).say(lang));
        }
    }
    if !facts.cases.is_empty() {
        document.heading(words::archive_heading().say(lang));
        document.grid(grid(facts, lang));
    }
    document.extend(caveat::document([&**from, &**to], lang));
    document
}

fn grid(facts: &ImpactFacts<'_>, lang: Lang) -> Grid {
    let mut grid = Grid::new([
        (label::agency().say(lang), Align::Left),
        (label::year().say(lang), Align::Right),
        (words::before().say(lang), Align::Right),
        (words::after().say(lang), Align::Right),
        (label::change().say(lang), Align::Right),
        (words::rating().say(lang), Align::Left),
        (words::cause().say(lang), Align::Left),
    ]);
    for case in facts.cases {
        let change = case.change().map(|change| change.half_up(4).signed(lang));
        let (old, new) = (case.before.rating(), case.after.rating());
        let (rating, tone) = if case.rating_changes() {
            (words::becomes(old, new).say(lang), Tone::Strong)
        } else {
            (new.say(lang), Tone::Plain)
        };
        let unnamed = || label::unnamed_agency().say(lang);
        let cells = vec![
            case.agency.clone().unwrap_or_else(unnamed),
            case.year.to_string(),
            case.before.index().say(lang),
            case.after.index().say(lang),
            change.unwrap_or_default(),
            rating,
            case.cause().say(lang),
        ];
        grid.row(0, tone, cells);
    }
    grid
}
