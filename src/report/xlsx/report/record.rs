//! What a report says about its own origin, read again from its sheets.

use super::super::{tree, words as shared};
use super::words;
use crate::evidence::Stage;
use crate::evidence::book::{Book, Cell, Sheet};
use crate::lang::{Lang, Text};
use crate::rubric::Rubric;

/// The most years that a report is believed to have.
const MAX_YEARS: usize = 60;

/// Where a report comes from.
pub(crate) struct Record {
    pub(crate) lang: Lang,
    /// The program that wrote it, `spbe 0.1.0`.
    pub(crate) program: String,
    /// The years in their order; never empty.
    pub(crate) years: Vec<RecordedYear>,
    /// The published tables.
    pub(crate) tables: Vec<RecordedFile>,
    /// The years that they are asked about.
    pub(crate) published: Vec<u16>,
}

/// What one year was made from.
#[derive(Clone, Default)]
pub(crate) struct RecordedYear {
    /// The sheet of its scores.
    pub(crate) sheet: String,
    pub(crate) agency: String,
    pub(crate) year: u16,
    pub(crate) stage: Option<Stage>,
    pub(crate) rubric: String,
    pub(crate) rubric_sha256: String,
    /// The mapping that its file was read with, as YAML.
    pub(crate) mapping: Option<String>,
    /// The digest that the book was made for, where it was scored anew.
    pub(crate) rescored: Option<String>,
    pub(crate) file: RecordedFile,
}

/// A file, and the digest it had.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct RecordedFile {
    pub(crate) path: String,
    pub(crate) sha256: String,
}

/// Reads the sheet *Asal-usul*; `None` where it is missing or not whole.
pub(crate) fn read(book: &Book) -> Option<Record> {
    let (sheet, lang) = Lang::ALL.into_iter().find_map(|lang| {
        let name = shared::provenance();
        Some((sheet_named(book, name.get(lang))?, lang))
    })?;
    let is = |label: &str, text: &Text| label == text.get(lang);
    let mut years: Vec<RecordedYear> = Vec::new();
    let mut tables: Vec<RecordedFile> = Vec::new();
    // Every year begins with its sheet; what has a rubric before any sheet is a table.
    let mut in_year = false;
    let mut published = Vec::new();
    let mut program = String::new();
    for (label, value) in lines(sheet) {
        let Some(value) = value else {
            in_year = false;
            let year = label.rsplit(' ').next().and_then(|last| last.parse().ok());
            let of_table = |year: &u16| is(&label, &words::published_table(*year));
            published.extend(year.filter(of_table));
            continue;
        };
        if program.is_empty() && is(&label, &shared::program()) {
            program.clone_from(&value);
        }
        if is(&label, &words::sheet()) {
            in_year = true;
            years.push(RecordedYear::default());
        } else if !in_year && is(&label, &shared::rubric()) {
            tables.push(RecordedFile::default());
        }
        let file = if in_year {
            years.last_mut().map(|year| &mut year.file)
        } else {
            tables.last_mut()
        };
        if let Some(file) = file {
            if is(&label, &shared::file()) {
                file.path.clone_from(&value);
            } else if is(&label, &shared::file_digest()) {
                file.sha256.clone_from(&value);
            }
        }
        if let Some(year) = years.last_mut().filter(|_| in_year) {
            year.note(&label, value, lang);
        }
    }
    tables.dedup();
    let whole = !years.is_empty()
        && years.len() <= MAX_YEARS
        && years.windows(2).all(|pair| pair[0].year < pair[1].year)
        && years
            .iter()
            .all(|year| year.stage.is_some() && year.year > 0);
    whole.then_some(Record {
        lang,
        program,
        years,
        tables,
        published,
    })
}

impl RecordedYear {
    fn note(&mut self, label: &str, value: String, lang: Lang) {
        let is = |text: &Text| label == text.get(lang);
        if is(&words::sheet()) {
            self.sheet = value;
        } else if is(&shared::agency()) {
            self.agency = value;
        } else if is(&shared::year()) {
            self.year = value.parse().unwrap_or(0);
        } else if is(&shared::stage()) {
            let mut stages = Stage::ALL.into_iter();
            self.stage = stages.find(|stage| stage.word() == value);
        } else if is(&shared::rubric()) {
            self.rubric = value;
        } else if is(&shared::rubric_digest()) {
            self.rubric_sha256 = value;
        } else if is(&shared::mapping()) {
            self.mapping = Some(value);
        } else if is(&shared::rescored_from()) {
            self.rescored = Some(value);
        }
    }
}

/// The first two columns of every row: a heading has one, a line has two.
fn lines(sheet: &Sheet) -> impl Iterator<Item = (String, Option<String>)> + '_ {
    sheet.rows.iter().filter_map(|row| {
        let text = |column| row.cell(column).map(Cell::shown);
        let label = text(0)?;
        // An agency without a name leaves its cell empty.
        let agency = shared::agency();
        let empty = Lang::ALL.iter().any(|&lang| agency.get(lang) == label);
        Some((label, text(1).or_else(|| empty.then(String::new))))
    })
}

/// The sheet with a name.
pub(crate) fn sheet_named<'b>(book: &'b Book, name: &str) -> Option<&'b Sheet> {
    let named = |sheet: &&Sheet| sheet.name.as_deref() == Some(name);
    book.sheets.iter().find(named)
}

/// The cells of the levels on a sheet of scores, row and column from zero, in the order of the
/// indicators of the rubric.
pub(crate) fn level_cells(rubric: &Rubric) -> Vec<(u32, u32)> {
    let nodes = rubric.walk().enumerate();
    let leaves = nodes.filter(|(_, node)| node.children.is_empty());
    leaves
        .map(|(position, _)| (tree::row_of_node(position), tree::LEVEL.into()))
        .collect()
}

/// Whether a sheet holds what there was to say about the files.
pub(crate) fn is_findings(sheet: &str, lang: Lang) -> bool {
    words::findings_sheet().get(lang) == sheet
}

/// Whether the numbers on a sheet come from levels and nothing else.
pub(crate) fn is_computed(sheet: &str, lang: Lang) -> bool {
    let others = [
        words::printed_sheet(),
        words::evidence_sheet(),
        words::findings_sheet(),
        shared::provenance(),
    ];
    others.iter().all(|name| name.get(lang) != sheet)
}
