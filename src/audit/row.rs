//! One result: its verdict, the proof, and what would mend it.

use super::cells::{Cell, Readings, cells, limits, name, prints, reading_of, recomputed};
use super::level_sums::{level_sums, only_sums};
use super::model::{Model, Reading};
use super::proof::{Contradictions, contradictions};
use super::repair::{Repair, repairs};
use super::say::say_repairs;
use super::solve::solve;
use super::sums::Sums;
use super::tables::{Tables, kind};
use super::{Audited, IndexAudit, MAX_EXACT, Verdict, levels, rating, readings, variants};
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding};
use crate::lang::List;
use crate::number::Exact;
use crate::published::{Published, check};
use crate::score::Scorecard;

/// A result that is judged, and the parts whose printed number contradicts those below.
pub(super) struct Judged {
    pub(super) audited: Audited,
    pub(super) contradicting: Vec<usize>,
}

pub(super) fn judge(published: Published, tables: &Tables, books: &[Scorecard]) -> Judged {
    let Some((model, readings)) = tables.of(&published) else {
        return by_intervals(published);
    };
    let cells = cells(model, &published);
    let mut readings = readings.clone();
    let is_possible =
        |readings: &Readings| solve(model, &limits(model, &cells, readings)).is_possible();
    let mut findings = Vec::new();
    if !is_possible(&readings) {
        let mut others = readings::others(model, &readings).into_iter();
        if let Some(other) = others.find(is_possible) {
            findings.push(swapped(&published, &readings, &other));
            readings = other;
        }
    }
    let decimals = published.rubric.decimals;
    let contradictions = contradictions(model, &cells, &readings, decimals);
    let judge = Judge {
        model,
        cells,
        readings,
        published,
    };
    judge.finish(contradictions, books, findings)
}

/// A row under a rubric whose sums are too many to list.
fn by_intervals(published: Published) -> Judged {
    let mut findings = published.diagnostics.clone();
    findings.extend(check(&published));
    let has = |code: &str| {
        findings
            .iter()
            .any(|finding| finding.code().as_str() == code)
    };
    let (verdict, contradicting) = match (has("W0420"), has("N0421")) {
        (true, _) => (Verdict::Impossible, vec![0]),
        (false, true) => (Verdict::Rounding, Vec::new()),
        (false, false) => (Verdict::Consistent, Vec::new()),
    };
    let warning = finding::grid_too_fine(&published.rubric.id);
    findings.push(warning.at(published.place.clone()));
    let audited = Audited {
        verdict,
        readings: Vec::new(),
        index: IndexAudit::default(),
        sums: Vec::new(),
        repairs: Vec::new(),
        findings,
        published,
    };
    Judged {
        audited,
        contradicting,
    }
}

/// Which levels of the tree this row prints otherwise than its table.
fn swapped(published: &Published, table: &Readings, own: &Readings) -> Diagnostic {
    let pairs = table.iter().zip(own).enumerate();
    let differing = pairs.filter(|(_, (table, own))| table != own);
    let kinds = differing
        .filter_map(|(depth, _)| kind(&published.rubric, depth))
        .collect();
    finding::other_reading(List(kinds)).at(published.place.clone())
}

struct Judge<'m> {
    model: &'m Model,
    cells: Vec<Cell>,
    readings: Readings,
    published: Published,
}

impl Judge<'_> {
    fn finish(
        self,
        Contradictions { found, kept }: Contradictions,
        books: &[Scorecard],
        mut findings: Vec<Diagnostic>,
    ) -> Judged {
        let (model, published) = (self.model, &self.published);
        let rubric = &published.rubric;
        let contradicting: Vec<usize> = found.iter().map(|one| one.cell.part).collect();
        // What is proved about a number need not be said of it again.
        let proved = |place| found.iter().any(|one| Some(&one.cell.place) == place);
        let known = published
            .diagnostics
            .iter()
            .filter(|one| !proved(one.place()));
        findings.extend(known.cloned());
        let mut verdict = Verdict::Consistent;
        let mut mended = Vec::new();
        let mut sums = level_sums(model, &kept, &self.readings);
        if !found.is_empty() {
            verdict = Verdict::Impossible;
            let alone = found.iter().filter(|one| one.alone);
            let wrong: Vec<usize> = alone.map(|one| one.cell.part).collect();
            mended = repairs(rubric, model, &self.cells, &self.readings, &wrong);
            for one in &found {
                findings.push(one.finding.clone());
                findings.extend(variants::explain(rubric, one, &self.readings));
            }
            // Only where one cell is to blame is it known which of the others to believe.
            if let [Repair { cells, .. }] = &mended[..]
                && let [culprit] = &cells[..]
            {
                let others = self.cells.iter().filter(|cell| cell.part != culprit.part);
                let others: Vec<Cell> = others.cloned().collect();
                sums = level_sums(model, &others, &self.readings);
                findings.extend(only_sums(&sums).map(|one| one.at(published.place.clone())));
            }
            findings.extend(say_repairs(model, &self.cells, &mended, &published.place));
            findings.extend(self.with_zero());
        }
        let index = self.index();
        // Of an impossible row it cannot be said that rounding explains a difference.
        if verdict == Verdict::Consistent {
            for part in 0..model.nodes.len() {
                if let Some(finding) = self.rounding(part) {
                    findings.push(finding);
                    if part == 0 {
                        verdict = Verdict::Rounding;
                    }
                }
            }
        }
        findings.extend(rating::check(published, model, &self.index_sums()));
        if let Some(book) = levels::of_row(books, published) {
            let (cells, readings) = (&self.cells, &self.readings);
            findings.extend(levels::compare(
                model,
                cells,
                readings,
                book,
                rubric.decimals,
            ));
        }
        findings.extend(self.missing());
        let audited = Audited {
            verdict,
            index,
            sums,
            repairs: mended,
            findings,
            readings: self.readings,
            published: self.published,
        };
        Judged {
            audited,
            contradicting,
        }
    }

    fn index(&self) -> IndexAudit {
        let model = self.model;
        let limits = limits(model, &self.cells, &self.readings);
        let (open, kept) = first_of(solve(model, &limits));
        let printed = self
            .published
            .index
            .as_ref()
            .map(|index| index.value.decimals());
        let decimals = printed.unwrap_or(self.published.rubric.decimals);
        let given = recomputed(model, 0, &self.cells, &self.readings, false);
        IndexAudit {
            from_parts: given
                .map(|given| given.half_up(decimals.min(self.published.rubric.decimals))),
            possible: prints(model, 0, &open, Reading::Own, decimals),
            open: open.count(),
            exact: kept
                .iter()
                .take(MAX_EXACT)
                .map(|sum| model.value(0, sum))
                .collect(),
            exact_count: kept.count(),
        }
    }

    /// The sums of the index that fit the row; where it is impossible, those that are at least
    /// printed as its index.
    fn index_sums(&self) -> Sums {
        let all = first_of(solve(
            self.model,
            &limits(self.model, &self.cells, &self.readings),
        ))
        .1;
        if !all.is_empty() {
            return all;
        }
        let own = self.cells.iter().filter(|cell| cell.part == 0);
        first_of(solve(self.model, &limits(self.model, own, &self.readings))).1
    }

    /// A note where a printed number differs from what its printed parts give, both rounded.
    fn rounding(&self, part: usize) -> Option<Diagnostic> {
        let model = self.model;
        let cell = self.cells.iter().find(|cell| cell.part == part)?;
        let given = recomputed(model, part, &self.cells, &self.readings, false)?;
        let given = given * model.share(part, reading_of(model, part, &self.readings));
        let decimals = cell.printed.decimals().min(self.published.rubric.decimals);
        let given = given.half_up(decimals);
        if given == cell.printed.value().half_up(decimals) {
            return None;
        }
        let note = if part == 0 {
            let parts = kind(&self.published.rubric, 0).unwrap_or_else(finding::the_printed_parts);
            finding::rounded_index(cell.printed, parts, given)
        } else {
            finding::rounded_part(name(model, part), cell.printed, given)
        };
        Some(note.at(cell.place.clone()))
    }

    /// Whether the row would be possible if indicators could count zero.
    fn with_zero(&self) -> Option<Diagnostic> {
        let rubric = &self.published.rubric;
        let model = Model::with_zero(rubric)?;
        let limits = limits(&model, &self.cells, &self.readings);
        let possible = solve(&model, &limits).is_possible();
        possible
            .then(|| finding::possible_with_zero(rubric.scale.min).at(self.published.place.clone()))
    }

    /// The numbers whose absence leaves others unchecked.
    fn missing(&self) -> Option<Diagnostic> {
        let is_printed = |part: usize| self.cells.iter().any(|cell| cell.part == part);
        let mut missing = Vec::new();
        if !is_printed(0) {
            missing.push(name(self.model, 0));
        }
        for node in &self.model.nodes {
            let printed = node
                .children
                .iter()
                .filter(|&&child| is_printed(child))
                .count();
            let top = node.parent.is_none();
            let deeper = node.children.iter().any(|&child| {
                self.model
                    .below(child)
                    .iter()
                    .skip(1)
                    .any(|&part| is_printed(part))
            });
            if printed < node.children.len() && (printed > 0 || top && !deeper) {
                let absent = node.children.iter().filter(|&&child| !is_printed(child));
                missing.extend(absent.map(|&child| name(self.model, child)));
            }
        }
        let place = self.published.place.clone();
        (!missing.is_empty()).then(|| finding::partly_checked(List(missing)).at(place))
    }
}

/// The sums of the index without and with its own number.
fn first_of(mut solved: super::solve::Solved) -> (Sums, Sums) {
    (solved.before.swap_remove(0), solved.after.swap_remove(0))
}

impl IndexAudit {
    /// The one exact index that fits all printed numbers, if there is only one.
    #[must_use]
    pub fn singled_out(&self) -> Option<Exact> {
        self.exact
            .first()
            .copied()
            .filter(|_| self.exact_count == 1)
    }
}
