//! What repairs are in words.

use super::cells::{Cell, name};
use super::model::Model;
use super::repair::{Corrected, Repair};
use super::slip::Slip;
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding};
use crate::lang::{List, Text};
use crate::place::Place;

/// The values of a repair that a sentence lists: more of few than of many, which tell nothing.
const SAID_OF_FEW: usize = 4;
const SAID_OF_MANY: usize = 2;
const FEW: usize = 20;

/// The repairs of an impossible row, and that there are none.
pub(super) fn say_repairs(
    model: &Model,
    cells: &[Cell],
    repairs: &[Repair],
    row: &Place,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let called = |cell: &Corrected| name(model, cell.part);
    for repair in repairs {
        match &repair.cells[..] {
            [cell] => {
                let finding = finding::one_cell(called(cell), cell.printed, values(cell));
                findings.push(finding.at(cell.place.clone()));
            }
            [a, b] => {
                let (first, second) = (values(a), values(b));
                let finding =
                    finding::two_cells(called(a), a.printed, first, called(b), b.printed, second);
                let other = finding::cell_is(called(b), b.printed);
                findings.push(finding.at(a.place.clone()).label(b.place.clone(), other));
                let parent = model.nodes[a.part].parent;
                let above = cells.iter().find(|cell| Some(cell.part) == parent);
                if let Some(above) = above.filter(|_| repair.cancels) {
                    let both = List(vec![called(a), called(b)]);
                    let parent = name(model, above.part);
                    let finding = finding::cells_cancel(both, parent, above.printed);
                    findings.push(finding.at(a.place.clone()));
                }
            }
            _ => {}
        }
    }
    if repairs.is_empty() {
        findings.push(finding::more_cells().at(row.clone()));
    }
    findings
}

/// The values a cell could have, the likeliest first.
fn values(cell: &Corrected) -> Text {
    let most = if cell.consistent.len() > FEW {
        SAID_OF_MANY
    } else {
        SAID_OF_FEW
    };
    let said: Vec<Text> = cell
        .consistent
        .iter()
        .take(most)
        .map(|candidate| match candidate.slip {
            None => finding::just(candidate.value),
            Some(slip) => finding::with_slip(candidate.value, slip_words(slip)),
        })
        .collect();
    match cell.consistent.len().saturating_sub(said.len()) {
        0 => finding::just(List(said)),
        more => {
            let joined = said.into_iter().reduce(finding::joined).unwrap_or_default();
            finding::and_more(joined, more)
        }
    }
}

fn slip_words(slip: Slip) -> Text {
    match slip {
        Slip::OneDigit => finding::slip_one_digit(),
        Slip::Transposed => finding::slip_transposed(),
        Slip::LeadingDigit => finding::slip_leading_digit(),
        Slip::DecimalMark => finding::slip_decimal_mark(),
    }
}
