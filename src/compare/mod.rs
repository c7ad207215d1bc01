//! Years or agencies side by side, and which indicators moved the index.

mod across;
pub mod agreement;
mod change;
mod column;
mod line;
mod movement;
mod remark;
mod stages;

pub(crate) use across::split;
pub use across::{Across, Effects, Fate, Part, across};
pub use change::Change;
pub use column::Column;
pub use line::{Line, LineCell, LineNode};
pub use movement::{Movement, movements};
pub use stages::{
    Disagreement, StageColumn, StageComparison, StagePair, StageValue, compare_stages,
};

use crate::diagnostic::{Diagnostic, catalogue::comparing as finding};
use crate::published::Published;
use crate::rubric::crosswalk_between;
use crate::score::Scorecard;
use column::columns;
use line::lines;
use remark::remark;

/// Two or more assessments or published results side by side.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::{compare::compare, number::Exact};
///
/// let mut both = scores("samples/kota-bekasi/2019.xlsx");
/// both.extend(scores("samples/kota-bekasi/2020.xlsx"));
/// let comparison = compare(both, Vec::new());
/// let change = comparison.index_change().expect("two indices");
/// assert_eq!(change.exact, Exact::new(41, 150));
/// // The movements of the indicators are all of it.
/// let moved = comparison.movements.iter().map(|one| one.total).sum::<Exact>();
/// assert_eq!(moved, change.exact);
/// ```
#[derive(Clone, Debug)]
pub struct Comparison {
    /// What is compared: by year where the agency is the same, else in the order given.
    pub columns: Vec<Column>,
    /// The index, then every node that has parts, in the order of the rubric.
    pub lines: Vec<Line>,
    /// The indicators whose level changed from the first column to the last, the strongest
    /// first; empty across rubrics and where a level is missing on either side.
    pub movements: Vec<Movement>,
    /// What the difference from the first column to the last consists of, across rubrics between
    /// which there is a crosswalk and where no level is missing.
    pub across: Option<Across>,
    /// Findings of the comparison itself; those of the inputs are with the columns.
    pub diagnostics: Vec<Diagnostic>,
}

/// Puts assessments and published results side by side.
///
/// A published result joins the assessment of the same agency and year; the rest stand alone.
#[must_use]
pub fn compare(scores: Vec<Scorecard>, published: Vec<Published>) -> Comparison {
    let mut diagnostics = Vec::new();
    let columns = columns(scores, published, &mut diagnostics);
    let lines = lines(&columns);
    let mut comparison = Comparison {
        columns,
        lines,
        movements: Vec::new(),
        across: None,
        diagnostics,
    };
    if let [first, .., last] = &comparison.columns[..] {
        if let (Some(from), Some(to)) = (&first.score, &last.score) {
            comparison.movements = movements(from, to);
            let crosswalk = crosswalk_between(from.rubric(), to.rubric());
            comparison.across = crosswalk.and_then(|one| across(from, to, &one));
        }
    } else {
        comparison.diagnostics.push(finding::one_column());
    }
    remark(&mut comparison);
    comparison
}

impl Comparison {
    /// The scorecards among the columns, in their order.
    #[must_use]
    pub fn scores(&self) -> Vec<Scorecard> {
        self.columns
            .iter()
            .filter_map(|column| column.score.clone())
            .collect()
    }

    /// Whether all columns were measured with the same rubric.
    #[must_use]
    pub fn is_one_method(&self) -> bool {
        self.columns
            .windows(2)
            .all(|pair| pair[0].rubric.sha256 == pair[1].rubric.sha256)
    }
}
