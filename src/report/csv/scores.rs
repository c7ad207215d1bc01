//! One row for the index and each node of every assessment.

use super::{band, finish, push_cell, sensitivity, words, write_fraction};
use crate::lang::Lang;
use crate::number::Exact;
use crate::place::Place;
use crate::report::caveat;
use crate::score::{Bounds, Scorecard, Scored};

/// The columns of [`scores`] that stand there only where they are asked for: other outputs stay
/// as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each column is there or is not"
)]
pub struct ScoreColumns {
    /// What leaving an indicator out does.
    pub sensitivity: bool,
    /// What is doubtful, and by how much.
    pub band: bool,
    /// Whether levels were assumed.
    pub simulation: bool,
    /// What has to be known about the rubric.
    pub caveat: bool,
}

impl ScoreColumns {
    /// What these scores need.
    #[must_use]
    pub fn of(scores: &[Scorecard]) -> Self {
        Self {
            sensitivity: scores.iter().any(|score| score.sensitivity.is_some()),
            band: scores.iter().any(|score| score.band.is_some()),
            simulation: scores.iter().any(|score| score.assessment.is_simulation()),
            caveat: scores.iter().any(|score| score.rubric().is_remarkable()),
        }
    }
}

/// One row for the index and each node of every assessment.
#[must_use]
pub fn scores(scores: &[Scorecard], lang: Lang) -> String {
    let columns = ScoreColumns::of(scores);
    let rows = scores.iter().map(|score| score_rows(score, columns, lang));
    std::iter::once(score_header(columns)).chain(rows).collect()
}

/// The first line of [`scores`].
#[must_use]
pub fn score_header(columns: ScoreColumns) -> String {
    let mut header = words([
        "agency",
        "year",
        "stage",
        "rubric",
        "kind",
        "id",
        "name",
        "weight",
        "value",
        "low",
        "high",
        "exact",
        "contribution",
        "index_contribution",
        "rating",
        "place",
        "source",
        "sha256",
    ]);
    if columns.sensitivity {
        header.extend(sensitivity::COLUMNS.map(str::to_owned));
    }
    if columns.band {
        header.extend(band::COLUMNS.map(str::to_owned));
    }
    if columns.simulation {
        header.push("simulation".to_owned());
    }
    if columns.caveat {
        header.push("caveat".to_owned());
    }
    finish(&[header])
}

/// The lines of one assessment in [`scores`].
#[must_use]
pub fn score_rows(score: &Scorecard, columns: ScoreColumns, lang: Lang) -> String {
    let mut rows = ScoreRows::new(score);
    let caveat = columns.caveat.then(|| caveat::cell(score.rubric(), lang));
    let nodes = std::iter::once(None).chain(score.walk().map(Some));
    for node in nodes {
        rows.begin();
        match node {
            None => rows.index(lang),
            Some(node) => rows.node(node, lang),
        }
        if columns.sensitivity {
            sensitivity::push(&mut rows, node);
        }
        if columns.band {
            band::push(&mut rows, node);
        }
        rows.end(columns, caveat.as_deref());
    }
    if columns.band {
        band::outcomes(&mut rows, columns, lang, caveat.as_deref());
    }
    rows.finish()
}

/// Rows of scores, of which there are dozens for each assessment: one after the other in the same
/// memory, every cell with a comma behind it until its row ends.
pub(super) struct ScoreRows<'s> {
    pub(super) score: &'s Scorecard,
    /// The cells that every row begins with.
    owner: String,
    text: String,
}

impl<'s> ScoreRows<'s> {
    fn new(score: &'s Scorecard) -> Self {
        let assessment = &score.assessment;
        let mut owner = String::new();
        for cell in [
            assessment.agency.as_deref().unwrap_or_default(),
            &assessment.year.to_string(),
            assessment.stage.word(),
            &assessment.rubric.id,
        ] {
            push_cell(&mut owner, cell);
        }
        Self {
            score,
            owner,
            text: String::with_capacity(16 << 10),
        }
    }

    /// Begins a row with agency, year, stage and rubric.
    pub(super) fn begin(&mut self) {
        self.text.push_str(&self.owner);
    }

    /// Ends a row with what is the same in all of them.
    pub(super) fn end(&mut self, columns: ScoreColumns, caveat: Option<&str>) {
        if columns.simulation {
            let mark = self.score.assessment.is_simulation();
            self.text(if mark { "true" } else { "false" });
        }
        if let Some(caveat) = caveat {
            self.text(caveat);
        }
        self.text.truncate(self.text.len().saturating_sub(1));
        self.text.push('\n');
    }

    fn finish(self) -> String {
        self.text
    }

    /// A cell of words.
    pub(super) fn text(&mut self, text: &str) {
        push_cell(&mut self.text, text);
    }

    pub(super) fn nothing(&mut self, cells: usize) {
        (0..cells).for_each(|_| self.text.push(','));
    }

    /// A cell of a number that writes itself, in nothing that would need quotes.
    fn number(&mut self, write: impl FnOnce(&mut String)) {
        let start = self.text.len();
        write(&mut self.text);
        // A sign may be that of a formula.
        if self.text[start..].starts_with('-') {
            let signed = self.text.split_off(start);
            self.text(&signed);
        } else {
            self.text.push(',');
        }
    }

    fn place(&mut self, place: &Place) {
        let mut written = String::new();
        place.write(&mut written);
        self.text(&written);
    }

    /// A number as it is printed.
    pub(super) fn rounded(&mut self, exact: Exact) {
        let rounded = exact.half_up(self.score.rubric().decimals);
        self.number(|text| rounded.write(text));
    }

    pub(super) fn exact(&mut self, exact: Exact) {
        self.number(|text| exact.write(text));
    }

    pub(super) fn fraction(&mut self, exact: Exact) {
        self.number(|text| write_fraction(exact, text));
    }

    /// `value`, `low`, `high`, `exact`; the first and the last are empty while not known.
    fn bounds(&mut self, bounds: Bounds, complete: bool) {
        if complete {
            let start = self.text.len();
            self.rounded(bounds.low);
            // Both bounds of what is known are what was just written.
            let end = self.text.len();
            self.text.extend_from_within(start..end);
            self.text.extend_from_within(start..end);
            self.exact(bounds.low);
        } else {
            self.nothing(1);
            self.rounded(bounds.low);
            self.rounded(bounds.high);
            self.nothing(1);
        }
    }

    fn index(&mut self, lang: Lang) {
        let score = self.score;
        let rubric = score.rubric();
        let assessment = &score.assessment;
        self.text("index");
        self.nothing(1);
        self.text(rubric.index.get(lang));
        self.fraction(rubric.weight);
        self.bounds(score.index, score.is_complete());
        for own in [score.exact_index(); 2] {
            match own {
                Some(own) => self.rounded(own),
                None => self.nothing(1),
            }
        }
        let (low, high) = score.ratings();
        if low.band == high.band {
            self.text(low.band.name.get(lang));
        } else {
            self.nothing(1);
        }
        self.place(&assessment.place);
        // Once for each assessment is enough to verify it by.
        self.text(&assessment.source.path);
        self.text(&assessment.source.sha256);
    }

    fn node(&mut self, node: &Scored, lang: Lang) {
        let score = self.score;
        self.text(&score.rubric().kinds[node.depth].id);
        self.text(&node.id);
        self.text(node.name.get(lang));
        self.fraction(node.weight);
        self.bounds(node.value, node.complete);
        for bounds in [node.contribution, node.index_contribution] {
            if node.complete {
                self.rounded(bounds.low);
            } else {
                self.nothing(1);
            }
        }
        self.nothing(1);
        let answer = node.indicator.map(|index| &score.assessment.answers[index]);
        match answer.and_then(|answer| answer.place.as_ref()) {
            Some(place) => self.place(place),
            None => self.nothing(1),
        }
        self.nothing(2);
    }
}
