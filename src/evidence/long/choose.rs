//! Which columns of a long table count.

use super::Level;
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::evidence::Stage;
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::columns::{Column, LONGEST, Role};
use crate::evidence::rows::{counts_columns, holds_number, is_code, is_group, may_begin};
use crate::words::fold;

/// The rank of a header that is a level only where there is no other.
const LAST: usize = usize::MAX;

/// The column that tells the indicator, and the one that names it.
pub(super) fn choose_key(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    below: &[Row],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Column, Option<Column>)> {
    let with = |role: Role| columns.iter().filter(move |column| column.role == role);
    let counts = below.first().is_some_and(counts_columns) && below.len() > 1;
    let below = &below[usize::from(counts)..];
    let numeric = |column: &&Column| is_numeric(column, below);
    report_same_headers(sheet, header, columns, diagnostics);
    let indicators = with(Role::Indicator).filter(numeric);
    report_repeated(sheet, header, indicators, diagnostics);
    let running = || {
        let column = with(Role::Running).find(numeric)?;
        (!numbers_results(column, columns, below)).then_some(column)
    };
    let name = || with(Role::Name).chain(with(Role::Indicator));
    // What a lone `Kode` or `No` counts is less sure than what is called an indicator.
    let key = with(Role::Code)
        .find(numeric)
        .or_else(|| with(Role::Indicator).find(numeric))
        .or_else(|| with(Role::SomeCode).find(numeric))
        .or_else(running)
        .or_else(|| with(Role::Indicator).next())
        .or_else(|| with(Role::Name).next())
        .or_else(|| {
            let mut codes = [Role::Code, Role::SomeCode].into_iter().flat_map(with);
            codes.find(|column| is_coded(column, below))
        })
        .or_else(|| {
            // A table that was not filled in yet is still the table it will be.
            let keys = [Role::Code, Role::SomeCode, Role::Running];
            let mut keys = keys.into_iter().flat_map(with);
            keys.next().filter(|_| below.is_empty())
        })?;
    let name = name().find(|column| column.index != key.index).cloned();
    let mut key = key.clone();
    if !numeric(&&key) {
        key.role = Role::Name;
    }
    Some((key, name))
}

/// Whether a column numbers indicators: a third of what stands in it are such numbers. The rest
/// may be headings; a single number among names is a slip.
fn is_numeric(column: &Column, below: &[Row]) -> bool {
    let cells = || below.iter().filter_map(|row| row.cell(column.index));
    let numbers = cells().take(200).filter(|cell| holds_number(cell));
    let numbers = numbers.count();
    numbers > 0 && numbers * 3 >= cells().take(200).count()
}

/// Whether a column holds the codes of indicators that an instrument of its own gives them, such
/// as `K1`.
fn is_coded(column: &Column, below: &[Row]) -> bool {
    let mut cells = below.iter().filter_map(|row| row.cell(column.index));
    cells.any(|cell| is_code(&cell.shown()))
}

/// Whether a running number counts the index and its parts, as published tables do: such a table
/// holds no indicators. What is counted stands in the column of names; beside an indicator, a
/// domain or an aspect only says where it belongs.
fn numbers_results(key: &Column, columns: &[Column], below: &[Row]) -> bool {
    let is_name = |column: &&Column| matches!(column.role, Role::Indicator | Role::Name);
    let named = columns.iter().find(is_name).map(|column| column.index);
    // An explanation or a piece of evidence may begin with any word.
    let is_label = |at: u32| match named {
        Some(named) => at == named,
        None => columns.iter().all(|column| column.index != at),
    };
    let is_result = |cell: &Cell| is_group(cell) || is_index(cell);
    below.iter().any(|row| {
        let number = row.cell(key.index);
        let mut labels = row.cells.iter().filter(|(at, _)| is_label(*at));
        number.is_some_and(holds_number) && labels.any(|(_, cell)| is_result(cell))
    })
}

/// Whether a text is what the number at the top is called; an indicator may be an index as well,
/// such as *Indeks Satu Data Indonesia*.
fn is_index(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    if text.len() > LONGEST || !may_begin(text, |first| first == 'i') {
        return false;
    }
    let folded = fold(text);
    let (first, rest) = folded.split_once(' ').unwrap_or((&folded, ""));
    matches!(first, "indeks" | "index")
        && matches!(rest, "" | "spbe" | "pemdi" | "pemerintah digital")
}

/// The columns of levels: one for each stage or each year, or a single one.
pub(super) fn choose_levels(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Vec<Level>> {
    let level = |column: &Column, stage: Stage, year: Option<u16>| Level {
        column: column.clone(),
        stage,
        year,
    };
    let mut levels: Vec<Level> = Vec::new();
    let mut years: Vec<Level> = Vec::new();
    for column in columns {
        match column.role {
            Role::Stage(stage) => levels.push(level(column, stage, None)),
            Role::Year(year) => years.push(level(column, Stage::Akhir, Some(year))),
            Role::StageOf(stage, year) => years.push(level(column, stage, Some(year))),
            _ => {}
        }
    }
    for one in [&levels, &years] {
        report_repeated_roles(sheet, header, one, diagnostics);
    }
    let rank = |column: &&Column| match column.role {
        Role::Level { rank } => Some(rank),
        _ => None,
    };
    let ranked = || columns.iter().filter(|column| rank(column).is_some());
    let plain = ranked().min_by_key(rank);
    if let Some(plain) = plain {
        let same = ranked().filter(|column| column.role == plain.role);
        report_repeated(sheet, header, same, diagnostics);
        let has = |stage: Stage| levels.iter().any(|level| level.stage == stage);
        // Beside columns for stages, the level without a stage is what the agency claims itself,
        // or what was decided in the end where the claim has a column of its own.
        let stage = match (levels.is_empty(), has(Stage::Mandiri), has(Stage::Akhir)) {
            (true, ..) | (false, true, false) => Some(Stage::Akhir),
            (false, false, _) => Some(Stage::Mandiri),
            (false, true, true) => None,
        };
        levels.extend(stage.map(|stage| level(plain, stage, None)));
    }
    if levels.is_empty() {
        levels = years;
    }
    let used = |column: &&Column| levels.iter().any(|one| one.column.index == column.index);
    let first = levels.first()?.column.header.clone();
    let unused = columns.iter().filter(|column| {
        let role = column.role;
        matches!(role, Role::Level { .. } | Role::Year(_) | Role::StageOf(..))
    });
    // Where two columns mean the same the table is refused, and neither is used.
    let doubtful = |column: &&Column| {
        plain.is_some_and(|plain| plain.role == column.role && plain.index != column.index)
    };
    for other in unused.filter(|column| !used(column) && !doubtful(column)) {
        let place = sheet.place(header.number, other.index, None);
        diagnostics.push(finding::other_level_column(&first, &other.header).at(place));
    }
    levels.sort_by_key(|level| (level.year, level.stage));
    Some(levels)
}

/// The column `Indeks` beside numbered indicators, in a table without any other level: there it is
/// the level of each. Elsewhere an index is the result of an agency.
pub(super) fn index_as_level(
    header: &Row,
    columns: &[Column],
    below: &[Row],
) -> Option<Vec<Level>> {
    let is_told = |column: &&Column| matches!(column.role, Role::Code | Role::Indicator);
    let told = columns.iter().find(is_told)?;
    let known = |at: u32| columns.iter().any(|column| column.index == at);
    if !is_numeric(told, below) || columns.iter().any(|column| column.role == Role::Agency) {
        return None;
    }
    let is_header = |cell: &Cell| {
        let Cell::Text(text) = cell else { return false };
        text.len() <= LONGEST && matches!(&*fold(text), "indeks" | "index" | "nilai indeks")
    };
    let mut found = header
        .cells
        .iter()
        .filter(|(at, cell)| !known(*at) && is_header(cell));
    let (index, cell) = found.next()?;
    if found.next().is_some() {
        return None;
    }
    let column = Column {
        index: *index,
        header: cell.shown().trim().into(),
        role: Role::Level { rank: LAST },
    };
    Some(vec![Level {
        column,
        stage: Stage::Akhir,
        year: None,
    }])
}

/// Headers that tell the same about a row and are written the same.
fn report_same_headers(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for role in [Role::Code, Role::SomeCode, Role::Agency, Role::YearOf] {
        let with: Vec<&Column> = columns.iter().filter(|one| one.role == role).collect();
        for (position, column) in with.iter().enumerate() {
            let same = |other: &&&Column| fold(&other.header) == fold(&column.header);
            if !with[..position].iter().any(|other| same(&other)) {
                let columns = with.iter().filter(same).copied();
                report_repeated(sheet, header, columns, diagnostics);
            }
        }
    }
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
            finding::repeated_column(&first.header, &second.header)
                .at(sheet.place(header.number, second.index, None))
                .label(
                    sheet.place(header.number, first.index, None),
                    finding::first_column_here(),
                ),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::evidence::{book::read_bytes, read_evidence};

    #[test]
    fn domain_and_aspect_beside_an_indicator_leave_its_number_its_number() {
        let text = "Instansi;Kab. Contoh\nNo;Domain;Aspek;Indikator;Tingkat\n\
                    1;Domain 1;Aspek 1;Peta rencana;3\n2;Domain 1;Aspek 1;Manajemen data;2\n";
        let book = read_bytes(text.as_bytes(), "b.csv".into()).value.unwrap();
        let evidence = read_evidence(&book, "b.csv", None).value.unwrap();
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
