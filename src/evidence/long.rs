//! The long layout: one row per indicator.

use super::book::{Cell, Row, Sheet};
use super::columns::{Column, Role};
use super::identity::{Identity, read_year};
use super::level::read_level;
use super::{Answer, Entry, Evidence, Located, Reading, Source, Stage};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::words::fold;

/// The columns of a long table, each role filled by one column.
#[derive(Debug)]
pub(super) struct Long {
    key: Column,
    name: Option<Column>,
    levels: Vec<Level>,
    columns: Vec<Column>,
}

/// A column of levels and what its levels are for.
#[derive(Clone, Debug)]
struct Level {
    column: Column,
    stage: Stage,
    year: Option<u16>,
}

impl Long {
    /// Recognises the long layout in a header, looking at the rows below where headers leave it
    /// open which column holds the indicator. Ambiguous headers are reported.
    pub(super) fn recognise(
        sheet: &Sheet,
        header: &Row,
        columns: &[Column],
        below: &[Row],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let levels = choose_levels(sheet, header, columns, diagnostics)?;
        let (key, name) = choose_key(sheet, header, columns, below, diagnostics)?;
        Some(Self {
            key,
            name,
            levels,
            columns: columns.to_vec(),
        })
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
        let mut found: Vec<Evidence> = Vec::new();
        let years: Vec<Option<u16>> = {
            let mut years: Vec<_> = self.levels.iter().map(|level| level.year).collect();
            years.dedup();
            years
        };
        for row in rows {
            let Some(indicator) = self.indicator(sheet, row, diagnostics) else {
                continue;
            };
            let agency = self
                .located(sheet, row, Role::Agency)
                .or_else(|| identity.agency.clone());
            let row_year = self.row_year(sheet, row, diagnostics);
            for year in &years {
                let year = match year {
                    Some(year) => Some(Located {
                        value: *year,
                        place: sheet.whole(),
                    }),
                    None => row_year.clone().or_else(|| identity.year.clone()),
                };
                let entry = self.entry(
                    sheet,
                    row,
                    indicator.clone(),
                    year.as_ref().map(|y| y.value),
                );
                let same = |other: &&mut Evidence| {
                    let name =
                        |agency: &Option<Located<String>>| agency.as_ref().map(|a| fold(&a.value));
                    name(&other.agency) == name(&agency)
                        && other.year.as_ref().map(|y| y.value) == year.as_ref().map(|y| y.value)
                };
                // Rows of one assessment follow each other, so the last one is looked at first.
                match found.iter_mut().rev().find(same) {
                    Some(evidence) => evidence.entries.push(entry),
                    None => found.push(Evidence {
                        source: source.clone(),
                        place: sheet.row_place(row.number),
                        agency: agency.clone(),
                        year,
                        rubric: identity.rubric.clone(),
                        entries: vec![entry],
                    }),
                }
            }
        }
        found
    }

    /// The indicator of a row, or `None` for headings, sums and empty rows. A row with a level
    /// but without an indicator is reported, because its level would be lost.
    fn indicator(
        &self,
        sheet: &Sheet,
        row: &Row,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Located<String>> {
        let level = self
            .levels
            .iter()
            .find(|level| read_level(row.cell(level.column.index)) != Reading::Nothing);
        let numbered = row
            .cell(self.key.index)
            .is_some_and(|cell| is_number(&cell.shown()));
        if !numbered && row.cells.iter().any(|(_, cell)| is_summary(cell)) {
            return None;
        }
        if let Some(key) = self.text(sheet, row, &self.key) {
            // A repeated header, as tables have on every page, or a heading without a level.
            let heading = level.is_none() && !is_number(&key.value) && !self.named_key();
            let header = fold(&key.value) == fold(&self.key.header);
            return (!heading && !header).then_some(key);
        }
        if let Some(level) = level {
            let place = sheet.place(row.number, level.column.index, Some(&level.column.header));
            let value = row
                .cell(level.column.index)
                .map(Cell::shown)
                .unwrap_or_default();
            diagnostics.push(finding::level_without_indicator(value, &self.key.header).at(place));
        }
        None
    }

    /// Whether indicators are told by name, so that a row without a level is still an indicator.
    fn named_key(&self) -> bool {
        self.key.role == Role::Name
    }

    fn entry(
        &self,
        sheet: &Sheet,
        row: &Row,
        indicator: Located<String>,
        year: Option<u16>,
    ) -> Entry {
        let answers = self
            .levels
            .iter()
            .filter(|level| level.year.is_none() || level.year == year)
            .map(|level| {
                let place = sheet.place(row.number, level.column.index, Some(&level.column.header));
                (
                    level.stage,
                    Answer {
                        reading: read_level(row.cell(level.column.index)),
                        place,
                    },
                )
            })
            .collect();
        Entry {
            indicator,
            name: self
                .name
                .as_ref()
                .and_then(|column| self.text(sheet, row, column)),
            answers,
            explanation: self.located(sheet, row, Role::Explanation),
            evidence: self.located(sheet, row, Role::Evidence),
            link: self.located(sheet, row, Role::Link),
            unit: self.located(sheet, row, Role::Unit),
            note: self.located(sheet, row, Role::Note),
        }
    }

    fn row_year(
        &self,
        sheet: &Sheet,
        row: &Row,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Located<u16>> {
        let written = self.located(sheet, row, Role::YearOf)?;
        let year = read_year(&written.value);
        if year.is_none() {
            diagnostics.push(finding::not_a_year(&written.value).at(written.place.clone()));
        }
        year.map(|value| Located {
            value,
            place: written.place,
        })
    }

    fn located(&self, sheet: &Sheet, row: &Row, role: Role) -> Option<Located<String>> {
        let column = self.columns.iter().find(|column| column.role == role)?;
        self.text(sheet, row, column)
    }

    fn text(&self, sheet: &Sheet, row: &Row, column: &Column) -> Option<Located<String>> {
        let value = row.cell(column.index)?.shown();
        let place = sheet.place(row.number, column.index, Some(&column.header));
        (!fold(&value).is_empty()).then_some(Located { value, place })
    }
}

/// The column that tells the indicator, and the one that names it.
fn choose_key(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    below: &[Row],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Column, Option<Column>)> {
    let with = |role: Role| columns.iter().filter(move |column| column.role == role);
    let numeric = |column: &&Column| {
        let mut cells = below
            .iter()
            .filter_map(|row| row.cell(column.index))
            .take(100);
        cells.any(|cell| is_number(&cell.shown()))
    };
    report_repeated(sheet, header, with(Role::Code), diagnostics);
    let code = with(Role::Code).find(numeric);
    let indicator = with(Role::Indicator).next();
    let key = code
        .or_else(|| indicator.filter(numeric))
        .or_else(|| {
            let named = indicator.or_else(|| with(Role::Name).next());
            with(Role::Running)
                .find(numeric)
                .filter(|key| !numbers_results(key, named, below))
        })
        .or(indicator)
        .or_else(|| with(Role::Name).next())?;
    let name = with(Role::Name)
        .chain(indicator)
        .find(|column| column.index != key.index)
        .cloned();
    let mut key = key.clone();
    if !numeric(&&key) {
        key.role = Role::Name;
    }
    Some((key, name))
}

/// Whether a running number counts the index and its parts, as published tables do: such a table
/// holds no indicators. What is counted stands in the column of names; beside an indicator, a
/// domain or an aspect only says where it belongs.
fn numbers_results(key: &Column, named: Option<&Column>, below: &[Row]) -> bool {
    let is_result = |cell: &Cell| {
        let folded = fold(&cell.shown());
        let first = folded.split(' ').next().unwrap_or_default();
        matches!(first, "indeks" | "index" | "domain" | "aspek")
    };
    below.iter().any(|row| {
        let number = row.cell(key.index);
        number.is_some_and(|cell| is_number(&cell.shown()))
            && match named {
                Some(named) => row.cell(named.index).is_some_and(is_result),
                None => row.cells.iter().any(|(_, cell)| is_result(cell)),
            }
    })
}

/// The columns of levels: one for each stage or each year, or a single one.
fn choose_levels(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Vec<Level>> {
    let stages: Vec<Level> = columns
        .iter()
        .filter_map(|column| match column.role {
            Role::Stage(stage) => Some(Level {
                column: column.clone(),
                stage,
                year: None,
            }),
            _ => None,
        })
        .collect();
    let years: Vec<Level> = columns
        .iter()
        .filter_map(|column| match column.role {
            Role::Year(year) => Some(Level {
                column: column.clone(),
                stage: Stage::Akhir,
                year: Some(year),
            }),
            _ => None,
        })
        .collect();
    let rank = |column: &&Column| match column.role {
        Role::Level { rank } => Some(rank),
        _ => None,
    };
    let plain = columns
        .iter()
        .filter(|column| rank(column).is_some())
        .min_by_key(rank);
    if let Some(plain) = plain {
        let same = columns.iter().filter(|column| column.role == plain.role);
        report_repeated(sheet, header, same, diagnostics);
        for other in columns
            .iter()
            .filter(|other| rank(other).is_some() && other.role != plain.role)
        {
            let place = sheet.place(header.number, other.index, None);
            diagnostics.push(finding::other_level_column(&plain.header, &other.header).at(place));
        }
    }
    report_repeated_roles(sheet, header, &stages, diagnostics);
    report_repeated_roles(sheet, header, &years, diagnostics);
    let mut levels = stages;
    match plain {
        // Beside columns for stages, the unnamed level is what the agency claims itself.
        Some(plain) if levels.is_empty() => {
            levels.push(Level {
                column: plain.clone(),
                stage: Stage::Akhir,
                year: None,
            });
        }
        Some(plain) if levels.iter().all(|level| level.stage != Stage::Mandiri) => {
            levels.insert(
                0,
                Level {
                    column: plain.clone(),
                    stage: Stage::Mandiri,
                    year: None,
                },
            );
        }
        Some(_) => {}
        None if levels.is_empty() => levels = years,
        None => {}
    }
    levels.sort_by_key(|level| (level.year, level.stage));
    (!levels.is_empty()).then_some(levels)
}

fn report_repeated_roles(
    sheet: &Sheet,
    header: &Row,
    levels: &[Level],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (position, level) in levels.iter().enumerate() {
        let same = |other: &&Level| other.column.role == level.column.role;
        if levels[..position].iter().any(|other| same(&other)) {
            continue;
        }
        let columns = levels.iter().filter(same).map(|level| &level.column);
        report_repeated(sheet, header, columns, diagnostics);
    }
}

/// Two columns with one meaning: which of them counts is not ours to guess.
fn report_repeated<'c>(
    sheet: &Sheet,
    header: &Row,
    mut columns: impl Iterator<Item = &'c Column>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(first) = columns.next() else { return };
    for second in columns {
        diagnostics.push(
            finding::repeated_column(&second.header)
                .at(sheet.place(header.number, second.index, None))
                .label(
                    sheet.place(header.number, first.index, None),
                    finding::first_column_here(),
                ),
        );
    }
}

/// `1`, `01`, `I1`, `Indikator 1`, `1.1`, `35-1`: how an indicator is numbered.
fn is_number(text: &str) -> bool {
    let folded = fold(text);
    let bare = folded.strip_prefix("indikator ").unwrap_or(&folded);
    let bare = bare.strip_prefix('i').unwrap_or(bare);
    bare.starts_with(|letter: char| letter.is_ascii_digit())
        && bare
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == ' ')
}

/// A row that sums up others: its number is no level.
fn is_summary(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or_default();
    matches!(
        first,
        "total" | "jumlah" | "subtotal" | "indeks" | "index" | "predikat"
    ) || folded.starts_with("rata rata")
        || folded.starts_with("sub total")
}

#[cfg(test)]
mod tests {
    use crate::evidence::{book::read_bytes, read_evidence};

    #[test]
    fn domain_and_aspect_beside_an_indicator_leave_its_number_its_number() {
        let text = "Instansi;Kab. Contoh\nNo;Domain;Aspek;Indikator;Tingkat\n\
                    1;Domain 1;Aspek 1;Peta rencana;3\n2;Domain 1;Aspek 1;Manajemen data;2\n";
        let book = read_bytes(text.as_bytes(), "b.csv".into()).value.unwrap();
        let evidence = read_evidence(&book, "b.csv").value.unwrap();
        let entries = &evidence[0].entries;
        let read: Vec<_> = entries
            .iter()
            .map(|entry| {
                (
                    &*entry.indicator.value,
                    &*entry.name.as_ref().unwrap().value,
                )
            })
            .collect();
        assert_eq!(read, [("1", "Peta rencana"), ("2", "Manajemen data")]);
    }
}
