//! Rows of a table of documents → [`Document`]s.

use super::columns::{Column, Field, find_header};
use super::{Document, Entered, Status};
use crate::diagnostic::{Diagnostic, catalogue::answers, catalogue::documents as finding};
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::identity::read_year;
use crate::evidence::level::{is_nothing, read_level};
use crate::evidence::sheets::{HEADER_ROWS, is_named};
use crate::evidence::{Day, Evidence, Located, Reading};
use crate::lang::List;
use crate::words::fold;

/// Words for each status that people use beside the official one.
const STATUS: &[(Status, &[&str])] = &[
    (
        Status::Diterima,
        &[
            "diterima",
            "terima",
            "accepted",
            "disetujui",
            "valid",
            "sah",
        ],
    ),
    (
        Status::Revisi,
        &[
            "revisi",
            "perlu revisi",
            "ditolak",
            "tolak",
            "tidak valid",
            "revision",
            "rejected",
        ],
    ),
    (Status::Draf, &["draf", "draft", "rancangan"]),
    (
        Status::Belum,
        &[
            "belum",
            "belum dinilai",
            "belum diperiksa",
            "proses",
            "pending",
            "not yet",
        ],
    ),
];

/// Words for an open end.
const OPEN_END: &[&str] = &[
    "sekarang",
    "seterusnya",
    "selamanya",
    "seumur hidup",
    "tidak terbatas",
    "tanpa batas",
    "tanpa batas waktu",
    "s d sekarang",
    "sampai sekarang",
    "open",
    "no end",
];

/// Whether a sheet looks like a table of documents, although it may be named differently.
pub(in crate::evidence) fn is_documents(sheet: &Sheet) -> bool {
    sheet.name.is_some() && find_header(sheet, false, HEADER_ROWS).is_some()
}

/// The documents on some sheets of a workbook, from every one that holds a table of them.
pub(in crate::evidence) fn read_documents<'b>(
    sheets: impl Iterator<Item = &'b Sheet>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Document> {
    let mut documents = Vec::new();
    for sheet in sheets.filter(|sheet| sheet.name.is_some()) {
        let named = is_named(sheet, "data dukung");
        let Some((header, columns)) = find_header(sheet, named, HEADER_ROWS) else {
            continue;
        };
        let before = documents.len();
        for row in sheet.rows.iter().skip(header + 1) {
            let row = Reader {
                sheet,
                row,
                columns: &columns,
            };
            documents.extend(row.document(diagnostics));
        }
        if sheet.hidden && documents.len() > before {
            diagnostics.push(answers::hidden_sheet().at(sheet.whole()));
        }
    }
    documents
}

/// Gives each assessment the documents that are its own, or that do not say whose they are.
pub(in crate::evidence) fn hand_out(documents: Vec<Document>, evidence: &mut [Evidence]) {
    let owner = |agency: &Option<Located<String>>| agency.as_ref().map(|one| fold(&one.value));
    let [rest @ .., last] = evidence else { return };
    let fits = |document: &Document, one: &Evidence| {
        let agency = owner(&document.agency);
        let year = document.year.as_ref().map(|year| year.value);
        let of_year = one.year.as_ref().map(|year| year.value);
        (agency.is_none() || agency == owner(&one.agency)) && (year.is_none() || year == of_year)
    };
    for one in rest {
        let own = documents.iter().filter(|document| fits(document, one));
        one.documents = own.cloned().collect();
    }
    // Most books hold one assessment, whose documents need no copy.
    let own = documents
        .into_iter()
        .filter(|document| fits(document, last));
    last.documents = own.collect();
}

/// A row and the columns it is read by.
struct Reader<'b> {
    sheet: &'b Sheet,
    row: &'b Row,
    columns: &'b [Column],
}

impl<'b> Reader<'b> {
    fn document(&self, diagnostics: &mut Vec<Diagnostic>) -> Option<Document> {
        let place = self.sheet.row_place(self.row.number);
        let says = |field: Field| self.text(field).is_some();
        let any = [Field::Title, Field::Number, Field::Link, Field::Date];
        let any = any.into_iter().any(says) || says(Field::Level);
        let indicator = self.text(Field::Indicator);
        // A row of a template that nobody has filled in, or a heading between documents.
        let judged = indicator.is_some() && says(Field::Status);
        if !(any || judged) {
            return None;
        }
        let Some(indicator) = indicator else {
            diagnostics.push(finding::document_without_indicator().at(place));
            return None;
        };
        let header = self.column(Field::Indicator).map(|one| fold(&one.header));
        if header.as_deref() == Some(fold(&indicator.value).as_str()) {
            return None;
        }
        let level = self.level();
        match &level {
            None => diagnostics.push(finding::document_without_level().at(place.clone())),
            Some(Located {
                value: Entered::Unknown(text),
                place,
            }) => diagnostics.push(finding::document_level_unreadable(text).at(place.clone())),
            Some(_) => {}
        }
        Some(Document {
            indicator,
            level,
            kind: self.text(Field::Kind),
            title: self.text(Field::Title),
            number: self.text(Field::Number),
            date: self.day(Field::Date, diagnostics),
            until: self.day(Field::Until, diagnostics),
            link: self.text(Field::Link),
            unit: self.text(Field::Unit),
            status: self.status(diagnostics),
            note: self.text(Field::Note),
            agency: self.text(Field::Agency),
            year: self.text(Field::Year).and_then(|written| {
                let value = read_year(&written.value)?;
                let place = written.place;
                Some(Located { value, place })
            }),
            place,
        })
    }

    fn column(&self, field: Field) -> Option<&'b Column> {
        self.columns.iter().find(|column| column.field == field)
    }

    /// The cell of a field, or the one above it with which it is merged.
    fn cell(&self, field: Field) -> Option<(&'b Cell, &'b Column)> {
        let column = self.column(field)?;
        if let Some(cell) = self.row.cell(column.index) {
            return Some((cell, column));
        }
        let merge = self.sheet.merges.iter().find(|merge| {
            merge.rows.contains(&self.row.number) && merge.columns.contains(&column.index)
        })?;
        let rows = &self.sheet.rows;
        let first = rows
            .binary_search_by_key(merge.rows.start(), |row| row.number)
            .ok()?;
        let cell = rows.get(first)?.cell(*merge.columns.start())?;
        Some((cell, column))
    }

    fn located<T>(&self, column: &Column, value: T) -> Located<T> {
        let place = self
            .sheet
            .place(self.row.number, column.index, Some(&column.header));
        Located { value, place }
    }

    fn text(&self, field: Field) -> Option<Located<String>> {
        let (cell, column) = self.cell(field)?;
        let value = cell.shown();
        (!fold(&value).is_empty()).then(|| self.located(column, value))
    }

    fn level(&self) -> Option<Located<Entered<u8>>> {
        let (cell, column) = self.cell(Field::Level)?;
        let level = match read_level(Some(cell)) {
            Reading::Nothing => return None,
            Reading::Value(value, _) if value.is_whole() => u8::try_from(value.numerator()).ok(),
            _ => None,
        };
        let level = level.map_or_else(|| Entered::Unknown(cell.shown()), Entered::Known);
        Some(self.located(column, level))
    }

    fn day(
        &self,
        field: Field,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Located<Entered<Day>>> {
        let (cell, column) = self.cell(field)?;
        let shown = cell.shown();
        let open = field == Field::Until && OPEN_END.contains(&fold(&shown).as_str());
        if is_nothing(&shown) || open {
            return None;
        }
        let day = Day::read(cell);
        if day.is_none() {
            let place = self.located(column, ()).place;
            diagnostics.push(finding::not_a_day(&shown, &column.header).at(place));
        }
        let day = day.map_or_else(|| Entered::Unknown(shown), Entered::Known);
        Some(self.located(column, day))
    }

    fn status(&self, diagnostics: &mut Vec<Diagnostic>) -> Option<Located<Entered<Status>>> {
        let (cell, column) = self.cell(Field::Status)?;
        let shown = cell.shown();
        let folded = fold(&shown);
        if folded.is_empty() {
            return None;
        }
        let known = STATUS
            .iter()
            .find(|(_, words)| words.contains(&folded.as_str()))
            .map(|(status, _)| *status);
        if known.is_none() {
            let words: Vec<String> = Status::ALL
                .into_iter()
                .map(|status| format!("`{}`", status.word()))
                .collect();
            let place = self.located(column, ()).place;
            diagnostics.push(finding::unknown_status(&shown, List(words)).at(place));
        }
        let status = known.map_or_else(|| Entered::Unknown(shown), Entered::Known);
        Some(self.located(column, status))
    }
}
