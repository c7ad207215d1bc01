//! What raises cost, and what may be raised: a table with a row for an indicator or a step of it.

use super::amount::{NoCost, read_cost};
use super::charge::{Stated, Which, charge};
use super::table::{INDICATOR, Table, Words};
use crate::assess::{Assessment, indicators::find_written};
use crate::diagnostic::{Checked, Diagnostic, catalogue::planning as finding, has_errors};
use crate::evidence::Located;
use crate::evidence::book::{Book, Row};
use crate::number::{Exact, read_number};
use crate::plan::{Limit, Limits};
use crate::words::fold;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Indicator,
    To,
    Step,
    Cost,
    Locked,
    Earliest,
    Ceiling,
}

const WORDS: Words<Role> = &[
    (Role::Indicator, INDICATOR),
    (
        Role::To,
        &[
            "ke",
            "ke tingkat",
            "ke level",
            "tingkat",
            "level",
            "to",
            "to level",
        ],
    ),
    (Role::Step, &["langkah", "step"]),
    (
        Role::Cost,
        &[
            "biaya",
            "cost",
            "anggaran",
            "biaya per langkah",
            "cost per step",
        ],
    ),
    (Role::Locked, &["terkunci", "kunci", "locked", "lock"]),
    (
        Role::Earliest,
        &[
            "paling awal",
            "earliest",
            "tahun paling awal",
            "earliest year",
            "mulai",
        ],
    ),
    (
        Role::Ceiling,
        &[
            "maks",
            "maksimum",
            "max",
            "maximum",
            "tingkat maks",
            "paling tinggi",
            "max level",
        ],
    ),
];

/// The headers that are known, grouped by what they mean.
pub(crate) fn headers() -> impl Iterator<Item = &'static [&'static str]> {
    WORDS.iter().map(|(_, words)| *words)
}

/// The indicators a row speaks of: one, or all that no other row speaks of.
const ALL: &[&str] = &["semua", "all", "lainnya", "others"];

/// Reads costs, locks, ceilings and earliest years into `limits`, which know the years.
///
/// Columns are known by name: `indikator` (or `semua`), `ke` (the level a step leads to) or
/// `langkah` (its turn, or `3 ke 4`), `biaya`, `terkunci`, `paling awal` (the turn of a year of
/// the plan, or the year) and `maks`. A cost without a step is that of every step of the
/// indicator; one of a step goes before one of the indicator, and that before one of all. Steps
/// that no row speaks of cost one, with a warning where other steps have costs.
///
/// No value means that a row could not be read; the findings name every one.
#[must_use]
pub fn read_costs(book: &Book, assessment: &Assessment, limits: &Limits) -> Checked<Vec<Limit>> {
    let mut diagnostics = Vec::new();
    let mut limits_read = limits.indicators.clone();
    let enough = |roles: &[Role]| {
        let says = |role: &Role| !matches!(role, Role::Indicator | Role::To | Role::Step);
        roles.contains(&Role::Indicator) && roles.iter().any(says)
    };
    let Some(table) = Table::find(book, WORDS, enough, &mut diagnostics) else {
        let place = book.sheets.first().map(crate::evidence::book::Sheet::whole);
        return Checked::failed(finding::no_cost_header().at(place));
    };
    let mut reader = Reader {
        table,
        assessment,
        years: limits.years,
        diagnostics,
    };
    let mut stated = Stated::new();
    for row in reader.table.rows {
        reader.read_row(row, &mut limits_read, &mut stated);
    }
    let mut diagnostics = reader.diagnostics;
    charge(assessment, &stated, &mut limits_read, &mut diagnostics);
    Checked {
        value: (!has_errors(&diagnostics)).then_some(limits_read),
        diagnostics,
    }
}

struct Reader<'a> {
    table: Table<'a, Role>,
    assessment: &'a Assessment,
    years: u16,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn read_row(&mut self, row: &'a Row, limits: &mut [Limit], stated: &mut Stated) {
        let Some(written) = self.table.text(row, Role::Indicator) else {
            let says = [Role::Cost, Role::Locked, Role::Earliest, Role::Ceiling];
            if says
                .iter()
                .any(|&role| self.table.cell(row, role).is_some())
            {
                let place = self.table.place(row, Role::Indicator);
                self.diagnostics
                    .push(finding::cost_without_indicator().at(place));
            }
            return;
        };
        let folded = fold(&written.value);
        let index = if ALL.contains(&folded.as_str()) || written.value.trim() == "*" {
            None
        } else {
            let rubric = &self.assessment.rubric;
            match find_written(&written, rubric, &mut self.diagnostics) {
                Some(index) => Some(index),
                None => return,
            }
        };
        if let Some((which, cost)) = self.cost(row) {
            let level = match which {
                Which::To(level) => level,
                Which::Nth(turn) => Exact::from(i128::try_from(turn).unwrap_or(i128::MAX)),
                Which::Every => Exact::ZERO,
            };
            if let Some(first) = stated.get(&(index, which)) {
                let finding = finding::cost_twice(&written.value, level).at(cost.place.clone());
                let label = finding::first_cost_here(first.value);
                self.diagnostics
                    .push(finding.label(first.place.clone(), label));
            } else {
                stated.insert((index, which), cost);
            }
        }
        let locked = self.locked(row);
        let earliest = self.earliest(row);
        let ceiling = self.ceiling(row);
        let rows = index.map_or(0..limits.len(), |index| index..index + 1);
        for limit in limits.get_mut(rows).into_iter().flatten() {
            limit.locked = locked.unwrap_or(limit.locked);
            limit.earliest = earliest.unwrap_or(limit.earliest);
            limit.ceiling = ceiling.or(limit.ceiling);
        }
    }

    fn cost(&mut self, row: &'a Row) -> Option<(Which, Located<Exact>)> {
        let which = self.which(row);
        let cell = self.table.cell(row, Role::Cost)?;
        let place = self.table.place(row, Role::Cost);
        match read_cost(cell) {
            Ok(value) => Some((which?, Located { value, place })),
            Err(NoCost::NotACost) => {
                self.diagnostics
                    .push(finding::not_a_cost(cell.shown()).at(place));
                None
            }
            Err(NoCost::Either { whole, decimal }) => {
                let finding = finding::ambiguous_cost(cell.shown(), whole, decimal);
                self.diagnostics.push(finding.at(place));
                None
            }
        }
    }

    /// The step a row speaks of; nothing, and a finding, if it cannot be read.
    fn which(&mut self, row: &'a Row) -> Option<Which> {
        let to = self.table.text(row, Role::To);
        let step = self.table.text(row, Role::Step);
        let scale = self.assessment.rubric.scale;
        let (written, read) = match (to, step) {
            (None, None) => return Some(Which::Every),
            (Some(to), Some(step)) => {
                self.diagnostics
                    .push(finding::two_steps(&to.value, &step.value).at(step.place));
                return None;
            }
            (Some(to), None) => {
                let level = read_number(&to.value)
                    .ok()
                    .filter(|&level| scale.holds(level));
                (to, level.map(Which::To))
            }
            (None, Some(step)) => {
                let read = self.step(&step.value);
                (step, read)
            }
        };
        if read.is_none() {
            let finding = finding::not_a_step(&written.value, scale.min, scale.max);
            self.diagnostics.push(finding.at(written.place));
        }
        read
    }

    /// `1` is the first step from where the indicator stands; `3 ke 4`, `3-4`, `3→4` lead to 4.
    fn step(&self, written: &str) -> Option<Which> {
        if let Ok(turn) = written.trim().parse::<usize>() {
            return (turn > 0).then_some(Which::Nth(turn));
        }
        let words = fold(written);
        let numbers = words
            .split(' ')
            .filter(|word| !matches!(*word, "ke" | "to" | "dari" | "from"));
        let numbers: Option<Vec<u8>> = numbers.map(|word| word.parse().ok()).collect();
        match numbers?[..] {
            [from, to] if from.checked_add(1) == Some(to) => {
                let level = Exact::from(i128::from(to));
                self.assessment
                    .rubric
                    .scale
                    .holds(level)
                    .then_some(Which::To(level))
            }
            _ => None,
        }
    }

    fn locked(&mut self, row: &'a Row) -> Option<bool> {
        let written = self.table.text(row, Role::Locked)?;
        match fold(&written.value).as_str() {
            "ya" | "y" | "yes" | "x" | "1" | "true" | "benar" | "terkunci" | "kunci" | "locked" => {
                Some(true)
            }
            "tidak" | "t" | "no" | "n" | "0" | "false" | "salah" | "" => Some(false),
            _ => {
                self.diagnostics
                    .push(finding::not_yes_or_no(&written.value).at(written.place));
                None
            }
        }
    }

    fn earliest(&mut self, row: &'a Row) -> Option<u16> {
        let written = self.table.text(row, Role::Earliest)?;
        let first = self.assessment.year.saturating_add(1);
        let last = self.assessment.year.saturating_add(crate::plan::MAX_YEARS);
        let turn = written.value.trim().parse::<u16>().ok().and_then(|number| {
            // A year of evaluation, or the turn of a year of the plan.
            let turn = if number >= 1900 {
                number.max(first) - self.assessment.year
            } else {
                number
            };
            (1..=crate::plan::MAX_YEARS).contains(&turn).then_some(turn)
        });
        if turn.is_none() {
            let finding = finding::not_an_earliest(&written.value, first, last);
            self.diagnostics.push(finding.at(written.place));
        }
        // A year after the plan's last is as good as any other later one.
        turn.map(|turn| turn.min(self.years.saturating_add(1)))
    }

    fn ceiling(&mut self, row: &'a Row) -> Option<Exact> {
        let written = self.table.text(row, Role::Ceiling)?;
        let scale = self.assessment.rubric.scale;
        let level = read_number(&written.value)
            .ok()
            .filter(|&level| scale.holds(level));
        if level.is_none() {
            let finding = finding::not_a_ceiling(&written.value, scale.min, scale.max);
            self.diagnostics.push(finding.at(written.place));
        }
        level
    }
}
