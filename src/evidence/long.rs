//! The long layout: one row per indicator.

mod again;
mod choose;
pub(crate) mod divided;
pub(crate) mod part;
mod unread;

use super::book::{Cell, Row, Sheet};
use super::columns::{Column, Role};
use super::identity::{Identity, read_year};
use super::level::read_level;
use super::rows::{Merged, counts_columns, is_group, is_number, is_sum};
use super::title::stages_in;
use super::{Answer, Entry, Evidence, Located, Reading, Source, Stage};
use crate::diagnostic::catalogue::{answers as finding, reading, units};
use crate::diagnostic::{Diagnostic, Severity};
use crate::number::Exact;
use crate::place::column_letters;
use crate::words::{fold, folds_to, is_wordless};
use again::Astray;
use choose::{choose_key, choose_levels, index_as_level};
use divided::{Beside, beside_levels, width};
use unread::report_unread;

/// The columns of a long table, each role filled by one column.
#[derive(Debug)]
pub(crate) struct Long {
    /// The row of the header.
    header: u32,
    /// What stands in it.
    top: Row,
    key: Column,
    name: Option<Column>,
    levels: Vec<Level>,
    columns: Vec<Column>,
    /// The last column that the header has.
    last: u32,
    /// What stands there.
    last_header: String,
    /// The last column that the table has, named or not.
    width: u32,
    /// Where what a comma has cut off a level would stand.
    beside: Vec<Beside>,
}

/// A column of levels and what its levels are for.
#[derive(Clone, Debug)]
struct Level {
    column: Column,
    stage: Stage,
    year: Option<u16>,
}

/// The indicator of a row.
struct Keyed {
    indicator: Located<String>,
    /// See [`Entry::heading`].
    heading: bool,
}

impl Long {
    /// Recognises the long layout in a header, looking at the rows below where headers leave it
    /// open which column holds the indicator. A header in which two columns mean the same is
    /// reported as an error, and is not to be read.
    pub(super) fn recognise(
        sheet: &Sheet,
        header: &Row,
        columns: &[Column],
        below: &[Row],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let levels = choose_levels(sheet, header, columns, diagnostics)
            .or_else(|| index_as_level(header, columns, below))?;
        let (key, name) = choose_key(sheet, header, columns, below, diagnostics)?;
        report_unread(sheet, header, columns, &levels, below, diagnostics);
        let read = columns.iter().map(|column| column.index);
        let above = header.cells.iter().map(|(column, _)| *column);
        let last = read.chain(above).max().unwrap_or_default();
        Some(Self {
            header: header.number,
            top: header.clone(),
            last,
            last_header: header.cell(last).map(Cell::shown).unwrap_or_default(),
            width: width(&key, last, below),
            beside: beside_levels(&levels, columns, header, below),
            key,
            name,
            levels,
            columns: columns.to_vec(),
        })
    }

    /// Whether a row below the header numbers the columns: `(1) (2) (3)`.
    ///
    /// Without brackets it looks like an answer, unless a number stands where a name belongs.
    fn is_numbering(&self, row: &Row) -> bool {
        let bracketed = || {
            let mut cells = row.cells.iter();
            cells.all(|(_, cell)| cell.shown().starts_with('('))
        };
        let name = self.name.as_ref().and_then(|name| row.cell(name.index));
        counts_columns(row) && (bracketed() || name.is_some_and(|name| is_number(&name.shown())))
    }

    /// Reads the rows below the header, one [`Evidence`] for each agency and year.
    pub(super) fn read(
        &self,
        sheet: &Sheet,
        rows: &[Row],
        source: &Source,
        identity: &Identity,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Evidence> {
        let rows = &rows[self.numbering(rows)..];
        self.read_answers(sheet, rows, source, identity, diagnostics)
    }

    /// How many of the rows below the header number the columns.
    pub(super) fn numbering(&self, rows: &[Row]) -> usize {
        usize::from(rows.first().is_some_and(|row| self.is_numbering(row)))
    }

    /// Reads rows of answers, which may be a part of the table, one [`Evidence`] for each agency
    /// and year.
    pub(crate) fn read_answers(
        &self,
        sheet: &Sheet,
        rows: &[Row],
        source: &Source,
        identity: &Identity,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Evidence> {
        let mut found: Vec<Evidence> = Vec::new();
        let mut headings: Vec<Evidence> = Vec::new();
        let years: Vec<Option<u16>> = {
            let mut years: Vec<_> = self.levels.iter().map(|level| level.year).collect();
            years.dedup();
            years
        };
        let merged = Merged::of(sheet);
        let header = fold(&self.key.header);
        let mut astray = Astray::default();
        for row in rows {
            astray.look(self, sheet, row, identity, diagnostics);
            if astray.is() {
                continue;
            }
            let Some(keyed) = self.indicator(sheet, row, &header, diagnostics) else {
                continue;
            };
            let moved = || self.moved(sheet, row).filter(|_| !keyed.heading);
            if let Some(finding) = self.divided(sheet, row).or_else(moved) {
                let refused = finding.severity() == Severity::Error;
                diagnostics.push(finding);
                if refused {
                    continue;
                }
            }
            let reader = Reader {
                long: self,
                sheet,
                row,
                merged: &merged,
            };
            let agency_of_row = reader.located(Role::Agency);
            let agency = agency_of_row.as_ref().or(identity.agency.as_ref());
            let row_year = match reader.year() {
                Ok(year) => year,
                Err(finding) => {
                    // An answer of no year would make a second assessment beside the real one.
                    diagnostics.push(*finding);
                    continue;
                }
            };
            if !keyed.heading {
                diagnostics.extend(reader.merged_levels(&keyed.indicator.value));
            }
            let stage = self.stage_of_row(&reader, diagnostics);
            for year in &years {
                let year = match year {
                    Some(year) => Some(self.headed(sheet, *year)),
                    None => row_year.clone().or_else(|| identity.year.clone()),
                };
                let of_year = year.as_ref().map(|year| year.value);
                let mut entry = reader.entry(&keyed, of_year);
                if let Some(stage) = stage {
                    let answers = entry.answers.iter_mut();
                    answers.for_each(|(of, _)| *of = stage);
                }
                // Rows of one assessment follow each other, and most find theirs.
                let entry = if keyed.heading {
                    entry
                } else {
                    match owner(&mut found, agency, of_year) {
                        Some(evidence) => {
                            add(entry, stage, &mut evidence.entries);
                            continue;
                        }
                        None => entry,
                    }
                };
                let one = Evidence {
                    source: source.clone(),
                    place: sheet.row_place(row.number),
                    agency: agency.cloned(),
                    year,
                    rubric: identity.rubric.clone(),
                    rubric_sha256: identity.rubric_sha256.clone(),
                    entries: first_of_many(entry),
                    staged: false,
                    documents: Vec::new(),
                };
                if keyed.heading {
                    headings.push(one);
                } else {
                    found.push(one);
                }
            }
        }
        // A sum of all agencies belongs to none: it is nobody's answer.
        for mut heading in headings {
            let year = heading.year.as_ref().map(|year| year.value);
            if let Some(evidence) = owner(&mut found, heading.agency.as_ref(), year) {
                evidence.entries.append(&mut heading.entries);
            }
        }
        found
    }

    /// The stage that a row says its level is of, where a column tells it and no header does.
    fn stage_of_row(
        &self,
        reader: &Reader<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Stage> {
        let [level] = self.levels.as_slice() else {
            return None;
        };
        let headed = matches!(level.column.role, Role::Stage(_) | Role::StageOf(..));
        let written = reader.located(Role::AtStage).filter(|_| !headed)?;
        if let [stage] = stages_in(&written.value, true)[..] {
            return Some(stage);
        }
        let finding = reading::not_a_stage(&written.value, level.stage);
        diagnostics.push(finding.at(written.place));
        None
    }

    /// A year that heads a column of levels.
    fn headed(&self, sheet: &Sheet, value: u16) -> Located<u16> {
        let mut levels = self.levels.iter();
        let column = levels.find(|level| level.year == Some(value));
        let index = column.map_or(self.key.index, |level| level.column.index);
        let place = sheet.place(self.header, index, None);
        Located { value, place }
    }

    /// The indicator of a row, or `None` for headings, sums and empty rows. A row with a level
    /// but without an indicator is reported, because its level would be lost. `header` is what
    /// stands above the indicators, folded.
    fn indicator(
        &self,
        sheet: &Sheet,
        row: &Row,
        header: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Keyed> {
        let level = self.levels.iter().find_map(|level| {
            let cell = row.cell(level.column.index)?;
            let reading = read_level(Some(cell));
            (reading != Reading::Nothing).then_some((level, cell, reading))
        });
        let of_group = self.has_label(row, |cell| is_sum(cell) || is_group(cell));
        if let Some(indicator) = text(sheet, row, &self.key) {
            // A repeated header, as tables have on every page.
            if folds_to(&indicator.value, header) {
                return None;
            }
            let heading = !is_number(&indicator.value) && (level.is_none() || of_group);
            // Where indicators are numbered, what has no number and no level is none; a name
            // may be one whatever it begins with, which only the rubric can tell.
            return (!heading || self.named_key()).then_some(Keyed { indicator, heading });
        }
        let (level, cell, reading) = level.filter(|_| !of_group)?;
        // Text without a number is a signature or a note below the table, not a level.
        if !matches!(reading, Reading::Value(..) | Reading::Range(..)) {
            return None;
        }
        // A number that is merged over several rows stands in the first of them only.
        if let Some(indicator) = self.name.as_ref().and_then(|name| text(sheet, row, name)) {
            let heading = false;
            return Some(Keyed { indicator, heading });
        }
        let place = sheet.place(row.number, level.column.index, Some(&level.column.header));
        diagnostics
            .push(finding::level_without_indicator(cell.shown(), &self.key.header).at(place));
        None
    }

    /// Whether one of the cells is so that say what a row is about: its indicator, or where it has
    /// none all that are neither levels nor prose. Beside an indicator, a domain only says where it
    /// belongs.
    fn has_label(&self, row: &Row, is: impl Fn(&Cell) -> bool) -> bool {
        let keys = [Some(&self.key), self.name.as_ref()];
        let keys = keys.into_iter().flatten();
        let mut keys = keys.filter_map(|key| row.cell(key.index)).peekable();
        if keys.peek().is_some() {
            return keys.any(is);
        }
        let is_prose = |role: Role| {
            matches!(
                role,
                Role::Explanation | Role::Evidence | Role::Link | Role::Unit | Role::Note
            )
        };
        let level = |at: u32| self.levels.iter().any(|level| level.column.index == at);
        let prose = |at: u32| {
            let mut columns = self.columns.iter();
            columns.any(|known| known.index == at && is_prose(known.role))
        };
        let mut others = row.cells.iter();
        others.any(|(at, cell)| !level(*at) && !prose(*at) && is(cell))
    }

    /// Whether indicators are told by name, so that a row without a level is still an indicator.
    fn named_key(&self) -> bool {
        self.key.role == Role::Name
    }
}

/// Adds the answer of a row, to that of the same indicator where this one is of another stage.
fn add(entry: Entry, stage: Option<Stage>, entries: &mut Vec<Entry>) {
    let other = |known: &&mut Entry| {
        let mut stages = known.answers.iter().map(|(of, _)| Some(*of));
        known.indicator.value == entry.indicator.value && stages.all(|of| of != stage)
    };
    let mut known = entries.iter_mut().rev().filter(|_| stage.is_some());
    let Some(known) = known.find(other) else {
        entries.push(entry);
        return;
    };
    known.answers.extend(entry.answers);
    known.answers.sort_by_key(|(of, _)| *of);
    for (mine, more) in [
        (&mut known.explanation, entry.explanation),
        (&mut known.evidence, entry.evidence),
        (&mut known.link, entry.link),
        (&mut known.unit, entry.unit),
        (&mut known.note, entry.note),
    ] {
        // What is said at a later stage is said with the earlier in mind.
        *mine = more.or(mine.take());
    }
}

/// The evidence of an agency and year. Rows of one assessment follow each other, so the last one
/// is looked at first.
fn owner<'f>(
    found: &'f mut [Evidence],
    agency: Option<&Located<String>>,
    year: Option<u16>,
) -> Option<&'f mut Evidence> {
    let same_agency = |other: &Evidence| match (&other.agency, agency) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            one.value == other.value || fold(&one.value) == fold(&other.value)
        }
        _ => false,
    };
    let of_year = |other: &Evidence| other.year.as_ref().map(|year| year.value) == year;
    let mut latest = found.iter_mut().rev();
    latest.find(|other| of_year(other) && same_agency(other))
}

/// The first entry of an assessment, with room for as many as rubrics have: a list that grows is
/// copied again and again.
fn first_of_many(entry: Entry) -> Vec<Entry> {
    const MANY: usize = 64;
    let mut entries = Vec::with_capacity(MANY);
    entries.push(entry);
    entries
}

/// A row of a long table.
struct Reader<'t> {
    long: &'t Long,
    sheet: &'t Sheet,
    row: &'t Row,
    merged: &'t Merged,
}

impl Reader<'_> {
    fn entry(&self, keyed: &Keyed, year: Option<u16>) -> Entry {
        let (sheet, row) = (self.sheet, self.row);
        let answers = self
            .long
            .levels
            .iter()
            .filter(|level| level.year.is_none() || level.year == year)
            .map(|level| (level.stage, Answer::of(sheet, row, &level.column)))
            .collect();
        let name = self.long.name.as_ref();
        let name = name.and_then(|column| text(sheet, row, column));
        Entry {
            indicator: keyed.indicator.clone(),
            heading: keyed.heading,
            name: name.filter(|name| *name != keyed.indicator),
            answers,
            source: self.source(),
            chances: self.chances(),
            explanation: self.located(Role::Explanation),
            evidence: self.located(Role::Evidence),
            link: self.located(Role::Link),
            unit: self.located(Role::Unit),
            note: self.located(Role::Note),
        }
    }

    /// Findings about levels that are merged with those of the rows above, of which only the first
    /// has the level.
    fn merged_levels(&self, indicator: &str) -> Vec<Diagnostic> {
        let of = |level: &Level| {
            let (column, header) = (level.column.index, Some(&level.column.header));
            let (first, last) = self.merged.covering(self.row.number, column)?;
            let above = self.merged.row(self.sheet, self.row, column);
            let written = above.cell(column)?.shown();
            let letters = column_letters(column);
            let (top, bottom) = (u64::from(first) + 1, u64::from(last) + 1);
            let region = format!("{letters}{top}:{letters}{bottom}");
            let finding = units::level_merged(region, indicator, written);
            Some(finding.at(self.sheet.place(self.row.number, column, header)))
        };
        self.long.levels.iter().filter_map(of).collect()
    }

    /// What the column of source values says about the row.
    fn source(&self) -> Option<Answer> {
        let mut columns = self.long.columns.iter();
        let column = columns.find(|column| column.role == Role::Source)?;
        Some(Answer::of(self.sheet, self.row, column))
    }

    /// What the columns of single levels say about how likely these are.
    fn chances(&self) -> Vec<(Exact, Located<String>)> {
        let columns = self.long.columns.iter().filter_map(|column| {
            let Role::Chance(level) = column.role else {
                return None;
            };
            let written = text(self.sheet, self.row, column)?;
            Some((Exact::from(i128::from(level)), written))
        });
        columns.collect()
    }

    /// The year the row is of, or a finding if what stands there is none.
    fn year(&self) -> Result<Option<Located<u16>>, Box<Diagnostic>> {
        let Some(Located { value, place }) = self.located(Role::YearOf) else {
            return Ok(None);
        };
        match read_year(&value) {
            Some(value) => Ok(Some(Located { value, place })),
            None => Err(Box::new(finding::not_a_year(&value).at(place))),
        }
    }

    /// What a column says about the row, perhaps in a cell merged over several rows.
    fn located(&self, role: Role) -> Option<Located<String>> {
        let mut columns = self.long.columns.iter();
        let column = columns.find(|column| column.role == role)?;
        let row = self.merged.row(self.sheet, self.row, column.index);
        text(self.sheet, row, column)
    }
}

fn text(sheet: &Sheet, row: &Row, column: &Column) -> Option<Located<String>> {
    let value = row.cell(column.index)?.shown();
    let place = sheet.place(row.number, column.index, Some(&column.header));
    (!is_wordless(&value)).then_some(Located { value, place })
}
