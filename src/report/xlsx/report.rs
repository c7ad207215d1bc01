//! The report that people sign: a summary, the tree of scores of each year, the years side by
//! side, the evidence, the findings and where everything comes from.
//!
//! Which cell holds what depends on the rubrics and on the number of years alone, never on a
//! level. So a report whose levels were changed can be compared, cell by cell, with the one that
//! would be written for these levels.

mod evidence;
mod findings;
mod movement;
mod origin;
mod printed;
pub(crate) mod record;
mod summary;
mod words;
mod years;

use super::cells::{self, Shown};
use super::comparison::{Side, across, method};
use super::names::Names;
use super::tree::{self, TreeSheet};
use super::{Written, XlsxError, workbook};
use crate::diagnostic::Diagnostic;
use crate::evaluation::Evaluation;
use crate::lang::Lang;
use crate::number::Exact;
use crate::published::Published;
use crate::rubric::Rubric;
use crate::score::Scored;
use rust_xlsxwriter::Workbook;

/// The score that every agency is to reach, wherever it lies on the scale of the rubric.
const TARGET: i128 = 3;

/// What the sheets of a report are written from.
struct Report<'e> {
    /// The years in their order; never empty.
    years: Vec<Side<'e>>,
    /// The sheets of the years between which the method changed, in their order.
    methods: Vec<String>,
    published: Vec<&'e Published>,
    diagnostics: &'e [Diagnostic],
    lang: Lang,
}

/// The bytes of the report (.xlsx) on the years of one agency.
///
/// Every number is a formula over the levels and weights of the sheet *Nilai*, and carries its
/// exact result; charts are bound to cells. `created` is the date the workbook bears, in seconds
/// since 1970; without one, a constant.
///
/// # Errors
///
/// When there is no year, or when `created` lies outside the years that the format knows.
pub fn report(
    evaluation: &Evaluation,
    lang: Lang,
    created: Option<i64>,
) -> Result<Vec<u8>, XlsxError> {
    let Some(latest) = evaluation.latest() else {
        return Err(XlsxError::NothingToReport);
    };
    let mut workbook = workbook(words::title(&latest.rubric().index).get(lang), created)?;
    let mut names = Names::default();
    let mut name = |text: crate::lang::Text| names.give(text.get(lang));
    let summary = name(words::summary());
    let comparison = name(super::words::comparison());
    let movement = name(words::movement_sheet());
    let printed = name(words::printed_sheet());
    let evidence = name(words::evidence_sheet());
    let findings = name(words::findings_sheet());
    let origin = name(super::words::provenance());
    // The year the report is about has the plain name, earlier ones bear their year.
    let last = evaluation.years.len() - 1;
    let sides = evaluation.years.iter().enumerate().map(|(position, card)| {
        let label = card.assessment.year.to_string();
        let own = if position == last {
            words::scores()
        } else {
            super::words::scores_sheet(&label)
        };
        let sheet = TreeSheet::of(name(own), card);
        Side { card, label, sheet }
    });
    let years: Vec<Side<'_>> = sides.collect();
    let methods: Vec<String> = across(&years)
        .map(|pair| names.give(super::words::method_sheet(&pair.to.label).get(lang)))
        .collect();
    let report = Report {
        years,
        methods,
        published: published(evaluation),
        diagnostics: &evaluation.diagnostics,
        lang,
    };
    summary::write(workbook.add_worksheet().set_name(summary)?, &report)?;
    for side in report.years.iter().rev() {
        let sheet = workbook.add_worksheet().set_name(side.sheet.name())?;
        tree::write(sheet, &side.sheet, side.card, &side.label, lang)?;
    }
    years::write(workbook.add_worksheet().set_name(comparison)?, &report)?;
    if let Some(pair) = report.before().zip(report.latest()) {
        let sheet = workbook.add_worksheet().set_name(movement)?;
        movement::write(sheet, &report, pair)?;
    }
    for (pair, name) in across(&report.years).zip(&report.methods) {
        let sheet = workbook.add_worksheet().set_name(name)?;
        method::write(sheet, (pair.from, pair.to), &pair.crosswalk, lang)?;
    }
    if !report.published.is_empty() {
        printed::write(workbook.add_worksheet().set_name(printed)?, &report)?;
    }
    evidence::write(workbook.add_worksheet().set_name(evidence)?, &report)?;
    findings::write(workbook.add_worksheet().set_name(findings)?, &report)?;
    origin::write(workbook.add_worksheet().set_name(origin)?, &report)?;
    workbook.save_to_buffer().map_err(XlsxError::Format)
}

/// Adds a sheet for each pair of neighbours that follow one method: what moved the index from the
/// one to the other, as a table and as a waterfall.
pub(super) fn waterfalls<'e>(
    workbook: &mut Workbook,
    names: &mut Names,
    sides: Vec<Side<'e>>,
    lang: Lang,
) -> Written<Vec<Side<'e>>> {
    let report = Report {
        years: sides,
        methods: Vec::new(),
        published: Vec::new(),
        diagnostics: &[],
        lang,
    };
    for pair in report.years.windows(2) {
        let [from, to] = pair else { continue };
        if from.is_comparable(to) {
            let name = names.give(words::movement_sheet().get(lang));
            movement::write(
                workbook.add_worksheet().set_name(name)?,
                &report,
                (from, to),
            )?;
        }
    }
    Ok(report.years)
}

/// The printed results, in the order of their years.
fn published(evaluation: &Evaluation) -> Vec<&Published> {
    let columns = evaluation.comparison.iter().flat_map(|all| &all.columns);
    columns
        .filter_map(|column| column.published.as_ref())
        .collect()
}

impl<'e> Report<'e> {
    fn word(&self, text: &crate::lang::Text) -> String {
        text.get(self.lang).to_owned()
    }

    /// A number as it is printed, or that it is incomplete.
    fn printed(&self, value: Option<Exact>, decimals: u8) -> Shown {
        match value {
            Some(value) => Shown::Printed(value.half_up(decimals)),
            None => self.incomplete(),
        }
    }

    /// That levels are missing, which stands wherever a number would need them.
    fn incomplete(&self) -> Shown {
        Shown::Words(self.word(&super::words::incomplete()))
    }

    /// A formula of a number that needs others: `IF(AND(ISNUMBER(…)),…,"belum lengkap")`.
    fn if_known(&self, needed: &[&str], formula: &str) -> String {
        let needed: Vec<String> = needed
            .iter()
            .map(|cell| format!("ISNUMBER({cell})"))
            .collect();
        let missing = cells::literal(super::words::incomplete().get(self.lang));
        format!("IF(AND({}),{formula},{missing})", needed.join(","))
    }

    /// The year the report is about.
    fn latest(&self) -> Option<&Side<'e>> {
        self.years.last()
    }

    /// The year before it, where it follows the same rubric.
    fn before(&self) -> Option<&Side<'e>> {
        match &self.years[..] {
            [.., before, latest] if before.is_comparable(latest) => Some(before),
            _ => None,
        }
    }
}

/// The score to reach, where the scale of the rubric has it.
fn target(rubric: &Rubric) -> Option<Exact> {
    let target = Exact::from(TARGET);
    (rubric.scale.min <= target && target <= rubric.scale.max).then_some(target)
}

/// The nodes right above the indicators, aspects in the regulations, each with its position
/// among all nodes.
fn groups<'c>(side: &Side<'c>) -> Vec<(usize, &'c Scored)> {
    let of_leaves = |node: &Scored| node.children.iter().any(|part| part.children.is_empty());
    let all = side.card.walk().enumerate();
    all.filter(|(_, node)| of_leaves(node)).collect()
}

/// The nodes at the top that are not such groups themselves: the domains of the regulations.
fn tops<'c>(side: &Side<'c>) -> Vec<(usize, &'c Scored)> {
    let high = |node: &Scored| node.children.iter().any(|part| !part.children.is_empty());
    let all = side.card.walk().enumerate();
    all.filter(|(_, node)| node.depth == 0 && high(node))
        .collect()
}

/// The score of a node, if it is one number.
fn known(node: &Scored) -> Option<Exact> {
    node.complete.then_some(node.value.low)
}

/// A difference rounded once. Subtraction magnifies the noise of binary numbers enough to spoil a
/// tie; ten decimals take it away, and no more than that.
fn rounded(difference: &str, decimals: u8) -> String {
    format!("ROUND(ROUND({difference},10),{decimals})")
}
