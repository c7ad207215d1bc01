//! What a cell of a published table says.

use crate::diagnostic::{Diagnostic, catalogue::tables as finding};
use crate::evidence::Located;
use crate::evidence::book::{Cell, Row, Sheet};
use crate::evidence::level::is_nothing;
use crate::number::{Exact, MAX_SCALE, Printed};
use crate::place::Place;
use crate::rubric::regulations;
use std::sync::Arc;

/// Results are printed with two decimals, which is also what the cells of a spreadsheet stand for
/// unless they hold more.
const CELL_DECIMALS: u8 = 2;
/// The national application exports ten decimals. More are the noise of binary numbers, and would
/// outgrow the exact arithmetic of [`crate::number`].
const MAX_DECIMALS: u8 = 10;

/// The printed number in a cell; `None` for a cell that only marks that there is none.
pub(super) fn read_number(cell: &Cell) -> Result<Option<Printed>, Box<Diagnostic>> {
    let refused = || Box::new(finding::not_a_printed_number(cell.shown()));
    let printed = match cell {
        Cell::Number(value) if bounded(*value) => Printed::from_cell(*value, CELL_DECIMALS),
        Cell::Text(text) => match Printed::read(text) {
            Ok(printed) if bounded(printed.value()) => printed,
            Err(_) if is_nothing(text) => return Ok(None),
            _ => return Err(refused()),
        },
        Cell::Error(error) => return Err(Box::new(finding::error_cell(error))),
        Cell::Uncalculated(formula) => return Err(Box::new(finding::uncalculated(formula))),
        Cell::Date(date) => return Err(Box::new(finding::date_instead_of_number(date))),
        Cell::Number(_) | Cell::Bool(_) => return Err(refused()),
    };
    Ok(Some(printed.at_most(MAX_DECIMALS)))
}

fn bounded(value: Exact) -> bool {
    value.abs() <= Exact::from(MAX_SCALE)
}

/// The printed number in a cell and its place; a cell that cannot be read is reported.
pub(super) fn read_located(
    cell: Option<&Cell>,
    place: impl FnOnce() -> Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Located<Printed>> {
    match read_number(cell?) {
        Ok(value) => value.map(|value| Located {
            value,
            place: place(),
        }),
        Err(diagnostic) => {
            diagnostics.push((*diagnostic).at(place()));
            None
        }
    }
}

/// The text of a cell on one line, unless it only marks that there is none.
pub(super) fn read_text(
    sheet: &Sheet,
    row: &Row,
    column: u32,
    header: Option<&Arc<str>>,
) -> Option<Located<String>> {
    let value = one_line(&row.cell(column)?.shown());
    let place = || sheet.place(row.number, column, header);
    (!is_nothing(&value)).then(|| Located {
        value,
        place: place(),
    })
}

/// Whether a text is a rating of any regulation.
pub(super) fn names_rating(text: &str) -> bool {
    regulations().any(|rubric| rubric.band_named(text).is_some())
}

/// Tables taken from PDF files break names over lines, `Sangat<br>Baik`.
pub(super) fn one_line(text: &str) -> String {
    let text = text.replace("<br>", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(Exact, u8)> {
        let printed = read_number(&Cell::Text(text.to_owned())).ok()??;
        Some((printed.value(), printed.decimals()))
    }

    #[test]
    fn every_printed_form_keeps_its_precision() {
        assert_eq!(read("4,50"), Some((Exact::new(9, 2), 2)));
        assert_eq!(read("4.50"), Some((Exact::new(9, 2), 2)));
        assert_eq!(read("5,0"), Some((Exact::from(5), 1)));
        assert_eq!(read(",60"), Some((Exact::new(3, 5), 2)));
        assert_eq!(read("3.8000000000"), Some((Exact::new(19, 5), 10)));
        assert_eq!(
            read("2.333333333333"),
            Some((Exact::new(23333333333, 10000000000), 10))
        );
    }

    #[test]
    fn numbers_beyond_all_bounds_are_refused_not_computed_with() {
        for text in ["999999999999999", "-1001", "1e3", "1/3", "3,7 %"] {
            assert!(read_number(&Cell::Text(text.to_owned())).is_err(), "{text}");
        }
        let large = Cell::Number(Exact::from(999_999_999_999_999));
        assert!(read_number(&large).is_err());
    }
}
