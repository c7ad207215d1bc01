//! Finds the answers in a book, whatever sheet and row they begin in.

use super::book::{Book, Row, Sheet};
use super::columns::Column;
use super::documents::{hand_out, is_documents, read_documents};
use super::form_2018::Form;
use super::header::{Header, Headings};
use super::hidden::hidden_lines;
use super::identity::{Identity, pemdi};
use super::long::Long;
use super::long::part::Head;
use super::mapping::{self, Mapping};
use super::repeated::each_once;
use super::title::Titled;
use super::wide::{is_wide, read_wide};
use super::{Answer, Evidence, Located, Reading, Source, Stage};
use crate::diagnostic::{
    Checked, Diagnostic, catalogue::answers as finding, catalogue::units, has_errors,
};
use crate::words::{fold, folds_to};
use std::collections::{BTreeMap, BTreeSet};

/// A header may stand in any of the first rows of its sheet.
pub(super) const HEADER_ROWS: u32 = 40;

/// The table of a sheet: its header and what its columns hold.
pub(super) struct Table<'b> {
    pub(super) sheet: &'b Sheet,
    /// Position of the header in [`Sheet::rows`].
    pub(super) header: usize,
    /// Position of the first row below the header.
    pub(super) body: usize,
    pub(super) columns: Vec<Column>,
    pub(super) layout: Layout,
    /// What there is to say about the header.
    pub(super) findings: Vec<Diagnostic>,
}

pub(super) enum Layout {
    Long(Long),
    Wide,
    Form(Form),
}

/// The answers in a book, one [`Evidence`] for each agency and year.
///
/// No value, and no finding, means that the book holds no table of indicators and may be
/// something else, such as a published table; no value with findings, that its table is ambiguous
/// or that the mapping does not fit. A mapping says where to look instead of what is recognised.
#[must_use]
pub fn read_evidence(book: &Book, path: &str, mapping: Option<&Mapping>) -> Checked<Vec<Evidence>> {
    let mut diagnostics = Vec::new();
    let Chosen { tables, passed } = match mapping {
        Some(mapping) => Chosen {
            tables: mapping::tables(mapping, book, &mut diagnostics),
            passed: Vec::new(),
        },
        None => choose_tables(book),
    };
    let headers = tables.iter().flat_map(|table| &table.findings);
    diagnostics.extend(headers.cloned());
    // Which of two columns counts must not be guessed, so a header that leaves it open ends here.
    if tables.is_empty() || has_errors(&diagnostics) {
        return Checked {
            value: None,
            diagnostics,
        };
    }
    let used: Vec<&Sheet> = tables.iter().map(|table| table.sheet).collect();
    let others = book.sheets.iter();
    let others = others.filter(|sheet| !used.iter().any(|used| std::ptr::eq(*used, *sheet)));
    let mut found = Vec::new();
    let documents = read_documents(others, &mut found);
    let source = Source {
        path: path.into(),
        sha256: book.sha256.clone(),
        mapping: mapping.map(|mapping| mapping.to_yaml().into()),
    };
    let identity = Identity::of(book, &mut diagnostics);
    let named_anywhere = pemdi(book);
    let mut evidence = Vec::new();
    let read_from: Vec<&str> = tables.iter().filter_map(Table::name).collect();
    let read_from = read_from.join(", ");
    for table in tables {
        let mut own = identity.clone();
        own.rubric = own.rubric.take().or_else(|| table.rubric());
        own.rubric = own.rubric.take().or_else(|| named_anywhere.clone());
        let read = table.read(book, &source, own, &mut diagnostics);
        join_sheets(&mut evidence, read);
    }
    for table in passed {
        let sheet = table.sheet;
        let unread = table.read(book, &source, identity.clone(), &mut Vec::new());
        diagnostics.extend(passed_over(sheet, &unread, &evidence, &read_from));
    }
    hand_out(documents, &mut evidence);
    diagnostics.append(&mut found);
    Checked {
        value: Some(evidence),
        diagnostics,
    }
}

/// What the first rows of a text table say of all others, if it is a long one.
pub(crate) fn head_of_long(book: &Book) -> Option<Head> {
    let mut tables = choose_tables(book).tables;
    let mut table = tables.pop().filter(|_| tables.is_empty())?;
    let mut diagnostics = std::mem::take(&mut table.findings);
    let mut identity = Identity {
        rubric: table.rubric().or_else(|| pemdi(book)),
        ..Identity::default()
    };
    let Table {
        sheet,
        header,
        body,
        columns,
        layout,
        ..
    } = table;
    let Layout::Long(long) = layout else {
        return None;
    };
    let ambiguous = has_errors(&diagnostics);
    if !ambiguous {
        identity.name(sheet, &sheet.rows[..header], &mut diagnostics);
    }
    let below = &sheet.rows[body..];
    let below = &below[long.numbering(below)..];
    Some(Head {
        first: below.first()?.number,
        header: sheet.row_place(sheet.rows[header].number),
        certain: long.is_certain(below),
        title: Titled::of(sheet, &sheet.rows[..header], &columns),
        long,
        identity,
        diagnostics,
        ambiguous,
    })
}

impl<'b> Table<'b> {
    fn name(&self) -> Option<&'b str> {
        self.sheet.name.as_deref()
    }

    /// The rubric that is named above the table, which in a book of several sheets counts more
    /// than one that is named elsewhere.
    fn rubric(&self) -> Option<Located<String>> {
        let above = self.sheet.rows.get(..self.header)?;
        let mut identity = Identity::default();
        identity.take(self.sheet, above, &mut Vec::new());
        identity.rubric
    }

    fn read(
        self,
        book: &Book,
        source: &Source,
        mut identity: Identity,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Evidence> {
        let Self { sheet, header, .. } = self;
        // The official form hides its sheet on purpose, and says so itself.
        if sheet.hidden && !matches!(self.layout, Layout::Form(_)) {
            diagnostics.push(finding::hidden_sheet().at(sheet.whole()));
        }
        diagnostics.extend(hidden_lines(sheet));
        let (above, below) = (&sheet.rows[..header], &sheet.rows[self.body..]);
        let header = &sheet.rows[header];
        identity.name(sheet, above, diagnostics);
        let mut findings = Vec::new();
        // The official form has a stage of its own.
        let titled = !matches!(self.layout, Layout::Form(_));
        let mut evidence = match self.layout {
            Layout::Long(long) => long.read(sheet, below, source, &identity, &mut findings),
            Layout::Form(form) => {
                let table = (header, below);
                form.read(book, sheet, table, source, &identity, &mut findings)
            }
            Layout::Wide => {
                let table = (header, self.columns.as_slice());
                let read = read_wide(sheet, table, below, source, &identity, &mut findings);
                each_once(read, &mut findings)
            }
        };
        if evidence.is_empty() && !has_errors(&findings) {
            findings.push(finding::no_entries().at(sheet.row_place(header.number)));
        }
        if titled && !evidence.is_empty() {
            let title = Titled::of(sheet, above, &self.columns);
            title.give(&mut evidence);
            diagnostics.extend(title.told);
        } else {
            for one in &mut evidence {
                one.staged = true;
            }
        }
        diagnostics.append(&mut findings);
        diagnostics.extend(other_year(&evidence, identity.year.as_ref()));
        evidence.retain(|one| identity.allows(one));
        evidence
    }
}

/// Adds what another sheet says. Indicators of one agency and year may be spread over several
/// sheets, one for each domain; a sheet that answers some of them again is another assessment.
fn join_sheets(evidence: &mut Vec<Evidence>, read: Vec<Evidence>) {
    let indicators = |one: &Evidence| -> BTreeSet<String> {
        let entries = one.entries.iter();
        entries.map(|entry| fold(&entry.indicator.value)).collect()
    };
    let mut earlier: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (position, one) in evidence.iter().enumerate() {
        earlier.entry(owner(one)).or_default().push(position);
    }
    for mut one in read {
        let found = earlier.get(&owner(&one)).and_then(|positions| {
            let own = indicators(&one);
            let fits = |position: &&usize| {
                let other = evidence.get(**position);
                other.is_some_and(|other| indicators(other).is_disjoint(&own))
            };
            positions.iter().find(fits).copied()
        });
        match found.and_then(|position| evidence.get_mut(position)) {
            Some(other) => other.entries.append(&mut one.entries),
            None => evidence.push(one),
        }
    }
}

/// A finding if the labels of a book name a year that none of its rows is of.
pub(crate) fn other_year(
    evidence: &[Evidence],
    label: Option<&Located<u16>>,
) -> Option<Diagnostic> {
    let label = label?;
    let mut years = evidence.iter().filter_map(|one| one.year.as_ref());
    let row = years.next()?;
    let named = row.value == label.value || years.any(|year| year.value == label.value);
    (!named).then(|| {
        finding::two_years(label.value, row.value)
            .at(row.place.clone())
            .label(label.place.clone(), finding::other_year_here(label.value))
    })
}

/// The tables of a book.
struct Chosen<'b> {
    tables: Vec<Table<'b>>,
    /// Tables of answers on sheets that give way to those that are read.
    passed: Vec<Table<'b>>,
}

/// The tables to read: the sheet *Penilaian* if it holds one, else every visible sheet that does,
/// else hidden ones, which are named because a person looking at the book does not see them.
fn choose_tables(book: &Book) -> Chosen<'_> {
    let sheets = book.sheets.iter();
    let mut tables: Vec<Table<'_>> = sheets
        .filter(|sheet| !is_named(sheet, "data dukung"))
        .filter_map(find_table)
        .collect();
    let mut passed = Vec::new();
    // In the official form nothing else holds levels, whatever else may look like a table.
    let form = |table: &Table<'_>| matches!(table.layout, Layout::Form(_));
    if tables.iter().any(form) {
        tables.retain(form);
        return Chosen { tables, passed };
    }
    let main = |table: &Table<'_>| is_named(table.sheet, "penilaian");
    // A table of documents has indicators and levels too, but where others hold the answers it
    // holds none.
    if tables.len() > 1 {
        let (documents, answers): (Vec<_>, Vec<_>) = tables
            .into_iter()
            .partition(|table| is_documents(table.sheet) && !main(table));
        tables = if answers.is_empty() {
            documents
        } else {
            answers
        };
    }
    let visible = |table: &Table<'_>| !table.sheet.hidden;
    for counts in [&main as &dyn Fn(&Table<'_>) -> bool, &visible] {
        if tables.iter().any(counts) {
            passed.extend(tables.extract_if(.., |table| !counts(table)));
        }
    }
    Chosen { tables, passed }
}

/// Whose answers these are.
fn owner(one: &Evidence) -> (Option<String>, Option<u16>) {
    let agency = one.agency.as_ref().map(|agency| fold(&agency.value));
    (agency, one.year.as_ref().map(|year| year.value))
}

/// The levels of an assessment by indicator and stage, in the order of their rows.
fn levels(one: &Evidence) -> impl Iterator<Item = ((String, Stage), &Answer)> {
    let entries = one.entries.iter().filter(|entry| !entry.heading);
    entries.flat_map(|entry| {
        let indicator = fold(&entry.indicator.value);
        let answers = entry.answers.iter();
        let levels = answers.filter(|(_, answer)| {
            matches!(answer.reading, Reading::Value(..) | Reading::Range(..))
        });
        levels.map(move |(stage, answer)| ((indicator.clone(), *stage), answer))
    })
}

/// A finding if a sheet that was not read holds other levels than those that were. A copy of
/// the sheet, made by Excel's *Move or Copy*, may be the one that was filled in.
fn passed_over(
    sheet: &Sheet,
    unread: &[Evidence],
    read: &[Evidence],
    read_from: &str,
) -> Option<Diagnostic> {
    let mut differing: Vec<(&Answer, Option<&Answer>)> = Vec::new();
    for one in unread {
        let owner = owner(one);
        let mut counterparts = read.iter().filter(|other| self::owner(other) == owner);
        let known: BTreeMap<_, _> = counterparts.next().into_iter().flat_map(levels).collect();
        for (key, answer) in levels(one) {
            let other = known.get(&key).copied();
            if other.is_none_or(|other| other.reading != answer.reading) {
                differing.push((answer, other));
            }
        }
    }
    let (first, counterpart) = differing.first()?;
    let name = sheet.name.as_deref().unwrap_or_default();
    let finding = units::sheet_passed_over(name, read_from, differing.len());
    let finding = finding.at(first.place.clone());
    Some(match counterpart {
        Some(read) => finding.label(read.place.clone(), finding::read_here()),
        None => finding,
    })
}

pub(super) fn is_named(sheet: &Sheet, name: &str) -> bool {
    sheet
        .name
        .as_ref()
        .is_some_and(|sheet| folds_to(sheet, name))
}

/// The header that knows the most columns wins; of equals, the first.
pub(super) fn find_table(sheet: &Sheet) -> Option<Table<'_>> {
    let mut best: Option<Table<'_>> = None;
    let rows = sheet.rows.iter();
    let rows = rows.take_while(|row| row.number < HEADER_ROWS).count();
    let headings = Headings::of(sheet, 0..rows);
    for (header, row) in sheet.rows.iter().enumerate().take(rows) {
        // A row that belongs to a header is none of its own.
        if best.as_ref().is_some_and(|table| header < table.body) {
            continue;
        }
        let known = best.as_ref().map(|table| table.columns.len());
        let is_less = |columns: usize| known.is_some_and(|known| known >= columns);
        // Told as cheaply as can be: by the kinds of cells, else by their words.
        let at_most = || headings.at_most(header).is_some_and(is_less);
        let by_words = || headings.columns(header).is_some_and(is_less);
        if known.is_some() && (at_most() || by_words()) {
            continue;
        }
        let Header {
            columns,
            body,
            findings: told,
        } = headings.read(header);
        if is_less(columns.len()) {
            continue;
        }
        let mut findings = Vec::new();
        if let Some(form) = Form::recognise(row) {
            return Some(Table {
                sheet,
                header,
                body: header + 1,
                columns,
                layout: Layout::Form(form),
                findings,
            });
        }
        let below: &[Row] = &sheet.rows[body..];
        if let Some(layout) = layout_of(sheet, row, &columns, below, &mut findings) {
            findings.extend(told);
            best = Some(Table {
                sheet,
                header,
                body,
                columns,
                layout,
                findings,
            });
        }
    }
    best
}

/// What the columns of a header make of a table.
pub(super) fn layout_of(
    sheet: &Sheet,
    header: &Row,
    columns: &[Column],
    below: &[Row],
    findings: &mut Vec<Diagnostic>,
) -> Option<Layout> {
    if is_wide(columns) {
        return Some(Layout::Wide);
    }
    Long::recognise(sheet, header, columns, below, findings).map(Layout::Long)
}

/// Whether a book needs no mapping, because `spbe template` made it: it bears the stamp of a
/// rubric, and its sheet *Penilaian* holds the answers.
pub(crate) fn is_template(book: &Book) -> bool {
    let stamped = Identity::of(book, &mut Vec::new()).rubric.is_some();
    let mut sheets = book.sheets.iter();
    stamped && sheets.any(|sheet| is_named(sheet, "penilaian") && find_table(sheet).is_some())
}
