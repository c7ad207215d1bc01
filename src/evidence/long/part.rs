//! A long table that is read part by part, each part with the columns that the head told.

use super::{Level, Long};
use crate::diagnostic::Diagnostic;
use crate::evidence::book::Row;
use crate::evidence::columns::Role;
use crate::evidence::identity::Identity;
use crate::evidence::rows::holds_number;
use crate::evidence::title::Titled;
use crate::place::Place;
use crate::stream::LevelColumn;
use std::sync::Arc;

/// What the first rows of a long table say of all others.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) long: Long,
    /// Row of the first answer, from zero.
    pub(crate) first: u32,
    /// Where the header is.
    pub(crate) header: Place,
    /// What stands above the table.
    pub(crate) identity: Identity,
    /// What there is to say about header and labels.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Whether its header leaves open which columns count, so that no row is read.
    pub(crate) ambiguous: bool,
    /// The stage that stands above the table.
    pub(crate) title: Titled,
    /// Whether no row further down could change what the columns mean.
    pub(crate) certain: bool,
}

/// The columns of a table in which a row is an agency, a year, a numbered indicator and its level,
/// or one for each stage.
#[derive(Clone, Debug)]
pub(crate) struct Four {
    pub(crate) year: usize,
    pub(crate) key: usize,
    pub(crate) name: Option<usize>,
    /// From the first stage to the last.
    pub(crate) levels: Arc<[LevelColumn]>,
    /// Columns whose text may be a finding of its own.
    pub(crate) notes: Vec<usize>,
    /// Columns beside levels, where digits alone may be a part of the level.
    pub(crate) beside: Vec<usize>,
    /// The first column to the right of the header, where nothing stands in a plain row.
    pub(crate) beyond: usize,
}

impl Head {
    /// Its columns, if a row of it can be a plain answer.
    pub(crate) fn four(&self) -> Option<Four> {
        let mut four = self.long.four()?;
        if let Some(stage) = self.title.stage {
            let [level] = &*four.levels else { return None };
            let level = LevelColumn {
                stage,
                ..level.clone()
            };
            four.levels = [level].into();
        }
        Some(four)
    }
}

/// Cells of a column after which what it holds is no longer asked.
const LOOKED_AT: usize = 200;

impl Long {
    /// Whether these first rows leave no doubt about the column of the indicators: every candidate
    /// has so many cells in them that no other is looked at.
    pub(in crate::evidence) fn is_certain(&self, below: &[Row]) -> bool {
        let told = matches!(self.key.role, Role::Code | Role::Indicator);
        let mut candidates = self.columns.iter().filter(|one| one.role.is_key());
        let full = |index: u32| {
            let cells = below.iter().filter(|row| row.cell(index).is_some());
            cells.take(LOOKED_AT).count() == LOOKED_AT
        };
        told && candidates.all(|column| full(column.index))
    }

    /// The column of the agencies, from zero.
    pub(crate) fn agency_column(&self) -> Option<usize> {
        self.index_of(Role::Agency)
    }

    /// The column of the years, from zero.
    pub(crate) fn year_column(&self) -> Option<usize> {
        self.index_of(Role::YearOf)
    }

    /// So many of the first columns hold whose a row is, among others perhaps.
    pub(crate) fn owner_columns(&self) -> usize {
        let years = self.year_column().filter(|_| !self.has_headed_years());
        let last = self.agency_column().max(years);
        last.map_or(0, |last| last + 1)
    }

    /// The header of a column.
    pub(crate) fn header_of(&self, index: usize) -> Option<Arc<str>> {
        let same = |at: u32| usize::try_from(at) == Ok(index);
        let column = self.columns.iter().find(|column| same(column.index))?;
        Some(Arc::clone(&column.header))
    }

    /// The header of the column of indicators.
    pub(crate) fn key_header(&self) -> &str {
        &self.key.header
    }

    /// Whether the years head columns of levels.
    pub(crate) fn has_headed_years(&self) -> bool {
        self.levels.iter().any(|level| level.year.is_some())
    }

    fn four(&self) -> Option<Four> {
        let index = |index: u32| usize::try_from(index).ok();
        let mut columns = self.columns.iter();
        let more = columns.any(|one| {
            let role = one.role;
            matches!(role, Role::AtStage | Role::Source | Role::Chance(_))
        });
        let plain = !self.has_headed_years() && !more && !self.named_key();
        plain.then_some(())?;
        let level = |level: &Level| {
            Some(LevelColumn {
                index: index(level.column.index)?,
                header: Arc::clone(&level.column.header),
                stage: level.stage,
            })
        };
        let levels: Option<Vec<_>> = self.levels.iter().map(level).collect();
        let notes = self.columns.iter().filter(|one| one.role == Role::Note);
        Some(Four {
            year: self.year_column()?,
            key: index(self.key.index)?,
            name: match &self.name {
                Some(name) => Some(index(name.index)?),
                None => None,
            },
            levels: levels?.into(),
            notes: notes.filter_map(|one| index(one.index)).collect(),
            beside: self.beside().filter_map(index).collect(),
            beyond: index(self.last)?.checked_add(1)?,
        })
    }

    /// The agencies and years in some rows, as they are written.
    pub(crate) fn owners<'r>(
        &self,
        rows: &'r [Row],
    ) -> impl Iterator<Item = (Option<String>, Option<String>)> + use<'r> {
        let column = |column: Option<usize>| column.and_then(|one| u32::try_from(one).ok());
        let (agency, year) = (column(self.agency_column()), column(self.year_column()));
        let key = self.key.index;
        rows.iter()
            .filter(move |row| row.cell(key).is_some_and(holds_number))
            .map(move |row| {
                let shown = |column: Option<u32>| Some(row.cell(column?)?.shown());
                (shown(agency), shown(year))
            })
    }

    fn index_of(&self, role: Role) -> Option<usize> {
        let column = self.columns.iter().find(|column| column.role == role)?;
        usize::try_from(column.index).ok()
    }
}
