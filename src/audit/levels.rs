//! A printed row beside the levels it should come from.

use super::cells::{Cell, Readings, name, reading_of};
use super::model::{Model, Reading};
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding};
use crate::lang::List;
use crate::published::Published;
use crate::score::{Bounds, Scorecard};
use crate::words::plain_name;

/// The scores of the agency and year of a row, if a book among the inputs has them.
pub(super) fn of_row<'s>(books: &'s [Scorecard], published: &Published) -> Option<&'s Scorecard> {
    let folded = |agency: &Option<String>| agency.as_deref().map(plain_name);
    let own = folded(&published.agency);
    let fits = |book: &&Scorecard| {
        let assessment = &book.assessment;
        let named = folded(&assessment.agency);
        assessment.year == published.year
            && assessment.rubric.sha256 == published.rubric.sha256
            && (named == own || named.is_none() || own.is_none())
    };
    let mut fitting = books.iter().filter(fits);
    // Of two books none is taken: which one the table was printed from is not ours to guess.
    fitting.next().filter(|_| fitting.next().is_none())
}

/// Every printed number that the levels do not give, and those whose errors cancel above them.
pub(super) fn compare(
    model: &Model,
    cells: &[Cell],
    readings: &Readings,
    book: &Scorecard,
    decimals: u8,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut differing: Vec<&Cell> = Vec::new();
    for cell in cells {
        let Some(computed) = computed(model, cell, readings, book) else {
            continue;
        };
        // Bounds of an incomplete book only contradict what lies outside of both.
        if computed.low < cell.printed.high() && cell.printed.low() <= computed.high {
            continue;
        }
        differing.push(cell);
        let shown = cell.printed.decimals().min(decimals).max(2);
        let said = match computed.exact() {
            Some(exact) => finding::just(exact.half_up(shown)),
            None => finding::between(computed.low.half_up(shown), computed.high.half_up(shown)),
        };
        let finding = finding::levels_print_otherwise(name(model, cell.part), cell.printed, said);
        let place = book.assessment.place.clone();
        found.push(
            finding
                .at(cell.place.clone())
                .label(place, finding::levels_here()),
        );
    }
    found.extend(cancelling(model, cells, &differing));
    found
}

/// What the levels give for a cell.
fn computed(model: &Model, cell: &Cell, readings: &Readings, book: &Scorecard) -> Option<Bounds> {
    let Some(id) = &model.nodes[cell.part].id else {
        return Some(book.index);
    };
    let scored = book.walk().find(|scored| scored.id == *id)?;
    Some(
        match (reading_of(model, cell.part, readings), scored.depth) {
            (Reading::Own, _) => scored.value,
            (Reading::Contribution, 0) => scored.index_contribution,
            (Reading::Contribution, _) => scored.contribution,
        },
    )
}

/// Wrong numbers under the same right one: their errors cancel there.
fn cancelling(model: &Model, cells: &[Cell], differing: &[&Cell]) -> Vec<Diagnostic> {
    let is_right = |cell: &&Cell| !differing.iter().any(|wrong| wrong.part == cell.part);
    let above = |part: usize| {
        let parents = std::iter::successors(model.nodes[part].parent, |&at| model.nodes[at].parent);
        parents
            .into_iter()
            .find_map(|at| cells.iter().find(|cell| cell.part == at))
    };
    let mut found = Vec::new();
    for right in cells.iter().filter(is_right) {
        let under = |cell: &&&Cell| above(cell.part).is_some_and(|up| up.part == right.part);
        let wrong: Vec<&&Cell> = differing.iter().filter(under).collect();
        if let [first, _, ..] = wrong[..] {
            let names = List(wrong.iter().map(|cell| name(model, cell.part)).collect());
            let parent = name(model, right.part);
            let mut finding = finding::cells_cancel(names, parent, right.printed);
            finding = finding.at(first.place.clone());
            for cell in wrong.iter().skip(1) {
                finding = finding.label(cell.place.clone(), finding::printed_here());
            }
            found.push(finding);
        }
    }
    found
}
