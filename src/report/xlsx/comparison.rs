//! Years or agencies side by side, and why the index moved.

pub(super) mod method;
mod movements;
mod table;

use super::names::Names;
use super::report::waterfalls;
use super::tree::{self, TreeSheet};
use super::{Written, XlsxError, cells, page, provenance, style, words, workbook};
use crate::lang::{Lang, List};
use crate::rubric::{Crosswalk, crosswalk_between};
use crate::score::Scorecard;
use rust_xlsxwriter::{RowNum, Worksheet};
use std::sync::Arc;
use table::Table;

/// A scorecard, what it is called here, and where its numbers stand.
pub(super) struct Side<'c> {
    pub(super) card: &'c Scorecard,
    pub(super) label: String,
    pub(super) sheet: TreeSheet,
}

impl Side<'_> {
    /// Whether two scorecards follow the same method, so that more than their index compares.
    pub(super) fn is_comparable(&self, other: &Self) -> bool {
        self.card.rubric().sha256 == other.card.rubric().sha256
    }
}

/// The bytes of a workbook (.xlsx) that sets scorecards side by side, in the order given: a
/// comparison with the indicators that moved, a sheet for each scorecard, a waterfall for each pair
/// that follows one method, and where the numbers come from.
///
/// Every number is a formula over the levels and weights, and carries its exact result. Where two
/// neighbours follow different rubrics, only their index and rating are shown. `created` is the
/// date the workbook bears, in seconds since 1970; without one, a constant.
///
/// # Errors
///
/// When there are fewer than two scorecards, or when `created` lies outside the years that the
/// format knows.
pub fn comparison(
    cards: &[Scorecard],
    lang: Lang,
    created: Option<i64>,
) -> Result<Vec<u8>, XlsxError> {
    match cards.first() {
        Some(first) if cards.len() > 1 => Ok(write(first, cards, lang, created)?),
        _ => Err(XlsxError::NothingToCompare(cards.len())),
    }
}

fn write(
    first: &Scorecard,
    cards: &[Scorecard],
    lang: Lang,
    created: Option<i64>,
) -> Written<Vec<u8>> {
    let title = words::comparison_title(&first.rubric().index);
    let mut workbook = workbook(title.get(lang), created)?;
    let mut names = Names::default();
    let main = names.give(words::comparison().get(lang));
    let origin = names.give(words::provenance().get(lang));
    let labels = labels(cards, lang);
    let sides: Vec<Side<'_>> = cards
        .iter()
        .zip(labels)
        .map(|(card, label)| {
            let name = names.give(words::scores_sheet(&label).get(lang));
            let sheet = TreeSheet::of(name, card);
            Side { card, label, sheet }
        })
        .collect();
    let methods: Vec<(Across<'_, '_>, String)> = across(&sides)
        .map(|pair| {
            let name = names.give(words::method_sheet(&pair.to.label).get(lang));
            (pair, name)
        })
        .collect();
    let sheet = workbook.add_worksheet().set_name(main)?;
    let titles: Vec<&str> = methods.iter().map(|(_, name)| name.as_str()).collect();
    write_main(sheet, first, &sides, &titles, lang)?;
    for (pair, name) in &methods {
        let sheet = workbook.add_worksheet().set_name(name)?;
        method::write(sheet, (pair.from, pair.to), &pair.crosswalk, lang)?;
    }
    for side in &sides {
        let sheet = workbook.add_worksheet().set_name(side.sheet.name())?;
        tree::write(sheet, &side.sheet, side.card, &side.label, lang)?;
    }
    let sides = waterfalls(&mut workbook, &mut names, sides, lang)?;
    provenance::write(workbook.add_worksheet().set_name(origin)?, &sides, lang)?;
    workbook.save_to_buffer()
}

/// Two neighbours under different rubrics, and what became of the indicators.
pub(super) struct Across<'s, 'c> {
    pub(super) from: &'s Side<'c>,
    pub(super) to: &'s Side<'c>,
    pub(super) crosswalk: Arc<Crosswalk>,
}

/// The neighbours between whose rubrics there is a crosswalk.
pub(super) fn across<'s, 'c>(sides: &'s [Side<'c>]) -> impl Iterator<Item = Across<'s, 'c>> {
    let pairs = sides.windows(2).map(|pair| (&pair[0], &pair[1]));
    pairs.filter_map(|(from, to)| {
        let (before, after) = (from.card.rubric(), to.card.rubric());
        let crosswalk = crosswalk_between(before, after)?;
        Some(Across {
            from,
            to,
            crosswalk,
        })
    })
}

/// What each scorecard is called: its year, with as much more as it takes to tell them apart.
fn labels(cards: &[Scorecard], lang: Lang) -> Vec<String> {
    let agency = |card: &Scorecard| {
        let unnamed = || words::unnamed_agency().get(lang).to_owned();
        card.assessment.agency.clone().unwrap_or_else(unnamed)
    };
    let same = |pair: &[Scorecard]| agency(&pair[0]) == agency(&pair[1]);
    let one_agency = cards.windows(2).all(same);
    let label = |card: &Scorecard| {
        let year = card.assessment.year;
        if one_agency {
            year.to_string()
        } else {
            format!("{} {year}", agency(card))
        }
    };
    let plain: Vec<String> = cards.iter().map(label).collect();
    let repeated = |labels: &[String], label: &String| {
        labels.iter().filter(|other| *other == label).count() > 1
    };
    let with_stage = |(label, card): (&String, &Scorecard)| {
        if repeated(&plain, label) {
            format!("{label} {}", card.assessment.stage.word())
        } else {
            label.clone()
        }
    };
    let staged: Vec<String> = plain.iter().zip(cards).map(with_stage).collect();
    let counted = |(position, label): (usize, &String)| {
        let earlier = staged[..position].iter().filter(|other| *other == label);
        if repeated(&staged, label) {
            format!("{label} ({})", earlier.count() + 1)
        } else {
            label.clone()
        }
    };
    staged.iter().enumerate().map(counted).collect()
}

fn write_main(
    sheet: &mut Worksheet,
    first: &Scorecard,
    sides: &[Side<'_>],
    methods: &[&str],
    lang: Lang,
) -> Written {
    page::set_up(sheet, page::Paper::Landscape, lang);
    let title = words::comparison_title(&first.rubric().index);
    cells::text(sheet, 0, 0, title.get(lang), &style::title())?;
    let agency = first.assessment.agency.as_deref();
    let same = |side: &Side<'_>| side.card.assessment.agency.as_deref() == agency;
    if let Some(agency) = agency.filter(|_| sides.iter().all(same)) {
        cells::text(sheet, 1, 0, agency, &style::heading())?;
    }
    let pairs = || sides.windows(2).map(|pair| (&pair[0], &pair[1]));
    let one_method = pairs().all(|(from, to)| from.is_comparable(to));
    let mut table = Table::new(sheet, sides, lang);
    table.header()?;
    let mut row = table.index()?;
    if one_method {
        row = table.nodes(row, first)?;
    }
    row = remarks(sheet, row, sides, one_method, lang)?;
    for name in methods {
        let text = words::see_method_sheet(name);
        cells::text(sheet, row, 0, text.get(lang), &style::remark())?;
        row += 1;
    }
    for (from, to) in pairs().filter(|(from, to)| from.is_comparable(to)) {
        row = movements::write(sheet, row + 1, from, to, lang)?;
    }
    Ok(())
}

/// How to read the table, or why there is so little of it. Returns the next row.
fn remarks(
    sheet: &mut Worksheet,
    mut row: RowNum,
    sides: &[Side<'_>],
    one_method: bool,
    lang: Lang,
) -> Written<RowNum> {
    let lines = if one_method {
        vec![words::contribution_remark(), words::change_remark()]
    } else {
        let mut regulations: Vec<&str> = Vec::new();
        for side in sides {
            let regulation = side.card.rubric().regulation.as_str();
            if !regulations.contains(&regulation) {
                regulations.push(regulation);
            }
        }
        vec![words::methods_differ(List(regulations))]
    };
    for line in lines {
        cells::text(sheet, row, 0, line.get(lang), &style::remark())?;
        row += 1;
    }
    Ok(row)
}
