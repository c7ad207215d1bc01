//! Reads the rows of a block, agency by agency: plain answers here, all others as any table.

use super::Answers;
use super::memo::{Memo, Slot};
use super::pass::Pass;
use super::plain::Plain;
use super::survey::is_blank;
use crate::assess::Request;
use crate::evidence::book::blocks::Block;
use crate::evidence::book::cell_of_text;
use crate::evidence::book::records::Fields;
use crate::evidence::identity::read_year;
use crate::evidence::long::part::Four;
use crate::ladder::split_mark;
use crate::words::is_wordless;
use std::ops::Range;
use std::sync::Arc;

/// Bytes of a record in which no cell can be too long or too far to the right.
const SHORT: usize = 16_000;

/// An agency whose rows follow each other.
struct Run {
    /// As it is written.
    agency: Vec<u8>,
    name: Arc<str>,
    /// Where its rows are.
    bytes: Range<usize>,
    /// How many lines end before them.
    line: u32,
    plain: bool,
    years: Vec<Open>,
}

/// The answers of a year while they come.
struct Open {
    slot: usize,
    year: u16,
    first: u32,
    levels: Vec<u8>,
    lines: Vec<u32>,
    count: usize,
    named: usize,
}

/// Reads the rows of one block.
pub(super) struct Reader<'p, 't> {
    pass: &'p Pass<'t>,
    memo: &'p mut Memo,
    block: &'p Block,
    run: Option<Run>,
    /// The year as it is written in the last row, and what it is.
    year: (Vec<u8>, Option<u16>),
    pub(super) answers: Vec<Answers>,
}

impl<'p, 't> Reader<'p, 't> {
    pub(super) fn new(pass: &'p Pass<'t>, memo: &'p mut Memo, block: &'p Block) -> Self {
        Self {
            pass,
            memo,
            block,
            run: None,
            year: (Vec::new(), None),
            answers: Vec::new(),
        }
    }

    /// Takes up a record.
    pub(super) fn take(&mut self, line: u32, bytes: Range<usize>, fields: &Fields<'_>) {
        let head = &self.pass.table.head;
        if line < head.first {
            return;
        }
        let agency = head.long.agency_column().and_then(|at| fields.get(at));
        let agency = agency.unwrap_or_default();
        let goes_on = matches!(&self.run, Some(run) if run.agency.as_slice() == agency);
        if !goes_on {
            if agency.trim_ascii().is_empty() && is_blank(fields) {
                return;
            }
            self.finish();
            let name = cell_of_text(&String::from_utf8_lossy(agency));
            let name = name.map(|cell| cell.shown()).unwrap_or_default();
            self.run = Some(Run {
                plain: self.pass.four.is_some() && !is_wordless(&name),
                agency: agency.to_vec(),
                name: name.into(),
                bytes: bytes.clone(),
                line,
                years: Vec::new(),
            });
        }
        let Some(mut run) = self.run.take() else {
            return;
        };
        run.bytes.end = bytes.end;
        if run.plain {
            run.plain = bytes.len() < SHORT && self.answer(&mut run, line, fields).is_some();
        }
        self.run = Some(run);
    }

    /// Takes up an answer; `None` if it is not plain.
    fn answer(&mut self, run: &mut Run, line: u32, fields: &Fields<'_>) -> Option<()> {
        let pass = self.pass;
        let four = pass.four.as_ref()?;
        let written = fields.get(four.year)?;
        if self.year.0 != written {
            self.year.0.clear();
            self.year.0.extend_from_slice(written);
            self.year.1 = read_year(&String::from_utf8_lossy(written));
        }
        let year = self.year.1?;
        let latest = run.years.last().filter(|open| open.year == year);
        let known = match latest {
            Some(_) => Some(run.years.len() - 1),
            None => run.years.iter().position(|open| open.year == year),
        };
        let open = if let Some(known) = known {
            known
        } else {
            run.years.push(self.open(run, year, line)?);
            run.years.len() - 1
        };
        let open = run.years.get_mut(open)?;
        let slot = self.memo.slots.get_mut(open.slot)?;
        let name = four.name.and_then(|at| fields.get(at)).unwrap_or_default();
        let (index, named) =
            slot.indicator(fields.get(four.key)?, name, pass, &mut self.memo.key)?;
        let level = slot.level(index, fields.get(four.level)?)?;
        for column in &four.notes {
            let note = String::from_utf8_lossy(fields.get(*column).unwrap_or_default());
            if split_mark(&note).is_some() {
                return None;
            }
        }
        let known = open.lines.get_mut(index)?;
        if *known != 0 {
            return None;
        }
        *known = line.saturating_add(1);
        *open.levels.get_mut(index)? = level;
        open.count += 1;
        open.named += usize::from(named);
        Some(())
    }

    fn open(&mut self, run: &Run, year: u16, line: u32) -> Option<Open> {
        let known = self.memo.slots.iter().position(|slot| slot.year == year);
        let slot = known.unwrap_or_else(|| {
            let slot = Slot::new(year, line, &run.name, self.pass);
            self.memo.slots.push(slot);
            self.memo.slots.len() - 1
        });
        let rubric = self.memo.slots.get(slot)?.rubric.as_ref()?;
        let count = rubric.indicators.len();
        Some(Open {
            slot,
            year,
            first: line.saturating_add(1),
            levels: vec![0; count],
            lines: vec![0; count],
            count: 0,
            named: 0,
        })
    }

    /// Ends the run of the last agency.
    pub(super) fn finish(&mut self) {
        let Some(run) = self.run.take() else { return };
        let whole = |open: &Open| {
            let all = open.count == open.levels.len();
            all && (open.named == 0 || open.named == open.count)
        };
        if !(run.plain && run.years.iter().all(whole)) {
            let text = self.block.text.get(run.bytes).unwrap_or_default();
            self.answers.push(self.pass.read(text, run.line));
            return;
        }
        let Some(four) = &self.pass.four else { return };
        for open in run.years {
            let slot = self.memo.slots.get(open.slot);
            let Some(rubric) = slot.and_then(|slot| slot.rubric.as_ref()) else {
                continue;
            };
            let plain = Plain {
                agency: Arc::clone(&run.name),
                year: open.year,
                stage: four.stage,
                rubric: Arc::clone(rubric),
                levels: open.levels,
                lines: open.lines,
                first: open.first,
                column: Arc::clone(&four.level_header),
                file: Arc::clone(&self.pass.table.name),
                source: Arc::clone(&self.pass.source),
            };
            let answers = if self.pass.is_asked_for(&plain) {
                Answers::Plain(plain)
            } else {
                self.pass.other(&plain)
            };
            self.answers.push(answers);
        }
    }
}

/// The columns of plain answers, if what is asked for leaves room for any.
pub(super) fn columns(four: Option<Four>, request: &Request, labelled: bool) -> Option<Four> {
    let stage = |four: &Four| request.stage.is_none_or(|stage| stage == four.stage);
    four.filter(|four| !labelled && stage(four))
}
