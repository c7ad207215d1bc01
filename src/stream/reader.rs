//! Reads the rows of a block, agency by agency: plain answers here, all others as any table.

use super::memo::{Memo, Slot, Written};
use super::pass::Pass;
use super::plain::Plain;
use super::survey::is_blank;
use super::{Answers, Plainly};
use crate::assess::{Request, gives_all};
use crate::evidence::Stage;
use crate::evidence::book::blocks::Block;
use crate::evidence::book::cell_of_text;
use crate::evidence::book::records::Fields;
use crate::evidence::identity::read_year;
use crate::evidence::long::divided::may_be_rest;
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
    /// Which of the years the last row was of.
    at: usize,
}

/// The answers of a year while they come.
struct Open {
    slot: usize,
    year: u16,
    first: u32,
    values: Vec<u16>,
    lines: Vec<u32>,
    /// Which column each value is from; nothing if there is but one.
    columns: Vec<u8>,
    /// The last of these columns.
    last: usize,
    count: usize,
    named: usize,
}

/// Reads the rows of one block.
pub(super) struct Reader<'p, 't> {
    pass: &'p Pass<'t>,
    memo: &'p mut Memo,
    block: &'p Block,
    run: Option<Run>,
    /// Whether the last row was taken up.
    taken: bool,
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
            taken: false,
            year: (Vec::new(), None),
            answers: Vec::new(),
        }
    }

    /// Takes up a record.
    pub(super) fn take(&mut self, line: u32, bytes: Range<usize>, fields: &Fields<'_>) {
        let (head, delimiter) = (&self.pass.table.head, self.pass.table.delimiter);
        if line < head.first {
            return;
        }
        let repeats = self.taken && fields.repeats();
        self.taken = true;
        if !repeats {
            let agency = head.long.agency_column().and_then(|at| fields.get(at));
            let agency = agency.unwrap_or_default();
            let goes_on = matches!(&self.run, Some(run) if run.agency.as_slice() == agency);
            if !goes_on {
                if agency.trim_ascii().is_empty() && is_blank(fields, delimiter) {
                    self.taken = false;
                    return;
                }
                self.finish();
                self.begin(agency, line, bytes.start);
            }
        }
        let Some(run) = &mut self.run else {
            return;
        };
        run.bytes.end = bytes.end;
        if run.plain {
            let whole = bytes.len() < SHORT && self.answer(line, fields, repeats).is_some();
            if let Some(run) = self.run.as_mut().filter(|_| !whole) {
                run.plain = false;
            }
        }
    }

    /// Begins the run of an agency.
    fn begin(&mut self, agency: &[u8], line: u32, start: usize) {
        let name = cell_of_text(&String::from_utf8_lossy(agency));
        let name = name.map(|cell| cell.shown()).unwrap_or_default();
        self.run = Some(Run {
            plain: self.pass.four.is_some() && !is_wordless(&name),
            agency: agency.to_vec(),
            name: name.into(),
            bytes: start..start,
            line,
            years: Vec::new(),
            at: 0,
        });
    }

    /// Takes up an answer; `None` if it is not plain.
    fn answer(&mut self, line: u32, fields: &Fields<'_>, repeats: bool) -> Option<()> {
        let pass = self.pass;
        let four = pass.four.as_ref()?;
        if !repeats {
            self.find_year(fields.get(four.year)?, line)?;
        }
        let mut beyond = (four.beyond..).map_while(|column| fields.get(column));
        if beyond.any(|more| !more.trim_ascii().is_empty()) {
            return None;
        }
        let commas = pass.table.delimiter == b',';
        let mut beside = four.beside.iter().filter_map(|column| fields.get(*column));
        if commas && beside.any(may_be_rest) {
            return None;
        }
        let run = self.run.as_mut()?;
        let open = run.years.get_mut(run.at)?;
        let slot = self.memo.slots.get_mut(open.slot)?;
        let name = four.name.and_then(|at| fields.get(at)).unwrap_or_default();
        let (index, named) =
            slot.indicator(fields.get(four.key)?, name, pass, &mut self.memo.key)?;
        let mut given = None;
        for (position, column) in four.levels.iter().enumerate() {
            let written = fields.get(column.index).unwrap_or_default();
            let value = match slot.value(index, written)? {
                Written::Value(value) => value,
                Written::Nothing => continue,
            };
            if pass.request.stage.is_none_or(|stage| column.stage <= stage) {
                given = Some((position, value));
            }
        }
        let (position, value) = given?;
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
        *open.values.get_mut(index)? = value;
        if let Some(column) = open.columns.get_mut(index) {
            *column = u8::try_from(position).ok()?;
        }
        open.last = open.last.max(position);
        open.count += 1;
        open.named += usize::from(named);
        Some(())
    }

    /// Goes on with the answers of a year, or begins them; `None` if they are not plain.
    fn find_year(&mut self, written: &[u8], line: u32) -> Option<()> {
        if self.year.0 != written {
            self.year.0.clear();
            self.year.0.extend_from_slice(written);
            self.year.1 = read_year(&String::from_utf8_lossy(written));
        }
        let year = self.year.1?;
        let run = self.run.as_mut()?;
        let is_last = run.years.get(run.at).is_some_and(|open| open.year == year);
        if is_last {
            return Some(());
        }
        let known = run.years.iter().position(|open| open.year == year);
        run.at = known.unwrap_or(run.years.len());
        if known.is_none() {
            let open = open(self.memo, self.pass, &run.name, year, line)?;
            run.years.push(open);
        }
        Some(())
    }

    /// Ends the run of the last agency.
    pub(super) fn finish(&mut self) {
        let Some(run) = self.run.take() else { return };
        let (request, four) = (self.pass.request.stage, self.pass.four.as_ref());
        let last = |open: &Open| Some(four?.levels.get(open.last)?.stage);
        let stage = |open: &Open| request.or(last(open)).unwrap_or(Stage::Akhir);
        let of_one_stage = |open: &Open| {
            let of_last = |column: &u8| usize::from(*column) == open.last;
            last(open) == Some(stage(open)) && open.columns.iter().all(of_last)
        };
        let whole = |open: &Open| {
            let all = open.count == open.values.len();
            // What is inherited from the stage before is told where it should not be.
            let staged = of_one_stage(open) || !gives_all(stage(open));
            all && (open.named == 0 || open.named == open.count) && staged
        };
        if !(run.plain && run.years.iter().all(whole)) {
            let text = self.block.text.get(run.bytes).unwrap_or_default();
            self.answers.push(self.pass.read(text, run.line));
            return;
        }
        let Some(four) = four else { return };
        for open in run.years {
            let slot = self.memo.slots.get(open.slot);
            let known =
                slot.and_then(|slot| Some((slot, slot.rubric.as_ref()?, slot.weights.as_ref()?)));
            let Some((slot, rubric, weights)) = known else {
                continue;
            };
            let note = slot.note(|indicator| {
                let column = open.columns.get(indicator).copied().map_or(0, usize::from);
                (open.lines.get(indicator).copied().unwrap_or(0), column)
            });
            let plain = Plain {
                agency: Arc::clone(&run.name),
                year: open.year,
                stage: stage(&open),
                rubric: Arc::clone(rubric),
                weights: Arc::clone(weights),
                values: open.values,
                lines: open.lines,
                given: open.columns,
                first: open.first,
                columns: Arc::clone(&four.levels),
                note,
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

/// The answers of a year, of which there are none yet.
fn open(memo: &mut Memo, pass: &Pass<'_>, name: &Arc<str>, year: u16, line: u32) -> Option<Open> {
    let known = memo.slots.iter().position(|slot| slot.year == year);
    let slot = known.unwrap_or_else(|| {
        memo.slots.push(Slot::new(year, line, name, pass));
        memo.slots.len() - 1
    });
    let rubric = memo.slots.get(slot)?.rubric.as_ref()?;
    let several = pass.four.as_ref()?.levels.len() > 1;
    let count = rubric.indicators.len();
    Some(Open {
        slot,
        year,
        first: line.saturating_add(1),
        values: vec![0; count],
        lines: vec![0; count],
        columns: vec![0; if several { count } else { 0 }],
        last: 0,
        count: 0,
        named: 0,
    })
}

/// The columns of plain answers, if what is asked for leaves room for any.
pub(super) fn columns(four: Option<Four>, request: &Request, plain: Plainly) -> Option<Four> {
    four.filter(|four| match (plain, &*four.levels) {
        (Plainly::Always, _) => true,
        (Plainly::OfOneStage, [only]) => request.stage.is_none_or(|stage| stage == only.stage),
        (Plainly::OfOneStage | Plainly::Never, _) => false,
    })
}
