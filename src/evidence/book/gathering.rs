//! Cells on their way into a book, counted against its bounds.

use super::open::Damaged;
use super::{Cell, Merge, Refusal, Row, Sheet};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::reading;
use crate::place::Place;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The addresses a spreadsheet has.
pub(super) const MAX_ROWS: u32 = 1_048_576;
pub(super) const MAX_COLUMNS: u32 = 16_384;

/// Cells of one book. The rows a table may have are not bounded below those of a spreadsheet,
/// because long layouts hold hundreds of agencies with 47 rows each; cells are stored sparsely, so
/// their number is what costs memory: 350 MB at the very most, in rows of a few cells. The largest
/// table to expect, 600 agencies by 47 indicators by 20 columns, has 564,000.
const MAX_CELLS: usize = 2_000_000;
/// Characters of one cell: Excel's own limit.
const MAX_CELL_TEXT: usize = 32_767;
/// Bytes of text in all cells of a book. Shared strings let a small file repeat a long text in
/// every cell, so what is kept is counted and not only what is read.
const MAX_TEXT: usize = 64 << 20;
/// Sheets of one book; a sheet costs time even when it is empty.
pub(super) const MAX_SHEETS: usize = 1_000;

/// What has been read of a book so far.
pub(super) struct Gathering {
    file: Arc<str>,
    pub(super) sheets: Vec<Sheet>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What is left out because it is damaged.
    pub(super) damaged: Vec<Damaged>,
    /// Whether sheets may be missing of which not even the name is known.
    pub(super) rest_unknown: bool,
    cells: usize,
    text: usize,
    /// Whether the cells of the sheet came row by row and from left to right.
    sorted: bool,
    /// Whether a cell of the sheet was out of reach.
    overflowed: bool,
    last: Option<(u32, u32)>,
}

impl Gathering {
    pub(super) fn new(file: Arc<str>) -> Self {
        Self {
            file,
            sheets: Vec::new(),
            diagnostics: Vec::new(),
            damaged: Vec::new(),
            rest_unknown: false,
            cells: 0,
            text: 0,
            sorted: true,
            overflowed: false,
            last: None,
        }
    }

    /// An empty gathering of the same file.
    pub(super) fn afresh(&self) -> Self {
        Self::new(Arc::clone(&self.file))
    }

    /// Notes that a cell, which was put in, holds a formula.
    pub(super) fn formula(&mut self, row: u32, column: u32) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.formulas.push((row, column));
        }
    }

    /// The file as a whole.
    pub(super) fn whole(&self) -> Place {
        Place::file(Arc::clone(&self.file))
    }

    /// The finding at the file as a whole, ready to be returned as an error.
    pub(super) fn refuse(&self, diagnostic: Diagnostic) -> Refusal {
        Box::new(diagnostic.at(self.whole()))
    }

    /// The finding near the last cell that was read, or at its sheet where there is none yet.
    pub(super) fn refuse_here(&self, diagnostic: Diagnostic) -> Refusal {
        let place = match (self.sheets.last(), self.last) {
            (Some(sheet), Some((row, column))) => sheet.place(row, column, None),
            (Some(sheet), None) => sheet.whole(),
            (None, _) => self.whole(),
        };
        Box::new(diagnostic.at(place))
    }

    /// Begins a sheet; a text table has no name.
    pub(super) fn begin(&mut self, name: Option<&str>, hidden: bool) -> Result<(), Refusal> {
        if self.sheets.len() >= MAX_SHEETS {
            return Err(self.refuse(reading::too_many_sheets(MAX_SHEETS)));
        }
        self.sheets.push(Sheet {
            file: Arc::clone(&self.file),
            name: name.map(Arc::from),
            hidden,
            rows: Vec::new(),
            merges: Vec::new(),
            hidden_rows: Vec::new(),
            hidden_columns: Vec::new(),
            formulas: Vec::new(),
            keys: Vec::new(),
            commas: false,
            fields: Vec::new(),
        });
        (self.sorted, self.overflowed, self.last) = (true, false, None);
        Ok(())
    }

    /// Notes what divides the fields of the text begun last.
    pub(super) fn divided_by(&mut self, delimiter: u8) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.commas = delimiter == b',';
        }
    }

    /// Notes how many fields a row of the text begun last has; rows come from top to bottom.
    pub(super) fn has_fields(&mut self, row: u32, count: u32) {
        if let Some(sheet) = self.sheets.last_mut()
            && sheet.fields.last().is_none_or(|last| last.1 != count)
        {
            sheet.fields.push((row, count));
        }
    }

    /// Leaves out the sheet begun last, of which there may be no more than was read.
    pub(super) fn leave_out(&mut self, finding: Diagnostic) {
        let sheet = self.sheets.pop().and_then(|sheet| sheet.name);
        self.lose(sheet.into_iter().collect(), finding);
    }

    /// Notes that sheets, if their names are known, are lost.
    pub(super) fn lose(&mut self, sheets: Vec<Arc<str>>, finding: Diagnostic) {
        self.damaged.push(Damaged { sheets, finding });
    }

    /// Says which rows and columns of the sheet begun last are hidden.
    pub(super) fn hide(
        &mut self,
        rows: Vec<RangeInclusive<u32>>,
        columns: Vec<RangeInclusive<u32>>,
    ) {
        if let Some(sheet) = self.sheets.last_mut() {
            (sheet.hidden_rows, sheet.hidden_columns) = (rows, columns);
        }
    }

    /// Says that the sheet begun last holds records, and under which keys.
    pub(super) fn name_keys(&mut self, keys: Vec<Arc<str>>) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.keys = keys;
        }
    }

    /// Adds a cell to the sheet begun last.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Refusal> {
        let Some(sheet) = self.sheets.last_mut() else {
            return Ok(());
        };
        // A text table has lines instead of rows, and any number of them.
        let rows = sheet.name.as_ref().map_or(u32::MAX, |_| MAX_ROWS);
        if row >= rows || column >= MAX_COLUMNS {
            if !self.overflowed {
                let finding = reading::cell_out_of_reach(MAX_ROWS, MAX_COLUMNS);
                self.diagnostics
                    .push(finding.at(sheet.place(row, column, None)));
                self.overflowed = true;
            }
            return Ok(());
        }
        let (cell, cut) = shortened(cell);
        if cut {
            let finding = reading::text_cut(MAX_CELL_TEXT);
            self.diagnostics
                .push(finding.at(sheet.place(row, column, None)));
        }
        self.cells += 1;
        self.text += written(&cell).map_or(0, str::len);
        match sheet.rows.last_mut() {
            Some(last) if last.number == row => last.cells.push((column, cell)),
            last => {
                // Most rows are as long as the one above.
                let room = last.map_or(4, |last| last.cells.len().min(64));
                let mut cells = Vec::with_capacity(room);
                cells.push((column, cell));
                sheet.rows.push(Row { number: row, cells });
            }
        }
        self.sorted &= self.last < Some((row, column));
        self.last = Some((row, column));
        if self.cells > MAX_CELLS {
            return Err(self.refuse_here(reading::too_many_cells(MAX_CELLS)));
        }
        if self.text > MAX_TEXT {
            return Err(self.refuse_here(reading::too_much_text(MAX_TEXT >> 20)));
        }
        Ok(())
    }

    /// Ends the sheet begun last. Rows come out from top to bottom and cells from left to right
    /// whatever the order of the file, and of two cells at one address the later one stays.
    pub(super) fn end(&mut self, merges: Vec<Merge>) {
        let Some(sheet) = self.sheets.last_mut() else {
            return;
        };
        sheet.merges = merges;
        if self.sorted {
            return;
        }
        sheet.formulas.sort_unstable();
        sheet.rows.sort_by_key(|row| row.number);
        let mut rows: Vec<Row> = Vec::with_capacity(sheet.rows.len());
        for row in sheet.rows.drain(..) {
            match rows.last_mut() {
                Some(last) if last.number == row.number => last.cells.extend(row.cells),
                _ => rows.push(row),
            }
        }
        for row in &mut rows {
            row.cells.reverse();
            row.cells.sort_by_key(|&(column, _)| column);
            row.cells.dedup_by_key(|&mut (column, _)| column);
        }
        sheet.rows = rows;
    }
}

fn written(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) | Cell::Date(text) | Cell::Error(text) | Cell::Uncalculated(text) => {
            Some(text)
        }
        Cell::Number(_) | Cell::Bool(_) => None,
    }
}

/// The cell with a text of at most the allowed length, and whether it had to be cut.
fn shortened(mut cell: Cell) -> (Cell, bool) {
    let (Cell::Text(text) | Cell::Date(text) | Cell::Error(text) | Cell::Uncalculated(text)) =
        &mut cell
    else {
        return (cell, false);
    };
    if text.len() <= MAX_CELL_TEXT {
        return (cell, false);
    }
    let Some((end, _)) = text.char_indices().nth(MAX_CELL_TEXT) else {
        return (cell, false);
    };
    text.truncate(end);
    text.shrink_to_fit();
    (cell, true)
}
